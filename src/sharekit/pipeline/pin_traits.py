"""What pins of one article are told apart by: their traits, and what they look like in small."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sharekit.cards.compose import Card
from sharekit.drawing.render.likeness import THUMBNAIL, Likeness, difference_hash, likeness
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.frame import Frame, PictureItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.manifest import CardRow
from sharekit.pipeline.pictures import pixels_of
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools
from sharekit.store import file_sha256

_PICTURES = frozenset({"picture", "figure"})
"""Roles of the article's picture in a frame."""


class Traits(NamedTuple):
    """What a pin may differ in: the words drawn, how, which part of a picture, colours, title."""

    said: tuple[int, int, int] | None
    template: str
    crop: tuple[Rect | None, ...]
    look: tuple[str, str]
    title: str

    def apart(self, other: Traits) -> bool:
        """Do two at least differ, and one by which the outbox tells posts of an article apart?"""
        differ = [mine != theirs for mine, theirs in zip(self, other, strict=True)]
        return sum(differ) >= 2 and (differ[0] or differ[1])


class Known(NamedTuple):
    """A pin of the manifest that looks so."""

    row: CardRow
    dhash: str


def traits_of(card: Card) -> Traits:
    """What a composed card may differ in from another."""
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


def glance(frame: Frame, tools: Tools) -> Likeness:
    """What the card looks like in small, painted at no more than that size."""
    scale = THUMBNAIL / max(frame.width, frame.height)
    pictures = pixels_of(frame, tools)
    return likeness(
        paint(frame, book=tools.book, pictures=pictures, scale=scale, cache=tools.cache)
    )


def known(folder: Path, settings: CardSettings, earlier: Sequence[CardRow]) -> Iterator[Known]:
    """The article's pins by the manifest that can still be looked at."""
    for row in earlier:
        if row.size != settings.size:
            continue
        if row.dhash is not None:
            yield Known(row, row.dhash)
        elif (dhash := _dhash(folder / row.file, row.sha256)) is not None:
            yield Known(row, dhash)


def _dhash(path: Path, sha256: str) -> str | None:
    """The hash of a picture that is as it was written, else None."""
    from PIL import Image

    if file_sha256(path) != sha256:
        return None
    try:
        with Image.open(path) as image:
            return difference_hash(image)
    except OSError:  # no picture of pixels: SVG
        return None


def framed(card: Card) -> bool:
    """Does the card show the article's picture as a thing on the page, not as its ground?"""
    return any(isinstance(i, PictureItem) and i.role in _PICTURES for i in card.frame.items)
