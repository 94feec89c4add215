"""Sentences and short paragraphs that may weigh both sides of a comparison, and what tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import signs
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import conditional, parts, side_named
from sharekit.extract.comparing.roles import CLAUSE, DETERMINERS, is_about, subject_end
from sharekit.extract.language.kin import mentions, tokens
from sharekit.extract.language.tense import IRREGULAR
from sharekit.extract.language.words import words
from sharekit.extract.model import Passage
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Features, Told, known, some
from sharekit.lazy import lazy

_WERE = frozenset({"was", "were"})
MAX_CONCLUSION, _SHORT = 220, 60
"""Characters of a conclusion, and of one that says little."""

MOST = 40
"""Paragraphs at the end that may hold it."""

_KINDS = ("compare", "is", "modal", "negates", "own", "person", "price", "says", "schedule",
          "story", "we", "you")  # fmt: skip
"""Kinds of words that are looked for, as `numbers.tongues` has them."""

BY_THE_WAY = lazy(
    r"\b(?:by the way|incidentally|since then|these days|lately|next (?:week|month|year)"
    r"|übrigens|seitdem|inzwischen|nächste\w* (?:woche|monat|jahr|heft)|d['’]ailleurs|depuis"
    r"|désormais|l['’]an prochain|por cierto|desde entonces|a propósito|da allora|ormai"
    r"|overigens|trouwens|sindsdien|inmiddels|volgende (?:week|maand|keer))\b",
    re.I,
)
"""What sets an aside apart, or tells what has become of somebody since."""
_BOTH = lazy(
    r"\b(?:both|beide[ns]?|les\s+deux|des\s+deux|aux\s+deux|l['’]une?\s+et\s+l['’]autre|ambos|ambas"
    r"|(?:los|las)\s+dos|entrambi|entrambe|ambedue|tutti\s+e\s+due|ambos|os\s+dois|as\s+duas"
    r"|allebei|each\s+other|einander|l['’]une?\s+sans\s+l['’]autre)\b"
)
_ENDS_WITH_BOTH = lazy(
    r"\b(?:both|beide[ns]?|les\s+deux|ambos|ambas|l[oa]s\s+dos|entramb[ie]|as\s+duas"
    r"|os\s+dois)[.!]?$"
)
_NEED = lazy(
    r"\b(?:needs?|brauch\w*|benötig\w*|besoin|nécess\w*|faut|necesita\w*|hace[n]?\s+falta"
    r"|precisa\w*|bisogno|nodig|serv(?:e|ono)|matters?|belongs?\s+together|gehören\s+zusammen"
    r"|place|chooses?)\b(?<!\bthe\smatter)"
)
_NEITHER = lazy(
    r"\bni\s.{2,60}\sni\b|\b(?:neither|equally|nor|weder|kein\w*\s+von\s+beiden|gleich\s+wichtig"
    r"|ni\s+l['’]une?|aucun\w*\s+des\s+deux|aussi\s+importante?s?|ningun[oa]\s+de\s+(?:l[oa]s|ell)|igual\s+de"
    r"|tan\s+importantes?|nessuno\s+dei|nenhuma?\s+d[eoa]s?|geen\s+van)\b"
)
_WITHOUT = lazy(r"\b(?:without|ohne|sans|sin|senza|sem|zonder)\b")
_OF_SOMEBODY = lazy(  # what somebody does with both weighs neither
    r"(?:he|she|er|elle|él|ella|lui|lei|ele|ela|hij|i|ich|je|yo|io|eu|ik|my\s\w+|mein[er]?\s\w+"
    r"|il\s(?:a|avait|était))\s|j(?:e\sn)?['’]|.{0,40}\bich\s"
)
_REST = lazy(
    r"\b(?:all\s(?:the\s)?others?|otherwise|the\srest|sonst|alle\sanderen|an\sallen\sanderen"
    r"|(?:tous|toutes)\sles\sautres|le\sreste|sinon|tutt[ie]\s(?:gli|le)\saltr[ie]|altrimenti"
    r"|tod[oa]s\sl[oa]s\sdemás|los\sdemás|en\scaso\scontrario|todos\sos\soutros|anders)\b",
    re.I,
)
_ANNOUNCED = lazy(
    r"(?:in\s(?:short|brief|a\snutshell)|(?:so,?\s)?(?:which|what)\s(?:should|to)\b.*|(?:the\s)?bottom\sline"
    r"|(?:our|my|the)\s(?:verdict|advice|take|tip|recommendation|conclusion)|verdict|conclusion"
    r"|what\swe\srecommend|to\ssum\sup|fazit|kurz(?:\sgesagt|um)?|unterm\sstrich"
    r"|(?:unser|mein|das)e?\s(?:fazit|rat|tipp|urteil|empfehlung)|en\s(?:bref|résumé)|bref"
    r"|(?:notre|mon|le)\s(?:avis|conseil|verdict)|en\s(?:resumen|suma|resumidas\scuentas)|conclusión"
    r"|(?:nuestr[oa]|mi|el)\s(?:consejo|veredicto|recomendación|opinión)|veredicto|in\s(?:breve|sintesi)"
    r"|insomma|conclusione|(?:il\s)?(?:nostro|mio)\s(?:consiglio|parere|verdetto)|e\squindi"
    r"|em\s(?:resumo|suma)|resumindo|conclusão|veredito|[oa]\s(?:nosso|nossa|meu|minha)\s(?:conselho"
    r"|opinião|veredito)|kortom|samengevat|conclusie|(?:ons|onze|mijn)\s(?:advies|raad|oordeel"
    r"|conclusie|tip))\s*(?:$|[:?.!]\s?)",
    re.I,
)
"""What a heading, or the head of a sentence, says of a verdict to come."""


class Ending(NamedTuple):
    """What may weigh both sides, and what tells whether it does."""

    passage: Passage
    features: Features


def endings(of: Outline, pair: Pair, after: int, told: Sequence[Passage]) -> list[Ending]:
    """What may conclude: the sentences of the paragraphs that follow, and short paragraphs whole.

    after: the block in which the last role stands. told: the role sentences.
    """
    found: list[Ending] = []
    blocks = [at for at in range(after, of.last) if of.kind(at) is BlockKind.PARAGRAPH][-MOST:]
    roles = {(each.block, each.start) for each in told}
    here = {each.block for each in told} == {after}  # both roles in one paragraph
    last = max((at for at in blocks if of.of_block(at)), default=after)
    for block in blocks:
        own = of.of_block(block)
        if here and block == after:
            continue  # it is what they are
        for place, sentence in enumerate(own):
            passage = of.passage(block, sentence.start, sentence.end)
            if (block, sentence.start) not in roles and _may_conclude(sentence.text):
                features = known(_weighing(of, pair, sentence, (place, len(own), last)))
                found.append(Ending(passage, features))
        whole = of.passage(block)
        if len(own) == 2 and len(whole) <= MAX_CONCLUSION and block not in {r.block for r in told}:
            features = known(_weighing_whole(of, pair, own, last))
            found.append(Ending(whole, features))
    return found


def both_or_neither(text: str) -> tuple[bool, bool]:
    """Does a text speak of both, or of neither?"""
    low = text.lower()
    return _BOTH.search(low) is not None, _NEITHER.search(low) is not None


def _may_conclude(text: str) -> bool:
    return len(text) <= MAX_CONCLUSION and not text.rstrip().endswith("?")


def _weighing(of: Outline, pair: Pair, sentence: Sentence, at: tuple[int, int, int]) -> Told:
    """What a sentence says of both. at: its place in its paragraph, how many stand there, and the
    last paragraph."""
    place, number, last = at
    yield "sentence", True
    yield "only one", number == 1
    yield "first of several", place == 0 and number > 1
    yield "last of several", place == number - 1 and number > 1
    yield from _placed(of, sentence.block, last)
    named = sum(mentions(name, sentence.text) for name in pair.names)
    yield f"named:{named}", True
    yield from _signs(of, sentence.text)
    yield "announced", _announced(of, sentence)
    yield "to each", named == 2 and to_each_its_own(sentence.text, pair)
    yield "in turn", named == 1 and _in_turn(of, sentence, pair)
    yield "balanced", named == 2 and _balanced(sentence.text, pair)
    yield "in clauses", named == 2 and in_two_clauses(sentence.text, pair)
    yield "answered", _answered(of, sentence, pair)
    yield "and else", named == 1 and _and_else(of, sentence)
    if number == 1:
        yield f"only one & named:{named}", True


def _weighing_whole(of: Outline, pair: Pair, own: Sequence[Sentence], last: int) -> Told:
    """What a paragraph of two sentences says of both."""
    yield "whole", True
    yield from _placed(of, own[0].block, last)
    text = of.text(own[0].block)
    sides = [[mentions(name, each.text) for name in pair.names] for each in own]
    named = sum(map(any, zip(*sides, strict=True)))
    yield f"whole:named:{named}", True
    yield (
        "whole:one each",
        sides in ([[True, False], [False, True]], [[False, True], [True, False]]),
    )
    yield "whole:first names both", all(sides[0])
    yield "whole:second names both", all(sides[1])
    yield "whole:in turn", _in_turn(of, own[0], pair)
    yield "whole:answered", _answered(of, own[0], pair)
    yield "whole:announced", _announced(of, own[0])
    yield from ((f"whole:{sign}", value) for sign, value in _signs(of, text))


def _placed(of: Outline, block: int, last: int) -> Told:
    yield "last paragraph", block == last
    yield "last but one", block < last and not any(map(of.of_block, range(block + 1, last)))
    yield "below a heading", of.kind(block - 1) is BlockKind.HEADING
    yield "earlier", some(sum(bool(of.of_block(at)) for at in range(block + 1, last + 1)), 4)


def _signs(of: Outline, text: str) -> Told:
    """Words and marks that speak for a verdict, or against it."""
    low = text.lower()
    both, neither = both_or_neither(low)
    past = IRREGULAR.get(of.language or "en", frozenset()) | _WERE
    yield "both", both
    yield "both:opens", _BOTH.match(low)
    yield "both:ends", _ENDS_WITH_BOTH.search(low)
    yield "need", _NEED.search(low)
    yield "both & need", both and _NEED.search(low)
    yield "both & short", both and len(text) < _SHORT
    yield "neither", neither
    yield "neither & both", neither and both
    yield "parted", parts(text)
    yield "without", _WITHOUT.search(low)
    yield "conditional", conditional(low)
    yield "asks twice", _asks_twice(low)
    yield "semicolon", ";" in text
    yield "comma", "," in text
    yield "colon", ":" in text
    yield "digit", any(map(str.isdigit, text))
    yield "short", len(text) < _SHORT
    yield "long", len(text) > 160
    yield "of somebody", _OF_SOMEBODY.match(low)
    yield "past", not past.isdisjoint(low.split(None, 6)[1:5])
    yield "by the way", BY_THE_WAY.search(text)
    yield "trades", signs.TRADES.search(low)
    held = told_by(text, of.language)
    yield from ((f"kind:{kind}", kind in held) for kind in _KINDS)


def _alone(of: Outline, sentence: Sentence) -> bool:
    return len(of.of_block(sentence.block)) == 1


def _announced(of: Outline, sentence: Sentence) -> bool:
    """Does the sentence, or the heading above it, say that this is the verdict?"""
    if _ANNOUNCED.match(sentence.text):
        return True
    above = sentence.block - 1
    heading = sentence.start == 0 and of.kind(above) is BlockKind.HEADING
    return heading and _ANNOUNCED.match(of.text(above)) is not None


def in_two_clauses(text: str, pair: Pair) -> bool:
    """A clause that names one side and one that names the other."""
    sides = {_side(clause, pair) for clause in CLAUSE.split(text) if clause}
    return sides >= {0, 1}


def _balanced(text: str, pair: Pair) -> bool:
    """One clause about each side: "Hard skills get you hired, and soft skills get you"
    " promoted."."""
    opens = [is_about(text, name) for name in pair.names]
    if sum(opens) != 1:
        return False
    other = pair.names[opens.index(False)]
    return any(
        subject_end(clause, tokens(clause[:60]), other) is not None
        for match in CLAUSE.finditer(text)
        if (clause := text[match.end() :])
    )


def to_each_its_own(text: str, pair: Pair) -> bool:
    """Two clauses built alike, one for each side: "Call A when you can, and B when you can't."."""
    clauses = [clause for clause in CLAUSE.split(text) if clause]
    sides = [(side, clause) for clause in clauses if (side := _side(clause, pair)) is not None]
    if len(sides) == 2 and sides[0][0] != sides[1][0] and _asks_twice(text):
        return True
    return any(
        one != other and _alike(first, second) for (one, first), (other, second) in pairwise(sides)
    )


def _side(clause: str, pair: Pair) -> int | None:
    named = [mentions(name, clause) for name in pair.names]
    return named.index(True) if sum(named) == 1 else None


def _asks_twice(text: str) -> bool:
    """Does a condition stand at the head of a later clause, too?"""
    return sum(conditional(clause) for clause in CLAUSE.split(text)) > 1


def _alike(first: str, second: str) -> bool:
    """Do two clauses share a word that isn't an article?"""
    return not (set(words(first)) & set(words(second))) <= DETERMINERS


def _in_turn(of: Outline, sentence: Sentence, pair: Pair) -> bool:
    """Two conditions side by side, one for each: "If you hurry, take A. If you don't, take B."."""
    own = of.of_block(sentence.block)
    if len(own) != 2 or own[0].start != sentence.start:
        return False
    sides = [side_named(each.text, pair) for each in own]
    return (
        None not in sides
        and sides[0] != sides[1]
        and all(conditional(each.text) for each in own)
        and _alike(own[0].text, own[1].text)
    )


def _and_else(of: Outline, sentence: Sentence) -> bool:
    """A paragraph that gives one its place, and the other the rest: "On Sundays make it fresh, on
    all other days open the packet."."""
    return _alone(of, sentence) and "," in sentence.text and _REST.search(sentence.text) is not None


def _answered(of: Outline, sentence: Sentence, pair: Pair) -> bool:
    """Two sentences side by side, one about each: "A gives you a map. B gives you a mirror."."""
    own = of.of_block(sentence.block)
    if len(own) != 2 or own[0].start != sentence.start:
        return False
    sides = [[is_about(each.text, name) for each in own] for name in pair.names]
    return sides in ([[True, False], [False, True]], [[False, True], [True, False]])
