"""Lines may break where a browser breaks them, but for the rules of `tailorings.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from oracle.rows import Row, all_rows, recordings, rows, tailorings
from sharekit.drawing.text.breaks import opportunities
from sharekit.drawing.text.legal import legal_breaks


class Rule(NamedTuple):
    """A deliberate difference. only: who breaks there, "browser", "ours" or "either"."""

    name: str
    only: str
    before: str
    after: str
    why: str
    word_break: str = "normal"

    def explains(self, row: Row, place: int, breaker: str) -> bool:
        return (
            self.only in {breaker, "either"}
            and self.word_break in {row.word_break, "normal"}
            and re.search(self.before, row.text[:place]) is not None
            and re.search(self.after, row.text[place:]) is not None
        )


RULES = tuple(Rule(**rule) for rule in tailorings()["breaks"])


def our_breaks(row: Row) -> tuple[int, ...]:
    """Words of Korean are whole in sharekit, so plain UAX #14 answers where they are not asked for;
    phrases of Japanese and Chinese are a preference, so every legal break counts.
    """
    if row.language == "ko" and row.word_break == "normal":
        return row.line_starts(place for place, _ in opportunities(row.text))
    return row.line_starts(b.place for b in legal_breaks(row.text, row.language))


def differences(row: Row) -> Iterator[tuple[int, str]]:
    ours, theirs = set(our_breaks(row)), set(row.legal)
    for place in sorted(ours ^ theirs):
        yield place, "ours" if place in ours else "browser"


@pytest.mark.parametrize("corpus", recordings())
def test_legal_breaks_are_the_browsers_but_for_tailorings(corpus: str) -> None:
    for row in rows(corpus):
        unexplained = [
            (place, breaker)
            for place, breaker in differences(row)
            if not any(rule.explains(row, place, breaker) for rule in RULES)
        ]
        assert not unexplained, (row.name, row.marked(place for place, _ in unexplained))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_tailoring_explains_something(rule: Rule) -> None:
    assert any(
        rule.explains(row, place, breaker)
        for row in all_rows()
        for place, breaker in differences(row)
    )


def test_thai_words_are_mostly_the_browsers() -> None:
    ours = {(row.name, place) for row in rows("th") for place in our_breaks(row)}
    theirs = {(row.name, place) for row in rows("th") for place in row.legal}
    assert len(ours & theirs) / len(ours | theirs) > 0.85
