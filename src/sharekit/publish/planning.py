"""What stands between a folder of cards and a plan: its manifest, its files, how a post is named.

And the way back: a plan's entry with its pictures, as a post.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from sharekit import manifest_text
from sharekit.article.clean import clean
from sharekit.diagnostics import Diagnostic, error
from sharekit.errors import InputError
from sharekit.extract.model import Quote
from sharekit.manifest import CardRow, Manifest, QuoteRow
from sharekit.publish.choosing import TYPES
from sharekit.publish.plan import Planned
from sharekit.publish.post import Picture, Post
from sharekit.share.utm import slug
from sharekit.store import check_regular, file_sha256

_MAGIC = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"RIFF", "webp"))


def placed(folder: Path, file: str, beside: Path) -> str:
    """A file of a folder as a plan names it: relative to the plan's own folder, `beside`."""
    return Path(os.path.relpath(folder / file, beside)).as_posix()


def without_address(folder: Path) -> tuple[str, ...]:
    """The sources whose cards lead nowhere, so that no post is made. Raises InputError."""
    known = manifest_of(folder)
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
    shown = " + ".join(f"{card.template} {_drawn(card)}" for card in cards)
    return " ".join(part for part in (shown, slug(title)[:60]) if part)


def _drawn(card: Shown) -> str:
    quote = card.quote
    return f"{quote.block}:{quote.start}-{quote.end}" if quote else card.structure or "title"


def as_post(entry: Planned, base: Path, cards: Mapping[str, CardRow]) -> Post:
    """The entry as a post, with its pictures' facts. cards: the manifest's, by sha256."""
    pictures = []
    for at, name in enumerate(entry.pictures):
        digest = entry.sha256[at] if at < len(entry.sha256) else ""
        alt = clean(entry.alts[at]) if at < len(entry.alts) else ""
        found = _picture(base / name, digest, alt, cards.get(digest))
        pictures.append(found if at else found._replace(focus=entry.focus))
    return entry.post()._replace(pictures=tuple(pictures))


def cards_beside(base: Path, entries: tuple[Planned, ...]) -> dict[str, CardRow]:
    """The rows of every manifest that lies beside a plan's pictures, by sha256."""
    found: dict[str, CardRow] = {}
    for folder in sorted({(base / name).parent for e in entries for name in e.pictures}):
        place = folder / manifest_text.NAME
        if place.is_file():
            known = manifest_of(folder)
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


def manifest_of(folder: Path) -> Manifest:
    """What was drawn into a folder. Raises InputError (`plan.no_cards`, `manifest.*`)."""
    try:
        with manifest_text.lying_in(folder):
            file = folder / manifest_text.NAME
            check_regular(file)
            return manifest_text.loads(file.read_text("utf-8", "surrogateescape"))
    except OSError:
        raise InputError(
            "there are no cards in this folder",
            code="plan.no_cards",
            hint="draw pins first: sharekit pin SRC",
            where=str(folder),
        ) from None


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
