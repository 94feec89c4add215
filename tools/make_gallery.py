"""Draw the pictures of docs/gallery.md: python tools/make_gallery.py"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from gallery_pictures import chart, valley
from PIL import Image

import sharekit
from sharekit.article.model import Article
from sharekit.cards.themes import THEMES
from sharekit.drawing.picture.logo import read_logo
from sharekit.drawing.picture.logo_study import cut_out
from sharekit.drawing.text.book import open_book
from sharekit.pipeline.brand_kit import DARK, LIGHT, ON_DARK, ON_LIGHT, brand_kit
from sharekit.pipeline.settings import Brand

ROOT = Path(__file__).resolve().parent.parent
ARTICLES, TARGET = ROOT / "examples" / "articles", ROOT / "docs" / "gallery"
SMALL = Path(__file__).resolve().parent / "gallery"
GAP = 16
MOST_BYTES = 150_000


def picture(article: str | Article, height: int, **asked: object) -> Image.Image:
    """A card at the given height, of an example or of an article at hand."""
    if isinstance(article, str):
        article = sharekit.load(str(ARTICLES / article))
    image: Image.Image = sharekit.render(sharekit.card(article, **asked)).image  # type: ignore[arg-type]
    return scaled(image, height)


def scaled(image: Image.Image, height: int) -> Image.Image:
    width = round(image.width * height / image.height)
    return image.resize((width, height), Image.Resampling.LANCZOS)


def sheet(name: str, rows: list[list[Image.Image]]) -> None:
    """Pictures in rows on white, as one JPEG as good as its bytes allow."""
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
    for quality in range(88, 50, -3):
        page.save(TARGET / name, quality=quality, optimize=True, progressive=True)
        if (TARGET / name).stat().st_size < MOST_BYTES:
            return
    raise SystemExit(f"{name}: more than {MOST_BYTES} bytes at any quality worth looking at")


def structures() -> None:
    """Steps, a list and a number, from articles that hold them."""
    steps, items, number = (
        sharekit.load(str(SMALL / f"{k}.md")) for k in ("steps", "list", "stat")
    )
    sheet("structures.jpg", [
        [picture(steps, 480, size="pin", theme="forest", template="steps"),
         picture(number, 480, size="square", theme="midnight", template="stat"),
         picture(items, 480, size="portrait", theme="paper", template="list")],
        [picture(steps, 315, theme="graphite", template="steps"),
         picture(items, 315, theme="plum", template="list")],
    ])  # fmt: skip


def grounds(article: str) -> None:
    """One article on each of the four grounds."""
    themes = {"contours": "forest", "glow": "midnight", "foliage": "plum", "paper": "mist"}
    ogs = [
        picture(
            article, 315, theme=theme, template="quote", brand=Brand(theme=theme, ground=ground)
        )
        for ground, theme in themes.items()
    ]
    sheet("grounds.jpg", [ogs[:2], ogs[2:]])


def pictured() -> None:
    """A photograph under a quote and above a title, and a chart beside one: both drawn here."""
    with tempfile.TemporaryDirectory() as folder:
        shown = {"photo": f"{folder}/valley.jpg", "figure": f"{folder}/chart.png"}
        valley().save(shown["photo"], quality=92)
        chart().save(shown["figure"])
        of = {kind: sharekit.load(str(SMALL / f"{kind}.md")) for kind in shown}
        made = {
            (template, size): picture(
                of[kind], height, size=size, template=template, image=shown[kind]
            )
            for kind, template, size, height in (
                ("photo", "photo", "og", 320),
                ("figure", "figure", "og", 320),
                ("photo", "photo", "pin", 564),
                ("photo", "title", "pin", 564),
                ("figure", "figure", "portrait", 564),
            )
        }
    row = [made[key] for key in (("photo", "pin"), ("title", "pin"), ("figure", "portrait"))]
    sheet("pictures.jpg", [[made["photo", "og"], made["figure", "og"]], row])


def carousels() -> None:
    """Two articles as a series each."""
    rows = []
    for article, theme in (
        ("sourdough-in-a-busy-week.md", "forest"),
        ("boring-software.md", "paper"),
    ):
        cards = sharekit.carousel(sharekit.load(str(ARTICLES / article)), theme=theme)
        rows.append([scaled(sharekit.render(card).image, 330) for card in cards])
    sheet("carousels.jpg", rows)


def scripts() -> None:
    """The same thought in ten scripts, two of them from right to left."""
    sys.path.insert(0, str(ROOT / "tools"))
    from make_sheet import card

    asked = argparse.Namespace(template="quote", length="short", eyebrow=None, seed=8)
    book, themes = open_book((ROOT / "tests" / "fonts",)), list(THEMES)
    cards = [
        scaled(card(book, language, "square", asked, themes[number % len(themes)]), 290)
        for number, language in enumerate(
            ["vi", "el", "uk", "ar", "he", "hi", "th", "ja", "zh", "ko"]
        )
    ]
    sheet("scripts.jpg", [cards[:5], cards[5:]])


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
    structures()
    grounds(bread)
    pictured()
    carousels()
    scripts()
    sheet(
        "brands.jpg",
        [brand(name, bread) for name in ("navy-word-gold-mark", "lime-neon", "green-leaf")],
    )


if __name__ == "__main__":
    main()
