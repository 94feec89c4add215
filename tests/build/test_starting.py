"""`sharekit init`, and that each step it writes for CI does its work when it is run."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from running import Cli
from site_pages import Pages, manifest_of

ACTION = Path(".github/actions/share-cards/action.yml")


def test_a_first_configuration_is_one_that_works(pages: Pages, cli: Cli) -> None:
    from PIL import Image

    Image.new("RGB", (80, 40), "navy").save("logo.png")
    Path("static").mkdir()
    assert cli("init", "--site", "https://site.example/", "--brand", "logo.png").code == 0
    settings = tomllib.loads(Path("sharekit.toml").read_text())
    assert settings["output"] == {
        "dir": "static/cards", "base_url": "https://site.example/cards/",
    }  # fmt: skip
    assert cli("build", "content", "--write-front-matter").code == 0
    assert len(manifest_of(Path("static/cards"))) == 3


def test_what_is_there_stays(pages: Pages, cli: Cli) -> None:
    Path("sharekit.toml").write_text("# mine\n")
    assert cli("init", "--ci", "github").code == 0
    assert Path("sharekit.toml").read_text() == "# mine\n"
    ACTION.write_text("mine")
    result = cli("init", "--ci", "github,gitlab", "--json")
    assert (result.code, result.error["code"]) == (10, "output.not_ours")
    assert not Path(".gitlab").exists()
    assert cli("init", "--ci", "github,gitlab", "--force").code == 0
    assert ACTION.read_text() != "mine"
    assert cli("init", "--ci", "jenkins").code == 2


@pytest.fixture
def steps_environment(place: Path) -> dict[str, str]:
    """An environment in which `sharekit` is this one, and pip has nothing to install."""
    tools = place / "tools"
    tools.mkdir()
    for name, line in (("sharekit", "-m sharekit"), ("python", "")):
        script = tools / name
        guard = 'case "$*" in "-m pip install"*) exit 0;; esac\n' if name == "python" else ""
        script.write_text(f'#!/bin/sh\n{guard}exec {shlex.quote(sys.executable)} {line} "$@"\n')
        script.chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "GITHUB_STEP_SUMMARY": str(place / "summary.md")}


def run(script: str, environment: dict[str, str], **more: str) -> subprocess.CompletedProcess[str]:
    """A step as runners run it: bash that ends with the first error."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script],
        env={**environment, **more}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def action_steps() -> dict[str, dict[str, Any]]:
    document = yaml.safe_load(ACTION.read_text())
    return {step["name"]: step for step in document["runs"]["steps"]}


@pytest.mark.skipif(sys.platform == "win32", reason="runs bash")
def test_githubs_steps(pages: Pages, cli: Cli, steps_environment: dict[str, str]) -> None:
    cli("init", "--ci", "github")
    steps = action_steps()
    base = {"PATHS": "content", "OUTPUT": steps["Draw the cards"]["env"]["OUTPUT"], "VERSION": ""}
    installed = run(steps["Install sharekit"]["run"], steps_environment, **base)
    assert installed.returncode == 0, installed.stderr
    draw, show = steps["Draw the cards"]["run"], steps["Show what changed"]["run"]
    checked = run(draw, steps_environment, **base, MODE="check")
    assert checked.returncode == 3
    assert "::warning file=content/first.md" in checked.stderr
    built = run(draw, steps_environment, **base, MODE="build")
    assert built.returncode == 0, built.stderr
    assert len(manifest_of(Path("static/cards"))) == 3
    assert "3 drawn" in Path("summary.md").read_text()
    shown = run(show, steps_environment, **base, GITHUB_REF_NAME="main")
    assert shown.returncode == 0, shown.stderr
    pages.write("first", "Another sentence that is as good as the first one, and as long.\n")
    assert run(draw, steps_environment, **base, MODE="build").returncode == 0
    shown = run(show, steps_environment, **base, GITHUB_REF_NAME="a-branch")
    assert shown.stdout.startswith("changed: content/first.md og (")
    sheet = Path("sharekit-changes/cards.html").read_text()
    assert sheet.count("<img") == 2
    shutil.rmtree("static")  # as where cards aren't in the repository
    again = run(draw, steps_environment, **base, MODE="build")
    assert "1 drawn, 2 up to date" in again.stderr
    workflow = yaml.safe_load(Path(".github/workflows/share-cards.yml").read_text())
    assert workflow["jobs"]["cards"]["steps"][-1]["uses"] == f"./{ACTION.parent.as_posix()}"
    assert workflow["permissions"] == {"contents": "read"}


@pytest.mark.skipif(sys.platform == "win32", reason="runs bash")
def test_gitlabs_script(pages: Pages, cli: Cli, steps_environment: dict[str, str]) -> None:
    cli("init", "--ci", "gitlab")
    job = yaml.safe_load(Path(".gitlab/share-cards.yml").read_text())["share-cards"]
    variables = {**job["variables"], "CI_COMMIT_BRANCH": "main", "CI_DEFAULT_BRANCH": "main"}
    del variables["SHAREKIT_CACHE_DIR"]
    done = run("\n".join(job["script"]), steps_environment, **variables)
    assert done.returncode == 0, done.stderr
    assert len(manifest_of(Path("static/cards"))) == 3
    assert Path("cards.html").read_text().count("<figure>") == 3
    assert Path(".sharekit-before/manifest.json").exists()
    assert job["artifacts"]["paths"] == ["cards.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="runs bash")
def test_the_hook(pages: Pages, cli: Cli, steps_environment: dict[str, str]) -> None:
    cli("init", "--ci", "pre-commit")
    (repository,) = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"]
    entry = repository["hooks"][0]["entry"]
    assert run(entry, steps_environment).returncode == 3
    assert cli("build", "content").code == 0
    assert run(entry, steps_environment).returncode == 0


def test_two_sets_of_cards_compared(pages: Pages, cli: Cli) -> None:
    cli("build", "content", "-o", "before")
    pages.write("first", "Another sentence that is as good as the first one, and as long.\n")
    (pages.folder / "second.md").unlink()
    pages.write("fourth")
    cli("build", "content", "-o", "after")
    result = cli("diff", "before", "after", "-o", "sheet.html", "--exit-code")
    assert result.code == 3
    kinds = [line.partition(":")[0] for line in result.out.splitlines()]
    assert kinds == ["changed", "added", "removed"]
    assert Path("sheet.html").read_text().count("data:image/jpeg") == 4
    same = cli("diff", "after", "after", "--json")
    assert (same.code, same.json["changes"]) == (0, [])
    (Path("after") / "manifest.json").unlink()
    (Path("before") / "manifest.json").unlink()
    assert len(cli("diff", "before", "after", "--json").json["changes"]) == 4
    assert cli("diff", "before", "nowhere").code == 4


def test_a_contact_sheet_shows_every_card(pages: Pages, cli: Cli) -> None:
    pages.write("first", title='"<script>alert(1)</script>"', sharekit="{template: title}")
    assert cli("build", "content", "--sheet", "sheet.html").code == 0
    sheet = Path("sheet.html").read_text()
    assert sheet.count("data:image/jpeg") == 3
    assert "<script>" not in sheet


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        (("content/a.md",), "sharekit build content"),
        (("_posts/a.md", "b.md"), "sharekit build _posts"),
        (("README.md", "my plan.md", "z.txt"), "sharekit card 'my plan.md'"),
        (("README.md", "logo.png"), "sharekit card ARTICLE"),
    ],
)
def test_what_comes_next_is_something_that_can_be_done(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...], wanted: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in there:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("A text.", "utf-8")
    assert cli("init").err.splitlines()[-1] == f"next: {wanted}"


def test_steps_follow_the_configuration_that_is_there(place: Path, cli: Cli) -> None:
    Path("sharekit.toml").write_text('[output]\ndir = "docs/assets/cards"\n')
    assert cli("init", "--ci", "github,gitlab").code == 0
    assert action_steps()["Draw the cards"]["env"]["OUTPUT"] == "docs/assets/cards"
    assert "OUTPUT: docs/assets/cards\n" in Path(".gitlab/share-cards.yml").read_text()


def test_a_site_is_an_address(place: Path, cli: Cli) -> None:
    result = cli("init", "--site", "notaurl", "--json")
    assert (result.code, result.error["code"]) == (2, "config.type")
    assert not Path("sharekit.toml").exists()


def test_a_sheet_takes_the_place_of_a_sheet_and_of_nothing_else(pages: Pages, cli: Cli) -> None:
    article = Path("content/first.md")
    before = article.read_bytes()
    refused = cli("build", "content", "--sheet", str(article))
    assert refused.code == 10
    assert "output.not_ours" in refused.err
    assert not Path("sharekit-out").exists()  # told before the work
    for _ in range(2):
        assert cli("build", "content", "--sheet", "sheet.html").code == 0
    assert cli("diff", "sharekit-out", "sharekit-out", "-o", str(article)).code == 10
    assert article.read_bytes() == before
    assert cli("diff", "sharekit-out", "sharekit-out", "-o", "sheet.html").code == 0
    assert "What changed" in Path("sheet.html").read_text()
    assert cli("build", "content", "--dry-run", "--sheet", "other.html").code == 0
    assert not Path("other.html").exists()
    Path("mine.html").write_text("<!doctype html><title>Mine</title>")
    assert cli("build", "content", "--sheet", "mine.html", "--force").code == 0
    assert "data:image/jpeg" in Path("mine.html").read_text()


@pytest.mark.parametrize(
    ("there", "folder", "served"),
    [
        ("assets/", "assets/cards", "assets/cards"),  # Jekyll serves the folder itself
        ("mkdocs.yml", "docs/assets/cards", "assets/cards"),
        ("public/", "public/cards", "cards"),
        ("notes/", "static/cards", "cards"),
    ],
)
def test_cards_go_where_the_site_serves_them(
    place: Path, cli: Cli, there: str, folder: str, served: str
) -> None:
    if there.endswith("/"):
        Path(there).mkdir()
    else:
        Path(there).touch()
    cli("init", "--site", "https://site.example")
    output = tomllib.loads(Path("sharekit.toml").read_text())["output"]
    assert (output["dir"], output["base_url"]) == (folder, f"https://site.example/{served}/")
