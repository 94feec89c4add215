"""Lines of mixed direction, and letters that join over the borders of styles and lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import SetLine, SetText
from sharekit.drawing.scene.style import Paragraph, Span
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.typesetter import Typesetter

Make = Callable[..., Paragraph]
ACCENT = Color(255, 200, 0)


def visual(line: SetLine) -> list[str]:
    """What its runs show, from left to right."""
    return [run.text.strip() for run in line.runs if run.text.strip()]


def glyphs(text: SetText) -> list[int]:
    return [glyph.id for line in text.lines for run in line.runs for glyph in run.glyphs]


@pytest.mark.parametrize(
    ("text", "rtl", "order"),
    [
        ("one אחת two", False, ["one", "אחת", "two"]),
        ("one אחת שתיים two", False, ["one", "אחת שתיים", "two"]),
        ("אחת one שתיים", True, ["שתיים", "one", "אחת"]),
        ("אחת one two שתיים", True, ["שתיים", "one two", "אחת"]),
        ("מחיר 12 ש״ח", True, ["ש״ח", "12", "מחיר"]),
    ],
)
def test_runs_stand_in_the_order_they_are_read(
    paragraph: Make, typesetter: Typesetter, text: str, rtl: bool, order: list[str]
) -> None:
    language = "he" if rtl else "en"
    line = typesetter.set(paragraph(text, rtl=rtl, language=language), 40, 2000).lines[0]
    assert visual(line) == order


def test_each_line_is_ordered_by_itself(paragraph: Make, typesetter: Typesetter) -> None:
    """A phrase of Hebrew that is broken goes on at the left edge of the next line's stretch."""
    text = typesetter.set(paragraph("read\u00a0the אחת\nשתיים here"), 40, 2000)
    assert [visual(line) for line in text.lines] == [["read\u00a0the", "אחת"], ["שתיים", "here"]]


def test_brackets_are_mirrored(paragraph: Make, typesetter: Typesetter) -> None:
    """Opening is at the right of right-to-left text, and looks like the closing one elsewhere."""

    def set_in_hebrew(text: str, *, rtl: bool) -> list[int]:
        asked = paragraph(text, rtl=rtl, family="Noto Sans Hebrew", language="he")
        return glyphs(typesetter.set(asked, 40, 900))

    opened, closed = (set_in_hebrew(text, rtl=True)[1] for text in ("א(ב", "א)ב"))
    assert opened != closed
    assert [opened, closed] == [set_in_hebrew(mark, rtl=False)[0] for mark in ")("]


@pytest.mark.parametrize("word", ["مرحبا", "بيت", "سلام"])
def test_letters_join_over_a_change_of_colour(
    paragraph: Make, typesetter: Typesetter, word: str
) -> None:
    whole = typesetter.set(paragraph(word, rtl=True, language="ar"), 40, 900)
    for cut in range(1, len(word)):
        parts = (word[:cut], Span(word[cut:], color=ACCENT))
        split = typesetter.set(paragraph(*parts, rtl=True, language="ar"), 40, 900)
        if "لا" not in word or cut != word.index("لا") + 1:  # that ligature is one glyph
            assert glyphs(split) == glyphs(whole), cut


def test_a_broken_word_keeps_the_forms_of_its_letters(
    paragraph: Make, typesetter: Typesetter
) -> None:
    word = "ييييييييييييييييييييييييي"
    whole = glyphs(typesetter.set(paragraph(word, rtl=True, language="ar"), 40, 4000))
    broken = typesetter.set(paragraph(word, rtl=True, language="ar"), 40, 120)
    assert len(broken.lines) > 2
    lines = [glyphs(broken._replace(lines=(line,))) for line in broken.lines]
    in_order = [glyph for line in lines for glyph in reversed(line)]
    assert in_order == whole[::-1]


def test_letters_do_not_join_over_a_forced_line_end(
    paragraph: Make, typesetter: Typesetter
) -> None:
    broken = typesetter.set(paragraph("ب\nب", rtl=True, language="ar"), 40, 900)
    alone = glyphs(typesetter.set(paragraph("ب", rtl=True, language="ar"), 40, 900))
    assert glyphs(broken) == alone * 2


def test_controls_in_a_paragraph_turn_no_other(paragraph: Make, typesetter: Typesetter) -> None:
    """An override without its end reaches no further than its own text."""
    typesetter.set(paragraph("\u202eabc", family="Inter"), 40, 900)
    plain = typesetter.set(paragraph("x abc", family="Inter"), 40, 900)
    hostile = typesetter.set(paragraph("\u202e\u2067\u2067x\nx abc", family="Inter"), 40, 900)
    last = [glyph.id for run in hostile.lines[-1].runs for glyph in run.glyphs]
    assert last == glyphs(plain)


MIXED = st.text(
    st.sampled_from(
        "ab 12.,()[]«»“”אבגءعرب٣-–\n\u0301\u05b0\u202e\u202b\u202c\u2067\u2068\u2069👍🏽"
    ),
    max_size=40,
)


@given(MIXED, st.booleans(), st.sampled_from([120.0, 400.0]))
@example(text=" \u0301🏽", rtl=False, width=400.0)  # told without its space
@example(text="1112.🏽.11", rtl=False, width=120.0)  # a line could end within a grapheme
def test_every_character_of_a_line_is_in_one_run(
    paragraph: Make, typesetter: Typesetter, text: str, rtl: bool, width: float
) -> None:
    """Runs are a permutation of the line: nothing twice, and nothing lost but what is reported."""
    found = typesetter.set(paragraph(text, rtl=rtl, language="he"), 40, width)
    assert found.text == text
    for line in found.lines:
        shown = Counter(g for run in line.runs for g in graphemes(run.text) if not g.isspace())
        whole = Counter(g for g in graphemes(line.text) if not g.isspace())
        lost = {g: number for g, number in whole.items() if g.lstrip(" ") in found.missing}
        assert whole - shown == Counter(lost)
        assert not shown - whole
