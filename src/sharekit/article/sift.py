"""Lines of a page, in order → the article's blocks, the comments, and what was set aside and why.

The one sieve behind pasted text, Markdown and HTML. Where it isn't sure it keeps a line: losing
prose is worse than keeping a label.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from sharekit.article.boilerplate.biography import biography, bylined, signs
from sharekit.article.boilerplate.bylines import is_name, leading_name, read_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import (
    ALWAYS_KEPT,
    Finding,
    Line,
    finding_of,
    is_sentence,
)
from sharekit.article.boilerplate.other_titles import titles_of_others
from sharekit.article.boilerplate.sponsors import sponsored
from sharekit.article.comments.start import comments_start, read_comments
from sharekit.article.model import Block, BlockKind, Comment, Dropped
from sharekit.article.ordered import number

_ENDS_ARTICLE = frozenset(LineKind) - {LineKind.CAPTION, LineKind.BYLINE, LineKind.AGE_WARNING}
_BELOW = "below the end of the article"
_LONGEST_BETWEEN = 160
_LONGEST_BUTTON = 40
_LONGEST_ROLE = 60


class Sifted(NamedTuple):
    """The sieve's result. warning: the page's own age warning. authors, published, modified: from
    bylines."""

    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warning: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None


def sift(
    lines: Sequence[Line],
    *,
    title: str | None,
    language: str | None,
    authors: Sequence[str] = (),
) -> Sifted:
    """Sets aside what isn't the article. title, authors: already known, not among the lines."""
    findings = [finding_of(line) for line in lines]
    end = comments_start(lines, findings, title)
    reasons = _reasons(lines[:end], findings[:end], authors)
    comments, below = read_comments(lines[end:])
    kept = [
        Block(line.kind, line.text, number(line.marker) if line.marker else None, line.lead)
        for line, reason in zip(lines, reasons, strict=False)
        if not reason
    ]
    dropped = [
        Dropped(line.text, reason) for line, reason in zip(lines, reasons, strict=False) if reason
    ]
    named, published, modified = _bylines(lines[:end], reasons, language)
    return Sifted(
        blocks=tuple(kept),
        comments=comments,
        dropped=(*dropped, *below),
        warning=next((d.text for d in dropped if d.reason == LineKind.AGE_WARNING), None),
        authors=named,
        published=published,
        modified=modified,
    )


def without_last_headings(sifted: Sifted, headings: Collection[str]) -> Sifted:
    """Without headings below which nothing is left: what they head was no text. headings: what is
    one for sure, and no last line that is set bold."""
    end = len(sifted.blocks)
    while end and _is_heading(sifted.blocks[end - 1], headings):
        end -= 1
    bare = tuple(Dropped(block.text, "heading of nothing") for block in sifted.blocks[end:])
    if not end or not bare:
        return sifted
    return sifted._replace(blocks=sifted.blocks[:end], dropped=(*sifted.dropped, *bare))


def _is_heading(block: Block, headings: Collection[str]) -> bool:
    return block.kind is BlockKind.HEADING and block.text in headings


def _reasons(
    lines: Sequence[Line], findings: Sequence[Finding | None], known: Sequence[str]
) -> list[str | None]:
    """Why each line is set aside; None for the article's own. known: its authors."""
    boxed = frozenset(sponsored(lines))
    prose = [
        index
        for index, (line, finding) in enumerate(zip(lines, findings, strict=True))
        if finding is None and line.kind is not BlockKind.FIGURE and is_sentence(line.text)
        if index not in boxed
    ]
    authors = (*known, *bylined(lines, findings))
    ending = biography(lines, findings, prose, authors)
    about = set(prose[len(prose) - ending :])
    prose = prose[: len(prose) - ending]
    first, last = (_text_starts(prose, lines, findings), prose[-1]) if prose else (-1, len(lines))
    surrounded = _runs_of_boilerplate(findings)
    reasons: list[str | None] = []
    tail_reason: str | None = None
    for index, (line, finding) in enumerate(zip(lines, findings, strict=True)):
        outside = index < first or index > last
        reason: str | None = None
        if finding and (finding.sure or outside or surrounded[index]):
            reason = str(finding.kind)
            if index > last and finding.kind in _ENDS_ARTICLE:
                tail_reason = _BELOW if finding.kind is LineKind.SHARE else reason
        elif index in boxed:
            reason = str(LineKind.PROMOTION)
        elif index in about:
            reason = tail_reason = str(LineKind.PROMOTION)
        elif tail_reason and line.kind is not BlockKind.CODE:
            reason = tail_reason
        elif not any(char.isalnum() for char in line.text) and line.kind not in ALWAYS_KEPT:
            reason = "separator"
        elif (index < first and _names_author(index, lines, findings)) or (
            index > last and signs(line, authors)
        ):
            reason = str(LineKind.BYLINE)
        elif _between(index, lines, findings):
            reason = str(LineKind.NEWSLETTER)
        reasons.append(reason)
    for index in titles_of_others(lines, findings, reasons):
        reasons[index] = reasons[index] or str(LineKind.RELATED)
    return reasons


def _text_starts(
    prose: Sequence[int], lines: Sequence[Line], findings: Sequence[Finding | None]
) -> int:
    """The first sentence, or the second where that one is the title's second line."""
    deck, below = prose[0], prose[1] if len(prose) > 1 else prose[0]
    return below if parts_deck(lines[deck + 1 : below], findings[deck + 1 : below]) else deck


def parts_deck(lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Do these lines part the title's second line from the text: a byline, and a button or a
    name?"""
    known = [found.kind for found in findings if found]
    named = len(known) >= 2 or any(is_name(line.text) for line in lines)
    return named and LineKind.BYLINE in known


def _runs_of_boilerplate(findings: Sequence[Finding | None]) -> list[bool]:
    """Per line: does it stand in a run of found lines with a sure one, or with three or more?"""
    inside = [False] * len(findings)
    start = 0
    while start < len(findings):
        end = start
        while end < len(findings) and findings[end]:
            end += 1
        run = [finding for finding in findings[start:end] if finding]
        if any(finding.sure for finding in run) or len(run) >= 3:
            inside[start:end] = [True] * (end - start)
        start = max(end, start + 1)
    return inside


def _names_author(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """A person's name, or what she is, above a date or a reading time; labels may stand between."""
    text = lines[index].text
    below = findings[index + 1] if index + 1 < len(lines) else None
    if below and below.kind is LineKind.BYLINE and leading_name(text):
        return True
    role = not is_name(text)
    if role and not (
        index
        and not findings[index - 1]
        and is_name(lines[index - 1].text)
        and len(text) <= _LONGEST_ROLE
        and not is_sentence(text)
    ):
        return False
    roles = int(role)
    for line, finding in zip(lines[index + 1 : index + 6], findings[index + 1 :], strict=False):
        if finding and finding.kind is LineKind.BYLINE:
            return True
        if not finding and any(map(str.isalnum, line.text)):
            roles += 1
            if roles > 1 or len(line.text) > _LONGEST_ROLE or is_sentence(line.text):
                return False
    return False


def _between(index: int, lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Is it a short line between an invitation's heading and its field or button?"""
    if not 0 < index < len(lines) - 1 or len(lines[index].text) > _LONGEST_BETWEEN:
        return False
    around = (findings[index - 1], findings[index + 1])
    above, below = lines[index - 1].text, lines[index + 1].text
    return (
        all(found is not None and found.kind is LineKind.NEWSLETTER for found in around)
        and not is_sentence(above)
        and len(below) <= _LONGEST_BUTTON
    )


def _bylines(
    lines: Sequence[Line], reasons: Sequence[str | None], language: str | None
) -> tuple[tuple[str, ...], date | None, date | None]:
    """Authors and dates that the lines set aside as bylines name; the first of each counts.

    Those below a heading of related articles are theirs.
    """
    authors: tuple[str, ...] = ()
    published = modified = None
    begun = others = False
    for line, reason in zip(lines, reasons, strict=True):
        begun = begun or not reason
        others = bool(reason) and (others or (begun and reason == LineKind.RELATED))
        if reason != LineKind.BYLINE or others:
            continue
        told = read_byline(line.text, language)
        alone = line.text if is_name(line.text) else leading_name(line.text)
        named = told.authors or ((alone,) if alone else ())
        authors = authors or named
        published = published or told.published
        modified = modified or told.modified
    return authors, published, modified
