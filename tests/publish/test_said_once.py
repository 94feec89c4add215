"""What is said of several posts in the same words is said once, and names all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from faulty import FaultyServer

from running import Cli
from sharekit.cli.alike import errors_once, once
from sharekit.diagnostics import note, warning
from sharekit.errors import AuthError, QualityError

TITLE = "A title that has more than forty characters in it"


@pytest.fixture
def long(place: Path, plan: Path) -> Path:
    plan.write_text(re.sub('"Plan [01]"', f'"{TITLE}"', plan.read_text("utf-8")), "utf-8")
    return plan


@pytest.mark.usefixtures("place", "long")
def test_long_titles_are_told_in_one_line(cli: Cli) -> None:
    told = cli("plan", "check").err
    assert told.count("post.title_cut") == 1
    assert "lines 6 and 22 title: lists show the first 40 characters" in told
    assert told.count("put what matters first") == 1
    found = cli("plan", "check", "--json").json["diagnostics"]
    assert [each["where"] for each in found if each["code"] == "post.title_cut"] == [
        "line 6 title", "line 22 title",
    ]  # fmt: skip


@pytest.mark.usefixtures("place", "server")
def test_an_account_that_is_missing_is_told_once(cli: Cli) -> None:
    cli("plan", "make", "--board", "Leadership")
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 7
    assert done.err.splitlines() == [
        "error: pinterest, 2 posts: there is no account on pinterest (auth.none)",
        "hint: log in: sharekit auth login pinterest",
    ]


@pytest.mark.usefixtures("place", "plan")
def test_a_login_that_has_run_out_is_told_once(cli: Cli, server: FaultyServer) -> None:
    server.state.token = "another"
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 7
    assert done.err.count("error:") == 1


@pytest.mark.usefixtures("place")
def test_what_may_be_out_is_told_post_by_post(
    cli: Cli, server: FaultyServer, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sharekit.publish.states.Patience.__new__.__defaults__", ((5.0,), 900.0, 0.0)
    )
    server.state.plan = ["reset", "reset"]
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 9
    assert all(f"Plan {number}: it may be published" in done.err for number in (0, 1))


def test_findings_alike_are_one_and_others_stay_apart() -> None:
    found = [warning("a.b", "too long", where=f"line {at} text") for at in (3, 17, 17, 40)]
    other = [warning("a.b", "too long", where="line 50 title"), note("a.b", "too long"),
             warning("a.b", "elsewhere", where="line 51 text")]  # fmt: skip
    assert [each.where for each in once([*found, *other])] == [
        "lines 3, 17 and 40 text", "line 50 title", None, "line 51 text",
    ]  # fmt: skip


def test_of_many_lines_the_first_are_named() -> None:
    (one,) = once([warning("a.b", "too long", where=f"line {at}") for at in range(1, 21)])
    assert one.where == "lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more"


def test_errors_of_lines_are_one_and_of_posts_are_not() -> None:
    lines = [QualityError("too long", code="a.b", where=f"line {at} text") for at in (3, 17)]
    posts = [AuthError("no", code="a.b", where=name) for name in ("one", "one")]
    assert [each.where for each in errors_once([*lines, *posts])] == [
        "lines 3 and 17 text", "one", "one",
    ]  # fmt: skip
