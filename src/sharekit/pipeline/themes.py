"""Which theme a card is in: a bundled one, or a file of the project's own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sharekit.cards.themes import DEFAULT_THEME, THEMES, Theme, brand_theme, find_theme
from sharekit.diagnostics import Diagnostic
from sharekit.drawing.scene.color import parse_color
from sharekit.errors import InputError, UsageError
from sharekit.lazy import lazy
from sharekit.pipeline.settings import CardSettings

Read = Callable[[str], bytes]
SUFFIX = ".toml"
_NAME = lazy(r"[a-z0-9][a-z0-9_-]{0,63}")


def theme_of(settings: CardSettings, read: Read) -> Theme:
    """The theme of a card: the one that was asked for, else the brand's, its palette and families
    over it. read: the bytes of a path. Raises UsageError (`theme.unknown`, `theme.invalid`,
    `color.syntax`), InputError for a file that can't be read."""
    brand = settings.brand
    theme = named(settings.theme or brand.theme or DEFAULT_THEME, brand.themes, read)
    if brand.palette and settings.theme is None:
        theme = brand_theme(theme, tuple(parse_color(text) for text in brand.palette))
    if brand.heading:
        theme = theme._replace(heading=brand.heading)
    if brand.text:
        theme = theme._replace(text=brand.text)
    return theme


def raised_colors(settings: CardSettings, read: Read) -> tuple[Diagnostic, ...]:
    """Notes on one's own colours that are drawn otherwise, since nobody could read them.

    Raises as `theme_of`.
    """
    brand = settings.brand
    if not brand.palette and not brand.themes:
        return ()
    theme = theme_of(settings, read)
    if brand.palette and settings.theme is None:
        wanted = dict(zip(("accent", "ink"), map(parse_color, brand.palette[1:]), strict=False))
    elif theme.name in THEMES:
        return ()
    else:
        from sharekit.cards.theme_files import read_recipe

        document, where = next(_documents(theme.name, brand.themes, read))
        recipe = read_recipe(document, theme.name, where)
        told = {"ink": recipe.ink, "accent": recipe.accent, "muted": recipe.muted}
        told["button"] = recipe.button
        wanted = {role: parse_color(color) for role, color in told.items() if color}
    from sharekit.cards.raised_colors import raised

    return tuple(raised(theme, wanted))


def named(name: str, places: Sequence[str], read: Read) -> Theme:
    """The theme of that name. places: theme files and folders of them (`brand.themes`)."""
    wanted = name.strip().lower()
    own = own_files(places) if places else {}
    if wanted in THEMES or not places or not _NAME.fullmatch(wanted):
        return find_theme(name, own)
    from sharekit.cards.theme_files import read_theme  # most runs have only the bundled ones

    for document, where in _documents(wanted, places, read):
        return read_theme(document, wanted, where)
    return find_theme(name, own)


def _documents(name: str, places: Sequence[str], read: Read) -> Iterator[tuple[bytes, str]]:
    """The files of a theme of that name, the first place's first, and where they are."""
    for path in _paths(name, places):
        try:
            document = read(path)
        except InputError as problem:
            if problem.code != "source.missing":
                raise
        else:
            yield document, _shown(path)


def own_files(places: Sequence[str]) -> dict[str, str]:
    """The project's own theme files: name → path, the first place's first.

    Raises UsageError (`theme.invalid`) for a file whose name is a bundled theme's, or is no name.
    """
    found: dict[str, str] = {}
    for path in (file for place in places for file in _files(place)):
        name = Path(path).stem
        if name in THEMES or not _NAME.fullmatch(name):
            taken = "a bundled theme has that name" if name in THEMES else "that is no name"
            raise UsageError(
                f"{taken}, so no theme of yours can have it",
                code="theme.invalid",
                hint="name the file in small letters, digits and hyphens, such as brand-dark.toml",
                where=_shown(path),
            )
        found.setdefault(name, path)
    return found


def _files(place: str) -> list[str]:
    """A folder's theme files, sorted, or the one file; none where there is nothing."""
    if place.endswith(SUFFIX):
        return [place] if Path(place).is_file() else []
    try:
        names = sorted(name for name in os.listdir(place) if name.endswith(SUFFIX))  # noqa: PTH208 - as joined below
    except OSError:
        return []
    return [_join(place, name) for name in names]


def _paths(name: str, places: Sequence[str]) -> Iterator[str]:
    """Where a theme of that name would stand. They are read, not looked for: a worker elsewhere has
    no folder, and is sent what it reads."""
    for place in places:
        if not place.endswith(SUFFIX):
            yield _join(place, name + SUFFIX)
        elif Path(place).stem == name:
            yield place


def _join(place: str, name: str) -> str:
    return os.path.join(place, name)  # noqa: PTH118 - text in, text out: keys of what is shipped


def _shown(path: str) -> str:
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path
