"""Make the property tables and test files of the text engine from the Unicode character database.

    python tools/unicode_tables.py UNICODE_FOLDER

UNICODE_FOLDER holds the database's files, as Debian's package `unicode-data` lays them out under
usr/share/unicode. Tables and tests come from one version: both are written here, so that what is
tested is what is used. Only a maintainer runs it, for a new version of Unicode.
"""

from __future__ import annotations

import json
import lzma
import re
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/sharekit/drawing/text/properties.bin"
TESTS = ROOT / "tests/drawing_text/unicode"

LAST = 0x110000
FLAGS = (
    "east_asian", "initial_quote", "final_quote", "mark", "unassigned", "pictograph", "emoji",
    "emoji_presentation", "emoji_modifier", "ignorable",
)  # fmt: skip
"""The bits of a record's last column, lowest first."""

TEST_FILES = (
    "auxiliary/GraphemeBreakTest.txt",
    "auxiliary/LineBreakTest.txt",
    "BidiCharacterTest.txt",
    "BidiTest.txt",
    "emoji/emoji-test.txt",
)


def rows(path: Path) -> Iterator[tuple[int, int, list[str]]]:
    """First and last code point and the fields of each row; `@missing` rows come first."""
    text = path.read_text("utf-8")
    missing = re.findall(r"^# @missing: (.+)$", text, re.MULTILINE)
    for line in [*missing, *text.splitlines()]:
        fields = [field.strip() for field in line.partition("#")[0].split(";")]
        if len(fields) > 1:
            first, _, last = fields[0].partition("..")
            yield int(first, 16), int(last or first, 16), fields[1:]


def column(path: Path, default: str, names: dict[str, str]) -> list[str]:
    """The property of a file with one value a code point, by its short name."""
    values = [default] * LAST
    for first, last, fields in rows(path):
        value = names.get(fields[0], fields[0])
        values[first : last + 1] = [value] * (last + 1 - first)
    return values


def binary(path: Path, *wanted: str) -> list[bool]:
    """Which code points have a property (or a property's value) of a file that lists many."""
    values = [False] * LAST
    for first, last, fields in rows(path):
        if tuple(fields[: len(wanted)]) == wanted and last < LAST:
            values[first : last + 1] = [True] * (last + 1 - first)
    return values


def short_names(folder: Path, prop: str) -> dict[str, str]:
    """Long names of a property's values to their short ones."""
    text = (folder / "PropertyValueAliases.txt").read_text("utf-8")
    found = re.findall(rf"^{prop}\s*;\s*(\S+)\s*;\s*(\S+)", text, re.MULTILINE)
    return {long: short for short, long in found}


def clusters(folder: Path) -> list[str]:
    """Grapheme_Cluster_Break, with Extended_Pictographic and Indic_Conjunct_Break worked in."""
    names = short_names(folder, "GCB")
    values = column(folder / "auxiliary/GraphemeBreakProperty.txt", "XX", names)
    core = folder / "DerivedCoreProperties.txt"
    inside = {kind: binary(core, "InCB", kind) for kind in ("Consonant", "Extend", "Linker")}
    picture = binary(folder / "emoji/emoji-data.txt", "Extended_Pictographic")
    for i, value in enumerate(values):
        if value == "EX":
            linked = "Linker" if inside["Linker"][i] else "Extend" if inside["Extend"][i] else ""
            values[i] = {"Linker": "EX_linker", "Extend": "EX_inside", "": "EX"}[linked]
        elif value == "XX" and inside["Consonant"][i]:
            values[i] = "consonant"
        elif value == "XX" and inside["Linker"][i]:
            values[i] = "linker"
        elif value == "XX" and picture[i]:
            values[i] = "picture"
        elif any(kind[i] for kind in inside.values()) and value != "ZWJ":
            raise SystemExit(f"U+{i:04X}: a conjunct property on {value}: extend the table")
    return values


def records(folder: Path) -> Iterator[tuple[str, ...]]:
    """Of each code point: line class, bidi class, cluster class, script, extensions, flags."""
    derived, emoji = folder / "extracted", folder / "emoji/emoji-data.txt"
    scripts = short_names(folder, "sc")
    category = column(derived / "DerivedGeneralCategory.txt", "Cn", {})
    width = column(derived / "DerivedEastAsianWidth.txt", "N", short_names(folder, "ea"))
    flags = (
        [value in {"F", "W", "H"} for value in width],
        [value == "Pi" for value in category],
        [value == "Pf" for value in category],
        [value in {"Mn", "Mc"} for value in category],
        [value == "Cn" for value in category],
        binary(emoji, "Extended_Pictographic"),
        binary(emoji, "Emoji"),
        binary(emoji, "Emoji_Presentation"),
        binary(emoji, "Emoji_Modifier"),
        binary(folder / "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point"),
    )
    return zip(
        column(derived / "DerivedLineBreak.txt", "XX", short_names(folder, "lb")),
        column(derived / "DerivedBidiClass.txt", "L", short_names(folder, "bc")),
        clusters(folder),
        column(folder / "Scripts.txt", "Zzzz", scripts),
        column(folder / "ScriptExtensions.txt", "", {"<script>": ""}),
        (str(sum(bit << n for n, bit in enumerate(bits))) for bits in zip(*flags, strict=True)),
        strict=True,
    )


def brackets(folder: Path) -> list[list[str]]:
    """Paired brackets: opening and closing, canonical equivalents folded together."""
    return [
        [chr(first), chr(int(fields[0], 16))]
        for first, _, fields in rows(folder / "BidiBrackets.txt")
        if fields[1:] == ["o"]
    ]


def write_table(folder: Path, version: str) -> None:
    """A line of JSON, then where each stretch starts (u32) and its record's number (u16)."""
    known: dict[tuple[str, ...], int] = {}
    starts, numbers = array("I"), array("H")
    for code, record in enumerate(records(folder)):
        number = known.setdefault(record, len(known))
        if not numbers or numbers[-1] != number:
            starts.append(code)
            numbers.append(number)
    if sys.byteorder == "big":
        starts.byteswap()
        numbers.byteswap()
    head = {
        "unicode": version,
        "stretches": len(starts),
        "brackets": brackets(folder),
        "records": [[*record[:-1], int(record[-1])] for record in known],
    }
    line = json.dumps(head, separators=(",", ":")).encode() + b"\n"
    TABLE.write_bytes(line + starts.tobytes() + numbers.tobytes())


def write_tests(folder: Path) -> None:
    """The conformance tests in full, without what their comments repeat."""
    TESTS.mkdir(exist_ok=True)
    for name in TEST_FILES:
        lines = (folder / name).read_text("utf-8").splitlines()
        head = lines[:3]
        kept = [line.partition("#")[0].strip() for line in lines]
        text = "\n".join([*head, *filter(None, kept)]) + "\n"
        target = TESTS / f"{Path(name).stem}.txt.xz"
        target.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def main(folder: Path) -> None:
    head = (folder / "LineBreak.txt").read_text("utf-8").partition("\n")[0]
    version = head.removeprefix("# LineBreak-").removesuffix(".txt")
    write_table(folder, version)
    write_tests(folder)
    print(f"Unicode {version}: {TABLE.stat().st_size:,} bytes of tables")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
