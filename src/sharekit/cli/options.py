"""Options that commands share, and help that is laid out in sections with examples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sharekit.cli.completing import FILES, sizes

if TYPE_CHECKING:
    from sharekit.cli.console import Console
    from sharekit.diagnostics import Diagnostic

F = TypeVar("F", bound=Callable[..., Any])

GLOBAL, FACTS = "Global options", "Facts that the source lacks"


class Options:
    """The global options of one run, wherever on the line they stood.

    A plain class, for the same reason as Console.
    """

    __slots__ = (
        "allow_private_network", "as_of", "config", "console", "dry_run", "font_dirs", "no_input",
        "offline", "told",
    )  # fmt: skip

    def __init__(self, console: Console) -> None:
        self.console = console
        self.config: str | None = None
        self.offline = False
        self.allow_private_network = False
        self.font_dirs: tuple[str, ...] = ()
        self.as_of: str | None = None
        self.dry_run = False
        self.no_input = False
        self.told = False

    def tell_once(self, found: Sequence[Diagnostic]) -> None:
        """Print what concerns the whole run, however often a command asks for its outside."""
        if not self.told:
            self.told = True
            self.console.diagnostics(found)


_OF_FILES = frozenset({"FILE", "PATH", "DIR"})
"""Of an option: what it takes is a path."""
_OF_NO_FILES = frozenset({"key", "name", "platform", "text"})
"""Arguments that are no paths."""


class Option(click.Option):
    """An option that names the section of the help it stands in."""

    def __init__(self, *names: Any, section: str = "Options", **settings: Any) -> None:
        if settings.get("metavar") in _OF_FILES:
            settings.setdefault("type", FILES)
        super().__init__(*names, **settings)
        self.section = section


class _Help(click.Command):
    """Help: description, options by section, examples. Globals are named, not repeated."""

    def __init__(
        self, *names: Any, examples: Sequence[tuple[str, str]] = (), **settings: Any
    ) -> None:
        settings["context_settings"] = {"help_option_names": ["-h", "--help"]}
        super().__init__(*names, **settings)
        self.examples = tuple(examples)
        for parameter in self.params:
            plain = isinstance(parameter, click.Argument) and parameter.type is click.STRING
            if plain and parameter.name not in _OF_NO_FILES:
                parameter.type = FILES

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None and isinstance(parameter, click.Option):
                section = getattr(parameter, "section", GLOBAL)
                sections.setdefault(section, []).append(record)
        in_full = ctx.parent is None
        for section, records in sorted(sections.items(), key=lambda pair: pair[0] == GLOBAL):
            with formatter.section(section):
                if section == GLOBAL and not in_full:
                    names = ", ".join(name.partition(" ")[0].rstrip(",") for name, _ in records)
                    formatter.write_text(f"{names}: see sharekit --help")
                else:
                    formatter.write_dl(records)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        if self.examples:
            with formatter.section("Examples"):
                for line, purpose in self.examples:
                    formatter.write(f"{'':{formatter.current_indent}}# {purpose}\n")
                    formatter.write(f"{'':{formatter.current_indent}}{line}\n")


class Command(_Help):
    """A command whose help has sections and examples."""


class Group(_Help, click.Group):
    """A group whose help has sections and examples."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.format_commands(ctx, formatter)
        _Help.format_options(self, ctx, formatter)


def global_options(function: F) -> F:
    """The options that every command takes, before and after its name."""
    for option in reversed(_GLOBAL_OPTIONS):
        function = option(function)
    return function


def entry_option(function: F) -> F:
    """Which article of a feed, handed to the command as `entry`: a number from 1, or None."""
    return click.option(
        "--entry",
        cls=Option,
        metavar="N",
        type=click.IntRange(1),
        help="Article of a feed, sitemap, export or table: see sharekit read SRC.",
    )(function)


def sizes_option(default: str = "og") -> Callable[[F], F]:
    """`-s NAME,…`, any number of times, handed to the command as `sizes`."""
    return click.option(
        "-s",
        "--size",
        "sizes",
        cls=Option,
        multiple=True,
        metavar="NAME,…",
        shell_complete=sizes,
        help=f"Sizes: see sharekit sizes.  [default: {default}]",
    )


def article_facts(function: F) -> F:
    """What the caller knows of a source, handed to the command as one dict `facts`."""

    @wraps(function)
    def gathered(*arguments: Any, **settings: Any) -> Any:
        facts = {name: settings.pop(name) for name in _FACTS}
        return function(*arguments, facts=facts, **settings)

    for name, text in reversed(_FACTS.items()):
        gathered = click.option(f"--{name}", cls=Option, section=FACTS, metavar="TEXT", help=text)(
            gathered
        )
    return gathered  # type: ignore[return-value]  # the wrapper takes the same command line


_FACTS = {
    "title": "Its title.",
    "author": "Its author.",
    "site": "Name of its site.",
    "url": "Its address.",
    "date": "Day it was published, as YYYY-MM-DD.",
    "lang": "Its language, such as en or pt-BR.",
    "image": "Its picture: a file or an address.",
}


def pair(text: str) -> tuple[str, str]:
    """A setting as `--set key=value` writes it. Raises UsageError (`config.syntax`)."""
    key, equals, value = text.partition("=")
    if not equals:
        from sharekit.errors import UsageError

        raise UsageError(
            f"'{text}' is no setting",
            code="config.syntax",
            hint="write it as key=value, such as --set brand.name=Example",
            where="--set",
        )
    return key.strip(), value


def _console(name: str) -> Callable[..., None]:
    def keep(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        console = ctx.ensure_object(Options).console
        if value:
            setattr(console, name, max(value, getattr(console, name)))

    return keep


def _json_lines(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        console = ctx.ensure_object(Options).console
        console.json = console.jsonl = True


def _option(name: str) -> Callable[..., None]:
    def keep(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        if value:
            setattr(ctx.ensure_object(Options), name, value)

    return keep


def _font_dirs(ctx: click.Context, _: click.Parameter, value: tuple[str, ...]) -> None:
    ctx.ensure_object(Options).font_dirs += value


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from sharekit import __version__

        click.echo(f"sharekit {__version__}")
        ctx.exit()


def _global(*names: str, callback: Callable[..., None], **settings: Any) -> Callable[[F], F]:
    return click.option(
        *names, cls=Option, section=GLOBAL, expose_value=False, callback=callback, **settings
    )


_GLOBAL_OPTIONS = (
    _global(
        "-c", "--config", metavar="FILE", callback=_option("config"),
        help="Configuration to use instead of sharekit.toml.",
    ),
    _global(
        "--json", is_flag=True, is_eager=True, callback=_console("json"),
        help="One JSON object on stdout; errors too, on stderr.",
    ),
    _global(
        "--jsonl", is_flag=True, is_eager=True, callback=_json_lines,
        help="The same, but of a build an object, on a line, for each event.",
    ),
    _global(
        "--offline", is_flag=True, callback=_option("offline"),
        help="Use no network: what was fetched before answers.",
    ),
    _global(
        "--allow-private-network", is_flag=True, callback=_option("allow_private_network"),
        help="Fetch from your own network, too: a staging site.",
    ),
    _global(
        "--font-dir", metavar="DIR", multiple=True, callback=_font_dirs,
        help="Folder with more fonts; may be given again.",
    ),
    _global(
        "--as-of", metavar="DATE", callback=_option("as_of"),
        help="Day that ages are counted from, as YYYY-MM-DD.",
    ),
    _global(
        "--dry-run", is_flag=True, callback=_option("dry_run"),
        help="Do everything but write.",
    ),
    _global(
        "--no-input", is_flag=True, callback=_option("no_input"),
        help="Ask nothing: what needs an answer ends, and says so.",
    ),
    _global(
        "--no-color", is_flag=True, is_eager=True, callback=_console("no_color"),
        help="No colours; so does NO_COLOR.",
    ),
    _global(
        "-q", "--quiet", is_flag=True, is_eager=True, callback=_console("quiet"),
        help="Results, warnings and errors only.",
    ),
    _global(
        "-v", "--verbose", count=True, is_eager=True, callback=_console("verbosity"),
        help="Say more; -vv shows where an error came from.",
    ),
    _global(
        "-V", "--version", is_flag=True, is_eager=True, callback=_version,
        help="Show the version and exit.",
    ),
)  # fmt: skip
