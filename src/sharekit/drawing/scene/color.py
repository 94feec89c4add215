"""Colours: sRGB values, OKLab mixing, WCAG contrast.

OKLab after Björn Ottosson (https://bottosson.github.io/posts/oklab/); relative luminance and
contrast ratio after WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sharekit.errors import UsageError

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


class Color(NamedTuple):
    """An sRGB colour, 0–255 a channel, with alpha 0–1."""

    red: int
    green: int
    blue: int
    alpha: float = 1.0

    @property
    def rgb(self) -> tuple[int, int, int]:
        return self.red, self.green, self.blue

    @property
    def hex(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    def faded(self, alpha: float) -> Color:
        """The same colour at another alpha (0–1)."""
        return Color(self.red, self.green, self.blue, alpha)


Lab = tuple[float, float, float]


def parse_color(text: str) -> Color:
    """`#rgb` or `#rrggbb`. Raises UsageError (`color.syntax`)."""
    if not _HEX.fullmatch(text.strip()):
        raise UsageError(
            f"'{text}' is no colour", code="color.syntax", hint="write it as #rrggbb, say #f4a300"
        )
    digits = text.strip()[1:]
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return Color(*(int(digits[i : i + 2], 16) for i in (0, 2, 4)))


def linear(channel: int) -> float:
    """An sRGB channel (0–255) as linear light (0–1)."""
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def luminance(color: Color) -> float:
    """WCAG relative luminance, 0 (black) to 1 (white); alpha is ignored."""
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)


def contrast(first: Color, second: Color) -> float:
    """WCAG contrast ratio, 1 to 21, of two opaque colours."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def to_oklab(color: Color) -> Lab:
    """OKLab lightness (0–1), a and b."""
    r, g, b = linear(color.red), linear(color.green), linear(color.blue)
    x = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    y = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    z = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z,
        1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z,
        0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z,
    )


def oklab_channels(lab: Lab) -> tuple[float, float, float]:
    """sRGB channels as fractions; outside 0–1 where the colour is out of gamut."""
    light, a, b = lab
    x = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    y = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    z = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _encoded(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
        _encoded(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
        _encoded(-0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z),
    )


def from_oklab(lab: Lab, alpha: float = 1.0) -> Color:
    """The nearest sRGB colour of the same lightness and hue: chroma gives way until it fits."""
    light, a, b = lab
    low, high = 0.0, 1.0
    if not _in_gamut(oklab_channels(lab)):
        for _ in range(12):
            middle = (low + high) / 2
            fits = _in_gamut(oklab_channels((light, a * middle, b * middle)))
            low, high = (middle, high) if fits else (low, middle)
        lab = (light, a * low, b * low)
    red, green, blue = (round(255 * min(1.0, max(0.0, c))) for c in oklab_channels(lab))
    return Color(red, green, blue, alpha)


def _in_gamut(channels: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= c <= 1.0005 for c in channels)


def mix(first: Color, second: Color, share: float) -> Color:
    """`share` (0–1) of the way from first to second, in OKLab."""
    one, two = to_oklab(first), to_oklab(second)
    lab = (
        one[0] + (two[0] - one[0]) * share,
        one[1] + (two[1] - one[1]) * share,
        one[2] + (two[2] - one[2]) * share,
    )
    return from_oklab(lab, first.alpha + (second.alpha - first.alpha) * share)


def over(top: Color, bottom: Color) -> Color:
    """`top` with its alpha composited over an opaque `bottom`, in sRGB as browsers do."""
    pairs = zip(top.rgb, bottom.rgb, strict=True)
    return Color(*(round(b + (t - b) * top.alpha) for t, b in pairs))


def ensure_contrast(color: Color, grounds: tuple[Color, ...], ratio: float) -> Color:
    """The colour nearest in lightness that has `ratio` on every ground; hue is kept.

    Goes towards white or black, whichever needs the smaller step. Where neither is enough the
    better of the two ends comes back, and the pixel gate will say so.
    """

    def worst(candidate: Color) -> float:
        return min(contrast(candidate, ground) for ground in grounds)

    if worst(color) >= ratio:
        return color
    light, a, b = to_oklab(color)
    found: list[tuple[float, Color]] = []
    ends: list[tuple[float, Color]] = []
    for end in (1.0, 0.0):
        target = from_oklab((end, a, b))
        ends.append((worst(target), target))
        if worst(target) < ratio:
            continue
        low, high = 0.0, 1.0
        for _ in range(14):
            middle = (low + high) / 2
            candidate = from_oklab((light + (end - light) * middle, a, b))
            low, high = (low, middle) if worst(candidate) >= ratio else (middle, high)
        found.append((high * abs(end - light), from_oklab((light + (end - light) * high, a, b))))
    if found:
        return min(found, key=lambda pair: pair[0])[1]
    return max(ends, key=lambda pair: pair[0])[1]
