"""The manifest: what sharekit wrote, a row an article. Pure.

It holds no timestamps, no absolute paths and nothing that can be derived, so that the same input
gives the same bytes. Rows are the card object and its article as `docs/commands.md` describes them;
`manifest_text.py` is how they stand in a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sharekit.diagnostics import Diagnostic

_SELDOM = {"seldom": True}  # keys of pins alone, or of pages whose front matter was written to
_BUILD = {"build": True}  # keys that `build` alone writes
_LATER = {"later": True}  # keys that the first versions did not write


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """The words on a card and where they stand; block -1: a person's own words."""

    text: str
    block: int
    start: int
    end: int
    edits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file by its name (relative to the output folder) and sha256."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """The card object. file: relative to the output folder. title, description, link: pins only.
    dhash: what a pin looks like in small, as `drawing.render.likeness` tells it.

    structure: what the card draws of its article beside a quote (`steps`, `items`, `stat`,
    `comparison`). passages: its words, and where they stand; block -1: in the article's title.

    contrast_min: the lowest contrast ratio of any text on the final pixels. font_px_min: the
    smallest font size, in px of the file. Either is None on a card without text.
    """

    file: str
    sha256: str
    bytes: int
    width: int
    height: int
    format: str
    size: str
    template: str
    theme: str
    variant: str | None = None
    inputs_sha256: str
    alt: str
    quote: QuoteRow | None = None
    structure: str | None = None
    passages: tuple[QuoteRow, ...] = field(default=(), metadata=_LATER)
    contrast_min: float | None = None
    font_px_min: float | None = None
    missing_glyphs: tuple[str, ...] = ()
    previous: tuple[FileRow, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    title: str | None = field(default=None, metadata=_SELDOM)
    description: str | None = field(default=None, metadata=_SELDOM)
    link: str | None = field(default=None, metadata=_SELDOM)
    dhash: str | None = field(default=None, metadata=_SELDOM)

    @property
    def identity(self) -> tuple[str, str]:
        """What makes it the same card of its article, whatever it looks like now."""
        return self.size, self.variant or ""

    @property
    def order(self) -> tuple[str, str, int]:
        """Where it stands among its article's cards: the tenth of a series behind the ninth."""
        stem, _, number = (self.variant or "").rpartition("-")
        if not number.isdecimal():
            return self.size, self.variant or "", 0
        return self.size, stem, int(number)

    @property
    def further(self) -> bool:
        """Is it one of several pins of its article, not the one that a plain run draws?"""
        return not self.series and (self.variant or "").startswith(f"{self.template}-")

    @property
    def series(self) -> bool:
        """Is it a card of a carousel? Its variant ends with its number; the series is one post."""
        return self.template == "carousel"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRow:
    """What `build` compares, to tell without reading an article that its cards are up to date.

    inputs_sha256: of all that is given to every card of a run: settings, theme, logo, fonts, codec.
    made_with: libraries and their versions. uses: other files that its cards were drawn from; an
    empty sha256: it was missing. files: the cards that the build made, of those in the row. left:
    those it made once and that nobody asks for now.
    stale_from: the ISO date from which the article is old. origin: the feed, sitemap or table that
    it is an entry of. inscribed: the fingerprint of the alternative text that was last written for
    the page's front matter.
    """

    inputs_sha256: str
    made_with: str
    uses: tuple[FileRow, ...] = ()
    files: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    stale_from: str | None = None
    origin: str | None = None
    inscribed: str | None = field(default=None, metadata=_SELDOM)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article and its cards. source: relative, or `-`. age: the verdict."""

    source: str
    source_sha256: str
    url: str | None = None
    title: str | None = None
    published: str | None = None
    age: str = "unknown"
    cards: tuple[CardRow, ...] = ()
    build: BuildRow | None = field(default=None, metadata=_BUILD)

    @property
    def identity(self) -> tuple[str, str]:
        """What makes it the same article; standard input says nothing, so there its facts do."""
        return self.source, (self.url or self.title or "") if self.source == "-" else ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """All articles of one output folder, sorted by source."""

    articles: tuple[ArticleRow, ...] = ()

    def article(self, identity: tuple[str, str]) -> ArticleRow | None:
        """The article of that identity, or None."""
        return next((row for row in self.articles if row.identity == identity), None)

    def card(self, file: str) -> CardRow | None:
        """The card written under that name, or None."""
        return next(
            (card for row in self.articles for card in row.cards if card.file == file), None
        )


def merge(manifest: Manifest, row: ArticleRow) -> Manifest:
    """The manifest with this article's cards; each takes the place of its own earlier one."""
    earlier = manifest.article(row.identity)
    if earlier is not None:
        new = {card.identity for card in row.cards}
        kept = tuple(card for card in earlier.cards if card.identity not in new)
        row = replace(row, cards=kept + row.cards)
        row = replace(row, build=_build_beside(earlier, row))
    row = replace(row, cards=tuple(sorted(row.cards, key=lambda card: card.order)))
    others = (other for other in manifest.articles if other.identity != row.identity)
    return Manifest(tuple(sorted((*others, row), key=lambda other: other.identity)))


def _build_beside(earlier: ArticleRow, row: ArticleRow) -> BuildRow | None:
    """What the build knew of the article. Where its page or a card of the build's isn't what it was
    then, nothing that the next build compares is right."""
    build = earlier.build
    if build is None:
        return None
    files = {card.file for card in row.cards}
    same = row.source_sha256 == earlier.source_sha256 and files.issuperset(build.files)
    return build if same else replace(build, inputs_sha256="")


def without(
    manifest: Manifest, identity: tuple[str, str], gone: frozenset[tuple[str, str]]
) -> Manifest:
    """The manifest without these cards of an article."""
    earlier = manifest.article(identity)
    if earlier is None or not gone:
        return manifest
    kept = tuple(card for card in earlier.cards if card.identity not in gone)
    rows = (replace(row, cards=kept) if row is earlier else row for row in manifest.articles)
    return Manifest(tuple(rows))
