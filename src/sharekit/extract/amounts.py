"""Amounts that tell something without a source: what is lost day by day, what is so on
average, what "we" got done."""

from __future__ import annotations

import re

from sharekit.extract.figures import Figure
from sharekit.lazy import lazy

_RATE = lazy(
    r"\b(?:(?:every|each|per|a) (?:day|week|month|year|hour|night|winter|summer|spring|autumn)"
    r"|daily|yearly|annually|nightly"
    r"|(?:jede[nsrm]?|pro) (?:tag|woche|monat|jahr|stunde|nacht|winter|sommer|frühjahr|herbst)"
    r"|täglich|jährlich|wöchentlich"
    r"|(?:chaque|par) (?:jour|semaine|mois|an(?:née)?|heure|nuit|hiver|été|printemps|automne)"
    r"|cada (?:día|semana|mes|año|hora|noche|dia|ano|noite|invierno|verano|inverno|verão)|(?:al"
    r"|por) (?:día|año|mes|dia|ano|mês)"
    r"|ogni (?:giorno|settimana|mese|anno|ora|notte|inverno|estate)|al giorno|all['’]anno|al mese"
    r"|(?:per|elke|iedere?) (?:dag|week|maand|jaar|uur|nacht))\b",
    re.I,
)
_LOST = lazy(
    r"\b(?:los[et]\w*|wast\w+|leak\w*|throws?|threw|thrown|dump\w*|discard\w*|emit\w*"
    r"|sav(?:e[sd]?|ing)|consum\w+|burn\w*|vanish\w*|disappear\w*|die[sd]?|verlier\w*|verlor\w*"
    r"|verschwende\w*|verbrauch\w*|landen|spar\w+|versicker\w*|perd\w+|pierd\w+|gaspill\w*|jett\w+"
    r"|jet[eé]\w*"
    r"|économis\w+|consomm\w+|desperdici\w+|gast\w+|ahorr\w+|tira[nr]?|sprec\w+|butta\w*"
    r"|risparmi\w*|desperdi[cç]\w+|poup\w+|verspil\w+|verlies\w*|verloor|gooi\w+|bespaar\w*"
    r"|verdwijn\w*)\b",
    re.I,
)
_LARGE = lazy(r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+")
_WE = lazy(
    r"\b(?:we|our|us|volunteers|wir|unser\w*|freiwillige\w*|ehrenamtliche\w*|nous|notre|nos"
    r"|bénévoles|nosotr[oa]s|nuestr\w+|hemos|voluntari\w+|noi|nostr\w+|abbiamo|volontari|nós"
    r"|noss[oa]s?|wij|ons|onze|vrijwilligers|\w{3,}(?:ramos|timos|gimos|dimos|ámos))\b",
    re.I,
)
_DONE = lazy(
    r"\b(?:borrowed|read|walked|cycled|baked|knitted|attended|counted|kept|collected|saved|rescued"
    r"|planted|picked|carried|cleared|repaired|mended"
    r"|served|helped|delivered|raised|recycled|donated|gathered|treated|taught|trained|rehomed"
    r"|recorded|removed|arrived|gezählt|gesammelt|gerettet|gepflanzt|getragen|repariert|geborgen"
    r"|geholt|verteilt|gespendet|ausgegeben|beraten|vermittelt|betreut|entfernt|eingespart|zählten"
    r"|sammelten|retteten|pflanzten|compté\w*|ramassé\w*|collecté\w*|sauvé\w*|planté\w*|réparé\w*"
    r"|distribué\w*|servi\w*|recyclé\w*|accueilli\w*|arrivé\w*|transporté\w*|retiré\w*|récolté\w*"
    r"|trié\w*|contado|contamos|recogi\w+|rescat\w+|planta[dm]\w+|reparado|repart\w+|servido"
    r"|recicl\w+|atend\w+|recaud\w+|salvad\w+|retira[dm]\w+|contat\w+|raccolt\w+|salvat\w+"
    r"|piantat\w+|riparat\w+|distribuit\w+|servit\w+|riciclat\w+|accolt\w+|rimoss\w+|recolh\w+"
    r"|arrecad\w+|geteld|telden|verzameld\w*|gered|redden|geplant|plantten|gerepareerd|opgehaald"
    r"|haalden|ruimden|opgeruimd|uitgedeeld|ingezameld)\b",
    re.I,
)
_MEASURE = lazy(
    r"(?:metric )?(?:tonn?e[ns]?|tons?|kilos?|kg|kilo(?:gramm?e?s?|gramos|grammi)?|lit(?:re|er|ro"
    r"|ri)s?"
    r"|hect[aá]re[as]?|hektar|ettari|toneladas?|tonnellate|ton)\b",
    re.I,
)
_AVERAGE = lazy(
    r"\b(?:on average|(?:the |an )(?:average|typical|median) \w+|(?:im|am) (?:schnitt|durchschnitt)"
    r"|durchschnittlich\w*|en moyenne|moyenne?|en promedio|de media|promedio|in media|mediamente"
    r"|em média|gemiddeld\w*)\b",
    re.I,
)
_MILLIONS = lazy(r"\s(?:mill|mili|miljo|milh|bill|bilh|mrd|mio)", re.I)
_MONEY = lazy(r"(?:euros?|dollars?|pounds?|francs?|franken|pesos|reais|pfund|kronen|yen)\b", re.I)
_FIGURES, _NEAR = 3, 60
"""Figures of a number that counts much; characters before one that its average is told in."""


def tells_much(text: str, figure: Figure) -> bool:
    """Is a figure without a source one that its writer vouches for: a large amount that is lost or
    saved over and over, an average, or what a group of people got done together?"""
    number = text[slice(*figure.number)]
    if figure.unit is None or not number[:1].isdecimal():
        return False
    if _LARGE.fullmatch(number) and _RATE.search(text) and _LOST.search(text):
        return True
    opens = not text[: figure.number[0]] or text[: figure.number[0]].endswith(", ")
    if opens and _MILLIONS.search(number) and not _MONEY.match(text, figure.unit[0]):
        return True
    if _AVERAGE.search(text, 0, figure.number[0]) and figure.number[0] <= _NEAR:
        return True
    measured = _MEASURE.match(text, figure.unit[0]) is not None
    return (counts_many(text, figure) or measured) and all(
        each.search(text) for each in (_WE, _DONE)
    )


def counts_many(text: str, figure: Figure) -> bool:
    """Is the number told in three figures or more, or with a multiplier?"""
    number = text[slice(*figure.number)]
    return sum(map(str.isdecimal, number)) >= _FIGURES or " " in number
