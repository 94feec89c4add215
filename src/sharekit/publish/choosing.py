"""Which of an article's cards make which posts, and which of them make none. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.manifest import ArticleRow, CardRow
from sharekit.publish.platforms.base import Kind

TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "svg": "image/svg+xml"}
"""Media types by a card's format."""

Rank = Callable[[CardRow], int]
"""Where a card stands among those that a person sees in `pins.toml`."""


class Choice(NamedTuple):
    """posts: the cards of each. unfit: what the platform doesn't take, by its format.

    others: where an article is one post, the sets that it might be as well.
    """

    posts: list[list[CardRow]]
    unfit: list[CardRow]
    others: list[list[CardRow]]


def choose(article: ArticleRow, kind: Kind, rank: Rank, *, carousel: bool) -> Choice:
    """The posts of an article, the first as `pins.toml` has them.

    Where posts are pins each pin is one; elsewhere the article is one post, of its first card that
    is no pin, else of its first pin. carousel: cards of one size go out together. Which do, and
    their order, is the manifest's, since that names the post: nobody who moves a pin should post it
    a second time.
    """
    drawn = [card for card in article.cards if card.format in TYPES]
    taken = [card for card in drawn if TYPES[card.format] in kind.limits.types] or drawn
    unfit = [card for card in drawn if card not in taken]
    single = [card for card in taken if not card.series]
    are_pins = [card for card in single if card.title is not None]
    no_pins = [card for card in single if card.title is None]
    wanted = are_pins if kind.pins else no_pins or are_pins
    series = [each for each in _series(taken) if each[0].title is not None or not kind.pins]
    most = kind.limits.pictures[1]
    whole = [each for each in series if len(each) <= most]
    if carousel and most > 1:
        together = carousels(wanted, most)
        sets = [*whole, *sorted(together, key=lambda own: (-len(own), min(map(rank, own))))]
    else:
        sets = [*([card] for card in sorted(wanted, key=rank)), *whole]
    if kind.pins:
        return Choice(sets, [card for card in unfit if card.title is not None], [])
    # Where a series is too long and there is nothing else, its first card speaks for it.
    openings = [each[:1] for each in series]
    others = sets if carousel else [*([card] for card in single), *whole, *openings]
    return Choice((sets or openings)[:1], unfit, others)


def carousels(cards: Sequence[CardRow], most: int) -> list[list[CardRow]]:
    """Cards of one size together, the largest set first, in parts of nearly the same length.

    Six of at most five are three and three: none is left alone that need not be.
    """
    sizes: dict[tuple[int, int], list[CardRow]] = {}
    for card in cards:
        sizes.setdefault((card.width, card.height), []).append(card)
    found = []
    for own in sorted(sizes.values(), key=len, reverse=True):
        parts = -(-len(own) // most)
        ends = [len(own) * part // parts for part in range(parts + 1)]
        found += [own[start:end] for start, end in pairwise(ends)]
    return found


def _series(cards: Sequence[CardRow]) -> list[list[CardRow]]:
    """The carousels that were drawn as such, in the order of their cards."""
    sizes: dict[str, list[CardRow]] = {}
    for card in sorted(cards, key=lambda card: card.order):
        if card.series:
            sizes.setdefault(card.size, []).append(card)
    return list(sizes.values())
