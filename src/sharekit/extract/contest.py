"""Two names against each other that are no comparison: a case, a match, a vote; and set phrases."""

import re
from collections.abc import Mapping, Sequence

from sharekit.extract.kin import Name, tokens
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline
from sharekit.extract.pairs import Pair
from sharekit.extract.roles import DETERMINERS
from sharekit.extract.tense import IRREGULAR
from sharekit.extract.words import PAST, listed, words
from sharekit.lazy import lazy

_OPENING = 12, 1500
"""Sentences and characters at the start that tell what an article is about."""

_SCORE = lazy(r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b(?!\s?(?:uhr|am|pm|h)\b)", re.I)
_CASE = lazy(r"\s(?:v|c|gg)\.\s", re.I)
_TOPICS: Mapping[str, tuple[re.Pattern[str], ...]] = {  # courts, games and votes
    "en": (
        lazy(r"\b(?:court|judges?|ruling|hearing|plaintiff|defendant|appeal|lawsuit|justices?)\b"),
        lazy(
            r"\b(?:match|derby|beats?|goals?|cup|wins?|won|crowd|stadium|fans|striker|league"
            r"|kick-?off|halftime|half-time|scored|playoffs?|rounds?|knockout|referee|umpire|rink"
            r"|pitch|winner|champions?|bout)\b"
        ),
        lazy(
            r"\b(?:elections?|vot(?:e|es|ers?|ing)|ballots?|candidates?|polls?|mayor|senators?)\b"
        ),
    ),
    "de": (
        lazy(r"\b(?:\w*gericht(?:s|e)?|urteil\w*|richter\w*|klage|kläger\w*)\b"),
        lazy(
            r"\b(?:derby|spiel|sieg|pokal|stadion|liga|anpfiff|halbzeit|tore?n?|mannschaft\w*"
            r"|schiedsrichter\w*|abwehr|sturm|aufsteigen|fans)\b"
        ),
        lazy(r"\b(?:\w*wahl(?:en)?|gewählt|stimmen|kandidat\w*|bürgermeister\w*)\b"),
    ),
    "fr": (
        lazy(r"\b(?:tribunal|arrêt|juges?|plaignant\w*|litige|procès|avocate?s?)\b"),
        lazy(r"\b(?:match|derby|championnat|mi-temps|buts|stade|victoire|coupe|arbitre)\b"),
        lazy(r"\b(?:élections?|votes?|candidate?s?|scrutin|maire)\b"),
    ),
    "es": (
        lazy(r"\b(?:tribunal|sentencia|juez|jueza|juzgado|demanda\w*)\b"),
        lazy(
            r"\b(?:partido|derbi|goles?|estadio|copa|liga|victoria|afición|descanso|jornada"
            r"|árbitro|empate)\b"
        ),
        lazy(r"\b(?:elecciones|votos?|candidat[oa]s?|alcalde\w*|alcaldesa)\b"),
    ),
    "it": (
        lazy(r"\b(?:tribunale|sentenza|giudice|causa)\b"),
        lazy(r"\b(?:campionato|partita|arbitro|stadio|derby|gol|coppa)\b"),
        lazy(r"\b(?:elezioni|voti|sindac[oa]|candidat[oi])\b"),
    ),
    "pt": (
        lazy(r"\b(?:tribunal|sentença|juiz|juíza)\b"),
        lazy(r"\b(?:jogo|gols?|golos?|taça|estádio|árbitro|campeonato)\b"),
        lazy(r"\b(?:eleições|votos?|prefeit[oa]|candidat[oa]s?)\b"),
    ),
    "nl": (
        lazy(r"\b(?:rechter|rechtbank|vonnis|uitspraak)\b"),
        lazy(r"\b(?:wedstrijd|doelpunt\w*|ploeg|beker|scheidsrechter|stadion)\b"),
        lazy(r"\b(?:verkiezing\w*|stemmen|burgemeester)\b"),
    ),
}
_ENOUGH = 2
_EVENT = lazy(  # what is on, and whose doing it is
    r"\b(?:council|mayor|tickets?|admission|fundraisers?|programme|timetable|reopen\w*|regatta"
    r"|exhibitions?|stadtrat|stadt\sha(?:t|ben)|gemeinde|eintritt|eröffnet|ausstellung|mairie"
    r"|entrée\slibre|rouvr\w+|exposition|inaugur\w+|ayuntamiento|alcalde\w*|entrada\slibre"
    r"|exposición|comune|sindac[oa]|ingresso\s(?:libero|gratuito)|(?:la|una|alla)\smostra|prefeitura|câmara"
    r"|gemeente|kaartjes|tentoonstelling|festivals?|concerts?|konzert\w*|concierto|concerto"
    r"|albums?|álbum|cabaret)\b",
    re.I,
)
_RECIPE = lazy(r"\b(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recepten)\b", re.I)
_SAYS = lazy(r",.*\b(?:says|sagt|selon|dit|dice|según|diz|zegt)\b", re.I)
_PERSONS = {"en": lazy(r"(?:she|he)\s", re.I), "nl": lazy(r"(?:ze|zij|hij)\s", re.I)}
_AGAINST = lazy(r"\s(?:contre|gegen|contra|contro|tegen)\s", re.I)
_ABSOLUTE = listed(
    "all nothing now never more less dead alive sooner later true false yes no up down in out plus"
    " minus win lose draw alles nichts jetzt nie immer niemals mehr weniger tot lebendig früher"
    " später ja nein tout rien jamais maintenant toujours tôt tard oui non mort vif todo nada ahora"
    " nunca siempre tarde temprano sí vivo muerto tutto niente ora mai sempre presto tardi sì tudo"
    " agora cedo sim não nu nooit niets vroeg laat nee here there hier dort da ici là aquí allá"
)
_SET = frozenset(
    frozenset(pair.split("/"))
    for pair in listed(
        "trick/treat sink/swim rain/shine make/break do/die friend/foe heads/tails fight/flight"
        " publish/perish hit/miss feast/famine truth/dare take/leave kopf/zahl leben/tod"
        " süßes/saures sein/nichtsein cara/cruz pile/face vie/mort vida/muerte testa/croce"
        " cara/coroa kruis/munt rock/roll"
    )
)


def contest(of: Outline, pair: Pair) -> bool:
    """Do two stand against each other as in court, on a pitch, in a vote or in a set phrase?"""
    if frozenset((pair.left.lower(), pair.right.lower())) in _SET:
        return True
    if pair.left.lower() in _ABSOLUTE and pair.right.lower() in _ABSOLUTE:
        return True
    title = of.text(TITLE)
    if pair.left.block == TITLE and (_SCORE.search(title) or _CASE.search(f" {title} ")):
        return True
    sentences, characters = _OPENING
    opening = " ".join([title, *(sentence.text for sentence in of.sentences[:sentences])])
    opening = opening.lower()[:characters]
    court, sport, vote = (
        len(set(words.findall(opening)))
        for words in _TOPICS.get(of.language or "en", _TOPICS["en"])
    )
    kinds = max(court, sport, vote)
    if court > _ENOUGH:
        return True
    if _AGAINST.search(title):
        return kinds > 0
    return kinds >= _ENOUGH and _names_only(of, pair)


def event(of: Outline, told: Sequence[Passage], weak: bool) -> bool:
    """Does the title tell what is on: a council's route, a fair's two stands?

    weak: where little else says that two are compared, the first sentences are asked, too.
    """
    title = of.text(TITLE)
    if _SAYS.search(title) or _EVENT.search(title):
        return True
    around = (*(sentence.text for sentence in of.sentences[:2]), *told)
    return weak and any(_EVENT.search(text) for text in around)


def dishes_or_persons(of: Outline, told: Sequence[Passage]) -> bool:
    """Are the two no more than two recipes, or two people: "Marta bakes … She …"?"""
    around = (of.text(TITLE), *(sentence.text for sentence in of.sentences[:2]))
    if any(_RECIPE.search(text) for text in around):
        return True
    persons = _PERSONS.get(of.language or "")
    return persons is not None and any(
        role.split(" ", 1)[0].lower() not in DETERMINERS
        and any(persons.match(each.text) for each in of.of_block(role.block)[1:2])
        for role in told
    )


def _names_only(of: Outline, pair: Pair) -> bool:
    """Do both labels stand in the text as proper names do: always with a capital?"""
    return not any(_small(sentence.text, name) for sentence in of.sentences for name in pair.names)


def _small(text: str, name: Name) -> bool:
    return any(text[tokens(text)[place].start].islower() for place in name.places(text))


_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_INFINITIVE = lazy(r"\w+(?:[aei]r|oir|re)(?:s[ei])?", re.I)


def two_names(language: str | None, told: Sequence[str]) -> bool:
    """Do both sentences begin with a name: a noun without an article, where nouns have one?"""
    return language in _ROMANCE and begin_with_names(told)


def begin_with_names(told: Sequence[str]) -> bool:
    """May all begin with a name, in a language whose nouns need no article?"""
    return all(_begins_with_name(text) for text in told)


def _begins_with_name(text: str) -> bool:
    first, then = (*text.split(" ", 2), "", "")[:2]
    return (
        first[:1].isupper()
        and "’" not in first
        and "'" not in first
        and first.lower() not in DETERMINERS
        and not any(_INFINITIVE.fullmatch(word.rstrip(",")) for word in (first, then))
        and not then.startswith("c’")
    )


def small(of: Outline, word: str) -> bool:
    """Is it written with a small letter somewhere, as no name is, or what one does?"""
    low = f" {word.lower()}"
    return word.split(" ", 1)[0].endswith("ing") or any(low in each.text for each in of.sentences)


def kinds(of: Outline, pair: Pair, told: Sequence[Passage]) -> bool:
    """Does a title open with two nouns that have an article only in the text, as kinds have where
    things have one: "Zarzuela y ópera", "La zarzuela …"?"""
    if of.language not in _ROMANCE or pair.left.start or pair.left.block != TITLE:
        return False
    right = of.text(TITLE)[pair.right.start : pair.right.end]
    return right.islower() and all(text.split(" ", 1)[0].lower() in DETERMINERS for text in told)


_ANY = listed("a an ein eine un une una um uma een")


def speak_of_any(told: Sequence[str]) -> bool:
    """Do all sentences speak of any such thing, so that neither is the one that was met?"""
    return all(text.split(" ", 1)[0].lower() in _ANY for text in told)


def goes_back(of: Outline, block: int, but: int) -> bool:
    """Does a paragraph tell what once was, in any sentence but the one that begins there?"""
    return any(each.start != but and in_past(of, each.text) for each in of.of_block(block))


def in_past(of: Outline, text: str) -> bool:
    """Does a sentence hold a verb that can be nothing but past?"""
    language = of.language or "en"
    past = IRREGULAR.get(language, frozenset())
    held = words(text)
    return not past.isdisjoint(held) or (language == "en" and not PAST.isdisjoint(held))
