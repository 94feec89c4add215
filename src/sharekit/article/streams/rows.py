"""Tables: CSV with a header, and JSON lines; one row an article, any number of them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from sharekit.article.decode import MAX_TEXT_BYTES
from sharekit.article.frontmatter import fields
from sharekit.article.language import normal_tag
from sharekit.article.streams.entry import Entry, Origin
from sharekit.article.streams.text import lines, plain, teaser
from sharekit.errors import InputError

_TITLE = ("title", "headline", "name", "post_title")
_URL = ("url", "link", "permalink", "canonical_url", "canonical", "address", "loc", "page")
_HTML = ("content_html", "html", "body_html", "post_content", "content_encoded")
_MARKDOWN = ("markdown", "content_markdown", "body_markdown", "md")
_TEXT = ("content_text", "plain_text", "plaintext")
_ANY = ("content", "body", "text", "article", "full_text")
_SUMMARY = ("description", "summary", "excerpt", "subtitle", "dek", "meta_description")
_AUTHORS = ("authors", "author", "byline", "creator", "writer", "author_name")
_PUBLISHED = ("published", "published_at", "date_published", "publish_date", "pubdate", "date",
              "publication_date", "post_date", "created_at", "created")  # fmt: skip
_MODIFIED = ("modified", "updated", "updated_at", "date_modified", "last_modified", "lastmod")
_IMAGE = ("image", "image_url", "featured_image", "feature_image", "cover", "cover_image",
          "thumbnail", "og_image", "banner_image", "lead_image", "images")  # fmt: skip
_TAGS = ("tags", "categories", "keywords", "category", "topics")
_LANGUAGE = ("language", "lang", "locale", "in_language")
_SITE = ("site_name", "site", "publisher")
COLUMNS = frozenset((*_TITLE, *_URL, *_HTML, *_MARKDOWN, *_TEXT, *_ANY, *_SUMMARY))
"""Names by which a first line is known to be a header."""
_DELIMITERS = ",;\t|"
_FORMS = (("html", _HTML), ("markdown", _MARKDOWN), ("text", _TEXT), (None, _ANY))


def entry_of(row: Mapping[str, Any]) -> Entry | None:
    """The entry of one row, or None where it has neither title, address nor text."""
    table = {_key(name): value for name, value in row.items() if isinstance(name, str)}
    content, form = _content(table)
    entry = Entry(
        title=plain(fields.text_of(table, *_TITLE)),
        url=fields.safe_address(fields.text_of(table, *_URL)),
        content=content,
        form=form,
        summary=teaser(fields.text_of(table, *_SUMMARY)),
        authors=fields.names_of(table, *_AUTHORS),
        published=fields.date_of(table, *_PUBLISHED),
        modified=fields.date_of(table, *_MODIFIED),
        language=normal_tag(fields.text_of(table, *_LANGUAGE)),
        site_name=_name(table),
        image=fields.image_of(table, *_IMAGE),
        tags=fields.tags_of(table, *_TAGS),
    )
    return entry if entry.title or entry.url or entry.content else None


def read_csv(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """The rows of a table whose first line names its columns. Raises InputError (`stream.*`)."""
    text = lines(stream, origin.charset)
    header = next(text, "")
    delimiter = max(_DELIMITERS, key=header.count)
    names = [_key(name) for name in next(csv.reader([header], delimiter=delimiter), [])]
    if not COLUMNS & set(names):
        raise InputError(
            "has no column that is called title, url or content",
            code="stream.columns",
            hint="name the columns in the first line: title, url, content, author, date, image",
        )
    # one cell may hold an article; Python's own bound of 131,072 characters is for the process
    csv.field_size_limit(max(csv.field_size_limit(), MAX_TEXT_BYTES))
    reader = csv.reader(text, delimiter=delimiter)
    while True:
        try:
            row = next(reader, None)
        except csv.Error as problem:
            origin.told(_broken_row(f"line {reader.line_num + 1}: {problem}"))
            continue
        if row is None:
            return
        entry = entry_of(dict(zip(names, row, strict=False)))
        if entry is not None:
            yield entry


def read_json_lines(stream: BinaryIO, origin: Origin) -> Iterator[Entry]:
    """One JSON object a line; empty lines are left out. Raises InputError (`stream.row`)."""
    for number, line in enumerate(lines(stream, origin.charset), 1):
        if not line.strip():
            continue
        try:
            row = _object(line, number)
        except InputError as problem:
            origin.told(problem)
            continue
        entry = entry_of(row)
        if entry is not None:
            yield entry


def _object(line: str, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as problem:
        raise _broken_row(f"line {number}, column {problem.colno}: {problem.msg}") from None
    except (ValueError, RecursionError):
        raise _broken_row(f"line {number}: nested too deeply, or too long a number") from None
    if not isinstance(row, dict):
        raise _broken_row(f"line {number}: no JSON object")
    return row


def _content(table: Mapping[str, Any]) -> tuple[str | None, str | None]:
    for form, names in _FORMS:
        for name in names:
            value = table.get(name)
            if isinstance(value, str) and value.strip():
                return value, form
    return None, None


def _name(table: Mapping[str, Any]) -> str | None:
    names = fields.names_of(table, *_SITE)
    return names[0] if names else None


def _key(name: str) -> str:
    return "_".join(name.strip().lower().replace("-", " ").replace(":", " ").split())


def _broken_row(message: str) -> InputError:
    return InputError(
        f"has a broken row at {message}",
        code="stream.row",
        hint="mend that row: every row is one article",
    )
