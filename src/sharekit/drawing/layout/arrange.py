"""Turn a page into a frame.

Sizes flow down, measures come back up: a parent offers room, each child answers with a `Solved`
box in its own coordinates, and the parent moves it to its place. Along a parent's axis, rigid
children are solved first; then those that grow and have content share what is left, each keeping
only what it needs; growing spaces take the rest, and `justify` what even they leave.
"""

from collections.abc import Iterator

from sharekit.drawing.layout.alike import evened
from sharekit.drawing.layout.axis import offset, share, starts_of
from sharekit.drawing.layout.solved import Part, Solved, items_in, mirrored
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem, SetText, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.nodes import (
    Box,
    Column,
    Cover,
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


def arrange(page: Page, measurer: Measurer) -> Frame:
    """Lay out a page. The result has the page's own size; text that doesn't fit says so."""
    frame = _arranged(page, measurer)
    while (even := evened(page, frame)) is not None:  # under a limit, breaks may want less still
        page, frame = even, _arranged(even, measurer)
    return frame


def _arranged(page: Page, measurer: Measurer) -> Frame:
    solved = _solve(page.root, float(page.width), float(page.height), measurer)
    items = tuple(items_in(solved.parts))
    if page.direction is Direction.RTL:
        items = tuple(mirrored(item, page.width) for item in items)
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


def _solve(node: Node, width: float, height: float, measurer: Measurer) -> Solved:
    match node:
        case Text():
            return _solve_text(node, width, height, measurer)
        case Shape():
            size = Rect(0, 0, _or(node.width, width), _or(node.height, height))
            drawn = tuple((item, 0.0, 0.0) for item in _drawn(node, size))
            return Solved(size.width, size.height, drawn)
        case Picture():
            rect = Rect(0, 0, _or(node.width, width), _or(node.height, height))
            crop = covering(node.cover, rect) if node.cover and not rect.empty else None
            item = PictureItem(node.role, rect, node.sha256, crop, node.radius)
            return Solved(rect.width, rect.height, ((item, 0.0, 0.0),))
        case Space():
            return Solved(node.size, node.size)
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


def _solve_text(node: Text, width: float, height: float, measurer: Measurer) -> Solved:
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
        return Solved(setting.width, setting.height, ((item, 0.0, 0.0),), first)
    ink = setting.ink
    # A page read from the right is mirrored by the text's own width, so it is the ink's far
    # edge that must be at home there.
    rtl = node.paragraph.direction is Direction.RTL
    dx = ink.right - setting.width if rtl else -ink.x
    baseline = None if first is None else first - ink.y
    return Solved(ink.width, ink.height, ((item, dx, -ink.y),), baseline)


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


def _solve_column(node: Column, width: float, height: float, measurer: Measurer) -> Solved:
    parts = share(node.children, height, node.gap, lambda c, room: _solve(c, width, room, measurer))
    if node.even:
        tallest = max((part.height for part in parts[:-1]), default=0.0)
        for index, child in enumerate(node.children[:-1]):
            if isinstance(child, Row) and parts[index].height < tallest:
                parts[index] = _solve(child._replace(least=tallest), width, tallest, measurer)
    lengths = [part.height for part in parts]
    starts = starts_of(lengths, node.gap, height, node.justify)
    placed = tuple(
        (part, offset(part.width, width, node.align), y)
        for part, y in zip(parts, starts, strict=True)
    )
    baseline = next(
        (y + p.baseline for p, y in zip(parts, starts, strict=True) if p.baseline is not None), None
    )
    length = starts[-1] + lengths[-1] if lengths else 0.0
    return Solved(
        width=max((part.width for part in parts), default=0.0),
        height=height if node.justify != "start" else length,
        parts=placed,
        baseline=baseline,
    )


def _solve_row(node: Row, width: float, height: float, measurer: Measurer) -> Solved:
    parts = share(
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
    starts = starts_of(lengths, node.gap, width, node.justify)
    tallest = max((part.height for part in parts), default=0.0)
    common = max((part.baseline or 0.0 for part in parts), default=0.0)
    placed: list[Part] = []
    bottom = 0.0
    for part, x in zip(parts, starts, strict=True):
        if node.align == "baseline" and part.baseline is not None:
            y = common - part.baseline
        else:
            y = offset(part.height, tallest, node.align)
        bottom = max(bottom, y + part.height)
        placed.append((part, x, y))
    length = starts[-1] + lengths[-1] if lengths else 0.0
    return Solved(
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


def _solve_box(node: Box, width: float, height: float, measurer: Measurer) -> Solved:
    outer_width, outer_height = _or(node.width, width), _or(node.height, height)
    room = Rect(0, 0, outer_width, outer_height).inset(node.padding)
    inner = _solve(node.child, room.width, room.height, measurer)
    if node.width is None:
        outer_width = inner.width + node.padding.across
    if node.height is None:
        outer_height = inner.height + node.padding.down
    x = node.padding.left + offset(inner.width, outer_width - node.padding.across, node.align)
    spare = outer_height - node.padding.down - inner.height
    y = node.padding.top + {"center": spare / 2, "end": spare}.get(node.justify, 0.0)
    parts: tuple[Part, ...] = ((inner, x, y),)
    if node.color is not None:
        ground = Rect(0.0, 0.0, outer_width, outer_height)
        parts = ((RectItem(node.role, ground, node.color, node.radius), 0.0, 0.0), *parts)
    baseline = None if inner.baseline is None else inner.baseline + y
    return Solved(outer_width, outer_height, parts, baseline)
