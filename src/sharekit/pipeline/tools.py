"""The tools that a run shares: fonts, the typesetter, the cache, decoded logos."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.world import World, real_world

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Tools:
    """Opened once, used for every card of a run. pictures: decoded images by content hash."""

    world: World
    book: FontBook
    typesetter: Typesetter
    cache: Cache | None = None
    pictures: dict[str, Image] = field(default_factory=dict)


def open_tools(
    world: World | None = None, *, font_dirs: tuple[Path, ...] = (), cache: Cache | None = None
) -> Tools:
    """Open the font book and a typesetter on it. Raises FontError."""
    book = open_book(font_dirs)
    return Tools(world or real_world(), book, Typesetter(book), cache)
