"""Masks and patches: exact areas and places on tiny canvases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Paragraph
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.paths import Contour, polygon, smooth, stroke
from sharekit.drawing.text.raster import Mask, Placed, color_glyphs, glyph_mask, path_mask
from sharekit.drawing.text.typesetter import Typesetter

Make = Callable[..., Paragraph]


def square(left: float, top: float, right: float, bottom: float) -> Contour:
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def area(mask: Mask | None) -> float:
    """Covered pixels."""
    return 0.0 if mask is None else sum(mask.coverage) / 255


def drawn(mask: Mask) -> list[str]:
    """The mask as text: # full, + part, . none."""
    rows = [
        mask.coverage[i : i + mask.width] for i in range(0, mask.width * mask.height, mask.width)
    ]
    return ["".join("#" if v == 255 else "+" if v else "." for v in row) for row in rows]


def placed(text: SetText, x: float, y: float) -> list[Placed]:
    return [(x + line.x, y + line.baseline, run) for line in text.lines for run in line.runs]


def test_a_square_on_whole_pixels() -> None:
    mask = path_mask([(square(3, 2, 6, 4),)], (10, 10))
    assert mask == Mask(3, 2, 3, 2, b"\xff" * 6)


def test_a_square_between_pixels_covers_its_area() -> None:
    mask = path_mask([(square(2.5, 2.25, 5.5, 4.25),)], (10, 10))
    assert mask is not None
    assert drawn(mask) == ["++++", "+##+", "++++"]
    assert area(mask) == pytest.approx(6, abs=0.05)


@given(st.floats(-20, 80), st.floats(-20, 80), st.floats(2, 60), st.floats(2, 60))
def test_a_rectangle_anywhere_has_the_area_of_its_part_on_the_page(
    left: float, top: float, width: float, height: float
) -> None:
    mask = path_mask([(square(left, top, left + width, top + height),)], (60, 60))
    across = max(0.0, min(60, left + width) - max(0, left))
    down = max(0.0, min(60, top + height) - max(0, top))
    # A path's unit is a sixteenth of a pixel: every side may be half of that off.
    assert area(mask) == pytest.approx(across * down, abs=(across + down) / 16 + 0.6)


def test_a_path_far_from_the_origin_is_where_it_says() -> None:
    """The engine moves a glyph to its left bearing; a path has none."""
    mask = path_mask([(square(1000, 500, 1004, 502),), (square(10, 20, 12, 22),)], (1200, 630))
    assert mask is not None
    assert (mask.left, mask.top, mask.width, mask.height) == (10, 20, 994, 482)
    assert mask.coverage[:2] == b"\xff\xff"
    assert mask.coverage[-4:] == b"\xff" * 4
    assert area(mask) == 12


def test_a_hole_is_a_contour_the_other_way_round() -> None:
    hole = polygon([(3, 3), (3, 5), (5, 5), (5, 3)])
    mask = path_mask([(square(2, 2, 6, 6), hole)], (10, 10))
    assert mask is not None
    assert drawn(mask) == ["####", "#..#", "#..#", "####"]


def test_scale_is_for_the_path_not_the_page() -> None:
    mask = path_mask([(square(1, 1, 2, 2),)], (10, 10), scale=3.0)
    assert mask == Mask(3, 3, 3, 3, b"\xff" * 9)


def test_what_is_off_the_page_is_nothing() -> None:
    assert path_mask([(square(-9, -9, -2, -2),)], (10, 10)) is None
    assert path_mask([()], (10, 10)) is None
    assert path_mask([], (10, 10)) is None


def test_a_smooth_curve_stays_within_its_points() -> None:
    mask = path_mask([(smooth([(10, 10), (50, 10), (50, 50), (10, 50)]),)], (60, 60))
    # A quadratic B-spline of a square: 5/6 of it.
    assert area(mask) == pytest.approx(1600 * 5 / 6, rel=0.01)


def test_a_stroke_has_its_width() -> None:
    assert area(path_mask([stroke([(5, 10), (45, 10)], 3)], (60, 60))) == pytest.approx(120, abs=1)
    ring = stroke([(10, 10), (50, 10), (50, 50), (10, 50), (10, 10)], 4, closed=True)
    assert area(path_mask([ring], (60, 60))) == pytest.approx(4 * 40 * 4, rel=0.02)


def test_glyphs_are_where_layout_says(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    text = typesetter.set(paragraph("Harbour, “lights”\njog"), 61.3, 900)
    mask = glyph_mask(book, placed(text, 20.4, 30.7), (800, 300))
    assert mask is not None
    ink = text.ink.moved(20.4, 30.7)
    assert mask.left <= ink.x < mask.left + 1.01
    assert mask.top <= ink.y < mask.top + 1.01
    assert mask.left + mask.width - 1.01 < ink.right <= mask.left + mask.width + 0.01
    assert mask.top + mask.height - 1.01 < ink.bottom <= mask.top + mask.height + 0.01
    assert len(mask.coverage) == mask.width * mask.height
    rows = drawn(mask)
    assert "#" in "".join(rows)
    for edge in (rows[0], rows[-1], "".join(r[0] for r in rows), "".join(r[-1] for r in rows)):
        assert set(edge) & {"+", "#"}


@given(st.floats(-300, 300), st.floats(-80, 80), st.floats(0.5, 2.5))
@settings(max_examples=40)
def test_a_mask_never_leaves_the_page(
    paragraph: Make, typesetter: Typesetter, book: FontBook, x: float, y: float, scale: float
) -> None:
    text = typesetter.set(paragraph("Harbour"), 40, 900)
    mask = glyph_mask(book, placed(text, x, y), (200, 60), scale)
    if mask is not None:
        assert mask.left >= 0
        assert mask.top >= 0
        assert mask.left + mask.width <= 200
        assert mask.top + mask.height <= 60


def test_a_clipped_mask_is_a_part_of_the_whole(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    text = typesetter.set(paragraph("Harbour"), 40, 900)
    whole = glyph_mask(book, placed(text, 20, 20), (300, 100))
    part = glyph_mask(book, placed(text, 20, 20), (90, 100))
    assert whole is not None
    assert part is not None
    assert drawn(part) == [row[: part.width] for row in drawn(whole)]


def test_text_at_twice_the_scale_has_four_times_the_ink(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    text = typesetter.set(paragraph("Harbour"), 40, 900)
    once, twice = (
        area(glyph_mask(book, placed(text, 9, 9), (500, 200), scale)) for scale in (1.0, 2.0)
    )
    assert twice == pytest.approx(4 * once, rel=0.01)


def test_the_same_mask_is_drawn_once_and_another_anew(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    text = typesetter.set(paragraph("Harbour"), 40, 900)
    first = glyph_mask(book, placed(text, 9, 9), (500, 200))
    assert glyph_mask(book, placed(text, 9, 9), (500, 200)) is first
    assert glyph_mask(book, placed(text, 9.25, 9), (500, 200)) != first
    assert glyph_mask(book, placed(text, 9, 9), (500, 200), 1.5) != first
    assert glyph_mask(open_book(), placed(text, 9, 9), (500, 200)) == first


def test_white_space_and_no_runs_have_no_mask(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    assert glyph_mask(book, [], (100, 100)) is None
    text = typesetter.set(paragraph("   "), 40, 900)
    assert glyph_mask(book, placed(text, 9, 9), (100, 100)) is None


def test_a_colour_glyph_is_painted_where_its_line_is(
    paragraph: Make, typesetter: Typesetter, book: FontBook
) -> None:
    text = typesetter.set(paragraph("👍🏽"), 50, 900)
    (patch,) = color_glyphs(book, placed(text, 30, 40))
    alphas = patch.pixels[3::4]
    assert len(patch.pixels) == patch.width * patch.height * 4
    assert sum(alphas) > 0.3 * 255 * len(alphas)
    assert len({patch.pixels[i : i + 3] for i in range(0, len(patch.pixels), 4)}) > 20
    assert all(max(patch.pixels[i : i + 3]) <= patch.pixels[i + 3] for i in range(0, 4000, 4))
    ink = text.ink.moved(30, 40)
    assert patch.left == pytest.approx(ink.x, abs=1.6)
    assert patch.top == pytest.approx(ink.y, abs=1.6)


def test_the_same_text_is_the_same_bytes_from_another_book(paragraph: Make) -> None:
    def paint() -> tuple[object, object]:
        book = open_book()
        text = Typesetter(book).set(paragraph("Harbour “lights” 👍🏽"), 47.1, 900)
        plain = [p for p in placed(text, 3.3, 5.7) if not p[2].colored]
        emoji = [p for p in placed(text, 3.3, 5.7) if p[2].colored]
        return glyph_mask(book, plain, (900, 200)), color_glyphs(book, emoji)

    assert paint() == paint()
