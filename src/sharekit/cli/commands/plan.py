"""`sharekit plan`: what goes where and when, in a file that is kept in git."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sharekit.cli.alike import once
from sharekit.cli.calendar import posts_of, show_calendar, states_of
from sharekit.cli.completing import platforms
from sharekit.cli.console import counted
from sharekit.cli.left_out import (
    LeftOut,
    left_json,
    tell_left_out,
    tell_without_address,
    tell_without_board,
)
from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.planned_folders import planned_folders
from sharekit.cli.planning import (
    add_to_plan,
    goal_of,
    load_plan,
    plan_json,
    planned_already,
    rhythm_of,
    start_of,
)
from sharekit.cli.publishing import outbox_option, split_names
from sharekit.cli.session import open_session
from sharekit.config.layers import flag_layer
from sharekit.errors import QualityError, UsageError
from sharekit.store import write_own

if TYPE_CHECKING:
    from sharekit.publish.plan import Planned


@click.group(
    "plan",
    cls=Group,
    short_help="Plan what is posted where and when.",
    examples=(
        ("sharekit plan make sharekit-out --to pinterest,bluesky", "a plan of the cards there"),
        ("sharekit plan show", "the calendar"),
        ("sharekit plan check", "every limit, without a connection"),
        ("sharekit plan export --format pinterest-csv", "for Pinterest's bulk upload"),
    ),
)
@global_options
def command() -> None:
    """Plan what is posted where and when, in plan.toml: readable, kept in git, edited by hand."""


@command.command(
    "make",
    cls=Command,
    short_help="Make a plan of cards, or add to one.",
    examples=(
        ("sharekit plan make", "of the pins in the output folder"),
        ("sharekit plan make posts/*.md --slots 09:00,18:30", "drawn first, then twice a day"),
        ("sharekit plan make --to pinterest,mastodon --board Leadership", "to two platforms"),
        ("sharekit plan make --carousel", "two to five pins of an article as one"),
    ),
)
@click.argument("sources", metavar="[SRC]...", nargs=-1)
@click.option(
    "--to",
    multiple=True,
    cls=Option,
    metavar="NAME,…",
    shell_complete=platforms,
    help="Platforms.  [default: pinterest]",
)
@click.option("--account", cls=Option, metavar="NAME", help="Account that posts.")
@click.option(
    "--board", cls=Option, metavar="NAME", help="Board, else the one that pins.toml names."
)
@click.option("--section", cls=Option, metavar="NAME", help="Section of that board.")
@click.option(
    "--carousel/--no-carousel",
    default=None,
    cls=Option,
    help="Pictures of one article and size as one post, or one post each.",
)
@click.option("--slots", cls=Option, metavar="HH:MM,…", help="Times of day at which posts go out.")
@click.option("--start", cls=Option, metavar="DATE", help="Day of the first one.  [default: now]")
@click.option(
    "-o",
    "--output",
    cls=Option,
    default="plan.toml",
    show_default=True,
    metavar="FILE",
    help="The plan's file; what stands in it stays.",
)
@global_options
@click.pass_obj
def make(
    options: Options,
    /,
    *,
    sources: tuple[str, ...],
    to: tuple[str, ...],
    account: str | None,
    board: str | None,
    section: str | None,
    carousel: bool | None,
    slots: str | None,
    start: str | None,
    output: str,
) -> int:
    """Make a plan of the cards in folders, or add what is new to a plan that is there.

    SRC is a folder of cards, its pins.toml, or an article, whose pins are drawn first. What you
    changed in the plan stays. A card that was drawn anew keeps its entry.
    """
    from sharekit.publish.drafting import drafts_of
    from sharekit.publish.planning import without_address
    from sharekit.publish.platforms.table import PLATFORMS

    flags = {
        "publish.slots": ("--slots", slots),
        "pinterest.board": ("--board", board),
        "pinterest.section": ("--section", section),
        "publish.carousel": ("--carousel" if carousel else "--no-carousel", carousel),
    }
    session = open_session(options, flag_layer(flags))
    folders = planned_folders(options, session, sources)
    place = Path(output)
    made: list[Planned] = []
    left: list[LeftOut] = []
    there = planned_already(place)
    for name in split_names(to) or ("pinterest",):
        kind = PLATFORMS.get(name)
        goal = goal_of(session, kind, account or "")
        for folder, files in folders:
            drafts = drafts_of(folder, goal, kind, beside=place.parent, files=files, there=there)
            made += drafts.entries
            left += [LeftOut(kind, goal, str(folder / each.file), each) for each in drafts.left]
    timed, known = add_to_plan(session, place, made, start_of(session, start))
    if options.console.json:
        posts, rest = [plan_json(each) for each in timed], [left_json(each) for each in left]
        options.console.object({"plan": output, "posts": posts, "left": rest})
    tell_left_out(options.console, left)
    for folder, _ in folders:
        tell_without_address(options.console, without_address(folder))
    tell_without_board(options.console, timed)
    options.console.message(f"{output}: {len(timed)} new, {known} there already")
    return 0


@command.command(
    "show",
    cls=Command,
    short_help="Show a plan as a calendar.",
    examples=(
        ("sharekit plan show", "what goes out when, and what is sent"),
        ("sharekit plan show -v", "every word of it"),
    ),
)
@click.argument("plan", default="plan.toml")
@outbox_option
@global_options
@click.pass_obj
def show(options: Options, /, plan: str, outbox: str | None) -> int:
    """Show a plan as a calendar, day by day, with what became of each post so far.

    With -v every word that is sent, its length by the platform's counting, and the alt texts.
    """
    session = open_session(options)
    loaded = load_plan(session, plan)
    posts = posts_of(session, loaded)
    states = states_of(session, posts, outbox)
    if options.console.json:
        rows = [{**plan_json(e, posts[e.line]), "state": states[e.line]} for e in loaded.entries]
        options.console.object({"plan": plan, "posts": rows})
        return 0
    show_calendar(options.console, loaded, states, posts)
    return 0


@command.command(
    "check",
    cls=Command,
    short_help="Check a plan without a connection.",
    examples=(("sharekit plan check", "texts, links, pictures, times"),),
)
@click.argument("plan", default="plan.toml")
@global_options
@click.pass_obj
def check(options: Options, /, plan: str) -> int:
    """Check every text, link, picture and time of a plan, without a connection.

    Exits with 5 where something would be refused.
    """
    from sharekit.diagnostics import errors
    from sharekit.publish.checking import check_plan
    from sharekit.publish.planning import cards_beside

    session = open_session(options)
    loaded, base = load_plan(session, plan), Path(plan).parent
    config = session.config()
    found = check_plan(
        loaded,
        base,
        cards_beside(base, loaded.entries),
        rhythm_of(session),
        today=session.world.today,
        max_age=config.value("quality.max_age"),
        on_stale=config.value("quality.on_stale"),
    )
    broken = errors(found)
    if options.console.json:
        told = [each.as_dict() for each in found]
        options.console.object({"plan": plan, "diagnostics": told})
    options.console.diagnostics(once(found))
    options.console.message(
        f"{plan}: {counted(len(loaded.entries), 'post')}, {counted(len(broken), 'error')}"
    )
    return QualityError.exit_code if broken else 0


@command.command(
    "export",
    cls=Command,
    short_help="Write a plan for an upload by hand.",
    examples=(
        ("sharekit plan export --format pinterest-csv -o pins.csv", "for Pinterest's bulk upload"),
    ),
)
@click.argument("plan", default="plan.toml")
@click.option(
    "--format",
    "format_",
    cls=Option,
    type=click.Choice(["pinterest-csv"]),
    default="pinterest-csv",
    help="What to write.  [default: pinterest-csv]",
)
@click.option(
    "-o",
    "--output",
    cls=Option,
    default="-",
    metavar="FILE",
    help="Where to write it.  [default: standard output]",
)
@click.option("--force", cls=Option, is_flag=True, help="Replace a file that stands there.")
@global_options
@click.pass_obj
def export(options: Options, /, plan: str, format_: str, output: str, force: bool) -> int:
    """Write the pins of a plan for an upload by hand: for people without API access.

    Pictures must be served: output.base_url says where. At most 100 pins a file, and 14 days ahead.
    """
    from sharekit.publish.bulk import MOST_DAYS
    from sharekit.publish.bulk import export as exported

    session = open_session(options)
    config = session.config()
    base_url = config.value("output.base_url")
    if not base_url:
        raise UsageError(
            f"{format_} wants pictures that everybody can see",
            code="plan.base_url",
            hint="say where the output folder is served: output.base_url, or SHAREKIT_BASE_URL",
        )
    pins = [entry for entry in load_plan(session, plan).entries if entry.platform == "pinterest"]
    bulk = exported(pins, base_url, session.world.now(), config.value("pinterest.csv_header"))
    if output == "-" and bulk.files:
        options.console.raw(bulk.files[0].encode())
    for number, text in enumerate(bulk.files, 1):
        if output != "-" and not options.dry_run:
            place = Path(output)
            name = place.name if number == 1 else f"{place.stem}-{number}{place.suffix}"
            write_own(place.with_name(name), text.encode(), known=(), force=force)
    if output == "-" and len(bulk.files) > 1:
        options.console.message(f"the first of {len(bulk.files)} files: name one with -o")
    if bulk.late:
        options.console.message(f"{len(bulk.late)} left out: more than {MOST_DAYS} days ahead")
    if bulk.carousels:
        options.console.message(
            f"{len(bulk.carousels)} left out: the bulk upload takes no carousels"
        )
    return 0
