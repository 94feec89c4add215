"""The cases of Unicode's own conformance tests, which stand in full in `drawing_text/unicode/`."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "drawing_text/unicode"


def lines(name: str) -> Iterator[str]:
    """The lines of a test file, comments included."""
    with lzma.open(FOLDER / f"{name}.txt.xz", "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def version(name: str) -> str:
    """The version of Unicode that a test file belongs to."""
    return next(lines(name)).removeprefix(f"# {name}-").removesuffix(".txt")


def pieces(name: str) -> Iterator[list[str]]:
    """The cases of a break test: the text between ÷ marks."""
    for line in lines(name):
        if not line.startswith("#"):
            parts = line.replace("×", " ").split("÷")
            yield ["".join(chr(int(c, 16)) for c in part.split()) for part in parts if part.strip()]


def emoji_sequences() -> Iterator[tuple[str, str]]:
    """The rows of emoji-test: status and sequence."""
    for line in lines("emoji-test"):
        if not line.startswith("#"):
            codes, _, status = line.partition(";")
            yield status.strip(), "".join(chr(int(code, 16)) for code in codes.split())


class BidiCase(NamedTuple):
    """A line of BidiCharacterTest. asked: the base level, None to find it; None: no level."""

    text: str
    asked: int | None
    base: int
    levels: list[int | None]
    order: list[int]


def bidi_characters() -> Iterator[BidiCase]:
    """The cases of BidiCharacterTest."""
    for line in lines("BidiCharacterTest"):
        if not line.startswith("#"):
            codes, asked, base, levels, order = line.split(";")
            yield BidiCase(
                "".join(chr(int(code, 16)) for code in codes.split()),
                None if asked == "2" else int(asked),
                int(base),
                [None if level == "x" else int(level) for level in levels.split()],
                [int(place) for place in order.split()],
            )


class ClassCase(NamedTuple):
    """A line of BidiTest. bases: levels to set it at, None to find it; None: no level."""

    classes: list[str]
    bases: list[int | None]
    levels: list[int | None]
    order: list[int]


def bidi_classes() -> Iterator[ClassCase]:
    """The cases of BidiTest."""
    levels: list[int | None] = []
    order: list[int] = []
    for line in lines("BidiTest"):
        if line.startswith("@Levels:"):
            levels = [None if level == "x" else int(level) for level in line.split()[1:]]
        elif line.startswith("@Reorder:"):
            order = [int(place) for place in line.split()[1:]]
        elif not line.startswith(("#", "@")):
            classes, _, bits = line.partition(";")
            asked = int(bits, 16)
            bases = [base for bit, base in ((1, None), (2, 0), (4, 1)) if asked & bit]
            yield ClassCase(classes.split(), bases, levels, order)
