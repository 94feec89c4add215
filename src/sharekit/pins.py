"""`pins.toml`: what is to be posted with each pin, written for a person to edit. Pure.

Beside each text stands the fingerprint of what sharekit last generated for it. A text that no
longer has its fingerprint was edited by hand and stays; the others follow the article. Everything
else in the file, comments and unknown keys too, is kept byte for byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sharekit import toml
from sharekit.diagnostics import Diagnostic, note, warning
from sharekit.errors import UsageError

NAME = "pins.toml"
FIELDS = ("title", "description", "alt", "link", "board")

_HEADER = """\
# What goes out with each pin: change any text here. What you change stays; the rest follows the
# article. Delete a line to have it written anew. (`generated` tells the two apart: leave it be.)
"""
_TABLE = "[[pin]]"


@dataclass(frozen=True, slots=True)
class Pin:
    """One pin. picture: its file, relative to the folder of pins.toml."""

    picture: str
    title: str | None = None
    description: str | None = None
    alt: str | None = None
    link: str | None = None
    board: str | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """The new file, the pins asked about as they stand in it, and what a person should know."""

    document: bytes
    pins: tuple[Pin, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """One `[[pin]]` of the file: its values, and where its own lines stand.

    bare: it holds no comment.
    """

    values: Mapping[str, Any]
    entries: Mapping[str, toml.Entry]
    start: int
    end: int
    bare: bool

    def text(self, field: str) -> str | None:
        value = self.values.get(field)
        return value if isinstance(value, str) else None

    @property
    def fingerprints(self) -> Mapping[str, str]:
        generated = self.values.get("generated")
        return generated if isinstance(generated, dict) else {}

    @property
    def untouched(self) -> bool:
        """Is every word of it sharekit's own?"""
        prints = self.fingerprints
        texts = self.values.keys() - {"picture", "generated"}
        own = all(_fingerprint(self.text(name) or "") == prints.get(name) for name in texts)
        return own and bool(prints) and self.bare


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def loads(document: bytes) -> tuple[Pin, ...]:
    """All pins of the file. Raises UsageError (`pins.syntax`, with line and column)."""
    return tuple(_pin(block) for block in _blocks(document)[1])


def merge(
    document: bytes | None, generated: Iterable[Pin], *, renamed: Mapping[str, str] | None = None
) -> Merged:
    """The file with these pins in it: new ones added, known ones brought up to date.

    document: the file as it is, or None. renamed: earlier picture → the one that took its place.
    Diagnostics: `pins.kept` (edited by hand), `pins.changed_beneath` (and the article changed).
    Raises UsageError (`pins.syntax`); nothing of a damaged file is lost, since none is returned.
    """
    document = document or _HEADER.encode()
    line_break = "\r\n" if b"\r\n" in document else "\n"
    if not document.endswith(b"\n"):
        document += line_break.encode()
    text, blocks = _blocks(document)
    renamed = renamed or {}
    edits: list[_Edit] = []
    added: list[str] = []
    diagnostics: list[Diagnostic] = []
    wanted = tuple(_storable(pin) for pin in generated)
    for pin in wanted:
        places = [block for block in blocks if _picture(block, renamed) == pin.picture]
        for block in places:
            changes, found = _update(block, pin)
            edits += changes
            diagnostics += found
        if not places:
            added.append(_new_block(pin))
    result = _apply(text, edits, added, line_break).encode()
    pictures = {pin.picture for pin in wanted}
    pins = tuple(pin for pin in loads(result) if pin.picture in pictures)
    return Merged(result, pins, tuple(diagnostics))


def without(document: bytes, pictures: Collection[str]) -> Merged:
    """The file without the pins of these pictures, and those of them that stay all the same.

    A block goes where all in it was generated. One that a person wrote, changed or commented stays
    (`pins.left`). Raises UsageError (`pins.syntax`).
    """
    text, blocks = _blocks(document)
    edits: list[_Edit] = []
    stay: list[_Block] = []
    for block in blocks:
        if block.text("picture") not in pictures:
            continue
        if block.untouched:
            edits.append(_Edit(_above(text, block.start), block.end, ""))
        else:
            stay.append(block)
    pins = tuple(map(_pin, stay))
    notes = tuple(_left(pin.picture) for pin in pins)
    return Merged(_apply(text, edits, (), "\n").encode(), pins, notes)


def _above(text: str, start: int) -> int:
    """Where the empty line above a block begins, which came with it."""
    before = text[:start]
    for line_break in ("\r\n", "\n"):
        if before.endswith(line_break * 2):
            return start - len(line_break)
    return start


def _left(picture: str) -> Diagnostic:
    return warning(
        "pins.left",
        "its picture is gone, but words of it were written by hand: it stays",
        hint="delete its [[pin]] if nothing is to be posted of it",
        where=f"{NAME}: {picture}",
    )


def _update(block: _Block, pin: Pin) -> tuple[list[_Edit], list[Diagnostic]]:
    edits: list[_Edit] = []
    diagnostics: list[Diagnostic] = []
    written = {"picture": pin.picture}
    for field in FIELDS:
        current, new = block.text(field), getattr(pin, field)
        before = block.fingerprints.get(field)
        if current is None or current == new or _fingerprint(current) == before:
            written[field] = new
        else:
            written[field] = current
            diagnostics.append(_kept(pin.picture, field, new, before))
    for name, value in written.items():
        if value != block.values.get(name):
            edits.append(_set(block, name, None if value is None else toml.string(value)))
    prints = _fingerprints(pin)
    if prints != block.fingerprints:
        edits.append(_set(block, "generated", _inline(prints)))
    return [edit for edit in edits if edit.text or edit.start != edit.end], diagnostics


def _kept(picture: str, field: str, new: str | None, before: str | None) -> Diagnostic:
    if before is not None and _fingerprint(new or "") == before:
        message = f"the {field} was edited by hand and stays"
        return note("pins.kept", message, where=f"{NAME}: {picture}")
    return warning(
        "pins.changed_beneath",
        f"the {field} was edited by hand and stays, but would now be written as: {new or '(none)'}",
        hint=f"check that it still fits; delete the {field} line to have it written anew",
        where=f"{NAME}: {picture}",
    )


def _set(block: _Block, name: str, value: str | None) -> _Edit:
    """The edit that gives one key its value, in place, or removes its line."""
    entry = block.entries.get(name)
    if entry is None:
        return _Edit(block.end, block.end, f"{name} = {value}\n" if value else "")
    if value is None:
        return _Edit(entry.start, entry.end, "")
    return _Edit(entry.value_start, entry.value_end, value)


def _apply(text: str, edits: Iterable[_Edit], added: Iterable[str], line_break: str) -> str:
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        parts += [text[at : edit.start], edit.text.replace("\n", line_break)]
        at = edit.end
    parts.append(text[at:])
    result = "".join(parts)
    return result + "".join(f"\n{block}".replace("\n", line_break) for block in added)


def _new_block(pin: Pin) -> str:
    lines = [_TABLE, f"picture = {toml.string(pin.picture)}"]
    for field in FIELDS:
        value = getattr(pin, field)
        if value is not None:
            lines.append(f"{field} = {toml.string(value)}")
    lines.append(f"generated = {_inline(_fingerprints(pin))}")
    return "\n".join(lines) + "\n"


def _fingerprints(pin: Pin) -> dict[str, str]:
    return {field: _fingerprint(getattr(pin, field) or "") for field in FIELDS}


def _fingerprint(value: str) -> str:
    """Short enough to stay out of the way; it tells edits, it guards nothing."""
    return hashlib.sha256(value.encode()).hexdigest()[:12]


def _storable(pin: Pin) -> Pin:
    texts = ((name, getattr(pin, name)) for name in ("picture", *FIELDS))
    return Pin(**{name: text and toml.storable(text) for name, text in texts})


def _inline(values: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f'{name} = "{value}"' for name, value in values.items()) + " }"


def _picture(block: _Block, renamed: Mapping[str, str]) -> str | None:
    picture = block.text("picture")
    return picture if picture is None else renamed.get(picture, picture)


def _pin(block: _Block) -> Pin:
    return Pin(block.text("picture") or "", *(block.text(field) for field in FIELDS))


def _blocks(document: bytes) -> tuple[str, list[_Block]]:
    try:
        text, values = toml.parse(document)
    except toml.TomlError as problem:
        place = f"{NAME}:{problem.line}:{problem.column}"
        raise _syntax(problem.message, place, "mend that line; nothing was overwritten") from None
    pins = values.get("pin", [])
    groups: list[list[toml.Entry]] = []
    for entry in toml.entries(text):
        if entry.table == _TABLE and not entry.key:
            groups.append([])
        if entry.table == _TABLE:
            groups[-1].append(entry)
    if not isinstance(pins, list) or len(pins) != len(groups):
        raise _syntax("each pin must be a [[pin]] table", NAME, "write pins as sharekit does")
    return text, [_block(text, *pair) for pair in zip(pins, groups, strict=True)]


def _block(text: str, values: Mapping[str, Any], group: list[toml.Entry]) -> _Block:
    for name in ("picture", *FIELDS):
        if not isinstance(values.get(name, ""), str):
            raise _syntax(f"'{name}' must be text in quotes", NAME, f"put the {name} in quotes")
    entries = {entry.key: entry for entry in group if entry.key}
    generated = values.get("generated", {})
    if not isinstance(generated, dict) or ("generated" in values) != ("generated" in entries):
        raise _syntax("'generated' was changed", NAME, "delete that line; it is written anew")
    start, end = group[0].start, group[-1].end
    return _Block(values, entries, start, end, _is_bare(text, group))


def _is_bare(text: str, group: Sequence[toml.Entry]) -> bool:
    """Does nothing but the values stand in a block, no comment of a person's?"""
    header, *entries = group
    ends = [entry.end for entry in group[:-1]]
    between = "".join(text[end : entry.start] for end, entry in zip(ends, entries, strict=True))
    behind = "".join(text[entry.value_end : entry.end] for entry in entries)
    head = text[header.start : header.end].strip()
    return head == _TABLE and not (between + behind).strip()


def _syntax(message: str, where: str, hint: str) -> UsageError:
    return UsageError(message, code="pins.syntax", hint=hint, where=where)
