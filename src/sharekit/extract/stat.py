"""The number of an article that says something: a share, a ratio, or a figure with its source.

Years, ages, addresses, prices, oven temperatures and what one person counted say nothing by
themselves: a bare figure counts only where the sentence says whom it is from.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract import list_words, sources
from sharekit.extract.alone import stands_alone
from sharekit.extract.instructions import instructs
from sharekit.extract.model import Stat
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.roles import conditional
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
    rf"\b(?P<number>(?:\d{{1,3}}|{_WORDED}) (?:out of|in|von|sur|de cada|su|op de|em cada)"
    rf" (?:every )?(?:\d{{1,3}}|{_WORDED}))\s(?!{list_words.TIME}\b)(?P<unit>[^\W\d_][\w’'-]+)",
    2,
)
_EVERY = lazy(
    rf"\b(?P<number>(?:une?|one|eine?r?|un[oa]?) (?!{sources.STUDY}\b)[^\W\d_]{{3,}}"
    rf" (?:sur|in|von|de cada|su) (?:every )?(?:[2-9]|10|{_WORDED})\b"
    r"|jede[rs]? (?:zweite|dritte|vierte|fünfte|sechste|zehnte)[rs]?)(?P<unit>)",
    2,
)
# What any of these holds; most sentences don't, and are done with.
_HINT = lazy(r"\d| (?:out of|in|von|sur|de cada|su|op de|em cada) (?:every )?\w|\btimes |\b[Jj]ede")
_TIMES = lazy(
    r"\b(?P<number>\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier"
    r"|fünf"
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
    r"|ad|am|pm|uhr|h|st|nd|rd|th|percent|per|pour|por|prozent|which|when|by|for|with|from|that"
    r"|who|then|but|until|after|ist|war)$",
    2,
)
_OWN = lazy(
    r"\b(?:i|my|he|she|his|her|me|i['’]m|i['’]ve|ich|mein\w*|er war|sie war|je|j['’]ai|mon|ma|mes"
    r"|yo|mi|mis|doy|tengo)\b",
    2,
)
_SALE = lazy(
    r"\b(?:off|discount|coupon|sale|promo\w*|save up to|free|rabatt|gutschein|remise|réduction"
    r"|promo"
    r"|descuento|oferta|sconto|desconto|korting|version|chapter|page|episode|season|kapitel|seite"
    r"|chapitre|capítulo|página|hydration|alcohol|cocoa|kakao|cacao|alkohol)\b",
    2,
)
# What an unsourced proportion must be of: a group, not a price that happens to be told in per cent.
_OF_ALL = lazy(
    r"^.{0,12}?\s?(?:of (?:all |the |our |their |new |young |small )?[a-z-]{4,}s\b"
    r"|of (?:people|women|men|children|us|readers|staff)\b|(?:aller|der|unserer|von) [A-ZÄÖÜ]\w+"
    r"|(?:des|de nos|de tous les|d['’]entre) \w+|de (?:los|las|nuestr[oa]s|tod[oa]s) \w+"
    r"|(?:dei|degli|delle) \w+|d[oa]s \w+|(?:more|less|fewer|(?:soon|fast|slow|high|low|long|short"
    r"|cheap|bett|old|young|small|larg|bigg|few|likeli|earli|happi)er|say|report|believe|think"
    r"|feel|want|never|admit|prefer|fail|don['’]t|do not|(?:schnell|selten|häufig|öft|läng|kürz"
    r"|bess|höh|niedrig|günstig|früh|spät)er|mehr|weniger|plus|moins|más|menos)\b)",
)
_BY = lazy(
    r"\b(?:by|um|de|d['’]un|en un)(?: (?:about|almost|nearly|over|more than|rund|fast))? $", 2
)
_CHANGE = lazy(
    r"\b(?:rose|risen|fell|fallen|grew|grown|drops?|dropped|cut|cuts|rises?|falls?|grows?"
    r"|improves?d?"
    r"|reduces?d?|increases?d?|decreases?d?|shrinks?|shrank|lowers?|raises?|stieg\w*|steig\w*"
    r"|sank\w*"
    r"|sink\w*|wuchs\w*|wächst|senk\w*|augment\w*|baiss\w*|diminu\w*|rédui\w*|aument\w*|baj\w+"
    r"|redu[cj]\w*|cay\w+|mejor\w+)\b",
    2,
)
_HEDGED = lazy(
    r"\b(?:if|should|would|could|can|may|might|let['’]s|hope|wants?|plans?|assum\w+|imagine|suppose"
    r"|say|typically|usually|fees?|deposit|interest|price|tariffs?|mortgage|target|goal|wenn|sollte"
    r"|könnte|möchte|angenommen|gebühr|zins\w*|preis|si|devrait|pourrait|imagin\w+|frais|prix"
    r"|debería|podría|imagina|precio|tarifa)\b",
    2,
)
_AGO = lazy(r"^\W*(?:ago|old|later|earlier|alt|später|zuvor|plus tard|después|atrás|who|when)\b", 2)
_LABEL = lazy(r"\b(?:hace|vor|il y a|dans|number|no\.|nr\.|page|chapter|seite|kapitel) $", 2)
_CAPITAL = lazy(r"\s[A-ZÀ-Þ][\w’'&-]* $")
_RANGE_BEFORE = lazy(r"\d\s?%?\s?(?:to|and|or|bis|und|à|et|ou|a|y|e|–|—|-)\s?$", 2)
_RANGE_AFTER = lazy(r"\s?(?:%|percent)?\s?(?:to|and|or|bis|und|à|et|a|y|–|—|-)\s?[$€£]?\d", 2)
_ASIDE = frozenset({"link", "question", "call_to_action", "age_warning", "shouting", "unbalanced"})
_LEANS = frozenset({"opening", "dangling"})
_NOUN = lazy(r" [a-zà-þ-]{3,}")
_OURS = lazy(r"(?:in|among|across) our\b", 2)


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
        if len(sentence.text) > MAX_SENTENCE or _HINT.search(sentence.text) is None:
            continue
        found = _weighed(of, sentence, practical)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _weighed(of: Outline, sentence: Sentence, practical: bool) -> Stat | None:
    text = sentence.text
    figure = _figure(text, of.language)
    if figure is None or instructs(text, of.language) or _SALE.search(text):
        return None
    named = sources.source(text, of.language)
    cited = named is not None or sources.cited(text)
    worded = not any(map(str.isdecimal, text[slice(*figure.number)]))
    if not cited and (not figure.shown or practical or worded or _OWN.search(text)):
        return None
    if not cited and not _speaks_of_all(text, figure):
        return None
    if (named is None and not figure.shown) or conditional(text) or _quoted(text, figure):
        return None
    whole = of.passage(sentence.block, sentence.start, sentence.end)
    if not stands_alone(of, whole, _ASIDE):
        return None
    leans = not stands_alone(of, whole, _LEANS)
    if leans and named is None and not _OURS.match(text):
        return None
    confidence = 0.5 + 0.25 * (named is not None) + 0.1 * cited + 0.1 * figure.shown
    confidence -= 0.2 * leans + 0.1 * (len(text) > 180)
    confidence -= 0.05 * worded
    return Stat(
        of.passage(sentence.block, *_within(sentence, figure.number)),
        of.passage(sentence.block, *_within(sentence, figure.unit)) if figure.unit else None,
        whole,
        of.passage(sentence.block, *_within(sentence, named)) if named else None,
        round(min(confidence, 1.0), 2),
    )


def _quoted(text: str, figure: _Figure) -> bool:
    """Does the number stand in somebody's quoted words, or in brackets?"""
    before = text[: figure.number[0]]
    if before.count("(") > before.count(")"):
        return True
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _speaks_of_all(text: str, figure: _Figure) -> bool:
    """Is an unsourced proportion one of a group of people or things, and told as a fact?"""
    if _HEDGED.search(text):
        return False
    if _BY.search(text[: figure.number[0]]) and _CHANGE.search(text):
        return _OWN.search(text) is None
    ratio = " " in text[slice(*figure.number)].strip()
    return ratio or _OF_ALL.match(text[figure.number[1] :]) is not None


def _within(sentence: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    return sentence.start + span[0], sentence.start + span[1]


def _figure(text: str, language: str | None) -> _Figure | None:
    """The most telling figure of a sentence: a share, a ratio, a multiple, else an amount."""
    worded: _Figure | None = None
    for pattern in (_SHARE, _RATIO, _TIMES, _EVERY):
        for match in pattern.finditer(text):
            if match["number"] not in _IDIOM and not _in_range(text, match):
                unit = match.span("unit") if match["unit"] else None
                found = _Figure(match.span("number"), unit, True)
                if pattern is not _TIMES or match["number"][0].isdecimal():
                    return found
                worded = worded or found  # "twice as many" says less than how many
    return _amount(text, language) or worded


def _amount(text: str, language: str | None) -> _Figure | None:
    """A sum of money, or a figure with what it counts."""
    for match in _AMOUNT.finditer(text):
        if match["number"]:
            unit = match.span("unit") if match["unit"] else None
            return _Figure(match.span("number"), unit, False)
        unit = _unit(text, match.span("of"), language)
        if (
            unit is not None
            and not _year(match["count"])
            and not _AGO.match(text[unit[1] :])
            and not _labelled(text[: match.start()], language)
            and not _in_range(text, match)
        ):
            return _Figure(match.span("count"), unit, False)
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
    return span


def _year(number: str) -> bool:
    """Is it a year before a noun: "a 2023 survey"?"""
    return len(number) == 4 and number.isdecimal() and number[:2] in {"17", "18", "19", "20"}
