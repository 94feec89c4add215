"""Layers of settings, one a place they stand in, and what holds after all of them."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from sharekit.config.files import PROJECT_FILE
from sharekit.config.keys import BY_NAME, BY_UNDERSCORED, KEYS, RULES, find_key
from sharekit.config.values import from_text, typed
from sharekit.errors import UsageError

_TABLES = frozenset(key.name.rpartition(".")[0] for key in KEYS)


DEFAULT = "default"
"""The origin of what nobody set."""


class Setting(NamedTuple):
    """A value and where it came from: `sharekit.toml`, `SHAREKIT_OUTPUT_DIR`, `--theme`."""

    value: Any
    origin: str


Layer = Mapping[str, Setting]
"""Settings from one place, by dotted key."""


class Rule(NamedTuple):
    """A `[[rule]]`: settings for the articles whose paths one of the globs matches.

    folder: the file's own, which the globs start from; absolute.
    """

    match: tuple[str, ...]
    folder: str
    layer: Layer

    def holds_for(self, source: str) -> bool:
        """Is it about this path or address?"""
        from sharekit.globs import matches

        if "://" in source:
            return matches(source, self.match)
        try:
            path = os.path.relpath(source, self.folder)
        except ValueError:  # another drive
            return False
        return matches(path.replace(os.sep, "/"), self.match)


class Resolved(NamedTuple):
    """What holds after all layers. Keys are those of KEYS; any other is a KeyError."""

    settings: Layer

    def value(self, key: str) -> Any:
        """The value: str, float, bool, tuple of str, int (bytes), timedelta, or None."""
        return self.settings[key].value

    def origin(self, key: str) -> str:
        """Where the value came from; `default` where nobody set it."""
        return self.settings[key].origin


def resolve(*layers: Layer) -> Resolved:
    """Merge the layers, the highest first, over the defaults."""
    merged = {key.name: Setting(key.default, DEFAULT) for key in KEYS}
    for layer in reversed(layers):
        merged.update(layer)
    return Resolved(MappingProxyType(merged))


def file_layer(document: bytes, origin: str, folder: Path) -> Layer:
    """A configuration file's settings. folder: the file's own, which its paths start from.

    Raises UsageError: `config.syntax` (with line and column), `config.unknown`, `config.type`.
    """
    from sharekit import toml  # most runs have no configuration file

    try:
        _, tables = toml.parse(document)
    except toml.TomlError as problem:
        raise UsageError(
            problem.message,
            code="config.syntax",
            hint="mend that line: text stands in quotes, lists in [brackets]",
            where=f"{origin}:{problem.line}:{problem.column}",
        ) from None
    rules = tables.pop(RULES, None)
    layer = _table_layer(tables, origin, folder)
    if rules is None:
        return layer
    if not isinstance(rules, list) or not all(isinstance(each, dict) for each in rules):
        raise _rule_error("a rule is written as a table", f"{origin}: {RULES}")
    found = [_rule(each, n, origin, folder) for n, each in enumerate(rules, 1)]
    return {**layer, RULES: Setting(tuple(found), origin)}


def default_layer(folder: Path) -> Layer:
    """The default that depends on where a project's file stands: its cards lie beside it, wherever
    a run is started."""
    return {"output.dir": Setting(str(folder / BY_NAME["output.dir"].default), DEFAULT)}


def rule_layers(source: str, url: str | None, *layers: Layer) -> tuple[Layer, ...]:
    """The settings of the `[[rule]]`s for an article; the later a rule, the higher.

    source: its path or address. url: the address that it says it has. layers: those of files, the
    highest first.
    """
    places = dict.fromkeys(filter(None, (source, url)))
    return tuple(
        rule.layer
        for layer in layers
        if RULES in layer
        for rule in reversed(layer[RULES].value)
        if any(map(rule.holds_for, places))
    )


def _table_layer(tables: Mapping[str, Any], origin: str, folder: Path) -> Layer:
    return {
        name: Setting(typed(find_key(name, origin), value, origin, folder), origin)
        for name, value in _flattened(tables)
    }


def _rule(table: dict[str, Any], number: int, origin: str, folder: Path) -> Rule:
    where = f"{origin}: rule {number}"
    match = table.pop("match", None)
    globs = (match,) if isinstance(match, str) else match
    if not isinstance(globs, list | tuple) or not globs:
        raise _rule_error("a rule says with `match` what it is for", where)
    if not all(isinstance(each, str) and each for each in globs):
        raise _rule_error("`match` is a glob or a list of globs", where)
    layer = _table_layer(table, where, folder)
    for name in layer:
        if BY_NAME[name].whole_run:
            raise _scope_error(name, where)
    return Rule(tuple(globs), str(folder.absolute()), layer)


def _rule_error(message: str, where: str) -> UsageError:
    return UsageError(
        message,
        code="config.rule",
        hint='such as: [[rule]], match = "content/recipes/**", template = "title"',
        where=where,
    )


def _scope_error(name: str, where: str) -> UsageError:
    return UsageError(
        f"{name} holds for a whole run, so it can't be set for some articles only",
        code="config.scope",
        hint=f"set it in {PROJECT_FILE}, or with an option",
        where=where,
    )


def text_layer(settings: Iterable[tuple[str, str]], origin: str) -> Layer:
    """Settings written as text, by dotted key: front matter's. Raises UsageError."""
    return {
        name: Setting(from_text(find_key(name, origin), value, origin), origin)
        for name, value in settings
    }


def article_layer(settings: Iterable[tuple[str, str]], origin: str) -> Layer:
    """An article's own settings, from its front matter. Raises UsageError, also `config.scope`."""
    layer = text_layer(settings, origin)
    for name in layer:
        if BY_NAME[name].whole_run:
            raise _scope_error(name, origin)
    return layer


def flag_layer(flags: Mapping[str, tuple[str, Any]]) -> Layer:
    """Settings from options: key → (option, value as text or as typed); None is left out."""
    layer: dict[str, Setting] = {}
    for name, (flag, value) in flags.items():
        if value is None or value == ():
            continue
        key = find_key(name, flag)
        read = from_text if isinstance(value, str) else typed
        layer[name] = Setting(read(key, value, flag), flag)
    return layer


def call_layer(settings: Mapping[str, Any]) -> Layer:
    """Settings from a call's keywords, by their key's last word, or by all of it where several end
    so: `max_age` is `quality.max_age`, `brand_name` is `brand.name`. None is left out.

    Raises UsageError, also `config.scope`.
    """
    layer: dict[str, Setting] = {}
    for keyword, value in settings.items():
        key = BY_NAME[_called(keyword)]
        if key.whole_run:
            raise _scope_error(key.name, keyword)
        if value is not None:
            plain = os.fspath(value) if isinstance(value, os.PathLike) else value
            layer[key.name] = Setting(typed(key, plain, keyword), keyword)
    return layer


def _called(keyword: str) -> str:
    """The key that a keyword names. Raises UsageError (`config.unknown`)."""
    if keyword in BY_UNDERSCORED:
        return BY_UNDERSCORED[keyword]
    ends = [key.name for key in KEYS if key.name.rpartition(".")[2] == keyword]
    own = [name for name in ends if not BY_NAME[name].whole_run] or ends
    if len(own) == 1:
        return own[0]
    if own:
        either = " or ".join(name.replace(".", "_") for name in own)
        raise UsageError(
            f"several settings end in '{keyword}'",
            code="config.unknown",
            hint=f"write {either}",
            where=keyword,
        )
    return find_key(keyword, keyword).name


def _flattened(tables: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, Any]]:
    for name, value in tables.items():
        if isinstance(value, dict) and f"{prefix}{name}" in _TABLES:
            yield from _flattened(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
