"""What several pins of one article may draw: its quotes, what it is made of, its title."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.cards.formats import Format, find_format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.drawing.picture.info import Kind
from sharekit.extract.model import Quote
from sharekit.pipeline.choose import POOL, suiting_length
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.sight import look
from sharekit.pipeline.tools import Tools
from sharekit.pipeline.understand import best_quotes, structure_of

_WEAKEST = 1.0
"""How much less than the best quote one may score that is still worth a pin of its own."""
_SURE = 0.6
"""Confidence from which on a structure is worth a pin beside others."""
_STRUCTURES = {"versus": "comparison", "steps": "steps", "list": "items", "stat": "stat"}


class Idea(NamedTuple):
    """Something to draw: a template, and the quote it takes. picture: may it show one?"""

    template: str
    quote: Quote | None = None
    picture: bool = True


def ideas(article: Article, settings: CardSettings, tools: Tools, first: Card) -> Iterator[Idea]:
    """What is worth a pin beside the first, in that order: quotes in turn with what is none."""
    asked = settings.template
    template = TEMPLATES.get(first.template)
    if asked != AUTO and not template.takes_quote:
        return
    quotes = [
        quote
        for quote in worthy_quotes(article, find_format(settings.size), tools)
        if first.quote is None or not _same(quote, first)
    ]
    if asked != AUTO:
        yield from (Idea(asked, quote) for quote in quotes)
        return
    named = ("title",) if article.title else ()
    others = [name for name in (*_formed(article, tools), *named) if name != first.template]
    pictured = _pictured(article, settings, tools)
    spoken = [Idea("quote", quote) for quote in quotes]
    if pictured is not None and pictured != first.template and spoken:
        spoken[0] = spoken[0]._replace(template=pictured)
    shown = pictured is not None and (pictured == first.template or bool(spoken))
    twice = shown and pictured == Kind.FIGURE  # the same diagram again is the same pin again
    plain = [Idea(name, picture=not twice) for name in others]
    turns = (plain, spoken) if template.takes_quote else (spoken, plain)
    for pair in zip_longest(*turns):
        yield from (idea for idea in pair if idea is not None)


def _formed(article: Article, tools: Tools) -> Iterator[str]:
    """The templates of what the article holds beside quotes."""
    for template, kind in _STRUCTURES.items():
        found = structure_of(article, kind, tools.memory)
        if found is not None and found.confidence >= _SURE:
            yield template


def _pictured(article: Article, settings: CardSettings, tools: Tools) -> str | None:
    """The template that shows the article's picture with a quote, where it is fit for that."""
    seen = look(article, settings, find_format(settings.size), tools).picture
    return None if seen is None else Kind(seen.study.kind).value


def worthy_quotes(article: Article, format_: Format, tools: Tools) -> Iterator[Quote]:
    """Quotes that are worth a pin, best first: those of a length that suits, then the others."""
    memory = tools.memory
    least, most = suiting_length(article, format_)
    suiting = best_quotes(article, memory, limit=POOL, min_chars=least, max_chars=most)
    found: list[Quote] = []
    for quote in (*suiting, *best_quotes(article, memory, limit=POOL)):
        if not any(_overlap(quote, other) for other in found):
            found.append(quote)
    best = max((quote.score for quote in found), default=0.0)
    yield from (quote for quote in found if quote.score >= best - _WEAKEST)


def _same(quote: Quote, card: Card) -> bool:
    return card.quote is not None and _overlap(quote, card.quote)


def _overlap(one: Quote, other: Quote) -> bool:
    return one.block == other.block and one.start < other.end and other.start < one.end
