"""The scripts that sharekit brings: complete, in the mood of the face, opened when needed."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from sharekit.drawing.scene.style import Face
from sharekit.drawing.text import book as book_module
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.catalogue import bundled_files, bundled_folder, coverage
from sharekit.drawing.text.coverage import coverage_of, has
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.writing import SCRIPTS

Drawn = Callable[..., list[tuple[str, str]]]

SENTENCES = {
    "Arabic": "كل صباح نبدأ من جديد، گفت و چای ٣",
    "Hebrew": "שָׁלוֹם עוֹלָם „כל”",
    "Devanagari": "ज्ञान ही शक्ति है श्री क्षेत्र",
    "Thai": "น้ำพึ่งเรือ เสือพึ่งป่า",
}
MOODS = {
    "Arabic": ("Noto Naskh Arabic", "Noto Sans Arabic"),
    "Hebrew": ("Noto Serif Hebrew", "Noto Sans Hebrew"),
    "Devanagari": ("Noto Serif Devanagari", "Noto Sans Devanagari"),
    "Thai": ("Noto Serif Thai", "Noto Sans Thai"),
}
ALPHABETS = {
    "Czech": "áčďéěíňóřšťúůýž",
    "Polish": "ąćęłńóśźż",
    "Turkish": "çğıiöşü",
    "Vietnamese": "ăâđêôơư" + "".join(map(chr, range(0x1EA0, 0x1EFA))),
    "Romanian": "ăâîșț",
    "Hungarian": "áéíóöőúüű",
    "Icelandic": "áðéíóúýþæö",
}


@pytest.mark.parametrize("script", SENTENCES)
def test_a_serif_heading_stays_serif_and_a_sans_stays_sans(drawn: Drawn, script: str) -> None:
    serif, sans = MOODS[script]
    book = open_book()
    for family, expected in (
        ("Fraunces", serif),
        ("Source Serif 4", serif),
        ("Inter", sans),
        ("Bricolage Grotesque", sans),
    ):
        families = {found for _, found in drawn(book, SENTENCES[script], family=family)}
        assert expected in families
        assert families <= {expected, family}  # punctuation may come from the face itself
        assert "" not in families


@pytest.mark.parametrize("script", SENTENCES)
@pytest.mark.parametrize("weight", [400, 500, 700])
def test_the_weight_is_that_of_the_heading(script: str, weight: int) -> None:
    letter = next(c for c in SENTENCES[script] if c.isalpha())
    for family in ("Fraunces", "Inter"):
        book = open_book()
        font = book.stack(Face(family, weight), 60).find(letter, emoji=False)
        assert font is not None
        file = book.file(font.key)
        assert dict(font.key.axes).get("wght", file.weight) == weight


@pytest.mark.parametrize("language", ALPHABETS)
@pytest.mark.parametrize("family", ["Fraunces", "Inter", "Bricolage Grotesque", "Source Serif 4"])
def test_latin_alphabets_are_whole_in_every_face(language: str, family: str) -> None:
    """Complete files, not subsets by Unicode range: no letter of a word comes from elsewhere."""
    font = open_book().stack(Face(family, 500), 60).primary
    small = ALPHABETS[language]
    letters = small + (small.upper() if language != "Turkish" else "ÇĞIİÖŞÜ")
    assert [c for c in letters if not font.spells(c)] == []


@pytest.mark.parametrize("family", ["Fraunces", "Inter", "Bricolage Grotesque", "Source Serif 4"])
@pytest.mark.parametrize("pair", ["Tě", "Vá", "Tř", "Vę", "Tą", "Yı", "Tâ", "Võ"])
def test_accented_letters_keep_their_kerning(family: str, pair: str) -> None:
    font = open_book().stack(Face(family, 500), 60).primary.hb

    def width(text: str, kern: bool) -> int:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer, {"kern": kern})
        return sum(place.x_advance for place in buffer.glyph_positions)

    assert width(pair, True) < width(pair, False)


def test_greek_and_cyrillic_come_whole_in_the_mood_of_the_face(drawn: Drawn) -> None:
    book = open_book()
    for text in (
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
        "Съешь же ещё этих мягких булок",
        "ђачки џем",
    ):
        assert {f for _, f in drawn(book, text, family="Fraunces")} == {"Source Serif 4"}
        assert {f for _, f in drawn(book, text, family="Bricolage Grotesque")} == {"Inter"}


def test_the_kept_coverage_is_the_fonts_own() -> None:
    for file in bundled_files():
        face = hb.Face(hb.Blob.from_file_path(str(file.path)))
        assert coverage(file) == coverage_of(face.unicodes), file.path.name


def test_the_index_says_which_fonts_anchor_marks_and_their_weights() -> None:
    rows = json.loads((bundled_folder() / "index.json").read_text("utf-8"))["fonts"]
    for row in rows:
        face = hb.Face(hb.Blob.from_file_path(str(bundled_folder() / row["file"])))
        assert row["marks"] == ("mark" in (face.get_language_feature_tags("GPOS") or ()))
        os2 = bytes(face.reference_table("OS/2").data)
        assert row["weight"] == int.from_bytes(os2[4:6], "big")


@pytest.mark.parametrize("script", [s for s in SCRIPTS if s.bundled], ids=lambda s: s.code)
def test_what_is_said_to_be_bundled_is(script: object) -> None:
    sample = script.sample  # type: ignore[attr-defined]
    assert any(has(coverage(file), sample) for file in bundled_files())


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the font files opened since."""
    names: list[str] = []
    load = book_module.load_blob

    def load_blob(path: Path, *rest: object) -> hb.Blob:
        names.append(path.name)
        return load(path)

    monkeypatch.setattr(book_module, "load_blob", load_blob)
    return names


def test_plain_latin_opens_its_own_font_alone(drawn: Drawn, opened: list[str]) -> None:
    drawn(open_book(), "“Čeština, Türkçe – naïve” & 100 €", family="Fraunces")
    assert opened == ["Fraunces.ttf"]


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("कर्म", "NotoSerifDevanagari-Medium.ttf"),
        ("سلام", "NotoNaskhArabic-Medium.ttf"),
        ("שלום", "NotoSerifHebrew-Medium.ttf"),
        ("ไทย", "NotoSerifThai-Medium.ttf"),
        ("мир", "SourceSerif4.ttf"),
        ("👍", "NotoColorEmoji.ttf"),
    ],
)
def test_the_first_use_of_a_script_opens_its_font_alone(
    drawn: Drawn, opened: list[str], text: str, file: str
) -> None:
    drawn(open_book(), f"plain {text}", family="Fraunces", weight=500)
    assert opened == ["Fraunces.ttf", file]


def test_decomposed_letters_are_drawn_by_the_face_that_has_them_composed(drawn: Drawn) -> None:
    """Text from a file system comes decomposed; the engine composes it again."""
    text = unicodedata.normalize("NFD", "Tiếng Việt đẹp, čeština")
    assert {f for _, f in drawn(open_book(), text, family="Fraunces")} == {"Fraunces"}
