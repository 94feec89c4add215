"""A setting's value: from a text or a configuration file's own types to the type of its key."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sharekit.config.keys import Key, Kind
from sharekit.errors import UsageError, shortened
from sharekit.lazy import lazy

_SIZE = lazy(r"(\d{1,12}(?:\.\d{1,3})?) ?(B|KB|MB|KIB|MIB|)", re.IGNORECASE)
_UNITS = {"": 1, "B": 1, "KB": 1000, "MB": 1000**2, "KIB": 1024, "MIB": 1024**2}
_DURATION = lazy(r"(\d{1,5}) ?(d|w|m|y)", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_SWITCHES = {"true": True, "yes": True, "on": True, "1": True} | {
    "false": False, "no": False, "off": False, "0": False,
}  # fmt: skip


def from_text(key: Key, text: str, origin: str) -> Any:
    """The value of a text from a variable, an option or front matter."""
    value: Any = text
    if key.kind in {Kind.LIST, Kind.PATHS}:
        value = [item.strip() for item in text.split(",") if item.strip()]
    elif key.kind is Kind.SWITCH:
        value = _SWITCHES.get(text.strip().lower(), text)
    elif key.kind is Kind.NUMBER:
        try:
            value = float(text)
        except ValueError:
            raise _type_error(key, text, origin) from None
    return typed(key, value, origin)


def typed(key: Key, value: Any, origin: str, folder: Path | None = None) -> Any:
    """The value as its key has it, paths from the folder. Raises UsageError (`config.type`)."""
    result: Any = None
    match key.kind:
        case Kind.TEXT if isinstance(value, str) and (not key.choices or value in key.choices):
            result = value
        case Kind.PATH if isinstance(value, str) and value and "\0" not in value:
            result = str(folder / value) if folder else value
        case Kind.NUMBER if isinstance(value, int | float) and not isinstance(value, bool):
            result = float(value) if 0 <= value < 1e9 else None
        case Kind.SWITCH if isinstance(value, bool):
            result = value
        case Kind.LIST if isinstance(value, list | tuple):
            result = tuple(value) if all(isinstance(item, str) for item in value) else None
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
