"""Numbers in front of entries: "Step 2:", "2.", "②", "二、", "Zweiter Schritt:", "ثانياً:", "2단계".

In figures of any script, in words of several languages. Readers take the marks off list items;
headings and paragraphs still bear theirs.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from sharekit.article.ordered import CIRCLED
from sharekit.lazy import lazy

LONGEST = 60
"""Characters at the head of a block in which its number must stand."""

_ORDINALS = (
    "first second third fourth fifth sixth seventh",
    "erster zweiter dritter vierter fünfter sechster siebter",
    "première deuxième troisième quatrième cinquième sixième septième",
    "primer segundo tercer cuarto quinto sexto séptimo",
    "primo secondo terzo quarto quinto sesto settimo",
)
_NUMBERS = (
    "one two three four five six seven",
    "eins zwei drei vier fünf sechs sieben",
    "un deux trois quatre cinq six sept",
    "uno dos tres cuatro cinco seis siete",
    "uno due tre quattro cinque sei sette",
)
_ARABIC = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة"
_HEBREW = "ראשון שני שלישי רביעי חמישי שישי שביעי"
_CHINESE = "一二三四五六七八九十"
_COUNTED = (  # that count by themselves: "firstly"
    "أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً",
    "أولًا ثانيًا ثالثًا رابعًا خامسًا سادسًا سابعًا",
    "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا",
    "첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째",
    "ראשית שנית שלישית רביעית חמישית שישית שביעית",
)
_LETTERS = "אבגדהוז"
_VALUES = {
    word: value
    for words in (*_ORDINALS, *_NUMBERS, *_COUNTED, _ARABIC, _HEBREW)
    for value, word in enumerate(words.split(), 1)
} | {sign: value for signs in (_CHINESE, _LETTERS) for value, sign in enumerate(signs, 1)}


def _any(*lists: str) -> str:
    return "|".join("|".join(words.split()) for words in lists)


_STEP = lazy(
    r"^\W{0,3}(?:(?:step|schritt|étape|etape|paso|passo|stap|krok|steg|trinn?|vaihe|adım|bước"
    r"|langkah|шаг|крок|βήμα|चरण)\s+(?:no\.\s?|nr\.\s?)?"
    rf"(?P<number>\d{{1,2}}|{_any(*_NUMBERS)})\b"
    r"|(?:the\s+|la\s+|el\s+|der\s+|il\s+)?"
    rf"(?P<ordinal>{_any(*_ORDINALS)})\s(?:step|schritt|étape|etape|paso|passo)\s*(?=[:.–—-])"
    rf"|الخطوة\s(?:رقم\s)?(?P<arabic>\d{{1,2}}|{_any(_ARABIC)})"
    rf"|(?:שלב|צעד)\s(?P<hebrew>\d{{1,2}}|{_any(_HEBREW)}|[{_LETTERS}](?=['׳]))['׳]?"
    r"|(?:ขั้นตอน|ขั้น)(?:ที่)?\s?(?P<thai>\d{1,2})|(?P<korean>\d{1,2})\s?단계|단계\s?(?P<latter>\d{1,2})"
    rf"|第(?P<chinese>[{_CHINESE}]|\d{{1,2}})步|(?:步骤|步驟|ステップ|手順|工程)\s?"
    rf"(?P<wide>[{_CHINESE}]|\d{{1,2}}))\s*[:.)：、，،–—-]?\s*",
    re.I,
)
_NUMBERED = lazy(
    r"^(?:(?:#\s?|n[o°º]\.?\s?)?(?P<number>\d{1,2})\s?(?:[.)–—:](?=\s)|\s-(?=\s)|[、．：])"
    rf"|(?P<circled>[{CIRCLED}])"
    rf"|[（(](?P<bracketed>[{_CHINESE}]|\d{{1,2}})[)）]|第?(?P<chinese>[{_CHINESE}])[、，：]"
    rf"|(?P<counted>{_any(*_COUNTED)})\s?[:,،：]|(?P<letter>[{_LETTERS}])[.)](?=\s))\s*",
    re.I,
)


class Mark(NamedTuple):
    """The number of an entry, and where in its block what follows it begins."""

    number: int
    end: int


def step(text: str) -> Mark | None:
    """The number of a text that calls itself a step; None where it doesn't."""
    return _mark(_STEP.match(text[:LONGEST]))


def numbered(text: str) -> Mark | None:
    """The number in front of a text; None where there is none."""
    return _mark(_NUMBERED.match(text[:LONGEST]))


def _mark(match: re.Match[str] | None) -> Mark | None:
    if match is None:
        return None
    word = next(group for group in match.groups() if group).lower()
    if word.isdecimal():
        return Mark(int(word), match.end())
    value = _VALUES.get(word) or (int(unicodedata.numeric(word, 0.0)) if len(word) == 1 else 0)
    return Mark(value, match.end())
