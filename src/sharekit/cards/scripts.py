"""How each script is set: leading, slant, capitals, weight, measure. One row a script.

Leading is a multiple of the size: what marks above and below the letters need. Emphasis is the
italic only where a script has one; elsewhere the accent colour alone carries it.
"""

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from sharekit.article.language import primary
from sharekit.drawing.scene.style import Direction


class Script(NamedTuple):
    """One script, by its name in ISO 15924.

    display, body: least leading of large and of small text. italic: has it a true italic? case: has
    it capitals? weight: what is added to the weight of a heading. measure: characters a line, as a
    share of what a Latin line holds. length: characters that say and take as much as one of Latin.
    rtl: is it read from right to left?
    """

    name: str
    display: float
    body: float
    italic: bool = False
    case: bool = False
    weight: int = 0
    measure: float = 1.0
    length: float = 1.0
    rtl: bool = False


_LATIN = Script("Latn", 1.0, 1.28, italic=True, case=True)
_STACKED = Script("Latn", 1.18, 1.36, italic=True, case=True)
"""Vietnamese: two marks on a letter."""
_ROWS = (
    _LATIN,
    Script("Grek", 1.10, 1.30, italic=True, case=True, weight=60),
    Script("Cyrl", 1.12, 1.30, italic=True, case=True, weight=60),
    Script("Armn", 1.16, 1.34, case=True),
    Script("Geor", 1.20, 1.36),
    Script("Hebr", 1.26, 1.38, rtl=True, weight=150, length=0.90),
    Script("Arab", 1.55, 1.55, rtl=True, weight=150, length=0.82),
    Script("Deva", 1.45, 1.45, weight=150, length=0.88),
    Script("Beng", 1.45, 1.45, weight=150, length=0.88),
    Script("Guru", 1.45, 1.45, weight=150, length=0.88),
    Script("Gujr", 1.45, 1.45, weight=150, length=0.88),
    Script("Orya", 1.50, 1.50, weight=150, length=0.86),
    Script("Taml", 1.40, 1.45, weight=150, length=0.86),
    Script("Telu", 1.55, 1.55, weight=150, length=0.82),
    Script("Knda", 1.50, 1.50, weight=150, length=0.82),
    Script("Mlym", 1.45, 1.50, weight=150, length=0.82),
    Script("Sinh", 1.45, 1.50, weight=150, length=0.86),
    Script("Thai", 1.50, 1.50, weight=150, measure=0.80, length=0.75),
    Script("Laoo", 1.50, 1.50, weight=150, measure=0.80, length=0.75),
    Script("Tibt", 1.60, 1.60, length=0.80),
    Script("Mymr", 1.70, 1.70, length=0.75),
    Script("Khmr", 1.65, 1.65, length=0.75),
    Script("Ethi", 1.30, 1.40, length=0.70),
    Script("Jpan", 1.42, 1.55, weight=150, measure=0.44, length=0.42),
    Script("Hans", 1.42, 1.55, weight=150, measure=0.42, length=0.42),
    Script("Kore", 1.34, 1.50, weight=150, measure=0.58, length=0.60),
)
SCRIPTS: Mapping[str, Script] = MappingProxyType({row.name: row for row in _ROWS})

# First code points of stretches and whose they are; "" is everybody's.
_STARTS = (
    (0x0000, "Latn"), (0x02B0, ""), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"),
    (0x0590, "Hebr"), (0x0600, "Arab"), (0x0700, ""), (0x0750, "Arab"), (0x0780, ""),
    (0x0860, "Arab"), (0x0900, "Deva"), (0x0980, "Beng"), (0x0A00, "Guru"), (0x0A80, "Gujr"),
    (0x0B00, "Orya"), (0x0B80, "Taml"), (0x0C00, "Telu"), (0x0C80, "Knda"), (0x0D00, "Mlym"),
    (0x0D80, "Sinh"), (0x0E00, "Thai"), (0x0E80, "Laoo"), (0x0F00, "Tibt"), (0x1000, "Mymr"),
    (0x10A0, "Geor"), (0x1100, "Kore"), (0x1200, "Ethi"), (0x13A0, ""), (0x1780, "Khmr"),
    (0x1800, ""), (0x1C80, "Cyrl"), (0x1C90, "Geor"), (0x1CC0, ""), (0x1E00, "Latn"),
    (0x1F00, "Grek"), (0x2000, ""), (0x2C60, "Latn"), (0x2C80, ""), (0x2D00, "Geor"),
    (0x2D30, ""), (0x2D80, "Ethi"), (0x2DE0, "Cyrl"), (0x2E00, ""), (0x2E80, "Hans"),
    (0x3040, "Jpan"), (0x3100, "Hans"), (0x3130, "Kore"), (0x3190, "Hans"), (0x31F0, "Jpan"),
    (0x3200, ""), (0x3400, "Hans"), (0x4DC0, ""), (0x4E00, "Hans"), (0xA000, ""),
    (0xA640, "Cyrl"), (0xA6A0, ""), (0xA720, "Latn"), (0xA800, ""), (0xA8E0, "Deva"),
    (0xA900, ""), (0xA960, "Kore"), (0xA980, ""), (0xAA60, "Mymr"), (0xAA80, ""),
    (0xAC00, "Kore"), (0xD800, ""), (0xF900, "Hans"), (0xFB00, "Latn"), (0xFB13, "Armn"),
    (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""),
    (0xFF66, "Jpan"), (0xFFA0, ""), (0x20000, "Hans"), (0x32000, ""),
)  # fmt: skip
_POINTS = [point for point, _ in _STARTS]
_NAMES = [name for _, name in _STARTS]

_LANGUAGES = {
    "Arab": "ar fa ur ps sd ug ckb ks pnb",
    "Hebr": "he iw yi",
    "Deva": "hi mr ne sa bho mai kok",
    "Beng": "bn as",
    "Guru": "pa",
    "Gujr": "gu",
    "Orya": "or",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Sinh": "si",
    "Thai": "th",
    "Laoo": "lo",
    "Tibt": "bo dz",
    "Mymr": "my",
    "Khmr": "km",
    "Ethi": "am ti",
    "Geor": "ka",
    "Armn": "hy",
    "Grek": "el",
    "Cyrl": "ru uk be bg mk sr kk ky tg mn tt ba",
    "Jpan": "ja",
    "Hans": "zh yue",
    "Kore": "ko",
}
_BY_LANGUAGE = {tag: script for script, tags in _LANGUAGES.items() for tag in tags.split()}
_SAY = {"Hans": 3.0, "Jpan": 2.5, "Kore": 2.5}
"""What a character of these counts for: a word is fewer of them, and Latin names are long."""

_A_WORD = 0.1
"""The share of a text's letters from which its language's own are more than a quotation."""


def script_of_language(language: str | None) -> Script:
    """The script that a language (BCP 47) is usually written in; Latin where unknown."""
    name = _BY_LANGUAGE.get(primary(language) or "", "Latn")
    return _latin(language) if name == "Latn" else SCRIPTS[name]


@lru_cache(maxsize=1024)
def script_of(text: str, language: str | None = None) -> Script:
    """The script of a text: its language's where it has a word in that, however many Latin names
    stand there as well, or no letters at all; else the one that most of it is in.

    Chinese characters among kana or hangul are Japanese or Korean, and without either the
    language's, where that one is written with them.
    """
    if text.isascii():
        return _latin(language) if any(map(str.isalpha, text)) else script_of_language(language)
    letters = (ord(char) for char in text if char.isalpha())
    counts = Counter(_NAMES[bisect_right(_POINTS, point) - 1] for point in letters)
    del counts[""]
    own = _BY_LANGUAGE.get(primary(language) or "")
    if counts["Hans"]:
        spoken = own if own in {"Jpan", "Kore"} else "Hans"
        home = "Jpan" if counts["Jpan"] else "Kore" if counts["Kore"] else spoken
        counts[home] += counts.pop("Hans")
    if own and counts[own] > _A_WORD * sum(counts.values()):
        return SCRIPTS[own]
    heaviest = sorted(counts, key=lambda name: (-counts[name] * _SAY.get(name, 1.0), name))
    if not heaviest or not counts[heaviest[0]]:
        return script_of_language(language)
    return _latin(language) if heaviest[0] == "Latn" else SCRIPTS[heaviest[0]]


def _latin(language: str | None) -> Script:
    return _STACKED if primary(language) == "vi" else _LATIN


def direction_of(text: str | None, language: str | None) -> Direction:
    """Which way a text is read: by its letters, else by its language."""
    script = script_of(text, language) if text else script_of_language(language)
    return Direction.RTL if script.rtl else Direction.LTR


def capitals(text: str, language: str | None) -> str:
    """The text in capitals as the language writes them; unchanged where its script has none.

    Turkish keeps the dot of its i; Greek capitals bear no accents.
    """
    script = script_of(text, language)
    if not script.case:
        return text
    if primary(language) in {"tr", "az"}:
        text = text.replace("i", "İ").replace("ı", "I")
    raised = text.upper()
    if script.name == "Grek":
        bare = unicodedata.normalize("NFD", raised).replace("\u0301", "")
        raised = unicodedata.normalize("NFC", bare)
    return raised


def tall_capitals(text: str) -> bool:
    """Does a capital of the text bear a mark above it, as those of `École` and `Żubr` do?"""
    letters = unicodedata.normalize("NFD", text)
    return any(
        letter.isupper() and unicodedata.combining(mark) == _ABOVE
        for letter, mark in pairwise(letters)
    )


_ABOVE = 230
"""The combining class of marks above: https://www.unicode.org/reports/tr44/#Canonical_Combining_Class_Values"""
