"""Does a line set two things that it names against each other, and by which sign?

"Or", "not", "beats", "than", "over", "when to … and when to" between the two are signs; mere "and",
"from … to" or "without" are none.
"""

import re

from sharekit.extract.answers import Line, Subject, label, same_verb
from sharekit.extract.kin import names
from sharekit.extract.model import TITLE
from sharekit.extract.roles import DETERMINERS, IS
from sharekit.extract.wordings import ANY_DETERMINER, DIFFERENCE, PURPOSE
from sharekit.extract.words import listed
from sharekit.lazy import lazy

_OR = r"(?:or|oder|ou|of|o|u)"
_AND = r"(?:and|und|et|y|e|en)"
_IS = (
    r"(?:means?|heißt|bedeutet|signifie|significa|betekent|is|are|isn['’]t|aren['’]t|ist|sind"
    r"|n['’]est|ne\s+sont|es|son|è|sono|é|são|zijn)"
)
_TWO = r"(?:two|zwei|deux|dos|due|dois|duas|twee)"
_NOT = r"(?:not|nicht|pas|kein\w*|geen|niet|no|non|não|never|nie|jamais)"
_YET = r"(?:\s+(?:yet|always|just|only|the\s+same\s+as|immer|nur|toujours|siempre|sempre|altijd))?"
_TO = r"(?:\s+(?:to|rather|lieber|plutôt|besser|better|mejor|meglio|liever|just|only))?"
_CHOICE = lazy(rf"(?:\s+[\w'’-]+){{0,4}}?\s+{_OR}{_TO}", re.I)
_OF = lazy(r"\s+(?:de|du|des|d['’])", re.I)
_ONE = lazy(r"\b(?:an?|eine?[nmr]?|une?|un[oa]?|uma?|een)\s*$", re.I)
_ENDS = lazy(r"$|\s*[?:!.,|–—]|.*\?")
_BETWEEN = lazy(
    rf"(?:(?:\s+{_IS})?\s+{_NOT}{_YET}|\s+(?:no|non|não)(?:\s+s[ie]e?mpre)?\s+{_IS}"
    r"|,\s+ce\s+n['’]est\s+pas"
    rf"|\s+(?:isn['’]t|aren['’]t){_YET}"
    rf"|\s*,(?:\s+(?:but|and|aber|sondern|mais|et|pero|ma|mas|maar))?\s+{_NOT}"
    r"|\s*,\s+(?:more|less|fewer|mehr|weniger|plus|moins|más|menos|più|meno|mais|meer|minder)"
    r"(?:\s+de|\s+d['’])?"
    r"|\s+(?:beats?|trumps?|outlasts?|outlives?|outshines?|schl[aä]gt|schlagen|bat(?:tent)?|vaut"
    r"\s+mieux\s+qu(?:e|['’])|gana[n]?\s+a|batte|vence|verslaat)"
    r"|\s+(?:instead\s+of|rather\s+than|(?:an)?statt|plutôt\s+qu(?:e|['’])|au\s+lieu\s+d(?:e|['’])"
    r"|en\s+(?:vez|lugar)\s+de|invece\s+d(?:i|el|ella|ell['’])|em\s+vez\s+d[eoa]|in\s+plaats\s+van"
    r"|frente\s+a|face\s+(?:à|aux?)|antes\s+que)"
    r")",
    re.I,
)
_AGAINST = lazy(r"\s+(?:vs\.?|versus|contre|gegen|contra|contro|tegen)", re.I)
_CLAUSES = lazy(rf",?(?!\s+(?:{_OR}|{_AND})\s)(?:\s+[\w'’-]+){{1,3}}\s*,(?:\s+{_AND})?", re.I)
_OTHER = lazy(r"\b(?:das\s+eine|one\s+thing|une\s+chose|una\s+cosa|uma\s+coisa|één\s+ding)\b", re.I)
_BETWEEN_THEM = lazy(r"\b(?:between|zwischen|entre|tra|fra|tussen)$", re.I)
_GULF = lazy(
    r"\b(?:worlds?|gulf|abyss|gap|monde|mondes|abîme|fossé|welten?|abgrund|abgründe|mundo|mundos"
    r"|abismo|trecho|mondo|mondi|abisso|werelden?|kloof)\b",
    re.I,
)
_MEANS = listed("means heißt bedeutet signifie significa betekent")
_ABSTRACT = lazy(
    r"\w{2}(?:ness|ship|ism|hood|[st]ion|keit|heit|schaft|ung|ismus|té|esse|isme|dad|tad|eza|ismo"
    r"|ción|tà|ezza|zione|dade|ção|heid)$",
    re.I,
)
_NONE = lazy(r"\b(?:no|kein\w*|ni|pas\s+de|sin|senza|sem|geen|neither|weder|without)\s*$", re.I)
_THAN = lazy(
    r"(?:[:,]?\s+[\w'’-]+){0,7}?\s+(?:than|als|qu(?:e|['’])|di|del|dell['’]|do\s+que|dan)(?:\s+\w+ing)?",
    re.I,
)
_BETTER = lazy(
    r"\b(?:better|more|less|worth\s+more|stronger|rather|besser|lieber|mehr|weniger|mieux|plutôt"
    r"|plus|moins|vaut|mejor|más|menos|vale|meglio|più|meno|melhor|mais|beter|liever|meer|minder)"
    r"\b",
    re.I,
)
_BEST = lazy(r"\b(?:better|besser|mieux|mejor|meglio|melhor|beter)\b", re.I)
_MARKS = lazy(r"[«»“”„\"()…]|(?<=\s)[–—-](?=\s)|(?<!\w)['‘’](?=\w)|(?<=\w)['’](?=\s)")
_PREFER = lazy(
    r"\b(?:(?:i|we)\s+(?:still\s+)?prefer|(?:je|nous)\s+préf[éè]r\w+|prefiero|preferimos|preferisco"
    r"|prefiro)\b",
    re.I,
)
_TO_THE = lazy(r"\s+(?:to|à|aux?|al?|alla|ao?)", re.I)
_OVER = lazy(r"\s+over", re.I)
_PREFERRED = lazy(r"\b(?:case\s+for|choos\w+|chose|prefer\w*|pick\w*|why|in\s+praise\s+of)\b", re.I)
_EVERY = lazy(
    r"^(?:not\s+(?:every|all)|nicht\s+(?:jede[rs]?|alle)|tou(?:te?s?|s)|no\s+tod[oa]s?(?:\s+l[oa]s)?"
    r"|non\s+ogni|nem\s+tod[oa]s?|niet\s+(?:elke?|alle))$",
    re.I,
)
_BE = lazy(rf"\s+{_IS}(?:\s+pas)?", re.I)
_JOINED = lazy(
    rf"(?:\s+[\w'’-]+){{0,2}}?\s+(?:{_AND}|nor|noch|ni|né|nem|from|with|for|von|mit|de|du|d['’]|avec|con|com|met|da|dal|dall['’])",
    re.I,
)
_MERE = lazy(rf"\s+{_AND}", re.I)
_ALSO = lazy(rf",?\s+{_AND}(?:\s+[\w'’-]+)?", re.I)
_AGAIN = lazy(rf"(?:\s+[\w'’-]+){{0,2}}?\s*(?:[,:;]|,?\s+{_AND}|{_OR})\s+(?P<intro>.+)", re.I)
WHAT = listed(
    "what who where when how was wer wo wann ce celui celle lo quien cuando quello chi quem wat wie"
)
_DOING = {
    "en": lazy(r"\w{2,}ing"),
    "fr": lazy(r"\w+(?:er|ir|re)"),
    "es": lazy(r"\w+[aeií]r"),
    "it": lazy(r"\w+[aei]re"),
    "pt": lazy(r"\w+[aei]r"),
}
_RELATION = lazy(
    r"\s(?:as|wie|for|in|on|at|with|without|to|into|of|by|für|im|in|an|am|auf|mit|ohne|zum?|zur|bei|pour"
    r"|dans|sur|avec|sans|à|au|para|en|con|sin|a|al|per|con|senza|com|sem|em|n[oa]|ao|voor|op|met"
    r"|zonder|naar)$",
    re.I,
)
_LIKENED = lazy(r"\b(?:like|becomes?|comme|como|come|wird|devient|zoals)\b", re.I)
_WHEN = lazy(
    r"\b(?:when|wann|wenn|quand|cuándo|cuando|quando|wanneer|what|was|ce\s+que|lo\s+que|quello\s+che"
    r"|o\s+que|wat)\b",
    re.I,
)
CONFUSED = lazy(
    r"\b(?:confus\w+|mix(?:es|ed|ing)?\s+(?:(?:the|them|these)\s+)?(?:two\s+)?up"
    r"|mistak(?:es?|en|ing)\s.{1,40}\sfor|verwechsel\w*|confond\w+|confund\w+|verwar\w*)\b",
    re.I,
)
TWO_KINDS = lazy(
    rf"\b{_TWO}\s+(?:[\w'’-]+\s+){{0,2}}?(?:kinds?|sorts?|types?"
    r"|ways|schools|breeds|arten|sorten|typen|wege|lager|sortes|espèces|manières|façons|écoles"
    r"|clases|tipos|maneras|formas|tipi|modi|maniere|jeitos|soorten|manieren)\b[^.!?]{0,60}[:–—]"
    r"|\b(?:sort\w*|divid\w+|split\w*|falls?)\b[^.!?]{0,40}\sinto\s|\bteil\w*\b[^.!?]{0,40}\sin\s"
    r"|\b(?:divis\w+|partag\w+|class\w+|divid\w+)\b[^.!?]{0,40}\s(?:en|in|em)\s",
    re.I,
)
_QUESTION = lazy(
    r"\b(?:who|which|wer|welche[rs]?|lequel|laquelle|quién|cuál|chi|quale|quem|qual|welke?)\b"
    r".{0,60}\?",
    re.I,
)
_APART = lazy(
    r"\b(?:not|n['’]t|ne|nicht|no|non|não|niet)\b.{0,24}\b(?:together|alike|same|ensemble|zusammen"
    r"|juntos|insieme|juntas?|samen)\b",
    re.I,
)
_APPOSED = lazy(  # "Curtains and Blinds, the Two Schools of the Window"
    rf",\s+(?:the|les|die|las|los|i|gli|le|as|os|de)?\s*\b{_TWO}\s",
    re.I,
)
_TWO_OF = lazy(rf"\b{_TWO}\s+\w+", re.I)


def set_against(line: Line, one: Subject, other: Subject, language: str | None) -> bool:
    """Does the line hold a sign that sets one against the other?"""
    text = line.text
    before = _plain(text[: line.words[one.first].start])
    between = _plain(text[line.words[one.last - 1].end : line.words[other.first].start])
    after = _plain(text[line.words[other.last - 1].end :])
    if _imperative(before, one) or _imperative(between, other):
        return False
    if _enumerated(line, before, after) or any(map(str.isdigit, between)):
        return False  # "Tea, Coffee or Water", "Rovers 2, Lane 1"
    if _NONE.search(ANY_DETERMINER.sub("", before)) and not DIFFERENCE.search(after):
        return False  # "No Bus, No School"
    if before.lower().endswith("the ") and between.lower().endswith((" a ", " an ")):
        return False  # "The Bridge Is Not a Ruin Yet"
    introduced, bare = (ANY_DETERMINER.sub("", part).rstrip() for part in (before, between))
    if not bare and _OF.match(between):
        bare = " de"
    if (
        _generic(line, one, other, language)
        and bare.strip()
        and (not one.word.endswith("ing") or _ENDS.match(after) or PURPOSE.match(after))
        and _LIKENED.search(bare) is _RELATION.search(bare) is None
        and (_MERE.fullmatch(bare) is None or _each_apart(line, one, other))
    ):
        return True
    if line.block != TITLE and not (CONFUSED.search(text) or TWO_KINDS.search(text)):
        return False
    return bool(
        _BETWEEN.fullmatch(bare)
        or (_CHOICE.fullmatch(bare) and (_ENDS.match(after) or PURPOSE.match(after)))
        or (_AGAINST.fullmatch(bare) and _common(line, one, other))
        or (_THAN.fullmatch(bare) and _BETTER.search(before + between))
        or (_OVER.fullmatch(bare) and _PREFERRED.search(before))
        or (_TO_THE.fullmatch(bare) and _PREFER.search(before))
        or (_EVERY.match(introduced.lstrip()) and _BE.fullmatch(bare))
        or (
            _CLAUSES.fullmatch(bare)
            and (_OTHER.search(text) or _BEST.search(after) or _both_defined(one, other))
        )
        or (_ALSO.fullmatch(bare) and _ENDS.match(after) and _said_what(one, other))
        or _asked_again(introduced, bare)
        or (
            _BETWEEN_THEM.search(introduced)
            and _JOINED.fullmatch(bare)
            and (_GULF.search(after) or _abstract(line, one, other) or _meant(one, other))
        )
        or (
            bare == ","
            and ("?" in after or _of_a_sort(line, one, other) or DIFFERENCE.search(after))
        )
        or (_MERE.fullmatch(bare) and _as_such(before, between, after, (one, other)))
        or (CONFUSED.search(text) and (bare == "," or _JOINED.fullmatch(bare)))
        or (_JOINED.fullmatch(bare) and _told_apart(line, one, other, before, after))
    )


def _each_apart(line: Line, one: Subject, other: Subject) -> bool:
    """Does a line of the text name two that open a paragraph each?"""
    return line.block != TITLE and one.sentence.block != other.sentence.block


def merely_named(line: Line, one: Subject, other: Subject) -> bool:
    """Does a title name two, "A and B", of which the text tells the same: "A raises …"?"""
    between = _plain(line.text[line.words[one.last - 1].end : line.words[other.first].start])
    return (
        line.block == TITLE
        and _MERE.fullmatch(ANY_DETERMINER.sub("", between).rstrip()) is not None
        and same_verb(one, other)
        and one.sentence.start == other.sentence.start == 0
    )


def _enumerated(line: Line, before: str, after: str) -> bool:
    if line.block != TITLE or CONFUSED.search(line.text):
        return False
    if _BETWEEN_THEM.search(ANY_DETERMINER.sub("", before).rstrip()):
        return False
    if before.rstrip().endswith(","):
        return True
    return after[:1] == "," and "?" not in after and _APPOSED.match(after) is None


def _plain(stretch: str) -> str:
    """A stretch of a line without quotation marks, brackets and dashes."""
    return " ".join(_MARKS.sub(" ", f"|{stretch}|").split()).strip("|")


def _generic(line: Line, one: Subject, other: Subject, language: str | None) -> bool:
    """Do the sentences speak of any such thing: "A pencil …", "A pen …", "Walking …"?"""
    if one.kind == other.kind == "one":
        return True
    if line.block != TITLE:
        return False
    if one.kind or other.kind:
        return False
    if same_verb(one, other):
        return True
    if language == "de":
        return all(line.text[line.words[side.first].start].islower() for side in (one, other))
    doing = _DOING.get(language or "en")
    return doing is not None and all(doing.fullmatch(side.word) for side in (one, other))


def _imperative(before: str, side: Subject) -> bool:
    """After "What to Bring", "Bring a coat." has no subject."""
    return (
        before.rstrip().lower().endswith(" to") and not side.kind and not side.word.endswith("ing")
    )


def _of_a_sort(line: Line, one: Subject, other: Subject) -> bool:
    """Do both names share a word: "Renting a Cello, Owning a Cello"?"""
    known = names(label(line, one), label(line, other))
    return known is not None and bool(known[0].before or known[0].after)


def _as_such(before: str, between: str, after: str, sides: tuple[Subject, Subject]) -> bool:
    """Does a title name two things that the text goes on to speak of as such: "The Allotment and
    the Window Box", "An allotment …", "A window box …"?"""
    owned = _ONE.search(before) or _ONE.search(between)
    return (
        not owned and _ENDS.match(after) is not None and all(side.kind == "one" for side in sides)
    )


def _abstract(line: Line, one: Subject, other: Subject) -> bool:
    """Is one of the names no place or person, by its ending: "Sparsamkeit und Geiz"?"""
    return any(_ABSTRACT.search(label(line, side)) for side in (one, other))


def _meant(one: Subject, other: Subject) -> bool:
    """Do both say what they mean: "Loben heißt, …"?"""
    return all(not _MEANS.isdisjoint(side.following[:1]) and not side.kind for side in (one, other))


def _both_defined(one: Subject, other: Subject) -> bool:
    """Do both say in the same words what they are: "Knowledge is knowing …"?"""
    return (
        one.following == other.following
        and not IS.isdisjoint(one.following[:1])
        and DETERMINERS.isdisjoint(one.following[1:])
    )


def _said_what(one: Subject, other: Subject) -> bool:
    """Does the text say of both what, who, when they are: "Profit is what …", "Cash is what …"?"""
    return _both_defined(one, other) and not WHAT.isdisjoint(one.following[1:])


def _asked_again(introduced: str, bare: str) -> bool:
    """Does the same "when" or "what" introduce both: "When to Call and When to Write"?"""
    again = _AGAIN.fullmatch(bare)
    if again is None or _WHEN.search(again["intro"]) is None:
        return False
    return _WHEN.search(introduced) is not None


def _told_apart(line: Line, one: Subject, other: Subject, before: str, after: str) -> bool:
    """Does the line around "A and B" say that they differ, are confused, are two ways …?"""
    text = line.text
    if line.block != TITLE:
        return TWO_KINDS.search(text) is not None
    if DIFFERENCE.search(text):
        return True
    if _QUESTION.search(after) or _APART.search(after):
        return True
    return _common(line, one, other) and bool(_TWO_OF.search(before) or _TWO_OF.search(after))


def _common(line: Line, one: Subject, other: Subject) -> bool:
    """Are they no names, as of two towns or two teams?"""
    return bool(one.kind and other.kind) or line.text[line.words[other.first].start].islower()
