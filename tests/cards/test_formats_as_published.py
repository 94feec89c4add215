"""The table of formats against the networks' published figures, where they are at hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sharekit.cards.formats import FORMATS
from sharekit.drawing.scene.geometry import Insets


@pytest.fixture(scope="module")
def published(data_folder: Path) -> list[dict[str, Any]]:
    rows = json.loads((data_folder / "facts" / "formats.json").read_text("utf-8"))["formats"]
    assert len(rows) >= 30
    return list(rows)


def test_every_placement_is_a_row_of_its_size(published: list[dict[str, Any]]) -> None:
    assert {row["id"]: (row["width"], row["height"]) for row in published} == {
        name: (row.width, row.height) for name, row in FORMATS.items()
    }


def test_nothing_is_weaker_than_what_is_published(published: list[dict[str, Any]]) -> None:
    for facts in published:
        row, limits, zone = FORMATS[facts["id"]], facts["limits"], facts["safe_zone_px"]
        assert row.sure is (facts["confidence"] != "memory"), row.name
        most = limits.get("max_bytes", limits.get("max_bytes_mobile"))
        assert most is None or row.max_bytes <= most, row.name
        if "target_bytes" in limits:
            assert row.budget == limits["target_bytes"], row.name
        accepted = facts["formats"].split(";")[0].split("(")[0]
        assert all(kind in accepted for kind in row.accepts), row.name
        assert row.alt <= limits.get("alt_max", limits.get("alt", 500)), row.name
        edges = Insets(**{side: zone.get(side, 0) for side in ("top", "right", "bottom", "left")})
        if not row.covered:
            assert all(own >= least for own, least in zip(row.safe, edges, strict=True)), row.name
        if "center_square" in zone:
            assert row.width - row.safe.across == zone["center_square"], row.name
        if "keep_out" in zone:
            area = zone["keep_out"]
            assert row.keep_out == ((area["x"], area["y"], area["width"], area["height"]),)
