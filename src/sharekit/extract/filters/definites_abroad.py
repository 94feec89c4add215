"""Subjects that a text in another language than English takes for known: "La empresa emplea …",
"Le maire a signé …", and in languages that leave a known subject out its bare verb: "Es uno de …".

Definite nouns are often any of their kind ("La paciencia es …"). They aren't where they name one
of many (a firm, a mayor), nor where the sentence tells what that one did; but a noun that
something explains ("la decisión de irse") is clear, and so is one that the title holds.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.filters.tales_abroad import is_past, main_clause
from sharekit.extract.language.kin import root
from sharekit.extract.language.phrases import length_at
from sharekit.extract.language.words import listed
from sharekit.extract.tongues.lookup import subjects
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

_OF = listed("de del da do das dos di della dello dei degli dell' du des von van vom der")


def leaves_out(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does the text begin with a verb whose subject was named before: "Trabaja en …"?"""
    tongue = subjects(language)
    if tongue is None or tongue.bare_verbs is None or not length_at(tongue.bare_verbs, words):
        return False
    return tongue.follows is None or tongue.follows.match(text) is None


def is_known(text: str, words: Sequence[str], language: str | None, title: frozenset[str]) -> bool:
    """Is its subject a noun that the text takes for known, and the title doesn't hold?"""
    tongue = subjects(language)
    if tongue is None:
        return False
    if not tongue.days.isdisjoint(words[:2]) and is_past(text, language):
        return True  # "Mardi, la police …"
    noun, after = _noun(words, tongue)
    if not noun:
        return False
    if language in _ROMANCE and _of_somebody(text, title):
        return True
    if not tongue.explains.isdisjoint(after[:1]):
        return False
    of = after[:1] and after[0].partition("'")[0] + "'" in tongue.explains
    adjective = not _OF.isdisjoint(after[1:2])
    if language in _SMALL_NOUNS and noun in tongue.one_of_many and not _ANY_ONE.isdisjoint(title):
        capital = text.split(maxsplit=2)[1][:1].isupper()
        if capital and not of and not adjective:
            return True  # "La Fundación ayuda …" under "Una buena fundación"
    if of or any(root(word) == root(noun) for word in title):
        return False
    if noun in tongue.one_of_many and not adjective:
        return True
    if noun in tongue.only_one or not tongue.is_now.isdisjoint(words):
        return False
    return tongue.told.search(main_clause(text, language)) is not None


# "Le modèle de Smith": who is that? German gives a capital to every noun.
_ROMANCE = frozenset({"es", "fr", "it", "pt"})
_SMALL_NOUNS = _ROMANCE | {"nl"}
_ANY_ONE = listed("un una uno une um uma een")
_OWNER = lazy(
    r"(?:L['’]|(?:El|La|Los|Las|Le|Les|Il|Lo|I|Gli|O|A|Os|As) )[\w-]+"
    r" (?:de |d['’]|di |do |da |del |dos )([A-ZÀ-Ý][a-zà-ÿ]+)\b"
)


def _of_somebody(text: str, title: frozenset[str]) -> bool:
    owner = _OWNER.match(text)
    return owner is not None and owner[1].lower() not in title


def _noun(words: Sequence[str], tongue: Subjects) -> tuple[str, Sequence[str]]:
    """The noun after an article in front, and the words after it; an adjective may come first."""
    if words[0] in tongue.articles and len(words) > 2:
        return words[1], words[2:]
    if tongue.elided and words[0].startswith(tongue.elided):
        return words[0].removeprefix(tongue.elided), words[1:]
    return "", ()
