"""Tell a figure from a photograph: few colours, flat areas, hard edges, lettering."""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image, ImageChops

from sharekit.drawing.picture.info import Kind

_WINDOW = 176  # px of a window that is looked at as it stands, unscaled
_PLACES = ((0.5, 0.5), (0.12, 0.3), (0.88, 0.7), (0.3, 0.9), (0.7, 0.1), (0.95, 0.2), (0.05, 0.75))
_SAME = 3  # levels that neighbours of one flat area may differ by: what JPEG leaves
_HARD = 48  # levels of a hard edge
_CUT_OUT = 0.12  # a picture that is clear over so much was made, not taken


class Marks(NamedTuple):
    """Shares of all neighbouring pixels that are alike (flat), that stand at a hard edge, and that
    are shaded softly, as lenses do and drawing programs don't; how many coarse colours fill nine
    tenths."""

    flat: float
    hard: float
    shading: float
    colors: int


def kind_of(image: Image.Image, clear: float = 0.0) -> Kind:
    """What an RGB picture is. clear: the share of it that is transparent."""
    if clear > _CUT_OUT:
        return Kind.FIGURE
    marks = marks_of(image)
    drawn = marks.flat >= 0.5 and marks.colors <= 40 and marks.hard >= 0.003
    # A thing on a white ground is flat, too, but it is shaded, and its edges are soft.
    crisp = marks.shading <= 0.3 and marks.hard >= 0.08 * marks.shading
    return Kind.FIGURE if drawn and crisp else Kind.PHOTO


def marks_of(image: Image.Image) -> Marks:
    """The figures that tell one from the other."""
    sheet = _sheet(image)
    light = sheet.convert("L")
    counts = [0] * 256
    for dx, dy in ((1, 0), (0, 1)):
        here = light.crop((0, 0, light.width - dx, light.height - dy))
        next_ = light.crop((dx, dy, light.width, light.height))
        for value, count in enumerate(ImageChops.difference(here, next_).histogram()):
            counts[value] += count
    total = max(1, sum(counts))
    return Marks(
        flat=sum(counts[: _SAME + 1]) / total,
        hard=sum(counts[_HARD:]) / total,
        shading=sum(counts[1:9]) / total,
        colors=_colors(sheet),
    )


def _sheet(image: Image.Image) -> Image.Image:
    """Windows of the picture beside one another, unscaled, so that edges stay as they are."""
    if image.width * image.height <= len(_PLACES) * _WINDOW * _WINDOW:
        return image
    side = (min(_WINDOW, image.width), min(_WINDOW, image.height))
    sheet = Image.new("RGB", (side[0] * len(_PLACES), side[1]))
    for index, (fx, fy) in enumerate(_PLACES):
        x, y = round(fx * (image.width - side[0])), round(fy * (image.height - side[1]))
        sheet.paste(image.crop((x, y, x + side[0], y + side[1])), (index * side[0], 0))
    return sheet


def _colors(sheet: Image.Image) -> int:
    """How many coarse colours (4 bits a channel) fill nine tenths of it."""
    found = sheet.point(_COARSE).getcolors(4096) or []
    left = 0.9 * sheet.width * sheet.height
    for number, (count, _) in enumerate(sorted(found, key=lambda pair: -pair[0]), 1):
        left -= count
        if left <= 0:
            return number
    return len(found)


_COARSE = [value & 0xF0 for value in range(256)] * 3
