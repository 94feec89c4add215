"""Words that a line should neither begin nor end with cost, in each language's own way."""

from __future__ import annotations

import pytest

from sharekit.drawing.text.little_words import CLINGING, LEADING, NEGATIONS, UNITS
from sharekit.drawing.text.penalties import AFTER_ONE_LETTER, NUMBER_UNIT, penalty


def cost(marked: str, language: str) -> float:
    """The cost of breaking at the space behind |."""
    end = marked.index("|")
    text = marked.replace("|", "")
    return penalty(text, end, end + (text[end] == " "), language)


@pytest.mark.parametrize(
    ("bad", "good", "language"),
    [
        ("we sail the| sea", "we sail| the sea", "en"),
        ("wir sehen das| Meer", "wir sehen| das Meer", "de"),
        ("Idę w| las", "Idę| w las", "pl"),
        ("Šel k| moři", "Šel| k moři", "cs"),
        ("Он идёт к| морю", "Он идёт| к морю", "ru"),
        ("राम| ने कहा", "राम ने| कहा", "hi"),
        ("بچوں| نے کہا", "بچوں نے| کہا", "ur"),
        ("کتاب| را خواند", "کتاب را| خواند", "fa"),
        ("geldi| mi acaba", "geldi mi| acaba", "tr"),
        ("arkada giden| ise kimse", "arkada giden ise| kimse", "tr"),
        ("할| 수 있다", "할 수| 있다", "ko"),
        ("ذهب إلى| البحر", "ذهب| إلى البحر", "ar"),
        ("הוא הלך אל| הים", "הוא הלך| אל הים", "he"),
        ("الرسالة التي لا| نرسلها", "الرسالة التي| لا نرسلها", "ar"),
        ("quien no| corre llega", "quien| no corre llega", "es"),
        ("кто не| спешит", "кто| не спешит", "ru"),
        ("a four-|day week", "a four-day| week", "en"),
        ("速さよりも、何を|やらない", "速さよりも、|何をやらない", "ja"),
        ("生活方式，但|没有改变", "生活方式，|但没有改变", "zh"),
    ],
)
def test_one_break_is_worse_than_the_other(bad: str, good: str, language: str) -> None:
    assert cost(bad, language) > cost(good, language)


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("um 12| Uhr", "de"), ("12| km", "en"), ("à 3| heures", "fr"), ("за 5| лет,", "ru"),
        ("5| тыс. руб.", "ru"), ("१२| साल", "hi"), ("12| Kč", "cs"), ("50| %", "fr"),
        ("à 18 h| 10, toujours", "fr"), ("a suivi 2| 300 gens", "fr"),
        ("um 18 Uhr| 30", "de"), ("every 10–|14 days", "en"),
    ],
)  # fmt: skip
def test_a_number_stays_with_its_unit(marked: str, language: str) -> None:
    assert cost(marked, language) == NUMBER_UNIT


def test_a_letter_alone_is_no_blemish_where_it_is_no_rule() -> None:
    assert cost("Vitamin C| heals", "cs") == AFTER_ONE_LETTER
    assert cost("Vitamin C| heals", "en") == 0


def test_tables_are_in_lower_case_and_name_languages() -> None:
    for table in (LEADING, CLINGING, NEGATIONS, UNITS):
        assert all(code.isalpha() and 2 <= len(code) <= 3 for code in table)
    for table in (LEADING, CLINGING, NEGATIONS):
        assert all(word == word.lower() for words in table.values() for word in words)
