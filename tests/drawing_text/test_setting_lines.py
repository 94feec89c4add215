"""Spans, tracking and hanging punctuation, as the eye sees them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Face, Fit, Paragraph, Span
from sharekit.drawing.text.typesetter import Typesetter

Make = Callable[..., Paragraph]
ACCENT = Color(255, 200, 0)


def drawn(text: SetText) -> list[tuple[str, bool]]:
    """What each run draws, and whether in the accent colour."""
    return [(run.text, run.color == ACCENT) for line in text.lines for run in line.runs]


def test_an_emphasis_has_its_own_colour_and_face(paragraph: Make, typesetter: Typesetter) -> None:
    italic = Face("Fraunces", 500, italic=True)
    asked = paragraph("Remember ", Span("who bent it", italic, ACCENT), " kindly.")
    text = typesetter.set(asked, 40, 900)
    assert drawn(text) == [("Remember ", False), ("who bent it", True), (" kindly.", False)]
    fonts = [run.font for run in text.lines[0].runs]
    assert fonts[0] == fonts[2] != fonts[1]


def test_an_emphasis_is_broken_over_lines(paragraph: Make, typesetter: Typesetter) -> None:
    asked = paragraph("Remember ", Span("who bent it", color=ACCENT), " kindly.")
    text = typesetter.set(asked, 40, 280)
    assert len(text.lines) > 1
    accented = "".join(words for words, accent in drawn(text) if accent)
    assert accented.replace(" ", "") == "whobentit"
    assert text.text == asked.text


def test_a_colour_alone_moves_no_word(paragraph: Make, typesetter: Typesetter) -> None:
    plain = typesetter.set(paragraph("One harbour light", family="Inter"), 60, 900)
    split = typesetter.set(
        paragraph("One ", Span("harbour", color=ACCENT), " light", family="Inter"), 60, 900
    )
    places = [
        [round(glyph.x, 3) for run in text.lines[0].runs for glyph in run.glyphs]
        for text in (plain, split)
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize("tracking", [0.02, 0.12, -0.02])
def test_tracking_widens_between_letters_only(
    paragraph: Make, typesetter: Typesetter, tracking: float
) -> None:
    word = "HARBOUR"
    plain = typesetter.set(paragraph(word, family="Inter"), 50, 900)
    tracked = typesetter.set(paragraph(word, family="Inter", tracking=tracking), 50, 900)
    gaps = len(word) - 1
    assert tracked.width == pytest.approx(plain.width + gaps * tracking * 50, abs=0.01)


def test_wide_tracking_undoes_ligatures(paragraph: Make, typesetter: Typesetter) -> None:
    def count(tracking: float) -> int:
        text = typesetter.set(
            paragraph("office fi", family="Source Serif 4", tracking=tracking), 40, 900
        )
        return sum(len(run.glyphs) for run in text.lines[0].runs)

    assert count(0.1) == len("office fi")
    assert count(0.0) <= count(0.1)


def test_hung_ink_begins_on_the_edge(paragraph: Make, typesetter: Typesetter) -> None:
    text = typesetter.set(paragraph("Harbour\nlights\nWinter\nbark", hang=True), 100, 900)
    assert [line.ink.x for line in text.lines] == pytest.approx([0] * 4, abs=0.01)


@pytest.mark.parametrize("word", ["you", "fog", "jump", "pay"])
def test_a_tail_that_reaches_back_hangs_and_does_not_indent_its_line(
    paragraph: Make, typesetter: Typesetter, word: str
) -> None:
    tailed, plain = (
        typesetter.set(paragraph(each, italic=True, hang=True), 100, 900) for each in (word, "hand")
    )
    assert tailed.lines[0].x == 0  # its letter stands where letters do, the tail outside
    assert tailed.ink.x < -2
    assert plain.ink.x == pytest.approx(0, abs=0.01)


def test_without_hanging_the_origin_is_on_the_edge(paragraph: Make, typesetter: Typesetter) -> None:
    text = typesetter.set(paragraph("Harbour\n“lights"), 100, 900)
    assert [line.x for line in text.lines] == [0, 0]


def test_hung_quotation_marks_stand_outside(paragraph: Make, typesetter: Typesetter) -> None:
    bare = typesetter.set(paragraph("Harbour", hang=True), 100, 900).lines[0]
    quoted = typesetter.set(paragraph("“Harbour", hang=True), 100, 900).lines[0]
    assert quoted.ink.x < -5
    letter = quoted.x + quoted.runs[0].glyphs[1].x
    assert letter == pytest.approx(bare.x + bare.runs[0].glyphs[0].x, abs=0.01)
    assert quoted.width == pytest.approx(bare.width, abs=0.01)


@pytest.mark.parametrize("mark", ["”", ".", ",", ".”", "-"])
def test_hung_end_marks_do_not_count_as_width(
    paragraph: Make, typesetter: Typesetter, mark: str
) -> None:
    bare = typesetter.set(paragraph("Harbour"), 100, 900).width
    full = typesetter.set(paragraph("Harbour" + mark), 100, 900).width
    hung = typesetter.set(paragraph("Harbour" + mark, hang=True), 100, 900).width
    assert hung < bare + 0.5 * (full - bare)


def test_hanging_lets_a_quote_be_larger(paragraph: Make, typesetter: Typesetter) -> None:
    words, fit = "“Keep the rope.”", Fit(300, 20, lines=(1, 1))
    plain = typesetter.fit(paragraph(words), 800, 400, fit)
    hung = typesetter.fit(paragraph(words, hang=True), 800, 400, fit)
    assert hung.size > plain.size * 1.03


def test_heights_are_from_the_first_capital_to_the_last_baseline(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = typesetter.set(paragraph("Hull\nHull", leading=1.25, family="Inter"), 80, 900)
    first, second = text.lines
    assert text.ink.y == pytest.approx(0, abs=1)
    assert second.baseline - first.baseline == pytest.approx(100)
    assert text.height == second.baseline
    assert text.ink.bottom == pytest.approx(text.height, abs=2)


def test_kerning_reaches_over_no_line_end(paragraph: Make, typesetter: Typesetter) -> None:
    """A line cut out of a run is set as if it had always stood alone."""
    words = ("“To", "Yes”", "AV", "AV.", "W", "Tea")
    cut = typesetter.set(paragraph("\n".join(words)), 80, 900)
    for line, word in zip(cut.lines, words, strict=True):
        assert line.width == pytest.approx(typesetter.set(paragraph(word), 80, 900).width)
