"""Tags into a built page, in place: every other byte stays, twice is once, the author's tags win.

What is put in stands between two comments, by which the next run knows it. It goes to the end of
the head, wherever the HTML standard has that end, tags left out or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sharekit.markup.encoding import is_utf8
from sharekit.markup.page import Element, Page, Place
from sharekit.share.tags import Tag, json_ld_html
from sharekit.share.tags_page import Said, articles_of, is_article, linked_data, said_by

BEGIN, END = "<!-- sharekit -->", "<!-- /sharekit -->"
EARLY = 400_000
"""A head longer than that has its tags at its beginning: crawlers read the first 512 KB."""

_GROUPS = ("og:image", "og:video", "og:audio", "twitter:image", "twitter:player")
JSON_LD = "json-ld"
_LINE_END = re.compile("\r\n|\r|\n")
_SPACES = re.compile("[ \t]*")


class Injected(NamedTuple):
    """The page with its tags. added, kept: keys that were put in, and that its author had said."""

    document: bytes
    added: tuple[str, ...]
    kept: tuple[str, ...]


class _Edit(NamedTuple):
    """What stands in the text from start to end gives way to this."""

    start: int
    end: int
    text: str


def inject(
    page: Page, tags: Sequence[Tag], ld: Mapping[str, Any] | None, *, replace: bool = False
) -> Injected:
    """The page with these tags and this JSON-LD. replace: the author's own give way.

    Structured properties go with their picture: where the author names one, none of ours is said.
    Someone else's JSON-LD is replaced only where its script holds the article and nothing else.
    """
    blocks = own_blocks(page)
    theirs = authors_tags(page)
    article = _authors_article(page, blocks)
    replaced = {group_of(tag.key) for tag in tags} if replace else set()
    taken = {group_of(said.key) for said in theirs} - replaced
    kept_ld = article is not None and not (replace and _stands_alone(page, article))
    added = [tag for tag in tags if group_of(tag.key) not in taken]
    with_ld = bool(ld) and not kept_ld
    removed = _removed(theirs, replaced, article, with_ld=with_ld)
    edits = [_removal(page, each) for each in {each.start: each for each in removed}.values()]
    lines = [tag.html(closed=_is_xhtml(page)) for tag in added]
    if with_ld and ld:
        lines.append(json_ld_html(ld))
    edits += _block_edits(page, blocks, lines)
    return Injected(
        _applied(page, edits),
        tuple(dict.fromkeys([tag.key for tag in added] + [JSON_LD] * with_ld)),
        tuple(dict.fromkeys([tag.key for tag in tags if group_of(tag.key) in taken]))
        + ((JSON_LD,) if ld and kept_ld else ()),
    )


def group_of(key: str) -> str:
    """What a key belongs to: `og:image:alt` to `og:image`; most keys to themselves."""
    return next((group for group in _GROUPS if key == group or key.startswith(f"{group}:")), key)


def own_blocks(page: Page) -> list[tuple[int, int]]:
    """Where earlier runs put their tags: from the opening to the closing comment."""
    found: list[tuple[int, int]] = []
    begin = -1
    for start, end, place in page.comments:
        words = page.text[start:end]
        if place is Place.INERT:
            continue
        if words == BEGIN:
            begin = start
        elif words == END and begin >= 0:
            if _holds_tags_alone(page, begin + len(BEGIN), start):
                found.append((begin, end))
            begin = -1
    return found


def _holds_tags_alone(page: Page, start: int, end: int) -> bool:
    """Is there nothing but tags? Comments that look like ours must not cost anybody's words."""
    for element in page.elements:
        if element.start >= end:
            break
        if element.start < start:
            continue
        if (
            element.name not in {"meta", "link", "script"}
            or page.text[start : element.start].strip()
        ):
            return False
        start = element.end
    return not page.text[start:end].strip()


def authors_tags(page: Page) -> tuple[Said, ...]:
    """What the page says in its author's own tags: not in those of an earlier run."""
    blocks = own_blocks(page)
    return tuple(said for said in said_by(page) if not _is_within(said.element, blocks))


def _is_within(element: Element, blocks: Iterable[tuple[int, int]]) -> bool:
    return any(start <= element.start < end for start, end in blocks)


def _authors_article(page: Page, blocks: list[tuple[int, int]]) -> Element | None:
    scripts = (element for element, _ in articles_of(page))
    return next((script for script in scripts if not _is_within(script, blocks)), None)


def _stands_alone(page: Page, script: Element) -> bool:
    return any(one is script and is_article(value) for one, value in linked_data(page))


def _removed(
    theirs: Sequence[Said], replaced: set[str], article: Element | None, *, with_ld: bool
) -> list[Element]:
    elements = [said.element for said in theirs if group_of(said.key) in replaced]
    return elements + ([article] if article is not None and with_ld else [])


def _removal(page: Page, element: Element) -> _Edit:
    """The element goes, and its line with it where it stands alone there."""
    text = page.text
    start, end = _line_start(text, element.start), element.end
    after = _SPACES.match(text, end)
    line_end = _LINE_END.match(text, after.end() if after else end)
    if line_end and not text[start : element.start].strip(" \t"):
        return _Edit(start, line_end.end(), "")
    return _Edit(element.start, end, "")


def _block_edits(page: Page, blocks: list[tuple[int, int]], lines: list[str]) -> list[_Edit]:
    """The block where it was; else at the head's end. Blocks that stand elsewhere go."""
    edits: list[_Edit] = []
    newline = (_LINE_END.search(page.text) or ["\n"])[0]
    place = next((block for block in blocks if block[0] < page.head_end), None) if lines else None
    for block in blocks:
        if block is place:
            edits.append(_Edit(*block, _block(lines, newline, _indent(page.text, block[0]))))
        else:
            edits.append(_without(page.text, block, newline))
    if lines and place is None:
        at = _insertion(page)
        indent = _indent(page.text, at)
        edits.append(_Edit(at, at, _block(lines, newline, indent) + newline + indent))
    return edits


def _block(lines: list[str], newline: str, indent: str) -> str:
    return (newline + indent).join([BEGIN, *lines, END])


def _without(text: str, block: tuple[int, int], newline: str) -> _Edit:
    start, end = block
    following = newline + _indent(text, start)
    return _Edit(start, end + len(following) if text.startswith(following, end) else end, "")


def _insertion(page: Page) -> int:
    """The head's end; where the head is huge, after the charset, which must come first."""
    if page.head_end <= EARLY:
        return page.head_end
    charset = [
        element.end
        for element in page.elements
        if element.name == "meta"
        and element.place is Place.HEAD
        and element.start < EARLY
        and ("charset" in element.attributes or element.get("http-equiv"))
    ]
    return max([page.head_start, *charset])


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _indent(text: str, at: int) -> str:
    before = text[_line_start(text, at) : at]
    return before if not before.strip(" \t") else ""


def _is_xhtml(page: Page) -> bool:
    head = page.text[:1_000].lstrip("\xef\xbb\xbf\ufeff \t\r\n").lower()
    return head.startswith("<?xml") or "//dtd xhtml" in head


def _applied(page: Page, edits: list[_Edit]) -> bytes:
    pieces: list[bytes] = []
    position = 0
    for edit in sorted(edits):
        pieces += [page.document[position : page.offset(edit.start)], _encoded(page, edit.text)]
        position = page.offset(edit.end)
    return b"".join([*pieces, page.document[position:]])


def _encoded(page: Page, text: str) -> bytes:
    """In UTF-8 where the page surely is; else in ASCII, which no mistaken encoding can spoil."""
    codec = page.encoding.codec
    plain = codec == "utf-8" and page.encoding.certain and is_utf8(page.document)
    if plain or codec.startswith("utf-16"):
        return text.encode(codec)
    return text.encode("ascii", "xmlcharrefreplace")
