"""Forty logos of different kinds, drawn by code: name → the bytes of a PNG, JPEG or SVG file."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from functools import cache
from random import Random

from PIL import Image, ImageDraw, ImageFilter

Paint = Callable[[ImageDraw.ImageDraw], None]
CLEAR = (0, 0, 0, 0)


def _png(size: tuple[int, int], paint: Paint, ground: object = CLEAR, kind: str = "PNG") -> bytes:
    """A picture painted at twice its size; on a clear ground unless one is named."""
    mode = "RGBA" if ground == CLEAR else "RGB"
    image = Image.new(mode, (2 * size[0], 2 * size[1]), ground)  # type: ignore[arg-type]
    paint(ImageDraw.Draw(image))
    return _file(image.resize(size, Image.Resampling.LANCZOS), kind)


def _file(image: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, kind, quality=88)
    return out.getvalue()


def _mark(color: str, *, x: int = 0) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        draw.ellipse((x, 0, x + 240, 240), fill=color)
        draw.polygon([(x + 120, 40), (x + 200, 190), (x + 40, 190)], fill=CLEAR)

    return paint


def _bars(color: str, *, x: int = 0, count: int = 6) -> Paint:
    """What a wordmark looks like from afar: stems and bowls."""

    def paint(draw: ImageDraw.ImageDraw) -> None:
        for n in range(count):
            left = x + n * 105
            draw.rectangle((left, 40, left + 26, 200), fill=color)
            if n % 2:
                draw.ellipse((left, 90, left + 88, 200), outline=color, width=26)
            else:
                draw.rectangle((left, 40, left + 78, 66), fill=color)

    return paint


def _both(*paints: Paint) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        for each in paints:
            each(draw)

    return paint


def _thin(color: str) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        for n in range(5):
            draw.arc((n * 70, 20, n * 70 + 200, 220), 0, 300, fill=color, width=5)

    return paint


def _tiled(ground: str, ink: str) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        draw.rounded_rectangle((0, 0, 239, 239), 54, fill=ground)
        draw.rectangle((70, 60, 104, 180), fill=ink)
        draw.ellipse((84, 90, 174, 180), outline=ink, width=30)

    return paint


def _blend(first: tuple[int, ...], second: tuple[int, ...], *, round_: bool = True) -> bytes:
    size = 240
    strip = Image.linear_gradient("L").resize((size, size))
    image = Image.composite(
        Image.new("RGB", (size, size), second), Image.new("RGB", (size, size), first), strip
    ).convert("RGBA")
    mask = Image.new("L", (size, size))
    draw = ImageDraw.Draw(mask)
    draw.ellipse((0, 0, size - 1, size - 1), fill=255)
    if not round_:
        draw.rectangle((0, 0, size, size // 2), fill=255)
    image.putalpha(mask)
    return _file(image)


def _photo(seed: int, *, tint: tuple[int, int, int]) -> Image.Image:
    random = Random(seed)
    image = Image.new("RGB", (240, 240), tint)
    draw = ImageDraw.Draw(image)
    for _ in range(90):
        x, y, r = random.randrange(240), random.randrange(240), random.randrange(8, 60)
        near = tuple(max(0, min(255, c + random.randrange(-90, 90))) for c in tint)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=near)
    return image.filter(ImageFilter.GaussianBlur(5))


def _wheel() -> Paint:
    colors = ("#e6382f", "#f59b1b", "#f7d917", "#3aa655", "#2472c8", "#7a3fa8")

    def paint(draw: ImageDraw.ImageDraw) -> None:
        for n, color in enumerate(colors):
            draw.pieslice((0, 0, 240, 240), n * 60, n * 60 + 60, fill=color)

    return paint


def _stack(color: str) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        for n in range(3):
            draw.ellipse((0, n * 90, 79, n * 90 + 79), fill=color)

    return paint


def _stripes(colors: tuple[str, ...]) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        for n, color in enumerate(colors):
            draw.rectangle((n * 90, 0, n * 90 + 69, 240), fill=color)

    return paint


def _star(color: str) -> Paint:
    def paint(draw: ImageDraw.ImageDraw) -> None:
        points = [
            (120 + r * math.sin(k * math.pi / 5), 120 - r * math.cos(k * math.pi / 5))
            for k, r in ((k, 118 if k % 2 == 0 else 50) for k in range(10))
        ]
        draw.polygon(points, fill=color)

    return paint


def _masked(image: Image.Image) -> bytes:
    mask = Image.new("L", image.size)
    ImageDraw.Draw(mask).ellipse((0, 0, image.width - 1, image.height - 1), fill=255)
    image.putalpha(mask)
    return _file(image)


def _svg(body: str, box: str = "0 0 120 60") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'.encode()


_LEAF = "M10 50C10 20 40 6 74 8C74 40 50 56 24 52C34 40 44 32 58 24C38 32 24 42 18 56Z"

LOGOS: dict[str, Callable[[], bytes]] = {
    "navy-mark": lambda: _png((120, 120), _mark("#14284b")),
    "blue-word": lambda: _png((330, 120), _bars("#1668e3")),
    "red-on-white": lambda: _png((330, 120), _bars("#d2232a"), "white"),
    "red-jpeg": lambda: _png((150, 130), _star("#c8102e"), "white", "JPEG"),
    "green-leaf": lambda: _svg(f'<path d="{_LEAF}" fill="#2f7d4f"/>'),
    "orange-mark": lambda: _png((120, 120), _mark("#ff7a1a")),
    "yellow-star": lambda: _png((120, 120), _star("#ffd400")),
    "lime-neon": lambda: _png((330, 120), _bars("#b6ff00")),
    "magenta-neon": lambda: _png((120, 120), _mark("#ff00c8")),
    "cyan-neon": lambda: _png((330, 120), _thin("#00f0ff")),
    "green-neon-on-black": lambda: _png((330, 120), _bars("#39ff14"), "black"),
    "near-white": lambda: _png((330, 120), _bars("#f7f7f4")),
    "near-black": lambda: _png((330, 120), _bars("#101114")),
    "white": lambda: _png((120, 120), _mark("#ffffff")),
    "black-jpeg": lambda: _png((340, 130), _bars("#000000"), "white", "JPEG"),
    "greys": lambda: _png((300, 120), _stripes(("#222222", "#666666", "#aaaaaa"))),
    "mid-grey": lambda: _png((120, 120), _mark("#8a8a8a")),
    "pastel-pink": lambda: _png((120, 120), _mark("#f7c6d4")),
    "pastel-mint": lambda: _png((330, 120), _bars("#bfe8d5")),
    "pastel-three": lambda: _png((300, 120), _stripes(("#f6d5e5", "#d5e5f6", "#f6f0d5"))),
    "lavender": lambda: _png((330, 120), _thin("#b9a7e8")),
    "black-word-orange-mark": lambda: _png(
        (460, 120), _both(_mark("#f26a21"), _bars("#161616", x=290))
    ),
    "navy-word-gold-mark": lambda: _png(
        (460, 120), _both(_mark("#c9a227"), _bars("#1b2a4a", x=290))
    ),
    "white-word-red-mark": lambda: _png(
        (460, 120), _both(_mark("#e4002b"), _bars("#ffffff", x=290))
    ),
    "wheel": lambda: _png((120, 120), _wheel()),
    "four-stripes": lambda: _png(
        (360, 120), _stripes(("#4285f4", "#ea4335", "#fbbc05", "#34a853"))
    ),
    "blue-tile": lambda: _png((120, 120), _tiled("#0a66c2", "#ffffff")),
    "black-tile": lambda: _png((120, 120), _tiled("#0b0b0b", "#ffd400")),
    "white-tile": lambda: _png((120, 120), _tiled("#ffffff", "#7b2ff7")),
    "square-tile-jpeg": lambda: _png((120, 120), _mark("#ffffff"), "#6a1b9a", "JPEG"),
    "sunset": lambda: _blend((255, 94, 98), (255, 195, 113)),
    "ocean": lambda: _blend((30, 60, 200), (0, 220, 190), round_=False),
    "dusk": lambda: _blend((20, 18, 50), (120, 40, 120)),
    "photo-tile": lambda: _file(_photo(3, tint=(110, 140, 90)), "JPEG"),
    "photo-round": lambda: _masked(_photo(8, tint=(170, 110, 80))),
    "tall": lambda: _png((40, 130), _stack("#00594c")),
    "wide": lambda: _png((1260, 120), _bars("#7c1f3f", count=24)),
    "thin-lines": lambda: _png((330, 120), _thin("#3d2b1f")),
    "brown-crest": lambda: _svg(
        '<path d="M20 4h80v30q0 18-40 24q-40-6-40-24z" fill="#4a2c17"/>'
        '<path d="M34 14h52v8H34zM34 28h52v6H34z" fill="#e9d8b4"/>'
    ),
    "teal-coral": lambda: _svg(
        '<circle cx="36" cy="30" r="26" fill="#0e8a8a"/>'
        '<circle cx="76" cy="30" r="26" fill="#ff6f59" fill-opacity=".9"/>'
    ),
}


@cache
def logo(name: str) -> bytes:
    """The bytes of the logo of that name."""
    return LOGOS[name]()
