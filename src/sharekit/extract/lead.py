"""The opening of an article as a description: its first sentences that say something."""

from __future__ import annotations

from sharekit.article.model import Article, BlockKind
from sharekit.extract.language.sentences import split_within
from sharekit.extract.slices import language_of

LEAST = 25
"""A sentence shorter than this many characters is a heading in disguise or a shout."""

READ = 5_000
"""Characters of a paragraph that are looked at."""


def lead(article: Article, *, sentences: int = 2, limit: int = 480) -> str | None:
    """The first `sentences` sentences of prose, verbatim, within `limit` characters.

    Questions and the title said again are passed over: a description answers. None where the
    article has no such sentence.
    """
    language = language_of(article)
    title = (article.title or "").strip().rstrip("?!.").casefold()
    taken: list[str] = []
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for start, end in split_within(block.text, READ, language=language):
            sentence = block.text[start:end].strip()
            if len(sentence) < LEAST or sentence.endswith(("?", ":", "？", "：")):
                continue
            if sentence.rstrip("?!.").casefold() == title:
                continue
            if sum(map(len, taken)) + len(taken) + len(sentence) > limit:
                return " ".join(taken) or None
            taken.append(sentence)
            if len(taken) == sentences:
                return " ".join(taken)
    return " ".join(taken) or None


def standfirst(article: Article, limit: int) -> str | None:
    """The first sentence or two of the first paragraph of prose, in one stretch, within so many
    characters: what stands beneath a headline. The title said again is passed over; None where a
    question is asked."""
    language = language_of(article)
    title = (article.title or "").strip().rstrip("?!.").casefold()
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH or len(block.text) < LEAST:
            continue
        spans = split_within(block.text, READ, language=language)[:2]
        told = [block.text[spans[0][0] : end].strip() for _, end in spans]
        if not told or told[0].rstrip("?!.").casefold() == title:
            continue
        if told[0].endswith(("?", ":", "？", "：")):
            return None
        return next((each for each in reversed(told) if len(each) <= limit), None)
    return None
