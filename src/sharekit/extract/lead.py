"""The opening of an article as a description: its first sentences that say something."""

from __future__ import annotations

from sharekit.article.model import Article, BlockKind
from sharekit.extract.sentences import split_within
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
