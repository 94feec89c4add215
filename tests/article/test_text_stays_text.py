"""Nothing in a source becomes anything but text: on the way in, in JSON and on the terminal."""

from __future__ import annotations

import json
import re

import pytest

from sharekit.article.parse import parse
from sharekit.cli.article import shown
from sharekit.cli.commands.read import as_json
from sharekit.cli.console import plain

INJECTIONS = {
    "escape": "\x1b[31mred\x1b[0m",
    "title of the terminal": "\x1b]0;owned\x07",
    "C1": "\x9b31m",
    "override": "\u202egnp.exe",
    "isolate": "\u2067text\u2069",
    "surrogate": "\ud800",
    "zero width": "zero\u200bwidth",
    "tags": "\U000e0041\U000e0042",
    "script": "<script>alert(1)</script>",
    "handler": "<img src=x onerror=alert(1)>",
    "template": "{{ 7*7 }} {% import os %} {{< exec >}}",
    "python": "${__import__('os')} #{7*7}",
    "formula": "=HYPERLINK(1)",
}
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
PROSE = "A plan is a promise that you make to your future self, on paper."


def documents(words: str) -> dict[str, str]:
    return {
        "text": f"A title {words}\n\n{PROSE} {words} And more.\n\n{PROSE}",
        "markdown": f"---\ntitle: |\n  A title {words}\n---\n\n{PROSE} {words} End.",
        "html": f"<html><head><title>A {words}</title></head><body><h1>A {words}</h1>"
        f"<article><p>{PROSE} {words} End.</p><p>{PROSE}</p></article></body></html>",
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("name", INJECTIONS)
def test_nothing_is_obeyed(kind: str, name: str) -> None:
    document = documents(INJECTIONS[name])[kind]
    article = parse(document, kind=kind)
    told = json.dumps(as_json(article), ensure_ascii=False)
    assert not OBEYED.search(told)
    assert "49" not in told
    terminal = "\n".join(shown(article, full=True, show_dropped=True))
    assert plain(terminal) == terminal
    if kind == "html":
        assert "alert(1)" not in article.text


def test_facts_that_the_caller_gives_are_cleaned() -> None:
    article = parse(f"{PROSE}\n\n{PROSE}", kind="text", title="<b>A</b>\x1b[1m", author="I\u202eda")
    assert article.title == "<b>A</b>[1m"
    assert article.authors == ("Ida",)


@pytest.mark.parametrize("kind", ["html", "markdown"])
def test_a_heading_of_nothing_is_no_text(kind: str) -> None:
    prose = "The last ferry leaves at nine, and nobody here has ever needed a timetable."
    page = f"<article><h2>Ferries</h2><p>{prose}</p><h2>Nutrition</h2><h3>Tags</h3></article>"
    note = f"# Sea\n\n## Ferries\n\n{prose}\n\n## Nutrition\n\n### Tags\n"
    article = parse(page if kind == "html" else note, kind=kind)
    assert [block.text for block in article.blocks] == ["Ferries", prose]
    assert {"Nutrition", "Tags"} <= {dropped.text for dropped in article.dropped}


def test_a_last_line_set_bold_and_an_outline_are_text() -> None:
    prose = "The last ferry leaves at nine, and nobody here has ever needed a timetable."
    last = "Leave before the ferry does"
    page = f"<article><p>{prose}</p><p>{prose[::-1]}</p><p><b>{last}</b></p></article>"
    assert parse(page, kind="html").blocks[-1].text == last
    assert len(parse("# Sea\n\n## One\n\n## Two\n", kind="markdown").blocks) == 2
