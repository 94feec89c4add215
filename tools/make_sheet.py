"""Draw contact sheets of cards, languages down and sizes across, to be looked at.

    python tools/make_sheet.py sheet.png --languages ar,he,ja,th --sizes og,pin,square,story

Also `--height 236` for cards as a feed shows them, `--font-dir` for scripts that are not bundled.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from PIL import Image

from sharekit.cards.brief import Brief
from sharekit.cards.compose import compose
from sharekit.cards.formats import find_format
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.cards.words import words_for
from sharekit.diagnostics import errors
from sharekit.drawing.render.paint import paint
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Quote

TEXTS = Path(__file__).resolve().parent.parent / "tests" / "conformance" / "texts.json"
GAP = 14


def card(
    book: FontBook, language: str, size: str, asked: argparse.Namespace, theme: str
) -> Image.Image:
    """One card of a language at full size; what the gates say goes to the terminal."""
    text = json.loads(TEXTS.read_text("utf-8"))[language]
    words, emphasis = text[asked.length], None
    if text["emphasis"] in words:
        start = words.index(text["emphasis"])
        emphasis = (start, start + len(text["emphasis"]))
    quote = Quote(words, 1.0, 0, 0, len(words), emphasis=emphasis)
    brief = Brief(
        find_format(size),
        THEMES[theme],
        title=text["title"],
        author=text["author"],
        domain=text["domain"],
        description=text["short"],
        eyebrow=asked.eyebrow,
        language=language,
        age_label=words_for(language).published.format(year=2019),
        seed=asked.seed,
    )
    made = compose(brief, TEMPLATES.get(asked.template), [quote], Typesetter(book))
    for problem in errors(made.diagnostics):
        print(f"{language} {size}: {problem.code}: {problem.message}")
    return paint(made.frame, book=book, pictures={})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--languages", default=",".join(json.loads(TEXTS.read_text("utf-8"))))
    parser.add_argument("--sizes", default="og,pin,square,story")
    parser.add_argument("--template", default="quote")
    parser.add_argument("--length", default="medium", choices=("short", "medium", "long"))
    parser.add_argument("--theme", default=None)
    parser.add_argument("--eyebrow", default=None)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--height", type=int, default=420)
    parser.add_argument("--font-dir", type=Path, action="append", default=[])
    asked = parser.parse_args()
    book, themes = open_book(tuple(asked.font_dir)), list(THEMES)
    rows = []
    for number, language in enumerate(asked.languages.split(",")):
        theme = asked.theme or themes[number % len(themes)]
        row = [card(book, language, size, asked, theme) for size in asked.sizes.split(",")]
        rows.append([
            i.resize((max(1, round(i.width * asked.height / i.height)), asked.height), Image.LANCZOS)
            for i in row
        ])  # fmt: skip
    width = max(sum(i.width + GAP for i in row) for row in rows) - GAP
    sheet = Image.new("RGB", (width, len(rows) * (asked.height + GAP) - GAP), "white")
    for number, row in enumerate(rows):
        x = 0
        for image in row:
            sheet.paste(image, (x, number * (asked.height + GAP)))
            x += image.width + GAP
    sheet.save(asked.target)


if __name__ == "__main__":
    main()
