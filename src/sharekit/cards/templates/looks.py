"""How each shape sets the words that a card is made for: one row a template and shape."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.templates import margins, parts
from sharekit.drawing.scene.nodes import Text
from sharekit.drawing.scene.style import Fit


class Look(NamedTuple):
    """Sizes in units; measure in Latin characters; width as a share of what the margins leave.

    good: from here on a text is large enough to be read in a feed. mark: the great mark's size.
    above, below, under: the shares of the height that is left, around the words and at the foot.
    """

    largest: float
    good: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    width: float
    mark: float
    above: float
    below: float
    under: float = 0.0


class TitleLook(NamedTuple):
    """As `Look`. sub, sub_width: size and width of the line beneath the title."""

    largest: float
    smallest: float
    measure: float
    lines: tuple[int, int]
    width: float
    sub: float
    sub_width: float
    above: float
    below: float
    under: float = 0.0


QUOTES: Mapping[Shape, Look] = MappingProxyType(
    {
        Shape.BANNER: Look(0.132, 0.088, 0.068, 36, (1, 3), 1.00, 0.36, 0.6, 1.0),
        Shape.LANDSCAPE: Look(0.165, 0.112, 0.068, 22, (1, 5), 0.90, 0.33, 0.25, 1.0),
        Shape.CENTRE: Look(0.118, 0.080, 0.056, 16, (2, 8), 1.00, 0.27, 0.4, 1.0),
        Shape.CLASSIC: Look(0.142, 0.096, 0.060, 20, (2, 7), 0.94, 0.33, 0.3, 1.0),
        Shape.THUMB: Look(0.170, 0.112, 0.080, 11, (2, 7), 1.00, 0.36, 0.3, 1.0),
        Shape.TILE: Look(0.128, 0.080, 0.068, 17, (2, 7), 1.00, 0.22, 0.5, 1.0),
        Shape.SQUARE: Look(0.128, 0.080, 0.060, 17, (2, 8), 1.00, 0.33, 0.45, 1.0),
        Shape.PORTRAIT: Look(0.135, 0.080, 0.060, 16, (2, 9), 1.00, 0.34, 0.35, 1.0),
        Shape.PIN: Look(0.150, 0.096, 0.068, 15, (2, 10), 1.00, 0.36, 0.6, 1.0),
        Shape.LONG: Look(0.158, 0.100, 0.068, 14, (2, 12), 1.00, 0.40, 0.3, 0.7),
        Shape.STORY: Look(0.135, 0.080, 0.064, 16, (2, 10), 1.00, 0.34, 1.0, 0.35, 0.8),
    }
)
TITLES: Mapping[Shape, TitleLook] = MappingProxyType(
    {
        Shape.BANNER: TitleLook(0.170, 0.070, 28, (1, 3), 1.00, 0.040, 0.80, 0.3, 1.0),
        Shape.LANDSCAPE: TitleLook(0.215, 0.070, 19, (1, 4), 0.92, 0.045, 0.70, 0.35, 1.0),
        Shape.CENTRE: TitleLook(0.160, 0.058, 12, (1, 7), 1.00, 0.038, 1.00, 0.4, 1.0),
        Shape.CLASSIC: TitleLook(0.210, 0.066, 15, (1, 6), 0.94, 0.042, 0.74, 0.25, 1.0),
        Shape.THUMB: TitleLook(0.215, 0.080, 9, (1, 7), 1.00, 0.060, 1.00, 0.2, 1.0),
        Shape.TILE: TitleLook(0.200, 0.068, 12, (1, 6), 1.00, 0.042, 0.90, 0.2, 1.0),
        Shape.SQUARE: TitleLook(0.225, 0.066, 11, (1, 7), 1.00, 0.040, 0.86, 0.2, 1.0),
        Shape.PORTRAIT: TitleLook(0.235, 0.066, 11, (1, 8), 1.00, 0.041, 0.88, 0.2, 1.0),
        Shape.PIN: TitleLook(0.240, 0.068, 10, (1, 9), 1.00, 0.047, 0.92, 0.15, 1.0),
        Shape.LONG: TitleLook(0.250, 0.068, 10, (1, 12), 1.00, 0.050, 0.94, 0.2, 0.8),
        Shape.STORY: TitleLook(0.235, 0.066, 11, (1, 9), 1.00, 0.044, 0.90, 0.6, 0.5, 0.5),
    }
)
_HEADLINE_LEADING = 1.05
OPEN = 0.76
"""The share of the height that a card usually has for what it says."""
LEAST_ON_PINS = 0.068
"""Of the width: what is read in a feed where a pin is 236 px wide."""


class HasSmallest(Protocol):
    """A look of any template, as far as its least size."""

    @property
    def smallest(self) -> float: ...


class HasGood(Protocol):
    """A look of any template, as far as the size from which its words are taken."""

    @property
    def good(self) -> float: ...


class HasFit(HasSmallest, Protocol):
    """A look of any template, as far as the words that are fitted."""

    @property
    def largest(self) -> float: ...
    @property
    def measure(self) -> float: ...
    @property
    def lines(self) -> tuple[int, int]: ...


def smallest(brief: Brief, look: HasSmallest) -> float:
    """The least size in px of the words that the card is made for.

    Lines of tall scripts stand wide apart, so their letters may be a little smaller.
    """
    least = look.smallest * (1.0 - 0.2 * (brief.script.display - 1.0))
    if brief.format.call:
        least = max(least, LEAST_ON_PINS)
    return least * brief.format.unit


def good_size(brief: Brief, look: Look) -> float:
    """The size in px from which on a text is large enough to be taken before a later one.

    Less where the lines of a script stand wide apart, and where a network covers much of the
    height: there no text of a useful length is as large.
    """
    open_height = brief.format.height - margins.padding(brief).down
    room = min(1.0, open_height / (OPEN * brief.format.height))
    return look.good * brief.format.unit * room * tall(brief)


def tall(brief: Brief) -> float:
    """What is left of a good size in scripts whose lines stand wide apart."""
    return 1.0 - 0.4 * (brief.script.display - 1.0)


def headline(
    brief: Brief, role: str, words: str, look: HasFit, *, width: float | None = None
) -> Text:
    """The article's title in the heading face, as large as the look allows."""
    return Text(
        role,
        parts.paragraph(
            brief,
            words,
            face=parts.heading_face(brief),
            color=brief.theme.ink,
            tracking=brief.theme.tracking,
            leading=_HEADLINE_LEADING,
            hang=margins.overhang(brief),
            display=True,
        ),
        fit(brief, look),
        width=width,
        smallest=smallest(brief, look),
        display=True,
        grow=1.0,
    )


def fit(brief: Brief, look: HasFit) -> Fit:
    """The look as a fit for the words of this card, in its own script's measure."""
    return Fit(
        look.largest * brief.format.unit,
        smallest(brief, look),
        look.measure * brief.script.measure,
        look.lines,
    )
