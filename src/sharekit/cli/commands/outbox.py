"""`sharekit outbox`: what was sent, and what nobody knows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.asking import agreed
from sharekit.cli.console import one_line
from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.outcomes import advice, entry_json
from sharekit.cli.publishing import outbox_option, outbox_path
from sharekit.cli.session import open_session
from sharekit.errors import UsageError
from sharekit.store import check_marked, write_atomic

if TYPE_CHECKING:
    from sharekit.publish.outbox import Outbox
    from sharekit.publish.states import Entry

_STATES = ("planned", "sending", "sent", "failed", "unknown", "needs_human")


@click.group(
    "outbox",
    cls=Group,
    short_help="Show what was sent, and settle what is unknown.",
    examples=(
        ("sharekit outbox list --state unknown,needs_human", "what may be published"),
        ("sharekit outbox resolve 3f2a --sent", "you looked: it is there"),
        ("sharekit outbox export outbox.json", "to keep it where there is no disk, as in CI"),
    ),
)
@global_options
def command() -> None:
    """Show what was sent, settle what is unknown, and carry the outbox from machine to machine."""


@command.command(
    "list",
    cls=Command,
    short_help="List the entries.",
    examples=(("sharekit outbox list --state failed", "what was refused"),),
)
@click.option("--state", cls=Option, metavar="NAME,…", help=f"Only these: {', '.join(_STATES)}.")
@outbox_option
@global_options
@click.pass_obj
def list_(options: Options, /, state: str | None, outbox: str | None) -> int:
    """List the entries, the oldest first."""
    from sharekit.publish.states import State

    wanted = [name.strip() for name in (state or "").split(",") if name.strip()]
    for name in wanted:
        if name not in _STATES:
            from sharekit.registry import unknown_name

            raise unknown_name("state", name, _STATES)
    with _opened(options, outbox, to_read=True) as box:
        entries = box.entries([State(name) for name in wanted]) if box else []
    if options.console.json:
        options.console.object({"entries": [entry_json(entry) for entry in entries]})
        return 0
    for entry in entries:
        options.console.data(_line(entry))
    options.console.message(f"{len(entries)} entries")
    return 0


@command.command(
    "show",
    cls=Command,
    short_help="Show one entry.",
    examples=(("sharekit outbox show 3f2a", "by the first digits of its key"),),
)
@click.argument("key")
@outbox_option
@global_options
@click.pass_obj
def show(options: Options, /, key: str, outbox: str | None) -> int:
    """Show one entry, what was sent, and what to do about it."""
    with _opened(options, outbox, to_read=True) as box:
        entry = _one(box, key)
        post = box.post(entry.key) if box else None
    value = {**entry_json(entry), "attempts": entry.attempts, "request": entry.request or None}
    if post is not None:
        value |= {"title": post.title, "text": post.text, "link": post.link}
    if options.console.json:
        options.console.object({"entries": [value]})
        return 0
    for name, shown in value.items():
        if shown not in (None, ""):
            options.console.data(f"{name + ':':<12}{one_line(str(shown))}")
    if entry.state not in ("sent", "failed"):
        options.console.message(advice(entry))
    return 0


@command.command(
    "resolve",
    cls=Command,
    short_help="Say what became of an entry.",
    examples=(("sharekit outbox resolve 3f2a --not-sent", "it may go out again"),),
)
@click.argument("key")
@click.option(
    "--sent/--not-sent", cls=Option, default=None, help="You looked: it is there, or it is not."
)
@click.option("--url", cls=Option, metavar="URL", help="Where it is.")
@outbox_option
@global_options
@click.pass_obj
def resolve(
    options: Options, /, key: str, sent: bool | None, url: str | None, outbox: str | None
) -> int:
    """Say what became of an entry, after you looked on the platform yourself."""
    from sharekit.publish.outbox import writing
    from sharekit.publish.states import Receipt, State
    from sharekit.publish.states import sent as is_sent

    if sent is None:
        raise UsageError(
            "is it there or not?",
            code="outbox.which",
            hint="look on the platform, then say --sent or --not-sent",
        )
    with _opened(options, outbox) as box:
        entry = _one(box, key)
        assert box is not None, "an entry has an outbox"
        if entry.state is State.SENT and not sent:
            raise UsageError(
                "this was sent: its receipt is there",
                code="outbox.is_sent",
                hint="to post it once more: sharekit publish --again",
                where=entry.key[:12],
            )
        after = (
            is_sent(entry, Receipt(entry.remote_id, url or entry.remote_url))
            if sent
            else entry._replace(
                state=State.PLANNED,
                error="",
                code="",
                not_before=None,
                since=None,
                seen=None,
                seen_by_server=None,
                looks=0,
                empty=0,
            )
        )
        if not options.dry_run:
            with writing(box.path, entry.platform, entry.account):  # no run is sending it just now
                box.move(entry, after)
    options.console.message(f"{entry.key[:12]} is {after.state}")
    return 0


@command.command(
    "delete",
    cls=Command,
    short_help="Forget an entry.",
    examples=(("sharekit outbox delete 3f2a --yes", "it may be posted again"),),
)
@click.argument("key")
@click.option("--yes", is_flag=True, cls=Option, help="Without asking.")
@outbox_option
@global_options
@click.pass_obj
def delete(options: Options, /, key: str, yes: bool, outbox: str | None) -> int:
    """Forget an entry. What it posted stays there, and may be posted again."""
    from sharekit.publish.outbox import writing

    with _opened(options, outbox) as box:
        entry = _one(box, key)
        question = f"{entry.key[:12]} is {entry.state}; forgotten, it may be posted again. Go on?"
        if not (yes or agreed(open_session(options), question)):
            raise UsageError(
                f"{entry.key[:12]} is {entry.state}: forgotten, it may be posted again",
                code="outbox.delete",
                hint="add --yes if you mean it",
            )
        if box is not None and not options.dry_run:
            with writing(box.path, entry.platform, entry.account):
                box.delete(entry.key)
    options.console.message(f"forgotten: {entry.key[:12]}")
    return 0


@command.command(
    "export",
    cls=Command,
    short_help="Write the outbox as a file to keep.",
    examples=(("sharekit outbox export outbox.json", "one entry a line"),),
)
@click.argument("file", default="-")
@outbox_option
@click.option("--force", cls=Option, is_flag=True, help="Replace a file that is no such export.")
@global_options
@click.pass_obj
def export(options: Options, /, file: str, outbox: str | None, force: bool) -> int:
    """Write the outbox as JSON, one entry a line, to be committed or kept as an artefact."""
    from sharekit.publish.carrying import MARK, dumps

    with _opened(options, outbox, to_read=True) as box:
        text = dumps(((e, box.post(e.key)) for e in box.entries()) if box else ())
    if file == "-":
        options.console.raw(text.encode())
    elif not options.dry_run:
        check_marked(Path(file), MARK, force=force)
        write_atomic(Path(file), text.encode())
        options.console.message(f"written: {file}")
    return 0


@command.command(
    "import",
    cls=Command,
    short_help="Take an exported outbox in.",
    examples=(("sharekit outbox import outbox.json", "before publishing in CI"),),
)
@click.argument("file")
@outbox_option
@global_options
@click.pass_obj
def import_(options: Options, /, file: str, outbox: str | None) -> int:
    """Take an exported outbox in. Of two entries, the one that knows more stays."""
    from sharekit.publish.carrying import loads
    from sharekit.publish.outbox import opened

    session = open_session(options)
    rows = loads(session.world.read(file), file)
    taken = 0
    if not options.dry_run:
        with opened(outbox_path(session, outbox)) as box:
            taken = box.put(rows)
    options.console.message(f"{taken} of {len(rows)} entries were news")
    return 0


class _Nothing:
    """An outbox that isn't there: listing it makes no file."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


def _opened(options: Options, named: str | None, *, to_read: bool = False) -> Any:
    from sharekit.publish.outbox import is_there, opened, readable

    path = outbox_path(open_session(options), named)
    return (readable if to_read else opened)(path) if is_there(path) else _Nothing()


def _one(box: Outbox | None, key: str) -> Entry:
    """The entry whose key begins so. Raises UsageError (`outbox.key`)."""
    wanted = key.lower()
    hexadecimal = bool(wanted) and not wanted.strip("0123456789abcdef")
    found = box.matching(wanted) if box is not None and hexadecimal else []
    if len(found) == 1:
        return found[0]
    raise UsageError(
        f"{len(found)} entries have a key that begins with '{key[:64]}'",
        code="outbox.key",
        hint="give more of its digits" if found else "see: sharekit outbox list",
    )


def _line(entry: Entry) -> str:
    place = " › ".join(part for part in (entry.platform, entry.account, entry.board) if part)
    tail = entry.remote_url or entry.error or entry.url
    return one_line(f"{entry.key[:12]}  {entry.state:<11}  {place}  {tail}")
