"""The ornament of a ground, each kind by its own painter, loaded when it is needed."""

from __future__ import annotations

from PIL import Image

from sharekit.drawing.scene.paint import Contours, Foliage, Lights, Ornament, Sheets


def paint_ornament(
    image: Image.Image, ornament: Ornament, width: float, height: float, scale: float
) -> None:
    """Draw the ornament onto `image`, a page of width × height px at `scale`."""
    match ornament:
        case Contours():
            from sharekit.drawing.render.contours import paint_contours

            paint_contours(image, ornament, width, height, scale)
        case Lights():
            from sharekit.drawing.render.lights import paint_lights

            paint_lights(image, ornament, width, height, scale)
        case Foliage():
            from sharekit.drawing.render.foliage import paint_foliage

            paint_foliage(image, ornament, width, height, scale)
        case Sheets():
            from sharekit.drawing.render.sheets import paint_sheets

            paint_sheets(image, ornament, width, height, scale)
