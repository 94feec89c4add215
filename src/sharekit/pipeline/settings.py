"""What the pipeline can be told: frozen settings, with the defaults that a new user gets."""

from typing import NamedTuple

from sharekit.extract.model import Comparison

AUTO = "auto"


class Brand(NamedTuple):
    """The brand kit. logo: path of an SVG, PNG or JPEG; logo_dark: of the one for dark grounds.
    palette: ground, accent, ink as `#rrggbb`.

    theme: a name of `sharekit themes`, under the palette. themes: theme files of one's own, or
    folders of them. ground: of `cards.grounds.GROUNDS`, or
    `auto`. heading, text: font families.
    """

    name: str | None = None
    domain: str | None = None
    logo: str | None = None
    palette: tuple[str, ...] = ()
    theme: str | None = None
    ground: str = AUTO
    heading: str | None = None
    text: str | None = None
    logo_dark: str | None = None
    themes: tuple[str, ...] = ()


class Quality(NamedTuple):
    """Gates. strict: an error writes no file. min_contrast_text, min_contrast_display: WCAG
    ratios on the final pixels, of text and of large text.

    max_age_days: past it an article is old; None: never. on_stale: `label`, `block`, `ignore`.
    """

    strict: bool = True
    min_contrast_text: float = 4.5
    min_contrast_display: float = 3.0
    max_age_days: int | None = 365
    on_stale: str = "label"


class CardSettings(NamedTuple):
    """What one card is asked to be.

    quote: `auto`, a number of `sharekit quotes`, or the words themselves. not_verbatim: draw
    words that the article doesn't hold, recorded as such. new_quote: choose again, whatever
    the card showed before. format: `auto`, `png`, `jpeg`, `webp` or
    `svg`. budget: most bytes, or None for the format's own. scale: pixels a pixel of the format.
    eyebrow, button: own words. board: where a pin is meant to go. debug: draw boxes and safe areas
    over the card. diagram: shape of a comparison: `auto`, `trail` or `columns`. comparison: what a
    diagram's spec says, in place of what the article holds. turn: how many ornaments further than
    the article's own. picture: show the article's picture, where the template can do without. low:
    a quote or a title stands at the foot of the room that it has.
    """

    template: str = AUTO
    size: str = "og"
    theme: str | None = None
    quote: str = AUTO
    not_verbatim: bool = False
    new_quote: bool = False
    format: str = AUTO
    budget: int | None = None
    scale: float = 1.0
    eyebrow: str | None = None
    button: str | None = None
    board: str | None = None
    debug: bool = False
    diagram: str = AUTO
    comparison: Comparison | None = None
    turn: int = 0
    picture: bool = True
    low: bool = False
    brand: Brand = Brand()
    quality: Quality = Quality()
