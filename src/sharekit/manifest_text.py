"""`manifest.json`: the text of a manifest, one article a line. Pure: rows in, text out, and back.

The fields of a row are its keys, in their order; what a newer version wrote is refused, since
writing would lose it.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from pathlib import PurePath, PurePosixPath
from typing import Any, get_args, get_origin, get_type_hints

from sharekit.errors import InputError
from sharekit.manifest import ArticleRow, Manifest

SCHEMA = 1
NAME = "manifest.json"
TAIL = "]}\n"

_SURROGATE = re.compile("[\ud800-\udfff]")
_WANTED = {str: "text", int: "a whole number", float: "a number"}
_DRIVE = re.compile(r"[A-Za-z]:")
_SIDE = "<<<<<<< "
"""What git leaves above the first of two sides."""


def dumps(manifest: Manifest) -> str:
    """The manifest as JSON text: one article a line, ending in a line break."""
    lines = [_one_line(as_json(row)) for row in manifest.articles]
    body = "\n" + ",\n".join(lines) + "\n" if lines else ""
    return f'{{"schema": {SCHEMA}, "articles": [{body}]}}\n'


def as_json(value: Any) -> Any:
    """A row as plain JSON values: the fields are the keys, in their order."""
    kind: Any = type(value)
    names, seldom = _columns(kind)
    if names:
        values = {name: getattr(value, name) for name in names}
        if all(values[name] is None for name in seldom):
            for name in seldom:
                del values[name]
        return {name: as_json(each) for name, each in values.items()}
    return [as_json(each) for each in value] if isinstance(value, tuple) else value


@cache
def _columns(kind: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of a row's fields, and of those that stand only where one has a value; none of what
    is no row."""
    columns = fields(kind) if is_dataclass(kind) else ()
    seldom = tuple(each.name for each in columns if "seldom" in each.metadata)
    return tuple(each.name for each in columns), seldom


def _one_line(value: Any) -> str:
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False))


def escaped(text: str) -> str:
    """JSON that can be written as UTF-8: names of files that are none hold halves of characters."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def loads(text: str) -> Manifest:
    """The manifest in this text. Raises InputError: `manifest.damaged`, `.conflict`, `.newer`."""
    try:
        document = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        if f"\n{_SIDE}" in f"\n{text}":
            raise _conflict() from None
        raise _damaged(problem.msg, f"{NAME}:{problem.lineno}:{problem.colno}") from None
    except (ValueError, RecursionError) as problem:
        raise _damaged(str(problem), NAME) from None
    schema = document.pop("schema", None) if isinstance(document, dict) else None
    if isinstance(schema, int) and schema > SCHEMA:
        raise _newer(f"has schema {schema}")
    if schema != SCHEMA:
        raise _damaged("it names no schema", NAME)
    manifest: Manifest = _decode(Manifest, document, "")
    rows = manifest.articles
    if len({row.identity for row in rows}) != len(rows):
        raise _damaged("an article is there twice", NAME)
    for row in rows:
        _check_files(row)
    return Manifest(tuple(sorted(rows, key=lambda row: row.identity)))


def head() -> str:
    """The line that a manifest begins with; `line`s joined by `,\\n` follow, `TAIL` ends it."""
    return f'{{"schema": {SCHEMA}, "articles": [\n'


def line(row: ArticleRow) -> str:
    """One article as its line of the manifest, without comma and line break."""
    return _one_line(as_json(row))


def article_of(text: str | bytes) -> ArticleRow:
    """The article in one line of a manifest. Raises InputError as `loads` does."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as problem:
        if text[:8] in (_SIDE, _SIDE.encode()):
            raise _conflict() from None
        raise _damaged(str(problem), NAME) from None
    row: ArticleRow = _decode(ArticleRow, value, "articles")
    _check_files(row)
    return row


def _check_files(row: ArticleRow) -> None:
    for card in row.cards:
        for file in (card.file, *(previous.file for previous in card.previous)):
            if not _is_inside(file):
                raise _damaged(f"'{file}' is not inside the output folder", NAME)


def _decode(kind: Any, value: object, where: str) -> Any:
    """The value as that type (a row, a tuple, an optional, a plain value), or an error."""
    if isinstance(kind, types.UnionType):
        wanted = next(each for each in get_args(kind) if each is not types.NoneType)
        return None if value is None else _decode(wanted, value, where)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise _damaged("a list is wanted", where)
        each = get_args(kind)[0]
        return tuple(_decode(each, item, f"{where}[{at}]") for at, item in enumerate(value))
    if is_dataclass(kind):
        return _decode_row(kind, value, where)
    if issubclass(kind, StrEnum):
        if value not in set(kind):
            raise _damaged(f"one of {', '.join(kind)} is wanted", where)
        return kind(value)
    accepted = (int, float) if kind is float else (kind,)
    if not isinstance(value, accepted) or isinstance(value, bool):
        raise _damaged(f"{_WANTED[kind]} is wanted", where)
    return value


def _decode_row(kind: Any, value: object, where: str) -> Any:
    if not isinstance(value, dict):
        raise _damaged("an object is wanted", where)
    hints = _hints(kind)
    if unknown := value.keys() - hints.keys():  # writing would lose it
        raise _newer(f"has '{min(unknown)}', which this version does not know")
    may_lack = {each.name for each in fields(kind) if each.metadata}
    if missing := [name for name in hints if name not in value and name not in may_lack]:
        raise _damaged(f"'{missing[0]}' is missing", where)
    prefix = f"{where}." if where else ""
    return kind(**{name: _decode(hints[name], value[name], prefix + name) for name in value})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _is_inside(file: str) -> bool:
    """Is it a name within the output folder? Files are replaced by what stands here."""
    parts = PurePosixPath(file).parts
    hostile = _DRIVE.match(file) or "\\" in file or "\0" in file
    return bool(parts) and parts[0] != "/" and ".." not in parts and not hostile


@contextmanager
def lying_in(folder: str | PurePath) -> Iterator[None]:
    """What is wrong with a manifest is told with the folder that it lies in."""
    try:
        yield
    except InputError as problem:
        if problem.where is not None and problem.where.startswith(NAME):
            problem.where = str(PurePath(folder, problem.where))
        raise


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _damaged(message: str, where: str) -> InputError:
    return InputError(
        f"the manifest is damaged: {message}",
        code="manifest.damaged",
        hint="restore it, or move it away: its files then count as not sharekit's own",
        where=where if where.startswith(NAME) else f"{NAME}: {where}".removesuffix(": "),
    )


def _conflict() -> InputError:
    return InputError(
        "the manifest holds both sides of a merge",
        code="manifest.conflict",
        hint="keep one side (git checkout --ours, or --theirs) and run sharekit again: what is "
        "missing there is drawn, and the cards that lie here are known by their bytes",
        where=NAME,
    )


def _newer(message: str) -> InputError:
    return InputError(
        f"the manifest {message}: a newer sharekit wrote it",
        code="manifest.newer",
        hint="update sharekit, or write to another folder with -o",
        where=NAME,
    )
