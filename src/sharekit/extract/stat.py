"""The number of an article that says something: a share, a ratio, or a figure with its source.

Years, ages, addresses, prices, oven temperatures and what one person counted say nothing by
themselves: a bare figure counts only where the sentence says whom it is from.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sharekit.article.model import Article
from sharekit.extract import list_words
from sharekit.extract.alone import stands_alone
from sharekit.extract.amounts import tells_much
from sharekit.extract.attribution import FOUND, attribution, within
from sharekit.extract.figures import OF_EVERY, Figure, figure_of, may_hold
from sharekit.extract.instructions import instructs
from sharekit.extract.model import Passage, Stat
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.points import conditional
from sharekit.lazy import lazy

MAX_SENTENCE = 280
_OWN = lazy(
    r"\b(?:i|my|he|she|his|her|me|i['’]m|i['’]ve|ich|mein\w*|er war|sie war|je|j['’]ai|mon|ma|mes"
    r"|yo|mi|mis|doy|tengo)\b",
    re.I,
)
_SALE = lazy(
    r"\b(?:off|discount|coupon|sale|promo\w*|save up to|free|rabatt|gutschein|remise|réduction"
    r"|promo|descuento|oferta|sconto|desconto|korting|version|chapter|page|episode|season|kapitel"
    r"|seite"
    r"|chapitre|capítulo|página|hydration|alcohol|cocoa|kakao|cacao|alkohol)\b",
    re.I,
)
# What an unsourced proportion must be of: a group, not a price that happens to be told in per cent.
_OF_ALL = lazy(
    r"^.{0,12}?\s?(?:of (?:all |the |our |their |new |young |small )?[a-z-]{4,}s\b"
    r"|of (?:people|women|men|children|us|readers|staff)\b|(?:aller|der|unserer|von) [A-ZÄÖÜ]\w+"
    r"|(?:des|de nos|de tous les|d['’]entre) \w+|de (?:los|las|nuestr[oa]s|tod[oa]s) \w+"
    r"|d(?:e |['’])\w+ (?:en |de )?(?:moins|plus)\b|(?:dei|degli|delle) \w+|d[oa]s \w+|(?:more"
    r"|less|fewer|(?:soon|fast|slow|high|low|long|short"
    r"|cheap|bett|old|young|small|larg|bigg|few|likeli|earli|happi)er|say|report|believe|think"
    r"|feel|want|never|admit|prefer|fail|don['’]t|do not|(?:schnell|selten|häufig|öft|läng|kürz"
    r"|bess|höh|niedrig|günstig|früh|spät)er|mehr|weniger|plus|moins|más|menos|più|meno|mais|meer"
    r"|minder)\b"
    r"|(?:dell['’]|della|van de|van het|d[ao]s?) [^\W\d_]{4,}|dell['’][^\W\d_]{4,})",
)
_BY = lazy(
    r"\b(?:by|um|de|d['’]un|en un)(?: (?:about|almost|nearly|over|more than|rund|fast))? $", re.I
)
_CHANGE = lazy(
    r"\b(?:rose|risen|fell|fallen|grew|grown|drops?|dropped|cut|cuts|rises?|falls?|grows?"
    r"|improves?d?|reduces?d?|increases?d?|decreases?d?|shrinks?|shrank|lowers?|raises?|stieg\w*"
    r"|steig\w*|sank\w*|sink\w*|wuchs\w*|wächst|senk\w*|augment\w*|baiss\w*|diminu\w*|rédui\w*"
    r"|aument\w*|baj\w+"
    r"|redu[cj]\w*|cay\w+|mejor\w+)\b",
    re.I,
)
_HEDGED = lazy(
    r"\b(?:if|should|would|could|can|may|might|let['’]s|hope|wants?|plans?|assum\w+|imagine|suppose"
    r"|typically|usually|must|required|muss|müssen|il faut|doit|hay que|debe|bisogna|deve|é preciso"
    r"|moet|costs?|kostet|kosten|günstiger|billiger|cheaper|fees?|deposit|interest"
    r"|price|tariffs?|mortgage|target|goal|wenn|sollte"
    r"|könnte|möchte|angenommen|gebühr|zins\w*|preis|si|devrait|pourrait|imagin\w+|frais|prix"
    r"|debería|podría|imagina|precio|tarifa)\b",
    re.I,
)
_ASIDE = frozenset({"link", "question", "call_to_action", "age_warning", "shouting", "unbalanced"})
_LEANS = frozenset({"opening", "dangling"})
_OURS = lazy(  # what only seems to lean: whose it is, or which season the writer has
    r"^(?:in|among|across) our\b|(?:^|[,:]\s)(?:(?:in|during) )?(?:this|dies(?:em|er|es)"
    r"|cet(?:te)?|ce|est[ea]"
    r"|quest[oa]|nest[ea]|d(?:it|eze)) (?:spring|summer|autumn|winter|year|month|week|season"
    r"|frühjahr|frühling|sommer|herbst|winter|jahr|monat|woche|saison|printemps|été|automne|hiver"
    r"|année|mois|semaine|primavera|verano|otoño|invierno|año|mes|temporada|estate|autunno|inverno"
    r"|anno|mese|stagione|verão|outono|ano|mês|voorjaar|zomer|herfst|jaar|maand|seizoen)\b",
    re.I,
)


def stat(article: Article) -> Stat | None:
    """The most telling number of an article, with its sentence; None where none is."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Stat | None:
    of = outline(article)
    practical = list_words.HOW_TO.search((article.title or "").lower()) is not None
    best: Stat | None = None
    for sentence in of.sentences:
        if len(sentence.text) > MAX_SENTENCE or not may_hold(sentence.text, of.language):
            continue
        found = _weighed(of, sentence, practical)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _weighed(of: Outline, sentence: Sentence, practical: bool) -> Stat | None:
    text = sentence.text
    figure = figure_of(text, of.language)
    if figure is None or _SALE.search(text) or _is_sample(text, figure):
        return None
    named, cited = attribution(of, sentence, figure)
    if named is None and instructs(text, of.language):
        return None
    worded = not any(map(str.isdecimal, text[slice(*figure.number)]))
    unsourced = worded and not (_counts_one(text, figure) or _AS_MANY.match(text, figure.number[0]))
    telling = figure.shown or tells_much(text, figure)
    if not cited and (not telling or practical or unsourced or _OWN.search(text)):
        return None
    if not cited and not _speaks_of_all(text, figure):
        return None
    if (named is None and not telling) or _quoted(text, figure):
        return None
    if conditional(text) and not ((named is not None and _AS.match(text)) or FOUND.search(text)):
        return None
    whole = of.passage(sentence.block, sentence.start, sentence.end)
    if not stands_alone(of, whole, _ASIDE if named is None else _ASIDE - {"call_to_action"}):
        return None
    leans = _leans(of, sentence, whole)
    if leans and named is None and not _OURS.search(text):
        return None
    confidence = 0.5 + 0.25 * (named is not None) + 0.1 * cited + 0.1 * figure.shown
    confidence -= 0.2 * leans + 0.1 * (len(text) > 180)
    confidence -= 0.05 * worded
    confidence -= 0.2 * (not cited and _AS_MANY.match(text, figure.number[0]) is not None)
    return Stat(
        of.passage(sentence.block, *within(sentence, figure.number)),
        of.passage(sentence.block, *within(sentence, figure.unit)) if figure.unit else None,
        whole,
        named,
        round(min(confidence, 1.0), 2),
    )


def _leans(of: Outline, sentence: Sentence, whole: Passage) -> bool:
    """Does the sentence lean on the one before it, with and without what leads up to its claim:
    "Last year, …", "And it was worth it: …"?"""
    if stands_alone(of, whole, _LEANS):
        return False
    lead = _LEAD.match(sentence.text)
    if lead is None:
        return True
    rest = of.passage(sentence.block, sentence.start + lead.end(), sentence.end)
    return not stands_alone(of, rest, _LEANS)


_LEAD = lazy(
    r"[^,:;.!?]{3,40}:\s|(?:last|in the last|over the last|im letzten|im vergangenen|letzte[nsr]?"
    r"|l['’]an dernier|l['’]année dernière|la? \w+ dernière?|el \w+ pasado|la \w+ pasada"
    r"|l['’]anno scorso"
    r"|l[ao] scors[ao]|no \w+ passado|na \w+ passada|vorige?|afgelopen)(?:\s\w+){0,2},\s",
    re.I,
)


def _is_sample(text: str, figure: Figure) -> bool:
    """Is it how many answered? That isn't what they said."""
    last = figure.number[1]
    return not figure.shown and _SAMPLE.search(text, last, last + _NEAR) is not None


_NEAR = 60
_SAMPLE = lazy(
    r"\b(?:answered|took part|responded|replied|participated|were (?:asked|surveyed|interviewed)"
    r"|nahmen teil|geantwortet|befragt\w*|ont répondu|participé|respondieron|participaron"
    r"|encuestad\w+|risposto|partecipato|intervistat\w+|responderam|participaram|deden mee"
    r"|ondervraagd\w*)\b",
    re.I,
)
_AS = lazy(r"(?:wie|as|comme|come|como|zoals)\b", re.I)  # "Wie eine Umfrage … zeigt"
_TIMES = lazy(rf"\w+ {list_words.TIME}\b", re.I)


def _counts_one(text: str, figure: Figure) -> bool:
    """Is a number in words one of how many of a kind: "One apprentice in three is …", "last year
    four in ten parcels …"? A fraction opens its sentence: "Two thirds of allotment holders …"."""
    number = text[slice(*figure.number)]
    if figure.unit is not None and number.startswith("Jede"):
        return figure.number[0] == 0
    if figure.unit is not None and number.count(" ") == 1:
        return figure.number[0] == 0 and _OF_GROUP.match(text, figure.number[1]) is not None
    if figure.unit is not None and number.count(" ") == 2:
        return _MANY.match(text, figure.number[1]) is not None
    if number.count(" ") != 3 or _TIMES.match(number):
        return False
    return figure.number[0] == 0 or _GOES_ON.match(text, figure.number[1]) is not None


_GOES_ON = lazy(  # a verb, so that "one tool on three feet" is none
    r"\s(?:n['’]|(?:non?|ne|ha|hanno|è|sono|si|a|ont|est|sont|is|are|has|have|was|were|hat|haben"
    r"|ist|sind|wird|werden|não|tem|têm|é|never|still|says?|lives?|doesn['’]t|heeft|hebben)\b)",
    re.I,
)


_STRENGTH = lazy(r"\b(?:al|à|at|mit|con|com|met) \d+[.,]\d ?%?$")  # of a beer
_MAKES_UP = lazy(
    r"\b(?:account(?:s|ed)? for|ma[dk]es? up|représent\w+|representa\w*|rappresent\w+)"
    r"(?: (?:about|almost|nearly|over|more than|only|just))? $",
    re.I,
)
_OF_EVERY = lazy(rf"\s[^\W\d_]{{3,}}\s{OF_EVERY}\s", re.I)  # "17 minutes of every hour"
_OF_GROUP = lazy(  # "Two thirds of allotment holders"
    r" (?:of|der|aller|unserer|des|de l[oa]s|dei|delle|degli|d[oa]s|van)(?: (?:all|the|our|de"
    r"|alle))?"
    r"(?: [^\W\d_]{3,})? [^\W\d_]{2,}(?:s|en|er|people|men|women|children|i|e)\b",
    re.I,
)
_AS_MANY = lazy(
    r"\w+ times as (?:many|much|likely|often|fast) (?:to |.{3,80}? as )\w"
    r"|\w+ ?mal so (?:viele?n?|oft|häufig|schnell|hoch|groß) .{3,80}? wie \w"
    r"|\w+ fois plus .{3,80}? qu|\w+ veces más .{3,80}? que |\w+ volte più .{3,80}? (?:di|che|de)"
    r"|\w+ vezes mais .{3,80}? que |\w+ keer zo(?:veel| vaak| snel) .{3,80}? als ",
    re.I,
)
_MANY = lazy(r" [^\W\d_]{2,}(?:s|en|people|men|women|children|i|e)\b")


def _quoted(text: str, figure: Figure) -> bool:
    """Does the number stand in somebody's quoted words, or in brackets?"""
    before = text[: figure.number[0]]
    if before.count("(") > before.count(")"):
        return True
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _speaks_of_all(text: str, figure: Figure) -> bool:
    """Is an unsourced proportion one of a group of people or things, and told as a fact?"""
    if _HEDGED.search(text) or _STRENGTH.search(text, 0, figure.number[1] + 2):
        return False
    if _BY.search(text[: figure.number[0]]) and _CHANGE.search(text):
        return _OWN.search(text) is None
    first, last = figure.number
    if not figure.shown or " " in text[first:last].strip():
        return True
    if figure.unit is not None and figure.unit[0] < first:  # "of the 212 nests, only 19"
        return True
    told = (
        _AS_MANY.match(text, first)
        or _OF_EVERY.match(text, last)
        or _MAKES_UP.search(text, 0, first)
        or _OF_ALL.match(text[last:])
    )
    return told is not None
