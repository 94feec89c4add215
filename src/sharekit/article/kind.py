"""Which form a document has: by the file's name where that is telling, else by its content."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from sharekit.article.model import Article, Facts
from sharekit.registry import Registry

Reader = Callable[[str, Facts], Article]
"""Clean text and the caller's facts → an Article: pure."""

READERS: Registry[Reader] = Registry(
    "kind",
    {
        "html": "sharekit.article.html:read",
        "markdown": "sharekit.article.markdown:read",
        "text": "sharekit.article.text:read",
    },
)

_BY_SUFFIX = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".mdx": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".qmd": "markdown",
}
_HEAD = 20_000
_PAGE = re.compile(
    r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype\s+html|html|head|body)\b", re.I
)
_BLOCK_TAG = re.compile(
    r"<(?:p|div|article|section|h[1-6]|ul|ol|table|main)(?:\s[^<>]{0,300})?>", re.I
)
_FRONT_MATTER = re.compile(
    r"(?:---|\+\+\+)[ \t]*\n[^\n]{0,500}\S|#\+TITLE:|(?:<!--[ \t]*\n)?\.\. title:", re.I
)
_ATX_HEADING = re.compile(r"^#{1,6} \S", re.M)
_INLINE_MARKUP = re.compile(r"\]\((?:https?:|/|\.|#)|\*\*\w|^!\[", re.M)
_CODE = re.compile(r"^(```|~~~)[^\n]*\n.*?^\1", re.M | re.S)


def detect(text: str, name: str = "") -> str:
    """`html`, `markdown` or `text`. name: the file's name or URL, or empty."""
    head = text[:_HEAD]
    if _PAGE.match(head):
        return "html"
    by_name = _BY_SUFFIX.get(PurePosixPath(name.lower().replace("\\", "/")).suffix)
    if by_name:
        return by_name
    words = _CODE.sub("", head)  # code stands in plain text, too, and "# …" is a comment in it
    if _FRONT_MATTER.match(head) or _ATX_HEADING.search(words):
        return "markdown"
    if head.lstrip().startswith("<") and len(_BLOCK_TAG.findall(head)) >= 2:
        return "html"
    signs = len(_INLINE_MARKUP.findall(words)) + (words != head)
    return "markdown" if signs >= 2 else "text"
