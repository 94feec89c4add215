"""What `card`, `pin` and `diagram` share: the run over the sources of a command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.model import Article
from sharekit.cli.fonts import session_tools
from sharekit.cli.options import Options
from sharekit.cli.report import Report
from sharekit.cli.session import Session, open_session
from sharekit.config.layers import Layer, Setting, flag_layer, resolve
from sharekit.errors import UsageError
from sharekit.pipeline.batch import run as run_batch
from sharekit.pipeline.configure import (
    Choices,
    card_settings,
    output_settings,
    place,
    sizes_of,
)
from sharekit.pipeline.folder import Folder, open_folder
from sharekit.pipeline.own_picture import Served, without_own
from sharekit.pipeline.places import Output
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.run import make as make_card
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.tools import Tools
from sharekit.world import is_folder

if TYPE_CHECKING:  # hardly any run draws a diagram, or several pins
    from sharekit.cards.diagram_spec import Spec
    from sharekit.pipeline.carousel import Series
    from sharekit.pipeline.variety import Wanted

STDOUT = "-"
_PICTURES = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp", ".svg": "svg"}


class Request(NamedTuple):
    """One `card` or `pin` command line. sizes: names, or () for the configured ones.

    output: what -o says: a folder, a picture's name, `-`, or None. entry: of a feed, from 1.
    spec: a diagram's, where the source is one. pins: of each article, that differ, where the
    configuration hasn't the say; carousel: cards of a series of each, or None; sheet: show them on
    one page. outbox: its file, where it was named.
    """

    sources: tuple[str, ...]
    facts: Mapping[str, str | None]
    choices: Choices
    flags: Layer
    output: str | None
    sizes: tuple[str, ...] = ()
    pin: bool = False
    entry: int | None = None
    spec: Spec | None = None
    pins: int | None = None
    carousel: int | None = None
    sheet: bool = False
    outbox: str | None = None

    @property
    def picture(self) -> Path | None:
        """The one file that -o names, or None."""
        path = Path(self.output) if self.output else None
        return path if path and path.suffix.lower() in _PICTURES and not is_folder(path) else None

    @property
    def single(self) -> bool:
        """Is there room for one card only?"""
        return self.output == STDOUT or self.picture is not None

    @property
    def several(self) -> bool:
        """Are several cards of an article and size asked for?"""
        return (self.pins or 1) > 1 or self.carousel is not None


def make(
    options: Options,
    request: Request,
    then: Callable[[Session, Folder], int] | None = None,
) -> int:
    """Make the cards of a request, print what became of them, and return the exit code.

    then: what is done with a folder whose cards are all made; it prints the JSON of the run.
    """
    if request.output == STDOUT and options.console.json:
        raise UsageError(
            "-o - writes the picture to standard output, where --json writes too",
            code="output.twice",
            hint="give a folder with -o, or leave --json out",
        )
    request = request._replace(sources=tuple(dict.fromkeys(request.sources)))
    if request.single and (len(request.sources) != 1 or request.several):
        raise _too_many(request)
    _refuse_other_pictures(request.output)
    session = open_session(options, {**request.flags, **_destination(request)})
    tools = session_tools(session)
    jobs = _Jobs(session, request)
    if request.output == STDOUT:
        return _to_stdout(options, jobs, tools)
    output = _output(session, request)._replace(dry_run=options.dry_run)
    folder = open_folder(output)
    report = Report(options.console, output.folder, folder)
    batch = run_batch(
        request.sources,
        jobs.load,
        jobs.settle,
        folder,
        tools,
        placed=jobs.place,
        served=_served(session),
        pin=request.pin,
        several=_several(session, request),
        series=_series(session, request),
    )
    for outcome in batch:
        report.add(outcome)
    if request.sheet:
        _show_on_sheet(options, folder, report)
    code = report.finish(as_json=then is None)
    return then(session, folder) if then is not None and code == 0 else code


def _several(session: Session, request: Request) -> Wanted | None:
    """What is asked for where it is more than one pin of an article."""
    pins = _pins(session, request)
    if pins == 1:
        return None
    from sharekit.cli.planning import campaign_of
    from sharekit.cli.posting import posted_by
    from sharekit.pipeline.variety import Wanted

    return Wanted(pins, campaign_of(session), posted_by(session, request.outbox))


def _pins(session: Session, request: Request) -> int:
    """How many pins of each article. What the configuration says of it is no word about a run that
    has room for one, or asks for a carousel."""
    if request.pins is not None:
        return request.pins
    if not request.pin or request.single or request.carousel is not None:
        return 1
    configured: int = session.config().value("pinterest.pins")
    return configured


def _series(session: Session, request: Request) -> Series | None:
    """What is asked for where it is a carousel. Raises UsageError where it is pins, too."""
    if request.carousel is None:
        return None
    if (request.pins or 1) > 1:
        raise UsageError(
            "a carousel is one pin of several cards, and --pins asks for several pins",
            code="carousel.pins",
            hint="draw one after the other: both stay in the folder",
            where="--pins",
        )
    from sharekit.cli.planning import campaign_of
    from sharekit.pipeline.carousel import Series

    return Series(request.carousel, campaign_of(session))


def _show_on_sheet(options: Options, folder: Folder, report: Report) -> None:
    from sharekit.pipeline.pin_sheet import write_sheet

    articles = [[card.row for card in outcome.cards] for outcome in report.outcomes]
    for name in write_sheet(folder, articles):
        if not options.console.json:
            options.console.message(f"sheet: {folder.output.folder / name}")


def _refuse_other_pictures(output: str | None) -> None:
    """`-o card.gif` means a picture, not a folder of that name."""
    suffix = Path(output or "").suffix.lower()
    if suffix in {".gif", ".avif", ".bmp", ".tif", ".tiff", ".heic", ".pdf", ".ico"}:
        raise UsageError(
            f"{suffix} can't be written",
            code="output.format",
            hint=f"name a picture that ends in {', '.join(_PICTURES)}, or a folder",
            where=f"-o {output}",
        )


class _Jobs(NamedTuple):
    """How the sources of a request are read, and which cards each of them gets."""

    session: Session
    request: Request

    def load(self, source: str) -> Article:
        facts, spec = self.request.facts, self.request.spec
        if spec is None:
            return self.session.article(source, facts, self.request.entry)
        from sharekit.pipeline.diagram import article_of

        def read(named: str, known: Mapping[str, str]) -> Article:
            given = {key: value for key, value in facts.items() if value}
            return self.session.article(named, {**facts, **known, **given}, self.request.entry)

        return article_of(spec, source, self.session.world.read(source), read)

    def settle(self, article: Article) -> list[CardSettings]:
        config = self.session.config(article)
        sizes = self.request.sizes or sizes_of(config)
        if self.request.single and len(sizes) != 1:
            raise _too_many(self.request)
        settings = [card_settings(config, self.request.choices, size) for size in sizes]
        spec = self.request.spec
        if spec is None:
            return settings
        from sharekit.pipeline.diagram import grounded

        free = self.request.choices.not_verbatim
        drawn = grounded(spec, article, self.request.sources[0], not_verbatim=free)
        return [each._replace(comparison=drawn) for each in settings]

    def place(self, article: Article, problem: UsageError) -> None:
        place(problem, self.session.config(article), self.request.choices)


def _to_stdout(options: Options, jobs: _Jobs, tools: Tools) -> int:
    article = without_own(jobs.load(jobs.request.sources[0]), None, _served(jobs.session))
    (settings,) = jobs.settle(article)
    try:
        made = make_card(compose_card(article, settings, tools), settings, tools)
    except UsageError as problem:
        jobs.place(article, problem)
        raise
    options.console.diagnostics(made.diagnostics)
    if not options.dry_run:
        options.console.raw(made.encoded.data)
    return 0


def _served(session: Session) -> Served:
    """Where this site's cards are, whatever -o says of those that are made now."""
    config = resolve(session.environment, session.project, session.user)
    base, pattern = config.value("output.base_url"), config.value("output.name")
    return Served(config.value("output.dir"), base, pattern)


def _destination(request: Request) -> Layer:
    """What -o says, as settings. Raises UsageError where --format contradicts the name."""
    if request.output is None or request.output == STDOUT:
        return {}
    if request.picture is None:
        return flag_layer({"output.dir": ("-o", request.output)})
    named = _PICTURES[request.picture.suffix.lower()]
    asked = request.flags.get("output.format", Setting(named, "-o"))
    if asked.value not in {named, AUTO}:
        raise UsageError(
            f"{asked.origin} {asked.value} contradicts the name {request.picture.name}",
            code="output.format",
            hint="leave one of them out",
            where="-o",
        )
    return {"output.format": Setting(named, "-o")}


def _output(session: Session, request: Request) -> Output:
    if request.picture is None:
        return output_settings(session.config(), request.choices, session.home)
    literal = request.picture.name.replace("{", "{{").replace("}", "}}")
    return Output(
        request.picture.parent, name=literal, force=request.choices.force, home=session.home
    )


def _too_many(request: Request) -> UsageError:
    return UsageError(
        "there is room for one card only",
        code="output.one",
        hint="name one source and one size with -s, or a folder with -o",
        where=f"-o {request.output}",
    )
