"""Quotation marks, one row a group of languages: they are part of how a language is spelt.

After https://cldr.unicode.org/translation/characters/quotation-marks; French marks stand off by a
narrow no-break space. English ones elsewhere.
"""

from typing import NamedTuple

from sharekit.article.language import primary


class Marks(NamedTuple):
    """Opening and closing marks of a quotation, and of one within it."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = Marks("“", "”", "‘", "’")
_GUILLEMETS = Marks("«", "»", "“", "”")
_SWISS = Marks("«", "»", "‹", "›")
_ROWS = {
    "en nl tr vi id ms zh ko hi mr ne bn gu pa ta te kn ml si th lo my km ga cy mt tl": _ENGLISH,
    "bg cs de et is ka lt lb mk sk sl sr": Marks("„", "“", "‚", "‘"),
    "bs hr hu lv pl ro": Marks("„", "”", "‚", "’"),
    "fr": Marks("«\u202f", "\u202f»", "‹\u202f", "\u202f›"),
    "ca el es eu fa gl hy it pt": _GUILLEMETS,
    "nb nn no": Marks("«", "»", "‘", "’"),
    "az be kk ky ru uk uz": Marks("«", "»", "„", "“"),
    "sq": Marks("«", "»", "‹", "›"),
    "da": Marks("»", "«", "›", "‹"),
    "fi sv": Marks("”", "”", "’", "’"),
    "he yi ar ps ur": Marks("”", "“", "’", "‘"),
    "ja": Marks("「", "」", "『", "』"),
    "de-ch de-li fr-ch it-ch": _SWISS,
    "pt-br": _ENGLISH,
    "zh-tw zh-hk zh-mo zh-hant": Marks("「", "」", "『", "』"),
}
_MARKS = {tag: marks for tags, marks in _ROWS.items() for tag in tags.split()}


def quotation_marks(language: str | None) -> Marks:
    """The marks of a BCP 47 tag: of its region where that differs, else of its language."""
    first, *rest = (language or "").strip().replace("_", "-").lower().split("-")
    for part in rest:
        if f"{first}-{part}" in _MARKS:
            return _MARKS[f"{first}-{part}"]
    return _MARKS.get(primary(language) or "en", _ENGLISH)
