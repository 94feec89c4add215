"""The margins of a card, and the air that its scripts need, by its format and language."""

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.scripts import script_of
from sharekit.drawing.scene.geometry import Insets
from sharekit.drawing.scene.style import HANG, Direction

DESCENT = 0.009
"""How far the descenders of the lowest line (meta) reach below its baseline, in Latin."""
_HANGS = 0.02
"""How far punctuation may hang over a text's edges beside what a network covers."""
_LARGEST = 0.25
"""The largest type of any text."""


def padding(brief: Brief) -> Insets:
    """The margins: M on all sides, and never inside what the network covers.

    As all that a template says, for a page read from the left: layout mirrors it.
    """
    format_ = brief.format
    margin, unit = format_.margin * format_.shorter, format_.unit
    safe, air = format_.safe, descent(brief) * unit
    near, far = (side + _HANGS * unit if side else 0.0 for side in (safe.left, safe.right))
    if brief.direction is Direction.RTL:
        near, far = far, near
    if format_.shape is Shape.CENTRE:  # its edge is the middle square's
        near, far = safe.left + margin, safe.right + margin
    return Insets(
        top=max(margin, safe.top + air),
        right=max(margin, far),
        bottom=max(margin, safe.bottom + air, _lift(brief)),
        left=max(margin, near),
    )


def _lift(brief: Brief) -> float:
    """How far up the foot of the card must be to keep clear of the corners that networks cover.

    On a tile, and read from the right, the button stands in the very corner where icons are.
    """
    format_ = brief.format
    areas = format_.covered
    if format_.call and (brief.direction is Direction.RTL or format_.shape is Shape.TILE):
        areas = (*areas, *format_.keep_out)
    air = (DESCENT + descent(brief)) * format_.unit
    return max((format_.height - area.y + air for area in areas), default=0.0)


def descent(brief: Brief) -> float:
    """How far, in S, the lowest line reaches below its baseline, in the deepest script there is."""
    lines = (brief.main, brief.title, brief.author, brief.site, brief.age_label)
    body = max(script_of(line or "", brief.language).body for line in lines)
    return DESCENT + 0.032 * (body - 1.28)


def overhang(brief: Brief) -> float:
    """Em by which punctuation may hang: no further than to where a network covers the page."""
    format_, own = brief.format, padding(brief)
    room = min(own.left - format_.safe.left, own.right - format_.safe.right)
    return min(HANG, room / (_LARGEST * format_.unit))


def inner_width(brief: Brief) -> float:
    """The width in px between the margins."""
    return brief.format.width - padding(brief).across


def air(brief: Brief) -> float:
    """What marks above and below the main text's letters need beyond Latin ones, in S."""
    return 0.045 * (brief.script.display - 1.0)


def headroom(brief: Brief) -> float:
    """px that marks above the letters of a heading at the head of the page need, where what a
    network covers begins right above its margin."""
    need = 1.6 * air(brief) * brief.format.unit
    return need if padding(brief).top - brief.format.safe.top < need else 0.0
