"""Writes one value into a Markdown document's front matter; every other byte stays as it was.

What it wrote is read back with the reader's own code: where that would find anything else than the
old values and the new one, the document is refused rather than changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sharekit.article.frontmatter import reader as frontmatter
from sharekit.article.frontmatter.keys import normal
from sharekit.errors import InputError

_FENCE = re.compile(r"\s{0,99}(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json)?[ \t]*\r?\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r?\n|\Z)", re.M),
    ";;;": re.compile(r"^;;;[ \t]*(?:\r?\n|\Z)", re.M),
}
_FORM = {"---": "yaml", "+++": "toml", ";;;": "json"}
_STRING = r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'"


def inscribe(document: bytes, key: str, value: str) -> bytes:
    """The document with `key: value` in its front matter, which is made where there is none.

    key: as it is spelt when it is new; where the document has it in another spelling, that stays.
    value: text without line breaks. Raises InputError (`frontmatter.not_utf8`,
    `frontmatter.unwritable`, and what reading front matter raises).
    """
    try:
        text = document.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(
            "is not UTF-8, so it isn't written to",
            code="frontmatter.not_utf8",
            hint="save it as UTF-8, or put the words into its front matter by hand",
        ) from None
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    changed = _changed(text, key, value)
    if not _is_right(text, changed, key, value):
        raise InputError(
            "its front matter is of a form that can't be written to",
            code="frontmatter.unwritable",
            hint=f"add it by hand: {key}: {json.dumps(value, ensure_ascii=False)}",
        )
    return (mark + changed).encode("utf-8")


def _changed(text: str, key: str, value: str) -> str:
    before, _ = frontmatter.split(_unified(text))
    fence = _FENCE.match(text)
    closing = _CLOSING[fence[1]].search(text, fence.end()) if fence else None
    if fence is not None and closing is not None and (before or not _is_prose(text, fence.end())):
        form = {"yml": "yaml"}.get(fence[2] or "", fence[2]) or _FORM[fence[1]]
        inside = text[fence.end() : closing.start()]
        write = {"toml": _toml, "json": _json}.get(form, _yaml)
        return text[: fence.end()] + write(inside, key, value) + text[closing.start() :]
    if before and text.lstrip()[:1] == "{":
        end = len(text) - len(frontmatter.split(text)[1])
        return _json(text[:end], key, value) + text[end:]
    if before:
        return _header(text, key, value)
    line = _newline(text)
    return f"---{line}{key}: {_quoted(value)}{line}---{line}{line}{text}"


def _is_prose(text: str, start: int) -> bool:
    """Is what follows the first rule no empty front matter, but the body's own text?"""
    return not _CLOSING["---"].match(text, start)


def _is_right(before: str, after: str, key: str, value: str) -> bool:
    """Does the reader find the new value, the old ones, and the same body?"""
    old, old_body = frontmatter.split(_unified(before))
    try:
        new, body = frontmatter.split(_unified(after))
    except InputError:
        return False
    wanted = _name(key)
    others = [{k: v for k, v in table.items() if _name(k) != wanted} for table in (old, new)]
    mine = [v for k, v in new.items() if _name(k) == wanted]
    same_body = body.lstrip("\n") == old_body.lstrip("\n")
    return mine == [value] and _same(*others) and same_body


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return repr(one) == repr(other)  # NaN, too, is then the same


def _name(key: str) -> str:
    return next(iter(normal({key: ""})))


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _quoted(value: str) -> str:
    """The text in double quotes, as YAML, TOML and JSON all read it."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _yaml(inside: str, key: str, value: str) -> str:
    """Replaces the value's own characters, comments beside it untouched; or adds a last line."""
    import yaml

    root = yaml.compose(inside, yaml.SafeLoader) if inside.strip() else None
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    for name, node in pairs:
        if isinstance(name, yaml.ScalarNode) and _name(name.value) == _name(key):
            start, end = node.start_mark.index, node.end_mark.index
            kept = inside[start:end]
            kept = kept[len(kept.rstrip()) :]  # a block's end mark stands at the next key
            space = "" if inside[start - 1 : start].isspace() else " "
            return inside[:start] + space + _quoted(value) + kept + inside[end:]
    if isinstance(root, yaml.MappingNode) and root.flow_style:
        return _json(inside, key, value)
    line = _newline(inside)
    gap = "" if not inside or inside.endswith("\n") else line
    return f"{inside}{gap}{key}: {_quoted(value)}{line}"


def _toml(inside: str, key: str, value: str) -> str:
    """Replaces the value, or adds a line before the first table."""
    table = re.search(r"^[ \t]*\[", inside, re.M)
    end = table.start() if table else len(inside)
    for match in re.finditer(
        rf"^[ \t]*([\w-]+)[ \t]*=[ \t]*({_STRING})", inside[:end], re.M | re.S
    ):
        if _name(match[1]) == _name(key):
            return inside[: match.start(2)] + _quoted(value) + inside[match.end(2) :]
    line = _newline(inside)
    gap = "" if not inside[:end] or inside[:end].endswith("\n") else line
    return f"{inside[:end]}{gap}{key} = {_quoted(value)}{line}{inside[end:]}"


def _json(inside: str, key: str, value: str) -> str:
    """Replaces the value, or adds a pair before the closing brace, indented as the one before."""
    for match in re.finditer(
        r"\"([\w -]+)\"\s{0,99}:\s{0,99}(\"(?:[^\"\\\n]|\\.)*\"|null)", inside
    ):
        if _name(match[1]) == _name(key):
            return inside[: match.start(2)] + _quoted(value) + inside[match.end(2) :]
    end = inside.rstrip().rfind("}")
    head = inside[:end].rstrip()
    own = re.search(r"\n([ \t]+)\S[^\n]*\Z", head)
    indent = f"{_newline(inside)}{own[1]}" if own else " "
    comma = "" if head.endswith(("{", ",")) else ","
    return f'{head}{comma}{indent}"{key}": {_quoted(value)}{inside[len(head) :]}'


def _header(text: str, key: str, value: str) -> str:
    """`Key: value` lines: a line in place of the old one, or one more before the blank line."""
    line = _newline(text)
    head, blank, body = text.partition(line * 2)
    rows = head.split(line)
    for number, row in enumerate(rows):
        name, colon, _ = row.partition(":")
        if colon and _name(name) == _name(key):
            rows[number] = f"{name}: {value}"
            return line.join(rows) + blank + body
    return line.join((*rows, f"{key.capitalize()}: {value}")) + blank + body
