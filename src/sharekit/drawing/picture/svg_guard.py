"""What of an SVG file may be drawn: shapes and paints, no script, nothing from outside, bounded.

The renderer is never shown the file but the tree that is left of it. What doesn't draw (scripts,
handlers, metadata, animation) is dropped; what would draw something else than the author saw
(pictures and styles from elsewhere, lettering in a font that isn't here) is refused, and so is what
would grow without end: entities within entities, `use` of `use` of `use`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from sharekit.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_BYTES = 2_000_000
MAX_ELEMENTS = 8_000
MAX_COST = 500_000
"""Of all that is drawn, every `use` and every paint followed: about two seconds. A character of a
path counts one, ten where paths are stroked, an element twenty; what takes a page of pixels of its
own counts by `_DEAR`."""
_ELEMENT, _STROKED, _PRIMITIVE = 20, 10, 10_000
_DEAR = {
    "opacity": 7_000, "clip-path": 7_000, "mask": 7_000, "mix-blend-mode": 7_000,
    "filter": 20_000, "stroke-dasharray": 60_000,
}  # fmt: skip

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_HREFS = ("href", f"{{{_XLINK}}}href")
_SHAPES = frozenset((
    "svg", "g", "defs", "symbol", "use", "switch", "a", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "style", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern", "image", "filter", "feBlend", "feColorMatrix",
    "feComposite", "feDropShadow", "feFlood", "feGaussianBlur", "feMerge", "feMergeNode",
    "feOffset",
))  # fmt: skip
_LETTERING = frozenset(("text", "tref", "altGlyph"))
_UNBOUNDED = frozenset((
    "marker", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feImage",
    "feMorphology", "feSpecularLighting", "feTile", "feTurbulence",
))  # fmt: skip
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,40}:)?svg(?=[\s/>])")
_ENTITY = re.compile(
    r"<!ENTITY\s+([A-Za-z_][\w.-]{0,40})\s+(?:\"([^\"&%<]{0,300})\"|'([^'&%<]{0,300})')\s*>"
)
_URL = re.compile(r"url\(\s*[\"']?\s*([^\"')]{0,200})", re.IGNORECASE)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_STROKE = re.compile(r"(?<![\w-])stroke\s*:\s*(?!none)")
_IN_STYLE = re.compile(rf"(?<![\w-])({'|'.join(_DEAR)})\s*:")
_LENGTH = re.compile(r"\s*([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*(?:px|pt|pc|mm|cm|in)?\s*")
_DATA = re.compile(r"data:image/(?:png|jpe?g);base64,", re.IGNORECASE)


_PLAIN = "export it as plain SVG, or as PNG"


Box = tuple[float, float, float, float]
"""Left, top, width and height, in a drawing's own units."""


class Drawing(NamedTuple):
    """An SVG that may be drawn. box: what it shows."""

    root: _Element
    box: Box

    def document(self, box: Box, size: tuple[int, int]) -> str:
        """The file for a view of `size` px."""
        from lxml import etree

        root = self.root
        root.set("viewBox", " ".join(f"{number:.6g}" for number in box))
        root.set("width", str(size[0]))
        root.set("height", str(size[1]))
        return etree.tostring(root, encoding="unicode")


def guarded(data: bytes, where: str) -> Drawing:
    """What may be drawn of the file. Raises InputError: `image.too_large`, `image.unreadable`,
    `svg.entities`, `svg.external`, `svg.text`, `svg.unsupported`, `svg.complex`."""
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the drawing has {len(data) / 1e6:.1f} MB; {MAX_BYTES / 1e6:.0f} MB is the limit",
            code="image.too_large",
            where=where,
            hint="simplify it, or export it as PNG",
        )
    root = _tree(_without_doctype(data, where), where)
    _cleaned(root, where)
    _refuse_growth(root, where)
    return Drawing(root, _view(root, where))


def _without_doctype(data: bytes, where: str) -> str:
    """The text from `<svg` on, with the plain entities that drawing programs declare filled in."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise _unreadable(where, "it is not UTF-8 text") from None
    start = _ROOT.search(text)
    if start is None:
        raise _unreadable(where, "it holds no <svg>")
    prolog, body = text[: start.start()], text[start.start() :]
    entities = {name: one or other for name, one, other in _ENTITY.findall(prolog)}
    if prolog.count("<!ENTITY") != len(entities):
        raise InputError(
            "it declares entities that aren't plain text",
            code="svg.entities",
            hint=_PLAIN,
            where=where,
        )
    for name, value in entities.items():
        if len(body) + body.count(f"&{name};") * len(value) > 2 * MAX_BYTES:
            raise InputError(
                f"the entity '{name}' makes it too large",
                code="svg.entities",
                hint=_PLAIN,
                where=where,
            )
        body = body.replace(f"&{name};", value)
    return body


def _tree(text: str, where: str) -> _Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(text, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise _unreadable(where, str(problem).partition(", line ")[0][:120]) from None
    if root.tag == "svg":  # written by hand, for HTML; renderers want the namespace
        return _tree(text.replace("<svg", f'<svg xmlns="{_SVG}"', 1), where)
    if root.tag != f"{{{_SVG}}}svg":
        raise _unreadable(where, "its <svg> is of another namespace")
    return root


def _cleaned(root: _Element, where: str) -> None:
    """Drop what doesn't draw, refuse what would draw something else."""
    elements = list(root.iter())
    if len(elements) > MAX_ELEMENTS:
        raise InputError("it has too many parts", code="svg.complex", hint=_PLAIN, where=where)
    for element in elements:
        name = _name(element)
        if name in _LETTERING:
            raise InputError(
                "its lettering is text, which looks different on every machine",
                code="svg.text",
                where=where,
                hint="turn the text into paths (outlines, curves) and export it again",
            )
        if name in _UNBOUNDED:
            raise InputError(
                f"it has a {name}, which isn't drawn here",
                code="svg.unsupported",
                hint=_PLAIN,
                where=where,
            )
        parent = element.getparent()
        if name not in _SHAPES and parent is not None:
            parent.remove(element)
        else:
            _clean_attributes(element, name or "", where)
            if name == "style":
                _refuse_outside(element.text or "", where)


def _clean_attributes(element: _Element, name: str, where: str) -> None:
    for key, value in list(element.attrib.items()):
        text, plain = str(value), str(key)
        if plain in _HREFS and name != "a":
            _check_link(text, name, where)
        elif plain.startswith(("{", "on")) or plain in _HREFS:
            del element.attrib[key]
        else:
            _refuse_outside(text, where)


def _check_link(link: str, name: str, where: str) -> None:
    if link.strip().startswith("#") and name != "image":
        return
    found = _DATA.match(link.strip()) if name == "image" else None
    if found is None:
        raise _outside(link, where)
    import base64
    import binascii

    from sharekit.drawing.picture.decode import decode

    try:
        inner = base64.b64decode("".join(link.strip()[found.end() :].split()), validate=True)
    except (binascii.Error, ValueError):
        raise _unreadable(where, "a picture in it is damaged") from None
    decode(inner, where)  # bounded, and known to be what it says


def _refuse_outside(text: str, where: str) -> None:
    lowered = text.lower()
    if "@import" in lowered:
        raise _outside("@import", where)
    if "url" in lowered:
        for target in _URL.findall(text):
            if not target.startswith("#"):
                raise _outside(target, where)


def _refuse_growth(root: _Element, where: str) -> None:
    """Refuse what would cost too much once every reference is followed, or that follows itself."""
    by_id = {str(element.get("id")): element for element in root.iter() if element.get("id")}
    sheets = _sheets(root)
    stroked = any(map(_STROKE.search, sheets.values())) or any(map(_is_stroked, root.iter()))
    known: dict[_Element, int] = {}

    def total(element: _Element, depth: int) -> int:
        if element in known:
            if known[element] < 0:
                raise InputError(
                    "a part of it is made of itself", code="svg.complex", hint=_PLAIN, where=where
                )
            return known[element]
        known[element] = -1
        cost = 0
        for each in element.iter():
            rules = [sheets[name] for name in (*_classes(each), "*") if name in sheets]
            cost += _cost(each, rules, _STROKED if stroked else 1)
            for target in _targets(each, rules):
                if target in by_id and depth < 64:
                    cost += total(by_id[target], depth + 1)
            if cost > MAX_COST:
                raise InputError(
                    "it has too many parts", code="svg.complex", hint=_PLAIN, where=where
                )
        known[element] = cost
        return cost

    total(root, 0)


def _classes(element: _Element) -> list[str]:
    return str(element.get("class") or "").split()


def _is_stroked(element: _Element) -> bool:
    own = str(element.get("stroke") or "none")
    return own != "none" or bool(_STROKE.search(str(element.get("style") or "")))


def _cost(element: _Element, rules: list[str], path: int) -> int:
    """path: of a character of a path."""
    own = _ELEMENT + path * len((element.get("d") or "") + (element.get("points") or ""))
    own += _PRIMITIVE * (_name(element) or "").startswith("fe")
    style = ";".join((str(element.get("style") or ""), *rules))
    dear = {name for name in _DEAR if name in element.attrib} | set(_IN_STYLE.findall(style))
    return own + sum(_DEAR[name] for name in dear)


def _targets(element: _Element, rules: list[str]) -> Iterator[str]:
    """Ids of what an element refers to."""
    for key, value in element.attrib.items():
        text = str(value).strip()
        if key in _HREFS and text.startswith("#"):
            yield text[1:]
        elif "url(" in text.lower():
            yield from (target[1:] for target in _URL.findall(text))
    for rule in rules:
        yield from (target[1:] for target in _URL.findall(rule))


def _sheets(root: _Element) -> dict[str, str]:
    """Class → what style sheets declare for it; "*": what they declare by other selectors."""
    found: dict[str, str] = {}
    for sheet in root.iter(f"{{{_SVG}}}style"):
        for selector, body in _RULE.findall(sheet.text or ""):
            for name in _CLASS.findall(selector) or ["*"]:
                found[name] = f"{found.get(name, '')};{body}"
    return found


def _view(root: _Element, where: str) -> Box:
    """Left, top, width, height of what the file shows."""
    box = (root.get("viewBox") or "").replace(",", " ").split()
    try:
        numbers = [float(number) for number in box]
    except ValueError:
        numbers = []
    if len(numbers) != 4:
        sides = [_LENGTH.fullmatch(root.get(side) or "") for side in ("width", "height")]
        numbers = [0.0, 0.0, *(float(side[1]) for side in sides if side)]
    if len(numbers) != 4 or not all(abs(n) < 1e7 for n in numbers) or min(numbers[2:]) < 1e-3:
        raise _unreadable(where, "it doesn't say how large it is: it has no viewBox")
    left, top, width, height = numbers
    return left, top, width, height


def _name(element: _Element) -> str | None:
    tag = element.tag
    return tag.removeprefix(f"{{{_SVG}}}") if isinstance(tag, str) else None


def _outside(target: str, where: str) -> InputError:
    shown = target if len(target) <= 60 else f"{target[:60]}…"
    return InputError(
        f"it draws something from outside the file: {shown}",
        code="svg.external",
        hint="embed it, or export the logo with everything in one file",
        where=where,
    )


def _unreadable(where: str, why: str) -> InputError:
    return InputError(
        f"the drawing is damaged: {why}",
        code="image.unreadable",
        hint="export it again as SVG",
        where=where,
    )
