"""What only the final pixels can tell: the contrast of every text with the ground around it.

Ratios after WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). The ground is read in a
thin halo around the glyphs; of its pixels the worst hundredth counts, so that a bright patch
behind one word is found and a single odd pixel is not.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from PIL import Image, ImageChops

from sharekit.diagnostics import Diagnostic, error
from sharekit.drawing.render.runs import runs_by_color
from sharekit.drawing.scene.color import Color, linear, luminance, over
from sharekit.drawing.scene.frame import Frame, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.raster import Mask, glyph_mask

Pixel = tuple[int, int, int]
Area = tuple[int, int, int, int]

# The three shares of a pixel's relative luminance.
_RED, _GREEN, _BLUE = (
    tuple(weight * linear(value) for value in range(256)) for weight in (0.2126, 0.7152, 0.0722)
)
_WORST = 100  # one pixel in so many may be worse than the ratio told
_HALO = 3  # px around the ink, at the resolution that is looked at
_EASY = 30  # px of type size that one more step of resolution may be given up for
_FEW = 2048  # colours around a text on a ground of ours
_SLACK = 0.005  # a ratio of 4.4951 is 4.5


class TextContrast(NamedTuple):
    """The contrast of a text item on the final pixels; where: the words it stands in."""

    role: str
    ratio: float
    needed: float
    where: str


def contrast(
    image: Image.Image,
    frame: Frame,
    *,
    book: FontBook,
    scale: float = 1.0,
    text: float = 4.5,
    display: float = 3.0,
) -> tuple[TextContrast, ...]:
    """One figure for every text item that takes a colour, back to front.

    image: the frame painted at `scale`. text, display: the ratios needed.
    """
    found = []
    texts = frame.texts
    for item in texts:
        ratio = _worst_ratio(image, item, book, scale, _beside(item, texts, scale))
        if ratio is not None:
            needed = display if item.display else text
            found.append(TextContrast(item.role, ratio, needed, _excerpt(item)))
    return tuple(found)


def check_contrast(
    image: Image.Image,
    frame: Frame,
    *,
    book: FontBook,
    scale: float = 1.0,
    text: float = 4.5,
    display: float = 3.0,
) -> tuple[float, tuple[Diagnostic, ...]]:
    """The lowest ratio (21 without text), and an error `card.contrast` for each too low."""
    found = contrast(image, frame, book=book, scale=scale, text=text, display=display)
    problems = tuple(
        error(
            "card.contrast",
            f"the {each.role} has {each.ratio:.2f}:1 on its ground; {each.needed:g}:1 is needed",
            hint="choose another theme or a stronger colour",
            where=each.where,
        )
        for each in found
        if each.ratio < each.needed - _SLACK
    )
    return min((each.ratio for each in found), default=21.0), problems


class Halo(NamedTuple):
    """What is around the ink of one colour of a text: the colours there, each with its pixels.

    own: luminance of the ink as it is drawn on them. color: the ink's.
    """

    color: Color
    own: float
    counts: list[tuple[Pixel, int]]

    @property
    def worst(self) -> tuple[float, Pixel]:
        """The ratio and the colour of the pixel that one in a hundred is worse than."""
        ratios = sorted((_between(self.own, _luminance(p)), count, p) for p, count in self.counts)
        skip = sum(count for _, count in self.counts) // _WORST
        for ratio, count, pixel in ratios:
            skip -= count
            if skip < 0:
                return ratio, pixel
        return ratios[-1][0], ratios[-1][2]


def halos(
    image: Image.Image,
    item: TextItem,
    *,
    book: FontBook,
    scale: float = 1.0,
    beside: Sequence[TextItem] = (),
) -> Iterator[Halo]:
    """One halo for every colour of a text, where it is on the page.

    beside: texts so near that their ink may lie within it; it is no ground.
    """
    inked = _masks(item, image.size, book, scale)
    strangers = [m for text in beside for m in _masks(text, image.size, book, scale).values()]
    step = _step(item, scale)
    for color, mask in inked.items():
        others = [other for other in inked.values() if other is not mask] + strangers
        halo = _around(image, color, mask, others, step)
        if halo is not None:
            yield halo


def _masks(
    item: TextItem, size: tuple[int, int], book: FontBook, scale: float
) -> dict[Color, Mask]:
    """The ink of a text, colour by colour, where it is on the page."""
    groups = runs_by_color(item).items()
    masks = {color: glyph_mask(book, runs, size, scale) for color, runs in groups}
    return {color: mask for color, mask in masks.items() if mask is not None}


def _step(item: TextItem, scale: float) -> int:
    """At one pixel in how many a text is looked at."""
    return min(3, 1 + int(item.setting.size * scale / _EASY))


def _beside(item: TextItem, texts: Sequence[TextItem], scale: float) -> list[TextItem]:
    """The texts whose ink may lie within the halo of this one's."""
    reach = (_HALO + 1) * _step(item, scale) / scale
    ink = item.ink
    near = Rect(ink.x - reach, ink.y - reach, ink.width + 2 * reach, ink.height + 2 * reach)
    return [other for other in texts if other is not item and near.overlaps(other.ink)]


def _worst_ratio(
    image: Image.Image, item: TextItem, book: FontBook, scale: float, beside: Sequence[TextItem]
) -> float | None:
    found = halos(image, item, book=book, scale=scale, beside=beside)
    return min((halo.worst[0] for halo in found), default=None)


def _around(
    image: Image.Image, color: Color, mask: Mask, others: Sequence[Mask], step: int
) -> Halo | None:
    """The halo of one colour's ink; None where it is off the page."""
    margin = (_HALO + 1) * step
    left, top = max(mask.left % step, mask.left - margin), max(mask.top % step, mask.top - margin)
    right = min(image.width, mask.left + mask.width + margin)
    bottom = min(image.height, mask.top + mask.height + margin)
    size = max(1, (right - left) // step), max(1, (bottom - top) // step)
    area = left, top, left + size[0] * step, top + size[1] * step
    halo = _halo(mask, tuple(others), area, step)
    ground = image.resize(size, Image.Resampling.NEAREST, box=area)
    counts = _counted(ground, halo)
    if not counts:
        return None
    if color.alpha < 1:
        color = over(color, _mean(ground, halo))
    return Halo(color, luminance(color), counts)


@lru_cache(maxsize=16)  # a name and a mark stand in the same place on many cards
def _halo(mask: Mask, others: tuple[Mask, ...], area: Area, step: int) -> Image.Image:
    """255 within `_HALO` px of the ink but a pixel away from any ink, the edges being mixed, at one
    pixel in `step` of the area. Shared: never draw on it."""
    apart = 1 if step == 1 else 2  # only this mask lies on the grid that is looked at
    own = _widened(_inked(mask, area, step), 1)
    near = _widened(own, _HALO - 1)
    for other in others:
        own = ImageChops.lighter(own, _widened(_inked(other, area, step), apart))
    return ImageChops.darker(near, ImageChops.invert(own))


def _inked(mask: Mask, area: Area, step: int) -> Image.Image:
    """255 where the mask has any ink within the area, at one pixel in `step`."""
    size, coverage = (mask.width, mask.height), mask.coverage
    if step > 1:
        small = Image.frombytes("L", size, coverage).reduce(step)
        size, coverage = small.size, small.tobytes()
    ink = Image.frombytes("L", size, coverage.translate(_ANY))
    whole = Image.new("L", ((area[2] - area[0]) // step, (area[3] - area[1]) // step))
    whole.paste(ink, ((mask.left - area[0]) // step, (mask.top - area[1]) // step))
    return whole


_ANY = bytes([0] + [255] * 255)


def _widened(mask: Image.Image, reach: int) -> Image.Image:
    """The mask and all within `reach` px of it, across and down: shifts are quicker than a blur."""
    width, height = mask.size
    for dx, dy in ((reach, 0), (0, reach)):
        before = mask.crop((-dx, -dy, width - dx, height - dy))
        behind = mask.crop((dx, dy, width + dx, height + dy))
        mask = ImageChops.lighter(mask, ImageChops.lighter(before, behind))
    return mask


def _counted(ground: Image.Image, halo: Image.Image) -> list[tuple[Pixel, int]]:
    """The colours within the halo, each with its number of pixels."""
    within = ImageChops.darker(ground, Image.merge("RGB", (halo, halo, halo)))
    outside = halo.histogram()[0]  # they are black now
    # A table for as many colours as pixels is seldom needed, and takes its time to be made.
    told = within.getcolors(_FEW) or within.getcolors(ground.width * ground.height)
    found: list[tuple[int, Pixel]] = told  # type: ignore[assignment]  # an RGB picture
    counts = ((pixel, count - outside * (pixel == (0, 0, 0))) for count, pixel in found)
    return [(pixel, count) for pixel, count in counts if count]


def _luminance(pixel: Pixel) -> float:
    """Relative luminance of a red, green, blue pixel."""
    return _RED[pixel[0]] + _GREEN[pixel[1]] + _BLUE[pixel[2]]


def _mean(image: Image.Image, mask: Image.Image) -> Color:
    counts = image.histogram(mask)
    means = []
    for start in (0, 256, 512):
        channel = counts[start : start + 256]
        means.append(round(sum(v * n for v, n in enumerate(channel)) / sum(channel)))
    return Color(*means)


def _between(first: float, second: float) -> float:
    high, low = max(first, second), min(first, second)
    return (high + 0.05) / (low + 0.05)


def _excerpt(item: TextItem) -> str:
    words = item.setting.text.strip()
    return words if len(words) <= 40 else f"{words[:39].rstrip()}…"
