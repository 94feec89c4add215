"""Decoding pictures that anyone may have made."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from sharekit.drawing.picture import decode as module
from sharekit.drawing.picture.decode import decode, ink_box
from sharekit.errors import InputError


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, pixels: bytes, *, color_type: int = 2, depth: int = 8) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, color_type, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", header)
        + png_chunk(b"IDAT", zlib.compress(pixels))
        + png_chunk(b"IEND", b"")
    )


def code_of(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        decode(data, "logo")
    assert caught.value.hint
    assert caught.value.where == "logo"
    return caught.value.code


@pytest.fixture
def picture() -> Image.Image:
    image = Image.new("RGB", (40, 30), "#336699")
    image.paste("#ffcc00", (0, 0, 20, 15))
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_reads_the_four_formats(picture: Image.Image, kind: str) -> None:
    decoded = decode(saved(picture, kind), "logo")
    assert (decoded.image.mode, decoded.width, decoded.height) == ("RGB", 40, 30)
    red, green, blue = decoded.image.getpixel((30, 20))
    assert max(abs(red - 0x33), abs(green - 0x66), abs(blue - 0x99)) < 12


def test_of_an_animation_the_first_frame_is_taken(picture: Image.Image) -> None:
    second = Image.new("RGB", picture.size, "red")
    data = saved(picture, "GIF", save_all=True, append_images=[second])
    assert decode(data, "logo").image.getpixel((5, 5)) == (255, 204, 0)


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, (0, 0)), (3, (39, 29)), (6, (29, 0)), (8, (0, 39))]
)
def test_turns_pictures_upright(
    picture: Image.Image, orientation: int, corner: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    decoded = decode(saved(picture, "PNG", exif=exif), "photo")
    assert decoded.image.getpixel(corner) == (255, 204, 0)


def test_opaque_alpha_is_dropped_and_real_alpha_kept() -> None:
    opaque = Image.new("RGBA", (8, 8), (10, 20, 30, 255))
    assert decode(saved(opaque, "PNG"), "logo").image.mode == "RGB"
    glass = Image.new("RGBA", (8, 8), (10, 20, 30, 90))
    assert decode(saved(glass, "PNG"), "logo").image.mode == "RGBA"


def test_palette_transparency_becomes_alpha() -> None:
    image = Image.new("P", (4, 4), 0)
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((1, 1), 1)
    decoded = decode(saved(image, "PNG", transparency=0), "logo")
    assert decoded.image.getpixel((0, 0))[3] == 0
    assert decoded.image.getpixel((1, 1)) == (0, 255, 0, 255)


def test_sixteen_bit_greys_keep_their_brightness() -> None:
    data = png(2, 1, b"\0" + struct.pack(">HH", 0x8000, 0xFFFF), color_type=0, depth=16)
    image = decode(data, "scan").image
    assert [image.getpixel((x, 0)) for x in (0, 1)] == [(128,) * 3, (255,) * 3]


def test_cmyk_is_converted() -> None:
    image = Image.new("CMYK", (8, 8), (0, 255, 255, 0))
    red, green, blue = decode(saved(image, "JPEG", quality=95), "photo").image.getpixel((4, 4))
    assert red > 200
    assert max(green, blue) < 60


def test_a_colour_profile_is_applied(picture: Image.Image) -> None:
    # Lab is the one other profile that LittleCMS builds by itself: swapping it in must be noticed
    # as unfit for RGB and leave the pixels alone; sRGB's own must change nothing either.
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (srgb, lab, b"no profile at all"):
        decoded = decode(saved(picture, "PNG", icc_profile=profile), "logo")
        red, green, blue = decoded.image.getpixel((30, 20))
        assert max(abs(red - 0x33), abs(green - 0x66), abs(blue - 0x99)) <= 1


def test_facts_tell_the_ink_without_transparent_margins() -> None:
    logo = Image.new("RGBA", (100, 60), (0, 0, 0, 0))
    logo.paste((200, 0, 0, 255), (20, 10, 80, 40))
    logo.putpixel((0, 0), (0, 0, 0, 4))  # an exporter's dust
    info = decode(saved(logo, "PNG"), "logo").info
    assert info.ink == (20, 10, 80, 40)
    assert info.has_alpha


def test_an_invisible_picture_keeps_its_whole_box() -> None:
    assert ink_box(Image.new("RGBA", (7, 5))) == (0, 0, 7, 5)


def test_equal_files_have_equal_names(picture: Image.Image) -> None:
    data = saved(picture, "PNG")
    assert decode(data, "a").sha256 == decode(data, "b").sha256 != decode(data + b"\0", "c").sha256


@pytest.mark.parametrize(
    "data",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- logo --><svg/>",
        b"\0\0\0\x1cftypavif",
        b"BM\x3a\0\0\0",
        b"RIFF\0\0\0\0WAVE",
        b"plain text",
        b"",
    ],
)
def test_other_formats_are_refused_with_a_way_out(data: bytes) -> None:
    assert code_of(data) == "image.format"


def test_an_svg_is_told_how_to_come_back() -> None:
    with pytest.raises(InputError, match="SVG") as caught:
        decode(b"<svg/>", "logo.svg")
    assert "PNG" in (caught.value.hint or "")


def test_a_bomb_ends_before_it_is_decoded() -> None:
    # 60,000 × 60,000 px of zeros in a few KB: the header tells.
    bomb = png(60_000, 60_000, zlib.compress(bytes(1_000_000)))
    assert code_of(bomb) == "image.too_large"


@pytest.mark.parametrize(("kind", "limit"), [("PNG", "MAX_PIXELS"), ("WEBP", "MAX_PIXELS_WEBP")])
def test_pixels_are_counted_before_they_are_decoded(
    picture: Image.Image, kind: str, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, limit, 40 * 30)
    assert decode(saved(picture, kind), "logo").width == 40
    monkeypatch.setattr(module, limit, 40 * 30 - 1)
    monkeypatch.setattr(module, "_upright", None)
    assert code_of(saved(picture, kind)) == "image.too_large"


def test_a_file_over_the_byte_limit_is_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_open", None)
    assert code_of(b"\x89PNG\r\n\x1a\n" + bytes(module.MAX_BYTES)) == "image.too_large"


def test_a_bomb_in_a_text_chunk_is_an_error_too() -> None:
    image = png(1, 1, b"\0\0\0\0")
    text = png_chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(80_000_000)))
    assert code_of(image[:33] + text + image[33:]) == "image.unreadable"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_truncated_files_are_errors_at_every_length(picture: Image.Image, kind: str) -> None:
    noisy = Image.effect_noise((40, 30), 90).convert("RGB")
    data = saved(noisy, kind)
    for length in range(8, int(len(data) * 0.9), max(1, len(data) // 60)):
        assert code_of(data[:length]) in ("image.unreadable", "image.format")


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["PNG", "JPEG", "WEBP", "GIF"]), st.data())
def test_flipped_bytes_never_crash(kind: str, draw: st.DataObject) -> None:
    image = Image.linear_gradient("L").resize((32, 24)).convert("RGB")
    data = bytearray(saved(image, kind))
    for _ in range(draw.draw(st.integers(1, 8))):
        at = draw.draw(st.integers(4, len(data) - 1))
        data[at] = draw.draw(st.integers(0, 255))
    try:
        decoded = decode(bytes(data), "photo")
    except InputError as error:
        assert error.code in ("image.unreadable", "image.too_large", "image.format")  # noqa: PT017 - either end is right
    else:
        assert decoded.image.mode in ("RGB", "RGBA")


def test_facts_need_no_pillow_and_a_png_only_its_own_plugin(tmp_path: object) -> None:
    script = (
        "import sys\n"
        "import sharekit.drawing.picture.info\n"
        "assert 'PIL' not in sys.modules\n"
        "from sharekit.drawing.picture.decode import decode\n"
        "decode(bytes.fromhex(sys.argv[1]), 'logo')\n"
        "assert 'PIL.PngImagePlugin' in sys.modules\n"
        "for name in ('JpegImagePlugin', 'GifImagePlugin', 'WebPImagePlugin', 'BmpImagePlugin'):\n"
        "    assert 'PIL.' + name not in sys.modules, name\n"
    )
    data = png(1, 1, b"\0\1\2\3").hex()
    done = subprocess.run(
        [sys.executable, "-c", script, data], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
