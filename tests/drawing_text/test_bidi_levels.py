"""The bidirectional algorithm (UAX #9): levels and visual order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.drawing.scene.style import Direction, Paragraph
from sharekit.drawing.text.bidi import embedding_levels, line_levels, paragraph_levels, reorder
from sharekit.drawing.text.typesetter import Typesetter

# Direction of the paragraph, text, a level for each character.
CASES = {
    "one word in latin": (0, "abc אבג def", "00001110000"),
    "latin in hebrew": (1, "אב abc ג", "11122211"),
    "number after hebrew": (1, "אב 123", "111222"),
    "number after hebrew, left to right": (0, "אב 123", "111222"),
    "hours": (1, "אב 12:30", "11122222"),
    "percent": (1, "אב 5%", "11122"),
    "date with a lone sign": (1, "א + 5", "11112"),
    "arabic number": (1, "سعر 12", "111122"),
    "brackets around latin": (1, "אב (abc) ג", "1111222111"),
    "brackets around hebrew": (0, "abc (אבג) def", "0000011100000"),
    "brackets after hebrew": (0, "א (b) ג", "1000001"),
    "neutral between": (0, "אב, גד", "111111"),
    "neutral at the border": (0, "אב! x", "11000"),
    "isolate": (0, "a \u2067אב!\u2069 b", "000111000"),
    "left-to-right isolate": (1, "א \u2066ab!\u2069 ב", "111222111"),
    "first strong isolate": (0, "a \u2068אב!\u2069 b", "000111000"),
    "override": (0, "\u202eabc\u202c", "0111" + "1"),
    "embedding": (0, "\u202bab!\u202c", "0221" + "1"),
    "mark": (0, "א\u05b0ב", "111"),
}


@pytest.mark.parametrize(("base", "text", "levels"), CASES.values(), ids=list(CASES))
def test_levels(base: int, text: str, levels: str) -> None:
    assert "".join(map(str, paragraph_levels(text, base))) == levels


def test_text_without_right_to_left_is_left_alone() -> None:
    assert embedding_levels("Plain “text” 12% — (fine) \u202a.", Direction.LTR) is None


def test_every_paragraph_of_a_text_has_the_base_direction() -> None:
    assert embedding_levels("א\nab\nא", Direction.RTL) == [1, 1, 2, 2, 1, 1]


def test_white_space_at_a_line_end_has_the_base_level() -> None:
    text = "abc אב  "
    assert line_levels(text, paragraph_levels(text, 1), 0) == [2, 2, 2, 1, 1, 1, 0, 0]


@pytest.mark.parametrize(
    ("levels", "order"),
    [
        ([0, 0, 0], "abc"),
        ([0, 1, 1, 0], "acbd"),
        ([1, 1, 1], "cba"),
        ([1, 2, 2, 1], "dbca"),
        ([0, 1, 2, 2, 1, 0], "aecdbf"),
        ([], ""),
    ],
)
def test_visual_order(levels: list[int], order: str) -> None:
    assert "".join(reorder("abcdef"[: len(levels)], levels)) == order


@given(
    st.text(
        st.sampled_from(
            "aא1ع٣ ,+%()[]!\u0301\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        )
    ),
    st.sampled_from([0, 1]),
)
def test_any_text_has_levels_in_range_and_an_order(text: str, base: int) -> None:
    levels = paragraph_levels(text, base)
    assert len(levels) == len(text)
    assert all(base <= level <= 127 for level in levels)
    assert sorted(reorder(range(len(text)), levels)) == list(range(len(text)))


def test_a_hostile_nest_of_embeddings_ends(paragraph: Callable[..., Paragraph]) -> None:
    levels = paragraph_levels("\u202b" * 5000 + "\u2067" * 5000 + "(" * 5000 + "א", 0)
    assert max(levels) <= 126


def test_overridden_letters_are_drawn_from_right_to_left(
    paragraph: Callable[..., Paragraph], typesetter: Typesetter
) -> None:
    plain, turned = (
        typesetter.set(paragraph(text, family="Inter"), 40, 500).lines[0]
        for text in ("cba", "\u202eabc\u202c")
    )
    ink = [[g.id for run in line.runs for g in run.glyphs] for line in (plain, turned)]
    assert [glyph for glyph in ink[1] if glyph in ink[0]] == ink[0]


def test_right_to_left_lines_are_flush_at_the_right(
    paragraph: Callable[..., Paragraph], typesetter: Typesetter
) -> None:
    text = typesetter.set(paragraph("one two\nsix", family="Inter", rtl=True), 40, 500)
    first, second = text.lines
    assert first.x == pytest.approx(0, abs=0.01)
    assert second.x + second.width == pytest.approx(text.width, abs=0.01)
