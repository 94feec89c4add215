"""Lights, foliage and sheets as SVG: radial gradients, paths under the ground's mask, filters.

The mask `calm` is defined by `svg_ground` for every ornament.
"""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.drawing.render.fading import lifted
from sharekit.drawing.render.foliage import branches
from sharekit.drawing.render.lights import FALL, lights, strength
from sharekit.drawing.render.sheets import BLUR, DROP, sheets
from sharekit.drawing.scene.paint import Foliage, Lights, Sheets
from sharekit.drawing.text.outlines import number
from sharekit.drawing.text.paths import Contour

_STOPS = 24


def ornament_elements(
    ornament: Lights | Foliage | Sheets, width: int, height: int
) -> Iterator[str]:
    """The elements of an ornament on a page of width × height px."""
    match ornament:
        case Lights():
            yield from _lights(ornament, width, height)
        case Foliage():
            yield from _foliage(ornament, width, height)
        case Sheets():
            yield from _sheets(ornament, width, height)


def _lights(ornament: Lights, width: int, height: int) -> Iterator[str]:
    page = f'x="0" y="0" width="{width}" height="{height}"'
    shares = [step / _STOPS for step in range(_STOPS + 1)]
    falling = "".join(
        f'<stop offset="{number(100 * share)}%" stop-color="#fff"'
        f' stop-opacity="{lifted(share, ornament.floor, FALL) if ornament.floor else 1:.3f}"/>'
        for share in shares
    )
    yield (
        f'<linearGradient id="dusk" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0"'
        f' y2="{height}">{falling}</linearGradient>'
        f'<mask id="evening" maskUnits="userSpaceOnUse" {page}>'
        f'<rect {page} fill="url(#dusk)"/></mask>'
    )
    for index, light in enumerate(lights(ornament, width, height)):
        most = ornament.color.alpha * light.share
        stops = "".join(
            f'<stop offset="{number(100 * share)}%" stop-color="{ornament.color.hex}"'
            f' stop-opacity="{most * strength(1 - share * share):.4f}"/>'
            for share in shares
        )
        yield (
            f'<radialGradient id="light{index}" gradientUnits="userSpaceOnUse"'
            f' cx="{number(light.x * width)}" cy="{number(light.y * height)}"'
            f' r="{number(light.radius)}">{stops}</radialGradient>'
            f'<rect {page} fill="url(#light{index})" mask="url(#evening)"/>'
        )


def _foliage(ornament: Foliage, width: int, height: int) -> Iterator[str]:
    for layer in branches(ornament, width, height):
        soft = ""
        if layer.blur:
            blur = number(layer.blur * min(width, height))
            yield f'<filter id="soft"><feGaussianBlur stdDeviation="{blur}"/></filter>'
            soft = ' filter="url(#soft)"'
        data = "".join(contour_data(contour) for path in layer.paths for contour in path)
        opacity = f"{ornament.color.alpha * layer.share:.3f}"
        yield (
            f'<g mask="url(#calm)"><path fill="{ornament.color.hex}" fill-opacity="{opacity}"'
            f'{soft} d="{data}"/></g>'
        )


def _sheets(ornament: Sheets, width: int, height: int) -> Iterator[str]:
    shorter = min(width, height)
    yield (
        '<filter id="fallen" x="-20%" y="-20%" width="140%" height="140%">'
        f'<feOffset dy="{number(DROP * shorter)}"/>'
        f'<feGaussianBlur stdDeviation="{number(BLUR * shorter)}"/>'
        '<feComposite in2="SourceAlpha" operator="out"/></filter>'
    )
    for outline in sheets(ornament, width, height):
        data = contour_data(outline)
        shadow, color = ornament.shadow, ornament.color
        yield (
            f'<g mask="url(#calm)"><g opacity="{shadow.alpha:.3f}">'
            f'<path fill="{shadow.hex}" filter="url(#fallen)" d="{data}"/></g>'
            f'<path fill="{color.hex}" fill-opacity="{color.alpha:.3f}" d="{data}"/></g>'
        )


def contour_data(contour: Contour) -> str:
    """A closed outline as SVG path data; between two points off the curve lies one on it."""
    points = list(zip(contour.points, contour.on_curve, strict=True))
    first = next((at for at, (_, on) in enumerate(points) if on), None)
    if first is None:
        (x, y), (u, v) = points[0][0], points[-1][0]
        points, first = [(((x + u) / 2, (y + v) / 2), True), *points], 0
    points = [*points[first:], *points[: first + 1]]
    parts = [f"M{_pair(points[0][0])}"]
    control: tuple[float, float] | None = None
    for point, on in points[1:]:
        if on:
            parts.append(f"Q{_pair(control)} {_pair(point)}" if control else f"L{_pair(point)}")
            control = None
            continue
        if control:
            middle = (control[0] + point[0]) / 2, (control[1] + point[1]) / 2
            parts.append(f"Q{_pair(control)} {_pair(middle)}")
        control = point
    return "".join(parts) + "Z"


def _pair(point: tuple[float, float]) -> str:
    return f"{number(point[0])} {number(point[1])}"
