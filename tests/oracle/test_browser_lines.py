"""The greedy mode fills lines as a browser does."""

from __future__ import annotations

import pytest

from oracle.rows import Other, Row, all_rows, others, recordings, rows, set_otherwise
from sharekit.drawing.text import course
from sharekit.drawing.text.legal import Break
from sharekit.drawing.text.optimal import greedy


def our_lines(row: Row, monkeypatch: pytest.MonkeyPatch) -> tuple[tuple[int, ...], ...]:
    """With the browser's legal breaks: where they differ from ours is another test's matter."""
    breaks = tuple(Break(place) for place in row.legal)
    with monkeypatch.context() as patch:
        patch.setattr(course, "legal_breaks", lambda *_: breaks)
        plotted = course.plot(row.shaped(), within=course.Within.WORDS)
    return tuple(
        row.line_starts(plotted.starts[place] for place in greedy(plotted, width / row.size)[1:-1])
        for width in row.widths
    )


@pytest.mark.parametrize("corpus", recordings())
def test_lines_are_filled_as_by_the_browser(corpus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for row in rows(corpus):
        if not row.placed or set_otherwise(row, "positions", "lines"):
            continue
        ours = our_lines(row, monkeypatch)
        assert ours == row.lines, (row.name, *map(row.marked, ours), *map(row.marked, row.lines))


@pytest.mark.parametrize("rule", others("lines"), ids=lambda rule: rule.name)
def test_every_deliberate_filling_is_another(rule: Other, monkeypatch: pytest.MonkeyPatch) -> None:
    explained = [row for row in all_rows() if row.placed and rule.explains(row)]
    assert any(our_lines(row, monkeypatch) != row.lines for row in explained)
