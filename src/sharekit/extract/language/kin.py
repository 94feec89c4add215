"""Which words are kin: leader, leading and leadership; Führung and führen; gestion and gestor.

A rough stemmer for several languages at once. It only has to tell the two sides of a comparison
from each other and find them again, so a root too short costs nothing as long as they differ.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from sharekit.extract.language.words import WORD

_ELISION = re.compile(r"(?:l|d|qu|c|n|s|j|m|t|all|dell|nell|sull|un)['’](?=\w{2})")
_CLITIC = re.compile(r"(?<=\w\w)['’](?:s|er|en)$")
_SUFFIX_WORDS = (
    "s es ies ly y ie ing ings ship ships er ers or ors ed ment ements ement ments al ial ic ics"
    " ity"
    " ities ive ness at ator ators ation ations ion ions ian ians"
    " n t en ern ung ungen in innen keit heit itat iv isch lich schaft enz enzen ent nd"
    " eur eurs euse if ique tion ance ence ant"
    " o a os as ador adora adores ar ir ando iendo miento mento cion azgo idad dad ivo ia ico ica"
    " ao oes ndo zione"
)
"""English; German; French; Spanish, Portuguese and Italian."""

_SUFFIXES = frozenset(_SUFFIX_WORDS.split())
_LONGEST = max(map(len, _SUFFIXES))
_SHORT = ("ing", "ed", "e")
LEAST, LEAST_SHORT = 4, 3


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What a word has in common with its kin, in lower case and without accents."""
    word = _ELISION.sub("", word.lower(), count=1) if "'" in word or "’" in word else word.lower()
    if not word.isascii():
        word = "".join(
            c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)
        )
        word = word.replace("ß", "ss")
    word = _CLITIC.sub("", word) if "'" in word or "’" in word else word
    for _ in range(4):
        shorter = _stripped(word)
        if shorter == word:
            break
        word = shorter
    return word


def _stripped(word: str) -> str:
    for length in range(min(_LONGEST, len(word) - LEAST), 0, -1):
        if word[-length:] in _SUFFIXES:
            return word[:-length]
    for suffix in _SHORT:
        if word.endswith(suffix) and len(word) - len(suffix) >= LEAST_SHORT:
            return word[: -len(suffix)]
    if len(word) == LEAST and word[-1] == "s" and word[-2] not in "siu":
        return word[:-1]  # maps, cats
    return word


_ACCENTED = re.compile("[À-ɏ]")
_BELIEVER = re.compile(r"(.{3,}?i)s(?:m(?:us?)?|t)?")
_RESPELT = {"y": "i", "v": "f", "z": "c"}


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The root, however one and many are spelt: copy and copies, knife and knives, plan, planning;
    and with the belief in those who hold it: optimism, optimist.

    Its first three letters are those of the root.
    """
    found = root(word)
    believer = _BELIEVER.fullmatch(found)
    if believer:
        return believer[1]
    if len(found) <= LEAST_SHORT:
        return found
    if found.endswith("aux"):
        return found[:-1] if found.endswith("eaux") else found[:-3]
    if found[-1] == found[-2]:
        return found[:-1]
    return found[:-1] + _RESPELT.get(found[-1], found[-1])


class Token(NamedTuple):
    """A word of a text: its root and its place."""

    root: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text as roots, in order; kept, because every pair asks for all sentences."""
    return tuple([Token(stem(match[0]), *match.span()) for match in WORD.finditer(text)])


def in_a_row(words: Sequence[Token], roots: Sequence[str]) -> Iterator[int]:
    """The words from which on all of some roots stand in a row."""
    length, wanted = len(roots), list(roots)
    for at in range(len(words) - length + 1):
        if [word.root for word in words[at : at + length]] == wanted:
            yield at


class Name(NamedTuple):
    """The roots by which a label is known in the text, in order.

    before, after: the roots of the label that the other one has too, on either side of its own.
    head: the last of several, by which the text may call it for short.
    """

    roots: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    head: str = ""

    def at(self, words: Sequence[Token], index: int) -> bool:
        """Does the label, or its kin, stand at that word?"""
        own = self.roots
        if index >= len(words) or words[index].root != own[0]:
            return False
        return len(own) == 1 or tuple(word.root for word in words[index : index + len(own)]) == own

    def places(self, text: str) -> list[int]:
        """The words of a text at which the label stands, as indices into its `tokens`."""
        if not self.possible(text):
            return []
        words = tokens(text)
        return [index for index in range(len(words)) if self.at(words, index)]

    def possible(self, text: str) -> bool:
        """May the label stand in the text? Soon told: kin words begin alike, but for accents."""
        if self.roots[0][:LEAST_SHORT] in text.lower():
            return True
        return not text.isascii() and _ACCENTED.search(text) is not None

    def within(self, text: str, end: int | None = None) -> bool:
        """Does the label stand in a text, among the words that begin before offset `end`?"""
        places = self.places(text)
        return bool(places) and (end is None or tokens(text)[places[0]].start < end)


def mentions(name: Name, text: str) -> bool:
    """Does the label stand in a text, in full or by its last word: "the lines" of drip lines?"""
    return name.within(text) or (
        bool(name.head)
        and name.head[:LEAST_SHORT] in text.lower()
        and any(word.root == name.head for word in tokens(text))
    )


_OF = frozenset({"de", "del", "di", "da", "do", "du", "a", "en", "em", "com", "con", "of"})


def names(left: str, right: str) -> tuple[Name, Name] | None:
    """How two labels are told apart: by the words that only one of them has.

    None where nothing tells them apart.
    """
    first, second = ([word.root for word in tokens(label)] for label in (left, right))
    one, other = _name(first, second), _name(second, first)
    return (one, other) if one and other else None


def _name(own: list[str], others: list[str]) -> Name | None:
    alone = [root for root in own if root not in others]
    if not alone:
        return None
    first, last = own.index(alone[0]), len(own) - 1 - own[::-1].index(alone[-1])
    head = alone[-1] if len(alone) > 1 and last == len(own) - 1 else ""
    if head and own[1] in _OF and own[0] not in others:
        head = own[0]  # "stufa a pellet"
    return Name(tuple(own[first : last + 1]), tuple(own[:first]), tuple(own[last + 1 :]), head)
