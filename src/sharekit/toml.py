"""TOML as people edit it: parsed with the place of a mistake, strings written, places found.

`tomllib` reads but neither writes nor tells where a value stands. Here is just enough to change
one value in a file and keep every other byte.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MAX_BYTES = 2_000_000
"""Largest TOML document read: a plan of some 2,500 pins, parsed in 2 s."""

_PLACE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")
_AT_END = "(at end of document)"
_NAMED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_OPENERS, _CLOSERS = "[{", "]}"


class TomlError(ValueError):
    """What is wrong, with its line and column (both from 1)."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key = value` line: its table's header ("" at the top), its key, and where it stands.

    start, end: of the whole line(s), the line break included. value_start, value_end: of the
    value alone. A header is an Entry with an empty key.
    """

    table: str
    key: str
    start: int
    end: int
    value_start: int = 0
    value_end: int = 0


def parse(document: bytes) -> tuple[str, dict[str, Any]]:
    """The document's text, line breaks as they are and any byte-order mark kept, and its values.

    Raises TomlError.
    """
    if len(document) > MAX_BYTES:
        raise TomlError(f"is larger than {MAX_BYTES // 1_000_000} MB", 1, 1)
    try:
        text = document.decode("utf-8")
    except UnicodeDecodeError as problem:
        before = document[: problem.start]
        line, column = before.count(b"\n") + 1, problem.start - before.rfind(b"\n")
        raise TomlError("is not UTF-8 text", line, column) from None
    try:
        return text, tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as problem:
        raise _placed(str(problem), text) from None
    except RecursionError:
        raise TomlError("is nested too deeply", 1, 1) from None
    except ValueError as problem:  # a number with too many digits
        raise TomlError(str(problem), 1, 1) from None


def _placed(message: str, text: str) -> TomlError:
    if found := _PLACE.search(message):
        return TomlError(message[: found.start()], int(found[1]), int(found[2]))
    last = text.rstrip("\r\n")
    column = len(last) - (last.rfind("\n") + 1) + 1
    return TomlError(message.removesuffix(_AT_END).strip(), last.count("\n") + 1, column)


def string(value: str) -> str:
    """A TOML string of `storable` text; one that has line breaks is written over several lines."""
    if "\n" not in value:
        return '"' + "".join(map(_escaped, value)) + '"'
    lines = "\n".join("".join(map(_escaped, line)) for line in value.split("\n"))
    return f'"""\n{lines}"""'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in _NAMED:
        return _NAMED[character]
    if code < 0x20 or code == 0x7F:
        return f"\\u{code:04X}"
    return character


def remark(value: str) -> str:
    """The text as it may stand in a comment: on one line, without control characters."""
    return "".join(each if each.isprintable() else " " for each in storable(value))


def storable(value: str) -> str:
    """The text with lone surrogates, which TOML cannot hold, as U+FFFD."""
    return _SURROGATE.sub("\ufffd", value)


def entries(text: str) -> Iterator[Entry]:
    """The headers and `key = value` lines of a document that `parse` has accepted, in order."""
    table, at = "", len(text) - len(text.removeprefix("\ufeff"))
    while at < len(text):
        start = at
        at = _skip_blanks(text, at)
        if at < len(text) and text[at] == "[":
            end = _line_end(text, _header_end(text, at))
            table = _header_name(text[at:end])
            yield Entry(table, "", start, end)
        elif at < len(text) and text[at] not in "#\r\n":
            equals = _key_end(text, at)
            value_start = _skip_blanks(text, equals + 1)
            value_end = _value_end(text, value_start)
            end = _line_end(text, value_end)
            key = _bare(text[at:equals].strip())
            yield Entry(table, key, start, end, value_start, value_end)
        else:
            end = _line_end(text, at)
        at = end


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t":
        at += 1
    return at


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _header_end(text: str, at: int) -> int:
    while text[at] != "]":
        at = _string_end(text, at) if text[at] in "\"'" else at + 1
    return at


def _header_name(line: str) -> str:
    inner = line.strip().partition("#")[0].strip()
    double = inner.startswith("[[")
    name = _bare(inner.strip("[] \t"))
    return f"[[{name}]]" if double else f"[{name}]"


def _bare(key: str) -> str:
    quoted = len(key) > 1 and key[0] == key[-1] and key[0] in "\"'"
    return key[1:-1] if quoted else key


def _key_end(text: str, at: int) -> int:
    while text[at] != "=":
        at = _string_end(text, at) if text[at] in "\"'" else at + 1
    return at


def _string_end(text: str, at: int) -> int:
    """The place after the string that opens at `at`."""
    quote = text[at]
    mark = quote * 3 if text.startswith(quote * 3, at) else quote
    at += len(mark)
    while not text.startswith(mark, at):
        at += 2 if quote == '"' and text[at] == "\\" else 1
    at += len(mark)
    while len(mark) == 3 and text.startswith(quote, at):  # up to two quotes may end the content
        at += 1
    return at


def _value_end(text: str, at: int) -> int:
    depth = 0
    end = at
    while at < len(text):
        character = text[at]
        if character in "\"'":
            end = at = _string_end(text, at)
            continue
        if character == "#" or (character in "\r\n" and depth == 0):
            if depth == 0:
                break
            at = _line_end(text, at)
            continue
        depth += (character in _OPENERS) - (character in _CLOSERS)
        at += 1
        if character not in " \t":
            end = at
    return end
