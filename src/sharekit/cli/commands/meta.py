"""`sharekit meta`: the tags of an article's page, printed or put into built pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from sharekit.article.model import Article
from sharekit.cli.options import Command, Option, Options, article_facts, global_options
from sharekit.cli.session import Session, open_session
from sharekit.config.layers import flag_layer
from sharekit.errors import InputError, PartialError, SharekitError, UsageError
from sharekit.pipeline.meta import Cards, PageTags, cards_of, profile_of, tags_of
from sharekit.pipeline.tagging import Tagged, Tagging, tag_pages
from sharekit.share.address import canonical

_INJECT, _CARDS, _BASE_URL = "--inject", "--cards", "--base-url"


@click.command(
    "meta",
    cls=Command,
    short_help="Print the tags of an article's page, or put them into it.",
    examples=(
        ("sharekit meta article.md --url https://www.example.com/plan/", "print them"),
        ("sharekit meta article.md --inject public/plan/index.html", "put them into its page"),
        ("sharekit meta posts/*.md --inject public", "each into its page below a folder"),
        ("sharekit meta --inject public", "every article's page, as it says of itself"),
    ),
)
@click.argument("sources", metavar="[SRC...]", nargs=-1)
@click.option(
    _INJECT,
    "target",
    cls=Option,
    metavar="PATH",
    help="Page, or folder of built pages, to put the tags into.",
)
@click.option(
    "--replace", cls=Option, is_flag=True, help="With --inject: the page's own tags give way."
)
@click.option(
    _CARDS,
    "folder",
    cls=Option,
    metavar="DIR",
    help="Folder of the cards and their manifest.  [default: output.dir]",
)
@click.option(_BASE_URL, cls=Option, metavar="URL", help="Address at which that folder is served.")
@click.option("--section", cls=Option, metavar="TEXT", help="Section of the site it stands in.")
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options, /, *, sources: tuple[str, ...], target: str | None, replace: bool,
    folder: str | None, base_url: str | None, section: str | None, facts: dict[str, str | None],
) -> int:  # fmt: skip
    """Print the tags of an article's page: Open Graph, X, Pinterest, JSON-LD, canonical.

    The picture is the article's card, where sharekit card made one and --base-url says where its
    folder is served. With --inject, what the page's author said already wins, every other byte
    stays, and running it again changes nothing.
    """
    flags = {"output.dir": (_CARDS, folder), "output.base_url": (_BASE_URL, base_url)}
    session = open_session(options, flag_layer(flags))
    job = _Job(session, facts, section, _cards(session))
    if target is not None:
        known = [row.source for row in job.cards.manifest.articles]
        site = session.config().value("site.url")
        run = Tagging(
            session.world, job.load, job.tell, known, site, replace, options.dry_run
        )  # fmt: skip
        return _report(options, list(tag_pages(sources, Path(target), run)))
    if not sources:
        raise UsageError(
            "no article is named", code="usage", hint=f"name one, or built pages with {_INJECT}"
        )
    return _print(options, job, sources)


class _Job(NamedTuple):
    """How the articles of this command line are read, and which tags they get."""

    session: Session
    facts: dict[str, str | None]
    section: str | None
    cards: Cards

    def load(self, source: str, document: bytes | None = None) -> Article:
        session = self.session
        if document is not None:
            world = session.world._replace(read=lambda _: document)
            session = session._replace(world=world)
        return session.article(source, self.facts)

    def tell(self, article: Article, own: Mapping[str, str]) -> PageTags:
        if self.facts.get("url"):
            canonical(article.url or "", field="--url")
        profile = profile_of(self.session.config(article), self.section)
        image = self.facts.get("image")
        return tags_of(article, self.cards, profile, own=own, image=image)


def _cards(session: Session) -> Cards:
    from sharekit.pipeline.folder import open_folder
    from sharekit.pipeline.places import Output

    config = session.config()
    folder = open_folder(Output(Path(config.value("output.dir"))))
    return cards_of(folder.manifest, config, session.home)


def _print(options: Options, job: _Job, sources: Sequence[str]) -> int:
    done: list[tuple[str, PageTags]] = []
    problems: list[SharekitError] = []
    for source in sources:
        try:
            done.append((source, job.tell(job.load(source), {})))
        except InputError as problem:
            problems.append(problem)
    if options.console.json and (done or len(sources) > 1):
        each = [_tags_json(source, told) for source, told in done]
        options.console.object(each[0] if len(sources) == 1 else {"sources": each})
    elif not options.console.json:
        for source, told in done:
            if len(sources) > 1:
                options.console.message(f"{source}:")
            options.console.data(told.html)
            options.console.diagnostics(told.notes)
    return _tell(options, problems, len(sources))


def _tags_json(source: str, told: PageTags) -> dict[str, Any]:
    return {
        "source": source,
        "tags": [tag.as_dict() for tag in told.tags],
        "json_ld": told.json_ld,
        "diagnostics": [note.as_dict() for note in told.notes],
    }


def _report(options: Options, done: Sequence[Tagged]) -> int:
    pages = [each for each in done if each.problem is None and each.skipped is None]
    console = options.console
    if console.json:
        single = next((each.told for each in pages if each.told and len(pages) == 1), None)
        head = _tags_json(pages[0].source, single) if single else {}
        console.object({**head, "pages": [_page_json(each) for each in done if not each.problem]})
    for each in pages:
        if not console.json:
            console.data(f"{'changed' if each.changed else 'as it was':<9}  {each.path}")
        if each.injected and each.injected.kept:
            console.detail(f"its author's own stay: {', '.join(each.injected.kept)}")
        console.diagnostics(each.told.notes if each.told else ())
    for each in done:
        if each.skipped:
            console.detail(f"left alone: {each.path}: {each.skipped}")
    if options.dry_run:
        console.message("nothing is written in a dry run")
    problems = [each.problem for each in done if each.problem is not None]
    return _tell(options, problems, len(done))


def _page_json(each: Tagged) -> dict[str, Any]:
    return {
        "page": each.path,
        "source": each.source,
        "changed": each.changed,
        "added": list(each.injected.added) if each.injected else [],
        "kept": list(each.injected.kept) if each.injected else [],
        "skipped": each.skipped,
    }


def _tell(options: Options, problems: Sequence[SharekitError], of: int) -> int:
    """Print what failed; its own exit code where it was all there was, else 6 or the worst."""
    if not problems:
        return 0
    if of == 1:
        raise problems[0]
    whole = PartialError(
        f"{len(problems)} of {of} failed", code="batch.partial", hint="the others are done"
    )
    worst = next((each for each in problems if each.exit_code == 10), whole)
    if options.console.json:
        options.console.errors(worst, problems)
    else:
        for problem in problems:
            options.console.error(problem)
        if worst is whole:
            options.console.error(whole)
    return worst.exit_code
