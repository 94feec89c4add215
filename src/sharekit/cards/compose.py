"""Compose a card: the first candidate, in the fullest variant, that passes the geometry gates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import takewhile
from typing import Any, NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.copy import Copy, write_copy
from sharekit.cards.formats import Shape
from sharekit.cards.lacking import nothing_to_draw
from sharekit.cards.passages import Slice, drawn, main_passages
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.credit import CREDITS, shorter_names
from sharekit.cards.templates.margins import padding
from sharekit.cards.templates.versus_parts import TITLE_ABOVE
from sharekit.diagnostics import Diagnostic, errors, note, warning
from sharekit.drawing.layout.arrange import arrange
from sharekit.drawing.layout.checks import check
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.nodes import Page
from sharekit.drawing.scene.ports import Measurer
from sharekit.extract.model import AUTHORS, Quote

_FOOT = 0.6
"""Of the margin at the foot: what stays free even of descenders, in any script."""
_BY = "with --author"
FAIR, OUTWEIGHS = 0.84, 0.2
"""Of a good size, what words are set in rather than others that say much less; how much less, in
the score of a quote."""
HEARSAY = frozenset({"card.safe_area", "card.covered", "card.keep_out"})
"""What follows from where a network lays things over a picture."""


class Finish(NamedTuple):
    """What was asked of the picture that a card becomes. Composing has no use for it: it waits here
    for whoever paints and encodes. budget: most bytes, or None. strict: refuse what is over it."""

    format: str
    budget: int | None
    strict: bool
    min_contrast_text: float
    min_contrast_display: float


class Card(NamedTuple):
    """A composed card: the page, how it was laid out to know that it fits, its copy.

    frame: the page laid out. diagnostics: what geometry has against it (errors where no
    candidate fitted) and notes on what gave way. quote: the words drawn, or None. structure: its
    name, where the card draws one; slices: its words that are drawn. variant: what tells it from
    other cards of its article and size that have its template, or empty. finish: what is asked of
    its picture, where that was said with the card.
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
    variant: str = ""
    finish: Finish | None = None

    def noting(self, notes: Iterable[Diagnostic]) -> Card:
        """The same card with further notes behind its own."""
        return self._replace(diagnostics=(*self.diagnostics, *notes))


def compose(
    brief: Brief, template: Template, candidates: Iterable[Quote], measurer: Measurer
) -> Card:
    """The first candidate quote (none for templates without one) that fits at a good size; at a
    fair one, where the next says much less.

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
    brief: Brief, template: Template, candidates: Iterable[Quote], measurer: Measurer
) -> Card:
    overlaid = template.overlays and candidates
    wanted: Iterable[Quote | None] = candidates if template.takes_quote or overlaid else (None,)
    passed_over: list[Card] = []
    for quote in wanted:
        worth = next((each for each in passed_over if _outweighs(each, template, quote)), None)
        if worth is not None:
            return worth.noting(_gave_way(brief, passed_over, worth.quote))
        card = _fullest(brief, template, quote, measurer)
        if card is None:
            continue
        if _fits(card, template) or (not errors(card.diagnostics) and _authors(quote)):
            return card.noting(_gave_way(brief, passed_over, quote))
        passed_over.append(card)
    if not passed_over:
        raise nothing_to_draw(template, titled=bool(brief.title))
    return next((card for card in passed_over if not errors(card.diagnostics)), passed_over[0])


def _fits(card: Card, template: Template, share: float = 1.0) -> bool:
    """Does a card pass the gates with its words in that share of a good size?"""
    return not errors(card.diagnostics) and main_size(card) >= share * template.good_size(
        card.brief
    )


def _outweighs(card: Card, template: Template, other: Quote | None) -> bool:
    """Does a card, in somewhat small words, say so much more than another quote that it is the
    better one?"""
    if card.quote is None or other is None or card.quote.score < other.score + OUTWEIGHS:
        return False
    return _fits(card, template, FAIR)


def _authors(quote: Quote | None) -> bool:
    """Is it the quote that the article's author chose? It gives way to no better fitting one."""
    return quote is not None and AUTHORS in quote.reasons


def _fullest(
    brief: Brief, template: Template, quote: Quote | None, measurer: Measurer
) -> Card | None:
    """The fullest variant that passes the gates; else the fullest; None where there is none.

    Who wrote and where it stands are no reason to refuse a card: where their lines are at fault,
    they give way.
    """
    says = template.says(brief)
    said = " ".join(each.text for each in says) or brief.title
    brief = brief._replace(main=quote.text if quote else said)
    first: _Laid | None = None
    foot = _FOOT * padding(brief).bottom
    lay = partial(_laid, foot=foot, measurer=measurer)
    for good, closest in ((_passes_whole, 1), (_passes_signed, 1), (_passes, 2)):
        torn = crowded = False
        for close in range(closest + 1):
            laid = None
            for variant in template.variants(brief._replace(close=close), quote):
                if isinstance(variant, Form):
                    laid = _roomiest(variant, lay, good, at_once=first is None)
                else:
                    laid = lay(variant)
                first = first or laid
                if laid is not None and good(laid):
                    return _card(brief, template, quote, says, laid)
                torn = torn or (laid is not None and _passes(laid))
            crowded = laid is not None and _credit_crowded(laid)
            if not crowded:
                break
        if not torn and not crowded:
            break
    return _card(brief, template, quote, says, first) if first else None


class _Laid(NamedTuple):
    """A page, how it is laid out, and what the gates found."""

    page: Page
    frame: Frame
    found: tuple[Diagnostic, ...]


def _passes(laid: _Laid) -> bool:
    return not errors(laid.found)


def _credit_crowded(laid: _Laid) -> bool:
    """Has a line that says who or where too little room?"""
    return any(
        item.role in CREDITS and (item.setting.overflow or item.setting.torn)
        for item in laid.frame.texts
    )


def _passes_whole(laid: _Laid) -> bool:
    """Does it pass with every word whole? Words are torn only where no page can help it."""
    return not any(item.setting.torn for item in laid.frame.texts) and _passes(laid)


def _passes_signed(laid: _Laid) -> bool:
    """Does it pass with every word of who and where whole? They have other ways to give way."""
    return not any(i.setting.torn for i in laid.frame.texts if i.role in CREDITS) and _passes(laid)


_Lay = Callable[[Page], _Laid]


def _laid(page: Page, foot: float, measurer: Measurer) -> _Laid:
    frame = arrange(page, measurer)
    return _Laid(page, frame, check(frame, foot))


def _roomiest(
    form: Form, lay: _Lay, good: Callable[[_Laid], bool], *, at_once: bool
) -> _Laid | None:
    """The first page of a form that is good; the closest where none is.

    at_once: is the very first page likely to pass? It is tried before the closest.
    """

    @cache
    def laid(chosen: tuple[Any, ...]) -> _Laid | None:
        page = form.draw(*chosen)
        return lay(page) if page is not None else None

    def first(chosen: tuple[Any, ...]) -> _Laid | None:
        closest = laid(form.closest(chosen))
        if len(chosen) == len(form.axes) or closest is None or not good(closest):
            return closest
        tries = (first((*chosen, value)) for value in form.axes[len(chosen)])
        return next((each for each in tries if each is not None and good(each)), closest)

    roomiest = laid(tuple(axis[0] for axis in form.axes)) if at_once else None
    return roomiest if roomiest is not None and good(roomiest) else first(())


def _card(
    brief: Brief,
    template: Template,
    quote: Quote | None,
    says: Iterable[Slice],
    laid: _Laid,
) -> Card:
    page, found = laid.page, laid.found
    frame = template.settled(brief, laid.frame)
    shown = drawn(says, page.root)
    pictured = brief.picture is not None and brief.picture.key in frame.pictures
    told = brief if pictured else brief._replace(picture=None)
    if brief.description not in {item.setting.text for item in frame.texts}:
        told = told._replace(description=None)  # the alternative text says what the card says
    scene = page.ground.art is not None
    titled = any(item.role == TITLE_ABOVE for item in frame.texts)
    copy = write_copy(told, quote, shown, scene=scene, titled=titled)
    if not scene and not errors(found):
        found = (*found, *_left_out(brief, shown))
    if template.signed and not errors(found):
        found = (*found, *_unsigned(brief, frame))
    return Card(brief, template.name, page, frame, quote, copy, found, template.structure, shown)


def _left_out(brief: Brief, shown: Iterable[Slice]) -> Iterator[Diagnostic]:
    """A note where the structure has more steps, items or points than there was room for."""
    what, passages = main_passages(brief.structure)
    places = {(each.block, each.start, each.end) for each in shown}
    count = sum((each.block, each.start, each.end) in places for each in passages)
    if count < len(passages):
        yield note(
            "card.left_out",
            f"{brief.format.name} shows {count} of {len(passages)} {what}",
            hint="a taller size has room for more",
        )


def _unsigned(brief: Brief, frame: Frame) -> Iterator[Diagnostic]:
    """Notes where there was no room for who wrote it, whole, or for where it stands. A stamp has
    room for one of them."""
    texts = [item.setting.text for item in frame.texts if item.role in CREDITS]
    name = brief.author or brief.site
    whole = {part: any(part in text for text in texts) for part in (name, brief.domain) if part}
    if brief.format.shape is Shape.THUMB and any(whole.values()):
        return
    for part in (part for part, shown in whole.items() if not shown):
        cut = [
            short for short in shorter_names(brief, part) if any(short in text for text in texts)
        ]
        instead = f"is cut to “{cut[0]}”" if cut else "is left out"
        yield note(
            "card.credit",
            f"{brief.format.name} has no room for “{part}”, which {instead}",
            hint=f"give a shorter one {'as brand.domain' if part == brief.domain else _BY}",
        )


def main_size(card: Card) -> float:
    """The px of the text that the card is made for: the quote, or its template's own role."""
    role = "quote" if card.quote is not None else card.template
    sizes = [item.setting.size for item in card.frame.texts if item.role == role]
    return max(sizes, default=0.0)


def _gave_way(brief: Brief, rejected: Sequence[Card], taken: Quote | None) -> Iterator[Diagnostic]:
    if taken is None:
        return
    earlier = takewhile(lambda quote: quote != taken, (card.quote for card in rejected))
    for quote in dict.fromkeys(q for q in earlier if q is not None):
        instead = f"took the next that does: “{_start(taken.text)}”"
        if _authors(quote):
            told = f"the quote that the article names is too long for {brief.format.name}"
            yield warning(
                "quote.gave_way", f"{told}; {instead}", hint="a taller size has more room"
            )
            continue
        yield note(
            "quote.gave_way",
            f"a quote of {len(quote.text)} characters does not fit {brief.format.name}"
            f" at a good size; {instead}",
            hint="choose another with --quote",
        )


def _start(text: str, limit: int = 40) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
