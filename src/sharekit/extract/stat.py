"""The number of an article that says something: the likeliest of its figures, if any is likely.

Years, ages, addresses, prices and what one person counted say nothing by themselves. Which figure
does is weighed by a linear model (`telling`), and so is whom it is from (`crediting`); Chinese,
Japanese and Arabic, for which there is too little to fit one on, go by patterns.
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.article.model import Article, BlockKind
from sharekit.extract.model import Passage, Stat
from sharekit.extract.numbers.crediting import credit, notes_of
from sharekit.extract.numbers.figures import Figure, figures, may_hold
from sharekit.extract.numbers.telling import features, setting, sourced
from sharekit.extract.numbers.unspaced import UNSPACED
from sharekit.extract.numbers.unspaced_sources import cited, named_in
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.weighing import odds_to_share, weigh

MAX_SENTENCE = 280
"""Characters of a sentence that fits beside its number."""

LEAST_WORDS = 4
"""Words of a sentence that says what its number counts."""

TELLING = 1.0
"""Log odds from which on a figure is taken for the article's number."""

_SURELY = 8.0
"""Log odds of a source that leave no doubt."""

_NAMED, _CITED = 0.85, 0.6
"""How sure a share in an unspaced language is: its source is named, or said to exist."""


def stat(article: Article) -> Stat | None:
    """The most telling number of an article, with its sentence; None where none is."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Stat | None:
    of = outline(article)
    if of.language in UNSPACED:
        return _unspaced(of)
    told = lines(of)
    own = [figures_of(of, line) for line in told]
    if not any(own):
        return None
    about, notes = setting(of, own), notes_of(of)
    best: Stat | None = None
    least = TELLING
    for sentence, found in zip(told, own, strict=True):
        for figure in found:
            bare = weigh(features(of, sentence, figure, len(found) - 1, about), "figure")
            if bare + _most(figure) <= least:
                continue  # no source could help
            named = credit(of, sentence, figure, notes)
            score = bare + weigh(sourced(figure, named.score), "figure")
            if score > least:
                least = score
                best = _stat(of, sentence, figure, named.source, odds_to_share(score))
    return best


def lines(of: Outline) -> list[Sentence]:
    """The sentences of an article, and its headings as if they were: each has the number of the
    sentence that follows it."""
    found: list[Sentence] = []
    number = len(of.sentences)
    for block in reversed(range(of.last)):
        own = of.of_block(block)
        number = own[0].number if own else number
        if of.kind(block) is BlockKind.HEADING and number < len(of.sentences):
            text = of.text(block)
            found.append(Sentence(block, 0, len(text), text, number))
        found += reversed(own)
    return found[::-1]


def figures_of(of: Outline, sentence: Sentence) -> list[Figure]:
    """The figures of a sentence that are looked at."""
    if len(sentence.text) > MAX_SENTENCE or not may_hold(sentence.text, of.language):
        return []
    if of.language not in UNSPACED and sentence.text.count(" ") < LEAST_WORDS - 1:
        return []  # "Three quarters!" says nothing alone
    return figures(sentence.text, of.language)


def _most(figure: Figure) -> float:
    """What a source can add to a figure's log odds."""
    return max(0.0, weigh(sourced(figure, _SURELY), "figure"))


def _unspaced(of: Outline) -> Stat | None:
    """The first share that is said to come from somewhere."""
    for sentence in of.sentences:
        named = named_in(sentence.text, of.language)
        found = figures_of(of, sentence)
        if found and (named or cited(sentence.text)):
            source = of.passage(sentence.block, *_within(sentence, named)) if named else None
            return _stat(of, sentence, found[0], source, _NAMED if named else _CITED)
    return None


def _stat(
    of: Outline, sentence: Sentence, figure: Figure, source: Passage | None, sure: float
) -> Stat:
    return Stat(
        of.passage(sentence.block, *_within(sentence, figure.number)),
        of.passage(sentence.block, *_within(sentence, figure.unit)) if figure.unit else None,
        of.passage(sentence.block, sentence.start, sentence.end),
        source,
        round(sure, 2),
    )


def _within(sentence: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    """A (start, end) of a sentence's text as one of its block's."""
    return sentence.start + span[0], sentence.start + span[1]
