"""Whom a number is from, where a text says so; what counts without anybody's name; what doesn't.

In seven languages a model weighs it, so that short texts of every form (`data/forms_43.json`) are
held to be mostly right; in unspaced ones patterns find it, each of which is asked alone.
"""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.model import Stat
from sharekit.extract.numbers.names import names
from structuring import cases, stat_faults

IN_HEADINGS = {"stats_47/af-canteen", "stats_48/ag-de-brot", "stats_48/ag-fr-aidants"}
SHORT = list(cases("forms_43"))


def number_of(text: str, language: str) -> Stat | None:
    return sharekit.stat(sharekit.parse(text, kind="text", title="Notes", lang=language))


@pytest.mark.parametrize("kind", ["source", "bare", "nothing"])
def test_short_texts_of_every_form_are_mostly_right(kind: str) -> None:
    asked = [case for case in SHORT if f"/{kind}-" in case.name]
    wrong = [
        case.name
        for case in asked
        if stat_faults(sharekit.stat(case.article), case.gold.get("stat"))
    ]
    assert len(asked) >= 11
    assert len(wrong) <= len(asked) / 4, wrong


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("zh", "东湾研究所的调查显示，64%的人一个人吃晚饭。", "东湾研究所"),
        ("ja", "東湾研究所の調査によると、64％の人が一人で夕食をとる。", "東湾研究所"),
        ("ar", "وفقًا لدراسة أجرتها جامعة النهر، فإن 64% من الطلاب يعملون.", "جامعة النهر"),
    ],
)
def test_a_source_without_capitals_is_found_by_what_stands_around_it(
    language: str, text: str, source: str
) -> None:
    found = number_of(text, language)
    assert found is not None
    assert (str(found.number), str(found.source)) == ("64", source)


def test_a_share_that_is_said_to_come_from_somewhere_needs_no_name() -> None:
    found = number_of("調査では、3人に1人が朝食をとらない。", "ja")
    assert found is not None
    assert (str(found.number), found.source) == ("3人に1人", None)


def test_a_figure_of_speech_is_no_share() -> None:
    assert number_of("他三成五年前就走了，留下十二本书。", "zh") is None


def test_a_heading_may_hold_the_number() -> None:
    lots = cases("stats_47", "stats_48")
    found = [sharekit.stat(case.article) for case in lots if case.name in IN_HEADINGS]
    held = [each for each in found if each is not None and each.sentence.start == 0]
    assert len(found) == len(IN_HEADINGS)
    assert len(held) >= 2


@pytest.mark.parametrize(
    ("text", "no_name"),
    [
        ("The report is by InfoNation, a Sugar Land-based provider.", "Sugar Land-based"),
        ("The health commission said so, according to the state broadcaster.", "commission said"),
        ("Down 21% overall, says the board.", "Down"),
    ],
)
def test_what_is_no_name_is_no_source(text: str, no_name: str) -> None:
    assert no_name not in {text[each.start : each.end] for each in names(text, "en")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The latest figures show that Marlow County house prices rose 6.1% this year."),
        (
            "en",
            "By estimates of 2018, about 30 percent of Japan's cyclists wear no helmet.",
        ),
        ("en", "Surveys of CFOs find that 72% expect to hire fewer people next year."),
        (
            "en",
            "Plague killed half of Europe's people in the 14th century. The new patient ate a wild"
            " rabbit, according to the Northern News Agency.",
        ),
        (
            "en",
            "The Harbour Light Trust (HLT) runs a training kitchen for young people. One in three"
            " young people in the town has no job. That is why Mia Lund founded it.",
        ),
        ("de", "Nur 36 Prozent der in einer Studie befragten Lehrer*innen in Bayern sagen das."),
    ],
)
def test_a_place_a_subject_and_whom_somebody_asked_are_no_sources(language: str, text: str) -> None:
    found = number_of(text, language)
    assert found is not None
    assert found.source is None


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("en", "According to WHO, 38 percent of adults walk less than they should.", "WHO"),
        (
            "en",
            "A new report by the Food Foundation found that 22% of families skip meals.",
            "Food Foundation",
        ),
        ("fr", "Selon l'Insee, 38 % des ménages possèdent un vélo.", "Insee"),
    ],
)
def test_who_is_cited_for_a_number_is_its_source(language: str, text: str, source: str) -> None:
    found = number_of(text, language)
    assert found is not None
    assert str(found.source) == source


def test_a_month_is_no_part_of_a_name() -> None:
    text = "Das hat der Verkehrsverbund Oberland im Mai gezählt."
    found = {text[each.start : each.end] for each in names(text, "de")}
    assert "Verkehrsverbund Oberland" in found
    assert not any("Mai" in each for each in found)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "La médica Rosa Ibáñez acaba de publicar sus cifras.", "Rosa Ibáñez"),
        ("fr", "La sociologue Marie Lenoir vient de rendre son enquête.", "Marie Lenoir"),
        ("it", "Il geologo Piero Sala cerca di spiegare la cifra.", "Piero Sala"),
    ],
)
def test_what_somebody_just_did_is_no_part_of_the_name(language: str, text: str, name: str) -> None:
    found = [text[each.start : each.end] for each in names(text, language)]
    assert name in found
    assert not [each for each in found if len(each) > len(name) and name in each]
