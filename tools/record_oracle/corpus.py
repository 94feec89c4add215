"""What the browser is asked: texts, their languages, and the fonts they are set in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests" / "oracle" / "texts"

SIZE = 40
"""Pixels. Widths of lines are pixels too."""
WIDTHS = (240, 380, 620)
AXES = {"wght": 500, "opsz": SIZE, "wdth": 100, "SOFT": 0, "WONK": 0}
"""What a `Face` of weight 500 asks of upright variable fonts at that size."""

INTER, SOURCE_SERIF = "fonts/inter/Inter.ttf", "fonts/source-serif-4/SourceSerif4.ttf"
BEHIND = (INTER, "fonts/noto-color-emoji/NotoColorEmoji.ttf")
"""Stands behind every face."""

_LATIN = (
    INTER,
    "fonts/fraunces/Fraunces.ttf",
    SOURCE_SERIF,
    "fonts/bricolage-grotesque/BricolageGrotesque.ttf",
    "fonts/source-serif-4/SourceSerif4-Italic.ttf",
)
_LATIN_TEXTS = "ca cs de en es fr hu id it nl pl pt ro sv tr vi"
_ARABIC = (
    "fonts/noto-naskh-arabic/NotoNaskhArabic-Medium.ttf",
    "fonts/noto-sans-arabic/NotoSansArabic.ttf",
)
_HEBREW = (
    "fonts/noto-sans-hebrew/NotoSansHebrew-Medium.ttf",
    "fonts/noto-serif-hebrew/NotoSerifHebrew-Medium.ttf",
)
_DEVANAGARI = (
    "fonts/noto-sans-devanagari/NotoSansDevanagari.ttf",
    "fonts/noto-serif-devanagari/NotoSerifDevanagari-Medium.ttf",
)
_THAI = (
    "fonts/noto-sans-thai/NotoSansThai.ttf",
    "fonts/noto-serif-thai/NotoSerifThai-Medium.ttf",
)
FACES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_LATIN_TEXTS.split(), _LATIN),
    "signs": (INTER,),
    **dict.fromkeys(("bg", "el", "ru", "sr", "uk"), (INTER, SOURCE_SERIF)),
    **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
    "he": _HEBREW,
    **dict.fromkeys(("hi", "mr"), _DEVANAGARI),
    "th": _THAI,
    "hy": ("tests/fonts/TestSansArmenian.ttf",),
    "ka": ("tests/fonts/TestSansGeorgian.ttf",),
    "bn": ("tests/fonts/TestSansBengali.ttf",),
    "ta": ("tests/fonts/TestSansTamil.ttf", "tests/fonts/TestSerifTamil.ttf"),
    "te": ("tests/fonts/TestSansTelugu.ttf",),
    "ml": ("tests/fonts/TestSansMalayalam.ttf",),
    "kn": ("tests/fonts/TestSansKannada.ttf",),
    "gu": ("tests/fonts/TestSansGujarati.ttf",),
    "km": ("tests/fonts/TestSansKhmer.ttf",),
    "lo": ("tests/fonts/TestSansLao.ttf",),
    "my": ("tests/fonts/TestSansMyanmar.ttf",),
    "pa": ("tests/fonts/TestSansGurmukhi.ttf",),
    "am": ("tests/fonts/TestSansEthiopic.ttf",),
    "ja": ("tests/fonts/TestSansJP.otf",),
    "ko": ("tests/fonts/TestSansKR.otf",),
    "zh-Hans": ("tests/fonts/TestSansSC.otf",),
    "zh-Hant": ("tests/fonts/TestSansTC.otf",),
}
"""The faces of a language's texts, taken in turn."""

KEPT = {"ko": "keep-all"}
"""Asked a second time, with the `word-break` that keeps words together. Phrases (`auto-phrase`) are
not asked for: the browser has another model of Japanese, and gives them up where lines are short."""

RTL = frozenset({"ar", "fa", "he", "ur"})


class Question(NamedTuple):
    """A text and how it is set. fonts: files in the order in which they are asked."""

    corpus: str
    text: str
    language: str
    direction: str
    fonts: tuple[str, ...]
    word_break: str = "normal"


def questions() -> Iterator[Question]:
    """Every text; those of mixed direction in both base directions."""
    for path in sorted(TEXTS.glob("*.txt")):
        for number, text in enumerate(path.read_text("utf-8").splitlines()):
            if path.stem == "mixed":
                for direction in ("ltr", "rtl"):
                    yield Question("mixed", text, "en", direction, _mixed_fonts(number, text))
            else:
                yield from _asked(path.stem, number, text)


def _asked(language: str, number: int, text: str) -> Iterator[Question]:
    faces, direction = FACES[language], "rtl" if language in RTL else "ltr"
    fonts = tuple(dict.fromkeys((faces[number % len(faces)], *BEHIND)))
    spoken = "en" if language == "signs" else language
    yield Question(language, text, spoken, direction, fonts)
    if language in KEPT:
        yield Question(language, text, language, direction, fonts, KEPT[language])


def _mixed_fonts(number: int, text: str) -> tuple[str, ...]:
    """Hebrew's and Arabic's faces have Latin letters too, so mostly one face has all of a line."""
    hebrew = any("\u0590" <= c < "\u0600" for c in text)
    arabic = any("\u0600" <= c < "\u0700" for c in text)
    return (*_HEBREW[number % 2 :][:hebrew], *_ARABIC[number % 2 :][:arabic], *BEHIND)
