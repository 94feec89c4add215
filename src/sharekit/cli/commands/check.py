"""`sharekit check`: what is wrong with a page's tags, picture and share links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.completing import networks
from sharekit.cli.console import Console, counted
from sharekit.cli.options import Command, Option, Options, global_options
from sharekit.cli.session import Session, open_session
from sharekit.errors import InputError, PartialError, SharekitError, UsageError
from sharekit.world import is_folder

if TYPE_CHECKING:
    from sharekit.audit.check import Checked, Checker

FOUND_ERRORS, NO_NETWORK = 5, 8


@click.command(
    "check",
    cls=Command,
    short_help="Check a page's tags, picture and share links.",
    examples=(
        ("sharekit check public/plan/index.html", "one built page"),
        ("sharekit check public --offline --sarif > check.sarif", "all pages of a folder, for CI"),
        ("sharekit check page.html --network linkedin,x", "only what these networks care about"),
    ),
)
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True)
@click.option(
    "--network",
    "networks",
    cls=Option,
    multiple=True,
    metavar="NAME,…",
    shell_complete=networks,
    help="Only what these networks care about; may be given again.",
)
@click.option("--sarif", cls=Option, is_flag=True, help="Print SARIF 2.1.0, for code scanning.")
@click.option(
    "--annotations", cls=Option, is_flag=True, help="Print annotations for GitHub's pull requests."
)
@global_options
@click.pass_obj
def command(
    options: Options, /, *, pages: tuple[str, ...], networks: tuple[str, ...], sarif: bool,
    annotations: bool,
) -> int:  # fmt: skip
    """Check a page's tags, picture and share links. Exit code 5 means that there are errors.

    PAGE is an address, an HTML file, or a folder of built pages. What each code means stands in
    docs/checks.md. Without --network everybody counts.
    """
    console = options.console
    if sum((sarif, annotations, console.json)) > 1:
        raise UsageError(
            "--json, --sarif and --annotations are three forms of one output",
            code="output.twice",
            hint="choose one",
        )
    session = open_session(options)
    checker = _checker(session, [name for text in networks for name in text.split(",") if name])
    done: list[Checked] = []
    problems: list[SharekitError] = []
    named = list(_named(pages, problems))
    for checked in checker.check_all(named):
        if isinstance(checked, SharekitError):
            problems.append(checked)
            continue
        done.append(checked)
        if not (sarif or annotations or console.json):
            _show(checked, console)
    if sarif:
        console.raw(_sarif(_placed(done, session)))
    elif annotations:
        _annotate(_placed(done, session), console)
    elif console.json and (done or len(problems) != 1):
        console.object(_as_json(done))
    elif done:
        console.message(_summary(done))
    return _finish(done, problems, options)


def _named(pages: Sequence[str], problems: list[SharekitError]) -> Iterator[str]:
    """The pages themselves, and those of folders."""
    from sharekit.pipeline.pages import html_files

    for page in pages:
        if "://" in page or page == "-" or not is_folder(page):
            yield page
            continue
        try:
            files = list(html_files(Path(page)))
        except InputError as problem:
            problems.append(problem)
            continue
        if not files:
            problems.append(_no_pages(page))
        yield from map(str, files)


def _no_pages(folder: str) -> InputError:
    return InputError(
        "holds no HTML files",
        code="check.no_pages",
        hint="name the folder that the site was built into",
        where=folder,
    )


def _checker(session: Session, networks: Sequence[str]) -> Checker:
    """With the cards that this project made, and where its files are served."""
    from sharekit.audit.check import Checker
    from sharekit.audit.pictures import Pictures, Site
    from sharekit.pipeline.folder import open_folder
    from sharekit.pipeline.places import Output

    config = session.config()
    folder = Path(config.value("output.dir"))
    base = config.value("output.base_url")
    sites = (Site(base.rstrip("/") + "/", folder),) if base else ()
    manifest = open_folder(Output(folder)).manifest
    pictures = Pictures(session.world, sites=sites, manifest=manifest)
    return Checker(session.world, networks=networks, pictures=pictures)


def _show(checked: Checked, console: Console) -> None:
    for each in checked.diagnostics:
        if each.severity == "note" and console.quiet:
            continue
        console.data(f"{each.where}: {each.severity}: {each.message} ({each.code})")
        if each.severity != "note" or console.verbosity:
            console.data(f"  {each.hint}")


def _placed(done: Sequence[Checked], session: Session) -> list[Checked]:
    from sharekit.cli.annotations import from_workspace

    variables = session.world.environment
    return [each._replace(page=from_workspace(each.page, variables)) for each in done]


def _annotate(done: Sequence[Checked], console: Console) -> None:
    from sharekit.audit.annotations import workflow_commands

    for line in workflow_commands(done):
        console.data(line)


def _sarif(done: Sequence[Checked]) -> bytes:
    import json

    from sharekit import __version__
    from sharekit.audit.sarif import sarif

    return json.dumps(sarif(done, __version__), indent=1).encode() + b"\n"


def _as_json(done: Sequence[Checked]) -> dict[str, Any]:
    pages = [
        {
            "page": each.page,
            "diagnostics": [found.as_dict() for found in each.diagnostics],
            "counts": each.counts,
        }
        for each in done
    ]
    if len(pages) == 1:
        return pages[0]
    counts = {
        name: sum(each.counts[name] for each in done) for name in ("error", "warning", "note")
    }
    found = [each.as_dict() for page in done for each in page.diagnostics]
    return {"page": None, "diagnostics": found, "counts": counts, "pages": pages}


def _summary(done: Sequence[Checked]) -> str:
    parts = []
    for name in ("error", "warning", "note"):
        number = sum(each.counts[name] for each in done)
        if number:
            parts.append(f"{number} {name}" + ("s" if number > 1 else ""))
    return f"{counted(len(done), 'page')}: {', '.join(parts) or 'nothing to mend'}"


def _finish(done: Sequence[Checked], problems: Sequence[SharekitError], options: Options) -> int:
    """Print what couldn't be checked; the exit code, the worst one winning (8 > 5 > 6)."""
    code = FOUND_ERRORS if any(each.counts["error"] for each in done) else 0
    if not problems:
        return code
    if not done and len(problems) == 1:
        raise problems[0]
    whole = PartialError(
        f"{len(problems)} of {len(problems) + len(done)} pages can't be checked",
        code="batch.partial",
        hint="the others are checked",
    )
    if options.console.json:
        options.console.errors(whole, problems)
    else:
        for problem in (*problems, whole):
            options.console.error(problem)
    network = any(each.exit_code == NO_NETWORK for each in problems)
    return NO_NETWORK if network else code or whole.exit_code
