"""Record: files, `manifest.json` and `pins.toml` in one output folder.

Everything is made and planned before anything is written. Then, under the folder's lock and on what
stands in it by then: a journal of what is to come, the pictures, the plan, the manifest, and only
then an earlier picture of the same card goes. A run that is killed anywhere leaves a folder that
the next run completes, and never a row without its file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from sharekit import manifest, manifest_text
from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.errors import OutputError, QualityError
from sharekit.locks import locked
from sharekit.manifest import CardRow
from sharekit.pipeline.fingerprint import fingerprint
from sharekit.pipeline.folder import Folder, Identity
from sharekit.pipeline.journal import settle_journal, write_journal
from sharekit.pipeline.naming import file_name
from sharekit.pipeline.pin_plan import plan_of
from sharekit.pipeline.places import PLAN
from sharekit.pipeline.rows import card_row, identity, kept_row
from sharekit.pipeline.run import Rendered, make
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools
from sharekit.store import clean_leftovers, file_sha256, remove_own, write_atomic, write_own

if TYPE_CHECKING:
    from sharekit.pins import Merged


class Fate(StrEnum):
    """What recording did with a card."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class Recorded(NamedTuple):
    """A card's manifest row, and what became of it."""

    row: CardRow
    fate: Fate


class _Finished(NamedTuple):
    """A card's row, its bytes where they aren't on the disk already, the board it is meant for."""

    row: CardRow
    data: bytes | None
    board: str | None


def record(
    folder: Folder,
    article: Article,
    jobs: Sequence[tuple[Card, CardSettings]],
    tools: Tools,
    *,
    pin: bool = False,
    painted: Sequence[Rendered | None] = (),
    gone: frozenset[Identity] = frozenset(),
    refused: list[QualityError] | None = None,
) -> tuple[Recorded, ...]:
    """Make the cards of one article that changed, write them, and bring the manifest up to date.

    With `pin`, or where a card is a pin already, the plan is brought up to date too. painted: of
    each job, where it was painted already. gone: cards of the article that go, but for those that
    are made again. refused: takes the errors of cards that the gates refuse, which stop no other;
    without it they are raised. In a dry run nothing is written. Raises QualityError, OutputError
    (also `output.collision`), UsageError (`pins.syntax`); then the folder is as it was.
    """
    earlier = folder.cards_of(article)
    finished: list[_Finished] = []
    for job, rendered in zip(jobs, painted or [None] * len(jobs), strict=True):
        try:
            each = _finish(folder, article, job, earlier, tools, pin=pin, painted=rendered)
        except QualityError as problem:
            if refused is None:
                raise
            refused.append(problem)
        else:
            finished.append(each)
    if refused and not finished:
        return ()
    fates = tuple(Recorded(each.row, _fate(each, earlier)) for each in finished)
    if folder.output.dry_run:
        _check_names(folder, article, finished)
        folder.keep_plan(plan_of(folder, article, _with_boards(finished), gone))
        return fates
    with locked(folder.output.folder):
        clean_leftovers(folder.output.folder)
        folder.reload()  # another run may have written meanwhile
        killed = settle_journal(folder.output.folder, keep=folder.files())
        _check_names(folder, article, finished)
        plan = plan_of(folder, article, _with_boards(finished), gone)
        _write(folder, article, finished, plan, killed, gone=gone)
    return fates


def _finish(
    folder: Folder,
    article: Article,
    job: tuple[Card, CardSettings],
    earlier: Mapping[Identity, CardRow],
    tools: Tools,
    *,
    pin: bool,
    painted: Rendered | None,
) -> _Finished:
    """Paint the card, or keep the file that the same inputs made before. Once a pin, always one."""
    card, settings = job
    name = folder.output.name
    inputs = fingerprint(card, settings)
    before = earlier.get(identity(card, name))
    pin = pin or (before is not None and before.title is not None)
    if (
        before is not None
        and before.inputs_sha256 == inputs
        and before.file == file_name(name, article, card, before.format, before.sha256)
        and file_sha256(folder.output.folder / before.file) == before.sha256
    ):
        return _Finished(kept_row(before, card, pin=pin), None, settings.board)
    made = make(card, settings, tools, painted)
    row = card_row(article, made, name, inputs=inputs, pin=pin)
    return _Finished(row, made.encoded.data, settings.board)


def _fate(finished: _Finished, earlier: Mapping[Identity, CardRow]) -> Fate:
    if finished.data is None:
        return Fate.UNCHANGED
    return Fate.REPLACED if finished.row.identity in earlier else Fate.NEW


def _check_names(folder: Folder, article: Article, finished: Sequence[_Finished]) -> None:
    """Two different cards must not share a file's name; the same picture twice is no matter."""
    mine = folder.row(article).identity
    now = {each.row.identity for each in finished}
    taken = {
        card.file: card.sha256
        for row in folder.manifest.articles
        for card in row.cards
        if row.identity != mine or card.identity not in now
    }
    for each in finished:
        if taken.setdefault(each.row.file, each.row.sha256) != each.row.sha256:
            raise OutputError(
                "another card has this file's name",
                code="output.collision",
                hint="put {hash8} into output.name, or name another file with -o",
                where=str(folder.output.folder / each.row.file),
            )


def _with_boards(finished: Sequence[_Finished]) -> list[tuple[CardRow, str | None]]:
    return [(each.row, each.board) for each in finished]


def _write(
    folder: Folder,
    article: Article,
    finished: Sequence[_Finished],
    plan: Merged | None,
    killed: Mapping[str, str],
    *,
    gone: frozenset[Identity],
) -> None:
    """In this order; killed: what an earlier run may have left under these names."""
    place, earlier = folder.output.folder, folder.cards_of(article)
    pictures = [(each.row, each.data) for each in finished if each.data is not None]
    write_journal(place, {row.file: row.sha256 for row, _ in pictures})
    for row, data in pictures:
        own = earlier.get(row.identity)
        known = {own.sha256} if own is not None and own.file == row.file else set()
        known |= {killed[row.file]} if row.file in killed else set()
        write_own(place / row.file, data, known=known, force=folder.output.force)
    folder.keep_plan(plan)
    if plan is not None and plan.document != folder.pins_document:
        write_atomic(place / PLAN, plan.document)
        folder.pins_document, folder.wrote = plan.document, True
    cards = tuple(each.row for each in finished)
    kept = manifest.without(folder.manifest, folder.row(article).identity, gone)
    folder.manifest = manifest.merge(kept, replace(folder.row(article), cards=cards))
    document = manifest_text.dumps(folder.manifest).encode("utf-8", "surrogateescape")
    if document != folder.manifest_document:
        write_atomic(place / manifest_text.NAME, document)
        folder.manifest_document, folder.wrote = document, True
    settle_journal(place, keep=folder.files())
    for mine in sorted(gone | {each.row.identity for each in finished}):
        old = earlier.get(mine)
        if old is not None and folder.manifest.card(old.file) is None:
            remove_own(place / old.file, known={old.sha256})
