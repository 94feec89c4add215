"""The way in, and the one place where errors end: each becomes a line and an exit code.

Nothing but the printer is imported before the `try`, so that Ctrl-C is met even while loading.
"""

from __future__ import annotations

import errno
import gc
import os
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from sharekit.cli.console import Console, abandon
from sharekit.errors import OutputError, SharekitError, UsageError

if TYPE_CHECKING:
    import click

INTERRUPTED = 130
COMPLETION = "_SHAREKIT_COMPLETE"
"""The variable in which a shell asks for completions, by Click's rule."""

GARBAGE = 50_000
"""Objects between two looks for cyclic garbage. Starting makes ten thousand that all stay: Python's
own 700 would look at them again and again."""


def main() -> NoReturn:
    """The console script `sharekit`."""
    gc.set_threshold(GARBAGE)
    # Closed streams (`>&-`) are None: what is said to them is said to nobody, the work is done.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command line; its exit code."""
    before_stop = arguments[: arguments.index("--")] if "--" in arguments else arguments
    console = Console(  # even a line that can't be parsed
        json="--json" in before_stop, jsonl="--jsonl" in before_stop, typed=arguments
    )
    try:
        try:
            code = _invoke(arguments, console)
            console.flush()
            return code
        except SharekitError as problem:
            console.error(problem)
            console.traceback()
            return problem.exit_code
        except (BrokenPipeError, KeyboardInterrupt):
            raise
        except Exception as problem:
            return _unexpected(problem, console)
    except BrokenPipeError:  # `| head` has seen enough
        abandon(sys.stdout)
        return 0
    except KeyboardInterrupt:
        console.message("interrupted")
        abandon(sys.stdout)
        return INTERRUPTED


def _invoke(arguments: Sequence[str], console: Console) -> int:
    import click

    from sharekit.cli.app import app
    from sharekit.cli.options import Options

    if os.environ.get(COMPLETION):  # a shell asks for words
        app.main(prog_name="sharekit")
    # not `main`: it would turn a closed pipe into exit code 1
    try:
        with app.make_context("sharekit", list(arguments), obj=Options(console=console)) as context:
            code = app.invoke(context)
    except click.exceptions.Exit as done:  # --help, --version
        return done.exit_code
    except click.exceptions.NoArgsIsHelpError as problem:  # its message is all of the help
        raise _no_command(problem.ctx) from None
    except click.ClickException as problem:
        raise _usage_error(problem) from None
    return code if isinstance(code, int) else 0


def _usage_error(problem: click.ClickException) -> UsageError:
    """What Click found wrong with the command line, in this program's form."""
    near = getattr(problem, "possibilities", None)
    context = getattr(problem, "ctx", None)
    path = context.command_path if context else "sharekit"
    hint = f"did you mean {' or '.join(near)}?" if near else f"see: {path} --help"
    # the message of an unknown option would repeat the near ones
    message = problem.message if near else problem.format_message()
    message = _NO_NUMBER.sub(_kind_in_words, _RANGE.sub(_in_words, message))
    return UsageError(message.rstrip("."), code="usage", hint=hint)


def _no_command(context: click.Context | None) -> UsageError:
    """What a group is told that stands alone."""
    assert context is not None, "a group has been parsed"
    names = ", ".join(getattr(context.command, "commands", ()))
    message = f"{context.command_path} wants a command"
    return UsageError(message, code="usage", hint=f"there are: {names}")


_RANGE = re.compile(r"is not in the range (?:([\d.]+)<=)?x(?:([<>])=([\d.]+))?")


def _in_words(found: re.Match[str]) -> str:
    """Click's `1<=x<=10` as a person would say it."""
    low, sign, bound = found.groups()
    if low is not None:
        return f"is not from {low} to {bound}"
    return f"is {'less' if sign == '>' else 'more'} than {bound}"


_NO_NUMBER = re.compile(r"is not a valid (float|integer)(?: range)?")


def _kind_in_words(found: re.Match[str]) -> str:
    return "is no number" if found[1] == "float" else "is no whole number"


def _unexpected(problem: Exception, console: Console) -> int:
    if isinstance(problem, OSError) and problem.errno == errno.ENOSPC:
        abandon(sys.stdout)
        full = OutputError(
            "no space is left on the disk", code="output.full", where="standard output"
        )
        console.error(full)
        return full.exit_code
    bug = SharekitError(
        f"unexpected {type(problem).__name__}: {problem}",
        code="internal.bug",
        hint="this is a bug: run again with -vv and report what it prints",
    )
    console.error(bug)
    console.traceback()
    return bug.exit_code
