"""Itemising: text into runs of one font, script, bidi level and span.

Graphemes by UAX #29, emoji by UTS #51. A common character (space, digit, punctuation) takes the
script of the one before it, else of the one behind it, and the font of the letters before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from sharekit.drawing.text.book import Font, FontStack
from sharekit.drawing.text.engine import hb

_GRAPHEME = regex.compile(r"\X")
_EMOJI_PRESENTATION = regex.compile(r"\p{Emoji_Presentation}|\p{Regional_Indicator}{2}")
_EMOJI_SEQUENCE = regex.compile(r"\p{Emoji}[^\p{L}\p{Nd}]*[\uFE0F\u200D\u20E3\p{Emoji_Modifier}]")
_TEXT_PRESENTATION = "\ufe0e"


class Item(NamedTuple):
    """text[start:end] in one font (None: no font has it), script (ISO 15924), level and span."""

    start: int
    end: int
    span: int
    font: Font | None
    script: str
    level: int


def graphemes(text: str) -> list[str]:
    """The text's extended grapheme clusters."""
    found: list[str] = _GRAPHEME.findall(text)
    return found


@lru_cache(maxsize=8192)
def is_emoji(grapheme: str) -> bool:
    """Is the grapheme to be drawn as an emoji (UTS #51, default or asked-for presentation)?"""
    if _TEXT_PRESENTATION in grapheme:
        return False
    return bool(_EMOJI_PRESENTATION.match(grapheme) or _EMOJI_SEQUENCE.match(grapheme))


@lru_cache(maxsize=8192)
def script_of(grapheme: str) -> str | None:
    """The ISO 15924 script of a grapheme, None for common characters."""
    buffer = hb.Buffer()
    buffer.add_str(grapheme)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


def itemise(
    text: str, spans: Sequence[tuple[int, FontStack]], levels: Sequence[int] | None
) -> tuple[Item, ...]:
    """Runs in logical order. spans: where each ends, and its fonts; levels: None if all are 0."""
    items: list[Item] = []
    position, script = 0, _first_script(text)
    for number, (end, stack) in enumerate(spans):
        start, now = position, None
        clusters = graphemes(text[position:end])
        scripts = [None if is_emoji(g) else script_of(g) for g in clusters]
        for grapheme, own, font in zip(
            clusters, scripts, _fonts(clusters, scripts, stack), strict=True
        ):
            script = own or script
            traits = (font, script, levels[position] if levels else 0)
            if now is not None and traits != now:
                items.append(Item(start, position, number, *now))
                start = position
            now = traits
            position += len(grapheme)
        if now is not None:
            items.append(Item(start, position, number, *now))
    return tuple(items)


def _fonts(
    clusters: Sequence[str], scripts: Sequence[str | None], stack: FontStack
) -> list[Font | None]:
    """A font for each grapheme: one for all letters of a word, if any has them all."""
    fonts: list[Font | None] = []
    letters = stack.primary
    start = 0
    while start < len(clusters):
        script, end = scripts[start], start + 1
        if script is None:
            grapheme = clusters[start]
            emoji = is_emoji(grapheme)
            own = not emoji and letters.covers(grapheme)
            fonts.append(letters if own else stack.find(grapheme, emoji=emoji))
        else:
            while end < len(clusters) and scripts[end] == script:
                end += 1
            fonts += stack.find_word(clusters[start:end])
            letters = fonts[-1] or letters
        start = end
    return fonts


def missing_graphemes(text: str, items: Sequence[Item]) -> tuple[str, ...]:
    """The graphemes that no font has, once each, in order."""
    lost = (
        g for item in items if item.font is None for g in graphemes(text[item.start : item.end])
    )
    return tuple(dict.fromkeys(lost))


def _first_script(text: str) -> str:
    """The script that leading common characters take."""
    return script_of(text[:1000]) or "Latn"
