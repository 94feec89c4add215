"""A front matter's table → an Article's fields. Site generators disagree on names and types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sharekit.article.boilerplate.bylines import in_order, split_names
from sharekit.article.clean import tidy
from sharekit.article.dates import from_iso
from sharekit.article.frontmatter.keys import PULL_QUOTE, SLUG
from sharekit.article.model import ArticleImage, Preferences
from sharekit.errors import InputError
from sharekit.lazy import lazy

_LONGEST = 2_000
_BY = lazy(r"^(?i:(?:written |posted )?by:?\s+)(?=[A-Z])")
_ADDRESS = lazy(r"\s{0,9}[<(]\S{1,200}@\S{1,200}[>)]")
_LINKED = lazy(
    r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]|\[([^\[\]]{1,200})\]\([^()]{1,500}\)"
)
_ORG_TAGS = lazy(r":(?:[^\s:]{1,60}:){1,40}")
_DEEPEST = 6
_SWITCHES = frozenset({"", "true", "yes", "on", "1", "false", "no", "off", "0"})
"""What `sharekit:` may say without naming a setting: whether there are cards at all."""


def text_of(table: Mapping[str, Any], *keys: str) -> str | None:
    """The first of these keys that holds a text or a number."""
    for key in keys:
        value = _plain(table.get(key))
        if value:
            return value
    return None


def words_of(table: Mapping[str, Any], *keys: str) -> str | None:
    """The same for words that a page shows: character references (`&amp;`) are read."""
    text = text_of(table, *keys)
    if not text or "&" not in text:
        return text
    import html

    return tidy(html.unescape(text)) or None


def date_of(table: Mapping[str, Any], *keys: str, language: str | None = None) -> date | None:
    """The first of these keys that holds a date: a date, a date-time or a text of one.

    language: tells whether `3/5/2024` is in March or in May.
    """
    found = (from_iso(table.get(key), language) for key in keys)
    return next((day for day in found if day), None)


def names_of(table: Mapping[str, Any], *keys: str) -> tuple[str, ...]:
    """Authors: a text, a list of texts, or of tables with a name."""
    for key in keys:
        value = table.get(key)
        if isinstance(value, str):
            told = _BY.sub("", tidy(value[:_LONGEST]))
            names = _split(_ADDRESS.sub("", _unlinked(told)))
        else:
            names = tuple(_BY.sub("", name) for name in map(_name, _items(value)) if name)
        if names:
            return tuple(dict.fromkeys(names))
    return ()


def _split(names: str) -> tuple[str, ...]:
    """`A, B and C`; with semicolons (as Pelican has them) `A; B`, or `Lee, Ann; Ray, Bo`."""
    if ";" not in names:
        return split_names(names)
    return tuple(filter(None, map(in_order, names.split(";"))))


def tags_of(table: Mapping[str, Any], *keys: str, spaced: bool = False) -> tuple[str, ...]:
    """Tags: a list, or one text with semicolons or commas. All keys count. spaced: as Jekyll has
    them, a text without either holds one tag a word."""
    tags: list[str] = []
    for key in keys:
        value = table.get(key)
        parts: list[Any]
        if isinstance(value, str):
            if _ORG_TAGS.fullmatch(value.strip()):
                value = value.strip(" :").replace(":", ",")
            mark = ";" if ";" in value else "," if "," in value or not spaced else None
            parts = value.split(mark)
        else:
            parts = _items(value)
        tags += [tag.lstrip("#") for tag in (_name(part) for part in parts) if tag]
    return tuple(dict.fromkeys(filter(None, tags)))


def image_of(
    table: Mapping[str, Any], *keys: str, alt: tuple[str, ...] = ("image_alt", "imageAlt", "alt")
) -> ArticleImage | None:
    """The lead image: an address, a list, or a table with address and alternative text.

    alt: the keys of its alternative text, where it isn't told with it.
    """
    for key in keys:
        value = table.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if value is None:
            continue
        told = None
        if isinstance(value, Mapping):
            told = text_of(
                value, "alt", "image_alt", "alt_text", "altText", "description", "caption"
            )
            value = text_of(
                value, "url", "src", "path", "image", "feature", "file", "href", "source",
                "publicURL", "link",
            )  # fmt: skip
        address = safe_address(_plain(value)) if not isinstance(value, bool) else None
        if address:
            return ArticleImage(address, told or text_of(table, *alt))
    return None


def preferences_of(table: Mapping[str, Any]) -> Preferences:
    """The author's pull quote, slug and `sharekit:` table. table: its names as in `keys.normal`.

    Raises InputError (`frontmatter.settings`).
    """
    wishes = table.get("sharekit")
    if not isinstance(wishes, Mapping) and str(wishes or "").strip().lower() not in _SWITCHES:
        raise InputError(
            "what its front matter says under sharekit is no table of settings",
            code="frontmatter.settings",
            hint="such as sharekit: {brand.theme: midnight}; sharekit: false makes no card of it",
        )
    settings = tuple(_flat(wishes, "", _DEEPEST)) if isinstance(wishes, Mapping) else ()
    return Preferences(text_of(table, *PULL_QUOTE), settings, text_of(table, *SLUG))


def safe_address(address: str | None) -> str | None:
    """An http(s) address or a path; None for `data:`, `javascript:` and their like."""
    address = (address or "").strip()
    scheme, colon, _ = address.partition(":")
    if not address or len(address) > _LONGEST:
        return None
    if colon and scheme.replace("+", "").isalnum() and scheme.lower() not in {"http", "https"}:
        # `C:\pictures\a.png` is a path, too.
        return address if len(scheme) == 1 else None
    return address


def _items(value: Any) -> list[Any]:
    if isinstance(value, list):
        # `[[Ann Lee]]` without quotes is a list in a list, for YAML.
        return [one[0] if isinstance(one, list) and len(one) == 1 else one for one in value[:200]]
    return [] if value is None else [value]


def _unlinked(text: str) -> str:
    """The words of wiki links (`[[notes/ann|Ann Lee]]`) and of Markdown's."""
    return _LINKED.sub(lambda found: found[1] or found[2], text) if "[" in text else text


def _name(value: Any) -> str | None:
    if isinstance(value, Mapping):
        name = value.get("name")
        parts = name if isinstance(name, Mapping) else value
        first = text_of(parts, "literal", "given", "first_name", "firstName", "firstname")
        last = text_of(parts, "family", "last_name", "lastName", "lastname")
        whole = text_of(value, "name", "display_name", "displayName", "label", "title")
        return whole or " ".join(part for part in (first, last) if part) or None
    named = _plain(value)
    return _ADDRESS.sub("", _unlinked(named)).strip() or None if named else None


def _plain(value: Any) -> str | None:
    if value is None:  # most keys that may hold something don't
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | str | date):
        try:
            return tidy(str(value)[:_LONGEST]) or None
        except ValueError:  # an integer of more digits than Python prints
            return None
    return None


def _flat(table: Mapping[Any, Any], prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        name = f"{prefix}{key}"[:_LONGEST]
        if isinstance(value, Mapping) and depth:
            yield from _flat(value, f"{name}.", depth - 1)
        elif isinstance(value, list):
            yield name, ",".join(filter(None, map(_plain, value[:200])))
        else:
            plain = _plain(value)
            if plain is not None:
                yield name, plain
