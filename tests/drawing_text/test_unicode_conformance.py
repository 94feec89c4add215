"""Unicode's conformance tests in full, of the version that the property tables are of.

BidiTest, half a million lines, runs with `make soak`.
"""

from __future__ import annotations

from itertools import accumulate

import pytest

from conformance import bidi_characters, emoji_sequences, pieces, version
from sharekit.drawing.text.bidi import first_strong, line_levels, paragraph_levels, reorder
from sharekit.drawing.text.breaks import opportunities
from sharekit.drawing.text.emoji import is_emoji
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.properties import TRAITS, UNICODE_VERSION


@pytest.mark.parametrize(
    "name", ["GraphemeBreakTest", "LineBreakTest", "BidiCharacterTest", "BidiTest"]
)
def test_tables_and_tests_are_of_one_version(name: str) -> None:
    assert version(name) == UNICODE_VERSION == "18.0.0"


def test_graphemes() -> None:
    cases = list(pieces("GraphemeBreakTest"))
    assert len(cases) == 853
    assert [case for case in cases if graphemes("".join(case)) != case] == []


def test_line_breaks() -> None:
    cases = list(pieces("LineBreakTest"))
    assert len(cases) == 19_346
    wrong = []
    for case in cases:
        places = [place for place, _ in opportunities("".join(case))]
        if places != list(accumulate(map(len, case)))[:-1]:
            wrong.append(case)
    assert wrong == []


def test_bidirectional_characters() -> None:
    count, wrong = 0, []
    for case in bidi_characters():
        count += 1
        classes = [TRAITS[c].bidi for c in case.text]
        base = first_strong(classes) if case.asked is None else case.asked
        levels = line_levels(case.text, paragraph_levels(case.text, base), base)
        shown = [i for i, level in enumerate(case.levels) if level is not None]
        if (
            base != case.base
            or [levels[i] for i in shown] != [case.levels[i] for i in shown]
            or reorder(shown, [levels[i] for i in shown]) != case.order
        ):
            wrong.append(case)
    assert count == 91_707
    assert wrong == []


def test_emoji_sequences() -> None:
    """Every sequence is one grapheme, and an emoji unless it needs a selector to be one."""
    sequences = list(emoji_sequences())
    assert sum(status == "fully-qualified" for status, _ in sequences) == 3_963
    assert [s for _, s in sequences if graphemes(s) != [s]] == []
    asked = [s for status, s in sequences if status != "unqualified"]
    assert [s for s in asked if not is_emoji(s)] == []
    bare = [s for status, s in sequences if status == "unqualified" and len(s) == 1]
    assert [s for s in bare if is_emoji(s)] == []
