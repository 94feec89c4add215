"""Write docs/diagnostics.md: every code, what it says, and the test that raises it.

    python tools/list_diagnostics.py

Read from the source's own syntax trees, so nothing can be left out; a test compares the file with
what this prints, and fails for a code that no test names.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "diagnostics.md"
CODE = re.compile(r"[a-z_{}]+(\.[a-z_-][a-z0-9_-]*)+|usage")
SEVERITIES = ("error", "warning", "note")
EXITS = {
    "UsageError": 2,
    "ShareError": 2,
    "InputError": 4,
    "FontError": 4,
    "NetworkError": 8,
    "UnansweredError": 8,
    "AuthError": 7,
    "OutcomeError": 9,
    "RejectedError": 6,
    "BlockedError": 8,
    "ThrottledError": 8,
    "AuthExpiredError": 7,
    "NotSentError": 8,
    "OutcomeUnknownError": 9,
    "QualityError": 5,
    "PartialError": 6,
    "OutputError": 10,
    "SharekitError": 1,
}
HEAD = """\
# Diagnostics

Written by `tools/list_diagnostics.py` from the source. Errors end a command with the exit code shown;
diagnostics belong to a card: an *error* refuses it in strict mode (exit 5), a *warning* asks for a look, a
*note* explains a choice.

| code | kind | says | test |
|---|---|---|---|
"""


@dataclass(frozen=True, order=True)
class Row:
    """A code with its kind (severity, or exit code) and its words."""

    code: str
    kind: str
    says: str


def rows() -> list[Row]:
    """All rows of the source, sorted; one a code and kind."""
    found: dict[tuple[str, str], Row] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        for row in _rows_of(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault((row.code, row.kind), row)
    return sorted(found.values())


def _rows_of(tree: ast.AST) -> Iterator[Row]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        keyword = next((k.value for k in node.keywords if k.arg == "code"), None)
        if keyword is not None and (code := _text(keyword)) and CODE.fullmatch(code):
            words = _text(node.args[0]) if node.args else ""
            exit_code = EXITS.get(name)
            yield Row(code, f"exit {exit_code}" if exit_code else "error", words)
        elif name in SEVERITIES and node.args and CODE.fullmatch(_text(node.args[0])):
            words = _text(node.args[1]) if len(node.args) > 1 else ""
            yield Row(_text(node.args[0]), name, words)


def _text(node: ast.expr) -> str:
    """A string literal or f-string, its holes shown as …"""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (v.value if isinstance(v, ast.Constant) else "{kind}" if _is_kind(v) else "…"
                 for v in node.values)  # fmt: skip
        return "".join(str(part) for part in parts)
    return ""


def _is_kind(node: ast.expr) -> bool:
    return isinstance(node, ast.FormattedValue) and ast.unparse(node.value) in ("kind", "self.kind")


def tests_naming(code: str) -> list[str]:
    """The test files that name a code, shortest path first. `{kind}.x` stands for any kind."""
    plain = code.removeprefix("{kind}")
    if plain != code:
        pattern = re.compile(rf"\b\w+{re.escape(plain)}\b")
    else:
        pattern = re.compile(rf"(?<![\w.]){re.escape(code)}(?![\w.])")
    found = [name for name, text in _tests() if plain in text and pattern.search(text)]
    return sorted(found, key=lambda p: (len(p), p))


@cache
def _tests() -> list[tuple[str, str]]:
    """Every test file by its name, with its text."""
    return [
        (str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "tests").rglob("test_*.py"))
    ]


def document() -> str:
    """The whole of docs/diagnostics.md."""
    lines = []
    for row in rows():
        tests = tests_naming(row.code)
        says = row.says.replace("|", "\\|").replace("\n", " ")
        lines.append(f"| `{row.code}` | {row.kind} | {says} | {tests[0] if tests else '–'} |")
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
    missing = sorted({row.code for row in rows() if not tests_naming(row.code)})
    print(f"{len(rows())} rows; without a test: {', '.join(missing) or 'none'}")
