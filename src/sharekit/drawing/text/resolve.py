"""The script of each grapheme (UAX #24), common and inherited characters resolved.

https://www.unicode.org/reports/tr24/. What several scripts share takes the script before it, else
the one behind it, as long as it is used with that. An opening mark takes the script of the letters
that it stands at, and a closing bracket that of its opening one.
"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.drawing.text.properties import CLOSING_BRACKETS, INITIAL_QUOTE, TRAITS

SHARED = frozenset({"Zyyy", "Zinh", "Zzzz"})
"""Common, inherited and unknown: of no script of their own."""

DEPTH = 32
"""Open brackets that are remembered: deeper ones are treated as any common character."""

_ALIKE = {"Hira": "Kana"}
"""Scripts that the engine knows by one name: a run need not end between them."""


def own_script(grapheme: str) -> str | None:
    """The ISO 15924 script of a grapheme, None if it has none of its own."""
    for character in grapheme:
        script = TRAITS[character].script
        if script not in SHARED:
            return _ALIKE.get(script, script)
    return None


def resolve_scripts(
    clusters: Sequence[str], own: Sequence[str | None], before: str | None
) -> list[str]:
    """The script of each grapheme. own: as `own_script` finds them; before: what the first ones
    take where they can.
    """
    if None not in own:
        return [script or "" for script in own]
    following = _following(own)
    resolved: list[str] = []
    brackets: list[tuple[str, str]] = []
    current = before
    for i, (cluster, script) in enumerate(zip(clusters, own, strict=True)):
        if script is not None:
            current = script
        elif any(closer == cluster for closer, _ in brackets):
            while brackets[-1][0] != cluster:
                brackets.pop()
            current = brackets.pop()[1]
        elif _opens(cluster) and i + 1 < len(own) and own[i + 1] is not None:
            current = _shared(cluster, following[i], current)
        else:
            current = _shared(cluster, current, following[i])
        resolved.append(current)
        if cluster in CLOSING_BRACKETS and len(brackets) < DEPTH:
            brackets.append((CLOSING_BRACKETS[cluster], current))
    return resolved


def _opens(cluster: str) -> bool:
    traits = TRAITS[cluster[0]]
    return traits.line == "OP" or bool(traits.flags & INITIAL_QUOTE)


def _following(own: Sequence[str | None]) -> list[str | None]:
    found: list[str | None] = []
    script: str | None = None
    for one in reversed(own):
        script = one or script
        found.append(script)
    return found[::-1]


def _shared(cluster: str, first: str | None, then: str | None) -> str:
    """The script of a common grapheme: the first of two that it is used with."""
    used_with = TRAITS[cluster[0]].scripts
    if used_with:
        for script in (first, then):
            if script in used_with or (script == "Kana" and "Hira" in used_with):
                return script or "Latn"
    return first or then or "Latn"
