"""Sentences that count themselves: First, … Second, … Finally, …"""

from __future__ import annotations

import re

from sharekit.extract.model import Entry
from sharekit.extract.outline import Outline, Sentence
from sharekit.lazy import lazy

MAX_APART = 12
"""Sentences between one and the next."""

_FIRST = lazy(
    r"^(?:first(?:ly| of all)?,|start by\b|begin by\b|erstens\b|zuerst\b|zunächst\b|als erstes\b"
    r"|premièrement\b|d['’]abord\b|tout d['’]abord\b|pour commencer\b|primero,|en primer lugar\b"
    r"|lo primero\b|innanzitutto\b|primeiro\b)",
    re.I,
)
_NEXT = lazy(
    r"^(?:second(?:ly)?,|third(?:ly)?,|fourth(?:ly)?,|fifth,|then,?\s|next,|after that,|now,?\s"
    r"|zweitens\b|drittens\b|viertens\b|dann\b|danach\b|anschließend\b|als nächstes\b"
    r"|deuxièmement\b|troisièmement\b|ensuite\b|puis\b|après cela\b"
    r"|segundo,|tercero,|cuarto,|en segundo lugar\b|en tercer lugar\b|luego\b|después,?\s"
    r"|a continuación\b"
    r"|poi\b|dopo\b|depois\b|em seguida\b)",
    re.I,
)
_LAST = lazy(
    r"^(?:finally,|lastly,|last,|last of all,|schließlich\b|zuletzt\b|zum schluss\b|als letztes\b"
    r"|enfin\b|finalement\b|pour finir\b|por último\b|finalmente\b|para terminar\b|infine\b"
    r"|por fim\b)",
    re.I,
)


def ordinal_run(of: Outline) -> tuple[Entry, ...]:
    """Three sentences or more that count themselves, in order; empty where there are none."""
    run: list[Sentence] = []
    for sentence in of.sentences:
        opening = sentence.text[:40]
        if _FIRST.match(opening):
            if len(run) >= 3:
                break
            run = [sentence]
        elif run and sentence.number - run[-1].number > MAX_APART:
            break
        elif run and (_NEXT.match(opening) or _LAST.match(opening)):
            run.append(sentence)
            if _LAST.match(opening):
                break
    if len(run) < 3:
        return ()
    passages = [of.passage(each.block, each.start, each.end) for each in run]
    return tuple(Entry(passage, passage) for passage in passages)
