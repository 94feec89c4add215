"""Choosing a format and a quality under a budget."""

from __future__ import annotations

import io
import random
import zlib

import pytest
from PIL import Image

from sharekit.diagnostics import Severity
from sharekit.drawing.render import png
from sharekit.drawing.render.encode import encode
from sharekit.errors import UsageError


@pytest.fixture(scope="module")
def flat() -> Image.Image:
    image = Image.new("RGB", (300, 200), "#0c231b")
    image.paste("#f0b040", (40, 40, 200, 60))
    return image


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    dots = random.Random(7).randbytes(90 * 60 * 3)
    noise = Image.frombytes("RGB", (90, 60), dots)
    return noise.resize((300, 200), Image.Resampling.BICUBIC)


def codes(encoded: object) -> list[str]:
    return [found.code for found in encoded.notes]  # type: ignore[attr-defined]


def size_at(image: Image.Image, quality: int) -> int:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling=0)
    return len(buffer.getvalue())


def test_flat_cards_become_png_and_photographs_jpeg(flat: Image.Image, photo: Image.Image) -> None:
    assert encode(flat).format == "png"
    chosen = encode(photo)
    assert (chosen.format, chosen.quality, chosen.notes) == ("jpeg", 90, ())


def test_a_destination_gets_only_what_it_takes(flat: Image.Image, photo: Image.Image) -> None:
    assert encode(photo, allowed=("png",)).format == "png"
    assert encode(flat, allowed=("jpeg",)).format == "jpeg"
    assert encode(photo, allowed=("webp", "png")).format == "webp"
    with pytest.raises(UsageError) as caught:
        encode(flat, format="webp", allowed=("png", "jpeg"))
    assert caught.value.code == "format.unknown"
    assert "png, jpeg" in (caught.value.hint or "")


def test_the_highest_quality_that_fits_is_found(photo: Image.Image) -> None:
    for wanted in (71, 78, 84, 89):
        budget = size_at(photo, wanted)
        encoded = encode(photo, budget=budget)
        assert encoded.quality == wanted
        assert len(encoded.data) <= budget
        assert codes(encoded) == ["image.quality"]
        assert encoded.notes[0].severity is Severity.NOTE


def test_quality_never_goes_below_the_floor(photo: Image.Image) -> None:
    encoded = encode(photo, format="jpeg", budget=size_at(photo, 70) - 1)
    assert encoded.quality == 70
    assert codes(encoded) == ["image.bytes"]
    assert encoded.notes[0].severity is Severity.ERROR


def test_webp_is_the_last_resort_of_a_tight_budget(photo: Image.Image) -> None:
    encoded = encode(photo, budget=size_at(photo, 70) - 1)
    assert encoded.format == "webp"
    assert codes(encoded) == ["image.quality"]


def test_a_png_over_the_budget_gives_way_to_jpeg_and_says_so() -> None:
    dots = random.Random(1).randbytes(300 * 40 * 3)
    card = Image.new("RGB", (300, 300))
    card.paste(Image.frombytes("RGB", (300, 40), dots), (0, 100))
    budget = len(encode(card, format="png").data) - 4000
    assert encode(card).format == "png"
    encoded = encode(card, budget=budget)
    assert encoded.format == "jpeg"
    assert codes(encoded) == ["image.quality"]
    assert "PNG would take" in encoded.notes[0].message


def test_a_png_just_over_the_budget_is_packed_tighter_first(flat: Image.Image) -> None:
    image = flat.copy()
    for k in range(2000):
        image.putpixel((k * 7 % 300, k * 13 % 200), (k % 256, 80, 90))
    quick, tight = len(png.write_png(image)), len(png.write_png(image, budget=0))
    assert tight < quick
    encoded = encode(image, budget=tight, allowed=("png",))
    assert len(encoded.data) == tight
    assert encoded.notes == ()


def test_equal_pixels_give_equal_bytes(photo: Image.Image) -> None:
    for kind in ("png", "jpeg", "webp"):
        first, second = encode(photo, format=kind), encode(photo.copy(), format=kind)
        assert first == second


def test_the_standard_librarys_zlib_is_no_silent_fallback(
    flat: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "DEFLATE", zlib)
    monkeypatch.setattr("sharekit.drawing.render.encode.FALLBACK", True)
    encoded = encode(flat, format="png")
    assert codes(encoded) == ["encode.fallback"]
    assert Image.open(io.BytesIO(encoded.data)).tobytes() == flat.tobytes()
