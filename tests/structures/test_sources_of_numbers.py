"""Whom a number is from, where a text says so; and what counts without anybody's name."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.model import Stat


def number_of(text: str, language: str) -> Stat | None:
    return sharekit.stat(sharekit.parse(text, kind="text", title="Notes", lang=language))


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("en", "Owls take 64% of the mice. That is according to the Barn Trust.", "Barn Trust"),
        ("en", "In Acme's survey of 900 bakers, 64% of them slept badly.", "Acme"),
        ("en", "One in nine shops is empty, a count by the city council found.", "city council"),
        ("de", "Hier fehlen 64 Prozent der Bäcker. Das zeigt eine Umfrage des Handwerksrats.",
         "Handwerksrats"),
        ("de", "Dem Imkerbund zufolge überlebten 64 Prozent der Völker.", "Imkerbund"),
        ("de", "Wie eine Studie des Imkerbunds zeigt, überlebten 64 Prozent der Völker.",
         "Imkerbunds"),
        ("fr", "Selon le bilan du conseil régional, 64 % des trains étaient à l’heure.",
         "conseil régional"),
        ("fr", "64 % des trains étaient à l’heure. C’est ce que révèle une étude de Railinfo.",
         "Railinfo"),
        ("es", "El 64 % de los pozos está seco. Lo dice un informe de Agua Viva.", "Agua Viva"),
        ("it", "Il 64% dei pozzi è secco. Lo rivela una ricerca dell’Università di Belmonte.",
         "Università di Belmonte"),
        ("it", "Dai dati pubblicati dall’Osservatorio idrico della Val Bruna risulta che il 64% "
               "dei pozzi è secco.", "Osservatorio idrico della Val Bruna"),
        ("pt", "Secaram 64% dos poços. É o que mostra uma pesquisa da Aliança Rural.",
         "Aliança Rural"),
        ("nl", "Er waren 64 procent minder ruzies. Dat blijkt uit tellingen van Hogeschool Noord.",
         "Hogeschool Noord"),
        ("en", "Owls take nine mice in ten (Marlow Institute for Owls).",
         "Marlow Institute for Owls"),
        ("en", "The engineers at Tidewater Utilities sort them. By their count, 1.4 million wipes "
               "reached the pumps.", "Tidewater Utilities"),
        ("en", "The charity Second Signal has counted them. In all, 28 million phones lie unused.",
         "Second Signal"),
        ("de", "Jedes achte Kind kann nicht schwimmen. Die Zahl stammt vom Schulamt Hohenbach.",
         "Schulamt Hohenbach"),
        ("en", "The figures are in from the Institute of Roofs. Last year 17,500 workers fell.",
         "Institute of Roofs"),
        ("fr", "Un vétérinaire sur trois partira bientôt, alerte l’Observatoire des soins.",
         "Observatoire des soins"),
        ("es", "Un ensayo de la Universidad de Ribera lo midió. El 37 % del agua se pierde.",
         "Universidad de Ribera"),
        ("zh", "东湾研究所的调查显示，64%的人一个人吃晚饭。", "东湾研究所"),
        ("ja", "東湾研究所の調査によると、64％の人が一人で夕食をとる。", "東湾研究所"),
        ("ar", "وفقًا لدراسة أجرتها جامعة النهر، فإن 64% من الطلاب يعملون.", "جامعة النهر"),
    ],
)  # fmt: skip
def test_a_source_is_found_wherever_a_text_names_it(language: str, text: str, source: str) -> None:
    found = number_of(text, language)
    assert found is not None
    assert str(found.source) == source


@pytest.mark.parametrize(
    ("language", "text", "number", "unit"),
    [
        ("fr", "Sur les 212 nids du carnet, seuls 19 sont encore occupés.", "19", "nids"),
        ("en", "Of the 640 stops in the district, only 31 have a roof.", "31", "stops"),
        ("es", "La red pierde cada día 310.000 litros de agua.", "310.000", "litros"),
        ("en", "Our volunteers counted 316 nests in the old town.", "316", "nests"),
        ("nl", "Samen haalden we 11.400 kilo afval uit de gracht.", "11.400", "kilo"),
        ("de", "Nach der Messe kommen viermal so viele Anfragen wie vorher.", "viermal", None),
        ("en", "Two thirds of allotment holders throw some of it away.", "Two thirds",
         "allotment holders"),
        ("en", "On an ordinary ward, nurses spend 17 minutes of every hour looking.", "17",
         "minutes"),
        ("fr", "Sept foyers sur dix n’avaient aucun détecteur de fumée.", "Sept foyers sur dix",
         None),
        ("de", "Jedes achte Kind im Landkreis kann nicht schwimmen.", "Jedes achte", "Kind"),
        ("ja", "調査では、3人に1人が朝食をとらない。", "3人に1人", None),
    ],
)  # fmt: skip
def test_what_counts_without_a_name(
    language: str, text: str, number: str, unit: str | None
) -> None:
    found = number_of(text, language)
    assert found is not None
    assert (str(found.number), found.unit and str(found.unit)) == (number, unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12.15 Dog show, all breeds and none"),
        ("en", "The house stands 185 miles from the sea."),
        ("en", "We open at 10 and close at 6, our 120 chairs are new."),
        ("en", "Please report a theft within 48 hours and keep the number."),
        ("it", "Verrà con le mappe, con uno strumento su tre piedi e con gli stivali."),
        ("de", "Die Karte kostet 4,80 Euro, im Block ist sie um 15 Prozent günstiger."),
        ("en", "1 kg of potatoes (Linda)"),
        ("nl", "Losse nummers kosten 3,50 euro. De foto is van Jan Bos."),
        ("es", "El autobús para cada día en 310 pueblos."),
        ("zh", "他三成五年前就走了，留下十二本书。"),
    ],
)
def test_what_says_nothing_by_itself(language: str, text: str) -> None:
    assert number_of(text, language) is None
