"""Whom a sentence names as the source of what it says."""

from __future__ import annotations

from sharekit.extract import words as lexicon
from sharekit.lazy import lazy

_STUDY = (
    r"(?:stud(?:y|ies)|surveys?|polls?|reports?|analys[ie]s|reviews?|research(?:ers)?|figures|data"
    r"|numbers|scientists|economists|experts|studien?|umfragen?|erhebung|untersuchung|bericht"
    r"|auswertung|forschern?|zahlen|daten|angaben|études?|enquêtes?|sondages?|rapports?|chiffres"
    r"|données|chercheurs|estudios?|encuestas?|informes?|datos|cifras|investigador\w*|studio"
    r"|indagine|sondaggio|rapporto|estudo|pesquisa|onderzoek)"
)
_OF = (
    r"(?:by|from|of|at|in|the|a|an|von|vom|der|des|am|an der|bei der|dem|die|das|de l['’]|de la|du"
    r"|des|de|d['’]|del|della|dell['’]|do|da|van|van de|il|la|le|el|los|las|les|l['’])"
)
_ACCORDING = lazy(
    r"\b(?:according to|as reported by|laut|gemäß|nach angaben|selon|d['’]après|según"
    r"|de acuerdo con|secondo|de acordo com|segundo|volgens|zufolge)\s+"
    rf"|\b{_STUDY}\s+(?=(?:by|from|at|of|von|vom|der|des|du|de|del|della|do|da|van)\s)",
    2,
)
_WITHIN = lazy(rf"^.*?\b{_STUDY}\s+(?:conducted\s+|published\s+)?(?={_OF}\W)", 2)
_LEADING = lazy(rf"^(?:{_OF}\s+|(?:l|d|de l|dell)['’]|\d{{4}}\s+)+", 2)
_SAID = lazy(
    r"(?:\s|^)(?:reports?|reported|finds?|found|says?|estimates?|estimated|shows?|showed|calculated?"
    r"|calculates|concluded|puts|counted|measured|berichtet|meldet|schätzt|fand|ermittelte|zeigt"
    r"|beziffert|estime|rapporte|indique|montre|révèle|calcule|informa|estima|señala|muestra|indica"
    r"|revela|calcula)\b",
    2,
)
_STOP = lazy(r"[,;:()]|\.\s|\.$|\s[–—]\s|\s(?=\d)")
_NAME = lazy(
    r"[A-ZÀ-ÖØ-Þ][\w’'&.-]*(?:\s(?:(?:of|for|and|the|on|für|und|der|des|zur|zum|von|de|du|des|la|le"
    r"|del|las|los|et|y|e|en|&)\s){0,2}[A-ZÀ-ÖØ-Þ&][\w’'&-]*|\s(?:of|for|on|für|de|du|des|del|et|y)"
    r"\s(?:the\s|la\s|l['’])?[A-ZÀ-ÖØ-Þ][\w’'&-]*)*"
)
_CITED = lazy(r"\((?:source|quelle|fuente|fonte|bron)\s?:\s?(?P<named>[^()]{2,60})\)", 2)
_NOT_A_NAME = lexicon.listed(
    "a an the one we they he she it i our my this that these those researchers studies scientists"
    " experts economists people data surveys research study survey report every each most some many"
    " about around nearly almost only more less than in on at ein eine der die das wir sie er es"
    " forscher studien experten daten un une le la les nous ils elles il des chercheurs études una"
    " el los las estudios expertos datos according laut selon según"
)
MAX_SOURCE = 80


def cited(text: str) -> bool:
    """Does a sentence say that its number comes from somewhere, named or not?"""
    return _ACCORDING.search(text) is not None or _RESEARCH.search(text) is not None


_RESEARCH = lazy(rf"\b{_STUDY}\b|\b(?:found|estimates?)\s+that\b", 2)


def source(text: str, language: str | None) -> tuple[int, int] | None:
    """The (start, end) of the source's name in a sentence; None where it names none.

    German writes all nouns with a capital, so there a name ends where the capitals do.
    """
    shown = _CITED.search(text)
    if shown is not None:
        return shown.span("named")
    for match in _ACCORDING.finditer(text):
        found = _named(text, match.end(), language)
        if found is not None:
            return found
    for match in _SAID.finditer(text):
        start = max(text.rfind(",", 0, match.start()), text.rfind("(", 0, match.start())) + 1
        found = _run(text, start, match.start())
        if found is not None:
            return found
    return None


def _named(text: str, start: int, language: str | None) -> tuple[int, int] | None:
    """The name that stands after "according to"."""
    stop = _STOP.search(text, start)
    end = stop.start() if stop else len(text)
    within = _WITHIN.match(text[start:end])
    start += within.end() if within else 0
    leading = _LEADING.match(text[start:end])
    start += leading.end() if leading else 0
    plain = text[start:end].strip()
    whole = stop is not None and language != "de" and text[start : start + 1].isupper()
    if whole and len(plain.split()) <= 5 and not _SAID.search(plain):
        return start, start + len(plain)
    return _run(text, start, end)


def _run(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The first run of capitalised words between two offsets that can be a name."""
    for match in _NAME.finditer(text, start, end):
        first, last = match.span()
        words = match[0].split()
        while words and words[0].lower() in _NOT_A_NAME:
            first += len(words[0]) + 1
            words = words[1:]
            if words and not words[0][0].isupper():
                words = []
        if words and last - first <= MAX_SOURCE and len(text[first:last]) > 1:
            return first, last
    return None
