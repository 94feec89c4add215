"""Exact layouts: every template in every format, both ways, under a fake square font.

No font and no canvas has a say in them: they are compared with what was looked at and signed.

After a deliberate change of design: SHAREKIT_UPDATE=1 make test, look at the pictures, commit both.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from laid_out import distinct
from measuring import SquareMeasurer
from sharekit.cards.brief import Brief, Logo
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.layout.checks import check
from sharekit.drawing.scene.frame import PictureItem, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.ports import Measurer
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import AUTHORS, Quote
from structured import main_role, structure_for

SNAPSHOT = Path(__file__).with_name("layouts.json")
WORDS = "The person in front chooses the line, and the person behind keeps the rope."
QUOTE = Quote(WORDS, 1.0, 0, 0, len(WORDS), emphasis=(48, len(WORDS)))
FACTS: dict[str, Any] = {
    "title": "Who leads a rope team, and who manages it?",
    "author": "Ines Okafor",
    "domain": "northbound.example",
    "description": "Two people hold one rope. Only one of them can look ahead.",
    "age_label": "First published 2019",
    "eyebrow": "Leadership",
}
RTL = "من يسير في المقدمة يختار الطريق، ومن يسير في الخلف يحرص على ألا يتأخر أحد."
ARABIC: dict[str, Any] = {
    "title": "من يقود الفريق، ومن يمسك بالحبل؟",
    "author": "ليلى حداد",
    "description": "لا ينفع الحبل إلا إذا أُمسك من طرفيه.",
    "age_label": "نُشر أول مرة عام 2019",
    "eyebrow": "قيادة",
    "language": "ar",
    "quote": Quote(RTL, 1.0, 0, 0, len(RTL), emphasis=(60, len(RTL))),
}
HEADS = ["Know who you are", "Choose one role", "Find your counterpart", "Hold the rope", "Wait"]
BODIES = ["Some people are better leaders than managers.", None, "You need both to succeed."]
RTL_HEADS = ["اعرف من أنت", "اختر دورًا واحدًا", "ابحث عن شريكك", "أمسك بالحبل"]
EVERY = list(product(TEMPLATES.names, FORMATS))
UNLIKE = list(product(TEMPLATES.names, distinct()))
"""Every template in every format that is laid out in its own way."""


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(open_book())


def card(typesetter: Measurer, template: str, size: str, **facts: Any) -> Card:
    """A card; several tests look at the same one."""
    return _card(typesetter, template, size, tuple(facts.items()))


@lru_cache(maxsize=4096)
def _card(
    typesetter: Measurer, template: str, size: str, given: tuple[tuple[str, Any], ...]
) -> Card:
    facts = dict(given)
    theme = facts.pop("theme", "forest")
    quote = facts.pop("quote", QUOTE)
    rtl = facts.get("language") == "ar"
    held = structure_for(template, quote.text, RTL_HEADS if rtl else HEADS, [] if rtl else BODIES)
    brief = Brief(FORMATS[size], THEMES[theme], structure=held, **{**FACTS, **facts})
    return compose(brief, TEMPLATES.get(template), [quote], typesetter)


def described(composed: Card) -> list[Any]:
    rows: list[Any] = []
    for item in composed.frame.items:
        box = item.ink if isinstance(item, TextItem) else item.rect
        row: list[Any] = [item.role, *(round(v, 1) for v in (box.x, box.y, box.right, box.bottom))]
        if isinstance(item, TextItem):
            row += [round(item.setting.size, 1), *(line.text for line in item.setting.lines)]
        rows.append(row)
    return rows


def test_layouts_are_as_signed() -> None:
    measurer = SquareMeasurer()
    now = {
        f"{template}-{size}-{language}": described(card(measurer, template, size, **facts))
        for template, size in EVERY
        for language, facts in (("en", {}), ("ar", ARABIC))
    }
    if os.environ.get("SHAREKIT_UPDATE"):
        lines = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in now.items())
        SNAPSHOT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    assert now == json.loads(SNAPSHOT.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("template", "size"), UNLIKE)
def test_a_full_card_passes_the_geometry_gates(
    typesetter: Typesetter, template: str, size: str
) -> None:
    """In the typeface of the light themes: tests/conformance has that of the dark ones."""
    composed = card(typesetter, template, size, theme="mist")
    assert errors(check(composed.frame)) == ()
    assert composed.copy.alt


@pytest.mark.parametrize("size", ["og", "x", "discover"])
def test_a_title_that_fills_its_card_stands_clear_of_the_rule(
    typesetter: Typesetter, size: str
) -> None:
    bare = dict.fromkeys(["description", "eyebrow", "age_label"])
    long = "How to Descale an Espresso Machine Without Ruining the Seals"
    composed = card(typesetter, "title", size, theme="mist", **bare | {"title": long})
    (title,) = (item for item in composed.frame.texts if item.role == "title")
    (rule,) = (item for item in composed.frame.items if item.role == "hairline")
    last = title.y + title.setting.lines[-1].baseline
    assert rule.rect.y - last >= 0.095 * composed.brief.format.unit


@pytest.mark.parametrize(("template", "size"), UNLIKE)
@pytest.mark.parametrize(
    "missing",
    [
        ["author"],
        ["author", "domain"],
        ["author", "domain", "description", "eyebrow", "age_label"],
    ],
    ids="+".join,
)
def test_missing_facts_leave_no_hole(
    typesetter: Typesetter, template: str, size: str, missing: list[str]
) -> None:
    composed = card(typesetter, template, size, **dict.fromkeys(missing))
    assert errors(composed.diagnostics) == ()
    assert all(item.setting.text.strip() for item in composed.frame.texts)


def test_without_any_fact_only_mark_and_quote_remain(typesetter: Typesetter) -> None:
    composed = card(typesetter, "quote", "og", **dict.fromkeys(FACTS))
    assert [item.role for item in composed.frame.items] == ["mark", "quote"]


def test_the_quote_on_the_card_is_the_quote(typesetter: Typesetter) -> None:
    for size in FORMATS:
        composed = card(typesetter, "quote", size)
        (drawn,) = (i.setting.text for i in composed.frame.texts if i.role == "quote")
        assert drawn == WORDS


def test_an_age_label_is_never_left_out(typesetter: Typesetter) -> None:
    long = "A title that is so long that no meta line of any card could ever hold it whole, " * 2
    for template, size in UNLIKE:
        composed = card(typesetter, template, size, title=long[:150])
        assert any("2019" in item.setting.text for item in composed.frame.texts)


def test_a_logo_is_contained_and_keeps_out_of_the_corner(typesetter: Typesetter) -> None:
    for template, size in UNLIKE:
        composed = card(typesetter, template, size, logo=Logo("0" * 64, 900, 200))
        (logo,) = (i for i in composed.frame.items if isinstance(i, PictureItem))
        assert logo.rect.width / logo.rect.height == pytest.approx(4.5)
        assert errors(composed.diagnostics) == ()


def test_pins_have_a_button_and_nothing_else_does(typesetter: Typesetter) -> None:
    for template, size in EVERY:
        roles = [item.role for item in card(typesetter, template, size).frame.items]
        assert ("button" in roles) is size.startswith("pin")


def test_a_quote_too_long_gives_way_to_the_next_that_fits(typesetter: Typesetter) -> None:
    long = " ".join(["A sentence that goes on for far longer than any card could hold"] * 8) + "."
    brief = Brief(FORMATS["og"], THEMES["forest"], **FACTS)
    quotes = [Quote(long, 2.0, 0, 0, len(long)), QUOTE]
    composed = compose(brief, TEMPLATES.get("quote"), quotes, typesetter)
    assert composed.quote == QUOTE
    (note,) = composed.diagnostics
    assert (note.code, str(note.severity)) == ("quote.gave_way", "note")


@pytest.mark.parametrize("size", ["og", "square", "portrait", "pin", "story"])
def test_a_short_title_is_as_wide_as_its_place_or_very_large(
    typesetter: Typesetter, size: str
) -> None:
    composed = card(typesetter, "title", size, title="We moved office")
    (title,) = (item for item in composed.frame.texts if item.role == "title")
    wide = max(line.width for line in title.setting.lines) >= 0.8 * title.box.width
    assert wide or title.setting.size >= 0.2 * composed.brief.format.unit


@pytest.mark.parametrize(
    ("facts", "above"),
    [
        ({"site": "Plain Work"}, "PLAIN WORK"),
        ({"site": "Plain Work", "author": None}, None),
        ({"site": "Northbound.example"}, None),
        ({"site": "Plain Work", "logo": Logo("0" * 64, 900, 200)}, None),
        ({"site": "Plain Work", "eyebrow": "Leadership"}, "LEADERSHIP"),
    ],
)
def test_above_a_title_stands_whose_site_it_is_on_or_a_rule(
    typesetter: Typesetter, facts: dict[str, Any], above: str | None
) -> None:
    composed = card(typesetter, "title", "og", **{"eyebrow": None, **facts})
    eyebrow = next((i.setting.text for i in composed.frame.texts if i.role == "eyebrow"), None)
    assert eyebrow == above
    assert ("rule" in [item.role for item in composed.frame.items]) is (above is None)


def test_words_a_little_small_are_better_than_words_that_say_much_less(
    typesetter: Typesetter,
) -> None:
    brief = Brief(FORMATS["og"], THEMES["forest"], **FACTS)
    template = TEMPLATES.get("quote")
    words = " ".join(["We write letters that nobody had asked us for"] * 3) + "."
    for score, taken in ((QUOTE.score + 0.5, words), (QUOTE.score + 0.1, WORDS)):
        quotes = [Quote(words, score, 0, 0, len(words)), QUOTE]
        composed = compose(brief, template, quotes, typesetter)
        assert composed.quote is not None
        assert composed.quote.text == taken


def test_the_authors_own_choice_gives_way_only_where_it_does_not_fit(
    typesetter: Typesetter,
) -> None:
    brief = Brief(FORMATS["og"], THEMES["forest"], **FACTS)
    words = " ".join(["We write letters that nobody had asked us for"] * 4) + "."
    small = Quote(words, 2.0, 0, 0, len(words))
    chosen = replace(small, reasons=(AUTHORS,))
    template = TEMPLATES.get("quote")
    assert compose(brief, template, [small, QUOTE], typesetter).quote == QUOTE
    assert compose(brief, template, [chosen, QUOTE], typesetter).quote == chosen
    long = replace(chosen, text=words * 5)
    composed = compose(brief, template, [long, QUOTE], typesetter)
    assert composed.quote == QUOTE
    assert [(d.code, str(d.severity)) for d in composed.diagnostics] == [
        ("quote.gave_way", "warning")
    ]


def test_where_no_quote_fits_the_first_comes_back_with_its_error(typesetter: Typesetter) -> None:
    long = " ".join(["A sentence that goes on for far longer than any card could hold"] * 8) + "."
    composed = card(typesetter, "quote", "og", quote=Quote(long, 2.0, 0, 0, len(long)))
    assert {d.code for d in errors(composed.diagnostics)} >= {"card.overflow"}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text("abcdefghijklmnopqrstuvwxyz’,-éñü", min_size=1, max_size=14), min_size=2,
             max_size=26),
    st.sampled_from(EVERY),
)  # fmt: skip
def test_any_words_are_drawn_whole_or_reported(
    typesetter: Typesetter, words: list[str], which: tuple[str, str]
) -> None:
    text = " ".join(words) + "."
    composed = card(typesetter, *which, title=text, quote=Quote(text, 1.0, 0, 0, len(text)))
    main = [i for i in composed.frame.texts if i.role == main_role(which[0])]
    told = main[0].setting.text
    if which[0] == "versus":  # in a panel of its own, or in one line under the quote
        told = told.partition(" vs. ")[0]
    assert told == {"stat": "73", "versus": HEADS[0]}.get(which[0], text)
    if not errors(composed.diagnostics):
        assert all(
            i.ink.x >= 0 and i.ink.right <= composed.page.width + 1 for i in composed.frame.texts
        )


def test_a_long_quote_does_not_cost_the_title_its_place(typesetter: Typesetter) -> None:
    long = "You can learn the names of every star in the sky and still lose your own way home."
    quote = Quote(long, 1.0, 0, 0, len(long))
    composed = card(typesetter, "quote", "og", quote=quote, title="Stars", age_label=None)
    assert [i.setting.text for i in composed.frame.texts if i.role == "meta"] == ["Stars"]


def test_what_only_hearsay_forbids_is_warned_of(typesetter: Typesetter) -> None:
    row = FORMATS["tiktok"]
    assert not row.sure
    hopeless = row._replace(covered=(Rect(0, 0, row.width, row.height),))
    for certain, severity in ((True, "error"), (False, "warning")):
        brief = Brief(hopeless._replace(sure=certain), THEMES["forest"], **FACTS)
        composed = compose(brief, TEMPLATES.get("quote"), [QUOTE], typesetter)
        found = {str(d.severity) for d in composed.diagnostics if d.code == "card.covered"}
        assert found == {severity}


def test_middle_square_holds_all_that_is_read(typesetter: Typesetter) -> None:
    for size, template in product(("whatsapp", "imessage"), TEMPLATES.names):
        composed = card(typesetter, template, size)
        middle = Rect(285, 0, 630, 630)
        assert all(middle.holds(item.ink) for item in composed.frame.texts)


def test_a_card_read_from_the_right_stands_on_the_right_edge(typesetter: Typesetter) -> None:
    for template, size in UNLIKE:
        frame = card(typesetter, template, size, **ARABIC).frame
        edges = {
            item.role: round(item.ink.right if isinstance(item, TextItem) else item.rect.right)
            for item in frame.items
        }
        body = edges[main_role(template)]
        lead = edges.get("mark", edges.get("eyebrow", body))
        assert abs(body - lead) <= 0.02 * frame.width or size == "email_header"
        assert frame.ground.gradient.angle == 225.0
        assert frame.ground.ornament is not None
        assert frame.ground.ornament.calm == (1.0, 1.0)


def test_a_logo_is_at_the_far_end_of_the_line_that_is_read_first(typesetter: Typesetter) -> None:
    for template, size in UNLIKE:
        for facts in ({}, ARABIC):
            frame = card(typesetter, template, size, logo=Logo("0" * 64, 900, 200), **facts).frame
            (logo,) = (i for i in frame.items if isinstance(i, PictureItem))
            body = next(i.ink for i in frame.texts if i.role == main_role(template))
            near = body.right - logo.rect.right if facts else logo.rect.x - body.x
            assert near > 0.25 * body.width


@pytest.mark.parametrize("size", ["og", "pin", "square"])
def test_a_place_without_a_name_stands_under_the_title(typesetter: Typesetter, size: str) -> None:
    brief = Brief(FORMATS[size], THEMES["forest"], title=FACTS["title"], domain=FACTS["domain"])
    frame = compose(brief, TEMPLATES.get("title"), (), typesetter).frame
    title = next(item for item in frame.texts if item.role == "title")
    place = next(item for item in frame.texts if FACTS["domain"] in item.setting.text)
    assert place.box.x == title.box.x


def test_a_long_pin_says_who_says_what_before_the_fold(typesetter: Typesetter) -> None:
    for facts in ({}, ARABIC):
        frame = card(typesetter, "quote", "pin_long", **facts).frame
        fold = FORMATS["pin_long"].fold or 0
        first = [item for item in frame.texts if item.role in {"mark", "quote", "name", "meta"}]
        assert len(first) == 4
        assert all(item.ink.bottom <= fold for item in first)
        assert max(item.ink.bottom for item in frame.texts) > fold


def test_on_a_long_pin_no_rule_stands_above_a_title_that_is_left_out(
    typesetter: Typesetter,
) -> None:
    for title, ruled in (("In praise of rope", True), ("A rope and who holds it " * 8, False)):
        frame = card(typesetter, "quote", "pin_long", title=title).frame
        roles = {item.role for item in frame.items}
        assert ("hairline" in roles) is ruled


def test_on_a_banner_the_mark_takes_none_of_the_words_height(typesetter: Typesetter) -> None:
    for facts, side in (({}, 1), (ARABIC, -1)):
        frame = card(typesetter, "quote", "email_header", **facts).frame
        inks = {item.role: item.ink for item in frame.texts}
        assert abs(inks["mark"].y - inks["quote"].y) < 0.1 * frame.height
        assert side * (inks["quote"].x - inks["mark"].x) > 0


@pytest.mark.parametrize("size", ["og", "pin", "square", "story", "reel", "whatsapp"])
def test_a_tall_script_is_no_reason_to_take_a_lesser_quote(
    typesetter: Typesetter, size: str
) -> None:
    lesser = Quote("وهذا هو الفرق.", 0.5, 0, 0, 14)
    facts = {key: value for key, value in ARABIC.items() if key != "quote"}
    brief = Brief(FORMATS[size], THEMES["forest"], **{**FACTS, **facts})
    composed = compose(brief, TEMPLATES.get("quote"), [ARABIC["quote"], lesser], typesetter)
    assert composed.quote == ARABIC["quote"]
    assert composed.diagnostics == ()
