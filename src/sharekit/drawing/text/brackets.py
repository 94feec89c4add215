"""Paired brackets in bidirectional text: rule N0 of UAX #9."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.drawing.text.properties import CLOSING_BRACKETS

_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}  # U+2329, U+232A are the CJK brackets
_CLOSERS = frozenset(CLOSING_BRACKETS.values())

_BRACKETS = _CLOSERS | set(CLOSING_BRACKETS)

DEPTH = 63
"""Open brackets looked at; more than this and the rule is given up (BD16)."""


def has_brackets(text: str) -> bool:
    """Is there any paired bracket in the text?"""
    return not _BRACKETS.isdisjoint(text)


def resolve_brackets(
    characters: Sequence[str],
    run: list[str],
    original: Sequence[str],
    level: int,
    before: str,
) -> None:
    """Give each bracket pair of an isolating run sequence its direction, in `run`.

    original: the classes before the weak rules, for the marks that follow a bracket.
    """
    embedding = "R" if level % 2 else "L"
    for opening, closing in bracket_pairs(characters, run):
        inside = {_strong(kind) for kind in run[opening + 1 : closing]}
        if embedding in inside:
            direction = embedding
        elif inside & {"L", "R"}:
            context = next((s for k in reversed(run[:opening]) if (s := _strong(k))), before)
            direction = context if context != embedding else embedding
        else:
            continue
        for place in (opening, closing):
            run[place] = direction
            following = place + 1
            while following < len(run) and original[following] == "NSM":
                run[following] = direction
                following += 1


def bracket_pairs(characters: Sequence[str], run: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: the pairs, by their opening place."""
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for i, character in enumerate(characters):
        if run[i] != "ON":
            continue
        if character in CLOSING_BRACKETS:
            if len(stack) == DEPTH:
                return []
            closer = CLOSING_BRACKETS[character]
            stack.append((_CANONICAL.get(closer, closer), i))
        elif character in _CLOSERS:
            wanted = _CANONICAL.get(character, character)
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == wanted:
                    pairs.append((stack[depth][1], i))
                    del stack[depth:]
                    break
    return sorted(pairs)


def _strong(kind: str) -> str:
    """L or R for what counts as strong here (numbers are R), else ""."""
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else ""
