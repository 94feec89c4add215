"""How far a veil reaches and how strong it must be: as its text needs, and no stronger. How strong
an ornament may be."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image

from sharekit.drawing.layout.extent import bare_texts, distance, reach
from sharekit.drawing.render.inspect import halos
from sharekit.drawing.render.photo import backdrop, hues, share_at
from sharekit.drawing.render.tint import least_helpful
from sharekit.drawing.scene.color import Color, contrast, over, to_oklab
from sharekit.drawing.scene.frame import Frame
from sharekit.drawing.scene.paint import Photograph, Veil, fainter
from sharekit.drawing.text.book import FontBook

RATIO = 4.5
"""Of every text on a photograph, however large: over detail, 3:1 is no longer legible."""
AIR = 0.25
"""Contrast above the limit, for what antialiasing and encoding take away."""
_STRONGEST = 0.97
_STEP = 0.2
_FAINTER = 0.5


def exposed(
    frame: Frame, pictures: Mapping[str, Image.Image], *, book: FontBook, scale: float = 1.0
) -> Frame:
    """The frame with the veil of its photograph set: the reach by its text, the alpha by the
    pixels under it. A frame without a photograph comes back as it is.

    pictures: by content hash, at least that of the photograph. book: the frame's fonts.
    scale: what it will be painted at.
    """
    photo = frame.ground.photo
    if photo is None:
        return frame
    side = photo.veil.side
    far = reach(frame, side)
    photo = photo._replace(veil=photo.veil._replace(reach=far))
    if far > 0:
        picture = pictures[photo.sha256]
        ground = _opaque(frame, photo, picture, scale)
        colors = hues(photo, picture, ground.size, scale)
        dark = to_oklab(photo.veil.color)[0] < 0.5
        worst = photo.veil._replace(color=least_helpful(colors, dark=dark))
        alpha = _alpha(frame, worst, ground, book, scale)
        photo = photo._replace(veil=photo.veil._replace(alpha=alpha))
    return frame._replace(ground=frame.ground._replace(photo=photo))


def relieved(frame: Frame, *, last: bool) -> Frame:
    """The frame with what stands behind its text in the way of it less: more of the veil, less of
    the ornament. last: without the ornament."""
    ground = frame.ground
    if ground.photo is not None:
        return strengthened(frame)
    assert ground.ornament is not None
    ornament = None if last else fainter(ground.ornament, _FAINTER)
    return frame._replace(ground=ground._replace(ornament=ornament))


def strengthened(frame: Frame) -> Frame:
    """The frame with a veil that lets a fifth less through than it did."""
    photo = frame.ground.photo
    assert photo is not None
    alpha = min(1.0, 1.0 - (1.0 - photo.veil.alpha) * (1.0 - _STEP))
    photo = photo._replace(veil=photo.veil._replace(alpha=alpha))
    return frame._replace(ground=frame.ground._replace(photo=photo))


def _opaque(frame: Frame, photo: Photograph, picture: Image.Image, scale: float) -> Image.Image:
    """The photograph as its text will find it, but for the scrim."""
    size = round(frame.width * scale), round(frame.height * scale)
    ground = backdrop(photo, picture, size, scale)
    if ground.mode == "RGB":
        return ground
    flat = Image.new("RGB", ground.size, frame.ground.gradient.start.rgb)
    flat.paste(ground, mask=ground)
    return flat


def _alpha(frame: Frame, veil: Veil, ground: Image.Image, book: FontBook, scale: float) -> float:
    """What the text that needs most needs, looking at the very pixels that the gate will see."""
    wanted = 0.0
    for item in bare_texts(frame):
        share = share_at(distance(item.ink, veil.side, frame)[1], veil)
        for halo in halos(ground, item, book=book, scale=scale):
            worst = Color(*halo.worst[1])
            wanted = max(wanted, _needed(worst, halo.color, veil.color) / max(share, 0.5))
    return min(_STRONGEST, wanted)


def _needed(ground: Color, text: Color, scrim: Color) -> float:
    """The least alpha of a scrim at which the text has its ratio on that pixel."""
    if contrast(text, ground) >= RATIO + AIR:
        return 0.0
    low, high = 0.0, 1.0
    for _ in range(9):
        middle = (low + high) / 2
        enough = contrast(text, over(scrim.faded(middle), ground)) >= RATIO + AIR
        low, high = (low, middle) if enough else (middle, high)
    return high
