"""What every card of a run follows from, as one hash: settings, theme, logo, fonts, codec.

Two levels: where a page's bytes and this hash are what the manifest says, nothing is read. Where
not, the page is read and laid out, and `pipeline.fingerprint` tells whether its picture
changes.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sharekit.cards.formats import find_format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.config.layers import Resolved
from sharekit.drawing.render.codec import CODEC, DRAWING
from sharekit.errors import OutputError
from sharekit.pipeline.configure import Choices, card_settings, sizes_of
from sharekit.pipeline.settings import AUTO
from sharekit.pipeline.themes import theme_of
from sharekit.store import file_sha256
from sharekit.world import read_file


def inputs_of(config: Resolved, name: str, fonts: str, digests: Mapping[str, str]) -> str:
    """The fingerprint of what a page's cards follow from beside the page itself.

    fonts: of the brand's own. digests: sha256 of files by their path, for the logo.
    """
    settings = [card_settings(config, Choices(), size) for size in sizes_of(config)]
    told: list[Any] = [DRAWING, CODEC, name, fonts, config.value("build.own_image")]
    told += [config.value("site.name"), config.value("site.url")]
    for each in settings:
        logo = digests.get(each.brand.logo or "", "")
        on_dark = digests.get(each.brand.logo_dark or "", "")
        brand = each.brand._replace(logo=logo, logo_dark=on_dark, themes=())
        told += [each._replace(brand=brand), find_format(each.size)]
        told.append(theme_of(each, read_file))
        told.append(_others_template(each.template))
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()


def _others_template(name: str) -> str:
    """The hash of a template that isn't ours: its author raises no number of ours."""
    if name == AUTO or name in TEMPLATES.names:
        return ""
    module = sys.modules[type(TEMPLATES.get(name)).__module__]
    return file_digest(getattr(module, "__file__", None) or "")


def fonts_digest(places: Sequence[str], *, system: bool) -> str:
    """The hash of the brand's font files, their bytes and names. system: do others help?"""
    told = [f"system {system}"]
    for place in places:
        for file in font_files(place):
            told.append(f"{file.name} {file_digest(str(file))}")
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()


def font_files(place: str) -> list[Path]:
    """The font files of a folder, or the one that is named, sorted."""
    path = Path(place)
    if path.is_file():
        return [path]
    from sharekit.drawing.text.fontfile import SUFFIXES  # and with it the font engine

    found = (Path(root, name) for root, _, names in os.walk(path) for name in names)
    return sorted(file for file in found if file.suffix.lower() in SUFFIXES)


def file_digest(path: str) -> str:
    """The sha256 of a file, or "" where it is missing or can't be read."""
    try:
        return file_sha256(Path(path)) or ""
    except OutputError:
        return ""
