"""Look at the article's picture for one card: is there one, and is it fit for the template?"""

from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.cards.formats import Format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.diagnostics import Diagnostic, note, warning
from sharekit.drawing.picture.info import Kind, Seen
from sharekit.pipeline.fitness import unfit
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.tools import Tools

_NEEDS = frozenset({"photo", "figure"})
"""Templates that are nothing without a picture: asking for one asks for the picture."""

_HALF = 0.5
"""Of a photograph's subject: with less, a card doesn't show it."""


class Sight(NamedTuple):
    """The picture to show, or None; notes: why not, or what is wrong with it."""

    picture: Seen | None = None
    notes: tuple[Diagnostic, ...] = ()


def look(article: Article, settings: CardSettings, format_: Format, tools: Tools) -> Sight:
    """The article's picture, where the template can show it and it is fit for that.

    Where the template was asked for by name, an unfit picture is an error among the notes, which
    refuses a strict run; else the card does without. Raises InputError for a damaged picture of a
    card that needs one, UsageError (`template.unknown`).
    """
    name = settings.template
    if name != AUTO and not TEMPLATES.get(name).shows_picture:
        return Sight()
    needed = name in _NEEDS
    if not needed and (article.image is None or not settings.picture):
        return Sight()
    from sharekit.pipeline.pictures import find_picture

    seen, notes = find_picture(article, format_, settings.scale, tools, needed=needed)
    if seen is None:
        return Sight(None, notes)
    problem = unfit(seen, format_, name)
    if problem is None:
        return Sight(seen, (*notes, *_other_kind(seen, name)))
    if needed:
        return Sight(seen, (*notes, problem))
    return Sight(None, (*notes, note(problem.code, problem.message, hint=problem.hint)))


def lost(card: Card) -> Iterator[Diagnostic]:
    """A note where a card cuts off, or writes upon, most of what its photograph shows: no layout of
    that size has room for both."""
    picture = card.brief.picture
    if picture is None:
        return
    from sharekit.cards.templates.photo_ground import in_sight  # most cards have no picture

    if in_sight(card.brief, picture, card.frame) < _HALF:
        yield note(
            "photo.hidden",
            f"{card.brief.format.name} cuts off, or covers, most of what the picture shows",
            hint="take a shorter quote, a larger size (-s), or -t quote",
        )


def _other_kind(seen: Seen, name: str) -> tuple[Diagnostic, ...]:
    """A quote over a diagram hides both: said, where a photo card of one was asked for."""
    if name != "photo" or seen.study.kind is Kind.PHOTO:
        return ()
    return (
        warning(
            "photo.figure",
            "the picture looks like a diagram, chart or screenshot; a quote over it hides both",
            hint="take -t figure, which shows it whole",
        ),
    )
