"""Front matter edited in place: two values are set, every other byte stays. Pure.

YAML and TOML are edited; JSON is left alone. A page without front matter gets one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sharekit import toml
from sharekit.article.fields import image_of
from sharekit.article.frontmatter import split
from sharekit.article.keys import IMAGE, normal
from sharekit.errors import InputError
from sharekit.lazy import lazy

_FENCE = lazy(r"(---|\+\+\+)[ \t]{0,99}(?:yaml|yml|toml)?[ \t]{0,99}\r?\n")
_YAML_KEY = lazy(r"(image|image_alt)[ \t]{0,99}:")
_BOM = "\ufeff"
_PLAIN_KEYS = ("image", "image_alt")


class Edit(NamedTuple):
    """The address of the picture and its alternative text. owned: is an address one of ours?"""

    image: str
    alt: str
    owned: Callable[[str], bool]


def with_values(document: bytes, edit: Edit) -> bytes | None:
    """The document with these values in its front matter; None: its author has a picture there.

    Raises InputError: `frontmatter.syntax`, `frontmatter.form` for a form that isn't edited.
    """
    try:
        text = document.decode("utf-8")
    except UnicodeDecodeError:
        raise _unedited("it is not UTF-8 text") from None
    bom = _BOM if text.startswith(_BOM) else ""
    text = text[len(bom) :]
    break_ = "\r\n" if "\r\n" in text.partition("\n")[0] + "\n" else "\n"
    table, body = split(text.replace("\r\n", "\n"))
    image = image_of(normal(table), *IMAGE)
    if image is not None and not edit.owned(image.url):
        return None
    if not table and len(body) >= len(text.replace("\r\n", "\n")):
        lines = ["---", *_yaml_lines(edit), "---", "", ""]
        return (bom + break_.join(lines) + text).encode("utf-8")
    fence = _FENCE.match(text)
    if fence is None:
        raise _unedited("it is neither YAML between --- nor TOML between +++")
    end = _end(text, fence.end(), fence.group(1))
    edited = (_yaml if fence.group(1) == "---" else _toml)(text[fence.end() : end], edit, break_)
    whole = text[: fence.end()] + edited + text[end:]
    _check(whole, edit)
    return (bom + whole).encode("utf-8")


def _end(text: str, start: int, mark: str) -> int:
    """Where the line begins that closes the front matter."""
    at = start
    while at < len(text):
        line, _, _ = text[at:].partition("\n")
        if line.rstrip() == mark or (mark == "---" and line.rstrip() == "..."):
            return at
        at += len(line) + 1
    raise _unedited("it has no end")


def _yaml_lines(edit: Edit) -> list[str]:
    return [f"image: {_quoted(edit.image)}", f"image_alt: {_quoted(edit.alt)}"]


def _quoted(value: str) -> str:
    """A string in double quotes as both YAML and JSON read it."""
    return (
        json.dumps(value, ensure_ascii=False)
        .replace("\x7f", "\\u007f")
        .replace("\x85", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def _yaml(inside: str, edit: Edit, break_: str) -> str:
    values = dict(zip(_PLAIN_KEYS, _yaml_lines(edit), strict=True))
    kept: list[str] = []
    lines = inside.splitlines(keepends=True)
    at = 0
    while at < len(lines):
        found = _YAML_KEY.match(lines[at])
        if found is None:
            kept.append(lines[at])
            at += 1
            continue
        kept.append(values.pop(found.group(1), "") + break_)
        at += 1
        while at < len(lines) and lines[at][:1] in {" ", "\t"}:  # the rest of a value of several
            at += 1
    text = "".join(kept)
    if text and not text.endswith("\n"):
        text += break_
    return text + "".join(line + break_ for line in values.values())


def _toml(inside: str, edit: Edit, break_: str) -> str:
    alt = " ".join(edit.alt.split())
    values = {"image": toml.string(edit.image), "image_alt": toml.string(alt)}
    pieces: list[str] = []
    at = 0
    first_table = len(inside)
    for entry in toml.entries(inside):
        if not entry.key:
            first_table = min(first_table, entry.start)
        elif not entry.table and entry.key in values:
            pieces += [inside[at : entry.value_start], values.pop(entry.key)]
            at = entry.value_end
    new = "".join(f"{key} = {value}{break_}" for key, value in values.items())
    if at > first_table:
        return "".join(pieces) + inside[at:] + new
    head = inside[at:first_table]
    if head and not head.endswith("\n"):
        head += break_
    return "".join(pieces) + head + new + inside[first_table:]


def _check(text: str, edit: Edit) -> None:
    """Does it read as it should? What a page's author wrote in ways unforeseen is not broken."""
    table: Mapping[str, Any] = split(text.replace("\r\n", "\n"))[0]
    if table.get("image") != edit.image:
        raise _unedited("`image` stands there in a form that can't be edited")


def _unedited(reason: str) -> InputError:
    return InputError(
        f"its front matter can't be edited: {reason}",
        code="frontmatter.form",
        hint="write `image:` there by hand, or build without --write-front-matter",
    )
