"""The words that go with each card of a carousel."""

from __future__ import annotations

from sharekit.cards.carousel.closing import Closing, call
from sharekit.cards.carousel.hook import Hook
from sharekit.cards.carousel.point import PointCard
from sharekit.cards.carousel.points import Row
from sharekit.cards.compose import Card
from sharekit.cards.copy import ALT_LIMIT, TITLE_LIMIT, described, shorten
from sharekit.extract.edits import apply


def with_copy(card: Card, template: Hook | PointCard | Closing) -> Card:
    """The card with its own alt text and title: a post takes the first card's title and
    description, and the alt text of each."""
    copy, brief = card.copy, card.brief
    limit = min(ALT_LIMIT, brief.format.alt)
    match template:
        case Hook():
            return card
        case Closing():
            said = (call(brief), brief.title, _credit(card), brief.age_label)
            alt = " ".join(apply(each, ("stop",), brief.language) for each in said if each)
            return card._replace(copy=copy._replace(alt=shorten(alt, limit)))
        case PointCard(point=point):
            words = card.quote.text if card.quote is not None else card.slices[0].text
            number = point.number if isinstance(point, Row) else None
            alt = copy.alt if number is None else shorten(f"{number}. {copy.alt}", limit)
            slices = (apply(each.text, ("stop",), brief.language) for each in card.slices)
            whole = words if card.quote else " ".join(slices)
            title, told = shorten(words, TITLE_LIMIT), described(brief, whole)
            return card._replace(copy=copy._replace(alt=alt, title=title, description=told))


def _credit(card: Card) -> str:
    brief = card.brief
    return ", ".join(part for part in (brief.author or brief.site, brief.domain) if part)
