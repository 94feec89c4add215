"""The page that shows how to add a platform shows one that works."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.checkout
def test_the_page_shows_telegram_as_it_is() -> None:
    page = (ROOT / "docs" / "publishing.md").read_text("utf-8")
    (shown,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    source = (ROOT / "src/sharekit/publish/platforms/telegram.py").read_text("utf-8")
    assert _code(shown) == _code(source)
    assert shown.count("\n") <= 60


def _code(text: str) -> list[str]:
    """What a module does: its statements without docstrings and imports."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return [
        ast.unparse(node) for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)
    ]
