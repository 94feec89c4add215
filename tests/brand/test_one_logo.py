"""One logo for all grounds: where it would vanish, a version of it is drawn that stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from sharekit.article.parse import parse
from sharekit.drawing.scene.color import Color, contrast
from sharekit.drawing.scene.frame import PictureItem
from sharekit.pipeline.run import Rendered, compose_card, render_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools

TEXT = "A good map shows less than the land, and that is why you can carry it."
CLEAR = (0, 0, 0, 0)


def wordmark(folder: Path, ink: str, mark: str) -> str:
    """A square mark with a white hole, bars of ink for letters."""
    logo = Image.new("RGBA", (400, 100), CLEAR)
    draw = ImageDraw.Draw(logo)
    draw.rectangle((0, 0, 99, 99), fill=mark)
    if mark != ink:
        draw.rectangle((30, 30, 69, 69), fill="#ffffff")
    for x in range(130, 400, 45):
        draw.rectangle((x, 20, x + 24, 79), fill=ink)
    logo.save(folder / "logo.png")
    return str(folder / "logo.png")


def drawn(tools: Tools, theme: str, logo: str, dark: str | None = None) -> Rendered:
    article = parse(TEXT, kind="markdown", source="a.md", title="Maps")
    settings = CardSettings(brand=Brand(theme=theme, logo=logo, logo_dark=dark))
    return render_card(compose_card(article, settings, tools), tools)


def picture(rendered: Rendered) -> tuple[str, Image.Image]:
    (item,) = (each for each in rendered.frame.items if isinstance(each, PictureItem))
    box = item.rect
    place = (round(box.x), round(box.y), round(box.right), round(box.bottom))
    return item.sha256, rendered.image.crop(place)


def most(image: Image.Image) -> float:
    """The strongest contrast of any pixel with the ground at the corner between two letters."""
    ground = Color(*image.getpixel((round(0.292 * image.width), 1)))
    return max(contrast(Color(*pixel), ground) for _, pixel in image.getcolors(1 << 20) or [])


def codes(rendered: Rendered) -> list[str]:
    return [each.code for each in rendered.diagnostics]


@pytest.mark.parametrize(
    ("theme", "ink"), [("forest", "#000000"), ("paper", "#ffffff")], ids=["dark", "light"]
)
def test_a_logo_of_one_colour_takes_another(
    theme: str, ink: str, tmp_path: Path, tools: Tools
) -> None:
    rendered = drawn(tools, theme, wordmark(tmp_path, ink, ink))
    assert most(picture(rendered)[1]) >= 4.5
    (told,) = (each for each in rendered.diagnostics if each.code == "brand.logo_ground")
    assert "so it is drawn in one colour" in told.message


def test_black_letters_beside_a_dark_mark_stand_on_a_plate(tmp_path: Path, tools: Tools) -> None:
    rendered = drawn(tools, "forest", wordmark(tmp_path, "#111111", "#0b5f66"))
    (told,) = (each for each in rendered.diagnostics if each.code == "brand.logo_ground")
    assert "so it stands on a plate" in told.message
    image = picture(rendered)[1]
    light = sum(n for n, pixel in image.getcolors(1 << 20) or [] if min(pixel) > 200)
    assert light > 0.3 * image.width * image.height


def test_a_logo_that_stands_is_left_alone(tmp_path: Path, tools: Tools) -> None:
    logo = wordmark(tmp_path, "#000000", "#000000")
    plain, _ = picture(drawn(tools, "paper", logo))
    assert "-" not in plain
    assert "brand.logo_ground" not in codes(drawn(tools, "paper", logo))


def test_a_logo_given_for_dark_grounds_is_drawn_as_it_is(tmp_path: Path, tools: Tools) -> None:
    logo = wordmark(tmp_path, "#000000", "#000000")
    rendered = drawn(tools, "forest", logo, dark=logo)
    assert "brand.logo_ground" not in codes(rendered)


def test_a_logo_on_its_own_ground_keeps_it(tmp_path: Path, tools: Tools) -> None:
    Image.open(wordmark(tmp_path, "#000000", "#000000")).convert("RGB").save(tmp_path / "tile.png")
    rendered = drawn(tools, "forest", str(tmp_path / "tile.png"))
    assert "brand.logo_ground" not in codes(rendered)
