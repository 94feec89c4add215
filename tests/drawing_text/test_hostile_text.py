"""Text that nobody would set on a card: each is right or reported; nothing hangs or is lost."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Fit, Paragraph
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.graphemes import grapheme_starts, graphemes
from sharekit.drawing.text.typesetter import LONG, Typesetter
from writing import WRITINGS

Make = Callable[..., Paragraph]
FIT = Fit(104, 12, 24, (1, 40))
LONGEST = 60.0
"""Seconds of CPU, with room for a busy machine; most take a thousandth of it."""

HOSTILE = {
    "a word of 80 letters": "Donaudampfschifffahrt" * 4,
    "one letter": "a",
    "one space": " ",
    "only spaces": " " * 500,
    "only line ends": "\n" * 300,
    "2,000 letters": "a" * 2000,
    "2,000 ideographs": "漢" * 2000,
    "2,000 emoji": "👍" * 2000,
    "2,000 hangul": "한" * 2000,
    "2,000 letters of thai": "ก" * 2000,
    "2,000 letters of arabic": "ع" * 2000,
    "a tower of marks": "x" + "\u0301" * 1999,
    "towers of marks": ("x" + "\u0301\u0323" * 30) * 30,
    "marks on nothing": "\u0301" * 2000,
    "conjuncts without end": "क्" * 1000,
    "unassigned": "\u0378\U0001faff\U000e1234" * 600,
    "private": "\ue000\U000f0000" * 900,
    "noncharacters": "\uffff\ufdd0\U0010ffff" * 600,
    "controls": "a\x00\x01\x1b[31m\x7f\x85b" * 100,
    "overrides": "\u202e" * 1000 + "א" * 1000,
    "nested isolates": "\u2067" * 1000 + "a" + "\u2069" * 999,
    "alternating directions": "(א1a " * 400,
    "brackets": "([{" * 600,
    "joiners": "👨\u200d" * 900,
    "flags that never end": "🇩" * 1999,
    "tags": "🏴" + "\U000e0067" * 1000,
    "variation selectors": "a\ufe0f\ufe0e" * 600,
    "hyphens": "-" * 2000,
    "soft hyphens": "a\u00ad" * 1000,
    "no-break spaces": "a\u00a0" * 1000,
    "numbers": "1,2." * 500,
    "jamo": "\u1100\u1161\u11a8" * 600,
    "markup": "$x & <b>y</b> &amp; {{z}} %s \\n" * 60,
}


def seen(text: SetText) -> Counter[str]:
    """The graphemes that the runs stand for."""
    return Counter(g for line in text.lines for run in line.runs for g in graphemes(run.text))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=list(HOSTILE))
@pytest.mark.parametrize("rtl", [False, True])
def test_it_is_set_or_reported_in_time(
    paragraph: Make, typesetter: Typesetter, words: str, rtl: bool
) -> None:
    start = time.process_time()
    fitted = typesetter.fit(paragraph(words, rtl=rtl, hang=True), 900, 400, FIT)
    fixed = typesetter.set(paragraph(words, rtl=rtl), 24, 900)
    assert time.process_time() - start < LONGEST
    assert fixed.text == words
    assert fitted.text == words
    shown, whole = seen(fixed), Counter(graphemes(words))
    assert all(
        shown[g] == count or g in fixed.missing or not g.isprintable() or g.isspace()
        for g, count in whole.items()
    )
    for text in (fitted, fixed):
        if not text.overflow:
            assert all(line.width <= 901 for line in text.lines)


def test_it_is_told_where_a_word_had_to_be_torn(paragraph: Make, typesetter: Typesetter) -> None:
    words = paragraph("Die Donaudampfschifffahrt fährt")
    assert typesetter.set(words, 40, 200).torn
    assert not typesetter.set(words, 40, 600).torn
    assert not typesetter.set(paragraph("漢字かな交じり文" * 9), 40, 200).torn


def test_lone_surrogates_are_set_as_replacements_or_reported(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = typesetter.set(paragraph("a\ud800b", family="Inter"), 40, 900)
    assert [run.text for run in text.lines[0].runs] == ["a", "b"]
    assert text.missing == ("\ufffd",)


def test_a_text_of_soft_hyphens_takes_no_quadratic_time(
    paragraph: Make, typesetter: Typesetter
) -> None:
    start = time.process_time()
    typesetter.set(paragraph("a\u00ad" * 10_000), 24, 900)
    assert time.process_time() - start < LONGEST


def test_a_very_long_text_is_filled_line_by_line(paragraph: Make, typesetter: Typesetter) -> None:
    words = WRITINGS["Latin"].text(1, LONG + 500)
    text = typesetter.set(paragraph(words), 20, 700)
    assert text.lines == typesetter.greedy(paragraph(words), 20, 700).lines
    assert not text.overflow


@given(st.sampled_from(sorted(WRITINGS)), st.integers(0, 10_000), st.integers(1, 200))
@settings(max_examples=60)
def test_every_grapheme_of_any_script_is_placed_once(
    paragraph: Make, world: Typesetter, name: str, seed: int, length: int
) -> None:
    """And no line begins inside of one; at every width the text is the same."""
    writing = WRITINGS[name]
    words = writing.text(seed, length)
    asked = paragraph(words, family="Test Sans", rtl=writing.rtl, language=writing.language)
    starts = set(grapheme_starts(words))
    for width in (90.0, 500.0):
        for text in (world.set(asked, 30, width), world.greedy(asked, 30, width)):
            assert text.missing == ()
            assert text.text == words
            drawn = Counter({g: n for g, n in seen(text).items() if not g.isspace()})
            assert drawn == Counter(g for g in graphemes(words) if not g.isspace())
            position = 0
            for line in text.lines:
                assert position in starts
                position += len(line.text)


@pytest.fixture(scope="module")
def world() -> Typesetter:
    return Typesetter(open_book((Path(__file__).parent.parent / "fonts",)))
