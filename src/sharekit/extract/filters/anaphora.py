"""Pronouns and pointers whose noun is in a sentence that isn't quoted ("You cannot do both").

English is looked into; of other languages the plainest pointers are known.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.filters.antecedents import has_noun
from sharekit.extract.filters.expletives import is_idiom, stands_for_what_follows
from sharekit.extract.filters.likenings import likens
from sharekit.extract.filters.pronouns import pronoun_dangles
from sharekit.extract.filters.signs import UNSPACED, pieces, table
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import finditer, length_at, phrases
from sharekit.lazy import lazy

_REACHES = lexicon.listed(
    "do does did doing done say said mean means like of about with for than to in from after at on"
    " know knowing make makes made is be below above beyond under over around before since until"
    " get give take want need use see seeing have had by saying making using into out without"
    " against through behind between despite avoid keep fix solve handle understand change let put"
    " believe achieve change affect handling explain prove cause"
)
_OBJECTS = lexicon.listed("that this these those so both it them")
_AFTER_OBJECT = lexicon.listed(
    "at in on with for and but or is are was will can could should would again so too well yourself"
    " all right now every because if when by without before after alone there here"
)
_COMMENT = lexicon.listed("though however therefore then meanwhile too")
_POINTS_LAST = phrases(
    "as well | too | either | likewise | instead | though | again | this way | that way | this"
    " | these | those | otherwise | respectively | accordingly"
)
_BEFORE_THAT = lexicon.listed("in of for at with from by under about into to on through during be")
_AT_HAND = lexicon.listed(
    "world country life moment age time planet who whom we you i he she they that day days much far"
    " whose"
)
_AT_HAND_MANY = lexicon.listed("who whom whose days we you i they")
# "Asking that question": what one counts, and a clause ("that questions arise") can't begin with.
_COUNTED = lexicon.listed(
    "question person house problem idea number story decision project moment professional lender"
    " agent abstraction unpredictability money color colour book article approach feature step"
    " conversation effect amount"
)
_ACTS = lexicon.listed(
    "manage fix handle skip cover change use remove cut finish solve answer build buy open close"
    " repeat cross follow carry lift make makes making take takes taking"
)
_BE = lexicon.listed("was were will can could should would has have")
_EXPLAINS = lexicon.listed("who that which whose")


def dangles(text: str, words: Sequence[str]) -> bool:
    """Does an English text hold a pronoun or pointer whose noun it doesn't hold?"""
    for found in finditer(table("elsewhere", "en"), words):
        relative = words[found.last : found.last + 1] == ("who",)
        if not relative:
            return True
    if words[-1] == "here" or (words[-1] == "there" and words[-2:-1] not in _ELSEWHERE):
        return True  # "You can read it all here.", "how you get there"
    if "here" in words[:-1] and _HERE_ENDS.search(text) is not None:
        return True  # "If it happens here, it won't be bad."
    if likens(words) or _is_elsewhere(words) or _adds(words):
        return True
    if words[0] in _SCENE and _leans_after_scene(text, words):
        return True
    if ". Other " in text and _others_follow(text, words):
        return True  # "Life is good. Other days are not."
    if _APART.search(text) is not None:
        return True
    if _THEY_WILL.search(text) is not None and not lexicon.YOU.isdisjoint(words):
        return True  # "Your job is to pay; they'll handle the rest."
    if ", that " in text and _that_one(text):
        return True
    known = set(words)
    if known & _COMMENT and _parenthetical(text, known & _COMMENT):
        return True
    if any(
        place + length_at(_POINTS_LAST, words, place) == len(words) > place
        for place in range(max(0, len(words) - 2), len(words))
    ):
        return True
    return (
        (not known.isdisjoint(_OBJECTS) and _object_dangles(text, words))
        or _demonstrative_dangles(words)
        or pronoun_dangles(text, words)
    )


def _others_follow(text: str, words: Sequence[str]) -> bool:
    first, _, second = text.partition(". Other ")
    noun = second.partition(" ")[0].lower().rstrip("s")
    return noun not in {word.rstrip("s") for word in lexicon.words(first)} and "than" not in words


# "A former sailor, she is …", "At home you push it in", "… and, just as quietly, it's gone."
_APART = lazy(
    r"^(?:An?|As an?|The|One of the) [^,.;:]{3,70}, (?:he|she|they)\b"
    r"|^(?:At|In|On|With|For|From|By) [a-z]+(?: [a-z]+)? (?:you|we|they|people) [a-z]+"
    r" (?:it|them)\b"
    r"|\bjust as [a-z]+[,.;]"
)
_THEY_WILL = lazy(
    r"\w[;—–] ?they(?:['’]ll| will) (?:handle|take|do|help|give|show|send|make|call|guide|get|be)\b"
)
_HERE_ENDS = lazy(r"[a-z] here[,;:.—–]")
_ELSEWHERE = (("out",), ("be",), ("always",), ("is",), ("are",))
_ARRIVES = lexicon.listed(
    "is isn't are aren't was wasn't were weren't be been get gets got go goes went from over in up"
    " live lives stay stays work works we're you're i'm"
)
_NEARBY = lexicon.listed("where when place here out for to")
_BEGINS_CLAUSE = _BE | lexicon.COPULA | lexicon.listed("seems exists comes isn't aren't")


def _is_elsewhere(words: Sequence[str]) -> bool:
    """ "We aren't there yet", "how you get there first": where?"""
    for place, word in enumerate(words):
        if word != "there" or not place or words[place - 1] not in _ARRIVES:
            continue
        after = words[place + 1 : place + 2]
        if not (after and (after[0] in _BEGINS_CLAUSE or after[0] in {"for", "to", "when"})):
            return _NEARBY.isdisjoint(words[:place])
    return False


_ADDING = lexicon.listed("also instead then")
_NAMES_FIRST = lexicon.listed("only just but and not don't doesn't isn't aren't what who")
_CONDITIONS = lexicon.listed("if when once")


def _adds(words: Sequence[str]) -> bool:
    """ "You also need …", "if you instead …": to or of what was said before."""
    for place, word in enumerate(words[:8]):
        if word in _ADDING:
            of = words[place + 1 : place + 2] == ("of",)
            named = _NAMES_FIRST | _CONDITIONS if word == "then" else _NAMES_FIRST
            return not of and named.isdisjoint(words[:place])
    return False


_SCENE = lexicon.listed("for in with on at from by under among within beyond")
_LEANS = lexicon.listed("it it's that's they they're that this these those she he")


def _leans_after_scene(text: str, words: Sequence[str]) -> bool:
    """ "For beginners, that's an issue": what is? The scene's noun isn't it."""
    scene, comma, _ = text.partition(", ")  # "a $200,000 house" is one still
    place = len(lexicon.words(scene))
    if not comma or place >= len(words) or words[place] not in _LEANS:
        return False
    return not (words[place] in {"it", "it's"} and stands_for_what_follows(words, place))


_THAT_NOUN = lazy(
    r", that ([a-z]+) (?:is|was|will|would|can|could|has|had|should|may|might|must)\b"
)


def _that_one(text: str) -> bool:
    """ "If there had been a plan, that conflict could …": which?"""
    found = _THAT_NOUN.search(text)
    return found is not None and found[1] not in text[: found.start()].lower()


def _parenthetical(text: str, comments: set[str]) -> bool:
    """Do commas set one of these off: ", however,"?"""
    lower = text.lower()
    return " too, " in lower or any(f", {comment}," in lower for comment in comments)


def _object_dangles(text: str, words: Sequence[str]) -> bool:
    """ "Do that.", "about it and": the object of a verb or preposition, before any noun."""
    places = [
        place
        for place in range(1, len(words))
        if words[place] in _OBJECTS and _reaches(words, place)
    ]
    if not places:
        return False
    ends = lexicon.tokens(text).ends
    for place in places:
        last = place + 1 == len(words)
        after = text[ends[place] : ends[place] + 2].lstrip()[:1]
        object_ = last or words[place + 1] in _AFTER_OBJECT or after in ".,;:!?…—–"
        if not object_ and not (words[place + 1] == "a" and words[place - 1] in _BEFORE_THAT):
            continue  # but "complain about that a bit"
        if is_idiom(words, place):
            continue
        if words[place] in {"that", "this"} and (last or _is_lone(text, words[place], ends[place])):
            return True
        if has_noun(words[: place - 1]):
            return False
        return not (words[place] == "it" and stands_for_what_follows(words, place))
    return False


def _reaches(words: Sequence[str], place: int) -> bool:
    """ "Do that", "it gives you that": is it the object of the words before?"""
    to_somebody = place > 1 and words[place - 1] in _TO_WHOM and words[place - 2] in _GIVES
    return words[place - 1] in _REACHES or to_somebody


def _is_lone(text: str, word: str, end: int) -> bool:
    """ "Prepare for this and …", "You don't want that. …": in a first sentence; a second one may
    speak of the first."""
    ends = text[end : end + 2].lstrip()[:1] in _STOPS
    return (word == "this" or ends) and ". " not in text[:end]


_STOPS = frozenset(".!?;—–")
_GIVES = lexicon.listed("give gives gave giving tell tells show shows teach teaches get gets")
_TO_WHOM = lexicon.listed("you us me people everyone")


def _demonstrative_dangles(words: Sequence[str]) -> bool:
    """ "These offers", "this crisis": which? Those that were named before are fine."""
    for place, word in enumerate(words[:-1]):
        if word not in {"this", "these", "those"} and not (
            word == "that"
            and place
            and (
                words[place - 1] in _BEFORE_THAT
                or words[place - 1] in _ACTS
                or words[place + 1] in _COUNTED
            )
        ):
            continue
        noun = words[place + 1]
        if noun in lexicon.COPULA or noun in _BE:
            plural = word in {"these", "those"}
            reaches = place > 0 and words[place - 1] in _REACHES
            if plural or (word == "this" and (reaches or not has_noun(words[:place]))):
                return True
            continue
        if (
            noun in _AT_HAND_MANY
            or (noun in _AT_HAND and word in {"this", "that"})
            or (word == "this" and noun in lexicon.TIME)
        ):
            continue
        if words[place + 2 : place + 3] and words[place + 2] in _EXPLAINS:
            continue  # explained at once: "to that person who"
        if noun in {"one", "ones"}:
            return True
        stem = noun.rstrip("s")
        known = words[:place]
        if f"{noun}s" in known and noun not in known:
            return True  # "Like most apps, this app": one that isn't among them
        if not any(stem in earlier for earlier in known):
            return True
    return False


_WHATEVER = lexicon.listed("ciò aquilo aquello aquella aquellos aquele aquela celui celle ceux")
_RELATIVES = lexicon.listed("che que qui dont")


def points(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does a text in another language point at something that it may not hold?

    A demonstrative is let pass where the word after it was said before.
    """
    if language in UNSPACED:
        return any(piece in text for piece in pieces("pointer", language))
    for found in finditer(table("pointer", language), words):
        noun = words[found.last] if found.last < len(words) else ""
        if noun in _RELATIVES and words[found.first] in _WHATEVER:
            continue  # "ciò che": explained at once
        alone = found.last == found.first + 1  # "hier auch" stands for no noun
        if not (alone and noun and noun in words[: found.first]):
            return True
    return False
