"""How one comment begins: the line that names its author, and mostly tells when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sharekit.article.boilerplate.byline_words import AGO_WORDS, DATE_WORDS, DAY_WORDS
from sharekit.article.boilerplate.bylines import only_facts
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify, normal
from sharekit.article.boilerplate.phrases import entries
from sharekit.article.dates import first_date, has_date, without_dates
from sharekit.article.told import is_unspaced
from sharekit.lazy import lazy

_SAYS = re.compile(
    r"(?P<name>[^!?:]{1,50}?)\s(?:says|said|wrote|writes|commented|sagt|schrieb|schreibt|meint|"
    r"a dit|dit|a écrit|écrit|dice|dijo|escribió|comentó|diz|disse|escreveu|comentou|ha detto|"
    r"scrive|ha scritto)\s?(?::|on\b|am\b|le\b|el\b|em\b|il\b|at\b|$)(?P<rest>.{0,60})",
    re.I,
)
_SAID_WHEN = re.compile(r"[^:]{0,40}?\d[^:]{0,30}(?::\d\d[^:]{0,12})?:\s(?P<text>\S.*)")
_DATE_FIRST = lazy(  # `# Le 18 mars 2019 à 21:14, par Yvette Thouvenot`
    r"(?:#\s?)?(?P<when>[^:]{4,40}?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?),? "
    r"(?:by|von|par|por|da|di|door|av|af|przez) (?P<name>[^\d:]{2,40})",
    re.I,
)
_BEFORE_DATE = re.compile(r"\s(?:on|am|le|el|em|il|at|·|\||-|–|—)\s|,?\s{2,}|,\s*$")
_AVATAR = re.compile(
    r"(?i:avatar|gravatar|profile picture|profile photo|profilbild|photo de profil|foto de perfil|"
    r"foto do perfil|immagine del profilo)"
)
_OF = re.compile(r"^\s*(?:of|for|von|de|di)\s+|['’]s\s*$")
_AGO_AT_END = lazy(rf"[\s·•|,–-]{{1,3}}(?:{AGO_WORDS})(?: [(·•|].{{0,20}})?$", re.I)
_DAY_AT_END = lazy(rf"[\s·•|,–-]{{1,3}}(?:{DAY_WORDS})(?:,? \d{{1,2}}[:.h]\d{{2}})?$", re.I)
_TOLD_AT_ONCE = lazy(  # `Ann Lee (17/2 1999) We saw you come!`
    r"(?P<name>[^\W\d_][^()!?:]{0,40}?) ?\((?P<when>[^()]{6,30})\)[:\s]\s?(?P<text>\S.{9,3000})"
)
_TIME_FIRST = lazy(
    r"^[\s,·|)]{0,4}(?:(?:at|um|à|a las|às|alle|om|kl\.?|@) )?"
    r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?)?[\s,·|:)–—-]{0,4}",
    re.I,
)
_TIMED = lazy(r"[\s,·|]{1,4}(?:\w{1,4} )?\d{1,2}[:.h]\d{2}")
_NUMBER = lazy(r"^(?:No\.? ?|#)?\d{1,4}[.:)．：] ?(?=[^\W\d_])")  # `1. Ann 3 May 2012 …`
_ACCOUNT = lazy(r"^id:[\w-]{1,40}\s(?=\S)")
_LONGEST_NAMED, _FEWEST_WORDS, _LONGEST_PARTICLE = 42, 3, 4
_DAY_AND_YEAR = lazy(r"\d{1,2}[/.]\d{1,2}[ -]\d{2,4}")
_CASED = lazy(r"[A-Za-z\u00c0-\u058f\u10a0-\u10ff]")
BADGES = entries("""
    author / op / mod / moderator / staff / team / editor / admin / autor / autorin / redaktion /
    auteur / autrice / auteure / rédaction / autora / redacción / redação / autore / redazione /
    redactie / skribent / автор / yazar / 作者 / 著者 / 投稿者 / 글쓴이 / الكاتب
""")
"""What is printed beside a commenter's name who wrote the article, or belongs to the house."""
_INITIAL = re.compile(r"^(?:[^.]{1,30} \w\.|(?:\w\.){2,3})$")
ANONYMOUS = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "user"})
_LONGEST_HEADER = 140


class Head(NamedTuple):
    """Whose comment begins, and its words where they stand in the same line.

    one_line: is the line the whole comment? dated: does it hold a name and a date?
    """

    author: str | None = None
    words: str | None = None
    one_line: bool = False
    dated: bool = False


def head_of(line: Line, following: Sequence[Line], *, loose: bool = False) -> Head | None:
    """The comment whose author, and mostly date, a line tells; in old threads its words, too.

    loose: beside a date any few words with a capital are a name (`don Silvano`), and `yesterday`
    is one.
    """
    text = line.text
    told = told_at_once(text)
    if told:
        return Head(told_name(told["name"]), told["text"])
    in_a_row = _in_a_row(text, loose=loose)
    if in_a_row:
        return in_a_row
    said = _SAYS.match(text)
    if said and is_short_name(said["name"]):
        rest = text[said.end("name") :]
        when = _SAID_WHEN.match(rest) if has_date(rest) else None
        if when:
            return Head(told_name(said["name"]), when["text"], one_line=True)
    if len(text) > _LONGEST_HEADER:
        return None
    behind = _DATE_FIRST.fullmatch(text) if has_date(text) else None
    if behind and is_short_name(behind["name"]) and only_facts(behind["when"]):
        return Head(told_name(behind["name"]), dated=True)
    alone = says(text)
    if alone:
        return Head(told_name(alone["name"]))
    if len(text) > 80:
        return None
    ago = _AGO_AT_END.search(text) or (_DAY_AT_END.search(text) if loose else None)
    name = text[: ago.start()].rstrip(" ·•|,–—-") if ago else ""
    if _like_a_name(name, loose=loose):
        return Head(told_name(name), dated=True)
    if has_date(text):
        name = _BEFORE_DATE.split(without_dates(text))[0].strip(" ,·|-–—()")
        named = _like_a_name(name, loose=loose) and only_facts(text[len(name) :])
        named = named and not (classify(name) or _is_of_a_date(name))
        return Head(told_name(name), dated=True) if named else None
    if normal(text) in BADGES:
        return None
    below = [line for line in following if normal(line.text) not in BADGES]
    dated = bool(below) and _is_date_line(below[0].text)
    named = dated and is_short_name(text) and not classify(text)
    return Head(told_name(text)) if named else None


def says(text: str) -> re.Match[str] | None:
    """`Ann Lee says:`, with no more than a date behind it."""
    said = _SAYS.fullmatch(text.rstrip(" .…"))
    return said if said and (not said["rest"].strip(" :") or has_date(said["rest"])) else None


def timed_words(text: str) -> str | None:
    """The words of a line that begins with a name, a date and a time; None of any other."""
    found = first_date(text[:_LONGEST_HEADER])
    if not found or not _TIMED.match(text[found[1] :]):
        return None
    head = _in_a_row(text)
    return head.words if head else None


def _in_a_row(text: str, *, loose: bool = False) -> Head | None:
    """`Ann Lee 14 March 2022, 21:07 We saw you come!`: what a block with line breaks becomes."""
    text = _NUMBER.sub("", text)
    found = first_date(text[:_LONGEST_HEADER])
    if not found or found[0] > _LONGEST_NAMED:
        return None
    name = text[: found[0]].strip(" ,·|-–—(")
    rest = _TIME_FIRST.sub("", text[found[1] :])
    words = len(rest) // _FEWEST_WORDS if is_unspaced(rest) else len(rest.split())
    if not name or not _like_a_name(name, loose=loose) or classify(name) or words < _FEWEST_WORDS:
        return None
    if _is_of_a_date(name):
        return None
    return (
        Head(told_name(name), rest, dated=True)
        if rest[0].isupper() or not _CASED.match(rest)
        else None
    )


def _is_of_a_date(name: str) -> bool:
    """`Le` of `Le 3 mai 2024 à 7 h 02`."""
    return not DATE_WORDS.sub("", name).strip()


def told_at_once(text: str) -> re.Match[str] | None:
    """Name, day and words of a comment on one line, as guest books have them, or None."""
    found = _TOLD_AT_ONCE.fullmatch(text) if "(" in text[:45] else None
    if not found or not is_short_name(found["name"]) or classify(found["name"]):
        return None
    dated = has_date(found["when"]) or _DAY_AND_YEAR.search(found["when"])
    return found if dated else None


def _like_a_name(text: str, *, loose: bool = False) -> bool:
    """One word of any case (`hilary_p`), or more that begin with capitals, particles apart."""
    words = text.split()
    if not is_short_name(text):
        return False
    ends = words[-1][0].isupper() or len(words[-1]) >= _LONGEST_PARTICLE
    if loose and ends and not text.islower():
        return True
    return len(words) == 1 or all(
        word[0].isupper()
        or not _CASED.match(word)
        or (0 < place < len(words) - 1 and len(word) <= _LONGEST_PARTICLE)
        for place, word in enumerate(words)
    )


def avatar_name(text: str) -> str | None:
    """The name in `Dana Reyes Avatar`, empty for a bare `Avatar`, None for any other line."""
    found = classify(text)
    if not found or found.kind is not LineKind.AVATAR:
        return None
    return told_name(_OF.sub("", _AVATAR.sub("", text)).strip()) or ""


def told_name(name: str) -> str | None:
    """The name without an account's in front of it (`id:ann Ann Lee`); None for nobody's."""
    name = _ACCOUNT.sub("", name.strip())
    words = name.split()
    while len(words) > 1 and normal(words[-1]) in BADGES:
        name = " ".join(words := words[:-1])
    return None if not name or name.lower() in ANONYMOUS else name


def _is_date_line(text: str) -> bool:
    found = classify(text)
    return found is not None and found.kind is LineKind.BYLINE


def is_short_name(text: str) -> bool:
    """Can it be what a commenter calls herself: one to four words?"""
    return (
        0 < len(text) <= 40
        and len(text.split()) <= 4
        and text[0].isalpha()
        and (text[-1] not in ".!?:" or bool(_INITIAL.search(text)))
    )
