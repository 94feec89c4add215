"""Labels at the head of a paragraph or item: "Step two:", "Tip 3:", "Myth:", "Neighbours. Ask …".

They belong to the page's layout, not to the thought: a quote begins after them. Where the label
says that what follows is wrong, or may be who says it, nothing after it is quoted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.language import numbering
from sharekit.extract.language import words as lexicon
from sharekit.lazy import lazy

LONGEST = 48
"""Characters of a label."""

MOST_WORDS = 4
MOST_SIGNS = 8
"""Characters of one in a script that sets no spaces: a sentence there looks like a single word."""

FEWEST = {BlockKind.LIST_ITEM: 2, BlockKind.PARAGRAPH: 3}
"""So many blocks in a row with a label each are labelled, whatever the labels say."""

_COLON = lazy(
    r"^[\"'“„«(]?(?P<label>[^\s\W_][^:：.!?;,\"“„«»”()\n]{0,46}?)\s?[:：]\s*(?=[^\W\d_\s])"
)
_AHEAD = lazy(
    r"(?:next (?:week|month|time|issue)|coming (?:up|soon)|up next"
    r"|what we (?:did|fitted|used|found)|nächste\w* (?:woche|monat|mal)|demnächst"
    r"|la semaine prochaine|le mois prochain"
    r"|la (?:próxima semana|semana que viene)|prossim\w+ \w+|la settimana prossima"
    r"|na próxima semana|volgende (?:week|maand|keer))\b",
    2,
)
"""What announces something else, or a list of things."""
_PART = lazy(r"(?:round|row|rnd|runde|reihe|tour|rang|vuelta|giro|volta|toer)\s\d", 2)
"""What holds for one part of a pattern alone."""
_SHORT = lazy(r"^(?P<label>[^\s\W_][^:：.!?;,\"“„«»”()\n]{1,46})[.。]\s*(?=[^\W\d_\s])")
_COUNTED = lazy(
    r"^(?:[^\W\d_][\w’'-]*\s){1,2}(?:no\.\s?|nr\.\s?|n[o°º]\.?\s?"
    r"|#\s?)?\d{1,2}\s?[:.)–—-]\s+(?=[^\W\d_])"
    r"|^#\d{1,2}\s?[:.)–—-]?\s+(?=[^\W\d_])",
    2,
)
_KINDS = lexicon.listed(
    "step tip rule lesson reason mistake sign habit idea myth fact secret principle point trick"
    " hack question example exercise option way stage phase part note insight takeaway law truth"
    " number day week tipp regel grund fehler idee mythos fakt schritt punkt lektion irrtum"
    " gewohnheit étape conseil astuce règle raison erreur signe idée mythe leçon principe paso"
    " consejo regla razón error señal mito lección principio truco passo consiglio regola motivo"
    " errore segnale lezione trucco dica regra razão erro sinal lição princípio stap reden fout"
    " teken les leugen"
)
_NAMED = _KINDS | lexicon.listed(
    "bonus warning caution hint advice remember pro plus result answer solution fix verdict summary"
    " conclusion moral tl;dr tldr reality update bottom-line line why how when where what who first"
    " second third finally hinweis merke merksatz fazit beispiel achtung wichtig vorteil lösung"
    " realität tatsache wahrheit warum wie wann remarque exemple attention important réalité vérité"
    " solution conclusion résultat pourquoi comment nota ejemplo atención importante realidad"
    " verdad solución resultado conclusión por-qué esempio attenzione realtà verità soluzione"
    " risultato exemplo atenção realidade verdade solução resultado voorbeeld let-op feit waarheid"
    " oplossing conclusie truth fact"
)
_REFUTED = lexicon.listed(
    "myth myths misconception misconceptions fiction lie lies wrong false bad before don't dont con"
    " cons question q a objection excuse complaint mistake mistakes never avoid mythos irrtum"
    " irrglaube falsch fehler vorurteil frage einwand ausrede mythe erreur faux question mito error"
    " falso pregunta errore domanda erro pergunta fabel leugen fout onwaar vraag worst-advice"
)


class Head(NamedTuple):
    """A label. end: where in its block what it labels begins. barred: that can't be quoted."""

    end: int
    barred: bool


class _Label(NamedTuple):
    """What may be a label. sure: wherever it stands; else only beside others of the sort.

    barred: what follows is no quote.
    """

    text: str
    end: int
    sure: bool
    barred: bool = False


def heads(article: Article, language: str | None) -> dict[int, Head]:
    """The labels of an article's paragraphs and items, by block."""
    found: dict[int, _Label] = {}
    for number, block in enumerate(article.blocks):
        if block.kind in FEWEST:
            label = _label(block.text, language)
            if label is not None:
                found[number] = label
    rows = set[int]().union(*_rows(article, found))
    return {
        number: Head(label.end, _bars(article.blocks[number], label, language))
        for number, label in found.items()
        if label.sure or number in rows
    }


def _label(text: str, language: str | None) -> _Label | None:
    if numbering.numbered(text) is not None:
        return None  # an entry of a list, which is no quote; the filters know it
    step = numbering.step(text)
    if step is not None and not _goes_on(text, step.end):
        return _Label(text[: step.end], step.end, True, barred=True)
    counted = _COUNTED.match(text)
    if counted is not None and (":" in counted[0] or _words(counted[0])[0] in _KINDS):
        return _with_name(text, counted[0], counted.end(), language)
    colon = _COLON.match(text[: LONGEST + 4])
    if colon is not None:
        words = _words(colon["label"])
        if _few(colon["label"], words):
            return _Label(colon["label"], colon.end(), says_what(colon["label"]))
        return None
    short = _SHORT.match(text[: LONGEST + 4])
    if short is None or not _few(short["label"], _words(short["label"])):
        return None
    return None if _says(short["label"], language) else _Label(short["label"], short.end(), False)


def says_what(label: str) -> bool:
    """Does a label say what follows ("Pro tip", "The result"), not where or who?"""
    words = _words(label)
    return words[0] in _NAMED or words[-1] in _NAMED


def _goes_on(text: str, end: int) -> bool:
    """ "Step 1 was hard." """
    return text[:end].rstrip()[-1:].isalnum() and text[end : end + 1].islower()


def _with_name(text: str, label: str, end: int, language: str | None) -> _Label:
    """A label with what it is called, where that follows: "Tip 3: Neighbours. Ask …"."""
    short = _SHORT.match(text[end : end + LONGEST + 4])
    if short is None or not _few(short["label"], _words(short["label"])):
        return _Label(label, end, True)
    says = _says(short["label"], language)
    return _Label(label, end if says else end + short.end(), True)


def _few(label: str, words: Sequence[str]) -> bool:
    if any(sign > "\u3000" for sign in label):
        return len(label) <= MOST_SIGNS
    return 0 < len(words) <= MOST_WORDS and len(label) <= LONGEST


def _words(text: str) -> list[str]:
    return lexicon.words(text) or [""]


def _says(text: str, language: str | None) -> bool:
    """Is a line a sentence of its own, not a name: "Start small", "Der Umbau dauert Jahre"? In
    other languages than English by its length."""
    words = _words(text)
    if language not in {None, "en"}:
        return len(words) == MOST_WORDS
    return words[0] in lexicon.IMPERATIVES or not lexicon.FINITE.isdisjoint(words)


def _rows(article: Article, found: dict[int, _Label]) -> Iterator[set[int]]:
    """Labels in a row that all differ: who speaks in turn is named again and again."""
    row: list[int] = []
    for number in range(len(article.blocks) + 1):
        if number in found and row and article.blocks[number].kind is article.blocks[row[0]].kind:
            row.append(number)
            continue
        if row and _differ(row, found) and len(row) >= FEWEST[article.blocks[row[0]].kind]:
            yield set(row)
        row = [number] if number in found else []


def _differ(row: Sequence[int], found: dict[int, _Label]) -> bool:
    return len({found[number].text.lower() for number in row}) == len(row)


# "Ada's answer", "Solución de Ada", "Ihre Antwort": an order after it tells of her doing.
_WHOSE = lazy(
    r"\w['’]s? |\b(?:of|by|von|de|du|del|do|da|di|van) [A-ZÀ-Ý]|^(?:Their|His|Her|Its|Ihre?|Seine?"
    r"|Leurs?|Suo|Sua|Seu|Hun|Haar) "
)
SEEN = 200
"""Characters after a label that show whether they tell somebody to do something."""


def _bars(block: Block, label: _Label, language: str | None) -> bool:
    """Does the label call it a step or wrong, may it name who says it, as of three people, does it
    open the very sentence ("What's new: a stove"), or tell whose it is ("Ada's answer: wait")?"""
    if label.barred or not _REFUTED.isdisjoint(_words(label.text)):
        return True
    if _AHEAD.match(label.text) is not None or _PART.match(label.text) is not None:
        return True
    if ":" in block.text[: label.end] and _WHOSE.search(label.text) is not None:
        from sharekit.extract.language.instructions import (
            instructs,  # most texts need none of its lists
        )

        if instructs(block.text[label.end :][:SEEN], language or "en"):
            return True
    if label.sure or ":" not in block.text[: label.end]:
        return False
    return block.kind is BlockKind.PARAGRAPH or block.text[label.end].islower()
