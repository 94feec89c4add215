"""What a sentence is about where no line names it: "The pull-through sharpener scrapes …".

Where the name ends is seen by the verb, by a second place that has the name, or by the language's
way of joining nouns.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from sharekit.extract.comparing.lines import ANY_FUNCTION, KINDS, LED, names_nothing
from sharekit.extract.comparing.name_ends import is_adverb, name_end
from sharekit.extract.comparing.pairs import capitalised
from sharekit.extract.comparing.roles import DETERMINERS, HAS, IS, TAKEN_UP
from sharekit.extract.language.kin import LEAST_SHORT, in_a_row, stem, tokens
from sharekit.extract.language.words import WORD, listed
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MOST = 3
"""Words of a name."""

_OPENING = 90
"""Characters of a sentence in which its name and verb stand."""

_NO_NAME = (
    ANY_FUNCTION - {"van"}
    | IS
    | HAS
    | listed(
        "of in on at for to with that which who and or first second third next last other one only"
        " main same more most real key best worst it this these those he she we they i you if when"
        " but so then once twice something everything anything both either neither each every there"
        " here now nothing nobody someone"
        " erste zweite nächste letzte andere oder im es er sie ich wir man wenn ihr beide hier da"
        " nun premier première deuxième dernier autre et ou dans il elle ils elles on nous si je ce"
        " cela ici tous primer primero primera segundo segunda último otra otro y o en él ella"
        " ellos yo se lo eso ambos aquí primo prima secondo seconda ultimo altro altra e nel io noi"
        " ci entrambi qui primeiro primeira outro outra em no na ele ela eles eu ambos aqui eerste"
        " tweede laatste ander ik hij ze zij wij je jij beide hier"
        " however therefore meanwhile instead later sometimes perhaps maybe also still yet finally"
        " außerdem allerdings dafür dagegen danach dann deshalb daher trotzdem seitdem zuerst"
        " später manchmal leider natürlich vielleicht zudem jedoch inzwischen irgendwann dabei"
        " damit darum"
        " alors ensuite puis enfin cependant pourtant parfois ainsi donc mais"
        " además entonces después luego así pero aunque también tampoco hay"
        " poi però così anche infine intanto depois então também porém assim ainda"
        " daarna toen dus soms later eerst bovendien"
    )
)
"""Words that begin no name that is set against another."""

_SAYS_WHAT = {
    "de": listed("ist sind war waren bedeutet bedeuten heißt heißen bezeichnet beschreibt"),
    "en": listed("is are was were means mean refers describes represents"),
    "es": listed("es son era eran significa significan consiste"),
    "fr": listed("est sont était étaient c'est signifie signifient désigne désignent consiste"),
    "it": listed("è sono era erano significa significano consiste"),
    "nl": listed("is zijn was waren betekent"),
    "pt": listed("é são era eram significa significam consiste"),
}
"""How a language says what something is."""

_JOINING = {
    "fr": frozenset({"de", "du", "à"}),
    "es": frozenset({"de", "del"}),
    "it": frozenset({"di", "da", "a", "del"}),
    "pt": frozenset({"de", "do", "da", "a"}),
    "nl": frozenset({"van"}),
}
"""What joins a noun to the one before it, within a name."""

_ARTICLES = listed("la le l el los las lo il i gli o os as de het")
_MARK = lazy(r"[,;:/()\[\]<>«»“”„\"](?!\s(?:c['’]est|das\sist)\b)")


class Opening(NamedTuple):
    """How a sentence begins: its words in small letters, their places, what its determiner says.

    kind: what the determiner says, or the word that leads to the name: "with".
    first: the first word of the name. until: the word before which a mark stands.
    """

    sentence: Sentence
    kind: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    first: int
    until: int


def opening(sentence: Sentence) -> Opening | None:
    """How a sentence begins; None where it doesn't begin with a name, or with somebody's own."""
    led = LED.match(sentence.text)
    found = WORD.finditer(sentence.text, led.end() if led else 0, _OPENING)
    spans = [match.span() for match in islice(found, MOST + 5)]
    words = [sentence.text[start:end].lower().replace("’", "'") for start, end in spans]
    if len(words) < 3:
        return None
    kind = KINDS.get(words[0], "")
    first = 1 if kind or (led and words[0] in DETERMINERS) else 0
    if not first and words[0].startswith(("l'", "un'")):
        kind, cut = "the" if words[0][0] == "l" else "one", words[0].index("'") + 1
        words[0], spans[0] = words[0][cut:], (spans[0][0] + cut, spans[0][1])
    name = words[first]
    if kind == "own" or name in _NO_NAME or any(map(str.isdigit, name)):
        return None
    mark = _MARK.search(sentence.text, spans[0][0])
    until = sum(end <= mark.start() for _, end in spans) if mark else len(words)
    return Opening(
        sentence, led["lead"].lower() if led else kind, tuple(words), tuple(spans), first, until
    )


def verb_shared(of: Outline, one: str, other: str) -> bool:
    """Do two sentences say with the same verb what something is, soon after they begin?"""
    language = of.language or "en"
    return not _verbs(one, language).isdisjoint(_verbs(other, language))


@lru_cache(maxsize=2_048)
def _verbs(text: str, language: str) -> frozenset[str]:
    words = text[:_OPENING].lower().replace("’", "'").split(None, MOST + 4)[1 : MOST + 3]
    return _SAYS_WHAT[language].intersection(words)


def named(of: Outline, one: Opening, other: Opening) -> tuple[Passage, Passage] | None:
    """What two sentences call what they are about; None where a name doesn't end before a mark."""
    ends = _before_verb(of, one, other) or (_end(of, one), _end(of, other))
    sides = tuple(zip((one, other), ends, strict=True))
    if any(end > own.until or end >= len(own.words) for own, end in sides):
        return None
    left, right = (
        capitalised(
            of.passage(
                own.sentence.block,
                own.sentence.start + own.spans[own.first][0],
                own.sentence.start + own.spans[end - 1][1],
            )
        )
        for own, end in sides
    )
    return left, right


def _before_verb(of: Outline, one: Opening, other: Opening) -> tuple[int, int] | None:
    """Where the names end, if both say soon, and with one verb, what something is."""
    verbs = _SAYS_WHAT[of.language or "en"]
    for at in range(one.first + 1, min(len(one.words), one.first + MOST + 2)):
        if one.words[at] not in verbs and not _taken_up(one, at):
            continue
        for place in range(other.first + 1, min(len(other.words), other.first + MOST + 2)):
            if one.words[at] == other.words[place]:
                return at, place
    return None


def _taken_up(own: Opening, at: int) -> bool:
    """Does "c’est" or the like stand at a word?"""
    return TAKEN_UP.match(own.sentence.text[own.spans[at - 1][1] :]) is not None


def _end(of: Outline, own: Opening) -> int:
    """The word behind the name of a sentence's subject."""
    language = of.language or "en"
    first, words = own.first, own.words
    most = min(first + MOST, own.until, len(words) - 1)
    text = own.sentence.text
    capitals = [text[start].isupper() for start, _ in own.spans]
    told = name_end(language, words, capitals, first, most, one=own.kind == "one")
    if told is not None:
        return told
    for end in range(most, first + 1, -1):
        if not _ends_no_name(words[end - 1], language) and _again(of, own, words[first:end]):
            return end
    if first + 2 < own.until and words[first + 1] in _JOINING.get(language, ()):
        end = first + 2
        return min(end + 1 + (words[end] in _ARTICLES), len(words) - 1)
    return first + 1


def _ends_no_name(word: str, language: str) -> bool:
    if word in _NO_NAME or names_nothing(word, language):
        return True
    return language == "en" and is_adverb(word)


def _again(of: Outline, own: Opening, name: Sequence[str]) -> bool:
    """Does the title or another sentence have the whole name?"""
    roots = tuple(map(stem, name))
    lines = (each.text for each in of.sentences if each.number != own.sentence.number)
    return _holds(of.text(TITLE), roots) or any(_holds(text, roots) for text in lines)


def _holds(text: str, roots: tuple[str, ...]) -> bool:
    likely = roots[0][:LEAST_SHORT] in text.lower()
    return likely and next(in_a_row(tokens(text), roots), None) is not None
