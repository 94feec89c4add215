"""The runs of a text item as the rasteriser wants them: with origins, grouped by colour."""

from __future__ import annotations

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import TextItem
from sharekit.drawing.text.raster import Placed


def runs_by_color(item: TextItem) -> dict[Color, list[Placed]]:
    """The runs that take a colour, in order of first use."""
    groups: dict[Color, list[Placed]] = {}
    for line in item.setting.lines:
        for run in line.runs:
            if not run.colored:
                placed = (item.x + line.x, item.y + line.baseline, run)
                groups.setdefault(run.color, []).append(placed)
    return groups


def colored_runs(item: TextItem) -> list[Placed]:
    """The runs that bring their own colours: emoji."""
    return [
        (item.x + line.x, item.y + line.baseline, run)
        for line in item.setting.lines
        for run in line.runs
        if run.colored
    ]
