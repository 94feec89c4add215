"""The article's picture as a thing on the page: a figure whole on its mat, a photograph cut to its
place."""

from __future__ import annotations

from sharekit.cards.brief import Brief
from sharekit.drawing.picture.framing import focus
from sharekit.drawing.picture.info import Kind, Seen
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.nodes import Box, Cover, Node, Picture

MAT, RADIUS = 0.030, 0.022
"""Of a unit: the panel's rim around a figure, and the corners of panels and photographs."""
_LEAST = 0.66
"""Of the height that it should have, what still shows what matters of a photograph."""
_SHARPEST = 1.6
"""Most pixels on the page that a pixel of a figure may take: beyond, its lettering blurs."""


def framed(brief: Brief, picture: Seen, across: float, down: float) -> Box:
    """A figure, whole, on its mat, in at most so many px."""
    mat = min(MAT * brief.format.unit, 0.06 * min(across, down))
    scale = min((across - 2 * mat) / picture.width, (down - 2 * mat) / picture.height, _SHARPEST)
    width, height = picture.width * scale, picture.height * scale
    return Box(
        Picture("figure", picture.key, width, height),
        padding=Insets(mat, mat, mat, mat),
        width=width + 2 * mat,
        height=height + 2 * mat,
        color=mat_color(picture),
        radius=RADIUS * brief.format.unit,
        role="panel",
    )


def mat_color(picture: Seen) -> Color:
    """The figure's own ground, so that it has no seam; where it is clear, what its ink needs."""
    study = picture.study
    if study.clear > 0.02:
        return Color(24, 24, 24) if study.pale else Color(255, 255, 255)
    return study.ground


def filled(
    brief: Brief, picture: Seen, *, width: float, height: float, grows: bool = False
) -> Picture:
    """A photograph cut to a place. grows: it takes the height that is left, about as much."""
    least = _LEAST * height if grows else height
    crop = focus(picture.study, picture.aspect, width / least)
    point = (crop.x + crop.width / 2, crop.y + crop.height / 2)
    return Picture(
        "picture",
        picture.key,
        width,
        None if grows else height,
        grow=1.25 if grows else 0.0,
        cover=Cover(picture.aspect, point),
        radius=RADIUS * brief.format.unit,
    )


def shown(brief: Brief, picture: Seen, *, across: float, down: float, grow: bool) -> Node:
    """The picture as its kind wants it, in a place of so many px. grow: the height is only the most
    that a figure may take; a photograph takes what the words leave."""
    if picture.study.kind is Kind.FIGURE:
        panel = framed(brief, picture, across, down)
        return panel._replace(width=across, align="center")
    return filled(brief, picture, width=across, height=down, grows=grow)
