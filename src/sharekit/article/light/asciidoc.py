"""AsciiDoc → Markdown. https://docs.asciidoctor.org/asciidoc/latest/"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from sharekit.article.light.told import read_told
from sharekit.article.model import Article, Facts
from sharekit.lazy import lazy

_TITLE = lazy(r"= (?P<words>\S.{0,300})")
_ATTRIBUTE = lazy(r":(?P<name>!?[\w-]{1,60}!?):\s{0,9}(?P<value>.{0,1000})")
_REVISION = lazy(r"(?:v[\d.]{1,12}\w{0,9},?\s{0,9})?(?P<date>[^:]{0,40}?)(?::.{0,200})?")
_AUTHOR = lazy(r"[^\W\d_][^:=\[\]]{1,300}")
_ADDRESS = lazy(r"\s{0,9}<[^<>]{0,300}>")
_HEADING = lazy(r"(?P<marks>={2,6}|#{2,6}) (?P<words>\S.{0,300})")
_LEAST, _MARKS = 4, "-.+/_=*"
_CODE, _UNSEEN, _QUOTES = ("----", "....", "```"), ("++++", "////"), "____"
_STYLE = lazy(r"\[(?P<inside>[^\[\]]{0,300})\]")
_QUOTED = lazy(r"(?:quote|verse)(?:,\s{0,3}\"?(?P<who>[^,\"]{1,80})\"?)?.{0,200}")
_LABEL = lazy(r"\.[^\s.].{0,200}")
_ADMONITION = lazy(r"(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING): ")
_ITEM = lazy(r"\s{0,9}(?P<mark>\*{1,5}|-|\.{1,5}) (?P<words>\S.{0,5000})")
_TERM = lazy(r"(?P<term>\S.{0,120}?)(?:::|;;)(?:\s(?P<words>.{1,5000}))?")
_NO_TEXT = lazy(
    r"//.{0,1000}|'{3}|<{3}|(?:toc|include|video|audio)::\S{0,500}\[.{0,300}\]|\|={3,}|"
    r"(?:ifdef|ifndef|endif|ifeval)::.{0,300}"
)
_IMAGE = lazy(r"image::?(?P<path>[^\s\[\]]{1,500})\[(?P<alt>[^\[\],]{0,300})[^\[\]]{0,300}\]")
_INLINE = lazy(
    r"(?P<code>`\+?(?P<inside>[^`\n]{1,300}?)\+?`)"
    r"|(?P<note>footnote:[\w-]{0,40}\[[^\[\]\n]{0,1000}\]|\[\[[^\[\]\n]{1,100}\]\]|\(\(\(?[^()]{1,200}\)?\)\))"
    r"|(?:(?:link|xref|mailto):[^\s\[\]]{1,500}|(?<!\w)https?://[^\s\[\]]{1,500})"
    r"\[(?P<label>[^\[\]\n^]{0,300})\^?[^\[\]\n]{0,100}\]"
    r"|<<[^<>,\n]{1,200}(?:,\s{0,3}(?P<named>[^<>\n]{1,300}))?>>"
    r"|(?:kbd|btn):\[(?P<key>[^\[\]\n]{1,60})\]"
    r"|(?:\[[^\[\]\n]{0,100}\])?(?<![\w#&])#{1,2}(?P<marked>[^\s#](?:[^#\n]{0,300}[^\s#])?)#{1,2}(?!\w)"
    r"|(?<![\w*])\*(?P<bold>[^\s*](?:[^*\n]{0,300}[^\s*])?)\*(?![\w*])"
    r"|\{(?P<known>[\w-]{1,40})\}"
)


def read(text: str, facts: Facts) -> Article:
    """The article in clean AsciiDoc. Raises InputError as Markdown's reader does."""
    lines = text.strip("\n").split("\n")
    told, start = _head(lines)
    return read_told(told, "\n".join(_lines(lines[start:], told)), facts)


def _head(lines: list[str]) -> tuple[dict[str, str], int]:
    """What the head tells, the title first, and where the body begins."""
    start = next((n for n, line in enumerate(lines) if line and not line.startswith("//")), 0)
    title = _TITLE.fullmatch(lines[start])
    told = {"title": title["words"].strip()} if title else {}
    start += bool(title)
    if title and start < len(lines) and _AUTHOR.fullmatch(lines[start]):
        told["author"] = _ADDRESS.sub("", lines[start]).strip()
        start += 1
        revision = _REVISION.fullmatch(lines[start]) if start < len(lines) else None
        if revision and lines[start].strip():
            told["date"] = revision["date"].strip()
            start += 1
    while start < len(lines) and (found := _ATTRIBUTE.fullmatch(lines[start])):
        told.setdefault({"revdate": "date"}.get(found["name"], found["name"]), found["value"])
        start += 1
    return told, start


def _lines(lines: list[str], told: dict[str, str]) -> Iterator[str]:
    fence = ""  # of what is code, or unseen
    quoting = styled = False  # between marks; below a line that says so, to the paragraph's end
    who = ""
    for line in lines:
        bare = line.rstrip()
        mark = _mark(bare)
        style = _STYLE.fullmatch(bare)
        if fence or mark in _CODE or mark in _UNSEEN:
            code = (fence or mark) in _CODE
            if not fence or mark == fence:
                fence = "" if fence else mark
                yield "```" if code else ""
            elif code:
                yield line
        elif mark == _QUOTES:
            yield _credit(who) if quoting else ""
            quoting, styled = not quoting, False
            who = who if quoting else ""
        elif mark or bare == "+":
            yield ""  # a box around words, or what goes on with an item
        elif style and not quoting:
            quoted = _QUOTED.fullmatch(style["inside"])
            styled, who = quoted is not None, (quoted["who"] or "" if quoted else "")
        elif not _NO_TEXT.fullmatch(bare) and not _LABEL.fullmatch(bare):
            if not bare and styled:
                yield _credit(who)
                styled = False
            plain = _plain(line, told)
            yield f"> {plain.strip()}" if (quoting or styled) and bare else plain


def _mark(line: str) -> str:
    """The four characters of a line that opens or closes a block; empty where it is none."""
    if line == "--" or line.startswith("```"):
        return line[:3]
    alike = len(line) >= _LEAST and line[0] in _MARKS and not line.strip(line[0])
    return line[:_LEAST] if alike else ""


def _credit(who: str) -> str:
    return f">\n> — {who}\n" if who else ""


def _plain(line: str, told: dict[str, str]) -> str:
    heading = _HEADING.fullmatch(line)
    if heading:
        return f"\n{'#' * len(heading['marks'])} {_words(heading['words'], told)}\n"
    image = _IMAGE.fullmatch(line.strip())
    if image:
        return f"\n![{image['alt'].strip()}]({image['path']})\n"
    if line.startswith("|"):
        return "\n" + _words(" | ".join(filter(None, map(str.strip, line.split("|")))), told)
    item = _ITEM.fullmatch(line)
    if item:
        inset = "   " * (len(item["mark"]) - 1)
        return f"{inset}{'1.' if item['mark'][0] == '.' else '-'} {_words(item['words'], told)}"
    term = _TERM.fullmatch(line)
    if term:
        return f"\n{_words(term['term'], told)}\n\n{_words(term['words'] or '', told)}"
    return _words(_ADMONITION.sub("", line, count=1).lstrip(), told)


def _words(text: str, told: dict[str, str]) -> str:
    return _INLINE.sub(partial(_replaced, told), text.removesuffix(" +")).replace(" -- ", " — ")


def _replaced(told: dict[str, str], found: re.Match[str]) -> str:
    if found["code"]:
        return f"`{found['inside']}`"
    if found["known"]:
        return told.get(found["known"], found[0])
    if found["bold"]:
        return f"**{found['bold']}**"
    return next((found[name] for name in ("label", "named", "key", "marked") if found[name]), "")
