"""What may never be a quote, whatever the ranker thinks. One small function each, in one table."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from sharekit.extract import words as lexicon
from sharekit.extract.anaphora import dangles, leans_back
from sharekit.extract.candidates import Candidate
from sharekit.extract.features import width


class Limits(NamedTuple):
    """What the filters know beside the candidate. Lengths in characters."""

    title: str | None
    language: str | None
    min_chars: int
    max_chars: int


class Filter(NamedTuple):
    """name: stable. reason: why such a text isn't quoted, in words a person understands."""

    name: str
    reason: str
    refuses: Callable[[Candidate, Limits], bool]


# The patterns below are for texts in lower case: that is five times as fast as to ignore the case.


def refusal(candidate: Candidate, limits: Limits) -> Filter | None:
    """The first filter that refuses the candidate, or None if it may be quoted."""
    return next((each for each in FILTERS if each.refuses(candidate, limits)), None)


def _length(candidate: Candidate, limits: Limits) -> bool:
    weight = width(candidate.text)  # twelve Chinese characters say what thirty Latin letters do
    return weight < limits.min_chars or len(candidate.text) > limits.max_chars


def _question(candidate: Candidate, _: Limits) -> bool:
    return candidate.text.rstrip(" \"'”’»)!").endswith(("?", "？", "؟"))


_BALANCED = ("“”", "()", "[]", "{}", "「」", "『』", "（）", "《》")


def _unbalanced(candidate: Candidate, _: Limits) -> bool:
    text = candidate.text
    if text.count('"') % 2 or text.count("«") != text.count("»"):
        return True
    pairs: tuple[str, ...] = _BALANCED
    if "„" in text:  # German and its neighbours close with “
        if text.count("„") != text.count("“") + text.count("”"):
            return True
        pairs = pairs[1:]
    return any(text.count(pair[0]) != text.count(pair[1]) for pair in pairs)


_LINK = re.compile(r"https?:|www\.|\w@\w|\b[a-z0-9-]{2,40}\.(?:com|org|net|io|de|fr|es|it|co|ai)\b")


def _link(candidate: Candidate, _: Limits) -> bool:
    return _LINK.search(candidate.text.lower()) is not None


_CALL = re.compile(
    r"\b(?:subscribe|sign up|click|reach out|get in touch|contact (?:me|us|your|a|our)|newsletter"
    r"|e-?mail (?:me|us)|(?:give|shoot|drop) (?:me|us) an?|call (?:me|us|or)|(?:me|us) a call"
    r"|let (?:me|us) (?:know|help|be|show)|let['’]s (?:talk|chat|connect|get you|solve)|download"
    r"|follow (?:me|us)|read (?:more|on|the full)|learn more|find out more|talk to you soon"
    r"|check (?:it |this |them )?out|buy (?:now|my|our|the book)|stay tuned|feel free|see you"
    r"|book (?:a|your) (?:call|demo|session|consultation)|visit (?:my|our|us|the)|pin it"
    r"|join (?:me|us|my|our|the (?:list|group|discussion))|free (?:trial|consultation|ebook|guide)"
    r"|share this|leave a (?:comment|reply)|comments? (?:below|section)"
    r"|thank(?:s| you) (?:for|so|to)|(?:i|we) can help[.!]"
    r"|register (?:now|here|for)|(?:i|we)(?:['’]d| would) (?:love|like) to|we (?:wish|hope|look)"
    r"|i (?:look forward|hope)|at no cost|any (?:other |further |additional )?questions|affiliate"
    r"|(?:you can|please) (?:call|email|contact|find|reach|consider)|retweet|wish you|message me"
    r"|tweet this|happy to (?:help|answer)|(?:on|to) (?:my|our) (?:page|site|website|channel|blog)"
    r"|watch (?:the|this|my)|here (?:to (?:help|serve)|for you)|glad to|i encourage you"
    r"|abonnier|jetzt (?:kaufen|anmelden|lesen)|mehr (?:lesen|erfahren)|hier klicken|abonnez"
    r"|inscrivez|en savoir plus|lire la suite|cliquez|suscr[ií]b|haz clic|leer más|descarga"
    r"|inscreva|clique|leia mais|iscriviti|clicca|leggi (?:di più|tutto)|klik hier"
    r"|lees (?:meer|verder)|подпи(?:шитесь|саться)|читать далее)",
)


def _call_to_action(candidate: Candidate, _: Limits) -> bool:
    return _CALL.search(candidate.text.lower()) is not None


_AGE = re.compile(
    r"\bolder than \d|\bout of date\b|\bno longer relevant\b|\blast updated\b"
    r"|\bthis (?:content|post|article|page) (?:is|was|has|may)\b"
    r"|\boriginally (?:published|posted)\b"
    r"|\bälter als \d|\bveraltet\b|\bn['’]est plus à jour\b|\bplus de \d+ (?:jours|ans)\b"
    r"|\bdesactualizad|\bmás de \d+ días\b|\bmeer dan \d+ dagen\b|\bpiù di \d+ giorni\b",
)


def _age_warning(candidate: Candidate, _: Limits) -> bool:
    return _AGE.search(candidate.text.lower()) is not None


_SPAN = r"(?:day|week|weekend|month|year|summer|fall|autumn|winter|spring|season|quarter|night)"
_DATED = re.compile(
    rf"\b(?:yesterday|(?:last|next|this) {_SPAN}|(?:days|weeks|months|years) (?:ago|later)"
    rf"|in the (?:last|next) \w+ {_SPAN}s?|recently|on today['’]s"
    r"|(?:nächste|letzte|vorige)[nrsm]? (?:woche|jahr|monat)|gestern"
    r"|vor \w+ (?:tagen|wochen|monaten|jahren)|il y a \w+ (?:jours|semaines|mois|ans)"
    r"|(?:la semaine|le mois|l['’]année) (?:derni[eè]re?|prochaine?)|ayer"
    r"|hace \w+ (?:días|semanas|meses|años)|(?:la semana|el mes|el año) pasad[oa])\b"
    r"|^(?:today|right now|currently|tomorrow|heute|aujourd['’]hui|hoy)\b",
)


def _dated(candidate: Candidate, _: Limits) -> bool:
    return _DATED.search(candidate.text.lower()) is not None


_SAID = re.compile(
    r"\b(?:says?|said|saying|told|tells|recommends?|writes|wrote|explains|explained|noted|added"
    r"|argues|argued|claims|jokes|joked|stated|warns|warned|puts it|emphasi[sz]e[sd]"
    r"|claimed|according to|asked|replied|answered|quipped|declared|announced|reported|recalled"
    r"|sagt|sagte|meinte|schrieb|erklärte|laut|dit|disait|selon|écrit|affirme|dijo|dice|según"
    r"|afirma|disse|segundo|secondo|zegt|zei|volgens|сказал|сказала|говорит|пишет)\b|说|と言",
)
_QUOTATION = re.compile(r"[“\"„«「](?=[^“”\"„«»「」]{25,400}[”\"“»」])")


def _others_words(candidate: Candidate, _: Limits) -> bool:
    """What other people said, and whole sentences between quotation marks."""
    text = candidate.text.lower()
    said = _SAID.search(text)
    if said is not None and not re.search(r"\b(?:you|we|i)['’]?\w* $", text[: said.start()]):
        return True
    return _QUOTATION.search(text) is not None


def _shouting(candidate: Candidate, _: Limits) -> bool:
    letters = [character for character in candidate.text if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return capitals * 2 > len(letters) > 8 or "!!" in candidate.text or "?!" in candidate.text


def _lead_in(candidate: Candidate, _: Limits) -> bool:
    """A line that announces what follows it."""
    if re.search(r"\bhere (?:are|is)\b|\bhere['’]s\b", candidate.text.lower()):
        return True
    return candidate.text.rstrip().endswith((":", "：", ",", ";", "—", "–", "-", "...", "…"))


_MARKER = re.compile(
    r"(?:\(?\d{1,2}[.)]|[a-z][.)]|\(?\d{1,2}:\d\d\)?|[•·▪‣*–—-]) "
    r"|(?:step|tip|no\.|figure|table) \d",
)


def _list_marker(candidate: Candidate, _: Limits) -> bool:
    return _MARKER.match(candidate.text.lower()) is not None


def _title(candidate: Candidate, limits: Limits) -> bool:
    """The title over again: it stands on the card or beside it anyway."""
    title, own = lexicon.words(limits.title or ""), lexicon.words(candidate.text)
    if not title or not own:
        return False
    shared = len(set(title) & set(own))
    return shared >= 0.8 * len(set(title)) and shared >= 0.7 * len(set(own))


_TERMINAL = (".", "!", "。", "！", "।", "۔", "．")


def _fragment(candidate: Candidate, limits: Limits) -> bool:
    """A label or scrap: no end mark and few words, or a sentence that begins in the middle."""
    text = candidate.text
    if candidate.whole and text[:1].islower() and not text[1:2].isupper():
        return True
    ends = text.rstrip(" \"'”’»)」』").endswith(_TERMINAL)
    if candidate.whole and not ends and limits.language not in {"ja", "zh"}:
        return len(lexicon.words(text)) < 5
    return False


# Among them a footnote's number that lost its raised place: "shipped1.", "1To be clear".
_NOISE = re.compile(
    r"[{}<>|\\^~=]|\[\d+\]|```|&\w+;|\*\*|__|\bfunction\(|\(\)|[a-z][A-Z]\w*\("
    r"|\b\d[A-Z][a-z]|[a-z]{3}\d(?=[.,;]|$)"
)


def _noise(candidate: Candidate, _: Limits) -> bool:
    """Code, markup or footnotes among the words."""
    return _NOISE.search(candidate.text) is not None


def _opening(candidate: Candidate, limits: Limits) -> bool:
    return leans_back(candidate.text, limits.language)


def _dangling(candidate: Candidate, limits: Limits) -> bool:
    return limits.language in {None, "en"} and dangles(candidate.text)


FILTERS: tuple[Filter, ...] = (
    Filter("length", "too short or too long for a card", _length),
    Filter("question", "asks instead of saying something", _question),
    Filter("unbalanced", "opens a quotation mark or bracket that it doesn't close", _unbalanced),
    Filter("link", "holds a web or e-mail address", _link),
    Filter("call_to_action", "asks the reader to do something on the site", _call_to_action),
    Filter("age_warning", "speaks about the page's age", _age_warning),
    Filter("dated", "speaks of a time that only the article's date tells", _dated),
    Filter("lead_in", "announces a list or goes on in the next line", _lead_in),
    Filter("list_marker", "begins with a number or bullet", _list_marker),
    Filter("title", "repeats the title", _title),
    Filter("shouting", "is set in capitals or shouts", _shouting),
    Filter("fragment", "is no complete sentence", _fragment),
    Filter("noise", "holds code or markup", _noise),
    Filter("others_words", "are somebody else's words", _others_words),
    Filter("opening", "begins with a word that leans on the sentence before", _opening),
    Filter("dangling", "holds a pronoun whose noun is elsewhere", _dangling),
)
