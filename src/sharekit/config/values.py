"""A setting's value: from a text or a configuration file's own types to the type of its key."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from sharekit.config.keys import Key, Kind
from sharekit.errors import UsageError, shortened
from sharekit.lazy import lazy

_SIZE = lazy(r"(\d{1,12}(?:\.\d{1,3})?) ?(B|KB|MB|KIB|MIB|)", re.IGNORECASE)
_UNITS = {"": 1, "B": 1, "KB": 1000, "MB": 1000**2, "KIB": 1024, "MIB": 1024**2}
_DURATION = lazy(r"(\d{1,5}) ?(d|w|m|y)", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_COLOR = lazy(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_FIELD = lazy(r"\{([^{}]*)\}")
_LISTS = frozenset({Kind.LIST, Kind.PATHS, Kind.COLORS})
_NUMBERS = frozenset({Kind.NUMBER, Kind.PINS})
_TOML_ENDS = frozenset({("[", "]"), ("{", "}"), ('"', '"'), ("'", "'")})
_SWITCHES = {"true": True, "yes": True, "on": True, "1": True} | {
    "false": False, "no": False, "off": False, "0": False,
}  # fmt: skip


def from_text(key: Key, text: str, origin: str) -> Any:
    """The value of a text from a variable, an option or front matter; written plainly or as TOML
    has it."""
    value: Any = _as_toml(text)
    if not isinstance(value, str):
        return typed(key, value, origin)
    text = value
    if key.kind in _LISTS:
        value = [item.strip() for item in text.split(",") if item.strip()]
    elif key.kind is Kind.SWITCH:
        value = _SWITCHES.get(text.strip().lower(), text)
    elif key.kind in _NUMBERS:
        try:
            value = float(text) if key.kind is Kind.NUMBER else int(text)
        except ValueError:
            raise _type_error(key, text, origin) from None
    return typed(key, value, origin)


def _as_toml(text: str) -> Any:
    """A list, table or string as a file would have it; any other text as it is."""
    if (text.lstrip()[:1], text.rstrip()[-1:]) not in _TOML_ENDS:
        return text
    from sharekit import toml  # most values are plain

    try:
        _, found = toml.parse(f"value = {text}".encode("utf-8", "replace"))
    except toml.TomlError:
        return text
    return found["value"] if len(found) == 1 else text


def typed(key: Key, value: Any, origin: str, folder: Path | None = None) -> Any:
    """The value as its key has it, paths from the folder. Raises UsageError (`config.type`)."""
    result: Any = None
    match key.kind:
        case Kind.TEXT | Kind.ADDRESS | Kind.SERVED | Kind.FILE_NAME if isinstance(value, str):
            result = value if _suits(key, value) else None
            _check_fields(key, value, origin)
        case Kind.PATH if isinstance(value, str) and value and "\0" not in value:
            result = str(folder / value) if folder else value
        case Kind.NUMBER if isinstance(value, int | float) and not isinstance(value, bool):
            result = float(value) if 0 <= value < 1e9 else None
        case Kind.PINS if isinstance(value, int) and not isinstance(value, bool):
            result = value if 1 <= value <= 10 else None
        case Kind.SWITCH if isinstance(value, bool):
            result = value
        case Kind.LIST if isinstance(value, list | tuple):
            fit = all(isinstance(item, str) for item in value)
            result = tuple(value) if fit and (value or not key.default) else None
        case Kind.COLORS if isinstance(value, list | tuple):
            result, value = _colors(value)
        case Kind.PATHS if isinstance(value, list | tuple):
            fit = all(isinstance(item, str) and item and "\0" not in item for item in value)
            result = tuple(str(folder / p) if folder else p for p in value) if fit else None
        case Kind.TABLE if isinstance(value, dict) and all(map(_is_table, value.values())):
            result = MappingProxyType(value)
        case Kind.SIZE:
            result = _size(value)
        case Kind.DURATION:
            result = _duration(value)
    if result is None:
        raise _type_error(key, value, origin)
    return result


def _suits(key: Key, value: str) -> bool:
    match key.kind:
        case Kind.ADDRESS:
            return _is_address(value)
        case Kind.SERVED:
            return value.startswith("/") or _is_address(value)
        case Kind.FILE_NAME:
            return not value.startswith("/") and ".." not in value.split("/")
    return not key.choices or value in key.choices


def unknown_field(text: str, fields: Collection[str]) -> str | None:
    """The first name in {braces} that isn't one of the fields; None where all are."""
    return next((name for name in _FIELD.findall(text) if name not in fields), None)


def _check_fields(key: Key, value: str, origin: str) -> None:
    """Raises UsageError (`config.field`) for {braces} that nothing is filled into."""
    unknown = unknown_field(value, key.fields)
    if key.fields and unknown is not None:
        raise UsageError(
            f"there is no {{{shortened(unknown)}}} in {key.name}",
            code="config.field",
            hint=f"there are: {', '.join(f'{{{name}}}' for name in key.fields)}",
            where=origin,
        )


def _colors(value: list[Any] | tuple[Any, ...]) -> tuple[tuple[str, ...] | None, object]:
    """The colours, or None and what is none of them."""
    texts = tuple(each.strip() if isinstance(each, str) else each for each in value)
    wrong = [each for each in texts if not isinstance(each, str) or not _COLOR.fullmatch(each)]
    return (None, wrong[0]) if wrong else (texts, value)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname)
    except ValueError:
        return False
    return named and parts.scheme in {"http", "https"} and not any(map(str.isspace, text))


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(v, str | int) for v in value.values())


def _size(value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 < value < 10**12 else None
    found = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    count = int(float(found[1]) * _UNITS[found[2].upper()]) if found else 0
    return count or None


def _duration(value: object) -> timedelta | None:
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    return timedelta(days=int(found[1]) * _DAYS[found[2].lower()]) if found else None


def _type_error(key: Key, value: object, origin: str) -> UsageError:
    try:
        shown = shortened(str(value))
    except ValueError:  # Python writes no number of more than 4,300 digits
        shown = "a number that long"
    from sharekit.registry import near_names

    near = near_names(shown, key.choices)[:1]
    hint = f"did you mean {near[0]}?" if near else f"{key.name}: {key.help}"
    wanted = f"one of {', '.join(key.choices)}" if key.choices else str(key.kind)
    return UsageError(
        f"{key.name} is {wanted}, not '{shown}'", code="config.type", hint=hint, where=origin
    )
