"""Write src/sharekit/article/boilerplate/cues.py: python tools/line_cues.py

For every pattern of `article/boilerplate/patterns.py`: how long a line that it matches may be, how each begins,
where that is certain, and words of which it holds at least one. Looking for those is far cheaper than compiling
and running a hundred patterns, and prose passes few. Both are derived from the patterns' own
syntax trees, so they can't be wrong; a test compares the file with what this prints.
"""

from __future__ import annotations

import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sharekit.article.boilerplate.patterns import PATTERNS

TARGET = Path(__file__).resolve().parent.parent / "src" / "sharekit" / "article/boilerplate/cues.py"
FIGURE = "#"
SETS = 2
LONGEST = 999
"""Characters that stand for no bound: no line that is asked about is as long."""
Words = frozenset[str]
HEAD = '''\
"""How long lines that match a pattern are at most, how they begin, and what they hold: the rows of
`patterns.py`, in order.

Written by `tools/line_cues.py` from the patterns themselves. An empty beginning is any; `#` stands
for any figure.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate.kinds import LineKind

Cue = tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...]]

CUES: Mapping[LineKind, tuple[Cue, ...]] = {
'''


def beginnings(items: Sequence[Any]) -> Words | None:
    """Literals with one of which every match of the sequence begins; None where none is certain."""
    items = list(items)
    run = ""
    while items and items[0][0] is op.LITERAL:
        run += chr(items.pop(0)[1])
    if run:
        return frozenset({run})
    if not items:
        return None
    (kind, value), rest = items[0], items[1:]
    if kind is op.SUBPATTERN:
        return beginnings([*value[-1], *rest])
    if kind is op.BRANCH:
        return _union(beginnings([*branch, *rest]) for branch in value[1])
    if kind is op.MAX_REPEAT:
        inside = beginnings([*value[2]])
        return inside if value[0] >= 1 else _union((inside, beginnings(rest)))
    if kind is op.IN and all(k is op.LITERAL for k, _ in value):
        return frozenset(chr(v) for _, v in value)
    return None


def _union(sets: Iterable[Words | None]) -> Words | None:
    every = list(sets)
    return frozenset().union(*(s for s in every if s)) if all(every) else None


def certain(items: Iterable[Any]) -> list[Words]:
    """Sets of which every match of the sequence holds a member, one for each of its parts."""
    sets: list[Words] = []
    run = ""
    for kind, value in [*items, (None, None)]:
        if kind is op.LITERAL:
            run += chr(value)
            continue
        if run.strip():
            sets.append(frozenset({run}))
        run = ""
        if kind is op.SUBPATTERN:
            sets += certain(value[-1])
        elif kind is op.MAX_REPEAT and value[0] >= 1:
            sets += certain(value[2])
        elif kind is op.BRANCH:
            branch = _union(max(certain(each), key=_rarity, default=None) for each in value[1])
            sets += [branch] if branch else []
        elif kind is op.IN and value == [(op.CATEGORY, op.CATEGORY_DIGIT)]:
            sets.append(frozenset({FIGURE}))
    return sets


def _rarity(members: Words) -> tuple[float, int]:
    """How unlikely it is that prose holds one of them: long words, few of them."""
    shortest = min(4.5 if cue == FIGURE else len(cue.strip()) for cue in members)
    return min(float(shortest), 7.0), -len(members)


def cue(pattern: str) -> tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The longest match, the beginnings and the rarest sets of one pattern."""
    tree = parser.parse(pattern)
    starts = beginnings(tree) or frozenset({""})
    sets = sorted(set(certain(tree)), key=lambda s: (_rarity(s), sorted(s)), reverse=True)[:SETS]
    longest = min(tree.getwidth()[1], LONGEST)
    return longest, _row(starts), tuple(_row(each) for each in sets)


def _row(words: Words) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (len(word), word)))


def document() -> str:
    """The whole of cues.py."""
    lines = []
    for kind, patterns in PATTERNS.items():
        lines.append(f"    LineKind.{kind.name}: (")
        lines += [f"        {cue(pattern)!r}," for pattern in patterns]
        lines.append("    ),")
    return HEAD + "\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
    print(f"wrote {TARGET.name}")
