"""`FontBook`: from a requested `Face` to fonts that can shape and draw, with fallbacks behind."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sharekit.drawing.scene.frame import FontKey
from sharekit.drawing.scene.style import Face
from sharekit.drawing.text.catalogue import bundled_files, coverage, scan
from sharekit.drawing.text.coverage import has
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.fontfile import Axis, FontFile, Installed, broken, load_blob, open_face
from sharekit.drawing.text.han import HanForm
from sharekit.drawing.text.stack import FontStack
from sharekit.errors import FontError, UsageError

if TYPE_CHECKING:
    from sharekit.drawing.scene.ports import Cache

LARGE = 2_000_000
"""Bytes from which the hash of a font file is kept: 20 MB take 50 ms to hash."""


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
        self._stacks: dict[tuple[Face, float, HanForm, bool], FontStack] = {}

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

    def stack(self, face: Face, size: float, han: HanForm = "", *, told: bool = True) -> FontStack:
        """The fonts for a face at a size (px). han: the form that Han characters are wanted in;
        told: by the text, so that it is no guess.

        Raises UsageError (`font.unknown`), FontError (`font.broken`).
        """
        key = (face, _optical(face, size), han, told)
        if key not in self._stacks:
            if len(self._stacks) > 512:
                self._stacks.clear()
            self._stacks[key] = FontStack(self, face, key[1], han, told=told)
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
            digest = file.sha256 or self._digest(file, blob)
            self._faces[place] = (digest, open_face(blob, file.path, file.index))
        return self._faces[place]

    def _digest(self, file: FontFile, blob: hb.Blob) -> str:
        """The hash of a font file; of a large one, kept by its path, size and time."""
        if self._cache is None or len(blob) < LARGE:
            return hashlib.sha256(blob.data).hexdigest()
        facts = file.path.stat()
        name = f"{file.path}\0{facts.st_size}\0{facts.st_mtime_ns}"
        key = f"font-hash-1-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()}"
        kept = self._cache.get(key)
        if kept is not None and len(kept) == 64:
            return kept.decode("ascii", "replace")
        digest = hashlib.sha256(blob.data).hexdigest()
        self._cache.put(key, digest.encode())
        return digest

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
