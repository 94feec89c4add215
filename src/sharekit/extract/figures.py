"""Figures in a sentence: a share, a ratio, a multiple, a sum, or a number with what it counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from sharekit.extract.figures_unspaced import UNSPACED, may_hold_unspaced, unspaced
from sharekit.extract.studies import STUDY
from sharekit.lazy import lazy

_WORDED = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete"
    r"|ocho|nueve|diez|uno|una|ein|eine[rs]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci"
    r"|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|dez|[eé]{2}n|een|twee|drie|vier|vijf|zes"
    r"|zeven|negen|tien"
)
_FIGURE = r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_TENS = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five"
    r"|six|seven|eight|nine))?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|nineteen|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|vingt|trente"
    r"|quarante|cinquante|soixante|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta"
    r"|noventa|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|vinte|trinta"
    r"|quarenta|cinquenta|oitenta|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
)
_FRACTION = lazy(  # "Two thirds of allotment holders"
    r"\b(?P<number>(?:a|one|two|three|four|ein|zwei|drei|vier|les|le|un|deux|trois|quatre|dos|tres"
    r"|cuatro|due|tre|quattro|um|dois|três|quatro|twee|drie|vier|een|tres cuartas)[ -]"
    r"(?:deux |trois |quatre )?(?:thirds?|quarters?|fifths?|drittel|viertel|fünftel|tiers|quarts?"
    r"|cinquièmes?|tercios?|cuartos?|cuartas partes|quintos?|terz[io]|quart[io]|quint[io]|terços?"
    r"|quartos?|derden?|kwart|vijfden?)|driekwart|drei ?viertel)\s"
    r"(?:of (?:all |the |our )?|der |aller |unserer |des |de l[oa]s |de nos |d['’]|dei |delle "
    r"|degli |d[oa]s "
    r"|van (?:de |het |alle )?)(?P<unit>[^\W\d_]{3,})",
    re.I,
)
OF_EVERY = (
    r"(?:(?:of|in|out of|from) (?:every|each)|(?:von|aus|in) jede[rnm]|(?:sur|de) chaque|de cada"
    r"|su ogni|di ogni|em cada|van (?:elke?|ieder))"
)
"""What stands between so many and what they are of: "17 minutes of every hour"."""
_PER_EVERY = lazy(
    rf"\b(?P<number>{_FIGURE}|{_WORDED})\s(?P<unit>[^\W\d_]{{3,}})\s{OF_EVERY}\s[^\W\d_]{{3,}}",
    re.I,
)
_SHARE = lazy(
    rf"(?<![\w.,$€£-])(?P<number>{_FIGURE}|{_TENS}|{_WORDED})[ \u00a0\u202f]?"
    r"(?P<unit>%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b"
    r"|procent\b)",
    re.I,
)
_OF_COUNT = lazy(  # "Sur les 212 nids du carnet, seuls 19 sont encore occupés"
    rf"\b(?:of the|of all|of|von den|von|sur les|sur|des|de l[oa]s|entre l[oa]s|de|dei|delle|degli"
    rf"|su|d[oa]s"
    rf"|van de)\s(?:{_FIGURE})\s(?P<unit>[^\W\d_]{{3,}})[^.;:!?]{{0,60}}?\b(?:only|just"
    rf"|nur(?: noch)?"
    r"|lediglich|bloß|seuls?|seules|seulement|sol[oa]mente|sol[oa]|sólo|solo|soltanto|appena"
    r"|apenas|somente|só"
    rf"|slechts|maar)\s(?P<number>{_FIGURE}|{_WORDED})\b(?!\s?(?:%|percent|prozent|procent))",
    re.I,
)
_DURATION = (
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|times|jahren?|monaten?|wochen?|tagen?"
    r"|stunden?|minuten|mal|ans|années|mois|semaines|jours|heures|fois|años|meses|semanas|días"
    r"|horas|minutos|veces|vezes|anos|dias|giorni|mesi|anni|ore|volte|jaar|maanden|weken|dagen|uur"
    r"|keer)"
)
_RATIO = lazy(
    rf"\b(?P<number>(?:\d{{1,3}}|{_WORDED}) (?:out of|in|von|sur|de cada|su|op de|em cada)"
    rf" (?:every )?(?:\d{{1,3}}|{_WORDED}))\s(?!{_DURATION}\b)(?P<unit>[^\W\d_][\w’'-]+)",
    re.I,
)
_MARK = lazy(r"\d{1,2} sur 20", re.I)  # of an exam
_EVERY = lazy(
    rf"\b(?P<number>(?:\d{{1,2}}|{_WORDED}) (?!{STUDY}\b|{_DURATION}\b)[^\W\d_]{{3,}}"
    rf" (?:sur|in|von|de cada|su|em cada|op de) (?:every )?(?:[2-9]|10|100|{_WORDED})\b)(?P<unit>)"
    rf"(?!\s{_DURATION})",
    re.I,
)
_EACH = lazy(
    r"\b(?P<number>jede[rs]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte"
    r"|zwölfte"
    r"|zwanzigste|hundertste)[rs]?)"
    r"(?: (?P<unit>(?-i:[A-ZÄÖÜ])\w{3,}))?",
    re.I,
)
# What any of these holds; most sentences don't, and are done with.
_DIGIT = re.compile(r"\d")
_HINTS = (
    "times ", "mal so", "fois ", "veces ", "volte ", "vezes ", "keer ", "Jede", "jede", "cent",
    "rozent", "third", "quarter", "fifth", "rittel", "iertel", "tiers", "quart", "tercio", "cuart",
    "terz", "terço", "derde", "kwart",
)  # fmt: skip
_OUT_OF = lazy(rf" (?:out of|in|von|sur|de cada|su|op de|em cada) (?:every )?(?:{_WORDED})\b", re.I)


_TIMES = lazy(
    r"\b(?P<number>\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier"
    r"|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro"
    r"|cinco|due|tre|quattro|cinque|dois|duas|três"
    r"|quatro|twee|drie|vier|vijf)[ -]?(?P<unit>times|mal|fois|veces|volte|vezes|keer)\s(?=(?:as"
    r"|[a-z]{2,}er|zo"
    r"|more|less|higher|lower|faster|slower|likelier|so|mehr|häufiger|öfter|höher"
    r"|plus"
    r"|moins|más|menos|mayor|più|meno|mais|maior|menor|meer|minder|groter|kleiner|vaker"
    r"|sneller)\b)",
    re.I,
)
_MANY = (
    r"(?:millions?|billions?|trillions?|thousand|bn|millionen|milliarden?|mio\.?|mrd\.?|tausend"
    r"|milliers|milliards?|mill[oó]n(?:es)?|mil|miliard[io]|milion[ei]|mila|milhão|milhões"
    r"|bilh(?:ão|ões)"
    r"|miljoen|miljard|duizend)"
)
_AMOUNT = lazy(
    rf"(?P<number>[$€£]\s?(?:{_FIGURE})(?:[ \u00a0](?:{_MANY}|m)\b)?)"
    rf"|(?<![\w.,$€£/:-])(?P<count>(?:{_FIGURE})(?:[ \u00a0]{_MANY}(?=\s))?)[ \u00a0\u202f]"
    r"(?:de |d['’]|di |of )?(?P<of>[^\W\d_][\w’'-]*)",
    re.I,
)
_IDIOM = frozenset({"100", "110", "1000", "200"})
_NO_UNIT = lazy(
    r"^(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet"
    r"|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre|and|or|to|of|in|at|on|the|a|is|was|were|und|oder|bis"
    r"|et|ou|à|y|o|a|de|du|des|del|der|die|das|le|la|les|el|los|las|survey|study|report|studie|bc"
    r"|ad|am|pm|uhr|h|st|nd|rd|th|percent|per|pour|por|prozent|which|when|by|for|with|from|that"
    r"|who|then|but|until|after|ist|war)$",
    re.I,
)
_AGO = lazy(
    r"^\W*(?:ago|old|later|earlier|alt|später|zuvor|plus tard|después|atrás|who|when)\b", re.I
)
_LABEL = lazy(r"\b(?:hace|vor|il y a|dans|number|no\.|nr\.|page|chapter|seite|kapitel) $", re.I)
_CAPITAL = lazy(r"\s[A-ZÀ-Þ][\w’'&-]* $")
_RANGE_BEFORE = lazy(r"\d\s?%?\s?(?:to|and|or|bis|und|à|et|ou|a|y|e|–|—|-)\s?$", re.I)
_RANGE_AFTER = lazy(r"\s?(?:%|percent)?\s?(?:to|and|or|bis|und|à|et|a|y|–|—|-)\s?[$€£]?\d", re.I)
_NOUN = lazy(r" [a-zà-þ-]{3,}")
_NEXT_WORD = lazy(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_WORDS_OF_UNIT = 3
_CAPITALISED = lazy(r"[A-ZÄÖÜ][\w’'-]*")
_PLURAL = lazy(
    r"(?!(?:is|was|has|does|this|says|its|us|as|his|across|always|perhaps|less|plus|versus)\b)"
    r"(?:[\w’'-]{2,}(?<![su’'])s|[\w-]*(?:people|men|women|children|staff|police|youth|feet|teeth"
    r"|mice|geese"
    r"|sheep|fish|cattle))",
    re.I,
)
_FUNCTION = lazy(
    r"(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might"
    r"|must"
    r"|say|says|said|think|believe|want|prefer|never|not|no|now|still|already|also|of|in|on|at|by"
    r"|for|from|with|to|who|that|which|and|or|but|than|the|a|an|it|they|we|he|she|i|you|there|if"
    r"|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|kann|können|will|wollen|muss|müssen"
    r"|sagt|sagen|glaubt|glauben|nicht|nie|noch|schon|auch|der|die|das|den|dem|des|von|im|in|an|auf"
    r"|mit|zu|für|und|oder|aber|dass|wenn)",
    re.I,
)
_BEFORE_NOUN = lazy(  # what Romance languages and Dutch set before the noun
    r"petite?s|grande?s|jeunes|nouveaux|nouvelles|vie(?:ux|illes)|premi(?:ers|ères)|autres"
    r"|peque[nñ][oa]s|nuev[oa]s|j[oó]ven(?:es|s)|primer[oa]s|otr[oa]s|nov[oa]s|grandi|piccol[ie]"
    r"|nuov[ie]|giovani|altr[ie]|kleine|grote|nieuwe|jonge|oude|mill?ones|milhões|milioni|mil|mila"
    r"|miljoen|duizend",
    re.I,
)


class Figure(NamedTuple):
    """A figure in a sentence: where its number and its unit stand. shown: it tells a proportion."""

    number: tuple[int, int]
    unit: tuple[int, int] | None
    shown: bool


def may_hold(text: str, language: str | None) -> bool:
    """Is it worth while to look for a figure? Most sentences hold none."""
    if language in UNSPACED:
        return may_hold_unspaced(text)
    if _DIGIT.search(text) or any(map(text.__contains__, _HINTS)):
        return True
    return _OUT_OF.search(text) is not None


def figure_of(text: str, language: str | None) -> Figure | None:
    """The most telling figure of a sentence: a share, a ratio, a multiple, else an amount."""
    worded: Figure | None = None
    if language in UNSPACED:
        found = unspaced(text)
        return Figure(*found, shown=True) if found else None
    for pattern in (_SHARE, _RATIO, _FRACTION, _TIMES, _EVERY, _EACH, _PER_EVERY, _OF_COUNT):
        for match in pattern.finditer(text):
            if match["number"] not in _IDIOM and not _in_range(text, match):
                unit = match.span("unit") if match["unit"] else None
                if pattern is _RATIO and _MARK.fullmatch(match["number"]):
                    continue
                if pattern in (_RATIO, _OF_COUNT, _FRACTION) and unit is not None:
                    unit = _counted(text, unit, language)
                number = match.span("number")
                if pattern is _TIMES and unit is not None and unit[0] == number[1]:
                    number, unit = (number[0], unit[1]), None  # "viermal" is one word
                proportion = Figure(number, unit, True)
                if pattern is not _TIMES or match["number"][0].isdecimal():
                    return proportion
                worded = worded or proportion  # "twice as many" says less than how many
    return _amount(text, language) or worded


def _amount(text: str, language: str | None) -> Figure | None:
    """A sum of money, or a figure with what it counts."""
    for match in _AMOUNT.finditer(text):
        if match["number"]:
            return Figure(match.span("number"), None, False)
        unit = _unit(text, match.span("of"), language)
        if (
            unit is not None
            and not _year(match["count"])
            and not (match.start() == 0 and _CLOCK.fullmatch(match["count"]))
            and not _AGO.match(text[unit[1] :])
            and not _labelled(text[: match.start()], language)
            and not _in_range(text, match)
        ):
            return Figure(match.span("count"), unit, False)
    return None


def _labelled(before: str, language: str | None) -> bool:
    """Does a figure belong to what stands before it: "July 10", "page 3", "vor 5 Jahren"?"""
    return _LABEL.search(before) is not None or (
        language != "de" and _CAPITAL.search(before) is not None
    )


def _in_range(text: str, match: re.Match[str]) -> bool:
    """Is the figure one end of a range? Alone it would say something else."""
    before = text[max(0, match.start() - 20) : match.start()]
    return (
        _RANGE_BEFORE.search(before) is not None
        or _RANGE_AFTER.match(text, match.end(1)) is not None
    )


def _unit(text: str, span: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """What a figure counts. "Afghan civilians": a capital outside German needs its noun."""
    word = text[slice(*span)]
    if _NO_UNIT.match(word):
        return None
    if word[0].isupper() and language != "de" and len(word) > 3:
        following = _NOUN.match(text, span[1])
        return (span[0], following.end()) if following else None
    return _counted(text, span, language) or span


def _counted(text: str, span: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """The words from the first one to the noun that is counted: "small retailers"; None where
    there is none near: "three in ten say"."""
    is_noun = {"de": _CAPITALISED, "en": _PLURAL}.get(language or "")
    if is_noun is None:
        further = _NOUN.match(text, span[1]) if _BEFORE_NOUN.fullmatch(text[slice(*span)]) else None
        return (span[0], further.end()) if further else span
    start, end = span
    for _ in range(_WORDS_OF_UNIT):
        word = text[start:end]
        if _FUNCTION.fullmatch(word):
            return None
        if is_noun.fullmatch(word):
            return span[0], end
        further = _NEXT_WORD.match(text, end)
        if further is None:
            return None
        start, end = further.span(1)
    return None


_CLOCK = lazy(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")


def _year(number: str) -> bool:
    """Is it a year before a noun: "a 2023 survey"?"""
    return len(number) == 4 and number.isdecimal() and number[:2] in {"17", "18", "19", "20"}
