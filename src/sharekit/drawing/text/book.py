"""`FontBook`: from a requested `Face` to fonts that can shape and draw, with fallbacks behind."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import regex

from sharekit.drawing.scene.frame import FontKey
from sharekit.drawing.scene.style import Face
from sharekit.drawing.text.catalogue import (
    Axis,
    FontFile,
    broken,
    bundled_files,
    load_blob,
    open_face,
    scan,
)
from sharekit.drawing.text.engine import hb
from sharekit.errors import FontError, UsageError

DEFAULTS = {"serif": "Source Serif 4", "sans": "Inter"}
"""The family of each kind with the widest coverage: first behind the requested one."""

USUAL_CAP_HEIGHT = 0.7
"""Stands in (em) where a font has no H, or a damaged one."""

_NEEDS_NO_GLYPH = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}]")
_SPACE = regex.compile(r"(?!\u1680)\p{Zs}")  # all but the Ogham space, which is a stroke
# The engine itself draws these by another glyph where the font has none.
_STAND_INS = {"\u2010": "-", "\u2011": "-"}


class Font:
    """A face at fixed variation settings, in font units, with its coverage and extents."""

    __slots__ = ("_extents", "_marks", "_unicodes", "cap_height", "colored", "hb", "key", "upem")

    def __init__(self, key: FontKey, face: hb.Face, *, colored: bool) -> None:
        self.key = key
        self.hb = hb.Font(face)
        self.hb.set_variations(dict(key.axes))
        self.upem = float(face.upem)
        self.colored = colored
        self._unicodes = face.unicodes
        self._marks = "mark" in (face.get_language_feature_tags("GPOS") or ())
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

    def covers(self, grapheme: str) -> bool:
        """Has the font a glyph for every character, as written, composed or decomposed?"""
        return any(self._has(form) for form in _forms(grapheme))

    def places_marks(self, grapheme: str) -> bool:
        """Are the grapheme's marks part of its glyph, or anchored by the font?"""
        composed = _forms(grapheme)[min(1, len(_forms(grapheme)) - 1)]
        return self._marks or (len(composed) == 1 and self._has(composed))

    def _has(self, text: str) -> bool:
        return all(ord(c) in self._unicodes for c in text)

    def _cap_height(self) -> float:
        glyph = self.hb.get_nominal_glyph(ord("H"))
        height = self.extents(glyph)[3] if glyph else 0.0
        return height if 0.2 < height < 2 else USUAL_CAP_HEIGHT


@lru_cache(maxsize=8192)
def _forms(grapheme: str) -> tuple[str, ...]:
    """The spellings of a grapheme, less what needs no glyph of its own."""
    plain = _SPACE.sub(" ", _NEEDS_NO_GLYPH.sub("", grapheme))
    plain = "".join(_STAND_INS.get(c, c) for c in plain)
    spellings = (plain, unicodedata.normalize("NFC", plain), unicodedata.normalize("NFD", plain))
    return tuple(dict.fromkeys(spellings))


class FontStack:
    """The fonts that answer one face at one size, opened only when a grapheme needs them."""

    __slots__ = ("_book", "_face", "_files", "_found", "_size", "primary")

    def __init__(
        self, book: FontBook, face: Face, size: float, files: tuple[FontFile, ...]
    ) -> None:
        self._book, self._face, self._size, self._files = book, face, size, files
        self._found: dict[tuple[str, bool], Font | None] = {}
        self.primary = book.open(files[0], face, size)

    def find(self, grapheme: str, *, emoji: bool) -> Font | None:
        """The first font with exact coverage, or None. emoji: colour fonts first, else last."""
        key = (grapheme, emoji)
        if key not in self._found:
            if len(self._found) > 20_000:  # hostile text: forget rather than grow
                self._found.clear()
            self._found[key] = self._search(grapheme, emoji)
        return self._found[key]

    def find_word(self, word: Sequence[str]) -> list[Font | None]:
        """A font for each grapheme: the same for all where one font has them all."""
        fonts = [self.find(grapheme, emoji=False) for grapheme in word]
        if len(set(fonts)) > 1:
            for file in self._files:
                font = self._book.open(file, self._face, self._size)
                if all(font.covers(grapheme) for grapheme in word):
                    return [font] * len(word)
        return fonts

    def _search(self, grapheme: str, emoji: bool) -> Font | None:
        spare = None
        for file in sorted(self._files, key=lambda f: (f.kind == "emoji") is not emoji):
            font = self._book.open(file, self._face, self._size)
            if font.covers(grapheme):
                if font.colored or len(grapheme) == 1 or font.places_marks(grapheme):
                    return font
                spare = spare or font
        return spare


class FontBook:
    """The fonts at hand. Faces are opened when first used and kept."""

    def __init__(self, files: tuple[FontFile, ...]) -> None:
        self.files = files
        self._families: dict[str, list[FontFile]] = {}
        for file in files:
            self._families.setdefault(file.family.casefold(), []).append(file)
        self._faces: dict[tuple[Path, int], tuple[str, hb.Face]] = {}
        self._fonts: dict[FontKey, Font] = {}
        self._stacks: dict[tuple[Face, float], FontStack] = {}

    @property
    def families(self) -> tuple[str, ...]:
        """The names of all families, sorted."""
        return tuple(sorted({file.family for file in self.files}))

    def stack(self, face: Face, size: float) -> FontStack:
        """The fonts for a face at a size (px).

        Raises UsageError (`font.unknown`), FontError (`font.broken`).
        """
        key = (face, _optical(face, size))
        if key not in self._stacks:
            if len(self._stacks) > 512:
                self._stacks.clear()
            self._stacks[key] = FontStack(self, face, key[1], self._order(face))
        return self._stacks[key]

    def open(self, file: FontFile, face: Face, size: float) -> Font:
        """A file's font at the axes that a face and size (px) ask for. Raises `font.broken`."""
        digest, opened = self._face(file)
        axes = tuple(sorted((a.tag, _setting(a, file, face, size)) for a in file.axes))
        key = FontKey(digest, file.index, axes)
        if key not in self._fonts:
            self._fonts[key] = _font(key, opened, file)
        return self._fonts[key]

    def font(self, key: FontKey) -> Font:
        """The font of a key, for drawing. Raises FontError (`font.unknown`)."""
        if key not in self._fonts:
            for file in self.files:
                digest, opened = self._face(file)
                if (digest, file.index) == (key.sha256, key.index):
                    self._fonts[key] = _font(key, opened, file)
                    break
            else:
                raise FontError(
                    f"no font at hand has the hash {key.sha256[:12]}…",
                    code="font.unknown",
                    hint="draw with the font folders that the card was laid out with",
                )
        return self._fonts[key]

    def _face(self, file: FontFile) -> tuple[str, hb.Face]:
        place = (file.path, file.index)
        if place not in self._faces:
            blob = load_blob(file.path)
            digest = file.sha256 or hashlib.sha256(blob.data).hexdigest()
            self._faces[place] = (digest, open_face(blob, file.path, file.index))
        return self._faces[place]

    def _order(self, face: Face) -> tuple[FontFile, ...]:
        """One file a family: requested, its kind's default, its kind, the others, emoji."""
        wanted = self._families.get(face.family.casefold())
        if wanted is None:
            raise self._unknown(face.family)
        kind = wanted[0].kind
        rest = [files for files in self._families.values() if files is not wanted]
        rest.sort(
            key=lambda files: (
                files[0].kind == "emoji",
                files[0].kind != kind,
                files[0].family not in DEFAULTS.values(),
            )
        )
        return tuple(_nearest(files, face) for files in (wanted, *rest))

    def _unknown(self, family: str) -> UsageError:
        from difflib import get_close_matches  # only somebody's mistake needs it

        near = get_close_matches(family, self.families, n=3, cutoff=0.5)
        known = ", ".join(self.families[:12])
        return UsageError(
            f"no font family is called '{family}'",
            code="font.unknown",
            hint=f"did you mean {' or '.join(near)}?"
            if near
            else f"there are: {known}; add others with --font-dir",
        )


def open_book(font_dirs: tuple[Path, ...] = ()) -> FontBook:
    """The bundled fonts and those of the folders; a family in a folder replaces a bundled one.

    Raises FontError (`font.folder`, `font.broken`, `font.missing`).
    """
    extra = tuple(file for folder in font_dirs for file in scan(folder))
    replaced = {file.family.casefold() for file in extra}
    bundled = tuple(f for f in bundled_files() if f.family.casefold() not in replaced)
    return FontBook(bundled + extra)


def _font(key: FontKey, face: hb.Face, file: FontFile) -> Font:
    try:
        return Font(key, face, colored=file.kind == "emoji")
    except UnicodeDecodeError:  # a tag that is none
        raise broken(file.path) from None


def _nearest(files: list[FontFile], face: Face) -> FontFile:
    """The face of a family nearest in slope, then in weight. A roman stands in for an italic."""
    return min(files, key=lambda f: (f.italic is not face.italic, f.distance(face.weight)))


def _optical(face: Face, size: float) -> float:
    """The optical size in whole units, so that near sizes share their shaping."""
    return float(round(face.optical_size if face.optical_size is not None else size))


def _setting(axis: Axis, file: FontFile, face: Face, size: float) -> float:
    """Where an axis is set. WONK gives Fraunces' italic its leaning h and leaves the roman calm."""
    wanted = {
        "wght": float(face.weight),
        "opsz": _optical(face, size),
        "wdth": 100.0,
        "SOFT": 0.0,
        "WONK": 1.0 if file.italic else 0.0,
    }
    return axis.clamp(wanted.get(axis.tag, axis.default))
