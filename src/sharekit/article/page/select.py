"""Which of a page's lines are its main text: trafilatura chooses, its neighbours are repaired."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.article.model import BlockKind
from sharekit.article.page.dom import Placed, link_share
from sharekit.article.page.libraries import html_libraries
from sharekit.article.page.repair import repaired
from sharekit.article.told import is_unspaced

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_ELEMENTS = 8_000
_MOST_CHARACTERS = 600_000
_NOT_A_WORD = re.compile(r"[\W_]+")
_SURE_LENGTH, _SURE_UNSPACED = 30, 10
_COVERED, _MOSTLY_LINKS = 0.85, 0.5
_TOO_LITTLE = 0.5
_PIECES = ("p", "head", "item", "quote", "code", "cell", "ab", "row")


def choose(root: HtmlElement, placed: Sequence[Placed]) -> list[bool]:
    """Per line: is it main text? root: the pruned tree that the lines are from."""
    pieces = _main_text(root, placed)
    told = _prose(placed)
    densest = _densest(placed, told)
    chosen = _matching(placed, pieces) if pieces else densest
    if _sum(told, chosen) < _TOO_LITTLE * _sum(told, densest):
        chosen = densest  # it took a notice beside the article for the article
    return repaired(placed, chosen)


def _sum(lengths: Sequence[int], chosen: Sequence[bool]) -> int:
    return sum(length for length, keep in zip(lengths, chosen, strict=True) if keep)


def _prose(placed: Sequence[Placed]) -> list[int]:
    """Characters of each line that are prose: hundreds of links in a row are none."""
    linked: dict[HtmlElement, bool] = {}
    lengths = []
    for one in placed:
        told = is_sentence(one.line.text)
        if told and one.element not in linked:
            linked[one.element] = link_share(one.element) > _MOSTLY_LINKS
        lengths.append(len(one.line.text) if told and not linked[one.element] else 0)
    return lengths


def _main_text(root: HtmlElement, placed: Sequence[Placed]) -> list[str]:
    """What trafilatura takes for the main text, whole and then in pieces; empty where none.

    It needs more than seconds for the largest pages: those are left to `_densest`.
    """
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return []
    if sum(len(one.line.text) for one in placed) > _MOST_CHARACTERS:
        return []
    with html_libraries():
        from trafilatura.core import bare_extraction

    with _silenced("trafilatura"):
        try:
            document = bare_extraction(
                root,
                output_format="txt",  # spares what only its own text needs: formulas, quadratic
                favor_precision=True,
                include_comments=False,
                include_formatting=True,
            )
        except (RecursionError, ValueError, TypeError, AttributeError, LookupError):
            return []  # its own bugs on broken pages
    body = getattr(document, "body", None)
    if body is None:
        return []
    return [" ".join(body.itertext()), *("".join(e.itertext()) for e in body.iter(*_PIECES))]


def _matching(placed: Sequence[Placed], pieces: Sequence[str]) -> list[bool]:
    """Lines whose words trafilatura kept. Short ones must be a piece of their own."""
    whole = letters(pieces[0])
    exact = {letters(piece) for piece in pieces[1:]}
    grams = _grams(pieces[0])
    chosen = []
    for one in placed:
        own = letters(one.line.text)
        if one.line.kind is BlockKind.FIGURE:
            chosen.append(False)
        elif len(own) < (_SURE_UNSPACED if is_unspaced(own) else _SURE_LENGTH):
            chosen.append(bool(own) and own in exact)
        else:
            chosen.append(own in whole or _coverage(one.line.text, grams) >= _COVERED)
    return chosen


def _densest(placed: Sequence[Placed], told: Sequence[int]) -> list[bool]:
    """The lines under the element that holds most of the prose: a fallback without a library."""
    lengths: dict[HtmlElement, float] = {}
    for one, length in zip(placed, told, strict=True):
        if length:
            block = one.element if one.element.tag in {"div", "td"} else one.element.getparent()
            # A wrapper of many wrapped paragraphs wins over each of them.
            share = float(length)
            while block is not None and share >= 1:
                lengths[block] = lengths.get(block, 0) + share
                block, share = block.getparent(), share / 2
    if not lengths:
        return [True] * len(placed)
    best = max(lengths, key=lambda element: lengths[element])  # the first of equals
    return [
        one.line.kind is not BlockKind.FIGURE
        and (one.element is best or best in one.element.iterancestors())
        for one in placed
    ]


def _grams(text: str) -> set[tuple[str, ...]]:
    words = _NOT_A_WORD.split(text.casefold())
    return set(zip(words, words[1:], words[2:], words[3:], strict=False))


def _coverage(text: str, grams: set[tuple[str, ...]]) -> float:
    own = _grams(text)
    return len(own & grams) / len(own) if own else 0.0


@contextmanager
def _silenced(name: str) -> Iterator[None]:
    """Without a library's log lines, which would reach standard error."""
    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)
