"""reStructuredText → Markdown. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from sharekit.article.light.told import read_told
from sharekit.article.model import Article, Facts
from sharekit.lazy import lazy

_ADORNED = lazy(r"([^\w\s])\1{2,}")
_FIELD = lazy(r":(?P<name>[A-Za-z][\w .-]{0,40}):\s{0,9}(?P<value>.{0,2000})")
_NIKOLA = lazy(r"\.\. (?P<name>[\w-]{1,30}): ?(?P<value>.{0,2000})")
_DIRECTIVE = lazy(r"(?P<indent>\s{0,12})\.\. (?P<name>[\w:-]{1,40})::\s{0,9}(?P<told>.{0,1000})")
_REPLACED = lazy(r"\s{0,12}\.\. \|(?P<name>[^|]{1,60})\| replace:: (?P<words>.{1,500})")
_EXPLICIT = lazy(r"(?P<indent>\s{0,12})\.\.(?:\s.{0,2000})?")
_OPTION = lazy(r":(?P<name>[\w-]{1,40}):\s{0,9}(?P<value>.{0,1000})")
_LIST = lazy(r"\s{0,40}(?:[-*+•]|(?:\d{1,4}|#|[a-z])[.)]|\((?:\d{1,4}|[a-z])\))\s+\S")
_TABLE = lazy(r"\s{0,12}(?:[=+-]{2,}(?:[ =+-]+[=+-])?)\s{0,9}")
_GAP = lazy(r"\s{2,}")
_CREDIT = lazy(r"(?:--|—) ?(?=\w)")
_INLINE = lazy(
    r"(?P<code>``(?P<inside>[^\n]{1,300}?)``)"
    r"|(?P<note>\s?\[(?:\d{1,3}|#[\w-]{0,40}|\*|[A-Z][\w.-]{1,30})\]_)"
    r"|:[\w:+.-]{1,40}:`~?!?(?P<role>[^`<\n]{1,300}?)(?:\s?<[^<>`\n]{0,500}>)?`"
    r"|`(?P<label>[^`<\n]{1,300}?)(?:\s?<[^<>`\n]{1,1000}>)?`__?(?!\w)"
    r"|\|(?P<known>[^|\s][^|\n]{0,60})\|_{0,2}"
    r"|(?<![\w`])(?P<link>[A-Za-z][\w-]{0,60})__?(?=[\s.,;:!?)]|$)"
)
_QUOTES = frozenset({"epigraph", "highlights", "pull-quote"})
_CODE = frozenset({"code", "code-block", "sourcecode", "parsed-literal", "math", "highlight"})
_PICTURES = frozenset({"image", "figure", "thumbnail"})
_LABELLED = frozenset({"admonition", "topic", "sidebar", "versionadded", "versionchanged"})
_BOXES = _LABELLED | frozenset(
    {"note", "warning", "tip", "hint", "important", "caution", "danger", "error", "attention",
     "seealso", "compound", "container", "class", "line-block", "list-table", "table", "centered"}
)  # fmt: skip
_DEEPEST, _NEAR = 9, 40


class _Block(NamedTuple):
    """Lines that stand further in than the one above them, and where they end."""

    lines: list[str]
    end: int


def read(text: str, facts: Facts) -> Article:
    """The article in clean reStructuredText. Raises InputError as Markdown's reader does."""
    lines = text.expandtabs(4).strip("\n").split("\n")
    told, start = _nikola(lines)
    known = {found["name"]: found["words"] for found in map(_REPLACED.fullmatch, lines) if found}
    body = "\n".join(_body(lines[start:], known, told))  # it reads what is told, too
    return read_told(told, body, facts)


def _nikola(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """The comments by which Nikola tells a text's facts."""
    told: dict[str, str] = {}
    for number, line in enumerate(lines):
        found = _NIKOLA.fullmatch(line)
        if not found:
            return told, number
        told[found["name"].lower()] = found["value"].strip()
    return told, len(lines)


def _body(
    lines: Sequence[str], known: dict[str, str], told: dict[str, str] | None = None, depth: int = 0
) -> Iterator[str]:
    """Markdown, line by line. told: gets the title and the fields below it; None within a block.
    depth: how many blocks stand around these lines."""
    if depth > _DEEPEST:
        yield from map(str.strip, lines)
        return
    marks: list[str] = []
    at = 0
    while at < len(lines):
        heading = _heading(lines, at)
        if heading:
            words, mark, at = heading
            if mark not in marks:
                marks.append(mark)
            if told is not None and "title" not in told and len(marks) == 1:
                told.update(title=words)
                at = _fields(lines, at, told)
            else:
                yield f"\n{'#' * min(6, marks.index(mark) + 1)} {_words(words, known)}\n"
            continue
        found, at = _block(lines, at, known, depth)
        yield from found


def _block(
    lines: Sequence[str], at: int, known: dict[str, str], depth: int
) -> tuple[Iterable[str], int]:
    """What stands there and isn't a heading, as Markdown, and where it ends."""
    line, stripped = lines[at], lines[at].strip()
    explicit = _EXPLICIT.fullmatch(line)
    if explicit:
        block = _indented(lines, at + 1, len(explicit["indent"]))
        directive = _DIRECTIVE.fullmatch(line)
        if not directive:
            return (), block.end  # a comment, a target or a note
        name, told = directive["name"], directive["told"]
        return _directed(name, told, block.lines, known, depth), block.end
    if _TABLE.fullmatch(line) and stripped.strip("-"):
        end = next((n for n in range(at, len(lines)) if not lines[n].strip()), len(lines))
        return (_row(row, known) for row in lines[at:end]), end
    if line[:1] == " " and stripped and _stands_alone(lines, at):
        block = _indented(lines, at, 0)
        return _quotation(block.lines, known), block.end
    if stripped.endswith("::"):
        block = _indented(lines, at + 1, len(line) - len(line.lstrip()))
        words = line.rstrip().removesuffix("::").rstrip()
        code = ("", "```", *block.lines, "```", "") if block.lines else ()
        return (_words(words and f"{words}:", known), *code), block.end
    if stripped and line[:1] != " " and not _LIST.match(line) and _defines(lines, at + 1):
        block = _indented(lines, at + 1, 0)
        return (_words(line, known), "", *_body(block.lines, known, depth=depth + 1), ""), block.end
    return (_words(line, known),), at + 1


def _heading(lines: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """A heading's words, its mark, and where it ends; None where none begins there."""
    above, middle, below = (*lines[at : at + 3], "", "", "")[:3]
    if _ADORNED.fullmatch(above.rstrip()) and middle.strip() and above.rstrip() == below.rstrip():
        return middle.strip(), above[0] * 2, at + 3
    fits = _ADORNED.fullmatch(middle.rstrip()) and len(middle.rstrip()) + 1 >= len(above.rstrip())
    if fits and above.strip() and above[0] != " " and not _ADORNED.fullmatch(above.rstrip()):
        return above.strip(), middle[0], at + 2
    return None


def _fields(lines: Sequence[str], at: int, told: dict[str, str]) -> int:
    """Reads the fields below a title; returns where they end."""
    while at < len(lines):
        found = _FIELD.fullmatch(lines[at])
        if found:
            told.setdefault(found["name"].lower(), found["value"].strip())
        elif lines[at].strip():
            break
        at += 1
    return at


def _indented(lines: Sequence[str], at: int, depth: int) -> _Block:
    """The lines from there that stand further in than so many spaces, without their indent."""
    end = at
    while end < len(lines) and (
        not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > depth
    ):
        end += 1
    found = list(lines[at:end])
    inset = min((len(line) - len(line.lstrip()) for line in found if line.strip()), default=0)
    return _Block([line[inset:] for line in found] if inset else [], end)


def _stands_alone(lines: Sequence[str], at: int) -> bool:
    """Does a blank line stand above, and no list before that?"""
    near = reversed(lines[max(0, at - _NEAR) : at])
    above = next((line for line in near if line.strip()), "")
    return (not at or not lines[at - 1].strip()) and not _LIST.match(above) and above[:1] != " "


def _defines(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and lines[at][:1] == " " and bool(lines[at].strip())


def _directed(
    name: str, told: str, lines: list[str], known: dict[str, str], depth: int
) -> Iterator[str]:
    """What a directive shows of its words."""
    options: dict[str, str] = {}
    while lines and (option := _OPTION.fullmatch(lines[0])):
        options[option["name"]] = option["value"]
        lines = lines[1:]
    if name in _CODE:
        yield from ("", "```", *((told,) if name == "math" and told else ()), *lines, "```", "")
    elif name in _PICTURES:
        caption = " ".join(line.strip() for line in lines if line.strip())
        alt = (options.get("alt") or caption).replace("[", "").replace("]", "")
        yield f"\n![{alt}]({told.strip().replace(' ', '%20')})\n"
    elif name in _QUOTES:
        yield from _quotation([told, *lines] if told else lines, known)
    elif name == "rubric":
        yield f"\n**{told}**\n"
    elif name in _BOXES:
        first = [] if name in _LABELLED or not told else [told]
        yield from ("", *_body([*first, *lines], known, depth=depth + 1), "")


def _quotation(lines: Sequence[str], known: dict[str, str]) -> Iterator[str]:
    yield ""
    for line in lines:
        yield f"> {_CREDIT.sub('— ', _words(line.strip(), known), count=1)}"
    yield ""


def _row(line: str, known: dict[str, str]) -> str:
    """A row of a table, a paragraph of its own; empty where it is a rule."""
    if _TABLE.fullmatch(line):
        return ""
    cells = line.split("|") if line.startswith("|") else _GAP.split(line)
    return f"\n{_words(' | '.join(filter(None, map(str.strip, cells))), known)}\n"


def _words(text: str, known: dict[str, str]) -> str:
    text = text.removeprefix("| ") if text.startswith("| ") else text
    return (
        _INLINE.sub(partial(_replaced, known), text) if any(map(text.__contains__, "`_|")) else text
    )


def _replaced(known: dict[str, str], found: re.Match[str]) -> str:
    if found["code"]:
        return f"`{found['inside']}`"
    if found["known"]:
        return known.get(found["known"], found[0])
    return next((found[name] for name in ("role", "label", "link") if found[name]), "")
