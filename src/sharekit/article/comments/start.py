"""Where the comments below an article begin, among the lines of its page."""

import re
from collections.abc import Sequence

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, is_sentence, normal
from sharekit.article.boilerplate.patterns import ANSWERS
from sharekit.article.model import Comment, Dropped
from sharekit.lazy import lazy

_RESPONSE_COUNT = lazy(
    rf"(?:{ANSWERS})?[ (:（：]{{0,2}}\d{{1,5}} ?[件条]?の?[)）]?(?: ?(?:{ANSWERS}))?"
    r"(?: ?\[[^\[\]]{1,40}\])?"
)
_RESPONSES_TO = re.compile(
    r"(?:\d{1,5}|one|two|three) (?:responses?|comments?|thoughts?|repl(?:y|ies)) (?:to|"
    r"on) (?P<what>.+)"
)
_MAY_SIGN = lazy(r"[^\W\d_][^()]{0,40}\([^()]{0,30}\d")
_MAY_BE_TIMED = lazy(r"[^\W\d_].{0,60}?\d{4}\D{1,5}\d{1,2}[:.h]\d{2}")
_FEW_ROWS = 4
_MOST_ASKED = 30
"""Lines that may head comments: a text with more of them is about such lines."""


def comments_start(
    lines: Sequence[Line], findings: Sequence[Finding | None], title: str | None
) -> int:
    """Where the comments or their form begin; the number of lines where nothing does.

    findings: what the lines are, by `lines.finding_of`.
    """
    prose = asked = 0
    for index, (line, finding) in enumerate(zip(lines, findings, strict=True)):
        if prose and _starts_comments(line, finding, title):
            return index
        if prose and _may_tell(line.text) and _guest_book(lines[index : index + _FEW_ROWS]):
            return index
        if prose and finding and asked < _MOST_ASKED and _may_start_comments(finding, line):
            asked += 1
            only = _only_invites(finding, findings[index + 1 :])
            if not only and _shows_comments(lines[index + 1 :]):
                return index
        prose += (finding is None or not finding.sure) and is_sentence(line.text)
    return len(lines)


def _only_invites(finding: Finding, below: Sequence[Finding | None]) -> bool:
    """Is it a button (`Leave a comment`), no form, and the comments' own heading further down?"""
    form = below[0] if below else None
    return (
        finding.kind is LineKind.REPLY
        and (form is None or form.kind is not LineKind.REPLY)
        and any(found and found.kind is LineKind.RESPONSES for found in below)
    )


def _shows_comments(rest: Sequence[Line]) -> bool:
    from sharekit.article.comments.signs import shows_comments

    return shows_comments(rest) or not any(is_sentence(later.text) for later in rest)


def _may_tell(text: str) -> bool:
    return bool(_MAY_SIGN.match(text) or _MAY_BE_TIMED.match(text))


def _guest_book(lines: Sequence[Line]) -> bool:
    from sharekit.article.comments.signs import tells_comments

    return tells_comments(lines)


def _starts_comments(line: Line, finding: Finding | None, title: str | None) -> bool:
    if finding and finding.kind is LineKind.RESPONSES and finding.sure:
        return True
    count = _RESPONSES_TO.fullmatch(normal(line.text)) if title and len(line.text) < 300 else None
    return bool(count and title and normal(count["what"]).startswith(normal(title)[:40]))


def _may_start_comments(finding: Finding, line: Line) -> bool:
    if finding.kind is LineKind.REPLY:
        return finding.sure
    if finding.kind is LineKind.RESPONSES:
        return True
    return finding.kind is LineKind.SOCIAL_COUNT and bool(
        _RESPONSE_COUNT.fullmatch(normal(line.text)) and any(c.isalpha() for c in line.text)
    )


def read_comments(
    lines: Sequence[Line],
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments in the lines from where they begin, and what else stands there."""
    if not lines:  # most files hold none: spares them the import
        return (), ()
    from sharekit.article.comments.split import split_comments

    return split_comments(lines)
