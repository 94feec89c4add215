"""Does a text hold what a pronoun of it may stand for? A guess by the small words around."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.language import words as lexicon

_PEOPLE = lexicon.listed(
    "man woman person child boy girl boss leader manager mother father friend god king queen"
    " teacher student parent wife husband son daughter who someone everyone anyone nobody reader"
    " writer author customer client founder owner coach doctor artist gardener explorer captain"
    " neighbor neighbour colleague employee boy's mentor hero visitor stranger guest baker brother"
    " sister grandmother grandfather lady gentleman baby kid fool fisherman driver player"
)


def person_named(text: str, before: Sequence[str]) -> bool:
    """Is somebody named or spoken of for whom "he" or "her" may stand?"""
    if not _PEOPLE.isdisjoint(before):
        return True
    said = text.split()[1 : len(before)]
    return any(word[:1].isupper() and word.rstrip(".,;:!") not in _I for word in said) or (
        len(before) > 1 and before[0] not in _NO_NOUNS and text[:1].isupper() and before[1] in _BE_S
    )


_I = frozenset({"I", "I’m", "I'm", "I’ve", "I've", "I’ll", "I'll", "I’d", "I'd"})
_BE_S = lexicon.listed("is was has and had said")


def pair_named(words: Sequence[str], place: int) -> bool:
    """Does the text say which two: "both A and B", "A and B … both", "both … neither"?"""
    rest = words[place + 1 :]
    if rest[:1] == ("times",):
        return False  # "both times": of which was spoken before
    if {"and", "or"} & set(words[:place]) or {"and", "or", "nor", "neither"} & set(rest):
        return True
    return bool(rest and rest[0] in _PAIRS)


_PAIRS = lexicon.listed(
    "parents sides hands eyes ends ways worlds partners sexes genders feet legs ears arms halves"
    " poles lungs knees sorts kinds directions cases"
)


_VAGUE = lexicon.listed("way ways thing things part parts reason reasons point one ones")
# "One of the benefits is that it …": such words tell of the thing, they aren't it.
_NO_NOUNS = (
    lexicon.STOPWORDS
    | lexicon.ABSOLUTES
    | lexicon.MODALS_WEAK
    | lexicon.listed(
        "way ways thing things part parts lot lots kind reason reasons advantage advantages benefit"
        " benefits downside upside key goal point difference trick biggest main one ones time times"
        " moment day days year years end beyond besides within among despite although though unless"
        " until since given even like fact truth problem reality trick secret unlike regarding"
        " circumstances again finally once"
    )
)


def has_noun(words: Sequence[str]) -> bool:
    """Is there a word that a pronoun may stand for? A guess by the small words around it."""
    for place, word in enumerate(words):
        if word in _NO_NOUNS or len(word) < 3:
            continue
        before = words[place - 1] if place else ""
        if words[place + 1 : place + 2] and words[place + 1] in _VAGUE:
            continue  # "the trickier part"
        if before in lexicon.DETERMINERS or (place > 1 and word.endswith("s")):
            return True
        if place == 0 and word not in lexicon.IMPERATIVES and not word.endswith("ly"):
            following = words[1] if len(words) > 1 else "a"
            if not (word.endswith("ing") and following in lexicon.DETERMINERS):
                return True  # but not "Taking a larger one …"
        if place > 1 and words[place - 2] in lexicon.DETERMINERS and before not in lexicon.YOU:
            return True
    return False


_MANY = lexicon.listed("people men women children both kids")
_ONE_IN_S = lexicon.listed(
    "news always perhaps series massachusetts texas kansas arkansas dallas orleans vegas angeles"
    " james charles thomas nicholas jones williams davis harris lewis wales athens naples brussels"
    " honduras maldives philippines netherlands olympics politics economics physics mathematics"
    " headquarters sometimes nowadays besides overseas christmas"
)
_ANYONE = lexicon.listed(
    "who everyone someone anyone nobody everybody anybody and or family team company couple group"
    " staff crowd generation government client agent tenant many most some few others no none"
)


_NO_PERSON = lexicon.STOPWORDS | lexicon.listed(
    "either neither whether rather never however together better bigger larger smaller greater"
    " faster easier higher lower longer older younger former latter later number matter remember"
    " consider offer order water paper power summer winter letter floor color major minor moment"
    " different important present content event percent recent current want"
)


def is_plural(word: str) -> bool:
    """Does the word look like more than one? A guess by its ending."""
    plain = word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "ings"))
    return word in _MANY or (plain and word not in lexicon.FINITE and word not in _ONE_IN_S)


def many_named(words: Sequence[str]) -> bool:
    """Is there a plural, or a person whose sex isn't told, for whom "they" may stand?"""
    return any(
        is_plural(word)
        or word in _PEOPLE
        or word in _ANYONE
        or (
            len(word) > 4
            and word.endswith(("er", "or", "ist", "ant", "ent"))
            and word not in _NO_PERSON
        )
        for word in words
    )
