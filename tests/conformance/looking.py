"""Looking at pixels: is everything legible, and is ink where the frame has it and nowhere else?"""

from __future__ import annotations

from PIL import Image, ImageChops

from sharekit.cards.compose import Card
from sharekit.diagnostics import errors
from sharekit.drawing.render.ground import ground_image
from sharekit.drawing.render.inspect import check_contrast
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.frame import TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.text.book import FontBook

SCALE = 0.5
"""Half size: text is still read there, and pixels are a quarter."""
_SPREAD = 2.0  # px of antialiasing around ink


def faults_of(card: Card, book: FontBook) -> list[str]:
    """What is wrong with a card's pixels, by code; [] where nothing is."""
    frame = card.frame
    image = paint(frame, book=book, pictures={}, scale=SCALE)
    bare = ground_image(frame.ground, frame.width, frame.height, scale=SCALE)
    _, low = check_contrast(image, frame, book=book, scale=SCALE)
    faults = [problem.code for problem in errors(low)]
    changed = ImageChops.difference(image, bare).convert("L").point([0] + [255] * 255)
    boxes = [item.ink if isinstance(item, TextItem) else item.rect for item in frame.items]
    for box in boxes:
        changed.paste(0, _pixels(box))
    if changed.getbbox() is not None:
        faults.append(f"ink outside of the frame's at {changed.getbbox()}")
    faults += [
        f"no ink for {item.role}"
        for item in frame.texts
        if not item.ink.empty and _blank(image, bare, item.ink)
    ]
    return faults


def _blank(image: Image.Image, bare: Image.Image, box: Rect) -> bool:
    area = _pixels(box)
    return ImageChops.difference(image.crop(area), bare.crop(area)).getbbox() is None


def _pixels(box: Rect) -> tuple[int, int, int, int]:
    return (
        int(box.x * SCALE - _SPREAD),
        int(box.y * SCALE - _SPREAD),
        int(box.right * SCALE + _SPREAD + 1),
        int(box.bottom * SCALE + _SPREAD + 1),
    )
