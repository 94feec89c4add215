"""The PNG writer: what Pillow reads back is what was painted."""

from __future__ import annotations

import io
import random
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sharekit.drawing.render import png
from sharekit.drawing.render.gradient import paint_gradient
from sharekit.drawing.render.png import Filter, best_filter, write_png
from sharekit.drawing.scene.color import parse_color
from sharekit.drawing.scene.paint import Gradient


def read(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def smooth(width: int, height: int) -> Image.Image:
    """Photo-like: smooth, every pixel another colour."""
    noise = Image.frombytes("RGB", (9, 7), random.Random(4).randbytes(9 * 7 * 3))
    return noise.resize((width, height), Image.Resampling.BICUBIC)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 40),
    st.integers(1, 90),
    st.sampled_from(["noise", "flat", "smooth"]),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_pillow_reads_back_the_same_pixels(
    width: int, height: int, kind: str, small: bool, source: random.Random
) -> None:
    if kind == "noise":
        image = Image.frombytes("RGB", (width, height), source.randbytes(width * height * 3))
    elif kind == "flat":
        image = Image.new("RGB", (width, height), source.randbytes(1)[0])
    else:
        image = smooth(width, height)
    back = read(write_png(image, budget=0 if small else None))
    assert back.mode == "RGB"
    assert back.tobytes() == image.tobytes()


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_every_filter_is_reversible(kind: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "best_filter", lambda _: Filter(kind, 1.0))
    image = smooth(33, 21)
    data = write_png(image)
    assert zlib.decompress(data[41:-16])[:: 33 * 3 + 1] == bytes((kind,)) * 21
    assert read(data).tobytes() == image.tobytes()


def test_photographs_are_filtered_and_gradients_are_not() -> None:
    gradient = paint_gradient(Gradient(parse_color("#0c231b"), parse_color("#2b5a43")), (400, 300))
    assert best_filter(gradient).kind == 0
    assert best_filter(smooth(400, 300)).kind != 0
    assert best_filter(gradient).lean < 0.3 < best_filter(smooth(400, 300)).lean


def test_a_gradient_card_is_no_larger_than_pillows() -> None:
    gradient = paint_gradient(Gradient(parse_color("#0c231b"), parse_color("#2b5a43")), (600, 315))
    gradient.paste((250, 240, 225), (40, 60, 300, 64))
    buffer = io.BytesIO()
    gradient.save(buffer, "PNG")
    assert len(write_png(gradient, budget=0)) <= len(buffer.getvalue())
    assert len(write_png(gradient)) <= len(buffer.getvalue()) * 1.05


def test_nothing_but_the_pixels_is_written() -> None:
    data = write_png(smooth(20, 20))
    names, at = [], 8
    while at < len(data):
        names.append(data[at + 4 : at + 8])
        at += int.from_bytes(data[at : at + 4]) + 12
    assert names == [b"IHDR", b"IDAT", b"IEND"]
    assert data == write_png(smooth(20, 20))


def test_other_modes_are_refused() -> None:
    with pytest.raises(ValueError, match="RGBA"):
        write_png(Image.new("RGBA", (2, 2)))
