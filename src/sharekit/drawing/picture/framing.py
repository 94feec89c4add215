"""Frame a picture for a page: which part of it, and where on it text stands calmest. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from math import exp
from typing import NamedTuple

from sharekit.drawing.picture.info import Grid, Study
from sharekit.drawing.picture.subject import subject_of
from sharekit.drawing.picture.sums import Cells, Sums
from sharekit.drawing.picture.windows import beyond, crops, outrun, within
from sharekit.drawing.scene.geometry import Insets, Rect, Side


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
    goes. shown: the share of its subject that is in sight, away from cut edges and the text; 1
    where there is no one subject."""

    crop: Rect
    side: Side
    shown: float = 1.0

    @property
    def clear(self) -> bool:
        """Is the subject in sight, as good as all of it?"""
        return self.shown >= CLEAR


_LOST, _RESTLESS, _LIGHT, _CUT = 0.8, 0.9, 0.3, 0.6
_BEYOND = 0.12  # how much a page is disliked that lies beyond the picture
_PEAK = 1.0  # for leaving the subject in sight
CLEAR = 0.85  # of the subject
_RIM = 0.03  # of a window, along a cut edge
_SPREAD = 0.2  # of what is about the middle
_ALL_OVER, _ONE = 0.25, 0.6  # what the rest counts, without a subject and with one
_NONE, _SAME = 0.004, 1e-9  # of the picture: less is not cut; of a score: less is not better
WHOLE = Rect(0.0, 0.0, 1.0, 1.0)
_NOWHERE = Zone(Side.BOTTOM, Rect(0.0, 0.0, 0.0, 0.0))


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
    scales = _scales(study)
    best: tuple[float, Framing] | None = None
    for zone in zones:
        running = outrun(aspect, shown, zone.side, zone.open) if zone.open < 1.0 else ()
        for crop in chain(crops(aspect, shown), running):
            if crop.width < least - 1e-6:
                continue
            score = scales.weigh(crop, zone, light=light)
            if best is not None and score + _PEAK <= best[0] + _SAME:
                continue
            inside = scales.inside(crop, zone)
            score += _PEAK * inside
            if best is None or score > best[0] + _SAME:
                best = score, Framing(crop, zone.side, inside)
    if best is None:
        return frame(study, aspect, shown, zones, light=light)
    return best[1]


def focus(study: Study, aspect: float, shown: float) -> Rect:
    """The crop that keeps most of what draws the eye, where no text stands on it."""
    return frame(study, aspect, shown, (_NOWHERE,)).crop


def in_sight(study: Study, crop: Rect, zone: Zone | None = None) -> float:
    """The share of a picture's subject that a crop shows beside a text; 1 where there is none."""
    return _scales(study).inside(crop, zone or _NOWHERE)


def lightness(study: Study, area: Rect) -> float:
    """How light a part of a picture is on the whole, 0 to 1."""
    brightness = _scales(study).brightness
    return brightness.mean(brightness.cells(area)) / 255


class _Scales:
    """Weighs crops of one picture."""

    def __init__(self, study: Study) -> None:
        self.seen = study.salience
        subject = subject_of(study.salience)
        self.subject = Sums(subject) if subject else None
        self.salience = Sums(_centred(study.salience, _ONE if self.subject else _ALL_OVER))
        self.everything = self.salience.over(self.salience.cells(WHOLE)) or 1
        self.detail, self.brightness = Sums(study.detail), Sums(study.light)

    def weigh(self, crop: Rect, zone: Zone, *, light: bool) -> float:
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
            - _LIGHT * (1.0 - glare if light else glare)
            - _BEYOND * beyond(crop)
            + zone.favour
        )

    def inside(self, crop: Rect, zone: Zone) -> float:
        """The share of the subject that is in sight; 1 where there is none."""
        if self.subject is None:
            return 1.0
        window, text = (self.subject.cells(area) for area in (_safe(crop), within(crop, zone.area)))
        seen = self.subject.over(window) - self.subject.over(window.shared(text))
        return seen / self.subject.over(self.subject.cells(WHOLE))


@lru_cache(maxsize=4)  # a card's photograph is framed twice, and again for other sizes
def _scales(study: Study) -> _Scales:
    return _Scales(study)


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


def _safe(crop: Rect) -> Rect:
    """A window less the rims along its cut edges, where a thing looks cut as well."""
    across, down = _RIM * crop.width, _RIM * crop.height
    return crop.inset(
        Insets(
            top=down if crop.y > _NONE else 0.0,
            right=across if crop.right < 1.0 - _NONE else 0.0,
            bottom=down if crop.bottom < 1.0 - _NONE else 0.0,
            left=across if crop.x > _NONE else 0.0,
        )
    )


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
