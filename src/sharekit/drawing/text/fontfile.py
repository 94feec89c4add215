"""One font file: what it says of itself, and whether it can be used at all."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

from sharekit.drawing.scene.ports import Cache
from sharekit.drawing.text.coverage import Coverage, coverage_of, has
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.han import HanForm, form_of_font
from sharekit.errors import FontError

Kind = Literal["serif", "sans", "emoji"]
Origin = Literal["bundled", "folder", "package", "system"]

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc", ".woff2"})

MAX_FACES = 256
"""Most faces read from one collection."""

MAX_BYTES, MAX_INSTALLED = 40_000_000, 256_000_000
"""Largest font file that is handed over; of those installed, twice the largest collection of all of
CJK."""


class Axis(NamedTuple):
    """A variation axis: its tag and its range in design units."""

    tag: str
    minimum: float
    default: float
    maximum: float

    def clamp(self, value: float) -> float:
        return min(max(value, self.minimum), self.maximum)


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face in one file.

    weight, width: of a static face (OS/2 classes, width 5 is normal). sha256: None where the file
    has not been hashed yet. marks: it anchors combining marks. coverage: None where it stands
    elsewhere (`catalogue.coverage`). han: whose form its Han characters have. odd: it is made for
    something else than running text (a script, display, fixed-width or last-resort face).
    """

    path: Path
    index: int
    family: str
    kind: Kind
    italic: bool
    weight: int
    axes: tuple[Axis, ...] = ()
    width: int = 5
    sha256: str | None = None
    marks: bool = False
    coverage: Coverage | None = None
    han: HanForm = ""
    odd: bool = False
    origin: Origin = "folder"

    def distance(self, weight: int) -> float:
        """How far the face is from a weight of normal width; 0 is exact."""
        axis = next((a for a in self.axes if a.tag == "wght"), None)
        nearest = axis.clamp(weight) if axis else self.weight
        return abs(nearest - weight) + 1000 * abs(self.width - 5)


class Installed(NamedTuple):
    """Fonts in the order in which they are asked, and a line for each file passed over."""

    files: tuple[FontFile, ...] = ()
    notes: tuple[str, ...] = ()


def read_file(
    path: Path, *, origin: Origin = "folder", cache: Cache | None = None
) -> tuple[FontFile, ...]:
    """The faces of one file that can be drawn. cache: keeps what is dear to unpack.

    Raises FontError: `font.broken`, `font.too_large`, `font.cmap`, `font.bitmap`, `font.woff2`.
    """
    if path.suffix.lower() == ".woff2":
        blob, count = load_blob(path, cache), 1
    else:
        count = _face_count(path, MAX_BYTES if origin == "folder" else MAX_INSTALLED)
        blob = load_blob(path)
    faces = [open_face(blob, path, index) for index in range(count)]
    try:
        drawable = [(index, face) for index, face in enumerate(faces) if is_drawable(face)]
        files = tuple(_describe(face, path, index, origin) for index, face in drawable)
    except (UnicodeDecodeError, struct.error):  # a tag or a name that is none
        raise broken(path) from None
    if not files:
        raise FontError(
            "has only bitmaps, no outlines",
            code="font.bitmap",
            hint="use the font's outline version; of emoji fonts, the COLR version",
            where=str(path),
        )
    return files


def load_blob(path: Path, cache: Cache | None = None) -> hb.Blob:
    """The file as an engine blob. Raises FontError as `read_file`."""
    if path.suffix.lower() == ".woff2":
        from sharekit.drawing.text.woff2 import unpack

        return hb.Blob(unpack(path, cache))
    try:
        return hb.Blob.from_file_path(str(path))
    except (OSError, MemoryError, hb.HarfBuzzError):
        raise broken(path) from None


def open_face(blob: hb.Blob, path: Path, index: int) -> hb.Face:
    """A face of a blob. Raises FontError (`font.broken`, `font.cmap`)."""
    face = hb.Face(blob, index)
    if face.glyph_count == 0:
        raise broken(path)
    if not face.unicodes:
        raise FontError(
            "maps no character to a glyph (it has no Unicode cmap)",
            code="font.cmap",
            hint="export the font again with its Unicode character map",
            where=str(path),
        )
    return face


def is_drawable(face: hb.Face) -> bool:
    """Has the face outlines or colour layers? The engine draws no bitmap strikes."""
    return not {"glyf", "CFF ", "CFF2", "COLR"}.isdisjoint(face.table_tags)


def broken(path: Path) -> FontError:
    """The error about a file that holds no font, or a damaged one."""
    return FontError(
        "is no font that can be used",
        code="font.broken",
        hint="remove the file from the font folder, or fetch it again",
        where=str(path),
    )


def check_size(path: Path, size: int, most: int) -> None:
    """Raises FontError (`font.too_large`)."""
    if size > most:
        raise FontError(
            f"is larger than {most // 1_000_000} MB",
            code="font.too_large",
            hint="use a subset of the font, or one of its files instead of a collection",
            where=str(path),
        )


def _face_count(path: Path, most: int) -> int:
    """The faces of a file, all tables of which lie within it. Raises FontError (`font.broken`).

    The engine would draw nothing where a table is cut off, and say nothing.
    https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            check_size(path, size, most)
            starts = _face_starts(file)
            whole = all(_is_whole(file, start, size) for start in starts)
    except (OSError, struct.error):
        raise broken(path) from None
    if not whole:
        raise broken(path)
    return len(starts)


def _face_starts(file: BinaryIO) -> list[int]:
    """Where the table directories begin: several in a collection, else one."""
    head = file.read(12)
    if head[:4] != b"ttcf":
        return [0]
    count = min(int(struct.unpack(">I", head[8:12])[0]), MAX_FACES)
    return list(struct.unpack(f">{count}I", file.read(4 * count)))


def _is_whole(file: BinaryIO, start: int, size: int) -> bool:
    file.seek(start + 4)
    (count,) = struct.unpack(">H", file.read(2))
    file.seek(start + 12)
    rows = file.read(16 * count)
    ends = (offset + length for _, _, offset, length in struct.iter_unpack(">4sIII", rows))
    return len(rows) == 16 * count and all(end <= size for end in ends)


def _describe(face: hb.Face, path: Path, index: int, origin: Origin) -> FontFile:
    os2 = bytes(face.reference_table("OS/2").data)
    weight, width, selection = 400, 5, 0
    if len(os2) >= 64:
        weight, width = struct.unpack(">HH", os2[4:8])
        (selection,) = struct.unpack(">H", os2[62:64])
    family = face.get_name(16) or face.get_name(1) or path.stem
    coverage = coverage_of(face.unicodes)
    return FontFile(
        path=path,
        index=index,
        family=family,
        kind="emoji" if face.has_color_paint or face.has_color_layers else _kind(os2, family),
        italic=bool(selection & 0x201) or "italic" in (face.get_name(2) or "").lower(),
        weight=weight,
        axes=tuple(
            Axis(a.tag, a.min_value, a.default_value, a.max_value) for a in face.axis_infos or ()
        ),
        width=width,
        marks="mark" in (face.get_language_feature_tags("GPOS") or ()),
        coverage=coverage,
        han=form_of_font(family, os2, has_han=has(coverage, "一")),
        odd=_is_odd(os2, family),
        origin=origin,
    )


def _kind(os2: bytes, family: str) -> Kind:
    """Serif or sans by PANOSE serif style, IBM family class, then the name.

    https://learn.microsoft.com/typography/opentype/spec/os2#panose
    """
    if len(os2) >= 42:
        family_kind, serif_style = os2[32], os2[33]
        if family_kind == 2 and serif_style > 1:
            return "serif" if serif_style <= 10 else "sans"
        if os2[30] in {1, 2, 3, 4, 5, 7}:
            return "serif"
        if os2[30] == 8:
            return "sans"
    name = family.lower()
    return "serif" if "sans" not in name and any(word in name for word in _SERIFS) else "sans"


_SERIFS = ("serif", "mincho", "song", "ming", "batang", "myungjo", "naskh")
_ODD_NAMES = (
    "mono",
    "fallback",
    "unifont",
    "symbol",
    "nastaliq",
    "rashi",
    "tifinagh ",
)


def _is_odd(os2: bytes, family: str) -> bool:
    """PANOSE: handwritten, decorative, pictorial, or monospaced; else by the name."""
    if len(os2) >= 42 and (os2[32] in {3, 4, 5} or (os2[32] == 2 and os2[35] == 9)):
        return True
    name = family.lower()
    return any(word in name for word in _ODD_NAMES)
