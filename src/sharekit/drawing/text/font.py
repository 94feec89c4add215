"""`Font`: a face at fixed settings, ready to shape and draw; how a grapheme can be spelled."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from sharekit.drawing.scene.frame import FontKey
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.properties import IGNORABLE, TRAITS

USUAL_CAP_HEIGHT = 0.7
"""Stands in (em) where a font has no H, or a damaged one."""

# All spaces but the Ogham one, which is a stroke.
_SPACES = dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
# The engine itself draws these by another glyph where the font has none.
_STAND_INS = {"\u2010": "-", "\u2011": "-"}


class Font:
    """A face at fixed variation settings, in font units, with its coverage and extents."""

    __slots__ = ("_extents", "_unicodes", "cap_height", "colored", "hb", "key", "upem")

    def __init__(self, key: FontKey, face: hb.Face, *, colored: bool) -> None:
        self.key = key
        self.hb = hb.Font(face)
        self.hb.set_variations(dict(key.axes))
        self.upem = float(face.upem)
        self.colored = colored
        self._unicodes = face.unicodes
        self._extents: dict[int, tuple[float, float, float, float]] = {}
        self.cap_height = self._cap_height()

    def extents(self, glyph: int) -> tuple[float, float, float, float]:
        """The glyph's ink as left, bottom, right, top in em, y upwards; empty ink is all 0."""
        found = self._extents.get(glyph)
        if found is None:
            e, upem = self.hb.get_glyph_extents(glyph), self.upem
            found = (
                (
                    e.x_bearing / upem,
                    (e.y_bearing + e.height) / upem,
                    (e.x_bearing + e.width) / upem,
                    e.y_bearing / upem,
                )
                if e is not None
                else (0.0, 0.0, 0.0, 0.0)
            )
            self._extents[glyph] = found
        return found

    def spells(self, grapheme: str) -> bool:
        """Has the font the grapheme as it is written, or in the composition the engine makes?

        A single character's canonical twin doesn't count: it may look otherwise (U+FA19).
        """
        exact, composed = spellings(grapheme)[:2]
        return self._has(exact) or (len(composed) < len(exact) and self._has(composed))

    def _has(self, text: str) -> bool:
        return all(ord(c) in self._unicodes for c in text)

    def _cap_height(self) -> float:
        glyph = self.hb.get_nominal_glyph(ord("H"))
        height = self.extents(glyph)[3] if glyph else 0.0
        return height if 0.2 < height < 2 else USUAL_CAP_HEIGHT


@lru_cache(maxsize=8192)
def spellings(grapheme: str) -> tuple[str, str, str]:
    """A grapheme as written, composed, decomposed; less what needs no glyph of its own."""
    plain = "".join(_STAND_INS.get(c, c) for c in grapheme if not _is_invisible(c))
    plain = plain.translate(_SPACES)
    return plain, unicodedata.normalize("NFC", plain), unicodedata.normalize("NFD", plain)


def _is_invisible(character: str) -> bool:
    point = ord(character)
    control = point < 0x20 or 0x7F <= point < 0xA0
    return control or bool(TRAITS[character].flags & IGNORABLE)
