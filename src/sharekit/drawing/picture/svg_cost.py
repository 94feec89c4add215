"""What an SVG would cost to draw, every reference followed, so that none grows without end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from sharekit.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
HREFS = ("href", f"{{{XLINK}}}href")
MAX_COST = 500_000
"""Of all that is drawn, every `use` and every paint followed: about two seconds. A character of a
path counts one, ten where paths are stroked, an element twenty; what takes a page of pixels of its
own counts by `_DEAR`."""
_ELEMENT, _STROKED, _PRIMITIVE = 20, 10, 10_000
_DEAR = {
    "opacity": 7_000, "clip-path": 7_000, "mask": 7_000, "mix-blend-mode": 7_000,
    "filter": 20_000, "stroke-dasharray": 120_000,
}  # fmt: skip
URL = re.compile(r"url\(\s*[\"']?\s*([^\"')]{0,200})", re.IGNORECASE)
_CLASS = re.compile(r"\.([\w-]+)")
_STROKE = re.compile(r"(?<![\w-])stroke\s*:(?!\s*none)")
_IN_STYLE = re.compile(rf"(?<![\w-])({'|'.join(_DEAR)})\s*:")
PLAIN = "export it as plain SVG, or as PNG"


class _Declared(NamedTuple):
    """What style sheets declare for a class: names of `_DEAR`, ids referred to, any stroke."""

    dear: frozenset[str]
    targets: tuple[str, ...]
    stroked: bool


def refuse_growth(root: _Element, where: str) -> None:
    """Refuse what would cost too much once every reference is followed, or that follows itself."""
    by_id = {str(element.get("id")): element for element in root.iter() if element.get("id")}
    sheets = {name: _declared(text) for name, text in _sheets(root).items()}
    stroked = any(each.stroked for each in sheets.values()) or any(map(_is_stroked, root.iter()))
    known: dict[_Element, int] = {}

    def total(element: _Element, depth: int) -> int:
        if element in known:
            if known[element] < 0:
                raise InputError(
                    "it is made of itself", code="svg.complex", hint=PLAIN, where=where
                )
            return known[element]
        known[element] = -1
        cost = 0
        for each in element.iter():
            names = (*str(each.get("class") or "").split(), "*")
            rules = [sheets[name] for name in names if name in sheets]
            cost += _cost(each, rules, _STROKED if stroked else 1)
            for target in _targets(each, rules):
                cost += _ELEMENT
                if target in by_id and depth < 64:
                    cost += total(by_id[target], depth + 1)
                if cost > MAX_COST:
                    break
            if cost > MAX_COST:
                raise InputError(
                    "it has too many parts", code="svg.complex", hint=PLAIN, where=where
                )
        known[element] = cost
        return cost

    total(root, 0)


def _is_stroked(element: _Element) -> bool:
    own = str(element.get("stroke") or "none")
    return own != "none" or bool(_STROKE.search(str(element.get("style") or "")))


def _cost(element: _Element, rules: list[_Declared], path: int) -> int:
    """path: of a character of a path."""
    own = _ELEMENT + path * len((element.get("d") or "") + (element.get("points") or ""))
    own += _PRIMITIVE * (local_name(element) or "").startswith("fe")
    dear = {name for name in _DEAR if name in element.attrib}
    dear.update(_IN_STYLE.findall(str(element.get("style") or "")), *(each.dear for each in rules))
    return own + sum(_DEAR[name] for name in dear)


def _targets(element: _Element, rules: list[_Declared]) -> Iterator[str]:
    """Ids of what an element refers to."""
    for key, value in element.attrib.items():
        text = str(value).strip()
        if key in HREFS and text.startswith("#"):
            yield text[1:]
        elif "url(" in text.lower():
            yield from (target[1:] for target in URL.findall(text))
    for rule in rules:
        yield from rule.targets


def _sheets(root: _Element) -> dict[str, str]:
    """Class → what style sheets declare for it; "*": what they declare by other selectors."""
    found: dict[str, list[str]] = {}
    for sheet in root.iter(f"{{{SVG}}}style"):
        for rule in (sheet.text or "").split("}"):
            selector, _, body = rule.partition("{")
            for name in dict.fromkeys(_CLASS.findall(selector) or ["*"]):
                found.setdefault(name, []).append(body)
    return {name: ";".join(bodies) for name, bodies in found.items()}


def _declared(text: str) -> _Declared:
    return _Declared(
        frozenset(_IN_STYLE.findall(text)),
        tuple(dict.fromkeys(target[1:] for target in URL.findall(text))),
        bool(_STROKE.search(text)),
    )


def local_name(element: _Element) -> str | None:
    """The name of an SVG element without its namespace; None for a comment."""
    tag = element.tag
    return tag.removeprefix(f"{{{SVG}}}") if isinstance(tag, str) else None
