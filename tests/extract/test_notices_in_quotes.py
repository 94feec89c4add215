"""Hours, fees, days and plans: they rank behind what stays so; and neighbours that do stay so."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.doubts.notices import is_notice
from sharekit.extract.quotes import quotes

PAIRS = {
    "en": [
        ("Doors open at 7.30 p.m. on the quay.", "At seven in the evening, a quay is quiet."),
        ("Tickets for the boat are £12 a head.", "A boat that costs £12 is a toy."),
        ("Dogs are welcome on the boat.", "A storm is a welcome change."),
        ("The crew meets again on 14 March.", "The crew of 14 March 1902 never came home."),
    ],
    "de": [
        ("Die Fähre legt um 19 Uhr ab.", "Eine Fähre braucht 19 Minuten Geduld."),
        ("Hunde sind herzlich willkommen.", "Ein Hafen heißt jeden willkommen."),
        ("Der Eintritt kostet 5 Euro.", "Ein Boot kostet im Schnitt 500 Euro im Jahr."),
        ("Das Fest ist am 12. Februar.", "Das Fest vom 12. Februar 1902 war das letzte."),
        ("Der Rat will im Mai entscheiden.", "Ein Boot will Pflege und dankt es im Mai."),
    ],
    "fr": [
        ("Le bateau part à 18 heures du port.", "Une semaine de 35 heures suffit au marin."),
        ("Le tarif est de 12 euros.", "Un bateau coûte 900 euros par an."),
        ("Le port ouvrira en mars.", "En mars, le port se réveille."),
    ],
    "es": [
        ("El barco sale a las 18:30.", "El barco llega a las 84 islas del mapa."),
        ("La entrada cuesta 4,20 euros.", "Un barco cuesta 900 euros al año."),
    ],
    "pt": [("O barco parte às 17h30.", "O barco chega às 12 ilhas do mapa.")],
    "it": [
        ("Il traghetto parte alle 9.30.", "Il traghetto arriva alle 12 isole della mappa."),
        ("Il corso costa 40 euro.", "Una barca costa 900 euro all’anno."),
    ],
    "nl": [("De boot vertrekt om 13.00 uur.", "Een boot kost 8 uur slaap per week.")],
    "ja": [("船は午後二時に出ます。", "船は二時間で島に着く。")],
    "zh": [("渡船上午九点出发。", "渡船走了九个小时。")],
    "ar": [("تبحر السفينة في الساعة الخامسة.", "السفينة تحتاج إلى خمس ساعات.")],
}


@pytest.mark.parametrize(
    ("language", "notice", "neighbour"),
    [(language, *pair) for language, pairs in PAIRS.items() for pair in pairs],
)
def test_it_is_a_notice_and_its_neighbour_isnt(language: str, notice: str, neighbour: str) -> None:
    assert is_notice(notice, language)
    assert not is_notice(neighbour, language)


def test_a_notice_gives_way_to_what_stays_so() -> None:
    article = parse(
        "# Bootsfest\n\nDie Fähre legt um 19 Uhr ab und kostet 5 Euro. Ein Hafen ist ein"
        " Versprechen an alle, die noch draußen sind.\n",
        kind="markdown",
        lang="de",
    )
    assert quotes(article)[0].text.startswith("Ein Hafen ist ein Versprechen")


def test_what_a_language_without_a_table_says_is_no_notice() -> None:
    assert not is_notice("Båten går kl. 19.00.", "sv")
