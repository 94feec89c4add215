"""Does the text survive a feed? Made as small as one shows it, packed as networks pack it.

Networks send feeds a picture of about 236 px that went through JPEG again. What was legible at full
size may be a blur there, over a photograph above all: so the edge of the letters is measured again.
"""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageFilter

from sharekit.diagnostics import Diagnostic, error
from sharekit.drawing.render.runs import runs_by_color
from sharekit.drawing.scene.color import Color, contrast
from sharekit.drawing.scene.frame import Frame, TextItem
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.raster import glyph_mask

WIDTH = 236
"""px of a picture in Pinterest's feed of columns, the smallest that is still meant to be read."""
QUALITY = 70
NEEDED = 2.5
"""Contrast of the letters with what is between and around them. Lines of text at this size are a
few px high, so no stroke keeps its full colour: 4.5:1 at full size comes to about 3 here."""
MAIN = frozenset({"quote", "title"})
"""The texts that a card is made for; all others are never the sole carrier of a fact."""


def check_feed(
    image: Image.Image, frame: Frame, *, book: FontBook, scale: float = 1.0
) -> tuple[Diagnostic, ...]:
    """An error `card.feed` for each main text whose edges don't stand out in a feed.

    image: the frame painted at `scale`.
    """
    texts = [item for item in frame.texts if item.role in MAIN]
    if not texts:
        return ()
    small = in_feed(image)
    found = []
    for item in texts:
        ratio = edge_contrast(small, item, book, image.size, scale)
        if ratio is not None and ratio < NEEDED:
            found.append(
                error(
                    "card.feed",
                    f"the {item.role} has {ratio:.1f}:1 at its edges in a feed of {WIDTH} px;"
                    f" {NEEDED:g}:1 is needed",
                    hint="use a shorter text, a calmer picture or -t quote",
                    where=item.role,
                )
            )
    return tuple(found)


def in_feed(image: Image.Image) -> Image.Image:
    """The picture as a feed shows it."""
    from PIL import JpegImagePlugin  # noqa: F401 - registers itself

    size = WIDTH, max(1, round(image.height * WIDTH / image.width))
    buffer = io.BytesIO()
    image.resize(size, Image.Resampling.BOX, reducing_gap=1.0).save(buffer, "JPEG", quality=QUALITY)
    with Image.open(buffer, formats=("JPEG",)) as packed:
        return packed.convert("RGB")


def edge_contrast(
    small: Image.Image, item: TextItem, book: FontBook, size: tuple[int, int], scale: float
) -> float | None:
    """The contrast of a text's strokes with their surroundings on the small picture, or None where
    none is large enough to be seen there.

    size: px of the picture at `scale`.
    """
    ink = Image.new("L", size)
    for runs in runs_by_color(item).values():
        mask = glyph_mask(book, runs, size, scale)
        if mask is not None:
            coverage = Image.frombytes("L", (mask.width, mask.height), mask.coverage)
            ink.paste(255, (mask.left, mask.top), coverage)
    share = ink.resize(small.size, Image.Resampling.BOX, reducing_gap=1.0)
    near = share.filter(ImageFilter.BoxBlur(2)).point([0] + [255] * 255)
    strokes = share.point([255 * (value >= 128) for value in range(256)])
    ground = ImageChops.multiply(near, share.point([255 * (value <= 20) for value in range(256)]))
    inside, outside = _mean(small, strokes), _mean(small, ground)
    return contrast(inside, outside) if inside and outside else None


def _mean(image: Image.Image, mask: Image.Image) -> Color | None:
    counts = image.histogram(mask)
    means = []
    for start in (0, 256, 512):
        channel = counts[start : start + 256]
        total = sum(channel)
        if not total:
            return None
        means.append(round(sum(value * count for value, count in enumerate(channel)) / total))
    return Color(*means)
