"""`sharekit doctor`: is everything there that drawing needs?"""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sharekit.cli.options import Command, Options, global_options
from sharekit.errors import SharekitError

if TYPE_CHECKING:
    from sharekit.drawing.text.writing import Script

PACKAGES = (
    "budoux", "click", "idna", "lxml", "lxml_html_clean", "markdown-it-py", "pillow",
    "platformdirs", "pyphen", "python-slugify", "PyYAML", "regex", "requests", "segno",
    "trafilatura", "uharfbuzz", "zlib-ng",
)  # fmt: skip
"""What pyproject.toml depends on."""

QUALITY = 5
_PAGE = "<html><body><p>Whoever reads this page knows that pages are read here.</p></body></html>"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. hint: what to do where it is not well."""

    name: str
    ok: bool
    detail: str
    hint: str | None = None


@click.command(
    "doctor",
    cls=Command,
    short_help="Check this installation.",
    examples=(
        ("sharekit doctor", "what is here, what is missing"),
        ("sharekit doctor --json", "for a bug report"),
    ),
)
@global_options
@click.pass_obj
def command(options: Options, /) -> int:
    """Check this installation: packages, pages, fonts, pictures, cache, configuration, output."""
    checks = list(_checks(options))
    well = all(check.ok for check in checks)
    if options.console.json:
        options.console.object({"ok": well, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            mark = "ok " if check.ok else "BAD"
            options.console.data(f"{mark}  {check.name + ':':<17}{check.detail}")
            if check.hint:
                options.console.data(f"     hint: {check.hint}")
    return 0 if well else QUALITY


def _checks(options: Options) -> Iterator[Check]:
    from sharekit import __version__

    yield Check("sharekit", True, __version__)
    yield Check("Python", True, f"{platform.python_version()} on {platform.system()}")
    yield from map(_package, PACKAGES)
    yield _attempt("HTML pages", _pages)
    yield _attempt("picture formats", _formats)
    yield _attempt("fonts", lambda: _fonts(options))
    yield from _scripts(options)
    yield _attempt("configuration", lambda: _configuration(options))
    yield _attempt("cache", lambda: _cache(options))
    yield _attempt("output", lambda: _output(options))


def _attempt(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except SharekitError as problem:
        return Check(name, False, str(problem), problem.hint)


def _package(name: str) -> Check:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Check(name, True, version(name))
    except PackageNotFoundError:
        return Check(name, False, "is not installed", f"pip install {name}")


def _pages() -> str:
    """Read a small page: libraries that are installed can still lack what they need."""
    from sharekit.article.model import Facts
    from sharekit.article.page.html import read

    read(_PAGE, Facts())
    return "can be read"


def _formats() -> str:
    from PIL import features

    missing = [name for name in ("jpg", "zlib", "webp") if not features.check(name)]
    if missing:
        raise SharekitError(
            f"Pillow was built without {', '.join(missing)}",
            code="doctor.formats",
            hint="install Pillow's own wheel: pip install --force-reinstall pillow",
        )
    return "PNG, JPEG, WebP"


def _fonts(options: Options) -> str:
    from sharekit.cli.fonts import command_book

    return ", ".join(command_book(options).families)


def _scripts(options: Options) -> Iterator[Check]:
    """Which of the world's scripts can be drawn here, and what to install for the others."""
    from sharekit.cli.fonts import command_book
    from sharekit.drawing.text.writing import SCRIPTS

    try:
        book = command_book(options)
        drawn = {script: book.can_draw(script.sample) for script in SCRIPTS}
    except SharekitError:
        return  # said above
    titles = dict.fromkeys(script.title for script, ok in drawn.items() if ok)
    yield Check("scripts", True, ", ".join(titles))
    lacking = [script for script, ok in drawn.items() if not ok and script.title not in titles]
    if lacking:
        names = ", ".join(dict.fromkeys(script.title for script in lacking))
        yield Check("scripts without", True, names, _packages_for(lacking))
    if book.notes:
        yield Check("fonts passed over", True, "; ".join(book.notes[:5]))


def _packages_for(scripts: list[Script]) -> str:
    """What to install for scripts: Debian's packages on Linux, and what there is on PyPI."""
    packages = dict.fromkeys(script.apt for script in scripts) if sys.platform == "linux" else ()
    ways = []
    for package in packages:
        titles = dict.fromkeys(script.title for script in scripts if script.apt == package)
        ways.append(f"apt install {package} ({', '.join(titles)})")
    ways += [f"pip install {script.pip} ({script.title})" for script in scripts if script.pip]
    return "; ".join([*ways, "or --font-dir with fonts that have them"])


def _configuration(options: Options) -> str:
    from sharekit.cli.session import open_session
    from sharekit.config.layers import DEFAULT

    config = open_session(options).config()
    origins = {config.origin(key) for key in config.settings} - {DEFAULT}
    return ", ".join(sorted(origins)) or "none: defaults hold"


def _cache(options: Options) -> str:
    from sharekit.cli.session import open_session
    from sharekit.folders import cache_folder

    return _writable(cache_folder(open_session(options).world.environment))


def _output(options: Options) -> str:
    from sharekit.cli.session import open_session

    return _writable(Path(open_session(options).config().value("output.dir")))


def _writable(folder: Path) -> str:
    """Can the folder, or the nearest one above it that exists, be written? Nothing is made."""
    from tempfile import TemporaryFile

    from sharekit.store import output_error

    there = next((each for each in (folder, *folder.absolute().parents) if each.exists()), folder)
    try:
        with TemporaryFile(dir=there):
            return str(folder)
    except OSError as problem:
        raise output_error(problem, str(folder)) from None
