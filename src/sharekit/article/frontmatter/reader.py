"""Front matter above a Markdown body: YAML, TOML, JSON, or lines of a key and a value.

Lines are plain (`Title: …`, as Pelican, MultiMarkdown and Kirby have them), Nikola's
(`.. title: …`, mostly in a comment), Org's (`#+TITLE: …`), or Pandoc's (`% …`, by their order).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sharekit.article.frontmatter.notations import (
    OPEN_JSON,
    read_json,
    read_toml,
    read_yaml,
    syntax_error,
)
from sharekit.errors import InputError
from sharekit.lazy import lazy

MAX_CHARACTERS = 100_000
"""Longest front matter that is read."""
_FENCE = re.compile(r"\s{0,99}(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json5?|js|javascript)?[ \t]*\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.M),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.M),
    ";;;": re.compile(r"^;;;[ \t]*(?:\n|\Z)", re.M),
}
_JSON_KEY = re.compile(r"\{\s{0,99}\"[^\"\n]{1,100}\"\s{0,9}:")
_MEANT = lazy(
    r"\s{0,99}(?:title|author|date|slug|layout|tags|category|draft)[ \t]?[:=][ \t]{0,9}\S", re.I
)
"""What nobody writes below a rule but as front matter."""
_FORM = {"---": "yaml", "+++": "toml", ";;;": "json"}
_HEADER = re.compile(r"([A-Za-z][\w -]{0,30}):[ \t]{0,9}(\S[^\n]{0,2000})")
_EMPTY = lazy(r"[A-Za-z][\w -]{0,30}:[ \t]{0,99}")
_MARKED = lazy(r"(?:#\+|\.\. )([A-Za-z][\w -]{0,30}):(?:[ \t]+(\S[^\n]{0,2000}))?[ \t]*")
_COMMENT = lazy(r"\s{0,99}<!--[ \t]*\n?((?:[^-]|-(?!->)){1,20000})-->[ \t]*(?:\n|\Z)")
_PANDOC = {"title": " ", "author": "; ", "date": " "}
"""Pandoc's fields in their order, and what joins the lines of one."""
_MOST_LINES, _LONGEST_LINE = 40, 500
_RULE = lazy(r"^---[ \t]*$", re.M)
_HEADER_ROW = lazy(r"^[A-Za-z][\w -]{0,30}:(?=\s)", re.M)
_LEAST_ROWS = 2
_FIELD_RULE = lazy(r"\n[ \t]*\n?-{4}[ \t]*\n")
_FIELD = lazy(r"([A-Za-z][\w -]{0,30}):(?=\s|\Z)")
_BELOW_TITLE = lazy(
    r"\s{0,9}# [^\n]{1,300}\n\s{0,9}"
    r"(?P<rows>(?:[A-Za-z][\w -]{0,30}: [^\n]{1,500}\n){2,20})\s{0,9}\n"
)
_PROPERTIES = frozenset(
    {"author", "authors", "created", "createdby", "createdtime", "date", "lastedited",
     "lasteditedtime", "published", "publishdate", "status", "tags"}
)  # fmt: skip
"""Names of which one at least stands among properties; other lines may be the text's own."""
_BODIES = frozenset({"text", "body", "content"})
_HEADER_FIRST = re.compile(
    r"(?:title|author|date|slug|layout|tags|category)[ \t]?:[ \t]{0,9}\S", re.I
)


def split(text: str) -> tuple[Mapping[str, Any], str]:
    """The front matter's table (empty where there is none) and the body below it.

    Raises InputError: `frontmatter.syntax`, `.unclosed`, `.aliases`, `.too_large`.
    """
    table, body = _above(text)
    below, body = _below_title(body)
    return {**below, **table} if below else table, body


def _above(text: str) -> tuple[Mapping[str, Any], str]:
    fence = _FENCE.match(text)
    if fence:
        return _fenced(text, fence)
    if text.lstrip()[:1] == "{" and text.lstrip()[1:2] in {"\n", '"', " ", "\t"}:
        return _bare_json(text)
    if text.startswith("% "):
        return _title_block(text)
    comment = _COMMENT.match(text)
    if comment:
        table = _rows(comment.group(1).strip())
        return (table, text[comment.end() :]) if table else ({}, text)
    if text.startswith(("#+", ".. ")):
        head, _, body = text[:MAX_CHARACTERS].partition("\n\n")
        table = _rows(head)
        return (table, text[len(head) :]) if table and body else ({}, text)
    if OPEN_JSON.match(text) and (closing := _CLOSING[";;;"].search(text, 0, MAX_CHARACTERS)):
        table = read_json(text[: closing.start()], 1)
        return (table, text[closing.end() :]) if isinstance(table, dict) else ({}, text)
    return _header_lines(text) if _HEADER_FIRST.match(text) else ({}, text)


def _below_title(body: str) -> tuple[Mapping[str, Any], str]:
    """The properties that Notion, and many by hand, write below a title; the title stays."""
    found = _BELOW_TITLE.match(body)
    table = _rows(found["rows"].strip()) if found else {}
    known = _PROPERTIES.intersection(name.replace(" ", "") for name in table)
    if not found or len(table) < _LEAST_ROWS or not known:
        return {}, body
    return table, body[: found.start("rows")] + body[found.end() :]


def _rows(head: str) -> dict[str, str]:
    """Lines of keys and values, marked or plain; empty where one is none of them."""
    rows = [_MARKED.fullmatch(row) or _HEADER.fullmatch(row) for row in head.split("\n")]
    if not all(rows):
        return {}
    pairs = ((row.group(1).strip().lower(), row.group(2)) for row in rows if row)
    return {key: value.strip() for key, value in pairs if value}


def _title_block(text: str) -> tuple[Mapping[str, Any], str]:
    """Pandoc's: title, authors, date, each behind a `%`; indented lines go on with one."""
    told: list[list[str]] = []
    end = 0
    for line in text[:MAX_CHARACTERS].split("\n", _MOST_LINES)[:_MOST_LINES]:
        goes_on = line[:1] in {" ", "\t"} and line.strip()
        if len(line) > _LONGEST_LINE or not (goes_on or line[:1] == "%"):
            break
        if not goes_on:
            if len(told) == len(_PANDOC):
                break
            told.append([])
        told[-1].append(line.lstrip("%").strip())
        end += len(line) + 1
    joined = (
        (key, mark.join(filter(None, lines)))
        for (key, mark), lines in zip(_PANDOC.items(), told, strict=False)
    )
    return {key: value for key, value in joined if value}, text[end:]


def _fenced(text: str, fence: re.Match[str]) -> tuple[Mapping[str, Any], str]:
    closing = _CLOSING[fence.group(1)].search(text, fence.end())
    if not closing:
        if _MEANT.match(text, fence.end()):
            raise _unclosed(fence.group(1))
        return {}, text  # a rule above a text
    inside = text[fence.end() : closing.start()]
    if len(inside) > MAX_CHARACTERS:
        # Two rules far apart in a long text are no front matter either.
        if fence.group(1) == "---" and "\n\n" in inside:
            return {}, text
        raise InputError(
            f"has more than {MAX_CHARACTERS:,} characters of front matter",
            code="frontmatter.too_large",
            hint="move long texts below the closing line of the front matter",
        )
    form = fence.group(2) or _FORM[fence.group(1)]
    line = text.count("\n", 0, fence.end()) + 1
    # What JavaScript writes in braces is mostly YAML, too; it isn't run.
    table = {"toml": read_toml, "json": read_json}.get(form, read_yaml)(inside, line)
    if not isinstance(table, dict):
        # A first block that is only a rule, with prose up to the next one, stays text.
        return ({}, text) if table is not None else ({}, text[closing.end() :])
    return {str(key): value for key, value in table.items()}, text[closing.end() :]


def _bare_json(text: str) -> tuple[Mapping[str, Any], str]:
    import json

    start = len(text) - len(text.lstrip())
    try:
        table, end = json.JSONDecoder().raw_decode(text[: start + MAX_CHARACTERS], start)
    except (ValueError, RecursionError) as problem:
        if not _JSON_KEY.match(text, start):
            return {}, text
        at, column = getattr(problem, "lineno", 1), getattr(problem, "colno", 1)
        raise syntax_error("JSON", at, column, "check quotes and commas") from None
    return (table, text[end:]) if isinstance(table, dict) else ({}, text)


def _header_lines(text: str) -> tuple[Mapping[str, Any], str]:
    """`Title: …` lines up to the first blank one, as Pelican and MultiMarkdown have them."""
    rule = _RULE.search(text, 0, MAX_CHARACTERS)
    if rule and len(_HEADER_ROW.findall(text, 0, rule.start())) >= _LEAST_ROWS:
        table = _unopened(text[: rule.start()])
        if table:
            return table, text[rule.end() :]
    if _FIELD_RULE.search(text, 0, MAX_CHARACTERS):
        fields, body = _fields(text)
        if fields:
            return fields, body
    head, _, body = text[:MAX_CHARACTERS].partition("\n\n")
    rows = [_HEADER.fullmatch(row) for row in _joined(head) if not _EMPTY.fullmatch(row)]
    if not body or not rows or not all(rows):
        return {}, text
    table = {row.group(1).strip().lower(): row.group(2).strip() for row in rows if row}
    return table, text[len(head) + 2 :]


def _joined(head: str) -> list[str]:
    """The rows of a head; indented ones go on with the one above: with names, one a row."""
    rows: list[str] = []
    for row in head.split("\n"):
        if rows and row[:1] in {" ", "\t"} and row.strip():
            names = rows[-1].partition(":")[0].strip().lower() in {"author", "authors"}
            rows[-1] += ("; " if names else " ") + row.strip()
        else:
            rows.append(row)
    return rows


def _fields(text: str) -> tuple[Mapping[str, Any], str]:
    """Kirby's: `Title: …` and other fields between rules of four hyphens, the text one of them."""
    table: dict[str, Any] = {}
    body = ""
    for part in _FIELD_RULE.split(text, _MOST_LINES):
        field = _FIELD.match(part.strip("\n"))
        if not field:
            return {}, text
        name, value = field.group(1).strip().lower(), part.strip("\n")[field.end() :].strip()
        if name in _BODIES:
            body = value
        elif value:
            table[name] = value
    return (table, body) if body else ({}, text)


def _unopened(head: str) -> dict[str, Any]:
    """YAML above a closing line without an opening one, as Hexo has it; empty where it is none."""
    try:
        table = read_yaml(head, 1)
    except InputError:
        return {}
    return {str(key): value for key, value in table.items()} if isinstance(table, dict) else {}


def _unclosed(fence: str) -> InputError:
    return InputError(
        "its front matter is never closed, so all of it would be text",
        code="frontmatter.unclosed",
        hint=f"put a line of {fence} below its last value",
    )
