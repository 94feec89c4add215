"""The baseline: cards in plain Pillow, as one would write them in an afternoon."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont, ImageOps

FONTS = Path(__file__).parent.parent / "fonts"
SERIF = FONTS / "source-serif-4" / "SourceSerif4.ttf"
SANS = FONTS / "inter" / "Inter.ttf"


@lru_cache
def font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size)


@lru_cache
def ramp(size: tuple[int, int]) -> Image.Image:
    """0–255 from corner to corner, made once: the same for every card."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    return Image.blend(across, down, 0.4)


def wrapped(text: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and face.getlength(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def ground(job: dict[str, Any], size: tuple[int, int]) -> tuple[Image.Image, int]:
    """What the text stands on, and where it starts: a gradient, a photograph under a scrim, or a
    photograph above."""
    if "photo" not in job:
        dark, light = Image.new("RGB", size, "#0b231d"), Image.new("RGB", size, "#2d6a55")
        return Image.composite(light, dark, ramp(size)), 96
    tall = size[1] > size[0]
    box = (size[0], round(size[1] * 0.62)) if tall else size
    with Image.open(job["photo"]) as photo:
        cover = ImageOps.fit(photo, box, Image.Resampling.LANCZOS)
    if tall:
        image = Image.new("RGB", size, "#123029")
        image.paste(cover, (0, 0))
        return image, box[1] + 70
    low, high = Image.new("RGBA", size, "#06110e73"), Image.new("RGBA", size, "#06110ebf")
    scrim = Image.composite(high, low, ramp(size))
    cover.paste(scrim, (0, 0), scrim)
    return cover, 96


def draw(job: dict[str, Any]) -> bytes:
    """The PNG of a job."""
    size = tuple(job["size"])
    image, y = ground(job, size)
    pen = ImageDraw.Draw(image)
    for line in wrapped(job["text"], font(SERIF, 60), size[0] - 192):
        pen.text((96, y), line, font=font(SERIF, 60), fill="#f7f0e0")
        y += 78
    pen.text((96, size[1] - 172), job["attribution"], font=font(SANS, 32), fill="#f2b33d")
    pen.text((96, size[1] - 120), job["domain"], font=font(SANS, 26), fill="#b9cfc4")
    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()
