"""Dates as pages print them, in some twenty languages → `date`."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from sharekit.article.language import primary
from sharekit.lazy import lazy

_EPOCH = date(1970, 1, 1)
_OLDEST, _LATEST, _MILLISECONDS = 788_918_400, 4_102_444_800, 100_000_000_000
"""Seconds of 1995 and 2100; a number from which on they are milliseconds."""
_FIRST_DAY, _LAST_DAY = 1990_01_01, 2100_12_31
_DAY_BEFORE_MONTH = frozenset({"de", "fr", "es", "pt", "it", "nl", "en-GB", "en-AU", "en-NZ"})

_MONTHS_BY_NUMBER = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari "
    "stycznia января січня ocak ledna ianuarie يناير "
    "ינואר בינואר जनवरी ιανουαρίου",
    "february feb februar feber février févr fév febrero fevereiro fev febbraio febr februari "
    "lutego февраля лютого şubat února februarie فبراير "
    "פברואר בפברואר फ़रवरी फरवरी φεβρουαρίου",
    "march mar märz mär mrz mars marzo março maart mrt marts "
    "marca марта березня mart března martie مارس "
    "מרץ במרץ मार्च μαρτίου maret",
    "april apr avril avr abril abr aprile kwietnia апреля квітня nisan dubna aprilie أبريل إبريل "
    "אפריל באפריל अप्रैल απριλίου",
    "may mai mayo maio maggio mag mei maj maja мая травня mayıs května مايو מאי במאי मई μαΐου",
    "june jun juni juin junio junho giugno giu czerwca июня червня haziran června iunie يونيو "
    "יוני ביוני जून ιουνίου",
    "july jul juli juillet juil julio julho luglio lug "
    "lipca июля липня temmuz července iulie يوليو "
    "יולי ביולי जुलाई ιουλίου",
    "august aug août aoû agosto ago augustus augusti sierpnia августа серпня ağustos srpna أغسطس "
    "אוגוסט באוגוסט अगस्त αυγούστου agustus",
    "september sep sept septembre septiembre setiembre setembro set settembre sett "
    "września сентября вересня eylül září septembrie سبتمبر "
    "ספטמבר בספטמבר सितंबर सितम्बर σεπτεμβρίου",
    "october oct oktober okt octobre octubre outubro out ottobre ott "
    "października октября жовтня ekim října octombrie أكتوبر "
    "אוקטובר באוקטובר अक्टूबर अक्तूबर οκτωβρίου",
    "november nov novembre noviembre novembro listopada ноября листопада kasım listopadu "
    "noiembrie نوفمبر "
    "נובמבר בנובמבר नवंबर नवम्बर νοεμβρίου",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre "
    "grudnia декабря грудня aralık prosince decembrie ديسمبر "
    "דצמבר בדצמבר दिसंबर दिसम्बर δεκεμβρίου desember",
)
MONTHS = {
    name: number
    for number, names in enumerate(_MONTHS_BY_NUMBER, start=1)
    for name in names.split()
}
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_ISO = lazy(
    r"\b(?P<year>(?:19|20)\d{2})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)"
    r"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?\b)?"
)
_GAP = r"(?:\s|(?<=\.))"  # `25.mai.2024`
_DAY_FIRST = lazy(rf"\b{_DAY}{_GAP}(?:de\s|of\s)?{_MONTH},?{_GAP}(?:de\s|del\s)?{_YEAR}\b", re.I)
_MONTH_FIRST = lazy(rf"\b{_MONTH}\s{_DAY},?\s{_YEAR}\b", re.I)
_NUMERIC = lazy(r"\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})\b")
_CJK = lazy(
    r"(?P<year>(?:19|20)\d{2})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
)
_WRITTEN = (_ISO, _DAY_FIRST, _MONTH_FIRST, _CJK)
_LONGEST = 300


def parse_date(text: str, language: str | None = None) -> date | None:
    """The first date in a short text, or None. Numeric ones count only when the day and the
    month can't be taken for each other, or when the language or the dots tell which is which.
    """
    text = text[:_LONGEST]
    for pattern in _WRITTEN:
        found = pattern.search(text)
        if found:
            month = found["month"].lower()
            number = int(month) if month.isdigit() else MONTHS[month]
            return _date(int(found["year"]), number, int(found["day"]))
    numeric = _NUMERIC.search(text)
    return _numeric(numeric, language) if numeric else None


def has_date(text: str) -> bool:
    """Is there anything in the text that is printed as a date, even an ambiguous one?"""
    text = text[:_LONGEST]
    if not any(map(str.isdecimal, text)):  # most lines: spares them five searches
        return False
    return any(pattern.search(text) for pattern in (*_WRITTEN, _NUMERIC))


def first_date(text: str) -> tuple[int, int] | None:
    """Where the first date of a text begins and ends, or None."""
    if not any(map(str.isdecimal, text[:_LONGEST])):
        return None
    found = (pattern.search(text[:_LONGEST]) for pattern in (*_WRITTEN, _NUMERIC))
    return min((match.span() for match in found if match), default=None)


def without_dates(text: str) -> str:
    """The text with its dates taken out: what else does a date line say?"""
    for pattern in (*_WRITTEN, _NUMERIC):
        text = pattern.sub(" ", text)
    return text


def from_iso(value: object, language: str | None = None) -> date | None:
    """A date from an ISO date or date-time, a number such as 20240131, a timestamp in seconds or
    milliseconds since 1970 (UTC), or from any form that `parse_date` reads."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        if _FIRST_DAY <= value <= _LAST_DAY:
            return _date(value // 10_000, value // 100 % 100, value % 100)
        seconds = value // 1000 if value >= _MILLISECONDS else value
        return _EPOCH + timedelta(seconds // 86_400) if _OLDEST <= seconds < _LATEST else None
    return parse_date(value.strip(), language) if isinstance(value, str) else None


def _numeric(found: re.Match[str], language: str | None) -> date | None:
    first, mark, second, year_text = found.groups()
    left, right, year = int(first), int(second), int(year_text)
    if len(year_text) == 2:
        year += 2000
    if left > 12 or mark == "." or left == right:
        return _date(year, right, left)
    if right > 12:
        return _date(year, left, right)
    if language == "en-US":
        return _date(year, left, right)
    if language in _DAY_BEFORE_MONTH or primary(language) in _DAY_BEFORE_MONTH:
        return _date(year, right, left)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
