"""East Asian marks in a row and at the edges; phrases and words whole where they fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sharekit.drawing.scene.style import Fit, Paragraph
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.spacing import trimmed
from sharekit.drawing.text.typesetter import Typesetter

Make = Callable[..., Paragraph]
FONTS = Path(__file__).parent.parent / "fonts"


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(open_book((FONTS,)))


@pytest.fixture
def japanese(paragraph: Make) -> Make:
    def make(text: str, **style: object) -> Paragraph:
        return paragraph(text, family="Test Sans JP", language="ja", **style)

    return make


@pytest.mark.parametrize(
    ("text", "em"),
    [
        ("日。」", 2.5),
        ("日」「本", 3.5),
        ("「『日", 2.5),
        ("日：「本", 3.5),
        ("あ、「本", 3.5),
        ("日、本", 3.0),
        ("日」）。", 3.0),
    ],
)
def test_of_marks_in_a_row_one_is_trimmed(
    japanese: Make, typesetter: Typesetter, text: str, em: float
) -> None:
    assert typesetter.set(japanese(text), 100, 900).width == pytest.approx(em * 100)


def test_stops_in_the_middle_of_their_cell_keep_it() -> None:
    assert trimmed("日。」", centred_stops=True) == ()
    assert trimmed("日）」", centred_stops=True) == (1,)


def test_marks_at_the_edges_show_their_ink_there(japanese: Make, typesetter: Typesetter) -> None:
    plain = typesetter.set(japanese("日本", hang=True), 100, 900)
    quoted = typesetter.set(japanese("「日本」", hang=True), 100, 900)
    assert quoted.ink.x == pytest.approx(0, abs=1)
    assert quoted.width < plain.width + 130
    assert typesetter.set(japanese("日本。", hang=True), 100, 900).width < plain.width + 60


def test_a_paragraph_is_trimmed_to_its_cells(japanese: Make, typesetter: Typesetter) -> None:
    text = typesetter.set(japanese("国\n国", leading=1.4), 100, 900)
    assert text.ink.y == pytest.approx(0, abs=6)
    assert text.ink.bottom == pytest.approx(text.height, abs=6)


def test_phrases_are_whole_where_they_fit(japanese: Make, typesetter: Typesetter) -> None:
    words = "よい地図が示すのは土地の全部ではなく、だからこそ人はそれを持ち運べる。"
    lines = typesetter.fit(japanese(words), 500, 300, Fit(80, 20, 12, (2, 6))).lines
    assert [line.text for line in lines] == [
        "よい地図が示すのは",
        "土地の全部ではなく、",
        "だからこそ人は",
        "それを持ち運べる。",
    ]


def test_a_phrase_too_long_for_a_good_size_is_broken(
    japanese: Make, typesetter: Typesetter
) -> None:
    """At a legal place: no line begins with a small kana or the long mark."""
    words = "インターネットプロトコルスイートアーキテクチャ"
    text = typesetter.fit(japanese(words), 300, 300, Fit(80, 10, 12, (1, 6)))
    assert len(text.lines) > 1
    assert text.size > 25
    assert all(line.text[0] not in "ーッャ" for line in text.lines)


@pytest.mark.parametrize("width", range(420, 820, 40))
def test_a_phrase_is_broken_before_words_and_not_inside_of_them(
    japanese: Make, typesetter: Typesetter, width: int
) -> None:
    """A smaller size is taken before a foreign word is torn or a line begins with a particle."""
    words = "プレゼンテーションで最も大切なのは、スライドの枚数ではなく、沈黙の長さです。"
    text = typesetter.fit(japanese(words), width, 700, Fit(130, 20, 12, (2, 8)))
    starts = [line.text[0] for line in text.lines[1:]]
    assert all(start not in "ンーョトでのはを、" for start in starts), starts


def test_korean_lines_end_at_spaces(paragraph: Make, typesetter: Typesetter) -> None:
    asked = paragraph("좋은 지도는 땅보다 적게 보여 준다.", family="Test Sans KR", language="ko")
    lines = typesetter.set(asked, 60, 300).lines
    assert len(lines) > 2
    assert all(line.text.endswith((" ", ".")) for line in lines)
