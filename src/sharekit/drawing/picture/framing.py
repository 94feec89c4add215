"""Frame a picture for a page: which part of it, and where on it text stands calmest. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from math import exp, fsum, sqrt
from typing import NamedTuple

from sharekit.drawing.picture.info import Grid, Study
from sharekit.drawing.picture.sums import Cells, Sums
from sharekit.drawing.picture.windows import beyond, crops, outrun, within
from sharekit.drawing.scene.geometry import Rect, Side


class Zone(NamedTuple):
    """A place for text. area: fractions of the page. favour: how much it is liked beforehand, as
    a share of the whole interest of the picture. open: what of the page, from the other side, a
    picture has to fill at least."""

    side: Side
    area: Rect
    favour: float = 0.0
    open: float = 1.0


class Framing(NamedTuple):
    """crop: the part that is shown, in fractions of the picture. It may reach beyond the picture at
    the side of the text, where the picture runs out into its own colours. side: where the text
    goes. clear: is what draws the eye most in sight, away from the edges and the text? Also where
    there is no such thing."""

    crop: Rect
    side: Side
    clear: bool = True


_LOST, _RESTLESS, _LIGHT, _CUT = 0.8, 0.9, 0.3, 0.6
_BEYOND = 0.12  # how much a page is disliked that lies beyond the picture
_PEAK, _CLEAR = 0.6, 0.7  # for leaving in sight what draws the eye most; how safely it is clear
_EDGE, _ROOM = 0.14, 0.07  # how far from cut edges and from text it has to be, of the page
_SPREAD = 0.2  # of what is about the middle
_ALL_OVER, _ONE = 0.25, 0.6  # what the rest counts, without a subject and with one
_DRAWS, _EVERYWHERE = 0.3, 0.25  # of the strongest, and of the picture
_STRONG = 0.6  # of the strongest: it belongs to the same subject
_NONE, _SAME = 0.004, 1e-9  # of the picture: less is not cut; of a score: less is not better
WHOLE = Rect(0.0, 0.0, 1.0, 1.0)


def frame(
    study: Study,
    aspect: float,
    shown: float,
    zones: Sequence[Zone],
    *,
    light: bool = False,
    least: float = 0.0,
) -> Framing:
    """The crop and the zone that keep most of what draws the eye in sight, and leave text the
    calmest ground.

    aspect: the picture's width over its height; shown: the page's. light: will the text be dark, so
    that a light ground is the better one? least: the width of the smallest crop, if that is to be
    had.
    """
    scales = _scales(study, light=light)
    best: tuple[float, Framing] | None = None
    for zone in zones:
        running = outrun(aspect, shown, zone.side, zone.open) if zone.open < 1.0 else ()
        for crop in chain(crops(aspect, shown), running):
            if crop.width < least - 1e-6:
                continue
            score = scales.weigh(crop, zone)
            if best is not None and score + _PEAK <= best[0] + _SAME:
                continue
            inside = scales.inside(crop, zone)
            score += _PEAK * inside
            if best is None or score > best[0] + _SAME:
                best = score, Framing(crop, zone.side, inside >= _CLEAR)
    if best is None:
        return frame(study, aspect, shown, zones, light=light)
    return best[1]


def focus(study: Study, aspect: float, shown: float) -> Rect:
    """The crop that keeps most of what draws the eye, where no text stands on it."""
    zone = Zone(Side.BOTTOM, Rect(0.0, 0.0, 0.0, 0.0))
    return frame(study, aspect, shown, (zone,)).crop


class _Scales:
    """Weighs crops of one picture."""

    def __init__(self, study: Study, *, light: bool) -> None:
        self.seen, self.light = study.salience, light
        self.subject = _subject(study.salience) if _has_subject(study.salience) else ()
        self.salience = Sums(_centred(study.salience, _ONE if self.subject else _ALL_OVER))
        self.everything = self.salience.over(self.salience.cells(WHOLE)) or 1
        self.detail, self.brightness = Sums(study.detail), Sums(study.light)

    def weigh(self, crop: Rect, zone: Zone) -> float:
        """How good a crop is with a text in that zone, but for its subject."""
        area = within(crop, zone.area)
        open_, under = self.salience.cells(crop), self.salience.cells(area)
        all_under = area.width * area.height * len(self.seen.cells)
        hidden = self.salience.over(under)
        glare = self.brightness.mean(under) / 255
        return (
            self.salience.over(open_) / self.everything
            - (1.0 + _LOST) * hidden / self.everything
            - _CUT * _cut(self.seen, crop, open_)
            - _RESTLESS * self.detail.over(under) / max(1.0, all_under) / 255
            - _LIGHT * (1.0 - glare if self.light else glare)
            - _BEYOND * beyond(crop)
            + zone.favour
        )

    def inside(self, crop: Rect, zone: Zone) -> float:
        """How safely the subject is in sight, 0 to 1; 1 where there is none."""
        if not self.subject:
            return 1.0
        return sum(_inside(crop, zone, point) for point in self.subject) / len(self.subject)


@lru_cache(maxsize=4)  # a card's photograph is framed twice, and again for other sizes
def _scales(study: Study, *, light: bool) -> _Scales:
    return _Scales(study, light=light)


def _subject(salience: Grid) -> tuple[tuple[float, float], ...]:
    """Where the grid is highest, and about the two ends of what is nearly as high, in fractions."""
    columns, rows, cells = salience
    most = max(cells)
    strong = [divmod(index, columns) for index, cell in enumerate(cells) if cell >= _STRONG * most]
    peak = divmod(cells.index(most), columns)
    down, across = ([place[axis] for place in strong] for axis in (0, 1))
    (y, high), (x, wide) = _spread(down), _spread(across)
    places = (peak, (y - high, x - wide), (y + high, x + wide))
    return tuple(((x + 0.5) / columns, (y + 0.5) / rows) for y, x in places)


def _spread(values: Sequence[int]) -> tuple[float, float]:
    """The mean, and how far values are from it."""
    mean = sum(values) / len(values)
    return mean, sqrt(fsum((value - mean) ** 2 for value in values) / len(values))


def _has_subject(salience: Grid) -> bool:
    """Is there one place that draws the eye? A field or a wall does so all over."""
    least = _DRAWS * max(salience.cells)
    drawing = sum(cell > least for cell in salience.cells)
    return 0 < drawing < _EVERYWHERE * len(salience.cells)


def _centred(salience: Grid, rest: float) -> Grid:
    """What a photograph shows is most likely about its middle, and not all of it is found. rest:
    what counts far from there."""
    columns, rows, cells = salience
    ground = sum(cells) / len(cells)
    across, down = _bell(columns), _bell(rows)
    weighed = bytearray()
    for row, high in enumerate(down):
        line = cells[row * columns : (row + 1) * columns]
        half, share = rest / 2, (1.0 - rest) * high / 2
        weighed.extend(
            round((cell + ground) * (half + share * wide))
            for cell, wide in zip(line, across, strict=True)
        )
    return Grid(columns, rows, bytes(weighed))


def _bell(cells: int) -> list[float]:
    """A bell along an axis of so many cells, 1 in the middle."""
    places = (((cell + 0.5) / cells - 0.5) / _SPREAD for cell in range(cells))
    # The last figures of an exponential are not the same everywhere.
    return [round(exp(-place * place / 2), 6) for place in places]


def _inside(crop: Rect, zone: Zone, point: tuple[float, float]) -> float:
    """How safely a point is in sight: 1 far enough from text and cut edges, 0 where it is hidden or
    cut off."""
    x, y = (point[0] - crop.x) / crop.width, (point[1] - crop.y) / crop.height
    found = min(
        _apart(zone.area, x, y),
        _from_edge(x, crop.x),
        _from_edge(1.0 - x, 1.0 - crop.right),
        _from_edge(y, crop.y),
        _from_edge(1.0 - y, 1.0 - crop.bottom),
    )
    return min(1.0, max(0.0, found))


def _apart(area: Rect, x: float, y: float) -> float:
    """How far a point is from an area, of how far it should be."""
    return max(area.x - x, x - area.right, area.y - y, y - area.bottom) / _ROOM


def _from_edge(distance: float, cut: float) -> float:
    """How far a point is from an edge, of how far it should be; cut: what is cut off there."""
    return distance / _EDGE if cut > _NONE or distance < 0 else 1.0


def _cut(salience: Grid, crop: Rect, shown: Cells) -> float:
    """What draws the eye most along the edges that are cut, 0 to 1: a subject that is cut in two.
    An edge beyond the picture cuts nothing."""
    columns, _, cells = salience
    left, top, right, bottom = shown
    if not shown.number:
        return 0.0
    edges = []
    if crop.y > _NONE:
        edges.append(cells[top * columns + left : top * columns + right])
    if crop.bottom < 1.0 - _NONE:
        edges.append(cells[(bottom - 1) * columns + left : (bottom - 1) * columns + right])
    if crop.x > _NONE:
        edges.append(cells[top * columns + left : bottom * columns : columns])
    if crop.right < 1.0 - _NONE:
        edges.append(cells[top * columns + right - 1 : bottom * columns : columns])
    return max(map(max, edges), default=0) / 255
