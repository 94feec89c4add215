"""The photograph under a quote: which part of it the page shows, and how it ends at the words.

It fills the page where that keeps in sight what it shows. Else it keeps its own shape, away from
the words, and runs out beneath them into its own colours.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.cards.brief import Brief
from sharekit.cards.hues import on_photo
from sharekit.drawing.layout.extent import reach
from sharekit.drawing.picture.enlarged import largest_pixel
from sharekit.drawing.picture.framing import Framing, Zone, frame, lightness
from sharekit.drawing.picture.framing import in_sight as subject_seen
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.picture.windows import ends_at
from sharekit.drawing.scene.frame import Frame, PictureItem
from sharekit.drawing.scene.geometry import Rect, Side
from sharekit.drawing.scene.paint import Gradient, Ground, Photograph, Veil

BESIDES = (Side.LEFT, Side.RIGHT)
BLUR, MELT = 0.012, 0.05
"""Of S: the blur under the text; where the photograph runs out into its own colours."""
_BELOW, _ASIDE = 0.9, 0.6
"""The strength of the scrim where a photograph has run out, above or below, and at a side: an even
ground in its own dark hues."""
_DUSK, _NIGHT = 0.27, 0.12
"""How light that ground may be at a side, where a bright photograph needs more than that: lighter,
it is a grey that is neither; and about how light the scrim itself is."""
_END = 0.16
"""The share of what is shown whose light goes on to the side."""
FADE, NEARER = 0.30, 0.75
"""The way over which blur and scrim end, of S, or of the width where the text stands beside; and
what of it a photograph takes that runs out: more of it is to be seen sharp."""
_SEAM, _HAZE = 0.2, 0.5
"""The shares of that way at which a photograph may end unseen, and a subject is but a shape."""
_DRAWN, _UNSEEN = 3.0, 0.25
"""Of what is missing, the way over which a photograph runs out, if that is less; and the share of
that way, next to its end, in which it may end unseen."""
_STRIP = 0.30
"""The share of a page under which a photograph above or below the words would be no more than a
strip: there it fills the page, under its words as well."""
_ROUNDED = 1.001


def tinted(brief: Brief, picture: Seen) -> Brief:
    """The brief in the photograph's hues."""
    theme = on_photo(brief.theme, picture.study, chosen=brief.chosen)
    return brief._replace(theme=theme)


def zone(brief: Brief, side: Side, deep: float, favour: float = 0.0) -> Zone:
    """The zone of a text that reaches so many px into the page from that side."""
    format_, fade = brief.format, _fade(brief, side)
    whole = format_.width if side in BESIDES else format_.height
    hazy = min(1.0, (deep + _HAZE * fade) / whole)
    open_ = room(brief, side, deep)
    if open_ < _STRIP and side not in BESIDES:
        open_ = 1.0
    start = 0.0 if side in {Side.LEFT, Side.TOP} else 1.0 - hazy
    area = Rect(start, 0.0, hazy, 1.0) if side in BESIDES else Rect(0.0, start, 1.0, hazy)
    return Zone(side, area, favour, open_)


def room(brief: Brief, side: Side, deep: float) -> float:
    """The share of the page that such a text leaves to the photograph."""
    whole = brief.format.width if side in BESIDES else brief.format.height
    return max(0.0, 1.0 - (deep + _SEAM * _fade(brief, side)) / whole)


def cut(brief: Brief, picture: Seen, zones: Sequence[Zone]) -> Framing:
    """The best part and the best of the zones, among those for which it has pixels enough."""
    format_ = brief.format
    return frame(
        picture.study,
        picture.aspect,
        format_.width / format_.height,
        zones,
        light=not brief.theme.dark,
        least=format_.width / (picture.width * largest_pixel(picture, format_.shorter)),
    )


def fills(brief: Brief, picture: Seen, crop: Rect) -> bool:
    """Has that part enough pixels for the page?"""
    pixel = brief.format.width / (crop.width * picture.width)
    return pixel <= _ROUNDED * largest_pixel(picture, brief.format.shorter)


def ground(brief: Brief, picture: Seen, framing: Framing) -> Ground:
    """The photograph as a page's ground. brief: in its hues."""
    theme, short = brief.theme, brief.format.shorter
    fade = _fade(brief, framing.side)
    veil = Veil(theme.start, framing.side, blur=BLUR * short, fade=fade)
    end = ends_at(framing.crop, framing.side, (brief.format.width, brief.format.height))
    melt = None
    if end >= 1:  # it is short where little is missing, so that the rest is seen under the words
        veil = veil._replace(fade=NEARER * fade)
        soft = min(veil.fade, _DRAWN * end)
        melt = Veil(theme.start, framing.side, MELT * short, soft, max(1.0, end - _UNSEEN * soft))
        melt = melt._replace(alpha=_own(brief, picture, framing))
    photo = Photograph(picture.key, framing.crop, veil, melt)
    return Ground(Gradient(theme.start, theme.end), photo=photo)


def fitted(brief: Brief, picture: Seen, page: Frame) -> Frame:
    """The page with its photograph cut anew for the place that the words took."""
    if page.ground.photo is None:
        return page
    brief, side = tinted(brief, picture), page.ground.photo.veil.side
    framing = cut(brief, picture, [zone(brief, side, reach(page, side))])
    return page._replace(ground=ground(brief, picture, framing))


def in_sight(brief: Brief, picture: Seen, page: Frame) -> float:
    """The share of the photograph's subject that is in sight on a page; 1 where there is none."""
    photo = page.ground.photo
    if photo is not None:
        side = photo.veil.side
        return subject_seen(picture.study, photo.crop, zone(brief, side, reach(page, side)))
    items = [item for item in page.items if isinstance(item, PictureItem)]
    crops = [item.crop for item in items if item.sha256 == picture.key and item.crop]
    return min((subject_seen(picture.study, crop) for crop in crops), default=1.0)


def _own(brief: Brief, picture: Seen, framing: Framing) -> float:
    """The strength of the scrim under which a photograph runs out."""
    if framing.side not in BESIDES:
        return _BELOW
    left, right = max(0.0, framing.crop.x), min(1.0, framing.crop.right)
    width = _END * (right - left)
    start = left if framing.side is Side.LEFT else right - width
    light = lightness(picture.study, Rect(start, framing.crop.y, width, framing.crop.height))
    if light <= _DUSK or not brief.theme.dark:
        return _ASIDE
    return max(_ASIDE, (light - _DUSK) / (light - _NIGHT))


def _fade(brief: Brief, side: Side) -> float:
    """The px over which blur and scrim end."""
    return FADE * (brief.format.width if side in BESIDES else brief.format.shorter)
