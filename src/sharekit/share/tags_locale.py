"""A language → the locale that Open Graph wants, territory and all (`de` → `de_DE`)."""

from __future__ import annotations

# Languages written without a territory: the one that the network's own list pairs them with
# (https://developers.facebook.com/docs/internationalization#locales).
_TERRITORIES = {
    "af": "ZA", "am": "ET", "ar": "AR", "az": "AZ", "be": "BY", "bg": "BG", "bn": "IN", "bs": "BA",
    "ca": "ES", "cs": "CZ", "cy": "GB", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES",
    "et": "EE", "eu": "ES", "fa": "IR", "fi": "FI", "fr": "FR", "ga": "IE", "gl": "ES", "gu": "IN",
    "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU", "hy": "AM", "id": "ID", "is": "IS", "it": "IT",
    "ja": "JP", "ka": "GE", "kk": "KZ", "km": "KH", "kn": "IN", "ko": "KR", "lt": "LT", "lv": "LV",
    "mk": "MK", "ml": "IN", "mn": "MN", "mr": "IN", "ms": "MY", "my": "MM", "nb": "NO", "ne": "NP",
    "nl": "NL", "nn": "NO", "no": "NO", "pa": "IN", "pl": "PL", "pt": "BR", "ro": "RO", "ru": "RU",
    "si": "LK", "sk": "SK", "sl": "SI", "sq": "AL", "sr": "RS", "sv": "SE", "sw": "KE", "ta": "IN",
    "te": "IN", "th": "TH", "tl": "PH", "tr": "TR", "uk": "UA", "ur": "PK", "uz": "UZ", "vi": "VN",
    "zh": "CN",
}  # fmt: skip
_BY_SCRIPT = {("zh", "Hant"): "TW", ("zh", "Hans"): "CN"}


def locale_of(language: str | None) -> str | None:
    """The locale of a BCP 47 tag (`en-GB` → `en_GB`, `en` → `en_US`), or None."""
    if not language:
        return None
    primary, *rest = language.replace("_", "-").split("-")
    primary = "he" if primary.lower() == "iw" else primary.lower()
    territory = next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)
    script = next((part.title() for part in rest if len(part) == 4), "")
    territory = territory or _BY_SCRIPT.get((primary, script)) or _TERRITORIES.get(primary)
    return f"{primary}_{territory}" if territory else None
