"""The house keeps its shape: what importing a room really loads, and that doors are only doors."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sharekit

PACKAGE = Path(sharekit.__file__).parent
HEAVY = {
    "PIL", "click", "uharfbuzz", "requests", "urllib3", "lxml", "trafilatura", "htmldate", "yaml",
    "markdown_it", "numpy", "sqlite3", "subprocess", "slugify", "platformdirs", "dateparser",
    "segno", "idna",
}  # fmt: skip
PURE = (
    "sharekit",
    "sharekit.errors",
    "sharekit.diagnostics",
    "sharekit.manifest",
    "sharekit.manifest_text",
    "sharekit.pins",
    "sharekit.article.model",
    "sharekit.article.parse",
    "sharekit.extract.quotes",
    "sharekit.extract.locate",
    "sharekit.drawing.scene.nodes",
    "sharekit.drawing.layout.arrange",
    "sharekit.drawing.layout.checks",
    "sharekit.share.links",
    "sharekit.share.buttons",
    "sharekit.cards.compose",
    "sharekit.cards.templates.quote",
    "sharekit.cards.templates.title",
)


def loaded_by(statement: str) -> set[str]:
    """Top-level modules that a fresh interpreter holds after a statement."""
    code = f"import sys; {statement}; print(*sorted({{m.partition('.')[0] for m in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", PURE)
def test_a_pure_room_loads_nothing_heavy(module: str) -> None:
    assert loaded_by(f"import {module}") & HEAVY == set()


def test_reading_markdown_loads_no_html_library() -> None:
    statement = (
        "import sharekit; sharekit.parse('---\\ntitle: A\\n---\\n\\nSome words.', kind='markdown')"
    )
    assert (
        loaded_by(statement) & {"lxml", "trafilatura", "htmldate", "requests", "click", "PIL"}
        == set()
    )


def test_every_public_name_can_be_had() -> None:
    for name in sharekit.__all__:
        assert getattr(sharekit, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'cards_of'"):
        sharekit.cards_of  # noqa: B018


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("__init__.py")), ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_a_package_is_a_docstring(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    assert isinstance(body[0], ast.Expr), (
        "a package says what goes in, out, and what it must not know"
    )
    if path.parent != PACKAGE:
        assert len(body) == 1, "nothing eager: an import here would undo every contract"


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_every_lazy_pattern_compiles() -> None:
    import importlib
    import pkgutil

    from sharekit.lazy import _Lazy

    found = 0
    for module in pkgutil.walk_packages(sharekit.__path__, "sharekit."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, _Lazy):
                value.match("")
                found += 1
    assert found > 10
