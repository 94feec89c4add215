"""Plan entries from a folder of cards: the manifest's rows, and what people wrote in `pins.toml`.

And the way back: a plan's entry with its pictures, as a post.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from sharekit import manifest, pins
from sharekit.diagnostics import Diagnostic, error
from sharekit.errors import InputError
from sharekit.extract.model import Quote
from sharekit.manifest import ArticleRow, CardRow, Manifest, QuoteRow
from sharekit.pins import Pin
from sharekit.publish.goal import Goal, links_of
from sharekit.publish.plan import Planned
from sharekit.publish.platforms.base import Kind
from sharekit.publish.post import Picture, Post, key_of, marked, marker_of
from sharekit.publish.wording import with_text_fitted, with_title_fitted
from sharekit.share.utm import slug
from sharekit.store import file_sha256

_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "svg": "image/svg+xml"}
_MAGIC = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"RIFF", "webp"))


def entries_of(folder: Path, goal: Goal, kind: Kind, *, sources: tuple[str, ...] = (),
               beside: Path = Path()) -> list[Planned]:  # fmt: skip
    """The entries of a folder's cards for one platform, by source. Raises InputError.

    Where posts are pins each pin is one, elsewhere a card of each article, or a pin where it has
    no other. sources: only these articles. beside: the plan's folder, which paths are relative to.
    """
    known = _manifest_of(folder)
    document = folder / pins.NAME
    edited = {p.picture: p for p in pins.loads(document.read_bytes())} if document.is_file() else {}
    made = []
    for article in known.articles:
        if article.url is None or (sources and article.source not in sources):
            continue
        for cards in _chosen(article, kind, carousel=goal.carousel):
            words = [edited.get(card.file, Pin(card.file)) for card in cards]
            if not kind.pins:  # boards of pins.toml are Pinterest's
                words = [replace(pin, board=None) for pin in words]
            made.append(_entry(article, cards, words, goal, kind, folder=folder, beside=beside))
    return made


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


def _chosen(article: ArticleRow, kind: Kind, *, carousel: bool) -> list[list[CardRow]]:
    """The cards of each post."""
    drawn = [card for card in article.cards if card.format in _TYPES]
    taken = [card for card in drawn if _TYPES[card.format] in kind.limits.types] or drawn
    single = [card for card in taken if not card.series]
    are_pins = [card for card in single if card.title is not None]
    others = [card for card in single if card.title is None]
    wanted = are_pins if kind.pins else others or are_pins
    series = [each for each in _series(taken) if each[0].title is not None or not kind.pins]
    most = kind.limits.pictures[1]
    whole = [each for each in series if len(each) <= most]
    if carousel and most > 1:
        sets = [*whole, *_carousels(wanted, most)]
    else:
        sets = [*([card] for card in wanted), *whole]
    # Where a series is too long and there is nothing else, its first card speaks for it.
    return sets if kind.pins else (sets or [each[:1] for each in series])[:1]


def _series(cards: Sequence[CardRow]) -> list[list[CardRow]]:
    """The carousels that were drawn as such, in the order of their cards."""
    sizes: dict[str, list[CardRow]] = {}
    for card in sorted(cards, key=lambda card: card.identity):
        if card.series:
            sizes.setdefault(card.size, []).append(card)
    return list(sizes.values())


def _carousels(cards: Sequence[CardRow], most: int) -> list[list[CardRow]]:
    """Cards of one size together, the largest set first, in parts of nearly the same length.

    Six of at most five are three and three: none is left alone that need not be.
    """
    sizes: dict[tuple[int, int], list[CardRow]] = {}
    for card in cards:
        sizes.setdefault((card.width, card.height), []).append(card)
    found = []
    for own in sorted(sizes.values(), key=len, reverse=True):
        parts = -(-len(own) // most)
        ends = [len(own) * part // parts for part in range(parts + 1)]
        found += [own[start:end] for start, end in pairwise(ends)]
    return found


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
    title = pin.title or card.title or article.title or ""
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
        kind = _TYPES.get(card.format, "")
        return Picture(str(path), digest, kind, card.bytes, card.width, card.height, alt)
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
            size = os.fstat(stream.fileno()).st_size
    except (OSError, ValueError):
        head, size = b"", 0
    form = next((name for magic, name in _MAGIC if head.startswith(magic)), "")
    return Picture(str(path), digest, _TYPES.get(form, ""), size, 0, 0, alt)
