"""An article that a page doesn't show, but holds in its scripts: what they would fill it with.

Next.js and its like keep what they draw as JSON (`__NEXT_DATA__`), publishers tell search engines
the whole text (`articleBody`). Rich text is a tree of nodes there, another with each editor; what
they share is that a node names its kind and holds its words or its children.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.article.boilerplate.lines import letters
from sharekit.article.clean import clean, fold
from sharekit.article.page.dom import parse_tree
from sharekit.article.streams.entry import Entry

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_VALUES, _DEEPEST = 50_000, 40
_LEAST = 150
"""Characters of a text that is worth filling a page with."""
_BODIES = frozenset(
    {
        "articlebody", "contenthtml", "html", "bodyhtml", "postcontent", "contentencoded",
        "content", "contents", "body", "text", "fulltext", "blocks", "richtext", "document",
        "rendered", "markdown", "bodymarkdown", "contentmarkdown", "story", "paragraphs",
        "components",
    }
)  # fmt: skip
_HELD = (
    "children", "content", "nodes", "items", "blocks", "components", "elements", "paragraphs",
    "body", "data", "root", "document", "json", "raw", "html", "rendered", "innerHTML", "value",
    "text",
)  # fmt: skip
_NAMES = ("listItem", "nodeType", "style", "type", "tag", "blockName", "_type", "__typename")
_KINDS = (
    (re.compile(r"\bh[1-6]\b|head(?:ing|er|line)", re.I), "h2"),
    (re.compile(r"quote", re.I), "blockquote"),
    (re.compile(r"\bcode|\bpre\b", re.I), "pre"),
    (re.compile(r"list[-_ ]?item|\bli\b|\bbullet\b|\bnumber\b", re.I), "li"),
    (re.compile(r"list\b|\b[uo]l\b", re.I), "ul"),
    (re.compile(r"paragraph|\bp\b|\bnormal\b|\bunstyled\b", re.I), "p"),
)
_NO_TEXT = re.compile(
    r"image|picture|photo|video|audio|embed|gallery|\bads?\b|advert|newsletter|related|promo|"
    r"button|\bcta\b|iframe|\bform\b|divider|comment",
    re.I,
)
_MARKUP = re.compile(r"<(?:p|br|h[1-6]|ul|ol|li|div|blockquote|em|strong|a)\b[^<>]{0,500}>", re.I)
_MARKDOWN = re.compile(r"^#{1,4} \S|\]\(https?://|\*\*\w", re.MULTILINE)
_ASSIGNED = re.compile(r"^\s{0,200}(?:window\.|self\.|var |let |const )?[\w.$\[\]'\"]{1,60}\s?=\s?")
_TAG = re.compile(r"<[^<>]{1,500}>")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class _Told(NamedTuple):
    """A text that a script holds, as HTML, and the table that tells of it."""

    body: str
    length: int
    table: Mapping[str, Any]


def filled(text: str, shown: int) -> HtmlElement | None:
    """The page with what its scripts hold in place of its body; None where they don't hold far
    more than it shows. shown: the characters of what was read of it."""
    if "<script" not in text:
        return None
    root = parse_tree(text)
    body, head = root.find("body"), root.find("head")
    if body is None or head is None:
        return None
    titles = letters(" ".join(_titles(root)))
    told = [one for script in root.iter("script") for one in _bodies(_value(script))]
    named = [one for one in told if _named(one, titles)]
    if not named and len(told) == 1 and not shown:
        named = told
    best = max(named, key=lambda one: one.length, default=None)
    if best is None or best.length < 2 * shown:
        return None
    head.append(_facts(root, best.table))
    page = parse_tree(clean(f"<main><article>{_title(best)}{best.body}</article></main>"))
    for child in list(body):
        body.remove(child)
    body.text = None
    body.extend(list(page.iter("main")))
    return root


def _value(script: HtmlElement) -> Any:
    """The JSON of a script, its own or what it assigns to a variable."""
    text = (script.text or "").strip()
    assigned = _ASSIGNED.match(text[:400])
    text = text[assigned.end() :] if assigned else text
    if not text.startswith(("{", "[")):
        return None
    try:
        value = json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None
    return _unflattened(value) if script.get("id") == "__NUXT_DATA__" else value


def _unflattened(rows: Any) -> Any:
    """Nuxt's form of JSON: a list of values in which numbers stand for places in it."""
    if not isinstance(rows, list):
        return rows
    left = _MOST_VALUES

    def at(place: Any, depth: int) -> Any:
        nonlocal left
        left -= 1
        if not isinstance(place, int) or not 0 <= place < len(rows) or not depth or left < 0:
            return None
        row = rows[place]
        if isinstance(row, dict):
            return {key: at(value, depth - 1) for key, value in row.items()}
        if isinstance(row, list) and row and isinstance(row[0], str):  # `["Reactive", 1]`
            return at(row[-1], depth - 1) if isinstance(row[-1], int) else row[-1]
        return [at(value, depth - 1) for value in row] if isinstance(row, list) else row

    return at(0, _DEEPEST)


def _bodies(value: Any) -> Iterator[_Told]:
    """The texts in it, from the outside in."""
    waiting: list[Any] = [value]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting += [each for each in one if isinstance(each, list | dict)]
            continue
        if not isinstance(one, dict):
            continue
        bodies = [_html(each) for name, each in one.items() if _plain(name) in _BODIES]
        body = max(bodies, key=len, default="")
        length = len(fold(_TAG.sub(" ", body)))
        if length >= _LEAST:
            yield _Told(body, length, one)
        else:
            waiting += [each for each in one.values() if isinstance(each, list | dict)]


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _html(value: Any, depth: int = 0, inside: str = "") -> str:
    """A text, or a tree of nodes, as HTML. inside: the tag around it."""
    if depth > _DEEPEST:
        return ""
    if isinstance(value, str):
        return _of_text(value, depth, inside)
    if isinstance(value, list):
        parts = filter(None, (_html(each, depth + 1, inside) for each in value))
        loose = groupby(parts, lambda part: inside != "ul" and part.startswith("<li>"))
        return "".join(f"<ul>{''.join(run)}</ul>" if item else "".join(run) for item, run in loose)
    if not isinstance(value, Mapping):
        return ""
    kind = _kind(value)
    if _NO_TEXT.search(kind):
        return ""
    held = next((value[name] for name in _HELD if value.get(name)), None)
    tag = next((tag for pattern, tag in _KINDS if pattern.search(kind)), "")
    if not tag or tag == inside:
        return _html(held, depth + 1, inside)
    inner = _html(held, depth + 1, tag)
    return f"<{tag}>{inner}</{tag}>" if inner.strip() else ""


def _kind(node: Mapping[str, Any]) -> str:
    """What a node calls itself: the first of its names that tells something."""
    names = [str(node[name])[:60] for name in _NAMES if isinstance(node.get(name), str)]
    told = (name for name in names if any(pattern.search(name) for pattern, _ in _KINDS))
    return next(told, " ".join(names))


def _of_text(text: str, depth: int, inside: str) -> str:
    if text.startswith('{"') and depth < _DEEPEST:  # a tree of nodes that was written as a text
        try:
            return _html(json.loads(text), depth + 1, inside)
        except (ValueError, RecursionError):
            return ""
    if _MARKUP.search(text[:20_000]):
        return text
    if inside:
        words = html.escape(text, quote=False)
        return f"<li>{words}</li>" if inside == "ul" else words
    if _MARKDOWN.search(text[:20_000]):
        from markdown_it import MarkdownIt

        return str(MarkdownIt().render(text))
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines if line)


def _titles(root: HtmlElement) -> Iterator[str]:
    for element in root.iter("title", "meta"):
        if element.tag == "title":
            yield "".join(element.itertext())[:500]
        elif "title" in (element.get("property") or element.get("name") or ""):
            yield (element.get("content") or "")[:500]


def _named(told: _Told, titles: str) -> bool:
    """Does the page have this text's title?"""
    title = letters(_own(told.table).title or "")
    return bool(title) and title in titles


def _title(told: _Told) -> str:
    title = _own(told.table).title
    return f"<h1>{html.escape(title, quote=False)}</h1>" if title else ""


def _facts(root: HtmlElement, table: Mapping[str, Any]) -> HtmlElement:
    """What the script says of the text, as the page would: the page's own word comes first."""
    own = _own(table)
    told = {
        "@type": "Article",
        "headline": own.title,
        "author": [{"@type": "Person", "name": name} for name in own.authors],
        "datePublished": own.published.isoformat() if own.published else None,
        "dateModified": own.modified.isoformat() if own.modified else None,
        "description": own.summary,
        "image": own.image.url if own.image else None,
        "publisher": {"name": own.site_name} if own.site_name else None,
    }
    script: HtmlElement = root.makeelement("script", {"type": "application/ld+json"})
    script.text = json.dumps({key: value for key, value in told.items() if value})
    return script


def _own(table: Mapping[str, Any]) -> Entry:
    from sharekit.article.streams.rows import entry_of

    return entry_of({_CAMEL.sub("_", name): value for name, value in table.items()}) or Entry()
