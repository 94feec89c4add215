"""Which font draws what: emoji sequences, other scripts, and what no font has."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.drawing.scene.frame import GlyphRun, SetText
from sharekit.drawing.scene.style import Face, Paragraph
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.emoji import is_emoji
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.typesetter import Typesetter

Make = Callable[..., Paragraph]

SEQUENCES = {
    "family": "👨‍👩‍👧‍👦",
    "profession with a skin tone": "👩🏽‍🚀",
    "skin tone": "👍🏽",
    "handshake of two tones": "🫱🏻‍🫲🏿",
    "flag": "🇩🇪",
    "flag of a part": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "rainbow flag": "🏳️‍🌈",
    "keycap": "1️⃣",
    "heart asked for as emoji": "❤️",
    "trade mark asked for as emoji": "™️",
}


def runs(text: SetText) -> list[GlyphRun]:
    return [run for line in text.lines for run in line.runs]


@pytest.fixture(scope="session")
def families(book: FontBook) -> Callable[[SetText], list[str]]:
    """The family of each run's font."""
    names = {file.sha256: file.family for file in book.files}

    def find(text: SetText) -> list[str]:
        return [names[run.font.sha256] for run in runs(text)]

    return find


@pytest.mark.parametrize("sequence", SEQUENCES.values(), ids=list(SEQUENCES))
def test_an_emoji_sequence_is_one_glyph_of_the_colour_font(
    paragraph: Make, typesetter: Typesetter, sequence: str
) -> None:
    before, emoji, after = runs(typesetter.set(paragraph(f"a{sequence}b"), 40, 900))
    assert (before.text, emoji.text, after.text) == ("a", sequence, "b")
    assert emoji.colored
    assert len(emoji.glyphs) == 1
    assert not before.colored
    assert not after.colored


@pytest.mark.parametrize("text", ["❤\ufe0e", "❤", "©", "1", "#", "™", "5*"])
def test_what_is_text_by_default_is_drawn_as_text(
    paragraph: Make, typesetter: Typesetter, text: str
) -> None:
    assert [run.colored for run in runs(typesetter.set(paragraph(text), 40, 900))] == [False]


def test_two_flags_are_two_glyphs(paragraph: Make, typesetter: Typesetter) -> None:
    (run,) = runs(typesetter.set(paragraph("🇩🇪🇫🇷"), 40, 900))
    assert len(run.glyphs) == 2


def test_emoji_are_never_tracked_nor_slanted(paragraph: Make, typesetter: Typesetter) -> None:
    plain = typesetter.set(paragraph("👍👍"), 40, 900)
    tracked = typesetter.set(paragraph("👍👍", tracking=0.2, italic=True), 40, 900)
    assert runs(plain) == runs(tracked)


@pytest.mark.parametrize(
    "text", ["Привет мир", "Χαίρε κόσμε", "съешь ещё", "Ω", "а\u0301", "→", "100 ₴", "⅓"]
)
def test_what_fraunces_lacks_comes_from_source_serif(
    paragraph: Make, typesetter: Typesetter, families: Callable[..., list[str]], text: str
) -> None:
    found = families(typesetter.set(paragraph(text, language="ru"), 40, 900))
    assert found[-1] == "Source Serif 4"
    assert set(found) <= {"Fraunces", "Source Serif 4"}


def test_a_sans_falls_back_to_a_sans(
    paragraph: Make, typesetter: Typesetter, families: Callable[..., list[str]]
) -> None:
    assert families(typesetter.set(paragraph("Привет", family="Bricolage Grotesque"), 40, 900)) == [
        "Inter"
    ]


@pytest.mark.parametrize("text", ["«Привет»", "„Привет“", "(Привет)", "“Привет, мир 12”"])
def test_both_marks_of_a_quotation_are_of_one_font(
    paragraph: Make, typesetter: Typesetter, families: Callable[..., list[str]], text: str
) -> None:
    assert families(typesetter.set(paragraph(text), 40, 900)) == ["Source Serif 4"]


def test_a_word_is_not_patched_from_two_fonts(
    paragraph: Make, typesetter: Typesetter, families: Callable[..., list[str]]
) -> None:
    """One letter that the face lacks takes its whole word along, and no more."""
    found = typesetter.set(paragraph("Plain Ferenc\u030c\u0323 plain"), 40, 900)
    assert [run.text.strip() for run in runs(found)] == ["Plain", "Ferenc\u030c\u0323", "plain"]
    assert families(found) == ["Fraunces", "Source Serif 4", "Fraunces"]


@pytest.mark.parametrize("word", ["xế xệ", "xe\u0302\u0301 xe\u0323\u0302"])
@pytest.mark.parametrize("family", ["Fraunces", "Inter", "Source Serif 4"])
def test_vietnamese_is_drawn_with_its_marks(
    paragraph: Make, typesetter: Typesetter, word: str, family: str
) -> None:
    text = typesetter.set(paragraph(word, language="vi", family=family), 40, 900)
    bare = typesetter.set(paragraph("xe xe", family=family), 40, 900)
    assert text.missing == ()
    assert text.ink.y < bare.ink.y - 10  # two marks above
    assert text.ink.bottom > bare.ink.bottom + 4  # a dot below
    assert text.width == pytest.approx(bare.width, abs=2)


@pytest.mark.parametrize(("marked", "bare"), [("а\u0301", "а"), ("η\u0301", "η"), ("x\u0302", "x")])
def test_combining_marks_stand_over_their_letter(
    paragraph: Make, typesetter: Typesetter, book: FontBook, marked: str, bare: str
) -> None:
    letter = typesetter.set(paragraph(bare, family="Source Serif 4"), 40, 900)
    text = typesetter.set(paragraph(marked, family="Source Serif 4"), 40, 900)
    assert text.width == pytest.approx(letter.width, abs=0.5)
    assert text.ink.y < letter.ink.y - 4
    assert text.ink.x > letter.ink.x - 3
    assert text.ink.right < letter.ink.right + 3


def test_what_no_font_has_is_reported_once_each_in_order(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = typesetter.set(paragraph("日本 and 日 தமிழ்"), 40, 900)
    assert text.missing == ("日", "本", "த", "மி", "ழ்")
    assert "".join(run.text for run in runs(text)).split() == ["and"]
    assert text.text == "日本 and 日 தமிழ்"


def test_an_unassigned_or_private_character_is_missing_not_a_box(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = typesetter.set(paragraph("a\ue123b\U000e1234c\u0378"), 40, 900)
    assert text.missing == ("\ue123", "\U000e1234", "\u0378")


def test_controls_and_joiners_draw_nothing_and_miss_nothing(
    paragraph: Make, typesetter: Typesetter
) -> None:
    plain = typesetter.set(paragraph("harbour"), 40, 900)
    text = typesetter.set(paragraph("har\u200bb\x00o\u2060u\x7fr\ufeff"), 40, 900)
    assert text.missing == ()
    assert text.ink.width == pytest.approx(plain.ink.width, abs=1.5)


def test_no_invisible_character_is_drawn_as_a_box(paragraph: Make, typesetter: Typesetter) -> None:
    for point in (*range(0x3200), *range(0xFE00, 0x10000), 0x1BCA0, *range(0xE0000, 0xE0080)):
        if unicodedata.category(chr(point)) in {"Cc", "Cf", "Zs", "Zl", "Zp", "Mn"}:
            for run in runs(typesetter.set(paragraph(f"a{chr(point)}b"), 40, 900)):
                assert all(glyph.id != 0 for glyph in run.glyphs), hex(point)
    fillers = typesetter.set(paragraph("a\u115f\u1160\u3164\uffa0b"), 40, 900)
    assert len(runs(fillers)[0].glyphs) == 6
    assert all(glyph.id != 0 for glyph in runs(fillers)[0].glyphs)


ANY = st.text(
    st.one_of(
        st.sampled_from("aé Ωжạ—“👍🏽🇩🇪\u200d\ufe0f1\u20e3日ש\u0301\u0323₴→ﬁ\u00ad\u200b"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=30,
)


@given(ANY)
def test_every_grapheme_is_drawn_by_a_font_that_has_it_or_reported(
    paragraph: Make, typesetter: Typesetter, text: str
) -> None:
    found = typesetter.set(paragraph(text), 40, 4000)
    assert found.text == text
    for run in runs(found):
        assert all(glyph.id != 0 for glyph in run.glyphs), run.text  # 0 is the box
    drawn = {g for run in runs(found) for g in graphemes(run.text)}
    visible = {g for g in graphemes(text) if g.isprintable() and not g.isspace()}
    assert visible <= drawn | set(found.missing)


def test_coverage_names_the_font_of_each_grapheme(typesetter: Typesetter, book: FontBook) -> None:
    names = {file.sha256: file.family for file in book.files}
    found = typesetter.coverage("aжa👍🏽日", Face("Fraunces"))
    assert [(g, names[key.sha256] if key else None) for g, key in found] == [
        ("a", "Fraunces"),
        ("ж", "Source Serif 4"),
        ("👍🏽", "Noto Color Emoji"),
        ("日", None),
    ]


@given(ANY)
def test_emoji_is_a_matter_of_whole_graphemes(text: str) -> None:
    for grapheme in graphemes(text):
        if grapheme.isascii() or "\ufe0e" in grapheme:
            assert not is_emoji(grapheme)
