"""What a shell offers behind an option or a command: files, or the names of a collection.

A collection's table is loaded only when a shell asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    _Text = click.ParamType[str]
else:
    _Text = click.ParamType  # of which older Clicks make no generic type

Complete = Callable[[click.Context, click.Parameter, str], list[str]]


class _Files(_Text):
    """A text that may be the path of a file: the shell completes it, and it isn't empty. `Path`
    takes nothing for the folder here: what a script's variable that nobody set would mean."""

    name = "text"

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - the base's names
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        if value == "" and not (ctx and ctx.resilient_parsing):
            from sharekit.world import nameless

            if isinstance(param, click.Argument):
                raise nameless()
            self.fail("its name is empty", param, ctx)
        return str(click.STRING.convert(value, param, ctx))


FILES = _Files()


def one_of(names: Callable[[], Iterable[str]]) -> Complete:
    """Completes names; of several with commas between them, the last."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        before, comma, begun = incomplete.rpartition(",")
        return [f"{before}{comma}{name}" for name in names() if name.startswith(begun)]

    return complete


def _templates() -> Iterable[str]:
    from sharekit.cards.templates.base import TEMPLATES

    return TEMPLATES.names


def _themes() -> Iterable[str]:
    from sharekit.cards.themes import THEMES

    return THEMES


def _sizes() -> Iterable[str]:
    from sharekit.cards.formats import FORMATS

    return FORMATS


def _networks() -> Iterable[str]:
    from sharekit.share.find import alive

    return [row.id for row in alive(uncertain=True)]


def _platforms() -> Iterable[str]:
    from sharekit.publish.platforms.table import PLATFORMS

    return PLATFORMS.names


templates, themes, sizes = one_of(_templates), one_of(_themes), one_of(_sizes)
networks, platforms = one_of(_networks), one_of(_platforms)
