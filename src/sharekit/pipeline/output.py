"""Record: files, `manifest.json` and `pins.toml` in one output folder.

Order matters: pictures first, then the plan, then the manifest, and only then is an earlier
picture of the same card removed. A run that is killed anywhere leaves a folder that the next run
completes, and never a row without its file.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sharekit import manifest
from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.diagnostics import Diagnostic
from sharekit.drawing.layout.checks import smallest_text
from sharekit.manifest import ArticleRow, CardRow, Manifest, QuoteRow
from sharekit.pipeline.naming import DEFAULT_NAME, file_name
from sharekit.pipeline.run import Made, fingerprint, make
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools
from sharekit.store import (
    clean_leftovers,
    file_sha256,
    output_error,
    remove_own,
    sha256_hex,
    write_atomic,
    write_own,
)

if TYPE_CHECKING:
    from sharekit.pins import Merged, Pin

PLAN = "pins.toml"


class Fate(StrEnum):
    """What recording did with a card."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class Recorded(NamedTuple):
    """A card's manifest row, and what became of it."""

    row: CardRow
    fate: Fate


class Output(NamedTuple):
    """Where cards go. name: the pattern of file names. force: replace what is not ours."""

    folder: Path
    name: str = DEFAULT_NAME
    force: bool = False


@dataclass(slots=True)
class Folder:
    """An output folder as this run found it and leaves it."""

    output: Output
    manifest: Manifest
    manifest_document: bytes | None
    pins_document: bytes | None
    pins: tuple[Pin, ...] = ()  # those of this run's articles
    diagnostics: list[Diagnostic] = field(default_factory=list)


def open_folder(output: Output) -> Folder:
    """Read the folder's manifest and plan. Raises OutputError, InputError (`manifest.damaged`)."""
    if output.folder.is_dir():
        clean_leftovers(output.folder)
    document = _read(output.folder / manifest.NAME)
    text = (document or b"").decode("utf-8", "surrogateescape")
    return Folder(
        output,
        manifest.loads(text) if document else Manifest(),
        document,
        _read(output.folder / PLAN),
    )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        raise output_error(problem, str(path)) from None


def record(
    folder: Folder,
    article: Article,
    jobs: Sequence[tuple[Card, CardSettings]],
    tools: Tools,
    *,
    pin: bool = False,
) -> tuple[Recorded, ...]:
    """Make the cards of one article that changed, write them, and bring the manifest up to date.

    All cards are made before the first is written, so that a gate that refuses one leaves the
    folder as it was. With `pin`, the plan is brought up to date too. Raises QualityError,
    OutputError, UsageError (`pins.syntax`).
    """
    entry = _article_row(article)
    known = folder.manifest.article(entry.identity)
    earlier = {row.identity: row for row in known.cards} if known else {}
    finished = [_finish(folder, article, job, earlier, tools, pin=pin) for job in jobs]
    replaced = [(earlier[f.row.identity], f.row) for f in finished if f.row.identity in earlier]
    plan = _plan(folder, finished, {old.file: new.file for old, new in replaced})
    for each in finished:
        if each.data is not None:
            _write_picture(folder, each.row, each.data)
    if plan is not None:
        _write_plan(folder, plan)
    cards = tuple(each.row for each in finished)
    folder.manifest = manifest.merge(folder.manifest, replace(entry, cards=cards))
    _write_manifest(folder)
    for old, _ in replaced:
        if folder.manifest.card(old.file) is None:  # no other article's card is the same file
            remove_own(folder.output.folder / old.file, known={old.sha256})
    return tuple(Recorded(each.row, _fate(each, earlier)) for each in finished)


class _Finished(NamedTuple):
    """A card's row, its bytes where they aren't on the disk already, the board it is meant for."""

    row: CardRow
    data: bytes | None
    board: str | None


def _finish(
    folder: Folder,
    article: Article,
    job: tuple[Card, CardSettings],
    earlier: Mapping[tuple[str, str], CardRow],
    tools: Tools,
    *,
    pin: bool,
) -> _Finished:
    """Paint the card, or keep the file that the same inputs made before. Once a pin, always one."""
    card, settings = job
    before = earlier.get((card.brief.format.name, card.template))
    pin = pin or (before is not None and before.title is not None)
    if before is not None and before.inputs_sha256 == fingerprint(card, settings):
        path = folder.output.folder / before.file
        if file_sha256(path) == before.sha256:
            return _Finished(_with_copy(before, card, pin=pin), None, settings.board)
    made = make(card, settings, tools)
    row = _card_row(folder, article, made, settings, pin=pin)
    return _Finished(row, made.encoded.data, settings.board)


def _fate(finished: _Finished, earlier: Mapping[tuple[str, str], CardRow]) -> Fate:
    if finished.data is None:
        return Fate.UNCHANGED
    return Fate.REPLACED if finished.row.identity in earlier else Fate.NEW


def _article_row(article: Article) -> ArticleRow:
    return ArticleRow(
        source=source_name(article.source),
        source_sha256=article.source_sha256,
        url=article.url,
        title=article.title,
        published=article.published.isoformat() if article.published else None,
        age=str(article.age.verdict),
    )


def source_name(source: str) -> str:
    """A source as the manifest names it: relative to here, with forward slashes; `-` as it is."""
    if source == "-":
        return source
    try:
        return Path(os.path.relpath(source)).as_posix()
    except ValueError:  # another drive
        return Path(source).name


def _card_row(
    folder: Folder, article: Article, made: Made, settings: CardSettings, *, pin: bool
) -> CardRow:
    card, encoded = made.card, made.encoded
    digest = sha256_hex(encoded.data)
    row = CardRow(
        file=file_name(folder.output.name, article, card, encoded.format, digest),
        sha256=digest,
        bytes=len(encoded.data),
        width=made.rendered.image.width,
        height=made.rendered.image.height,
        format=encoded.format,
        size=card.brief.format.name,
        template=card.template,
        theme=card.brief.theme.name,
        variant=card.template,
        inputs_sha256=made.inputs_sha256,
        alt=card.copy.alt,
        quote=quote_row(card),
        contrast_min=round(made.rendered.contrast_min, 2),
        font_px_min=round(smallest_text(card.frame) * settings.scale, 1),
        missing_glyphs=card.frame.missing,
        diagnostics=made.diagnostics,
    )
    return _with_copy(row, card, pin=pin)


def quote_row(card: Card) -> QuoteRow | None:
    """The words on a card and their place in the article, or None."""
    quote = card.quote
    if quote is None:
        return None
    return QuoteRow(
        text=quote.text, block=quote.block, start=quote.start, end=quote.end, edits=quote.edits
    )


def _with_copy(row: CardRow, card: Card, *, pin: bool) -> CardRow:
    """The words that go with a card may change while its pixels don't."""
    row = replace(row, alt=card.copy.alt, quote=quote_row(card))
    if not pin:
        return row
    return replace(
        row, title=card.copy.title, description=card.copy.description, link=card.brief.link
    )


def _write_picture(folder: Folder, row: CardRow, data: bytes) -> None:
    at = folder.manifest.card(row.file)
    known = {at.sha256} if at else set()
    write_own(folder.output.folder / row.file, data, known=known, force=folder.output.force)


def _plan(
    folder: Folder, finished: Sequence[_Finished], renamed: Mapping[str, str]
) -> Merged | None:
    """The plan with these pins in it, or None where there are none. Nothing is written yet."""
    planned = [each for each in finished if each.row.title is not None]
    if not planned:
        return None
    from sharekit import pins  # its TOML reader is loaded for pins alone

    wanted = [
        pins.Pin(
            each.row.file,
            title=each.row.title,
            description=each.row.description,
            alt=each.row.alt,
            link=each.row.link,
            board=each.board,
        )
        for each in planned
    ]
    return pins.merge(folder.pins_document, wanted, renamed=renamed)


def _write_plan(folder: Folder, plan: Merged) -> None:
    folder.pins = (*folder.pins, *plan.pins)
    folder.diagnostics.extend(plan.diagnostics)
    if plan.document != folder.pins_document:
        write_atomic(folder.output.folder / PLAN, plan.document)
        folder.pins_document = plan.document


def _write_manifest(folder: Folder) -> None:
    document = manifest.dumps(folder.manifest).encode("utf-8", "surrogateescape")
    if document != folder.manifest_document:
        write_atomic(folder.output.folder / manifest.NAME, document)
        folder.manifest_document = document
