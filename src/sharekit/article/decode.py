"""Bytes → text: signatures, byte order marks, declared and guessed encodings, sizes."""

from __future__ import annotations

import codecs
import re

from sharekit.errors import InputError

MAX_TEXT_BYTES = 5_000_000
"""Most bytes of a text or Markdown article."""
MAX_HTML_BYTES = 10_000_000
"""Most bytes of an HTML page."""
MAX_LINES = 20_000
"""Most lines of a text or Markdown article, and most blocks of a page."""

_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a WebP image or a sound"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP file or an Office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf", "a 7-Zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\x00\x01\x00\x00", "a font"),
    (b"OTTO", "a font"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"bplist", "a Safari web archive"),
)
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{2,40})", re.I)
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
}
"""What browsers take a name for. https://encoding.spec.whatwg.org/#names-and-labels"""
_NO_CHARSETS = frozenset({"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape"})
"""Codecs of Python's that no page is written in, and that can hide what a page says."""
_TEXT_HINT = "save the article as text, Markdown or HTML and pass that file"
_ENCODING_HINT = "open it in an editor and save it as UTF-8"


def decode(document: bytes, charset: str | None = None) -> str:
    """The text of a document. charset: as its server told it; a byte order mark wins over it.

    Raises InputError: `source.binary`, `.encoding`, `.too_large`.
    """
    check_size(len(document), MAX_HTML_BYTES)
    for signature, what in _SIGNATURES:
        if document.startswith(signature):
            raise InputError(f"is {what}, not an article", code="source.binary", hint=_TEXT_HINT)
    for mark, encoding in BYTE_ORDER_MARKS:
        if document.startswith(mark):
            return _strict(document[len(mark) :], encoding)
    told = _as_told(document, charset)
    if told is not None:
        return told
    if b"\x00" in document:
        raise InputError("is binary data, not an article", code="source.binary", hint=_TEXT_HINT)
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError as problem:
        return _guess(document, problem.start)


def _as_told(document: bytes, charset: str | None) -> str | None:
    """The text by the server's word, where that holds: many say what isn't so."""
    if charset is None or b"\x00" in document:
        return None
    try:
        codec = codecs.lookup(_MEANT.get(charset, charset)).name
        if codec in _NO_CHARSETS:
            return None
        return document.decode(codec)
    except UnicodeDecodeError:
        if codec != "utf-8":
            return None
        text = document.decode("utf-8", "replace")  # a few broken bytes: browsers show the page
        return text if text.count("\ufffd") <= 3 + len(text) // 1000 else None
    except (LookupError, UnicodeError):
        return None


def check_size(size: int, limit: int) -> None:
    """Raises InputError (`source.too_large`) for more than `limit` bytes."""
    if size > limit:
        raise InputError(
            f"is larger than {limit // 1_000_000} MB",
            code="source.too_large",
            hint="an article has a few hundred kilobytes: pass one article, not a collection",
        )


def check_lines(lines: int) -> None:
    """Raises InputError (`source.too_large`) for more than `MAX_LINES`."""
    if lines > MAX_LINES:
        raise InputError(
            f"has more than {MAX_LINES:,} lines",
            code="source.too_large",
            hint="pass one article, not a collection or a log",
        )


def _strict(document: bytes, encoding: str) -> str:
    try:
        return document.decode(encoding)
    except UnicodeDecodeError as problem:
        raise _undecodable(encoding, problem.start) from None


def _guess(document: bytes, position: int) -> str:
    """Text that isn't UTF-8: as its HTML declares, else Windows-1252 where that is plausible."""
    declared = _META_CHARSET.search(document[:4096])
    if declared:
        try:
            # Browsers show a page with a few broken bytes; refusing it would help nobody.
            return document.decode(declared.group(1).decode("ascii"), errors="replace")
        except (LookupError, UnicodeError):
            pass
    if _plausible_western(document):
        return document.decode("cp1252")
    raise _undecodable("utf-8", position)


def _plausible_western(document: bytes) -> bool:
    """Few high bytes, all defined, and none of them part of a UTF-8 sequence (mojibake)."""
    try:
        text = document.decode("cp1252")
    except UnicodeDecodeError:
        return False
    high = [char for char in text if char > "\x7f"]
    letters = sum(char.isalpha() or char in "‘’“”„‚–—…«»‹›€£§°©®·• " for char in high)
    utf8_runs = re.findall(rb"[\xc2-\xf4][\x80-\xbf]", document)
    return len(high) <= 0.3 * len(text) and letters >= 0.8 * len(high) and not utf8_runs


def _undecodable(encoding: str, position: int) -> InputError:
    return InputError(
        f"is no valid {encoding.upper()} text (byte {position})",
        code="source.encoding",
        hint=_ENCODING_HINT,
    )
