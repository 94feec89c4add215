"""Where the name ends that a sentence begins with, as far as its language's forms tell: "Drip lines
| carry a trickle", "Ein kleiner Garten | gibt", "Le vélo électrique | avale".

In: the words of a sentence's opening. Out: the word behind the name, or None. No dictionary of
nouns; only what can't be otherwise counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sharekit.extract.language.imperative_words import NO_VERB, OBJECTS
from sharekit.extract.language.words import FINITE, IMPERATIVES, listed
from sharekit.lazy import lazy

_ADVERBS = listed(
    "never always often also only just still even rarely seldom usually really simply already quite"
)
_NO_ADVERBS = listed("family assembly supply reply monopoly butterfly jelly belly bully fly")
_BEHIND_VERBS = listed(
    "back ahead away down up out off over forward apart together too again later first"
)
_AUXILIARY = listed(
    "is are was were has have had can will may must does do should would could might cannot can't"
    " won't isn't aren't don't doesn't means mean"
)
_VERBS = (
    IMPERATIVES
    | FINITE
    | listed(
        "answer ask belong bring burn call carry check cover draw drive dry fall grip grow hang"
        " hide hold last need offer open pay protect push reward rise run save seem send serve set"
        " sit spread stand stay stop swallow teach turn wait want"
    )
) - listed("can")
"""English verbs as they stand behind a plural."""

_OF_A_NOUN = listed("of in for on with to at from by and or")
_SMALL = {
    language: listed(f"{NO_VERB[language]} {OBJECTS[language]}")
    for language in ("en", "fr", "es", "it", "pt", "nl")
}
"""Words that hold a sentence together: what opens an object, a preposition, an "and"."""

_ADJECTIVES: Mapping[str, str] = {
    "fr": r"\w*(?:ée?s?|[aeo]ux|ifs?|[ae]ls?|[ai]ins?|ards?|[ao]is|ants?|[ai]bles?|ien|ienne)|blanc"
    r"|blanche|sec|fixe|cuite|chaude|froide|courte|plate|verte|douce|neuve|fraîche|bas|basse|noire?"
    r"|dur|gros|grosse",
    "es": r"\w*(?:[aeo]s|[aeiu]l|[ai]do|ada|[^uv\W]ida|os[oa]|ivo|[áéíóú]\w*[oa]|nte|ble|dor|\w\wo)"
    r"|verde|grande|libre|dulce|fuerte|mixta|propia|nueva|negra|blanca|barata",
    "it": r"\w*(?:[ai]tiv[oa]|at[oa]|uto|os[oa]|nte|nti|bil[ei]|[^ao\W]no|[^n\W]o)"
    r"|verde|grande|dolce|forte|madre|fissa|mista|nuova|nera|bianca|naturale|digitale|locale|variabile",
    "pt": r"\w*(?:[aeo]s|[aeiu]l|[ai]do|ada|[^uv\W]ida|os[oa]|ivo|[áéíóú]\w*[oa]|nte|vel|dor"
    r"|\w[^ã\W]o)|verde|grande|livre|doce|forte|mista|própria|nova|preta|branca",
}
"""What an adjective behind a noun looks like, and no verb of the third person."""

_DETERMINERS = listed(OBJECTS["en"])
_ADJECTIVE = {language: lazy(forms) for language, forms in _ADJECTIVES.items()}
_BEFORE_NOUNS = listed(
    "petit petite petits petites grand grande grands grandes bon bonne bons bonnes beau belle vieux"
    " vieille nouveau gros grosse jeune mauvais mauvaise buen buena gran mal mala buon"
    " buono buona piccolo piccola vecchio vecchia nuovo nuova bom boa pequeno pequena novo velho"
)
_EITHER = lazy(
    r"(?:.*(?:ique|ive|ale|aire|elle|euse|ace)|mobile|simple|double|joint|chaud|froid|rond|court)s?"
)
"""French adjectives that are verbs, too: "un service efficace", "il efface"."""

_BESIDE_A_VERB = listed(
    "más menos mucho poco demasiado sólo solo luego pronto tanto siempre nunca además casi"
    " plus moins bien mal très trop aussi toujours jamais souvent vite mieux partout pas rien peu"
    " tout beaucoup più meno molto poco troppo sempre mai quasi subito presto tanto spesso bene"
    " male mais muito pouco só logo cedo quase não no non tudo todo todos todas algo"
)
_BEFORE_A_VERB = {
    "fr": lazy(r"se|ne|[ns]'.+"), "es": lazy(r"se"), "it": lazy(r"si"), "pt": lazy(r"lhe")
}  # fmt: skip
_ELIDED = lazy(r"(?:[ldnsjcmt]|qu|un|dell|all)'.+")
_INFINITIVE = lazy(r"\w{2,}(?:[aei]r|oir|re)")
_DUTCH_VERBS = listed("is heeft kan wil mag zal moet hoeft doet gaat staat ziet")


def name_end(
    language: str,
    words: Sequence[str],
    capitals: Sequence[bool],
    first: int,
    most: int,
    *,
    one: bool,
) -> int | None:
    """The word behind a name that begins with the word `first`, in small letters; None where no
    form tells it.

    capitals: which words have one. most: the last word that may be it. one: the name is of one
    thing, as its determiner says.
    """
    if language == "de":
        return _german(capitals, first, most)
    if language == "en":
        return _english(words, first, most, one)
    if language == "nl":
        return _dutch(words, first, most)
    if language in _ADJECTIVE:
        return _romance(language, words, first, most)
    return None


def is_adverb(word: str) -> bool:
    """Is it an English word that stands before a verb, and ends no name: "never", "slowly"?"""
    return word in _ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def _german(capitals: Sequence[bool], first: int, most: int) -> int | None:
    """Nouns have capitals, and the verb, which has none, is the second part of the sentence."""
    noun = next((at for at in range(first, min(first + 2, most)) if capitals[at]), None)
    if noun is None:
        return None
    return next((at for at in range(noun + 1, most) if not capitals[at]), most)


def _english(words: Sequence[str], first: int, most: int, one: bool) -> int | None:
    for at in range(first + 1, most + 1):
        word, before = words[at], words[at - 1]
        then = words[at + 1] if at + 1 < len(words) else ""
        if word in _AUXILIARY or (is_adverb(word) and then not in _SMALL["en"]):
            return at
        if _in_s(word):
            if one or not _many(words, at):
                return at
        elif not one and _in_s(before) and word not in _OF_A_NOUN:
            return at  # "Villages know"
    return None


def _many(words: Sequence[str], at: int) -> bool:
    """Is a word in "s" a plural and no verb, by what follows: "Drip lines carry a …"?"""
    then, third = (*words[at + 1 : at + 3], "", "")[:2]
    known = _is_verb(words[at])
    if then in _AUXILIARY or (not known and _is_verb(then)):
        return True
    if not then or _in_s(then) or then in _SMALL["en"] or then in _BEHIND_VERBS or is_adverb(then):
        return False
    return _is_verb(then) or (not known and third in _DETERMINERS)


def _is_verb(word: str) -> bool:
    return not _VERBS.isdisjoint((word, word[:-1] if _in_s(word) else ""))


def _in_s(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _dutch(words: Sequence[str], first: int, most: int) -> int | None:
    """An adjective has an "e" and stands before its noun."""
    if first + 2 > most or not (words[first].endswith("e") or words[first] == "eigen"):
        return None
    noun = words[first + 1]
    verb = noun in _DUTCH_VERBS or noun in _SMALL["nl"] or noun.endswith("t")
    return None if verb else first + 2


def _romance(language: str, words: Sequence[str], first: int, most: int) -> int | None:
    """Adjectives stand behind the noun; an object that follows a verb has an article."""
    noun = first + (words[first] in _BEFORE_NOUNS and first + 1 < most)
    end = noun + 1
    while end < most and _belongs(language, words, end):
        end += 1
    return end if end > first + 1 else None


def _belongs(language: str, words: Sequence[str], at: int) -> bool:
    """Does a word behind a noun belong to it?"""
    word, then = (*words[at : at + 2], "")[:2]
    if _small(language, word) or word in _BESIDE_A_VERB or _INFINITIVE.fullmatch(word):
        return False
    if _ADJECTIVE[language].fullmatch(word) or _BEFORE_A_VERB[language].fullmatch(then):
        return True
    follows = then and not (_small(language, then) or then in _BESIDE_A_VERB)
    verb = follows and not _INFINITIVE.fullmatch(then)
    return language == "fr" and bool(verb) and _EITHER.fullmatch(word) is not None


def _small(language: str, word: str) -> bool:
    return word in _SMALL[language] or len(word) < 3 or _ELIDED.fullmatch(word) is not None
