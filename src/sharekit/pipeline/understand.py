"""load → understand, each with its memory: the article of a source, its quotes, its opening words.

What reads and ranks is imported only where the memory has no answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sharekit.article.model import Article
from sharekit.drawing.scene.ports import Cache
from sharekit.extract.model import USUAL, Quote, Structures
from sharekit.fetch.url import looks_like_url
from sharekit.pipeline.memory import remembered
from sharekit.store import sha256_hex
from sharekit.world import World

if TYPE_CHECKING:
    from sharekit.cards.brief import Structure

T = TypeVar("T")


def read_article(
    source: str,
    facts: Mapping[str, str | None],
    world: World,
    cache: Cache | None,
    entry: int | None = None,
) -> Article:
    """The article of a source; its age is told only by its own warning yet.

    entry: its number in a feed, or None. facts and errors: those of `article.load.load`.
    Only articles in files are remembered: what an address answers may change, what comes down a
    pipe comes once, and a feed leads to other documents.
    """
    if entry is not None or source == "-" or looks_like_url(source):
        from sharekit.article.load import load

        return load(source, world=world, entry=entry, max_age_days=None, **facts)
    document = world.read(source)

    def read() -> Article:
        from sharekit.article.load import load

        at_hand = world._replace(read=lambda _: document, open=None)
        return load(source, world=at_hand, entry=None, max_age_days=None, **facts)

    digest = sha256_hex(document)
    question = ("article", digest, source, sorted(facts.items()))
    return remembered(cache, question, read, lambda article: article.source_sha256 == digest)


def best_quotes(
    article: Article,
    cache: Cache | None,
    *,
    limit: int,
    min_chars: int = USUAL[0],
    max_chars: int = USUAL[1],
) -> tuple[Quote, ...]:
    """The best quotes of an article, as `extract.quotes.quotes` finds them."""

    def find() -> tuple[Quote, ...]:
        from sharekit.extract.quotes import quotes

        return quotes(article, limit=limit, min_chars=min_chars, max_chars=max_chars)

    return _of(article, ("quotes", limit, min_chars, max_chars), cache, find)


def authors_choice(article: Article, cache: Cache | None) -> Quote | None:
    """The pull quote that the article's author names, as `extract.quotes.authors_choice` finds
    it."""
    if not article.preferences.pull_quote:
        return None

    def find() -> Quote | None:
        from sharekit.extract.quotes import authors_choice

        return authors_choice(article)

    return _of(article, ("author's choice",), cache, find)


def opening(article: Article, cache: Cache | None) -> str | None:
    """The article's first sentences that say something, as `extract.lead.lead` finds them."""

    def find() -> str | None:
        from sharekit.extract.lead import lead

        return lead(article)

    return _of(article, ("lead",), cache, find)


def beneath(article: Article, cache: Cache | None, limit: int) -> str | None:
    """What stands beneath the article's title, as `extract.lead.standfirst` finds it."""

    def find() -> str | None:
        from sharekit.extract.lead import standfirst

        return standfirst(article, limit)

    return _of(article, ("standfirst", limit), cache, find)


def standing_alone(article: Article, cache: Cache | None) -> str | None:
    """Two sentences that make sense alone, as `extract.summary.told` finds them; the opening
    where none do."""

    def find() -> str | None:
        from sharekit.extract.summary import told

        return told(article)

    return _of(article, ("summary",), cache, find) or opening(article, cache)


def is_announcement(article: Article, cache: Cache | None, most: int) -> bool:
    """Is it no more than that, in so many characters, as `extract.announcements` tells it?"""

    def find() -> bool:
        from sharekit.extract.announcements import announces

        return announces(article, most)

    return _of(article, ("announcement", most), cache, find)


def structures_of(article: Article, cache: Cache | None) -> Structures:
    """All that an article holds beside its quotes, as `extract.structures.structures` finds it."""

    def find() -> Structures:
        from sharekit.extract.structures import structures

        return structures(article)

    return _of(article, ("structures",), cache, find)


def structure_of(article: Article, kind: str, cache: Cache | None) -> Structure | None:
    """What an article holds of a kind: `steps`, `items`, `stat` or `comparison`, as the function of
    that name in `extract` finds it; None where it holds none."""

    def find() -> Structure | None:
        room = import_module(f"sharekit.extract.{kind}")
        return cast("Structure | None", getattr(room, kind)(article))

    return _of(article, (kind,), cache, find)


class _AtHand(threading.local):
    """The article asked about last, and what was answered: every card of it asks the same."""

    article: Article | None = None
    answers: dict[tuple[Any, ...], Any]


_at_hand = _AtHand()


def _of(
    article: Article, question: tuple[Any, ...], cache: Cache | None, find: Callable[[], T]
) -> T:
    if _at_hand.article is not article:
        _at_hand.article, _at_hand.answers = article, {}
    answers = _at_hand.answers
    if question not in answers:
        answers[question] = (
            find() if cache is None else remembered(cache, (*question, _digest(article)), find)
        )
    return cast("T", answers[question])


@lru_cache(maxsize=4)  # a card asks five questions or more of its article
def _digest(article: Article) -> str:
    return sha256_hex(repr(article).encode("utf-8", "surrogatepass"))
