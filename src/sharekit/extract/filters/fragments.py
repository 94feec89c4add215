"""What is no complete sentence: labels, scraps, headlines, lists and scores."""

import re
from collections.abc import Sequence

from sharekit.extract.candidate import Candidate, lacks_beginning
from sharekit.extract.filters.signs import UNSPACED
from sharekit.extract.language import words as lexicon
from sharekit.lazy import lazy

_TERMINAL = (".", "!", "。", "！", "।", "۔", "．")
_CLOSING = " \"'”’»)」』）"


def is_fragment(candidate: Candidate, language: str | None) -> bool:
    """A label or scrap: no end mark and few words, or a sentence that begins in the middle."""
    text, words = candidate.text, candidate.words
    begins = text.lstrip("“\"'‘«„ ")
    if not words or begins.startswith(("…", "...", ",", ";", ":", "、", "，")):
        return True
    if text[0] == "(" and text.find(")") >= len(text.rstrip(_CLOSING)) - 1:
        return True  # an aside, all of it
    if not candidate.whole:
        return language not in {None, "en"} and bool(candidate.before) and _hangs(candidate)
    if lacks_beginning(text):
        return True
    if ":" in text and _announces_more(text):
        return True
    english = language in {None, "en"}
    if english and (_is_score(candidate) or _begins_as_heading(candidate)):
        return True
    if english and any(holds(text, words) for holds in _UNFINISHED):
        return True
    if ": " in text and _LISTS.match(text) is not None and (not english or _has_no_verb(text)):
        return True
    if not english and _NOUN_WHO.match(text) is not None:
        return True
    if english and words[:1] == ("if",) and _only_conditions(text):
        return True
    if text.rstrip(_CLOSING).endswith(_TERMINAL) or language in UNSPACED:
        return False
    if len(words) < 5 or " – " in text or " — " in text:  # "Title – what it is"
        return True
    subjectless = words[0][-1] == "s" and words[0][:-1] in _DOES
    return (english and (subjectless or _says_nothing(words))) or (
        language != "de" and _is_headline(text)
    )


def _hangs(candidate: Candidate) -> bool:
    """What a label was cut from, and isn't a sentence: "Nota: datos del colectivo.", "Ore 12:
    pranzo sotto il tendone", "Les causes sont connues : nuits loin de chez soi, attente." """
    text = candidate.text
    ended = text.rstrip(_CLOSING).endswith(_TERMINAL)
    return not ended or _NOTE.match(candidate.before) is not None or not _SUBJECT.match(text)


_NOTE = lazy(
    r"(?:nota|nota bene|note|hinweis|anmerkung|quellen?|remarque|sources?|fuentes?|fonti?|fontes?"
    r"|let op|bron|opmerking)\b",
    re.I,
)
# Behind a label a sentence begins small with its subject or a subordinate clause; a list of nouns
# doesn't. Where sentences begin with their verb or with a bare noun one is lost for it.
_SUBJECT = lazy(
    r"(?:[A-ZÀ-Þ¿¡\u0100-\uffff]|(?:der|die|das|den|dem|ein\w*|kein\w*|wer|wenn|was|man|es|sie|wir|ich"
    r"|du|ihr|jede\w*|alle|viele|nicht|le|la|les|l['’]\w|une?|on|il|elle|ils|elles|je|nous|vous|qui"
    r"|ce|c['’]est|chaque|tout\w*|si|quand|el|los|las|lo|una?|quien|cada|tod[oa]s?|no|nadie|se|cuando"
    r"|lo|gli|i|uno|un['’]\w|chi|ogni|tutt[ie]|non|quando|o|os|as|uma?|quem|não|de|het|een|wie|als"
    r"|je|men|elk\w*|wat)\b)"
)


# "It needs two things: a boat.": the other one follows.
_COUNTED = lazy(
    r"\b(?:two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três"
    r"|quatro|due|tre|quattro|twee|drie|vier) (?:\w+ )?\w+ ?: (.+)",
    re.I,
)
_MORE = lazy(r"[,;/&]|\b(?:and|und|et|y|e|ed|en|or|oder|ou|o|of|then|dann)\b|\. \w", re.I)


def _announces_more(text: str) -> bool:
    found = _COUNTED.search(text)
    return found is not None and _MORE.search(found[1].rstrip(".")) is None


# "Opens doors to people": an item whose subject is its heading.
_DOES = lexicon.IMPERATIVES | lexicon.listed(
    "open share offer bring drive guide teach challenge support provide save reduce improve protect"
    " boost increase allow enable prevent encourage inspire answer explain connect cost come last"
    " hold weigh run fit suit require contain"
)


def _says_nothing(words: Sequence[str]) -> bool:
    """ "Tomato salad with half a cucumber": no verb that is known."""
    return lexicon.FINITE.isdisjoint(words) and lexicon.IMPERATIVES.isdisjoint(words)


def _only_if(_: str, words: Sequence[str]) -> bool:
    """ "Only if you want to sail.": an answer; "Only if you sail do you learn" isn't."""
    return words[0] == "only" and words[1:2] in _IFS and _INVERTS.isdisjoint(words[3:])


_IFS = (("if",), ("because",), ("when",))
_INVERTS = lexicon.listed("do does did will can is are would should must")


def _asks_why(_: str, words: Sequence[str]) -> bool:
    """ "Why a boat is worth it.": a heading; "Why boats sink is a secret of the sea" isn't."""
    verbs = [place for place, word in enumerate(words) if word in lexicon.FINITE]
    after = len(words) - verbs[0] if verbs else 0
    return words[0] == "why" and len(verbs) < 2 and after < _FEW


_NOUN_OPENS = lexicon.listed("the a an those any every")
_VERBS = lexicon.FINITE | lexicon.IMPERATIVES | lexicon.PAST
_LONG, _FEW = 3, 5


def _is_noun_alone(_: str, words: Sequence[str]) -> bool:
    """ "The party that needs a bigger room.": no verb but that of its relative clause."""
    if words[0] not in _NOUN_OPENS:
        return False
    place = next((at for at in (2, 3, 4) if words[at : at + 1] in _RELATIVES), None)
    if place is None:
        return False
    return len(words) > place + _FEW and not any(
        word in _VERBS or (len(word) > _LONG and word.endswith(("s", "ed", "n't", "'s", "'re")))
        for word in words[place + 2 :]
    )


# "A few things to check: oil, tyres, and brakes." The head is a noun with what is to be done.
_LISTS = lazy(
    r"(?!\w+ (?:est|es|ist|is|é|è)\b)[^,.:;!?]{3,70}\b(?:to \w+(?: \w+){0,2}|zu \w+e?n|zum \w+n"
    r"|à \w+(?:er|ir|re)|a \w+[aei]r|da \w+r[ei]|te \w+n) ?: [^:.;!?]+,[^:;!?]+$"
)
# "Le faux conseiller, qui appelle le soir.", "Der falsche Berater, der abends anruft."
_NOUN_WHO = lazy(
    r"(?:Le|La|Les|Une?|Des|El|Los|Las|Un[ao]?|Il|Lo|I|Gli|Der|Die|Das|Eine?|De|Het|Een|Os?|As?|Uma?)"
    r" (?:[\w-]+ )?[\w-]+, (?:qui|dont|che|que|dat"
    r"|d(?:er|ie|as) (?![A-ZÄÖÜ]|\w+e[nrsm]? [A-ZÄÖÜ])) ?[^,;:]*[.]$"
)
_SAYS = lexicon.FINITE - lexicon.listed("work help start look change cost feel need know lose win")


def _has_no_verb(text: str) -> bool:
    """Does neither the head of a list nor the list say anything?"""
    words = lexicon.words(text)
    if "to" not in words:
        return False  # "with a partner: …" is no Portuguese verb here
    at = words.index("to")
    return words[0] not in lexicon.IMPERATIVES and _SAYS.isdisjoint(words[:at] + words[at + 2 :])


def _is_sum(text: str, words: Sequence[str]) -> bool:
    """ "Forty dollars an hour, paid in cash." """
    return _SUM.match(text) is not None and _says_nothing(words)


_SUM = lazy(r"(?:[A-Z][a-z]+|[$£€]?\d[\d,.]*) (?:dollars|pounds|euros|minutes|hours|days|weeks)\b")
_UNFINISHED = (_is_noun_alone, _asks_why, _only_if, _is_sum)
_RELATIVES = (("that",), ("who",), ("which",))
_STOP = lazy(r"[.!?]\W*\s")


def _begins_as_heading(candidate: Candidate) -> bool:
    """ "A chance for both of us. It makes …": of two sentences the first has no verb."""
    end = _STOP.search(candidate.text) if candidate.sentences == 2 else None
    first = lexicon.words(candidate.text[: end.start()]) if end is not None else ()
    named = len(first) > 2 and first[0] != "no"
    return named and _says_nothing(first) and not _says_nothing(candidate.words)


_FIGURE = lazy(r"\d[\d:.,-]*")


def _is_score(candidate: Candidate) -> bool:
    """ "Hill 4 points. Lee 6 points.": figures and no verb."""
    if not _says_nothing(candidate.words) or _FIGURE.search(candidate.text) is None:
        return False
    few = len(candidate.words) <= 4 * candidate.sentences
    return few or (len(candidate.words) < 9 and len(_FIGURE.findall(candidate.text)) > 1)


def _is_headline(text: str) -> bool:
    """ "Moon Rush: Private Lunar Plans": all its words of weight with a capital."""
    words = [word for word in lexicon.WORD.findall(text) if len(word) > 3]
    return len(words) > 2 and 10 * sum(word[0].isupper() for word in words) >= 7 * len(words)


def _only_conditions(text: str) -> bool:
    """ "If it rains, if it snows, or it's cold." """
    clauses = text.lower().replace("or ", "").split(", ")
    return len(clauses) > 1 and all(
        clause.startswith(("if ", "it’s", "it's")) for clause in clauses
    )
