"""Photographs and figures for tests, drawn from a seed: small, the same everywhere, nobody's."""

from __future__ import annotations

import io
import random
from functools import cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

PHOTOS = ("bright", "dark", "busy", "low", "portrait")
FIGURES = ("diagram", "bars", "screen", "clear")

Size = tuple[int, int]
SIZE = (1500, 1000)


def noise(seed: int, size: Size, cell: int) -> Image.Image:
    """Smooth grey noise with cells of so many px."""
    grid = max(2, size[0] // cell), max(2, size[1] // cell)
    values = random.Random(seed).randbytes(grid[0] * grid[1])
    return Image.frombytes("L", grid, values).resize(size, Image.Resampling.BICUBIC)


def toned(image: Image.Image, dark: str, light: str) -> Image.Image:
    return ImageOps.colorize(image, dark, light)


def grained(image: Image.Image, seed: int = 1) -> Image.Image:
    """With the grain that every camera has."""
    values = random.Random(seed).randbytes(image.width * image.height)
    grain = Image.frombytes("L", image.size, values).point(lambda value: value // 24)
    return ImageChops.add(image, Image.merge("RGB", [grain] * 3), offset=-5)


def subject(image: Image.Image, center: tuple[float, float], radius: float, color: str) -> None:
    """A ball that draws the eye, at a place in fractions of the picture."""
    x, y = center[0] * image.width, center[1] * image.height
    r = radius * min(image.size)
    pen = ImageDraw.Draw(image)
    pen.ellipse((x - r, y - r, x + r, y + r), fill=color)
    for step in range(12):  # something to see on it
        s = r * (0.9 - step * 0.07)
        pen.arc((x - s, y - s, x + s, y + s), 30 * step, 30 * step + 90, fill="#201010", width=3)


@cache
def photo(kind: str, size: Size = SIZE) -> Image.Image:
    """One of PHOTOS."""
    sky = Image.linear_gradient("L").resize(size)
    if kind == "bright":
        image = toned(ImageChops.add(sky, noise(3, size, 220), 2), "#cfe4f7", "#fdfdf8")
        _land(image, "#5d7a3a", "#93a862", 0.72)
        subject(image, (0.72, 0.66), 0.13, "#d1341f")
    elif kind == "dark":
        image = toned(ImageChops.multiply(sky, noise(5, size, 160)), "#070b16", "#39405e")
        subject(image, (0.3, 0.34), 0.12, "#f2b75a")
    elif kind == "busy":
        coarse = ImageChops.add(noise(7, size, 40), noise(8, size, 9), 2)
        image = toned(ImageOps.autocontrast(coarse), "#141a10", "#e9e2cf")
    elif kind == "low":
        image = toned(
            ImageChops.add(noise(9, size, 300), noise(10, size, 60), 2), "#8f959a", "#b5b9ba"
        )
        subject(image, (0.5, 0.4), 0.1, "#a39a92")
    else:
        image = toned(ImageChops.add(sky, noise(11, size, 90), 3), "#5a6472", "#7d8794")
        _person(image)
    return grained(image.filter(ImageFilter.GaussianBlur(0.7)))


def _land(image: Image.Image, dark: str, light: str, horizon: float) -> None:
    top = round(horizon * image.height)
    land = toned(noise(4, (image.width, image.height - top), 7), dark, light)
    image.paste(land, (0, top))


def _person(image: Image.Image) -> None:
    """A face in the upper part, shoulders below."""
    width, height = image.size
    pen = ImageDraw.Draw(image)
    x, y, r = 0.5 * width, 0.3 * height, 0.15 * min(image.size)
    pen.ellipse((x - 2.6 * r, y + 1.2 * r, x + 2.6 * r, y + 8 * r), fill="#33404f")
    pen.ellipse((x - 1.1 * r, y - 1.5 * r, x + 1.1 * r, y + 0.6 * r), fill="#3a2618")
    pen.ellipse((x - r, y - 1.2 * r, x + r, y + 1.4 * r), fill="#dcab8c")
    for side in (-1, 1):
        pen.ellipse(
            (x + side * 0.42 * r - 9, y - 9, x + side * 0.42 * r + 9, y + 9), fill="#22170f"
        )
    pen.arc((x - 0.5 * r, y + 0.2 * r, x + 0.5 * r, y + 0.9 * r), 20, 160, fill="#7d3a30", width=7)


def close_up(size: Size = (1500, 1500)) -> Image.Image:
    """A face that takes a third of a photograph's height: eyes at .3, mouth at .45."""
    image = toned(noise(11, size, 300), "#4f6670", "#6a818b")
    pen, (wide, high) = ImageDraw.Draw(image), size
    pen.ellipse((0.34 * wide, 0.14 * high, 0.66 * wide, 0.44 * high), fill="#3a2618")
    pen.ellipse((0.36 * wide, 0.17 * high, 0.64 * wide, 0.53 * high), fill="#dcab8c")
    for x in (0.43, 0.57):
        pen.ellipse(
            ((x - 0.02) * wide, 0.285 * high, (x + 0.02) * wide, 0.315 * high), fill="#22170f"
        )
    pen.ellipse((0.45 * wide, 0.44 * high, 0.55 * wide, 0.46 * high), fill="#7d3a30")
    return grained(image.filter(ImageFilter.GaussianBlur(0.7)))


def portrait(size: Size = (1200, 1200)) -> Image.Image:
    """A face that takes half of a photograph's width: eyes at .42, mouth at .65, at .36 to .64."""
    image = toned(noise(11, size, 300), "#4f6670", "#6a818b")
    pen, (wide, high) = ImageDraw.Draw(image), size
    pen.ellipse((-0.2 * wide, 0.8 * high, 1.2 * wide, 2.5 * high), fill="#33404f")
    pen.ellipse((0.17 * wide, -0.03 * high, 0.83 * wide, 0.6 * high), fill="#3a2618")
    pen.ellipse((0.2 * wide, 0.06 * high, 0.8 * wide, 0.84 * high), fill="#dcab8c")
    for x in (0.37, 0.63):
        pen.ellipse(
            ((x - 0.02) * wide, 0.40 * high, (x + 0.02) * wide, 0.44 * high), fill="#22170f"
        )
    pen.arc((0.35 * wide, 0.48 * high, 0.65 * wide, 0.69 * high), 20, 160, fill="#7d3a30", width=21)
    return grained(image.filter(ImageFilter.GaussianBlur(0.7)))


@cache
def figure(kind: str, size: Size = (1200, 800)) -> Image.Image:
    """One of FIGURES; `clear` stands on no ground."""
    if kind == "clear":
        image = Image.new("RGBA", size, (0, 0, 0, 0))
        pen = ImageDraw.Draw(image)
        points = [(80 + 10 * x, 400 + (x * x * 37) % 230) for x in range(100)]
        pen.line(points, fill="#223344", width=6)
        return image
    image = Image.new("RGB", size, "#ffffff" if kind != "screen" else "#10151c")
    pen = ImageDraw.Draw(image)
    if kind == "diagram":
        for number in range(3):
            x, y = 80 + 360 * number, 120 + 200 * number
            pen.rounded_rectangle((x, y, x + 280, y + 130), 16, "#dbeafe", "#1f2937", 4)
            for row in range(3):
                _words(pen, x + 30, y + 30 + 26 * row, 12, "#111827")
    elif kind == "bars":
        for number in range(8):
            top = 700 - (number * 97) % 480 - 80
            pen.rectangle(
                (130 + 125 * number, top, 215 + 125 * number, 700),
                ("#0b6870", "#e07a3f")[number % 2],
            )
            _words(pen, 130 + 125 * number, 715, 5, "#333333")
    else:
        for row in range(22):
            _words(pen, 60 + 40 * (row % 3), 40 + 33 * row, 40, ("#c9d1d9", "#79c0ff")[row % 2])
    return image


def _words(pen: ImageDraw.ImageDraw, x: int, y: int, letters: int, color: str) -> None:
    """Strokes that look like lettering."""
    for letter in range(letters):
        if letter % 6 != 5:
            pen.line((x + 14 * letter, y, x + 14 * letter, y + 16), fill=color, width=3)
            pen.line((x + 14 * letter, y + 8, x + 14 * letter + 8, y + 8), fill=color, width=2)


def as_bytes(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()
