"""Whatever picture is handed in as a logo: a kit that is legible, or one line that says why not."""

from __future__ import annotations

import io
import math

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sharekit.cards.brand_colors import brand_themes
from sharekit.cards.theme_files import read_theme
from sharekit.cards.themes import Theme, build_theme
from sharekit.drawing.picture.logo_info import LogoTraits, Tone
from sharekit.drawing.scene.color import Color, contrast, to_oklab
from sharekit.errors import InputError
from sharekit.pipeline.brand_kit import brand_kit

bytes_ = st.integers(0, 255)
colors = st.builds(Color, bytes_, bytes_, bytes_)


def legible(theme: Theme) -> None:
    for ground in (theme.start, theme.end):
        for text in (theme.ink, theme.accent, theme.muted):
            assert contrast(text, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert math.dist(to_oklab(theme.accent), to_oklab(theme.ink)) > 0.08


@given(st.lists(st.tuples(colors, st.floats(0.02, 1)), min_size=1, max_size=6))
@settings(max_examples=80)
def test_any_colours_make_two_legible_themes(found: list[tuple[Color, float]]) -> None:
    total = math.fsum(share for _, share in found)
    tones = sorted((Tone(to_oklab(c), share / total) for c, share in found), key=lambda t: -t.share)
    made = brand_themes(LogoTraits(tuple(tones), False, False, 0.5, 0.1, 0.2))
    for recipe in (made.dark, made.light):
        theme = build_theme(recipe)
        assert theme.accent.hex == recipe.accent
        legible(theme)


@st.composite
def pictures(draw: st.DrawFn) -> bytes:
    """A few rectangles of any colours on any ground, in any mode that files have."""
    size = draw(st.tuples(st.integers(1, 60), st.integers(1, 60)))
    mode = draw(st.sampled_from(["RGB", "RGBA", "L", "LA", "P", "1"]))
    image = Image.new("RGBA", size, draw(st.tuples(bytes_, bytes_, bytes_, bytes_)))
    for _ in range(draw(st.integers(0, 4))):
        left, top = draw(st.integers(0, size[0] - 1)), draw(st.integers(0, size[1] - 1))
        right, bottom = draw(st.integers(left, size[0])), draw(st.integers(top, size[1]))
        image.paste(draw(st.tuples(bytes_, bytes_, bytes_, bytes_)), (left, top, right, bottom))
    out = io.BytesIO()
    image.convert(mode).save(out, "PNG")
    return out.getvalue()


@given(pictures())
@settings(max_examples=60)
def test_any_picture_makes_a_kit_or_says_why_not(document: bytes) -> None:
    try:
        kit = brand_kit(document, "logo.png")
    except InputError as problem:
        assert problem.code == "image.empty"  # noqa: PT017 - the one error there may be
        return
    for name in ("light", "dark"):
        legible(read_theme(kit.files[f"brand/brand-{name}.toml"], name, name))
        with Image.open(io.BytesIO(kit.files[f"brand/logo-on-{name}.png"])) as logo:
            assert logo.mode == "RGBA"
            assert logo.getbbox() is not None
