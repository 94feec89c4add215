"""One line → what it is, if it isn't the article. Linear in the line's length, which is bounded."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from sharekit.article.boilerplate.bylines import is_byline, is_label, is_name
from sharekit.article.boilerplate.cues import CUES
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.labels import LABELS
from sharekit.article.boilerplate.patterns import PATTERNS
from sharekit.article.boilerplate.phrases import PHRASES
from sharekit.article.clean import fold
from sharekit.article.model import BlockKind
from sharekit.lazy import lazy

_LONGEST_HEADING = 100
"""Characters of a heading that only its bold type shows."""
LONGEST = 320
"""No boilerplate line is longer; longer ones are prose and aren't looked at."""

_QUOTES = str.maketrans("’‘‛“”„‟«»", '\'\'\'""""""')
_LEADING = " •·|→←›‹▸►●◦*#–—_-+>~✉★☆❤♥♡🤍👍💬👉📌🔗⚠ℹ❗❕❌🚨🔔📢📅🗓🕰⏰⏳⌛※\ufe0f"
_TRAILING = " :!.…→←›»|*_↓⟶>~—–👇❤♥"
_STARRED = re.compile(r"\s?\*$")
_CLOSED_SENTENCE = re.compile(r"[.!?…。！？।॥؟۔։።፧။។៕།༎](?: ?[\"'”’“‘»«›‹」』)\]*]){0,3}$")
_FIGURE = lazy(r"\d")
_NOT_A_LETTER = lazy(r"[\W_]+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_UNCASED = (("\u0900", "\u1cff"), ("\u3040", "\udfff"))
_UNCASED_SENTENCE = 8
_UNMARKED_SENTENCE = 60
_CREDITED = lazy(  # a caption that ends with its photographer in capitals
    r"(?:.{10,200}[.!?»”)] ?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.-]+){1,6}|"
    r".{0,60}[a-zß-ÿ].{1,140}[a-zß-ÿ\d] [A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,6})"
    r"(?: ?/ ?.{2,30})?"
)
_MAY_CREDIT = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+ [A-ZÀ-Þ][A-ZÀ-Þ'’.-]")
_CAPITALISED = r"[A-ZÀ-Þ][\w.'’-]*"
_SLASHED = lazy(  # `… - Ann Lee/Agency`, `…. / ANN LEE`
    rf".{{10,200}} [-–—] {_CAPITALISED}(?: (?:d[aeio]s? |v[ao]n )?{_CAPITALISED}){{1,3}}/ ?"
    rf"{_CAPITALISED}[^.!?:/]{{0,30}}|"
    rf".{{10,200}}[.!?»”)] / ?{_CAPITALISED}(?: {_CAPITALISED}){{0,4}}"
)
ALWAYS_KEPT = frozenset({BlockKind.CODE, BlockKind.FIGURE, BlockKind.QUOTATION})
"""What is the text's own whatever words it has."""
_NO_FIGURE = frozenset({LineKind.CAPTION, LineKind.AVATAR})
_CAPTION_SPACES, _LONGEST_LABEL = 5, 90
_ENLARGES = lazy(
    r"\W(?:enlarge|zoom|vergrößern|agrandir|ampliar|aumentar|ingrandire|klicken)\.?$", re.I
)
_MORE_FROM = lazy(
    r"(?i:more|latest|news|mehr|neues|aktuelles|plus|más|mais|lo último|altro|meer|mer|więcej|"
    r"nyheter)\s(?i:from|by|in|on|about|von|aus|vom|zum|zur|über|de|du|des|dans|sur|en|sobre|da|do|"
    r"em|di|su|van|uit|över|från|om|z|ze|na temat)\s(?P<what>[^.!?:]{2,50})[:»›>]?"
)
_BAR = lazy(r"\s{0,3}[|·•]\s{0,3}")
_BAR_PARTS, _LONGEST_PART = 3, 90
_ABOUT = re.compile(
    r"(?i:about|über|zur person|à propos de|sobre|acerca de|informazioni su):? (?P<name>.{3,40})"
)


class Line(NamedTuple):
    """A line or block of a page, before it is known what it is.

    marker: a list item's own (`-`, `3.`), or empty. indent: columns before it. gap: is there a
    blank line above? lead: characters at its beginning that are set bold, where the rest isn't.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str = ""
    indent: int = 0
    gap: bool = True
    lead: int = 0


class Finding(NamedTuple):
    """What a line is. sure: wherever it stands; else only next to others of the sort."""

    kind: LineKind
    sure: bool


def heads(text: str, *, bold: bool) -> bool:
    """Is a paragraph a heading for all that a reader sees: short, all set bold, no sentence?"""
    short = bold and 0 < len(text) <= _LONGEST_HEADING
    return short and text[-1] not in ",;:" and not is_sentence(text)


def lead_of(text: str, bold: str) -> int:
    """How far a line's bold beginning reaches. bold: its words, as they stand in the markup."""
    lead = fold(bold)
    return len(lead) if lead and len(lead) < len(text) and text.startswith(lead) else 0


def normal(line: str) -> str:
    """The form that the tables are written in."""
    folded = " ".join(line.casefold().translate(_QUOTES).split()).replace(" :", ":")
    # stripped, not substituted: to look for an end anew at each of many dots is quadratic
    return folded.lstrip(_LEADING).rstrip(_TRAILING)


def letters(text: str) -> str:
    """Only letters and figures, case folded: for telling whether two texts say the same."""
    return _NOT_A_LETTER.sub("", text.casefold())


def classify(line: str) -> Finding | None:
    """What a line is if it isn't the article, or None."""
    return None if len(line) > LONGEST else _classified(line)


@lru_cache(maxsize=16_384)  # every line of a page is asked about several times
def _classified(line: str) -> Finding | None:
    form = normal(line)
    if not form:
        return None
    for known, phrases in PHRASES.items():
        if form in phrases:
            return Finding(known, sure=True)
    starred = _STARRED.sub(" *", form)
    for known, labels in LABELS.items():
        if form in labels or (line.rstrip().endswith("*") and f"{starred} *" in labels):
            return Finding(known, sure=False)
    number = form.replace(".", "").replace(",", "").rstrip("kmKM+ ")
    if number.isdigit() and not line.endswith("."):
        return Finding(LineKind.SOCIAL_COUNT, sure=False)
    kind = _matched(form)
    if kind is LineKind.RELATED and line.endswith(".") and _MORE_FROM.fullmatch(line[:-1]):
        return None  # `Mehr aus weniger.`
    if kind is not None:
        return Finding(kind, sure=_sure(kind, line))
    if is_byline(line):
        return Finding(LineKind.BYLINE, sure=is_label(line))
    if _credits(line):
        return Finding(LineKind.CAPTION, sure=line.count(" ") >= _CAPTION_SPACES)
    if _is_bar(line):
        return Finding(LineKind.LEGAL, sure=False)
    if _more_from(line):
        return Finding(LineKind.RELATED, sure=False)
    return Finding(LineKind.PROMOTION, sure=False) if about_whom(line) else None


def _credits(line: str) -> bool:
    """Is it a caption that ends with its photographer?"""
    if _MAY_CREDIT.search(line) and _CREDITED.fullmatch(line):  # most lines hold no two such words
        return True
    return "/" in line and _SLASHED.fullmatch(line) is not None


def heads_related(line: str) -> bool:
    """Is the line a bare label (`Read also`, `More from Ann Lee`), with titles to follow?"""
    if len(line) > _LONGEST_LABEL:
        return False
    return bool(_more_from(line)) or normal(line) in PHRASES[LineKind.RELATED]


def heads_caption(line: str) -> bool:
    """Does the line say that a caption stands below it (`Image caption,`)?"""
    return len(line) <= _LONGEST_LABEL and normal(line) in PHRASES[LineKind.CAPTION]


def _more_from(line: str) -> bool | None:
    """`More from Ann Lee`: is it of something with a name? None of any other line."""
    found = _MORE_FROM.fullmatch(line)
    return found["what"][0].isupper() if found else None


def about_whom(line: str) -> str | None:
    """The name in a heading such as `About Dana Reyes`, above an author's biography."""
    found = _ABOUT.fullmatch(line.strip(" :"))
    return found["name"] if found and is_name(found["name"]) else None


def is_sentence(line: str) -> bool:
    """Does the line read as prose: at least three words and an end mark, or very long?"""
    if len(line) >= 140:
        return True
    closed = bool(_CLOSED_SENTENCE.search(line))
    if not line.isascii() and _uncased(line):
        return len(line) >= (_UNCASED_SENTENCE if closed else _UNMARKED_SENTENCE)
    if not closed:
        return False
    words = _WORD.findall(line[:LONGEST])
    return len(words) >= 3 and not (
        line.rstrip("\"'”’»)").endswith(("?", "!")) and title_case(line)
    )


def _uncased(line: str) -> bool:
    """Is any of it in a script without capitals, often without spaces, Thai without end marks?"""
    # compared, not searched: a pattern of such ranges takes 6 ms to compile
    return any(first <= letter <= last for letter in line for first, last in _UNCASED)


def title_case(line: str) -> bool:
    """Are most of the longer words capitalised, as headlines have them in English?"""
    words = [word for word in _WORD.findall(line[:LONGEST]) if len(word) >= 4]
    return len(words) >= 2 and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _is_bar(line: str) -> bool:
    """`Write to me | Home | © Ann Lee 1999`: short parts, one of them surely no prose."""
    if not any(map(line.__contains__, "|·•")):  # most lines
        return False
    parts = [part for part in _BAR.split(line) if part]
    if len(parts) < _BAR_PARTS or any(len(part) > _LONGEST_PART for part in parts):
        return False
    return any(found is not None and found.sure for found in map(_classified, parts))


def _sure(kind: LineKind, line: str) -> bool:
    """A caption or a count can be the article's own words when it reads as a sentence."""
    doubtful = {LineKind.CAPTION, LineKind.RELATED, LineKind.PROMOTION, LineKind.LEGAL}
    if kind is LineKind.SOCIAL_COUNT:
        return False
    if kind is LineKind.CAPTION and _ENLARGES.search(line):
        return True
    if kind is LineKind.RELATED and (line.endswith(".") or _more_from(line) is False):
        return False  # `Plus de cent ans`
    longest = 40 if kind is LineKind.CAPTION else 90
    return not (kind in doubtful and _CLOSED_SENTENCE.search(line) and len(line) > longest)


def _matched(form: str) -> LineKind | None:
    """The kind of the first pattern that the whole line matches, or None."""
    held = form + "#" if _FIGURE.search(form) else form  # `#` in the cues stands for any figure
    length = len(form)
    for kind, number, longest, beginnings, words in _cues(form[:1]):
        if (
            length <= longest
            and form.startswith(beginnings)
            and _has_one_of_each(held, words)
            and _compiled(kind, number).fullmatch(form)
        ):
            return kind
    return None


def _has_one_of_each(held: str, words: tuple[tuple[str, ...], ...]) -> bool:
    """Does the line hold a word of every list? Loops: all of a page's lines come by here, and
    nested generators take twice the time."""
    for alternatives in words:
        for word in alternatives:
            if word in held:
                break
        else:
            return False
    return True


_NumberedCue = tuple[LineKind, int, int, tuple[str, ...], tuple[tuple[str, ...], ...]]


@lru_cache(maxsize=256)
def _cues(first: str) -> tuple[_NumberedCue, ...]:
    """The cues of lines that may begin with this character, in their order."""
    return tuple(
        (kind, number, *cue)
        for kind, rows in CUES.items()
        for number, cue in enumerate(rows)
        if any(beginning[:1] in {"", first} for beginning in cue[1])
    )


@cache
def _compiled(kind: LineKind, number: int) -> re.Pattern[str]:
    return re.compile(PATTERNS[kind][number])


def finding_of(line: Line) -> Finding | None:
    """What a line is. Of figures, only file names and avatars are set aside."""
    if line.kind not in ALWAYS_KEPT:
        found = classify(line.text)
        told = line.kind is BlockKind.LIST_ITEM and line.text.endswith((".", "。"))
        return None if found and not found.sure and told else found  # a step, and no button
    found = classify(line.text) if line.kind is BlockKind.FIGURE else None
    return found if found and found.kind in _NO_FIGURE else None
