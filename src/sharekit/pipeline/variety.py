"""Several pins of one article that really differ: what they draw, how they look, what they say.

Candidates come in the order in which they are worth posting; the first that differs from all that
were taken before, and from the pins that are known already, is taken. The same article gives the
same pins, fewer of them where fewer are asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card, main_size
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import DEFAULT_THEME
from sharekit.diagnostics import Diagnostic, errors, note
from sharekit.drawing.render.likeness import (
    ALIKE,
    Likeness,
    difference_hash,
    distance,
)
from sharekit.errors import InputError
from sharekit.manifest import CardRow
from sharekit.pipeline.fingerprint import fingerprint
from sharekit.pipeline.pin_ideas import Idea, ideas
from sharekit.pipeline.pin_looks import looks_of
from sharekit.pipeline.pin_traits import Known, Traits, framed, glance, known, traits_of
from sharekit.pipeline.pin_words import variant_name, worded
from sharekit.pipeline.places import Output
from sharekit.pipeline.rows import identity
from sharekit.pipeline.run import Rendered, compose_card, render_card
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.tools import Tools

MOST = 10
"""Pins of one article at a time."""
_MOVABLE = frozenset({"quote", "title"})
"""Templates whose words may stand high or low."""
APART = ALIKE + 2
"""Of 64 bits, at a glance: painted in small, where a pixel or two comes out otherwise."""


class Wanted(NamedTuple):
    """How many pins of each article. utm: campaign parameters of their links.

    posted: was this card of the article posted before, by what names it there?
    """

    most: int
    utm: Mapping[str, str] = {}
    posted: Callable[[Article, Card], bool] = lambda _article, _card: False


class Chosen(NamedTuple):
    """A pin that was taken. glance: what it looks like, painted in small; dhash: at full size.

    painted: None where its file is as it would be painted now.
    """

    card: Card
    settings: CardSettings
    traits: Traits
    glance: Likeness
    dhash: str
    painted: Rendered | None


class _Desk(NamedTuple):
    """What a choice is made with."""

    article: Article
    settings: CardSettings
    tools: Tools
    name: str
    wanted: Wanted
    earlier: Sequence[CardRow]
    known: Sequence[Known]


def several(
    article: Article,
    settings: CardSettings,
    tools: Tools,
    *,
    output: Output,
    wanted: Wanted,
    earlier: Sequence[CardRow],
) -> tuple[list[Chosen], tuple[Diagnostic, ...]]:
    """The cards of an article's pins, and why they are fewer than wanted, where they are.

    earlier: the article's cards by the manifest. Raises what `compose_card` raises for the first.
    """
    before = tuple(known(output.folder, settings, earlier))
    desk = _Desk(article, settings, tools, output.name, wanted, earlier, before)
    first = compose_card(article, settings, tools, earlier)
    taken = [pin for pin in [_taken(desk, first, settings, [], first=True)] if pin is not None]
    looks = [each.on(settings) for each in looks_of(settings, tools.world.read)]
    left = list(ideas(article, settings, tools, first))
    for fresh in (True, False):  # a look that none has yet is worth more than a better quote
        alike = []
        for idea in left:
            if len(taken) >= wanted.most:
                break
            found = _drawn(desk, idea, _chosen_looks(looks, taken, fresh=fresh), taken)
            if found is None:
                alike.append(idea)
            else:
                taken.append(found)
        left = alike
    return taken, tuple(_fewer(desk, len(taken), len(left)))


def _chosen_looks(
    looks: Sequence[CardSettings], taken: Sequence[Chosen], *, fresh: bool
) -> list[CardSettings]:
    """The looks that nobody wears yet, or the others, the least worn first."""
    worn = Counter(_worn(pin.settings) for pin in taken)
    found = [each for each in looks if (worn[_worn(each)] == 0) is fresh]
    return sorted(found, key=lambda each: worn[_worn(each)])


def _fewer(desk: _Desk, taken: int, alike: int) -> Iterator[Diagnostic]:
    if taken < desk.wanted.most:
        why = "the article has no more that stands alone"
        if alike:
            why += f" ({alike} more would look like these, don't fit, or were posted already)"
        yield note(
            "pins.fewer",
            f"{taken} pin{'s' * (taken != 1)}, not {desk.wanted.most}: {why}",
            hint="a longer article has more to quote; a picture (--image) shows it in other ways",
            where=desk.article.source,
        )


def _drawn(
    desk: _Desk, idea: Idea, looks: Sequence[CardSettings], taken: Sequence[Chosen]
) -> Chosen | None:
    """The idea in the first of these looks that keeps it apart from all others, or None.

    Words stand high and low in turn.
    """
    turn = bool(len(taken) % 2)
    places = (turn, not turn) if idea.template in _MOVABLE else (False,)
    for each, low in product(looks, places):
        try:
            card, settings = _composed(desk, idea, each._replace(low=low), taken)
        except InputError:  # nothing to draw, or a picture that can't be read
            return None
        least = TEMPLATES.get(card.template).good_size(card.brief)
        if errors(card.diagnostics) or main_size(card) < least:
            return None
        card = card._replace(variant=variant_name(card))
        pin = _taken(desk, card, settings, taken, first=False)
        if pin is not None:
            return pin
    return None


def _composed(
    desk: _Desk, idea: Idea, look: CardSettings, taken: Sequence[Chosen]
) -> tuple[Card, CardSettings]:
    """The idea in this look. The same picture in a frame again is the same pin again: the second
    time the words stand alone."""
    settings = look._replace(template=idea.template, quote=AUTO, picture=idea.picture)
    quotes = (idea.quote,) if idea.quote is not None else ()
    card = compose_card(desk.article, settings, desk.tools, quotes=quotes)
    asked = desk.settings.template != AUTO
    if not asked and framed(card) and any(framed(pin.card) for pin in taken):
        alone = "quote" if quotes else idea.template
        settings = settings._replace(template=alone, picture=False)
        card = compose_card(desk.article, settings, desk.tools, quotes=quotes)
    return card, settings


def _worn(settings: CardSettings) -> tuple[str, tuple[str, ...]]:
    """What tells looks apart before anything else: the theme, named or by itself, and palette."""
    return settings.theme or settings.brand.theme or DEFAULT_THEME, settings.brand.palette


def _taken(
    desk: _Desk, card: Card, settings: CardSettings, taken: Sequence[Chosen], *, first: bool
) -> Chosen | None:
    """The card as a pin with words of its own, or None where it is too much like another."""
    titles = {pin.card.copy.title for pin in taken}
    card = worded(card, desk.article, titles, desk.wanted.utm, first=first)
    mine = identity(card, desk.name)
    same = next((row for row in desk.earlier if row.identity == mine), None)
    if same is None and desk.wanted.posted(desk.article, card):
        return None
    traits = traits_of(card)
    if not all(traits.apart(pin.traits) for pin in taken):
        return None
    small = glance(card.frame, desk.tools)
    if any(small.distance(pin.glance) < APART for pin in taken):
        return None
    if same is not None and same.dhash and same.inputs_sha256 == fingerprint(card, settings):
        others = [pin.dhash for pin in taken]
        pin = Chosen(card, settings, traits, small, same.dhash, None)
    else:
        pin = _painted(desk, Chosen(card, settings, traits, small, small.hashes[0], None))
        if pin.painted is not None and errors(pin.painted.diagnostics) and not first:
            return None
        drawn = {identity(pin.card, desk.name) for pin in taken} | {mine}
        others = [pin.dhash for pin in taken]
        others += [] if first else [k.dhash for k in desk.known if k.row.identity not in drawn]
    return None if any(distance(pin.dhash, other) < ALIKE for other in others) else pin


def _painted(desk: _Desk, pin: Chosen) -> Chosen:
    """The pin at full size: only there is it certain what its pixels say."""
    if errors(pin.card.diagnostics):  # refused before a pixel is painted, or drawn all the same
        return pin
    settings = pin.settings
    painted = render_card(pin.card, desk.tools, scale=settings.scale, quality=settings.quality)
    return pin._replace(dhash=difference_hash(painted.image), painted=painted)
