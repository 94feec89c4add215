"""Painting frames: what stands where, at any scale."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from sharekit.drawing.render.debug import draw_boxes
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.color import parse_color
from sharekit.drawing.scene.frame import PictureItem, RectItem
from sharekit.drawing.scene.geometry import Insets, Rect

WHITE = parse_color("#ffffff")


def art(image: Image.Image) -> list[str]:
    """Brightness as text: ` ` dark, `.` up to half, `+` over half, `#` full."""
    grey = image.convert("L")
    marks = [" .+#"[(v > 12) + (v > 127) + (v > 242)] for v in grey.tobytes()]
    return ["".join(marks[y * grey.width : (y + 1) * grey.width]) for y in range(grey.height)]


def difference(one: Image.Image, two: Image.Image) -> float:
    """Mean absolute difference in levels."""
    counts = ImageChops.difference(one, two).convert("L").histogram()
    return sum(v * n for v, n in enumerate(counts)) / sum(counts)


def test_items_are_painted_back_to_front(book, page) -> None:
    items = (
        RectItem("panel", Rect(1, 1, 6, 3), WHITE),
        RectItem("rule", Rect(3, 2, 2, 1), parse_color("#000000")),
    )
    assert art(paint(page(items, 8, 5), book=book, pictures={})) == [
        "        ",
        " ###### ",
        " ##  ## ",
        " ###### ",
        "        ",
    ]


def test_alpha_mixes_with_what_lies_below(book, page) -> None:
    item = RectItem("scrim", Rect(0, 0, 4, 4), WHITE.faded(0.25))
    image = paint(page((item,), 4, 4, ground="#808080"), book=book, pictures={})
    assert image.getpixel((2, 2)) == (160, 160, 160)


def test_shapes_over_the_edge_are_cut_there(book, page) -> None:
    item = RectItem("panel", Rect(-3, -2, 5, 4), WHITE)
    assert art(paint(page((item,), 4, 3), book=book, pictures={})) == ["##  ", "##  ", "    "]


def test_pictures_fill_their_rectangle_and_keep_their_alpha(book, page) -> None:
    logo = Image.new("RGBA", (8, 8), (255, 255, 255, 255))
    logo.paste((255, 255, 255, 0), (0, 0, 4, 8))
    items = (
        PictureItem("logo", Rect(1, 1, 4, 2), "glass"),
        PictureItem("photo", Rect(6, 1, 2, 2), "solid"),
    )
    pictures = {"glass": logo, "solid": Image.new("RGB", (50, 50), "white")}
    image = paint(page(items, 9, 4, ground="#000000"), book=book, pictures=pictures)
    rows = art(image)
    assert rows[0] == rows[3] == " " * 9
    assert rows[1][4] == "#"
    assert rows[1][1] == " "
    assert rows[1][6:8] == "##"
    assert logo.size == (8, 8)  # handed in, not changed


def test_a_picture_that_was_not_handed_in_is_a_callers_mistake(book, page) -> None:
    with pytest.raises(KeyError):
        paint(page((PictureItem("logo", Rect(0, 0, 4, 4), "none"),)), book=book, pictures={})


def test_text_stands_within_its_ink_box_in_its_colours(book, page, text) -> None:
    item = text("Hi ", 10, 12, size=24, accent=("there", "#ff0000"))
    image = paint(page((item,), 120, 50), book=book, pictures={})
    left, top, right, bottom = image.getbbox()
    ink = item.ink
    assert abs(left - ink.x) <= 1
    assert abs(top - ink.y) <= 1
    assert abs(right - ink.right) <= 1
    assert abs(bottom - ink.bottom) <= 1
    colors = {color for _, color in image.getcolors(10_000)}
    assert {(255, 255, 255), (255, 0, 0)} <= colors
    assert all(green == blue and green in (0, red) for red, green, blue in colors)


def test_twice_the_scale_is_drawn_anew_not_blown_up(book, page, text) -> None:
    items = (
        text("Sharp", 8, 10, size=18),
        RectItem("rule", Rect(8, 30.5, 20, 4), WHITE, 2),
    )
    frame = page(items, 90, 40)
    once = paint(frame, book=book, pictures={})
    twice = paint(frame, book=book, pictures={}, scale=2)
    assert twice.size == (180, 80)
    assert difference(twice.reduce(2), once) < 2.5
    blown_up = once.resize(twice.size, Image.Resampling.BICUBIC)

    def mixed(image: Image.Image) -> int:
        return sum(image.convert("L").histogram()[40:215])

    assert mixed(twice) < 0.75 * mixed(blown_up)  # fewer half-covered pixels: real edges


def test_emoji_bring_their_own_colours(book, page, text) -> None:
    item = text("Go 🚀", 6, 20, size=30, color="#ffffff")
    image = paint(page((item,), 110, 60), book=book, pictures={})
    saturated = [c for _, c in image.getcolors(10_000) if max(c) - min(c) > 120]
    assert len(saturated) > 10


def test_two_paintings_are_the_same_pixels(book, page, text) -> None:
    frame = page((text("Again", 4, 10),), 80, 40, end="#335577")
    first = paint(frame, book=book, pictures={})
    assert first.tobytes() == paint(frame, book=book, pictures={}).tobytes()
    first.paste("red", (0, 0, 80, 40))  # must not reach the ground kept in memory
    assert paint(frame, book=book, pictures={}).getpixel((1, 1)) != (255, 0, 0)


def test_debug_boxes_show_items_safe_area_and_keep_out(book, page, text) -> None:
    item = text("Box", 30, 30, size=20)
    frame = page((item,), 200, 100, safe=Insets(5, 6, 7, 8), keep_out=(Rect(150, 60, 40, 30),))
    image = paint(frame, book=book, pictures={})
    before = image.copy()
    draw_boxes(image, frame)
    assert image.getpixel((8, 50)) == (0x39, 0xFF, 0x14)  # safe area's left edge
    assert image.getpixel((170, 75))[0] > 40  # keep-out, tinted
    assert image.getpixel((170, 75))[2] < 40
    assert before.getpixel((170, 75)) == (0, 0, 0)
    assert (0xFF, 0x2B, 0xD6) in {color for _, color in image.getcolors(20_000)}
