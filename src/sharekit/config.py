"""Settings from every place they can stand in, merged, each with where it came from.

Highest first: flags, SHAREKIT_* variables, the article's front matter, the `[[rule]]`s for its
path, the project file (`sharekit.toml`, here or in a folder above), the user's file, defaults. What
a setting means is for the room that reads it; here it has a type, and an unknown or mistyped key is
an error.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from sharekit.errors import UsageError
from sharekit.lazy import lazy
from sharekit.store import platform_folder

PROJECT_FILE = "sharekit.toml"


class Kind(StrEnum):
    """What a value is, and how it is written as text: the words of error messages."""

    TEXT = "text"
    PATH = "a path"
    NUMBER = "a number"
    SWITCH = "true or false"
    LIST = "a list of texts"
    PATHS = "a list of paths"
    SIZE = 'a size such as "300KB"'
    DURATION = 'a duration such as "365d"'
    TABLE = "a table of tables"


class Key(NamedTuple):
    """One setting. default: as resolved; None: unset. choices: the only values allowed, if any.

    whole_run: it holds for all articles of a run, so no single one may set it.
    """

    name: str
    kind: Kind
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    whole_run: bool = False


KEYS: tuple[Key, ...] = (
    Key("template", Kind.TEXT, "auto", "layout of cards: see sharekit templates"),
    Key("quote", Kind.TEXT, "auto", "number from sharekit quotes, or words of the article"),
    Key(
        "diagram.kind", Kind.TEXT, "auto", "shape of a comparison; auto: as the article tells it",
        ("auto", "trail", "columns"),
    ),
    Key("site.url", Kind.TEXT, None, "address of the site, where the article has none of its own"),
    Key("site.name", Kind.TEXT, None, "name of the site, where the article has none of its own"),
    Key("site.x", Kind.TEXT, None, "the site's name on X, such as @example"),
    Key("site.x_creator", Kind.TEXT, None, "the author's name on X"),
    Key("site.fediverse", Kind.TEXT, None, "the author's name in the fediverse: @user@host"),
    Key("site.section", Kind.TEXT, None, "section of the site that an article stands in"),
    Key("brand.logo", Kind.PATH, None, "logo in the brand strip: PNG or JPEG"),
    Key("brand.palette", Kind.LIST, (), "brand colours: ground, accent, ink"),
    Key("brand.heading", Kind.TEXT, None, "font family of quotes and titles"),
    Key("brand.text", Kind.TEXT, None, "font family of everything else"),
    Key("brand.fonts", Kind.PATHS, (), "the brand's font files, or folders of them", (), True),
    Key("brand.theme", Kind.TEXT, None, "theme, by its name"),
    Key(
        "brand.ground", Kind.TEXT, "auto", "ornament of the ground; auto: by theme and article",
        ("auto", "contours", "glow", "foliage", "paper", "plain"),
    ),
    Key("brand.name", Kind.TEXT, None, "name in the brand strip"),
    Key("brand.domain", Kind.TEXT, None, "domain in the brand strip"),
    Key(
        "fonts.system", Kind.SWITCH, True,
        "draw with the system's and Python packages' fonts what no other font has", (), True,
    ),
    Key("output.dir", Kind.PATH, "sharekit-out", "folder that cards are written to", (), True),
    Key(
        "output.base_url", Kind.TEXT, None,
        "address at which that folder is served; also SHAREKIT_BASE_URL", (), True,
    ),
    Key("output.name", Kind.TEXT, "{slug}-{size}.{hash8}.{ext}", "how files are named", (), True),
    Key(
        "output.format", Kind.TEXT, "auto", "format of pictures",
        ("auto", "png", "jpeg", "webp", "svg"),
    ),
    Key("output.budget", Kind.SIZE, None, "most bytes of a picture"),
    Key("output.sizes", Kind.LIST, ("og",), "sizes of cards"),
    Key(
        "build.include", Kind.LIST, ("*.md", "*.markdown", "*.mdx", "*.html", "*.htm"),
        "globs of the pages that a build finds in a folder", (), True,
    ),
    Key("build.exclude", Kind.LIST, (), "globs of what a build leaves out", (), True),
    Key("build.drafts", Kind.SWITCH, False, "make cards of drafts, too", (), True),
    Key(
        "build.own_image", Kind.TEXT, "draw",
        "of a page whose author gave it a picture: draw a card nevertheless, or skip the page",
        ("draw", "skip"),
    ),
    Key("quality.strict", Kind.SWITCH, True, "refuse cards with errors"),
    Key("quality.min_contrast_text", Kind.NUMBER, 4.5, "least contrast ratio of text"),
    Key("quality.min_contrast_display", Kind.NUMBER, 3.0, "least contrast ratio of large text"),
    Key("quality.max_age", Kind.DURATION, timedelta(days=365), "age at which an article is stale"),
    Key(
        "quality.on_stale", Kind.TEXT, "label", "what a stale article gets",
        ("label", "block", "ignore"),
    ),
    Key("share.utm.source", Kind.TEXT, None, "campaign source, such as {network}"),
    Key("share.utm.medium", Kind.TEXT, None, "campaign medium, such as {medium}: social or email"),
    Key("share.utm.campaign", Kind.TEXT, None, "campaign name, such as {slug}"),
    Key("share.utm.content", Kind.TEXT, None, "campaign content, such as {variant}"),
    Key("share.utm.term", Kind.TEXT, None, "campaign term"),
    Key("share.instance", Kind.TEXT, None, "server of the fediverse that links lead to"),
    Key("share.networks", Kind.TABLE, MappingProxyType({}), "networks of your own"),
    Key("network.offline", Kind.SWITCH, False, "fetch nothing; what was kept answers", (), True),
    Key(
        "network.allow_private", Kind.SWITCH, False,
        "fetch from your own network, too", (), True,
    ),
    Key("network.proxy", Kind.TEXT, None, "proxy that everything is fetched through", (), True),
    Key("pinterest.board", Kind.TEXT, None, "board that pins go to"),
    Key("pinterest.section", Kind.TEXT, None, "section of that board"),
    Key(
        "pinterest.min_gap", Kind.DURATION, timedelta(days=7),
        "least time between two pins of one page on one board",
    ),
    Key(
        "pinterest.csv_header", Kind.LIST,
        (
            "Title", "Media URL", "Pinterest board", "Thumbnail", "Description", "Link",
            "Publish date", "Keywords",
        ),
        "column names of the file for Pinterest's bulk upload, in the order of the defaults", (),
        True,
    ),
    Key("publish.timezone", Kind.TEXT, "UTC", "time zone of the slots, such as Europe/Berlin"),
    Key("publish.slots", Kind.LIST, ("09:00",), "times of day at which posts go out"),
    Key("publish.per_day", Kind.NUMBER, 5.0, "most posts a day and account"),
    Key("publish.outbox", Kind.PATH, None, "file that remembers what was sent", (), True),
    Key("publish.settle", Kind.NUMBER, 900.0, "seconds until a post must be listed", (), True),
    Key("publish.pinterest_api", Kind.TEXT, None, "address of Pinterest's API", (), True),
    Key("pinterest.cta", Kind.TEXT, None, "words on the pin's button"),
    Key("pinterest.eyebrow", Kind.TEXT, None, "small line above the pin's title"),
)  # fmt: skip

_BY_NAME: Mapping[str, Key] = MappingProxyType({key.name: key for key in KEYS})
_SHORT_VARIABLES = {"SHAREKIT_BASE_URL": "SHAREKIT_OUTPUT_BASE_URL"}  # previews set it often
_BY_VARIABLE = MappingProxyType({key.name.replace(".", "_"): key.name for key in KEYS})
_SECTIONS = tuple(dict.fromkeys(key.name.partition(".")[0] for key in KEYS))
_TABLES = frozenset(key.name.rpartition(".")[0] for key in KEYS)
_SIZE = lazy(r"(\d{1,12}(?:\.\d{1,3})?) ?(B|KB|MB|KIB|MIB|)", re.IGNORECASE)
_UNITS = {"": 1, "B": 1, "KB": 1000, "MB": 1000**2, "KIB": 1024, "MIB": 1024**2}
_DURATION = lazy(r"(\d{1,5}) ?(d|w|m|y)", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_SWITCHES = {"true": True, "yes": True, "on": True, "1": True} | {
    "false": False, "no": False, "off": False, "0": False,
}  # fmt: skip


class Setting(NamedTuple):
    """A value and where it came from: `sharekit.toml`, `SHAREKIT_OUTPUT_DIR`, `--theme`."""

    value: Any
    origin: str


Layer = Mapping[str, Setting]
"""Settings from one place, by dotted key."""

RULES = "rule"
"""The key of a file's layer under which its `[[rule]]`s stand; no setting has it."""


class Rule(NamedTuple):
    """A `[[rule]]`: settings for the articles whose paths one of the globs matches.

    folder: the file's own, which the globs start from.
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
    merged = {key.name: Setting(key.default, "default") for key in KEYS}
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


def rule_layers(source: str, *layers: Layer) -> tuple[Layer, ...]:
    """The settings of the `[[rule]]`s for this path or address; the later a rule, the higher.

    layers: those of files, the highest first.
    """
    return tuple(
        rule.layer
        for layer in layers
        if RULES in layer
        for rule in reversed(layer[RULES].value)
        if rule.holds_for(source)
    )


def _table_layer(tables: Mapping[str, Any], origin: str, folder: Path) -> Layer:
    return {
        name: Setting(_typed(_key(name, origin), value, origin, folder), origin)
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
        if _BY_NAME[name].whole_run:
            raise _scope_error(name, where)
    return Rule(tuple(globs), str(folder), layer)


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


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """The settings among the variables: SHAREKIT_OUTPUT_DIR is `output.dir`. Raises UsageError."""
    layer: dict[str, Setting] = {}
    for variable in sorted(environment):
        spelled = _SHORT_VARIABLES.get(variable, variable)
        plain = spelled.removeprefix("SHAREKIT_").lower()
        section, _, rest = plain.partition("_")
        if variable.startswith("SHAREKIT_") and section in _SECTIONS and environment[variable]:
            key = _key(_BY_VARIABLE.get(plain, f"{section}.{rest}"), variable)
            layer[key.name] = Setting(_from_text(key, environment[variable], variable), variable)
    return layer


def text_layer(settings: Iterable[tuple[str, str]], origin: str) -> Layer:
    """Settings written as text, by dotted key: front matter's. Raises UsageError."""
    return {
        name: Setting(_from_text(_key(name, origin), value, origin), origin)
        for name, value in settings
    }


def article_layer(settings: Iterable[tuple[str, str]], origin: str) -> Layer:
    """An article's own settings, from its front matter. Raises UsageError, also `config.scope`."""
    layer = text_layer(settings, origin)
    for name in layer:
        if _BY_NAME[name].whole_run:
            raise _scope_error(name, origin)
    return layer


def flag_layer(flags: Mapping[str, tuple[str, Any]]) -> Layer:
    """Settings from options: key → (option, value as text or as typed); None is left out."""
    layer: dict[str, Setting] = {}
    for name, (flag, value) in flags.items():
        if value is None or value == ():
            continue
        key = _key(name, flag)
        typed = _from_text if isinstance(value, str) else _typed
        layer[name] = Setting(typed(key, value, flag), flag)
    return layer


def find_project_file(start: Path) -> Path | None:
    """`sharekit.toml` in this folder or above, up to the repository's top (`.git`) or the root."""
    for folder in (start, *start.parents):
        place = folder / PROJECT_FILE
        if place.is_file():
            return place
        if (folder / ".git").exists():
            return None
    return None


def user_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own file stands, whether or not it exists (XDG)."""
    return platform_folder("config", environment) / "config.toml"


def _flattened(tables: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, Any]]:
    for name, value in tables.items():
        if isinstance(value, dict) and f"{prefix}{name}" in _TABLES:
            yield from _flattened(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _key(name: str, origin: str) -> Key:
    if key := _BY_NAME.get(name):
        return key
    from sharekit.registry import near_names

    name = _short(name)
    near = near_names(name, [*_BY_NAME, *_SECTIONS, RULES])[:1]
    tail = name.rpartition(".")[2]
    near = near or [known for known in _BY_NAME if known.endswith(f".{tail}")][:1]
    hint = f"did you mean {near[0]}?" if near else f"sections: {', '.join(_SECTIONS)}"
    raise UsageError(
        f"no setting is called '{name}'", code="config.unknown", hint=hint, where=origin
    )


def _from_text(key: Key, text: str, origin: str) -> Any:
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
    return _typed(key, value, origin)


def _typed(key: Key, value: Any, origin: str, folder: Path | None = None) -> Any:
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


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


def _type_error(key: Key, value: object, origin: str) -> UsageError:
    try:
        shown = _short(str(value))
    except ValueError:  # Python writes no number of more than 4,300 digits
        shown = "a number that long"
    from sharekit.registry import near_names

    near = near_names(shown, key.choices)[:1]
    hint = f"did you mean {near[0]}?" if near else f"{key.name}: {key.help}"
    wanted = f"one of {', '.join(key.choices)}" if key.choices else str(key.kind)
    return UsageError(
        f"{key.name} is {wanted}, not '{shown}'", code="config.type", hint=hint, where=origin
    )
