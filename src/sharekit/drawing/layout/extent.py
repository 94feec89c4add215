"""How far what is read reaches into a page from one of its sides. Pure."""

from __future__ import annotations

from sharekit.drawing.scene.frame import Frame, TextItem
from sharekit.drawing.scene.geometry import Rect, Side


def reach(frame: Frame, side: Side) -> float:
    """From the side to the far end of the text, its rule, logo and button, in px; 0 without any."""
    boxes = [item.ink for item in bare_texts(frame)]
    boxes += [
        item.rect
        for item in frame.items
        if not isinstance(item, TextItem) and item.role in {"rule", "logo", "button"}
    ]
    return max((distance(box, side, frame)[1] for box in boxes), default=0.0)


def bare_texts(frame: Frame) -> list[TextItem]:
    """The texts that stand on the ground itself, not on a button."""
    buttons = [i.rect for i in frame.items if not isinstance(i, TextItem) and i.role == "button"]
    return [t for t in frame.texts if not any(rect.holds(t.ink, 1.0) for rect in buttons)]


def distance(box: Rect, side: Side, frame: Frame) -> tuple[float, float]:
    """How far the near and the far end of a box are from a side of the page."""
    match side:
        case Side.TOP:
            return box.y, box.bottom
        case Side.BOTTOM:
            return frame.height - box.bottom, frame.height - box.y
        case Side.LEFT:
            return box.x, box.right
        case Side.RIGHT:
            return frame.width - box.right, frame.width - box.x
