"""`manifest.json`: what sharekit wrote, one article a line. Pure: text in, rows out, and back.

It holds no timestamps, no absolute paths and nothing that can be derived, so that the same input
gives the same bytes. Rows are the card object and its article as `docs/commands.md` describes them.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import PurePath, PurePosixPath
from typing import Any, get_args, get_origin, get_type_hints

from sharekit.diagnostics import Diagnostic
from sharekit.errors import InputError

SCHEMA = 1
NAME = "manifest.json"
TAIL = "]}\n"

_SELDOM = {"seldom": True}  # keys of pins alone, or of pages whose front matter was written to
_BUILD = {"build": True}  # keys that `build` alone writes
_LATER = {"later": True}  # keys that the first versions did not write
_SURROGATE = re.compile("[\ud800-\udfff]")
_WANTED = {str: "text", int: "a whole number", float: "a number"}
_DRIVE = re.compile(r"[A-Za-z]:")
_SIDE = "<<<<<<< "
"""What git leaves above the first of two sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """The words on a card and where they stand; block -1: a person's own words."""

    text: str
    block: int
    start: int
    end: int
    edits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file by its name (relative to the output folder) and sha256."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """The card object. file: relative to the output folder. title, description, link: pins only.
    dhash: what a pin looks like in small, as `drawing.render.likeness` tells it.

    structure: what the card draws of its article beside a quote (`steps`, `items`, `stat`,
    `comparison`). passages: its words, and where they stand; block -1: in the article's title.

    contrast_min: the lowest contrast ratio of any text on the final pixels. font_px_min: the
    smallest font size, in px of the file. Either is None on a card without text.
    """

    file: str
    sha256: str
    bytes: int
    width: int
    height: int
    format: str
    size: str
    template: str
    theme: str
    variant: str | None = None
    inputs_sha256: str
    alt: str
    quote: QuoteRow | None = None
    structure: str | None = None
    passages: tuple[QuoteRow, ...] = field(default=(), metadata=_LATER)
    contrast_min: float | None = None
    font_px_min: float | None = None
    missing_glyphs: tuple[str, ...] = ()
    previous: tuple[FileRow, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    title: str | None = field(default=None, metadata=_SELDOM)
    description: str | None = field(default=None, metadata=_SELDOM)
    link: str | None = field(default=None, metadata=_SELDOM)
    dhash: str | None = field(default=None, metadata=_SELDOM)

    @property
    def identity(self) -> tuple[str, str]:
        """What makes it the same card of its article, whatever it looks like now."""
        return self.size, self.variant or ""

    @property
    def order(self) -> tuple[str, str, int]:
        """Where it stands among its article's cards: the tenth of a series behind the ninth."""
        stem, _, number = (self.variant or "").rpartition("-")
        if not number.isdecimal():
            return self.size, self.variant or "", 0
        return self.size, stem, int(number)

    @property
    def further(self) -> bool:
        """Is it one of several pins of its article, not the one that a plain run draws?"""
        return not self.series and (self.variant or "").startswith(f"{self.template}-")

    @property
    def series(self) -> bool:
        """Is it a card of a carousel? Its variant ends with its number; the series is one post."""
        return self.template == "carousel"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRow:
    """What `build` compares, to tell without reading an article that its cards are up to date.

    inputs_sha256: of all that is given to every card of a run: settings, theme, logo, fonts, codec.
    made_with: libraries and their versions. uses: other files that its cards were drawn from; an
    empty sha256: it was missing. files: the cards that the build made, of those in the row. left:
    those it made once and that nobody asks for now.
    stale_from: the ISO date from which the article is old. origin: the feed, sitemap or table that
    it is an entry of. inscribed: the fingerprint of the alternative text that was last written for
    the page's front matter.
    """

    inputs_sha256: str
    made_with: str
    uses: tuple[FileRow, ...] = ()
    files: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    stale_from: str | None = None
    origin: str | None = None
    inscribed: str | None = field(default=None, metadata=_SELDOM)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article and its cards. source: relative, or `-`. age: the verdict."""

    source: str
    source_sha256: str
    url: str | None = None
    title: str | None = None
    published: str | None = None
    age: str = "unknown"
    cards: tuple[CardRow, ...] = ()
    build: BuildRow | None = field(default=None, metadata=_BUILD)

    @property
    def identity(self) -> tuple[str, str]:
        """What makes it the same article; standard input says nothing, so there its facts do."""
        return self.source, (self.url or self.title or "") if self.source == "-" else ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """All articles of one output folder, sorted by source."""

    articles: tuple[ArticleRow, ...] = ()

    def article(self, identity: tuple[str, str]) -> ArticleRow | None:
        """The article of that identity, or None."""
        return next((row for row in self.articles if row.identity == identity), None)

    def card(self, file: str) -> CardRow | None:
        """The card written under that name, or None."""
        return next(
            (card for row in self.articles for card in row.cards if card.file == file), None
        )


def merge(manifest: Manifest, row: ArticleRow) -> Manifest:
    """The manifest with this article's cards; each takes the place of its own earlier one."""
    earlier = manifest.article(row.identity)
    if earlier is not None:
        new = {card.identity for card in row.cards}
        kept = tuple(card for card in earlier.cards if card.identity not in new)
        row = replace(row, cards=kept + row.cards)
        row = replace(row, build=_build_beside(earlier, row))
    row = replace(row, cards=tuple(sorted(row.cards, key=lambda card: card.order)))
    others = (other for other in manifest.articles if other.identity != row.identity)
    return Manifest(tuple(sorted((*others, row), key=lambda other: other.identity)))


def _build_beside(earlier: ArticleRow, row: ArticleRow) -> BuildRow | None:
    """What the build knew of the article. Where its page or a card of the build's isn't what it was
    then, nothing that the next build compares is right."""
    build = earlier.build
    if build is None:
        return None
    files = {card.file for card in row.cards}
    same = row.source_sha256 == earlier.source_sha256 and files.issuperset(build.files)
    return build if same else replace(build, inputs_sha256="")


def without(
    manifest: Manifest, identity: tuple[str, str], gone: frozenset[tuple[str, str]]
) -> Manifest:
    """The manifest without these cards of an article."""
    earlier = manifest.article(identity)
    if earlier is None or not gone:
        return manifest
    kept = tuple(card for card in earlier.cards if card.identity not in gone)
    rows = (replace(row, cards=kept) if row is earlier else row for row in manifest.articles)
    return Manifest(tuple(rows))


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
