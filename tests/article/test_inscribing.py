# ruff: noqa: E501 - a table of documents
"""A value written into front matter: read back, and every other byte as it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.article.frontmatter.inscribe import inscribe
from sharekit.article.frontmatter.reader import split
from sharekit.errors import InputError

QUOTE = 'A rose: “wait”, it’s "all" \\ #1.'
QUOTED = '"A rose: “wait”, it’s \\"all\\" \\\\ #1."'
BODY = "\n# Roses\n\nA rose.\n"

CASES = [
    ("---\ntitle: Roses # mine\n\ntags: [a,  b]\n---\n", "---\ntitle: Roses # mine\n\ntags: [a,  b]\npullquote: {}\n---\n"),
    ("---\r\ntitle: Roses\r\n---\r\n", "---\r\ntitle: Roses\r\npullquote: {}\r\n---\r\n"),
    ("---\npull-quote: Old one. # why\ntitle: R\n---\n", "---\npull-quote: {} # why\ntitle: R\n---\n"),
    ("---\npullquote:\ntitle: R\n---\n", "---\npullquote: {}\ntitle: R\n---\n"),
    ("---\npullQuote: >\n  Old\n  one.\n\n# next\ntitle: R\n---\n", None),
    ("---\n{{title: R, draft: true}}\n---\n", '---\n{{title: R, draft: true, "pullquote": {}}}\n---\n'),
    ("---\n---\n", "---\npullquote: {}\n---\n"),
    ("+++\ntitle = 'R' # t\n[params]\nx = 1\n+++\n", "+++\ntitle = 'R' # t\npullquote = {}\n[params]\nx = 1\n+++\n"),
    ("+++\npull_quote = '''Old\none'''\nt = 1\n+++\n", "+++\npull_quote = {}\nt = 1\n+++\n"),
    (";;;\n{{\n  \"title\": \"R\"\n}}\n;;;\n", ';;;\n{{\n  "title": "R",\n  "pullquote": {}\n}}\n;;;\n'),
    ("{{\n  \"title\": \"R\",\n  \"pullquote\": \"Old\"\n}}\n", '{{\n  "title": "R",\n  "pullquote": {}\n}}\n'),
    ("", "---\npullquote: {}\n---\n\n"),
    ("\ufeff---\ntitle: R\n---\n", "\ufeff---\ntitle: R\npullquote: {}\n---\n"),
    ("Title: Roses\nDate: 2026-01-02\n", "Title: Roses\nDate: 2026-01-02\nPullquote: {}\n"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), CASES)
def test_every_other_byte_stays(before: str, after: str | None) -> None:
    document = (before.format(QUOTED) + BODY).encode()
    written = inscribe(document, "pullquote", QUOTE)
    if after is not None:
        value = QUOTE if before.startswith("Title") else QUOTED
        assert written.decode() == after.format(value) + BODY
    table, body = split(written.decode().removeprefix("\ufeff").replace("\r\n", "\n"))
    assert QUOTE in table.values()
    assert body.strip() == BODY.strip()
    assert inscribe(written, "pullquote", QUOTE) == written


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("---\ntitle: Rosé\n---\nA rose.".encode("latin-1"), "frontmatter.not_utf8"),
        (b"---\ntitle: 'R\n---\nA rose.", "frontmatter.syntax"),
        (b"+++\npullquote = [1]\n+++\nA rose.", "frontmatter.unwritable"),
    ],
)
def test_what_cannot_be_written_safely_is_refused(document: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        inscribe(document, "pullquote", QUOTE)
    assert caught.value.code == code


def test_a_rule_and_prose_are_no_front_matter() -> None:
    document = b"---\n\nA rose is a rose.\n\n---\n\nAnd more.\n"
    written = inscribe(document, "pullquote", "A rose is a rose.")
    assert written == b'---\npullquote: "A rose is a rose."\n---\n\n' + document


@settings(deadline=None)
@given(
    st.sampled_from([before.format('"x"') for before, _ in CASES]),
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=60),
)
def test_any_words_are_read_back(before: str, value: str) -> None:
    value = " ".join(value.split()) or "x"
    document = (before + BODY).encode()
    try:
        written = inscribe(document, "pullquote", value).decode()
    except InputError:
        return  # refused, so nothing is written
    assert value in split(written.removeprefix("\ufeff").replace("\r\n", "\n"))[0].values()
    assert written.replace("\r\n", "\n").endswith(BODY)
