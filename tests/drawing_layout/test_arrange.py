"""Layout: boxes end up where their rows and columns say, to the pixel."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from measuring import SquareMeasurer
from sharekit.drawing.layout.arrange import arrange
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem, SetText, TextItem
from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Picture, Row, Shape, Space, Text
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Direction, Face, Fit, Paragraph, Span, TextStyle

BLACK = Color(0, 0, 0)
GROUND = Ground(Gradient(BLACK, BLACK))


def laid(root: Node, width: int = 400, height: int = 300, **page: object) -> Frame:
    return arrange(Page(width, height, root, GROUND, **page), SquareMeasurer())  # type: ignore[arg-type]


def text(words: str, size: float | Fit = 20.0, **more: object) -> Text:
    style = TextStyle(Face("Any"), BLACK, leading=1.5)
    return Text("t", Paragraph((Span(words),), style), size, **more)  # type: ignore[arg-type]


def block(width: float | None = 10, height: float | None = 10, role: str = "b") -> Shape:
    return Shape(role, width, height, BLACK)


def rects(frame: Frame) -> list[Rect]:
    return [i.ink if isinstance(i, TextItem) else i.rect for i in frame.items]


def test_a_column_stacks_with_gaps() -> None:
    frame = laid(Column((block(), block(20, 30), block()), gap=5))
    assert rects(frame) == [Rect(0, 0, 10, 10), Rect(0, 15, 20, 30), Rect(0, 50, 10, 10)]


def test_a_row_stands_side_by_side() -> None:
    frame = laid(Row((block(), block(20, 30)), gap=5, align="end"))
    assert rects(frame) == [Rect(0, 20, 10, 10), Rect(15, 0, 20, 30)]


def test_even_rows_start_equally_far_apart_and_stretch_what_joins_them() -> None:
    heights = (10.0, 40.0, 20.0)

    def row(height: float) -> Row:
        return Row((block(2, None, "way"), block(10, height)), align="stretch")

    frame = laid(Column(tuple(map(row, heights)), even=True))
    ways = [item.rect for item in frame.items if isinstance(item, RectItem) and item.role == "way"]
    assert [way.y for way in ways] == [0, 40, 80]
    assert [way.height for way in ways] == [40, 40, 20]  # nothing follows the last


def test_a_stretched_row_keeps_its_least_height() -> None:
    row = Row((block(2, None, "way"), block(10, 10)), align="stretch", least=30)
    assert rects(laid(Column((row, block()))))[-1].y == 30


def test_a_row_aligns_first_baselines() -> None:
    frame = laid(Row((text("Big", 40.0), text("small", 20.0)), align="baseline"))
    big, small = (i for i in frame.items if isinstance(i, TextItem))
    assert big.y + big.setting.lines[0].baseline == pytest.approx(
        small.y + small.setting.lines[0].baseline
    )


@pytest.mark.parametrize(
    ("justify", "tops"),
    [("start", [0, 10]), ("center", [140, 150]), ("end", [280, 290]), ("between", [0, 290])],
)
def test_justify_places_what_is_left(justify: str, tops: list[float]) -> None:
    frame = laid(Column((block(), block()), justify=justify))  # type: ignore[arg-type]
    assert [r.y for r in rects(frame)] == tops


def test_spaces_share_what_is_left_by_weight() -> None:
    frame = laid(Column((Space(grow=1), block(), Space(10, grow=3), block())))
    # 300 − 20 of blocks − 10 rigid = 270, in shares of 1 : 3
    assert [r.y for r in rects(frame)] == [67.5, 67.5 + 10 + 10 + 202.5]


def test_growing_text_gets_what_the_rigid_leave_and_keeps_what_it_needs() -> None:
    words = text("aaaa bbbb", Fit(100, 10), grow=1)
    frame = laid(Column((block(None, 100), words, Space(grow=1), block(None, 20))))
    top, middle, bottom = rects(frame)
    assert top.height == 100
    assert middle.y == 100
    assert middle.bottom <= 280
    assert bottom.bottom == pytest.approx(300)


def test_in_a_row_the_rigid_end_is_pushed_to_the_edge() -> None:
    frame = laid(Row((text("name", grow=1), Space(5, grow=1), block(50, 10, "end"))))
    assert rects(frame)[-1].right == pytest.approx(400)


def test_text_never_gets_more_width_than_it_asks_for() -> None:
    frame = laid(text("aa bb cc dd", 20.0, width=60))
    item = frame.items[0]
    assert isinstance(item, TextItem)
    assert item.setting.width <= 60


def test_a_box_pads_centres_and_fills() -> None:
    frame = laid(
        Box(block(10, 10), Insets(1, 2, 3, 4), width=40, height=50, color=BLACK, align="center",
            justify="center", role="button")
    )  # fmt: skip
    ground, inner = rects(frame)
    assert ground == Rect(0, 0, 40, 50)
    assert inner.x == pytest.approx(4 + (40 - 6 - 10) / 2)
    assert inner.y == pytest.approx(1 + (50 - 4 - 10) / 2)
    assert isinstance(frame.items[0], RectItem)
    assert frame.items[0].role == "button"


def test_a_box_without_size_hugs_its_child() -> None:
    frame = laid(Column((Box(block(), Insets(5, 5, 5, 5), color=BLACK), block())))
    assert rects(frame)[0] == Rect(0, 0, 20, 20)
    assert rects(frame)[2].y == 20


def test_right_to_left_pages_are_mirrored() -> None:
    row = Row((block(), Picture("logo", "0" * 64, 30, 20)), gap=5)
    frame = laid(row, direction=Direction.RTL)
    assert rects(frame) == [Rect(390, 0, 10, 10), Rect(355, 0, 30, 20)]
    assert isinstance(frame.items[1], PictureItem)


def test_a_glyph_that_is_a_picture_has_its_ink_on_the_reading_edge_both_ways() -> None:
    class Bearing(SquareMeasurer):
        """Ink that stands 3 px in from the left of its advance and 7 from the right."""

        def set(self, *asked: object, **more: object) -> SetText:
            found = super().set(*asked, **more)  # type: ignore[arg-type]
            return found._replace(ink=Rect(3, 2, found.width - 10, 6))

    for direction, edge in ((Direction.LTR, 20.0), (Direction.RTL, 380.0)):
        style = TextStyle(Face("Any"), BLACK)
        mark = Text("mark", Paragraph((Span("“"),), style, direction=direction), 40.0, trim="ink")
        box = Box(mark, Insets(left=20))
        frame = arrange(Page(400, 300, box, GROUND, direction=direction), Bearing())
        ink = frame.texts[0].ink
        assert (ink.x if direction is Direction.LTR else ink.right) == pytest.approx(edge)


def test_a_page_keeps_its_size_ground_and_watched_areas() -> None:
    keep_out = (Rect(1, 2, 3, 4),)
    frame = laid(block(), safe=Insets(9), keep_out=keep_out)
    assert (frame.width, frame.height, frame.safe, frame.keep_out) == (
        400,
        300,
        Insets(9),
        keep_out,
    )


sizes = st.floats(1, 60)
leaves = st.builds(block, sizes, sizes)
trees = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda kind, children, gap: kind(tuple(children), gap=gap),
        st.sampled_from([Row, Column]),
        st.lists(inner, min_size=1, max_size=3),
        st.floats(0, 10),
    ),
    max_leaves=6,
)


@settings(max_examples=80, deadline=None)
@given(trees)
def test_children_of_rows_and_columns_never_overlap(tree: Node) -> None:
    boxes = rects(laid(tree, 2000, 2000))
    for i, first in enumerate(boxes):
        assert first.x >= 0
        assert first.y >= 0
        for second in boxes[i + 1 :]:
            assert not first.overlaps(second, 1e-6)


def test_texts_of_a_role_that_is_alike_take_the_size_of_the_one_with_least_room() -> None:
    words = ("Aa", "Aaaa Aaaaaaaaaaaa")
    row = Row(tuple(Box(text(each, Fit(60.0, 10.0)), width=200) for each in words))
    free = {item.setting.size for item in laid(row).texts}
    assert len(free) == 2
    alike = laid(row, alike=frozenset({"t"}))
    assert {item.setting.size for item in alike.texts} == {min(free)}


def test_rows_that_fill_are_levelled_before_they_become_higher() -> None:
    """Boxes share the height that is left with spaces, and keep what they hold in their middle."""
    low, high = (
        Row((Box(block(10, height), color=BLACK),), align="stretch", fill=1.0)
        for height in (20, 80)
    )
    frame = laid(Column((Space(grow=1.0), low, Space(10), high, Space(grow=1.0))), height=310)
    boxes = [i.rect for i in frame.items if isinstance(i, RectItem) and i.role == "box"]
    held = [i.rect for i in frame.items if isinstance(i, RectItem) and i.role == "b"]
    assert [box.height for box in boxes] == pytest.approx([100.0, 100.0])
    assert boxes[0].y == pytest.approx(50.0)
    for box, inner in zip(boxes, held, strict=True):
        assert inner.y - box.y == pytest.approx(box.bottom - inner.bottom)
