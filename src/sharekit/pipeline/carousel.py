"""A carousel of an article: a hook, one point a card, a call to action; cards that share a look.

The same article gives the same series. What the series showed before stays while the article says
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.brief import Brief
from sharekit.cards.carousel.closing import Closing
from sharekit.cards.carousel.copy import with_copy
from sharekit.cards.carousel.hook import Hook
from sharekit.cards.carousel.looks import look_of
from sharekit.cards.carousel.point import PointCard
from sharekit.cards.carousel.points import LEAST, NAME, Place, Point, most_of
from sharekit.cards.compose import Card, compose, main_size
from sharekit.cards.formats import Format, find_format
from sharekit.cards.scripts import direction_of
from sharekit.diagnostics import Diagnostic, errors, note, warning
from sharekit.errors import InputError, UsageError
from sharekit.extract.locate import recall
from sharekit.extract.model import Quote, Stat
from sharekit.manifest import CardRow
from sharekit.pipeline.carousel_points import Told, apart, places, told
from sharekit.pipeline.choose import choose_quotes
from sharekit.pipeline.pin_ideas import worthy_quotes
from sharekit.pipeline.pin_words import tagged_link
from sharekit.pipeline.resolve import resolve
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.sight import Sight, look
from sharekit.pipeline.tools import Tools

_ENOUGH = 2
"""Points of a series: with fewer it is a pin with a cover."""
_UNEVEN = 1.2
"""How much larger than its neighbours' a point's words may be set."""


_TELLING = 2000
"""Characters of an article that say which way it is read."""
_MISSING = "card.missing_glyph"
"""No other point would have the font: this one tells which is needed."""


class Series(NamedTuple):
    """How many cards at most. utm: campaign parameters of the link."""

    most: int
    utm: Mapping[str, str] = {}


class _Desk(NamedTuple):
    """What a series is composed with."""

    article: Article
    settings: CardSettings
    tools: Tools
    brief: Brief
    most: int


def carousel(
    article: Article,
    settings: CardSettings,
    tools: Tools,
    wanted: Series,
    earlier: Sequence[CardRow] = (),
) -> tuple[list[Card], tuple[Diagnostic, ...]]:
    """The cards in their order, and why they are fewer than wanted, where they are.

    earlier: the article's cards by the manifest. Raises InputError (`carousel.points`) for an
    article that hasn't enough to say, UsageError (`carousel.cards`, `carousel.size`,
    `carousel.template`).
    """
    format_ = find_format(settings.size)
    look_of(format_)
    most = most_of(format_)
    if not LEAST <= wanted.most <= most:
        raise UsageError(
            f"a carousel of the size {format_.name} has {LEAST} to {most} cards, not {wanted.most}",
            code="carousel.cards",
            hint="that is what networks take as one post",
        )
    link = tagged_link(article, NAME, wanted.utm)
    brief = resolve(article, settings, format_, tools)._replace(
        description=None,
        link=link,
        reading=direction_of(article.text[:_TELLING], article.language),
    )
    desk = _Desk(article, settings, tools, brief, wanted.most)
    quotes = _quotes(desk, format_, earlier)
    opening = _opening(desk, quotes)
    left = apart(quotes, (opening,) if opening is not None else ())
    middle, more = _middle(desk, left)
    count = len(middle) + 2
    sight = _sight(desk, format_, opening)
    cards = [
        _hook(desk, Place(1, count), opening, sight),
        *(_even(desk, middle, count) if middle else ()),
        _composed(desk, Closing(Place(count, count), more), Place(count, count)),
    ]
    return cards, tuple(_fewer(desk, count))


def _quotes(desk: _Desk, format_: Format, earlier: Sequence[CardRow]) -> list[Quote]:
    """The quotes that are worth a card: those that the series has already, then the best."""
    before = [] if desk.settings.new_quote else list(_shown(desk.article, format_, earlier))
    found: list[Quote] = []
    for quote in (*before, *worthy_quotes(desk.article, format_, desk.tools)):
        found += apart((quote,), found)
    return found


def _shown(article: Article, format_: Format, earlier: Sequence[CardRow]) -> Iterator[Quote]:
    for row in earlier:
        shown = row.quote
        if row.size == format_.name and row.series and shown is not None and shown.block >= 0:
            place = (shown.block, shown.start, shown.end)
            found = recall(article, shown.text, place, shown.edits)
            if found is not None:
                yield found


def _opening(desk: _Desk, quotes: Sequence[Quote]) -> Quote | None:
    """The quote that opens the series; None: its title does.

    The words that were asked for; the sharpest where there is no title, or no card between the
    first and the last to say anything of the article.
    """
    settings, format_ = desk.settings, desk.brief.format
    if settings.quote != AUTO:
        return next(iter(choose_quotes(desk.article, settings, format_, desk.tools.memory)))
    if desk.brief.title and (desk.most > 2 or not quotes):
        return None
    if not quotes:
        raise InputError(
            "the article has neither a title nor a sentence that stands alone to open with",
            code="carousel.points",
            hint="give it a title: --title 'TEXT'",
        )
    return quotes[0]


def _middle(desk: _Desk, quotes: Sequence[Quote]) -> tuple[list[Point], int]:
    """The points between the first and the last card, and how many the article has more.

    Raises InputError (`carousel.points`) where there are too few.
    """
    room = desk.most - 2
    most_found = 0
    for each in told(desk.article, desk.settings, desk.tools, quotes):
        points = _fitting(desk, each, room)
        if len(points) >= min(_ENOUGH, room):
            if each.whole:
                return points, len(each.points) - len(points)
            return sorted(points, key=_order), 0
        most_found = max(most_found, len(points))
    said = "no point" if not most_found else "one point"
    raise InputError(
        f"the article has {said} that stands alone on a card, and a carousel needs {_ENOUGH}",
        code="carousel.points",
        hint="draw one card of it: sharekit pin SRC; or see: sharekit quotes SRC",
    )


def _order(point: Point) -> tuple[int, int, int]:
    """In the article's order; what is compared stands first."""
    return min(places(point)) if isinstance(point, Quote | Stat) else (-1, 0, 0)


def _fitting(desk: _Desk, series: Told, room: int) -> list[Point]:
    """The first points that fit; of a whole, those before the first that doesn't."""
    found: list[Point] = []
    for point in series.points:
        if len(found) == room:
            break
        place = Place(len(found) + 2, desk.most)
        template = PointCard(place, point)
        card = _composed(desk, template, place)
        # Only of a quote there is another, should it be small.
        least = template.good_size(card.brief) if template.takes_quote else 0.0
        broken = [each for each in errors(card.diagnostics) if each.code != _MISSING]
        if not broken and main_size(card) >= least:
            found.append(point)
        elif series.whole:
            break
    return found


def _even(desk: _Desk, points: Sequence[Point], count: int) -> Iterator[Card]:
    """The points' cards, their words of nearly one size."""
    pairs = [(Place(at, count), point) for at, point in enumerate(points, 2)]
    cards = [_composed(desk, PointCard(place, point), place) for place, point in pairs]
    cap = _UNEVEN * min(main_size(card) for card in cards)
    for card, (place, point) in zip(cards, pairs, strict=True):
        if main_size(card) <= cap:
            yield card
        else:
            yield _composed(desk, PointCard(place, point, cap), place)


def _hook(desk: _Desk, place: Place, opening: Quote | None, sight: Sight) -> Card:
    brief = desk.brief._replace(picture=sight.picture)
    card = _composed(desk._replace(brief=brief), Hook(place, opening), place)
    notes = sight.notes
    if opening is not None and not opening.verbatim:
        notes = (*notes, warning("quote.not_verbatim", "these words are not the article's"))
    return card.noting(notes)


def _sight(desk: _Desk, format_: Format, opening: Quote | None) -> Sight:
    if opening is not None:
        return Sight()
    return look(desk.article, desk.settings._replace(template="title"), format_, desk.tools)


def _composed(desk: _Desk, template: Hook | PointCard | Closing, place: Place) -> Card:
    quote = template.quote
    candidates = (quote,) if quote is not None else ()
    card = compose(desk.brief, template, candidates, desk.tools.typesetter)
    return with_copy(card._replace(variant=place.variant), template)


def _fewer(desk: _Desk, count: int) -> Iterator[Diagnostic]:
    if count < desk.most:
        yield note(
            "carousel.fewer",
            f"{count} cards, not {desk.most}: the article has no more that stands alone",
            where=desk.article.source,
        )
