"""The picture on a button: the network's own mark where it may be used, else a neutral glyph.

Marks come from `icons.json` (`tools/share_data.py` writes it, with package and licence). They are
trademarks of their owners, shown to say where a link leads. A glyph stands for what a place is for:
a mark's licence forbids its use, its owner had it removed from the collections, or there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from sharekit.share.model import Kind, Network


class Picture(NamedTuple):
    """An SVG of filled paths. box: its viewBox."""

    box: str
    paths: tuple[str, ...]


def _glyph(*paths: str) -> Picture:
    return Picture("0 0 24 24", paths)


_LETTER = _glyph("M2 5h20v14H2zm2.6 2 7.4 5.6L19.4 7zM4 17h16V9.1l-8 6-8-6z")
_SPEECH = _glyph("M3 3h18v14h-9l-5 4.5V17H3zm2 2v10h4v2.1l2.3-2.1H19V5z")
_NET = _glyph(
    "M18 2a4 4 0 1 1-2.9 6.8l-5.2 2.6a4 4 0 0 1 0 1.2l5.2 2.6A4 4 0 1 1 14.2 17L9 14.4a4 4 0 1 1 "
    "0-4.8L14.2 7A4 4 0 0 1 18 2zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6 10a2 2 0 1 0 0 4 2 2 0 0 0 "
    "0-4zm12 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
)
_PEOPLE = _glyph(
    "M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM1 20c0-4 3-6 7-6s7 2 7 "
    "6zm2.3-2h9.4C12 16.5 10.3 16 8 16s-4 .5-4.7 2zM16 5a3.5 3.5 0 1 1 0 7v-2a1.5 "
    "1.5 0 1 0 0-3zm1 9.1c3.5.4 6 2.4 6 5.9h-6v-2h3.7c-.5-1.1-1.8-1.8-3.7-2z"
)
_RIBBON = _glyph("M5 2h14v20l-7-5-7 5zm2 2v14.1l5-3.6 5 3.6V4z")
_PEN = _glyph("M17 2l5 5L8 21H3v-5zm0 2.8L5 16.8V19h2.2L19.2 7z")
_CASE = _glyph("M8 3h8v4h6v13H2V7h6zm2 2v2h4V5zM4 9v3h16V9zm0 5v4h16v-4h-6v2h-4v-2z")
_SPARK = _glyph("M12 2l2.4 7.6L22 12l-7.6 2.4L12 22l-2.4-7.6L2 12l7.6-2.4z")
_BOX = _glyph("M2 3h20v6h-1v12H3V9H2zm2 2v2h16V5zM5 9v10h14V9zm4 2h6v2H9z")
_PAGE = _glyph("M5 2h10l4 4v16H5zm2 2v16h10V7h-3V4zm2 7h6v2H9zm0 4h6v2H9z")
_LINK = _glyph(
    "M7 7h4v2H7a3 3 0 0 0 0 6h4v2H7A5 5 0 0 1 7 7zm6 0h4a5 5 0 0 1 0 10h-4v-2h4a3 3 0 0 0 "
    "0-6h-4zm-5 4h8v2H8z"
)

GLYPHS: Mapping[Kind, Picture] = MappingProxyType(
    {
        Kind.SOCIAL: _NET,
        Kind.COMMUNITY: _PEOPLE,
        Kind.MESSENGER: _SPEECH,
        Kind.MAIL: _LETTER,
        Kind.BOOKMARK: _RIBBON,
        Kind.BLOG: _PEN,
        Kind.WORK: _CASE,
        Kind.AI: _SPARK,
        Kind.ARCHIVE: _BOX,
        Kind.TOOL: _PAGE,
        Kind.LOCAL: _LINK,
    }
)


def picture_of(network: Network) -> Picture:
    """The network's mark, or the glyph of its kind."""
    mark = marks().get(network.icon or "")
    return mark or GLYPHS[network.kind]


@cache
def marks() -> Mapping[str, Picture]:
    """All marks, by name."""
    import json
    from pathlib import Path

    data = json.loads(Path(__file__).with_name("icons.json").read_text(encoding="utf-8"))
    return MappingProxyType(
        {name: Picture(row["box"], tuple(row["paths"])) for name, row in data["marks"].items()}
    )
