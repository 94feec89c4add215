"""A brand kit from a logo: two themes, the logo for each of their grounds, cards to look at."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from sharekit.cards.brand_colors import DARK, LIGHT, BrandThemes, brand_themes, faces_for
from sharekit.cards.theme_files import written
from sharekit.cards.themes import Theme, build_theme
from sharekit.diagnostics import Diagnostic, note
from sharekit.drawing.scene.color import Color, from_oklab, over
from sharekit.errors import InputError
from sharekit.pipeline.settings import Brand
from sharekit.pipeline.tools import Tools

if TYPE_CHECKING:
    from PIL.Image import Image

    from sharekit.drawing.picture.logo_info import LogoTraits
    from sharekit.drawing.picture.logo_variants import Variant

FOLDER = "brand"
ON_LIGHT, ON_DARK = f"{FOLDER}/logo-on-light.png", f"{FOLDER}/logo-on-dark.png"
_SAMPLES = (("og", "quote"), ("pin", "title"))
_VERSIONS = {
    "one colour": "in one colour",
    "parts": "with its neutral parts recoloured",
    "plate": "on a plate",
}


class Kit(NamedTuple):
    """files: name from the project's folder → bytes. theme: the one that cards have by themselves.

    colors: the logo's, as `#rrggbb`, the largest first. heading, why: the headings' family and what
    of the logo it suits. logos: ground (`light`, `dark`) → how the logo is shown on it. notes: what
    was chosen and mended.
    """

    files: Mapping[str, bytes]
    theme: str
    colors: tuple[str, ...]
    heading: str
    why: str
    logos: Mapping[str, str]
    notes: tuple[Diagnostic, ...]


def brand_kit(data: bytes, where: str) -> Kit:
    """The kit of a logo. data: an SVG, PNG, JPEG, WebP or GIF; where: its path, for messages.

    Raises InputError, as `read_logo` does, and `image.empty` where nothing is to be seen in it.
    """
    from sharekit.drawing.picture.logo import read_logo
    from sharekit.drawing.picture.logo_study import cut_out, traits

    logo = cut_out(read_logo(data, where).image)
    seen = traits(logo)
    if not seen.tones:
        raise InputError(
            "nothing is to be seen in it",
            code="image.empty",
            hint="take the logo as it is on a white page",
            where=where,
        )
    themes = brand_themes(seen)
    faces = faces_for(seen)
    remarks = (f"Made from {where} by sharekit init --brand: yours to change.",)
    files = {
        f"{FOLDER}/{recipe.name}.toml": written(recipe, remarks)
        for recipe in (themes.dark, themes.light)
    }
    logos: dict[str, str] = {}
    told: list[Diagnostic] = []
    for ground, name, version in _logos(logo, seen, themes):
        files[name] = _png(version.image)
        logos[ground] = version.kind
        if version.kind in _VERSIONS:
            told.append(
                note(
                    "brand.logo_version",
                    f"the logo would vanish on the {ground} ground ({version.before:.1f}:1): there "
                    f"it is {_VERSIONS[version.kind]} ({version.ratio:.1f}:1)",
                    where=name,
                )
            )
    colors = tuple(from_oklab(tone.lab).hex for tone in seen.tones)
    return Kit(
        files, themes.preferred, colors, faces.family, faces.why, logos, (*themes.notes, *told)
    )


def _logos(
    logo: Image, seen: LogoTraits, themes: BrandThemes
) -> Iterator[tuple[str, str, Variant]]:
    """Ground, file name and how the logo is shown there, for both grounds."""
    from sharekit.drawing.picture.logo_variants import variant_for

    dark, light = build_theme(themes.dark), build_theme(themes.light)
    sides: tuple[tuple[str, str, Theme, Theme], ...] = (
        ("light", ON_LIGHT, light, dark),
        ("dark", ON_DARK, dark, light),
    )
    for ground, name, theme, other in sides:
        version = variant_for(
            logo,
            seen,
            _behind(theme),
            paint=theme.ink if theme.dark else theme.accent,
            plates=(other.start, theme.ink),
        )
        yield ground, name, version


def _png(logo: Image) -> bytes:
    """The logo within its clear space."""
    from sharekit.drawing.picture.logo_variants import spaced

    out = io.BytesIO()
    spaced(logo).save(out, "PNG", optimize=True)
    return out.getvalue()


def _behind(theme: Theme) -> tuple[Color, ...]:
    """What a logo may stand on; in the dark theme a light may fall there."""
    lit = over(theme.glow.faded(0.5 * theme.glow.alpha), theme.end)
    return (theme.start, theme.end, lit) if theme.dark else (theme.start, theme.end)


def sample_cards(kit: Kit, tools: Tools, site: str | None) -> dict[str, bytes]:
    """Cards in both themes, by file name. site: the address of the site, or None.

    Raises QualityError where one doesn't pass the gates, FontError.
    """
    from sharekit.pipeline.places import domain_of
    from sharekit.pipeline.samples import sample

    def read(path: str) -> bytes:
        return kit.files[path.replace(os.sep, "/")]

    tools = replace(tools, world=tools.world._replace(read=read), pictures={})
    brand = Brand(domain=domain_of(site), logo=ON_LIGHT, logo_dark=ON_DARK, themes=(FOLDER,))
    drawn: dict[str, bytes] = {}
    for theme in (LIGHT, DARK):
        ground = theme.removeprefix("brand-")
        for size, template in _SAMPLES:
            made = sample(brand._replace(theme=theme), tools, template=template, size=size)
            drawn[f"{FOLDER}/sample-{ground}-{size}.png"] = made.encoded.data
    return drawn
