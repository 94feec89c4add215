"""Which fonts a command draws with: --font-dir, the brand's, and the machine's own behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sharekit.cli.options import Options
    from sharekit.cli.session import Session
    from sharekit.drawing.text.book import FontBook


def font_places(session: Session) -> tuple[Path, ...]:
    """The files and folders of --font-dir, then those of `brand.fonts`."""
    return (*session.font_dirs, *map(Path, session.config().value("brand.fonts")))


def command_book(options: Options) -> FontBook:
    """The font book that `card` and `pin` would draw with here. Raises UsageError, FontError."""
    from sharekit.cache import DiskCache
    from sharekit.cli.session import open_session
    from sharekit.folders import cache_folder
    from sharekit.pipeline.tools import open_tools

    session = open_session(options)
    return open_tools(
        session.world,
        font_dirs=font_places(session),
        cache=DiskCache(cache_folder(session.world.environment)),
        system_fonts=session.config().value("fonts.system"),
    ).book
