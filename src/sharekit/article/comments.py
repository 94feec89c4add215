"""The lines below an article's end → separate comments, with their authors where told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sharekit.article.boilerplate import LineKind
from sharekit.article.dates import has_date, without_dates
from sharekit.article.lines import classify, normal
from sharekit.article.model import BlockKind, Comment, Dropped


class Line(NamedTuple):
    """A line or block of a page, before it is known what it is.

    marker: a list item's own (`-`, `3.`), or empty. indent: columns before it. gap: is there a
    blank line above?
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str = ""
    indent: int = 0
    gap: bool = True


_SAYS = re.compile(
    r"(?P<name>[^.!?:]{1,50}?)\s(?:says|said|wrote|writes|commented|sagt|schrieb|schreibt|meint|"
    r"a dit|dit|a écrit|écrit|dice|dijo|escribió|comentó|diz|disse|escreveu|comentou|ha detto|"
    r"scrive|ha scritto)\s?(?::|on\b|am\b|le\b|el\b|em\b|il\b|at\b|$)(?P<rest>.{0,60})"
)
_AVATAR = re.compile(
    r"(?i:avatar|gravatar|profile picture|profile photo|profilbild|photo de profil|foto de perfil|"
    r"foto do perfil|immagine del profilo)"
)
_OF = re.compile(r"^\s*(?:of|for|von|de|di)\s+|['’]s\s*$")
_NUMBER = re.compile(r"(\d{1,4})[.)]")
_ANONYMOUS = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "user"})
_BELOW_FORM = "below the comment form"
_NAME_OF_COMMENTER = "name and date of a commenter"


@dataclass(slots=True)
class _Draft:
    author: str | None = None
    paragraphs: list[str] = field(default_factory=list)


def shows_comments(lines: Sequence[Line]) -> bool:
    """Is there any sign of comments or of their form in these lines?"""
    for line in lines:
        if len(line.text) <= 320:
            found = classify(line.text)
            if found and found.kind in {LineKind.REPLY, LineKind.AVATAR, LineKind.RESPONSES}:
                return True
            if _SAYS.fullmatch(line.text.rstrip(" .…")):
                return True
    return False


def split_comments(
    lines: Sequence[Line],
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments, and the lines among them that nobody wrote (headings, forms, buttons)."""
    drafts: list[_Draft] = []
    dropped: list[Dropped] = []
    in_form = False
    numbered = _Numbering()
    for index, line in enumerate(lines):
        if drafts and not drafts[-1].paragraphs and _repeats_name(line.text, drafts[-1].author):
            numbered.takes(line)
            dropped.append(Dropped(line.text, _NAME_OF_COMMENTER))
            continue
        following = lines[index + 1] if index + 1 < len(lines) else None
        started = _start(line, following, numbered)
        if started:
            drafts.append(started)
            in_form = False
            if not started.paragraphs:
                dropped.append(Dropped(line.text, _NAME_OF_COMMENTER))
            continue
        finding = classify(line.text)
        if finding:
            dropped.append(Dropped(line.text, str(finding.kind)))
            in_form = in_form or (finding.kind is LineKind.REPLY and finding.sure)
            if normal(line.text) in _REPLY_LINKS and not numbered.seen:
                drafts.append(_Draft())
        elif in_form:
            dropped.append(Dropped(line.text, _BELOW_FORM))
        else:
            if not drafts:
                drafts.append(_Draft())
            _add(drafts[-1], line)
    return tuple(_finished(drafts)), tuple(dropped)


_REPLY_LINKS = frozenset({"reply", "antworten", "répondre", "responder", "rispondi"})


@dataclass(slots=True)
class _Numbering:
    """Comments printed as a numbered list: 1., 2., 3. at one indent."""

    seen: int = 0
    indent: int = 0

    def takes(self, line: Line) -> bool:
        """Is the line the next number? Counts it if so."""
        number = _NUMBER.fullmatch(line.marker)
        if not number or int(number.group(1)) != self.seen + 1:
            return False
        if self.seen and abs(line.indent - self.indent) > 1:
            return False
        self.seen += 1
        self.indent = line.indent
        return True


def _start(line: Line, following: Line | None, numbered: _Numbering) -> _Draft | None:
    """The comment that begins with this line, or None."""
    text = line.text
    avatar = _avatar_name(text) if len(text) <= 80 else None
    if numbered.takes(line):
        if avatar is not None:
            return _Draft(avatar or None)
        # In a page's list, all lines of an item carry its number: a name may come first.
        named = following and following.marker == line.marker and _short_name(text)
        return _Draft(_told(text)) if named else _Draft(None, [text])
    if avatar is not None:
        return _Draft(avatar or None)
    says = _SAYS.fullmatch(text.rstrip(" .…")) if len(text) <= 140 else None
    if says and (not says["rest"].strip(" :") or has_date(says["rest"])):
        return _Draft(_told(says["name"]))
    if numbered.seen or len(text) > 80:
        return None
    if has_date(text):
        name = re.split(r"\s(?:on|am|le|el|em|il|at|·|\||-|–|—)\s", without_dates(text))[0].strip(
            " ,·|-–—"
        )
        return _Draft(name) if _short_name(name) and not classify(text) else None
    if following and _short_name(text) and not classify(text) and _is_date_line(following.text):
        return _Draft(text)
    return None


def _avatar_name(text: str) -> str | None:
    """The name in `Dana Reyes Avatar`, empty for a bare `Avatar`, None for any other line."""
    found = classify(text)
    if not found or found.kind is not LineKind.AVATAR:
        return None
    return _told(_OF.sub("", _AVATAR.sub("", text)).strip()) or ""


def _told(name: str) -> str | None:
    name = name.strip()
    return None if not name or name.lower() in _ANONYMOUS else name


def _repeats_name(text: str, author: str | None) -> bool:
    return text.casefold() == author.casefold() if author else text.lower() in _ANONYMOUS


def _is_date_line(text: str) -> bool:
    found = classify(text)
    return found is not None and found.kind is LineKind.BYLINE


def _short_name(text: str) -> bool:
    return (
        0 < len(text) <= 40
        and len(text.split()) <= 4
        and text[0].isalpha()
        and text[-1] not in ".!?:"
    )


def _add(draft: _Draft, line: Line) -> None:
    if draft.paragraphs and not line.gap:
        draft.paragraphs[-1] += "\n" + line.text
    else:
        draft.paragraphs.append(line.text)


def _finished(drafts: Sequence[_Draft]) -> Iterator[Comment]:
    for draft in drafts:
        if draft.paragraphs:
            yield Comment(draft.author, "\n\n".join(draft.paragraphs))
