"""What a page is painted on: gradient grounds, ornaments, photographs, as values.

A ground without a photograph doesn't depend on the text that will stand on it, so the renderer may
paint it once and keep the pixels.
"""

from typing import NamedTuple

from sharekit.drawing.scene.art import Art
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.geometry import Rect, Side


class Gradient(NamedTuple):
    """Two stops mixed in OKLab along a CSS gradient line (angle in degrees, 0 upwards)."""

    start: Color
    end: Color
    angle: float = 135.0


class Contours(NamedTuple):
    """Height lines of a seeded smooth relief, strokes of `color` at its alpha.

    calm: the corner or edge to fade towards, as a point in fractions of the page; strokes are
    invisible there and full at the far side. weight: stroke width as a fraction of the shorter
    side; every fourth line is half as strong again. floor: the share of the height, from below,
    where only a breath of the strokes is left.
    """

    seed: int
    color: Color
    calm: tuple[float, float] = (0.0, 0.5)
    weight: float = 0.0024
    floor: float = 0.0


class Lights(NamedTuple):
    """Seeded soft lights of `color`, at its alpha where they are brightest, in the corner that is
    far from `calm`. floor: as of `Contours`."""

    seed: int
    color: Color
    calm: tuple[float, float] = (0.0, 0.5)
    floor: float = 0.0


class Foliage(NamedTuple):
    """Seeded branches of one kind of leaf that grow in from the far edges: near ones of `color` at
    its alpha, those behind fainter and soft. calm, floor: as of `Contours`."""

    seed: int
    color: Color
    calm: tuple[float, float] = (0.0, 0.5)
    floor: float = 0.0


class Sheets(NamedTuple):
    """Seeded sheets of paper, cut in curves, one on another in the corner far from `calm`, to which
    they fade.

    color: of a sheet, at the alpha that each adds. shadow: under its edge. floor: the share of the
    height, from below, that they don't reach.
    """

    seed: int
    color: Color
    shadow: Color
    calm: tuple[float, float] = (0.0, 0.5)
    floor: float = 0.0


Ornament = Contours | Lights | Foliage | Sheets


def fainter(ornament: Ornament, share: float) -> Ornament:
    """The ornament at that share of its alpha."""
    ornament = ornament._replace(color=ornament.color.faded(share * ornament.color.alpha))
    if isinstance(ornament, Sheets):
        shadow = ornament.shadow.faded(share * ornament.shadow.alpha)
        ornament = ornament._replace(shadow=shadow)
    return ornament


class Veil(NamedTuple):
    """A scrim of `color` and a blur, along one side of a page, under the text that stands there.

    blur: standard deviation in px. fade: px over which both end. reach: px from that side to where
    the text ends and the fade begins. alpha: of the scrim, as strong as its text needs. Reach and
    alpha follow from the text and the pixels: the renderer finds them (`render.exposure`).
    """

    color: Color
    side: Side
    blur: float
    fade: float
    reach: float = 0.0
    alpha: float = 0.0


class Photograph(NamedTuple):
    """A picture over the whole page. crop: the part of it that is shown, in fractions. melt: the
    veil under which it runs out, where the page is larger: along the same side, to its end."""

    sha256: str
    crop: Rect
    veil: Veil
    melt: Veil | None = None


class Ground(NamedTuple):
    """The whole backdrop of a page: one gradient, over it at most one ornament, a photograph or
    vector art."""

    gradient: Gradient
    ornament: Ornament | None = None
    photo: Photograph | None = None
    art: Art | None = None
