"""`check`: what it prints for people, programs and CI, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sharekit
from right_page import RIGHT, spoilt, without
from running import Cli
from sharekit.audit.checks import ROWS
from sharekit.errors import InputError, UsageError

WRONG = spoilt("summary_large_image", "large")


@pytest.fixture
def site(place: Path) -> Path:
    (place / "public" / "a").mkdir(parents=True)
    (place / "public" / "a" / "index.html").write_text(RIGHT, "utf-8")
    (place / "public" / "wrong.html").write_text(WRONG, "utf-8")
    return place


def test_a_right_page(cli: Cli, site: Path) -> None:
    result = cli("check", "public/a/index.html", "--offline", "--json")
    assert result.code == 0
    assert list(result.json) == ["schema", "page", "diagnostics", "counts"]
    assert result.json["page"] == "public/a/index.html"
    assert result.json["counts"] == {"error": 0, "warning": 0, "note": 1}
    (told,) = result.json["diagnostics"]
    assert list(told) == ["severity", "code", "message", "hint", "where"]
    assert told["code"] == "image.unchecked"


def test_errors_are_told_to_people_with_their_place(cli: Cli, site: Path) -> None:
    result = cli("check", "public/wrong.html", "--offline")
    assert result.code == 5
    line = next(i for i, line in enumerate(WRONG.splitlines(), 1) if "twitter:card" in line)
    assert (
        f"public/wrong.html:{line}:1: error: X knows no card “large” (x.card.invalid)" in result.out
    )
    assert "  use summary_large_image or summary\n" in result.out
    assert "1 page: 1 error, 1 note" in result.err


def test_one_pages_fault_hides_no_others(cli: Cli, site: Path) -> None:
    (site / "public" / "huge.html").write_bytes(b"<html>" + b" " * 50_000_000)
    (site / "public" / "deep.html").write_bytes(b"<html>" + b"<div>" * 100_000)
    (site / "public" / "text.htm").write_bytes(b"Just words.")
    result = cli("check", "public", "none.html", "--offline", "--json")
    assert result.code == 5, "errors go before pages that can't be checked"
    assert [Path(each["page"]).name for each in result.json["pages"]] == [
        "wrong.html",
        "index.html",
    ]
    assert result.json["page"] is None
    assert result.json["counts"] == {"error": 1, "warning": 0, "note": 2}
    whole = json.loads(result.err)
    assert [each["code"] for each in whole["errors"]] == [
        "html.depth", "source.too_large", "page.not_html", "source.missing",
    ]  # fmt: skip
    assert cli("check", "public/a/index.html", "none.html", "--offline").code == 6


def test_sarif_is_what_code_scanning_reads(cli: Cli, site: Path) -> None:
    result = cli("check", "public", "--offline", "--sarif")
    assert result.code == 5
    sarif = json.loads(result.out)
    assert sarif["version"] == "2.1.0"
    (run,) = sarif["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [row.code for row in ROWS]
    found = next(each for each in run["results"] if each["ruleId"] == "x.card.invalid")
    assert rules[found["ruleIndex"]]["id"] == "x.card.invalid"
    assert found["level"] == "error"
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "public/wrong.html"
    assert place["region"]["startLine"] > 1
    assert {each["level"] for each in run["results"]} <= {"error", "warning", "note"}


def test_annotations_are_githubs(cli: Cli, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strange = site / "public" / "a, b:c.html"
    strange.write_text(without("og:image:alt"), "utf-8")
    result = cli("check", "public", "--offline", "--annotations")
    assert "::error file=public/wrong.html,line=" in result.out
    assert "title=x.card.invalid::X knows no card “large”: use summary_large_image" in result.out
    assert "::warning file=public/a%2C b%3Ac.html,line=" in result.out
    assert all(line.startswith("::") for line in result.out.splitlines())
    monkeypatch.setenv("GITHUB_WORKSPACE", str(site))
    monkeypatch.chdir("public")
    result = cli("check", "wrong.html", "--offline", "--annotations")
    assert "::error file=public/wrong.html,line=" in result.out
    (run,) = cli("check", "wrong.html", "--offline", "--sarif").json["runs"]
    (place, *_) = run["results"][0]["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "public/wrong.html"


def test_networks_narrow(cli: Cli, site: Path) -> None:
    assert (
        cli("check", "public/wrong.html", "--offline", "--network", "linkedin,facebook").code == 0
    )
    assert cli("check", "public/wrong.html", "--offline", "--network", "twitter").code == 5


@pytest.mark.parametrize(
    ("arguments", "exit_code", "code"),
    [
        (("none.html",), 4, "source.missing"),
        (("empty",), 4, "check.no_pages"),
        (("public", "--network", "linkdin"), 2, "network.unknown"),
        (("public", "--sarif"), 2, "output.twice"),
        (("https://www.example.com/",), 8, "fetch.offline"),
    ],
)
def test_what_goes_wrong_is_told(
    cli: Cli, site: Path, arguments: tuple[str, ...], exit_code: int, code: str
) -> None:
    (site / "empty").mkdir()
    result = cli("check", *arguments, "--offline", "--json")
    assert (result.code, result.error["code"]) == (exit_code, code)


def test_the_library_has_it(site: Path) -> None:
    from right_page import world

    place = world(files={"a.html": WRONG.encode()})
    found = sharekit.check("a.html", world=place)
    assert [each.code for each in found] == ["x.card.invalid"]
    assert sharekit.check("a.html", networks=["linkedin"], world=place) == ()
    with pytest.raises(UsageError):
        sharekit.check("a.html", networks=["nowhere"], world=place)
    with pytest.raises(InputError):
        sharekit.check("b.html", world=place)
    place = world({"https://e.example/p": WRONG.encode(), "https://e.example/robots.txt": b""})
    assert "x.card.invalid" in {
        each.code for each in sharekit.check("https://e.example/p", world=place)
    }
