"""Sentences that count themselves: First, … Second, … Finally, …

The word that counts stands in front ("Danach stellen Sie …"), or behind the verb where the sentence
tells somebody to do something ("Zet de kist daarna …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.extract.language import imperatives
from sharekit.extract.language.instructions import instructs
from sharekit.extract.lists import list_words
from sharekit.extract.model import Entry
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MAX_APART = 12
"""Sentences between one and the next."""

LEAST = 3
_MOSTLY = 0.75
"""The share of sentences that must say what you do, or what is done."""
_VERB_FIRST = frozenset({"de", "fr", "es", "it", "pt", "nl"})
"""Languages in which such a word may stand behind the verb."""

WITHIN = 90
"""Characters of a sentence in which the word that counts it must stand."""

_FIRST = lazy(
    r"^(?:(?:first(?:ly| of all)?,|start by\b|begin by\b|start with\b|to (?:start|begin),"
    r"|erstens\b|zuerst\b|zunächst\b|als erstes\b|zu beginn\b|beginnen sie\b|fangen sie\b"
    r"|premièrement\b|en premier lieu\b|(?:tout )?d['’]abord\b|pour commencer\b|commence[rz]? par\b|avant tout,"
    r"|primero,?\s|en primer lugar\b|lo primero\b|para empezar\b|(?:empieza|empiece|comienza"
    r"|comience)n? por\b|antes que nada\b"
    r"|innanzitutto\b|in primo luogo\b|per prima cosa\b|prima,?\s|per cominciare\b|(?:comincia|inizia)(?:te)? "
    r"(?:con|da)\w*\b|primeir(?:o|amente),?\s|em primeiro lugar\b|para começar\b|comece por\b"
    r"|(?:aller)?eerst\b|ten eerste\b|om te beginnen\b|begin (?:met|door)\b"
    r"|сначала\b|сперва\b|прежде всего\b|во-первых\b|спочатку\b|найперше\b|najpierw\b"
    r"|na początek\b|önce\b|ilk olarak\b|först\b|börja med\b|først\b)"
    r"|首先|先(?=[^生进進])|第一步|まず|はじめに|最初に"
    r"|먼저|우선|أولا|أولاً|في البداية|תחילה|ראשית)",
    re.I,
)
_NEXT = lazy(
    r"^(?:(?:(?:second|third|(?:four|fif|six|seven|eigh|nin|ten)th)(?:ly\b|,| (?:comes?|is|you|we)\b)"
    r"|then,?\s|next,?\s|after that,?\s"
    r"|afterwards,?\s|now,?\s|once (?:that|this|it) is\b"
    r"|(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)tens\b|dann\b|danach\b|anschließend\b"
    r"|als (?:nächstes|zweites|drittes|viertes|fünftes|sechstes|siebtes|achtes|neuntes)\b|nun\b|im nächsten schritt\b|darauf\b"
    r"|(?:deux|trois|quatr|cinqu|six|sept|huit)ièmement\b|en (?:deux|trois|quatr|cinqu|six)ième lieu\b"
    r"|en second lieu\b|ensuite\b|puis\b|après (?:cela|quoi|ça)\b"
    r"|(?:segundo|tercero|cuarto|quinto|sexto),|lo (?:segundo|tercero|cuarto|quinto|sexto|siguiente)\b"
    r"|en (?:segundo|tercer|cuarto|quinto|sexto|séptimo) lugar\b|luego\b|después,?\s"
    r"|a continuación\b|acto seguido\b|entonces\b"
    r"|in (?:secondo|terzo|quarto|quinto) luogo\b|(?:secondo|terzo|quarto|quinto),"
    r"|poi\b|quindi\b|dopo,?\s|dopodiché\b|in seguito\b|successivamente\b|a questo punto\b"
    r"|depois,?\s|em seguida\b|a seguir\b|então\b|de seguida\b|em (?:segundo|terceiro|quarto|quinto|sexto) lugar\b"
    r"|daarna\b|vervolgens\b|dan\b|nu\b|(?:ten|als) (?:tweede|derde|vierde|vijfde|zesde)\b|hierna\b"
    r"|затем\b|потом\b|далее\b|после этого\b|во-вторых\b|в-третьих\b|потім\b|далі\b|potem\b"
    r"|następnie\b|później\b|sonra\b|ardından\b|daha sonra\b|sedan\b|därefter\b|derefter\b"
    r"|deretter\b|så\b)"
    r"|再|然后|然後|接着|接著|接下来|随后|之后|其次|第[二三四五]步|次に|つぎに|続いて|それから|その後"
    r"|そのあと|그다음|그 다음|다음으로|이어서|그런 다음|그 후"
    r"|ثم|ثانيا|بعد ذلك|אחר כך|לאחר מכן|ואז)",
    re.I,
)
_LAST = lazy(
    r"^(?:(?:finally,?\s|lastly,?\s|last,|last of all,|(?:\w+th|third) and (?:last|finally)\b|to finish,|schließlich\b|zuletzt\b"
    r"|zum schluss\b|als letztes\b|zum abschluss\b|abschließend\b|am ende\b|am schluss\b"
    r"|enfin\b|finalement\b|pour (?:finir|terminer)\b|terminez\b|por último\b|lo último\b|finalmente\b"
    r"|para (?:terminar|acabar|finalizar)\b|al final\b|por fin\b"
    r"|infine\b|alla fine\b|per (?:finire|ultimo)\b|da ultimo\b|por fim\b"
    r"|tot slot\b|ten slotte\b|tenslotte\b|als laatste\b|uiteindelijk\b"
    r"|наконец\b|в конце\b|в завершение\b|нарешті\b|наприкінці\b|na koniec\b|wreszcie\b"
    r"|son olarak\b|en son\b|till sist\b|slutligen\b|avslutningsvis\b|til slut\w?\b|til sidst\b)"
    r"|最后|最後|仕上げに|마지막으로|끝으로|وأخيرا|أخيرا|לבסוף|ולבסוף)",
    re.I,
)
_INNER_FIRST = lazy(
    r"\b(?:zuerst|zunächst|als erstes|d['’]abord|primero|prima|innanzitutto|primeiro"
    r"|(?:aller)?eerst)\b",
    re.I,
)
_INNER_NEXT = lazy(
    r"\b(?:dann|danach|anschließend|nun|ensuite|puis|luego|después|a continuación|poi|quindi|dopo"
    r"|depois|em seguida|a seguir|daarna|vervolgens|dan|nu)\b",
    re.I,
)
_INNER_LAST = lazy(
    r"\b(?:zum schluss|zuletzt|schließlich|abschließend|als letztes|enfin|pour finir|por último"
    r"|finalmente|al final|infine|alla fine|per ultimo|por fim|tot slot|ten ?slotte|als laatste"
    r")\b",
    re.I,
)


class _Counted(NamedTuple):
    """A sentence, and where in it what it says begins, after the word that counts it."""

    sentence: Sentence
    start: int


def ordinal_runs(of: Outline) -> list[tuple[Entry, ...]]:
    """Each row of three sentences or more that count themselves, in order."""
    return [_entries(of, run) for run in _runs(of)]


def telling_run(of: Outline) -> tuple[Entry, ...]:
    """The first such row that tells somebody to do something, or how it is done where the title
    says how to do it; empty where there is none."""
    how_to = list_words.HOW_TO.search((of.article.title or "").lower()) is not None
    for run in _runs(of):
        lines = [_said(each, of.language) for each in run]
        fronted = [each.start > 0 for each in run]
        telling = imperatives.share(lines, of.language, fronted) >= 2 / 3
        if telling or _addressing(lines, fronted, of.language) or (how_to and _done(lines, of)):
            return _entries(of, run)
    return ()


def _said(each: _Counted, language: str | None) -> str:
    text = each.sentence.text  # "Commencez par …" tells by what marks it
    return text if instructs(text, language) else text[each.start :].lstrip(" ,:、，،")


def _addressing(lines: list[str], fronted: list[bool], language: str | None) -> bool:
    told = [
        imperatives.tells(line, language, fronted=each) or imperatives.addresses(line, language)
        for line, each in zip(lines, fronted, strict=True)
    ]
    return sum(told) >= _MOSTLY * len(told)


def _done(lines: list[str], of: Outline) -> bool:
    told = [
        imperatives.impersonal(line, of.language) or imperatives.addresses(line, of.language)
        for line in lines
    ]
    return sum(told) >= _MOSTLY * len(told)


def _entries(of: Outline, run: list[_Counted]) -> tuple[Entry, ...]:
    passages = [
        of.passage(each.block, each.start, each.end) for each in (one.sentence for one in run)
    ]
    return tuple(Entry(passage, passage) for passage in passages)


def _runs(of: Outline) -> Iterator[list[_Counted]]:
    run: list[_Counted] = []
    before: Sentence | None = None
    for sentence in of.sentences:
        place, start = _place(sentence.text[:WITHIN], of.language)
        far = run and sentence.number - run[-1].sentence.number > MAX_APART
        if place == 1 or far:
            if len(run) >= LEAST:
                yield run
            run = []
        if place > 1 and not run and before is not None and _opens(of, before, sentence):
            run = [_Counted(before, 0)]
        if place == 1 or (run and place > 1):
            run.append(_Counted(sentence, start))
        if place == _END and run:
            if len(run) >= LEAST:
                yield run
            run = []
        before = sentence
    if len(run) >= LEAST:
        yield run


def _opens(of: Outline, before: Sentence, sentence: Sentence) -> bool:
    """Does a sentence without a mark open the row? "Rinse the rice. Then …"."""
    return before.block == sentence.block and imperatives.tells(before.text, of.language)


_ELSEWHERE = {"dan": frozenset({"es", "pt", "it", "fr"})}
"""Words that count sentences in one language and are a verb in others."""
_END = 3
_CLAUSE = lazy(r"[,;:—–]|\s(?:und|et|y|e|ed|en)\s")


def _place(opening: str, language: str | None) -> tuple[int, int]:
    """1 for a sentence that opens a row, 2 within it, 3 at its end, 0 elsewhere; and the start."""
    for place, pattern in enumerate((_FIRST, _NEXT, _LAST), 1):
        found = pattern.match(opening)
        if found and language not in _ELSEWHERE.get(found[0].lower(), ()):
            return place, found.end()
    if language not in _VERB_FIRST:
        return 0, 0
    clause = _CLAUSE.split(opening, 1)[0]
    for place, pattern in enumerate((_INNER_FIRST, _INNER_NEXT, _INNER_LAST), 1):
        if pattern.search(clause) and imperatives.tells(opening, language):
            return place, 0
    return 0, 0
