"""`pins.toml` with the pins of an article in it, and without those that go. Nothing is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sharekit.article.model import Article
from sharekit.manifest import CardRow
from sharekit.pipeline.folder import Folder, Identity

if TYPE_CHECKING:
    from sharekit.pins import Merged


def plan_of(
    folder: Folder,
    article: Article,
    cards: Sequence[tuple[CardRow, str | None]],
    gone: frozenset[Identity],
) -> Merged | None:
    """The plan after these cards of the article, or None where none of them is a pin.

    cards: rows, and the board that each is meant for. gone: cards of the article that go, but for
    those among `cards`. Raises UsageError (`pins.syntax`).
    """
    planned = [(row, board) for row, board in cards if row.title is not None]
    if not planned:
        return None
    from sharekit import pins  # its TOML reader is loaded for pins alone

    wanted = [
        pins.Pin(
            row.file,
            title=row.title,
            description=row.description,
            alt=row.alt,
            link=row.link,
            board=board,
        )
        for row, board in planned
    ]
    rows = [row for row, _ in cards]
    merged = pins.merge(folder.pins_document, wanted, renamed=_renamed(folder, article, rows))
    leaving = gone - {row.identity for row in rows}
    if not leaving:
        return merged
    left = pins.without(merged.document, _pictures_of(folder, article, leaving))
    return pins.Merged(left.document, merged.pins, (*merged.diagnostics, *left.diagnostics))


def _pictures_of(folder: Folder, article: Article, cards: frozenset[Identity]) -> frozenset[str]:
    """The files of these cards of the article, but for those that another's card is, too."""
    earlier = folder.cards_of(article)
    files = frozenset(earlier[each].file for each in cards if each in earlier)
    return files - folder.files_of_others(article)


def _renamed(folder: Folder, article: Article, rows: Sequence[CardRow]) -> dict[str, str]:
    """Earlier picture → the one in its place, where no other article's card is the earlier one."""
    earlier = folder.cards_of(article)
    others = folder.files_of_others(article)
    pairs = ((earlier.get(row.identity), row.file) for row in rows)
    return {old.file: new for old, new in pairs if old is not None and old.file not in others}
