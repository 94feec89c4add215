"""`sharekit fonts`: the fonts at hand, and whether they can draw a text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.tables import show_table
from sharekit.errors import QualityError

if TYPE_CHECKING:
    from sharekit.drawing.text.book import FontBook

SIZE = 40.0
"""px that a check opens fonts at; coverage is the same at every size."""


@click.group(
    "fonts",
    cls=Group,
    short_help="List the fonts, or check what they can draw.",
    invoke_without_command=True,
    examples=(
        ("sharekit fonts", "the families at hand"),
        ("sharekit fonts --font-dir brand/", "with your own"),
        ('sharekit fonts check "Café – привет 🙂"', "can every character be drawn?"),
    ),
)
@global_options
@click.pass_context
def command(ctx: click.Context) -> None:
    """List the fonts at hand. A family in a --font-dir replaces the bundled one of that name."""
    if ctx.invoked_subcommand is not None:
        return
    from sharekit.drawing.text.book import open_book

    options = ctx.ensure_object(Options)
    book = open_book(tuple(map(Path, options.font_dirs)))
    show_table(
        options.console,
        "fonts",
        [_family(book, family) for family in book.families],
        ("family", "kind", "styles"),
    )


@command.command(
    "check",
    cls=Command,
    short_help="Check that every character of a text can be drawn.",
    examples=(
        ('sharekit fonts check "Café – привет 🙂"', "in the default fonts"),
        ('sharekit fonts check "Ω" --family Fraunces', "asking one family first"),
    ),
)
@click.argument("text")
@click.option("--family", cls=Option, default="Inter", show_default=True, metavar="NAME",
              help="Family to ask first.")  # fmt: skip
@global_options
@click.pass_obj
def check(options: Options, /, text: str, family: str) -> None:
    """Check that every character of a text can be drawn, and name the fonts that would do it."""
    from sharekit.drawing.text.book import open_book

    book = open_book(tuple(map(Path, options.font_dirs)))
    used, missing = _coverage(book, family, text)
    if options.console.json:
        options.console.object({"text": text, "fonts": used, "missing": missing})
    else:
        options.console.data(f"drawn by: {', '.join(used) or '-'}")
    if missing:
        raise QualityError(
            f"no font has {', '.join(map(_named, missing))}",
            code="font.glyph",
            hint="add a font that has it with --font-dir",
        )


def _family(book: FontBook, family: str) -> dict[str, Any]:
    files = [file for file in book.files if file.family == family]
    styles = sorted({"italic" if file.italic else "upright" for file in files}, reverse=True)
    return {
        "family": family,
        "kind": files[0].kind,
        "styles": ", ".join(styles),
        "files": [file.path.name for file in files],
    }


def _coverage(book: FontBook, family: str, text: str) -> tuple[list[str], list[str]]:
    """The families that a text is drawn with, and its graphemes that none has, in order."""
    from sharekit.drawing.scene.style import Face
    from sharekit.drawing.text.emoji import is_emoji
    from sharekit.drawing.text.graphemes import graphemes

    stack = book.stack(Face(family), SIZE)
    families = {file.sha256: file.family for file in book.files}
    used: dict[str, None] = {}
    missing: dict[str, None] = {}
    for grapheme in graphemes(text):
        font = stack.find(grapheme, emoji=is_emoji(grapheme))
        if font is None:
            missing[grapheme] = None
        elif not grapheme.isspace():
            used[families.get(font.key.sha256) or "a font of --font-dir"] = None
    return list(used), list(missing)


def _named(grapheme: str) -> str:
    points = " ".join(f"U+{ord(character):04X}" for character in grapheme)
    return f"{grapheme} ({points})"
