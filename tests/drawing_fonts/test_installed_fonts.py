"""Fonts of the system and of Python packages: where they lie, what is kept, what is passed over."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making_fonts import make_font

from sharekit.drawing.scene.style import Face
from sharekit.drawing.text import kept, walk
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.fontfile import Installed
from sharekit.drawing.text.packages import package_folders
from sharekit.drawing.text.system import find_installed, system_folders
from sharekit.drawing.text.walk import walk_fonts
from sharekit.pipeline.tools import open_tools


class Memory(dict[str, bytes]):
    """A cache that a test can look into."""

    def put(self, key: str, value: bytes) -> None:
        self[key] = value


def system_families(found: Installed) -> list[str]:
    return [file.family for file in found.files if file.origin == "system"]


@pytest.fixture
def folder(tmp_path: Path, small_fonts: Path) -> Path:
    for name in ("TestSansLao.ttf", "TestSansArmenian.ttf"):
        (tmp_path / "fonts" / "deep").mkdir(parents=True, exist_ok=True)
        shutil.copy(small_fonts / name, tmp_path / "fonts" / "deep" / name)
    return tmp_path / "fonts"


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read since."""
    names: list[str] = []
    read = kept.read_file

    def read_file(path: Path, **options: object) -> object:
        names.append(path.name)
        return read(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(kept, "read_file", read_file)
    return names


def test_each_platform_has_its_folders() -> None:
    linux = system_folders("linux", {"HOME": "/home/ann", "XDG_DATA_DIRS": "/opt/share:relative"})
    usual = {"/usr/share/fonts", "/usr/local/share/fonts", "/opt/share/fonts"}
    assert usual | {"/home/ann/.local/share/fonts", "/home/ann/.fonts"} <= set(map(str, linux))
    assert Path("relative/fonts") not in linux
    mac = system_folders("darwin", {"HOME": "/Users/ann"})
    usual = {"/System/Library/Fonts", "/Library/Fonts", "/Users/ann/Library/Fonts"}
    assert usual <= set(map(str, mac))
    windows = system_folders("win32", {"WINDIR": "D:\\Win", "LOCALAPPDATA": "D:\\ann", "HOME": "x"})
    assert windows == (Path("D:\\Win", "Fonts"), Path("D:\\ann", "Microsoft", "Windows", "Fonts"))


def test_fonts_are_found_in_folders_of_folders(folder: Path) -> None:
    found = find_installed({}, folders=(folder, folder / "nowhere"))
    assert system_families(found) == ["Test Sans Armenian", "Test Sans Lao"]
    assert found.notes == ()


def test_a_font_seen_by_two_ways_is_one(folder: Path) -> None:
    (folder / "again").symlink_to(folder / "deep")
    (folder / "link.ttf").symlink_to(folder / "deep" / "TestSansLao.ttf")
    once = find_installed({}, folders=(folder / "deep",)).files
    assert len(find_installed({}, folders=(folder, folder / "deep")).files) == len(once)


def test_links_in_circles_and_to_nowhere_end(folder: Path) -> None:
    (folder / "deep" / "up").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    (folder / "gone.ttf").symlink_to(folder / "not there.ttf")
    (folder / "pipe.ttf").mkdir()
    os.mkfifo(folder / "really a pipe.ttf")
    found = walk_fonts(folder, {".ttf"})
    assert [file.path.name for file in found.files] == ["TestSansArmenian.ttf", "TestSansLao.ttf"]
    assert found.whole


def test_a_walk_has_bounds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MAX_FILES", 1)
    assert not walk_fonts(folder, {".ttf"}).whole
    assert any("more fonts" in note for note in find_installed({}, folders=(folder,)).notes)
    monkeypatch.setattr(walk, "MAX_FILES", 99)
    monkeypatch.setattr(walk, "MAX_DEPTH", 0)
    assert walk_fonts(folder, {".ttf"}).files == ()


@pytest.mark.parametrize("damage", ["cut", "text", "empty", "no cmap", "bitmaps"])
def test_what_cannot_be_used_is_passed_over_with_a_note(folder: Path, damage: str) -> None:
    bad = folder / "bad.ttf"
    data = (folder / "deep" / "TestSansLao.ttf").read_bytes()
    match damage:
        case "cut":
            bad.write_bytes(data[: len(data) // 2])
        case "text":
            bad.write_text("<html>404")
        case "empty":
            bad.touch()
        case "no cmap":
            make_font(bad, "Bare", "a", cmap=False)
        case "bitmaps":
            bad.write_bytes(data.replace(b"glyf", b"sbix", 1))
    found = find_installed({}, folders=(folder,))
    assert len(system_families(found)) == 2
    assert [note for note in found.notes if "bad.ttf" in note]


def test_what_was_read_is_kept_and_read_again_when_a_file_changes(
    folder: Path, reads: list[str]
) -> None:
    cache = Memory()
    (folder / "bad.ttf").write_text("no font")
    first = find_installed({}, cache, folders=(folder,))
    assert len(reads) >= 3
    reads.clear()
    assert find_installed({}, cache, folders=(folder,)) == first
    assert reads == []
    lao = folder / "deep" / "TestSansLao.ttf"
    os.utime(lao, ns=(1, 1))
    assert find_installed({}, cache, folders=(folder,)) == first
    assert reads == ["TestSansLao.ttf"]
    lao.unlink()
    reads.clear()
    again = find_installed({}, cache, folders=(folder,))
    assert system_families(again) == ["Test Sans Armenian"]
    assert reads == []


def test_what_was_read_of_a_font_dir_is_kept_too(folder: Path, reads: list[str]) -> None:
    cache = Memory()
    first = open_book((folder,), cache=cache).files
    assert sorted(reads) == ["TestSansArmenian.ttf", "TestSansLao.ttf"]
    reads.clear()
    assert open_book((folder,), cache=cache).files == first
    assert reads == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"\xff not JSON",
        lambda _: b"[]",
        lambda rows: json.dumps(dict.fromkeys(rows, 7)).encode(),
        lambda rows: json.dumps({k: v[:3] for k, v in rows.items()}).encode(),
        lambda rows: json.dumps({k: [*v[:3], [[5, 3]], v[4]] for k, v in rows.items()}).encode(),
        lambda rows: json.dumps({k: [*v[:4], [[0, "a"]]] for k, v in rows.items()}).encode(),
    ],
)
def test_a_damaged_memory_is_made_anew(folder: Path, damage: object) -> None:
    cache = Memory()
    first = find_installed({}, cache, folders=(folder,))
    (key,) = cache
    good = cache[key]
    cache[key] = damage(json.loads(good))  # type: ignore[operator]
    assert find_installed({}, cache, folders=(folder,)) == first
    assert cache[key] == good


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_fonts: Path) -> Path:
    """A folder of installed packages, one of which has fonts in a folder of its own."""
    place = tmp_path / "site"
    (place / "acme_fonts" / "files").mkdir(parents=True)
    (place / "acme_fonts" / "__init__.py").write_text("raise RuntimeError('imported')")
    shutil.copy(small_fonts / "TestSansKhmer.ttf", place / "acme_fonts" / "files")
    monkeypatch.syspath_prepend(str(place))
    return place


def offer(site: Path, group: str, value: str) -> None:
    folder = site / "acme-1.0.dist-info"
    folder.mkdir(exist_ok=True)
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text(f"[{group}]\nacme = {value}\n")


@pytest.mark.parametrize(
    ("group", "value"),
    [
        ("sharekit.fonts", "acme_fonts"),
        ("sharekit.fonts", "acme_fonts:files"),
        ("fontpkg.family", "acme_fonts"),
        ("fonts_ttf", "acme_fonts:anything"),
    ],
)
def test_a_package_offers_its_fonts_and_is_not_imported(site: Path, group: str, value: str) -> None:
    offer(site, group, value)
    found = find_installed({}, folders=())
    assert [(f.family, f.origin) for f in found.files] == [("Test Sans Khmer", "package")]
    assert "acme_fonts" not in sys.modules


@pytest.mark.parametrize(
    "value", ["nowhere", "acme_fonts.deeper.still", "acme_fonts:../..", "..", ""]
)
def test_an_entry_point_that_leads_nowhere_or_outside_offers_nothing_else(
    site: Path, value: str
) -> None:
    offer(site, "sharekit.fonts", value)
    assert set(package_folders()) <= {site / "acme_fonts", site / "acme_fonts" / "deeper" / "still"}


def test_packages_come_before_the_system(site: Path, small_fonts: Path, tmp_path: Path) -> None:
    offer(site, "sharekit.fonts", "acme_fonts")
    make_font(tmp_path / "system" / "a.ttf", "A Khmer", "ខ")
    book = open_book(find_installed=lambda: find_installed({}, folders=(tmp_path / "system",)))
    font = book.stack(Face("Inter"), 40).find("ខ", emoji=False)
    assert font is not None
    assert book.file(font.key).family == "Test Sans Khmer"


def test_an_installed_family_can_be_asked_for_by_name(folder: Path) -> None:
    book = open_book(find_installed=lambda: find_installed({}, folders=(folder,)))
    assert "Test Sans Lao" not in book.families
    primary = book.stack(Face("test sans lao"), 40).primary
    assert book.file(primary.key).origin == "system"
    assert book.font(primary.key) is primary


def test_no_test_draws_with_a_font_of_this_machine() -> None:
    assert open_tools().book.installed == ()
    assert open_book().installed == ()


@pytest.mark.parametrize("family", [".LastResort", "Last Resort High-Efficiency", "Adobe Blank"])
def test_a_font_of_boxes_draws_nothing(tmp_path: Path, family: str) -> None:
    make_font(tmp_path / "a.ttf", family, "日ខ")
    book = open_book(find_installed=lambda: find_installed({}, folders=(tmp_path,)))
    assert book.stack(Face("Inter"), 40).find("日", emoji=False) is None


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 15_000), st.integers(0, 255)), max_size=40))
def test_no_damaged_font_stops_a_search(
    tmp_path_factory: pytest.TempPathFactory, small_fonts: Path, damage: list[tuple[int, int]]
) -> None:
    data = bytearray((small_fonts / "TestSansLao.ttf").read_bytes())
    for place, value in damage:
        data[place] = value
    folder = tmp_path_factory.mktemp("damaged")
    (folder / "a.ttf").write_bytes(data)
    cache = Memory()
    found = find_installed({}, cache, folders=(folder,))
    assert system_families(found) or found.notes
    assert find_installed({}, cache, folders=(folder,)) == found
