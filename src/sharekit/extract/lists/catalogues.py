"""Lists of things that say nothing: what a box holds, prices, hours, a programme, credits, parts.

Their entries are told by what they bear (amounts, prices, times, page and part numbers, names), or
by being a word or two where nothing says what they are a list of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from sharekit.extract.language.words import WORD
from sharekit.lazy import lazy

FEW_WORDS = 3
"""Words of an entry that is a thing's name and no statement."""

FEW_WIDE = 7
"""The same in letters, where words have no spaces between them."""

_FACT = lazy(
    r"^\W{0,2}[\d½¼¾]|\b\d{1,2}(?:[.:h]\d{2}\b|\s?(?:am|pm|uhr|uur|h)\b)|[€£$¥]|\b(?:euros?|eur|usd"
    r"|chf|francs?|reais)\b|\d\s?[円元]|\b(?:pp?|s|pág|pag|blz|str)\.\s?\d|\d{3,}[ /-]\d{2,}|@"
    r"|\bwww\.|\bart\.-?\s?nr|[º°№§]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:kg|g|ml|cl|dl|l|mm|cm|m|km|v|w|mb|gb|pts?"
    r"|points?|punkte|punti|puntos|pontos|punten|graden|grad|°\w?|stück|el|tl|oz|lbs?|cups?|inch|zoll)"
    r"\b|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    r"|domenica|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|zondag|[月火水木金土日]曜|周[一二三四五六日])",
    re.I,
)
_FIGURE = lazy(r"\d(?!\d*[.,]?\d*\s?%)")
_CODE = lazy(r"\b[A-Z]{1,4}[- ]?\d{2,}")
_NAMES = lazy(
    r"^(?:[^:]{2,40}: ?)?(?:[^\W\d_a-z][\w.'’-]*)(?:,? (?:&|and|und|et|y|e|en|de|von|van|da|di|do"
    r"|del|[^\W\d_a-z][\w.'’-]*)){1,6}$"
)
_WIDE = lazy(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def share_of_facts(lines: Sequence[str]) -> float:
    """The share, 0–1, of entries that bear an amount, a price, a time or a number of a thing."""
    return sum(_is_fact(line) for line in lines) / len(lines)


def names(lines: Sequence[str]) -> bool:
    """Are most entries names of people, alone or with what they did?"""
    return sum(_NAMES.match(line.rstrip(".")) is not None for line in lines) >= 0.6 * len(lines)


def short(lines: Sequence[str]) -> bool:
    """Are the entries a word or two each, which say nothing by themselves?"""
    if any(_WIDE.search(line) for line in lines):
        return median(len(line) for line in lines) <= FEW_WIDE
    return median(len(WORD.findall(line)) for line in lines) <= FEW_WORDS


def _is_fact(line: str) -> bool:
    if _FACT.search(line) is not None or _CODE.search(line) is not None:
        return True
    return _FIGURE.search(line) is not None and not line.rstrip().endswith((".", "!", "?", "。"))
