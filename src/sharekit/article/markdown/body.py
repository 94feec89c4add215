"""Markdown without its front matter → lines of the kinds that a reader sees, and its pictures."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.article.boilerplate.lines import Line, heads, lead_of
from sharekit.article.clean import fold
from sharekit.article.frontmatter import fields
from sharekit.article.markdown.unseen import seen, take_unseen
from sharekit.article.model import ArticleImage, BlockKind, Dropped
from sharekit.article.ordered import items
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LONGEST_INLINE = 20_000
"""Inline markup is read in paragraphs up to this length; its cost is quadratic at worst."""
_BOLD = {"strong_open": 1, "strong_close": -1}
_UNCLOSED_CODE = re.compile(r"<(?:script|style)\b", re.I)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_PICTURE_TAG = lazy(r"<(?:img|Image|Img|Figure|Picture)\s[^<>]{0,2000}>")
_ATTRIBUTE = lazy(r"\b(src|alt)\s{0,3}=\s{0,3}([\"'])([^\"'<>]{1,1000})\2", re.I)
_END_OF_BLOCK = lazy(r"</(?:p|div|h[1-6]|li|blockquote|figcaption)>|(?=<figcaption\b)|\n\n", re.I)
_ICON = lazy(r"(<aside>\s{0,9})[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]{1,9}\s")
"""What Notion draws beside a box's words."""
_CAPTION = lazy(r"<figcaption\b", re.I)


class Body(NamedTuple):
    """levels: per line, of a heading, else 0. images: those that stand alone in a paragraph.
    dropped: words that no reader sees."""

    lines: tuple[Line, ...]
    levels: tuple[int, ...]
    images: tuple[ArticleImage, ...]
    dropped: tuple[Dropped, ...]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable("inline")  # done below, paragraph by paragraph, with a bound
    return parser


def read_body(text: str) -> Body:
    """The body's lines, in their order."""
    parser = _parser()
    environment: dict[str, Any] = {}
    tokens = parser.parse(text, environment)
    dropped = take_unseen(tokens) if "<" in text else []
    lines: list[Line] = []
    levels: list[int] = []
    images: list[ArticleImage] = []
    for line, level, found in _lines(parser, tokens, environment, dropped):
        images += found
        if line.text:
            lines.append(line)
            levels.append(level)
    return Body(tuple(lines), tuple(levels), tuple(images), tuple(dropped))


def as_read(text: str) -> str:
    """Words as they are read: without marks of emphasis and references to characters."""
    return _inline(_parser(), text, {}, []).text


def _lines(
    parser: MarkdownIt,
    tokens: Sequence[Token],
    environment: dict[str, Any],
    dropped: list[Dropped],
) -> Iterator[tuple[Line, int, list[ArticleImage]]]:
    containers = _Containers()
    level = 0
    row: list[str] | None = None
    for token in tokens:
        if token.type.startswith(("ordered_list_", "bullet_list_", "list_item_", "blockquote_")):
            containers.follow(token)
        elif token.type == "heading_open":
            level = int(token.tag[1])
        elif token.type == "heading_close":
            level = 0
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield Line(" | ".join(row)), 0, []
            row = None
        elif token.type == "inline" and row is not None:
            row.append(_inline(parser, token.content, environment, dropped).text)
        elif token.type == "inline":
            kind, marker = containers.innermost
            for mark, content in items(token.content) if not marker else (("", token.content),):
                read = _inline(parser, content, environment, dropped)
                own = _kind(read, BlockKind.LIST_ITEM if mark else kind, level)
                inset = 2 * len(containers.inside)
                line = Line(read.text, own, mark or marker, inset, lead=read.lead)
                yield line, level, read.images
        elif token.type in {"fence", "code_block"}:
            yield Line(token.content.strip("\n"), BlockKind.CODE), 0, []
        elif token.type == "html_block":
            kind, marker = containers.innermost
            for line, found in _html_lines(token.content):
                inside = line.kind is BlockKind.PARAGRAPH
                yield line._replace(kind=kind, marker=marker) if inside else line, 0, found


def _kind(read: _Inline, kind: BlockKind, level: int) -> BlockKind:
    """What a line is that would be of that kind but for what it holds."""
    headed = kind is BlockKind.PARAGRAPH and heads(read.text, bold=read.bold)
    if level or (headed and not read.images):
        return BlockKind.HEADING
    return BlockKind.FIGURE if read.images else kind


def _html_lines(block: str) -> Iterator[tuple[Line, list[ArticleImage]]]:
    pictures = list(_html_pictures(block))
    if pictures:
        alt = fold(" ".join(picture.alt or "" for picture in pictures))
        yield Line(alt, BlockKind.FIGURE), pictures
    for text, kind in _html_paragraphs(block):
        yield Line(text, kind), []


class _Containers:
    """The open items and quotations, innermost last: what they make of a line, and their mark."""

    def __init__(self) -> None:
        self.inside: list[tuple[BlockKind, str]] = []
        self._lists: list[int | None] = []  # the number of the last item, where there is one

    @property
    def innermost(self) -> tuple[BlockKind, str]:
        """What a line is here, and its mark."""
        return self.inside[-1] if self.inside else (BlockKind.PARAGRAPH, "")

    def follow(self, token: Token) -> None:
        """Goes along with a token that opens or closes a list, an item or a quotation."""
        match token.type:
            case "ordered_list_open":
                self._lists.append(int(token.attrGet("start") or 1) - 1)
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_close" | "bullet_list_close":
                self._lists.pop()
            case "list_item_open":
                last = self._lists[-1]
                self._lists[-1] = None if last is None else last + 1
                marker = "-" if last is None else f"{last + 1}."
                self.inside.append((BlockKind.LIST_ITEM, marker))
            case "blockquote_open":
                self.inside.append((BlockKind.QUOTATION, ">"))
            case _:
                self.inside.pop()


class _Inline(NamedTuple):
    """The plain text of a line; the images where there is nothing else, whose alt is the text then;
    characters at its beginning that are set bold, where the rest isn't. bold: are all?"""

    text: str
    images: list[ArticleImage]
    lead: int = 0
    bold: bool = False


def _inline(
    parser: MarkdownIt, content: str, environment: dict[str, Any], dropped: list[Dropped]
) -> _Inline:
    if len(content) > _LONGEST_INLINE:
        plain = html.unescape(_TAG.sub("", content)) if "<" in content else content
        return _Inline(fold(plain), [])
    children: list[Token] = []
    parser.inline.parse(content, parser, environment, children)
    if "<" in content:
        children, unseen = seen(children)
        dropped += unseen
    words: list[str] = []
    images: list[ArticleImage] = []
    bold, lead = 0, None
    for child in children:
        bold += _BOLD.get(child.type, 0)
        if child.type == "image":
            address = fields.safe_address(str(child.attrGet("src") or ""))
            if address:
                images.append(ArticleImage(address, fold(_alt(child)) or None))
        elif child.type in {"text", "code_inline", "text_special"}:
            if lead is None and not bold and child.content.strip():
                lead = len(words)
            words.append(child.content)
        elif child.type in {"softbreak", "hardbreak"} or child.content.lower().startswith("<br"):
            words.append(" ")
    text = fold("".join(words))
    if text:
        return _Inline(text, [], lead_of(text, "".join(words[:lead])) if lead else 0, lead is None)
    return _Inline(fold(" ".join(image.alt or "" for image in images)), images)


def _alt(image: Token) -> str:
    return "".join(child.content for child in image.children or ()) or image.content


def _html_pictures(block: str) -> Iterator[ArticleImage]:
    """The pictures of raw HTML and of JSX in Markdown."""
    for tag in _PICTURE_TAG.findall(block[:_LONGEST_INLINE]):
        told = {name.lower(): html.unescape(value) for name, _, value in _ATTRIBUTE.findall(tag)}
        address = fields.safe_address(told.get("src"))
        if address:
            yield ArticleImage(address, fold(told.get("alt") or "") or None)


def _html_paragraphs(block: str) -> Iterator[tuple[str, BlockKind]]:
    """The words of raw HTML in Markdown, without its tags: losing prose would be worse."""
    block = _without_comments(_UNCLOSED_CODE.split(block)[0])
    block = _ICON.sub(r"\1", block) if "<aside" in block else block
    for paragraph in _END_OF_BLOCK.split(block):
        text = fold(html.unescape(_TAG.sub("", paragraph)))
        if text and not text.startswith("<!--"):
            captions = _CAPTION.search(paragraph)
            yield text, BlockKind.FIGURE if captions else BlockKind.PARAGRAPH


def _without_comments(block: str) -> str:
    """Raw HTML without its comments. Searched, not matched: that is quadratic where none ends."""
    kept, place = [], 0
    while (start := block.find("<!--", place)) >= 0 and (end := block.find("-->", start + 4)) >= 0:
        kept.append(block[place:start])
        place = end + len("-->")
    return "".join(kept) + block[place:]
