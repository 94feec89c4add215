"""A page as read: its elements with their places, and the way from a place to a byte."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from sharekit.markup.encoding import Encoding


class Place(StrEnum):
    """Where an element stands: in the head, in the body, or in a template, where it is inert."""

    HEAD = "head"
    BODY = "body"
    INERT = "inert"


class Element(NamedTuple):
    """A start tag, or a whole raw element. start, end: its place in the text.

    attributes: names in lower case, values decoded, as raw says them. inner: a raw element's text,
    or what stands in a link.
    """

    name: str
    place: Place
    start: int
    end: int
    attributes: dict[str, str]
    raw: dict[str, str]
    inner: str = ""

    def get(self, name: str) -> str:
        """An attribute's value without white space around it; empty where it isn't there."""
        return self.attributes.get(name, "").strip()


class Page:
    """A page as read. text: its markup, a character for each byte unless `encoding.wide`.

    head_end: where new elements of the head may stand. elements: `meta`, `link`, `title`, `script`,
    `base`, `iframe`, `img`, `a`, in order. comments: their places.
    """

    def __init__(self, document: bytes, encoding: Encoding) -> None:
        self.document = document
        self.encoding = encoding
        self.text = _view(document, encoding)
        self.elements: list[Element] = []
        self.comments: list[tuple[int, int, Place]] = []
        self.head_start = self.head_end = 0

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\r\n|\r|\n", self.text))]

    def position(self, at: int) -> tuple[int, int]:
        """Line and column of a place in the text, both from 1, in characters."""
        line = bisect_right(self._lines, at)
        return line, len(self.decode(self.text[self._lines[line - 1] : at])) + 1

    def offset(self, at: int) -> int:
        """The byte of the document at which a place of the text stands."""
        if self.encoding.wide:
            return self.encoding.mark + len(self.encode(self.text[:at]))
        return at

    def encode(self, text: str) -> bytes:
        """A part of the text as the bytes that it came from."""
        if not self.encoding.wide:
            return text.encode("latin-1")
        errors = "surrogatepass" if self.encoding.codec.startswith("utf-16") else "replace"
        return text.encode(self.encoding.codec, errors)

    def decode(self, text: str) -> str:
        """A part of the text in its true characters."""
        if self.encoding.wide or text.isascii():
            return text
        return text.encode("latin-1").decode(self.encoding.codec, "replace")


def _view(document: bytes, encoding: Encoding) -> str:
    body = document[encoding.mark :]
    if encoding.codec.startswith("utf-16"):
        return body[: len(body) // 2 * 2].decode(encoding.codec, "surrogatepass")
    if encoding.wide:
        return body.decode(encoding.codec, "replace")
    return document.decode("latin-1")
