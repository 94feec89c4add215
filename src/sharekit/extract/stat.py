"""The number of an article that says something: a share, a ratio, or a figure with its source.

Years, ages, addresses, prices, oven temperatures and what one person counted say nothing by
themselves: a bare figure counts only where the sentence says whom it is from.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract import list_words, sources
from sharekit.extract.alone import stands_alone
from sharekit.extract.instructions import instructs
from sharekit.extract.model import Stat
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.lazy import lazy

MAX_SENTENCE = 280
_WORDED = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete"
    r"|ocho|nueve|diez|uno|una|ein|eine[rs]?"
)
_FIGURE = r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_SHARE = lazy(
    rf"(?<![\w.,$€£-])(?P<number>{_FIGURE})[ \u00a0\u202f]?"
    r"(?P<unit>%|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b|per cento\b|procent\b)",
    2,
)
_RATIO = lazy(
    rf"\b(?P<number>(?:\d+|{_WORDED}) (?:out of|in|von|sur|de cada|su|op de|em cada)"
    rf" (?:every )?(?:\d+|{_WORDED}))\s(?P<unit>[^\W\d_][\w’'-]+)",
    2,
)
_TIMES = lazy(
    rf"\b(?P<number>\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf"
    r"|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)[ -]?(?P<unit>times|mal|fois|veces|volte|vezes)"
    r"\s(?=(?:as|more|less|higher|lower|faster|slower|likelier|so|mehr|häufiger|öfter|höher|plus"
    r"|moins|más|menos|mayor|più|mais)\b)",
    2,
)
_AMOUNT = lazy(
    rf"(?P<number>[$€£]\s?(?:{_FIGURE}))(?:\s(?P<unit>million|billion|trillion|bn|m)\b)?"
    rf"|(?<![\w.,$€£/:-])(?P<count>{_FIGURE})[ \u00a0\u202f](?P<of>[^\W\d_][\w’'-]*"
    r"(?: (?:de |d['’])?(?:dollars?|euros?|people|menschen|personnes|personas))?)",
    2,
)
_IDIOM = frozenset({"100", "110", "1000", "200"})
_NO_UNIT = lazy(
    r"^(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet"
    r"|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre|and|or|to|of|in|at|on|the|a|is|was|were|und|oder|bis"
    r"|et|ou|à|y|o|a|de|du|des|del|der|die|das|le|la|les|el|los|las|survey|study|report|studie|bc"
    r"|ad|am|pm|uhr|h|st|nd|rd|th|when|by|for|with|from|that|who|then|but|until|after|ist|war)$",
    2,
)
_OWN = lazy(
    r"\b(?:i|my|he|she|his|her|me|i['’]m|i['’]ve|ich|mein\w*|er war|sie war|je|j['’]ai|mon|ma|mes"
    r"|yo|mi|mis|doy|tengo)\b",
    2,
)
_SALE = lazy(
    r"\b(?:off|discount|coupon|sale|promo\w*|save up to|free|rabatt|gutschein|remise|réduction|promo"
    r"|descuento|oferta|sconto|desconto|korting|version|chapter|page|episode|season|kapitel|seite"
    r"|chapitre|capítulo|página|hydration|alcohol|cocoa|kakao|cacao|alkohol)\b",
    2,
)
_CLAIM = lazy(
    r"\b(?:of|der|des|aller|von|de|du|d['’]|more|less|higher|lower|likely|faster|slower|mehr|weniger"
    r"|höher|niedriger|plus|moins|más|menos|rise|rose|fell|fall|falls|grew|grow\w*|drop\w*|increase\w*"
    r"|decrease\w*|cut|cuts|reduce\w*|stieg\w*|sank|sinkt|steigt|augment\w*|baiss\w*|diminu\w*"
    r"|aument\w*|baj\w+|cay\w+|say|believe|are|have|do|never|use|fail|sind|haben|sont|ont|son|han"
    r"|tienen|people|employees|customers|readers)\b",
    2,
)
_ASIDE = frozenset({"link", "question", "call_to_action", "age_warning", "shouting", "unbalanced"})
_LEANS = frozenset({"opening"})
LEAST = 0.5


class _Figure(NamedTuple):
    """A figure in a sentence: where its number and its unit stand. shown: it tells a proportion."""

    number: tuple[int, int]
    unit: tuple[int, int] | None
    shown: bool


def stat(article: Article) -> Stat | None:
    """The most telling number of an article, with its sentence; None where none is."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Stat | None:
    of = outline(article)
    practical = list_words.HOW_TO.search((article.title or "").lower()) is not None
    best: Stat | None = None
    for sentence in of.sentences:
        if len(sentence.text) > MAX_SENTENCE:
            continue
        found = _weighed(of, sentence, practical)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _weighed(of: Outline, sentence: Sentence, practical: bool) -> Stat | None:
    text = sentence.text
    figure = _figure(text)
    if figure is None or instructs(text, of.language) or _SALE.search(text):
        return None
    named = sources.source(text, of.language)
    cited = named is not None or sources.cited(text)
    if not cited and (not figure.shown or practical or _OWN.search(text)):
        return None
    if not cited and _CLAIM.search(text, figure.number[1]) is None:
        return None
    whole = of.passage(sentence.block, sentence.start, sentence.end)
    if not stands_alone(of, whole, _ASIDE):
        return None
    confidence = 0.5 + 0.25 * (named is not None) + 0.1 * cited + 0.1 * figure.shown
    confidence -= 0.2 * (not stands_alone(of, whole, _LEANS)) + 0.1 * (len(text) > 180)
    confidence -= 0.05 * (not text[figure.number[0]].isdecimal())
    if confidence < LEAST - 0.2:
        return None
    return Stat(
        of.passage(sentence.block, *_within(sentence, figure.number)),
        of.passage(sentence.block, *_within(sentence, figure.unit)) if figure.unit else None,
        whole,
        of.passage(sentence.block, *_within(sentence, named)) if named else None,
        round(min(confidence, 1.0), 2),
    )


def _within(sentence: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    return sentence.start + span[0], sentence.start + span[1]


def _figure(text: str) -> _Figure | None:
    """The most telling figure of a sentence: a share, a ratio, a multiple, else an amount."""
    for pattern in (_SHARE, _RATIO, _TIMES):
        for match in pattern.finditer(text):
            if match["number"] not in _IDIOM:
                return _Figure(match.span("number"), match.span("unit"), True)
    for match in _AMOUNT.finditer(text):
        if match["number"]:
            unit = match.span("unit") if match["unit"] else None
            return _Figure(match.span("number"), unit, False)
        if not _NO_UNIT.match(match["of"]) and not _year(match["count"], match["of"]):
            return _Figure(match.span("count"), match.span("of"), False)
    return None


def _year(number: str, unit: str) -> bool:
    """Is it a year before a noun: "a 2023 survey"?"""
    return len(number) == 4 and number.isdecimal() and number[:2] in {"17", "18", "19", "20"}
