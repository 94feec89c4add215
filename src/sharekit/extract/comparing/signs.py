"""Words by which a text, or what stands between two names, says how two things are related.

For seven languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from sharekit.extract.comparing.wordings import ANY_DETERMINER
from sharekit.lazy import lazy

BOTH = lazy(
    r"\b(?:both|either|neither|beiden?s?|weder|les\sdeux|l['’]une?\set\sl['’]autre|amb[oa]s|l[oa]s\sdos"
    r"|ningun[oa]|entramb[ie]|nessun[oa]|[oa]s\sd(?:ois|uas)|nenhuma?|allebei|geen\svan|one\sof\sthem)\b",
    2,
)
"""Speaks of two that were named."""

UNLIKE = lazy(
    r"\b(?:not|n['’]t|nicht|ne|no|non|não|niet|geen)\b.{1,40}\b(?:same|alike|gleich\w*|dasselbe|même\w*|mismo|misma"
    r"|stess[oa]|mesm[oa]|hetzelfde|dezelfde)\b|\b(?:differ\w*|verschied\w*|unterschied\w*|différen\w*|diferen\w*"
    r"|distint\w*|divers\w*|verschil\w*|opposite\w*)\b",
    2,
)
TWO = lazy(
    r"\b(?:two|zwei|deux|dos|due|dois|duas|twee|quem\sfaz\so\squ[eê]|who\sdoes\swhat|wer\swas"
    r"|qui\sfait\squoi|quién\shace\squé|chi\sfa\s(?:che\s)?cosa|wie\swat)\b",
    2,
)
_CONFUSED = lazy(
    r"\b(?:confus\w+|mix(?:es|ed|ing)?\s+(?:\w+\s+){0,2}?up|mistak(?:es?|en|ing)\s.{1,40}\sfor|blur\w*"
    r"|muddl\w+|interchang\w+|as\s(?:though|if)\sthey|(?:tell|told|telling|keep)\s(?:\w+\s){0,3}?apart"
    r"|disting\w+|distin(?:ct|zion|ç)\w+|verwechs\w*|verwissel\w*|auseinander\w*|durcheinander\w*|einen\stopf"
    r"|confond\w+|confund\w+|l['’]un\spour\sl['’]autre|onderscheid\w*|verwar\w*|s[iyí]n[oó]n[iy]m\w*"
    r"|the\ssame\sthing|das\sgleiche|dasselbe|la\smême\schose|lo\smismo|la\sstessa\scosa"
    r"|a\smesma\scoisa|hetzelfde|the\stwo\swords|les\sdeux\smots|die\s(?:beiden|zwei)\swörter"
    r"|las\sdos\spalabras|le\sdue\sparole)\b",
    2,
)
CHOOSING = lazy(
    r"\b(?:choos\w+|choice|chose|decid\w+|which\s(?:one|of|kind)|wahl|wähl\w+|entsch(?:eid|ied)\w*|choisi\w*"
    r"|choix|décid\w+|lequel|laquelle|eleg\w+|elig\w+|elección|cuál|scegli\w+|scelt\w*|quale|escolh\w+"
    r"|qual|kie[sz]\w*|keuze|koos|welke?)\b",
    2,
)
"""Speaks of making a choice."""

_IN_ORDER = lazy(
    r"\b(?:the\s(?:first|second|former|latter|other)(?:[,.;:]|\s(?:is|was|has|in|for|one|kind|sort|weekly|you|I|we|it|at"
    r"|to|by|costs?|gives?|takes?|never|if|when)\b)|(?:ersteren?|letzteren?)s?\b"
    r"|d(?:as|ie|er|en|em)\s(?:erste|zweite|erstere|letztere)[nr]?(?:[,.;:]|\s[a-zäöü])"
    r"|l[ea]\spremi[eè]re?(?:[,.;:]|\s(?:est|en|pour|vit|a|se|ne|toute?|plutôt|dans|par|quand|chez|avec)\b)"
    r"|l[ea]\sseconde?\b|ce(?:lui|lle)-(?:ci|là)\b|lo\s(?:primero|segundo)\b"
    r"|(?:e|a)?l[oa]?s?\s(?:primer[oa]s?|segund[oa]s?|otr[oa]s?)(?:[,.;:]|\s(?:es|en|para|se|no|que|con|basta|hay"
    r"|está|exig\w+)\b)|quest['’]ultim[oa]\b"
    r"|(?:i|da|a|de)?l(?:la)?\s(?:prim|second)[oa](?:[,.;:]|\s(?:è|in|per|si|non|che|con)\b)"
    r"|[oa]\s(?:primeir|segund|outr)[oa](?:[,.;:]|\s(?:é|em|para|se|não|que|com)\b)"
    r"|de\s(?:eerste|tweede|andere?)(?:[,.;:]|\s(?:is|in|voor|zich|niet|die|met|heeft)\b)"
    r"|(?:eerst|laatst)genoemde\b)",
    2,
)
TRADES = lazy(
    r"\b(?:but|though|although|however|yet|downside|drawback|catch|trade-off|in\s(?:return|exchange)"
    r"|dafür|aber|allerdings|jedoch|dagegen|nachteil\w*|hingegen|mais|en\s(?:revanche|contrepartie"
    r"|échange)|cependant|toutefois|pourtant|défaut|inconvénient\w*|pero|a\scambio|sin\sembargo"
    r"|en\scambio|aunque|inconveniente\w*|defecto|ma|però|in\scambio|tuttavia|difetto|mas|porém"
    r"|em\stroca|embora|contudo|maar|echter|daarentegen|nadeel)\b",
    2,
)
"""Takes back part of what was said for something."""

BETWEEN = lazy(r"\b(?:between|zwischen|entre|tra|fra|tussen)$", 2)
ABSTRACT = lazy(
    r"\w{2}(?:ness|ship|ism|hood|[st]ion|keit|heit|schaft|ung|ismus|té|esse|isme|dad|tad|eza|ismo"
    r"|ción|tà|ezza|zione|dade|ção|heid)$",
    2,
)
"""A name that is no place or person, by its ending."""

_DOING = {
    "de": lazy(r"(?:.*\s)?\w+[elr]n", 2),
    "en": lazy(r"\w+ing\b.*", 2),
    "es": lazy(r"\w+[aeií]r(?:se)?\b.*", 2),
    "fr": lazy(r"(?:s['’]|se\s)?\w+(?:er|ir|re|oir)\b.*", 2),
    "it": lazy(r"\w+(?:[aei]re|rsi)\b.*", 2),
    "nl": lazy(r"(?:.*\s)?\w+en", 2),
    "pt": lazy(r"\w+[aei]r(?:-se)?\b.*", 2),
}

_AND = r"(?:and|und|et|y|e|en|&)"
_OR = r"(?:or|oder|ou|of|o|u)"
_IS = (
    r"(?:means?|heißt|bedeutet|signifie|significa|betekent|is|are|isn['’]t|aren['’]t|ist|sind"
    r"|n['’]est|ne\s+sont|es|son|è|sono|é|são|zijn)"
)
_NOT = r"(?:not|nicht|pas|kein\w*|geen|niet|no|non|não|never|nie|jamais)"
_YET = r"(?:\s+(?:yet|always|just|only|the\s+same\s+as|immer|nur|toujours|siempre|sempre|altijd))?"
_JOINS: Mapping[str, re.Pattern[str]] = {
    "and": lazy(rf"{_AND}(?:\s\w+)?", 2),
    "or": lazy(rf"{_OR}(?:\s\w+)?", 2),
    "versus": lazy(r"vs\.?|versus|gegen|contre|contra|contro|tegen|x", 2),
    "not": lazy(
        rf"(?:{_IS}\s+)?{_NOT}{_YET}|(?:no|non|não)(?:\s+s[ie]e?mpre)?\s+{_IS}|,\s+ce\s+n['’]est\s+pas"
        rf"|(?:isn['’]t|aren['’]t){_YET}"
        rf"|,(?:\s+(?:but|and|aber|sondern|mais|et|pero|ma|mas|maar))?\s+{_NOT}"
        r"|,\s+(?:more|less|fewer|mehr|weniger|plus|moins|más|menos|più|meno|mais|meer|minder)"
        r"(?:\s+de|\s+d['’])?"
        r"|(?:beats?|trumps?|outlasts?|outlives?|outshines?|schl[aä]gt|schlagen|bat(?:tent)?|vaut"
        r"\s+mieux\s+qu(?:e|['’])|gana[n]?\s+a|batte|vence|verslaat)"
        r"|(?:instead\s+of|rather\s+than|(?:an)?statt|plutôt\s+qu(?:e|['’])|au\s+lieu\s+d(?:e|['’])"
        r"|en\s+(?:vez|lugar)\s+de|invece\s+d(?:i|el|ella|ell['’])|em\s+vez\s+d[eoa]|in\s+plaats\s+van"
        r"|frente\s+a|face\s+(?:à|aux?)|antes\s+que)",
        2,
    ),
    "than": lazy(
        r"(?:[:,]?\s*[\w'’-]+){0,7}?\s*(?:than|als|qu(?:e|['’])|di|del|dell['’]|do\s+que|dan)"
        r"(?:\s+\w+ing)?",
        2,
    ),
}
_AMONG = {
    "or among others": lazy(r"\b(?:or|oder|ou|o)\b", 2),
    "and among others": lazy(r"\b(?:and|und|et|y|e|en)\b", 2),
    "clauses": lazy(r"[:.,;?!]"),
}
_MARKS = lazy(r"[«»“”„\"()…]|(?<=\s)[–—-](?=\s)|(?<!\w)['‘’](?=\w)|(?<=\w)['’](?=\s)")
_MARK = frozenset({",", ":", ";", "."})


@lru_cache(maxsize=512)
def confused(text: str) -> bool:
    """Does it say that two are taken for each other, or told apart? Kept: each pair asks it."""
    return _CONFUSED.search(text) is not None


@lru_cache(maxsize=512)
def in_order(text: str) -> bool:
    """Does it take up one of two by its place: "the first", "the latter"? Kept: each pair asks."""
    return _IN_ORDER.search(text) is not None


def doings(labels: Sequence[str], language: str | None) -> bool:
    """Are all the labels what one does: "Renting", "Ordnen", "Se taire"?"""
    form = _DOING.get(language or "")
    return form is not None and all(form.fullmatch(label) for label in labels)


def bare(stretch: str) -> str:
    """A stretch of a line in small letters, without marks around words, and without the determiner
    of what follows."""
    plain = " ".join(_MARKS.sub(" ", f"|{stretch}|").split()).strip("|")
    return ANY_DETERMINER.sub("", plain).strip().lower()


def joined(between: str) -> str:
    """How what stands between two names, `bare`, joins them: "and", "or", "not", "clauses" …"""
    if not between:
        return "empty"
    if between == "?":
        return "asked"
    for name, sign in _JOINS.items():
        if sign.fullmatch(between):
            return name
    if between in _MARK:
        return "mark"
    if between.startswith(","):
        return "comma"
    return next((name for name, sign in _AMONG.items() if sign.search(between)), "other")
