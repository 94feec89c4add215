"""Vector art as SVG: the same paths, under one transform; fades and glows as gradients."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sharekit.drawing.render.art import eased
from sharekit.drawing.scene.art import Art, Fill, Glow, Place
from sharekit.drawing.scene.color import Color
from sharekit.drawing.text.outlines import number

_STOPS = 8


def art_elements(art: Art) -> Iterator[str]:
    """The marks of an art, back to front."""
    x, y, across, down = (f"{value:g}" for value in (art.x, art.y, art.across, art.scale))
    yield f'<g transform="matrix({across} 0 0 {down} {x} {y})">'
    for index, mark in enumerate(art.marks):
        if isinstance(mark, Fill):
            yield from _fill(mark, f"art{index}")
        else:
            yield from _glow(mark, f"art{index}")
    yield "</g>"


def _fill(fill: Fill, name: str) -> Iterator[str]:
    paint = f'fill="{fill.color.hex}"' + _opacity(fill.color.alpha)
    if fill.fade is not None:
        full, none = fill.fade
        stops = _stops(fill.color, eased)
        yield (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="0"'
            f' y1="{number(none)}" y2="{number(full)}">{stops}</linearGradient>'
        )
        paint = f'fill="url(#{name})"'
    if fill.places == ((0.0, 0.0, 1.0),):
        yield f'<path {paint} d="{fill.path}"/>'
        return
    if fill.fade is not None:  # the gradient lies on the page, not on each of the places
        yield f"<g {paint}>"
        yield from (f'<path d="{_moved(fill.path, place)}"/>' for place in fill.places)
    else:
        yield f"<g {paint}>"
        yield from (
            f'<path transform="matrix({size:g} 0 0 {size:g} {x:g} {y:g})" d="{fill.path}"/>'
            for x, y, size in fill.places
        )
    yield "</g>"


def _moved(path: str, place: Place) -> str:
    """The path with its numbers at that place."""
    x, y, size = place
    parts: list[str] = []
    for command in path.replace("M", "\nM").replace("L", "\nL").replace("Q", "\nQ").split("\n"):
        if not command:
            continue
        values = [float(text) for text in command[1:].rstrip("Z").split(" ")]
        numbers = (number((x, y)[i % 2] + size * value) for i, value in enumerate(values))
        parts.append(command[0] + " ".join(numbers) + ("Z" if command.endswith("Z") else ""))
    return "".join(parts)


def _glow(glow: Glow, name: str) -> Iterator[str]:
    stops = _stops(glow.color, lambda way: (1 - way * way) ** 2)
    x, y, radius = (number(value) for value in (glow.x, glow.y, glow.radius))
    yield (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}"'
        f' r="{radius}">{stops}</radialGradient>'
    )
    yield f'<circle cx="{x}" cy="{y}" r="{radius}" fill="url(#{name})"/>'


def _stops(color: Color, share: Callable[[float], float]) -> str:
    """Stops of one colour whose alpha is its own times a share of the way from 0 to 1."""
    return "".join(
        f'<stop offset="{number(100 * step / _STOPS)}%" stop-color="{color.hex}"'
        f' stop-opacity="{color.alpha * share(step / _STOPS):.3f}"/>'
        for step in range(_STOPS + 1)
    )


def _opacity(alpha: float) -> str:
    return f' fill-opacity="{alpha:.3f}"' if alpha < 1 else ""
