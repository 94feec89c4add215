"""Several pins of one article that really differ: what they draw, how they look, what they say.

Candidates come in the order in which they are worth posting; the first that differs from all that
were taken before, and from the pins that are known already, is taken. The same article gives the
same pins, fewer of them where fewer are asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card, main_size
from sharekit.cards.formats import find_format
from sharekit.cards.scripts import script_of_language
from sharekit.cards.templates.base import TEMPLATES
from sharekit.diagnostics import Diagnostic, errors, note
from sharekit.drawing.picture.info import Kind
from sharekit.drawing.render.likeness import (
    ALIKE,
    THUMBNAIL,
    Likeness,
    difference_hash,
    distance,
    likeness,
)
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.frame import Frame, PictureItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.errors import InputError
from sharekit.extract.model import Quote
from sharekit.manifest import CardRow
from sharekit.pipeline.choose import POOL
from sharekit.pipeline.pictures import pixels_of
from sharekit.pipeline.pin_looks import Look, looks_of
from sharekit.pipeline.pin_words import variant_name, worded
from sharekit.pipeline.places import Output
from sharekit.pipeline.rows import identity
from sharekit.pipeline.run import Rendered, compose_card, fingerprint, render_card
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.sight import look
from sharekit.pipeline.tools import Tools
from sharekit.pipeline.understand import best_quotes, structure_of

MOST = 10
"""Pins of one article at a time."""
APART = ALIKE + 2
"""Of 64 bits, at a glance: painted in small, where a pixel or two comes out otherwise."""
_WEAKEST = 1.0
"""How much less than the best quote one may score that is still worth a pin of its own."""
_SURE = 0.6
"""Confidence from which on a structure is worth a pin beside others."""
_STRUCTURES = {"versus": "comparison", "steps": "steps", "list": "items", "stat": "stat"}


class Wanted(NamedTuple):
    """How many pins of each article. utm: campaign parameters of their links.

    posted: was this card of the article posted before, by what names it there?
    """

    most: int
    utm: Mapping[str, str] = {}
    posted: Callable[[Article, Card], bool] = lambda _article, _card: False


class _Idea(NamedTuple):
    """Something to draw: a template, and the quote it takes. picture: may it show one?"""

    template: str
    quote: Quote | None = None
    picture: bool = True


class Traits(NamedTuple):
    """What a pin may differ in: the words drawn, how, which part of a picture, colours, title."""

    said: tuple[int, int, int] | None
    template: str
    crop: tuple[Rect | None, ...]
    look: tuple[str, str]
    title: str

    def apart(self, other: Traits) -> bool:
        """Do two at least differ, and one that tells a post from another?"""
        differ = [mine != theirs for mine, theirs in zip(self, other, strict=True)]
        return sum(differ) >= 2 and (differ[0] or differ[1] or differ[4])


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


class _Known(NamedTuple):
    """A pin of the manifest that looks so."""

    row: CardRow
    dhash: str


class _Desk(NamedTuple):
    """What a choice is made with."""

    article: Article
    settings: CardSettings
    tools: Tools
    name: str
    wanted: Wanted
    earlier: Sequence[CardRow]
    known: Sequence[_Known]


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
    known = tuple(_known(output.folder, settings, earlier))
    desk = _Desk(article, settings, tools, output.name, wanted, earlier, known)
    first = compose_card(article, settings, tools, earlier)
    taken = [pin for pin in [_taken(desk, first, settings, [], first=True)] if pin is not None]
    looks, alike = looks_of(settings, tools.world.read), 0
    for idea in _ideas(desk, first):
        if len(taken) >= wanted.most:
            break
        found = _drawn(desk, idea, looks, taken)
        if found is None:
            alike += 1
        else:
            taken.append(found)
    return taken, tuple(_fewer(desk, len(taken), alike))


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


def _ideas(desk: _Desk, first: Card) -> Iterator[_Idea]:
    """What else is worth a pin, the best first: quotes in turn with what is no quote."""
    asked = desk.settings.template
    template = TEMPLATES.get(first.template)
    if asked != AUTO and not template.takes_quote:
        return
    quotes = [quote for quote in _quotes(desk) if first.quote is None or not _same(quote, first)]
    if asked != AUTO:
        yield from (_Idea(asked, quote) for quote in quotes)
        return
    others = [name for name in (*_formed(desk), "title") if name != first.template]
    if not desk.article.title and "title" in others:
        others.remove("title")
    pictured = _pictured(desk)
    spoken = [_Idea("quote", quote) for quote in quotes]
    if pictured is not None and pictured != first.template and spoken:
        spoken[0] = spoken[0]._replace(template=pictured)
    shown = pictured is not None and (pictured == first.template or bool(spoken))
    twice = shown and pictured == Kind.FIGURE  # the same diagram again is the same pin again
    plain = [_Idea(name, picture=not twice) for name in others]
    turns = (plain, spoken) if template.takes_quote else (spoken, plain)
    for pair in zip_longest(*turns):
        yield from (idea for idea in pair if idea is not None)


def _formed(desk: _Desk) -> Iterator[str]:
    """The templates of what the article holds beside quotes."""
    for template, kind in _STRUCTURES.items():
        found = structure_of(desk.article, kind, desk.tools.memory)
        if found is not None and found.confidence >= _SURE:
            yield template


def _pictured(desk: _Desk) -> str | None:
    """The template that shows the article's picture with a quote, where it is fit for that."""
    seen = look(desk.article, desk.settings, find_format(desk.settings.size), desk.tools).picture
    return None if seen is None else Kind(seen.study.kind).value


def _quotes(desk: _Desk) -> Iterator[Quote]:
    """Quotes that are worth a pin, best first: those of a length that suits, then the others."""
    article, memory = desk.article, desk.tools.memory
    share = script_of_language(article.language).length
    least, most = (round(share * each) for each in find_format(desk.settings.size).length)
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


def _drawn(
    desk: _Desk, idea: _Idea, looks: Sequence[Look], taken: Sequence[Chosen]
) -> Chosen | None:
    """The idea in the first look that keeps it apart from all others; those that were worn least
    come first."""
    worn = Counter(_worn(pin.settings) for pin in taken)
    tries = (each.on(desk.settings) for each in looks)
    for worn_as in sorted(tries, key=lambda each: worn[_worn(each)]):
        settings = worn_as._replace(template=idea.template, quote=AUTO, picture=idea.picture)
        quotes = (idea.quote,) if idea.quote is not None else ()
        try:
            card = compose_card(desk.article, settings, desk.tools, quotes=quotes)
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


def _worn(settings: CardSettings) -> tuple[str | None, tuple[str, ...]]:
    return settings.theme, settings.brand.palette


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
    traits = _traits(card)
    if not all(traits.apart(pin.traits) for pin in taken):
        return None
    glance = _glance(card.frame, desk.tools)
    if any(glance.distance(pin.glance) < APART for pin in taken):
        return None
    if same is not None and same.dhash and same.inputs_sha256 == fingerprint(card, settings):
        others = [pin.dhash for pin in taken]
        pin = Chosen(card, settings, traits, glance, same.dhash, None)
    else:
        pin = _painted(desk, Chosen(card, settings, traits, glance, glance.hashes[0], None))
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


def _traits(card: Card) -> Traits:
    quote, theme, frame = card.quote, card.brief.theme, card.frame
    crops = tuple(item.crop for item in frame.items if isinstance(item, PictureItem))
    if frame.ground.photo is not None:
        crops = (frame.ground.photo.crop, *crops)
    return Traits(
        (quote.block, quote.start, quote.end) if quote is not None else None,
        card.template,
        crops,
        (theme.name, theme.start.hex),
        card.copy.title,
    )


def _glance(frame: Frame, tools: Tools) -> Likeness:
    """What the card looks like in small, painted at no more than that size."""
    scale = THUMBNAIL / max(frame.width, frame.height)
    pictures = pixels_of(frame, tools)
    return likeness(
        paint(frame, book=tools.book, pictures=pictures, scale=scale, cache=tools.cache)
    )


def _known(folder: Path, settings: CardSettings, earlier: Sequence[CardRow]) -> Iterator[_Known]:
    """The article's pins by the manifest that can still be looked at."""
    for row in earlier:
        if row.size != settings.size:
            continue
        if row.dhash is not None:
            yield _Known(row, row.dhash)
        elif (seen := _picture(folder / row.file)) is not None:
            yield _Known(row, seen)


def _picture(path: Path) -> str | None:
    from PIL import Image

    try:
        with Image.open(path) as image:
            return difference_hash(image)
    except (OSError, ValueError):  # gone, or no picture of pixels
        return None
