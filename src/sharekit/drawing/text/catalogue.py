"""Font files and what they say of themselves: bundled ones by index, others by their tables."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

from sharekit.drawing.text.engine import hb
from sharekit.errors import FontError

Kind = Literal["serif", "sans", "emoji"]

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
MAX_FILES = 5000
"""Most font files read from one folder: more is a mistaken `--font-dir /`."""

MAX_FACES = 256
"""Most faces read from one collection."""


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
    """One face in one file. weight, width: of a static face (OS/2 classes, width 5 is normal).

    sha256: None where the file has not been hashed yet.
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

    def distance(self, weight: int) -> float:
        """How far the face is from a weight of normal width; 0 is exact."""
        axis = next((a for a in self.axes if a.tag == "wght"), None)
        nearest = axis.clamp(weight) if axis else self.weight
        return abs(nearest - weight) + 1000 * abs(self.width - 5)


def bundled_folder() -> Path:
    """Where the bundled fonts are: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "_fonts"
    return installed if installed.is_dir() else package.parents[1] / "fonts"


def bundled_files() -> tuple[FontFile, ...]:
    """The fonts that `fonts/index.json` lists, in its order. Raises FontError (`font.missing`)."""
    folder = bundled_folder()
    try:
        rows = json.loads((folder / "index.json").read_text("utf-8"))["fonts"]
    except OSError:
        raise FontError(
            "the bundled fonts are missing",
            code="font.missing",
            hint="install sharekit-cards again",
            where=str(folder),
        ) from None
    return tuple(
        FontFile(
            path=folder / row["file"],
            index=0,
            family=row["family"],
            kind=row["kind"],
            italic=row["italic"],
            weight=row["weight"],
            axes=tuple(Axis(a["tag"], a["min"], a["default"], a["max"]) for a in row["axes"]),
            sha256=row["sha256"],
        )
        for row in rows
    )


def scan(folder: Path) -> tuple[FontFile, ...]:
    """Every face under a folder, by path. Raises FontError (`font.folder`, `font.broken`)."""
    if not folder.is_dir():
        raise FontError(
            "no such font folder",
            code="font.folder",
            hint="name a folder that holds .ttf, .otf or .ttc files",
            where=str(folder),
        )
    paths = sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
    if len(paths) > MAX_FILES:
        raise FontError(
            f"holds more than {MAX_FILES} font files",
            code="font.folder",
            hint="name the folder of the fonts you mean",
            where=str(folder),
        )
    return tuple(file for path in paths for file in read_file(path))


def read_file(path: Path) -> tuple[FontFile, ...]:
    """The faces of one file that can be drawn. Raises FontError (`font.broken`)."""
    count = _face_count(path)
    blob = load_blob(path)
    faces = [open_face(blob, path, index) for index in range(count)]
    try:
        return tuple(
            _describe(face, path, index) for index, face in enumerate(faces) if is_drawable(face)
        )
    except UnicodeDecodeError:  # a tag or a name that is none
        raise broken(path) from None


def load_blob(path: Path) -> hb.Blob:
    """The file as an engine blob. Raises FontError (`font.broken`)."""
    try:
        return hb.Blob.from_file_path(str(path))
    except (OSError, MemoryError, hb.HarfBuzzError):
        raise broken(path) from None


def open_face(blob: hb.Blob, path: Path, index: int) -> hb.Face:
    """A face of a blob. Raises FontError (`font.broken`)."""
    face = hb.Face(blob, index)
    if face.glyph_count == 0 or not face.reference_table("cmap").data:
        raise broken(path)
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


def _face_count(path: Path) -> int:
    """The faces of a file, all tables of which lie within it. Raises FontError (`font.broken`).

    The engine would draw nothing where a table is cut off, and say nothing.
    https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
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


def _describe(face: hb.Face, path: Path, index: int) -> FontFile:
    os2 = bytes(face.reference_table("OS/2").data)
    weight, width, selection = 400, 5, 0
    if len(os2) >= 64:
        weight, width = struct.unpack(">HH", os2[4:8])
        (selection,) = struct.unpack(">H", os2[62:64])
    family = face.get_name(16) or face.get_name(1) or path.stem
    axes = tuple(
        Axis(a.tag, a.min_value, a.default_value, a.max_value) for a in face.axis_infos or ()
    )
    return FontFile(
        path=path,
        index=index,
        family=family,
        kind="emoji" if face.has_color_paint else _kind(os2, family),
        italic=bool(selection & 0x201) or "italic" in (face.get_name(2) or "").lower(),
        weight=weight,
        axes=axes,
        width=width,
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
    return "serif" if "serif" in name and "sans" not in name else "sans"
