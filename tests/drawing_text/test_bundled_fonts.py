"""Conformance of fonts/: every row of the index tells the truth of its file."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from sharekit.drawing.text.catalogue import bundled_folder
from sharekit.drawing.text.fontfile import SUFFIXES

FOLDER = bundled_folder()
ROWS = json.loads((FOLDER / "index.json").read_text("utf-8"))["fonts"]
BY_ROW = pytest.mark.parametrize("row", ROWS, ids=[Path(row["file"]).stem for row in ROWS])


@BY_ROW
def test_size_and_hash_are_the_files(row: dict[str, Any]) -> None:
    data = (FOLDER / row["file"]).read_bytes()
    assert len(data) == row["bytes"]
    assert hashlib.sha256(data).hexdigest() == row["sha256"]


@BY_ROW
def test_the_licence_lies_beside_the_font(row: dict[str, Any]) -> None:
    licence = (FOLDER / row["file"]).with_name("OFL.txt").read_text("utf-8")
    assert row["license"] == "OFL-1.1"
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Copyright" in licence


@BY_ROW
def test_the_row_says_where_the_font_is_from(row: dict[str, Any]) -> None:
    assert row["package"].startswith(("pip:", "npm:", "apt:"))
    assert row["member"]
    assert row["version"]


def test_no_font_is_left_out_of_the_index() -> None:
    files = {
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.suffix.lower() in SUFFIXES
    }
    assert files == {row["file"] for row in ROWS}


def test_a_reserved_name_is_only_on_an_unchanged_file() -> None:
    """OFL 1.1, 3: a changed "Source" font would need another name."""
    for row in ROWS:
        if row["family"].startswith("Source"):
            assert row["changed"] == ""
