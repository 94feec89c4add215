"""A logo on a ground: does it stand there, and if not, which version of it does.

As designers do it: a logo of one colour is set in another one; where only dark or light neutral
parts vanish (a black wordmark beside a coloured mark), those alone change; anything else keeps its
colours and gets a plate to stand on, with its clear space around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from sharekit.drawing.picture.logo_info import LogoTraits, Tone
from sharekit.drawing.scene.color import Color, contrast, from_oklab, luminance, to_oklab

CLEAR = 0.25
"""Clear space around a logo, as a share of its height; of its width where that is less."""
_ON_LIGHT, _MANY_ON_DARK, _ON_DARK = 1.9, 2.2, 3.0
"""The contrast that half of a logo's outline needs to stand: on light grounds, on dark ones where
it has many colours, and where it has one. Orange on white stands, and every brand that is orange
relies on that; yellow on white does not, nor red on black."""
_LEAST, _MOST_OF_IT = 1.6, 0.7
"""And this contrast, that share of it."""
_DARK = 0.18  # luminance below which a ground is dark
_PLAIN = 0.03  # OKLab chroma up to which a tile is a white or a black one
_QUIET = 0.1  # OKLab chroma up to which a dark (pale) part passes for black (white)
_HIDDEN = 0.02  # share of an outline that may be beside what is as good as the paint's colour
_BADGE = 0.7  # share of the box from which what has its own contrast inside is a badge
_LOOKED_AT = 128


class Variant(NamedTuple):
    """kind: `as it is`, `one colour`, `parts` or `plate`.

    ratio: median contrast of its outline with what it stands on, measured on its pixels; of a
    ground's two ends the lower counts. before: that of the logo as it is, with the ground.
    """

    kind: str
    image: Image.Image
    ratio: float
    before: float


def variant_for(
    logo: Image.Image,
    traits: LogoTraits,
    grounds: Sequence[Color],
    *,
    paint: Color,
    plates: Sequence[Color],
) -> Variant:
    """The version of a logo that stands on the grounds.

    paint: what parts that would vanish are set in. plates: what it may stand on where that won't
    do, the preferred one first.
    """
    ratio, stands = standing(logo, grounds, _needed(traits, grounds))
    before = ratio
    if traits.tile:  # it brings its own ground
        stands = True
    elif not stands and not traits.rich:
        ratio, stands = _inner(logo, traits, grounds)
    tried = []
    if traits.single and not stands:
        tried.append(("one colour", _painted(logo, logo.getchannel("A"), paint)))
    elif not (traits.single or traits.rich or traits.tile):
        parts = _neutral_parts(logo, traits, grounds, paint)
        if parts is not None:  # the rest may stand, and with it the logo as a whole
            tried.append(("parts", _painted(logo, parts, paint)))
    for kind, image in tried:
        own, seen = standing(image, grounds)
        if seen:
            return Variant(kind, image, own, before)
    if stands:
        return Variant("as it is", logo, ratio, before)
    plated = [
        (standing(fit, (plate,)), on_plate(fit, plate))
        for plate in plates
        for fit in (_for_plate(logo, traits, plate, grounds[0]),)
    ]
    (ratio, _), image = next((p for p in plated if p[0][1]), max(plated, key=lambda p: p[0][0]))
    return Variant("plate", image, ratio, before)


def _for_plate(logo: Image.Image, traits: LogoTraits, plate: Color, paint: Color) -> Image.Image:
    """The logo, with the paint for neutral parts that would vanish on the plate in their turn."""
    parts = None if traits.rich else _neutral_parts(logo, traits, (plate,), paint)
    return logo if parts is None else _painted(logo, parts, paint)


def _needed(traits: LogoTraits, grounds: Sequence[Color]) -> float:
    if _is_badge(traits):
        return _LEAST
    if luminance(grounds[0]) >= _DARK:
        return _ON_LIGHT
    return _ON_DARK if traits.single else _MANY_ON_DARK


def _is_badge(traits: LogoTraits) -> bool:
    """Is it a tile or a disc that carries something which stands out within it?"""
    colors = [from_oklab(tone.lab) for tone in traits.tones]
    inner = max((contrast(colors[0], color) for color in colors[1:]), default=1.0)
    return traits.solid >= _BADGE and inner >= _ON_DARK


def standing(
    logo: Image.Image, grounds: Sequence[Color], needed: float = _ON_DARK
) -> tuple[float, bool]:
    """The median contrast of the logo's outline with its ground, and whether that is enough.

    needed: the ratio that is.
    """
    small = logo.copy()
    small.thumbnail((_LOOKED_AT * 2, _LOOKED_AT), Image.Resampling.BOX)
    rim = _rim(small)
    found: list[tuple[int, tuple[int, int, int, int]]]
    found = _with_alpha(small, rim).getcolors(small.width * small.height)  # type: ignore[assignment]  # RGBA
    inked = [(count, Color(*pixel[:3])) for count, pixel in found if pixel[3]]
    ratios = sorted((_ratio(own, grounds), count) for count, own in inked)
    total = sum(count for _, count in ratios)
    if not total:
        return 1.0, False
    seen, median = 0, 0.0
    for ratio, count in ratios:
        seen += count
        if seen * 2 >= total:
            median = ratio
            break
    enough = sum(count for ratio, count in ratios if ratio >= _LEAST)
    return median, median >= needed and enough >= _MOST_OF_IT * total


def _rim(small: Image.Image) -> Image.Image:
    """255 along the outline of the ink."""
    inked = _solid(small)
    padded = Image.new("L", (inked.width + 2, inked.height + 2))
    padded.paste(inked, (1, 1))
    inner = padded.filter(ImageFilter.MinFilter(3)).crop((1, 1, inked.width + 1, inked.height + 1))
    return ImageChops.subtract(inked, inner)


def _with_alpha(image: Image.Image, alpha: Image.Image) -> Image.Image:
    copy = image.copy()
    copy.putalpha(alpha)
    return copy


def _painted(logo: Image.Image, where: Image.Image, paint: Color) -> Image.Image:
    """The logo with the paint in place of its colours, as strongly as `where` says."""
    colors = Image.composite(Image.new("RGB", logo.size, paint.rgb), logo.convert("RGB"), where)
    return _with_alpha(colors.convert("RGBA"), logo.getchannel("A"))


def _inner(logo: Image.Image, traits: LogoTraits, grounds: Sequence[Color]) -> tuple[float, bool]:
    """How what is within parts that vanish stands: a letter on a white tile does on white paper."""
    colors = [from_oklab(tone.lab) for tone in traits.tones]
    lost = [c for c in colors if _ratio(c, grounds) < _LEAST]
    tinted = any(_chroma(to_oklab(color)) > _PLAIN for color in lost)
    if not lost or len(lost) == len(colors) or tinted:
        return 1.0, False
    gone = _like(lost, logo)
    rest = ImageChops.subtract(_solid(logo), gone)
    outline = ImageChops.subtract(rest, rest.filter(ImageFilter.MinFilter(3)))
    shut_in = ImageChops.darker(outline, gone.filter(ImageFilter.MaxFilter(7)))
    if shut_in.histogram()[255] < 0.6 * outline.histogram()[255]:
        return 1.0, False
    return standing(_with_alpha(logo, rest), grounds)


def _ratio(color: Color, grounds: Sequence[Color]) -> float:
    return min(contrast(color, ground) for ground in grounds)


def _solid(logo: Image.Image) -> Image.Image:
    return logo.getchannel("A").point([255 * (value >= 128) for value in range(256)])


def neutral(tone: Tone) -> bool:
    """Does it pass for black, grey or white?"""
    return _chroma(tone.lab) <= _QUIET


def _neutral_parts(
    logo: Image.Image, traits: LogoTraits, grounds: Sequence[Color], paint: Color
) -> Image.Image | None:
    """255 where parts of a neutral colour would vanish; None where those are not parts by
    themselves but lie within others or have some within that the paint would hide, or where
    coloured ones vanish as well."""
    lost: list[Tone] = []
    kept: list[Tone] = []
    for tone in traits.tones:
        vanishes = _ratio(from_oklab(tone.lab), grounds) < _ON_LIGHT
        (lost if vanishes else kept).append(tone)
    if not lost or not kept or not all(map(neutral, lost)):
        return None
    mask = _like([from_oklab(tone.lab) for tone in lost], logo)
    others = ImageChops.subtract(_solid(logo), mask.filter(ImageFilter.MaxFilter(5)))
    near = ImageChops.darker(others, mask.filter(ImageFilter.MaxFilter(9)))
    outline = ImageChops.subtract(mask, mask.filter(ImageFilter.MinFilter(3)))
    touching, length = near.histogram()[255], outline.histogram()[255]
    hidden = any(contrast(from_oklab(tone.lab), paint) < _LEAST for tone in kept)
    return mask if touching <= (_HIDDEN if hidden else 0.25) * length else None


def _like(colors: Sequence[Color], logo: Image.Image) -> Image.Image:
    """255 where the logo has one of the colours, softly beside it."""
    plain = logo.convert("RGB")
    found = Image.new("L", logo.size)
    for color in colors:
        apart = ImageChops.difference(plain, Image.new("RGB", logo.size, color.rgb)).split()
        far = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
        found = ImageChops.lighter(found, far.point([255 * (v <= 56) for v in range(256)]))
    return ImageChops.darker(found, _solid(logo))


def _chroma(lab: tuple[float, float, float]) -> float:
    return float((lab[1] ** 2 + lab[2] ** 2) ** 0.5)


def on_plate(logo: Image.Image, plate: Color) -> Image.Image:
    """The logo on a plate with round corners, its clear space around it."""
    space = clear_space(logo)
    size = logo.width + 2 * space, logo.height + 2 * space
    mask = Image.new("L", (2 * size[0], 2 * size[1]))
    radius = round(0.36 * min(size))
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, 2 * size[0] - 1, 2 * size[1] - 1), radius, 255)
    ground = Image.new("RGBA", size, (*plate.rgb, 255))
    ground.alpha_composite(logo, (space, space))
    return _with_alpha(ground, mask.reduce(2))


def spaced(logo: Image.Image) -> Image.Image:
    """The logo within its clear space."""
    space = clear_space(logo)
    page = Image.new("RGBA", (logo.width + 2 * space, logo.height + 2 * space))
    page.paste(logo, (space, space))
    return page


def clear_space(logo: Image.Image) -> int:
    """px that are kept free around the logo."""
    return max(1, round(CLEAR * min(logo.size)))
