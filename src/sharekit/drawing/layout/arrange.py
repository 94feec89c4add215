"""Turn a page into a frame.

Sizes flow down, measures come back up: a parent offers room, each child answers with a `Solved`
box in its own coordinates, and the parent moves it to its place. Along a parent's axis, rigid
children are solved first; then those that grow and have content share what is left, each keeping
only what it needs; growing spaces take the rest, and `justify` what even they leave.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import fsum, inf
from typing import NamedTuple

from sharekit.drawing.layout.alike import evened
from sharekit.drawing.scene.frame import Frame, Item, PictureItem, RectItem, SetText, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.nodes import (
    Align,
    Box,
    Column,
    Cover,
    Justify,
    Node,
    Page,
    Picture,
    Row,
    Shape,
    Space,
    Text,
)
from sharekit.drawing.scene.ports import Measurer
from sharekit.drawing.scene.style import Direction, Fit, Paragraph


class _Solved(NamedTuple):
    """A box of known size; baseline: distance from its top to its first line's baseline.

    parts: its items and boxes back to front, each with the distance that it was moved by.
    """

    width: float
    height: float
    parts: "tuple[_Part, ...]" = ()
    baseline: float | None = None


_Part = tuple[Item | _Solved, float, float]


_Solver = Callable[[Node, float], _Solved]


def arrange(page: Page, measurer: Measurer) -> Frame:
    """Lay out a page. The result has the page's own size; text that doesn't fit says so."""
    frame = _arranged(page, measurer)
    while (even := evened(page, frame)) is not None:  # under a limit, breaks may want less still
        page, frame = even, _arranged(even, measurer)
    return frame


def _arranged(page: Page, measurer: Measurer) -> Frame:
    solved = _solve(page.root, float(page.width), float(page.height), measurer)
    items = tuple(_items(solved.parts, ()))
    if page.direction is Direction.RTL:
        items = tuple(_mirrored(item, page.width) for item in items)
    return Frame(
        width=page.width,
        height=page.height,
        ground=page.ground,
        items=items,
        safe=page.safe,
        covered=page.covered,
        keep_out=page.keep_out,
        direction=page.direction,
    )


def _solve(node: Node, width: float, height: float, measurer: Measurer) -> _Solved:
    match node:
        case Text():
            return _solve_text(node, width, height, measurer)
        case Shape():
            size = Rect(0, 0, _or(node.width, width), _or(node.height, height))
            drawn = tuple((item, 0.0, 0.0) for item in _drawn(node, size))
            return _Solved(size.width, size.height, drawn)
        case Picture():
            rect = Rect(0, 0, _or(node.width, width), _or(node.height, height))
            crop = covering(node.cover, rect) if node.cover and not rect.empty else None
            item = PictureItem(node.role, rect, node.sha256, crop, node.radius)
            return _Solved(rect.width, rect.height, ((item, 0.0, 0.0),))
        case Space():
            return _Solved(node.size, node.size)
        case Row():
            return _solve_row(node, width, height, measurer)
        case Column():
            return _solve_column(node, width, height, measurer)
        case Box():
            return _solve_box(node, width, height, measurer)


def _drawn(node: Shape, size: Rect) -> Iterator[RectItem]:
    """A shape as rectangles: itself, or as many dashes as its height holds, evenly spread."""
    count = int((size.height + node.dash) / (2 * node.dash)) if node.dash else 0
    if not node.dash:
        yield RectItem(node.role, size, node.color, node.radius)
    step = (size.height - node.dash) / (count - 1) if count > 1 else 0.0
    for at in range(count):
        dash = Rect(0.0, at * step, size.width, node.dash)
        yield RectItem(node.role, dash, node.color, node.radius)


def covering(cover: Cover, place: Rect) -> Rect:
    """The part of a picture, in fractions, that fills a place and has the focus in it, as near to
    its middle as the picture's edges allow."""
    shown = place.width / place.height
    width, height = min(1.0, shown / cover.aspect), min(1.0, cover.aspect / shown)
    x, y = (
        min(1.0 - size, max(0.0, point - size / 2))
        for size, point in zip((width, height), cover.focus, strict=True)
    )
    return Rect(x, y, width, height)


def _or(size: float | None, room: float) -> float:
    return room if size is None else size


def _solve_text(node: Text, width: float, height: float, measurer: Measurer) -> _Solved:
    if node.width is not None:
        width = min(width, node.width)
    setting = _worded(node, width, height, measurer)
    item = TextItem(
        role=node.role,
        x=0.0,
        y=0.0,
        setting=setting,
        box=Rect(0.0, 0.0, width, height),
        smallest=node.smallest,
        display=node.display,
    )
    first = setting.lines[0].baseline if setting.lines else None
    if node.trim != "ink":
        return _Solved(setting.width, setting.height, ((item, 0.0, 0.0),), first)
    ink = setting.ink
    # A page read from the right is mirrored by the text's own width, so it is the ink's far
    # edge that must be at home there.
    rtl = node.paragraph.direction is Direction.RTL
    dx = ink.right - setting.width if rtl else -ink.x
    baseline = None if first is None else first - ink.y
    return _Solved(ink.width, ink.height, ((item, dx, -ink.y),), baseline)


def _worded(node: Text, width: float, height: float, measurer: Measurer) -> SetText:
    """The text set in the first of its wordings that fits with every word whole; else in the first
    that fits at all."""

    def set_(paragraph: Paragraph) -> SetText:
        if isinstance(node.size, Fit):
            return measurer.fit(paragraph, width, height, node.size)
        return measurer.set(paragraph, node.size, width, node.max_lines)

    first = set_(node.paragraph)
    fitting = None if first.overflow else first
    if fitting is not None and not fitting.torn:
        return fitting
    for paragraph in node.shorter:
        setting = set_(paragraph)
        if not setting.overflow and not setting.torn:
            return setting
        if not setting.overflow:
            fitting = fitting or setting
    return fitting or first


def _solve_column(node: Column, width: float, height: float, measurer: Measurer) -> _Solved:
    parts = _share(
        node.children, height, node.gap, lambda c, room: _solve(c, width, room, measurer)
    )
    if node.even:
        tallest = max((part.height for part in parts[:-1]), default=0.0)
        for index, child in enumerate(node.children[:-1]):
            if isinstance(child, Row) and parts[index].height < tallest:
                parts[index] = _solve(child._replace(least=tallest), width, tallest, measurer)
    lengths = [part.height for part in parts]
    starts = _starts(lengths, node.gap, height, node.justify)
    placed = tuple(
        (part, _offset(part.width, width, node.align), y)
        for part, y in zip(parts, starts, strict=True)
    )
    baseline = next(
        (y + p.baseline for p, y in zip(parts, starts, strict=True) if p.baseline is not None), None
    )
    length = starts[-1] + lengths[-1] if lengths else 0.0
    return _Solved(
        width=max((part.width for part in parts), default=0.0),
        height=height if node.justify != "start" else length,
        parts=placed,
        baseline=baseline,
    )


def _solve_row(node: Row, width: float, height: float, measurer: Measurer) -> _Solved:
    parts = _share(
        node.children,
        width,
        node.gap,
        lambda c, room: _solve(c, room, height, measurer),
        across=True,
    )
    if node.align == "stretch":
        if not isinstance(node.children[0], Box):
            beside = max((node.least, *(part.height for part in parts[1:])))
            parts[0] = _solve(node.children[0], parts[0].width, beside, measurer)
        tallest = max((part.height for part in parts), default=0.0)
        spare = max(0.0, node.least - tallest)
        for index, child in enumerate(node.children):
            if isinstance(child, Box) and child.height is None:  # panels end together
                whole = _heightened(child, tallest, spare)
                parts[index] = _solve(whole, parts[index].width, tallest + spare, measurer)
    lengths = [part.width for part in parts]
    starts = _starts(lengths, node.gap, width, node.justify)
    tallest = max((part.height for part in parts), default=0.0)
    common = max((part.baseline or 0.0 for part in parts), default=0.0)
    placed: list[_Part] = []
    bottom = 0.0
    for part, x in zip(parts, starts, strict=True):
        if node.align == "baseline" and part.baseline is not None:
            y = common - part.baseline
        else:
            y = _offset(part.height, tallest, node.align)
        bottom = max(bottom, y + part.height)
        placed.append((part, x, y))
    length = starts[-1] + lengths[-1] if lengths else 0.0
    return _Solved(
        width=width if node.justify != "start" else length,
        height=bottom,
        parts=tuple(placed),
        baseline=common,
    )


def _heightened(box: Box, height: float, spare: float) -> Box:
    """A box of that height and more, half of which goes above what begins at its top."""
    above = spare / 2 if box.justify == "start" else 0.0
    padding = box.padding._replace(top=box.padding.top + above)
    return box._replace(height=height + spare, padding=padding)


def _share(
    children: Sequence[Node], room: float, gap: float, solve: _Solver, *, across: bool = False
) -> list[_Solved]:
    """Solve all children along one axis: rigid, then growing content, then growing spaces."""
    left = room - gap * max(0, len(children) - 1)
    solved: dict[int, _Solved] = {}

    def length(part: _Solved) -> float:
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
            solved[index] = _Solved(size, 0.0) if across else _Solved(0.0, size)
    return [solved[index] for index in range(len(children))]


def _level(lengths: Iterable[float], more: float) -> float:
    """What all are raised to that are less, where they take so much more together."""
    level, *higher = sorted(lengths)
    for count, length in enumerate((*higher, inf), 1):
        step = min(more, count * (length - level))
        level, more = level + step / count, more - step
    return level


def _starts(lengths: Sequence[float], gap: float, room: float, justify: Justify) -> list[float]:
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


def _offset(size: float, room: float, align: Align) -> float:
    if align == "center":
        return (room - size) / 2
    if align == "end":
        return room - size
    return 0.0


def _solve_box(node: Box, width: float, height: float, measurer: Measurer) -> _Solved:
    outer_width, outer_height = _or(node.width, width), _or(node.height, height)
    room = Rect(0, 0, outer_width, outer_height).inset(node.padding)
    inner = _solve(node.child, room.width, room.height, measurer)
    if node.width is None:
        outer_width = inner.width + node.padding.across
    if node.height is None:
        outer_height = inner.height + node.padding.down
    x = node.padding.left + _offset(inner.width, outer_width - node.padding.across, node.align)
    spare = outer_height - node.padding.down - inner.height
    y = node.padding.top + {"center": spare / 2, "end": spare}.get(node.justify, 0.0)
    parts: tuple[_Part, ...] = ((inner, x, y),)
    if node.color is not None:
        ground = Rect(0.0, 0.0, outer_width, outer_height)
        parts = ((RectItem(node.role, ground, node.color, node.radius), 0.0, 0.0), *parts)
    baseline = None if inner.baseline is None else inner.baseline + y
    return _Solved(outer_width, outer_height, parts, baseline)


def _items(parts: Iterable[_Part], moves: tuple[tuple[float, float], ...]) -> Iterator[Item]:
    """The items of a tree of parts, each moved by its own distance, its parent's, and so on."""
    for part, dx, dy in parts:
        path = ((dx, dy), *moves) if dx or dy else moves
        if isinstance(part, _Solved):
            yield from _items(part.parts, path)
        else:
            yield _moved(part, path)


def _moved(item: Item, moves: Iterable[tuple[float, float]]) -> Item:
    place = item.box if isinstance(item, TextItem) else item.rect
    x, y = place.x, place.y
    for dx, dy in moves:
        x, y = x + dx, y + dy
    place = Rect(x, y, place.width, place.height)
    if isinstance(item, TextItem):
        return item._replace(x=x, y=y, box=place)
    return item._replace(rect=place)


def _mirrored(item: Item, width: float) -> Item:
    if isinstance(item, TextItem):
        x = width - item.x - item.setting.width
        return item._replace(x=x, box=item.box.mirrored(width))
    return item._replace(rect=item.rect.mirrored(width))
