"""The font book: families, faces, folders, and what it says of fonts that can't be used."""

from __future__ import annotations

import importlib
import shutil
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sharekit.drawing.scene.frame import FontKey
from sharekit.drawing.scene.style import Face, Paragraph
from sharekit.drawing.text import catalogue, engine
from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.catalogue import bundled_files, bundled_folder, scan
from sharekit.drawing.text.engine import VERSION
from sharekit.drawing.text.fontfile import read_file
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.errors import FontError, UsageError

FRAUNCES = bundled_folder() / "fraunces" / "Fraunces.ttf"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Frances", "did you mean Fraunces?"),
        ("Source Serif", "did you mean Source Serif 4 "),
        ("inters", "did you mean Inter?"),
        ("Zapfino", "there are: Bricolage Grotesque, Fraunces, Inter"),
    ],
)
def test_an_unknown_family_offers_near_names(book: FontBook, name: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        book.stack(Face(name), 40)
    assert caught.value.code == "font.unknown"
    assert name in caught.value.message
    assert (caught.value.hint or "").startswith(hint)


def test_families_are_found_whatever_their_case(book: FontBook) -> None:
    assert book.stack(Face("fraunces"), 40).primary is book.stack(Face("Fraunces"), 40).primary


def test_the_optical_size_follows_the_type_size_unless_asked_for(book: FontBook) -> None:
    def optical(face: Face, size: float) -> float:
        return dict(book.stack(face, size).primary.key.axes)["opsz"]

    assert optical(Face("Fraunces"), 60) == 60
    assert optical(Face("Fraunces"), 400) == 144
    assert optical(Face("Fraunces", optical_size=20), 60) == 20


def test_weights_are_clamped_to_what_the_font_has(book: FontBook) -> None:
    key = book.stack(Face("Bricolage Grotesque", 950), 40).primary.key
    assert dict(key.axes)["wght"] == 800


def test_a_roman_stands_in_for_an_italic_that_is_missing(book: FontBook) -> None:
    roman = book.stack(Face("Inter", 500), 40).primary.key
    assert book.stack(Face("Inter", 500, italic=True), 40).primary.key == roman


def test_a_key_finds_its_font_again(book: FontBook) -> None:
    key = book.stack(Face("Fraunces", 612), 33).primary.key
    assert open_book().font(key).key == key


def test_a_key_of_a_font_not_at_hand(book: FontBook) -> None:
    with pytest.raises(FontError) as caught:
        book.font(FontKey("0" * 64))
    assert caught.value.code == "font.unknown"
    assert "000000000000" in caught.value.message


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FontError) as caught:
        open_book((tmp_path / "nowhere",))
    assert caught.value.code == "font.folder"
    assert "nowhere" in str(caught.value)


def test_a_folder_without_fonts_adds_none(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no font")
    assert open_book((tmp_path,)).families == open_book().families


def test_a_font_of_a_folder_replaces_the_bundled_family(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    shutil.copy(FRAUNCES, tmp_path / "deep" / "other.TTF")
    book = open_book((tmp_path,))
    assert [file.path for file in book.files if file.family == "Fraunces"] == [
        tmp_path / "deep" / "other.TTF"
    ]
    own = book.stack(Face("Fraunces", 500), 40).primary.key
    assert own == open_book().stack(Face("Fraunces", 500), 40).primary.key  # by content


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.01, 0.3, 0.7, 0.95, 0.999])
def test_a_truncated_font_is_broken(tmp_path: Path, share: float) -> None:
    data = FRAUNCES.read_bytes()
    (tmp_path / "cut.ttf").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(FontError) as caught:
        open_book((tmp_path,))
    assert caught.value.code == "font.broken"
    assert "cut.ttf" in str(caught.value)


@pytest.mark.parametrize(
    "data", [b"<html>404</html>", b"wOF2" + bytes(200), b"\0\1\0\0" + bytes(40)]
)
def test_a_file_that_only_has_the_name_of_a_font(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "fake.ttf").write_bytes(data)
    with pytest.raises(FontError) as caught:
        open_book((tmp_path,))
    assert caught.value.code == "font.broken"


def test_a_file_that_vanishes_after_the_scan(
    tmp_path: Path, paragraph: Callable[..., Paragraph]
) -> None:
    shutil.copy(FRAUNCES, tmp_path / "gone.ttf")
    book = open_book((tmp_path,))
    (tmp_path / "gone.ttf").unlink()
    with pytest.raises(FontError) as caught:
        Typesetter(book).set(paragraph("a"), 40, 900)
    assert caught.value.code == "font.broken"


def test_an_installation_without_its_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path)
    with pytest.raises(FontError) as caught:
        open_book()
    assert caught.value.code == "font.missing"
    assert "install sharekit-cards again" in (caught.value.hint or "")


def test_a_platform_without_the_font_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)  # None makes its import fail
    monkeypatch.delitem(sys.modules, engine.__name__)
    with pytest.raises(FontError) as caught:
        importlib.import_module(engine.__name__)
    assert caught.value.code == "font.engine"
    assert "uharfbuzz" in (caught.value.hint or "")


def test_faces_of_a_collection_are_listed_by_index(tmp_path: Path) -> None:
    """A collection made here of two fonts: its tables lie behind one another."""
    parts = [FRAUNCES.read_bytes(), (FRAUNCES.parent / "Fraunces-Italic.ttf").read_bytes()]
    head = 12 + 4 * len(parts)
    starts = [head, head + len(parts[0])]
    body = b"".join(_moved(part, start) for part, start in zip(parts, starts, strict=True))
    header = b"ttcf" + struct.pack(">III", 0x10000, len(parts), starts[0])
    (tmp_path / "both.ttc").write_bytes(header + struct.pack(">I", starts[1]) + body)
    files = scan(tmp_path)
    assert [(file.index, file.italic) for file in files] == [(0, False), (1, True)]
    book = FontBook(files)
    upright, italic = (book.stack(Face("Fraunces", 500, i), 40).primary for i in (False, True))
    assert upright.key.index == 0
    assert italic.key.index == 1


def _moved(font: bytes, by: int) -> bytes:
    """The font with the offsets in its table directory moved."""
    moved, (count,) = bytearray(font), struct.unpack(">H", font[4:6])
    for row in range(12, 12 + 16 * count, 16):
        (offset,) = struct.unpack(">I", font[row + 8 : row + 12])
        moved[row + 8 : row + 12] = struct.pack(">I", offset + by)
    return bytes(moved)


def test_what_files_say_of_themselves_is_what_the_index_says() -> None:
    for bundled in bundled_files():
        (read,) = read_file(bundled.path)
        assert (read.family, read.italic) == (bundled.family, bundled.italic)
        assert read.axes == bundled.axes


def test_the_engine_says_its_versions() -> None:
    assert "uharfbuzz 0." in VERSION
    assert "HarfBuzz 1" in VERSION
