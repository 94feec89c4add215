"""Graphemes stand where a browser sets them: the same glyphs, kerning, marks, order of runs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

import pytest

from oracle.rows import Other, Row, all_rows, others, recordings, rows, set_otherwise
from sharekit.drawing.text.bidi import reorder
from sharekit.drawing.text.graphemes import grapheme_starts
from sharekit.drawing.text.shape import pieces

APART = 0.05
"""Pixels at 40 px by which the advance of a grapheme may differ."""

DRIFT = 0.25
"""Pixels by which a position may differ: the browser rounds each run's width up to 1/64 px, and
the engine a variable font's advances to its units."""

MARKS = re.compile("[」』）】〕〉》］｝”’、。，．][「『（【〔〈《［｛“‘]")


class Edge(NamedTuple):
    """Where a cluster's glyphs stand, px: their edges, and the level of their run."""

    left: float
    right: float
    level: int


def our_edges(row: Row) -> dict[int, Edge]:
    """By the first character of each cluster of glyphs."""
    pen, edges = 0.0, dict[int, Edge]()
    cut = tuple(pieces(row.shaped(), 0, len(row.text)))
    for run in reorder(cut, [run.item.level for run in cut]):
        for glyph in run.glyphs:
            left, pen = pen, pen + glyph.advance * row.size
            known = edges.get(run.base + glyph.cluster, Edge(left, pen, run.item.level))
            edges[run.base + glyph.cluster] = Edge(
                min(known.left, left), max(known.right, pen), known.level
            )
    return edges


def differences(row: Row) -> list[float]:
    """Ours less the browser's reading edge of every grapheme that begins a cluster, by place.

    Inside of a ligature the browser shares its width among the graphemes: nothing to compare. Of
    an East Asian closing mark and an opening one, sharekit trims the first and the browser the
    second: only the edge between them is another, all ink stands in the same place.
    """
    ours, found = our_edges(row), list[tuple[float, float]]()
    for start, left, right in zip(row.graphemes, row.left, row.right, strict=True):
        edge = None if MARKS.fullmatch(row.text[max(0, start - 1) : start + 1]) else ours.get(start)
        theirs = right if edge and edge.level % 2 else left
        if edge is not None and theirs is not None:
            mine = edge.right if edge.level % 2 else edge.left
            found.append((theirs, mine - theirs))
    return [difference for _, difference in sorted(found)]


@pytest.mark.parametrize("corpus", recordings())
def test_graphemes_stand_where_the_browser_sets_them(corpus: str) -> None:
    placed = [row for row in rows(corpus) if row.placed and not set_otherwise(row, "positions")]
    for row in placed:
        found = differences(row)
        assert len(found) > len(row.visible) / 2, row.name
        steps = [abs(b - a) for a, b in pairwise([0.0, *found])]
        assert max(steps) <= APART, (row.name, row.text, max(steps))
        assert max(map(abs, found)) <= DRIFT, (row.name, row.text, max(map(abs, found)))


@pytest.mark.parametrize("rule", others("positions"), ids=lambda rule: rule.name)
def test_every_deliberate_position_is_another(rule: Other) -> None:
    found = [differences(row) for row in all_rows() if row.placed and rule.explains(row)]
    assert any(max(map(abs, difference)) > DRIFT for difference in found)


@pytest.mark.parametrize("corpus", recordings())
def test_texts_have_the_browsers_graphemes(corpus: str) -> None:
    for row in rows(corpus):
        ours = [start for start in grapheme_starts(row.text) if start < len(row.text)]
        assert ours == list(row.graphemes), row.name
