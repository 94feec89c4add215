"""What an English quote leaves open though its first word doesn't say so: "Add a picture" (to
what?), "a different day" (from which?), "the total" of the sentence before. Halves of a contrast
are told in `contrasts`.

Each costs rank, as a doubt: many such sentences are clear to those who know the title.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts.definites import is_clear
from sharekit.extract.doubts.namings import Known
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.kin import root
from sharekit.extract.language.phrases import holds, length_at, phrases
from sharekit.lazy import lazy

BACK = 2
"""Sentences before a quote that may have named what it calls "the"."""


def told_before(candidate: Candidate, about: Known) -> bool:
    """Is there a noun with "the" that one of the sentences just before it names, too?"""
    before = about.told[max(0, candidate.number - BACK) : candidate.number]
    if not before or "the" not in candidate.words:
        return False
    own: set[str] = set()
    for head, named in definites(candidate):
        noun = (*named, head)
        for part in noun:
            alike = (word for words in before for word in words if word.startswith(part[:BEGIN]))
            kin = root(part)
            if kin not in own and any(kin == root(word) for word in alike):
                return not any(is_clear(word, about.title) for word in noun)
        own.update(map(root, noun))
    return False


BEGIN = 3
"""Letters that a word and its kin share for sure."""


def definites(candidate: Candidate) -> Iterator[tuple[str, Sequence[str]]]:
    """The nouns with "the" that nothing explains, each with the words between."""
    for found in _THE.finditer(candidate.text.lower().replace("’", "'")):
        words = found[1].split()
        last = next((at for at, word in enumerate(words) if word in _ENDS_NOUN), len(words))
        named, after = words[:last], words[last : last + 1]
        if not named or len(named) > LONGEST or not _SINGLES_OUT.isdisjoint(named):
            continue
        shared = after and after[0] in _JOINS and words[last + 2 : last + 3] == ["of"]
        if not shared and _EXPLAINS.isdisjoint(after):  # not "the loss or illness of a friend"
            yield named[-1], named[:-1]


_THE = lazy(r"\bthe ((?:[\w'-]+ ){0,6}[\w'-]+)")
LONGEST = 3
_JOINS = frozenset({"or", "and"})
_EXPLAINS = lexicon.listed(
    "of that who which whose where when for to between behind you we i they people other most many"
    " everyone"
)
_ENDS_NOUN = lexicon.STOPWORDS | lexicon.FINITE | lexicon.PAST | lexicon.listed("became led than")
_SINGLES_OUT = lexicon.listed(
    "best worst most least first last only same more less better right wrong whole next entire very"
    " biggest greatest final second third"
)


def acts_on_told(candidate: Candidate, about: Known) -> bool:
    """ "Take care of the water.", "Pick one that …": the object of a command, before anything
    explains it."""
    words = candidate.words
    if words[0] in _COMMANDS and words[1:2] == ("one",) and words[2:3] in _ONE_THAT:
        return True
    if words[0] not in _COMMANDS and words[:2] not in {("once", "you"), ("after", "you")}:
        return False
    if "the" not in words[1:NEAR]:
        return False
    head, named = next(definites(candidate), ("", ()))
    return bool(head) and not named and not is_clear(head, about.title)


_ONE_THAT = (("that",), ("which",), ("from",), ("with",), ("for",), ("of",))
NEAR = 5
"""Words at the head of a command among which its object stands."""

_COMMANDS = lexicon.IMPERATIVES | lexicon.listed(
    "check clean remove cut wash fill drain call bring add place cover close open paint test apply"
    " ignore"
)


def counts_known(candidate: Candidate, about: Known) -> bool:
    """ "Fiddle with the five knobs": which five?"""
    found = _COUNTED.search(candidate.text.lower())
    if found is None or found[1] in _ALWAYS_SO_MANY or found[1] in _ENDS_NOUN:
        return False
    return not is_clear(found[1], about.title)


_COUNTED = lazy(
    r"(?<!of )(?<!between )\bthe (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
    r" ([a-z-]+)\b(?! (?:of|that|who|which|you|we|i|most|in|to|between)\b)"
)
_ALWAYS_SO_MANY = lexicon.listed("seasons senses seas commandments continents winds elements")


def lacks_place(candidate: Candidate, _: Known) -> bool:
    """ "Include a picture of your boat.": in what?"""
    words = candidate.words
    at = 1 if words[0] in {"also", "please", "then", "always"} else 0
    if _PUTS.isdisjoint(words[at : at + 1]):
        return False
    return _WHITHER.isdisjoint(words[at + 1 :])


_PUTS = lexicon.listed(
    "include add attach insert enclose mention append fill combine mix stir pour place detach"
    " sprinkle"
)
_WHITHER = lexicon.listed("in into to onto on with between under over onto inside")


def tells_from_others(candidate: Candidate, _: Known) -> bool:
    """ "Other groups of cells …", "which is another issue": beside those that were spoken of."""
    words = candidate.words
    for place, word in enumerate(words):
        if word not in _OTHER or "than" in words[place:]:
            continue
        earlier, after = words[:place], words[place + 1 : place + 2]
        if after and after[0] in _ANY_OTHERS:
            continue
        beside = place > 0 and words[place - 1] not in lexicon.STOPWORDS
        if word == "other" and beside and not words[place - 1].endswith("ing"):
            continue  # "the boat other crews trust"
        if _SETS_APART.isdisjoint(earlier[-2:]) and _ONES.isdisjoint(earlier):
            return not (after and root(after[0]) in {root(each) for each in earlier})
    return False


_OTHER = lexicon.listed("other another")
_ANY_OTHERS = lexicon.listed(
    "people people's words hand side way thing things women men children person day nations"
    " countries cultures man human reason choice option"
)
_SETS_APART = lexicon.listed("each any every no on and or many some than like all")
_ONES = lexicon.listed("one some both two either neither between from most")


def likens_to_unsaid(candidate: Candidate, _: Known) -> bool:
    """ "It follows the same plan", "in such a world": the same as what, like which?"""
    words = candidate.words
    if "such" in words and _AS.isdisjoint(words) and words[words.index("such") - 1] not in _BE:
        return True
    for place, (before, word) in enumerate(pairwise(words), 1):
        if before == "the" and word == "same" and place + 1 < len(words):
            noun = words[place + 1]
            if noun in _SAME_AT_ALL or not _SHARE.isdisjoint(words):
                continue
            return root(noun) not in {root(each) for each in words[:place]}
    return False


_BE = lexicon.COPULA | lexicon.listed("it's that's")  # "It is such a joy."
_AS = lexicon.listed("as that no")
_SAME_AT_ALL = lexicon.listed("time as day people person place thing")
_SHARE = lexicon.listed(
    "as both two all and every everyone everybody each that who no different always never"
    " twice again between"
)


def stops_short(candidate: Candidate, _: Known) -> bool:
    """ "The older you are, the more you will have.": of what? A verb without its object."""
    words = candidate.words
    return words[-1] in _WANTS_OBJECT and _OBJECTS.isdisjoint(words[:-1])


_WANTS_OBJECT = lexicon.listed("have has had having include includes contain expect require")
_OBJECTS = lexicon.listed("what that whatever which who whom than as all everything anything")


def strings(candidate: Candidate, _: Known) -> bool:
    """ "Rates go up, rates go down, prices fall, offers.": what one hears, strung together."""
    if candidate.sentences > 1:
        return False
    parts = candidate.text.split(", ")
    joined = (
        len(parts) > 3
        and _SUBORDINATE.isdisjoint(candidate.words)
        and not any(part.startswith(("and ", "or ", "but ")) for part in parts)
    )
    return joined and " and " not in parts[-1] and sum(map(_has_verb, parts)) > 2


_SUBORDINATE = lexicon.listed("whether if when because while that")


def _has_verb(part: str) -> bool:
    return not lexicon.FINITE.isdisjoint(lexicon.words(part))


def sums_up(candidate: Candidate, _: Known) -> bool:
    """ "The point is, people still sail.": it sums up what isn't told."""
    return length_at(_SUMS_UP, candidate.words) > 0


_SUMS_UP = phrases(
    "the point/reality is | the bottom line -/for -/you is"
    " | turns out | it turns out | the ones | the one that/who"
    " | all this/that/told"
    " | whatever/whichever the/you case/choose/decide | all you need/have to do is"
    " | do everything/anything -/that you | it's/it -/is -/not -/just -/all about"
    " | what you're/we're seeing/doing is"
)


def urges(candidate: Candidate, _: Known) -> bool:
    """ "Now is the time to sail.": it presses more than it says."""
    return holds(_NOW_IS, candidate.words)


_NOW_IS = phrases(
    "now is/was -/really/also the/a -/best/perfect/great/right/good time/moment/chance"
    " | now's the/a -/best/perfect/great/right/good time/moment/chance"
)


def is_vague(candidate: Candidate, _: Known) -> bool:
    """ "Things are happening.": which?"""
    return holds(_VAGUE, candidate.words)


_VAGUE = phrases(
    "do everything/anything -/that you | all you need/have to do is | at first"
    " | do something/anything about it/them"
    " | as they/he/she/some/people call/calls/say/says it/them/- | be -/just fine/okay/ok/alright"
    " | feel/feeling/feels/look/looks/looking/seem/seems/sound/sounds like it"
    " | no need/reason to worry/panic"
    " | things are/were/have/will/happen/get/got/change | something obvious/similar/different/else"
    "/specific"
    " | every/each _ is different/unique | everyone's/everybody's _ is different/unique"
    " | in trouble | super important | is another -/whole issue/story"
    "/matter | so-so"
)


def says_little(candidate: Candidate, about: Known) -> bool:
    """ "You don't have much time, so get to the point.", "Ask questions and find ways.": no word
    that tells what it is about."""
    order = candidate.words[0] in lexicon.IMPERATIVES and len(candidate.words) < BRIEF
    if candidate.sentences > 1 or not (order or candidate.words[0] in _TO_YOU):
        return False
    telling = [
        word for word in candidate.words if word not in _SAYS_NOTHING and not word.endswith("ly")
    ]
    if order:
        telling = [word for word in telling if word not in _ORDERS_NOTHING]
    return len(telling) < (1 if order else ENOUGH) and about.roots.isdisjoint(map(root, telling))


_TO_YOU = lexicon.listed("you you're you'll you've we we're i i'm there there's do don't just")
ENOUGH = 2
BRIEF = 9
"""Words of an order that says little; a longer one says it by its turns."""

_ORDERS_NOTHING = lexicon.IMPERATIVES | lexicon.listed("questions answers question answer forward")
_SAYS_NOTHING = (
    lexicon.STOPWORDS
    | lexicon.FINITE
    | lexicon.PAST
    | lexicon.TIME
    | lexicon.ABSOLUTES
    | lexicon.listed(
        "ton tons lot lots bit time times point thing things way ways something anything day days"
        " people person someone going been long good great better fine okay right really able want"
        " kind part place side done went gets got getting making taking having sure next new own"
    )
)


def names_what_it_is(candidate: Candidate, about: Known) -> bool:
    """ "Content is the mechanism: it …": of what?"""
    found = _IS_THE.search(candidate.text)
    return found is not None and not is_clear(found[1], about.title) and found[1] not in _OFTEN_SO


_IS_THE = lazy(r"\b(?:is|are) the ([a-z]+)(?:[:;—–]|\.$)")
_OFTEN_SO = lexicon.listed(
    "key answer goal secret point rule enemy best worst future limit norm law"
)
