"""Sheets of cards go the way that the cards are read: a Hebrew series begins at the right."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image

from running import ARTICLE, Cli, command_line, empty_project
from sharekit.drawing.scene.style import Direction
from sharekit.pipeline.contact_sheet import GROUND, Stretch, contact_sheet, stretches

HEBREW = """---
title: לחם צריך זמן
author: מיכל לוי
lang: he
url: https://notes.example/he
---

לחם צריך זמן, ומי שממהר לאפות אותו אוכל בסוף קמח שלא הספיק להיות לחם.

סבלנות היא לא המתנה, סבלנות היא עבודה שאף אחד לא רואה עד שהיא נגמרת.

כל תנור טועה קצת, ולכן כל אופה טוב לומד קודם כול להקשיב לתנור שלו.
"""
RED, GREEN, BLUE = (200, 0, 0), (0, 200, 0), (0, 0, 200)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    empty_project(tmp_path, monkeypatch)
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    return command_line(capsys, monkeypatch)


def row(sheet: Image.Image, line: int) -> list[tuple[int, ...]]:
    """The colours in the middles of a line's cells, of cards 10 px wide and high, 2 px apart."""
    found = (sheet.getpixel((7 + 12 * column, 7 + 12 * line)) for column in range(2))
    return [color for color in found if isinstance(color, tuple)]


def drawn(*shown: Stretch) -> Image.Image:
    return Image.open(io.BytesIO(contact_sheet(shown, width=10, columns=2, gap=2)))


def test_cards_read_from_the_right_begin_at_the_right_edge() -> None:
    cards = [Image.new("RGB", (10, 10), color) for color in (RED, GREEN, BLUE)]
    sheet = drawn(Stretch(cards, Direction.RTL))
    assert (row(sheet, 0), row(sheet, 1)) == ([GREEN, RED], [GROUND, BLUE])
    sheet = drawn(Stretch(cards[:1]), Stretch(cards[1:], Direction.RTL))
    assert (row(sheet, 0), row(sheet, 1)) == ([RED, GROUND], [BLUE, GREEN])


def test_neighbours_that_are_read_one_way_stand_together() -> None:
    shown = stretches(
        (
            [("Quote: one", 1), ("Quote: two", 2)],
            [("Title card", 3)],
            [],
            [("ציטוט: לחם צריך זמן", 4), ("Pinterest", 5)],
            [("“عنوان”", 6)],
            [("", 7)],
        )
    )
    assert list(shown) == [
        (Direction.LTR, [1, 2, 3]),
        (Direction.RTL, [4, 5, 6]),
        (Direction.LTR, [7]),
    ]


def test_a_hebrew_series_runs_from_right_to_left_on_its_sheet(cli: Cli, place: Path) -> None:
    (place / "he.md").write_text(HEBREW, "utf-8")
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("pin", "plan.md", "he.md", "--carousel", "3", "--sheet").code == 0
    page = (place / "sharekit-out" / "pins.html").read_text("utf-8")
    assert re.findall(r"<ul.*>", page) == ["<ul>", '<ul dir="rtl">']
    shown = re.findall(r'src="([^"]+)"', page)
    assert len(shown) == 6
    with Image.open(place / "sharekit-out" / "pins.png") as sheet:
        for at, file in enumerate(shown):  # three columns, two lines
            line, column = divmod(at, 3)
            column = 2 - column if line else column
            with Image.open(place / "sharekit-out" / file) as card:
                small = card.convert("RGB").resize((320, 480), Image.Resampling.LANCZOS)
            left, top = 24 + column * 344, 24 + line * 504
            assert sheet.crop((left, top, left + 320, top + 480)) == small


def test_so_does_the_sheet_of_a_build(cli: Cli, place: Path) -> None:
    (place / "he.md").write_text(HEBREW, "utf-8")
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("build", "he.md", "plan.md", "--sheet", "sheet.html").code == 0
    sheet = (place / "sheet.html").read_text("utf-8")
    assert re.findall(r"<section.*>", sheet) == ['<section dir="rtl">', "<section>"]
    assert sheet.index('dir="rtl"') < sheet.index("he.md: ") < sheet.index("plan.md: ")
