"""Which form a document has: by the file's name where that is telling, else by its content."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

from sharekit.article.model import Article, Facts
from sharekit.lazy import lazy
from sharekit.registry import Registry

Reader = Callable[[str, Facts], Article]
"""Clean text and the caller's facts → an Article: pure."""

READERS: Registry[Reader] = Registry(
    "kind",
    {
        "html": "sharekit.article.page.html:read",
        "markdown": "sharekit.article.markdown.reader:read",
        "text": "sharekit.article.pasted.text:read",
        "asciidoc": "sharekit.article.light.asciidoc:read",
        "mail": "sharekit.article.pasted.mail:read",
        "org": "sharekit.article.light.org:read",
        "rst": "sharekit.article.light.rst:read",
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
    ".adoc": "asciidoc",
    ".asciidoc": "asciidoc",
    ".eml": "mail",
    ".org": "org",
    ".rst": "rst",
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
_LIGHT = (  # what one begins with or holds, and how it begins
    ("org", "#+", lazy(r"(?:#\+\w{1,30}:.{0,500}\n){1,20}(?:.{0,500}\n){0,60}?\*{1,3} \S")),
    (
        "asciidoc",
        "= ",
        lazy(r"= \S.{0,300}\n(?:.{0,500}\n){0,60}?(?:={2,5} \S|:[\w-]{1,60}:|\[\w)"),
    ),
    ("rst", "", lazy(r"(?:.{0,500}\n){0,60}?\.\. [\w:-]{1,40}::(?:\s|$)")),
    (
        "rst",
        "",
        lazy(r"(?:[=\-~#*^]{4,}\n)?.{1,200}\n[=\-~#*^]{4,}\n\n?:[A-Za-z][\w-]{0,30}: "),
    ),
)
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
    light = _light_markup(words.lstrip())
    if light:
        return light
    if ":" in head.partition("\n")[0] and _is_mail(head):
        return "mail"
    if _FRONT_MATTER.match(head) or _ATX_HEADING.search(words):
        return "markdown"
    if head.lstrip().startswith("<") and len(_BLOCK_TAG.findall(head)) >= 2:
        return "html"
    signs = len(_INLINE_MARKUP.findall(words)) + (words != head)
    return "markdown" if signs >= 2 else "text"


def _light_markup(head: str) -> str | None:
    """Which of the others it is, by how it begins; None of Markdown and plain text."""
    if head.startswith("<"):
        return None  # a piece of a page
    if not head.startswith(("#+", "= ")) and "::" not in head and "\n:" not in head:
        return None  # as most texts
    return next(
        (kind for kind, start, form in _LIGHT if head.startswith(start) and form.match(head)), None
    )


def _is_mail(head: str) -> bool:
    from sharekit.article.pasted.mail import is_mail  # few texts begin like one

    return is_mail(head)
