"""The ornament of a carousel: one thread, and faint lines along it, that run on from card to card.

All cards are windows onto one drawing, as wide as all of them: where a card ends, the next begins.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.cards.brief import Brief
from sharekit.cards.carousel.points import Place
from sharekit.cards.grounds import OTHERS, PLAIN, ground_of
from sharekit.cards.themes import Theme
from sharekit.drawing.scene.art import Art, Fill
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Direction

_STEP = 20.0
"""px between two points of a line: nearer than the eye sees corners in such gentle curves."""
_SWAY = 0.034
"""How far the thread leaves its level, as a share of S."""
REACH = _SWAY + 0.012
"""How far from its level, in S, words stay."""
_GAP, _BREATH = 0.036, 0.55
"""Between two lines, of S, and the share of it by which they draw together and apart."""
_ABOVE, _BELOW = 9, 2
"""Faint lines on either side of the thread: beneath it stands small text."""
_NEAR, _BREATH_OF = 2, 0.4
"""So near to the thread no text stands; lines farther off may pass behind some, and are so much
fainter: themes count on no more."""
_WEIGHT, _FINE = 0.0055, 0.0024
_DOT = 0.011


class Thread(NamedTuple):
    """Where the thread runs: level in px from the top; start and end in px from the near edge of
    the first and of the last card."""

    level: float
    start: float
    end: float


def ground(brief: Brief, place: Place, thread: Thread) -> Ground:
    """The theme's gradient, whose edges meet, and the card's part of the drawing.

    A ground that was asked for by name takes the place of the faint lines.
    """
    theme = brief.theme
    gradient = Gradient(theme.start, theme.end, angle=180.0)
    marks = tuple(_marks(brief, place, thread))
    width = brief.format.width
    mirrored = brief.direction is Direction.RTL
    origin = place.number * width if mirrored else -(place.number - 1) * width
    art = Art(marks, x=float(origin), mirrored=mirrored)
    if brief.ground is None:
        return Ground(gradient, art=art)
    if brief.ground == PLAIN:
        return Ground(gradient)
    return Ground(gradient, ornament=ground_of(brief, "quote").ornament, art=art)


def _marks(brief: Brief, place: Place, thread: Thread) -> Iterator[Fill]:
    theme, short, width = brief.theme, brief.format.shorter, brief.format.width
    begin, end = (place.number - 1) * width - _STEP, place.number * width + _STEP
    if brief.ground is None:
        for color, shift in _faint(theme):
            yield Fill(_line(brief, thread, (begin, end), shift, _FINE * short), color)
    last = (place.total - 1) * width + thread.end
    yield Fill(
        _line(brief, thread, (max(begin, thread.start), min(end, last)), 0.0, _WEIGHT * short),
        theme.accent,
    )
    if place.first:
        centre = (thread.start, _height(brief, thread, thread.start, 0.0))
        yield Fill(_disc(centre, _DOT * short), theme.accent)


def _faint(theme: Theme) -> Iterator[tuple[Color, float]]:
    """The faint lines: their colour, paler the farther off, and how many gaps from the thread."""
    for shift in (*range(-_ABOVE, 0), *range(1, _BELOW + 1)):
        near = 1.0 - 0.25 * (abs(shift) - 1)
        share = near if abs(shift) <= _NEAR else _BREATH_OF * (1.0 - 0.07 * (abs(shift) - _NEAR))
        yield theme.relief.faded(theme.relief.alpha * share), float(shift)


def _height(brief: Brief, thread: Thread, x: float, shift: float) -> float:
    """Where a line stands at `x`, px from the first card's near edge."""
    short = brief.format.shorter
    turn = brief.seed % OTHERS / OTHERS * math.tau
    way = x / brief.format.width
    sway = math.fsum((0.6 * math.sin(2.1 * way + turn), 0.4 * math.sin(4.7 * way + 2 * turn)))
    apart = 1.0 + _BREATH * math.sin(1.55 * way + 3 * turn + 0.22 * shift)
    return thread.level + short * (_SWAY * sway + _GAP * shift * apart)


def _line(
    brief: Brief, thread: Thread, span: tuple[float, float], shift: float, weight: float
) -> str:
    """The outline of a stroke from one x to another. Points lie on one grid for all cards."""
    begin, end = span
    inner = range(math.ceil(begin / _STEP), math.floor(end / _STEP) + 1)
    xs = sorted({begin, end, *(each * _STEP for each in inner)})
    middle = [(x, _height(brief, thread, x, shift)) for x in xs]
    half = weight / 2
    upper = [f"{x:.1f} {y - half:.2f}" for x, y in middle]
    lower = [f"{x:.1f} {y + half:.2f}" for x, y in reversed(middle)]
    return "M" + "L".join((*upper, *lower)) + "Z"


def _disc(centre: tuple[float, float], radius: float) -> str:
    """A circle out of eight arcs: quadratic ones, since paths know no others."""
    points = [_on(centre, radius, at / 8) for at in range(9)]
    pulls = [_on(centre, radius / math.cos(math.pi / 8), (at + 0.5) / 8) for at in range(8)]
    arcs = (
        f"Q{px:.2f} {py:.2f} {x:.2f} {y:.2f}"
        for (px, py), (x, y) in zip(pulls, points[1:], strict=True)
    )
    return f"M{points[0][0]:.2f} {points[0][1]:.2f}{''.join(arcs)}Z"


def _on(centre: tuple[float, float], radius: float, turn: float) -> tuple[float, float]:
    angle = turn * math.tau
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)
