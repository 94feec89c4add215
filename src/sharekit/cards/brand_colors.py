"""From a logo's colours to a brand's two themes: which colour plays which part, what was mended.

The ground takes the logo's dark colour, or a dark (pale) neutral tinted with its hue; the accent is
the colour that tells the logo apart, as near to itself as 4.5:1 on the ground allows; the ink is
nearly white (nearly black), tinted as well. All in OKLCH, where hue stays what it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from sharekit.cards.themes import TEXT_RATIO, Recipe
from sharekit.diagnostics import Diagnostic, note
from sharekit.drawing.picture.logo_info import LogoTraits, Tone
from sharekit.drawing.scene.color import (
    Color,
    Lab,
    contrast,
    ensure_contrast,
    from_oklab,
    to_oklab,
)

DARK, LIGHT = "brand-dark", "brand-light"
_COLORED = 0.03  # OKLab chroma from which a colour has a hue that tells something
_MOST_CHROMA = 0.23
_ORNAMENT = 0.9  # contrast that an ornament behind the words may take away
_INK = 0.97  # lightness of the ink on a dark ground
_APART, _PALE = 0.42, 0.87
"""Lightness of an accent that would be taken for the ink, on a light and on a dark ground."""
_DEEP = 0.46  # lightness up to which a colour may be the dark theme's ground
_WARM = (0.26, 0.97)  # hue of the tint where a logo has none, as shares of a and b


class Faces(NamedTuple):
    """The headings' family, weight and tracking; why: what of the logo they suit."""

    family: str
    weight: int
    tracking: float
    why: str


class _Side(NamedTuple):
    """A theme, and the logo's colour that its accent was made of, if it has one."""

    recipe: Recipe
    tone: Tone | None


class BrandThemes(NamedTuple):
    """A brand's two themes. preferred: the name of the one that its cards have by themselves.

    notes: what was chosen and mended, to be told.
    """

    dark: Recipe
    light: Recipe
    preferred: str
    notes: tuple[Diagnostic, ...]


def brand_themes(logo: LogoTraits) -> BrandThemes:
    """The themes that follow from a logo."""
    faces = faces_for(logo)
    main = _main(logo.tones)
    deep = _deep(logo.tones)
    dark = _dark(logo, main, deep, faces)
    light = _light(logo, main, deep, faces)
    notes = (*_told(logo, main), *_mended(dark, "dark"), *_mended(light, "light"))
    return BrandThemes(dark.recipe, light.recipe, DARK if deep or _glares(main) else LIGHT, notes)


def faces_for(logo: LogoTraits) -> Faces:
    """Bricolage Grotesque for logos that are built: heavy, straight, loud; Fraunces for those that
    are drawn: fine, curved, quiet, photographed. Two of three signs decide."""
    main = _main(logo.tones)
    signs = {
        "heavy strokes": logo.stroke >= 0.13,
        "straight edges": logo.straight >= 0.5,
        "a loud colour": main is not None and _chroma(main.lab) >= 0.17,
    }
    found = [name for name, seen in signs.items() if seen]
    if len(found) >= 2 and not logo.rich:
        return Faces("Bricolage Grotesque", 630, -0.012, " and ".join(found))
    quiet = {"heavy strokes": "fine strokes", "straight edges": "curves", "a loud colour": ""}
    why = [quiet[name] for name, seen in signs.items() if not seen and quiet[name]]
    return Faces("Fraunces", 500, -0.016, " and ".join(why) or "many colours")


def _dark(logo: LogoTraits, main: Tone | None, deep: Tone | None, faces: Faces) -> _Side:
    tint = _hue(deep or main)
    if deep is not None:
        low = min(0.27, max(0.19, deep.lab[0] - 0.04))
        chroma = min(0.075, _chroma(deep.lab))
    else:
        low, chroma = 0.2, _tint_chroma(main, 0.045)
    ground = _at(low, chroma, tint), _at(low + 0.1, chroma * 1.15, tint)
    ink = _at(_INK, min(0.012, chroma), tint)
    others = [tone for tone in logo.tones if tone is not deep]
    accent, tone = _accent(others, ground, dark=True)
    if accent is None:  # its only colour is the ground: itself, bright
        tone = deep
        accent = _at(0.8, min(0.12, _chroma(deep.lab)) if deep else 0.004, tint)
    return _Side(_recipe(DARK, ground, ink, accent, faces), tone)


def _light(logo: LogoTraits, main: Tone | None, deep: Tone | None, faces: Faces) -> _Side:
    tint = _hue(main or deep)
    chroma = _tint_chroma(main, 0.014)
    ground = _at(0.978, chroma * 0.7, tint), _at(0.938, chroma * 1.3, tint)
    ink = _at(0.24, min(0.045, 3 * chroma), _hue(deep or main))
    accent, tone = _accent(logo.tones, ground, dark=False)
    return _Side(_recipe(LIGHT, ground, ink, accent or _at(0.46, 0.004, tint), faces), tone)


def _recipe(
    name: str, ground: tuple[Color, Color], ink: Color, accent: Color, faces: Faces
) -> Recipe:
    dark = name == DARK
    return Recipe(
        name,
        f"the brand on its {'dark' if dark else 'light'} ground",
        start=ground[0].hex,
        end=ground[1].hex,
        ink=ink.hex,
        accent=accent.hex,
        relief=0.2,
        heading=faces.family,
        weight=faces.weight,
        tracking=faces.tracking,
        grounds=("contours", "glow") if dark else ("contours", "paper"),
    )


def _accent(
    tones: Sequence[Tone], ground: tuple[Color, Color], *, dark: bool
) -> tuple[Color | None, Tone | None]:
    """The logo's own colour that serves best on this ground, made legible; and as the logo has it.
    None where it has no colour."""
    best = 0.0
    found: tuple[Color | None, Tone | None] = (None, None)
    for tone in tones:
        chroma = _chroma(tone.lab)
        if chroma < _COLORED:
            continue
        mended = _legible(tone.lab, ground, dark=dark)
        moved = abs(to_oklab(mended)[0] - tone.lab[0])
        score = min(chroma, 0.2) * tone.share**0.3 * max(0.15, 1.0 - 1.6 * moved)
        if score > best:
            best, found = score, (mended, tone)
    return found


def _legible(lab: Lab, ground: tuple[Color, Color], *, dark: bool) -> Color:
    """The colour at a lightness that has 4.5:1, and as painters shade: yellows go to ochre as they
    darken, pale colours gain chroma, glaring ones lose some. It keeps apart from the ink."""
    light, chroma, hue = lab[0], min(_chroma(lab), _MOST_CHROMA), math.atan2(lab[2], lab[1])
    if not dark and light < _APART:
        return _polar(_APART, min(0.13, 1.5 * chroma), hue)
    if dark and math.hypot(_INK - light, chroma) < 0.11:
        return _polar(_PALE, min(0.1, max(0.05, 1.6 * chroma)), hue)
    ratio = TEXT_RATIO + _ORNAMENT
    target = ensure_contrast(_polar(light, chroma, hue), ground, ratio)
    moved = light - to_oklab(target)[0]
    if dark or moved <= 0.02:
        return target
    degrees = math.degrees(hue) % 360
    if 75 <= degrees <= 112:
        hue = math.radians(degrees - min(1.0, moved / 0.35) * (degrees - 68))
    richer = max(chroma, min(0.11, chroma * (1 + 2.5 * moved)))
    return ensure_contrast(_polar(to_oklab(target)[0], richer, hue), ground, ratio)


def _main(tones: Sequence[Tone]) -> Tone | None:
    """The colour that tells the logo apart; None where all of it is grey."""
    colored = [tone for tone in tones if _chroma(tone.lab) >= _COLORED]
    return max(colored, key=lambda tone: _chroma(tone.lab) * tone.share**0.4, default=None)


def _deep(tones: Sequence[Tone]) -> Tone | None:
    """The dark colour that may be a ground: dark, with a hue, and no mere detail."""
    found = [
        tone
        for tone in tones
        if tone.lab[0] <= _DEEP and _chroma(tone.lab) >= 0.03 and tone.share >= 0.12
    ]
    return max(found, key=lambda tone: tone.share, default=None)


def _glares(tone: Tone | None) -> bool:
    """Would a ground of its hue glare? Yellow, bright as it is, doesn't."""
    if tone is None:
        return False
    light, chroma = tone.lab[0], _chroma(tone.lab)
    pale = light >= 0.85 and chroma >= 0.145 and not _is_yellow(tone)
    return pale or (light >= 0.65 and chroma >= 0.24)


def _is_yellow(tone: Tone) -> bool:
    return 70 <= math.degrees(math.atan2(tone.lab[2], tone.lab[1])) % 360 <= 112


def _tint_chroma(main: Tone | None, most: float) -> float:
    """The chroma of a ground that has only a breath of the brand's hue."""
    if main is None:
        return 0.004
    if _glares(main):
        return 0.45 * most
    if _is_yellow(main):
        most *= 0.5  # dark yellow is olive
    return min(most, 0.3 * _chroma(main.lab))


def _hue(tone: Tone | None) -> tuple[float, float]:
    """The direction of a colour's hue in OKLab; a warm one where there is none."""
    a, b = (tone.lab[1], tone.lab[2]) if tone else _WARM
    length = math.hypot(a, b) or 1.0
    return a / length, b / length


def _chroma(lab: Lab) -> float:
    return math.hypot(lab[1], lab[2])


def _at(light: float, chroma: float, hue: tuple[float, float]) -> Color:
    return from_oklab((light, chroma * hue[0], chroma * hue[1]))


def _polar(light: float, chroma: float, hue: float) -> Color:
    return from_oklab((light, chroma * math.cos(hue), chroma * math.sin(hue)))


def _told(logo: LogoTraits, main: Tone | None) -> list[Diagnostic]:
    """What there is to say of the palette as it stands in the logo."""
    colors = [from_oklab(tone.lab) for tone in logo.tones if tone.share >= 0.05]
    told = []
    if main is None:
        told.append(
            note(
                "brand.grey",
                "the logo has no colour, so the accents are tones of grey",
                hint="set colors.accent in the theme files to a colour of yours",
            )
        )
    pairs = [contrast(one, two) for n, one in enumerate(colors) for two in colors[:n]]
    if max(pairs, default=1.0) < TEXT_RATIO:
        why = (
            f"no two of the logo's colours are legible on one another (at best {max(pairs):.1f}:1)"
            if pairs
            else "the logo has one colour, and text needs two"
        )
        told.append(note("brand.no_pair", f"{why}: grounds and inks are mixed from its hue"))
    return told


def _mended(side: _Side, ground: str) -> list[Diagnostic]:
    """Says where the accent is not the colour that the logo has."""
    if side.tone is None:
        return []
    own, accent = from_oklab(side.tone.lab), _parsed(side.recipe.accent)
    if math.dist(to_oklab(own), to_oklab(accent)) < 0.03:
        return []
    ends = _parsed(side.recipe.start), _parsed(side.recipe.end)
    was, now = (min(contrast(color, end) for end in ends) for color in (own, accent))
    why = f"has {was:.1f}:1 on the {ground} ground" if was < TEXT_RATIO else "is close to the ink"
    return [
        note(
            "brand.repaired", f"{own.hex} {why}, so the accent there is {accent.hex} ({now:.1f}:1)"
        )
    ]


def _parsed(text: str) -> Color:
    return Color(*(int(text[place : place + 2], 16) for place in (1, 3, 5)))
