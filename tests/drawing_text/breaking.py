"""Run by `test_broken_fonts.py` in a process of its own: draw with fonts that are damaged.

Prints the case it is at, so that a crash names it. Arguments: a seed, cases, a scratch folder.
"""

from __future__ import annotations

import random
import struct
import sys
from pathlib import Path

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import HANG, Face, Fit, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.catalogue import bundled_folder
from sharekit.drawing.text.fontfile import read_file
from sharekit.drawing.text.raster import color_glyphs, glyph_mask
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.errors import FontError

FILES = ("fraunces/Fraunces.ttf", "source-serif-4/SourceSerif4.ttf",
         "noto-color-emoji/NotoColorEmoji.ttf")  # fmt: skip
WORDS = "Harbour “lights” fi ж 👍🏽 🇩🇪 x\u0302"


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The font with flipped bytes: in its directory, in one table, anywhere; or cut off."""
    font = bytearray(data)
    (count,) = struct.unpack(">H", data[4:6])
    tables = [struct.unpack(">4sIII", data[i : i + 16]) for i in range(12, 12 + 16 * count, 16)]
    kind = chance.choice(("directory", "table", "table", "head", "anywhere", "cut"))
    if kind == "cut":
        return bytes(font[: chance.randrange(len(font))])
    if kind == "directory":
        start, end = 4, 12 + 16 * count
    elif kind == "anywhere":
        start, end = 0, len(font)
    else:
        _, _, start, length = chance.choice(tables)
        end = start + (length if kind == "table" else min(length, 64))
    for _ in range(chance.choice((1, 4, 40))):
        font[chance.randrange(start, end)] = chance.choice((0, 1, 127, 128, 255))
    return bytes(font)


def draw(path: Path) -> int:
    """Everything that is done with a font, at two sizes; the pixels that were covered."""
    files = read_file(path)
    if not files:
        return 0
    book = FontBook(files)
    typesetter, covered = Typesetter(book), 0
    style = TextStyle(Face(files[0].family, 612), Color(0, 0, 0), hang=HANG)
    for fit in (Fit(104, 36, 24, (1, 5)), Fit(30, 9)):
        text = typesetter.fit(Paragraph((Span(WORDS),), style), 500, 200, fit)
        runs = [(line.x, line.baseline, run) for line in text.lines for run in line.runs]
        mask = glyph_mask(book, [run for run in runs if not run[2].colored], (600, 300))
        patches = color_glyphs(book, [run for run in runs if run[2].colored])
        covered += len(mask.coverage) if mask else 0
        covered += sum(len(patch.pixels) for patch in patches)
    return covered


def main(seed: int, cases: int, folder: Path) -> None:
    chance = random.Random(seed)
    fonts = [(bundled_folder() / name).read_bytes() for name in FILES]
    refused = 0
    for case in range(cases):
        sys.stdout.write(f"{case} ")
        sys.stdout.flush()
        path = folder / "damaged.ttf"
        path.write_bytes(damaged(fonts[case % 3 if case % 4 else 0], chance))
        try:
            covered = draw(path)
        except FontError:
            refused += 1
        else:
            assert covered < 50_000_000, covered
    sys.stdout.write(f"refused {refused}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
