"""What a worker does with a page: read it, lay its cards out, paint those that changed.

One `Setup` holds for all pages of a run; tools are opened once a thread. Nothing is written here:
pictures and rows go back to the one process that writes.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from sharekit.build.drafts import left_out
from sharekit.build.model import Fate, Job, Page, Result, Setup, tell_page
from sharekit.build.plan_of_pins import pinned
from sharekit.build.worker_world import Needed, Reading, reading_world
from sharekit.cards.formats import find_format
from sharekit.config.layers import rule_layers
from sharekit.errors import SharekitError, UsageError
from sharekit.manifest import ArticleRow, BuildRow, CardRow, FileRow
from sharekit.pipeline.configure import (
    Choices,
    card_settings,
    completed,
    config_of,
    place,
    sizes_of,
)
from sharekit.pipeline.naming import file_name
from sharekit.pipeline.own_picture import files_of, is_one_of, name_in, without_card
from sharekit.pipeline.rows import article_row, card_row, kept_row

if TYPE_CHECKING:
    from sharekit.article.model import Article
    from sharekit.cards.compose import Card
    from sharekit.pipeline.settings import CardSettings
    from sharekit.pipeline.tools import Tools

NO_ARTICLE = frozenset({"article.none", "source.empty"})
"""Codes of what is no article: a page of that kind in a folder is passed over. So is `page.*`."""


class Bench(NamedTuple):
    """A worker's tools, and what its World was asked for."""

    setup: Setup
    tools: Tools
    reading: Reading


class _Here(threading.local):
    bench: Bench | None = None


_here = _Here()
_setup: list[Setup] = []


def prepare(setup: Setup) -> None:
    """Make ready to work for this run: once a process."""
    _setup[:] = [setup]
    _here.bench = None


def work(job: Job) -> Result:
    """The cards of a page. What goes wrong is in the result: a page stops no other."""
    bench = _here.bench
    if bench is None or bench.setup is not _setup[0]:
        bench = _here.bench = open_bench(_setup[0])
    return work_at(bench, job)


def open_bench(setup: Setup) -> Bench:
    """Open the tools of a worker. Raises FontError."""
    from sharekit.build.worker_world import disk_cache, font_places
    from sharekit.pipeline.tools import open_tools

    reading = Reading()
    world = reading_world(setup, reading)
    tools = open_tools(
        world,
        font_dirs=font_places(setup),
        cache=disk_cache(setup),
        system_fonts=setup.system_fonts,
        remember=False,  # the manifest tells whether a page has changed
    )
    return Bench(setup, tools, reading)


def work_at(bench: Bench, job: Job) -> Result:
    """As `work`, with these tools."""
    bench.reading.begin(job)
    try:
        return _work(bench, job)
    except Needed as need:
        return Result(needs=need.path)
    except SharekitError as problem:
        if _is_no_article(problem) and not job.page.named and job.page.entry is None:
            return Result(fate=Fate.SKIPPED, reason=problem.message)
        tell_page(problem, job.page)
        return Result(fate=Fate.FAILED, error=problem)
    except Exception as problem:
        bug = SharekitError(
            f"unexpected {type(problem).__name__}: {problem}",
            code="internal.bug",
            hint="this is a bug: run `sharekit card -vv` on this page and report what it prints",
            where=job.page.place,
        )
        return Result(fate=Fate.FAILED, error=bug)


def _is_no_article(problem: SharekitError) -> bool:
    return problem.code in NO_ARTICLE or problem.code.startswith("page.")


def _work(bench: Bench, job: Job) -> Result:
    page, setup = job.page, bench.setup
    if page.document is not None and page.entry is None:
        reason = left_out(page.source, page.document, drafts=job.drafts)
        if reason is not None:
            return Result(fate=Fate.SKIPPED, reason=reason)
    article = read(page)
    image = article.image.url if article.image else ""
    ours = is_one_of(image, files_of(job.before))
    if not ours and job.owned is None and name_in(image, setup.folder, setup.base_url):
        return Result(asks=image)
    if ours or job.owned:
        article = without_card(article)
    below = (*rule_layers(setup.home.place(page.place), article.url, *setup.below), *setup.below)
    config = config_of(article, setup.above, below)
    if article.image is not None and config.value("build.own_image") == "skip":
        return Result(fate=Fate.SKIPPED, reason="its author gave it a picture")
    article = completed(article, config, setup.today)
    max_age = config.value("quality.max_age")
    sizes = dict.fromkeys(sizes_of(config))
    wanted = [card_settings(config, Choices(), size) for size in sizes]
    try:
        return _cards(bench, job, article, wanted, max_age.days if max_age is not None else None)
    except UsageError as problem:
        place(problem, config)
        raise


def read(page: Page) -> Article:
    """The article of a page, its age not yet judged by its dates. Raises InputError."""
    from sharekit.article.parse import parse

    if page.entry is None:
        document = page.document if page.document is not None else b""
        return parse(document, source=page.place, max_age_days=None)
    from sharekit.article.streams.article import read_entry, told

    if page.document is None:
        return read_entry(page.entry, source=page.source, today=None, max_age_days=None)
    article = parse(page.document, source=page.source, url=page.entry.url, max_age_days=None)
    return told(article, page.entry, None, None, wins=False)


def _cards(
    bench: Bench, job: Job, article: Article, wanted: Sequence[CardSettings], max_age: int | None
) -> Result:
    from sharekit.pipeline.fingerprint import fingerprint
    from sharekit.pipeline.run import compose_card, make

    pin_size, board = _pin_of(wanted)
    rows: list[CardRow] = []
    pictures: list[tuple[str, bytes]] = []
    for settings in wanted:
        card = compose_card(article, settings, bench.tools, job.before.cards if job.before else ())
        pin = card.brief.format.name == pin_size
        inputs = fingerprint(card, settings)
        before = _earlier(job.before, card)
        if (
            before is not None
            and before.file not in job.damaged
            and _still_good(before, card, _name(bench, article, card, before), inputs)
        ):
            rows.append(kept_row(before, card, pin=pin))
            continue
        if job.compare:
            return Result(fate=Fate.STALE, reason=f"{card.brief.format.name} would change")
        made = make(card, settings, bench.tools)
        row = card_row(article, made, bench.setup.name, inputs=inputs, pin=pin)
        rows.append(replace(row, previous=_previous(before, row)))
        pictures.append((row.file, made.encoded.data))
    whole = _article_row(bench, job, article, rows, max_age)
    fate = Fate.RENDERED if pictures else Fate.FRESH
    pins = (pinned(whole.source, row, board) for row in rows if row.size == pin_size)
    return Result(whole, tuple(pictures), fate, pin=next(pins, None))


def _pin_of(wanted: Sequence[CardSettings]) -> tuple[str | None, str | None]:
    """The size that is the article's pin, the first of those with a call to come; its board."""
    for settings in wanted:
        format_ = find_format(settings.size)
        if format_.call:
            return format_.name, settings.board
    return None, None


def _own_files(row: ArticleRow | None) -> frozenset[str]:
    """The files of a row that builds made."""
    build = row.build if row is not None else None
    return frozenset((*build.files, *build.left)) if build is not None else frozenset()


def _earlier(before: ArticleRow | None, card: Card) -> CardRow | None:
    """The card that this one takes the place of: build makes one of a size."""
    if before is None:
        return None
    mine = _own_files(before)
    same = [each for each in before.cards if each.size == card.brief.format.name]
    own = [each for each in same if each.file in mine]
    alike = [each for each in same if each.template == card.template]
    return next(iter(own or alike), None)


def _still_good(before: CardRow, card: Card, name: str, inputs: str) -> bool:
    """Is the earlier card this one? name: what its file is called by the pattern of names."""
    return (before.inputs_sha256, before.template, before.file) == (inputs, card.template, name)


def _name(bench: Bench, article: Article, card: Card, before: CardRow) -> str:
    return file_name(bench.setup.name, article, card, before.format, before.sha256)


def _previous(before: CardRow | None, row: CardRow) -> tuple[FileRow, ...]:
    """The generations before: the one just replaced, then those behind it."""
    if before is None:
        return ()
    chain = (FileRow(file=before.file, sha256=before.sha256), *before.previous)
    if before.file == row.file:
        chain = chain[1:]
    return tuple(old for old in dict.fromkeys(chain) if old.file != row.file)


def _article_row(
    bench: Bench,
    job: Job,
    article: Article,
    rows: Sequence[CardRow],
    max_age: int | None,
) -> ArticleRow:
    from sharekit.pipeline.fingerprint import renderer_versions

    earlier = job.before
    made = {row.identity for row in rows}
    replaced = {each.file for row in rows for each in row.previous} | {row.file for row in rows}
    kept = [
        card
        for card in (earlier.cards if earlier else ())
        if card.identity not in made and card.file not in replaced
    ]
    own = _own_files(earlier)
    build = BuildRow(
        inputs_sha256="",  # by the address that the page says it has: see `site._as_read`
        made_with=", ".join(renderer_versions()),
        uses=bench.reading.used(),
        files=tuple(sorted(row.file for row in rows)),
        left=tuple(sorted(card.file for card in kept if card.file in own)),
        stale_from=_stale_from(article, max_age),
        origin=job.page.origin,
        inscribed=earlier.build.inscribed if earlier and earlier.build else None,
    )
    cards = tuple(sorted((*kept, *rows), key=lambda card: card.order))
    row = article_row(article, bench.setup.home)
    return replace(row, source_sha256=job.page.sha256, cards=cards, build=build)


def _stale_from(article: Article, max_age: int | None) -> str | None:
    """The day from which `judge_age` calls the article old by its dates, or None."""
    day = article.published or article.modified
    if day is None or max_age is None:
        return None
    try:
        first: date = day + timedelta(days=max_age + 1)
    except OverflowError:
        return None
    return first.isoformat()
