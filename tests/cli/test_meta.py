"""`meta`: printed, put into pages, and checked by our own `check`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from running import ARTICLE, Cli

PAGE = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>How a small shop learned to plan</title>
</head>
<body><p>The shop began with two people.</p></body>
</html>
"""
BASE = "https://shop.example/cards/"


@pytest.fixture
def shop(cli: Cli, article: str, place: Path) -> Path:
    """A project: an article with its card, a built site, and where the cards are served."""
    (place / "sharekit.toml").write_text(f'[output]\nbase_url = "{BASE}"\n', "utf-8")
    assert cli("card", article).code == 0
    site = place / "public"
    for name in ("plan", "about"):
        (site / name).mkdir(parents=True)
        (site / name / "index.html").write_text(PAGE, "utf-8")
    return site


def test_tags_are_printed(cli: Cli, shop: Path, article: str) -> None:
    result = cli("meta", article, "--section", "Work")
    assert result.code == 0, result.err
    lines = result.out.splitlines()
    assert lines[0] == '<link rel="canonical" href="https://shop.example/plan/">'
    assert '<meta property="article:section" content="Work">' in lines
    assert lines[-1].startswith('<script type="application/ld+json">{')
    (card,) = (shop.parent / "sharekit-out").glob("plan-og.*.png")
    assert f'<meta property="og:image" content="{BASE}{card.name}">' in lines


def test_json_has_the_keys_of_the_interface(cli: Cli, shop: Path, article: str) -> None:
    answer = cli("meta", article, "--json").json
    assert {"tags", "json_ld"} <= set(answer)
    assert answer["tags"][0] == {"rel": "canonical", "content": "https://shop.example/plan/"}
    assert {"property": "og:type", "content": "article"} in answer["tags"]
    assert answer["json_ld"]["@type"] == "Article"


def test_a_page_by_our_own_meta_is_right(cli: Cli, shop: Path, article: str) -> None:
    page = str(shop / "plan" / "index.html")
    assert cli("meta", article, "--inject", page).code == 0
    answer = cli("check", page, "--json", "--offline").json
    assert answer["counts"]["error"] == answer["counts"]["warning"] == 0, answer
    assert "image.unchecked" not in str(answer), "the card lies in the output folder"


def test_twice_is_once_and_the_page_is_found(cli: Cli, shop: Path, article: str) -> None:
    page = shop / "plan" / "index.html"
    result = cli("meta", article, "--inject", str(shop))
    assert (result.code, result.out) == (0, f"changed    {page}\n")
    once = page.read_bytes()
    result = cli("meta", article, "--inject", str(shop))
    assert (result.code, result.out) == (0, f"as it was  {page}\n")
    assert page.read_bytes() == once
    assert (shop / "about" / "index.html").read_text("utf-8") == PAGE


def test_a_site_as_it_lies_there(cli: Cli, shop: Path) -> None:
    """Without sources: the manifest's articles, and pages that say that they are articles."""
    own = PAGE.replace("</head>", '<meta property="og:type" content="article"></head>')
    (shop / "essay").mkdir()
    (shop / "essay" / "index.html").write_text(own.replace("How a", "Why a"), "utf-8")
    (shop / "broken.html").write_bytes(b"\x89PNG\r\n\x1a\n")
    result = cli("meta", "--inject", str(shop), "--json")
    assert result.code == 6
    assert result.error["code"] == "batch.partial"
    pages = {Path(each["page"]).parent.name: each for each in result.json["pages"]}
    assert pages["plan"]["changed"]
    assert pages["plan"]["source"] == "plan.md"
    assert pages["about"]["skipped"]
    assert pages["essay"]["kept"] == ["og:type"]
    once = (shop / "essay" / "index.html").read_bytes()
    assert b"shop.example" not in once, "its own page has no address, and none is made up"
    cli("meta", "--inject", str(shop))
    assert (shop / "essay" / "index.html").read_bytes() == once


def test_the_sites_address_gives_pages_theirs(cli: Cli, shop: Path, place: Path) -> None:
    (place / "sharekit.toml").write_text('[site]\nurl = "https://shop.example"\n', "utf-8")
    (shop / "essay").mkdir()
    page = shop / "essay" / "index.html"
    own = PAGE.replace("<title>", '<meta property="og:type" content="article"><title>')
    page.write_text(own.replace("<p>", "<p>" + "A sentence of some length. " * 20), "utf-8")
    cli("meta", "--inject", str(shop))
    assert b'rel="canonical" href="https://shop.example/essay/"' in page.read_bytes()


def test_a_dry_run_writes_nothing(cli: Cli, shop: Path, article: str) -> None:
    assert cli("meta", article, "--inject", str(shop), "--dry-run").out.startswith("changed")
    assert (shop / "plan" / "index.html").read_text("utf-8") == PAGE


def test_its_own_tags_stay_unless_told(cli: Cli, shop: Path, article: str) -> None:
    page = shop / "plan" / "index.html"
    page.write_text(PAGE.replace("<title>", '<meta property="og:title" content="Mine"><title>'))
    cli("meta", article, "--inject", str(page))
    assert b'content="Mine"' in page.read_bytes()
    assert b'twitter:title" content="Mine"' in page.read_bytes()
    cli("meta", article, "--inject", str(page), "--replace")
    assert b"Mine" not in page.read_bytes()


def test_a_linked_page_stays_a_link(cli: Cli, shop: Path, article: str, place: Path) -> None:
    link = place / "latest.html"
    link.symlink_to(shop / "plan" / "index.html")
    assert cli("meta", article, "--inject", "latest.html").code == 0
    assert link.is_symlink()
    assert b"og:title" in link.read_bytes()


def test_a_preview_may_be_served_elsewhere(
    cli: Cli, shop: Path, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHAREKIT_BASE_URL", "https://preview.example/42")
    assert 'og:image" content="https://preview.example/42/plan-og.' in cli("meta", article).out
    assert (
        "https://cli.example/plan-og."
        in cli("meta", article, "--base-url", "https://cli.example").out
    )


@pytest.mark.parametrize(
    ("arguments", "exit_code", "code"),
    [
        ((), 2, "usage"),
        (("plan.md", "--inject", "none.html"), 4, "source.missing"),
        (("plan.md", "b.md", "--inject", "public/plan/index.html"), 2, "inject.one_page"),
        (("other.md", "--inject", "public"), 4, "inject.no_page"),
        (("none.md",), 4, "source.missing"),
        (("plan.md", "--base-url", "cards"), 2, "config.type"),
        (("plan.md", "--inject", "plan.md"), 4, "page.not_html"),
    ],
)
def test_what_goes_wrong_is_told(
    cli: Cli, shop: Path, article: str, place: Path, arguments: tuple[str, ...], exit_code: int,
    code: str,
) -> None:  # fmt: skip
    other = ARTICLE.replace("https://shop.example/plan/", "https://shop.example/nowhere/")
    (place / "other.md").write_text(other, "utf-8")
    result = cli("meta", *arguments, "--json")
    assert (result.code, result.error["code"]) == (exit_code, code)


def test_a_page_that_may_not_be_written(cli: Cli, shop: Path, article: str) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = shop / "plan"
    folder.chmod(0o500)
    try:
        assert cli("meta", article, "--inject", str(shop)).code == 10
    finally:
        folder.chmod(0o700)
    assert (folder / "index.html").read_text("utf-8") == PAGE


@pytest.mark.parametrize(
    "address", ["plan", "javascript:alert(1)", "/plan/", "https://a:b@c.example/"]
)
def test_an_address_that_is_none_is_told(cli: Cli, article: str, address: str) -> None:
    done = cli("meta", article, "--url", address)
    assert (done.code, done.out) == (2, "")
    assert "--url: " in done.err


def test_an_articles_own_address_that_is_none_is_warned_of(cli: Cli, article: str) -> None:
    page = Path(article)
    text = page.read_text("utf-8").replace("https://shop.example/", "https://shop.example:99999/")
    page.write_text(text, "utf-8")
    done = cli("meta", article)
    assert done.code == 0
    assert "there is no port 99999 (meta.no_address)" in done.err
