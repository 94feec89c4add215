"""What somebody meant who typed a path that isn't there: an address without its scheme, a name
nearby. Nothing is fetched, and only what was typed is answered so, never what an article names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sharekit.errors import SharekitError

_MISSING = "source.missing"
_MOST_NAMES = 20_000
_NEAR = 0.7
_NO_SCHEME = re.compile(r"(?:https?)?:?/{1,3}", re.IGNORECASE)
_HOST = re.compile(
    r"(?:(?:[a-z0-9_-]{1,63}\.){1,9}(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})|localhost"
    r"|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?",
    re.IGNORECASE,
)
_FILES = tuple(
    f".{ending}"
    for ending in (
        "md", "markdown", "mdx", "qmd", "rmd", "rst", "adoc", "txt", "text", "htm", "html", "xhtml",
        "php", "csv", "tsv", "tab", "json", "jsonl", "ndjson", "xml", "rss", "atom", "toml", "yaml",
        "yml", "svg", "png", "jpg", "jpeg", "webp", "gif", "pdf", "doc", "docx", "odt", "rtf",
        "zip", "gz", "eml",
    )
)  # fmt: skip
"""Endings that are a file's, even where a country has them, too: `notes.md`."""


def hint_of(problem: SharekitError, arguments: Iterable[str]) -> str | None:
    """The hint of an error; a better one where it is about a path that the command line names."""
    where = problem.where
    if problem.code != _MISSING or where is None or "://" in where:
        return problem.hint
    if not any(where in {each, each.partition("=")[2]} for each in arguments):
        return problem.hint
    if os.path.lexists(where):
        return problem.hint
    address = _address(where)
    meant = [address] if address else list(_near(where))
    return f"did you mean {' or '.join(meant)}?" if meant else problem.hint


def _address(text: str) -> str | None:
    """The address that a browser would make of it, or None where it is more like a path."""
    rest = text[found.end() :] if (found := _NO_SCHEME.match(text)) else text
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if not _HOST.fullmatch(host) or any(each.isspace() for each in rest):
        return None
    if rest == host and host.lower().endswith(_FILES):
        return None
    local = host.lower().startswith(("localhost", "127."))
    return f"http{'' if local else 's'}://{rest}"


def _near(path: str) -> Iterator[str]:
    """Paths that look like this one: its folder's names, or where that is missing, its folders'."""
    folder, name = os.path.split(path.rstrip("/"))
    if not folder or os.path.isdir(folder):  # noqa: PTH112 - paths stay as they were typed
        for each in _near_names(name, folder or os.curdir):
            yield os.path.join(folder, each)  # noqa: PTH118 - as above
        return
    if folder == path or not name:
        return
    for other in _near(folder):
        inner = os.path.join(other, name)  # noqa: PTH118 - as above
        yield inner if os.path.exists(inner) else other + os.sep  # noqa: PTH110 - as above


def _near_names(name: str, folder: str) -> list[str]:
    """At most three names of a folder, by their stems; those of the same ending first."""
    from difflib import SequenceMatcher
    from itertools import islice

    wanted = PurePath(name.lower())
    found = []
    try:
        with os.scandir(folder) as inside:
            names = [each.name for each in islice(inside, _MOST_NAMES) if each.name[0] != "."]
    except OSError:
        return []
    for each in names:
        other = PurePath(each.lower())
        matcher = SequenceMatcher(a=wanted.stem, b=other.stem)
        if matcher.quick_ratio() >= _NEAR and (ratio := matcher.ratio()) >= _NEAR:
            found.append((other.suffix != wanted.suffix, -ratio, each))
    return [each for *_, each in sorted(found)[:3]]
