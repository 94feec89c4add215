"""YAML, TOML and JSON → the value in them, or where the mistake stands in the document.

line: of the document, at which the text begins. Each raises InputError (`frontmatter.syntax`,
`frontmatter.aliases`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from sharekit.errors import InputError

MAX_ALIASES = 20
"""Most YAML aliases: more are no article's front matter, but a bomb."""

_KEY = re.compile(r"[A-Za-z][\w -]{0,30}:[ \t]{0,9}\S")
OPEN_JSON = re.compile(r"\s{0,99}\"[^\"\n]{1,100}\"\s{0,9}:")
"""Between semicolons JSON has no braces; Hexo's has no opening line either."""


def read_yaml(inside: str, line: int) -> Any:
    """Its one document; the text itself where that is prose. Its aliases are counted."""
    import yaml

    loader = None
    try:
        loader = _loader()(inside)
        return loader.get_single_data()
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        at = line + mark.line if mark else line
        if not _KEY.match(inside.lstrip()):
            return inside  # prose between two rules
        column = mark.column + 1 if mark else 1
        raise syntax_error(
            "YAML", at, column, "put values that hold a colon or a quote mark in quotes"
        ) from None
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError):
        # What PyYAML's constructors raise on impossible dates, numbers, tags and depths.
        mark = loader and loader.at
        at, column = (line + mark.line, mark.column + 1) if mark else (line, 1)
        hint = "check dates and numbers, or put them in quotes"
        raise syntax_error("YAML", at, column, hint) from None
    finally:
        if loader is not None:
            loader.dispose()


@cache
def _loader() -> Any:
    """YAML's safe loader, its aliases counted; `at` is where the value in hand stands. libyaml
    finds the events where PyYAML has it, which takes a tenth of the time."""
    import yaml
    from yaml.composer import Composer

    reader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(Composer, reader):  # type: ignore[misc]  # which of two it is shows when it runs
        def __init__(self, stream: str) -> None:
            reader.__init__(self, stream)
            Composer.__init__(self)
            self.aliases = 0
            self.at: Any = None

        def construct_object(self, node: Any, deep: bool = False) -> Any:
            self.at = node.start_mark
            return super().construct_object(node, deep)

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                self.aliases += 1
                if self.aliases > MAX_ALIASES:
                    raise InputError(
                        f"has more than {MAX_ALIASES} YAML aliases in its front matter",
                        code="frontmatter.aliases",
                        hint="write the values out",
                    )
            return super().compose_node(parent, index)

    return Loader


def read_toml(inside: str, line: int) -> Any:
    """Its table."""
    import tomllib

    try:
        return tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as problem:
        found = re.search(r"at line (\d+), column (\d+)", str(problem))
        if found:
            at, column = line + int(found.group(1)) - 1, int(found.group(2))
        else:  # it gives no place for what ends too early
            at, column = line + inside.rstrip("\n").count("\n"), 1
        raise syntax_error("TOML", at, column, "put texts in quotes") from None


def read_json(inside: str, line: int) -> Any:
    """Its value; braces may be left out."""
    import json

    if OPEN_JSON.match(inside):
        inside = "{" + inside + "}"
    try:
        return json.loads(inside)
    except (ValueError, RecursionError) as problem:
        at = line + getattr(problem, "lineno", 1) - 1
        column = getattr(problem, "colno", 1)
        raise syntax_error("JSON", at, column, "check quotes and commas") from None


def syntax_error(form: str, line: int, column: int, hint: str) -> InputError:
    """A mistake in a notation, with its place."""
    return InputError(
        f"its {form} front matter can't be read (line {line}, column {column})",
        code="frontmatter.syntax",
        hint=hint,
    )
