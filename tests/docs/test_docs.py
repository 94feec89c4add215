"""The documentation can't fall behind: it is compared with the program itself."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.checkout
ROOT = Path(__file__).resolve().parents[2]


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["write_docs", "list_diagnostics", "list_networks", "list_checks"])
def test_a_generated_document_is_what_the_program_says(name: str) -> None:
    module = tool(name)
    written = module.TARGET.read_text(encoding="utf-8")
    assert written == module.document(), f"run: python tools/{name}.py"


def test_every_diagnostic_has_a_test() -> None:
    module = tool("list_diagnostics")
    assert [row.code for row in module.rows() if not module.tests_naming(row.code)] == []


def test_every_command_stands_in_the_readme() -> None:
    from sharekit.cli.app import COMMANDS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [
        name for name in COMMANDS if f"`{name}" not in readme and f"sharekit {name}" not in readme
    ] == []


def test_links_within_the_documents_lead_somewhere() -> None:
    for document in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_architecture_fits_on_a_page_and_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    package = ROOT / "src" / "sharekit"
    rooms = [
        p.name for p in package.iterdir() if p.is_dir() and p.name not in ("__pycache__", "_fonts")
    ]
    modules = [p.name for p in package.glob("*.py") if not p.name.startswith("__")]
    assert [room for room in (*rooms, *modules) if f"{room}" not in text] == []


def test_no_place_of_one_machine_and_no_registry_is_named() -> None:
    hosts = [f"{name}.org" for name in ("pypi", "pythonhosted", "debian")] + ["npmjs.com"]
    names = ("src", "docs", "tools", ".ci", "examples")
    folders = [path for name in names for path in (ROOT / name).rglob("*")]
    for path in filter(Path.is_file, [*ROOT.glob("*.*"), *folders]):
        if path.suffix in (".ttf", ".jpg", ".png", ".pyc"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        assert not [host for host in hosts if host in text], path
