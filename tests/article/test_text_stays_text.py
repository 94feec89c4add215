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
