"""`read` shows the structures of an article, to people and to programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cli

COMPARED = """---
title: Scouts vs. Shepherds
---

A scout goes ahead and finds a way that nobody has walked.

A shepherd stays behind and makes sure that everyone keeps together.

You need both to arrive.
"""
LISTED = """---
title: How to Rest
---

Here are the steps:

- Close the door.
- Leave the phone outside.
- Read until your eyes close.

According to the Pillow Institute, 41% of adults never do.
"""


@pytest.fixture
def compared(place: Path) -> str:
    (place / "compared.md").write_text(COMPARED, "utf-8")
    return "compared.md"


@pytest.fixture
def listed(place: Path) -> str:
    (place / "listed.md").write_text(LISTED, "utf-8")
    return "listed.md"


def test_people_see_the_comparison_and_its_shape(cli: Cli, compared: str) -> None:
    out = cli("read", compared).out
    assert "sure): Scouts vs. Shepherds" in out
    assert "Scouts: A scout goes ahead and finds a way that nobody has walked." in out
    assert "shape: a trail, Scouts goes ahead, Shepherds keeps the rest together" in out


def test_people_see_steps_and_numbers(cli: Cli, listed: str) -> None:
    out = cli("read", listed).out
    assert "2. Leave the phone outside." in out
    assert "sure): 41 %" in out
    assert "source: Pillow Institute" in out
    assert "Comparison" not in out


def test_programs_get_every_text_with_its_place(cli: Cli, compared: str, listed: str) -> None:
    answer = cli("read", compared, "--json").json
    found = answer["comparison"]
    assert found["left"]["label"] == {"text": "Scouts", "block": -1, "start": 0, "end": 6}
    assert found["shape"] == "trail"
    assert found["trail"]["ahead"] == "left"
    role = found["right"]["role"]
    block = answer["blocks"][role["block"]]
    assert block["text"][role["start"] : role["end"]] == role["text"]
    assert answer["steps"] is answer["items"] is answer["stat"] is None
    answer = cli("read", listed, "--json").json
    heads = [each["head"]["text"] for each in answer["steps"]["steps"]]
    assert heads == ["Close the door.", "Leave the phone outside.", "Read until your eyes close."]
    assert answer["stat"]["unit"]["text"] == "%"
    assert answer["comparison"] is None
    assert answer["keywords"] == []
