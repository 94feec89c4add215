"""`Article`: what a source says, block by block, with what was set aside and why."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from os import PathLike


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CODE = "code"
    FIGURE = "figure"


_TEXT = frozenset(BlockKind) - {BlockKind.FIGURE}


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body. text: plain, white space folded, nothing else changed.

    number: of an ordered list's item, its place in the list, from 1; None elsewhere.
    lead: characters at its beginning that are set bold, where the rest isn't; else 0.
    """

    kind: BlockKind
    text: str
    number: int | None = None
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment: never part of the body, never quoted."""

    author: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text that was set aside, and why, in words a person understands."""

    text: str
    reason: str


class AgeVerdict(StrEnum):
    """Is the article past its maximum age?"""

    FRESH = "fresh"
    STALE = "stale"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Age:
    """The verdict and what it rests on: a date, or the page's own warning (`warned`)."""

    verdict: AgeVerdict = AgeVerdict.UNKNOWN
    evidence: str | None = None
    warned: bool = False


@dataclass(frozen=True, slots=True)
class ArticleImage:
    """The lead image: where it is (URL, or a path relative to the source), and its alt text."""

    url: str
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one of an article's facts is from, in words a person understands.

    fact: the name of the field. sure: told by the source or the caller; False: guessed.
    """

    fact: str
    origin: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the article's author asks for: front matter's pull quote, slug and `sharekit:` table.

    pull_quote: the author's own choice of words, or None. settings: dotted keys to values. slug:
    what the page's address ends in, where the author named that alone.
    """

    pull_quote: str | None = None
    settings: tuple[tuple[str, str], ...] = ()
    slug: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read. Lists are tuples, dates ISO dates, language a BCP 47 tag.

    illustration: the first picture of the text, which stands in where `image` is none to be drawn.
    """

    source: str
    kind: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    language: str | None = None
    site_name: str | None = None
    url: str | None = None
    description: str | None = None
    image: ArticleImage | None = None
    tags: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    age: Age = Age()
    preferences: Preferences = Preferences()
    source_sha256: str = ""
    evidence: tuple[Evidence, ...] = ()
    illustration: ArticleImage | None = None

    @property
    def text(self) -> str:
        """The body: all blocks but figures, separated by blank lines."""
        return "\n\n".join(block.text for block in self.blocks if block.kind in _TEXT)

    @property
    def reading_minutes(self) -> int:
        """Whole minutes that the body takes to read; by characters where words aren't spaced."""
        from sharekit.article.reading import reading_minutes

        return reading_minutes(self.text)


Fact = str | date | PathLike[str] | None
"""What a caller may say of a source: a day as a date, a picture as a path, too."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the caller knows about a source; each wins over what the source says."""

    title: str | None = None
    author: str | None = None
    site: str | None = None
    url: str | None = None
    date: str | None = None
    lang: str | None = None
    image: str | None = None


def content_hash(document: bytes) -> str:
    """The sha256 of a source as it was read, in hex."""
    return hashlib.sha256(document).hexdigest()
