"""A stream's bytes → text, piece by piece or line by line, with the mistakes that feeds make."""

from __future__ import annotations

import codecs
import html
import io
import re
from collections.abc import Iterator
from typing import BinaryIO, cast

from sharekit.article.clean import tidy
from sharekit.article.decode import BYTE_ORDER_MARKS, MAX_TEXT_BYTES
from sharekit.errors import InputError

_PIECE = 65_536
_WESTERN = "sharekit-western"
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{2,40})[\"']")
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8"}
_LONGEST_TEASER = 2_000
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|<!--[^<>]{0,500}-->")


def _western(problem: UnicodeError) -> tuple[str, int]:
    """Bytes that aren't UTF-8 are most often Windows-1252."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    broken = problem.object[problem.start : problem.end]
    return broken.decode("cp1252", "replace"), problem.end


codecs.register_error(_WESTERN, _western)


def encoding_of(head: bytes, charset: str | None) -> tuple[str, int]:
    """The encoding, and how many bytes its mark takes. Raises InputError (`source.encoding`)."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    declared = _DECLARED.search(head[:400])
    told = charset or (declared.group(1).decode("ascii").lower() if declared else "utf-8")
    try:
        name = codecs.lookup(told).name
        b"".decode(name)  # codecs of bytes to bytes are none for text
    except (LookupError, UnicodeError):
        raise InputError(
            f"is written in '{told}', an encoding that nobody knows",
            code="source.encoding",
            hint="save it as UTF-8",
        ) from None
    meant = _MEANT.get(name, _MEANT.get(told, name))
    # a declared UTF-16 without its mark is UTF-8 whose declaration was copied
    return ("utf-8" if meant.startswith("utf-16") else meant), 0


def pieces(stream: BinaryIO, charset: str | None) -> Iterator[str]:
    """The text in pieces, without a mark or white space in front."""
    head = stream.read(_PIECE)
    encoding, skip = encoding_of(head, charset)
    decoder = codecs.getincrementaldecoder(encoding)(errors=_WESTERN)
    text = decoder.decode(head[skip:]).lstrip()
    while text:
        yield text
        raw = stream.read(_PIECE)
        text = decoder.decode(raw, final=not raw)
        while raw and not text:
            raw = stream.read(_PIECE)
            text = decoder.decode(raw, final=not raw)


def lines(stream: BinaryIO, charset: str | None) -> Iterator[str]:
    """The lines, each with its end. Raises InputError (`stream.row`) for one beyond bounds."""
    buffered = io.BufferedReader(cast("io.RawIOBase", stream), _PIECE)
    encoding, skip = encoding_of(buffered.peek(_PIECE)[:400], charset)
    buffered.read(skip)
    reader = io.TextIOWrapper(buffered, encoding, errors=_WESTERN, newline="")
    number = 0
    while line := reader.readline(MAX_TEXT_BYTES + 1):
        number += 1
        if len(line) > MAX_TEXT_BYTES:
            raise InputError(
                f"line {number} is longer than {MAX_TEXT_BYTES // 1_000_000} MB",
                code="stream.row",
                hint="one row holds one article",
            )
        yield line


def plain(markup: str | None) -> str | None:
    """A title or teaser as plain text: entities resolved, tags gone; None where nothing is left."""
    if not markup:
        return None
    text = markup[:20_000]
    if "<" not in text and "&" not in text:
        return tidy(text) or None
    for _ in range(2):  # feeds escape titles once or twice
        text = html.unescape(_TAG.sub(" ", text))
    return tidy(_TAG.sub(" ", text)) or None


def teaser(markup: str | None) -> str | None:
    """A teaser as plain text; None for what is too long to be one: then it is the article."""
    return plain(markup) if markup and len(markup) <= _LONGEST_TEASER else None
