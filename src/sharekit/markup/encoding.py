"""Which encoding a page is in, and what it says about it itself.

By the WHATWG order (https://html.spec.whatwg.org/#determining-the-character-encoding): byte order
mark, the server's word, the page's own `meta`, then what the bytes look like.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_LATE = 65_536  # a declaration beyond the standard's 1024 bytes is still found, so as to be told
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(
    rb"<!--(?:-?>|.*?(?:-->|\Z))|<meta[\t\n\f\r /][^>]{0,400}?charset[\t\n\f\r ]{0,20}="
    rb"[\t\n\f\r ]{0,20}[\"']?[\t\n\f\r ]{0,20}([A-Za-z0-9._:-]{2,40})",
    re.IGNORECASE | re.DOTALL,
)
# Labels that browsers read otherwise than Python (https://encoding.spec.whatwg.org/#names-and-labels).
_LABELS = {
    **dict.fromkeys(
        ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1",
         "latin-1", "l1", "x-cp1252", "ansi_x3.4-1968"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "iso8859-9", "latin5", "x-cp1254"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese"), "gb18030"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"), "cp949"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2"), "utf-8"),
    **dict.fromkeys(("macintosh", "mac", "x-mac-roman"), "mac-roman"),
    "x-mac-cyrillic": "mac-cyrillic",
    "x-user-defined": "cp1252",
    "unicode-1-1-utf-8": "utf-8",
}  # fmt: skip
_CODECS = frozenset(
    {"utf-8", "cp866", "koi8-r", "koi8-u", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp932"}
    | {"cp949", "cp874", "mac-roman", "mac-cyrillic"}
    | {f"cp{number}" for number in range(1250, 1259)}
    | {f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)}
)


class Encoding(NamedTuple):
    """codec: what Python calls it. mark: bytes of the byte order mark.

    label: what the page's `meta` says, as written, or None. label_end: the byte where that ends.
    served: what the server says, or None. certain: is it told by a mark, server or page?
    """

    codec: str
    mark: int = 0
    label: str | None = None
    label_end: int = 0
    served: str | None = None
    certain: bool = False

    @property
    def wide(self) -> bool:
        """May a byte that looks like `<` be part of a character, or `<` take two?"""
        return self.codec.startswith("utf-16") or self.codec == "iso2022_jp"


def detect(document: bytes, served: str | None = None) -> Encoding:
    """The encoding of a page. served: the charset of its Content-Type, if there was one."""
    label, label_end = _declared(document)
    said = Encoding("", 0, label, label_end, served, certain=True)
    for mark, codec in _MARKS:
        if document.startswith(mark):
            return said._replace(codec=codec, mark=len(mark))
    for name in (served, label):
        if name and (known := find_codec(name)):
            return said._replace(codec=known)
    utf8 = is_utf8(document)
    return said._replace(codec="utf-8" if utf8 else "cp1252", certain=False)


def find_codec(label: str) -> str | None:
    """Python's codec for a label of the web, or None where browsers know no such encoding."""
    label = label.strip().lower()
    try:
        codec = codecs.lookup(_LABELS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    return codec if codec in _CODECS else None


def is_utf8(document: bytes) -> bool:
    """Is it valid UTF-8?"""
    try:
        document.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _declared(document: bytes) -> tuple[str | None, int]:
    for found in _META.finditer(document[:_LATE]):
        if found[1]:
            return found[1].decode("ascii"), found.end()
    return None, 0
