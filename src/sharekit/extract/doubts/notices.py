"""Practical notices among a text's sentences: an hour to come at, a fee, a day of the calendar,
what is planned for a month. They serve who reads the article; on a card they are soon wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sharekit.lazy import lazy

_MONTHS: Mapping[str, str] = {
    "de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    "|diciembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
    "|dezembro",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
    "|dicembre",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
# A day without its year, the hour it begins at, what one pays, and a plan for a month.
_DAY: Mapping[str, str] = {
    "en": r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:MONTH)\b(?!,? \d{4})",
    "de": r"\b\d{1,2}\. (?:MONTH)\b(?! \d{4})",
    "fr": r"\b\d{1,2}(?:er)? (?:MONTH)\b(?! \d{4})",
    "es": r"\b\d{1,2} de (?:MONTH)\b(?! de \d{4})",
    "pt": r"\b\d{1,2} de (?:MONTH)\b(?! de \d{4})",
    "it": r"\b\d{1,2}°? (?:MONTH)\b(?! \d{4})",
    "nl": r"\b\d{1,2} (?:MONTH)\b(?! \d{4})",
    "ja": r"(?<!年)[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日",
    "zh": r"(?<!年)[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号號]",
}
_HOUR: Mapping[str, str] = {
    "en": r"\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am\b|pm\b)",
    "de": r"\b\d{1,2}(?:[.:]\d\d)? Uhr\b",
    "fr": r"\b(?:[Àà]|dès|vers|entre|jusqu['’]à|avant|après) \d{1,2} ?(?:h|heures)\b"
    r"(?! (?:de|par|sur) )",
    "es": r"\b[Aa] las? \d{1,2}(?:[.:h]\d\d\b| h\b| horas\b| de la (?:mañana|tarde|noche)|[.,;]"
    r"| y | en )",
    "pt": r"\b(?:[Àà]s|[Pp]elas) \d{1,2}(?:h|:\d| horas\b|[.,;]| n[ao] | em )|\b\d{1,2}h\d\d\b",
    "it": r"\b(?:[Aa]lle|[Dd]alle|[Oo]re) \d{1,2}(?:[.:]\d\d\b|[.,;)]| e | alle | di sera| in )",
    "nl": r"\b(?:om|tot|vanaf|en) \d{1,2}(?:[.:]\d\d)? uur\b",
    "ja": r"午[前後][\d一二三四五六七八九十]+時|\d{1,2}時(?:\d\d分)?(?:から|まで)",
    "zh": r"[上下]午[\d一二三四五六七八九十]+[点點时時]|晚上[\d一二三四五六七八九十]+[点點]",
    "ar": r"(?:^|\s)الساعة\s",
}
# What a thing costs a year is told of all such things.
_PRICE = (
    r"(?:[€£$¥]\s?\d|\d\s?(?:[€£]|[Ee]uros?\b))"
    r"(?! (?:(?:im|pro|je) Jahr|par an|al año|all['’]anno|por ano|per jaar)\b)"
)
_FEE: Mapping[str, str] = {
    "en": r"\b(?:[Tt]ickets?|[Aa]dmission|[Ee]ntry|[Mm]embership|[Tt]uition)\b.*PRICE"
    r"|\bstarts? (?:at|from) [€£$]\d|\b(?:is|are) welcome\b(?! (?:to|change|relief)\b)",
    "de": r"\b(?:Eintritt|Tickets?|Gebühr|Teilnahme|Beitrag)\b.*PRICE"
    r"|^D(?:er|ie|as) [^,]*\bkost.*PRICE|\b(?:ist|sind) (?:herzlich )?willkommen\b",
    "fr": r"\b(?:[Tt]arifs?|[Ee]ntrée|cotisation|[Bb]illets?|Prix(?: \w+)? :).*PRICE"
    r"|^L(?:[ae]s? |['’])[^,]*\bcoûte.*PRICE|\b(?:est|sont) (?:les? |la )?bienvenue?s?\b",
    "es": r"\b(?:[Pp]recio|[Ee]ntradas?|[Tt]arifa|inscripción|matrícula)\b.*PRICE"
    r"|^(?:El|L[ao]s?) [^,]*\bcuesta.*PRICE|\b(?:es|son|está|están) bienvenid[oa]s?\b",
    "pt": r"\b(?:[Pp]reço|[Bb]ilhetes?|[Ii]ngressos?|inscriç(?:ão|ões))\b.*PRICE"
    r"|^[OA]s? [^,]*\bcusta.*PRICE|\b(?:é|são) bem-vind[oa]s?\b",
    "it": r"\b(?:[Pp]rezzo|[Bb]igliett[oi]|[Ii]ngresso|quota|iscrizione)\b.*PRICE"
    r"|^(?:Il|L[aeo]|I|Gli) [^,]*\bcosta.*PRICE|\b(?:è|sono) (?:il |la |i )?benvenut[oaie]\b",
    "nl": r"\b(?:[Tt]oegang|[Kk]aartjes?|deelname|lidmaatschap)\b.*PRICE"
    r"|^(?:De|Het) [^,]*\bkost.*PRICE|\b(?:is|zijn) (?:van harte )?welkom\b",
    "ja": r"参加費|入場料|入館料|受講料|会費",
    "zh": r"报名费|門票|门票|票价|报名",
    "ar": r"رسوم|تذاكر|تذكرة",
}
_PLAN: Mapping[str, str] = {
    "de": r"\b(?:will|wollen|wird|werden|soll|sollen)\b(?:(?! und )[^,])*"
    r"\b(?:im|ab|bis|zum) (?:MONTH)\b",
    "fr": r"\b(?:va|vont|\w+(?:ra|ront))\b[^,]*\b(?:en|d['’]ici|fin|début) (?:MONTH)\b",
    "es": r"\b(?:van? a|\w+rán?)\b[^,]*\b(?:en|para|desde) (?:MONTH)\b",
    "pt": r"\b(?:vai|vão|\w+rão?|\w+rá)\b[^,]*\b(?:em|até|desde) (?:MONTH)\b",
    "it": r"\b\w+(?:rà|ranno)\b[^,]*\b(?:a|in|da|entro) (?:MONTH)\b",
    "nl": r"\b(?:zal|zullen|wil|willen|besluit|gaat|gaan)\b[^,]*\bin (?:MONTH)\b",
}


def _pattern(language: str) -> str:
    tables = (table.get(language) for table in (_DAY, _HOUR, _FEE, _PLAN))
    joined = "|".join(pattern for pattern in tables if pattern)
    return joined.replace("MONTH", _MONTHS.get(language, "")).replace("PRICE", _PRICE)


_NOTICES: Mapping[str, re.Pattern[str]] = {
    language: lazy(_pattern(language)) for language in sorted(_HOUR)
}


def is_notice(text: str, language: str | None) -> bool:
    """Does it tell when or for how much? Never, where the language's words aren't known."""
    pattern = _NOTICES.get(language or "")
    return pattern is not None and pattern.search(text) is not None
