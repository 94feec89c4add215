"""Decoding no more pixels than a card needs."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from photographs import as_bytes, photo
from sharekit.drawing.picture.decode import decode


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("cover", "size"),
    [((700, 400), (750, 500)), ((1400, 900), (1500, 1000)), ((9000, 9000), (1500, 1000))],
)
def test_comes_smaller_by_a_whole_number(
    kind: str, cover: tuple[int, int], size: tuple[int, int]
) -> None:
    decoded = decode(as_bytes(photo("bright"), kind), "x", cover)
    assert (decoded.width, decoded.height) == (1500, 1000)
    assert decoded.image.size == size


@given(st.integers(1, 400), st.integers(1, 400), st.integers(1, 300), st.integers(1, 300))
def test_what_is_asked_for_is_covered_where_the_file_can(w: int, h: int, cw: int, ch: int) -> None:
    image = Image.new("RGB", (w, h), "#446688")
    for kind in ("PNG", "JPEG"):
        got = decode(as_bytes(image, kind), "x", (cw, ch)).image
        assert got.width >= min(w, cw)
        assert got.height >= min(h, ch)


def test_a_turned_picture_covers_upright() -> None:
    image = photo("bright", (1600, 800))
    exif = Image.Exif()
    exif[0x0112] = 6
    decoded = decode(as_bytes(image, exif=exif), "x", (380, 790))
    assert (decoded.width, decoded.height) == (800, 1600)
    assert decoded.image.size == (400, 800)


def test_colours_are_those_of_the_whole() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.new("RGB", (640, 480), "#b04020")
    for data in (
        as_bytes(image, icc_profile=profile, quality=95),
        as_bytes(image, "PNG", icc_profile=profile),
        as_bytes(image.convert("CMYK"), quality=95),
        as_bytes(image.quantize(8), "PNG"),
    ):
        small, whole = decode(data, "x", (160, 120)).image, decode(data, "x").image
        pair = small.getpixel((40, 30)), whole.getpixel((300, 200))
        assert max(abs(a - b) for a, b in zip(*pair, strict=True)) <= 6  # type: ignore[arg-type]


def test_sixteen_bits_and_alpha() -> None:
    rows = b"".join(b"\0" + struct.pack(">H", 40000) * 300 for _ in range(200))
    header = struct.pack(">IIBBBBB", 300, 200, 16, 0, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    chunks = b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
    grey = decode(b"\x89PNG\r\n\x1a\n" + chunks, "x", (100, 60)).image
    assert abs(grey.getpixel((5, 5))[0] - 156) <= 1  # type: ignore[index]
    clear = Image.new("RGBA", (400, 400), (200, 30, 30, 0))
    clear.paste((200, 30, 30, 255), (0, 0, 200, 400))
    small = decode(as_bytes(clear, "PNG"), "x", (100, 100)).image
    assert small.mode == "RGBA"
    assert small.getpixel((10, 50)) == (200, 30, 30, 255)


def test_of_an_animation_the_first_frame() -> None:
    frames = [Image.new("RGB", (400, 300), color) for color in ("#aa0000", "#0000aa")]
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    assert decode(buffer.getvalue(), "x", (100, 75)).image.getpixel((5, 5))[0] > 150  # type: ignore[index]
