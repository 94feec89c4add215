"""`pin --at`: drawn now, planned for then, and sent by `publish` when it is due."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from faulty import FaultyServer
from posting import Clock

from running import ARTICLE, Cli
from sharekit.errors import UsageError
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads, merge
from sharekit.publish.schedule import Rhythm, moment_of, scheduled

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
RHYTHM = Rhythm((time(8, 30), time(18)), BERLIN)


def test_a_pin_is_drawn_now_and_sent_at_its_time(
    cli: Cli, server: FaultyServer, place: Path, clock: Clock
) -> None:
    Path("plan.md").write_text(ARTICLE, "utf-8")
    words = ("pin", "plan.md", "--board", "Leadership", "--at", "2026-12-01 09:00")
    done = cli(*words)
    assert done.code == 0, done.err
    assert "planned: Tue 2026-12-01 09:00 UTC" in done.err
    assert "when they are due: sharekit publish plan.toml --due" in done.err
    assert done.err.count("planned: ") == 1, "what lay in the folder before stays out"
    (entry,) = loads(Path("plan.toml").read_bytes()).entries
    assert entry.at == datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    assert Path(entry.pictures[0]).is_file(), "beside the plan's own folder"

    missing = cli(*words, "--publish", "--yes")
    assert (missing.code, "auth.none" in missing.err) == (7, True), "told now, not at nine"
    login = ("auth", "login", "pinterest", "--server", server.url, "--token-stdin")
    assert cli(*login, stdin=b"token-of-the-test").code == 0
    Path("plan.toml").unlink()
    assert cli(*words, "--publish", "--json").json["posts"][0]["at"].startswith("2026-12-01T09")
    assert server.state.posts == [], "nobody was asked, and nothing was sent"
    assert cli("publish", "plan.toml", "--due", "--yes").code == 0
    assert server.state.posts == []
    clock.moment = datetime(2026, 12, 1, 9, 1, tzinfo=UTC)
    assert cli("publish", "plan.toml", "--due", "--yes").code == 0
    assert len(server.state.posts) == 1


@pytest.mark.parametrize(
    ("at", "code"),
    [("soon", "plan.time"), ("2026-11-25 08:59", "plan.past"), ("25:00", "plan.time")],
)
def test_a_time_that_is_none_draws_nothing(cli: Cli, place: Path, at: str, code: str) -> None:
    Path("plan.md").write_text(ARTICLE, "utf-8")
    before = sorted(place.rglob("*"))
    done = cli("pin", "plan.md", "--at", at)
    assert (done.code, code in done.err) == (2, True)
    assert sorted(place.rglob("*")) == before


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-12-01 09:00", datetime(2026, 12, 1, 9, tzinfo=BERLIN)),
        ("2026-12-01T09:00", datetime(2026, 12, 1, 9, tzinfo=BERLIN)),
        ("2026-12-01T09:00:30Z", datetime(2026, 12, 1, 9, 0, 30, tzinfo=UTC)),
        ("2026-12-01 09:00-05:00", datetime(2026, 12, 1, 14, tzinfo=UTC)),
        ("2026-12-01", datetime(2026, 12, 1, 8, 30, tzinfo=BERLIN)),
        (" 11:15 ", datetime(2026, 11, 25, 11, 15, tzinfo=BERLIN)),
        ("9:30", datetime(2026, 11, 26, 9, 30, tzinfo=BERLIN)),
        ("2027-03-28 02:30", datetime(2027, 3, 28, 3, 30, tzinfo=BERLIN)),
    ],
    ids=["space", "T", "zulu", "offset", "day", "today", "tomorrow", "left out by summer time"],
)
def test_a_time_is_read_as_people_write_it(text: str, moment: datetime) -> None:
    assert moment_of(text, NOW, RHYTHM) == moment


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "9", "99:99", "2" * 1000])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        moment_of(text, NOW, RHYTHM)
    assert caught.value.code == "plan.time"


def planned(number: int, at: datetime | None = None) -> Planned:
    page = f"https://shop.example/{number}/"
    return Planned("pinterest", page, "quote", board="Leadership", at=at)


def test_the_first_goes_out_then_and_the_others_at_the_next_free_slots() -> None:
    at = datetime(2026, 12, 1, 10, 7, tzinfo=BERLIN)
    taken = planned(9, datetime(2026, 12, 1, 18, tzinfo=BERLIN))
    made = scheduled([planned(n) for n in range(3)], [taken], at, RHYTHM, first=at)
    assert [each.at for each in made] == [
        at,
        datetime(2026, 12, 2, 8, 30, tzinfo=BERLIN),
        datetime(2026, 12, 2, 18, tzinfo=BERLIN),
    ]


def test_another_time_moves_a_post_and_changes_nothing_else() -> None:
    first = merge(None, [planned(1, NOW), planned(2)], timezone="UTC")
    document = first + b"# a note\n"
    later = datetime(2026, 12, 1, 9, 0, tzinfo=timezone(timedelta(hours=1)))
    moved = merge(document, [planned(1, later), planned(2, later)], timezone="UTC")
    assert [each.at for each in loads(moved).entries] == [later, later]
    kept = [line for line in moved.splitlines() if not line.startswith(b"at = ")]
    assert kept == [line for line in document.splitlines() if not line.startswith(b"at = ")]
    assert merge(moved, [planned(1), planned(2)], timezone="UTC") == moved, "no time: it stays"


def test_a_thousand_pins_are_scheduled_without_waiting() -> None:
    entries = [planned(number % 100) for number in range(1000)]
    made = scheduled(entries, [], NOW, RHYTHM._replace(gap=timedelta(days=3)))
    moments = [each.at for each in made if each.at is not None]
    assert len(set(moments)) == 1000
