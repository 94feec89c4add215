"""Han characters by locale: which form a text wants, and which form a font draws.

Japanese, simplified and traditional Chinese and Korean share code points, but a reader of one sees
at once the shapes of another (骨, 直, 与). So a text asks for the fonts of its locale first.
"""

from __future__ import annotations

from typing import Literal

HanForm = Literal["", "any", "ja", "zh-Hans", "zh-Hant", "zh-HK", "ko"]
"""`""`: no matter, or no Han characters. `any`: a font that has them in no one's form."""

# Of the commonest characters, those that only one of the two writings of Chinese has.
_SIMPLIFIED = frozenset(
    "这们为时说国过发后会对学没动样还进无长现开关机业问头见实万电风东车马书买读语"
)
_TRADITIONAL = frozenset(
    "這們為時說國過發後會對學沒動樣還進無長現開關機業問頭見實萬電風東車馬書買讀語"
)

_LOCALES: dict[str, HanForm] = {
    "ja": "ja", "ko": "ko", "zh-hans": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans",
    "zh-my": "zh-Hans", "zh-hant": "zh-Hant", "zh-tw": "zh-Hant", "zh-hk": "zh-HK",
    "zh-mo": "zh-HK", "yue": "zh-HK",
}  # fmt: skip

# Parts of family names in lower case; the first that fits decides. Noto, Source Han and their like
# end in the locale; the others are the systems' own fonts and those most often installed.
_NAMES: dict[HanForm, tuple[str, ...]] = {
    "zh-HK": (" hk ", "hongkong", "hkscs"),
    "zh-Hant": (
        " tc ", " tw ", "jhenghei", "mingliu", "uming", "ukai", "lisong", "biaukai", "dfkai",
        "cwtex",
    ),
    "zh-Hans": (
        " sc ", " cn ", " gb ", "yahei", "simsun", "simhei", "dengxian", "fangsong", "kaiti",
        "wenquanyi", "wqy", "stheiti", "stsong", "songti", "lxgw", "zcool",
    ),
    "ko": (
        " kr ", "malgun", "gulim", "batang", "dotum", "gungsuh", "nanum", "apple sd gothic",
        "applegothic", "applemyungjo", " un ", "baekmuk", "pretendard",
    ),
    "ja": (
        " jp ", "hiragino", "yu gothic", "yu mincho", "yugothic", "yumincho", "meiryo", "ms gothic",
        "ms pgothic", "ms mincho", "ms pmincho", "ms ui gothic", " ipa", "takao", "vl gothic",
        "vl pgothic", "sawarabi", "kosugi", " zen ", "shippori", " klee ", "biz ud", " m plus ",
    ),
}  # fmt: skip
# https://learn.microsoft.com/typography/opentype/spec/os2#ulcodepagerange
_PAGES: dict[int, HanForm] = {17: "ja", 18: "zh-Hans", 19: "ko", 20: "zh-Hant", 21: "ko"}
_NEIGHBOURS: dict[str, tuple[HanForm, ...]] = {
    "zh-Hant": ("zh-Hant", "zh-HK"), "zh-HK": ("zh-HK", "zh-Hant"),
}  # fmt: skip


def wanted_form(language: str, text: str) -> HanForm:
    """The form that a text (of a BCP 47 language) wants its Han characters in; plain texts: ""."""
    if text.isascii() or max(text) < "\u1100":
        return ""
    tag = language.lower().replace("_", "-")
    parts = tag.split("-")
    for known in ("-".join(parts[:2]), parts[0], f"{parts[0]}-{parts[-1]}"):
        if known in _LOCALES:
            return _LOCALES[known]
    if any("\u3041" <= c <= "\u30fa" for c in text):
        return "ja"
    if parts[0] != "zh" and any("\uac00" <= c <= "\ud7a3" for c in text):
        return "ko"
    letters = set(text)
    traditional = len(letters & _TRADITIONAL) > len(letters & _SIMPLIFIED)
    return "zh-Hant" if traditional else "zh-Hans"


def is_told(language: str, text: str) -> bool:
    """Do the language or letters of the text say which form is wanted, so that it is no guess?"""
    if language.lower().replace("_", "-").partition("-")[0] in {"ja", "ko", "zh", "yue"}:
        return True
    kana_or_hangul = any("\u3041" <= c <= "\u30fa" or "\uac00" <= c <= "\ud7a3" for c in text)
    return kana_or_hangul or not (_SIMPLIFIED ^ _TRADITIONAL).isdisjoint(text)


def form_of_font(family: str, os2: bytes, *, has_han: bool) -> HanForm:
    """The form that a font draws, by its name, else by the one code page that it says it has."""
    if not has_han:
        return ""
    name = f" {family.lower().replace('cjk', ' ')} "
    for code in ("jp", "kr", "sc", "tc", "hk"):  # "Noto Sans CJKjp", "SourceHanSansSC"
        name = name.replace(f"{code} ", f" {code} ")
    for form, parts in _NAMES.items():
        if any(part in name for part in parts):
            return form
    pages = int.from_bytes(os2[78:82], "big") if len(os2) >= 86 else 0
    said = {form for bit, form in _PAGES.items() if pages >> bit & 1}
    return said.pop() if len(said) == 1 else "any"


def mismatch(font: HanForm, wanted: HanForm) -> int:
    """How far a font's form is from the wanted one: 0 is right, or no matter."""
    if not wanted or not font:
        return 0
    liked = _NEIGHBOURS.get(wanted, (wanted,))
    if font in liked:
        return liked.index(font)
    return 2 if font == "any" else 3
