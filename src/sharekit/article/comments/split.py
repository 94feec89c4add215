"""The lines below an article's end → separate comments, with their authors where told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, classify, is_sentence, normal
from sharekit.article.comments.bare_names import bare_names, guest_name
from sharekit.article.comments.heads import (
    ANONYMOUS,
    BADGES,
    Head,
    avatar_name,
    head_of,
    is_short_name,
    told_name,
)
from sharekit.article.model import BlockKind, Comment, Dropped

_INITIALS = re.compile(r"[A-ZÀ-Þ]{1,3}")
_NUMBER = re.compile(r"(\d{1,4})[.)]")
_BELOW_FORM = "below the comment form"
_BELOW_COMMENT = "below a comment"
_NAME_OF_COMMENTER = "name and date of a commenter"
_ENOUGH = 2
"""Names with dates that show how a thread tells them."""


@dataclass(slots=True)
class _Draft:
    author: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    one_line: bool = False


def split_comments(
    lines: Sequence[Line],
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments, and the lines among them that nobody wrote (headings, forms, buttons)."""
    heads = [head_of(line, lines[index + 1 : index + 3]) for index, line in enumerate(lines)]
    thread = _Thread(trailing=_names_trail(lines, heads))
    bare = frozenset() if thread.trailing else bare_names(lines, heads)
    loose = sum(head is not None and head.dated for head in heads) >= _ENOUGH
    for index, line in enumerate(lines):
        if thread.repeats_name(line):
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        if thread.awaits_words and normal(line.text) in BADGES:
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        if _INITIALS.fullmatch(line.text) and _stand_for(line.text, lines[index + 1 : index + 3]):
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        started = _start(line, lines[index + 1 : index + 3], thread.numbered, loose=loose)
        started = Head(told_name(guest_name(line.text))) if index in bare else started
        finding = None if started else classify(line.text)
        if started:
            thread.start(started, line)
        elif finding:
            thread.label(line, finding)
        else:
            thread.words(line)
    thread.leave_labels()
    return tuple(_finished(thread.drafts)), tuple(thread.dropped)


def _stand_for(initials: str, following: Sequence[Line]) -> bool:
    """Do initials in place of an avatar stand for the name in the next line?"""
    words = following[0].text.split() if following else []
    return bool(words) and words[0][:1].upper() == initials[0]


@dataclass(slots=True)
class _Numbering:
    """Comments printed as a numbered list: 1., 2., 3. at one indent; closed where none can be."""

    seen: int = 0
    closed: bool = False
    indent: int = 0

    def takes(self, line: Line) -> bool:
        """Is the line the next number? Counts it if so."""
        number = None if self.closed else _NUMBER.fullmatch(line.marker)
        if not number or int(number.group(1)) != self.seen + 1:
            return False
        if self.seen and abs(line.indent - self.indent) > 1:
            return False
        self.seen += 1
        self.indent = line.indent
        return True


@dataclass(slots=True)
class _Thread:
    """Comments so far. below: why words here are no comment's. trailing: do names come last?"""

    trailing: bool
    drafts: list[_Draft] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    below: str | None = None
    numbered: _Numbering = field(default_factory=_Numbering)

    def drop(self, line: Line, reason: str) -> None:
        self.dropped.append(Dropped(line.text, reason))

    def repeats_name(self, line: Line) -> bool:
        last = self.drafts[-1] if self.drafts else None
        repeats = last and not last.paragraphs and _repeats_name(line.text, last.author)
        if repeats:
            self.numbered.takes(line)
        return bool(repeats)

    @property
    def awaits_words(self) -> bool:
        """Has a comment begun of which only the name is known?"""
        return bool(self.drafts) and not self.drafts[-1].paragraphs

    def start(self, head: Head, line: Line) -> None:
        if self.trailing and self.drafts and not self.drafts[-1].author:
            self.drafts[-1].author = head.author
            self.drop(line, _NAME_OF_COMMENTER)
            return
        words = [head.words] if head.words else []
        self.drafts.append(_Draft(head.author, words, head.one_line))
        self.below = None
        if not words:
            self.drop(line, _NAME_OF_COMMENTER)

    def label(self, line: Line, finding: Finding) -> None:
        self.drop(line, str(finding.kind))
        self.below = self.below or self._ends(finding)
        if self.below and self.drafts and not self.numbered.seen:
            self.numbered.closed = True  # other articles are numbered, too
        if normal(line.text) in _REPLY_LINKS and not self.numbered.seen:
            if self.drafts and self.drafts[-1].author and self.drafts[-1].paragraphs:
                self.below = self.below or _BELOW_COMMENT  # the next one will have a name, too
            else:
                self.drafts.append(_Draft())

    def words(self, line: Line) -> None:
        one_liners = len(self.drafts) >= 2 and all(draft.one_line for draft in self.drafts)
        if self.below:
            self.drop(line, self.below)
        elif line.kind is BlockKind.FIGURE or one_liners:
            self.drop(line, _BELOW_COMMENT)
        else:
            if not self.drafts or (self.trailing and self.drafts[-1].author):
                self.drafts.append(_Draft())
            _add(self.drafts[-1], line)

    def leave_labels(self) -> None:
        """Drops what stands above the first name where it is no sentence: the page's tabs."""
        first, *rest = self.drafts or [_Draft()]
        named = sum(draft.author is not None for draft in rest)
        if first.author or named < _ENOUGH or any(map(is_sentence, first.paragraphs)):
            return
        self.dropped += [Dropped(text, str(LineKind.RESPONSES)) for text in first.paragraphs]
        self.drafts = rest

    def _ends(self, finding: Finding) -> str | None:
        """Why no comment goes on below such a line: it is of the form, or of links elsewhere."""
        if not finding.sure:
            return None
        if finding.kind is LineKind.REPLY:
            return _BELOW_FORM
        if finding.kind in _AFTER_COMMENTS and any(draft.paragraphs for draft in self.drafts):
            return str(finding.kind)
        return None


def _names_trail(lines: Sequence[Line], heads: Sequence[Head | None]) -> bool:
    """Does the name stand below each comment? Then words come first, and a name last."""
    told = []
    for line, head in zip(lines, heads, strict=True):
        finding = classify(line.text)
        if finding and finding.sure and finding.kind in {LineKind.REPLY, *_AFTER_COMMENTS}:
            break
        if head and head.words:
            return False
        if head or not finding:
            told.append(head is not None)
    return len(told) >= 2 and not told[0] and told[-1]


_AFTER_COMMENTS = frozenset({LineKind.RELATED, LineKind.NEWSLETTER})
_REPLY_LINKS = frozenset({"reply", "antworten", "répondre", "responder", "rispondi"})


def _start(
    line: Line, following: Sequence[Line], numbered: _Numbering, *, loose: bool
) -> Head | None:
    """The comment that begins with this line, or None. following: the next lines, if any.

    loose: do other lines tell names and dates, so that less suffices for a name here?
    """
    text = line.text
    avatar = avatar_name(text) if len(text) <= 80 else None
    takes = numbered.takes(line)
    if avatar is not None:
        return Head(avatar or None)
    head = head_of(line, () if numbered.seen and not takes else following, loose=loose)
    if head:
        return head
    if takes:
        # In a page's list, all lines of an item carry its number: a name may come first.
        named = following and following[0].marker == line.marker and is_short_name(text)
        return Head(told_name(text)) if named else Head(None, text)
    return None


def without_foot(
    comments: Sequence[Comment],
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments of a pasted page without what its foot adds to the last one: lines below its
    last sentence that are none. A last one of no sentence at all stays as it is."""
    if len(comments) < _ENOUGH or not comments[-1].author:
        return tuple(comments), ()
    parts = re.split(r"(\n+)", comments[-1].text)
    told = [place for place in range(0, len(parts), 2) if is_sentence(parts[place])]
    end = told[-1] + 1 if told else len(parts)
    last = replace(comments[-1], text="".join(parts[:end]))
    foot = tuple(Dropped(part, _BELOW_COMMENT) for part in parts[end + 1 :: 2])
    return (*comments[:-1], last), foot


def _repeats_name(text: str, author: str | None) -> bool:
    return text.casefold() == author.casefold() if author else text.lower() in ANONYMOUS


def _add(draft: _Draft, line: Line) -> None:
    if draft.paragraphs and not line.gap:
        draft.paragraphs[-1] += "\n" + line.text
    else:
        draft.paragraphs.append(line.text)


def _finished(drafts: Sequence[_Draft]) -> Iterator[Comment]:
    for draft in drafts:
        if draft.paragraphs:
            yield Comment(draft.author, "\n\n".join(draft.paragraphs))
