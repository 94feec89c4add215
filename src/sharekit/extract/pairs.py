"""Which two things an article compares, by its title, or by what its opening asks.

Only a wording that names both sides counts: "A vs. B", "the difference between A and B", "A or
B", "A and B". What the wording alone is worth is its strength; the text has to bear it out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.halves import completed
from sharekit.extract.kin import Name, names, tokens
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline
from sharekit.lazy import lazy

MAX_WORDS = 5
"""Words of a label."""

MAX_LINE = 300
"""A longer line names no pair that would be found in it."""

MAX_HEADING = 30
"""Characters of a heading that is no more than a label."""

OPENING = 8
"""Blocks in which the text itself may ask for the difference; headings may anywhere."""


class Pair(NamedTuple):
    """Two labels, how each is known in the text, and how strong the wording is (0.5–2)."""

    left: Passage
    right: Passage
    names: tuple[Name, Name]
    strength: float


VERSUS, ASKED, CHOICE, MERE = 2.0, 1.5, 1.0, 0.5

_DETERMINER = (
    r"(?:the|an?|my|your|our|le|la|les|une?|des|du|der|die|das|dem|den|des|eine?[mnrs]?|el|los|las"
    r"|un[oa]?s?|il|lo|gli|o|os|as|uma?|de|het|een)\s+|(?:l|d|un|all|dell)['’]"
)
_LEADING = lazy(rf"^(?:\s*(?:{_DETERMINER}))+", re.I)
ANY_DETERMINER = lazy(rf"(?:\s*\b(?:{_DETERMINER}))+$", re.I)
"""The determiners at the end of a stretch of a line."""

_BORDER = lazy(r"[:?!|()\[\]«»“”\"¿¡,;]|\s[–—-]\s|\.(?=\s|$)")
_VERSUS = lazy(r"^(?P<left>.+?)\s+(?:vs\.?|versus)\s+(?P<right>.+)$", re.I)
_AND = r"(?:and|from|or|vs\.?|versus|und|oder|von|et|ou|y|e|o|u|d['’]avec|en|of)"
_BETWEEN = lazy(
    r"\b(?:differen\w+|distinction\w*|choos\w+|choice|deciding|distinguish\w*|contrast\w*|(?:fine|thin|blurr\w+)\s+line"
    r"|unterschied\w*|wahl|différen\w+|choisir|choix|diferen\w+|elegir|elección|distinguir"
    r"|differenz\w*|scegliere|escolher|verschil\w*|kiezen)\b.{0,40}?\b"
    r"(?:between|zwischen|entre|tra|fra|tussen)\s+"
    rf"(?P<left>.+?)\s+{_AND}\s+(?P<right>.+)$",
    re.I,
)
_FROM = lazy(
    r"\b(?:what\s+(?:separates|distinguishes|sets)|was\s+unterscheidet|unterscheidet"
    r"|ce\s+qui\s+(?:distingue|sépare)|qu['’]est-ce\s+qui\s+(?:distingue|sépare)"
    r"|(?:qué|que|lo\s+que)\s+(?:distingue|separa|diferencia)\s+a?)\s+"
    r"(?P<left>.+?)\s+(?:apart\s+from|from|von|de|du|d['’]|et|and|und|y)\s*(?P<right>.+)$",
    re.I,
)
_VERB_LAST = lazy(  # "Was A von B unterscheidet"
    r"^w[ao][st]\s+(?P<left>.+?)\s+(?:von|vom|van)\s+(?P<right>.+?)\s+"
    r"(?:unterscheidet|trennt|onderscheidt|scheidt)$",
    re.I,
)
_DIFFERS = lazy(
    r"^(?:why\s+|how\s+|warum\s+|pourquoi\s+|por\s+qué\s+)?(?P<left>.+?)\s+"
    r"(?:differs?\s+from|(?:is|are)\s+(?:different\s+from|something\s+other\s+than)"
    r"|(?:is\s+not|are\s+not|isn['’]t|aren['’]t)(?:\s+the\s+same(?:\s+\w+)?\s+as)?"
    r"|compared\s+(?:to|with)|im\s+vergleich\s+zu[mr]?|(?:ist|sind)\s+etwas\s+anderes\s+als"
    r"|(?:ist|sind)\s+(?:kein\w*|nicht)(?:\s+(?:dasselbe|das\s*gleiche|gleich)\s+wie)?"
    r"|(?:n['’]est|ne\s+sont)\s+pas(?:\s+la\s+même\s+chose\s+qu(?:e(?=\s)|['’]))?"
    r"|est\s+autre\s+chose\s+qu(?:e(?=\s)|['’])|no\s+(?:es|son)(?:\s+lo\s+mismo\s+que)?"
    r"|es\s+otra\s+cosa\s+que|statt|frente\s+a|par\s+rapport\s+à)"
    r"(?:\s+|(?<=['’]))(?P<right>.+)$",
    re.I,
)
_SAME = lazy(
    r"^(?:why\s+|warum\s+|pourquoi\s+|por\s+qué\s+)?(?P<left>.+?)\s+(?:and|und|et|y|e|en)\s+"
    r"(?P<right>.+?)\s+(?:are(?:n['’]t)?|sind|(?:ne\s+)?sont|no\s+son|son)\s+.{0,20}?"
    r"(?:same|differen\w*|opposites?|two\s+\w+|nicht|verschieden\w*|zwei\w*|pas|différen\w*|deux"
    r"|mismo|lo\s+mismo|distint\w*|diferent\w*|dos)\b",
    re.I,
)
_NEEDED = lazy(
    r"\b(?:needs?|wants?|braucht|brauchen|besoin|faut|necesitan?)\s+(?:(?:both|sowohl|à\s+la\s+fois"
    r"|tanto)\s+)?(?:d['’]|de\s+)?(?P<left>.+?)\s+(?:and|und|et|y)\s+(?:d['’]"
    r"|de\s+)?(?P<right>.+)$",
    re.I,
)
_CHOICE = lazy(r"^(?P<left>.+?)\s+(?:or|oder|ou|o|u|of)\s+(?P<right>.+)$", re.I)
_MERE = lazy(r"^(?P<left>.+?)\s+(?:and|und|et|y|e|en)\s+(?P<right>.+)$", re.I)
DIFFERENCE = lazy(
    r"\b(?:differ\w*|apart|distinct\w*|compar\w*|unterschied\w*|unterscheide\w*|vergleich\w*"
    r"|différen\w+|distingu\w+|diferen\w+|compara\w+|which|welche\w*|lequel|laquelle|cuál|qué"
    r"|two\s+(?:ways|kinds|jobs|roles|paths|sides|ends|views|words|faces|halves)|zwei\s+(?:arten"
    r"|wege|rollen|seiten|wörter|welten)|deux\s+(?:manières|façons|sortes|rôles|visions|mots)"
    r"|dos\s+(?:maneras|formas|tipos|papeles|caras|palabras)"
    r"|differenz\w*|verschil\w*|(?:not|nicht)\s+(?:the\s+same|dasselbe|das\s+gleiche))\b",
    re.I,
)
_INTRODUCED = lazy(
    r"^(?:should\s+(?:you|i|we)|do\s+(?:you|i|we)\s+(?:need|want)|are\s+you|is\s+it\s+better\s+to"
    r"|when\s+to|how\s+to\s+choose|soll(?:te[n]?|en)?\s+(?:man|sie|ich|wir)|bist\s+du|sind\s+sie"
    r"|lieber|besser|rather|plutôt|better|liever|faut-il|dois-je|doit-on|mieux\s+vaut|êtes-vous|es-tu|debo|debes|conviene"
    r"|es\s+mejor|eres|to|understanding|comparing|explaining|on|about|the\s+real|debate|über"
    r"|comprendre|entender)\s+|^.*?\b(?:differences?|unterschiede?|différences?|diferencias?)\s+"
    r"(?:between|zwischen|entre)\s+",
    re.I,
)
_TOO_MUCH = lazy(
    r"\b(?:is|are|was|were|has|have|will|can|ist|sind|hat|est|sont|es|son|why|how|when|what|who"
    r"|warum|wie|wann|was|pourquoi|comment|quand|quoi|cómo|cuándo|not|nicht|pas)\b",
    re.I,
)
_PURPOSE = lazy(
    r"\s+(?:for|in|on|at|when|if|during|für|im|in|bei|beim|auf|wenn|pour|dans|en|sur|quand|para|por"
    r"|cuando|per|quando|voor|op)\s",
    re.I,
)
_CHOOSES = lazy(
    r"\b(?:choos\w+|choice|pick(?:ing)?|which|buying|two|versus|vs|compar\w+|wahl|wählen|welche[rs]?"
    r"|zwei|choisir|choix|quel(?:le)?|deux|elegir|elección|qué|cuál|dos|scegliere|scelta|quale|due"
    r"|escolher|escolha|qual|dois|duas|kiezen|keuze|welke?|twee)\b",
    re.I,
)
_WORDS = lazy(r"\S+")
_TRAILING = lazy(
    r"\s+(?:explained|compared|in\s+(?:practice|business|plain\s+(?:english|words))|im\s+vergleich"
    r"|at\s+work|today|differ|apart|einfach\s+erklärt|erklärt|expliqués?|explicad[oa]s?)$",
    re.I,
)


def pairs(of: Outline) -> Iterator[Pair]:
    """The pairs that the title names, the strongest first, then those that the text asks about."""
    found = sorted(_in_title(of), key=lambda pair: -pair.strength)
    yield from found
    for block in range(of.last):
        heading = of.kind(block) is BlockKind.HEADING
        if heading:
            yield from _neighbours(of, block)
        if heading or (block < OPENING and of.kind(block) is BlockKind.PARAGRAPH):
            yield from _in_text(of, block)


def _in_title(of: Outline) -> Iterator[Pair]:
    title = of.text(TITLE)[:MAX_LINE]
    differs = DIFFERENCE.search(title) is not None
    for start, end in _clauses(title):
        yield from _strong(of, TITLE, start, end, VERSUS)
        if _enumerated(title, start, end):
            continue
        yield from _read(of, TITLE, (start, end), _NEEDED, CHOICE)
        yield from _read(of, TITLE, (start, end), _CHOICE, VERSUS if differs else CHOICE)
        yield from _read(of, TITLE, (start, end), _MERE, ASKED if differs else MERE)


def _in_text(of: Outline, block: int) -> Iterator[Pair]:
    text = of.text(block)
    lines = [(s.start, s.end) for s in of.of_block(block)] or [(0, len(text))]
    for start, end in lines[:3]:
        if end - start <= MAX_LINE and (
            text[start:end].rstrip().endswith("?") or DIFFERENCE.search(text, start, end)
        ):
            for first, last in _clauses(text[start:end]):
                yield from _strong(of, block, start + first, start + last, ASKED)


def _neighbours(of: Outline, block: int) -> Iterator[Pair]:
    """Two headings in a row, each no more than a label: they may be the two sides."""
    following = next(
        (at for at in range(block + 1, of.last) if of.kind(at) is BlockKind.HEADING), None
    )
    if following is None or max(len(of.text(at)) for at in (block, following)) > MAX_HEADING:
        return
    left, right = (_bare(of, at, 0, len(of.text(at))) for at in (block, following))
    labels = _label(of, block, *left), _label(of, following, *right)
    known = names(labels[0], labels[1]) if labels[0] and labels[1] else None
    if labels[0] and labels[1] and known:
        chosen = _CHOOSES.search(of.text(TITLE)) and _alone(of, known[0], (block, following))
        yield Pair(labels[0], labels[1], known, CHOICE if chosen else MERE)


def _alone(of: Outline, name: Name, own: tuple[int, int]) -> bool:
    """Are the two headings the only ones of their sort: no third kind of tent, no third label?"""
    shared = {*name.before, *name.after}
    for block in range(of.last):
        if block in own or of.kind(block) is not BlockKind.HEADING:
            continue
        roots = {word.root for word in tokens(of.text(block))}
        if shared & roots or (not shared and len(of.text(block)) <= MAX_HEADING):
            return False
    return True


def _strong(of: Outline, block: int, start: int, end: int, strength: float) -> Iterator[Pair]:
    for pattern in (_BETWEEN, _VERSUS, _SAME, _VERB_LAST, _FROM, _DIFFERS):
        yield from _read(of, block, (start, end), pattern, strength)


def _clauses(line: str) -> Iterator[tuple[int, int]]:
    """The stretches of a line between its marks; the stop of "vs." is none."""
    start = 0
    for mark in _BORDER.finditer(line):
        if mark[0] == "." and line[max(0, mark.start() - 3) : mark.start()].lower() == " vs":
            continue
        yield start, mark.start()
        start = mark.end()
    yield start, len(line)


def _enumerated(title: str, start: int, end: int) -> bool:
    """Is the clause the end of a list: "bread, butter and jam"?"""
    return title[:start].rstrip().endswith(",") or title[end:].lstrip().startswith(",")


def _read(
    of: Outline, block: int, clause_at: tuple[int, int], pattern: re.Pattern[str], strength: float
) -> Iterator[Pair]:
    start, end = clause_at
    clause = of.text(block)[start:end]
    match = pattern.search(clause)
    if match is None:
        return
    left = _bare(of, block, start + match.start("left"), start + match.end("left"))
    right = _bare(of, block, start + match.start("right"), start + match.end("right"))
    ways = [(left, right)]
    purpose = _PURPOSE.search(of.text(block)[slice(*right)])
    if purpose is not None:  # "Boots vs. Trail Shoes for a Week in the Hills"
        ways.append((left, (right[0], right[0] + purpose.start())))
    # "Rent or Buy Your First Home": the longer side may hold words that belong to both
    short = _as_short(of.text(block), left, right, 1 if strength == MERE else MAX_LINE)
    if short is not None:
        ways.append(short)
    for way in ways:
        pair = _pair(of, block, *way, strength)
        if pair is not None:
            yield pair
            if pair.right.block != block:
                return  # labels that the text has whole


def _pair(
    of: Outline, block: int, left: tuple[int, int], right: tuple[int, int], strength: float
) -> Pair | None:
    one, other = _label(of, block, *left), _label(of, block, *right)
    if one is None or other is None:
        return None
    whole = completed(of, one, other)
    if whole is not None:
        one, other = (capitalised(label) for label in whole)
    known = names(one, other)
    return Pair(one, other, known, strength) if known else None


def _as_short(
    text: str, left: tuple[int, int], right: tuple[int, int], most: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Both sides with as many words as the shorter has, next to each other.

    None if they are alike, or more than `most` words apart: "Day and Night Buses Change Their
    Route" names no pair.
    """
    first, second = text[slice(*left)], text[slice(*right)]
    counts = len(first.split()), len(second.split())
    if not 0 < abs(counts[0] - counts[1]) <= most or not all(counts):
        return None
    if counts[0] < counts[1]:
        ends = [match.end() for match in _WORDS.finditer(second)]
        return left, (right[0], right[0] + ends[counts[0] - 1])
    starts = [match.start() for match in _WORDS.finditer(first)]
    return (left[0] + starts[-counts[1]], left[1]), right


def _bare(of: Outline, block: int, start: int, end: int) -> tuple[int, int]:
    """A label's place, without article, introduction and what trails behind it."""
    text = of.text(block)
    for pattern in (_INTRODUCED, _LEADING):
        match = pattern.match(text[start:end])
        start += match.end() if match else 0
    trailing = _TRAILING.search(text[start:end])
    return start, start + trailing.start() if trailing else end


def _label(of: Outline, block: int, start: int, end: int) -> Passage | None:
    """The label, with a capital in front; None for what can't be one."""
    found = of.passage(block, start, end)
    if not found or len(found.split()) > MAX_WORDS or len(found) > 48 or _TOO_MUCH.search(found):
        return None
    return capitalised(found)


def capitalised(label: Passage) -> Passage:
    """The label with a capital in front, but for those like "iPhone"."""
    if label[1:2].isupper():
        return label
    return Passage(label[0].upper() + label[1:], label.block, label.start, label.end)
