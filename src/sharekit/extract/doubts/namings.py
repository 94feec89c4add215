"""Whom and what an English text names that a reader of the card doesn't know."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.extract.candidate import Candidate, Sentence
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.kin import root
from sharekit.lazy import lazy


class Known(NamedTuple):
    """What a reader of the card knows, and who is who in the article.

    title: the words of the title. names: the words that the article writes with a capital only.
    small: those that it writes with a small letter. roots: of the title's words. told: the words of
    each sentence, in order.
    """

    title: frozenset[str]
    names: frozenset[str]
    small: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    told: Sequence[Sequence[str]] = ()


_CAPITAL = lazy(r"(?<=[a-z,;’)] )[A-Z][\w’'&-]*")
_KNOWN_TO_ALL = lexicon.listed(
    "america american americans europe european europeans asia asian africa african australia"
    " canada canadian china chinese india indian japan japanese germany german germans france"
    " french britain british england english italy italian spain spanish russia russian mexico"
    " mexican christmas easter thanksgiving halloween god bible earth google facebook instagram"
    " youtube twitter linkedin pinterest tiktok amazon apple microsoft netflix wikipedia internet"
)
_NO_NAMES = lexicon.FIRST_SINGULAR | lexicon.TIME | _KNOWN_TO_ALL


def known(title: str | None, own: Sequence[Sentence]) -> Known:
    """What the doubts are to know of an article. own: its sentences."""
    capital: set[str] = set()
    small: set[str] = set()
    for sentence in own:
        capital.update(plain(found) for found in _CAPITAL.findall(sentence.text))
        tokens = sentence.tokens
        small.update(
            word
            for word, start in zip(tokens.words, tokens.starts, strict=True)
            if sentence.text[start].islower()
        )
    names = frozenset(capital - small - _NO_NAMES)
    return told(title, own)._replace(names=names, small=frozenset(small))


def told(title: str | None, own: Sequence[Sentence]) -> Known:
    """The same without the names, which English alone tells by their capitals."""
    own_title = frozenset(lexicon.words(title or ""))
    roots = frozenset(root(word) for word in own_title - lexicon.STOPWORDS)
    words = [sentence.tokens.words for sentence in own]
    return Known(own_title, frozenset(), frozenset(), roots, words)


def plain(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def opens_with_name(candidate: Candidate, about: Known) -> bool:
    first = candidate.words[0].removesuffix("'s")
    return (first in about.names and first not in about.title) or _opens_with_two(candidate, about)


def _opens_with_two(candidate: Candidate, about: Known) -> bool:
    """ "David Sams interviews …": two capitals, of words that are never small."""
    first = _TWO.match(candidate.text)
    if first is None:
        return False
    pair = {plain(word) for word in first[0].split() if word != "and"}
    return pair.isdisjoint(about.small) and pair.isdisjoint(about.title)


_TWO = lazy(r"[A-Z][a-z’'-]+ (?:and )?[A-Z][a-z’'-]+\b")


def names(candidate: Candidate, about: Known) -> bool:
    """Does it name, beyond its opening, what the title doesn't?"""
    words = {word.removesuffix("'s") for word in candidate.words[1:]}
    return not about.names.isdisjoint(words - about.title)


def names_several(candidate: Candidate, about: Known) -> bool:
    """Two that the title doesn't name, or what belongs to one: who or what are they?"""
    unknown = about.names - about.title
    places = [
        place for place, word in enumerate(candidate.words) if word.removesuffix("'s") in unknown
    ]
    owner = any(candidate.words[place].endswith("'s") for place in places)
    return owner or any(after - before > 1 for before, after in pairwise(places))


def has_initials(candidate: Candidate, about: Known) -> bool:
    """ "Outside the EGM circle": what do they stand for?"""
    return any(
        word not in _KNOWN_INITIALS and word.lower() not in about.title
        for word in _INITIALS.findall(candidate.text)
    )


_INITIALS = lazy(r"(?<![\w&.-])[a-z]?[A-Z]{2,5}\b(?![.&-])")
_KNOWN_INITIALS = lexicon.listed(
    "US UK EU UN USA TV PC AI IT CEO CTO CFO COO HR PR SEO API URL CSS HTML SQL JSON HTTP XML PDF"
    " GPS DNA ID OK DIY FAQ NASA NATO COVID AIDS HIV ADHD OCD PTSD IQ GDP VIP RSVP ROI KPI NOT ALL"
    " AM PM AC DC BC AD CD DVD USB RAM CPU GPU LED VR AR UX UI B2B B2C SMS PIN ATM IPO IRS FBI CIA"
    " HVAC SUV NBA NFL BBC CNN NGO PHD MBA DJ GIF MRI ER ICU UV UFO TL DR NEVER ALWAYS ONE NO YES"
    " iOS"
)


def likens_to_name(candidate: Candidate, about: Known) -> bool:
    """ "An adviser like Kim, who …": who is that?"""
    words = candidate.words
    return any(
        before == "like" and word in about.names and after == "who"
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )
