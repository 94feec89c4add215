"""Which parts of a picture a page may show: windows of the page's shape. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sharekit.drawing.scene.geometry import Rect, Side

_STEPS = 24  # places that are tried along the axis on which there is room
_ZOOMS, _ACROSS, _ALONG = 3, 7, 7  # of a picture that runs out: sizes, and places on both axes
_LEAST = 0.1  # of the page: less is no window
_NONE = 1e-6


def crops(aspect: float, shown: float) -> Iterator[Rect]:
    """All the places of a window of the page's shape, as large as the picture allows; the middle
    first, which is taken where nothing speaks for another.

    aspect: the picture's width over its height; shown: the page's.
    """
    width, height = min(1.0, shown / aspect), min(1.0, aspect / shown)
    order = sorted(range(_STEPS + 1), key=lambda step: abs(2 * step - _STEPS))
    if max(1.0 - width, 1.0 - height) < _NONE:
        order = order[:1]
    for step in order:
        share = step / _STEPS
        yield Rect((1.0 - width) * share, (1.0 - height) * share, width, height)


def outrun(aspect: float, shown: float, side: Side, least: float) -> Iterator[Rect]:
    """Windows that reach beyond the picture on one side of the page, and nowhere else: from the
    largest picture, that fills the page, to the smallest that fills what is open.

    least: what of the page, from the other side, the picture fills at least.
    """
    upright, first = side in {Side.TOP, Side.BOTTOM}, side in {Side.TOP, Side.LEFT}
    least = max(_LEAST, least)
    width, height = min(1.0, shown / aspect), min(1.0, aspect / shown)
    across, along = (width, height) if upright else (height, width)
    most = min(1.0 / across, 1.0 / (least * along))
    for zoom in range(_ZOOMS if most > 1.0 + _NONE else 1):
        factor = most ** (zoom / (_ZOOMS - 1))
        wide, long = across * factor, along * factor
        slack = 1.0 - least * long  # what may be cut off at the far end
        places = product(range(_ACROSS if wide < 1.0 - _NONE else 1), range(_ALONG))
        for step, place in places:
            x = (1.0 - wide) * _middle_first(step)
            end = 1.0 - slack * place / _ALONG  # of the picture, away from the side
            if end < long - _NONE:
                y = end - long if first else 1.0 - end
                yield Rect(x, y, wide, long) if upright else Rect(y, x, long, wide)


def _middle_first(step: int) -> float:
    """The places from 0 to 1, the middle first."""
    off = (step + 1) // 2 / (_ACROSS - 1)
    return 0.5 + (off if step % 2 else -off)


def beyond(crop: Rect) -> float:
    """The share of a window that lies beyond the picture."""
    return max(0.0, 1.0 - _on_picture(crop) / (crop.width * crop.height))


def ends_at(crop: Rect, side: Side, size: tuple[float, float]) -> float:
    """How far from a side of a page of that size the picture ends; 0 where it goes on to it."""
    match side:
        case Side.TOP:
            return max(0.0, -crop.y / crop.height * size[1])
        case Side.BOTTOM:
            return max(0.0, (crop.bottom - 1.0) / crop.height * size[1])
        case Side.LEFT:
            return max(0.0, -crop.x / crop.width * size[0])
        case Side.RIGHT:
            return max(0.0, (crop.right - 1.0) / crop.width * size[0])


def uncovered(crop: Rect, area: Rect) -> float:
    """The share of a picture that a window shows beside a part of it."""
    return _on_picture(crop) - _on_picture(within(crop, area))


def _on_picture(part: Rect) -> float:
    """The share of the picture that a part takes, which may reach beyond it."""
    width = min(1.0, part.right) - max(0.0, part.x)
    height = min(1.0, part.bottom) - max(0.0, part.y)
    return max(0.0, width) * max(0.0, height)


def within(crop: Rect, area: Rect) -> Rect:
    """A part of the window as a part of the picture."""
    return Rect(
        crop.x + area.x * crop.width,
        crop.y + area.y * crop.height,
        area.width * crop.width,
        area.height * crop.height,
    )
