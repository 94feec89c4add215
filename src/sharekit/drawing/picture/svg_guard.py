"""What of an SVG file may be drawn: shapes and paints, no script, nothing from outside, bounded.

The renderer is never shown the file but the tree that is left of it. What doesn't draw (scripts,
handlers, metadata, animation) is dropped; what would draw something else than the author saw
(pictures and styles from elsewhere, lettering in a font that isn't here) is refused, and so is what
would grow without end: entities within entities, `use` of `use` of `use`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sharekit.drawing.picture.svg_cost import HREFS, PLAIN, SVG, URL, local_name, refuse_growth
from sharekit.errors import InputError, shortened

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_BYTES = 2_000_000
MAX_ELEMENTS = 8_000
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
_LENGTH = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?(?:px|pt|pc|mm|cm|in)?")
_DATA = re.compile(r"data:image/(?:png|jpe?g);base64,", re.IGNORECASE)


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
    refuse_growth(root, where)
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
            hint=PLAIN,
            where=where,
        )
    for name, value in entities.items():
        if len(body) + body.count(f"&{name};") * len(value) > 2 * MAX_BYTES:
            raise InputError(
                f"the entity '{name}' makes it too large",
                code="svg.entities",
                hint=PLAIN,
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
        return _tree(text.replace("<svg", f'<svg xmlns="{SVG}"', 1), where)
    if root.tag != f"{{{SVG}}}svg":
        raise _unreadable(where, "its <svg> is of another namespace")
    return root


def _cleaned(root: _Element, where: str) -> None:
    """Drop what doesn't draw, refuse what would draw something else."""
    elements = list(root.iter())
    if len(elements) > MAX_ELEMENTS:
        raise InputError("it has too many parts", code="svg.complex", hint=PLAIN, where=where)
    for element in elements:
        name = local_name(element)
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
                hint=PLAIN,
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
        if plain in HREFS and name != "a":
            _check_link(text, name, where)
        elif plain.startswith(("{", "on")) or plain in HREFS:
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
        for target in URL.findall(text):
            if not target.startswith("#"):
                raise _outside(target, where)


def _view(root: _Element, where: str) -> Box:
    """Left, top, width, height of what the file shows."""
    box = (root.get("viewBox") or "").replace(",", " ").split()
    try:
        numbers = [float(number) for number in box]
    except ValueError:
        numbers = []
    if len(numbers) != 4:
        sides = [
            _LENGTH.fullmatch(str(root.get(side) or "").strip()) for side in ("width", "height")
        ]
        numbers = [0.0, 0.0, *(float(side[1]) for side in sides if side)]
    if len(numbers) != 4 or not all(abs(n) < 1e7 for n in numbers) or min(numbers[2:]) < 1e-3:
        raise _unreadable(where, "its viewBox, or its width and height, don't say how large it is")
    left, top, width, height = numbers
    return left, top, width, height


def _outside(target: str, where: str) -> InputError:
    return InputError(
        f"it draws something from outside the file: {shortened(target)}",
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
