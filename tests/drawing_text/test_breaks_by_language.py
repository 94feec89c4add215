"""What languages ask for beyond UAX #14: ÷ a break, · one inside of a phrase, ¦ between words that
have no space, ⏎ a forced one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.drawing.layout.checks import check
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.frame import Frame, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.paint import Gradient, Ground
from sharekit.drawing.scene.style import Paragraph
from sharekit.drawing.text import phrases
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.breaks import opportunities
from sharekit.drawing.text.graphemes import grapheme_starts
from sharekit.drawing.text.legal import Break, legal_breaks
from sharekit.drawing.text.typesetter import Typesetter
from writing import WRITINGS

CASES = {
    "japanese phrases": ("ja", "地·図·が÷示·す·の·は÷全·部·で·は·な·く、÷人·は÷運·べ·る。"),
    "japanese without kana": ("ja", "日·本·語÷東·京"),
    "small kana begin no line": ("ja", "キャッ·シュ·カー·ド·を÷使·う"),
    "short pieces stay with a slash": ("en", "and/or ÷60 ÷km/h, ÷input/÷output ÷https://example.org/÷guides"),
    "operators are one": ("en", "if ÷err != ÷nil ÷use ÷a->b ÷or ÷x?.y ÷well-·known ÷(yes!)"),
    "no dash begins a line": ("ru", "Дом — ÷это ÷место"),
    "but in other languages": ("en", "Home ÷— ÷a ÷place"),
    "signs in a row are one": ("en", "C++ ÷and ÷C:\\Docs ÷cost ÷$$$ ÷or ÷5 ÷%"),
    "a word begins behind te": ("ja", "癖·は·や·が·て÷技·に÷な·る·が、÷待っ·て·行·く。"),
    "a suffix begins no line": ("zh-CN", "是÷成·年·人÷给÷自·己·的"),
    "particles cling to brackets": ("ja", "『灯·台』·は÷（第·3·版）·を÷読·む"),
    "numerals are one number": ("ja", "二·〇·〇·三·年·か·ら÷一·九·九·八·年"),
    "closing marks begin no line": ("ja", "「は·い」·と÷言っ·た。"),
    "chinese": ("zh-Hans", "好·的÷地·图，÷你÷好"),
    "no chinese particle begins a line": ("zh-Hans", "改·变·了÷生·活，÷对·吗"),
    "nor behind a sign": ("zh-Hans", "占·82%·的÷大·学·生"),
    "but a word that begins like one": ("zh-Hans", "我÷了·解"),
    "doubtful borders are none": ("zh-Hans", "人÷工·智·能÷在"),
    "a number stays whole": ("zh-Hans", "在÷2026·年"),
    "traditional chinese": ("zh-Hant-TW", "好·的÷地·圖，÷你·好"),
    "korean breaks at spaces": ("ko", "좋은 ÷지도는 ÷땅보다 ÷적게(한국어로) ÷보여 ÷준다."),
    "korean with latin, digits and hanja": ("ko", "한국AI가 ÷100km를 ÷韓國에서"),
    "hangul is whole in any language": ("en", "the ÷서울시 ÷office"),
    "thai words": ("th", "แผน¦ที่¦ที่¦ดี ÷และ¦ต่างๆ"),
    "thai beside latin": ("th", "ใช้ ÷ABC ÷จริง"),
    "khmer words": ("km", "ផែនទី¦ល្អ¦បង្ហាញ"),
    "lao words": ("lo", "ແຜນທີ່¦ທີ່¦ດີ"),
    "burmese words": ("my", "မြေပုံ¦ကောင်း¦တစ်¦ခု"),
    "no break between a space and a mark upon it": ("en", "a \u0301b ÷c"),
    "emoji alone ask for no phrases": ("en", "good÷👍÷👍🏽 ÷day"),
    "forced": ("ja", "地·図\n⏎地·図"),
}  # fmt: skip
SIGNS = {(False, True, False): "÷", (False, False, False): "·", (False, True, True): "¦"}


def test_the_doubt_about_a_phrase_tells_good_borders_from_bad_ones() -> None:
    doubts = {
        b.place: b.doubt for b in legal_breaks("好的地图所展示的比土地本身要少", "zh") if b.phrase
    }
    assert doubts[8] == 0  # … 展示的÷比 …
    assert doubts[10] > 0.5  # 土÷地, which is a word


def marked(text: str, language: str) -> str:
    found = {b.place: "⏎" if b.forced else SIGNS[b[1:4]] for b in legal_breaks(text, language)}
    return "".join(found.get(i, "") + character for i, character in enumerate(text))


@pytest.mark.parametrize(("language", "wanted"), CASES.values(), ids=list(CASES))
def test_breaks(language: str, wanted: str) -> None:
    assert marked(re.sub("[÷·¦⏎]", "", wanted), language) == wanted


@pytest.mark.parametrize("name", WRITINGS)
def test_a_text_with_words_apart_breaks_often_enough(name: str) -> None:
    """No stretch without a good break is longer than what a narrow column holds."""
    writing = WRITINGS[name]
    for seed in range(20):
        text = writing.text(seed)
        places = [
            0,
            *(b.place for b in legal_breaks(text, writing.language) if b.phrase),
            len(text),
        ]
        assert max(b - a for a, b in pairwise(places)) <= 24, text


TEXT = st.text(
    st.sampled_from(
        "ab “”«».-—1 \n日本語のカーッ、。「」한국กที่ดๆខ្មែរလာမြအ\u0301"
        "\u200d👍🏽🇩🇪क्षि\u1100\u1161אب\u0600"
    )
)


@given(TEXT, st.sampled_from(["en", "ja", "zh-Hans", "zh-Hant", "ko", "th", "km"]))
def test_breaks_are_between_graphemes_and_legal(text: str, language: str) -> None:
    found = legal_breaks(text, language)
    places = [b.place for b in found]
    assert places == sorted(set(places))
    assert set(places) <= set(grapheme_starts(text)[1:-1])
    plain = {place for place, _ in opportunities(text)}
    assert {b.place for b in found if not b.word} <= plain
    forced = {place for place, must in opportunities(text) if must}
    assert {b.place for b in found if b.forced} == forced


@pytest.fixture
def no_dictionary(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where the extra is not installed."""
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "icu4py.breakers", None)
        phrases._dictionary.cache_clear()
        legal_breaks.cache_clear()
        yield
    phrases._dictionary.cache_clear()
    legal_breaks.cache_clear()


def test_without_the_extra_lines_end_at_spaces(no_dictionary: None) -> None:
    assert phrases.unknown_words(["Latn", "Khmr", "Laoo", "Thai"]) == ("Khmr", "Laoo")
    assert legal_breaks("ផែនទីល្អ បង្ហាញ", "km") == (Break(9),)


def test_with_the_extra_all_words_are_known() -> None:
    assert phrases.unknown_words(["Latn", "Khmr", "Laoo", "Thai"]) == ()


def test_a_note_says_which_extra_is_missing(
    no_dictionary: None, paragraph: Callable[..., Paragraph]
) -> None:
    fonts = Path(__file__).parent.parent / "fonts"
    asked = paragraph("ផែនទីល្អ", family="Test Sans Khmer", language="km")
    text = Typesetter(open_book((fonts,))).set(asked, 40, 900)
    assert text.unparted == ("Khmr",)
    item = TextItem("quote", 100, 100, text, Rect(100, 100, 900, 100))
    black = Color(0, 0, 0)
    (found,) = check(Frame(1200, 630, Ground(Gradient(black, black)), (item,)))
    assert (found.code, found.severity) == ("text.words", "note")
    assert "Khmer" in found.message
    assert "[words]" in str(found.hint)


def test_a_chinese_number_stays_with_what_counts_it_and_no_particle_begins_a_phrase() -> None:
    text = "走在最后的人等着每一个人，他们看着第三条路。"
    begins = phrases.east_asian_phrases(text, "zh-Hans")
    assert not {text.index("着每"), text.index("一个"), text.index("们"), text.index("三条")} & set(
        begins
    )


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("一个团队两者都需要，但没有人能同时站在队伍的两头。", "没有人"),
        ("沒有人能同時站在隊伍的兩頭。", "沒有人"),
    ],
)
def test_a_chinese_negation_and_one_character_are_one_phrase(text: str, whole: str) -> None:
    at = text.index(whole)
    begins = phrases.east_asian_phrases(text, "zh-Hant" if "沒" in text else "zh-Hans")
    assert not {at + 1, at + 2} & set(begins)


def test_a_chinese_line_rather_ends_before_a_word_that_leads_on() -> None:
    text = "他们没有朋友。"
    doubts = {b.place: b.doubt for b in legal_breaks(text, "zh") if b.phrase}
    assert doubts[text.index("朋友")] > doubts[text.index("没有")]


def test_a_thai_compound_is_rather_not_parted() -> None:
    text = "แต่อยู่ที่ไฟแรงและมือที่ไม่ลังเล"
    doubts = {b.place: b.doubt for b in legal_breaks(text, "th")}
    assert doubts[text.index("แรง")] > doubts[text.index("ไฟแรง")]
    assert doubts[text.index("แรง")] > doubts[text.index("และ")]
