"""Who is asked first: exact before twins, at hand before installed, locale, then mood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making_fonts import make_font

from sharekit.drawing.text.book import FontBook, open_book
from sharekit.drawing.text.catalogue import scan
from sharekit.drawing.text.coverage import coverage_of, has, is_coverage
from sharekit.drawing.text.fontfile import Installed, read_file
from sharekit.drawing.text.han import form_of_font, mismatch, wanted_form
from sharekit.drawing.text.system import find_installed

Drawn = Callable[..., list[tuple[str, str]]]


@given(st.sets(st.characters(), max_size=40), st.text(max_size=5))
def test_coverage_is_the_set_of_characters(characters: set[str], text: str) -> None:
    bounds = coverage_of(map(ord, characters))
    assert has(bounds, text) == (set(text) <= characters)
    assert is_coverage(list(bounds))


@pytest.mark.parametrize(
    "kept", [None, "1", [1], [2, 1], [1, 1], [1, "2"], [True, 2], [1, 2, 2, 3]]
)
def test_damaged_coverage_is_told(kept: object) -> None:
    assert not is_coverage(kept)


@pytest.fixture
def book_of(tmp_path: Path) -> Callable[..., FontBook]:
    """`book_of("First", "abc", "Second", "äb")`: made fonts at hand, in this order."""

    def make(*parts: str) -> FontBook:
        for number, (family, characters) in enumerate(zip(parts[::2], parts[1::2], strict=True)):
            make_font(tmp_path / f"{number}.ttf", family, characters)
        return FontBook(scan(tmp_path))

    return make


@pytest.mark.parametrize(
    ("text", "twin"),
    [("\u212b", "Å"), ("\u2126", "Ω"), ("\ufa19", "神"), ("\u0958", "क\u093c"), ("\u1f71", "ά")],
)
def test_the_whole_stack_is_asked_for_a_character_before_its_twin(
    book_of: Callable[..., FontBook], drawn: Drawn, text: str, twin: str
) -> None:
    exact_last = book_of("First", f"a{twin}", "Second", f"b{twin}", "Third", f"c{text}")
    assert drawn(exact_last, text, family="First") == [(text, "Third")]


def test_without_an_exact_font_the_twin_is_drawn_by_the_first_that_has_it(
    book_of: Callable[..., FontBook], drawn: Drawn
) -> None:
    book = book_of("First", "a", "Second", "Åb", "Third", "Åc")
    assert drawn(book, "\u212b", family="First") == [("\u212b", "Second")]


def test_a_decomposed_letter_is_first_looked_for_as_it_is_written(
    book_of: Callable[..., FontBook], drawn: Drawn
) -> None:
    """But the requested face keeps its own words: the engine composes the letter in it."""
    text = "e\u0301"
    book = book_of("First", "a", "Second", "é", "Third", "e\u0301")
    assert drawn(book, text, family="First") == [(text, "Third")]
    assert drawn(book, text, family="Second") == [(text, "Second")]


def test_installed_fonts_come_last_and_only_when_needed(tmp_path: Path, drawn: Drawn) -> None:
    looks = []
    make_font(tmp_path / "own" / "a.ttf", "Own", "abक")
    make_font(tmp_path / "system" / "b.ttf", "Systems", "abcक")

    def find() -> Installed:
        looks.append(1)
        return Installed(read_file(tmp_path / "system" / "b.ttf", origin="system"))

    book = open_book((tmp_path / "own",), find_installed=find)
    assert {f for _, f in drawn(book, "abक", family="Own")} == {"Own"}
    drawn(book, "Plain Latin, łącznie “ž” – мир, ελ, עם, 👍", family="Fraunces")
    drawn(book, "private \ue000, unassigned \U000e1234 \u0378", family="Fraunces")
    assert looks == []
    drawn(book, "日", family="Fraunces")
    drawn(book, "本", family="Fraunces")
    assert looks == [1]


def test_the_mood_and_then_running_text_decide_among_installed_fonts(
    small_fonts: Path, tmp_path: Path, drawn: Drawn
) -> None:
    def find() -> Installed:
        return find_installed({}, folders=(small_fonts,))

    book = open_book(find_installed=find)
    assert drawn(book, "தமிழ்", family="Fraunces") == [("தமிழ்", "Test Serif Tamil")]
    assert drawn(book, "தமிழ்", family="Inter") == [("தமிழ்", "Test Sans Tamil")]
    # A handwritten face comes after one for running text, whatever their names.
    make_font(tmp_path / "a.ttf", "A Hand", "日", panose=(3, 0))
    make_font(tmp_path / "z.ttf", "Z Text", "日", panose=(2, 11))
    book = open_book(find_installed=lambda: find_installed({}, folders=(tmp_path,)))
    assert drawn(book, "日", family="Fraunces") == [("日", "Z Text")]


@pytest.mark.parametrize(
    ("language", "text", "family"),
    [
        ("ja", "直", "Test Sans JP"),
        ("zh-Hans", "直", "Test Sans SC"),
        ("zh-CN", "直", "Test Sans SC"),
        ("zh-Hant", "直", "Test Sans TC"),
        ("zh-TW", "直", "Test Sans TC"),
        ("zh-HK", "直", "Test Sans TC"),
        ("zh", "直這們", "Test Sans TC"),
        ("zh", "直这们", "Test Sans SC"),
        ("ko", "大韓民國", "Test Sans KR"),
        ("en", "時間を大切に", "Test Sans JP"),
        ("en", "大切", "Test Sans SC"),
    ],
)
def test_han_characters_have_the_forms_of_the_language(
    small_fonts: Path, drawn: Drawn, language: str, text: str, family: str
) -> None:
    for book in (
        open_book(find_installed=lambda: find_installed({}, folders=(small_fonts,))),
        open_book((small_fonts,)),
    ):
        runs = drawn(book, text, language=language)
        assert {found for _, found in runs} == {family}


def test_where_only_another_locale_is_at_hand_it_is_drawn_with_that(
    small_fonts: Path, drawn: Drawn
) -> None:
    book = FontBook((*open_book().files, *read_file(small_fonts / "TestSansKR.otf")))
    assert drawn(book, "大", language="ja") == [("大", "Test Sans KR")]


@pytest.mark.parametrize(
    ("family", "form"),
    [
        ("Noto Sans CJK JP", "ja"), ("Noto Serif CJKsc", "zh-Hans"),
        ("Source Han Sans TC", "zh-Hant"),
        ("Hiragino Sans GB", "zh-Hans"), ("Hiragino Mincho ProN", "ja"), ("Yu Gothic", "ja"),
        ("Microsoft YaHei", "zh-Hans"), ("Microsoft JhengHei UI", "zh-Hant"),
        ("PMingLiU", "zh-Hant"),
        ("MingLiU_HKSCS", "zh-HK"), ("PingFang HK", "zh-HK"), ("PingFang SC", "zh-Hans"),
        ("Malgun Gothic", "ko"), ("Apple SD Gothic Neo", "ko"), ("NanumMyeongjo", "ko"),
        ("WenQuanYi Micro Hei", "zh-Hans"), ("IPAexGothic", "ja"), ("Droid Sans Fallback", "any"),
    ],
)  # fmt: skip
def test_the_form_of_a_font_is_known_by_its_name(family: str, form: str) -> None:
    assert form_of_font(family, b"", has_han=True) == form
    assert form_of_font(family, b"", has_han=False) == ""


def test_the_form_of_a_font_of_no_known_name_is_the_code_page_it_says_it_has() -> None:
    os2 = bytearray(96)
    os2[78:82] = (1 << 17 | 1).to_bytes(4, "big")
    assert form_of_font("Acme", bytes(os2), has_han=True) == "ja"
    os2[78:82] = (0b1111 << 17).to_bytes(4, "big")
    assert form_of_font("Acme", bytes(os2), has_han=True) == "any"


def test_a_neighbouring_form_is_nearer_than_a_foreign_one() -> None:
    forms = sorted(["ja", "any", "zh-Hant", "zh-HK"], key=lambda form: mismatch(form, "zh-HK"))
    assert forms == ["zh-HK", "zh-Hant", "any", "ja"]


@given(
    st.text(st.characters(max_codepoint=0x10FF), max_size=20), st.sampled_from(["en", "ja", "zh"])
)
def test_text_without_east_asian_characters_wants_no_form(text: str, language: str) -> None:
    assert wanted_form(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text", "family"),
    [
        ("en", "Søren (山田)", "Gothic JP"),  # whose characters these are is a guess
        ("zh", "山田", "Song SC"),
        ("en", "山田这", "Song SC"),
        ("en", "山田さん", "Gothic JP"),
    ],
)
def test_a_guessed_locale_is_less_than_the_mood(
    tmp_path: Path, drawn: Drawn, language: str, text: str, family: str
) -> None:
    make_font(tmp_path / "1.ttf", "Song SC", "一山田这さん()", panose=(2, 2))
    make_font(tmp_path / "2.ttf", "Gothic JP", "一山田这さん()", panose=(2, 11))
    book = FontBook((*open_book().files, *scan(tmp_path)))
    assert drawn(book, text, language=language)[-1][1] == family
