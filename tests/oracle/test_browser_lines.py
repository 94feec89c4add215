"""The greedy mode fills lines as a browser does."""

from __future__ import annotations

import pytest

from oracle.rows import Row, recordings, rows, set_otherwise
from sharekit.drawing.text import course
from sharekit.drawing.text.legal import Break, legal_breaks
from sharekit.drawing.text.optimal import greedy


def our_lines(
    row: Row, breaks: tuple[Break, ...], monkeypatch: pytest.MonkeyPatch
) -> tuple[tuple[int, ...], ...]:
    with monkeypatch.context() as patch:
        patch.setattr(course, "legal_breaks", lambda *_: breaks)
        plotted = course.plot(row.shaped())
    return tuple(
        row.line_starts(plotted.starts[place] for place in greedy(plotted, width / row.size)[1:-1])
        for width in row.widths
    )


@pytest.mark.parametrize("corpus", recordings())
def test_lines_are_filled_as_by_the_browser(corpus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the browser's legal breaks: where they differ from ours is another test's matter."""
    for row in rows(corpus):
        if not row.placed or row.word_break == "auto-phrase" or set_otherwise(row):
            continue
        ours = our_lines(row, tuple(Break(place) for place in row.legal), monkeypatch)
        assert ours == row.lines, (row.name, *map(row.marked, ours), *map(row.marked, row.lines))


def test_japanese_phrases_are_often_the_browsers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two models, BudouX and ICU's: ours lets no particle begin a line behind a bracket and parts
    no long word, the browser's does. In most widths they agree on every line nonetheless.
    """
    asked = [row for row in rows("ja") if row.word_break == "auto-phrase"]
    same = [
        ours == theirs
        for row in asked
        for ours, theirs in zip(
            our_lines(row, legal_breaks(row.text, row.language), monkeypatch),
            row.lines,
            strict=True,
        )
    ]
    assert sum(same) > len(same) / 2, sum(same) / len(same)
