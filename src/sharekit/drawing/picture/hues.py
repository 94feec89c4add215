"""The colours that a picture gives to its card: a dark tint, an accent, a ground."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageStat

from sharekit.drawing.scene.color import Color, Lab, from_oklab, to_oklab

SHADE_LIGHT, SHADE_CHROMA = 0.22, 0.06
"""OKLCH lightness of a picture's dark hue, and the most chroma it may have."""
_VIVID_CHROMA = 0.055  # less is grey
_COLORS = 24  # that a picture is summed up in


Palette = list[tuple[int, Lab]]
"""A few colours that sum up a picture, in OKLab, each with its pixels."""


def shade_of(palette: Palette) -> Color:
    """The picture's own dark hue: the mean hue of its darker half, dark."""
    labs = sorted(palette, key=lambda pair: pair[1][0])
    half = sum(count for count, _ in labs) / 2
    a = b = weight = 0.0
    for count, (_, own_a, own_b) in labs:
        a, b, weight = a + count * own_a, b + count * own_b, weight + count
        if weight >= half:
            break
    return tinted((SHADE_LIGHT, a / weight, b / weight), SHADE_CHROMA)


def tinted(lab: Lab, chroma: float) -> Color:
    """The colour with at most so much chroma."""
    light, a, b = lab
    own = math.hypot(a, b)
    share = min(1.0, chroma / own) if own else 0.0
    return from_oklab((light, a * share, b * share))


def vivid_of(palette: Palette) -> Color | None:
    """The colour that tells the picture apart: rich in chroma, not too dark, seen more than once.

    None where all of it is grey.
    """
    total = sum(count for count, _ in palette)
    best, found = 0.0, None
    for count, lab in palette:
        chroma = math.hypot(lab[1], lab[2])
        share = count / total
        score = chroma * min(1.0, share / 0.01) ** 0.5 * (0.4 + share) ** 0.25 * _lit(lab[0])
        if chroma >= _VIVID_CHROMA and score > best:
            best, found = score, lab
    return from_oklab(found) if found else None


def _lit(light: float) -> float:
    return 0.35 + 0.65 * min(1.0, max(0.0, (light - 0.2) / 0.4))


def edge_color(copy: Image.Image) -> Color:
    """The commonest colour along the picture's four edges."""
    width, height = copy.size
    band = max(1, min(width, height) // 24)
    edges = (
        copy.crop((0, 0, width, band)),
        copy.crop((0, height - band, width, height)),
        copy.crop((0, 0, band, height)).transpose(Image.Transpose.ROTATE_90),
        copy.crop((width - band, 0, width, height)).transpose(Image.Transpose.ROTATE_90),
    )
    strip = Image.new("RGB", (sum(edge.width for edge in edges), band))
    x = 0
    for edge in edges:
        strip.paste(edge, (x, 0))
        x += edge.width
    coarse = strip.point([value & 0xF0 for value in range(256)] * 3)
    found: list[tuple[int, tuple[int, int, int]]]
    found = coarse.getcolors(strip.width * band)  # type: ignore[assignment]  # an RGB picture
    commonest = max(found)[1]
    other = _total(ImageChops.difference(coarse, Image.new("RGB", coarse.size, commonest)))
    mean = ImageStat.Stat(strip, other.point([255] + [0] * 255)).mean
    return Color(*(round(value) for value in mean))


def _total(image: Image.Image) -> Image.Image:
    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def summed_up(small: Image.Image) -> Palette:
    """The palette of a picture."""
    few = small.quantize(_COLORS, Image.Quantize.MEDIANCUT)
    channels = few.getpalette() or []
    counts = few.histogram()
    return [
        (counts[index], to_oklab(Color(*channels[3 * index : 3 * index + 3])))
        for index in range(len(channels) // 3)
        if counts[index]
    ]
