"""What two names are that stand against each other, or side by side: sides of a case, of a match or
a vote, a set phrase, what is on, two dishes, two people, two names."""

import re
from collections.abc import Iterable, Mapping, Sequence

from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.roles import DETERMINERS
from sharekit.extract.language.kin import Name, tokens
from sharekit.extract.language.tense import IRREGULAR
from sharekit.extract.language.words import PAST, listed, words
from sharekit.extract.outline import Outline
from sharekit.extract.tongues.lookup import subjects
from sharekit.lazy import lazy

OPENING = 12, 1500
"""Sentences and characters at the start that tell what an article is about."""

SCORE = lazy(r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b(?!\s?(?:uhr|am|pm|h)\b)", re.I)
CASE = lazy(r"\s(?:v|c|gg)\.\s", re.I)
TOPICS: Mapping[str, tuple[re.Pattern[str], ...]] = {  # courts, games and votes
    "en": (
        lazy(r"\b(?:court|judges?|ruling|hearing|plaintiff|defendant|appeal|lawsuit|justices?)\b"),
        lazy(
            r"\b(?:match|derby|beats?|goals?|cup|wins?|won|crowd|stadium|fans|striker|league"
            r"|kick-?off|halftime|half-time|scored|playoffs?|rounds?|knockout|referee|umpire|rink"
            r"|pitch|winner|champions?|bout|fixture|equali[sz]er|kicked off|keeper|captain"
            r"|seasons?|innings?|wickets?|overtime|penalt(?:y|ies)|tackles?|try line|away end)\b"
        ),
        lazy(
            r"\b(?:elections?|vot(?:e|es|ers?|ing)|ballots?|candidates?|polls?|mayor|senators?)\b"
        ),
    ),
    "de": (
        lazy(r"\b(?:\w*gericht(?:s|e)?|urteil\w*|richter\w*|klage|kläger\w*)\b"),
        lazy(
            r"\b(?:derby|spiel|sieg|pokal|stadion|liga|anpfiff|halbzeit|tore?n?|mannschaft\w*"
            r"|schiedsrichter\w*|abwehr|sturm|aufsteigen|fans|saison|rückrunde|hinrunde|ausgleich\w*"
            r"|elfmeter|torwart\w*|kapitän\w*|punktspiel\w*|nachspielzeit|satzball|gastgeber\w*)\b"
        ),
        lazy(r"\b(?:\w*wahl(?:en)?|gewählt|stimmen|kandidat\w*|bürgermeister\w*)\b"),
    ),
    "fr": (
        lazy(r"\b(?:tribunal|arrêt|juges?|plaignant\w*|litige|procès|avocate?s?)\b"),
        lazy(
            r"\b(?:match|derby|championnat|mi-temps|buts|stade|victoire|coupe|arbitre|saison|gardien"
            r"|capitaine|penalty|égalis\w+|coup d['’]envoi|tribunes?|prolongations?)\b"
        ),
        lazy(r"\b(?:élections?|votes?|candidate?s?|scrutin|maire)\b"),
    ),
    "es": (
        lazy(r"\b(?:tribunal|sentencia|juez|jueza|juzgado|demanda\w*)\b"),
        lazy(
            r"\b(?:partido|derbi|goles?|estadio|copa|liga|victoria|afición|descanso|jornada"
            r"|árbitro|empate|temporada|portero|capitán|penalti|prórroga|gradas?|vestuario)\b"
        ),
        lazy(r"\b(?:elecciones|votos?|candidat[oa]s?|alcalde\w*|alcaldesa)\b"),
    ),
    "it": (
        lazy(r"\b(?:tribunale|sentenza|giudice|causa)\b"),
        lazy(
            r"\b(?:campionato|partita|arbitro|stadio|derby|gol|coppa|stagione|portiere|capitano|rigore"
            r"|pareggio|tifosi|fischio)\b"
        ),
        lazy(r"\b(?:elezioni|voti|sindac[oa]|candidat[oi])\b"),
    ),
    "pt": (
        lazy(r"\b(?:tribunal|sentença|juiz|juíza)\b"),
        lazy(
            r"\b(?:jogo|gols?|golos?|taça|estádio|árbitro|campeonato|época|guarda-redes|capitão"
            r"|empate|penálti|pênalti|torcida|adeptos)\b"
        ),
        lazy(r"\b(?:eleições|votos?|prefeit[oa]|candidat[oa]s?)\b"),
    ),
    "nl": (
        lazy(r"\b(?:rechter|rechtbank|vonnis|uitspraak)\b"),
        lazy(
            r"\b(?:wedstrijd|doelpunt\w*|ploeg|beker|scheidsrechter|stadion|seizoen|keeper"
            r"|gelijkmaker|strafschop\w*|aftrap|supporters)\b"
        ),
        lazy(r"\b(?:verkiezing\w*|stemmen|burgemeester)\b"),
    ),
}
EVENT = lazy(  # what is on, and whose doing it is
    r"\b(?:council|mayor|tickets?|admission|fundraisers?|programme|timetable|reopen\w*|regatta"
    r"|exhibitions?|stadtrat|stadt\sha(?:t|ben)|gemeinde|eintritt|eröffnet|ausstellung|mairie"
    r"|entrée\slibre|rouvr\w+|exposition|inaugur\w+|ayuntamiento|alcalde\w*|entrada\slibre"
    r"|exposición|comune|sindac[oa]|ingresso\s(?:libero|gratuito)|(?:la|una|alla)\smostra|prefeitura|câmara"
    r"|gemeente|kaartjes|tentoonstelling|festivals?|concerts?|konzert\w*|concierto|concerto"
    r"|albums?|álbum|cabaret)\b",
    re.I,
)
RECIPE = lazy(r"\b(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recepten)\b", re.I)
SAYS = lazy(r",.*\b(?:says|sagt|selon|dit|dice|según|diz|zegt)\b", re.I)
NAME = lazy(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][a-zß-ÿ]\w*")
"""A capital within a sentence, in languages that write nouns small; none that are all capitals."""

SOMEBODY = lazy(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Frau|Herrn?|Doktor|Familie|M\.|Mme|Mlle|Monsieur|Madame|[Dd]on|[Dd]oña"
    r"|[Ss]eñor(?:a|ita)?|[Ss]ignora?|[Dd]ott\.|Dona|[Ss]enhora?|[Mm]evrouw|[Mm]eneer|[Tt]ante|Onkel|oom"
    r"|Uncle|Aunt)\.?\s[A-ZÀ-Þ]\w"
)
"""A person by title and name."""

_DATED: Mapping[str, frozenset[str]] = {
    "en": listed(
        "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays"
        " saturday saturdays sunday sundays january february april june july august september"
        " october november december today tonight tomorrow yesterday"
    ),
    "de": listed(
        "montags dienstags mittwochs donnerstags freitags samstags sonnabend sonntags"
        " januar februar märz april mai juni juli august september oktober november"
        " dezember heute gestern"
    ),
    "fr": listed(
        "janvier février mars avril mai juin juillet août septembre octobre novembre"
        " décembre aujourd'hui demain hier"
    ),
    "es": listed(
        "sábados domingos enero febrero marzo abril mayo junio julio agosto septiembre"
        " octubre noviembre diciembre hoy ayer"
    ),
    "it": listed(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre"
        " novembre dicembre oggi domani ieri"
    ),
    "pt": listed(
        "sábados domingos janeiro fevereiro março abril maio junho julho agosto setembro"
        " outubro novembro dezembro hoje amanhã ontem"
    ),
    "nl": listed(
        "januari februari maart april mei juni juli augustus september oktober november"
        " december vandaag gisteren"
    ),
}
"""Months and words of days; the days themselves stand in `tongues`, but for English."""

AGAINST = lazy(r"\s(?:contre|gegen|contra|contro|tegen)\s", re.I)
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


def topics(text: str, language: str | None) -> tuple[int, int, int]:
    """How many words of courts, of games and of votes a text in lower case holds."""
    court, game, vote = (
        len(set(sign.findall(text))) for sign in TOPICS.get(language or "en", TOPICS["en"])
    )
    return court, game, vote


def set_phrase(left: str, right: str) -> bool:
    """Are the two a saying ("sink or swim"), or nothing but ends of a scale ("now or never")?"""
    one, other = left.lower(), right.lower()
    return frozenset((one, other)) in _SET or (one in _ABSOLUTE and other in _ABSOLUTE)


def names_only(of: Outline, pair: Pair, naming: Sequence[Iterable[int]]) -> bool:
    """Do both labels stand in the text as proper names do: always with a capital?

    naming: the numbers of the sentences that hold either.
    """
    return not any(
        _small(of.sentences[number].text, name)
        for name, numbers in zip(pair.names, naming, strict=True)
        for number in numbers
    )


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


def dated(of: Outline, text: str) -> bool:
    """Does a sentence name a day or a month, as news and tales do more than what explains?"""
    language = of.language or "en"
    said, tongue = words(text), subjects(language)
    known = _DATED.get(language, frozenset()) | (tongue.days if tongue else frozenset())
    return not known.isdisjoint(said)


def in_past(of: Outline, text: str) -> bool:
    """Does a sentence hold a verb that can be nothing but past?"""
    language = of.language or "en"
    past = IRREGULAR.get(language, frozenset())
    held = words(text)
    return not past.isdisjoint(held) or (language == "en" and not PAST.isdisjoint(held))
