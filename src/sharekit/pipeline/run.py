"""The pipeline, step by step. Read it top to bottom: this is what sharekit does.

    load → understand → choose → resolve → compose → lay out → paint → gate → encode → record

`load` is `article.load`, `record` is `output.py`; what is between them stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.model import Article
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import find_format
from sharekit.cards.passages import unstopped
from sharekit.cards.templates.base import Template
from sharekit.config.keys import BY_NAME
from sharekit.config.values import typed
from sharekit.diagnostics import Diagnostic, error, errors, warning
from sharekit.drawing.render.debug import draw_boxes
from sharekit.drawing.render.encode import Encoded, encode
from sharekit.drawing.render.exposure import exposed, relieved
from sharekit.drawing.render.feed import check_feed
from sharekit.drawing.render.inspect import check_contrast
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.frame import Frame
from sharekit.errors import InputError, QualityError, UsageError
from sharekit.extract.model import Comparison, Items, Quote, Steps
from sharekit.manifest import CardRow
from sharekit.pipeline.attempts import Attempt, attempts, fits, gave_way
from sharekit.pipeline.choose import choose_quotes
from sharekit.pipeline.edits import under_own_edits
from sharekit.pipeline.pictures import pixels_of
from sharekit.pipeline.resolve import resolve
from sharekit.pipeline.settings import AUTO, CardSettings, Quality
from sharekit.pipeline.sight import lost
from sharekit.pipeline.tools import Tools
from sharekit.pipeline.understand import structure_of
from sharekit.pipeline.vector import SVG, encode_svg

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_TOLD = 4
"""Errors of one card that its message spells out."""


class Rendered(NamedTuple):
    """A painted card. contrast_min: the lowest contrast ratio of any text on the final pixels.

    diagnostics: everything that composing, layout and pixels have to say.
    """

    card: Card
    image: Image
    scale: float
    contrast_min: float
    diagnostics: tuple[Diagnostic, ...]
    tools: Tools

    @property
    def frame(self) -> Frame:
        """Where everything stands, in px of the format (not of `scale`)."""
        return self.card.frame

    @property
    def alt(self) -> str:
        """The alternative text: what the card says."""
        return self.card.copy.alt

    def encode(self, format: str = AUTO, budget: str | int | None = None) -> bytes:  # noqa: A002 - the public name
        """The picture as `png`, `jpeg`, `webp` or `svg`; `auto`: as the card was asked to be, else
        by content and destination.

        budget: most bytes, or a size such as `300KB`; None: what the card was asked to keep.
        Raises UsageError (`format.unknown`, `config.type`), QualityError (`image.bytes`) where even
        the lowest good quality is larger.
        """
        finish = self.card.finish
        most = finish.budget if finish else None
        if budget is not None:
            most = typed(BY_NAME["output.budget"], budget, "budget")
        if finish and format == AUTO:
            format = finish.format  # noqa: A001 - the public name
        encoded = encode_rendered(self, encoding=format, budget=most)
        if finish is None or finish.strict:
            refuse(encoded.notes)
        return encoded.data


def compose_card(
    article: Article,
    settings: CardSettings,
    tools: Tools,
    earlier: Sequence[CardRow] = (),
    *,
    quotes: Sequence[Quote] = (),
) -> Card:
    """understand → choose → resolve → compose → lay out: pure but for pictures that are read.

    earlier: the article's cards by the manifest; a card keeps its quote while the article says it.
    quotes: the only ones to try, where others were chosen already.
    """
    format_ = find_format(settings.size)

    def candidates(template: Template) -> Iterable[Quote]:
        if not (template.takes_quote or (template.overlays and settings.quote != AUTO)):
            return ()
        return quotes or choose_quotes(article, settings, format_, tools.memory, earlier)

    wanted: Card | None = None
    for attempt in attempts(article, settings, tools, given=bool(quotes)):
        try:
            card = _composed(article, settings, tools, attempt, candidates(attempt.template))
        except InputError:
            if wanted is None:
                raise
            continue  # it has nothing to draw: what was chosen first says what doesn't fit
        if fits(card):
            return card.noting(gave_way(wanted, card)) if wanted else card
        wanted = wanted or card
    assert wanted is not None  # there is always a choice
    return wanted


def _composed(
    article: Article,
    settings: CardSettings,
    tools: Tools,
    attempt: Attempt,
    candidates: Iterable[Quote],
) -> Card:
    """The article on a card of this template, whether it fits or not."""
    template, notes, sight = attempt
    format_ = find_format(settings.size)
    brief = resolve(article, settings, format_, tools)._replace(picture=sight.picture)
    if template.structure is not None:
        held = settings.comparison or structure_of(article, template.structure, tools.memory)
        if isinstance(held, Comparison):
            from sharekit.pipeline.diagram import shaped  # most cards draw none

            held, why = shaped(held, settings.diagram)
            notes = (*notes, *why)
        if isinstance(held, Steps | Items):
            held = unstopped(held)
        brief = brief._replace(structure=held)
    card = compose(brief, template, candidates, tools.typesetter)
    if isinstance(brief.structure, Comparison):
        from sharekit.pipeline.diagram import fell_back

        notes = (*notes, *fell_back(card))
    if card.quote is not None and not card.quote.verbatim:
        notes = (*notes, warning("quote.not_verbatim", "these words are not the article's"))
    notes = (*notes, *sight.notes, *lost(card))
    if brief.logo is not None or brief.logo_dark is not None:
        from sharekit.pipeline.logos import logo_notes  # most cards have none

        notes = (*notes, *logo_notes(card))
    return under_own_edits(card, article).noting(notes)


def render_card(
    card: Card, tools: Tools, *, scale: float = 1.0, quality: Quality | None = None
) -> Rendered:
    """paint → gate: the picture, and what its pixels say about its text."""
    quality = quality or Quality()
    card, image, contrast, found = _exposed(card, tools, scale, quality)
    if not card.copy.alt.strip():
        found = (*found, error("card.alt", "the alternative text is empty", hint="give --title"))
    found = (*found, *_too_small(card, image.size))
    return Rendered(card, image, scale, contrast, (*card.diagnostics, *found), tools)


def _exposed(
    card: Card, tools: Tools, scale: float, quality: Quality
) -> tuple[Card, Image, float, tuple[Diagnostic, ...]]:
    """The card with its veil as strong as its text needs, its pixels, their lowest contrast, and
    what the gates have against them. Twice the veil may be made stronger, the ornament fainter."""
    pictures = pixels_of(card.frame, tools)
    frame = (
        exposed(card.frame, pictures, book=tools.book, scale=scale)
        if card.frame.ground.photo
        else card.frame
    )
    for attempt in range(3):
        image = paint(frame, book=tools.book, pictures=pictures, scale=scale, cache=tools.cache)
        contrast, found = check_contrast(
            image,
            frame,
            book=tools.book,
            scale=scale,
            text=quality.min_contrast_text,
            display=quality.min_contrast_display,
        )
        ground = frame.ground
        if not found or attempt == 2 or (ground.photo is None and ground.ornament is None):
            break
        frame = relieved(frame, last=attempt == 1)
    if frame.ground.photo is not None:
        found = (*found, *check_feed(image, frame, book=tools.book, scale=scale))
    return card._replace(frame=frame), image, contrast, found


def _too_small(card: Card, size: tuple[int, int]) -> Iterator[Diagnostic]:
    """A warning where a picture at this scale is less than its destination shows large."""
    row = card.brief.format
    if size[0] < row.least[0] or size[1] < row.least[1]:
        yield warning(
            "image.small",
            f"{row.title}: {size[0]}×{size[1]} px is less than the {row.least[0]}×{row.least[1]} px"
            " that are shown large",
            hint="raise --scale",
        )


def encode_rendered(
    rendered: Rendered,
    *,
    encoding: str = AUTO,
    budget: int | None = None,
) -> Encoded:
    """encode: bytes under the destination's limits, with notes on what was done for it."""
    if encoding == SVG:
        return encode_svg(rendered.card, rendered.tools, scale=rendered.scale, budget=budget)
    row = rendered.card.brief.format
    limit = min(budget or row.max_bytes, row.max_bytes)
    aim = min(limit, row.budget) if budget is None and row.budget else limit
    return encode(rendered.image, format=encoding, budget=aim, limit=limit, allowed=row.accepts)


class Made(NamedTuple):
    """A finished card, not yet recorded."""

    rendered: Rendered
    encoded: Encoded

    @property
    def card(self) -> Card:
        return self.rendered.card

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return (*self.rendered.diagnostics, *self.encoded.notes)


def make(card: Card, settings: CardSettings, tools: Tools, painted: Rendered | None = None) -> Made:
    """paint → gate → encode, and in strict mode refuse what the gates call an error.

    painted: the card, where it was painted already. Raises QualityError with the code of the first
    error, UsageError (`format.debug`).
    """
    if settings.debug and settings.format == SVG:
        raise UsageError(
            "boxes and safe areas can't be drawn over SVG",
            code="format.debug",
            hint="take --format png with --debug",
            where="--debug",
        )
    if settings.quality.strict:
        refuse(card.diagnostics, card)  # before any pixel: geometry errors can't be painted away
    rendered = painted or render_card(card, tools, scale=settings.scale, quality=settings.quality)
    if settings.debug:
        draw_boxes(rendered.image, card.frame, scale=settings.scale)
    encoded = encode_rendered(rendered, encoding=settings.format, budget=settings.budget)
    made = Made(rendered, encoded)
    if settings.quality.strict:
        refuse(made.diagnostics, card)
    return made


def refuse(diagnostics: Iterable[Diagnostic], card: Card | None = None) -> None:
    """Raise QualityError for the errors among the diagnostics: the first one's code and hint, and
    what each of them says."""
    found = errors(diagnostics)
    if not found:
        return
    first = found[0]
    messages = list(dict.fromkeys(each.message for each in found))
    told = messages[:_MOST_TOLD]
    if len(messages) > len(told):
        told.append(f"and {len(messages) - len(told)} more")
    hint = f"{first.hint or 'see --no-strict'}{_named(card, found)}"
    raise QualityError("; ".join(told), code=first.code, hint=hint, where=None)


def _named(card: Card | None, found: Iterable[Diagnostic]) -> str:
    """The card's size and, where the quote is at fault, its length, behind what to do about it."""
    if card is None:
        return ""
    faulty = card.quote is not None and any(each.where == "quote" for each in found)
    shows = f", its quote has {len(card.quote.text)} characters" if card.quote and faulty else ""
    return f" (this is {card.brief.format.name}{shows})"
