"""The brand's logo on a card's ground, dark or light: as it is where it stands there, else the
version of it that does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sharekit.cards.brief import Logo
from sharekit.cards.compose import Card
from sharekit.cards.themes import Theme
from sharekit.diagnostics import Diagnostic, note
from sharekit.drawing.scene.color import Color, contrast, from_oklab
from sharekit.pipeline.settings import Brand
from sharekit.pipeline.tools import Tools
from sharekit.store import sha256_hex

if TYPE_CHECKING:
    from PIL.Image import Image

_PALE, _DEEP = Color(245, 243, 238), Color(28, 27, 25)
"""Grounds that pictures bring where the theme's own are of the other kind."""
_RECOLOURED = ("one colour", "parts")
_VERSIONS = {
    "one colour": "it is drawn in one colour",
    "parts": "parts of it are drawn in another",
    "plate": "it stands on a plate",
}
_VANISHES = 1.5
"""Contrast under which a logo that keeps its colours is hardly seen."""


def logos_of(brand: Brand, theme: Theme, tools: Tools) -> tuple[Logo | None, Logo | None]:
    """The logo on light and on dark grounds. Both as they are where both are given.

    Raises InputError for a file that can't be read.
    """
    own, on_dark = (_as_it_is(path, tools) for path in (brand.logo, brand.logo_dark))
    if own is None or on_dark is not None:
        return own, on_dark
    picture = tools.pictures[own.sha256]
    if picture.mode != "RGBA" or picture.getchannel("A").getextrema()[0] == 255:
        return own, own  # it brings its own ground
    grounds = (theme.start, theme.end)
    if theme.dark:
        return _standing(own, (_PALE,), _DEEP, tools), _standing(own, grounds, theme.ink, tools)
    return _standing(own, grounds, theme.ink, tools), _standing(own, (_DEEP,), _PALE, tools)


def _as_it_is(path: str | None, tools: Tools) -> Logo | None:
    """The logo without its transparent margins, which would push it off the edge."""
    if path is None:
        return None
    data = tools.world.read(path)
    known = tools.pictures.get(sha256_hex(data))
    if known is not None:  # every card of a run asks for it
        return Logo(sha256_hex(data), known.width, known.height)
    from sharekit.drawing.picture.logo import read_logo

    found = read_logo(data, path)
    return _kept(found.image.crop(found.info.ink), found.sha256, tools)


def _kept(picture: Image, key: str, tools: Tools, told: str | None = None) -> Logo:
    tools.pictures[key] = picture
    return Logo(key, picture.width, picture.height, told)


def _standing(own: Logo, grounds: tuple[Color, ...], paint: Color, tools: Tools) -> Logo:
    """The version that stands on the grounds: with paint in place of what would vanish. A logo of
    several colours keeps them, on a plate where black or white ones would vanish."""
    asked = (own.sha256, grounds, paint)
    if asked not in tools.logos:
        tools.logos[asked] = _version(own, grounds, paint, tools)
    return tools.logos[asked]


def _version(own: Logo, grounds: tuple[Color, ...], paint: Color, tools: Tools) -> Logo:
    from sharekit.drawing.picture.logo_study import traits
    from sharekit.drawing.picture.logo_variants import neutral, variant_for

    picture = tools.pictures[own.sha256]
    seen = traits(picture)
    if not seen.tones:
        return own
    found = variant_for(picture, seen, grounds, paint=paint, plates=(paint,))
    told = f"the logo has {found.before:.1f}:1 on its ground"
    lost = (t for t in seen.tones if contrast(from_oklab(t.lab), grounds[0]) < _VANISHES)
    if found.kind in _RECOLOURED or (found.kind == "plate" and any(map(neutral, lost))):
        told = f"{told}, so {_VERSIONS[found.kind]} ({found.ratio:.1f}:1)"
        return _kept(found.image, f"{own.sha256}-{paint.hex}-{found.kind}", tools, told)
    if found.kind == "plate" and found.before < _VANISHES:  # else its colours tell it apart
        return _kept(picture, f"{own.sha256}-faint", tools, told)
    return own


def logo_notes(card: Card) -> Iterator[Diagnostic]:
    """Where the logo that is drawn is another version than the brand's own, or hardly seen."""
    for logo in (card.brief.logo, card.brief.logo_dark):
        if logo is not None and logo.told and logo.sha256 in card.frame.pictures:
            yield note(
                "brand.logo_ground",
                logo.told,
                hint="sharekit init --brand FILE makes logos for both grounds",
            )
            return
