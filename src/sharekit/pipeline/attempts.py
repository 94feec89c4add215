"""Which templates to try for a card, one after the other: what was chosen may not fit its size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.cards.formats import find_format
from sharekit.cards.templates.base import TEMPLATES, Template
from sharekit.diagnostics import Diagnostic, errors, note
from sharekit.pipeline.choose import choose_template, left_pull_quote, structure_template
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.sight import Sight, look
from sharekit.pipeline.tools import Tools


class Attempt(NamedTuple):
    """A template to try, why it, and the picture to show."""

    template: Template
    notes: tuple[Diagnostic, ...]
    sight: Sight


def attempts(
    article: Article, settings: CardSettings, tools: Tools, *, given: bool
) -> Iterator[Attempt]:
    """The best first; what comes after it is for an `auto` whose best doesn't fit the size.

    given: whether the quotes to try were chosen already.
    """
    chosen = given or settings.quote != AUTO
    pulled = () if chosen else tuple(left_pull_quote(article, tools.memory))
    formed = structure_template(article, settings, tools.memory)
    if formed is not None:
        template, notes = formed
        yield Attempt(template, (*notes, *pulled), Sight())
    sight = look(article, settings, find_format(settings.size), tools)
    template, notes = choose_template(article, settings, tools.memory, sight.picture)
    if template.takes_quote or settings.template == AUTO:
        notes = (*notes, *pulled)
    yield Attempt(template, notes, sight)
    if settings.template == AUTO and article.title and not chosen and template.name != "title":
        yield Attempt(TEMPLATES.get("title"), pulled, Sight())


def fits(card: Card) -> bool:
    """Does it fit its size? Where a font is missing no other template is tried, since that would
    hide what is to be installed."""
    found = {each.code for each in errors(card.diagnostics)}
    return not found or "card.missing_glyph" in found


def gave_way(wanted: Card, card: Card) -> tuple[Diagnostic, ...]:
    """What is drawn instead of what doesn't fit."""
    size = card.brief.format.name
    what = f"{wanted.template} doesn't fit {size}, so {card.template} is drawn"
    return (note("template.auto", what, hint="see -t for other templates"),)
