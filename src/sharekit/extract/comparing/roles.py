"""The sentences that say what each side of a comparison is, or does."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sharekit.extract.comparing import wordings
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.language.kin import Name, Token, tokens
from sharekit.extract.language.words import listed
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MAX_ROLE = 260
"""Characters of a role sentence; a longer one says more than a role."""

_TELLS = 12
"""Characters behind a label that say something."""

MOST = 6
"""Role sentences of a side that are weighed against those of the other."""

DETERMINERS = listed(
    "the a an your our my every any le la les l un une des der die das dem den ein eine einen einem"
    " einer el los las un una unos unas il lo gli uno o os as um uma de het een good great gute"
    " guter gutes bon bonne buen buena effective true real echte echter being be être ser to zu já"
)
IS = listed(
    "is are means mean bedeutet bedeuten heißt heißen ist sind bezeichnet beschreibt est sont"
    " signifie signifient désigne désignent consiste es son significa significan consiste é è sono"
    " são significano betekent zijn refers describes represents"
)
HAS = listed("has have had hat haben a ont tiene tienen ha hanno tem têm heeft hebben")
_JOINS = listed(
    "and or vs versus of without und oder et ou y o e ohne sans sin de von du des del with mit avec"
    " con from to in on for im in pour para isn't aren't who that which whose qui que dont quien"
)
_LEADS = listed("wer wie qui quien chi quem whoever")
"""Who does it: "Wie van blad speelt, …"."""
_PLACES = listed(
    "in at on by with under im am beim bei auf mit au aux à dans chez avec en con no na nos nas num"
    " numa em com nel nella nello nei nelle al alla allo col op bij met"
)
"""Where, or with what: "Au refuge, on sert …"."""
_DOES = listed(
    "you we one they it he she on man wir du sie er es nous vous il elle ils elles se si você je"
    " men"
)
"""Who does something behind a comma: "Tuning by app, you strike …"."""

_OBJECT = listed("it them one")
WEAK_NEXT = listed(
    "not often also never nicht oft auch nie pas souvent aussi no también nunca equally both"
    " neither better worse important"
)
TAKEN_UP = lazy(
    r",? (?:c['’]est|ce sont|das (?:ist|sind|heißt|bedeutet)|that(?: is|['’]s)|it['’]s|eso es"
    r"|es decir)\b",
    re.I,
)
ASIDE = lazy(  # "Cotton, by contrast, …"
    r",\s(?:by\s\w+|on\sthe\sother\shand|in\s(?:contrast|turn)|however|though|meanwhile|too"
    r"|dagegen|hingegen|aber|jedoch|wiederum|en\srevanche|lui|elle|eux|elles|de\sson\scôté"
    r"|au\scontraire|par\scontre|en\scambio|por\ssu\sparte|sin\sembargo|invece|al\scontrario"
    r"|dal\scanto\ssuo|porém|por\ssua\svez|daarentegen|echter),\s",
    re.I,
)
CLAUSE = lazy(
    r"(?:[,;:–—]\s*)(?:(?:and|but|while|whereas|yet|und|aber|während|et|mais|tandis que|y|pero"
    r"|mientras que|e|ma|mentre|mas)\s+)?"
    r"|\s(?:and|but|while|whereas|und|während|et|y|pero|e|ma|mas|maar)\s",
    re.I,
)
_WHILE = lazy(
    r"(?:(?:while|whereas|während|alors que|tandis que|si|mientras(?: que)?|mentre|enquanto)\s)?",
    re.I,
)
_COLON = lazy(r".?:\s")
_QUOTE = lazy(r"\s?[«»‹›“”„‚\"]")
QUESTION = ("?", "？")


class Role(NamedTuple):
    """A sentence that may be a side's role. defines: it says what the side is."""

    passage: Passage
    score: float
    defines: bool
    frame: str
    opens: bool
    number: int


class Roles(NamedTuple):
    """The role sentences of both sides."""

    left: Passage
    right: Passage


def together(of: Outline, pair: Pair) -> list[tuple[Passage, Passage]]:
    """The pairs of sentences that may say what the two are, those that go together best first."""
    sides = [_candidates(of, name)[:MOST] for name in pair.names]
    found = [
        (_together(one, other), one.passage, other.passage)
        for one in sides[0]
        for other in sides[1]
    ]
    found.sort(key=lambda entry: -entry[0])
    return [(one, other) for _, one, other in found]


def in_one_sentence(of: Outline, pair: Pair) -> Roles | None:
    """Roles that one sentence tells: "Leadership is doing the right things; management is …"."""
    for sentence in of.sentences:
        text = sentence.text
        if len(text) > MAX_ROLE or not all(name.possible(text) for name in pair.names):
            continue
        opening = _WHILE.match(text)
        start = opening.end() if opening else 0
        for first, second in ((0, 1), (1, 0)):
            if not _defines(text[start:], pair.names[first]):
                continue
            for border in CLAUSE.finditer(text, start):
                if _defines(text[border.end() :], pair.names[second]):
                    told = (
                        of.passage(
                            sentence.block, sentence.start + start, sentence.start + border.start()
                        ),
                        of.passage(sentence.block, sentence.start + border.end(), sentence.end),
                    )
                    return Roles(told[first], told[second])
    return None


def _defines(clause: str, name: Name) -> bool:
    """Does a clause begin with the label and say what it is?"""
    words = tokens(clause)
    after = subject_end(clause, words, name)
    return after is not None and after < len(words) and plain(clause, words[after]) in IS


def late(of: Outline, number: int) -> bool:
    """In the last part of an article, two turns of phrase in one paragraph sum up."""
    return number > 0.5 * len(of.sentences)


def leading(of: Outline, name: Name) -> Passage | None:
    """The likeliest role among the sentences that begin with a name."""
    return next((role.passage for role in _candidates(of, name)), None)


def _candidates(of: Outline, name: Name) -> list[Role]:
    found = [
        role
        for sentence in of.sentences
        if sentence.end - sentence.start <= MAX_ROLE
        and (role := _role(of, sentence, name)) is not None
    ]
    return sorted(found, key=lambda role: (-role.score, role.number))


def _role(of: Outline, sentence: Sentence, name: Name) -> Role | None:
    """The sentence as a role, where the label is its subject."""
    text = sentence.text
    if not name.possible(text) or text.rstrip(' "”»)').endswith(QUESTION):
        return None
    words = tokens(text)
    after = subject_end(text, words, name)
    if after is None:
        return None
    opens = sentence.start == 0
    rest = text[words[after - 1].end :]
    labelled = _behind_label(of, sentence, rest, bare=after >= len(words))
    if labelled is not None:
        return Role(labelled, 3.0, True, ":", opens, sentence.number)
    if after >= len(words):
        return None
    passage = of.passage(sentence.block, sentence.start, sentence.end)
    taken_up = TAKEN_UP.match(rest)  # "Épargner, c'est …"
    if taken_up is not None:
        score = 3.0 - 0.01 * sentence.number
        return Role(passage, score, True, taken_up[0].lower(), opens, sentence.number)
    aside = ASIDE.match(rest)
    if aside is not None:
        after += len(tokens(aside[0]))
        if after >= len(words):
            return None
    elif rest[:1] in {",", ";", "/", ":"} and not _goes_on(text, words, after):
        return None
    following = plain(text, words[after])
    if following in _OBJECT and after + 1 < len(words):  # "Keeping it means …"
        after += 1
        following = plain(text, words[after])
    if following in _JOINS:
        return None
    defines = following in IS
    then = plain(text, words[after + 1]) if after + 1 < len(words) else ""
    score = (3.0 if defines else 1.2) - 0.01 * sentence.number
    score -= 1.5 * (then in WEAK_NEXT)
    return Role(passage, score, defines, f"{following} {then}", opens, sentence.number)


def _goes_on(text: str, words: Sequence[Token], after: int) -> bool:
    """Is a comma behind the label none of a list: "No táxi, o ponto é …", "By app, you …"?"""
    if text[words[after - 1].end] != ",":
        return False
    return plain(text, words[0]) in _PLACES or plain(text, words[after]) in _DOES


def _behind_label(of: Outline, sentence: Sentence, rest: str, *, bare: bool) -> Passage | None:
    """What is told behind a label that opens a block, by itself or before a colon or dash; None
    where the sentence goes on otherwise. bare: is the sentence no more than the label?"""
    if sentence.start:
        return None
    if rest.lstrip()[:1] in {":", "–", "—"} and len(rest) > _TELLS:
        if wordings.LABELLED.match(sentence.text):
            return of.passage(sentence.block, sentence.start, sentence.end)
        start = sentence.start + len(sentence.text) - len(rest.lstrip(" :–—"))
        return of.passage(sentence.block, start, of.of_block(sentence.block)[0].end)
    if not bare:
        return None
    told = behind_lead(of, sentence)
    return told if told.start > sentence.start else None


def behind_lead(of: Outline, sentence: Sentence) -> Passage:
    """The sentence, without the words set bold before its paragraph that end with a colon; of
    those that are a sentence by themselves the next one."""
    lead = of.lead(sentence.block)
    own = of.of_block(sentence.block)
    if not lead or sentence.start or sentence is not own[0]:
        return of.passage(sentence.block, sentence.start, sentence.end)
    if sentence.end <= lead + 1:
        told = own[1] if len(own) > 1 else sentence
        return of.passage(told.block, told.start, told.end)
    colon = _COLON.match(of.text(sentence.block), max(0, lead - 1))
    start = colon.end() if colon and not of.text(sentence.block)[colon.end()].islower() else 0
    return of.passage(sentence.block, start, sentence.end)


def quoted_on(text: str, end: int) -> bool:
    """Does a quotation begin the sentence that holds more than its first words: "„Scheinbar ist
    er krank“, stand da"?"""
    opened = _QUOTE.match(text)
    return opened is not None and _QUOTE.match(text[end:]) is None


def subject_end(text: str, words: Sequence[Token], name: Name) -> int | None:
    """The word after the label, where the sentence begins with it; else None."""
    for index in range(min(3 + len(name.before), len(words))):
        if name.at(words, index):
            end = index + len(name.roots)
            while end < len(words) and words[end].root in name.after:
                end += 1
            return end
        if name.head == words[index].root:
            return index + 1
        word = plain(text, words[index])
        led = index == 0 and (word in _LEADS or word in _PLACES)
        if not (led or word in DETERMINERS or words[index].root in name.before):
            return None
    return None


def is_about(text: str, name: Name) -> bool:
    """Does a sentence or clause begin with the label?"""
    return subject_end(text, tokens(text), name) is not None


def plain(text: str, word: Token) -> str:
    """A word of a text in small letters, with a straight apostrophe."""
    return text[word.start : word.end].lower().replace("’", "'")


def _together(one: Role, other: Role) -> float:
    """How well two roles answer each other: alike in form, near each other, early."""
    score = one.score + other.score
    if one.frame == other.frame:
        score += 1.0
    elif one.frame.split(" ")[0] == other.frame.split(" ")[0]:
        score += 0.6
    score += 0.8 * (one.opens and other.opens) + 0.3 * (one.defines == other.defines)
    return score - 0.02 * abs(one.number - other.number)
