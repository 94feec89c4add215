"""Grounds as SVG: gradients by stops sampled in OKLab, ornaments as strokes under masks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sharekit.drawing.render.fading import CENTRED, STRONG, lifted, rising
from sharekit.drawing.render.relief import HeightLine, height_lines
from sharekit.drawing.scene.color import mix
from sharekit.drawing.scene.paint import Contours, Gradient, Ground, Ornament
from sharekit.drawing.text.outlines import number

_STOPS = 16
"""Steps of a sampled gradient: SVG mixes in sRGB between them, and the eye sees no knee."""

Share = Callable[[float], float]


class _Line(NamedTuple):
    """A gradient line in px."""

    x1: float
    y1: float
    x2: float
    y2: float


def ground_elements(ground: Ground, width: int, height: int) -> Iterator[str]:
    """The elements of a ground of width × height px, definitions first."""
    yield "<defs>"
    yield _gradient(ground.gradient, width, height)
    if ground.ornament is not None:
        yield from _masks(ground.ornament, width, height)
    yield "</defs>"
    yield f'<rect width="{width}" height="{height}" fill="url(#ground)"/>'
    if isinstance(ground.ornament, Contours):
        yield from _contours(ground.ornament, width, height)
    elif ground.ornament is not None:
        from sharekit.drawing.render.svg_ornament import ornament_elements

        yield from ornament_elements(ground.ornament, width, height)
    if ground.art is not None:
        from sharekit.drawing.render.svg_art import art_elements

        yield from art_elements(ground.art)


def _gradient(gradient: Gradient, width: int, height: int) -> str:
    shares = [step / _STOPS for step in range(_STOPS + 1)]
    colors = [mix(gradient.start, gradient.end, share).hex for share in shares]
    stops = "".join(
        f'<stop offset="{number(100 * share)}%" stop-color="{color}"/>'
        for share, color in zip(shares, colors, strict=True)
    )
    return _linear("ground", css_line(gradient.angle, width, height), stops)


def css_line(angle: float, width: float, height: float) -> _Line:
    """The gradient line of an angle in degrees, as long as CSS makes it.

    https://www.w3.org/TR/css-images-3/#linear-gradient-syntax
    """
    dx, dy = math.sin(math.radians(angle)), -math.cos(math.radians(angle))
    half = (abs(width * dx) + abs(height * dy)) / 2
    x, y = width / 2, height / 2
    return _Line(x - dx * half, y - dy * half, x + dx * half, y + dy * half)


def _linear(name: str, line: _Line, stops: str) -> str:
    x1, y1, x2, y2 = map(number, line)
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse"'
        f' x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{stops}</linearGradient>'
    )


def _masks(contours: Ornament, width: int, height: int) -> Iterator[str]:
    """What is left of the strokes: first by the way from the calm side, then above the floor."""
    dx, dy = (0.5 - contours.calm[0]) * width, (0.5 - contours.calm[1]) * height
    if math.hypot(dx, dy) > CENTRED * min(width, height):
        angle = math.degrees(math.atan2(dx, -dy))
        yield _linear("fade", css_line(angle, width, height), _opacities(rising))
    else:
        x, y = number(contours.calm[0] * width), number(contours.calm[1] * height)
        radius = number(math.hypot(width, height) / 2)
        stops = _opacities(lambda way: rising(way * way))
        yield (
            f'<radialGradient id="fade" gradientUnits="userSpaceOnUse"'
            f' cx="{x}" cy="{y}" r="{radius}">{stops}</radialGradient>'
        )
    inner = ""
    if contours.floor:
        stops = _opacities(lambda way: lifted(way, contours.floor))
        yield _linear("lift", _Line(0, 0, 0, height), stops)
        yield _mask("floor", "lift", width, height, inner)
        inner = ' mask="url(#floor)"'
    yield _mask("calm", "fade", width, height, inner)


def _opacities(share: Share) -> str:
    count = 4 * _STOPS
    return "".join(
        f'<stop offset="{number(100 * step / count)}%" stop-color="#fff"'
        f' stop-opacity="{share(step / count):.3f}"/>'
        for step in range(count + 1)
    )


def _mask(name: str, paint: str, width: int, height: int, inner: str) -> str:
    size = f'x="0" y="0" width="{width}" height="{height}"'
    return (
        f'<mask id="{name}" maskUnits="userSpaceOnUse" {size}>'
        f'<rect {size} fill="url(#{paint})"{inner}/></mask>'
    )


def _contours(contours: Contours, width: int, height: int) -> Iterator[str]:
    weight = contours.weight * min(width, height)
    lines = height_lines(contours.seed, width, height)
    yield (
        f'<g fill="none" stroke="{contours.color.hex}"'
        f' stroke-opacity="{contours.color.alpha:.3f}" mask="url(#calm)">'
    )
    for strong in (False, True):
        data = "".join(_spline(line) for line in lines if line.strong is strong)
        if data:
            thick = number(weight * STRONG if strong else weight)
            yield f'<path stroke-width="{thick}" d="{data}"/>'
    yield "</g>"


def _spline(line: HeightLine) -> str:
    """A quadratic B-spline that the line's points pull at, from its first to its last point."""
    points = [f"{number(x)} {number(y)}" for x, y in line.points]
    knots = [
        f"{number((x + u) / 2)} {number((y + v) / 2)}"
        for (x, y), (u, v) in zip(line.points, (*line.points[1:], line.points[0]), strict=True)
    ]
    if line.closed:
        curves = (f"Q{p} {k}" for p, k in zip(points, knots, strict=True))
        return f"M{knots[-1]}{''.join(curves)}Z"
    inner = (f"Q{p} {k}" for p, k in zip(points[1:-1], knots[1:-1], strict=True))
    return f"M{points[0]}L{knots[0]}{''.join(inner)}L{points[-1]}"
