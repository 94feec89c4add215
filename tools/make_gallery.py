"""Draw the README's pictures from the example articles: python tools/make_gallery.py"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

import sharekit
from sharekit.cards.themes import THEMES

ROOT = Path(__file__).resolve().parent.parent
ARTICLES, TARGET = ROOT / "examples" / "articles", ROOT / "docs" / "gallery"
GAP = 16


def picture(article: str, height: int, **asked: str) -> Image.Image:
    """A card at the given height."""
    card = sharekit.card(sharekit.load(str(ARTICLES / article)), **asked)  # type: ignore[arg-type]
    image: Image.Image = sharekit.render(card).image
    return image.resize((round(image.width * height / image.height), height), Image.LANCZOS)


def sheet(name: str, rows: list[list[Image.Image]]) -> None:
    """Pictures in rows on white, as one PNG of few colours."""
    width = max(sum(i.width + GAP for i in row) for row in rows) - GAP
    height = sum(row[0].height + GAP for row in rows) - GAP
    page = Image.new("RGB", (width, height), "white")
    y = 0
    for row in rows:
        x = 0
        for image in row:
            page.paste(image, (x, y))
            x += image.width + GAP
        y += row[0].height + GAP
    page.save(TARGET / name, quality=86, subsampling=0, optimize=True)


def main() -> None:
    leading, bread, boring = (
        "leading-and-managing.md", "sourdough-in-a-busy-week.md", "boring-software.md",
    )  # fmt: skip
    names = list(THEMES)
    articles = [bread, leading, boring, bread, leading, boring]
    ogs = [
        picture(a, 315, size="og", theme=t, template="quote")
        for a, t in zip(articles, names, strict=True)
    ]
    sheet("themes.jpg", [ogs[i : i + 2] for i in range(0, 6, 2)])
    sizes = [
        picture(bread, 560, size="pin", theme="paper"),
        picture(leading, 560, size="story", theme="midnight"),
        picture(boring, 560, size="portrait", theme="graphite"),
        picture(bread, 560, size="pin", theme="forest", template="title", eyebrow="Baking"),
    ]
    sheet("sizes.jpg", [sizes])
    og = picture(leading, 551, size="og", theme="paper", template="versus")
    words = "Then find someone you trust who faces the other way, and tie in together."
    tall = [
        picture(leading, 620, size="pin", theme="forest", template="versus"),
        picture(leading, 620, size="square", theme="midnight", template="versus", quote=words),
    ]
    sheet("trail.jpg", [[og], tall])


if __name__ == "__main__":
    main()
