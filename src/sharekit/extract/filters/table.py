"""What may never be a quote, whatever the ranker thinks. One small function each, in one table."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import NamedTuple

from sharekit.extract.candidate import Candidate
from sharekit.extract.filters import signs
from sharekit.extract.filters.anaphora import dangles, points
from sharekit.extract.filters.fragments import is_fragment
from sharekit.extract.filters.openings import leans_back
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import finditer, holds, phrases
from sharekit.lazy import lazy


class Limits(NamedTuple):
    """What the filters know beside the candidate. Lengths in characters."""

    title: frozenset[str]
    language: str | None
    min_chars: int
    max_chars: int


class Filter(NamedTuple):
    """name: stable. reason: why such a text isn't quoted, in words a person understands."""

    name: str
    reason: str
    refuses: Callable[[Candidate, Limits], bool]


def limits(title: str | None, language: str | None, min_chars: int, max_chars: int) -> Limits:
    """What the filters are to know of an article."""
    return Limits(frozenset(lexicon.words(title or "")), language, min_chars, max_chars)


def refusal(candidate: Candidate, known: Limits) -> Filter | None:
    """The first filter that refuses the candidate, or None if it may be quoted."""
    for each in FILTERS:
        if each.refuses(candidate, known):
            return each
    return None


def _length(candidate: Candidate, known: Limits) -> bool:
    # Twelve Chinese characters say what thirty Latin letters do.
    weight = lexicon.width(candidate.text)
    return weight < known.min_chars or len(candidate.text) > known.max_chars


def _question(candidate: Candidate, known: Limits) -> bool:
    text = candidate.text
    if "?" in text or "？" in text or "؟" in text or "¿" in text:
        return True
    if known.language in signs.UNSPACED:
        return text.rstrip("。」』”").endswith(signs.pieces("asks", known.language))
    return False


_BALANCED = ("“”", "()", "[]", "{}", "「」", "『』", "（）", "《》", "【】")


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


_LINK = lazy(
    r"https?:|www\.|\w@\w|[\w-]{2}\.(?:com|org|net|io|de|fr|es|it|pt|br|nl|eu|uk|at|ch|jp|cn|co|ai"
    r"|app|dev|me|tv|ly|gl|info|shop|blog|edu|gov)\b(?!\.\w)"
)


def _link(candidate: Candidate, _: Limits) -> bool:
    text = candidate.text.rstrip(". \"'”’»)").replace(". ", " ")  # stops of sentences aside
    return ("." in text or "@" in text or "//" in text) and _LINK.search(text.lower()) is not None


def _shows(kind: str) -> Callable[[Candidate, Limits], bool]:
    """A filter that refuses what shows a sign of this kind."""
    return lambda candidate, known: signs.shows(
        kind, known.language, candidate.words, candidate.text
    )


_WE = lexicon.listed("we i we're i'm we'll i'll we'd i'd we've i've")
REACH = 10
"""Words between "we" and "you" that still speak of what one does for the other."""


def _sales(candidate: Candidate, known: Limits) -> bool:
    """What "we" do for "you", and other words to a customer."""
    if _shows("sell")(candidate, known):
        return True
    words = candidate.words
    if words[-2:] == ("and", "more") and words[0] in _WE:
        return True  # "We have ladders, ropes, and more."
    if known.language not in {None, "en"} or lexicon.YOU.isdisjoint(words):
        return False
    if words[-2:] == ("for", "you") and not _WE.isdisjoint(words):
        return True
    for place, word in enumerate(words):
        if word in _WE:
            clause = takewhile(_goes_on, words[place : place + REACH])
            if not lexicon.YOU.isdisjoint(clause):
                return True
    return False


def _goes_on(word: str) -> bool:
    """Is the clause still the same one?"""
    return word not in {"but", "and", "so", "because"}


def _dated(candidate: Candidate, known: Limits) -> bool:
    place = known.language, candidate.words, candidate.text
    return signs.shows("dated", *place) or signs.opens("dated_opening", *place)


# "Wer schreibt, der bleibt": whoever it is.
_ANYONE = lexicon.listed("wer qui quien chi quem wie")
_FIRST_AND_SECOND = lexicon.YOU | lexicon.FIRST_SINGULAR | lexicon.FIRST_PLURAL
# A longer quotation, or a shorter one behind a colon: "He shrugs: “We lose, too.”"
_QUOTATION = lazy(
    r"[“\"„«「](?=[^“”\"„«»「」]{25,400}[”\"“»」])|: [“\"„«](?=[^“”\"„«»]{10,}[.!?…][”\"“»])"
)
# ", Ada notes."
_SAID_LAST = lexicon.listed(
    "notes adds suggests observes recalls remembers concludes insists admits agrees continues jokes"
)
_MARKS = '“"„«「'


def _others_words(candidate: Candidate, known: Limits) -> bool:
    """What other people said, and whole sentences between quotation marks."""
    text = candidate.text
    if any(mark in text for mark in _MARKS) and _QUOTATION.search(text) is not None:
        return True
    return reports(text, candidate.words, known.language)


def reports(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does it tell that somebody other than the author or the reader says something?"""
    if language in signs.UNSPACED:
        return signs.shows("said", language, tuple(words), text)
    if language in {None, "en"} and words[-1:] and words[-1] in _SAID_LAST:
        return True
    for place in finditer(signs.table("said", language), words):
        # "As I said": the author's own; "easy to say": nobody's.
        speaker = words[place.first - 1] if place.first else ""
        if speaker == _TO.get(language or "en"):
            continue
        if words[place.last : place.last + 1] and _is_content(words[place.last :]):
            continue
        if speaker not in _FIRST_AND_SECOND and speaker not in _ANYONE:
            return True
    return False


_TO = {"en": "to", "de": "zu", "nl": "te"}


def _is_content(words: Sequence[str]) -> bool:
    """ "Le silence dit ce que …": it says so by itself."""
    return " ".join(words[:2]) in _WHAT or words[0] in {"was", "wat"}


_WHAT = frozenset({"ce que", "ce qu'on", "lo que", "o que", "quello che", "ciò che"})


def _shouting(candidate: Candidate, _: Limits) -> bool:
    text = candidate.text
    if "!!" in text or "?!" in text:
        return True
    capitals = sum(map(str.isupper, text))
    return capitals > 4 and capitals * 2 > sum(map(str.isalpha, text)) > 8


_COARSE = phrases(
    "fuck* | shit/shitty/bullshit | asshole* | bitch* | bastard* | cunt* | motherfuck*"
)


def _coarse(candidate: Candidate, known: Limits) -> bool:
    return known.language in {None, "en"} and holds(_COARSE, candidate.words)


_GOES_ON = (":", "：", ",", ";", "—", "–", "-", "...", "…", "،", "؛", "、", "，", "；")


def _lead_in(candidate: Candidate, known: Limits) -> bool:
    """A line that announces what follows it."""
    if candidate.text.rstrip(" \"'”’»)」』]").endswith(_GOES_ON):
        return True
    return signs.shows("announces", known.language, candidate.words, candidate.text)


_MARKER = lazy(r"\(?(?:\d{1,2}|[a-zA-Z])[.)] |\(?\d{1,2}:\d\d\)? |\d{1,2}[、．]")
_BULLETS = "•·▪‣*–—-"
_NUMBERED = lexicon.listed(
    "step tip no figure table chapter part day question lesson rule reason schritt tipp étape"
    " paso passo stap"
)


_LABELS = lexicon.listed(
    "reason result example solution answer outcome verdict fix cause symptom translation meaning"
    " background context update problem résultat conséquence conclusion bilan exemple remarque"
    " resultado conclusión ejemplo consecuencia conclusão exemplo risultato conclusione esempio"
    " ergebnis fazit beispiel folge resultaat gevolg conclusie voorbeeld"
)


def _list_marker(candidate: Candidate, _: Limits) -> bool:
    text, words = candidate.text, candidate.words
    colon = text.find(":", 0, 24)
    if colon > 0 and text[:colon].strip().isalnum() and text[colon + 1 : colon + 2].isspace():
        return words[0].isdecimal() or words[0] in _LABELS or colon == 1  # "A: Yes, …"
    if text[0] in _BULLETS or (text[0] in "(0123456789" or text[1:2] in {".", ")"}):
        return text[0] in _BULLETS or _MARKER.match(text) is not None
    return words[:1] != () and words[0] in _NUMBERED and "".join(words[1:2]).isdecimal()


def _title(candidate: Candidate, known: Limits) -> bool:
    """The title over again: it stands on the card or beside it anyway."""
    if not known.title or known.title.isdisjoint(candidate.words):
        return False
    own = frozenset(candidate.words)
    shared = len(known.title & own)
    return shared >= 0.8 * len(known.title) and shared >= 0.7 * len(own)


def _fragment(candidate: Candidate, known: Limits) -> bool:
    return is_fragment(candidate, known.language)


_CODE = frozenset("{}<>|\\^~=`")
# Among them a footnote's number that lost its raised place ("shipped1.", "1To be clear") and a
# heading that lost its line ("A paper view The first time around", "a happier life Life is easy").
_NOISE = lazy(
    r"\[\d+\]|\w\*|\(\d{1,3}[-–:]\d{1,3}\)|\s[!#$@]\s|^About (\S+) \1\b|[.!?:] \d{1,2}[.)](?: |$)"
    r"|&\w+;|(?<!\w)&\w+$|\*\*|__|\(\)|[a-z][A-Z]\w*\(|\b\d[A-Z][a-z]|[a-z]{3}\d(?=[.,;]|$)"
    r"|\bfunction\(|[a-z] (?:(?:The|This|These|It|You|We|If|When|There|They) [a-z]"
    r"|An? [a-z]+ that\b)|[!?]\.(?!\.)| ,[a-z]"
    r"|\b([a-z]{3,}) (?=[A-Z])(?i:\2)\b|\b(\w{7,}),? \3\b"
)
# "Anywhere from $50." lost the other end of its range.
_HALF_A_RANGE = lazy(r"\b(?:anywhere|somewhere|rang(?:e|es|ed|ing)) from [$€£]?\d[\d,.]*\W*$", 2)
_DATELINE = lazy(r"(?:[A-Z]{3,}[\w,. ]{0,30})?\([A-Z][A-Za-z]{1,12}\) ?[—–-]")


def _noise(candidate: Candidate, _: Limits) -> bool:
    """Code, markup or footnotes among the words."""
    text = candidate.text
    if (text[0] == "(" or text[:3].isupper()) and _DATELINE.match(text) is not None:
        return True  # "LONDON (AP) — …"
    if not _CODE.isdisjoint(text) or _NOISE.search(text) is not None:
        return True
    return "from " in text and _HALF_A_RANGE.search(text) is not None


def _opening(candidate: Candidate, known: Limits) -> bool:
    return leans_back(candidate.text, candidate.words, known.language)


def _dangling(candidate: Candidate, known: Limits) -> bool:
    if known.language in {None, "en"}:
        return dangles(candidate.text, candidate.words)
    from sharekit.extract.filters.definites_abroad import is_known  # English articles need neither
    from sharekit.extract.filters.pointers_abroad import points_elsewhere

    place = candidate.text, candidate.words, known.language
    elsewhere = points_elsewhere(candidate.text, known.language)
    return elsewhere or points(*place) or is_known(*place, known.title)


FILTERS: tuple[Filter, ...] = (
    Filter("length", "too short or too long for a card", _length),
    Filter("question", "asks instead of saying something", _question),
    Filter("unbalanced", "opens a quotation mark or bracket that it doesn't close", _unbalanced),
    Filter("link", "holds a web or e-mail address", _link),
    Filter("call_to_action", "asks the reader to do something on the site", _shows("call")),
    Filter("sales", "praises the author's own business", _sales),
    Filter("age_warning", "speaks about the page's age", _shows("age")),
    Filter("dated", "speaks of a time that only the article's date tells", _dated),
    Filter("lead_in", "announces a list or goes on in the next line", _lead_in),
    Filter("list_marker", "begins with a number, a bullet or a label", _list_marker),
    Filter("title", "repeats the title", _title),
    Filter("shouting", "is set in capitals or shouts", _shouting),
    Filter("coarse", "uses coarse language", _coarse),
    Filter("fragment", "is no complete sentence", _fragment),
    Filter("noise", "holds code or markup", _noise),
    Filter("others_words", "are somebody else's words", _others_words),
    Filter("opening", "begins with a word that leans on the sentence before", _opening),
    Filter("dangling", "holds a pronoun or pointer whose noun is elsewhere", _dangling),
)
