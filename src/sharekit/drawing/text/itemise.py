"""Itemising: text into runs of one font, script, bidi level and span.

A common character (space, digit, punctuation) takes the font of the letters before it. Text of
plain Latin letters that the asked-for font has, as most text, is one run without a closer look.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from sharekit.drawing.text.emoji import is_emoji
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.graphemes import graphemes
from sharekit.drawing.text.properties import EMOJI_PRESENTATION, TRAITS
from sharekit.drawing.text.resolve import own_script, resolve_scripts
from sharekit.drawing.text.stack import FontStack

_PLAIN = frozenset({"Latn", "Zyyy"})
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Item(NamedTuple):
    """text[start:end] in one font (None: no font has it), script (ISO 15924), level and span."""

    start: int
    end: int
    span: int
    font: Font | None
    script: str
    level: int


def itemise(
    text: str, spans: Sequence[tuple[int, FontStack]], levels: Sequence[int] | None
) -> tuple[Item, ...]:
    """Runs in logical order. spans: where each ends, and its fonts; levels: None if all are 0."""
    items: list[Item] = []
    start = 0
    for number, (end, stack) in enumerate(spans):
        part = text[start:end]
        if levels is None and part and _is_plain(part, stack):
            items.append(Item(start, end, number, stack.primary, "Latn", 0))
        else:
            before = items[-1].script if items else None
            for run in _runs(part, stack, levels[start:end] if levels else None, before):
                items.append(
                    run._replace(start=start + run.start, end=start + run.end, span=number)
                )
        start = end
    return tuple(items)


def _is_plain(text: str, stack: FontStack) -> bool:
    """Latin letters and common characters, each a grapheme, and the first font has them all."""
    font = stack.primary
    known, characters = _plain(font), set(text)
    if not characters <= known:
        for character in characters - known:
            traits = TRAITS[character]
            if (
                traits.script not in _PLAIN
                or traits.cluster != "XX"
                or traits.flags & EMOJI_PRESENTATION
                or not font.spells(character)
            ):
                return False
            known.add(character)
    return not _LETTERS.isdisjoint(characters) or any(
        TRAITS[c].script == "Latn" for c in characters
    )


@lru_cache(maxsize=256)
def _plain(_font: Font) -> set[str]:
    """The plain characters that a font is known to have; grows to some thousands at most."""
    return set()


def _runs(
    text: str, stack: FontStack, levels: Sequence[int] | None, before: str | None
) -> list[Item]:
    """The runs of one span. before: the script that its first common characters take."""
    items: list[Item] = []
    clusters = graphemes(text)
    own = [own_script(cluster) for cluster in clusters]
    scripts = resolve_scripts(clusters, own, before)
    fonts = _fonts(clusters, own, scripts, stack)
    start, position, now = 0, 0, None
    for cluster, font, script in zip(clusters, fonts, scripts, strict=True):
        traits = (font, script, levels[position] if levels else 0)
        if now is not None and traits != now:
            items.append(Item(start, position, 0, *now))
            start = position
        now = traits
        position += len(cluster)
    if now is not None:
        items.append(Item(start, position, 0, *now))
    return items


def _fonts(
    clusters: Sequence[str], own: Sequence[str | None], scripts: Sequence[str], stack: FontStack
) -> list[Font | None]:
    """A font for each grapheme: one for all letters of a word, if any has them all.

    A common one has the font of the letters whose script it takes, those before it or, where there
    are none, those behind it: both marks of a quotation look alike.
    """
    fonts: list[Font | None] = [None] * len(clusters)
    first: dict[str, Font] = {}
    words = list(_words(own))
    for start, end in words:
        fonts[start:end] = stack.find_word(clusters[start:end])
        letters = fonts[end - 1]
        if letters:
            first.setdefault(scripts[start], letters)
    last, upcoming = dict[str, Font](), iter([*words, (len(clusters), len(clusters))])
    position = 0
    for start, end in upcoming:
        for i in range(position, start):
            cluster, script = clusters[i], scripts[i]
            emoji = is_emoji(cluster)
            font = last.get(script) or first.get(script) or stack.primary
            own_font = not emoji and font.spells(cluster)
            fonts[i] = font if own_font else stack.find(cluster, emoji=emoji)
        if end > start and (letters := fonts[end - 1]):
            last[scripts[start]] = letters
        position = end
    return fonts


def _words(own: Sequence[str | None]) -> Iterator[tuple[int, int]]:
    """The stretches of graphemes of one script of their own."""
    start = 0
    for script, group in groupby(own):
        end = start + sum(1 for _ in group)
        if script is not None:
            yield start, end
        start = end


def missing_graphemes(text: str, items: Sequence[Item]) -> tuple[str, ...]:
    """The graphemes that no font has, once each, in order.

    A mark behind a line's end, which is a space here, is told without it.
    """
    lost = (
        g.lstrip(" ") or g
        for item in items
        if item.font is None
        for g in graphemes(text[item.start : item.end])
    )
    return tuple(dict.fromkeys(lost))
