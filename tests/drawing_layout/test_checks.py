"""Geometry gates: each fires on what it is for, and on nothing else."""

from __future__ import annotations

import pytest

from measuring import SquareMeasurer
from sharekit.diagnostics import Severity
from sharekit.drawing.layout.checks import check, smallest_text
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame, Item, RectItem, TextItem
from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle

BLACK = Color(0, 0, 0)


def frame(*items: Item, **more: object) -> Frame:
    return Frame(400, 300, Ground(Gradient(BLACK, BLACK)), items, **more)  # type: ignore[arg-type]


def item(words: str, x: float, y: float, **more: object) -> TextItem:
    style = TextStyle(Face("Any"), BLACK)
    setting = SquareMeasurer().set(Paragraph((Span(words),), style), 20.0, 380)
    return TextItem("quote", x, y, setting, Rect(x, y, 380, 100), **more)  # type: ignore[arg-type]


def codes(checked: Frame) -> list[str]:
    found = check(checked)
    assert all(d.severity is Severity.ERROR and d.hint for d in found)
    return [d.code for d in found]


def test_a_sound_frame_has_nothing_to_say() -> None:
    rule = RectItem("rule", Rect(10, 100, 50, 3), BLACK)
    assert codes(frame(item("a text", 10, 10, smallest=20.0), item("below", 10, 60), rule)) == []


def test_text_past_the_edge_overflows() -> None:
    assert codes(frame(item("a text of some length", 250, 10))) == ["card.overflow"]


def test_text_that_did_not_fit_its_place_overflows() -> None:
    crowded = item("a text", 10, 10)
    crowded = crowded._replace(setting=crowded.setting._replace(overflow=True))
    assert codes(frame(crowded)) == ["card.overflow"]


def test_texts_on_one_another_overlap() -> None:
    assert codes(frame(item("first", 10, 10), item("second", 30, 15))) == ["card.overlap"]


@pytest.mark.parametrize("role", ["rule", "hairline"])
def test_a_rule_through_text_overlaps(role: str) -> None:
    rule = RectItem(role, Rect(5, 14, 200, 3), BLACK)
    assert codes(frame(item("a text", 10, 10), rule)) == ["card.overlap"]


def test_a_button_under_its_label_is_no_overlap() -> None:
    assert codes(frame(RectItem("button", Rect(5, 5, 200, 30), BLACK), item("go", 10, 10))) == []


def test_text_in_a_covered_area_is_an_error() -> None:
    assert codes(frame(item("low", 10, 280), safe=Insets(bottom=20))) == ["card.safe_area"]


@pytest.mark.parametrize(("x", "found"), [(310, ["card.covered"]), (10, [])])
def test_nothing_that_is_read_stands_under_what_a_network_lays_there(
    x: float, found: list[str]
) -> None:
    corner = (Rect(300, 200, 100, 100),)
    assert codes(frame(item("text", x, 240), covered=corner)) == found
    button = RectItem("button", Rect(x, 240, 40, 30), BLACK)
    panel = RectItem("panel", Rect(310, 240, 40, 30), BLACK)
    assert codes(frame(button, panel, covered=corner)) == found


@pytest.mark.parametrize(("role", "found"), [("button", ["card.keep_out"]), ("panel", [])])
def test_only_controls_must_keep_out_of_the_icons_corner(role: str, found: list[str]) -> None:
    corner = (Rect(300, 200, 100, 100),)
    thing = RectItem(role, Rect(290, 190, 40, 40), BLACK)
    assert codes(frame(thing, keep_out=corner)) == found


def test_text_under_its_least_size_is_an_error() -> None:
    assert codes(frame(item("tiny", 10, 10, smallest=21.0))) == ["card.small"]


def test_a_missing_glyph_is_named_with_its_code_point() -> None:
    odd = item("a text", 10, 10)
    odd = odd._replace(setting=odd.setting._replace(missing=("\u12345",)))
    (found,) = check(frame(odd))
    assert found.code == "card.missing_glyph"
    assert "U+1234" in found.message


def test_the_smallest_text_of_a_frame_without_text_is_of_no_size() -> None:
    assert smallest_text(frame(item("a", 0, 0))) == 20.0
    assert smallest_text(frame()) == 0.0
