"""Fitting: what a card may rely on, whatever the words and the box."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Fit, Paragraph
from sharekit.drawing.text.fit import NEAR, ROOM
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.errors import UsageError

Make = Callable[..., Paragraph]

WORD = st.text(st.sampled_from("aeilmnorstwAMW"), min_size=1, max_size=11)
DRESSED = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", "“", "(", "‘", "«\u00a0"]),
    WORD,
    st.sampled_from(["", "", "", ",", ".", "!", "”", ")", "…", "\u00a0»", "-well", "\u00a0km"]),
)
TEXTS = st.lists(DRESSED, min_size=1, max_size=22).map(" ".join)
WIDTHS, HEIGHTS = st.floats(150, 1500), st.floats(60, 900)
FITS = st.builds(
    Fit,
    largest=st.floats(50, 170),
    smallest=st.floats(8, 45),
    measure=st.floats(10, 40),
    lines=st.tuples(st.integers(1, 2), st.integers(2, 12)),
)


@given(TEXTS, WIDTHS, HEIGHTS, FITS, st.booleans())
@settings(max_examples=120)
def test_what_does_not_overflow_is_in_its_box(
    paragraph: Make, typesetter: Typesetter, text: str, width: float, height: float, fit: Fit,
    hang: bool,
) -> None:  # fmt: skip
    found = typesetter.fit(paragraph(text, hang=hang), width, height, fit)
    assert found.text == text
    assert fit.smallest - 1e-9 <= found.size <= fit.largest
    if found.overflow:
        assert found.size == fit.smallest
        return
    assert all(line.width <= width + 0.01 for line in found.lines)
    assert found.width <= width + 0.01
    assert found.height <= height + 0.01
    assert len(found.lines) <= fit.lines[1]
    few = len(found.lines) < min(fit.lines[0], len(text.split(" ")))
    assert not few or (len(found.lines) == 1 and found.size >= ROOM[-1] * fit.largest - 1e-9)


def test_words_that_have_room_in_one_line_are_not_torn_for_the_sake_of_two(
    paragraph: Make, typesetter: Typesetter
) -> None:
    square = Fit(138, 65, 17, (2, 8))
    found = typesetter.fit(paragraph("Just start."), 864, 500, square)
    assert [line.text for line in found.lines] == ["Just start."]
    assert found.size == square.largest
    found = typesetter.fit(paragraph("Ship less, more often."), 864, 500, square)
    assert [line.text.strip() for line in found.lines] == ["Ship less,", "more often."]


@given(TEXTS, st.floats(300, 1500), HEIGHTS, FITS)
@settings(max_examples=60)
def test_a_larger_box_keeps_the_text_and_nearly_the_size(
    paragraph: Make, typesetter: Typesetter, text: str, width: float, height: float, fit: Fit
) -> None:
    """Room may be spent on better breaks, but never more of the size than a fit may give up."""
    fit = fit._replace(smallest=8.0)  # no word is so long that it must be broken
    small = typesetter.fit(paragraph(text), width, height, fit)
    large = typesetter.fit(paragraph(text), width * 1.2, height * 1.2, fit)
    if not small.overflow:
        assert not large.overflow
        assert large.size >= NEAR * small.size - 1


@given(TEXTS, st.floats(200, 900), st.floats(80, 500), st.floats(1.1, 2.5))
@settings(max_examples=60)
def test_a_card_of_another_scale_is_the_same_card(
    paragraph: Make, typesetter: Typesetter, text: str, width: float, height: float, by: float
) -> None:
    """Box, sizes and all: the same lines, so much larger (the optical size being the same)."""
    fit = Fit(90, 20, 22, (1, 9))
    grown = Fit(90 * by, 20 * by, 22, (1, 9))
    asked = paragraph(text, family="Inter")
    face = asked.style.face._replace(optical_size=32)
    asked = asked._replace(style=asked.style._replace(face=face))
    small = typesetter.fit(asked, width, height, fit)
    large = typesetter.fit(asked, width * by, height * by, grown)
    assert [line.text for line in large.lines] == [line.text for line in small.lines]
    assert large.size == pytest.approx(small.size * by, abs=0.2)


@given(TEXTS, st.floats(500, 1500), st.sampled_from([24.0, 36.0]))
@settings(max_examples=80)
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(
    paragraph: Make, typesetter: Typesetter, text: str, width: float, size: float
) -> None:
    lines = [line.text.strip(" ") for line in typesetter.set(paragraph(text), size, width).lines]
    assert " ".join(text.split(" ")) == " ".join(lines).replace("- well", "-well")
    for line in lines:
        assert line[:1] not in tuple(",.!”)…»")
        assert line[-1:] not in tuple("“(‘«")
        assert not line.startswith("\u00a0")
        assert not line.endswith("\u00a0")


@given(TEXTS, st.floats(40, 1200), st.sampled_from([24.0, 60.0]))
@settings(max_examples=60)
def test_set_at_a_fixed_size_says_whether_it_is_in_its_width(
    paragraph: Make, typesetter: Typesetter, text: str, width: float, size: float
) -> None:
    found = typesetter.set(paragraph(text), size, width)
    assert found.text == text
    assert found.size == size
    widest = max(line.width for line in found.lines)
    assert found.overflow or widest <= width + 0.01
    if found.overflow:  # only where even a single letter is too wide
        assert widest > width
        assert width < 2 * size


def sizes(typesetter: Typesetter, asked: Paragraph, fit: Fit) -> list[SetText]:
    return [typesetter.fit(asked, width, width / 3, fit) for width in range(150, 1500, 150)]


def test_size_grows_with_the_box_up_to_the_largest(paragraph: Make, typesetter: Typesetter) -> None:
    found = sizes(typesetter, paragraph("Everybody remembers who bent it kindly."), Fit(90, 12))
    assert [text.size for text in found] == sorted(text.size for text in found)
    assert found[-1].size == 90


def test_a_word_wider_than_the_box_is_broken_not_lost(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = "Rindfleischetikettierungsüberwachungsaufgabe"
    found = typesetter.fit(paragraph(text), 300, 400, Fit(80, 40))
    assert not found.overflow
    assert found.text == text
    assert len(found.lines) > 1


@pytest.mark.parametrize(
    ("text", "language", "lines"),
    [
        (
            "Kraftfahrzeughaftpflichtversicherung",
            "de",
            ["Kraftfahr-", "zeughaft-", "pflichtversi-", "cherung"],
        ),
        ("incomprehensibilities", "en", ["incompre-", "hensibilities"]),
        ("anticonstitutionnellement", "fr-CA", ["anticonsti-", "tutionnel-", "lement"]),
        (
            "(Kraftfahrzeughaftpflichtversicherung).",
            "de",
            ["(Kraftfahr-", "zeughaft-", "pflichtversi-", "cherung)."],
        ),
        ("dev_null_pointer_exception", "en", None),
        ("www.kraftfahrzeughaftpflichtversicherung.example", "de", None),
        ("Kraftfahrzeughaftpflichtversicherung", "und", None),
    ],
)
def test_a_word_wider_than_the_box_ends_its_lines_between_syllables(
    paragraph: Make, typesetter: Typesetter, text: str, language: str, lines: list[str] | None
) -> None:
    asked = paragraph(text, family="Inter", language=language)
    hyphen = typesetter.set(paragraph("-", family="Inter"), 40, 500).lines[0].runs[0].glyphs[0].id
    found = typesetter.set(asked, 40, 230)
    assert found.text == text
    assert found.torn == (lines is None)  # a hyphen is no tear
    assert not found.overflow
    shown = [
        line.text + "-" * (line.runs[-1].glyphs[-1].id == hyphen and text[-1] != "-")
        for line in found.lines
    ]
    if lines is not None:
        assert shown == lines
    assert all(line.endswith("-") == (lines is not None) for line in shown[:-1])
    assert all(line.width <= 230.01 for line in found.lines)


def test_a_compound_is_parted_where_its_parts_meet(paragraph: Make, typesetter: Typesetter) -> None:
    def lines(text: str, language: str, width: float) -> list[str]:
        asked = paragraph(text, family="Inter", language=language)
        return [line.text for line in typesetter.set(asked, 40, width).lines]

    assert lines("Öffentlichkeitsbeteiligung", "de", 400) == ["Öffentlichkeits", "beteiligung"]
    assert lines("Informationssicherheitsbeauftragte", "de-AT", 300) == [
        "Informations",
        "sicherheits",
        "beauftragte",
    ]
    assert lines("Aansprakelijkheidsverzekering", "nl", 400) == [
        "Aansprakelijkheids",
        "verzekering",
    ]


def test_a_compound_is_parted_before_it_makes_a_card_small_and_other_words_are_not(
    paragraph: Make, typesetter: Typesetter
) -> None:
    fit = Fit(140, 40, 17, (2, 8))
    found = typesetter.fit(
        paragraph("Universitätsbibliotheken sind still.", language="de"), 860, 600, fit
    )
    assert [line.text.strip() for line in found.lines] == [
        "Universitäts",
        "bibliotheken",
        "sind still.",
    ]
    assert not found.torn
    for text in ("Universitätsleben ist still.", "Waldkindergartengruppen sind laut."):
        whole = typesetter.fit(paragraph(text, language="de"), 860, 600, fit)
        assert " ".join(line.text.strip() for line in whole.lines) == text


def test_a_compound_stays_whole_at_its_hyphen_and_no_short_word_alone(
    paragraph: Make, typesetter: Typesetter
) -> None:
    found = typesetter.fit(
        paragraph("The one-page cure for meetings"), 830, 700, Fit(240, 68, 10, (1, 9))
    )
    lines = [line.text.strip() for line in found.lines]
    assert not any(line.endswith("-") for line in lines)
    assert "cure" not in lines


def test_no_short_word_is_left_on_the_last_line(paragraph: Make, typesetter: Typesetter) -> None:
    text = "When it comes to real estate, who you work with matters 110%."
    found = typesetter.fit(paragraph(text), 830, 825, Fit(150, 68, 15, (2, 10)))
    assert len(found.lines[-1].text.split()) > 1


def test_a_word_that_fits_is_not_hyphenated(paragraph: Make, typesetter: Typesetter) -> None:
    asked = paragraph("Eine Haftpflichtversicherung", family="Inter", language="de")
    assert [line.text for line in typesetter.set(asked, 40, 500).lines] == [
        "Eine ",
        "Haftpflichtversicherung",
    ]


def test_a_soft_hyphen_shows_where_it_is_broken_at_and_only_there(
    paragraph: Make, typesetter: Typesetter, book: object
) -> None:
    asked = paragraph("micro\u00adscope", family="Inter")
    whole = typesetter.set(asked, 40, 500)
    broken = typesetter.set(asked, 40, 130)
    hyphen = typesetter.set(paragraph("-", family="Inter"), 40, 500).lines[0].runs[0].glyphs[0].id
    assert len(whole.lines) == 1
    assert all(glyph.id != hyphen for glyph in whole.lines[0].runs[0].glyphs)
    assert [line.text for line in broken.lines] == ["micro\u00ad", "scope"]
    assert broken.lines[0].runs[-1].glyphs[-1].id == hyphen
    assert broken.lines[0].width <= 130


def test_more_lines_than_allowed_is_an_overflow(paragraph: Make, typesetter: Typesetter) -> None:
    asked = paragraph("one two three four five six")
    assert typesetter.set(asked, 40, 150, max_lines=2).overflow
    assert not typesetter.set(asked, 40, 1500, max_lines=2).overflow


def test_an_english_i_stays_with_what_it_does(paragraph: Make, typesetter: Typesetter) -> None:
    text = "Brown butter, rye flour: the cookies I make every week."
    found = typesetter.fit(paragraph(text), 864, 520, Fit(138, 65, 17, (2, 8)))
    assert not any(line.text.strip().endswith(" I") for line in found.lines)


def test_no_line_of_a_slavic_language_begins_with_a_dash(
    paragraph: Make, typesetter: Typesetter
) -> None:
    text = "Хороший текст — тот, который дочитали."
    found = typesetter.fit(paragraph(text, language="ru"), 864, 520, Fit(138, 65, 17, (2, 8)))
    assert len(found.lines) > 1
    assert not any(line.text.startswith("—") for line in found.lines)


def test_a_number_stays_with_its_unit_and_a_title_with_its_name(
    paragraph: Make, typesetter: Typesetter
) -> None:
    for width in range(300, 700, 20):
        asked = paragraph("The walk is 45 km long says Dr. Okafor of the club")
        lines = typesetter.fit(asked, width, 300, Fit(60, 30, 20, (2, 6))).lines
        assert not any(line.text.strip().endswith(("45", "Dr.")) for line in lines), width


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "Being single on February 14th used to feel like a party", "February 14th"),
        ("en", "It is time to go through my 5 Step Review and see", "5 Step"),
        ("de", "Die Halle ist ab dem 2. Januar auch montags offen", "2. Januar"),
    ],
)
def test_a_number_stays_with_the_name_beside_it(
    paragraph: Make, typesetter: Typesetter, language: str, text: str, parts: str
) -> None:
    for width in range(420, 700, 20):
        asked = paragraph(text, language=language)
        lines = typesetter.fit(asked, width, 300, Fit(60, 30, 20, (2, 6))).lines
        assert any(parts in line.text for line in lines), width


@pytest.mark.parametrize("width", range(300, 720, 30))
def test_a_dash_stays_with_the_words_that_it_sets_off(
    paragraph: Make, typesetter: Typesetter, width: int
) -> None:
    asked = paragraph("El tren llegó con retraso —como siempre—, dijo el guarda.", language="es")
    found = typesetter.fit(asked, width, 400, Fit(60, 20))
    lines = [line.text.strip() for line in found.lines]
    assert not any(line.endswith(" —") or line.startswith("—,") for line in lines), lines


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "\u200b", "\u0301", "\ud800", "\t", "א", "“”", "\r\n\r\n", "."]
)
@pytest.mark.parametrize("hang", [False, True])
def test_texts_with_hardly_anything_in_them(
    paragraph: Make, typesetter: Typesetter, text: str, hang: bool
) -> None:
    asked = paragraph(text, hang=hang)
    for found in (typesetter.set(asked, 40, 300), typesetter.fit(asked, 300, 200, Fit(90, 20))):
        assert found.text == text
        assert not found.overflow


def test_every_forced_line_is_a_line(paragraph: Make, typesetter: Typesetter) -> None:
    asked = paragraph("One.\nTwo.\u2028\u2028Four.")
    for found in (typesetter.set(asked, 40, 900), typesetter.fit(asked, 900, 400, Fit(90, 20))):
        assert [line.text for line in found.lines] == ["One.\n", "Two.\u2028", "\u2028", "Four."]
        assert found.missing == ()


def test_a_paragraph_too_long_for_any_card_is_refused(
    paragraph: Make, typesetter: Typesetter
) -> None:
    with pytest.raises(UsageError) as caught:
        typesetter.set(paragraph("a " * 10_001), 40, 900)
    assert caught.value.code == "text.too_long"
