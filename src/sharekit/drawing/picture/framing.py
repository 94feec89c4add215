"""Frame a picture for a page: which part of it, and where on it text stands calmest. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from sharekit.drawing.picture.info import Grid, Study
from sharekit.drawing.scene.geometry import Rect, Side


class Zone(NamedTuple):
    """A place for text. area: fractions of the page. favour: how much it is liked beforehand, as
    a share of the whole interest of the picture."""

    side: Side
    area: Rect
    favour: float = 0.0


class Framing(NamedTuple):
    """crop: the part that is shown, in fractions of the picture. side: where the text goes.
    clear: is the one place that draws the eye most in sight, away from the edges and the text? Also
    where there is no such place."""

    crop: Rect
    side: Side
    clear: bool = True


_STEPS = 24  # places that are tried along the axis on which there is room
_LOST, _RESTLESS, _LIGHT, _CUT = 0.55, 0.9, 0.3, 0.5
_PEAK = 0.6  # for leaving in sight the one place that draws the eye most
_EDGE, _ROOM = 0.14, 0.07  # how far from cut edges and from text it has to be, of the page
_DRAWS, _EVERYWHERE = 0.3, 0.25  # of the strongest, and of the picture
WHOLE = Rect(0.0, 0.0, 1.0, 1.0)


def frame(
    study: Study, aspect: float, shown: float, zones: Sequence[Zone], *, light: bool = False
) -> Framing:
    """The crop and the zone that keep most of what draws the eye in sight, and leave text the
    calmest ground.

    aspect: the picture's width over its height; shown: the page's. light: will the text be dark, so
    that a light ground is the better one?
    """
    salience, detail = _Sums(study.salience), _Sums(study.detail)
    brightness = _Sums(study.light)
    everything = salience.over(WHOLE) or 1.0
    peak = _peak(study.salience)
    subject = _has_subject(study.salience)
    best: tuple[float, Framing] | None = None
    for crop in crops(aspect, shown):
        kept = salience.over(crop) / everything
        rim = _rim(salience, crop) / everything
        for zone in zones:
            area = _within(crop, zone.area)
            hidden = salience.over(area) / everything
            restless = detail.mean(area) / 255
            glare = brightness.mean(area) / 255
            if light:
                glare = 1.0 - glare
            score = kept - (1.0 + _LOST) * hidden - _RESTLESS * restless - _LIGHT * glare
            score += zone.favour - _CUT * rim
            held = not subject or (_holds(_inner(crop), peak) and not _holds(area, peak))
            near = subject and _holds(_within(crop, _wider(zone.area)), peak)
            clear = held and not near
            score += _PEAK if clear else _PEAK / 3 if held else 0.0
            if best is None or score > best[0] + 1e-9:
                best = score, Framing(crop, zone.side, clear)
    assert best is not None  # there is a zone for every shape
    return best[1]


def focus(study: Study, aspect: float, shown: float) -> Rect:
    """The crop that keeps most of what draws the eye, where no text stands on it."""
    zone = Zone(Side.BOTTOM, Rect(0.0, 0.0, 0.0, 0.0))
    return frame(study, aspect, shown, (zone,)).crop


def lightness(light: Grid, crop: Rect, area: Rect) -> float:
    """About how light an area of the page is, 0 to 1, where that crop of a picture is shown."""
    return _Sums(light).mean(_within(crop, area)) / 255


def crops(aspect: float, shown: float) -> Iterator[Rect]:
    """All the places of a window of the page's shape, as large as the picture allows; the middle
    first, which is taken where nothing speaks for another."""
    width, height = min(1.0, shown / aspect), min(1.0, aspect / shown)
    order = sorted(range(_STEPS + 1), key=lambda step: abs(2 * step - _STEPS))
    if max(1.0 - width, 1.0 - height) < 1e-6:
        order = order[:1]
    for step in order:
        share = step / _STEPS
        yield Rect((1.0 - width) * share, (1.0 - height) * share, width, height)


def _within(crop: Rect, area: Rect) -> Rect:
    """A part of the crop as a part of the picture."""
    return Rect(
        crop.x + area.x * crop.width,
        crop.y + area.y * crop.height,
        area.width * crop.width,
        area.height * crop.height,
    )


def _peak(salience: Grid) -> tuple[float, float]:
    """Where the grid is highest, in fractions."""
    index = salience.cells.index(max(salience.cells))
    row, column = divmod(index, salience.columns)
    return (column + 0.5) / salience.columns, (row + 0.5) / salience.rows


def _has_subject(salience: Grid) -> bool:
    """Is there one place that draws the eye? A field or a wall does so all over."""
    least = _DRAWS * max(salience.cells)
    drawing = sum(cell > least for cell in salience.cells)
    return 0 < drawing < _EVERYWHERE * len(salience.cells)


def _inner(crop: Rect) -> Rect:
    """A crop without the edges that cut something off: a subject has some width."""
    left, top = (_EDGE * crop.width * (crop.width < 1), _EDGE * crop.height * (crop.height < 1))
    return Rect(crop.x + left, crop.y + top, crop.width - 2 * left, crop.height - 2 * top)


def _wider(area: Rect) -> Rect:
    return Rect(area.x - _ROOM, area.y - _ROOM, area.width + 2 * _ROOM, area.height + 2 * _ROOM)


def _holds(area: Rect, point: tuple[float, float]) -> bool:
    return area.x <= point[0] <= area.right and area.y <= point[1] <= area.bottom


def _rim(salience: _Sums, crop: Rect) -> float:
    """What draws the eye along the cut edges: a subject that is cut in two."""
    band = 0.06
    found = 0.0
    if crop.width < 1.0:
        for x in (crop.x, crop.right - band * crop.width):
            found += salience.over(Rect(x, crop.y, band * crop.width, crop.height))
    if crop.height < 1.0:
        for y in (crop.y, crop.bottom - band * crop.height):
            found += salience.over(Rect(crop.x, y, crop.width, band * crop.height))
    return found


class _Sums:
    """A grid summed up, so that any rectangle's sum takes four looks."""

    def __init__(self, grid: Grid) -> None:
        self.columns, self.rows = grid.columns, grid.rows
        line = [0] * (self.columns + 1)
        self.table = [line]
        for row in range(self.rows):
            cells = grid.cells[row * self.columns : (row + 1) * self.columns]
            line = [0, *(a + b for a, b in zip(accumulate(cells), line[1:], strict=True))]
            self.table.append(line)

    def over(self, area: Rect) -> float:
        """The sum over an area in fractions, by whole cells."""
        left, right = round(area.x * self.columns), round(area.right * self.columns)
        top, bottom = round(area.y * self.rows), round(area.bottom * self.rows)
        table = self.table
        return table[bottom][right] - table[top][right] - table[bottom][left] + table[top][left]

    def mean(self, area: Rect) -> float:
        """The mean of a cell."""
        cells = area.width * self.columns * area.height * self.rows
        return self.over(area) / cells if cells >= 1 else 0.0
