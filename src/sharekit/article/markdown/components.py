"""MDX: the tags of components and the expressions of a page, taken out of its Markdown.

An expression amid a sentence stays: nobody knows what it would say, and a sentence with a hole
would be taken for what the author wrote.
"""

import re

from sharekit.article.model import Dropped
from sharekit.lazy import lazy

_LONGEST = 5_000
"""Characters of a tag with its attributes, or of an expression."""

_MOST_BROKEN = 50
"""So many openings that nothing closes are looked at: from then on a text is no MDX."""

_SIGN = lazy(r"<[A-Z][\w.]{0,60}[\s/>]|\{/\*|^import\s[^\n]{0,300}\sfrom\s+['\"]", re.M)
# One alternation, so that what stands in code is passed over. Pictures are read with raw HTML.
_FOUND = lazy(
    r"^[ \t]*(?P<fence>`{3,}+|~{3,}+)[^\n]*+\n(?:.*?^[ \t]*(?P=fence)[`~]*[ \t]*$|.*\Z)"
    r"|`[^`\n]{1,500}`|^(?:import|export)\s[^\n]*|(?P<indent>^(?: {4}|\t)[ \t]*)"
    r"|(?P<tag><(?P<closing>/)?(?!(?:Image|Img|Figure|Picture)\b)"
    r"(?P<name>[A-Z][\w.]{0,60})(?=[\s/>]))"
    r"|(?P<text>(?<!=)\{(?P<mark>[\"'])(?P<words>[^\"'{}\n]{0,200})(?P=mark)\})"
    r"|(?P<expression>(?:^[ \t]*|(?<=[ \t]{4}))\{(?![{%:#.<]))",
    re.M | re.S,
)
_PIECE = lazy(r"\"[^\"\n]*\"|'[^'\n]*'|`[^`]*`|/\*.*?\*/|[{}<>]", re.S)
_INDENT = lazy(r"^[ \t]+", re.M)


def take_out(body: str, dropped: list[Dropped]) -> str:
    """The body without them; the words between tags stay, as far to the left as if alone."""
    if ("<" not in body and "{" not in body) or not _SIGN.search(body):
        return body
    last: dict[str, int] = {}  # where each component's last closing tag stands
    parts: list[str] = []
    depth = read = broken = 0
    place = 0
    while broken < _MOST_BROKEN:
        found = _FOUND.search(body, place)
        if found is None:
            break
        place = found.end()
        if found["text"]:
            parts += (_shifted(body[read : found.start()], depth), found["words"])
            read = place
            continue
        if found["indent"] and not depth:
            place = body.find("\n", place) + 1 or len(body)  # code
        if not found["tag"] and not found["expression"]:
            continue
        end = _end(body, found)
        after = body.find("\n", end) if end else -1
        alone = not body[end : after if after >= 0 else len(body)].strip()
        if not end or (found["expression"] and not alone):
            broken += 1
            continue
        parts.append(_shifted(body[read : found.start()], depth))
        alone = alone and not body[body.rfind("\n", 0, found.start()) + 1 : found.start()].strip()
        parts.append("\n" if alone else "")
        if found["closing"]:
            depth = max(0, depth - 1)
        elif found["expression"] or body.startswith("/>", end - 2):
            dropped.append(Dropped(body[found.start() : end].strip(), "template code"))
        else:
            name = found["name"]
            last[name] = last[name] if name in last else body.rfind(f"</{name}")
            depth += last[name] > end
        read = place = end
    return "".join((*parts, _shifted(body[read:], depth)))


def _end(body: str, found: re.Match[str]) -> int:
    """Where a tag or an expression ends; 0 where it doesn't."""
    open_braces = int(bool(found["expression"]))
    for piece in _PIECE.finditer(body, found.end(), found.end() + _LONGEST):
        mark = piece[0]
        if mark in "{}":
            open_braces += 1 if mark == "{" else -1
            if found["expression"] and not open_braces:
                return piece.end()
        elif not open_braces and mark == ">":
            return piece.end()
        elif not open_braces and mark == "<":
            return 0
    return 0


def _shifted(text: str, depth: int) -> str:
    """Text between tags without the indent that shows how deep it stands: it means no code."""
    if not depth:
        return text
    return _INDENT.sub(lambda indent: indent[0].expandtabs(4)[4 * depth :], text)
