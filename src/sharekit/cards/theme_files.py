"""Theme files: TOML that holds colours, faces, spacing and ornament, and nothing that runs.

    title = "deep green, cream, amber"
    [colors]
    ground = ["#0b1f18", "#224d3a"]   # one or two stops
    ink = "#faf3e3"
    accent = "#f4b03e"
    [faces]
    heading = "Fraunces"
    [spacing]
    tracking = -0.016                 # of headings, in em
    [ornament]
    kinds = ["contours", "paper"]
    strength = 0.24

Only `colors.ground` and `colors.accent` must be there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from sharekit.cards.themes import Recipe, Theme, build_theme, flattened, recipe_of
from sharekit.drawing.scene.color import parse_color, to_oklab
from sharekit.errors import UsageError, shortened

MAX_BYTES = 64_000
_FAR = 0.2
"""Two stops that are further apart in OKLab lightness read as a picture, not as a ground."""
_LONGEST = 80  # characters of a title or a family


@lru_cache(maxsize=64)
def read_theme(document: bytes, name: str, where: str) -> Theme:
    """The theme that a file holds. name: what it is called; where: the file, for messages.

    Raises UsageError (`theme.invalid`) with the key and what is expected there.
    """
    return build_theme(read_recipe(document, name, where))


@lru_cache(maxsize=64)
def read_recipe(document: bytes, name: str, where: str) -> Recipe:
    """What a file's theme is mixed from: its colours as they stand there. Raises the same."""
    from sharekit import toml  # the bundled ones are read without it

    if len(document) > MAX_BYTES:
        raise _invalid(f"a theme has at most {MAX_BYTES // 1000} KB", where)
    try:
        _, tables = toml.parse(document)
    except toml.TomlError as problem:
        raise _invalid(problem.message, f"{where}:{problem.line}:{problem.column}") from None
    found: dict[str, Any] = {}
    for path, value in flattened(tables):
        key = _KEYS.get(path)
        if key is None:
            raise _unknown(path, where)
        if not key.fits(value):
            raise _invalid(f"{path} is {key.wanted}, not {_shown(value)}", where)
        found[path] = value
    for path, key in _KEYS.items():
        if key.needed and path not in found:
            raise _invalid(f"{path} is missing: {key.wanted}", where)
    return recipe_of(name, found)


def written(recipe: Recipe, remarks: tuple[str, ...] = ()) -> bytes:
    """The recipe as a theme file. remarks: lines of comment at its head."""
    from sharekit import toml

    def row(name: str, value: str | float | None) -> str:
        if value is None:
            return ""
        shown = toml.string(value) if isinstance(value, str) else f"{value:g}"
        return f"{name} = {shown}\n"

    kinds = ", ".join(map(toml.string, recipe.grounds))
    text = (
        "".join(f"# {toml.remark(line)}\n" for line in remarks)
        + row("title", recipe.title)
        + f'\n[colors]\nground = ["{recipe.start}", "{recipe.end}"]\n'
        + row("ink", recipe.ink)
        + row("accent", recipe.accent)
        + row("muted", recipe.muted)
        + row("button", recipe.button)
        + "\n[faces]\n"
        + row("heading", recipe.heading)
        + row("text", recipe.text)
        + row("weight", recipe.weight)
        + "\n[spacing]\n"
        + row("tracking", recipe.tracking)
        + f"\n[ornament]\nkinds = [{kinds}]\n"
        + row("strength", recipe.relief)
    )
    return text.encode("utf-8")


class _Key(NamedTuple):
    """wanted: what stands there, in words of an error. fits: is the value that?"""

    wanted: str
    fits: Callable[[Any], bool]
    needed: bool = False


def _is_color(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(parse_color(value))
    except UsageError:
        return False


def _is_ground(value: Any) -> bool:
    if not isinstance(value, list) or len(value) not in {1, 2} or not all(map(_is_color, value)):
        return False
    lights = [to_oklab(parse_color(stop))[0] for stop in value]
    return abs(lights[0] - lights[-1]) <= _FAR


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= _LONGEST and value.isprintable()


def _between(low: float, high: float) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return plain and low <= value <= high

    return fits


def _are_kinds(value: Any) -> bool:
    from sharekit.cards.grounds import ALL  # grounds know themes

    return isinstance(value, list) and bool(value) and all(each in ALL for each in value)


_COLOR = "a colour such as #f4b03e"
_KEYS: Mapping[str, _Key] = MappingProxyType(
    {
        "title": _Key("a few words", _is_text),
        "colors.ground": _Key(
            f"one colour, or a list of two at most {_FAR} apart in OKLab lightness",
            _is_ground,
            True,
        ),
        "colors.ink": _Key(_COLOR, _is_color),
        "colors.accent": _Key(_COLOR, _is_color, True),
        "colors.muted": _Key(_COLOR, _is_color),
        "colors.button": _Key(_COLOR, _is_color),
        "faces.heading": _Key("a family of sharekit fonts", _is_text),
        "faces.text": _Key("a family of sharekit fonts", _is_text),
        "faces.weight": _Key("a number from 100 to 900", _between(100, 900)),
        "spacing.tracking": _Key("em from -0.1 to 0.2", _between(-0.1, 0.2)),
        "ornament.kinds": _Key("a list of contours, glow, foliage, paper", _are_kinds),
        "ornament.strength": _Key("a number from 0 to 0.4", _between(0, 0.4)),
    }
)


def _unknown(path: str, where: str) -> UsageError:
    from sharekit.registry import near_names

    near = near_names(path, [*_KEYS])[:1]
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(_KEYS)}"
    return UsageError(
        f"no key of a theme is called '{shortened(path)}'",
        code="theme.invalid",
        hint=hint,
        where=where,
    )


def _invalid(message: str, where: str) -> UsageError:
    return UsageError(
        message,
        code="theme.invalid",
        hint="see sharekit themes --help for what a theme file holds",
        where=where,
    )


def _shown(value: Any) -> str:
    try:
        return f"'{shortened(value if isinstance(value, str) else json.dumps(value, default=str))}'"
    except ValueError:  # Python writes no number of more than 4,300 digits
        return "a number that long"
