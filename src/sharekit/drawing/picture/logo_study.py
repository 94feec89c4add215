"""Look at a logo: cut it out of the white it was exported on, and sum up colours and character."""

from __future__ import annotations

import math

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from sharekit.drawing.picture.decode import ink_box
from sharekit.drawing.picture.hues import edge_color
from sharekit.drawing.picture.logo_info import LogoTraits, Tone
from sharekit.drawing.scene.color import Color, oklab_channels, to_oklab

LONGEST = 640  # px of a logo that is kept
_LOOKED_AT = 160  # px of the copy that is looked at
_SOLID = 128  # alpha from which a pixel counts as ink
_ALIKE, _HUE = 0.08, 1.6  # distance up to which two colours are one; hue counts more than light
_LEAST = 0.015  # share of the ink below which a colour is an edge between two others
_NOISE = 16  # distance from its ground that a JPEG makes of nothing
_SOLE = 0.1  # share from which it is none for sure
_FEW = 6  # colours that a flat logo has at most
_WHITE, _BLACK = 236, 20  # of a ground that a logo was only exported on
_STRAY = 0.25  # share of the edge that may be ink: many are cropped close
_RUN = 0.2  # of the height: an outline that goes straight so far is no curve


def cut_out(image: Image.Image) -> Image.Image:
    """The logo as RGBA without its margins, at most `LONGEST` px.

    Where it came on plain white or black, that is taken away; any other ground is part of it.
    """
    if max(image.size) > LONGEST:
        image = image.copy()
        image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
    if image.mode != "RGBA":
        matte = _matte(image)
        image = _without(image, matte) if matte is not None else image.convert("RGBA")
    return image.crop(ink_box(image))


def _matte(image: Image.Image) -> int | None:
    """255 or 0 where the logo stands on plain white or black, else None."""
    ground = edge_color(image)
    if min(ground.rgb) >= _WHITE:
        matte = 255
    elif max(ground.rgb) <= _BLACK:
        matte = 0
    else:
        return None
    far = _far(image, matte).point([255 * (value > 255 - _WHITE) for value in range(256)])
    width, height = far.size
    edges = [(0, 0, width, 1), (0, height - 1, width, height), (0, 0, 1, height)]
    edges.append((width - 1, 0, width, height))
    stray = sum(sum(far.crop(edge).histogram()[128:]) for edge in edges)
    return matte if stray <= _STRAY * 2 * (width + height) else None


def _far(image: Image.Image, matte: int) -> Image.Image:
    """How far each pixel is from the ground, 0–255."""
    plain = Image.new("RGB", image.size, (matte, matte, matte))
    red, green, blue = ImageChops.difference(image, plain).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _without(image: Image.Image, matte: int) -> Image.Image:
    """The ink alone; what its soft edges have of the ground is taken out of their colour."""
    far = _far(image, matte)
    inked = far.point([255 * (value > _NOISE + 8) for value in range(256)])
    tones, rich = _tones(_with_alpha(image, inked))
    solid = [tone for tone in tones if tone.share >= _SOLE] or tones[:1]
    away = [255 * max(abs(c - matte / 255) for c in oklab_channels(t.lab)) for t in solid]
    full = max(32.0, 0.95 * min(away, default=255.0))
    alpha = far.point(
        [round(255 * max(0.0, min(1.0, (v - _NOISE) / (full - _NOISE)))) for v in range(256)]
    )
    if rich:
        alpha = ImageChops.lighter(alpha, _enclosed(inked))
    # What is over black is premultiplied by its alpha, and Pillow can undo that; white is black
    # the other way round.
    over_black = ImageChops.invert(image) if matte else image
    own = Image.merge("RGBa", (*over_black.split(), alpha)).convert("RGBA").convert("RGB")
    return _with_alpha(ImageChops.invert(own) if matte else own, alpha)


def _with_alpha(image: Image.Image, alpha: Image.Image) -> Image.Image:
    return Image.merge("RGBA", (*image.split(), alpha))


def _enclosed(inked: Image.Image) -> Image.Image:
    """255 where the ground is shut in by ink: eyes and teeth are no ground."""
    step = max(1, max(inked.size) // _LOOKED_AT)
    small = ImageChops.invert(inked.reduce(step).point([255 * (v > 0) for v in range(256)]))
    padded = Image.new("L", (small.width + 2, small.height + 2), 255)
    padded.paste(small, (1, 1))
    ImageDraw.floodfill(padded, (0, 0), 128)
    outside = padded.point([255 * (v == 128) for v in range(256)])
    outside = outside.filter(ImageFilter.MaxFilter(3)).crop(
        (1, 1, small.width + 1, small.height + 1)
    )
    return ImageChops.invert(outside.resize(inked.size, Image.Resampling.NEAREST))


def traits(logo: Image.Image) -> LogoTraits:
    """The colours and the character of a logo that was cut out."""
    small = logo.copy()
    small.thumbnail((_LOOKED_AT, _LOOKED_AT), Image.Resampling.BOX)
    tones, rich = _tones(small)
    mask = small.getchannel("A").point([255 * (value >= _SOLID) for value in range(256)])
    area = mask.histogram()[255]
    stroke, straight = _shape(mask, area)
    solid = area / (mask.width * mask.height)
    return LogoTraits(tones, rich, solid >= 0.97, solid, stroke, straight)


def _tones(image: Image.Image) -> tuple[tuple[Tone, ...], bool]:
    """The colours of the ink, the largest first, and whether there are too many to be told."""
    found: list[tuple[int, tuple[int, int, int, int]]]
    found = image.getcolors(image.width * image.height)  # type: ignore[assignment]  # RGBA
    coarse: dict[tuple[int, int, int], list[int]] = {}
    for count, (red, green, blue, alpha) in found:
        if alpha >= _SOLID:
            heap_of = coarse.setdefault((red >> 4, green >> 4, blue >> 4), [0, 0, 0, 0])
            for place, channel in enumerate((1, red, green, blue)):
                heap_of[place] += count * channel
    total = sum(row[0] for row in coarse.values())
    if not total:
        return (), False
    bins = sorted((-n, round(r / n), round(g / n), round(b / n)) for n, r, g, b in coarse.values())
    heaps: list[list[float]] = []  # weight, and the sums of L, a and b
    for negative, *channels in bins:
        lab = to_oklab(Color(*channels))
        heap = min(heaps, key=lambda heap: _apart(heap, lab), default=None)
        if heap is None or _apart(heap, lab) > _ALIKE:
            heap = [0.0, 0.0, 0.0, 0.0]
            heaps.append(heap)
        for place, value in enumerate((1.0, *lab)):
            heap[place] -= negative * value
    heaps.sort(reverse=True)
    tones = [Tone((h[1] / h[0], h[2] / h[0], h[3] / h[0]), h[0] / total) for h in heaps]
    kept = tuple(tone for tone in tones if tone.share >= _LEAST)
    spread = sum(tone.share for tone in tones[:_FEW]) < 0.85
    return kept[:12] or tuple(tones[:1]), len(kept) > _FEW or spread


def _apart(heap: list[float], lab: tuple[float, float, float]) -> float:
    light, a, b = (total / heap[0] for total in heap[1:])
    return math.hypot(light - lab[0], _HUE * (a - lab[1]), _HUE * (b - lab[2]))


def _shape(mask: Image.Image, area: int) -> tuple[float, float]:
    """Thickness of strokes as a share of the height, and how straight the outline is."""
    padded = Image.new("L", (mask.width + 2, mask.height + 2))
    padded.paste(mask, (1, 1))
    upright = ImageChops.difference(padded, ImageChops.offset(padded, 1, 0))
    level = ImageChops.difference(padded, ImageChops.offset(padded, 0, 1))
    length = upright.histogram()[255] + level.histogram()[255]
    if not length:
        return 0.0, 0.0
    run = max(3, round(_RUN * mask.height))
    straight = _in_runs(upright, run, (0, 1)) + _in_runs(level, run, (1, 0))
    # A slanting outline has steps both ways, which count it 1.3 times on average.
    return min(1.0, 2.6 * area / length / mask.height), straight / length


def _in_runs(edges: Image.Image, run: int, step: tuple[int, int]) -> int:
    """Pixels of the edges that are in rows (columns) of at least `run`."""
    starts = edges
    reach = 1
    while reach < run:
        more = min(reach, run - reach)
        starts = ImageChops.darker(starts, _moved(starts, -more * step[0], -more * step[1]))
        reach += more
    found = starts
    reach = 1
    while reach < run:
        more = min(reach, run - reach)
        found = ImageChops.lighter(found, _moved(found, more * step[0], more * step[1]))
        reach += more
    return found.histogram()[255]


def _moved(image: Image.Image, x: int, y: int) -> Image.Image:
    width, height = image.size
    return image.crop((-x, -y, width - x, height - y))
