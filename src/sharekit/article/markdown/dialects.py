"""What dialects add to Markdown (Obsidian, Pandoc and Quarto, MkDocs, Docusaurus, GitHub), put into
plain Markdown or taken out, line by line. Code blocks are left alone.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from sharekit.article.markdown.unseen import STRUCK
from sharekit.article.model import Dropped
from sharekit.lazy import lazy

_SIGNS = (
    ":::", "!!!", "???", "===", "[!", "^[", "[[", "==", "~", "^", "$", "%%", "*[", "\n: ", "\n:   ",
    "#. ", "#) ", "[ ]", "[x]", "[X]", "[@", "\\newpage", "\\pagebreak", "[TOC]", "[toc]", "++",
)  # fmt: skip
_FENCE = lazy(r" {0,3}(`{3,}|~{3,})")
_CONTAINER = lazy(r"\s{0,12}:{3,}.{0,300}")
_CLOSING = lazy(r"\s{0,12}:{3,}\s{0,99}")
_ADMONITION = lazy(r"(\s{0,12})(?:!!!|\?\?\?\+?|===[!+]?)\s[^\n]{1,200}")
_QUOTATION = lazy(
    r"\s{0,12}(?::{3,}|!!!|\?\?\?\+?)\s{0,3}\{?\.?(?:(?:block)?quote|quotation|cite|epigraph)\b",
    re.I,
)
_ALERT = lazy(r"(\s{0,3}>\s{0,3})\[![A-Za-z-]{2,20}\][+-]?.{0,200}")
_ABBREVIATION = lazy(r"\*\[[^\]]{1,60}\]:.{0,300}")
_COMMAND = lazy(r"\s{0,3}(?:\\(?:newpage|pagebreak|tableofcontents|clearpage)|\[TOC\]|"
                r"\[\[_?toc_?\]\])\s*", re.I)  # fmt: skip
_DEFINITION = lazy(r":[ \t]{1,4}(\S.*)")
_NUMBERED = lazy(r"(\s{0,20})#([.)])(?=\s)")
_TASK = lazy(r"(\s{0,20}(?:[-*+]|\d{1,4}[.)])\s{1,4})\[[ xX]\]\s")
_ICON = lazy(r"(?<![^\s(\[]):[a-z][a-z0-9_-]{2,100}:(?![\w:`])")
_INLINE = lazy(
    r"(?P<code>`[^`\n]{1,500}`)"
    r"|\^\[(?P<note>[^\[\]\n]{1,500})\]"
    r"|!\[\[(?P<embed>[^\[\]|\n]{1,200})(?:\|[^\[\]\n]{0,100})?\]\]"
    r"|\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<link>[^\[\]|\n]{1,200})\]\]"
    r"|==(?P<marked>[^=\n]{1,300})=="
    r"|~~(?P<struck>[^~\n]{1,500})~~"
    r"|(?<=\w)[~^](?P<small>[\w+-]{1,12})[~^](?!\w{12})"
    r"|(?<![\w$])\$(?P<formula>(?=[A-Za-z]\$|[^$\n]{0,200}[\\^_={}(])[A-Za-z\\(][^$\n]{0,200}?)"
    r"(?<!\s)\$(?![\w$])"  # not "$TSLA at 180$"
    r"|(?<![^\s(])%%(?P<hidden>[^%\n]{1,500})%%(?!\w)"  # not "100%%"
    r"|(?:^|\s)\^(?=[\d-]{0,20}[A-Za-z])[\w-]{1,40}\s{0,9}$"  # the name of a block
    r"|(?<![\w+])\+\+(?P<keys>[\w-]{1,20}(?:\+[\w-]{1,20}){0,4})\+\+(?![\w+])"
    r"|(?<![^\s(\[])(?P<icon>:[a-z][a-z0-9_-]{2,100}:)(?![\w:`])\s?"
    r"|(?P<cited>\s?\[-?@[\w:.#$%&+?<>~/-]{1,80}[^\[\]\n]{0,200}\])"
)
_OPENS = lazy(r"\s{0,9}%%(?:\s|$)")
_OF_INLINE = "^[=~$%+:"
PICTURE = lazy(r"\.(?:png|jpe?g|gif|webp|avif|svg)$", re.I)
_INDENT = "    "


class Unified(NamedTuple):
    """Plain Markdown, and what was taken out of it."""

    text: str
    dropped: tuple[Dropped, ...] = ()


def unify(body: str) -> Unified:
    """The body without what only one dialect understands."""
    if not any(map(body.__contains__, _SIGNS)) and not _ICON.search(body):
        return Unified(body)
    dropped: list[Dropped] = []
    return Unified("\n".join(_lines(body.split("\n"), dropped)), tuple(dropped))


def _lines(lines: list[str], dropped: list[Dropped]) -> Iterator[str]:
    fence = ""
    formula = False
    inside = ""  # the indent of an admonition's words
    quoting = 0
    quoted = False  # is the admonition one that quotes?
    turns = {number for number, line in enumerate(lines) if _turns(line)}
    last = max(turns, default=0)  # a comment over several lines that isn't closed is none
    comment = False
    closed = max((n for n, line in enumerate(lines) if _CLOSING.fullmatch(line)), default=0)
    for number, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else opened.group(1)
        if fence or opened:
            yield line
            continue
        if comment or (number in turns and number < last and _OPENS.match(line)):
            comment = comment != (number in turns)
            dropped.append(Dropped(line.strip(), "template code"))
            continue
        if line.strip() == "$$":
            formula = not formula
            yield "```"
            continue
        if formula:
            yield line
            continue
        admonition = _ADMONITION.fullmatch(line)
        if admonition:
            inside = admonition.group(1) + _INDENT
            quoted = _QUOTATION.match(line) is not None
            dropped.append(Dropped(line.strip(), "label of a box"))
            yield ""
            continue
        if inside and line.strip():
            if line.startswith(inside):
                line = line[len(_INDENT) :]  # noqa: PLW2901
            else:
                inside = ""
        quoting = _depth(line, quoting, closes=number < closed)
        plain = _plain(line, dropped)
        yield f"> {plain.lstrip()}" if plain.strip() and (quoting or (inside and quoted)) else plain


def _turns(line: str) -> bool:
    """May a comment over several lines begin or end there? Not at `%%time`, a notebook's."""
    return line.count("%%") % 2 == 1 and (_OPENS.match(line) is not None or line.endswith("%%"))


def _depth(line: str, quoting: int, *, closes: bool) -> int:
    """How many boxes are open within one that quotes, with it, after a line that may be a mark."""
    if _CLOSING.fullmatch(line):
        return max(0, quoting - 1)
    opens = _CONTAINER.fullmatch(line) and (quoting or (closes and _QUOTATION.match(line)))
    return quoting + bool(opens)


def _plain(line: str, dropped: list[Dropped]) -> str:
    """One line outside code, with its own marks in plain Markdown."""
    start = line.lstrip()[:1]
    if start == ":" and _CONTAINER.fullmatch(line):
        dropped.append(Dropped(line.strip(), "label of a box"))
        return ""
    if start in {"\\", "[", "*"} and (_COMMAND.fullmatch(line) or _ABBREVIATION.fullmatch(line)):
        dropped.append(Dropped(line.strip(), "template code"))
        return ""
    if start == ">":
        alert = _ALERT.fullmatch(line)
        line = alert.group(1) if alert else line
    if start == ":":
        definition = _DEFINITION.fullmatch(line)
        line = f"\n{definition.group(1)}" if definition else line
    if start == "#":
        line = _NUMBERED.sub(r"\g<1>1\g<2>", line, count=1) if line.lstrip()[1:2] in ".)" else line
    task = _TASK.match(line)
    if task:
        line = task.group(1) + line[task.end() :]
    if not any(map(line.__contains__, _OF_INLINE)):
        return line
    return _INLINE.sub(partial(_replaced, dropped), line)


def _replaced(dropped: list[Dropped], found: re.Match[str]) -> str:
    if found["struck"]:
        dropped.append(Dropped(found["struck"], STRUCK))
    elif found["hidden"]:
        dropped.append(Dropped(found["hidden"].strip(), "template code"))
    elif found["icon"]:
        dropped.append(Dropped(found["icon"], "icon"))
    if found["code"]:
        return found["code"]
    if found["embed"]:
        name = found["embed"].strip()
        return f"![]({name.replace(' ', '%20')})" if PICTURE.search(name) else ""
    kept = ("link", "marked", "small", "formula", "keys")
    return next((found[name] for name in kept if found[name]), "")
