"""The world's scripts: what each is called, a few words of it, and the packages with fonts for it.

Every package named here exists in its registry (November 2026): apt in Debian 12 and later and in
Ubuntu, pip on PyPI, npm with complete files, for `--font-dir node_modules`.
"""

from __future__ import annotations

from typing import NamedTuple


class Script(NamedTuple):
    """A script: its ISO 15924 code, and its name for people.

    sample: characters that a font for everyday use has. bundled: sharekit has it itself.
    """

    code: str
    title: str
    sample: str
    apt: str = "fonts-noto-core"
    pip: str | None = None
    npm: str | None = None
    bundled: bool = False


_CJK = "fonts-noto-cjk"

SCRIPTS: tuple[Script, ...] = (
    Script("Latn", "Latin", "Aařşệ", bundled=True),
    Script("Grek", "Greek", "αωΆ", bundled=True),
    Script("Cyrl", "Cyrillic", "жяїџ", bundled=True),
    Script("Arab", "Arabic", "عپگی", bundled=True),
    Script("Hebr", "Hebrew", "אםשׁ", bundled=True),
    Script("Deva", "Devanagari", "कज्ञि", bundled=True),
    Script("Thai", "Thai", "กี่ำ", bundled=True),
    Script("Hira", "Japanese", "あぐんー", _CJK, npm="@expo-google-fonts/noto-sans-jp"),
    Script("Kana", "Japanese", "アグン", _CJK, npm="@expo-google-fonts/noto-sans-jp"),
    Script("Hani", "Chinese", "一的書书骨", _CJK, npm="@expo-google-fonts/noto-sans-sc"),
    Script("Hang", "Korean", "한국어뷁", _CJK, npm="@expo-google-fonts/noto-sans-kr"),
    Script("Bopo", "Bopomofo", "ㄅㄆㄇ", _CJK, npm="@expo-google-fonts/noto-sans-tc"),
    Script("Beng", "Bengali", "কৰক্ষ", pip="fontpkg-hind-siliguri"),
    Script("Taml", "Tamil", "தமிழ்", pip="fontpkg-noto-sans-tamil"),
    Script("Telu", "Telugu", "తెలుగు", pip="fontpkg-noto-sans-telugu"),
    Script("Knda", "Kannada", "ಕನ್ನಡ"),
    Script("Mlym", "Malayalam", "മലയാളം"),
    Script("Gujr", "Gujarati", "ગુજરાતી"),
    Script("Guru", "Gurmukhi", "ਪੰਜਾਬੀ"),
    Script("Orya", "Odia", "ଓଡ଼ିଆ"),
    Script("Sinh", "Sinhala", "සිංහල"),
    Script("Khmr", "Khmer", "ខ្មែរ", pip="fontpkg-noto-sans-khmer"),
    Script("Laoo", "Lao", "ລາວ"),
    Script("Mymr", "Burmese", "မြန်မာ"),
    Script("Tibt", "Tibetan", "བོད་"),
    Script("Ethi", "Ethiopic", "አማርኛ"),
    Script("Armn", "Armenian", "Հայ"),
    Script("Geor", "Georgian", "ქართ"),
    Script("Mong", "Mongolian", "ᠮᠣᠩ"),
    Script("Thaa", "Thaana", "ދިވެ"),
    Script("Syrc", "Syriac", "ܣܘܪ"),
    Script("Nkoo", "N’Ko", "ߒߞߏ"),
    Script("Tfng", "Tifinagh", "ⵜⵉⴼ"),
    Script("Cher", "Cherokee", "ᏣᎳᎩ"),
    Script("Cans", "Canadian Aboriginal", "ᐃᓄᒃ"),
    Script("Yiii", "Yi", "ꆈꌠ"),
    Script("Java", "Javanese", "ꦗꦮ"),
    Script("Bali", "Balinese", "ᬩᬮ"),
    Script("Sund", "Sundanese", "ᮞᮥ"),
    Script("Olck", "Ol Chiki", "ᱚᱞ"),
    Script("Mtei", "Meetei Mayek", "ꯃꯤ"),
    Script("Adlm", "Adlam", "𞤀𞤁"),
    Script("Vaii", "Vai", "ꕙꔤ"),
    Script("Lisu", "Lisu", "ꓡꓲ"),
    Script("Copt", "Coptic", "ⲀⲂ"),
    Script("Runr", "Runic", "ᚠᚢ"),
)
