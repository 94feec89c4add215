"""Children along one axis: how much of the room each gets, and where it starts."""

from collections.abc import Callable, Iterable, Sequence
from math import fsum, inf

from sharekit.drawing.layout.solved import Solved
from sharekit.drawing.scene.nodes import Align, Justify, Node, Row, Space

Solver = Callable[[Node, float], Solved]
"""A child and its room → its box."""


def share(
    children: Sequence[Node], room: float, gap: float, solve: Solver, *, across: bool = False
) -> list[Solved]:
    """Solve all children along one axis: rigid, then growing content, then growing spaces."""
    left = room - gap * max(0, len(children) - 1)
    solved: dict[int, Solved] = {}

    def length(part: Solved) -> float:
        return part.width if across else part.height

    for index, child in enumerate(children):
        if isinstance(child, Space):
            left -= child.size
        elif not child.grow:
            solved[index] = solve(child, max(0.0, left))
            left -= length(solved[index])
    growing = [i for i, c in enumerate(children) if c.grow and not isinstance(c, Space)]
    weight = fsum(children[i].grow for i in growing)
    for index in growing:
        part = solve(children[index], max(0.0, left * children[index].grow / weight))
        weight -= children[index].grow
        left -= length(part)
        solved[index] = part
    filling = {i: c for i, c in enumerate(children) if isinstance(c, Row) and c.fill}
    flexible = fsum(c.grow for c in children if isinstance(c, Space))
    whole = flexible + fsum(row.fill for row in filling.values())
    if filling and left > 0:
        lengths = [length(solved[index]) for index in filling]
        level = _level(lengths, left * (whole - flexible) / whole)
        left *= flexible / whole
        for index, row in filling.items():
            if length(solved[index]) < level:
                solved[index] = solve(row._replace(least=level), level)
    for index, child in enumerate(children):
        if isinstance(child, Space):
            extra = max(0.0, left) * child.grow / flexible if child.grow else 0.0
            size = child.size + extra
            solved[index] = Solved(size, 0.0) if across else Solved(0.0, size)
    return [solved[index] for index in range(len(children))]


def _level(lengths: Iterable[float], more: float) -> float:
    """What all are raised to that are less, where they take so much more together."""
    level, *higher = sorted(lengths)
    for count, length in enumerate((*higher, inf), 1):
        step = min(more, count * (length - level))
        level, more = level + step / count, more - step
    return level


def starts_of(lengths: Sequence[float], gap: float, room: float, justify: Justify) -> list[float]:
    """Where parts of these lengths start in the room (px), gaps between them."""
    slack = max(0.0, room - fsum(lengths) - gap * max(0, len(lengths) - 1))
    between = gap
    start = 0.0
    if justify == "center":
        start = slack / 2
    elif justify == "end":
        start = slack
    elif justify == "between" and len(lengths) > 1:
        between += slack / (len(lengths) - 1)
    starts = []
    for length in lengths:
        starts.append(start)
        start += length + between
    return starts


def offset(size: float, room: float, align: Align) -> float:
    """Where something of that size starts across the axis (px)."""
    if align == "center":
        return (room - size) / 2
    if align == "end":
        return room - size
    return 0.0
