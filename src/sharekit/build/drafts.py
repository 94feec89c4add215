"""Is a page a draft? By its front matter, or by the folder where Jekyll keeps them. Pure."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

from sharekit.lazy import lazy
from sharekit.pipeline.places import SHEET

_MAY_BE = lazy(
    r"""^["']?(?:draft|published|status|sharekit)["']?[ \t]{0,9}[:=]""",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD = 100_000
_START = 1_000
"""Bytes in which a sheet says that it is one."""
_SAYS_YES = frozenset({"true", "yes", "on", "1"})
_SAYS_NO = frozenset({"false", "no", "off", "0"})


def left_out(source: str, document: bytes, *, drafts: bool = False) -> str | None:
    """Why its author wants no card of it yet (`draft: true`, …), or None. drafts: all the same.

    Raises InputError for front matter that can't be read.
    """
    if SHEET.encode() in document[:_START]:
        return "a sheet of cards"
    if drafts:
        return None
    if "_drafts" in PurePosixPath(source).parts:
        return "draft: it stands in _drafts"
    head = document[:_HEAD].decode("utf-8", "replace").replace("\r\n", "\n")
    if _MAY_BE.search(head) is None:
        return None
    from sharekit.article.frontmatter.reader import split

    table = {
        str(key).lower(): value for key, value in split(head.removeprefix("\ufeff"))[0].items()
    }
    if _plain(table.get("draft")) in _SAYS_YES or _plain(table.get("status")) == "draft":
        return "draft"
    if _plain(table.get("published")) in _SAYS_NO:
        return "draft: not published"
    if _plain(table.get("sharekit")) in _SAYS_NO:
        return "its front matter says sharekit: false"
    return None


def _plain(value: Any) -> str:
    return str(value).strip().lower()
