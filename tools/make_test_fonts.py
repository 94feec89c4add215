"""Make `tests/fonts/`: small fonts for every script that tests set: python tools/make_test_fonts.py

Each is a subset of an OFL font from a pinned registry package, under a name of its own, with its
substitutions and positions (GSUB, GPOS) kept. Scripts of one block come with the whole block; Han
and Hangul with the characters of `tests/fonts/characters/` and all that stand in the tests' and
examples' own texts, so run this again when a test needs a character that is missing. Needs pip,
apt (Debian 12), fonttools; only a maintainer runs it. A work folder may be given, to fetch once.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb
from bundle_fonts import FONTS, ROOT, fetch
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = ROOT / "tests" / "fonts"
MAX_BYTES = 2_500_000
ORACLE_TEXTS = ROOT / "tests" / "oracle" / "texts"
LANGUAGES = {"JP": "ja", "KR": "ko", "SC": "zh-Hans", "TC": "zh-Hant"}
"""Whose texts a browser set with these fonts."""

ASCII = range(0x20, 0x7F)
PUNCTUATION = (0xA0, 0xA9, 0xAB, 0xB0, 0xB7, 0xBB, *range(0x200B, 0x2010), *range(0x2010, 0x2028),
               0x202F, 0x2030, *range(0x2039, 0x203B), 0x20AC, 0x2122, 0x2190, 0x2192, 0x2212, 0x25CC)  # fmt: skip
LATIN = (*range(0xA0, 0x250), *range(0x300, 0x30D), 0x31B, 0x323, 0x326, 0x327, 0x328,
         *range(0x1E80, 0x1E86), 0x1E9E, *range(0x1EA0, 0x1EFA))  # fmt: skip
GREEK = (*range(0x370, 0x400), *range(0x1F00, 0x2000))
CYRILLIC = range(0x400, 0x530)
CJK = (*range(0x3000, 0x3040), *range(0xFF01, 0xFF60))
KANA = (*range(0x3041, 0x3100), *range(0x31F0, 0x3200))

EMOJI = (TARGET / "characters" / "emoji.txt").read_text(encoding="utf-8").split()

UNUSED = {"vert", "vrt2", "vkrn", "valt", "vhal", "vpal", "frac", "numr", "dnom", "rand"}

CORE = "apt:fonts-noto-core=20201225-1"
CJK_PACKAGE = "apt:fonts-noto-cjk=1:20220127+repack1-1"


@dataclass(frozen=True)
class Plan:
    """One font to make. source: a path in fonts/, or in the package; index: in a collection.

    axes: where to pin a variable font.
    """

    name: str
    package: str | None
    source: str
    points: tuple[int, ...]
    axes: tuple[tuple[str, float], ...] = ()
    index: int = -1


def noto(script: str, *blocks: Iterable[int], style: str = "Sans") -> Plan:
    """A script of Debian's Noto fonts."""
    points = tuple(p for block in (ASCII, PUNCTUATION, *blocks) for p in block)
    file = f"usr/share/fonts/truetype/noto/Noto{style}{script}-Regular.ttf"
    return Plan(f"Test {style} {script}", CORE, file, points)


def han(name: str, index: int, *blocks: Iterable[int], style: str = "Sans") -> Plan:
    """A locale of Debian's Noto CJK fonts; the characters come from the lists of that name."""
    points = (p for block in (ASCII, PUNCTUATION, CJK, *blocks, listed(name)) for p in block)
    file = f"usr/share/fonts/opentype/noto/Noto{style}CJK-Regular.ttc"
    return Plan(f"Test {style} {name}", CJK_PACKAGE, file, tuple(points), index=index)


def bundled(name: str, source: str, *blocks: Iterable[int], wdth: bool = True) -> Plan:
    points = tuple(p for block in (ASCII, PUNCTUATION, *blocks) for p in block)
    axes = (("wdth", 100.0), ("wght", 400.0)) if wdth else ()
    return Plan(name, None, source, points, axes)


def plans() -> tuple[Plan, ...]:
    latin = (LATIN, GREEK, CYRILLIC)
    return (
        Plan("Test Sans", None, "inter/Inter.ttf", joined(ASCII, PUNCTUATION, *latin),
             (("opsz", 14.0), ("wght", 400.0))),
        bundled("Test Sans Arabic", "noto-sans-arabic/NotoSansArabic.ttf", range(0x600, 0x700), range(0x750, 0x780), (0xFDFC, 0xFDFD)),
        bundled("Test Sans Hebrew", "noto-sans-hebrew/NotoSansHebrew-Regular.ttf", range(0x591, 0x600), range(0xFB1D, 0xFB50), wdth=False),
        bundled("Test Sans Devanagari", "noto-sans-devanagari/NotoSansDevanagari.ttf", range(0x900, 0x980)),
        bundled("Test Sans Thai", "noto-sans-thai/NotoSansThai.ttf", range(0xE00, 0xE80)),
        noto("Bengali", range(0x980, 0xA00), (0x964, 0x965)),
        noto("Gurmukhi", range(0xA00, 0xA80), (0x964, 0x965)),
        noto("Gujarati", range(0xA80, 0xB00), (0x964, 0x965)),
        noto("Tamil", range(0xB80, 0xC00), (0x964, 0x965)),
        noto("Tamil", range(0xB80, 0xC00), (0x964, 0x965), style="Serif"),
        noto("Telugu", range(0xC00, 0xC80), (0x964, 0x965)),
        noto("Kannada", range(0xC80, 0xD00), (0x964, 0x965)),
        noto("Malayalam", range(0xD00, 0xD80), (0x964, 0x965)),
        noto("Lao", range(0xE80, 0xF00)),
        noto("Myanmar", range(0x1000, 0x10A0)),
        noto("Georgian", range(0x10A0, 0x1100), range(0x1C90, 0x1CC0)),
        noto("Armenian", range(0x530, 0x590), range(0xFB13, 0xFB18)),
        noto("Ethiopic", range(0x1200, 0x1380)),
        noto("Khmer", range(0x1780, 0x1800), range(0x19E0, 0x1A00)),
        han("JP", 0, KANA),
        han("KR", 1, range(0x3131, 0x318F)),
        han("SC", 2, range(0x3105, 0x3130)),
        han("TC", 3, range(0x3105, 0x3130)),
        Plan("Test Color Emoji", None, "noto-color-emoji/NotoColorEmoji.ttf", joined(*(map(ord, emoji) for emoji in EMOJI))),
    )  # fmt: skip


def joined(*blocks: Iterable[int]) -> tuple[int, ...]:
    return tuple(point for block in blocks for point in block)


def listed(name: str) -> set[int]:
    """The characters of a list, and those of the tests' and examples' texts."""
    own = (TARGET / "characters" / f"{name}.txt").read_text(encoding="utf-8")
    own += (ORACLE_TEXTS / f"{LANGUAGES[name]}.txt").read_text(encoding="utf-8").replace("\n", "")
    folders = (ROOT / "tests", ROOT / "examples")
    texts = [
        path.read_text(encoding="utf-8")
        for folder in folders
        for suffix in ("py", "md")
        for path in sorted(folder.rglob(f"*.{suffix}"))
        if (TARGET / "characters") not in path.parents and path.stat().st_size < 400_000
    ]
    return {ord(c) for c in own} | {ord(c) for t in texts for c in t if _is_east_asian(ord(c))}


def _is_east_asian(point: int) -> bool:
    return 0x3400 <= point < 0xA000 or 0xAC00 <= point < 0xD7A4 or 0xF900 <= point < 0xFB00


def make(plan: Plan, work: Path) -> dict[str, object]:
    """Subset one font; returns its row of the index."""
    folder = fetch(plan.package, work) if plan.package else FONTS
    font = TTFont(folder / plan.source, fontNumber=plan.index, recalcTimestamp=False)
    copyright_line = font["name"].getDebugName(0)
    glyphs = _emoji_glyphs(FONTS / plan.source) if plan.name == "Test Color Emoji" else []
    options = subset.Options(
        layout_features=[f for f in subset.Options().layout_features if f not in UNUSED],
        layout_closure=not glyphs,
        name_IDs=[0, 1, 2, 4, 6, 13, 14],
        name_languages=[0x409],
        notdef_outline=True,
        hinting=False,
        desubroutinize=False,
        drop_tables=[*subset.Options().drop_tables, "SVG ", "meta", "STAT", "BASE", "VORG", "vhea", "vmtx"],
        ignore_missing_unicodes=True,
    )  # fmt: skip
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=set(plan.points), gids=glyphs)
    cutter.subset(font)
    if plan.axes:
        instancer.instantiateVariableFont(font, dict(plan.axes), inplace=True)
    _rename(font, plan.name)
    target = TARGET / f"{plan.name.replace(' ', '')}.{'otf' if 'CFF ' in font else 'ttf'}"
    font.save(target)
    return {
        "file": target.name,
        "family": plan.name,
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        "bytes": target.stat().st_size,
        "characters": len(font.getBestCmap()),
        "package": plan.package or "fonts/",
        "member": plan.source,
        "copyright": copyright_line,
        "license": "OFL-1.1",
    }


def _emoji_glyphs(path: Path) -> list[int]:
    """The glyphs of the listed sequences alone: a closure would bring every flag and family."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
    glyphs: set[int] = set()
    for sequence in EMOJI:
        buffer = hb.Buffer()
        buffer.add_str(sequence)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        glyphs |= {info.codepoint for info in buffer.glyph_infos}
    return sorted(glyphs)


def _rename(font: TTFont, name: str) -> None:
    """A subset is not the font that it was made of: it gets a name of its own."""
    for record in font["name"].names:
        named = {1: name, 2: "Regular", 4: name, 6: name.replace(" ", "")}
        if record.nameID in named:
            record.string = named[record.nameID]
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [name.replace(" ", "")]
        cff.topDictIndex[0].FullName = cff.topDictIndex[0].FamilyName = name


def main() -> None:
    work = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    for old in (*TARGET.glob("*.ttf"), *TARGET.glob("*.otf")):
        old.unlink()
    rows = [make(plan, work) for plan in plans()]
    text = json.dumps({"schema": 1, "fonts": rows}, indent=1, ensure_ascii=False)
    (TARGET / "index.json").write_text(text + "\n", encoding="utf-8")
    heads = "\n".join(dict.fromkeys(str(row["copyright"]) for row in rows))
    licence = (FONTS / "noto-sans-thai" / "OFL.txt").read_text(encoding="utf-8").partition("\n")[2]
    (TARGET / "OFL.txt").write_text(f"{heads}\n{licence}", encoding="utf-8")
    total = sum(int(str(row["bytes"])) for row in rows)
    for row in rows:
        print(f"{row['bytes']:>8} {row['characters']:>5} {row['file']}")
    print(f"{len(rows)} fonts, {total / 1e6:.2f} MB of {MAX_BYTES / 1e6:.1f}")
    if total > MAX_BYTES:
        raise SystemExit("too large: shorten a list of characters")


if __name__ == "__main__":
    main()
