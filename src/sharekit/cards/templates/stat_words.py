"""What a number card says: the number, its unit, what is left of the sentence, whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice, printed
from sharekit.extract.model import Passage, Stat

_JOINING = 3
"""Words between a number and its unit, at most, that are drawn with it."""
_LEAD = 120
"""Characters in front of a number, at most, that are set above it."""
_OPEN = frozenset("([{“„«»‘‚\"'")
"""Marks that what stands in front of a number may not leave open."""
_IN_WORD = re.compile(r"(?<=\w)['’](?=\w)")
"""An apostrophe is none of them: `Selon l'étude`."""
# "It finds that", "Revela que": who reports isn't on the card, and the number opens as well.
_REPORTS = re.compile(
    r"(?:it|they|this|these|the (?:study|survey|report|data|figures|numbers|results?|researchers"
    r"|authors|team))(?: (?:has|have|had|also))? (?:finds?|found|shows?|showed|shown|says?|said"
    r"|reveals?|revealed|suggests?|suggested|estimates?|estimated|concludes?|concluded|reports?"
    r"|reported) that|(?:revela|muestra|indica|concluye|señala|muestran|revelan|indican) que"
    r"|(?:elles?|ils?) (?:montre|révèle|indique|conclut|estime)(?:nt)? que"
    r"|(?:rivela|mostra|indica|emerge) che"
    r"|(?:the|their|its|our) (?:finding|result|answer|conclusion)s? ?:"
    r"|(?:das|ihr) (?:ergebnis|fazit) ?:|(?:le )?(?:résultat|constat|bilan)\s?:"
    r"|(?:el )?resultado ?:|(?:il )?risultato ?:",
    re.IGNORECASE,
)
_UNSPACED = "\u2e80"
"""From this character on writing sets no spaces between words."""


def said(brief: Brief, of: Stat) -> tuple[Slice, ...]:
    """The number, its unit, and the sentence or what is left of it."""
    return (number(brief, of), *printed_all(brief, counted(of), told(of)))


def printed_all(brief: Brief, *passages: Passage | None) -> Iterator[Slice]:
    return (printed(each, brief.language) for each in passages if each is not None)


def number(brief: Brief, of: Stat, *, opens: bool = True) -> Slice:
    """The number; one in words begins with a capital where it opens what is said."""
    slice_ = printed(of.number, brief.language)
    if not opens:
        return slice_
    text = slice_.text[:1].upper() + slice_.text[1:]
    return (
        slice_
        if text == slice_.text
        else slice_._replace(text=text, edits=(*slice_.edits, "capital"))
    )


def counted(of: Stat) -> Passage | None:
    """The unit, and the few words that join it to a number before it: half "of the food"."""
    number, unit, sentence = of.number, of.unit, of.sentence
    if unit is None or unit.block != number.block or unit.start <= number.end:
        return unit
    start = number.end - sentence.start
    joined = sentence.text[start : unit.end - sentence.start]
    words = joined[: unit.start - number.end].split()
    if not words or len(words) > _JOINING or not all(word.isalpha() for word in words):
        return unit
    text = joined.lstrip()
    return Passage(text, unit.block, unit.end - len(text), unit.end)


def told(of: Stat) -> Passage:
    """The sentence; where it opens with the number and its unit, what follows them."""
    lead, rest = parted(of)
    return of.sentence if lead is not None or rest is None else rest


def cited(of: Stat) -> Passage | None:
    """Whom the text names for the number, where its sentence doesn't."""
    source, sentence = of.source, of.sentence
    if source is None:
        return None
    within = source.block == sentence.block and sentence.start <= source.start < sentence.end
    return None if within or source in sentence else source


def parted(of: Stat) -> tuple[Passage | None, Passage | None]:
    """What stands before the number and behind it with its unit, so that the sentence is read with
    its number in it, and says it once; nothing and the whole sentence where that can't be."""
    whole, first, unit = of.sentence, of.number, counted(of)
    apart = unit is not None and (unit.start < first.end or unit.start - first.end > 1)
    if first.block != whole.block or apart:
        return None, whole
    end = first.end if unit is None else unit.end
    before, behind = whole.text[: first.start - whole.start], whole.text[end - whole.start :]
    lead, rest = before.rstrip(), behind.lstrip(" ,;:")
    closed = rest.strip(".!?…")
    if (
        len(lead) > _LEAD
        or not _OPEN.isdisjoint(_IN_WORD.sub("", before))
        or (closed and not rest[0].isalnum())
    ):
        return None, whole
    if (behind[:1].isalnum() and behind[0] < _UNSPACED) or not (lead or closed):
        return None, whole
    if _REPORTS.fullmatch(lead) and closed:
        lead = ""
    return (
        Passage(lead, whole.block, whole.start, whole.start + len(lead)) if lead else None,
        Passage(rest, whole.block, whole.end - len(rest), whole.end) if closed else None,
    )
