"""What a text's own script asks for: direction, capitals, marks, air."""

from __future__ import annotations

import pytest

from sharekit.cards.brief import Brief
from sharekit.cards.formats import FORMATS
from sharekit.cards.scripts import SCRIPTS, capitals, direction_of, script_of
from sharekit.cards.templates import parts
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.templates.credit import joined
from sharekit.cards.themes import THEMES
from sharekit.drawing.scene.nodes import Column, Node, Row, Text
from sharekit.drawing.scene.style import Direction
from sharekit.extract.language.marks import quotation_marks
from sharekit.extract.model import Quote


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("Who leads?", "en", "Latn"),
        ("Who leads?", "ar", "Latn"),
        ("2019", "th", "Thai"),
        ("", "ja", "Jpan"),
        ("", None, "Latn"),
        ("道路", "zh", "Hans"),
        ("道路", "ja", "Jpan"),
        ("道を選ぶ", None, "Jpan"),
        ("漢字와 한글", None, "Kore"),
        ("日本語のUnicode入門", "en", "Jpan"),
        ("Кто ведёт", None, "Cyrl"),
        ("जो आगे", None, "Deva"),
        ("מי מוביל את HTTP", None, "Hebr"),
        ("🏔️🏔️", "en", "Latn"),
        ("\U0010fffd", "ar", "Arab"),
    ],
)
def test_a_text_says_its_script(text: str, language: str | None, script: str) -> None:
    assert script_of(text, language).name == script


@pytest.mark.parametrize(
    ("text", "language", "raised"),
    [
        ("leadership", "en", "LEADERSHIP"),
        ("istanbul ışığı", "tr", "İSTANBUL IŞIĞI"),
        ("Σχοινί και ομάδα", "el", "ΣΧΟΙΝΙ ΚΑΙ ΟΜΑΔΑ"),
        ("Αϊτή", "el", "ΑΪΤΗ"),
        ("Straße", "de", "STRASSE"),
        ("საქართველო", "ka", "საქართველო"),
        ("قيادة", "ar", "قيادة"),
        ("リーダー", "ja", "リーダー"),
    ],
)
def test_capitals_are_the_languages_own(text: str, language: str, raised: str) -> None:
    assert capitals(text, language) == raised


def test_every_script_has_room_for_its_marks() -> None:
    # visual.md: Japanese and Chinese 1.42, Devanagari 1.45, Thai 1.5, Arabic 1.55.
    least = {"Jpan": 1.42, "Hans": 1.42, "Deva": 1.45, "Thai": 1.5, "Arab": 1.55}
    assert {name: SCRIPTS[name].display for name in least} == least
    assert all(row.body >= max(1.28, min(row.display, 1.7)) for row in SCRIPTS.values())


def brief(language: str, **facts: object) -> Brief:
    return Brief(FORMATS["og"], THEMES["forest"], language=language, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "words", "slanted"),
    [
        ("en", "Hold the rope together.", True),
        ("ru", "Держите верёвку вместе.", True),
        ("ar", "أمسكوا الحبل معًا.", False),
        ("he", "החזיקו בחבל יחד.", False),
        ("hi", "रस्सी साथ थामो।", False),
        ("th", "ถือเชือกไปด้วยกัน", False),
        ("ja", "一緒にロープを持つ。", False),
        ("ko", "함께 줄을 잡으세요.", False),
    ],
)
def test_emphasis_is_slanted_only_where_a_script_slants(
    language: str, words: str, slanted: bool
) -> None:
    quote = Quote(words, 1.0, 0, 0, len(words), emphasis=(0, 5))
    page = next(TEMPLATES.get("quote").variants(brief(language, main=words), quote))
    (text,) = (t for t in texts(page.root) if t.role == "quote")
    face = text.paragraph.spans[0].face
    assert face is not None
    assert face.italic is slanted
    assert text.paragraph.spans[0].color == THEMES["forest"].accent
    assert (text.paragraph.style.tracking != 0) is slanted


def texts(node: Node) -> list[Text]:
    match node:
        case Text():
            return [node]
        case Row() | Column():
            return [text for child in node.children for text in texts(child)]
        case _:
            return texts(node.child) if hasattr(node, "child") else []


@pytest.mark.parametrize(
    ("language", "mark"),
    [("en", "“"), ("de", "„"), ("pl", "„"), ("fr", "«"), ("fr-CH", "«"), ("ru", "«"), ("sv", "”"),
     ("da", "»"), ("ar", "”"), ("he", "”"), ("fa", "«"), ("ja", "“"), ("zh-TW", "“"), ("ko", "“")],
)  # fmt: skip
def test_the_great_mark_is_the_languages_own(language: str, mark: str) -> None:
    assert parts.mark(brief(language), 100.0).paragraph.text == mark


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("de", "„Ja“"),
        ("de-CH", "«Ja»"),
        ("fr", "«\u202fJa\u202f»"),
        ("pt-BR", "“Ja”"),
        ("pt", "«Ja»"),
        ("hu", "„Ja”"),
        ("ja", "「Ja」"),
        ("xx", "“Ja”"),
        (None, "“Ja”"),
    ],
)
def test_quotation_marks_by_language(language: str | None, quoted: str) -> None:
    marks = quotation_marks(language)
    assert f"{marks.opening}Ja{marks.closing}" == quoted


def test_words_read_against_the_cards_direction_are_a_unit_of_their_own() -> None:
    card = brief("ar", main="من يقود الفريق؟")
    assert card.direction is Direction.RTL
    assert parts.isolated(card, "123.example") == "\u2068123.example\u2069"
    assert parts.isolated(card, "ليلى") == "ليلى"
    assert joined(card._replace(age_label="عام"), "a.example") == "\u2068a.example\u2069 · عام"


def test_the_main_words_say_which_way_a_card_is_read() -> None:
    assert direction_of("שלום", "en") is Direction.RTL
    assert direction_of("Hello", "he") is Direction.LTR
    assert direction_of("2019", "he") is Direction.RTL
    assert direction_of(None, "fa") is Direction.RTL


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("למה React ו-TypeScript", "he", "Hebr"),
        ("عام 2025 مع React و CSS", "ar", "Arab"),
        ("JavaScript と TypeScript の違い", "ja", "Jpan"),
        ("React กับ TypeScript", "th", "Thai"),
        ("React Hooks", "he", "Latn"),
        ("Nobody who says كتاب in a library means anything but a book.", "ar", "Latn"),
        ("The word كتاب means book", "en", "Latn"),
    ],
)
def test_latin_names_do_not_make_a_text_another_languages(
    text: str, language: str, script: str
) -> None:
    assert script_of(text, language).name == script
    rtl = script in {"Hebr", "Arab"}
    assert (direction_of(text, language) is Direction.RTL) == rtl
