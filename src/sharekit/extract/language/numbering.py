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
    "prima seconda terza quarta quinta sesta settima",
    "erste zweite dritte vierte fünfte sechste siebte",
    "erstes zweites drittes viertes fünftes sechstes siebtes",
    "premier deuxième troisième quatrième cinquième sixième septième",
    "primera segunda tercera cuarta quinta sexta séptima",
    "primeiro segundo terceiro quarto quinto sexto sétimo",
    "primeira segunda terceira quarta quinta sexta sétima",
    "eerste tweede derde vierde vijfde zesde zevende",
)
_NUMBERS = (
    "one two three four five six seven",
    "eins zwei drei vier fünf sechs sieben",
    "un deux trois quatre cinq six sept",
    "uno dos tres cuatro cinco seis siete",
    "uno due tre quattro cinque sei sette",
    "um dois três quatro cinco seis sete",
    "een twee drie vier vijf zes zeven",
)
_ADVERBS = (  # that count by themselves: "firstly"
    "first second third fourth fifth sixth seventh",
    "firstly secondly thirdly fourthly fifthly",
    "erstens zweitens drittens viertens fünftens sechstens siebtens",
    "premièrement deuxièmement troisièmement quatrièmement cinquièmement",
    "primero segundo tercero cuarto quinto sexto séptimo",
)
_ARABIC = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة"
_HEBREW = "ראשון שני שלישי רביעי חמישי שישי שביעי"
_CHINESE = "一二三四五六七八九十"
_COUNTED = (  # the same in other scripts
    "أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً",
    "أولًا ثانيًا ثالثًا رابعًا خامسًا سادسًا سابعًا",
    "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا",
    "첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째",
    "ראשית שנית שלישית רביעית חמישית שישית שביעית",
)
_LETTERS = "אבגדהוז"
_VALUES = {
    word: value
    for words in (*_ORDINALS, *_NUMBERS, *_ADVERBS, *_COUNTED, _ARABIC, _HEBREW)
    for value, word in enumerate(words.split(), 1)
} | {sign: value for signs in (_CHINESE, _LETTERS) for value, sign in enumerate(signs, 1)}


def _any(*lists: str) -> str:
    return "|".join("|".join(words.split()) for words in lists)


_STEP = lazy(
    r"^\W{0,3}(?:(?:step|schritt|étape|etape|paso|passo|stap|krok|steg|trinn?|vaihe|adım|bước"
    r"|langkah|шаг|крок|βήμα|चरण)\s+(?:no\.\s?|nr\.\s?)?"
    rf"(?P<number>\d{{1,2}}|{_any(*_NUMBERS)})\b"
    r"|(?:the\s+|la\s+|el\s+|der\s+|il\s+|o\s+|de\s+)?"
    rf"(?P<ordinal>{_any(*_ORDINALS)})\s(?:step|schritt|étape|etape|paso|passo|stap)\s*(?=[:.–—-])"
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

_LABELS = (
    "mistake error myth rule tip reason lesson sign idea principle habit secret question trap"
    " excuse fact truth kind type argument surprise",
    "fehler irrtum mythos regel tipp grund lehre lektion zeichen anzeichen idee prinzip gewohnheit"
    " geheimnis frage falle ausrede behauptung vorurteil argument typ märchen trick"
    " missverständnis",
    "erreur mythe règle conseil raison leçon signe idée principe habitude secret question piège"
    " excuse astuce vérité préjugé argument type cliché",
    "error mito regla consejo razón motivo lección señal idea principio hábito secreto pregunta"
    " trampa excusa truco tipo argumento",
    "errore regola consiglio ragione lezione segnale abitudine segreto domanda trappola scusa",
    "erro regra dica razão lição sinal segredo pergunta armadilha desculpa conselho",
    "fout regel reden les teken gewoonte geheim vraag valkuil smoes misverstand fabel",
)
_WIDE = (
    "误区|誤區|误解|错误|理由|原因|建议|技巧|秘诀|誤解|間違い|勘違い|コツ|ポイント|習慣"
    "|실수|오해|이유|팁"
)
_LABELLED = lazy(
    rf"^(?:(?:{_any(*_LABELS)})\s(?:(?:number|no|nr|nummer|numéro|número|numero|n)?[.º°]?o?\s?#?)"
    rf"(?P<number>\d{{1,2}}|{_any(*_NUMBERS)})\s?[:.–—-]"
    rf"|(?:the\s|der\s|die\s|das\s|la\s|le\s|el\s|il\s|o\s|a\s|de\s|het\s)?"
    rf"(?P<ordinal>{_any(*_ORDINALS)})\s(?:{_any(*_LABELS)})\s?[:.–—-]"
    rf"|(?:number\s|nummer\s|numéro\s|número\s|numero\s)(?P<named>\d{{1,2}}|{_any(*_NUMBERS)})"
    rf"\s?[:.–—-]|(?P<adverb>{_any(*_ADVERBS)})\s?[:–—]"
    rf"|(?:{_WIDE})\s?(?:その)?(?P<wide>[{_CHINESE}]|\d{{1,2}})\s?[:：、.．])\s*",
    re.I,
)


_COUNTING = lazy(rf"^(?P<adverb>{_any(*_ADVERBS)}),\s+", re.I)


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


def labelled(text: str) -> Mark | None:
    """The number in front of a text that names its kind ("Myth 2: …") or counts it; or None."""
    return _mark(_LABELLED.match(text[:LONGEST]))


def counting(text: str) -> Mark | None:
    """The number of a heading that counts itself: "First, write to us"; in prose that is none."""
    return _mark(_COUNTING.match(text[:LONGEST]))


def _mark(match: re.Match[str] | None) -> Mark | None:
    if match is None:
        return None
    word = next(group for group in match.groups() if group).lower()
    if word.isdecimal():
        return Mark(int(word), match.end())
    value = _VALUES.get(word) or (int(unicodedata.numeric(word, 0.0)) if len(word) == 1 else 0)
    return Mark(value, match.end())
