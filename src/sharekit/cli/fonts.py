"""Which fonts a command draws with: --font-dir, the brand's, and the machine's own behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sharekit.cli.options import Options
    from sharekit.cli.session import Session
    from sharekit.drawing.text.book import FontBook
    from sharekit.pipeline.tools import Tools


def font_places(session: Session) -> tuple[Path, ...]:
    """The files and folders of --font-dir, then those of `brand.fonts`."""
    return (*session.font_dirs, *map(Path, session.config().value("brand.fonts")))


def session_tools(session: Session) -> Tools:
    """What a command draws with. Raises UsageError, FontError."""
    from sharekit.pipeline.tools import open_tools

    return open_tools(
        session.world,
        font_dirs=font_places(session),
        cache=session.cache,
        system_fonts=session.config().value("fonts.system"),
    )


def command_book(options: Options) -> FontBook:
    """The font book that `card` and `pin` would draw with here. Raises UsageError, FontError."""
    from sharekit.cli.session import open_session

    return session_tools(open_session(options)).book
