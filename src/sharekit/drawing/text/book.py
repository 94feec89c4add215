"""`FontBook`: from a requested `Face` to fonts that can shape and draw, with fallbacks behind."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sharekit.drawing.scene.frame import FontKey
from sharekit.drawing.scene.style import Face
from sharekit.drawing.text.catalogue import bundled_files, coverage, scan
from sharekit.drawing.text.coverage import has
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.fontfile import Axis, FontFile, Installed, broken, load_blob, open_face
from sharekit.drawing.text.han import HanForm
from sharekit.drawing.text.order import at_hand, installed, nearest
from sharekit.drawing.text.properties import IGNORABLE, TRAITS
from sharekit.errors import FontError, UsageError

if TYPE_CHECKING:
    from sharekit.drawing.scene.ports import Cache

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
        exact, composed = _forms(grapheme)[:2]
        return self._has(exact) or (len(composed) < len(exact) and self._has(composed))

    def _has(self, text: str) -> bool:
        return all(ord(c) in self._unicodes for c in text)

    def _cap_height(self) -> float:
        glyph = self.hb.get_nominal_glyph(ord("H"))
        height = self.extents(glyph)[3] if glyph else 0.0
        return height if 0.2 < height < 2 else USUAL_CAP_HEIGHT


@lru_cache(maxsize=8192)
def _forms(grapheme: str) -> tuple[str, str, str]:
    """A grapheme as written, composed, decomposed; less what needs no glyph of its own."""
    plain = "".join(_STAND_INS.get(c, c) for c in grapheme if not _is_invisible(c))
    plain = plain.translate(_SPACES)
    return plain, unicodedata.normalize("NFC", plain), unicodedata.normalize("NFD", plain)


def _is_invisible(character: str) -> bool:
    point = ord(character)
    control = point < 0x20 or 0x7F <= point < 0xA0
    return control or bool(TRAITS[character].flags & IGNORABLE)


def _is_anyones(grapheme: str) -> bool:
    """Has no character of it a meaning of one font's own, as private and unassigned ones have?"""
    return all(TRAITS[character].script != "Zzzz" for character in grapheme)


class FontStack:
    """The fonts that answer one face at one size, opened only when a grapheme needs them.

    The requested face answers what it can. Then the whole stack is asked for the grapheme exactly
    as it is written, and only then for its canonical twins.
    """

    __slots__ = ("_book", "_face", "_far", "_found", "_han", "_kind", "_near", "_size", "primary")

    def __init__(self, book: FontBook, face: Face, size: float, han: HanForm) -> None:
        self._book, self._face, self._size, self._han = book, face, size, han
        own, behind = book.families_for(face)
        file = nearest(own, face)
        self._kind = file.kind
        self._near = (file, *at_hand(behind, face, file.kind, han))
        self._far: tuple[FontFile, ...] | None = None
        self._found: dict[tuple[str, bool], Font | None] = {}
        self.primary = book.open(file, face, size)

    def find(self, grapheme: str, *, emoji: bool) -> Font | None:
        """The first font that has the grapheme, or None. emoji: colour fonts first, else last."""
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
            for file in (*self._near, *(self._far or ())):
                if all(_covers(file, grapheme) for grapheme in word):
                    return [self._open(file)] * len(word)
        return fonts

    def _search(self, grapheme: str, emoji: bool) -> Font | None:
        if not emoji and self.primary.spells(grapheme) and self._sets(self._near[0], grapheme):
            return self.primary
        exact, *twins = _forms(grapheme)
        return self._first((exact,), grapheme, emoji) or self._first(twins, grapheme, emoji)

    def _first(self, spellings: Sequence[str], grapheme: str, emoji: bool) -> Font | None:
        """The first font that has one of the spellings and can set its marks."""
        spare = None
        for file in self._files(grapheme, emoji):
            if spare is not None and file.origin in {"package", "system"}:
                break
            if any(has(coverage(file), spelling) for spelling in spellings):
                if self._sets(file, grapheme):
                    return self._open(file)
                spare = spare or file
        return self._open(spare) if spare else None

    def _files(self, grapheme: str, emoji: bool) -> Iterator[FontFile]:
        """The fonts at hand, then, where the character is anyone's, the installed ones."""
        yield from sorted(self._near, key=lambda f: (f.kind == "emoji") is not emoji)
        if _is_anyones(grapheme):
            if self._far is None:
                self._far = installed(self._book.installed, self._face, self._kind, self._han)
            yield from sorted(self._far, key=lambda f: (f.kind == "emoji") is not emoji)

    def _sets(self, file: FontFile, grapheme: str) -> bool:
        """Are the grapheme's marks part of its glyph, or anchored by the font?"""
        if len(grapheme) == 1 or file.marks or file.kind == "emoji":
            return True
        composed = _forms(grapheme)[1]
        return len(composed) == 1 and has(coverage(file), composed)

    def _open(self, file: FontFile) -> Font:
        return self._book.open(file, self._face, self._size)


def _covers(file: FontFile, grapheme: str) -> bool:
    return any(has(coverage(file), form) for form in dict.fromkeys(_forms(grapheme)))


class FontBook:
    """The fonts at hand, and behind them those installed on this machine, looked for when needed.

    Faces are opened when first used and kept. find_installed: looks for the others, once.
    """

    def __init__(
        self,
        files: tuple[FontFile, ...],
        find_installed: Callable[[], Installed] = Installed,
        cache: Cache | None = None,
    ) -> None:
        self.files = files
        self._find_installed = find_installed
        self._cache = cache
        self._installed: Installed | None = None
        self._families = _by_family(files)
        self._faces: dict[tuple[Path, int], tuple[str, hb.Face]] = {}
        self._fonts: dict[FontKey, Font] = {}
        self._origins: dict[FontKey, FontFile] = {}
        self._stacks: dict[tuple[Face, float, HanForm], FontStack] = {}

    @property
    def families(self) -> tuple[str, ...]:
        """The names of the families at hand, sorted."""
        return tuple(sorted({file.family for file in self.files}))

    @property
    def installed(self) -> tuple[FontFile, ...]:
        """The fonts of packages and of the system. The first look finds them."""
        return self._look().files

    @property
    def notes(self) -> tuple[str, ...]:
        """A line for each installed font that can't be used."""
        return self._look().notes

    def can_draw(self, sample: str) -> bool:
        """Is there one font, at hand or installed, with all characters of a sample?"""
        return any(has(coverage(file), sample) for file in self._all())

    def stack(self, face: Face, size: float, han: HanForm = "") -> FontStack:
        """The fonts for a face at a size (px). han: the form that Han characters are wanted in.

        Raises UsageError (`font.unknown`), FontError (`font.broken`).
        """
        key = (face, _optical(face, size), han)
        if key not in self._stacks:
            if len(self._stacks) > 512:
                self._stacks.clear()
            self._stacks[key] = FontStack(self, face, key[1], han)
        return self._stacks[key]

    def families_for(self, face: Face) -> tuple[list[FontFile], list[list[FontFile]]]:
        """The files of the requested family, and the other families at hand.

        Raises UsageError (`font.unknown`).
        """
        name = face.family.casefold()
        wanted = self._families.get(name) or _by_family(self.installed).get(name)
        if wanted is None:
            raise self._unknown(face.family)
        return wanted, [files for files in self._families.values() if files is not wanted]

    def open(self, file: FontFile, face: Face, size: float) -> Font:
        """A file's font at the axes that a face and size (px) ask for. Raises `font.broken`."""
        digest, opened = self._face(file)
        axes = tuple(sorted((a.tag, _setting(a, file, face, size)) for a in file.axes))
        key = FontKey(digest, file.index, axes)
        if key not in self._fonts:
            self._fonts[key] = _font(key, opened, file)
            self._origins[key] = file
        return self._fonts[key]

    def font(self, key: FontKey) -> Font:
        """The font of a key, for drawing. Raises FontError (`font.unknown`)."""
        if key not in self._fonts:
            file = self._file(key)
            if file is None:
                raise FontError(
                    f"no font at hand has the hash {key.sha256[:12]}…",
                    code="font.unknown",
                    hint="draw with the font folders that the card was laid out with",
                )
            self._fonts[key] = _font(key, self._face(file)[1], file)
            self._origins[key] = file
        return self._fonts[key]

    def file(self, key: FontKey) -> FontFile:
        """The file that a key's font is of. Raises FontError (`font.unknown`)."""
        self.font(key)
        return self._origins[key]

    def _all(self) -> Iterator[FontFile]:
        """The fonts at hand, then the installed ones: those are not looked for before."""
        yield from self.files
        yield from self.installed

    def _look(self) -> Installed:
        if self._installed is None:
            self._installed = self._find_installed()
        return self._installed

    def _file(self, key: FontKey) -> FontFile | None:
        for file in self._all():
            if (self._face(file)[0], file.index) == (key.sha256, key.index):
                return file
        return None

    def _face(self, file: FontFile) -> tuple[str, hb.Face]:
        place = (file.path, file.index)
        if place not in self._faces:
            blob = load_blob(file.path, self._cache)
            digest = file.sha256 or hashlib.sha256(blob.data).hexdigest()
            self._faces[place] = (digest, open_face(blob, file.path, file.index))
        return self._faces[place]

    def _unknown(self, family: str) -> UsageError:
        from difflib import get_close_matches  # only somebody's mistake needs it

        everywhere = sorted({file.family for file in (*self.files, *self.installed)})
        near = get_close_matches(family, everywhere, n=3, cutoff=0.5)
        known = ", ".join(self.families[:12])
        return UsageError(
            f"no font family is called '{family}'",
            code="font.unknown",
            hint=f"did you mean {' or '.join(near)}?"
            if near
            else f"there are: {known}; add others with --font-dir",
        )


def open_book(
    font_dirs: tuple[Path, ...] = (),
    *,
    find_installed: Callable[[], Installed] = Installed,
    cache: Cache | None = None,
) -> FontBook:
    """The bundled fonts and those of the folders; a family in a folder replaces a bundled one.

    font_dirs: folders, or font files. find_installed: finds the fonts of packages and the system
    (`system.find_installed`) when something is in none of these; left out, there are none.
    Raises FontError: `font.folder`, `font.missing`, and what is wrong with a file.
    """
    extra = tuple(file for place in font_dirs for file in scan(place, cache))
    replaced = {file.family.casefold() for file in extra}
    bundled = tuple(f for f in bundled_files() if f.family.casefold() not in replaced)
    return FontBook(bundled + extra, find_installed, cache)


def _by_family(files: tuple[FontFile, ...]) -> dict[str, list[FontFile]]:
    families: dict[str, list[FontFile]] = {}
    for file in files:
        families.setdefault(file.family.casefold(), []).append(file)
    return families


def _font(key: FontKey, face: hb.Face, file: FontFile) -> Font:
    try:
        return Font(key, face, colored=file.kind == "emoji")
    except UnicodeDecodeError:  # a tag that is none
        raise broken(file.path) from None


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
