"""Texts that stand for the same thing are of one size: that of the one with the least room."""

from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.nodes import Box, Column, Node, Page, Row, Text
from sharekit.drawing.scene.style import Fit


def evened(page: Page, frame: Frame) -> Page | None:
    """The page on which they will be; None where they are in `frame`, which was made of it."""
    root = page.root
    for role in sorted(page.alike):
        sizes = {item.setting.size for item in frame.texts if item.role == role}
        if len(sizes) > 1:
            root = _capped(root, role, min(sizes))
    return page._replace(root=root) if root is not page.root else None


def _capped(node: Node, role: str, size: float) -> Node:
    """The tree with fitted texts of that role no larger than `size`, px."""
    match node:
        case Text() if node.role == role and isinstance(node.size, Fit):
            return node._replace(size=node.size._replace(largest=min(node.size.largest, size)))
        case Row() | Column():
            return node._replace(children=tuple(_capped(c, role, size) for c in node.children))
        case Box():
            return node._replace(child=_capped(node.child, role, size))
        case _:
            return node
