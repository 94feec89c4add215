"""Formats: the sizes that networks show, one row each.

Pixel sizes, byte limits and covered areas are the networks' own where they publish them
(Facebook sharing for webmasters, X cards, Pinterest product specs), else what tools that post
there agree on. A template reads the row; no network is named in generic code.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from sharekit.drawing.scene.geometry import Insets, Rect
from sharekit.registry import unknown_name


class Shape(StrEnum):
    """The families of geometry that a template lays out differently."""

    LANDSCAPE = "landscape"
    SQUARE = "square"
    PORTRAIT = "portrait"
    PIN = "pin"
    STORY = "story"


class Format(NamedTuple):
    """One placement: its pixels, what the network covers, what it accepts.

    margin: fraction of the shorter side. safe: px that no text may enter. keep_out: px areas
    without logo and button. length: characters of a quote that read best. max_bytes: the
    network's limit. budget: bytes to aim at, or None. accepts: encodings, best first.
    """

    name: str
    title: str
    width: int
    height: int
    shape: Shape
    margin: float
    length: tuple[int, int]
    max_bytes: int
    accepts: tuple[str, ...] = ("png", "jpeg")
    budget: int | None = None
    safe: Insets = Insets()
    keep_out: tuple[Rect, ...] = ()

    @property
    def shorter(self) -> int:
        """S, the unit of the visual grid."""
        return min(self.width, self.height)


_ROWS = (
    Format(
        "og",
        "Open Graph link preview",
        1200,
        630,
        Shape.LANDSCAPE,
        0.118,
        (40, 140),
        max_bytes=8_000_000,
        budget=300_000,
        safe=Insets(15, 60, 15, 60),
    ),
    Format(
        "x",
        "X large summary card",
        1200,
        600,
        Shape.LANDSCAPE,
        0.118,
        (40, 140),
        max_bytes=5_000_000,
        accepts=("png", "jpeg", "webp"),
        # X lays the domain over the lowest 70 px.
        safe=Insets(15, 60, 70, 60),
    ),
    Format(
        "linkedin",
        "LinkedIn link preview",
        1200,
        627,
        Shape.LANDSCAPE,
        0.118,
        (40, 140),
        max_bytes=5_000_000,
        safe=Insets(15, 60, 15, 60),
    ),
    Format(
        "pin",
        "Pinterest pin",
        1000,
        1500,
        Shape.PIN,
        0.085,
        (30, 90),
        max_bytes=20_000_000,
        # Pinterest lays its icons over the lower right corner.
        keep_out=(Rect(840, 1340, 160, 160),),
    ),
    Format(
        "square",
        "Instagram square post",
        1080,
        1080,
        Shape.SQUARE,
        0.10,
        (40, 110),
        max_bytes=8_000_000,
    ),
    Format(
        "portrait",
        "Instagram portrait post",
        1080,
        1350,
        Shape.PORTRAIT,
        0.10,
        (40, 140),
        max_bytes=8_000_000,
        # The profile grid crops 4:5 to 3:4.
        safe=Insets(0, 34, 0, 34),
    ),
    Format(
        "story",
        "Instagram and Facebook story",
        1080,
        1920,
        Shape.STORY,
        0.10,
        (40, 110),
        max_bytes=30_000_000,
        safe=Insets(top=250, bottom=340),
    ),
)

FORMATS: Mapping[str, Format] = MappingProxyType({row.name: row for row in _ROWS})


def find_format(name: str) -> Format:
    """The format of that name. Raises UsageError (`size.unknown`) with the near names."""
    row = FORMATS.get(name.strip().lower())
    if row is None:
        raise unknown_name("size", name, FORMATS)
    return row
