"""`plan.toml`: what goes where and when, kept in git and edited by hand. Pure.

    timezone = "Europe/Berlin"

    [[post]]
    platform = "pinterest"
    at = 2026-12-01T09:00:00+01:00
    …

A mistake is told with its line. What names the creative (`variant`) is written when the entry is
made and never again: an edited title is the same post.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, datetime, tzinfo
from typing import Any

from sharekit import toml
from sharekit.errors import ShareError, UsageError
from sharekit.publish.plan import NOTHING_SURE, Plan, Planned, Sure, counterpart, identity, zone_of
from sharekit.registry import near_names
from sharekit.share.address import canonical

NAME = "plan.toml"
_TABLE = "[[post]]"
_TEXTS = (
    "platform", "account", "board", "section", "url", "link", "title", "description", "variant",
    "colour", "language",
)  # fmt: skip
_PLACE = ("board", "section")
_LISTS = ("picture", "sha256", "alt")
_KEYS = (*_TEXTS, *_LISTS, "focus", "at", "published")
_HEADER = """\
# What goes out, where and when. Change any text or time here; `variant` tells one post from
# another, so leave it be. To see it: sharekit plan show {name}
# To send what is due: sharekit publish {name} --due
timezone = {zone}
"""


@dataclass(slots=True)
class _Block:
    entries: dict[str, toml.Entry] = field(default_factory=dict)
    line: int = 0


def loads(document: bytes, name: str = NAME) -> Plan:
    """The plan in this file. Raises UsageError (`plan.syntax`, `plan.unknown`, `plan.timezone`)."""
    text, values, blocks = _parsed(document, name)
    unknown = [key for key in values if key not in ("timezone", "post")]
    if unknown:
        raise _unknown(unknown[0], ("timezone", "post"), name)
    timezone = values.get("timezone", "UTC")
    if not isinstance(timezone, str):
        raise _syntax("timezone must be text in quotes", name, "write it as Europe/Berlin")
    zone = zone_of(timezone, f"{name}: timezone")
    rows = values.get("post", [])
    entries = tuple(
        _planned(row, block, zone, text, name) for row, block in zip(rows, blocks, strict=True)
    )
    return Plan(entries, timezone)


def merge(
    document: bytes | None, made: Sequence[Planned], *, timezone: str, name: str = NAME,
    sure: Sure = NOTHING_SURE,
) -> bytes:  # fmt: skip
    """The file with these entries in it: known ones get their picture anew, others are added.

    A known one whose `at` is given gets that, too, and one without a board its board. Everything
    else in the file stays byte for byte. Raises UsageError (`plan.syntax`).
    """
    document = document or _HEADER.format(zone=toml.string(timezone), name=name).encode()
    text, _, blocks = _parsed(document, name)
    entries = loads(document, name).entries
    there = {identity(entry, sure): block for entry, block in zip(entries, blocks, strict=True)}
    edits: list[tuple[int, int, str]] = []
    added: list[str] = []
    for entry in made:
        known = counterpart(entry, there, sure)
        if known is None:
            added.append(_written(entry))
            continue
        block = there[known]
        if known != entry.identity:
            edits.append(_above(block, "".join(f"{x}\n" for x in _lines(entry, _PLACE))))
        for key, values in (("picture", entry.pictures), ("sha256", entry.sha256)):
            if place := block.entries.get(key):
                edits.append((place.value_start, place.value_end, _list(values)))
        if entry.colour and (place := block.entries.get("colour")):
            edits.append((place.value_start, place.value_end, toml.string(entry.colour)))
        if entry.at is not None:
            edits.append(_timed(block, entry.at))
    for start, end, value in sorted(edits, reverse=True):
        text = text[:start] + value + text[end:]
    if added and not text.endswith("\n"):
        text += "\n"
    return "".join([text, *(f"\n{block}" for block in added)]).encode()


def _timed(block: _Block, at: datetime) -> tuple[int, int, str]:
    """The edit that gives a post this time: in place of its own, else above its platform."""
    own = block.entries.get("at")
    if own is not None:
        return own.value_start, own.value_end, at.isoformat()
    return _above(block, f"at = {at.isoformat()}\n")


def _above(block: _Block, lines: str) -> tuple[int, int, str]:
    """The edit that puts lines above a post's platform."""
    above = block.entries["platform"].start
    return above, above, lines


def _written(entry: Planned) -> str:
    lines = [_TABLE, f"platform = {toml.string(entry.platform)}"]
    if entry.at is not None:
        lines.append(f"at = {entry.at.isoformat()}")
    names = ("account", "board", "section", "title", "description", "link", "url")
    lines += _lines(entry, names)
    lines += [
        f"{key} = {_list(value)}"
        for key, value in (
            ("alt", entry.alts),
            ("picture", entry.pictures),
            ("sha256", entry.sha256),
        )
        if value
    ]
    lines += _lines(entry, ("variant", "colour", "language"))
    if entry.focus is not None:
        lines.append(f"focus = [{entry.focus[0]}, {entry.focus[1]}]")
    if entry.published is not None:
        lines.append(f"published = {entry.published.isoformat()}")
    return "\n".join(lines) + "\n"


def _lines(entry: Planned, names: Iterable[str]) -> list[str]:
    values = ((name, getattr(entry, name)) for name in names)
    return [f"{name} = {toml.string(toml.storable(value))}" for name, value in values if value]


def _list(values: tuple[str, ...]) -> str:
    texts = [toml.string(toml.storable(value)) for value in values]
    return texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"


def _parsed(document: bytes, name: str) -> tuple[str, dict[str, Any], list[_Block]]:
    try:
        text, values = toml.parse(document)
    except toml.TomlError as problem:
        place = f"{name}:{problem.line}:{problem.column}"
        raise _syntax(problem.message, place, "mend that line; nothing was sent") from None
    blocks: list[_Block] = []
    for entry in toml.entries(text):
        if entry.table == _TABLE and not entry.key:
            blocks.append(_Block(line=text.count("\n", 0, entry.start) + 1))
        elif entry.table == _TABLE:
            blocks[-1].entries[entry.key] = entry
    rows = values.get("post", [])
    if not isinstance(rows, list) or len(rows) != len(blocks):
        raise _syntax("each post must be a [[post]] table", name, "write posts as sharekit does")
    return text, values, blocks


def _planned(row: Mapping[str, Any], block: _Block, zone: tzinfo, text: str, name: str) -> Planned:
    def place(key: str) -> str:
        entry = block.entries.get(key)
        line = text.count("\n", 0, entry.start) + 1 if entry else block.line
        return f"{name}:{line}"

    for key in row:
        if key not in _KEYS:
            raise _unknown(key, _KEYS, place(key))
    texts: dict[str, str] = {}
    for key in _TEXTS:
        value = row.get(key, "")
        if not isinstance(value, str):
            raise _syntax(f"'{key}' must be text in quotes", place(key), f"put the {key} in quotes")
        texts[key] = value
    lists = {key: _texts(row.get(key, ""), key, place(key)) for key in _LISTS}
    for key in ("platform", "url", "variant"):
        if not texts[key].strip():
            raise _syntax(f"the post has no {key}", place(key), f'write a line: {key} = "…"')
    try:
        canonical(texts["url"])
    except ShareError as problem:
        told = f"the page is no address: {problem.message}"
        raise _syntax(told, place("url"), "write it in full: https://…") from None
    return Planned(
        **texts,
        pictures=lists["picture"],
        sha256=lists["sha256"],
        alts=lists["alt"],
        focus=_point(row.get("focus"), place("focus")),
        at=_moment(row.get("at"), zone, place("at")),
        published=_day(row.get("published"), place("published")),
        line=block.line,
    )


def _texts(value: object, key: str, where: str) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value] if value != "" else []
    if not all(isinstance(each, str) for each in values):
        raise _syntax(
            f"'{key}' must be text in quotes, or a list", where, f"put the {key} in quotes"
        )
    return tuple(values)


def _point(value: object, where: str) -> tuple[float, float] | None:
    if value is None:
        return None
    numbers = [n for n in value if isinstance(n, int | float)] if isinstance(value, list) else []
    if len(numbers) != 2 or value != numbers or not all(-1 <= n <= 1 for n in numbers):
        raise _syntax(
            "'focus' is no point", where, "write it as [0.0, 0.4]: right and up, from -1 to 1"
        )
    return float(numbers[0]), float(numbers[1])


def _moment(value: object, zone: tzinfo, where: str) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, datetime) or not MINYEAR < value.year < MAXYEAR:  # in every zone
        raise _syntax("'at' is no time", where, "write it as 2026-12-01T09:00:00, without quotes")
    return value if value.tzinfo else value.replace(tzinfo=zone)


def _day(value: object, where: str) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    raise _syntax("'published' is no date", where, "write it as 2026-12-01, without quotes")


def _syntax(message: str, where: str, hint: str) -> UsageError:
    return UsageError(message, code="plan.syntax", hint=hint, where=where)


def _unknown(key: str, known: Sequence[str], where: str) -> UsageError:
    near = near_names(key, known)[:1]
    hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known)}"
    return UsageError(f"no key is called '{key[:60]}'", code="plan.unknown", hint=hint, where=where)
