"""What speaks against an English quote without forbidding it: it costs rank, so that it is shown
only where the article holds nothing clearer; too many doubts forbid it after all.

"The system is down": which system? "Dana nodded": who is she? "We sold three": when was that?
What certainly can't stand alone is refused by the `filters`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.extract import words as lexicon
from sharekit.extract.candidates import Candidate, Sentence
from sharekit.extract.definites import bare, ends_bare, of_company
from sharekit.extract.kin import root
from sharekit.extract.phrases import holds, length_at, phrases
from sharekit.lazy import lazy

TOO_DOUBTFUL = 0.8
"""What costs as much isn't quoted at all."""

SLIGHT = 0.2
"""A doubt that costs no more than this never forbids a quote."""


class Known(NamedTuple):
    """What a reader of the card knows, and who is who in the article.

    title: the words of the title. names: the words that the article writes with a capital only.
    small: those that it writes with a small letter. roots: of the title's words.
    """

    title: frozenset[str]
    names: frozenset[str]
    small: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()


class Doubt(NamedTuple):
    """name: stable. cost: in the ranker's units. holds: does the candidate give that doubt?"""

    name: str
    cost: float
    holds: Callable[[Candidate, Known], bool]


_CAPITAL = lazy(r"(?<=[a-z,;’)] )[A-Z][\w’'&-]*")
_NO_NAMES = lexicon.FIRST_SINGULAR | lexicon.TIME


def known(title: str | None, own: Iterable[Sentence]) -> Known:
    """What the doubts are to know of an article. own: its sentences."""
    capital: set[str] = set()
    small: set[str] = set()
    for sentence in own:
        capital.update(_plain(found) for found in _CAPITAL.findall(sentence.text))
        tokens = sentence.tokens
        small.update(
            word
            for word, start in zip(tokens.words, tokens.starts, strict=True)
            if sentence.text[start].islower()
        )
    names = frozenset(capital - small - _NO_NAMES)
    own_title = frozenset(lexicon.words(title or ""))
    roots = frozenset(root(word) for word in own_title - lexicon.STOPWORDS)
    return Known(own_title, names, frozenset(small), roots)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def doubts(candidate: Candidate, about: Known) -> tuple[str, ...]:
    """The names of the doubts that an English candidate gives."""
    return tuple(doubt.name for doubt in DOUBTS if doubt.holds(candidate, about))


def cost(candidate: Candidate, about: Known) -> float | None:
    """What the doubts cost together; None where they are too many for a quote."""
    costs = [doubt.cost for doubt in DOUBTS if doubt.holds(candidate, about)]
    grave = math.fsum(each for each in costs if each > SLIGHT)
    return math.fsum(costs) if grave < TOO_DOUBTFUL else None


def _bare(candidate: Candidate, about: Known) -> bool:
    return bare(candidate.text, candidate.words, about.title)


def _of_company(candidate: Candidate, _: Known) -> bool:
    return of_company(candidate.text, candidate.words)


def _ends_bare(candidate: Candidate, about: Known) -> bool:
    return ends_bare(candidate.text, candidate.words, about.title)


def _presents(candidate: Candidate, _: Known) -> bool:
    """ "There is a ferry …" presents what the text goes on to tell of."""
    return length_at(_PRESENTS, candidate.words) > 0


_PRESENTS = phrases(
    "there was/were | there is/are/will a/an/some/two/three/also | there's a/an/some"
)


def _opens_with_name(candidate: Candidate, about: Known) -> bool:
    first = candidate.words[0].removesuffix("'s")
    return (first in about.names and first not in about.title) or _opens_with_two(candidate, about)


def _opens_with_two(candidate: Candidate, about: Known) -> bool:
    """ "David Sams interviews …": two capitals, of words that are never small."""
    first = _TWO.match(candidate.text)
    if first is None:
        return False
    pair = {_plain(word) for word in first[0].split()}
    return pair.isdisjoint(about.small) and pair.isdisjoint(about.title)


_TWO = lazy(r"[A-Z][a-z’'-]+ [A-Z][a-z’'-]+\b")


def _names(candidate: Candidate, about: Known) -> bool:
    """Does it name, beyond its opening, what the title doesn't?"""
    words = {word.removesuffix("'s") for word in candidate.words[1:]}
    return not about.names.isdisjoint(words - about.title)


def _has_initials(candidate: Candidate, about: Known) -> bool:
    """ "Outside the EGM circle": what do they stand for?"""
    return any(
        word not in _KNOWN_INITIALS and word.lower() not in about.title
        for word in _INITIALS.findall(candidate.text)
    )


_INITIALS = lazy(r"(?<![\w&.-])[A-Z]{2,5}\b(?![.&-])")
_KNOWN_INITIALS = lexicon.listed(
    "US UK EU UN USA TV PC AI IT CEO CTO CFO COO HR PR SEO API URL CSS HTML SQL JSON HTTP XML PDF"
    " GPS DNA ID OK DIY FAQ NASA NATO COVID AIDS HIV ADHD OCD PTSD IQ GDP VIP RSVP ROI KPI NOT ALL"
    " AM PM AC DC BC AD CD DVD USB RAM CPU GPU LED VR AR UX UI B2B B2C SMS PIN ATM IPO IRS FBI CIA"
    " HVAC SUV NBA NFL BBC CNN NGO PHD MBA DJ GIF MRI ER ICU UV UFO TL DR NEVER ALWAYS ONE NO YES"
)


def _likens_to_name(candidate: Candidate, about: Known) -> bool:
    """ "An adviser like Kim, who …": who is that?"""
    words = candidate.words
    return any(
        before == "like" and word in about.names and after == "who"
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


def _is_past(words: Sequence[str]) -> bool:
    return length_at(_HAVE_BEEN, words) > 0 or any(
        word in lexicon.PAST or (word.endswith("ed") and len(word) > 4) for word in words
    )


_HAVE_BEEN = phrases("we've/i've -/already/also/never been/had/got/seen | we/i have been")


def _is_present(words: Sequence[str]) -> bool:
    """Does it say, beside what was, what is? Infinitives don't."""
    return words[0] in _PRESENT or any(
        (word in _PRESENT and before != "to")
        or (before in _WHO and word.endswith("s") and word not in lexicon.PAST)
        for before, word in pairwise(words)
    )


_WHO = lexicon.listed(
    "nobody everybody everyone somebody someone anybody anyone nothing everything who that which"
)


_PRESENT = lexicon.listed(
    "is are am isn't aren't can can't cannot will won't do don't does doesn't must should have has"
    " means takes makes becomes gets goes comes requires lets keeps gives wins fails it's you're"
    " we're they're that's there's i'm i'll you'll we'll who's"
)


def _tells(candidate: Candidate, _: Known) -> bool:
    """ "We sold three", "I was told": an anecdote."""
    return not _MINE.isdisjoint(candidate.words) and _is_past(candidate.words)


_MINE = lexicon.FIRST_SINGULAR | lexicon.FIRST_PLURAL


def _begins_tale(candidate: Candidate, _: Known) -> bool:
    """ "We posted the offer where we knew …"; not "I learned that …"."""
    words = candidate.words
    first = 0
    if words[0] in _SCENES:
        first = next((at for at, word in enumerate(words[:8]) if word in {"we", "i"}), 0)
    verb = words[first + 1 : first + 2]
    timed = not lexicon.TIME.isdisjoint(words[:first])
    insight = not timed and not _INSIGHTS.isdisjoint(verb)
    return words[first] in {"we", "i"} and _is_past(verb) and not insight


_SCENES = lexicon.listed("in on at within after last for during by one")


_INSIGHTS = lexicon.listed(
    "learned learnt realized realised found forgot discovered knew thought used wanted needed"
)


def _narrates(candidate: Candidate, _: Known) -> bool:
    """ "Everything started to slip": a story, with nothing in the present tense."""
    words = candidate.words
    if not _EVER.isdisjoint(words) or words[0] in lexicon.IMPERATIVES:
        return False  # "Nobody ever thanked an engineer for an outage": that is no story
    return _is_past(words) and not _is_present(words)


_EVER = lexicon.listed("nobody no none never ever always nothing every")


def _goes_on(candidate: Candidate, _: Known) -> bool:
    """ "Everything fell apart": everything in a story."""
    words = candidate.words
    return words[0] in _ALL and _is_past(words[:3])


_ALL = lexicon.listed("everything something nothing everyone nobody someone all")


def _reports(candidate: Candidate, _: Known) -> bool:
    """ "We're seeing …", "we've had …": what goes on at the author's."""
    words = candidate.words
    return words[0] in {"we've", "i've"} or any(
        words[at + length].endswith("ing")
        for at in range(min(4, len(words)))
        if (length := length_at(_WE_ARE, words, at)) and at + length < len(words)
    )


_WE_ARE = phrases(
    "we/i are/am/were/was -/now/still/also/always | we're/i'm -/now/still/also/just/always"
)


def _confides(candidate: Candidate, _: Known) -> bool:
    """ "You'll tell others about me": between the author and the reader."""
    return not _ME.isdisjoint(candidate.words) and not lexicon.YOU.isdisjoint(candidate.words)


_ME = lexicon.FIRST_SINGULAR | lexicon.listed("us our ours")


def _asks_trust(candidate: Candidate, _: Known) -> bool:
    """ "You" on the one side, "me" on the other."""
    return candidate.words[0] in lexicon.YOU and "me" in candidate.words


def _is_here(candidate: Candidate, _: Known) -> bool:
    return "here" in candidate.words


def _speaks_of_them(candidate: Candidate, _: Known) -> bool:
    """Somebody by a pronoun, even where it may stand for what is said."""
    return not _THEY.isdisjoint(candidate.words)


_THEY = lexicon.listed("he she they he's she's they're they'll they've he'd she'd they'd")


def _momentary(candidate: Candidate, _: Known) -> bool:
    """ "Right now", "still", "in 2024": true on the day when it was written."""
    words = candidate.words
    return holds(_NOW, words) or any(_YEAR.fullmatch(word) for word in words)


_YEAR = lazy(r"20\d\d")
_NOW = phrases(
    "january/february/april/june/july/august/september/october/november/december"
    " | right now | now | currently | still | lately | nowadays | today | so far | these days"
    " | not/quite yet | at present | wait and see"
    " | in -/just/only a few days/weeks/hours/minutes"
    " | this year/month/week/season/time/market/point/summer/winter"
)


def _off_title(candidate: Candidate, about: Known) -> bool:
    """Does it take up no word of the title? Then it may be of what stands around it."""
    if candidate.words[0] not in _OF_A_SCENE or not about.roots:
        return False
    return about.roots.isdisjoint(root(word) for word in candidate.words)


_OF_A_SCENE = lexicon.listed(
    "the there you if after for when we i our my with from in on at while even what as a an"
)


DOUBTS: tuple[Doubt, ...] = (
    Doubt("off_title", 0.2, _off_title),
    Doubt("bare", 0.7, _bare),
    Doubt("of_company", 0.25, _of_company),
    Doubt("ends_bare", 0.4, _ends_bare),
    Doubt("presents", 0.6, _presents),
    Doubt("opens_with_name", 0.8, _opens_with_name),
    Doubt("names", 0.3, _names),
    Doubt("initials", 0.5, _has_initials),
    Doubt("like_name", 0.5, _likens_to_name),
    Doubt("narrates", 0.7, _narrates),
    Doubt("goes_on", 0.4, _goes_on),
    Doubt("tells", 0.6, _tells),
    Doubt("begins_tale", 0.3, _begins_tale),
    Doubt("reports", 0.6, _reports),
    Doubt("confides", 0.5, _confides),
    Doubt("asks_trust", 0.4, _asks_trust),
    Doubt("here", 0.4, _is_here),
    Doubt("them", 0.25, _speaks_of_them),
    Doubt("momentary", 0.5, _momentary),
)
