"""Compose a card: the first candidate, in the fullest variant, that passes the geometry gates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.copy import Copy, write_copy
from sharekit.cards.lacking import nothing_to_draw
from sharekit.cards.passages import Slice, drawn
from sharekit.cards.templates.base import Template
from sharekit.cards.templates.parts import padding
from sharekit.diagnostics import Diagnostic, errors, note, warning
from sharekit.drawing.layout.arrange import arrange
from sharekit.drawing.layout.checks import check
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.nodes import Page
from sharekit.drawing.scene.ports import Measurer
from sharekit.extract.model import Quote

_FOOT = 0.6
"""Of the margin at the foot: what stays free even of descenders, in any script."""
HEARSAY = frozenset({"card.safe_area", "card.covered", "card.keep_out"})
"""What follows from where a network lays things over a picture."""


class Card(NamedTuple):
    """A composed card: the page, how it was laid out to know that it fits, its copy.

    frame: the page laid out. diagnostics: what geometry has against it (errors where no
    candidate fitted) and notes on what gave way. quote: the words drawn, or None. structure: its
    name, where the card draws one; slices: its words that are drawn.
    """

    brief: Brief
    template: str
    page: Page
    frame: Frame
    quote: Quote | None
    copy: Copy
    diagnostics: tuple[Diagnostic, ...] = ()
    structure: str | None = None
    slices: tuple[Slice, ...] = ()

    def noting(self, notes: Iterable[Diagnostic]) -> Card:
        """The same card with further notes behind its own."""
        return self._replace(diagnostics=(*self.diagnostics, *notes))


def compose(
    brief: Brief, template: Template, candidates: Sequence[Quote], measurer: Measurer
) -> Card:
    """The first candidate quote (none for templates without one) that fits at a good size.

    Where none does, the first that fits at all; else the first, with the errors that say why.
    What a format forbids by hearsay is only warned of. Raises InputError (`quote.none`,
    `title.none`) where the template has nothing to draw.
    """
    card = _first_good(brief, template, candidates, measurer)
    return card if brief.format.sure else card._replace(diagnostics=_warned(card.diagnostics))


def _warned(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(
        warning(d.code, d.message, hint=d.hint, where=d.where) if d.code in HEARSAY else d
        for d in diagnostics
    )


def _first_good(
    brief: Brief, template: Template, candidates: Sequence[Quote], measurer: Measurer
) -> Card:
    overlaid = template.overlays and candidates
    wanted: Sequence[Quote | None] = candidates if template.takes_quote or overlaid else (None,)
    passed_over: list[Card] = []
    for quote in wanted:
        card = _fullest(brief, template, quote, measurer)
        if card is None:
            continue
        if not errors(card.diagnostics) and _size(card) >= template.good_size(card.brief):
            return card.noting(_gave_way(brief, [each.quote for each in passed_over], quote))
        passed_over.append(card)
    if not passed_over:
        raise nothing_to_draw(template)
    return next((card for card in passed_over if not errors(card.diagnostics)), passed_over[0])


def _fullest(
    brief: Brief, template: Template, quote: Quote | None, measurer: Measurer
) -> Card | None:
    """The fullest variant that passes the gates; else the fullest; None where there is none."""
    says = template.says(brief)
    said = " ".join(each.text for each in says) or brief.title
    brief = brief._replace(main=quote.text if quote else said)
    first: tuple[Page, Frame, tuple[Diagnostic, ...]] | None = None
    foot = _FOOT * padding(brief).bottom
    for page in template.variants(brief, quote):
        frame = arrange(page, measurer)
        found = check(frame, foot)
        first = first or (page, frame, found)
        if not errors(found):
            return _card(brief, template, quote, says, (page, frame, found))
    return _card(brief, template, quote, says, first) if first else None


def _card(
    brief: Brief,
    template: Template,
    quote: Quote | None,
    says: Iterable[Slice],
    laid: tuple[Page, Frame, tuple[Diagnostic, ...]],
) -> Card:
    page, frame, found = laid
    shown = drawn(says, page.root)
    pictured = brief.picture is not None and brief.picture.key in frame.pictures
    told = brief if pictured else brief._replace(picture=None)
    copy = write_copy(told, quote, shown, scene=page.ground.art is not None)
    return Card(brief, template.name, page, frame, quote, copy, found, template.structure, shown)


def _size(card: Card) -> float:
    """The px of the text that the card is made for: the quote, or its template's own role."""
    role = "quote" if card.quote is not None else card.template
    sizes = [item.setting.size for item in card.frame.texts if item.role == role]
    return max(sizes, default=0.0)


def _gave_way(
    brief: Brief, rejected: Sequence[Quote | None], taken: Quote | None
) -> Iterator[Diagnostic]:
    if taken is None:
        return
    for quote in dict.fromkeys(q for q in rejected if q is not None and q != taken):
        yield note(
            "quote.gave_way",
            f"a quote of {len(quote.text)} characters does not fit {brief.format.name}"
            f" at a good size; took the next that does: “{_start(taken.text)}”",
            hint="choose another with --quote",
        )


def _start(text: str, limit: int = 40) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
