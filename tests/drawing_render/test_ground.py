"""Grounds: contour lines that fade, and a cache that is never trusted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PIL import ImageChops

from sharekit.drawing.render import ground as module
from sharekit.drawing.render.ground import ground_image, ground_key, paint_ground
from sharekit.drawing.scene.color import parse_color
from sharekit.drawing.scene.paint import Contours, Gradient, Ground

DARK, LINE = parse_color("#0c231b"), parse_color("#bfe3cd").faded(0.25)
FLAT = Gradient(DARK, DARK)


class Shelf(dict[str, bytes]):
    """A cache in memory that counts what is put."""

    puts = 0

    def put(self, key: str, value: bytes) -> None:
        self.puts += 1
        self[key] = value


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test starts without grounds in memory."""
    module._recent.clear()


def inked(ground: Ground, box: tuple[int, int, int, int], size: tuple[int, int]) -> int:
    """How many pixels of the box differ from the bare ground."""
    bare = paint_ground(Ground(ground.gradient), *size, 1)
    image = paint_ground(ground, *size, 1)
    return sum(ImageChops.difference(image, bare).crop(box).convert("L").histogram()[1:])


@pytest.mark.parametrize(
    ("calm", "clear", "full"),
    [
        ((0.0, 0.5), (0, 0, 90, 210), (310, 0, 400, 210)),
        ((1.0, 0.5), (310, 0, 400, 210), (0, 0, 90, 210)),
        ((0.5, 0.0), (0, 0, 400, 45), (0, 160, 400, 210)),
        ((0.0, 0.0), (0, 0, 90, 50), (300, 150, 400, 210)),
        ((0.5, 0.5), (180, 90, 220, 120), (0, 0, 40, 210)),
    ],
)
def test_lines_stay_away_from_the_calm_side(calm, clear, full) -> None:
    ground = Ground(FLAT, Contours(3, LINE, calm))
    assert inked(ground, clear, (400, 210)) == 0
    assert inked(ground, full, (400, 210)) > 100


def test_lines_take_their_colour_at_their_alpha() -> None:
    ground = Ground(FLAT, Contours(3, LINE, (0.0, 0.5)))
    image = paint_ground(ground, 400, 210, 2)
    brightest = max(green for _, (_, green, _) in image.getcolors(100_000))
    full = DARK.green + (LINE.green - DARK.green) * LINE.alpha
    assert full * 0.9 <= brightest <= full + 1


def test_a_faded_line_is_cut_by_no_edge() -> None:
    # Along the fade the strongest pixel of neighbouring columns differs by little.
    image = paint_ground(Ground(FLAT, Contours(3, LINE, (0.0, 0.5))), 400, 210, 1)
    peaks = []
    for x in range(0, 400, 20):
        column = image.crop((x, 0, x + 20, 210)).getchannel("G")
        peaks.append(column.getextrema()[1])
    assert all(after - before <= 12 for before, after in pairwise(peaks))
    assert peaks[-1] - peaks[0] > 25


def test_a_ground_is_painted_once_and_read_back_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    ground, shelf = Ground(FLAT, Contours(5, LINE)), Shelf()
    painted = paint_ground(ground, 120, 60, 1).tobytes()
    module._recent.clear()
    first = ground_image(ground, 120, 60, cache=shelf)
    assert first.tobytes() == painted
    assert shelf.puts == 2  # the bare gradient, and what the lines change of it
    monkeypatch.setattr(module, "paint_ground", None)
    first.paste((255, 0, 0), (0, 0, 120, 60))  # a picture of one's own
    assert ground_image(ground, 120, 60, cache=shelf).tobytes() == painted
    module._recent.clear()
    assert ground_image(ground, 120, 60, cache=shelf).tobytes() == painted


def test_an_ornament_that_nobody_sees_is_kept_too() -> None:
    ground, shelf = Ground(FLAT, Contours(5, LINE.faded(0.0))), Shelf()
    bare = paint_ground(Ground(FLAT), 120, 60, 1).tobytes()
    for _ in range(2):
        assert ground_image(ground, 120, 60, cache=shelf).tobytes() == bare
        module._recent.clear()


@pytest.mark.parametrize("damage", ["short", "empty", "flipped", "header", "longer", "other size"])
def test_a_damaged_entry_is_rebuilt(damage: str) -> None:
    ground, shelf = Ground(FLAT, Contours(5, LINE)), Shelf()
    good = ground_image(ground, 120, 60, cache=shelf).tobytes()
    key = ground_key(ground, 120, 60, 1.0)
    whole = shelf[key]
    entry = bytearray(whole)
    match damage:
        case "short":
            del entry[-10:]
        case "empty":
            entry.clear()
        case "flipped":
            entry[len(entry) // 2] ^= 1
        case "header":
            entry[0] ^= 1
        case "longer":
            entry += b"\0"
        case _:
            ground_image(ground, 60, 120, cache=shelf)
            entry[:] = shelf[ground_key(ground, 60, 120, 1.0)]
            shelf.puts -= 2
    shelf[key] = bytes(entry)
    module._recent.clear()
    assert ground_image(ground, 120, 60, cache=shelf).tobytes() == good
    assert shelf.puts == 3
    assert shelf[key] == whole
    assert len(whole) < 120 * 60


def test_the_key_names_everything_that_pixels_depend_on(monkeypatch: pytest.MonkeyPatch) -> None:
    base = Ground(FLAT, Contours(5, LINE))
    keys = {
        ground_key(base, 120, 60, 1.0),
        ground_key(Ground(FLAT, Contours(6, LINE)), 120, 60, 1.0),
        ground_key(Ground(FLAT, Contours(5, LINE.faded(0.2))), 120, 60, 1.0),
        ground_key(Ground(Gradient(DARK, LINE), base.ornament), 120, 60, 1.0),
        ground_key(base, 121, 60, 1.0),
        ground_key(base, 120, 60, 2.0),
    }
    monkeypatch.setattr(module, "VERSION", module.VERSION + 1)
    keys.add(ground_key(base, 120, 60, 1.0))
    assert len(keys) == 7


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT_BYTES", 3 * 100 * 50 * 4)
    for seed in range(6):
        ground_image(Ground(FLAT, Contours(seed, LINE)), 100, 50)
        assert sum(part.bytes for part in module._recent.values()) <= 3 * 100 * 50 * 4
    assert len(module._recent) >= 3
