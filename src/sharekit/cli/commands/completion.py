"""`sharekit completion`: the script that teaches a shell this program's words."""

from __future__ import annotations

import click

from sharekit.cli.options import Command, Options, global_options


@click.command(
    "completion",
    cls=Command,
    short_help="Print the completion script for a shell.",
    examples=(
        ('eval "$(sharekit completion bash)"', "in ~/.bashrc"),
        ('eval "$(sharekit completion zsh)"', "in ~/.zshrc"),
        ("sharekit completion fish > ~/.config/fish/completions/sharekit.fish", "once"),
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@global_options
@click.pass_obj
def command(options: Options, /, shell: str) -> None:
    """Print the completion script for a shell: bash, zsh or fish."""
    from click.shell_completion import get_completion_class

    from sharekit.cli.app import app
    from sharekit.cli.boundary import COMPLETION

    kind = get_completion_class(shell)
    if kind is None:  # Click has all three
        raise click.UsageError(f"no completion for {shell}")
    script = kind(app, {}, "sharekit", COMPLETION).source()
    if options.console.json:
        options.console.object({"shell": shell, "script": script})
    else:
        options.console.data(script)
