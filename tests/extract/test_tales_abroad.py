"""Stories in other languages than English: they rank lower, and what goes on in one is no quote."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.filters.tales_abroad import cost, goes_on, is_past
from sharekit.extract.language.words import tokens
from sharekit.extract.quotes import quotes

PAST_AND_PRESENT = {
    "de": ("Der Fährmann stand drei Tage am Steg.", "Ein Fährmann steht nie umsonst am Steg."),
    "nl": ("De veerman heeft drie dagen gewacht.", "Een veerman wacht nooit voor niets."),
    "fr": ("Le passeur attendait depuis trois jours.", "Un passeur attend toujours la mer."),
    "es": ("El barquero esperó tres días.", "Un barquero espera siempre la marea."),
    "pt": ("O barqueiro esperou três dias.", "Um barqueiro espera sempre a maré."),
    "it": ("Il traghettatore aspettava da tre giorni.", "Chi aspetta il mare impara la pazienza."),
    "sv": ("Färjkarlen väntade i tre dagar.", "En färjkarl väntar aldrig förgäves."),
    "pl": ("Przewoźnik czekał trzy dni.", "Przewoźnik zawsze czeka na wodę."),
    "ru": ("Паромщик ждал три дня и молчал, как лодка лежала.", "Паромщик знает реку."),
    "ja": ("渡し守は三日待った。", "渡し守は川を知っている。"),
    "ko": ("사공은 사흘을 기다렸다.", "사공은 강을 안다."),
    "tr": ("Kayıkçı üç gün bekledi.", "Kayıkçı nehri bilir."),
}


@pytest.mark.parametrize("language", PAST_AND_PRESENT)
def test_the_past_costs_rank(language: str) -> None:
    past, present = PAST_AND_PRESENT[language]
    assert cost(past, tokens(past).words, language) > 0
    assert cost(present, tokens(present).words, language) == 0


# Once taken for tales: adjectives, the passive, conditionals, nouns, and clauses that tell which.
PRESENT_THOUGH_IT_LOOKS_PAST = [
    ("de", "Freiheit ist eine Sache der Gesundheit."),
    ("de", "Wer andere führt, sollte die Grenze kennen."),
    ("de", "Ein Boot ist ein Haus für alle, die warten mussten."),
    ("de", "Der Hafen ist bei Sturm gesperrt."),
    ("nl", "Een goed gesprek is gezond."),
    ("nl", "Een agenda is een belofte aan mensen die iets anders hadden kunnen doen."),
    ("nl", "Wie te laat begint, straft de mensen die op tijd waren."),
    ("fr", "Un bateau qui flotte est gratuit, mais précieux."),
    ("fr", "Une école devrait apprendre à se taire."),
    ("fr", "La voile est cousue à la main."),
    ("fr", "Le dernier quai est celui dont on se souvient."),
    ("es", "La energía de un puerto se acaba de noche."),
    ("es", "Una tortilla es un favor que te hace quien ha pelado las patatas."),
    ("es", "El vino no se discute, se bebe."),
    ("es", "Un mapa dice dónde debería estar un puente."),
    ("pt", "O silêncio não é a ausência de ensino."),
    ("pt", "Quem fala primeiro raramente é quem pensou melhor."),
    ("pt", "Estou sempre no mesmo cais."),
    ("it", "Un orto non si può accelerare, si può soltanto meritare."),
    ("it", "Il mare, però, è gratuito."),
]
# And what they must not hide.
PAST_STILL = [
    ("de", "Der Fährmann ist nach Hause gegangen."),
    ("nl", "De veerman is naar huis gegaan."),
    ("fr", "Le passeur s’est installé au bord du fleuve."),
    ("fr", "L’homme qui l’a vu n’est pas revenu."),
    ("es", "El barquero quería volver al puerto."),
    ("pt", "O barqueiro fazia o mesmo todas as noites."),
    ("it", "Ci siamo presentati in nove al porto."),
    ("it", "Il varo avvenne a luglio."),
]


@pytest.mark.parametrize(("language", "text"), PRESENT_THOUGH_IT_LOOKS_PAST)
def test_what_is_so_is_no_tale(language: str, text: str) -> None:
    assert not is_past(text, language)


@pytest.mark.parametrize(("language", "text"), PAST_STILL)
def test_what_was_is_one_still(language: str, text: str) -> None:
    assert is_past(text, language)


def test_of_two_thoughts_the_one_that_holds_today_comes_first() -> None:
    text = (
        "Der alte Fährmann stand drei Tage lang am Steg und wartete.\n\n"
        "Ein Fährmann steht niemals umsonst am Steg und wartet."
    )
    article = parse(text, kind="markdown", title="Am Steg", lang="de")
    assert quotes(article)[0].text.startswith("Ein Fährmann")


@pytest.mark.parametrize(
    ("language", "leaning", "alone"),
    [
        (
            "de",
            "Seit der Pensionierung ruft sie jeden an.",
            "Seit der Kindheit ruft jeder nach Ruhe.",
        ),
        ("de", "Das klingt nach Höflichkeit und Ruhe.", "Das alte Boot klingt nach Ruhe."),
        ("fr", "Dans sa cave, il garde cent bateaux.", "Dans chaque cave, un bateau attend."),
        ("fr", "En mer, elle ne parle jamais.", "En mer, il faut savoir se taire."),
        (
            "nl",
            "Sinds de winter wacht hij op het ijs.",
            "Sinds de winter wacht het ijs op niemand.",
        ),
        ("es", "Paró una barca con el pecho.", "Una barca se para con el viento."),
        ("pt", "Contou-me que o mar era dele.", "O mar conta o que quer contar."),
        ("it", "Aveva tre barche e nessun remo.", "Tre barche valgono un remo buono."),
    ],
)
def test_a_subject_that_was_told_before(language: str, leaning: str, alone: str) -> None:
    assert goes_on(leaning, tokens(leaning).words, language)
    assert not goes_on(alone, tokens(alone).words, language)


def test_unknown_languages_cost_nothing() -> None:
    assert cost("Vene odotti kolme päivää.", ("vene", "odotti"), "fi") == 0
    assert not goes_on("Odotti kolme päivää.", ("odotti",), "fi")
