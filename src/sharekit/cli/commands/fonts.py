"""`sharekit fonts`: the fonts at hand, and whether they can draw a text."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.options import Command, Group, Option, Options, global_options
from sharekit.cli.tables import show_table
from sharekit.errors import QualityError

if TYPE_CHECKING:
    from sharekit.drawing.text.book import FontBook
    from sharekit.drawing.text.fontfile import FontFile

SIZE = 40.0
"""px that a check opens fonts at; coverage is the same at every size."""


@click.group(
    "fonts",
    cls=Group,
    short_help="List the fonts, or check what they can draw.",
    invoke_without_command=True,
    examples=(
        ("sharekit fonts", "the families at hand"),
        ("sharekit fonts --all", "and those of the system and of Python packages"),
        ("sharekit fonts --font-dir brand/", "with your own"),
        ('sharekit fonts check "Café – привет 🙂"', "can every character be drawn?"),
    ),
)
@click.option("--all", "everything", is_flag=True, cls=Option,
              help="Also list the fonts of the system and of Python packages.")  # fmt: skip
@global_options
@click.pass_context
def command(ctx: click.Context, /, everything: bool) -> None:
    """List the fonts at hand. A family in a --font-dir replaces the bundled one of that name.

    Behind them stand the fonts of installed Python packages, then those of the system: they draw
    what no font at hand has. fonts.system = false leaves them out.
    """
    if ctx.invoked_subcommand is not None:
        return
    from sharekit.cli.fonts import command_book

    options = ctx.ensure_object(Options)
    book = command_book(options)
    files = (*book.files, *(book.installed if everything else ()))
    families = sorted({(file.family, file.origin) for file in files})
    rows = [_family(files, family, origin) for family, origin in families]
    show_table(options.console, "fonts", rows, ("family", "kind", "styles", "origin"))


@command.command(
    "check",
    cls=Command,
    short_help="Check that every character of a text can be drawn.",
    examples=(
        ('sharekit fonts check "Café – привет 🙂"', "in the default fonts"),
        ('sharekit fonts check "Ω" --family Fraunces', "asking one family first"),
        ('sharekit fonts check "骨 直" --lang ja', "in the forms of a language"),
    ),
)
@click.argument("text")
@click.option("--family", cls=Option, default="Inter", show_default=True, metavar="NAME",
              help="Family to ask first.")  # fmt: skip
@click.option("--lang", cls=Option, default="en", show_default=True, metavar="TAG",
              help="Language of the text: it decides the forms of Chinese characters.")  # fmt: skip
@global_options
@click.pass_obj
def check(options: Options, /, text: str, family: str, lang: str) -> None:
    """Check that every character of a text can be drawn, and say which font draws what.

    Exits with 5 where a character is in no font, and says what to install.
    """
    from sharekit.cli.fonts import command_book
    from sharekit.drawing.text.missing import explain, group_missing, points

    runs, missing = _runs(command_book(options), family, text, lang)
    if options.console.json:
        options.console.object(
            {
                "text": text,
                "fonts": list(dict.fromkeys(run["font"] for run in runs)),
                "runs": runs,
                "missing": list(missing),
                "missing_scripts": [
                    {
                        "script": group.script.code if group.script else None,
                        "characters": {g: points(g) for g in group.graphemes},
                    }
                    for group in group_missing(missing, lang)
                ],
            }
        )
    else:
        for run in runs:
            shown = f"{run['font']}, {run['style']} ({run['origin']})"
            options.console.data(f"{shown}: {run['text']}")
    if missing:
        message, hint = explain(missing, lang)
        raise QualityError(message, code="font.glyph", hint=hint)


def _family(files: tuple[FontFile, ...], family: str, origin: str) -> dict[str, Any]:
    own = [file for file in files if (file.family, file.origin) == (family, origin)]
    styles = sorted({"italic" if file.italic else "upright" for file in own}, reverse=True)
    return {
        "family": family,
        "kind": own[0].kind,
        "styles": ", ".join(styles),
        "origin": origin,
        "weights": _weights(own),
        "files": sorted({file.path.name for file in own}),
    }


def _weights(files: list[FontFile]) -> list[int]:
    """The weights of static faces; of a variable one the ends of its range."""
    found = {file.weight for file in files if not file.axes}
    axes = [axis for file in files for axis in file.axes if axis.tag == "wght"]
    return sorted(found | {int(end) for axis in axes for end in (axis.minimum, axis.maximum)})


def _runs(
    book: FontBook, family: str, text: str, language: str
) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """The stretches of a text with the font that draws each, and the graphemes that none has."""
    from sharekit.drawing.scene.color import Color
    from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle
    from sharekit.drawing.text.shape import shape_paragraph

    style = TextStyle(Face(family), Color(0, 0, 0))
    shaped = shape_paragraph(book, Paragraph((Span(text),), style, language), SIZE)
    runs: list[dict[str, Any]] = []
    for key, items in groupby(shaped.runs, key=lambda run: run.font and run.font.key):
        stretch = [run.item for run in items]
        words = text[stretch[0].start : stretch[-1].end].strip()
        if key is None or not words:
            continue
        file = book.file(key)
        weight = round(dict(key.axes).get("wght", file.weight))
        runs.append(
            {
                "text": words,
                "font": file.family,
                "style": f"{weight} italic" if file.italic else str(weight),
                "origin": file.origin,
                "file": file.path.name,
                "scripts": list(dict.fromkeys(item.script for item in stretch)),
            }
        )
    return runs, shaped.missing
