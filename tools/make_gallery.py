"""Draw the README's pictures from the example articles: python tools/make_gallery.py"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

import sharekit
from sharekit.cards.themes import THEMES
from sharekit.drawing.picture.logo import read_logo
from sharekit.drawing.picture.logo_study import cut_out
from sharekit.pipeline.brand_kit import DARK, LIGHT, ON_DARK, ON_LIGHT, brand_kit
from sharekit.pipeline.settings import Brand

ROOT = Path(__file__).resolve().parent.parent
ARTICLES, TARGET = ROOT / "examples" / "articles", ROOT / "docs" / "gallery"
GAP = 16


def picture(article: str, height: int, **asked: object) -> Image.Image:
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


def brand(name: str, article: str) -> list[Image.Image]:
    """A logo, and the cards of an article in the two themes that were made of it."""
    sys.path.insert(0, str(ROOT / "tests"))
    from logos import logo

    height, data = 236, logo(name)
    page = Image.new("RGBA", (height, height), "#8c8c8c")
    mark = cut_out(read_logo(data, name).image)
    mark.thumbnail((height - 48, height - 48), Image.Resampling.LANCZOS)
    page.alpha_composite(mark, ((height - mark.width) // 2, (height - mark.height) // 2))
    with tempfile.TemporaryDirectory() as folder:
        for file, document in brand_kit(data, name).files.items():
            (Path(folder) / Path(file).name).write_bytes(document)
        kit = Brand(
            logo=f"{folder}/{Path(ON_LIGHT).name}", logo_dark=f"{folder}/{Path(ON_DARK).name}",
            themes=(folder,),
        )  # fmt: skip
        cards = [
            picture(article, height, template="quote", brand=kit._replace(theme=theme))
            for theme in (LIGHT, DARK)
        ]
    return [page.convert("RGB"), *cards]


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
    sheet(
        "brands.jpg",
        [brand(name, bread) for name in ("navy-word-gold-mark", "lime-neon", "green-leaf")],
    )


if __name__ == "__main__":
    main()
