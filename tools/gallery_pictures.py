"""Pictures for the gallery's articles, drawn from a seed: a valley before sunrise, and a chart."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = (1800, 1200)
_RIDGES = (
    (0.50, 0.11, "#c9a79c"),
    (0.57, 0.12, "#a08896"),
    (0.66, 0.13, "#6f6a86"),
    (0.77, 0.15, "#41496a"),
    (0.90, 0.13, "#1c2742"),
)
"""Height of the foot, height of the peaks, colour: each nearer, larger and darker."""


def valley(seed: int = 12) -> Image.Image:
    """Ridges in haze under a low sun, with a camera's grain."""
    chance, (width, height) = random.Random(seed), SIZE
    ramp = Image.linear_gradient("L").resize(SIZE)
    image = Image.composite(
        Image.new("RGB", SIZE, "#f6cf9f"), Image.new("RGB", SIZE, "#5d7fa6"), ramp.point(_EASED)
    )
    sun = Image.new("L", SIZE, 0)
    x, y = 0.19 * width, 0.38 * height
    ImageDraw.Draw(sun).ellipse((x - 58, y - 58, x + 58, y + 58), fill=255)
    for blur, light in ((170, 4.2), (50, 1.4), (2, 1.0)):
        halo = sun.filter(ImageFilter.GaussianBlur(blur)).point(_scaled(light))
        image.paste(Image.new("RGB", SIZE, "#fff1d2"), mask=halo)
    for number, (foot, high, color) in enumerate(_RIDGES):
        ridge = Image.new("L", SIZE, 0)
        line = _line(chance, foot * height, high * height, 0.7 * 1.25**number)
        ImageDraw.Draw(ridge).polygon([*line, (width, height), (0, height)], fill=255)
        soft = ridge.filter(ImageFilter.GaussianBlur(2.4 - 0.4 * number))
        image.paste(Image.new("RGB", SIZE, color), mask=soft)
        mist = Image.new("L", SIZE, 0)
        top = round(foot * height)
        mist.paste(Image.linear_gradient("L").resize((width, 260)).point(_scaled(0.3)), (0, top))
        image.paste(Image.new("RGB", SIZE, "#e8c6b0"), mask=ImageChops.multiply(mist, soft))
    grain = Image.frombytes("L", SIZE, chance.randbytes(width * height)).point(_scaled(0.05))
    return ImageChops.add(image, Image.merge("RGB", [grain] * 3), offset=-6)


def _line(
    chance: random.Random, foot: float, high: float, fine: float
) -> list[tuple[float, float]]:
    """A skyline: waves upon waves, each half as long and a little more than half as high."""
    waves = [
        (fine * 2**k * chance.uniform(0.7, 1.3), 0.5**k, chance.uniform(0, math.tau))
        for k in range(9)
    ]
    points = []
    for x in range(0, SIZE[0] + 1, 4):
        share = x / SIZE[0]
        rise = math.fsum(a * math.sin(math.tau * f * share + p) for f, a, p in waves)
        points.append((float(x), foot - high * 0.5 * rise))
    return points


def _scaled(factor: float) -> list[int]:
    return [min(255, round(factor * value)) for value in range(256)]


_EASED = [min(255, round(value * 2.1)) for value in range(256)]


def chart() -> Image.Image:
    """Bars with their scale: how long each part of a request takes."""
    image = Image.new("RGB", (1200, 800), "#ffffff")
    pen = ImageDraw.Draw(image)
    for number in range(5):
        x = 220 + 210 * number
        pen.line((x, 70, x, 700), fill="#d8dee6", width=2)
        pen.text((x - 14, 716), f"{50 * number}", fill="#475569", font_size=30)
    rows = (("route", 14), ("queue", 200), ("auth", 22), ("data", 9), ("page", 38))
    for number, (name, took) in enumerate(rows):
        y = 90 + 122 * number
        pen.text((60, y + 22), name, fill="#1f2937", font_size=40)
        color = "#d9480f" if took > 100 else "#2b6cb0"
        pen.rectangle((220, y, 220 + took * 4.2, y + 86), fill=color)
    pen.line((220, 60, 220, 702), fill="#1f2937", width=4)
    return image
