"""Contrast on the final pixels, on cases whose ratio is known."""

from __future__ import annotations

import pytest

from sharekit.diagnostics import Severity
from sharekit.drawing.render.inspect import check_contrast, contrast
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.color import contrast as ratio_of
from sharekit.drawing.scene.color import parse_color
from sharekit.drawing.scene.frame import RectItem
from sharekit.drawing.scene.geometry import Rect


@pytest.fixture
def measured(book, page):
    """Paint a frame and measure it."""

    def measure(items, *, scale: float = 1.0, width: int = 400, **options):
        frame = page(items, width, 80, **options)
        image = paint(frame, book=book, pictures={}, scale=scale)
        return contrast(image, frame, book=book, scale=scale)

    return measure


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("#ffffff", "#000000"),
        ("#ffffff", "#767676"),
        ("#1a1a1a", "#e8d9c0"),
        ("#f0b040", "#0c231b"),
    ],
)
@pytest.mark.parametrize(("size", "scale"), [(14, 1.0), (32, 1.0), (60, 1.0), (22, 2.0)])
def test_flat_grounds_give_the_formulas_ratio(measured, text, ink, ground, size, scale) -> None:
    item = text("Known ratio", 12, 15, size=size, color=ink)
    (found,) = measured((item,), ground=ground, scale=scale)
    wanted = ratio_of(parse_color(ink), parse_color(ground))
    assert found.ratio == pytest.approx(wanted, abs=0.005)
    assert (found.role, found.where) == ("quote", "Known ratio")


def test_a_bright_patch_behind_one_word_is_found(measured, text) -> None:
    item = text("one two three four five six", 10, 30, size=24)
    patch = RectItem("patch", Rect(150, 0, 40, 80), parse_color("#dddddd"))
    (found,) = measured((patch, item))
    assert found.ratio == pytest.approx(
        ratio_of(parse_color("#ffffff"), parse_color("#dddddd")), abs=0.02
    )


def test_a_patch_beside_the_text_does_not_matter(measured, text) -> None:
    patch = RectItem("patch", Rect(300, 0, 100, 80), parse_color("#dddddd"))
    (found,) = measured((patch, text("short", 10, 30, size=24)))
    assert found.ratio == pytest.approx(21, abs=0.01)


def test_the_weakest_colour_of_a_text_counts(measured, text) -> None:
    item = text("plain ", 10, 30, size=24, accent=("accent", "#777777"))
    (found,) = measured((item,))
    assert found.ratio == pytest.approx(
        ratio_of(parse_color("#777777"), parse_color("#000000")), abs=0.01
    )


def test_the_ink_of_a_text_beside_it_is_no_ground(measured, text) -> None:
    number = text("73", 10, 20, size=48, color="#ffffff")
    unit = text("%", number.ink.right + 3, 20, size=48, color="#dddddd")
    alone = measured((number,), ground="#000000")
    both = measured((number, unit), ground="#000000")
    assert [each.ratio for each in both][:1] == pytest.approx([alone[0].ratio], abs=0.01)


def test_text_on_a_button_is_measured_against_the_button(measured, text) -> None:
    button = RectItem("button", Rect(5, 10, 200, 50), parse_color("#f0b040"), 25)
    label = text("Read the article", 25, 28, size=18, color="#222222", role="button")
    (found,) = measured((button, label), ground="#222222")
    assert found.ratio == pytest.approx(
        ratio_of(parse_color("#222222"), parse_color("#f0b040")), abs=0.01
    )


def test_faded_ink_counts_as_it_appears(measured, text) -> None:
    half = parse_color("#ffffff").faded(0.5)
    (found,) = measured((text("faded", 10, 30, size=24, color=half),))
    assert found.ratio == pytest.approx(
        ratio_of(parse_color("#808080"), parse_color("#000000")), abs=0.05
    )


def test_shortfalls_are_errors_that_say_what_is_needed(book, page, text) -> None:
    weak = text("too weak", 10, 20, size=16, color="#6a6a6a", role="meta")
    large = text("large", 10, 60, size=40, color="#6a6a6a", role="title", display=True)
    frame = page((weak, large), 300, 110)
    image = paint(frame, book=book, pictures={})
    lowest, (problem,) = check_contrast(image, frame, book=book)
    assert lowest == pytest.approx(
        ratio_of(parse_color("#6a6a6a"), parse_color("#000000")), abs=0.01
    )
    assert problem.severity is Severity.ERROR
    assert problem.code == "card.contrast"
    assert "the meta has 3.88:1" in problem.message
    assert "4.5:1" in problem.message
    assert problem.where == "too weak"
    assert len(check_contrast(image, frame, book=book, display=4.5)[1]) == 2
    assert check_contrast(image, frame, book=book, text=3.0)[1] == ()


def test_a_frame_without_text_has_nothing_to_fear(book, page) -> None:
    frame = page()
    assert check_contrast(paint(frame, book=book, pictures={}), frame, book=book) == (21.0, ())
