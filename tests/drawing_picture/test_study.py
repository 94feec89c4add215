"""What is seen in a picture, and how it is framed by that."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFilter

from photographs import FIGURES, PHOTOS, figure, grained, noise, photo, portrait, subject, toned
from sharekit.drawing.picture.framing import Zone, focus, frame
from sharekit.drawing.picture.info import Grid, Kind, Study
from sharekit.drawing.picture.study import study
from sharekit.drawing.picture.subject import subject_of
from sharekit.drawing.picture.windows import crops, uncovered
from sharekit.drawing.scene.color import Color, to_oklab
from sharekit.drawing.scene.geometry import Rect, Side


def look(image: Image.Image) -> Study:
    return study(image, image.width)


@pytest.mark.parametrize("kind", PHOTOS)
def test_photographs_are_told(kind: str) -> None:
    assert look(photo(kind)).kind is Kind.PHOTO


@pytest.mark.parametrize("kind", FIGURES)
def test_figures_are_told(kind: str) -> None:
    assert look(figure(kind)).kind is Kind.FIGURE


@pytest.mark.parametrize("kind", [k for k in FIGURES if k != "clear"])
def test_figures_are_told_after_jpeg_and_resizing(kind: str) -> None:
    from photographs import as_bytes
    from sharekit.drawing.picture.decode import decode

    for size in ((1200, 800), (900, 600)):
        image = figure(kind).resize(size, Image.Resampling.LANCZOS)
        assert look(decode(as_bytes(image, quality=75), "x").image).kind is Kind.FIGURE


def test_a_thing_on_a_white_ground_is_a_photograph() -> None:
    image = Image.new("RGB", (1200, 900), "#ffffff")
    ball = toned(Image.radial_gradient("L").resize((500, 500)), "#e7cdb2", "#5b2413")
    mask = Image.new("L", (500, 500))
    ImageDraw.Draw(mask).ellipse((20, 20, 480, 480), fill=255)
    image.paste(ball, (350, 200), mask.filter(ImageFilter.GaussianBlur(1.5)))
    assert look(grained(image)).kind is Kind.PHOTO


def test_grey_photographs_are_photographs() -> None:
    assert look(photo("busy").convert("L").convert("RGB")).kind is Kind.PHOTO


@pytest.mark.parametrize("kind", PHOTOS)
def test_the_own_dark_hue_is_dark_and_dull(kind: str) -> None:
    light, a, b = to_oklab(look(photo(kind)).shade)
    assert light == pytest.approx(0.22, abs=0.02)
    assert math.hypot(a, b) <= 0.065


def test_the_telling_colour_is_the_subjects() -> None:
    _, a, b = to_oklab(look(photo("bright")).vivid or Color(0, 0, 0))
    assert a > 0.08  # the red ball, not the sky and not the field
    assert b > 0
    assert look(photo("busy").convert("L").convert("RGB")).vivid is None


def test_what_draws_the_eye_is_found() -> None:
    salience = look(photo("bright")).salience
    peak = max(range(len(salience.cells)), key=salience.cells.__getitem__)
    row, column = divmod(peak, salience.columns)
    assert abs((column + 0.5) / salience.columns - 0.72) < 0.13
    assert abs((row + 0.5) / salience.rows - 0.66) < 0.16


def test_blur_is_told() -> None:
    sharp, soft = (
        look(i).spread
        for i in (photo("bright"), photo("bright").filter(ImageFilter.GaussianBlur(9)))
    )
    assert sharp < 6
    assert soft > 12


def test_light_ink_on_nothing_is_told() -> None:
    image = Image.new("RGBA", (600, 400), (0, 0, 0, 0))
    ImageDraw.Draw(image).line((50, 50, 550, 350), fill="#f4f4f4", width=9)
    seen = look(image)
    assert seen.pale
    assert seen.clear > 0.9
    assert not look(figure("clear")).pale


@pytest.mark.parametrize("size", [(1, 1), (1, 400), (900, 1), (7, 5), (3000, 40)])
def test_odd_sizes_are_studied(size: tuple[int, int]) -> None:
    seen = look(Image.new("RGB", size, "#336699"))
    assert len(seen.light.cells) == seen.light.columns * seen.light.rows
    assert (
        frame(seen, size[0] / size[1], 1.9, (Zone(Side.TOP, Rect(0, 0, 1, 0.5)),)).side is Side.TOP
    )


def test_the_subject_is_all_of_one_thing() -> None:
    found = subject_of(look(photo("bright")).salience)
    assert found is not None
    marked = [divmod(i, found.columns) for i, cell in enumerate(found.cells) if cell]
    rows, columns = ({place[axis] for place in marked} for axis in (0, 1))
    assert min(columns) / found.columns < 0.66
    assert (max(columns) + 1) / found.columns > 0.78
    assert min(rows) / found.rows < 0.57
    assert (max(rows) + 1) / found.rows > 0.75
    assert len(marked) < 0.12 * len(found.cells)


def box_of(image: Image.Image) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a picture's subject, in fractions."""
    found = subject_of(look(image).salience)
    assert found is not None
    rows, columns = zip(
        *(divmod(i, found.columns) for i, cell in enumerate(found.cells) if cell), strict=True
    )
    across, down = found.columns, found.rows
    return (
        min(columns) / across,
        min(rows) / down,
        (max(columns) + 1) / across,
        (max(rows) + 1) / down,
    )


def test_a_face_near_by_is_seen_from_the_eyes_to_the_mouth_in_a_copy_of_any_size() -> None:
    image = portrait()
    for side in (1200, 1000, 700, 500):
        left, top, right, bottom = box_of(image.resize((side, side), Image.Resampling.LANCZOS))
        assert 0.1 < left < 0.36
        assert 0.64 < right < 0.9
        assert top < 0.38
        assert 0.69 < bottom < 0.95


def test_a_tower_is_one_thing_from_its_foot_to_its_top() -> None:
    image = toned(noise(2, (1500, 1000), 300), "#9ab0c0", "#aac0d0")
    pen = ImageDraw.Draw(image)
    for storey in range(8):
        top = 120 + 95 * storey
        pen.rectangle((400 - 6 * storey, top, 560 + 6 * storey, top + 90), "#8a2f20", "#f3e4c8", 9)
    _, top, _, bottom = box_of(image)
    assert top < 0.16
    assert bottom > 0.84


def test_a_texture_and_a_horizon_are_no_subject() -> None:
    assert subject_of(look(photo("busy")).salience) is None
    horizon = toned(noise(2, (1500, 1000), 300), "#7a8a96", "#8a99a3")
    ImageDraw.Draw(horizon).rectangle((0, 480, 1500, 540), fill="#c03020")
    assert subject_of(look(horizon).salience) is None
    assert subject_of(Grid(4, 3, bytes(12))) is None


def test_what_a_window_shows_beside_a_part_of_it() -> None:
    foot = Rect(0, 0.5, 1, 0.5)
    assert uncovered(Rect(0, 0, 1, 1), foot) == pytest.approx(0.5)
    assert uncovered(Rect(0.25, 0, 0.5, 1), foot) == pytest.approx(0.25)
    assert uncovered(Rect(0, 0, 1, 2), foot) == pytest.approx(1.0)


def test_a_subject_is_kept_and_not_written_upon() -> None:
    zones = (Zone(Side.LEFT, Rect(0, 0, 0.58, 1)), Zone(Side.RIGHT, Rect(0.42, 0, 0.58, 1)))
    for place, side in ((0.25, Side.RIGHT), (0.75, Side.LEFT)):
        image = toned(noise(2, (1500, 800), 300), "#7a8a96", "#8a99a3")
        subject(image, (place, 0.5), 0.2, "#c03020")
        framing = frame(look(image), 1500 / 800, 1.9, zones)
        assert framing.side is side
        assert framing.crop.x <= place <= framing.crop.right


def test_the_crop_follows_the_subject() -> None:
    for place in (0.2, 0.5, 0.8):
        image = toned(noise(2, (1600, 800), 300), "#7a8a96", "#8a99a3")
        subject(image, (place, 0.5), 0.15, "#c03020")
        crop = focus(look(image), 2.0, 2 / 3)
        assert crop.x + 0.02 <= place <= crop.right - 0.02


def test_a_face_is_not_written_upon() -> None:
    zones = (Zone(Side.TOP, Rect(0, 0, 1, 0.5)), Zone(Side.BOTTOM, Rect(0, 0.5, 1, 0.5)))
    tall = photo("portrait", (1000, 1400))
    assert frame(look(tall), 1000 / 1400, 1.0, zones).side is Side.BOTTOM


@given(
    st.floats(0.05, 20),
    st.floats(0.2, 5),
    st.binary(min_size=12, max_size=12),
)
def test_crops_have_the_pages_shape_and_lie_inside(
    aspect: float, shown: float, cells: bytes
) -> None:
    grid = Grid(4, 3, cells)
    black = Color(0, 0, 0)
    seen = Study(Kind.PHOTO, grid, grid, grid, black, None, black, 2.0)
    whole = Rect(0, 0, 1, 1)
    for crop in (*crops(aspect, shown), focus(seen, aspect, shown)):
        assert whole.holds(crop, 1e-9)
        assert crop.width * aspect / crop.height == pytest.approx(shown, rel=1e-6)
        assert max(crop.width, crop.height) == pytest.approx(1.0)
