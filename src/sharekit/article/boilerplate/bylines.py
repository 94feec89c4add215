"""Author and date lines: is a line one, and whom and when does it name?"""

import re
from datetime import date
from typing import NamedTuple

from sharekit.article.boilerplate.byline_words import (
    AGO,
    BYLINE,
    CHANGE_WORDS,
    COUNT_AT_END,
    DATE_WORDS,
    DAY_AND_MONTH,
    EXPLICIT,
    FILED,
    FILED_AT_END,
    IN_SECTION,
    INSIDE,
    JOB,
    LABELLED,
    LEFTOVER,
    NAME,
    NAME_SPLIT,
    NAME_WORD,
    PART,
    PUBLISHED,
    PUBLISHED_IN,
    PUBLISHED_ON,
    READING_TIME,
    TIME,
    UNCASED_BYLINE,
    UNCOUNTED_AGO,
    UPDATED,
)
from sharekit.article.dates import MONTHS, first_date, has_date, parse_date, without_dates
from sharekit.lazy import lazy

_LONGEST = 140
_LEAST_LABELS = 2
_AROUND = " |·•-–—↓↑→\t"
_NUMBERED = lazy(r"^#\d{1,4}(?:\.\d{1,4}){0,3}\s?[|·•–—-]?\s?")  # `#1.2 — 5 hours ago`
_BRACKETED = lazy(r"^\s?\([^()]{2,60}\)")  # `Par Ann Lee (à Rennes)`
_LEADING = lazy(
    r"(?P<name>[^,.:;!?]{5,40})(?:,| (?:avec|mit|with|con|com)(?= [A-ZÀ-Þ])) [^.!?:;]{2,40}"
)
_ACCOUNT = lazy(r"@[A-Za-z0-9_.]{2,30}")  # as it stands below its owner's name
_DEGREES = (
    r"(?:ph\.?d|m\.?d|m\.?[as]|b\.?[as]|m\.?sc|b\.?sc|m\.?p\.?h|m\.?b\.?a|r\.?[dn]|rdn|ldn|ll\.?[mbd]|"
    r"j\.?d|ed\.?d|psy\.?d|d\.?o|dds|dvm|pharm\.?d|dpt|lcsw|lmft|cpa|cfa|cfp|cscs|fac[pc]|esq)\.?"
)
_DEGREE = lazy(_DEGREES, 2)
_WITH_DEGREES = lazy(rf"^(?:,? {_DEGREES}(?!\w)){{1,5}}", 2)
_WEEKDAY = lazy(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag", 2
)
_FACTS = lazy(r"[,;|·•]\s")
_LABEL = lazy(r"[^\W\d_][^\W\d_ ]{1,20}(?: [^\W\d_]{1,20}){0,2}:[^:.!?]{0,40}")
_SENTENCE_SPACES = 8
_ALSO_NAMES = frozenset({"Mart", "Nisan", "Eylül", "Ekim", "Maja", "Marca"})
"""Months that people are named after, or that a name of another language looks like."""


class Byline(NamedTuple):
    """What a byline tells. Dates that can't be read for sure are None."""

    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None


def is_byline(line: str) -> bool:
    """Is the whole line about author, date, reading time or category?"""
    line = FILED_AT_END.sub("", COUNT_AT_END.sub("", line.strip(_AROUND)))
    line = _NUMBERED.sub("", line) if line.startswith("#") else line
    if not line or len(line) > _LONGEST or _reads_on(line):
        return False
    if line[0] == "@" and _ACCOUNT.fullmatch(line):
        return True
    figures = any(map(str.isdecimal, line))  # without one, the large patterns of times can't match
    if (figures and READING_TIME.fullmatch(line)) or FILED.fullmatch(line):
        return True
    if (figures or UNCOUNTED_AGO in line) and AGO.fullmatch(line):
        return True
    if _uncased(line) or (PUBLISHED_IN.fullmatch(line) and has_date(line)):
        return True
    if figures and UPDATED.match(line) and TIME.search(line) and not _leftover(line):
        return True
    if figures and UPDATED.search(line) and _only_dates(AGO.sub(" ", line)):
        return True  # `22/01/2023 07h00 Atualizado há 2 anos`
    if figures and (_only_dates(line) or DAY_AND_MONTH.fullmatch(line)):
        return True
    if PUBLISHED_ON.fullmatch(line):
        return True
    if _in_parts(line) or _labelled(line):
        return True
    name = BYLINE.fullmatch(line)
    if name and _is_name(name["name"]) and only_facts(_without_role(name)):
        return True
    line = _without_section(line)
    return has_date(line) and bool(INSIDE.search(line)) and only_facts(INSIDE.sub("", line))


def _without_role(found: re.Match[str]) -> str:
    """What stands behind a whole name, without degrees, and where she is, or what, in brackets."""
    rest = _WITH_DEGREES.sub("", found["rest"])
    return _BRACKETED.sub("", rest) if " " in found["name"] else rest


def is_label(line: str) -> bool:
    """Is it a byline that no text has between its paragraphs: how long it takes, where it is
    filed?"""
    if not LABELLED.match(line):
        return False
    filed = not line.endswith((".", "!", "?")) and FILED.fullmatch(line)
    return bool(filed or READING_TIME.fullmatch(line))


def _without_section(line: str) -> str:
    """`Posted 3 May 2016 by Ann Lee in Notes`, without the section's name at its end."""
    found = IN_SECTION.search(line)
    return line[: found.start("section")] if found and has_date(line[: found.start()]) else line


def _reads_on(line: str) -> bool:
    """A sentence of some length without a figure or a separator: most of what is asked about."""
    return (
        line.endswith((".", "!", "?"))
        and not any(map(line.__contains__, "0123456789:|·•"))
        and line.count(" ") >= _SENTENCE_SPACES
    )


def _in_parts(line: str) -> bool:
    """`By Dana Reyes | March 3, 2024 | 4 min read`: every part is a byline or a name."""
    parts = [part.strip() for part in PART.split(line)]
    if len(parts) < 2 or not all(parts):
        return False
    told = [is_byline(part) or TIME.fullmatch(part) is not None for part in parts]
    if len(parts) > 2 and parts[0].istitle() and NAME_WORD.fullmatch(parts[0]) and has_date(line):
        told[0] = True  # `Madrid - 3 NOV 2022 - 05:30 CET`
    return any(told) and all(one or is_name(part) for one, part in zip(told, parts, strict=True))


def _labelled(line: str) -> bool:
    """`added: 17.06.2012, author: Ann Lee, views: 3127`: labels with facts, one of them a date."""
    if line.count(":") < _LEAST_LABELS or not has_date(line):
        return False
    parts = [part for part in _FACTS.split(without_dates(line)) if part.strip()]
    return len(parts) >= _LEAST_LABELS and all(_LABEL.fullmatch(part.strip()) for part in parts)


def read_byline(line: str, language: str | None) -> Byline:
    """The authors and dates that a byline names."""
    line = _without_section(COUNT_AT_END.sub("", line.strip(_AROUND)))
    uncased = _uncased(line)
    if uncased:
        return Byline((uncased,), *_published_and_modified(line, language))
    parts = [part for part in PART.split(line) if part.strip()]
    found = next((m for m in map(BYLINE.match, (p.strip() for p in parts)) if m), None)
    found = found or INSIDE.search(line)
    authors = split_names(_named(found) + _more_names(found)) if found else ()
    if not authors and len(parts) > 1:
        authors = tuple(part.strip() for part in parts if is_name(part.strip()))[:1]
    return Byline(authors, *_published_and_modified(line, language))


def _published_and_modified(line: str, language: str | None) -> tuple[date | None, date | None]:
    """`Posted 1 May 2024 | Updated 3 May 2024` → both; one date is of what the words say."""
    changed = UPDATED.search(line)
    if not changed:
        return parse_date(line, language), None
    before = parse_date(line[: changed.start()], language)
    after = parse_date(line[changed.end() :], language)
    if before and not after:  # `5. Juni 2022 (aktualisiert)`, and `… | Updated at 10:30`
        first = first_date(line)
        second = parse_date(line[first[1] : changed.start()], language) if first else None
        rest = line[changed.end() :]
        told = PUBLISHED.search(line) or second or TIME.search(rest) or AGO.search(rest)
        return (before, second) if told else (None, before)
    return before, after


def is_name(line: str) -> bool:
    """Could the whole line be a person's name: two to four capitalised words, and no job?"""
    return (
        len(line) <= 40
        and 2 <= len(line.split()) <= 4
        and _is_name(line)
        and not JOB.fullmatch(line)
    )


def leading_name(line: str) -> str | None:
    """The name in `Ann Lee, BBC News` and in `Ann Lee avec AFP`, which stand above a date."""
    found = _LEADING.fullmatch(line)
    return found["name"] if found and is_name(found["name"]) else None


def names_explicitly(line: str) -> bool:
    """Does a line begin with words such as `Written by` and a name, whatever follows them?"""
    line = line.strip(_AROUND)
    return bool(EXPLICIT.match(line)) or _uncased(line) is not None


def _uncased(line: str) -> str | None:
    """The name in a byline of a script without capitals, where a label says that it is one."""
    if line.isascii() or len(line) > _LONGEST:
        return None
    found = UNCASED_BYLINE.search(line)
    return next(filter(None, found.groups()), None) if found else None


def split_names(names: str) -> tuple[str, ...]:
    """`A, B and C` → its names, without empty or repeated ones, and what they do for a living."""
    parts = [part.strip(" .|·•-–—") for part in NAME_SPLIT.split(names)]
    people = parts[:1] + [part for part in parts[1:] if not _DEGREE.fullmatch(part)]
    people = [part for part in people if not JOB.fullmatch(part)] if len(parts) > 1 else parts
    return tuple(dict.fromkeys(part for part in people or parts if part))


def in_order(name: str) -> str:
    """`Lee, Ann`, as catalogues have it, the other way round."""
    last, _, first = name.strip().partition(",")
    return f"{first.strip()} {last.strip()}".strip()


def _named(found: re.Match[str]) -> str:
    """The name, without a month that belongs to the date behind it (`By Ann Lee May 3, 2024`)."""
    name = str(found["name"])
    rest = (found.groupdict().get("rest") or "").lstrip(" .")
    words = name.split()
    dated = rest.startswith(",") and len(words) > 1
    if dated and _WEEKDAY.fullmatch(words[-1]):  # `By Ann Lee<br>Monday, May 3`
        return " ".join(words[:-1])
    month = len(words) > 1 and words[-1].lower().strip(".,") in MONTHS and rest[:1].isdecimal()
    return " ".join(words[:-1]) if month and not parse_date(rest) else name


def _more_names(found: re.Match[str]) -> str:
    rest = found.groupdict().get("rest") or ""
    more = re.match(rf"(?:,| and| &| und| et| y| e) {NAME}", rest)
    return more.group(0) if more and _is_name(more["name"]) and not has_date(more.group(0)) else ""


def _is_name(text: str) -> bool:
    words = text.split()
    particles = {
        "van",
        "von",
        "de",
        "da",
        "di",
        "del",
        "la",
        "le",
        "der",
        "den",
        "dos",
        "bin",
        "al",
    }
    if not words or (words[0].lower().strip(".,") in MONTHS and words[0] not in _ALSO_NAMES):
        return False
    return words[0][0].isupper() and all(
        (word[0].isupper() and bool(NAME_WORD.fullmatch(word))) or word in particles
        for word in words
    )


def _only_dates(line: str) -> bool:
    return has_date(line) and not _leftover(without_dates(line))


def _leftover(text: str) -> str:
    """What is left without times of day, words around dates, and punctuation."""
    return LEFTOVER.sub("", DATE_WORDS.sub("", CHANGE_WORDS.sub("", TIME.sub(" ", text))))


def only_facts(rest: str) -> bool:
    """Nothing is left of it but dates, reading times, names after `and`, and punctuation."""
    rest = READING_TIME.sub(" ", without_dates(rest)) if len(rest) <= _LONGEST else rest
    rest = re.sub(rf"^\s?(?:,|and|&|und|et|y|e) {NAME}", " ", rest)
    return not _leftover(rest)
