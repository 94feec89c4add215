"""The share-URL cases that others collected: SHAREKIT_DATA names their folder."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from sharekit import share_link, text_length
from sharekit.errors import ShareError
from sharekit.share.buttons import buttons
from sharekit.share.find import every_row
from sharekit.share.links import make_links, prepare

COUNTS = {"x_weighted": "x", "bluesky_graphemes": "bluesky", "mastodon": "mastodon",
          "utf16": "utf16", "utf8": "utf8"}  # fmt: skip


@pytest.fixture(scope="module")
def cases(data_folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((data_folder / "facts/link-cases.json").read_text("utf-8"))
    return found


def test_every_case(cases: dict[str, Any]) -> None:
    wrong = []
    for case in cases["cases"]:
        try:
            got = share_link(case["network"], **case["input"])
        except ShareError as problem:
            got = problem.code
        if got != case.get("expected", f"link.{case.get('expected_error')}"):
            wrong.append((case["id"], got))
    assert wrong == []


def test_every_count(cases: dict[str, Any]) -> None:
    for row in cases["counts"]:
        got = {key: text_length(row["text"], network) for key, network in COUNTS.items()}
        assert got == {key: row[key] for key in COUNTS}, row["id"]


def test_html(cases: dict[str, Any]) -> None:
    for case in cases["html"]:
        links = make_links(prepare(**case["input"]), [case["network"]]).links
        assert f'href="{case["expected_html_href"]}"' in buttons(links)
        assert unescape(case["expected_html_href"]) == links[0].url


def test_every_collected_network_has_a_row(data_folder: Path) -> None:
    facts = json.loads((data_folder / "facts/networks.json").read_text("utf-8"))["networks"]
    assert {row["id"] for row in facts} == {row.id for row in every_row()}
