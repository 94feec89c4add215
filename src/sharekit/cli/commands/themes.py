"""`sharekit themes`: colours and typefaces that belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from sharekit.cli.options import Command, Option, Options, global_options
from sharekit.cli.tables import show_table

if TYPE_CHECKING:
    from sharekit.cards.themes import Theme
    from sharekit.cli.session import Session


@click.command(
    "themes",
    cls=Command,
    short_help="List and show the themes.",
    examples=(
        ("sharekit themes", "their names"),
        ("sharekit themes --sheet themes.png", "a card in each of them"),
        ("sharekit card article.md --theme paper", "draw in one"),
    ),
)
@click.option("--sheet", cls=Option, metavar="FILE", help="Draw a card in each: a PNG.")
@click.option("--force", cls=Option, is_flag=True, help="Replace a file that is there.")
@global_options
@click.pass_obj
def command(options: Options, /, sheet: str | None, force: bool) -> None:
    """List the themes: colours and typefaces that belong together.

    Your own are files in the folders of brand.themes, each named after its theme. colors.ground
    (one or two colours) and colors.accent must be there; colors.ink, .muted and .button,
    faces.heading, .text and .weight, spacing.tracking, ornament.kinds and .strength may.
    """
    from sharekit.cards.themes import THEMES
    from sharekit.cli.session import open_session
    from sharekit.pipeline.themes import named, own_files

    session = open_session(options)
    places = session.config().value("brand.themes")
    own = own_files(places)
    rows = [_row(THEMES[name], None) for name in THEMES]
    rows += [_row(named(name, places, session.world.read), own[name]) for name in own]
    if sheet is not None:
        _draw(sheet, [row["name"] for row in rows], session, force=force)
    show_table(options.console, "themes", rows, ("name", "title", "heading"))


def _row(theme: Theme, file: str | None) -> dict[str, Any]:
    from sharekit.pipeline.places import home_at

    return {
        "name": theme.name,
        "title": theme.title,
        "dark": theme.dark,
        "ground": [theme.start.hex, theme.end.hex],
        "ink": theme.ink.hex,
        "accent": theme.accent.hex,
        "heading": theme.heading,
        "text": theme.text,
        "file": home_at(None).name(file) if file else None,
    }


def _draw(target: str, names: Sequence[str], session: Session, *, force: bool) -> None:
    """Write the sheet. Raises OutputError (`output.not_ours`) where something else stands there."""
    from pathlib import Path

    from sharekit.build.starting import start
    from sharekit.cli.fonts import session_tools
    from sharekit.pipeline.configure import Choices, card_settings
    from sharekit.pipeline.theme_sheet import theme_sheet

    brand = card_settings(session.config(), Choices(), "og").brand
    document = theme_sheet(names, brand, session_tools(session))
    start(Path.cwd(), {target: document}, force=force, dry_run=session.options.dry_run)
    session.options.console.message(f"written: {target}")
