"""The "il", "es" and "het" that stand for what follows or for nothing: "Il faut du temps", "Es ist
besser, …", "Het is nooit te laat". Any other stands for what was named before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sharekit.extract.language.phrases import Phrases, length_at, phrases
from sharekit.extract.language.words import listed
from sharekit.lazy import lazy

IT: Mapping[str, str] = {"fr": "il", "de": "es", "nl": "het"}
_TABLES: Mapping[str, str] = {
    "fr": "il faut/faudra/faudrait/fallait/suffit/vaut/existe/manque/pleut/neige"
    " | il ne faut/suffit/sert | il n'existe/n'y/y | il arrive que/qu'on/souvent/parfois"
    " | il semble que/qu'on | il me/nous faut",
    "de": "es gibt/braucht/lohnt/genügt/reicht/bedarf/dauert/regnet/schneit | es kommt darauf"
    "/nicht/auf"
    " | es geht nicht | es wird zeit | es ist/wird nie/niemals/immer/zeit | es fehlt/mangelt an"
    " | es lebe | es heißt | es macht einen/keinen",
    "nl": "het gaat niet/erom | het komt erop/neer | het loont/regent/sneeuwt/duurt/kost | het"
    " is nooit"
    "/altijd/tijd | het maakt niet/uit",
}
_EXPLETIVES: Mapping[str, Phrases] = {
    language: phrases(table) for language, table in _TABLES.items()
}
_ANNOUNCES = {
    "fr": lazy(
        r"Il (?:n['’])?(?:est|était|sera|serait|devient|paraît|semble)(?: \w+){1,4}? (?:de|que"
        r"|pour)\b"
        r"|Il (?:n['’])?(?:est|serait|devient|paraît|semble)(?: \w+){1,4}? (?:d|qu)['’]"
    ),
    "de": lazy(
        r"Es (?:ist|war|wäre|wird|scheint|sind|braucht)(?! eine?[mnrs]? ).*, (?:zu|dass|wenn|wer"
        r"|was"
        r"|der|die|das|ob|wie|sich|\w+ .*zu)\b"
        r"|Es (?:ist|wäre) eine? (?:Fehler|Irrtum|Freude|Kunst|Lüge|Glück|Geschenk|Frage|Mythos)\b"
    ),
    "nl": lazy(
        r"Het (?:is|was|wordt|blijft|lijkt|zijn)(?! een ).* (?:om|dat|als|wie|te|die)\b"
        r"|Het is een (?:fout|kunst|leugen|geschenk|illusie|mythe|vergissing)\b"
    ),
}
_VERBS = listed(
    "is was zijn waren heeft had kan kon wordt werd gaat ging zal zou moet lijkt blijkt komt kwam"
    " blijft geeft gaf maakt maakte loont regent sneeuwt duurt kost biedt"
)


# What they remark is about what was said before.
_REMARKS = tuple(
    f"Il faut {verb} " for verb in ("dire", "noter", "préciser", "rappeler", "ajouter", "souligner")
)


def stands_for_a_noun(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does the text open with an "it" that stands for what was named before?"""
    it = IT.get(language or "")
    if it is None or words[0] != it:
        return False
    if language == "nl" and words[1:2] and words[1] not in _VERBS:
        return False  # "Het beste plan": an article
    if text.startswith(_REMARKS):
        return True
    known = _EXPLETIVES[language or ""]
    return not length_at(known, words) and _ANNOUNCES[language or ""].match(text) is None
