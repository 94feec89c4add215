"""A photograph as the ground of a page: cut, blurred towards its text, under a scrim."""

from __future__ import annotations

import threading
from collections import OrderedDict

from PIL import Image

from sharekit.drawing.render.blur import blurred
from sharekit.drawing.render.outrun import continued
from sharekit.drawing.render.tint import spread, tint
from sharekit.drawing.scene.geometry import Side
from sharekit.drawing.scene.paint import Photograph, Veil

Size = tuple[int, int]
_KEPT = 3  # backdrops in memory: a card is painted right after it was measured
_SOFTENING = ((0.14, 1.0, 0.62), (0.4, 0.86, 0.6), (1.0, 0.62, 0.62))
_MELTING = (*_SOFTENING, (2.6, 0.15, 0.9))
"""The steps from sharp to blurred: of the blur, of the fade where the step ends and its length. In
one it would be a ghost. A picture that runs out melts away."""

_Steps = tuple[tuple[float, float, float], ...]
_Grounds = tuple[Image.Image, Image.Image]
_recent: OrderedDict[tuple[Photograph, Size, float], _Grounds] = OrderedDict()
_lock = threading.Lock()


def paint_photo(image: Image.Image, photo: Photograph, picture: Image.Image, scale: float) -> None:
    """Draw the photograph over all of `image`, an RGB page at `scale`, its scrim included."""
    ground = backdrop(photo, picture, image.size, scale)
    image.paste(ground, (0, 0), ground if ground.mode == "RGBA" else None)
    _scrim(image, photo.veil, scale, hues(photo, picture, image.size, scale))


def backdrop(photo: Photograph, picture: Image.Image, size: Size, scale: float) -> Image.Image:
    """The photograph cut to the page and blurred, without its scrim but for that under which it
    runs out. Shared: never draw on it."""
    return _grounds(photo, picture, size, scale)[0]


def hues(photo: Photograph, picture: Image.Image, size: Size, scale: float) -> Image.Image:
    """The colours of the scrim over the backdrop, small. Shared: never draw on it."""
    return _grounds(photo, picture, size, scale)[1]


def _grounds(photo: Photograph, picture: Image.Image, size: Size, scale: float) -> _Grounds:
    # The scrim's strength is found by looking at these very pictures.
    key = photo._replace(veil=photo.veil._replace(alpha=0.0)), size, scale
    with _lock:
        if key in _recent:
            _recent.move_to_end(key)
            return _recent[key]
    image = continued(picture, photo.crop, photo.veil.side, size)
    _blur(image, photo.veil, scale, _SOFTENING)
    if photo.melt is not None:
        _blur(image, photo.melt, scale, _MELTING)
    colors = tint(image, photo.veil.color)
    if photo.melt is not None:
        _scrim(image, photo.melt, scale, colors)
    found = image, colors
    with _lock:
        _recent[key] = found
        while len(_recent) > _KEPT:
            _recent.popitem(last=False)
    return found


def share_at(distance: float, veil: Veil) -> float:
    """The veil's share of its strength at a distance in px from its side: whole under the text,
    then falling without a knee."""
    way = min(1.0, max(0.0, (distance - veil.reach) / veil.fade)) if veil.fade else 1.0
    return 1.0 - way * way * (3.0 - 2.0 * way)


def _blur(image: Image.Image, veil: Veil, scale: float, steps: _Steps) -> None:
    if veil.blur <= 0 or veil.reach <= 0:
        return
    sharp = image.copy()
    for number, (share, far, long) in enumerate(steps):
        step = _step(veil, far, long)
        # Where the next step covers all, this one is not seen.
        start = _step(veil, *steps[number + 1][1:]).reach if number + 1 < len(steps) else 0.0
        box = _box(step, image.size, scale, start=start)
        soft = blurred(sharp.crop(box), veil.blur * share * scale)
        image.paste(soft, box, _mask(step, 255, image.size, scale, box))


def _step(veil: Veil, far: float, long: float) -> Veil:
    """A step of the blur as a veil: where of the fade it ends, and its length."""
    reach = veil.reach + veil.fade * (far - long)
    # One that would begin before the page's edge is steeper.
    start = max(0.0, reach)
    return veil._replace(reach=start, fade=reach + veil.fade * long - start)


def _scrim(image: Image.Image, veil: Veil, scale: float, colors: Image.Image) -> None:
    if veil.alpha <= 0:
        return
    box = _box(veil, image.size, scale)
    mask = _mask(veil, round(255 * veil.alpha), image.size, scale, box)
    across, down = colors.width / image.width, colors.height / image.height
    part = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
    image.paste(spread(colors, mask.size, part), box, mask)


def _box(veil: Veil, size: Size, scale: float, start: float = 0.0) -> tuple[int, int, int, int]:
    """The whole px that the veil touches; start: px from its side."""
    width, height = size
    length = width if veil.side in {Side.LEFT, Side.RIGHT} else height
    near = min(length - 1, int(start * scale))
    far = max(near + 1, min(length, round((veil.reach + veil.fade) * scale) + 1))
    match veil.side:
        case Side.TOP:
            return 0, near, width, far
        case Side.BOTTOM:
            return 0, height - far, width, height - near
        case Side.LEFT:
            return near, 0, far, height
        case Side.RIGHT:
            return width - far, 0, width - near, height


def _mask(
    veil: Veil, strength: int, size: Size, scale: float, box: tuple[int, int, int, int]
) -> Image.Image:
    """An "L" image of a box of the page: the veil's share of `strength`."""
    across = veil.side in {Side.LEFT, Side.RIGHT}
    length = size[0] if across else size[1]
    whole = min(length, int(veil.reach * scale))
    end = min(length, int((veil.reach + veil.fade) * scale) + 1)
    fading = (round(strength * share_at((p + 0.5) / scale, veil)) for p in range(whole, end))
    values = bytes([strength]) * whole + bytes(fading) + bytes(max(0, length - end))
    if veil.side in {Side.BOTTOM, Side.RIGHT}:
        values = values[::-1]
    part = values[box[0] : box[2]] if across else values[box[1] : box[3]]
    line = Image.frombytes("L", (len(part), 1) if across else (1, len(part)), part)
    return line.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.NEAREST)
