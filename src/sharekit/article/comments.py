"""The lines below an article's end → separate comments, with their authors where told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sharekit.article.boilerplate import LineKind
from sharekit.article.byline_words import AGO_WORDS
from sharekit.article.bylines import only_facts
from sharekit.article.dates import first_date, has_date, without_dates
from sharekit.article.lines import Finding, Line, classify, normal
from sharekit.article.model import BlockKind, Comment, Dropped
from sharekit.article.phrases import entries
from sharekit.lazy import lazy

_SAYS = re.compile(
    r"(?P<name>[^!?:]{1,50}?)\s(?:says|said|wrote|writes|commented|sagt|schrieb|schreibt|meint|"
    r"a dit|dit|a écrit|écrit|dice|dijo|escribió|comentó|diz|disse|escreveu|comentou|ha detto|"
    r"scrive|ha scritto)\s?(?::|on\b|am\b|le\b|el\b|em\b|il\b|at\b|$)(?P<rest>.{0,60})",
    re.I,
)
_SAID_WHEN = re.compile(r"[^:]{0,40}?\d[^:]{0,30}(?::\d\d[^:]{0,12})?:\s(?P<text>\S.*)")
_BEFORE_DATE = re.compile(r"\s(?:on|am|le|el|em|il|at|·|\||-|–|—)\s|,?\s{2,}|,\s*$")
_AVATAR = re.compile(
    r"(?i:avatar|gravatar|profile picture|profile photo|profilbild|photo de profil|foto de perfil|"
    r"foto do perfil|immagine del profilo)"
)
_OF = re.compile(r"^\s*(?:of|for|von|de|di)\s+|['’]s\s*$")
_AGO_AT_END = lazy(rf"[\s·•|,–-]{{1,3}}(?:{AGO_WORDS})(?: [(·•|].{{0,20}})?$", re.I)
_TOLD_AT_ONCE = lazy(  # `Ann Lee (17/2 1999) We saw you come!`
    r"(?P<name>[^\W\d_][^()!?:]{0,40}?) ?\((?P<when>[^()]{6,30})\)[:\s]\s?(?P<text>\S.{9,3000})"
)
_TIME_FIRST = lazy(
    r"^[\s,·|)]{0,4}(?:(?:at|um|à|a las|às|alle|om|kl\.?|@) )?"
    r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?)?[\s,·|:)–—-]{0,4}",
    re.I,
)
_LONGEST_NAMED, _FEWEST_WORDS, _LONGEST_PARTICLE = 42, 3, 4
_DAY_AND_YEAR = lazy(r"\d{1,2}[/.]\d{1,2}[ -]\d{2,4}")
_CASED = lazy(r"[A-Za-z\u00c0-\u058f\u10a0-\u10ff]")
_BADGES = entries("""
    author / op / mod / moderator / staff / team / editor / admin / autor / autorin / redaktion /
    auteur / autrice / auteure / rédaction / autora / redacción / redação / autore / redazione /
    redactie / skribent / автор / yazar / 作者 / 著者 / 投稿者 / 글쓴이 / الكاتب
""")
"""What is printed beside a commenter's name who wrote the article, or belongs to the house."""
_INITIALS = re.compile(r"[A-ZÀ-Þ]{1,3}")
_NUMBER = re.compile(r"(\d{1,4})[.)]")
_INITIAL = re.compile(r"^(?:[^.]{1,30} \w\.|(?:\w\.){2,3})$")
_ANONYMOUS = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "user"})
_BELOW_FORM = "below the comment form"
_BELOW_COMMENT = "below a comment"
_LONGEST_HEADER = 140
_NEAR = 8
_NAME_OF_COMMENTER = "name and date of a commenter"


@dataclass(slots=True)
class _Draft:
    author: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    one_line: bool = False


def shows_comments(lines: Sequence[Line]) -> bool:
    """Is there any sign of comments or of their form in these lines?"""
    for index, line in enumerate(lines):
        if len(line.text) <= 320:
            found = classify(line.text)
            if found and found.kind in {LineKind.REPLY, LineKind.AVATAR, LineKind.RESPONSES}:
                return True
            if _SAYS.fullmatch(line.text.rstrip(" .…")):
                return True
        if index < _NEAR and _header(line, lines[index + 1 : index + 3]):
            return True
    return False


def split_comments(
    lines: Sequence[Line],
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments, and the lines among them that nobody wrote (headings, forms, buttons)."""
    thread = _Thread(trailing=_names_trail(lines))
    for index, line in enumerate(lines):
        if thread.repeats_name(line):
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        if thread.awaits_words and normal(line.text) in _BADGES:
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        if _INITIALS.fullmatch(line.text) and _stand_for(line.text, lines[index + 1 : index + 3]):
            thread.drop(line, _NAME_OF_COMMENTER)
            continue
        started = _start(line, lines[index + 1 : index + 3], thread.numbered)
        finding = None if started else classify(line.text)
        if started:
            thread.start(started, line)
        elif finding:
            thread.label(line, finding)
        else:
            thread.words(line)
    return tuple(_finished(thread.drafts)), tuple(thread.dropped)


def _stand_for(initials: str, following: Sequence[Line]) -> bool:
    """Do initials in place of an avatar stand for the name in the next line?"""
    words = following[0].text.split() if following else []
    return bool(words) and words[0][:1].upper() == initials[0]


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

    def start(self, draft: _Draft, line: Line) -> None:
        if self.trailing and self.drafts and not self.drafts[-1].author:
            self.drafts[-1].author = draft.author
            self.drop(line, _NAME_OF_COMMENTER)
            return
        self.drafts.append(draft)
        self.below = None
        if not draft.paragraphs:
            self.drop(line, _NAME_OF_COMMENTER)

    def label(self, line: Line, finding: Finding) -> None:
        self.drop(line, str(finding.kind))
        self.below = self.below or self._ends(finding)
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

    def _ends(self, finding: Finding) -> str | None:
        """Why no comment goes on below such a line: it is of the form, or of links elsewhere."""
        if not finding.sure:
            return None
        if finding.kind is LineKind.REPLY:
            return _BELOW_FORM
        if finding.kind in _AFTER_COMMENTS and any(draft.paragraphs for draft in self.drafts):
            return str(finding.kind)
        return None


def _names_trail(lines: Sequence[Line]) -> bool:
    """Does the name stand below each comment? Then words come first, and a name last."""
    told = []
    for index, line in enumerate(lines):
        finding = classify(line.text)
        if finding and finding.sure and finding.kind in {LineKind.REPLY, *_AFTER_COMMENTS}:
            break
        header = _header(line, lines[index + 1 : index + 3])
        if header and header.paragraphs:
            return False
        if header or not finding:
            told.append(header is not None)
    return len(told) >= 2 and not told[0] and told[-1]


_AFTER_COMMENTS = frozenset({LineKind.RELATED, LineKind.NEWSLETTER})
_REPLY_LINKS = frozenset({"reply", "antworten", "répondre", "responder", "rispondi"})


def _start(line: Line, following: Sequence[Line], numbered: _Numbering) -> _Draft | None:
    """The comment that begins with this line, or None. following: the next line, if any."""
    text = line.text
    avatar = _avatar_name(text) if len(text) <= 80 else None
    takes = numbered.takes(line)
    if avatar is not None:
        return _Draft(avatar or None)
    header = _header(line, () if numbered.seen and not takes else following)
    if header:
        return header
    if takes:
        # In a page's list, all lines of an item carry its number: a name may come first.
        named = following and following[0].marker == line.marker and is_short_name(text)
        return _Draft(_told(text)) if named else _Draft(None, [text])
    return None


def _header(line: Line, following: Sequence[Line]) -> _Draft | None:
    """The comment whose author, and mostly date, a line tells; in old threads its words, too."""
    text = line.text
    told = _told_at_once(text)
    if told:
        return _Draft(_told(told["name"]), [told["text"]])
    in_a_row = _in_a_row(text)
    if in_a_row:
        return in_a_row
    said = _SAYS.match(text)
    if said and is_short_name(said["name"]):
        rest = text[said.end("name") :]
        when = _SAID_WHEN.match(rest) if has_date(rest) else None
        if when:
            return _Draft(_told(said["name"]), [when["text"]], one_line=True)
    if len(text) > _LONGEST_HEADER:
        return None
    says = _SAYS.fullmatch(text.rstrip(" .…"))
    if says and (not says["rest"].strip(" :") or has_date(says["rest"])):
        return _Draft(_told(says["name"]))
    if len(text) > 80:
        return None
    ago = _AGO_AT_END.search(text)
    if ago and _like_a_name(text[: ago.start()]):
        return _Draft(_told(text[: ago.start()]))
    if has_date(text):
        name = _BEFORE_DATE.split(without_dates(text))[0].strip(" ,·|-–—")
        alone = _like_a_name(name) and only_facts(text[len(name) :])
        return _Draft(_told(name)) if alone and not classify(name) else None
    if normal(text) in _BADGES:
        return None
    below = [line for line in following if normal(line.text) not in _BADGES]
    named = below and is_short_name(text) and not classify(text)
    return _Draft(_told(text)) if named and _is_date_line(below[0].text) else None


def tells_comments(lines: Sequence[Line]) -> bool:
    """Do two lines in a row begin with a name and a date in brackets, as in a guest book?"""
    return len(lines) >= 2 and all(_told_at_once(line.text) for line in lines[:2])


def begins_thread(lines: Sequence[Line]) -> bool:
    """Do a name and a date begin a comment here, and a button or another such pair follow soon?"""
    if not _header(lines[0], lines[1:2]):
        return False
    for index in range(2, min(len(lines), _NEAR)):
        found = classify(lines[index].text)
        if found and found.kind is LineKind.REPLY:
            return True
        if _header(lines[index], lines[index + 1 : index + 3]):
            return True
    return False


def _in_a_row(text: str) -> _Draft | None:
    """`Ann Lee 14 March 2022, 21:07 We saw you come!`: what a block with line breaks becomes."""
    found = first_date(text[:_LONGEST_HEADER])
    if not found or found[0] > _LONGEST_NAMED:
        return None
    name = text[: found[0]].strip(" ,·|-–—(")
    rest = _TIME_FIRST.sub("", text[found[1] :])
    words = len(rest.split())
    if not name or not _like_a_name(name) or classify(name) or words < _FEWEST_WORDS:
        return None
    return _Draft(_told(name), [rest]) if rest[0].isupper() or not _CASED.match(rest) else None


def _told_at_once(text: str) -> re.Match[str] | None:
    found = _TOLD_AT_ONCE.fullmatch(text) if "(" in text[:45] else None
    if not found or not is_short_name(found["name"]) or classify(found["name"]):
        return None
    dated = has_date(found["when"]) or _DAY_AND_YEAR.search(found["when"])
    return found if dated else None


def _like_a_name(text: str) -> bool:
    """One word of any case (`hilary_p`), or more that begin with capitals, particles apart."""
    words = text.split()
    if not is_short_name(text):
        return False
    return len(words) == 1 or all(
        word[0].isupper()
        or not _CASED.match(word)
        or (0 < place < len(words) - 1 and len(word) <= _LONGEST_PARTICLE)
        for place, word in enumerate(words)
    )


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


def is_short_name(text: str) -> bool:
    """Can it be what a commenter calls herself: one to four words?"""
    return (
        0 < len(text) <= 40
        and len(text.split()) <= 4
        and text[0].isalpha()
        and (text[-1] not in ".!?:" or bool(_INITIAL.search(text)))
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
