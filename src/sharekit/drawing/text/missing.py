"""What a person is told of characters that no font has: which, of what script, what to install."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sharekit.drawing.text.han import HanForm, wanted_form
from sharekit.drawing.text.properties import MARK, TRAITS
from sharekit.drawing.text.writing import SCRIPTS, Script

SYMBOLS = "fonts-noto-core"
"""The Debian package with fonts of symbols."""

SHOWN = 5
"""Most characters named in one line."""

_BY_CODE = {script.code: script for script in SCRIPTS}


class Missing(NamedTuple):
    """Graphemes of one script that no font has. script: None for symbols and what is in no table.

    unassigned: they are private or unassigned code points, that no font can be expected to have.
    """

    graphemes: tuple[str, ...]
    script: Script | None
    unassigned: bool = False


def group_missing(graphemes: Iterable[str], language: str = "") -> tuple[Missing, ...]:
    """The graphemes by script, in the order in which the scripts first appear.

    Han characters go with the language they are read in.
    """
    graphemes = tuple(graphemes)
    form = wanted_form(language, "".join(graphemes) or " ")
    groups: dict[tuple[Script | None, bool], list[str]] = {}
    for grapheme in dict.fromkeys(graphemes):
        unassigned = any(TRAITS[character].script == "Zzzz" for character in grapheme)
        key = (None if unassigned else _read_in(script_of(grapheme), form), unassigned)
        groups.setdefault(key, []).append(grapheme)
    return tuple(
        Missing(tuple(g), script, unassigned) for (script, unassigned), g in groups.items()
    )


def script_of(grapheme: str) -> Script | None:
    """The script of a grapheme's first character that has one of the table's."""
    return next((_BY_CODE[code] for c in grapheme if (code := TRAITS[c].script) in _BY_CODE), None)


def _read_in(script: Script | None, form: HanForm) -> Script | None:
    if script is None or script.title not in {"Chinese", "Japanese"}:
        return script
    title = {"ja": "Japanese", "ko": "Korean"}.get(form, script.title)
    if form in {"zh-Hant", "zh-HK"}:
        return script._replace(npm="@expo-google-fonts/noto-sans-tc")
    return next(each for each in SCRIPTS if each.title == title)


def explain(graphemes: Sequence[str], language: str = "") -> tuple[str, str]:
    """A line that names the characters and their scripts, and one that says what to do."""
    groups = group_missing(graphemes, language)
    named = [_named(group) for group in groups]
    advice = list(dict.fromkeys(install(group) for group in groups))
    if any(group.script for group in groups):
        advice.append("or add fonts with --font-dir")
    return f"no font has {'; '.join(named)}", "; ".join(advice)


def points(grapheme: str) -> str:
    """The code points of a grapheme: `U+0BA4 U+0BBF`."""
    return " ".join(f"U+{ord(character):04X}" for character in grapheme)


def install(group: Missing, platform: str = sys.platform) -> str:
    """What to do on a platform (`sys.platform`) so that a group can be drawn."""
    if group.unassigned:
        return "remove the private or unassigned characters, or draw them with the font they are of"
    script = group.script
    ways = []
    if script and script.pip:
        ways.append(f"pip install {script.pip}")
    if platform == "linux":
        ways.append(f"apt install {script.apt if script else SYMBOLS}")
    elif platform == "win32":
        ways.append("the language's supplemental fonts (Settings, System, Optional features)")
    if script and script.npm:
        ways.append(f"npm install {script.npm} and --font-dir node_modules/{script.npm}")
    if not ways or script is None:
        ways.append("--font-dir with a font that has them")
    return f"for {script.title if script else 'symbols'}: {' or '.join(ways)}"


def _named(group: Missing) -> str:
    shown = ", ".join(f"{_visible(g)} ({points(g)})" for g in group.graphemes[:SHOWN])
    more = len(group.graphemes) - SHOWN
    tail = f" and {more} more" if more > 0 else ""
    if group.unassigned:
        return f"{shown}{tail}, private or unassigned"
    return f"{shown}{tail}" + (f" of {group.script.title}" if group.script else "")


def _visible(grapheme: str) -> str:
    """A grapheme that a terminal shows: a mark alone stands on a dotted circle."""
    if not grapheme.isprintable():
        return "\ufffd"
    return f"\u25cc{grapheme}" if TRAITS[grapheme[0]].flags & MARK else grapheme
