"""Links written out: Markdown, HTML, CSV. In HTML and Markdown each is escaped exactly once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sharekit.lazy import lazy
from sharekit.share.model import ShareLink

COLUMNS = ("network", "name", "url", "text", "length", "limit", "unit", "warnings")
_MARKED = lazy(r"([\\`*_{}\[\]<>|])")


def as_markdown(links: Iterable[ShareLink]) -> str:
    """A list of links."""
    names = ((_MARKED.sub(r"\\\1", link.name), link.url) for link in links)
    return "\n".join(f"- [{name}](<{url}>)" for name, url in names)


def as_html(links: Iterable[ShareLink]) -> str:
    """A bare list of links, without style, icons or labels: `buttons` has those."""
    rows = (f'<li><a href="{escaped(link.url)}">{escaped(link.name)}</a></li>' for link in links)
    return "\n".join(["<ul>", *rows, "</ul>"])


def as_csv(links: Sequence[ShareLink]) -> str:
    """A table with a head, lines ended by CR LF (RFC 4180); no cell is a spreadsheet's formula."""
    rows = [
        (
            link.network, link.name, link.url, link.text or "", _number(link.length),
            _number(link.limit), link.unit or "", "; ".join(link.warnings),
        )
        for link in links
    ]  # fmt: skip
    return "".join(",".join(map(_cell, row)) + "\r\n" for row in (COLUMNS, *rows))


def escaped(text: str) -> str:
    """Text as it stands in HTML, also in an attribute in double quotes."""
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(character, entity)
    return text


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _cell(value: str) -> str:
    if value.startswith(("=", "+", "-", "@", "\t", "\r")):
        value = f"'{value}"
    return (
        f'"{value.replace(chr(34), chr(34) * 2)}"' if any(c in value for c in ',"\r\n') else value
    )
