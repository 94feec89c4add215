"""`FontStack`: who draws a grapheme, of all fonts there are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Protocol

from sharekit.drawing.scene.style import Face
from sharekit.drawing.text.catalogue import coverage
from sharekit.drawing.text.coverage import Coverage, has
from sharekit.drawing.text.font import Font, spellings
from sharekit.drawing.text.fontfile import FontFile
from sharekit.drawing.text.han import HanForm
from sharekit.drawing.text.order import at_hand, installed, nearest
from sharekit.drawing.text.properties import TRAITS

Rows = tuple[tuple[FontFile, Coverage], ...]
"""Fonts with their characters, in the order in which they are asked."""


def _is_anyones(grapheme: str) -> bool:
    """Has no character of it a meaning of one font's own, as private and unassigned ones have?"""
    return all(TRAITS[character].script != "Zzzz" for character in grapheme)


_ANCHORED = frozenset({"Zinh", "Hebr", "Arab", "Syrc", "Thai", "Laoo", "Cyrl"})
"""Scripts of marks that stand apart from their letter, wherever the font puts them."""


class Fonts(Protocol):
    """Where a stack takes its fonts from: `FontBook`."""

    @property
    def installed(self) -> tuple[FontFile, ...]: ...

    def families_for(self, face: Face) -> tuple[list[FontFile], list[list[FontFile]]]: ...

    def open(self, file: FontFile, face: Face, size: float) -> Font: ...


class FontStack:
    """The fonts that answer one face at one size, opened only when a grapheme needs them.

    The requested face answers what it can. Then the whole stack is asked for the grapheme exactly
    as it is written, and only then for its canonical twins.
    """

    __slots__ = (
        "_book",
        "_face",
        "_far",
        "_files",
        "_found",
        "_han",
        "_hand",
        "_opened",
        "_size",
        "_told",
        "primary",
    )

    def __init__(self, book: Fonts, face: Face, size: float, han: HanForm, *, told: bool) -> None:
        self._book, self._face, self._size, self._han, self._told = book, face, size, han, told
        own, behind = book.families_for(face)
        file = nearest(own, face)
        self._files = (file, *at_hand(behind, face, file.kind, han, told=told))
        self._hand: Rows | None = None
        self._far: Rows | None = None
        self._found: dict[tuple[str, bool], Font | None] = {}
        self._opened: dict[int, Font] = {}
        self.primary = book.open(file, face, size)

    def find(self, grapheme: str, *, emoji: bool) -> Font | None:
        """The first font that has the grapheme, or None. emoji: colour fonts first, else last."""
        key = (grapheme, emoji)
        if key not in self._found:
            if len(self._found) > 20_000:  # hostile text: forget rather than grow
                self._found.clear()
            self._found[key] = self._search(grapheme, emoji)
        return self._found[key]

    def find_word(self, word: Sequence[str]) -> list[Font | None]:
        """A font for each grapheme: the same for all where one font has them all."""
        fonts = [self.find(grapheme, emoji=False) for grapheme in word]
        if len(set(fonts)) > 1:
            for file, bounds in (*self._near(), *(self._far or ())):
                if all(any(has(bounds, form) for form in spellings(g)) for g in word):
                    return [self._open(file)] * len(word)
        return fonts

    def _search(self, grapheme: str, emoji: bool) -> Font | None:
        if not emoji and self.primary.spells(grapheme) and self._sets(self._files[0], grapheme):
            return self.primary
        exact, *twins = spellings(grapheme)
        return self._first([exact], grapheme, emoji) or self._first(twins, grapheme, emoji)

    def _first(self, forms: Sequence[str], grapheme: str, emoji: bool) -> Font | None:
        """The first font that has one of the spellings and can set its marks."""
        spare = None
        for rows in self._rows(grapheme, emoji):
            for file, bounds in rows:
                if any(_has(bounds, form) for form in forms):
                    if self._sets(file, grapheme):
                        return self._open(file)
                    spare = spare or file
            if spare is not None:
                return self._open(spare)
        return None

    def _rows(self, grapheme: str, emoji: bool) -> Iterator[Rows]:
        """The fonts at hand, then, where the character is anyone's, the installed ones."""
        yield _coloured_first(self._near()) if emoji else self._near()
        if _is_anyones(grapheme):
            if self._far is None:
                files = self._book.installed
                kind = self._files[0].kind
                far = installed(files, self._face, kind, self._han, told=self._told)
                self._far = _rows(far)
            yield _coloured_first(self._far) if emoji else self._far

    def _near(self) -> Rows:
        if self._hand is None:
            self._hand = _rows(self._files)
        return self._hand

    def _sets(self, file: FontFile, grapheme: str) -> bool:
        """Are the grapheme's marks part of its glyph, or anchored by the font?

        Scripts whose fonts compose syllables by substitution, as Tamil's, may need no anchors.
        """
        if len(grapheme) == 1 or file.marks or file.kind == "emoji":
            return True
        if not any(TRAITS[character].script in _ANCHORED for character in grapheme[1:]):
            return True
        composed = spellings(grapheme)[1]
        return len(composed) == 1 and has(coverage(file), composed)

    def _open(self, file: FontFile) -> Font:
        font = self._opened.get(id(file))  # a file's own hash would take in its characters
        if font is None:
            font = self._opened[id(file)] = self._book.open(file, self._face, self._size)
        return font


def _rows(files: Sequence[FontFile]) -> Rows:
    """Files with their characters; those for emoji last."""
    ordered = sorted(files, key=lambda file: file.kind == "emoji")
    return tuple((file, coverage(file)) for file in ordered)


def _coloured_first(rows: Rows) -> Rows:
    return tuple(sorted(rows, key=lambda row: row[0].kind != "emoji"))


def _has(bounds: Coverage, text: str) -> bool:
    """As `coverage.has`, quicker for the single character that a grapheme mostly is."""
    if len(text) == 1:
        return bool(bisect_right(bounds, ord(text)) & 1)
    return has(bounds, text)
