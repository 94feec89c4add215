"""How a comparison ends: the sentence that weighs both sides, and what the reader takes away."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from sharekit.article.model import BlockKind
from sharekit.extract.alone import stands_alone
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import conditional, side_named
from sharekit.extract.comparing.roles import CLAUSE, DETERMINERS, subject_end
from sharekit.extract.kin import mentions, tokens
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.tense import IRREGULAR
from sharekit.extract.words import words
from sharekit.lazy import lazy

_WERE = frozenset({"was", "were"})
MAX_CONCLUSION = 220
MAX_TAKEAWAY = 180

_BOTH = lazy(
    r"\b(?:both|beide[ns]?|les\s+deux|des\s+deux|aux\s+deux|l['’]une?\s+et\s+l['’]autre|ambos|ambas"
    r"|(?:los|las)\s+dos|entrambi|entrambe|ambedue|tutti\s+e\s+due|ambos|os\s+dois|as\s+duas"
    r"|allebei|each\s+other|einander|l['’]une?\s+sans\s+l['’]autre)\b"
)
_ENDS_WITH_BOTH = lazy(
    r"\b(?:both|beide[ns]?|les\s+deux|ambos|ambas|l[oa]s\s+dos|entramb[ie]|as\s+duas"
    r"|os\s+dois)[.!]?$"
)
_HINT = lazy(  # a sentence that names neither side must hold one of these to weigh them
    r"[Bb]oth|[Bb]eide|[Dd]eux|[Ll]['’]une?|[Aa]mb[oae]|(?:[Ll][oa]s|[Oo]s) do|[Tt]utti|as duas"
    r"|[Aa]llebei|each other|einander|[Ee]ntramb|[Nn]ei?ther|[Nn]or\b|[Ee]qual|[Ww]eder|[Kk]ein"
    r"|[Gg]leich|\b[Nn]i\b|[Aa]ucun|[Aa]ussi|[Nn]ingun|[Ii]gual|[Tt]an\b|[Nn]essuno|[Nn]enhum"
    r"|[Gg]een\b"
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
_FIRST_PERSON = lazy(r"^(?:I|My|Ich|Mein\w*|Je|J['’]|Mon|Ma|Yo|Mi)\b")
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

_ENDED = (".", "!", "?", "…", "”", "»", "“", '"', ")", "。")
_ASIDE = frozenset(
    {"call_to_action", "link", "question", "age_warning", "shouting", "others_words", "lead_in"}
)


def conclusion(
    of: Outline, pair: Pair, after: int, numbers: Iterable[int] | None = None
) -> Passage | None:
    """The sentence, or short paragraph, that weighs both sides; None where there is none.

    after: the block in which the last role stands; what comes before it can't conclude.
    numbers: the sentences that name a side or `may_weigh`, where they are known.
    """
    best: tuple[float, Sentence] | None = None
    number = max(1, len(of.sentences))
    for sentence in of.sentences if numbers is None else map(of.sentences.__getitem__, numbers):
        if sentence.block < after or of.kind(sentence.block) is not BlockKind.PARAGRAPH:
            continue
        score = _weighs(of, sentence, pair)
        if score >= 2:
            score += sentence.number / number
            if best is None or score > best[0]:
                best = score, sentence
    return _with_its_paragraph(of, best[1]) if best else None


def may_weigh(text: str) -> bool:
    """May a sentence weigh two things that it doesn't name?"""
    return _HINT.search(text) is not None


def _weighs(of: Outline, sentence: Sentence, pair: Pair) -> float:
    """How much a sentence looks as if it weighed the two sides against each other."""
    named = sum(mentions(name, sentence.text) for name in pair.names)
    if named == 0 and not may_weigh(sentence.text):
        return 0.0
    text = sentence.text.lower()
    past = IRREGULAR.get(of.language or "en", frozenset()) | _WERE
    if _OF_SOMEBODY.match(text) or not past.isdisjoint(text.split(None, 4)[1:4]):
        return 0.0
    if text.rstrip().endswith("?") or len(text) > MAX_CONCLUSION:
        return 0.0
    to_each = named == 2 and _to_each_its_own(sentence.text, pair)
    in_turn = named == 1 and _in_turn(of, sentence, pair)
    twice = named > 0 and _alone(of, sentence) and _asks_twice(text)
    if conditional(text) and not (in_turn or twice or (to_each and _asks_twice(text))):
        return 0.0
    score = 2.0 * (named == 1 and (twice or _announced(of, sentence)))
    if named == 2 and _in_two_clauses(sentence.text, pair):
        score += 0.5 * _alone(of, sentence) + 1.0 * _announced(of, sentence)
    score += 1.5 + 2.2 * to_each if named == 2 else 0.0
    both = _BOTH.search(text) is not None
    score += (1.2 if both else 0.0) + (1.2 if both and _NEED.search(text) else 0.0)
    score += 1.0 if named == 2 and _NEED.search(text) else 0.0
    score += 1.0 if _BOTH.match(text) or _ENDS_WITH_BOTH.search(text) else 0.0
    score += (1.0 if both else 2.0) if _NEITHER.search(text) else 0.0
    score += 1.0 if named == 2 and _WITHOUT.search(text) else 0.0
    score += 1.0 * (named == 2 and _balanced(sentence.text, pair))
    score += 2.0 * (named == 1 and _and_else(of, sentence))
    if in_turn or _answered(of, sentence, pair):
        score += 2.2
    return score


def _alone(of: Outline, sentence: Sentence) -> bool:
    return len(of.of_block(sentence.block)) == 1


def _announced(of: Outline, sentence: Sentence) -> bool:
    """Does the sentence, or the heading above it, say that this is the verdict?"""
    if _ANNOUNCED.match(sentence.text):
        return True
    above = sentence.block - 1
    heading = sentence.start == 0 and of.kind(above) is BlockKind.HEADING
    return heading and _ANNOUNCED.match(of.text(above)) is not None


def _in_two_clauses(text: str, pair: Pair) -> bool:
    """A clause that names one side and one that names the other."""
    sides = {_side(clause, pair) for clause in CLAUSE.split(text) if clause}
    return sides >= {0, 1}


def _balanced(text: str, pair: Pair) -> bool:
    """One clause about each side: "Hard skills get you hired, and soft skills get you"
    " promoted."."""
    opens = [subject_end(text, tokens(text), name) is not None for name in pair.names]
    if sum(opens) != 1:
        return False
    other = pair.names[opens.index(False)]
    return any(
        subject_end(clause, tokens(clause[:60]), other) is not None
        for match in CLAUSE.finditer(text)
        if (clause := text[match.end() :])
    )


def _to_each_its_own(text: str, pair: Pair) -> bool:
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
    sides = [
        [subject_end(each.text, tokens(each.text), name) is not None for each in own]
        for name in pair.names
    ]
    return sides in ([[True, False], [False, True]], [[False, True], [True, False]])


def _with_its_paragraph(of: Outline, sentence: Sentence) -> Passage:
    """The whole paragraph where it is short: its other sentence mostly completes the thought."""
    own = of.of_block(sentence.block)
    whole = of.passage(sentence.block)
    if len(own) <= 2 and len(whole) <= MAX_CONCLUSION and sentence.start == own[0].start:
        return whole
    return of.passage(sentence.block, sentence.start, sentence.end)


def takeaway(of: Outline, after: int) -> Passage | None:
    """The short last paragraph, where it comes after block `after` and stands by itself."""
    for block in range(of.last - 1, after, -1):
        if of.kind(block) is BlockKind.PARAGRAPH:
            return _kept(of, block)
        if of.kind(block) is not BlockKind.FIGURE:
            return None
    return None


def _kept(of: Outline, block: int) -> Passage | None:
    text = of.passage(block)
    if not 10 <= len(text) <= MAX_TAKEAWAY or len(of.of_block(block)) > 3:
        return None
    if _FIRST_PERSON.match(text) or not text.endswith(_ENDED):  # "Your team at the corner shop"
        return None
    return text if stands_alone(of, text, _ASIDE) else None
