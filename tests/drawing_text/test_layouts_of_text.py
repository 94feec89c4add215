"""Where the typesetter puts lines: compared with what was looked at and signed.

After a deliberate change: SHAREKIT_UPDATE=1, look at the cards, commit both.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Face, Fit, Paragraph, Span
from sharekit.drawing.text.typesetter import Typesetter

SNAPSHOT = Path(__file__).with_name("paragraphs.json")
QUOTE = "“The person in front chooses the line, and the person behind keeps the rope.”"
LONG = (
    "A good map shows less than the land, and that is why you can carry it: what was left out is"
    " the map-maker’s real work, not what was drawn."
)


def described(text: SetText) -> list[Any]:
    """Size, then for each line its text, origin, width, ink and the places of its glyphs."""
    rows: list[Any] = [[text.size, round(text.width, 1), round(text.height, 1), text.overflow]]
    for line in text.lines:
        places = (line.x, line.baseline, line.width, *line.ink)
        glyphs = [round(glyph.x) for run in line.runs for glyph in run.glyphs]
        rows.append([line.text, *(round(v, 1) + 0.0 for v in places), glyphs])
    return rows


def settings(make: Callable[..., Paragraph], typesetter: Typesetter) -> dict[str, SetText]:
    fit, italic = Fit(104, 36, 22, (1, 5)), Face("Fraunces", 500, italic=True)
    spans = ("“Nobody remembers the rule, but everybody remembers ", Span("who bent it", italic),
             " kindly.”")  # fmt: skip
    return {
        "hung-quote": typesetter.fit(make(QUOTE, hang=True), 1052, 290, fit),
        "square": typesetter.fit(make(LONG, family="Inter"), 800, 520, Fit(90, 30, 17, (2, 8))),
        "two-words": typesetter.fit(make("Keep the rope."), 1052, 290, fit),
        "emphasis": typesetter.fit(make(*spans, hang=True), 1052, 290, fit),
        "tracked": typesetter.set(make("LEADERSHIP", family="Inter", tracking=0.12), 24, 800),
        "fixed": typesetter.set(make(LONG, family="Source Serif 4", leading=1.3), 30, 640),
        "cyrillic": typesetter.fit(
            make("Хорошая карта показывает меньше, чем земля.", language="ru"), 700, 300, fit
        ),
        "japanese-less": typesetter.set(make("Kanji 漢字 and 👍🏽 in a line"), 40, 900),
        "long-word": typesetter.fit(make("Donaudampfschifffahrtsgesellschaft" * 2), 500, 300, fit),
        "forced": typesetter.fit(make("One.\nTwo and more.\n\nThree."), 900, 400, fit),
        "crowded": typesetter.fit(make(LONG), 200, 60, fit),
    }


def test_lines_are_where_they_were_signed(
    paragraph: Callable[..., Paragraph], typesetter: Typesetter
) -> None:
    now = {name: described(text) for name, text in settings(paragraph, typesetter).items()}
    if os.environ.get("SHAREKIT_UPDATE"):
        rows = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in now.items())
        SNAPSHOT.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")
    signed = json.loads(SNAPSHOT.read_text("utf-8"))
    assert list(now) == list(signed)
    for name, rows in now.items():
        assert rows == signed[name], name


def test_equal_questions_get_the_same_answer_object(
    paragraph: Callable[..., Paragraph], typesetter: Typesetter
) -> None:
    fit = Fit(104, 36)
    first = typesetter.fit(paragraph(QUOTE), 900, 300, fit)
    assert typesetter.fit(paragraph(QUOTE), 900, 300, fit) is first
