"""Is a picture fit for a card: large enough, sharp enough, of a shape that can be shown?"""

from __future__ import annotations

from sharekit.cards.formats import Format, Shape
from sharekit.diagnostics import Diagnostic, error
from sharekit.drawing.picture.enlarged import LARGEST_PIXEL, blemish
from sharekit.drawing.picture.info import Kind, Seen

_APART = 0.6
"""Of a tall card's sides, what a photograph fills that stands above its words."""
_TALL = frozenset({Shape.SQUARE, Shape.PORTRAIT, Shape.PIN, Shape.LONG, Shape.STORY})
LEAST_FIGURE = 240
"""px of a figure's longer side: less can't be read."""
LONGEST = 5.0
"""The longer side of a figure over the shorter: beyond, it is a thread on the page."""


def unfit_photo(seen: Seen, format_: Format, share: float = 1.0) -> Diagnostic | None:
    """Why a picture can't stand as a photograph over `share` of a card's sides, or None."""
    width, height = format_.width * share, format_.height * share
    least = max(1, round(width / LARGEST_PIXEL)), max(1, round(height / LARGEST_PIXEL))
    found = blemish(seen, width, height, format_.shorter)
    if found == "small":
        return error(
            "photo.small",
            f"the picture has {seen.width}×{seen.height} px; {format_.name} needs"
            f" {least[0]}×{least[1]} at least",
            hint="take a larger original (--image), a smaller size (-s), or -t quote",
        )
    if found == "soft":
        return error(
            "photo.soft",
            "the picture is blurred all over, and would be more so on the card",
            hint="take a sharper one (--image), or -t quote",
        )
    return None


def unfit_figure(seen: Seen) -> Diagnostic | None:
    """Why a picture can't be shown whole, or None."""
    longer, shorter = max(seen.width, seen.height), min(seen.width, seen.height)
    if longer < LEAST_FIGURE:
        return error(
            "figure.small",
            f"the picture has {seen.width}×{seen.height} px; nobody could read it on a card",
            hint=f"take one of at least {LEAST_FIGURE} px (--image), or -t quote",
        )
    if longer > LONGEST * shorter:
        return error(
            "figure.shape",
            f"the picture is {seen.width}×{seen.height} px: whole, it would be a thin strip",
            hint="cut it to what matters (--image), or -t quote",
        )
    return None


def unfit(seen: Seen, format_: Format, template: str) -> Diagnostic | None:
    """Why that template can't show the picture on that format; `auto`: by the picture's kind."""
    kind = seen.study.kind
    if template == "title":
        return unfit_figure(seen) if kind is Kind.FIGURE else unfit_photo(seen, format_, 0.45)
    if template == "figure" or (template != "photo" and kind is Kind.FIGURE):
        return unfit_figure(seen)
    return unfit_photo(seen, format_, _APART if format_.shape in _TALL else 1.0)
