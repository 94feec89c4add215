"""A denial whose answer is the next sentence ("… not calm people. They are …") comes after others,
or with its answer."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.model import USUAL
from sharekit.extract.ranking.order import ranked

PAIRS = {
    "en": ("Good sailors are not calm people.", "They are curious people who look twice."),
    "de": ("Gute Segler sind keine ruhigen Leute.", "Sie sind neugierige Leute, die nachsehen."),
    "fr": ("La patience n’est pas une attente.", "C’est une attention qui dure."),
    "es": ("La paciencia no es una espera.", "Es una atención que dura mucho tiempo."),
}


def _score(lang: str, *sentences: str) -> float:
    article = sharekit.parse(" ".join(sentences), kind="markdown", title="X", lang=lang)
    entries = ranked(article, *USUAL)
    return next(each.score for each in entries if each.candidate.text == sentences[0])


@pytest.mark.parametrize("lang", PAIRS)
def test_half_a_contrast_ranks_below_the_same_words_without_an_answer(lang: str) -> None:
    denial, answer = PAIRS[lang]
    aside = {"en": "Wind.", "de": "Wind.", "fr": "Du vent.", "es": "Viento."}[lang]
    assert _score(lang, denial, answer) < _score(lang, denial, aside) - 0.3


def test_a_denial_that_holds_its_answer_is_whole() -> None:
    whole = "Good sailors are not calm people, but they are curious."
    behind = ("They are people who look twice.", "Wind and water teach them all they know.")
    assert abs(_score("en", whole, behind[0]) - _score("en", whole, behind[1])) < 0.2
