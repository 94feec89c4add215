"""Does a verb tell what was? A rough look at its form alone, in several languages.

It is asked of the word behind a subject; a wrong answer costs a role its rank. Whether a sentence
as a whole tells a story is asked in `doubts/tales.py` and `filters/tales_abroad.py`.
"""

from collections.abc import Mapping, Sequence

from sharekit.extract.language.words import is_past, listed
from sharekit.lazy import lazy

IRREGULAR: Mapping[str, frozenset[str]] = {
    "en": listed(
        "grew held ran sat stood won lost rose fell drove rode sang spoke wrote drank ate met sent"
        " built caught fought taught brought would"
    ),
    "de": listed(
        "war waren wurde wurden hatten kam kamen ging gingen stand standen lag lagen nahm gab blieb"
        " fiel schrieb traf gewann verlor hielt ließ rief sah fand trug lief"
    ),
    "fr": listed("était étaient fut furent avait avaient fit firent vint eut"),
    "es": listed("era eran fue fueron tuvo estaba había hizo vino"),
    "it": listed("era erano fu furono aveva fece ebbe"),
    "pt": listed("era eram foi foram tinha fez veio teve"),
    "nl": listed("was waren werd werden had hadden kwam ging stond nam gaf bleef viel"),
}
"""Forms that can be nothing but the past, by language."""

_ENDINGS = {
    "de": lazy(r".{3,}te"),
    "fr": lazy(r".{2,}(?:aient|èrent|irent)"),
    "es": lazy(r".{2,}(?:ó|aron|ieron|aban?)"),
    "it": lazy(r".{2,}(?:ò|avan?o?|arono|irono)"),
    "pt": lazy(r".{2,}(?:ou|aram|eram|iram|avam?)"),
    "nl": lazy(r".{3,}[td]e"),
}


_HAVING, _REFLEXIVE = listed("has have"), listed("se si sich")


def told(verb: Sequence[str], language: str | None) -> bool:
    """Does the verb, as its first words, say what was, has been or would be?"""
    language = language or "en"
    first, then = (*verb, "", "")[:2]
    if first in _REFLEXIVE:
        first, then = then, ""
    if first in IRREGULAR.get(language, ()):
        return True
    if language == "en":
        return is_past(first) or (first in _HAVING and (is_past(then) or then in IRREGULAR["en"]))
    ending = _ENDINGS.get(language)
    return ending is not None and ending.fullmatch(first) is not None
