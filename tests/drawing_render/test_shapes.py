"""Round corners at sub-pixel positions."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.drawing.render.shapes import outer_box, rounded_mask
from sharekit.drawing.scene.geometry import Rect


def art(rect: Rect, radius: float) -> list[str]:
    """The mask as text: ` ` under 5 %, `.` under half, `+` over half, `#` over 95 %."""
    mask = rounded_mask(rect, radius)
    marks = [" .+#"[(value > 12) + (value > 127) + (value > 242)] for value in mask.tobytes()]
    return ["".join(marks[y * mask.width : (y + 1) * mask.width]) for y in range(mask.height)]


def test_a_square_on_whole_pixels_is_full() -> None:
    assert art(Rect(2, 3, 4, 2), 0) == ["####", "####"]


def test_a_disc() -> None:
    assert art(Rect(0, 0, 8, 8), 4) == [
        " .+##+. ",
        ".+####+.",
        "+######+",
        "########",
        "########",
        "+######+",
        ".+####+.",
        " .+##+. ",
    ]


def test_edges_between_pixels_are_shared() -> None:
    mask = rounded_mask(Rect(0.5, 0, 2, 1), 0)
    assert list(mask.tobytes()) == [128, 255, 128]
    assert list(rounded_mask(Rect(0, 0.25, 1, 1), 0).tobytes()) == [191, 64]


def test_a_radius_larger_than_the_shape_makes_a_pill() -> None:
    assert art(Rect(0, 0, 12, 4), 99) == art(Rect(0, 0, 12, 4), 2)


@settings(max_examples=80, deadline=None)
@given(st.floats(-5, 5), st.floats(-5, 5), st.floats(1, 60), st.floats(1, 60), st.floats(0, 40))
def test_coverage_sums_to_the_area(
    x: float, y: float, width: float, height: float, radius: float
) -> None:
    rect = Rect(x, y, width, height)
    mask = rounded_mask(rect, radius)
    left, top, right, bottom = outer_box(rect)
    assert mask.size == (right - left, bottom - top)
    corner = min(radius, width / 2, height / 2)
    area = width * height - (4 - math.pi) * corner**2
    # An eighth of a row at the top and the bottom is what the scan lines may miss.
    assert abs(sum(mask.tobytes()) / 255 - area) <= 0.13 * width + 1
