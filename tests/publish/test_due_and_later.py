"""Nothing goes out before its time, unless somebody says so; and what is left is told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from faulty import FaultyServer
from posting import Clock

from running import Cli

pytestmark = pytest.mark.usefixtures("place")
DAY = timedelta(days=1)


def test_what_is_planned_for_later_is_left_and_told(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    """It is Wednesday; the posts are due on Thursday and on Friday, at nine."""
    before = len(server.state.requests)
    for words in ((), ("--due",)):
        done = cli("publish", "plan.toml", *words, "--yes")
        assert done.code == 0
        assert "2 posts are left for later, the next on Thu 2026-11-26 09:00 UTC" in done.err
        assert "pinterest ida › Leadership: Plan 0" in done.err
        assert "nothing is due" in done.err
    assert len(server.state.requests) == before
    later = cli("publish", "plan.toml", "--yes", "--json").json["later"]
    assert [each["at"][:10] for each in later] == ["2026-11-26", "2026-11-27"]


def test_what_is_due_goes_out_and_the_rest_waits_for_its_day(
    cli: Cli, server: FaultyServer, plan: Path, clock: Clock
) -> None:
    clock.moment += DAY
    done = cli("publish", "plan.toml", "--yes")
    assert (done.code, len(server.state.posts)) == (0, 1)
    assert "1 post is left for later, the next on Fri 2026-11-27" in done.err
    clock.moment += DAY
    assert cli("publish", "plan.toml", "--yes").code == 0
    assert len(server.state.posts) == 2


def test_a_post_without_a_time_goes_out_at_once(cli: Cli, server: FaultyServer, plan: Path) -> None:
    lines = plan.read_text("utf-8").splitlines(keepends=True)
    timed = [at for at, line in enumerate(lines) if line.startswith("at = ")]
    del lines[timed[0]]
    plan.write_text("".join(lines), "utf-8")
    assert cli("publish", "plan.toml", "--yes").code == 0
    assert [post["title"] for post in server.state.posts] == ["Plan 0"]


@pytest.mark.parametrize("name", ["https://shop.example/plan-1/", "plan  1"], ids=["page", "title"])
def test_one_that_is_named_goes_out_before_its_time(
    cli: Cli, server: FaultyServer, plan: Path, name: str
) -> None:
    assert cli("publish", "plan.toml", "--only", name, "--yes").code == 0
    assert [post["title"] for post in server.state.posts] == ["Plan 1"]


def test_a_name_that_no_post_has_sends_nothing(cli: Cli, server: FaultyServer, plan: Path) -> None:
    done = cli("publish", "plan.toml", "--only", "Plan 7", "--yes")
    assert (done.code, "plan.no_post" in done.err) == (2, True)
    done = cli("publish", "plan.toml", "--due", "--now", "--yes")
    assert (done.code, "publish.when" in done.err) == (2, True)
    assert server.state.posts == []


def test_what_was_sent_early_is_told_as_sent_and_not_as_left(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    cli("publish", "plan.toml", "--now", "--yes")
    before = len(server.state.requests)
    done = cli("publish", "plan.toml", "--yes", "--json").json
    assert ([each["state"] for each in done["entries"]], done["later"]) == (["sent", "sent"], [])
    assert len(server.state.requests) == before


def test_the_calendar_says_what_is_sent(cli: Cli, plan: Path) -> None:
    cli("publish", "plan.toml", "--only", "Plan 1", "--yes")
    first, second = (line for line in cli("plan", "show").out.splitlines() if "Plan" in line)
    assert (first.endswith("/plan-0/"), second.endswith("/plan-1/ [sent]")) == (True, True)
    rows = cli("plan", "show", "--json").json["posts"]
    assert [row["state"] for row in rows] == [None, "sent"]


def test_what_may_be_out_early_is_looked_for_and_not_left(
    cli: Cli, server: FaultyServer, plan: Path, clock: Clock
) -> None:
    """Sent before its time, and the answer was lost: the next run in cron finds it."""
    server.state.plan = ["lost_reply"]
    with pytest.MonkeyPatch.context() as hasty:
        hasty.setattr("sharekit.publish.states.Patience.__new__.__defaults__", ((5.0,), 900.0, 0.0))
        assert cli("publish", "plan.toml", "--now", "--yes").code == 9
    clock.moment += timedelta(seconds=10)
    done = cli("publish", "plan.toml", "--due", "--yes", "--json")
    assert (done.code, done.json["later"]) == (0, [])
    assert [each["state"] for each in done.json["entries"]] == ["sent", "sent"]
    assert len(server.state.posts) == 2


def test_a_mistake_in_what_is_left_does_not_stop_today(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    text = plan.read_text("utf-8").replace('"Plan 1"', f'"{"x" * 101}"')
    at = text.index("at = ")
    plan.write_text(text[:at] + "at = 2026-11-20T09:00:00Z" + text[text.index("\n", at) :], "utf-8")
    assert cli("publish", "plan.toml", "--yes").code == 0
    assert len(server.state.posts) == 1
    assert cli("plan", "check").code == 5, "the dry run tells of it"
