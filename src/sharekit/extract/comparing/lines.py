"""What a line names that a sentence is about: the title says "Pencil or pen?", and a sentence
begins "A pencil …"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from sharekit.extract.comparing.pairs import capitalised
from sharekit.extract.comparing.roles import ASIDE, TAKEN_UP
from sharekit.extract.language.kin import Token, stem
from sharekit.extract.language.words import STOPWORDS, WORD, listed
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Sentence
from sharekit.lazy import lazy

QUALIFIED = "qualified"
"""The kind of a subject behind a word of its own: "Commercial yeast …"."""

LEADING = "led"
"""The kind of what another word leads to: "With a mentor, …"."""

IN = "in"
"""The kind of a place that the sentence is about: "In a choir, …"."""

FIRST_WORDS = 6
"""Words of a sentence among which its subject is looked for."""

MAX_RUN = 4
"""Words of a label."""

_LISTED = frozenset(",;/")
"""Marks that make what they follow no subject."""

FUNCTION = {
    "en": STOPWORDS - listed("down will now") | listed("you're two one"),
    "de": listed(
        "der die das und ein eine nicht sind wer wie was wann sie wir mit von für aus zwei alle als"
        " man ich"
    ),
    "fr": listed("les des une est sont pas qui que quand avec pour dans deux plus"),
    "es": listed("los las una unos son que cuando con para por dos más del"),
    "it": listed("gli che non per due più una sono"),
    "pt": listed("uma são não com dois duas mais que para por"),
    "nl": listed("het een niet zijn van voor met twee meer als wie wat"),
}
"""Words of three letters and more that name nothing, by language."""

ANY_FUNCTION = frozenset[str]().union(*FUNCTION.values())

KINDS = {
    word: kind
    for kind, words in {
        "one": "a an every each any ein eine einen jede jeder jedes un une chaque una cada ogni um"
        " uma een elke elk",
        "own": "my your our his her their mein meine dein deine unser unsere ihr ihre sein seine"
        " mon ma ton ta notre votre son sa mi tu nuestro nuestra su mio mia tuo tua meu"
        " minha seu sua mijn jouw onze ons",
        "the": "the der die das le la les el los las il lo i gli o os as de het",
    }.items()
    for word in words.split()
}
"""Determiners, by what they say of the thing: any such, somebody's, or the one that is meant."""

_JOINS = listed("and or und oder et ou y o e en of is are ist sind est sont es son")
_ADJECTIVE = listed("to zu good great gute guter gutes bon bonne buen buena true real")
_INFINITIVES = ("en", "ern", "eln")
_SELF = listed("se si sich")
"""Belongs to what one does: "Se débarrasser"."""

LED = lazy(
    r"(?P<lead>wer|whoever|(?:he|she|those|the\sone|the\sperson|someone|anyone|people)\swho|qui|celui\squi"
    r"|celle\squi|ceux\squi|quien|el\sque|la\sque|los\sque|chi|quem"
    r"|with|mit|bei|beim|avec|chez|con|com|met|bij)\s",
    2,
)
"""What leads to a thing that a sentence isn't about in its form: "With a mentor, …"."""

PLACED = lazy(
    r"(?:in|at|on|by|under|im|am|beim|auf|au|aux|à|dans|en|no|na|nos|nas|num|numa|em|nel|nella|nello"
    r"|nei|nelle|al|alla|allo|col|op)\s|nell['’]",
    2,
)
"""What leads to a place where things are as the sentence says: "Au refuge, on sert …"."""

_ELIDED = lazy(r"(?:l|d|un|all|dell)['’](?=\w)", 2)


class Subject(NamedTuple):
    """A sentence's subject that a line names. first, last: its words in the line."""

    sentence: Sentence
    kind: str
    first: int
    last: int


class Line(NamedTuple):
    """A title and its words as stems."""

    text: str
    words: tuple[Token, ...]
    language: str | None


def line(text: str, language: str | None) -> Line:
    """A title as a line."""
    found = tuple(Token(stem(word[0]), *word.span()) for word in WORD.finditer(text))
    return Line(text, found, language)


def label(of: Line, side: Subject) -> Passage:
    """What a line calls a subject, without its article, with a capital."""
    start, end = of.words[side.first].start, of.words[side.last - 1].end
    elided = _ELIDED.match(of.text[start:end])
    start += elided.end() if elided else 0
    return capitalised(Passage(of.text[start:end], TITLE, start, end))


def shortened(side: Subject) -> Subject:
    """The subject by its first word alone: "Villages Know" may hold a verb."""
    return side._replace(last=side.first + 1)


def names_something(of: Line, side: Subject) -> bool:
    """May the line's words be a name? In German a noun has a capital there, and what one does ends
    as it is looked up: "… wie die IT-Hilfe läuft" names no "Läuft"."""
    if of.language != "de":
        return True
    own = [of.text[word.start : word.end] for word in of.words[side.first : side.last]]
    return any(word[0].isupper() for word in own) or own[-1].endswith(_INFINITIVES)


def kind_of(text: str) -> str:
    """What the determiner that a sentence begins with says; "" where it has none."""
    first = text[:24].lower().replace("’", "'").split(None, 1)[:1]
    if not first:
        return ""
    if LED.match(text):
        return LEADING
    if PLACED.match(text):
        return IN
    if first[0][1:2] == "'" or first[0].startswith("un'"):
        return "the" if first[0][0] == "l" else "one"
    return KINDS.get(first[0], "")


def subject(line: Line, sentence: Sentence, known: set[str]) -> Subject | None:
    """The thing of the line that a sentence opens with. known: the stems of the line's words."""
    person = LED.match(sentence.text)
    led = person or PLACED.match(sentence.text)
    kind = LEADING if person else IN if led else "the" if _ELIDED.match(sentence.text) else ""
    start = led.end() if led else 0
    for place, word in enumerate(islice(WORD.finditer(sentence.text, start), 3)):
        plain = word[0].lower()
        if plain in KINDS and kind in {"", LEADING, IN}:
            kind = kind or KINDS[plain]
            continue
        if stem(plain) in known:
            words = _opening(sentence, start)
            run = _longest(line, words, place)
            if run is not None:
                rest = sentence.text[words[place + run[1] - run[0] - 1].end :]
                listed_too = rest[:1] in _LISTED and not led
                if listed_too and not (ASIDE.match(rest) or TAKEN_UP.match(rest)):
                    return None
                return Subject(sentence, kind, *run)
        if plain not in _ADJECTIVE:
            if kind or place or sentence.start:
                return None
            kind = QUALIFIED
    return None


def _opening(sentence: Sentence, start: int) -> tuple[Token, ...]:
    return tuple(
        Token(stem(word[0]), *word.span())
        for word in islice(WORD.finditer(sentence.text, start), FIRST_WORDS)
    )


def _longest(line: Line, words: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The longest run of the line's words that the sentence repeats from a word on."""
    best: tuple[int, int] | None = None
    for first, word in enumerate(line.words):
        if word.root != words[place].root or _is_function(line, word):
            continue
        last = first + 1
        while (
            last < min(len(line.words), first + MAX_RUN)
            and place + last - first < len(words)
            and line.words[last].root == words[place + last - first].root
        ):
            last += 1
        while last > first + 1 and _ends_no_label(line, line.words[last - 1]):
            last -= 1
        if best is None or last - first > best[1] - best[0]:
            best = first, last
    return best


def _is_function(line: Line, word: Token) -> bool:
    return names_nothing(line.text[word.start : word.end].lower(), line.language)


def names_nothing(word: str, language: str | None) -> bool:
    """Is a word in small letters none that a name may be?"""
    word = word.replace("’", "'").rpartition("'")[2]  # "d'une"
    if word in _SELF:
        return False
    return len(word) < 3 or word in FUNCTION.get(language or "", ANY_FUNCTION)


def _ends_no_label(line: Line, word: Token) -> bool:
    written = line.text[word.start : word.end]
    plain = written.lower()
    if plain == written and len(plain) < 3 and line.language != "en":
        return True  # "el asfalto te exige"
    return plain in KINDS or plain in _JOINS or word.root in _JOINS
