"""The tools that a run shares: fonts, the typesetter, the cache, decoded pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.fontfile import Installed
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.world import World, real_world

if TYPE_CHECKING:
    from PIL.Image import Image

    from sharekit.cards.brief import Logo


_NO = {"0", "false", "no", "off"}


class Place(NamedTuple):
    """Where a picture was read, and the px that it was decoded to cover."""

    where: str
    cover: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tools:
    """Opened once, used for every card of a run.

    memory: where it is kept what was understood of articles; None: nowhere. pictures: decoded logos
    by content hash; logos: their versions by ground. photos: the articles' own pictures by key, the
    latest; places: where all of them were read.
    """

    world: World
    book: FontBook
    typesetter: Typesetter
    cache: Cache | None = None
    memory: Cache | None = None
    pictures: dict[str, Image] = field(default_factory=dict)
    logos: dict[tuple[object, ...], Logo] = field(default_factory=dict)
    photos: dict[str, Image] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)


def open_tools(
    world: World | None = None,
    *,
    font_dirs: tuple[Path, ...] = (),
    cache: Cache | None = None,
    system_fonts: bool | None = None,
    remember: bool = True,
) -> Tools:
    """Open the font book and a typesetter on it.

    font_dirs: folders or files. system_fonts: draw what no other font has with fonts of the system
    and of Python packages; None: unless SHAREKIT_FONTS_SYSTEM says no. remember: keep in the
    cache what is understood of articles, too. Raises FontError.
    """
    world = world or real_world()
    if system_fonts is None:
        system_fonts = world.environment.get("SHAREKIT_FONTS_SYSTEM", "").lower() not in _NO
    open_ = partial(open_book, font_dirs, cache=cache)
    book = open_(find_installed=partial(_installed, world, cache)) if system_fonts else open_()
    return Tools(world, book, Typesetter(book), cache, cache if remember else None)


def _installed(world: World, cache: Cache | None) -> Installed:
    from sharekit.drawing.text.system import find_installed  # plain Latin never needs it

    return find_installed(world.environment, cache)
