"""Formats: the placements that networks show, one row each.

Pixel sizes, byte limits and covered areas are the networks' own where they publish them
(Facebook sharing for webmasters, X cards, Pinterest product specs), else what tools that post
there agree on. Many placements share one geometry; a placement adds what its network accepts and
covers. A template reads the row; no network is named in generic code.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.registry import unknown_name


class Shape(StrEnum):
    """The families of geometry that a template lays out differently.

    CENTRE: a wide picture of which some viewers show the middle square alone. THUMB: a square that
    is shown as large as a stamp. TILE: a square with a button.
    """

    BANNER = "banner"
    LANDSCAPE = "landscape"
    CENTRE = "centre"
    CLASSIC = "classic"
    THUMB = "thumb"
    TILE = "tile"
    SQUARE = "square"
    PORTRAIT = "portrait"
    PIN = "pin"
    LONG = "long"
    STORY = "story"

    @property
    def wide(self) -> bool:
        """Has a line room for who at the one edge and where at the other?"""
        return self in {Shape.BANNER, Shape.LANDSCAPE, Shape.CLASSIC}


class Grid(NamedTuple):
    """margin: fraction of the shorter side. length: characters of a quote that read best."""

    margin: float
    length: tuple[int, int]


GRIDS: Mapping[Shape, Grid] = MappingProxyType(
    {
        Shape.BANNER: Grid(0.118, (30, 100)),
        Shape.LANDSCAPE: Grid(0.118, (40, 140)),
        Shape.CENTRE: Grid(0.065, (30, 90)),
        Shape.CLASSIC: Grid(0.105, (40, 150)),
        Shape.THUMB: Grid(0.09, (15, 60)),
        Shape.TILE: Grid(0.095, (30, 70)),
        Shape.SQUARE: Grid(0.10, (40, 110)),
        Shape.PORTRAIT: Grid(0.10, (40, 140)),
        Shape.PIN: Grid(0.085, (30, 90)),
        Shape.LONG: Grid(0.085, (30, 110)),
        Shape.STORY: Grid(0.10, (40, 110)),
    }
)


class Format(NamedTuple):
    """One placement: its pixels, what the network covers, what it accepts.

    safe: px that no text may enter. covered: areas where nothing that is read may stand.
    keep_out: areas without logo and button. fold: px from the top that are seen before a tap, or
    None for all. accepts: encodings, best first. max_bytes: the network's limit. budget: bytes to
    aim at, or None. least: the smallest picture in px that is shown large. alt: most characters of
    alt text. call: whether it bears a button. sure: False where nobody but memory says so; what
    such a row forbids is only warned of.
    """

    name: str
    title: str
    width: int
    height: int
    shape: Shape
    safe: Insets = Insets()
    covered: tuple[Rect, ...] = ()
    keep_out: tuple[Rect, ...] = ()
    fold: int | None = None
    accepts: tuple[str, ...] = ("png", "jpeg")
    max_bytes: int = 8_000_000
    budget: int | None = None
    least: tuple[int, int] = (0, 0)
    alt: int = 500
    call: bool = False
    sure: bool = True

    @property
    def shorter(self) -> int:
        """S, the unit of the visual grid."""
        return min(self.width, self.height)

    @property
    def unit(self) -> float:
        """What type is measured in: S, but on a banner a share of its width, else it is tiny."""
        return max(self.shorter, 0.45 * self.width)

    @property
    def margin(self) -> float:
        """Fraction of S."""
        return GRIDS[self.shape].margin

    @property
    def length(self) -> tuple[int, int]:
        """Characters of a quote that read best, least and most."""
        return GRIDS[self.shape].length


_WEBP = ("png", "jpeg", "webp")
_LINK = Insets(15, 60, 15, 60)
"""What 2:1 viewers cut from a link preview above and below, and the corners that they round."""
_MIDDLE = Insets(15, 285, 15, 285)
"""All but the middle square of a link preview."""

_ROWS = (
    Format(
        "og", "Open Graph link preview", 1200, 630, Shape.LANDSCAPE,
        safe=_LINK, budget=300_000, least=(600, 315),
    ),
    Format(
        "x", "X large summary card", 1200, 600, Shape.LANDSCAPE,
        # X lays the domain over the lowest 70 px.
        safe=Insets(15, 60, 70, 60),
        accepts=_WEBP, max_bytes=5_000_000, least=(300, 157), alt=420,
    ),
    Format(
        "x_summary", "X summary card", 600, 600, Shape.THUMB,
        accepts=_WEBP, max_bytes=5_000_000, least=(144, 144), alt=420,
    ),
    Format(
        "x_post", "X picture in a post", 1600, 900, Shape.LANDSCAPE,
        accepts=_WEBP, max_bytes=5_000_000, sure=False,
    ),
    Format(
        "linkedin_link", "LinkedIn link preview", 1200, 627, Shape.LANDSCAPE,
        safe=_LINK, max_bytes=5_000_000, least=(401, 0),
    ),
    Format(
        "linkedin_post", "LinkedIn portrait post", 1080, 1350, Shape.PORTRAIT, max_bytes=5_000_000,
    ),
    Format(
        "pin", "Pinterest pin", 1000, 1500, Shape.PIN,
        # Pinterest lays its icons over the lower right corner.
        keep_out=(Rect(840, 1340, 160, 160),),
        max_bytes=20_000_000, least=(600, 900), call=True,
    ),
    Format(
        "pin_square", "Pinterest square pin", 1000, 1000, Shape.TILE,
        keep_out=(Rect(840, 840, 160, 160),), max_bytes=20_000_000, call=True,
    ),
    Format(
        "pin_long", "Pinterest long pin", 1000, 2100, Shape.LONG,
        keep_out=(Rect(840, 1940, 160, 160),), fold=1500,
        max_bytes=20_000_000, call=True, sure=False,
    ),
    Format(
        "square", "Instagram square post", 1080, 1080, Shape.SQUARE, least=(320, 0),
    ),
    Format(
        "portrait", "Instagram portrait post", 1080, 1350, Shape.PORTRAIT,
        # The profile grid crops 4:5 to 3:4.
        safe=Insets(0, 34, 0, 34),
    ),
    Format("ig_tall", "Instagram tall post", 1080, 1440, Shape.PORTRAIT),
    Format("ig_landscape", "Instagram landscape post", 1080, 566, Shape.LANDSCAPE),
    Format(
        "story", "Instagram and Facebook story", 1080, 1920, Shape.STORY,
        safe=Insets(top=250, bottom=340), max_bytes=30_000_000,
    ),
    Format(
        "reel", "Instagram and Facebook reel cover", 1080, 1920, Shape.STORY,
        safe=Insets(269, 65, 672, 65),
    ),
    Format(
        "tiktok", "TikTok cover or photo", 1080, 1920, Shape.STORY,
        safe=Insets(top=130, right=140, bottom=370), sure=False,
    ),
    Format(
        "fb_feed", "Facebook portrait post", 1080, 1350, Shape.PORTRAIT,
        max_bytes=30_000_000, sure=False,
    ),
    Format("threads", "Threads post", 1080, 1350, Shape.PORTRAIT, sure=False),
    Format(
        "bsky_image", "Bluesky picture in a post", 2000, 1125, Shape.LANDSCAPE,
        accepts=_WEBP, max_bytes=1_000_000,
    ),
    Format(
        "bsky_card", "Bluesky link card", 1200, 630, Shape.LANDSCAPE,
        safe=_LINK, max_bytes=1_000_000,
    ),
    Format(
        "masto_card", "Mastodon link preview", 1200, 630, Shape.LANDSCAPE,
        safe=_LINK, max_bytes=1_000_000,
    ),
    Format(
        "masto_media", "Mastodon picture in a post", 1600, 900, Shape.LANDSCAPE,
        accepts=_WEBP, max_bytes=16_000_000,
    ),
    Format(
        "yt_thumb", "YouTube thumbnail", 1280, 720, Shape.LANDSCAPE,
        # The duration stands in the lower right corner.
        covered=(Rect(1024, 612, 256, 108),),
        accepts=_WEBP, max_bytes=2_000_000, least=(640, 0),
    ),
    Format(
        "whatsapp", "WhatsApp link preview", 1200, 630, Shape.CENTRE,
        safe=_MIDDLE, accepts=_WEBP, max_bytes=600_000, budget=300_000, least=(300, 0),
    ),
    Format(
        "imessage", "iMessage link preview", 1200, 630, Shape.CENTRE, safe=_MIDDLE,
    ),
    Format(
        "discord", "Discord embed", 1200, 630, Shape.LANDSCAPE, safe=_LINK, accepts=_WEBP,
    ),
    Format(
        "slack", "Slack link preview", 1200, 630, Shape.LANDSCAPE, safe=_LINK, least=(500, 0),
    ),
    Format(
        "telegram", "Telegram link preview", 1200, 630, Shape.LANDSCAPE,
        safe=_LINK, accepts=_WEBP, max_bytes=5_000_000, sure=False,
    ),
    Format(
        "email_header", "Newsletter header", 1200, 400, Shape.BANNER, budget=200_000,
    ),
    Format(
        "discover", "Google Discover", 1600, 900, Shape.LANDSCAPE,
        accepts=_WEBP, least=(1200, 0),
    ),
    Format(
        "article_4x3", "Google article image", 1600, 1200, Shape.CLASSIC,
        accepts=_WEBP, least=(224, 224),
    ),
)  # fmt: skip

FORMATS: Mapping[str, Format] = MappingProxyType({row.name: row for row in _ROWS})
_ALSO = {
    "linkedin": "linkedin_link", "facebook": "og", "twitter": "x", "pinterest": "pin",
    "youtube": "yt_thumb",
}  # fmt: skip
"""Other names of a row: what people type first."""


def find_format(name: str) -> Format:
    """The format of that name. Raises UsageError (`size.unknown`) with those that are meant."""
    plain = name.strip().lower().replace("-", "_")
    row = FORMATS.get(_ALSO.get(plain, plain))
    if row is None:
        problem = unknown_name("size", name, FORMATS)
        rows = _of_network(plain) or _of_pixels(plain)
        if rows:
            told = (f"{each.name} ({each.width}×{each.height})" for each in rows)
            problem.hint = f"there are: {', '.join(told)}"
        raise problem
    return row


def _of_network(name: str) -> list[Format]:
    """The placements of a network, by a word of their titles."""
    return [row for row in _ROWS if name in row.title.lower().split()]


def _of_pixels(name: str) -> list[Format]:
    """The placements of that many pixels: `1080x1350`."""
    pixels = name.replace("×", "x").replace(" ", "")
    return [row for row in _ROWS if f"{row.width}x{row.height}" == pixels]
