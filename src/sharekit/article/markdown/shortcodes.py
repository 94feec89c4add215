"""What site generators mix into Markdown: Liquid, Hugo shortcodes, MDX, kramdown attributes."""

import re
from typing import NamedTuple

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.clean import fold
from sharekit.article.markdown import components, raw_boxes
from sharekit.article.markdown.raw_code import code_in
from sharekit.article.model import Dropped
from sharekit.article.pullquotes import Pull, take_from_markdown
from sharekit.lazy import lazy

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_MDX = re.compile(
    r"(?:import\s.{0,300}\sfrom\s+['\"]|import\s+(?:['\"]|[\w, ]{0,80}\{\s*$)|"
    r"export\s+(?:const|default|let|function)\s)"
)
_MDX_OPEN = lazy(r"(?:import|export)\s.{0,300}[{(\[,]\s*")
_MOST_LINES = 200
_FIGURE = lazy(
    r"\{(?:\{[<%]|%)-?\s{0,9}(?:figure|img|image|picture|include\s{1,3}[\w/-]{0,40}(?:figure|image|"
    r"img|picture)[\w-]{0,20}(?:\.html|\.liquid)?)\b(?P<options>[^{}\n]{1,500}?)/?\s{0,9}[%>]?\}\}?"
)
_OPTION = lazy(r"(?P<name>\w{2,20})\s{0,3}=\s{0,3}[\"'](?P<value>[^\"'\n]{1,300})[\"']")
_ATTRIBUTES = re.compile(r"\s{0,9}\{:[^{}\n]{0,300}\}\s*")
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,40}\]:\s?")
# One alternation, so that what stands in a code span is passed over.
_INLINE = re.compile(
    r"(?P<code>`[^`\n]{1,500}`)"
    r"|(?P<template>\{\{[<%]?[^{}\n]{0,500}[%>]?\}\}|\{%-?[^{}%\n]{0,500}-?%\}|"
    r"\{/\*[^\n]{0,500}?\*/\})"
    r"|(?P<note>\[\^[\w-]{1,40}\])"
    r"|(?P<attributes>(?:(?<=[\w*_)\]\"'”.!?])|(?<=\w:))\{\s?[:#.][^{}\n]{0,200}\}"
    r"|(?<=[^\s:])\s{1,9}\{\s?[:#.][^{}\n]{0,200}\}\s{0,9}$)"
)
_BUTTON = lazy(
    r"\s{0,9}(?:\[[^\[\]\n]{1,100}\]\([^()\s]{1,500}\)\s?\{[^{}\n]{0,100}\.(?:md-)?(?:button|btn)\b"
    r"[^{}\n]{0,100}\}|\{\{[<%]\s{0,3}(?:button|btn|cta)\b[^{}\n]{0,300}[%>]\}\}[^{}\n]{1,100}"
    r"\{\{[<%]\s{0,3}/\s{0,3}(?:button|btn|cta)\s{0,3}[%>]\}\})\s{0,9}"
)
"""A link that stands alone and is drawn as a button, in MkDocs, kramdown or Hugo."""
_OCTOPRESS = re.compile(r"\{\"\s{0,9}([^\"{}]{1,400}?)\s{0,9}\"\}")
_HIGHLIGHT = re.compile(r"\{%-?\s{0,9}(?P<end>end)?highlight\b[^{}%\n]{0,100}%\}\s*")


class Plain(NamedTuple):
    """Markdown without template code. pulls: what it sets apart as pull quotes."""

    text: str
    pulls: tuple[Pull, ...]
    dropped: tuple[Dropped, ...]


def take_out(body: str) -> Plain:
    """The Markdown body without template code; code blocks and spans are left alone."""
    body = _FIGURE.sub(_figure, body) if "src" in body or "image" in body else body
    body, marked = _octopress(body)
    body, pulls = take_from_markdown(body)
    dropped: list[Dropped] = []
    body = components.take_out(body, dropped)
    body = raw_boxes.take_out(body, code_in(body), dropped) if "class" in body else body
    lines: list[str] = []
    fence = ""
    open_code = 0
    note = False
    for line in body.split("\n"):
        if open_code:
            dropped.append(Dropped(line.strip(), "template code"))
            closed = _balance(line) + open_code <= 0 or open_code > _MOST_LINES
            open_code = 0 if closed else open_code + _balance(line)
            continue
        if not fence and _MDX_OPEN.fullmatch(line):
            open_code = max(0, _balance(line))
        goes_on = note and line.startswith(("    ", "\t"))
        note = goes_on or (note and not line.strip()) or bool(_FOOTNOTE.match(line))
        if goes_on:
            dropped.append(Dropped(line.strip(), "footnote"))
            continue
        opened = _FENCE.match(line)
        if opened and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else opened.group(1)
        elif not fence:
            highlight = _HIGHLIGHT.fullmatch(line.strip()) if "highlight" in line else None
            if highlight:
                fence = "" if highlight["end"] else "{% endhighlight"
                lines.append("```")
                continue
            line = _plain_line(line, dropped)  # noqa: PLW2901
        elif fence == "{% endhighlight" and _HIGHLIGHT.fullmatch(line.strip()):
            fence = ""
            lines.append("```")
            continue
        lines.append(line)
    return Plain("\n".join(lines), (*marked, *pulls), tuple(dropped))


def _balance(line: str) -> int:
    """How many brackets a line of code leaves open."""
    return sum(map(line.count, "{([")) - sum(map(line.count, "})]"))


def _figure(found: re.Match[str]) -> str:
    """A picture's shortcode as Markdown; its caption is its alternative text for want of one."""
    options = {each["name"]: each["value"] for each in _OPTION.finditer(found["options"])}
    named = ("src", "url", "image_path", "path", "file", "image")
    source = next((options[name] for name in named if name in options), None)
    if not source or "(" in source or ")" in source:
        return found.group()
    told = ("alt", "caption", "title")
    alt = next((options[name] for name in told if name in options), "")
    return f"![{alt.replace('[', '').replace(']', '')}]({source.strip().replace(' ', '%20')})"


def _plain_line(line: str, dropped: list[Dropped]) -> str:
    if _MDX.match(line) or _ATTRIBUTES.fullmatch(line):
        dropped.append(Dropped(line.strip(), "template code"))
        return ""
    if _FOOTNOTE.match(line):
        dropped.append(Dropped(line.strip(), "footnote"))
        return ""
    if "{" not in line and "[^" not in line:  # as most lines
        return line
    if _BUTTON.fullmatch(line):
        dropped.append(Dropped(line.strip(), str(LineKind.PROMOTION)))
        return ""

    def replaced(found: re.Match[str]) -> str:
        if found["code"]:
            return found["code"]
        if found["template"]:
            dropped.append(Dropped(found["template"], "template code"))
        return ""

    return _INLINE.sub(replaced, line)


def _octopress(body: str) -> tuple[str, tuple[Pull, ...]]:
    """`{" the words "}` inside a pullquote tag marks them; they stay in the body."""
    if '{"' not in body or "pullquote" not in body:
        return body, ()
    marked = _OCTOPRESS.search(body)
    if not marked:
        return body, ()
    body = _OCTOPRESS.sub(r"\1", body)
    body = re.sub(r"\{%-?\s{0,9}(?:end)?pullquote\b[^{}%\n]{0,100}%\}", "", body)
    return body, (Pull(fold(marked.group(1))),)
