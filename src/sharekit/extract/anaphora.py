"""Words that lean on a sentence which isn't quoted: openings such as They, This, But, However, and
pronouns inside whose noun is elsewhere ("You cannot do both").

English is looked into; of other languages the openings and the plainest pointers are known.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract import words as lexicon
from sharekit.extract.phrases import finditer, length_at, phrases
from sharekit.extract.signs import UNSPACED, opens, pieces, table

_OPENERS = lexicon.listed(
    "they this these those that he she him her his its their such them theirs they're"
    " they've they'll that's he's she's it'll others another but so and or however therefore"
    " also thus then instead yet still besides moreover furthermore additionally otherwise plus"
    " hence nevertheless nonetheless meanwhile similarly likewise consequently accordingly"
    " because too again next second secondly third thirdly first firstly finally lastly here"
    " here's anyway nor therein which who whose conversely alternatively afterwards later indeed"
    " regardless subsequently now well yes no ok okay oh hey hi hello did fourth fifth"
    " sixth it'd he'd she'd they'd those're these're both neither either that'll this'll same"
    " eventually till until ditto hopefully unfortunately fortunately surprisingly luckily"
    " interestingly obviously clearly naturally likewise basically actually honestly frankly"
)
_OPENING_PHRASES = phrases(
    "for example/instance/one/this/that/these/those/me | in addition/fact/short/contrast/both/such"
    "/conclusion/summary/this/that/these/those/our | in other words | in the same | in my case"
    " | on the other | on top of | on this/that | as a result | as such/mentioned/i/noted"
    " | as you can see | as we saw | at this/that point/time | after this/that/all"
    " | because of this/that | due to | with this/that/these/those/all | by this/that"
    " | by doing so/this/that/it | to do so/this/that | to this/that"
    " | the latter/former/same/other/second/third/next/above/reason/result"
    " | the first one/is/was/thing/question/step/reason/point/way/tip/rule/problem"
    " | the answer is | the point here | one/some/all/each/most/both/neither/part of these/those"
    "/them/this/that | not only that | even so/then | of course | what this/that means"
    " | there he/she/they | one such/more/is/was/that/who | the one/ones | since then"
    " | if/when/once/until/unlike/like/without so/not/it/they/he/she/this/that/then/them/these"
    "/those | same goes/thing | most/many/some/few/several/all/none are/were/do/don't/can/can't"
    "/could/couldn't/will/won't/would/wouldn't/have/had/has | not one/only/so/this/that/these"
    "/those | that's/this is why/how/where/what | is/are/was/were/do/does/can/should it/they/this"
    "/that | before/during/despite/beyond/until this/that/these/those/then | thanks to this/that"
    "/these | on a/the related/similar/other | the more/less so | a case in | to put it"
    " | the final/last/first/second/third/next _ is/was"
    " | for/in/with the first/second/third/final/last"
    " | as a final/last/side note/word/point | you see | what's more | once again"
)
# "It" opens a sentence well only where it stands for what follows: "It takes courage to …".
_EXPLETIVE = phrases(
    "it's/it | it seems/turns | it is/was/takes/pays/costs/isn't | it doesn't matter"
    " | it will/can be"
    " | it has never been"
)
_HEDGES = lexicon.listed("just really actually simply only also still")
_TURNS = lexicon.listed("to that like when how who what if whether")
_STOPS = lexicon.listed("because and but about of in on with where")


def leans_back(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does the first word or phrase lean on a sentence before it?"""
    if language in UNSPACED:
        return text.lstrip('“"「『‘（( ').startswith(pieces("opener", language))
    if not words:
        return True
    if language not in {None, "en"}:
        return opens("opener", language, words, text) or _joins_later(text, words, language)
    if words[0] in {"it", "it's"}:
        return not _stands_for_what_follows(words, 0)
    if words[0] in {"both", "neither", "either"}:
        return not _pair_named(words, 0)
    if words[0] in _OPENERS:
        return True
    length = length_at(_OPENING_PHRASES, words)
    return length > 0 and not (words[0] == "the" and words[length : length + 1] == ("who",))


def _joins_later(text: str, words: Sequence[str], language: str | None) -> bool:
    """A joining word a little later in the first clause: "Wir brauchen deshalb Zeit"."""
    joining = table("joining", language)
    place = next((place for place in range(1, 5) if length_at(joining, words, place)), None)
    if place is None:
        return False
    clause = text[:120].split(",", 1)[0]
    inside = len(lexicon.words(clause))  # words of the first clause; its comma may part the joint
    return place <= inside


def _stands_for_what_follows(words: Sequence[str], place: int) -> bool:
    """Is the "it" at this place an expletive?"""
    if words[place + 1 : place + 2] == ("was",) and words[place + 2 : place + 3] != ("never",):
        return False  # a story
    length = length_at(_EXPLETIVE, words, place)
    rest = words[place + length : place + length + 5]
    if length == 0 or (length == 1 and words[place] == "it") or not rest:
        return False
    if next((word for word in rest if word not in _HEDGES), "").endswith("ing"):
        return False  # "it's just telling me that …" is about something
    if rest[0] == "the" and "to" in rest:
        return False  # "it was the quickest to …"
    if rest[0] == "worth" or (rest[0] in {"not", "never", "all"} and "about" in rest):
        return True
    for at, word in enumerate(rest):
        if at and word in _TURNS:
            return True
        if word in _STOPS:
            return False
    return False


_REACHES = lexicon.listed(
    "do does did doing done say said mean means like of about with for than to in from after at on"
    " know knowing make makes made is be below above beyond under over around before since until"
    " get give take want need use see seeing have had by saying making using into out without"
    " against through behind between despite avoid keep fix solve handle understand change let put"
    " believe achieve"
)
_OBJECTS = lexicon.listed("that this these those so both it them")
_AFTER_OBJECT = lexicon.listed(
    "at in on with for and but or is are was will can could should would again so too well yourself"
    " all right now every because if when by without before after alone"
)
_COMMENT = lexicon.listed("though however therefore then meanwhile")
_POINTS_LAST = phrases(
    "as well | too | either | likewise | instead | though | again | this way | that way | this"
    " | these | those | otherwise | respectively | accordingly"
)
_BEFORE_THAT = lexicon.listed("in of for at with from by under about into to on through during be")
_AT_HAND = lexicon.listed(
    "world country life moment age time planet who whom we you i he she they that day days kind"
    " kinds sort sorts type types much far whose"
)
_AT_HAND_MANY = lexicon.listed("who whom whose days kinds sorts types we you i they")
_BE = lexicon.listed("was were will can could should would has have")
_EXPLAINS = lexicon.listed("who that which whose")
_THIRD = lexicon.listed("it its it's they them their they're he she him her his he's she's itself")


def dangles(text: str, words: Sequence[str]) -> bool:
    """Does an English text hold a pronoun or pointer whose noun it doesn't hold?"""
    for found in finditer(table("elsewhere", "en"), words):
        relative = words[found.last : found.last + 1] == ("who",)
        if not relative:
            return True
    if words[-1] == "here":
        return True  # "You can read it all here."
    if words[0] in _SCENE and _leans_after_scene(text, words):
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
        or _pronoun_dangles(text, words)
    )


_SCENE = lexicon.listed("for in with on at from by under among within beyond")
_LEANS = lexicon.listed("it it's that's they they're that these those she he")


def _leans_after_scene(text: str, words: Sequence[str]) -> bool:
    """ "For beginners, that's an issue": what is? The scene's noun isn't it."""
    scene, comma, _ = text.partition(",")
    place = len(lexicon.words(scene))
    if not comma or place >= len(words) or words[place] not in _LEANS:
        return False
    return not (words[place] in {"it", "it's"} and _stands_for_what_follows(words, place))


def _parenthetical(text: str, comments: set[str]) -> bool:
    """Do commas set one of these off: ", however,"?"""
    lower = text.lower()
    return any(f", {comment}," in lower for comment in comments)


def _object_dangles(text: str, words: Sequence[str]) -> bool:
    """ "Do that.", "about it and": the object of a verb or preposition, before any noun."""
    places = [
        place
        for place in range(1, len(words))
        if words[place] in _OBJECTS and words[place - 1] in _REACHES
    ]
    if not places:
        return False
    ends = lexicon.tokens(text).ends
    for place in places:
        last = place + 1 == len(words)
        after = text[ends[place] : ends[place] + 2].lstrip()[:1]
        if not (last or after in ".,;:!?…—–" or words[place + 1] in _AFTER_OBJECT):
            continue
        if _is_idiom(words, place):
            continue
        if words[place] in {"that", "this"} and last:
            return True
        if _has_noun(words[: place - 1]):
            return False
        return not (words[place] == "it" and _stands_for_what_follows(words, place))
    return False


def _demonstrative_dangles(words: Sequence[str]) -> bool:
    """ "These offers", "this crisis": which? Those that were named before are fine."""
    for place, word in enumerate(words[:-1]):
        if word not in {"this", "these", "those"} and not (
            word == "that" and place and words[place - 1] in _BEFORE_THAT
        ):
            continue
        noun = words[place + 1]
        if noun in lexicon.COPULA or noun in _BE:
            plural = word in {"these", "those"}
            if plural or (word == "this" and not _has_noun(words[:place])):
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
        stem = noun.rstrip("s")
        if not any(stem in earlier for earlier in words[:place]):
            return True
    return False


def _pronoun_dangles(text: str, words: Sequence[str]) -> bool:
    seen = False
    for place, word in enumerate(words):
        if word == "both" and not _pair_named(words, place):
            return True
        if word in _PERSONS and not _person_named(text, words[:place]):
            return True
        larger_one = word in {"one", "ones"} and place > 1 and words[place - 2] in _ARTICLES
        if larger_one and not _has_noun(words[: place - 2]):
            return True
        if word in _THIRD and not seen:
            if word in {"it", "it's"} and _stands_for_what_follows(words, place):
                continue
            if _is_idiom(words, place):
                continue
            if word == "it" and words[0] == "there":
                return True  # "There are many things that make it work."
            things = word in _PLURAL and not _THINGS.isdisjoint(words[:place])
            if place == 1 or (place > 1 and not things and not _has_noun(words[:place])):
                return True
            seen = True
    return False


_PLURAL = lexicon.listed("they them their they're")
_THINGS = lexicon.listed("things parts ways reasons")
_IDIOMS = phrases(
    "keep/keeping it simple/real/short/fun/going | make/making it happen/count"
    " | let's face it | take it easy/slow | get it right/done/wrong | make it to/through"
    " | believe it or not"
    " | find/found it hard/easy/difficult | call it a day | when it comes to | as it gets"
)


def _is_idiom(words: Sequence[str], place: int) -> bool:
    """ "Keep it simple": an "it" that stands for nothing."""
    return words[place] == "it" and any(
        place < start + length_at(_IDIOMS, words, start)
        for start in range(max(0, place - 2), place)
    )


_ARTICLES = frozenset({"a", "an", "another"})
_PERSONS = lexicon.listed("he she him her his he's she's himself herself")
_PEOPLE = lexicon.listed(
    "man woman person child boy girl boss leader manager mother father friend god king queen"
    " teacher student parent wife husband son daughter who someone everyone anyone nobody reader"
    " writer author customer client founder owner coach doctor artist gardener explorer captain"
    " neighbor neighbour colleague employee boy's mentor hero visitor stranger guest baker brother"
    " sister grandmother grandfather lady gentleman baby kid fool fisherman driver player"
)


def _person_named(text: str, before: Sequence[str]) -> bool:
    """Is somebody named or spoken of for whom "he" or "her" may stand?"""
    if not _PEOPLE.isdisjoint(before):
        return True
    said = text.split()[1 : len(before)]
    return any(word[:1].isupper() and word.rstrip(".,;:!") not in _I for word in said) or (
        len(before) > 1 and before[0] not in _NO_NOUNS and text[:1].isupper() and before[1] in _BE_S
    )


_I = frozenset({"I", "I’m", "I'm", "I’ve", "I've", "I’ll", "I'll", "I’d", "I'd"})
_BE_S = lexicon.listed("is was has and had said")


def _pair_named(words: Sequence[str], place: int) -> bool:
    """Does the text say which two: "both A and B", "A and B … both", "both … neither"?"""
    rest = words[place + 1 :]
    if {"and", "or"} & set(words[:place]) or {"and", "or", "nor", "neither"} & set(rest):
        return True
    return bool(rest and rest[0].endswith("s") and rest[0] not in lexicon.STOPWORDS)


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
        " until since given unlike regarding circumstances again finally once"
    )
)


def _has_noun(words: Sequence[str]) -> bool:
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
            return True
        if place > 1 and words[place - 2] in lexicon.DETERMINERS and before not in lexicon.YOU:
            return True
    return False


def points(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does a text in another language point at something that it may not hold?

    A demonstrative is let pass where the word after it was said before.
    """
    if language in UNSPACED:
        return any(piece in text for piece in pieces("pointer", language))
    for found in finditer(table("pointer", language), words):
        noun = words[found.last] if found.last < len(words) else ""
        if not noun or noun not in words[: found.first]:
            return True
    return False
