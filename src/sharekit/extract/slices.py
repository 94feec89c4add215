"""Slices of an article's blocks: its sentences, and the one place where a quote's text comes into
being."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sharekit.article.language import detect, primary
from sharekit.article.model import Article, BlockKind
from sharekit.extract import edits
from sharekit.extract.emphasis import emphasis
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.sentences import split_within
from sharekit.extract.model import Quote

MAX_PROSE = 200_000
"""As many characters of an article's prose as are looked at: a short book."""

MAX_GUESS = 20
"""Blocks that are read to tell an article's language where it doesn't say."""

MOST_GUESSED = 2_000
"""Characters that are read to see if a text is the English that it is said to be."""

SURE_GUESS = 200
"""Characters from which on a guess is surer than what a page says of itself."""

_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@lru_cache(maxsize=4)
def language_of(article: Article) -> str | None:
    """The article's language as a two-letter code: what it says, else a guess from its text.

    "English" is what many a theme says of any page: there the text has the last word.
    """
    told = primary(article.language)
    if told not in {None, "en"}:
        return told
    text = " ".join(block.text for block in article.blocks[:MAX_GUESS])
    if told is not None and (len(text) < SURE_GUESS or _is_english(text)):
        return told
    return detect(text) or told


def _is_english(text: str) -> bool:
    own = lexicon.words(text[:MOST_GUESSED])
    return 5 * sum(word in lexicon.STOPWORDS for word in own) >= len(own)


Span = tuple[int, int, int, str]
"""Block, start, end and text of a sentence."""


@lru_cache(maxsize=2)  # to find quotes and structures, the same article is split
def prose(article: Article, language: str | None) -> tuple[Span, ...]:
    """Every sentence of the paragraphs and list items; bounded."""
    return tuple(_prose(article, language))


def _prose(article: Article, language: str | None) -> Iterator[Span]:
    budget = MAX_PROSE
    for number, block in enumerate(article.blocks):
        if budget <= 0:
            return
        if block.kind not in _PROSE:
            continue
        for start, end in split_within(block.text, budget, language=language):
            yield number, start, end, block.text[start:end]
        budget -= len(block.text)


@lru_cache(maxsize=32)  # the best quote of one length is that of another, too
def cut(
    article: Article,
    block: int,
    start: int,
    end: int,
    *,
    wanted: tuple[str, ...] = (),
    score: float = 0.0,
    whole: bool = True,
    reasons: tuple[str, ...] = (),
) -> Quote:
    """The quote at (block, start, end). wanted: edits beside those that print needs anyway.

    An edit that would change nothing isn't named.
    """
    language = language_of(article)
    original = article.blocks[block].text[start:end]
    asked = set(edits.needed(original)) | set(wanted)
    text, named = original, []
    for edit in edits.EDITS:
        edited = edits.apply(text, (edit,), language) if edit in asked else text
        if edited != text:
            named.append(edit)
        text = edited
    return Quote(
        text=text,
        score=round(score, 4),
        block=block,
        start=start,
        end=end,
        whole=whole,
        edits=tuple(named),
        emphasis=emphasis(text, language=language),
        reasons=reasons,
    )
