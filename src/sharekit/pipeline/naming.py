"""File names: a pattern, its fields, and a slug that no file system minds."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from sharekit.article.model import Article
from sharekit.config.keys import BY_NAME
from sharekit.errors import UsageError
from sharekit.pipeline.places import DEFAULT_NAME

if TYPE_CHECKING:
    from sharekit.cards.compose import Card

FIELDS = BY_NAME["output.name"].fields
SLUG_LIMIT = 80
"""Characters: with size, hash and extension still far below the 255 bytes of file systems."""

EXTENSIONS = {"png": "png", "jpeg": "jpg", "webp": "webp", "svg": "svg"}
_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Windows keeps these for devices, with any extension.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')


def file_name(pattern: str, article: Article, card: Card, format_: str, sha256: str) -> str:
    """The name of a card's file within the output folder, by the pattern `output.name`.

    Behind the size stands the variant of one of several cards: no pattern names two of them alike.
    """
    return pattern.format(
        slug=slug_of(article),
        size="-".join(filter(None, (card.brief.format.name, card.variant))),
        hash8=sha256[:8],
        ext=EXTENSIONS[format_],
        template=card.template,
        theme=card.brief.theme.name,
    )


def is_literal(pattern: str) -> bool:
    """Is it one file's own name, not a pattern?"""
    return all(field is None for _, field, _, _ in Formatter().parse(pattern))


def check_pattern(pattern: str) -> str:
    """The pattern, if it can name files. Raises UsageError (`name.pattern`)."""
    try:
        fields = [field for field in Formatter().parse(pattern) if field[1] is not None]
    except ValueError as problem:
        raise _bad(f"'{pattern}' can't be read ({problem})") from None
    used = [str(name) for _, name, _, _ in fields]
    if any(spec or conversion for _, _, spec, conversion in fields):
        raise _bad("fields are plain: {size}, without format or conversion")
    unknown = [name for name in used if name not in FIELDS]
    if unknown:
        raise _bad(f"there is no {{{unknown[0]}}} in a file name")
    if not {"slug", "hash8"} & set(used) or "ext" not in used:
        raise _bad("a file name needs {slug} or {hash8}, and {ext}")
    parts = pattern.split("/")
    if "size" not in used and "hash8" not in used:
        raise _bad("without {size} or {hash8}, cards would overwrite one another")
    if pattern.startswith("/") or ".." in parts or "" in parts or _FORBIDDEN.search(pattern):
        raise _bad("a file name stays inside the output folder")
    return pattern


def _bad(message: str) -> UsageError:
    return UsageError(
        message,
        code="name.pattern",
        hint=f"for example {DEFAULT_NAME}; fields: {', '.join(FIELDS)}",
        where="output.name",
    )


def slug_of(article: Article) -> str:
    """From the URL's last part, else the slug of the front matter, else the title, else a hash:
    lower case, ASCII, bounded."""
    slug = _url_part(article.preferences.slug)
    candidates = (_url_part(article.url), slug, article.title or "")
    for candidate in candidates:
        slug = _slug(candidate)
        if slug:
            return f"{slug}-article" if _RESERVED.fullmatch(slug) else slug
    return f"article-{article.source_sha256[:12]}"


def _url_part(url: str | None) -> str:
    try:
        path = unquote(urlsplit(url or "").path)
    except ValueError:
        return ""
    last = path.rstrip("/").rpartition("/")[2]
    return re.sub(r"\.(?:html?|php|aspx?)$", "", last, flags=re.IGNORECASE)


def _slug(text: str) -> str:
    if _PLAIN.fullmatch(text) and len(text) <= SLUG_LIMIT:
        return text
    from slugify import slugify  # its transliteration table costs 20 ms to load

    return slugify(text[:1000], max_length=SLUG_LIMIT, word_boundary=True)
