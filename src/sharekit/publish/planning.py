"""Plan entries from a folder of cards: the manifest's rows, and what people wrote in `pins.toml`.

And the way back: a plan's entry with its pictures, as a post.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple, Protocol

from sharekit import manifest, pins
from sharekit.diagnostics import Diagnostic, error
from sharekit.errors import InputError
from sharekit.extract.model import Quote
from sharekit.manifest import ArticleRow, CardRow, Manifest, QuoteRow
from sharekit.pins import Pin
from sharekit.publish.choosing import TYPES, Choice, choose
from sharekit.publish.goal import Goal, links_of
from sharekit.publish.plan import Planned
from sharekit.publish.platforms.base import Kind
from sharekit.publish.post import Picture, Post, key_of, marked, marker_of
from sharekit.publish.wording import with_text_fitted, with_title_fitted
from sharekit.share.utm import slug
from sharekit.store import file_sha256

_MAGIC = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"RIFF", "webp"))


class Left(NamedTuple):
    """A card that no post shows. unfit: the platform doesn't take its format; else its article is
    one post there, and shows another."""

    file: str
    unfit: bool


class Drafts(NamedTuple):
    """The entries of a folder for a platform, and what is left out of them."""

    entries: list[Planned]
    left: list[Left]


Known = Collection[tuple[str, str, str]]
"""Platform, address and variant of what a plan holds already."""


def drafts_of(folder: Path, goal: Goal, kind: Kind, *, beside: Path = Path(),
              files: Collection[str] = (), there: Known = ()) -> Drafts:  # fmt: skip
    """The entries of a folder's cards for one platform, as `pins.toml` has them, then by source.

    Where posts are pins each pin is one, elsewhere a card of each article, or its first pin where
    it has no other; what a plan holds stays what it is. beside: the plan's folder, which paths are
    relative to. files: only these pins, or the articles of them. there: what the plan holds. Raises
    InputError.
    """
    known = _manifest_of(folder)
    document = folder / pins.NAME
    edited = {p.picture: p for p in pins.loads(document.read_bytes())} if document.is_file() else {}
    places = {file: place for place, file in enumerate(edited)}

    def rank(card: CardRow) -> int:
        return places.get(card.file, len(places))

    made: list[tuple[int, Planned]] = []
    left: list[Left] = []
    for article in known.articles:
        own = [card for card in article.cards if not files or card.file in files]
        if article.url is None or not own:
            continue
        choice = choose(article, kind, rank, carousel=goal.carousel)
        posts = [
            (cards, _words(cards, edited, kind))
            for cards in _as_planned(choice, article, edited, goal, there=there)
        ]
        if kind.pins and files:
            posts = [each for each in posts if any(card.file in files for card in each[0])]
        order = min(map(rank, article.cards))
        made += [
            (
                min(map(rank, cards)) if kind.pins else order,
                _entry(article, cards, words, goal, kind, folder=folder, beside=beside),
            )
            for cards, words in posts
        ]
        left += _left(choice, article, posts=[cards for cards, _ in posts], kind=kind)
    return Drafts([entry for _, entry in sorted(made, key=lambda each: each[0])], left)


def _as_planned(
    choice: Choice,
    article: ArticleRow,
    edited: Mapping[str, Pin],
    goal: Goal,
    *,
    there: Known,
) -> list[list[CardRow]]:
    """The posts of an article: where it is one, that which the plan has already, if it has one.

    Else a card that is drawn later, or a pin that is moved up, would be posted besides.
    """
    for cards in (*choice.posts, *choice.others) if choice.others else ():
        title = _title(article, cards[0], edited.get(cards[0].file))
        if (goal.platform, article.url, variant_of(cards, article.title or title)) in there:
            return [cards]
    return choice.posts


def _words(cards: Sequence[CardRow], edited: Mapping[str, Pin], kind: Kind) -> list[Pin]:
    words = [edited.get(card.file, Pin(card.file)) for card in cards]
    return (
        words if kind.pins else [replace(pin, board=None) for pin in words]
    )  # boards: Pinterest's


def _left(
    choice: Choice, article: ArticleRow, *, posts: Sequence[Sequence[CardRow]], kind: Kind
) -> list[Left]:
    """What no post of the article shows; a card that is no pin is none where posts are pins."""
    unfit = [Left(card.file, unfit=True) for card in choice.unfit]
    if kind.pins or not posts:
        return unfit
    shown = {card.file for cards in posts for card in cards}
    shown |= {each.file for each in unfit}
    rest = [card.file for card in article.cards if card.format in TYPES]
    return unfit + [Left(file, unfit=False) for file in rest if file not in shown]


def _title(article: ArticleRow, card: CardRow, pin: Pin | None) -> str:
    return (pin and pin.title) or card.title or article.title or ""


def placed(folder: Path, file: str, beside: Path) -> str:
    """A file of a folder as a plan names it: relative to the plan's own folder, `beside`."""
    return Path(os.path.relpath(folder / file, beside)).as_posix()


def without_address(folder: Path) -> tuple[str, ...]:
    """The sources whose cards lead nowhere, so that no post is made. Raises InputError."""
    known = _manifest_of(folder)
    return tuple(row.source for row in known.articles if row.url is None and row.cards)


class Shown(Protocol):
    """What a card shows: a manifest's row, or a card that isn't in one yet."""

    @property
    def template(self) -> str: ...
    @property
    def quote(self) -> QuoteRow | Quote | None: ...
    @property
    def structure(self) -> str | None: ...


def variant_of(cards: Sequence[Shown], title: str) -> str:
    """What a reader would call the same creative: template, quote or structure, and title."""
    shown = " + ".join(f"{card.template} {_shown(card)}" for card in cards)
    return " ".join(part for part in (shown, slug(title)[:60]) if part)


def _shown(card: Shown) -> str:
    quote = card.quote
    return f"{quote.block}:{quote.start}-{quote.end}" if quote else card.structure or "title"


def as_post(entry: Planned, base: Path, cards: Mapping[str, CardRow]) -> Post:
    """The entry as a post, with its pictures' facts. cards: the manifest's, by sha256."""
    pictures = []
    for at, name in enumerate(entry.pictures):
        digest = entry.sha256[at] if at < len(entry.sha256) else ""
        alt = entry.alts[at] if at < len(entry.alts) else ""
        found = _picture(base / name, digest, alt, cards.get(digest))
        pictures.append(found if at else found._replace(focus=entry.focus))
    return entry.post()._replace(pictures=tuple(pictures))


def cards_beside(base: Path, entries: tuple[Planned, ...]) -> dict[str, CardRow]:
    """The rows of every manifest that lies beside a plan's pictures, by sha256."""
    found: dict[str, CardRow] = {}
    for folder in sorted({(base / name).parent for e in entries for name in e.pictures}):
        place = folder / manifest.NAME
        if place.is_file():
            known: Manifest = manifest.loads(place.read_text("utf-8", "surrogateescape"))
            found |= {card.sha256: card for row in known.articles for card in row.cards}
    return found


def picture_problems(post: Post) -> Iterator[Diagnostic]:
    """Is every picture there, and what was planned?"""
    for picture in post.pictures:
        there = file_sha256(Path(picture.path))
        if there is None:
            yield error(
                "plan.picture_missing",
                "the picture is not there",
                hint="draw it again and make the plan again: sharekit plan make",
                where=picture.path,
            )
        elif picture.sha256 and there != picture.sha256:
            yield error(
                "plan.picture_changed",
                "the picture is not the one that was planned",
                hint="if it is right, make the plan again: sharekit plan make",
                where=picture.path,
            )


def _manifest_of(folder: Path) -> Manifest:
    try:
        return manifest.loads((folder / manifest.NAME).read_text("utf-8", "surrogateescape"))
    except OSError:
        raise InputError(
            "there are no cards in this folder",
            code="plan.no_cards",
            hint="draw pins first: sharekit pin SRC",
            where=str(folder),
        ) from None


def _entry(
    article: ArticleRow,
    cards: Sequence[CardRow],
    words: Sequence[Pin],
    goal: Goal,
    kind: Kind,
    *,
    folder: Path,
    beside: Path,
) -> Planned:
    """The entry of these cards; its words are those of the first.

    What the tool wrote itself is as long as the platform takes it.
    """
    card, pin = cards[0], words[0]
    title = _title(article, card, pin)
    quote = f"“{card.quote.text}”" if card.quote else ""
    url = article.url or ""
    board = goal.board or pin.board or goal.usual_board
    entry = Planned(
        goal.platform,
        url,
        variant_of(cards, article.title or title),
        account=goal.account,
        board=board,
        section=goal.section if board in (goal.board, goal.usual_board) else "",
        title=title,
        description=pin.description or card.description or quote or title,
        pictures=tuple(placed(folder, each.file, beside) for each in cards),
        sha256=tuple(each.sha256 for each in cards),
        alts=tuple(own.alt or each.alt for own, each in zip(words, cards, strict=True)),
        published=_day(article.published),
    )
    marker = marker_of(key_of(entry.post()))
    links = [marked(link, marker) for link in links_of(article, card, pin, goal, kind)]
    entry = replace(entry, link=links[0])
    if pin.title in (None, card.title):
        entry = with_title_fitted(entry, kind)
    if pin.description in (None, card.description):
        entry = with_text_fitted(entry, kind, links)
    return entry


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _picture(path: Path, digest: str, alt: str, card: CardRow | None) -> Picture:
    if card is not None:
        kind = TYPES.get(card.format, "")
        return Picture(str(path), digest, kind, card.bytes, card.width, card.height, alt)
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
            size = os.fstat(stream.fileno()).st_size
    except (OSError, ValueError):
        head, size = b"", 0
    form = next((name for magic, name in _MAGIC if head.startswith(magic)), "")
    return Picture(str(path), digest, TYPES.get(form, ""), size, 0, 0, alt)
