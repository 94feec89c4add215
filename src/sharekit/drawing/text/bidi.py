"""The Unicode bidirectional algorithm (UAX #9, Unicode 18): levels, and the order of a line.

https://www.unicode.org/reports/tr9/. Text without right-to-left characters skips it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from sharekit.drawing.scene.style import Direction
from sharekit.drawing.text.brackets import has_brackets, resolve_brackets
from sharekit.drawing.text.properties import TRAITS

MAX_DEPTH = 125
_FIRST_NEEDED = "\u0590"
_NEEDED = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})

_EMBEDDINGS: dict[str, tuple[int, str | None]] = {
    "RLE": (1, None),
    "LRE": (0, None),
    "RLO": (1, "R"),
    "LRO": (0, "L"),
}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_UNFORCED = _REMOVED | {"B"}
_EXPLICIT = _REMOVED | _ISOLATES | {"PDI"}
_NUMERIC = frozenset({"EN", "ES", "ET", "CS"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})

T = TypeVar("T")


def embedding_levels(text: str, direction: Direction) -> list[int] | None:
    """The level of every character, or None where all of the text is at level 0.

    Paragraph separators end a paragraph; each has the base direction. L1 is applied to what ends
    a paragraph; at other line ends spaces vanish, so that nothing is left to it.
    """
    if direction is Direction.LTR and not _needed(text):
        return None
    base, levels, start = int(direction is Direction.RTL), list[int](), 0
    for position, character in enumerate(text, 1):
        if TRAITS[character].bidi == "B" or position == len(text):
            part = text[start:position]
            levels += line_levels(part, paragraph_levels(part, base), base)
            start = position
    return levels


def _needed(text: str) -> bool:
    """Is anything in the text written or turned from right to left?"""
    return max(text, default="") >= _FIRST_NEEDED and any(
        TRAITS[character].bidi in _NEEDED for character in set(text)
    )


def paragraph_levels(text: str, base: int) -> list[int]:
    """Rules X1 to I2 for one paragraph; `base` is its level, 0 or 1."""
    return levels_of(text, [TRAITS[c].bidi for c in text], base)


def levels_of(text: str, original: Sequence[str], base: int) -> list[int]:
    """As `paragraph_levels`, with a class for each character."""
    classes = list(original)
    if _EXPLICIT.isdisjoint(original):
        levels, side = [base] * len(text), "LR"[base]
        sequences = [(list(range(len(text))), side, side)] if text else []
    else:
        levels = _explicit(original, classes, base)
        sequences = _sequences(original, levels, base)
    brackets = has_brackets(text)
    for sequence, before, after in sequences:
        level = levels[sequence[0]]
        run = [classes[i] for i in sequence]
        _weak(run, before)
        if brackets:
            resolve_brackets(
                [text[i] for i in sequence], run, [original[i] for i in sequence], level, before
            )
        _neutral(run, level, before, after)
        for i, kind in zip(sequence, run, strict=True):  # I1, I2
            if level % 2:
                levels[i] += kind in {"L", "EN", "AN"}
            else:
                levels[i] += {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    previous = base
    for i, kind in enumerate(original):  # X9: removed characters follow the one before them
        if kind in _REMOVED:
            levels[i] = previous
        previous = levels[i]
    return levels


def first_strong(classes: Sequence[str]) -> int:
    """P2, P3: the level by the first strong character outside of isolates, 0 if there is none."""
    depth = 0
    for kind in classes:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)  # one that closes nothing is passed over
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """L1 for a line of a text: what ends it has the base level."""
    return levels_at_line_end([TRAITS[c].bidi for c in text], levels, base)


def levels_at_line_end(classes: Sequence[str], levels: Sequence[int], base: int) -> list[int]:
    """L1: separators, and white space before them and at the line's end, at the base level."""
    result, trailing = list(levels), True
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in {"B", "S"}:
            trailing = True
            result[i] = base
        elif trailing and (kind in {"WS", "PDI"} or kind in _ISOLATES or kind in _REMOVED):
            result[i] = base
        else:
            trailing = False
    return result


def reorder(pieces: Sequence[T], levels: Sequence[int]) -> list[T]:
    """L2: the pieces of a line in visual order, from left to right."""
    order = list(pieces)
    ranks = list(levels)
    odd = [level for level in ranks if level % 2]
    for level in range(max(ranks, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and ranks[end] >= level:
                end += 1
            if end > start:
                order[start:end] = order[start:end][::-1]
                ranks[start:end] = ranks[start:end][::-1]
            start = end + 1
    return order


class _Status:
    """The directional status stack of X1, with its overflow counters."""

    __slots__ = ("isolates", "lost_embeddings", "lost_isolates", "stack")

    def __init__(self, base: int) -> None:
        self.stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
        self.isolates = self.lost_isolates = self.lost_embeddings = 0

    def open(self, odd: int, override: str | None, *, isolate: bool) -> None:
        """X2 to X5c."""
        level = self.stack[-1][0]
        new = level + 1 + (level + 1 + odd) % 2
        if new <= MAX_DEPTH and not self.lost_isolates and not self.lost_embeddings:
            self.isolates += isolate
            self.stack.append((new, override, isolate))
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def close_isolate(self) -> None:
        """X6a."""
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.isolates -= 1

    def close_embedding(self) -> None:
        """X7."""
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def _explicit(original: Sequence[str], classes: list[str], base: int) -> list[int]:
    """X1 to X8: embeddings, overrides and isolates. Overrides change `classes`."""
    levels: list[int] = []
    state, ends = _Status(base), _matching(original)
    for i, kind in enumerate(original):
        if kind == "PDI":
            state.close_isolate()
        level, override, _ = state.stack[-1]
        levels.append(base if kind == "B" else level)
        if override and kind not in _UNFORCED:
            classes[i] = override
        if kind in _EMBEDDINGS:
            state.open(*_EMBEDDINGS[kind], isolate=False)
        elif kind == "FSI":
            odd = first_strong(original[i + 1 : ends.get(i, len(original))])
            state.open(odd, None, isolate=True)
        elif kind in _ISOLATES:
            state.open(int(kind == "RLI"), None, isolate=True)
        elif kind == "PDF":
            state.close_embedding()
    return levels


def _matching(kinds: Sequence[str]) -> dict[int, int]:
    """BD9: the PDI of each isolate initiator that has one."""
    found, open_at = {}, []
    for i, kind in enumerate(kinds):
        if kind in _ISOLATES:
            open_at.append(i)
        elif kind == "PDI" and open_at:
            found[open_at.pop()] = i
    return found


def _sequences(
    original: Sequence[str], levels: Sequence[int], base: int
) -> list[tuple[list[int], str, str]]:
    """X10: isolating run sequences as positions, with the directions before and after each."""
    kept = [i for i, kind in enumerate(original) if kind not in _REMOVED]
    runs: list[list[int]] = []
    for i in kept:
        if runs and levels[runs[-1][-1]] == levels[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    ends = _matching(original)
    starting = {run[0]: number for number, run in enumerate(runs)}
    continued = {end for start, end in ends.items()}
    place = {i: number for number, i in enumerate(kept)}
    result = []
    for run in runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while sequence[-1] in ends:
            sequence += runs[starting[ends[sequence[-1]]]]
        level = levels[sequence[0]]
        first, last = place[sequence[0]], place[sequence[-1]]
        before = levels[kept[first - 1]] if first else base
        closed = original[sequence[-1]] not in _ISOLATES
        after = levels[kept[last + 1]] if closed and last + 1 < len(kept) else base
        result.append((sequence, _side(level, before), _side(level, after)))
    return result


def _side(level: int, neighbour: int) -> str:
    return "R" if max(level, neighbour) % 2 else "L"


def _weak(run: list[str], before: str) -> None:
    """W1 to W7."""
    previous, strong = before, before
    for i, kind in enumerate(run):  # W1, W2, W3
        if kind == "NSM":
            run[i] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        previous = run[i]
        if run[i] in {"L", "R", "AL"}:
            strong = run[i]
        elif run[i] == "EN" and strong == "AL":
            run[i] = "AN"
    kinds = set(run)
    if "AL" in kinds:
        run[:] = ["R" if kind == "AL" else kind for kind in run]
    if not kinds.isdisjoint(_NUMERIC):
        _numbers(run, before)


def _numbers(run: list[str], before: str) -> None:
    """W4 to W7."""
    for i in range(1, len(run) - 1):  # W4
        if run[i - 1] == run[i + 1] and (
            (run[i] in {"ES", "CS"} and run[i - 1] == "EN")
            or (run[i] == "CS" and run[i - 1] == "AN")
        ):
            run[i] = run[i - 1]
    _terminators(run)
    strong = before
    for i, kind in enumerate(run):  # W6, W7
        if kind in {"ES", "ET", "CS"}:
            run[i] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            run[i] = "L"


def _terminators(run: list[str]) -> None:
    """W5: what ends numbers, beside one, is part of it."""
    i = 0
    while i < len(run):
        end = i
        while end < len(run) and run[end] == "ET":
            end += 1
        if end > i:
            beside = (i > 0 and run[i - 1] == "EN") or (end < len(run) and run[end] == "EN")
            run[i:end] = ["EN" if beside else "ET"] * (end - i)
        i = end + 1


def _neutral(run: list[str], level: int, before: str, after: str) -> None:
    """N1, N2."""
    i = 0
    while i < len(run):
        end = i
        while end < len(run) and run[end] in _NEUTRAL:
            end += 1
        if end > i:
            left = _strength(run[i - 1]) if i else before
            right = _strength(run[end]) if end < len(run) else after
            run[i:end] = [left if left == right else "RL"[level % 2 == 0]] * (end - i)
        i = end + 1


def _strength(kind: str) -> str:
    return "R" if kind in {"EN", "AN"} else kind
