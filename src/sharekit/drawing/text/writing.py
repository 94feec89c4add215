"""The world's scripts: what each is called, a few words of it, and the packages with fonts for it.

Every package named here exists in its registry (November 2026): apt in Debian 12 and later and in
Ubuntu, pip on PyPI, npm with complete files, for `--font-dir node_modules`.
"""

from __future__ import annotations

from typing import NamedTuple


class Script(NamedTuple):
    """A script: its ISO 15924 code, its name in Unicode's Script property and for people.

    sample: characters that a font for everyday use has. bundled: sharekit has it itself.
    """

    code: str
    unicode: str
    title: str
    sample: str
    apt: str = "fonts-noto-core"
    pip: str | None = None
    npm: str | None = None
    bundled: bool = False


_CJK = "fonts-noto-cjk"

SCRIPTS: tuple[Script, ...] = (
    Script("Latn", "Latin", "Latin", "Aařşệ", bundled=True),
    Script("Grek", "Greek", "Greek", "αωΆ", bundled=True),
    Script("Cyrl", "Cyrillic", "Cyrillic", "жяїџ", bundled=True),
    Script("Arab", "Arabic", "Arabic", "عپگی", bundled=True),
    Script("Hebr", "Hebrew", "Hebrew", "אםשׁ", bundled=True),
    Script("Deva", "Devanagari", "Devanagari", "कज्ञि", bundled=True),
    Script("Thai", "Thai", "Thai", "กี่ำ", bundled=True),
    Script("Hira", "Hiragana", "Japanese", "あぐんー", _CJK, npm="@expo-google-fonts/noto-sans-jp"),
    Script("Kana", "Katakana", "Japanese", "アグン", _CJK, npm="@expo-google-fonts/noto-sans-jp"),
    Script("Hani", "Han", "Chinese", "一的書书骨", _CJK, npm="@expo-google-fonts/noto-sans-sc"),
    Script("Hang", "Hangul", "Korean", "한국어뷁", _CJK, npm="@expo-google-fonts/noto-sans-kr"),
    Script("Bopo", "Bopomofo", "Bopomofo", "ㄅㄆㄇ", _CJK, npm="@expo-google-fonts/noto-sans-tc"),
    Script("Beng", "Bengali", "Bengali", "কৰক্ষ", pip="fontpkg-hind-siliguri"),
    Script("Taml", "Tamil", "Tamil", "தமிழ்", pip="fontpkg-noto-sans-tamil"),
    Script("Telu", "Telugu", "Telugu", "తెలుగు", pip="fontpkg-noto-sans-telugu"),
    Script("Knda", "Kannada", "Kannada", "ಕನ್ನಡ"),
    Script("Mlym", "Malayalam", "Malayalam", "മലയാളം"),
    Script("Gujr", "Gujarati", "Gujarati", "ગુજરાતી"),
    Script("Guru", "Gurmukhi", "Gurmukhi", "ਪੰਜਾਬੀ"),
    Script("Orya", "Oriya", "Odia", "ଓଡ଼ିଆ"),
    Script("Sinh", "Sinhala", "Sinhala", "සිංහල"),
    Script("Khmr", "Khmer", "Khmer", "ខ្មែរ", pip="fontpkg-noto-sans-khmer"),
    Script("Laoo", "Lao", "Lao", "ລາວ"),
    Script("Mymr", "Myanmar", "Burmese", "မြန်မာ"),
    Script("Tibt", "Tibetan", "Tibetan", "བོད་"),
    Script("Ethi", "Ethiopic", "Ethiopic", "አማርኛ"),
    Script("Armn", "Armenian", "Armenian", "Հայ"),
    Script("Geor", "Georgian", "Georgian", "ქართ"),
    Script("Mong", "Mongolian", "Mongolian", "ᠮᠣᠩ"),
    Script("Thaa", "Thaana", "Thaana", "ދިވެ"),
    Script("Syrc", "Syriac", "Syriac", "ܣܘܪ"),
    Script("Nkoo", "Nko", "N’Ko", "ߒߞߏ"),
    Script("Tfng", "Tifinagh", "Tifinagh", "ⵜⵉⴼ"),
    Script("Cher", "Cherokee", "Cherokee", "ᏣᎳᎩ"),
    Script("Cans", "Canadian_Aboriginal", "Canadian Aboriginal", "ᐃᓄᒃ"),
    Script("Yiii", "Yi", "Yi", "ꆈꌠ"),
    Script("Java", "Javanese", "Javanese", "ꦗꦮ"),
    Script("Bali", "Balinese", "Balinese", "ᬩᬮ"),
    Script("Sund", "Sundanese", "Sundanese", "ᮞᮥ"),
    Script("Olck", "Ol_Chiki", "Ol Chiki", "ᱚᱞ"),
    Script("Mtei", "Meetei_Mayek", "Meetei Mayek", "ꯃꯤ"),
    Script("Adlm", "Adlam", "Adlam", "𞤀𞤁"),
    Script("Vaii", "Vai", "Vai", "ꕙꔤ"),
    Script("Lisu", "Lisu", "Lisu", "ꓡꓲ"),
    Script("Copt", "Coptic", "Coptic", "ⲀⲂ"),
    Script("Runr", "Runic", "Runic", "ᚠᚢ"),
)
