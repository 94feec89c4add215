"""Fonts made in a test: a box for each character, and no more than is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def make_font(
    path: Path,
    family: str,
    characters: Iterable[str],
    *,
    weight: int = 400,
    panose: tuple[int, int] = (0, 0),
    cmap: bool = True,
) -> Path:
    """A font of square glyphs. panose: family kind and serif style."""
    points = sorted(map(ord, characters))
    names = [".notdef", *(f"u{point:04X}" for point in points)]
    build = FontBuilder(1000, isTTF=True)
    build.setupGlyphOrder(names)
    build.setupCharacterMap({p: f"u{p:04X}" for p in points} if cmap else {})
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((0, 700))
    pen.lineTo((500, 700))
    pen.lineTo((500, 0))
    pen.closePath()
    build.setupGlyf(dict.fromkeys(names, pen.glyph()))
    build.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    build.setupHorizontalHeader(ascent=800, descent=-200)
    build.setupNameTable({"familyName": family, "styleName": "Regular"})
    build.setupOS2(usWeightClass=weight)
    build.font["OS/2"].panose.bFamilyType, build.font["OS/2"].panose.bSerifStyle = panose
    build.setupPost()
    path.parent.mkdir(parents=True, exist_ok=True)
    build.save(path)
    return path
