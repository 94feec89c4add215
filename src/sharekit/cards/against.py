"""How languages set one thing against another between two names: one row a language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sharekit.article.language import primary

_AGAINST: Mapping[str, str] = MappingProxyType(
    {
        "ar": "مقابل", "fa": "در برابر", "ur": "بمقابلہ", "he": "מול", "hi": "बनाम", "mr": "विरुद्ध",
        "bn": "বনাম", "gu": "વિરુદ્ધ", "ta": "எதிர்", "te": "వర్సెస్", "th": "เทียบกับ", "fr": "vs",
        "ja": "と", "zh": "与", "ko": "대", "ru": "и", "uk": "і", "be": "і", "bg": "и", "sr": "и",
        "el": "και", "ka": "და",
    }
)  # fmt: skip
"""Where "vs." is not the custom: the own word for it, or for "and"."""


def against(language: str | None) -> str:
    """The word between the two names, "vs." where the language has taken it over."""
    if (language or "").lower().startswith(("zh-hant", "zh-tw", "zh-hk")):
        return "與"
    return _AGAINST.get(primary(language) or "en", "vs.")
