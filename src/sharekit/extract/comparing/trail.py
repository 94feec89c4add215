"""Has a comparison the shape "one goes ahead, one keeps the rest together"?

Told by what the text says of either side: signs of going ahead for one, signs of holding a group
together for the other, several of each, and not the other way round. The names of the two
(leading and managing, and their kin) count as one sign: they are never enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import side_named
from sharekit.extract.comparing.roles import Roles
from sharekit.extract.language.kin import Name, root
from sharekit.extract.model import Passage, Trail
from sharekit.extract.outline import Outline
from sharekit.lazy import lazy

# Each line is one sign; several of its words count once. For texts in lower case.
_AHEAD = (
    lazy(
        r"\b(?:in (?:the )?front|at the (?:front|head)|ahead|out front|goes? first|going first"
        r"|(?:walk|step|ride|sail|climb|head|venture|move)s?\b[^.;]{0,40}\bfirst"
        r"|first (?:one )?(?:to|into|through)|forward|at the (?:bow|helm)|vorn\w*|voran\w*"
        r"|voraus\w*|an der spitze|zuerst|devant|en tête|(?:va|part|marche|passe) (?:le |la "
        r"|en )?premi[eè]re?|en avant|(?:por )?delante|adelante|al frente|a la cabeza|primero"
        r"|davanti|avanti|na frente|à frente|voorop|vooraan)\b"
    ),
    lazy(
        r"\b(?:trails?|paths?|ways?|roads?|routes?|tracks?|direction|course|wege?s?|pfade?|richtung"
        r"|route|chemin|voie|sentier|cap|direction|caminos?|senda|rumbo|dirección|ruta|por dónde"
        r"|strada|sentiero|direzione|caminho|direção|pad|koers|richting)\b"
    ),
    lazy(
        r"\b(?:unknown|unmapped|new (?:ground|territory|land|trails?|paths?)|uncharted|the dark"
        r"|wilderness|frontier|nobody has|no one has|explor\w+|discover\w*|pioneer\w*|scout\w*"
        r"|horizon|vision\w*|future|tomorrow|neuland|unbekannt\w*|erkund\w*|entdeck\w*|vision"
        r"|zukunft|unberührt\w*|noch niemand|inconnue?s?|explore\w*|découvr\w*|avenir|horizon"
        r"|personne n['’]a|descubr\w*|explora\w*|horizonte|futuro|desconocid\w*|nadie ha)\b"
    ),
    lazy(
        r"\b(?:cut(?:s|ting)?|hack\w*|clear(?:s|ing)|break(?:s|ing)|mak(?:es|ing)|find(?:s|ing)?"
        r"|choos\w+|pick(?:s|ing)|open(?:s|ing)|carv\w+|blaz\w+|sets?|prob(?:es|ing)|bahn\w*"
        r"|schlägt|sucht|findet|ebnet|ouvre|fraie|trace|cherche|choisit|abre|busca|traza|elige"
        r"|decide|apre|traccia|cerca)\b"
    ),
)
_TOGETHER = (
    lazy(
        r"\b(?:behind|at the (?:back|rear|end)|from the (?:back|rear)|the rear|hinten|hinter\w*"
        r"|am (?:ende|schluss)|zum schluss|derrière|à l['’]arrière|en queue|détrás|detrás|atrás"
        r"|al final|a la cola|dietro|in fondo|atrás|achter\w*)\b"
    ),
    lazy(
        r"\b(?:together|everyone|everybody|no one|nobody|group|team|people|others|rest|stragglers?"
        r"|crew|herd|flock|company|zusammen\w*|alle[nr]?|niemand\w*|gruppe|mannschaft|leute|übrigen"
        r"|nachzügler\w*|ensemble|tout le monde|tous|personne|groupe|équipe|gens|les autres"
        r"|juntos|todos|nadie|grupo|equipo|gente|viajeros|los demás|tutti|nessuno|gruppo|squadra"
        r"|todos|ninguém|iedereen|niemand|groep)\b"
    ),
    lazy(
        r"\b(?:keep\w*|kept|hold\w*|ensur\w+|mak(?:es?|ing) sure|help\w*|look(?:s|ing) after"
        r"|tak(?:es|ing) care|watch\w*|count\w*|gather\w*|car(?:es|ing) for|support\w*|notic\w+"
        r"|wait\w*|carr(?:y|ies)|hält|halten|hilft|sorgt|achtet|kümmert|zählt|stützt|wartet"
        r"|garde\w*|tien\w*|aide\w*|veille\w*|compte\w*|s['’]assur\w*|soutien\w*|attend\w*"
        r"|mantiene\w*|cuida\w*|ayuda\w*|cuenta|asegura\w*|vigila\w*|espera\w*|tiene unit\w*|aiuta"
        r"|bada|houdt|helpt|zorgt)\b"
    ),
    lazy(
        r"\b(?:pace|safely|safe|lost|alone|left behind|fall(?:s|ing)? (?:behind|back)|lag\w*"
        r"|slow\w*|order|on time|limping|tempo|sicher\w*|verloren|allein|zurück\w*|schritt halten"
        r"|rythme|sécurité|seule?s?|perd\w*|traîn\w*|retard\w*|ritmo|solo|sola|solos|perdid\w*"
        r"|seguro|seguridad|rezagad\w*|paso|indietro|al sicuro|veilig)\b"
    ),
)

_SOMEBODY = lazy(r"(?:She|He|They|Er|Sie|Ils?|Elles?|Él|Ell[ao]s?|Lui|Lei|El[ae]s?|Hij|Zij|Ze)\b")
"""How a sentence begins that goes on about somebody, and no thing ("It …")."""


def _roots(words: str) -> frozenset[str]:
    return frozenset(root(word) for word in words.split())


_LEADS = _roots(
    "leadership führung leader pioneer explorer scout visionary vorreiter anführer pionier"
    " entdecker pionnier meneur éclaireur líder liderazgo pionero explorador founder guide"
    " trailblazer dirigente"
)
_MANAGES = _roots(
    "management manager verwaltung verwalter verwalten gestion gestionnaire gestión gestor"
    " gerente administrator administrador shepherd hirte berger pastor guardian guardián"
    " operator settler steward hüter gardien caretaker keeper gérer"
)
_MORE = 2
"""Sentences that go on about a side, at most."""
LEAST = 2
"""Signs that either side must show in its sentences, its name not counted."""

LEAST_NAMED = 1
"""The same, where the names are those of leading and managing, or kin."""

ENOUGH = 5
"""Signs that both must show together."""


def trail(of: Outline, pair: Pair, found: Roles | None) -> Trail | None:
    """Who goes ahead and who keeps the rest together, with the sentences that say so."""
    told = _told(of, pair, found)
    best: tuple[int, Trail] | None = None
    for ahead, name in ((0, "left"), (1, "right")):
        front, rear = told[ahead], told[1 - ahead]
        first, last = front[:2], rear[:2]
        if 0 in _signs(_AHEAD, first) and 0 in _signs(_TOGETHER, last):  # each at its own end
            first = [*first, *_going_on(of, front[0])]
            last = [*last, *_going_on(of, rear[0])]
        fore, back = _signs(_AHEAD, first), _signs(_TOGETHER, last)
        swapped = _signs(_TOGETHER, first), _signs(_AHEAD, last)
        named = _is(pair.names[ahead], _LEADS) + _is(pair.names[1 - ahead], _MANAGES)
        score = len(fore) + len(back) + named
        contrary = min(len(swapped[0]), len(swapped[1]))
        least = LEAST_NAMED if named == 2 else LEAST
        enough = min(len(fore), len(back)) >= least and score >= (ENOUGH if named < 2 else 4)
        if enough and len(fore) + len(back) + named > sum(map(len, swapped)) and contrary < 4:
            best = max(
                (score, Trail(name, _telling(_AHEAD, front), _telling(_TOGETHER, rear))),
                best or (0, None),
                key=lambda each: each[0],
            )  # type: ignore[assignment]
    return best[1] if best else None


def _told(of: Outline, pair: Pair, found: Roles | None) -> tuple[list[Passage], list[Passage]]:
    """What the text says of each side: its role first, and the sentences that name it alone."""
    told: tuple[list[Passage], list[Passage]] = ([], [])
    if found is not None:
        told[0].append(found.left)
        told[1].append(found.right)
    for sentence in of.sentences:
        side = side_named(sentence.text, pair, 60)
        if side is not None and len(told[side]) < 4 and len(sentence.text) < 300:
            passage = of.passage(sentence.block, sentence.start, sentence.end)
            if passage not in told[side]:
                told[side].append(passage)
    return told


def _going_on(of: Outline, told: Passage) -> Iterator[Passage]:
    """What goes on in the paragraph behind a sentence about a side ("She looks for the way …")."""
    behind = (
        of.passage(each.block, each.start, each.end)
        for each in of.of_block(told.block)
        if each.start >= told.end
    )
    return islice(takewhile(_SOMEBODY.match, behind), _MORE)


def _signs(signs: tuple[re.Pattern[str], ...], passages: list[Passage]) -> set[int]:
    text = " ".join(passage.lower() for passage in passages)
    return {number for number, sign in enumerate(signs) if sign.search(text)}


def _telling(signs: tuple[re.Pattern[str], ...], passages: list[Passage]) -> Passage:
    """The passage that shows most of the signs, the earliest of equals."""
    return max(
        passages,
        key=lambda passage: (len(_signs(signs, [passage])), -passages.index(passage)),
    )


def _is(name: Name, roots: frozenset[str]) -> bool:
    return any(word in roots for word in name.roots)
