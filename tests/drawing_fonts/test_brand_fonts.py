"""A brand's own fonts: every form they come in, and a clear word about what can't be used."""

from __future__ import annotations

import io
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.colorLib.builder import buildCOLR, buildCPAL
from fontTools.ttLib import TTFont
from making_fonts import make_font

from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle
from sharekit.drawing.text import fontfile, woff2
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.errors import FontError

Drawn = Callable[..., list[tuple[str, str]]]


class Memory(dict[str, bytes]):
    def put(self, key: str, value: bytes) -> None:
        self[key] = value


@pytest.fixture(scope="session")
def packed(small_fonts: Path) -> bytes:
    """A small font as WOFF2."""
    font = TTFont(small_fonts / "TestSansArmenian.ttf", recalcTimestamp=False)
    font.flavor = "woff2"
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def refused(code: str, place: Path) -> FontError:
    with pytest.raises(FontError) as caught:
        open_book((place,))
    assert caught.value.code == code
    assert caught.value.hint
    assert place.name in str(caught.value)
    return caught.value


def test_a_woff2_font_draws_as_the_font_it_was_packed_from(
    tmp_path: Path, packed: bytes, small_fonts: Path
) -> None:
    (tmp_path / "brand.woff2").write_bytes(packed)
    font = open_book((tmp_path,)).stack(Face("Test Sans Armenian"), 40).primary
    plain = open_book((small_fonts / "TestSansArmenian.ttf",))
    same = plain.stack(Face("Test Sans Armenian"), 40).primary
    for letter in "Հայ":
        glyph, other = (
            font.hb.get_nominal_glyph(ord(letter)),
            same.hb.get_nominal_glyph(ord(letter)),
        )
        assert font.extents(glyph) == same.extents(other)
        assert font.hb.get_glyph_h_advance(glyph) == same.hb.get_glyph_h_advance(other)


def test_a_woff2_font_is_unpacked_once(
    tmp_path: Path, packed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "brand.woff2").write_bytes(packed)
    cache = Memory()
    key = open_book((tmp_path,), cache=cache).stack(Face("Test Sans Armenian"), 40).primary.key
    monkeypatch.setitem(sys.modules, "brotli", None)  # so it can't be unpacked again
    again = open_book((tmp_path,), cache=cache).stack(Face("Test Sans Armenian"), 40).primary.key
    assert again == key


def test_without_the_extra_a_woff2_font_says_what_to_install(
    tmp_path: Path, packed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "brand.woff2").write_bytes(packed)
    monkeypatch.setitem(sys.modules, "brotli", None)
    problem = refused("font.woff2", tmp_path / "brand.woff2")
    assert "pip install 'sharekit-cards[woff2]'" in (problem.hint or "")


@pytest.mark.parametrize("share", [0.0, 0.001, 0.02, 0.3, 0.9])
def test_a_damaged_woff2_font_is_broken(tmp_path: Path, packed: bytes, share: float) -> None:
    (tmp_path / "brand.woff2").write_bytes(packed[: int(len(packed) * share)])
    refused("font.broken", tmp_path / "brand.woff2")


def test_a_woff2_font_that_would_fill_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import brotli

    body = brotli.compress(bytes(3_000_000))
    lengths = (len(body), 1, 0, 0, 0, 0, 0, 0)
    header = struct.pack(">4sIIHHIIHHIIIII", b"wOF2", 0x10000, 0, 1, 0, 99, *lengths)
    (tmp_path / "bomb.woff2").write_bytes(header + bytes([0, 99]) + body)
    monkeypatch.setattr(woff2, "MAX_UNPACKED", 1_000_000)
    asked: list[object] = []
    monkeypatch.setattr("fontTools.ttLib.TTFont", asked.append)
    refused("font.broken", tmp_path / "bomb.woff2")
    assert asked == []


def test_a_single_file_can_be_given_instead_of_a_folder(small_fonts: Path) -> None:
    book = open_book((small_fonts / "TestSansJP.otf",))
    assert "Test Sans JP" in book.families
    assert "Test Sans KR" not in book.families


def test_a_font_without_a_character_map(tmp_path: Path) -> None:
    problem = refused("font.cmap", make_font(tmp_path / "bare.ttf", "Bare", "ab", cmap=False))
    assert "maps no character" in problem.message


def test_a_font_of_bitmaps_alone(tmp_path: Path, small_fonts: Path) -> None:
    """As emoji fonts are: named, it is refused; among others it is passed over."""
    data = (small_fonts / "TestSansLao.ttf").read_bytes()
    (tmp_path / "bits.ttf").write_bytes(data.replace(b"glyf", b"sbix", 1))
    problem = refused("font.bitmap", tmp_path / "bits.ttf")
    assert "COLR" in (problem.hint or "")
    assert open_book((tmp_path,)).families == open_book().families


def test_a_font_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_font(tmp_path / "huge.ttf", "Huge", "abc")
    monkeypatch.setattr(fontfile, "MAX_BYTES", 100)
    refused("font.too_large", path)
    assert fontfile.read_file(path, origin="system")  # collections of all of CJK are larger
    monkeypatch.setattr(fontfile, "MAX_INSTALLED", 100)
    with pytest.raises(FontError):
        fontfile.read_file(path, origin="system")


def test_a_font_of_more_than_40_mb_is_refused(tmp_path: Path) -> None:
    path = make_font(tmp_path / "huge.ttf", "Huge", "abc")
    with path.open("ab") as file:
        file.truncate(40_000_001)
    refused("font.too_large", path)


def test_a_folder_of_links_in_circles_is_read_once(tmp_path: Path) -> None:
    make_font(tmp_path / "a.ttf", "Brand", "abc")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "self.ttf").symlink_to(tmp_path / "self.ttf")
    book = open_book((tmp_path,))
    assert [file.path.name for file in book.files if file.family == "Brand"] == ["a.ttf"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_font_that_may_not_be_read(tmp_path: Path) -> None:
    path = make_font(tmp_path / "locked.ttf", "Locked", "abc")
    path.chmod(0)
    refused("font.broken", path)


def test_a_colour_brand_font_draws_emoji_and_no_letters(small_fonts: Path, drawn: Drawn) -> None:
    book = open_book((small_fonts / "TestColorEmoji.ttf",))
    assert drawn(book, "1 a ©") == [("1 a ©", "Inter")]
    assert drawn(book, "👩🏽‍🚀")[0][1] in {"Noto Color Emoji", "Test Color Emoji"}


def test_a_font_of_coloured_layers_is_painted_in_its_colours(tmp_path: Path) -> None:
    """COLR version 0, as older emoji fonts and coloured display faces have it."""
    path = make_font(tmp_path / "layers.ttf", "Layers", "ab\u2a0c")
    font = TTFont(path)
    font["COLR"] = buildCOLR({"u2A0C": [("u0061", 0), ("u0062", 1)]}, version=0)
    font["CPAL"] = buildCPAL([[(1, 0, 0, 1), (0, 0, 1, 1)]])
    font.save(path)
    book = open_book((path,))
    style = TextStyle(Face("Layers"), Color(0, 0, 0))
    text = Typesetter(book).set(Paragraph((Span("\u2a0c"),), style), 40, 900)
    assert [run.colored for line in text.lines for run in line.runs] == [True]


def test_weights_of_a_static_family_are_chosen_by_their_nearness(tmp_path: Path) -> None:
    for weight in (300, 400, 700):
        make_font(tmp_path / f"{weight}.ttf", "Brand", "abc", weight=weight)
    book = open_book((tmp_path,))
    for asked, found in ((100, 300), (400, 400), (640, 700), (900, 700)):
        key = book.stack(Face("Brand", asked), 40).primary.key
        assert book.file(key).weight == found
