"""Text pasted or saved from a page → `Article`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.article.boilerplate import LineKind
from sharekit.article.bylines import is_byline, is_name
from sharekit.article.clean import fold
from sharekit.article.contents import without_contents
from sharekit.article.frame.page import pasted, take_off
from sharekit.article.headlines import find_headline
from sharekit.article.language import detect, normal_tag
from sharekit.article.lines import Line, classify, heads_related, is_sentence, normal
from sharekit.article.model import (
    Age,
    AgeVerdict,
    Article,
    BlockKind,
    Comment,
    Dropped,
    Evidence,
    Facts,
)
from sharekit.article.ordered import MARK
from sharekit.article.other_titles import reads_as_subheading, subheadings, telling
from sharekit.article.sift import Sifted, comments_start, read_comments, sift

_WIDEST_WRAP = 120
_NARROWEST_WRAP = 45
_LONGEST_TITLE = 160
_FIRST_LINES = 25
_MENU = 2
_ENOUGH_PROSE, _LONGEST_NAME, _NEAR = 3, 40, 9
_LONG_TITLE = 3
"""Words of a title that no menu has."""
_BULLET = re.compile(r"([-*•‣▪●◦+])\s+(?=\S)")
_DASH = re.compile(r"([–—])\s+(?=[^\W\d_A-ZÀ-Þ])")
_NAMED_DASH = re.compile(r"([–—])\s+(?=\S)")
_SPEECH_ENDS = tuple('.!?…,"”“»’')
_QUOTED = re.compile(r">\s?")
_OPENING = '"“„«‘'
_UNDERLINE = re.compile(r"[=\-~_*]{3,}")


def read(text: str, facts: Facts) -> Article:
    """The article in clean text. Raises nothing: an article without blocks is the caller's case."""
    raw = text.split("\n")
    language = normal_tag(facts.lang) or detect(text)
    lines = list(_paragraphs(raw, _wrap_width(raw)))
    page = pasted(lines)
    title, rest, dropped = _take_title(lines, facts.title, page=page)
    end = _comments_start(rest, facts.title or title)
    body, listed = without_contents(rest[:end])
    body, beside = take_off(body) if page else (body, [])
    sifted = sift(_with_headings(body), title=facts.title or title, language=language)
    comments, below = _comments(rest[end:], page=page)
    return Article(
        source="",
        kind="text",
        title=title,
        authors=sifted.authors,
        published=sifted.published,
        modified=sifted.modified,
        language=language,
        blocks=sifted.blocks,
        comments=(*sifted.comments, *comments),
        dropped=(*dropped, *listed, *beside, *sifted.dropped, *below),
        age=Age(AgeVerdict.STALE, sifted.warning) if sifted.warning else Age(),
        evidence=tuple(_evidence(title, sifted, language, facts)),
    )


def _comments_start(lines: Sequence[Line], title: str | None) -> int:
    """Where the comments begin: at a heading, else where names with dates follow one another."""
    end = comments_start(lines, title)
    prose = 0
    for index in range(end - 1):
        text, below = lines[index].text, classify(lines[index + 1].text)
        prose += is_sentence(text) and not classify(text)
        dated = below is not None and below.kind is LineKind.BYLINE
        may_begin = prose >= _ENOUGH_PROSE and dated and len(text) <= _LONGEST_NAME
        if may_begin and _begins_thread(lines[index : index + _NEAR]):
            return index
    return end


def _comments(
    lines: Sequence[Line], *, page: bool
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments in the lines, of a page without its foot; and what else stands there."""
    comments, below = read_comments(lines)
    if not page or not comments:
        return comments, below
    from sharekit.article.comments import without_foot

    comments, foot = without_foot(comments)
    return comments, (*below, *foot)


def _begins_thread(lines: Sequence[Line]) -> bool:
    from sharekit.article.comment_signs import begins_thread

    return begins_thread(lines)


def _evidence(
    title: str | None, sifted: Sifted, language: str | None, facts: Facts
) -> Iterator[Evidence]:
    """Text says nothing of itself: all is guessed."""
    if title:
        yield Evidence("title", "the first line", sure=False)
    for fact, found in (
        ("authors", sifted.authors),
        ("published", sifted.published),
        ("modified", sifted.modified),
    ):
        if found:
            yield Evidence(fact, "a line in the text", sure=False)
    if language and not facts.lang:
        yield Evidence("language", "the words of the text", sure=False)


def _wrap_width(raw: Sequence[str]) -> int:
    """The column at which the text is hard-wrapped, or 0."""
    widest = max((len(line.rstrip()) for line in raw), default=0)
    if not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP:
        return 0
    # One-line paragraphs seldom fill the widest line's width; wrapped ones do again and again.
    full = sum(
        _overflows(line.rstrip(), below.split()[0], widest)
        for line, below in pairwise(raw)
        if below.strip() and len(line.rstrip()) >= 0.75 * widest
    )
    return widest if full >= 3 else 0


def _overflows(line: str, word: str, width: int) -> bool:
    """Would the word not have fitted on the line?"""
    return len(line) + 1 + len(word) > width


def _paragraphs(raw: Sequence[str], width: int) -> Iterator[Line]:
    """Lines with list and quotation marks taken off and hard-wrapped ones joined."""
    current: Line | None = None
    last = ""
    gap = True
    named = _named_items(raw)
    for index, line in enumerate(raw):
        if not line.strip():
            gap = True
            continue
        read_line = _marked(line, gap, listed=_lists(last, current), named=index in named)
        if current and not gap and _continues(last, read_line, current, width):
            text = f"{current.text} {read_line.text}"
            current = Line(text, current.kind, current.marker, current.indent, current.gap)
        else:
            if current:
                yield current
            current = read_line
        last = line.rstrip()
        gap = False
    if current:
        yield current


def _lists(last: str, current: Line | None) -> bool:
    """Can a dash begin an item here: below a colon or another such item? Else it may be speech."""
    return last.endswith(":") or (current is not None and current.marker in {"–", "—"})


def _named_items(raw: Sequence[str]) -> frozenset[int]:
    """Items that dashes mark and that begin with a capital (`– April: 12`): below a colon, two or
    more, and none of them ends as speech does."""
    found: set[int] = set()
    run: list[int] = []
    below_colon = False
    for index, line in enumerate((*raw, "end")):
        text = line.strip()
        if not text:
            continue
        if below_colon and _NAMED_DASH.match(text):
            run.append(index)
            continue
        if len(run) > 1 and not any(raw[i].rstrip().endswith(_SPEECH_ENDS) for i in run):
            found.update(run)
        run, below_colon = [], text.endswith(":")
    return frozenset(found)


def _marked(line: str, gap: bool, *, listed: bool, named: bool) -> Line:
    stripped = line.strip()
    indent = len(line) - len(line.lstrip())
    mark = _BULLET.match(stripped) or MARK.match(stripped)
    mark = mark or (_DASH.match(stripped) if listed else None)
    mark = mark or (_NAMED_DASH.match(stripped) if named else None)
    if mark and not is_byline(stripped):  # `15. Januar 2024` is no list item
        text, marker = fold(stripped[mark.end() :]), mark[0].rstrip()
        return Line(text, BlockKind.LIST_ITEM, marker, indent, gap)
    quoted = _QUOTED.match(stripped)
    if quoted and len(stripped) > quoted.end():
        return Line(fold(stripped[quoted.end() :]), BlockKind.QUOTATION, ">", indent, gap)
    return Line(fold(stripped), BlockKind.PARAGRAPH, "", indent, gap)


def _continues(last: str, line: Line, current: Line, width: int) -> bool:
    """Does the line go on with the one above, as a wrapped paragraph does?"""
    if line.kind is BlockKind.LIST_ITEM:
        return False
    if line.kind is BlockKind.QUOTATION:
        return current.kind is BlockKind.QUOTATION
    if current.kind is BlockKind.LIST_ITEM and line.indent > current.indent:
        return not classify(line.text) and not classify(current.text)
    goes_on = line.text[0].islower() or current.text.count("“") > current.text.count("”")
    if len(last) < _NARROWEST_WRAP or _surely_boilerplate(line.text):
        return False
    if not goes_on and classify(line.text):
        return False
    if width and _overflows(last, line.text.split(" ", 1)[0], width):
        return goes_on or not classify(current.text)
    if last.endswith((":", ";")):  # items of a list whose bullets were lost
        return False
    return len(last) <= _WIDEST_WRAP and line.text[0].islower() and not is_sentence(current.text)


def _take_title(
    lines: Sequence[Line], known: str | None, *, page: bool
) -> tuple[str | None, list[Line], list[Dropped]]:
    """The title, the lines below it, and what stood above it."""
    heading = find_headline(lines) if page and not known else None
    if heading is not None:
        below = _without_underline(list(lines[heading + 1 :]))
        return lines[heading].text, below, _above(lines[:heading])
    found: list[int] = []
    named: int | None = None
    labels: list[int] = []
    for index, line in enumerate(lines[:_FIRST_LINES]):
        if known and normal(line.text) == normal(known):
            return known, _without_underline(list(lines[index + 1 :])), _above(lines[:index])
        finding = classify(line.text)
        if finding:
            if finding.kind is not LineKind.BYLINE:
                labels.append(index)
            named = index if named is None and finding.kind is LineKind.BYLINE else named
            continue
        if not _is_title(line, lines[index + 1 :]) or (found and is_sentence(line.text)):
            break
        if is_name(line.text) and found and _is_byline_below(lines, index):
            named = index if named is None else named
        found.append(index)
    if not found:
        return None, list(lines), []
    index = _likeliest(lines, found, named, labels)
    rest = _without_underline(list(lines[index + 1 :]))
    return lines[index].text, rest, _above(lines[:index])


def _likeliest(
    lines: Sequence[Line], found: Sequence[int], named: int | None, labels: Sequence[int]
) -> int:
    """Which of the lines that could be the title is it? The first, unless a menu stands above.

    named: where the first byline is. labels: the lines that are known from menus.
    """
    before = [index for index in found if named is None or index < named] or [found[0]]
    first = next((i for i in before if len(lines[i].text.split()) >= _LONG_TITLE), None)
    if first is None:
        return before[-1] if named is not None and len(before) + len(labels) >= 2 else before[0]
    menu = [i for i in (*before, *labels) if i < first]
    return first if len(menu) >= _MENU else before[0]


def _is_byline_below(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and is_byline(lines[index + 1].text)


def _above(lines: Sequence[Line]) -> list[Dropped]:
    """What stood above the title, with what it is."""
    found = ((line, classify(line.text)) for line in lines)
    return [Dropped(line.text, str(f.kind if f else LineKind.LEGAL)) for line, f in found]


def _is_title(line: Line, rest: Sequence[Line]) -> bool:
    if line.kind is not BlockKind.PARAGRAPH or len(line.text) > _LONGEST_TITLE or not rest:
        return False
    if not any(char.isalnum() for char in line.text) or line.text.endswith((",", ";", ":")):
        return False
    if not is_sentence(line.text):
        return True
    # A headline with an end mark: short, or repeated below, and set apart from the first paragraph.
    headline = line.text.endswith(("?", "!")) or len(line.text) <= 40
    return headline and (rest[0].gap or normal(rest[0].text) == normal(line.text)) and len(rest) > 1


def _without_underline(lines: list[Line]) -> list[Line]:
    underlined = lines and not lines[0].gap and _UNDERLINE.fullmatch(lines[0].text.replace(" ", ""))
    return lines[1:] if underlined else lines


def _surely_boilerplate(text: str) -> bool:
    finding = classify(text)
    return finding is not None and finding.sure


def _like_a_heading(text: str) -> bool:
    return text[-1].isalnum() and (text[0].isupper() or text[0].isdigit())


def _with_headings(lines: Sequence[Line]) -> list[Line]:
    """The same lines, short ones that stand alone above prose marked as headings."""
    marked = list(lines)
    others = subheadings(lines, [classify(line.text) for line in lines])
    told = telling(lines)
    related = False
    titles: list[str] = []
    for index, line in enumerate(lines[:-1]):
        below = lines[index + 1]
        if heads_related(line.text):
            related, titles = True, []
            continue
        related = related and not is_sentence(line.text)
        # The first below such a label is another article's title, and so are those like it.
        item = related and not (titles and reads_as_subheading(line.text, titles, others, told))
        titles += [line.text] if item else []
        quoted = related and line.text[0] in _OPENING
        if (
            line.kind is BlockKind.PARAGRAPH
            and line.gap
            and below.gap
            and len(line.text) <= 80
            and (quoted or _like_a_heading(line.text))
            and is_sentence(below.text)
            and (quoted or not item)
            and not _surely_boilerplate(line.text)
        ):
            marked[index] = Line(line.text, BlockKind.HEADING, gap=True)
    return marked
