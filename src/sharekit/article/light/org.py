"""Org → Markdown. https://orgmode.org/worg/org-syntax.html"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.article.markdown import reader as markdown
from sharekit.article.markdown.dialects import PICTURE
from sharekit.article.model import Article, Facts
from sharekit.lazy import lazy

_BEGIN = lazy(r"\s{0,20}#\+begin_(?P<name>\w{1,20})\b.{0,300}", re.I)
_END = lazy(r"\s{0,20}#\+end_\w{1,20}\s{0,20}", re.I)
_DRAWER = lazy(r"\s{0,20}:(?:PROPERTIES|LOGBOOK|\w{1,20}DRAWER):\s{0,20}", re.I)
_DRAWER_END = lazy(r"\s{0,20}:END:\s{0,20}", re.I)
_NO_TEXT = lazy(
    r"\s{0,20}(?:#(?:\+\w{1,30}(?:\[.{0,300}\])?:.{0,500}|\s.{0,1000}|)|"
    r"(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):.{0,200}|\[fn:[\w-]{1,40}\]\s.{0,2000}|-{5,}\s{0,20})"
)
_HEADING = lazy(
    r"(?P<stars>\*{1,9})\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#[A-Z]\]\s+)?"
    r"(?P<words>\S.{0,300}?)(?:\s+:(?:[\w@#%]{1,30}:){1,9})?\s{0,20}"
)
_TERM = lazy(r"(\s{0,20}[-+] )(\S.{0,100}?) :: ")
_INLINE = lazy(
    r"(?P<code>(?<![^\s('\"{-])[=~](?P<inside>[^\s=~](?:[^=~\n]{0,300}[^\s=~])?)[=~](?![^\s.,;:!?'\")}-]))"
    r"|\[\[(?P<address>[^\[\]\n]{1,500})\](?:\[(?P<label>[^\[\]\n]{1,300})\])?\]"
    r"|(?P<note>\[fn:[\w-]{0,40}(?::[^\[\]\n]{0,500})?\])"
    r"|(?<![^\s('\"{-])(?P<mark>[*/_+])(?P<words>[^\s*/_+](?:[^\n]{0,300}?[^\s])?)(?P=mark)(?![^\s.,;:!?'\")}-])"
)
_MARKS = {"*": "**", "/": "*", "_": "", "+": "~~"}
_QUOTES = frozenset({"quote", "verse"})
_CODE = frozenset({"src", "example"})
_UNSEEN = frozenset({"comment", "export"})


def read(text: str, facts: Facts) -> Article:
    """The article in clean Org. Raises InputError as Markdown's reader does."""
    head, blank, body = text.partition("\n\n") if text.startswith("#+") else ("", "", text)
    if _BEGIN.match(head):
        head, blank, body = "", "", text
    return markdown.read(head + blank + "\n".join(_lines(body.split("\n"))), facts)


def _lines(lines: list[str]) -> Iterator[str]:
    block = ""
    drawer = False
    for line in lines:
        begin = None if block else _BEGIN.fullmatch(line)
        if begin:
            block = begin["name"].lower()
            yield "```" if block in _CODE else ""
        elif block and _END.fullmatch(line):
            yield "```" if block in _CODE else ""
            block = ""
        elif block in _CODE:
            yield line
        elif block in _UNSEEN:
            continue
        elif drawer or _DRAWER.fullmatch(line):
            drawer = not _DRAWER_END.fullmatch(line)
        elif not _NO_TEXT.fullmatch(line):
            plain = _plain(line)
            yield f"> {plain.strip()}" if block in _QUOTES else plain


def _plain(line: str) -> str:
    heading = _HEADING.fullmatch(line)
    if heading:
        level = min(6, len(heading["stars"]) + 1)
        return f"\n{'#' * level} {_INLINE.sub(_replaced, heading['words'])}\n"
    return _INLINE.sub(_replaced, _TERM.sub(r"\1\2: ", line, count=1))


def _replaced(found: re.Match[str]) -> str:
    if found["code"]:
        return f"`{found['inside']}`"
    if found["note"]:
        return ""
    if found["address"]:
        address = found["address"].removeprefix("file:")
        if PICTURE.search(address):
            return f"![{found['label'] or ''}]({address.replace(' ', '%20')})"
        return found["label"] or address
    mark = _MARKS[found["mark"]]
    return f"{mark}{found['words']}{mark}"
