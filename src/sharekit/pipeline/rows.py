"""What the manifest says of an article and of a finished card."""

from __future__ import annotations

from dataclasses import replace

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.drawing.layout.checks import smallest_text
from sharekit.drawing.render.likeness import difference_hash
from sharekit.manifest import ArticleRow, CardRow, QuoteRow
from sharekit.pipeline.naming import file_name, is_literal
from sharekit.pipeline.places import Home, home_at
from sharekit.pipeline.run import Made
from sharekit.store import sha256_hex

_PIXELS = frozenset(
    {"card.alt", "card.contrast", "card.feed", "encode.fallback", "format.refused", "image.bytes",
     "image.quality", "image.small"}
)  # fmt: skip
"""Codes of what painting and encoding find."""


def article_row(article: Article, home: Home | None) -> ArticleRow:
    """The article's own facts; its cards are merged in. home: where sources are named from."""
    return ArticleRow(
        source=(home or home_at(None)).name(article.source),
        source_sha256=article.source_sha256,
        url=article.url,
        title=article.title,
        published=article.published.isoformat() if article.published else None,
        age=str(article.age.verdict),
    )


def identity(card: Card, name: str) -> tuple[str, str]:
    """Size and variant: what makes it the same card of its article, whatever it looks like now.

    The variant is the template, or the card's own where it has one; of a file that was asked for by
    its own name, that name.
    """
    variant = card.variant or card.template
    return card.brief.format.name, name if is_literal(name) else variant


def card_row(article: Article, made: Made, name: str, *, inputs: str, pin: bool) -> CardRow:
    """The card object of a finished card. name: the pattern of file names; inputs: fingerprint."""
    card, encoded = made.card, made.encoded
    digest = sha256_hex(encoded.data)
    size, variant = identity(card, name)
    row = CardRow(
        file=file_name(name, article, card, encoded.format, digest),
        sha256=digest,
        bytes=len(encoded.data),
        width=made.rendered.image.width,
        height=made.rendered.image.height,
        format=encoded.format,
        size=size,
        template=card.template,
        theme=card.brief.theme.name,
        variant=variant,
        structure=card.structure,
        inputs_sha256=inputs,
        alt=card.copy.alt,
        contrast_min=round(made.rendered.contrast_min, 2),
        font_px_min=round(smallest_text(card.frame) * made.rendered.scale, 1),
        missing_glyphs=card.frame.missing,
        diagnostics=made.diagnostics,
    )
    row = replace(row, dhash=difference_hash(made.rendered.image)) if pin else row
    return _with_copy(row, card, pin=pin)


def kept_row(row: CardRow, card: Card, *, pin: bool) -> CardRow:
    """The row of a card that was drawn before: its words may change while its pixels don't, and
    what composing has to say; what its pixels had to say stays."""
    seen = tuple(each for each in row.diagnostics if each.code in _PIXELS)
    return _with_copy(replace(row, diagnostics=(*card.diagnostics, *seen)), card, pin=pin)


def _with_copy(row: CardRow, card: Card, *, pin: bool) -> CardRow:
    passages = tuple(QuoteRow(**each._asdict()) for each in card.slices)
    row = replace(row, alt=card.copy.alt, quote=_quote_row(card), passages=passages)
    if not pin:
        return row
    return replace(
        row, title=card.copy.title, description=card.copy.description, link=card.brief.link
    )


def _quote_row(card: Card) -> QuoteRow | None:
    quote = card.quote
    if quote is None:
        return None
    return QuoteRow(
        text=quote.text, block=quote.block, start=quote.start, end=quote.end, edits=quote.edits
    )
