"""From cards to posts on the command line: plan, check, publish, outbox, accounts, boards."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import draw
from faulty import FaultyServer
from posting import TOKEN, tiny_png

from running import Cli, Result

pytestmark = pytest.mark.usefixtures("place")


def test_from_cards_to_pins_and_never_again(cli: Cli, server: FaultyServer, plan: Path) -> None:
    done = cli("publish", "plan.toml", "--now", "--yes", "--json")
    assert done.code == 0, done.err
    assert [entry["state"] for entry in done.json["entries"]] == ["sent", "sent"]
    assert set(done.json["entries"][0]) >= {
        "key", "platform", "account", "board", "state", "attempts", "url", "error",
    }  # fmt: skip
    pin = server.state.posts[0]
    assert pin["board_id"] == "1000000000000000001"
    assert pin["alt_text"] == "A quote on green ground"
    assert "utm_content=sk" in pin["link"]
    before = len(server.state.requests)
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert len(server.state.requests) == before


def test_drawn_anew_nothing_is_posted_again(
    cli: Cli, server: FaultyServer, plan: Path, place: Path
) -> None:
    cli("publish", "plan.toml", "--now", "--yes")
    draw(place / "sharekit-out", shade=100)
    made = cli("plan", "make", "--board", "Leadership")
    assert "0 new, 2 there already" in made.err
    assert cli("plan", "check").code == 0
    before = len(server.state.requests)
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert (len(server.state.posts), len(server.state.requests)) == (2, before)


def test_without_a_yes_nothing_is_sent(cli: Cli, server: FaultyServer, plan: Path) -> None:
    before = len(server.state.requests)
    done = cli("publish", "plan.toml", "--now")
    assert done.code == 2
    assert "publish.confirm" in done.err
    assert "to send: pinterest ida › Leadership: Plan 0" in done.err
    assert len(server.state.requests) == before


def test_a_dry_run_opens_no_socket(cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    done = cli("publish", "plan.toml", "--now", "--dry-run")
    assert done.code == 0
    assert "2 would be sent" in done.err
    assert not Path("state").exists(), "not even an outbox is made"


def test_only_what_is_due_goes_out(cli: Cli, server: FaultyServer, plan: Path) -> None:
    text = plan.read_text("utf-8")
    at = text.index("at = ")
    plan.write_text(text[:at] + "at = 2020-01-01T09:00:00Z" + text[text.index("\n", at) :], "utf-8")
    done = cli("publish", "plan.toml", "--due", "--yes")
    assert (done.code, len(server.state.posts)) == (0, 1)


def test_a_plan_is_shown_as_a_calendar(cli: Cli, plan: Path) -> None:
    out = cli("plan", "show").out
    assert out.count("09:00") == 2
    assert "pinterest › Leadership Plan 0" in out
    assert "[sent]" not in out


def test_what_a_person_changed_in_the_plan_stays(cli: Cli, plan: Path) -> None:
    edited = plan.read_text("utf-8").replace('"Plan 0"', '"My own title"') + "# a note\n"
    plan.write_text(edited, "utf-8")
    cli("plan", "make", "--board", "Leadership")
    assert plan.read_text("utf-8") == edited


@pytest.mark.parametrize(
    ("before", "after", "code", "words"),
    [
        ('board = "Leadership"', "board = Leadership", "plan.syntax", "plan.toml:"),
        ("board = ", "bord = ", "plan.unknown", "did you mean board?"),
        ('title = "Plan 0"', "title = 3", "plan.syntax", "title in quotes"),
        ("at = ", 'at = "tomorrow" # ', "plan.syntax", "without quotes"),
        ("at = ", "at = 0001-01-01T00:00:00+14:00 # ", "plan.syntax", "no time"),
        ('timezone = "UTC"', 'timezone = "Mars/Base"', "plan.timezone", "Europe/Berlin"),
        ('platform = "pinterest"', "", "plan.syntax", "no platform"),
        ('url = "https://shop.example', 'url = "', "plan.syntax", "the page is no address"),
    ],
)
def test_a_mistake_in_the_plan_is_told_with_its_line_and_sends_nothing(
    cli: Cli, server: FaultyServer, plan: Path, before: str, after: str, code: str, words: str
) -> None:
    plan.write_text(plan.read_text("utf-8").replace(before, after), "utf-8")
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 2
    assert code in done.err
    assert words in done.err
    assert server.state.posts == []


def test_a_plan_is_checked_without_a_connection(cli: Cli, plan: Path) -> None:
    assert cli("plan", "check").code == 0
    text = plan.read_text("utf-8").replace('"Plan 0"', f'"{"x" * 101}"')
    text = text.replace("https://shop.example/plan-1/", "http://192.168.0.4/plan-1/")
    plan.write_text(text, "utf-8")
    checked = cli("plan", "check", "--json")
    assert checked.code == 5
    found = checked.json["diagnostics"]
    assert {each["code"] for each in found if each["severity"] == "error"} == {
        "post.too_long", "post.link",
    }  # fmt: skip
    assert all(each["where"].startswith("line ") for each in found)


def test_a_picture_that_is_missing_or_changed_is_told(cli: Cli, plan: Path, place: Path) -> None:
    first, second = sorted((place / "sharekit-out").glob("*.png"))
    first.unlink()
    second.write_bytes(tiny_png(99))
    found = cli("plan", "check", "--json").json["diagnostics"]
    assert {each["code"] for each in found} >= {"plan.picture_missing", "plan.picture_changed"}


def test_an_old_article_is_labelled_or_blocked(
    cli: Cli, server: FaultyServer, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = plan.read_text("utf-8").replace("2026-09-01", "2020-09-01")
    plan.write_text(text, "utf-8")
    assert "post.stale" in cli("plan", "check").err
    monkeypatch.setenv("SHAREKIT_QUALITY_ON_STALE", "block")
    assert cli("plan", "check").code == 5
    assert cli("publish", "plan.toml", "--now", "--yes").code == 6
    assert server.state.posts == []
    assert cli("publish", "plan.toml", "--now", "--yes", "--allow-stale").code == 0


def test_the_same_creative_twice_in_a_plan_is_refused(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    text = plan.read_text("utf-8")
    block = text[text.index("[[post]]") : text.index("[[post]]", text.index("[[post]]") + 5)]
    plan.write_text(text + "\n" + block, "utf-8")
    checked = cli("plan", "check")
    assert (checked.code, "plan.twice" in checked.err) == (5, True)
    assert cli("publish", "plan.toml", "--now", "--yes").code == 6
    assert len(server.state.posts) == 2


def test_close_pins_and_full_days_are_warned_of(cli: Cli, plan: Path) -> None:
    text = (
        plan.read_text("utf-8").replace("plan-1", "plan-0").replace("quote 3:0-20 plan-0", "v2", 1)
    )
    plan.write_text(text, "utf-8")
    assert "plan.gap" in cli("plan", "check").err
    assert "plan.day_full" in cli("plan", "check", "--config", config("publish.per_day = 0")).err


def config(line: str) -> str:
    section, _, rest = line.partition(".")
    Path("own.toml").write_text(f"[{section}]\n{rest}\n", "utf-8")
    return "own.toml"


def test_an_article_without_an_address_is_left_out_and_named(cli: Cli, place: Path) -> None:
    manifest = place / "sharekit-out" / "manifest.json"
    text = manifest.read_text("utf-8")
    manifest.write_text(
        text.replace('"url": "https://shop.example/plan-1/"', '"url": null'), "utf-8"
    )
    made = cli("plan", "make", "--board", "Leadership")
    assert "1 new" in made.err
    assert "left out, for want of an address (--url, or site.url): plan-1.md" in made.err


def test_slots_are_times_of_day(cli: Cli) -> None:
    assert "plan.slot" in cli("plan", "make", "--slots", "25:00").err
    assert "date.syntax" in cli("plan", "make", "--start", "soon").err
    Path("empty").mkdir()
    assert "plan.no_cards" in cli("plan", "make", "empty").err
    full = config('publish.slots = ["09:00"]\nper_day = 0')
    assert "plan.full" in cli("plan", "make", "-c", full).err


def test_a_plan_for_pinterests_bulk_upload(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "plan.base_url" in cli("plan", "export").err
    monkeypatch.setenv("SHAREKIT_BASE_URL", "https://shop.example/pins/")
    plan.write_text(plan.read_text("utf-8").replace('"Plan 1"', '"=Plan"'), "utf-8")
    rows = cli("plan", "export", "--format", "pinterest-csv").out.splitlines()
    assert rows[0].startswith("Title,Media URL,Pinterest board,Thumbnail,Description,Link")
    assert "https://shop.example/pins/plan-0-pin." in rows[1]
    assert rows[2].startswith("'=Plan,"), "no cell is a formula"


def test_an_unknown_outcome_exits_with_nine_and_can_be_resolved(
    cli: Cli, server: FaultyServer, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sharekit.publish.states.Patience.__new__.__defaults__", ((5.0,), 900.0, 0.0)
    )
    server.state.plan = ["reset"]
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 9
    assert "it looks before it sends" in done.err
    listed = cli("outbox", "list", "--state", "unknown", "--json").json["entries"]
    assert len(listed) == 1
    key = listed[0]["key"][:10]
    shown = cli("outbox", "show", key)
    assert "state:      unknown" in shown.out
    assert "outbox.which" in cli("outbox", "resolve", key).err
    assert cli("outbox", "resolve", key, "--sent", "--url", "https://pin.example/1").code == 0
    assert "outbox.is_sent" in cli("outbox", "resolve", key, "--not-sent").err
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert len(server.state.posts) == 1


def test_an_outbox_travels_as_a_file(cli: Cli, server: FaultyServer, plan: Path) -> None:
    cli("publish", "plan.toml", "--now", "--yes")
    before = Path("plan.toml").read_bytes()
    done = cli("outbox", "export", "plan.toml")
    assert (done.code, "output.not_ours" in done.err) == (10, True)
    assert Path("plan.toml").read_bytes() == before
    Path("outbox.json").touch()
    assert cli("outbox", "export", "outbox.json").code == 0
    assert cli("outbox", "export", "outbox.json").code == 0, "one of its own is replaced"
    again = cli("outbox", "export").out
    assert again == Path("outbox.json").read_text("utf-8")
    for file in Path("state").rglob("outbox*"):
        file.unlink()
    assert "2 of 2" in cli("outbox", "import", "outbox.json").err
    before = len(server.state.requests)
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert len(server.state.requests) == before
    newer = json.loads(again) | {"schema": 99}
    Path("newer.json").write_text(json.dumps(newer), "utf-8")
    assert "outbox.newer" in cli("outbox", "import", "newer.json").err
    Path("bad.json").write_text('{"schema": 1, "entries": [{}]}', "utf-8")
    assert "outbox.damaged" in cli("outbox", "import", "bad.json").err
    for right, wrong in (('"attempts": 1', '"attempts": 1e99'), ('"attempts": 1', '"attempts": -1'),
                         ('"board": "Leadership"', '"board": 5')):  # fmt: skip
        assert right in again
        Path("bad.json").write_text(again.replace(right, wrong))
        assert "outbox.damaged" in cli("outbox", "import", "bad.json").err


def test_an_entry_is_forgotten_only_on_purpose(cli: Cli, plan: Path) -> None:
    cli("publish", "plan.toml", "--now", "--yes")
    key = cli("outbox", "list", "--json").json["entries"][0]["key"]
    assert "outbox.delete" in cli("outbox", "delete", key).err
    assert cli("outbox", "delete", key, "--yes").code == 0
    assert "outbox.key" in cli("outbox", "show", key).err
    assert "1 entries" in cli("outbox", "list").err
    assert "state.unknown" in cli("outbox", "list", "--state", "snt").err


def test_what_a_run_is_sending_is_nobodys_to_settle(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.publish.lease import lease

    cli("publish", "plan.toml", "--now", "--yes")
    key = cli("outbox", "list", "--json").json["entries"][0]["key"]
    place = Path("state/sharekit/outbox.sqlite3")
    monkeypatch.setattr("sharekit.publish.outbox.lease",
                        lambda *a, **k: lease(*a, **k, seconds=0.1))  # fmt: skip
    with lease(place, "pinterest ida", code="x", message="x"):
        for verb in (("delete", key, "--yes"), ("resolve", key, "--sent")):
            done = cli("outbox", *verb)
            assert (done.code, "outbox.locked" in done.err) == (10, True)
    assert cli("outbox", "delete", key, "--yes").code == 0


def test_a_damaged_or_newer_outbox_sends_nothing(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    import sqlite3

    place = Path("state/sharekit/outbox.sqlite3")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"no outbox at all" * 100)
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert (done.code, "outbox.damaged" in done.err) == (4, True)
    place.unlink()
    with sqlite3.connect(place) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert (done.code, "outbox.newer" in done.err) == (4, True)
    assert server.state.posts == []


def test_who_is_logged_in_and_out(cli: Cli, login: Callable[..., Result]) -> None:
    assert login().code == 0
    assert login("bluesky", "--handle", "alice.test").code == 0
    rows = cli("auth", "status", "--json").json["accounts"]
    assert [(row["platform"], row["account"]) for row in rows] == [
        ("bluesky", "alice.test"), ("pinterest", "ida"),
    ]  # fmt: skip
    secrets = Path("config/sharekit/secrets.json")
    assert secrets.stat().st_mode & 0o777 == 0o600
    assert "auth.twice" in login("pinterest", "--account", "other").err
    assert cli("auth", "logout", "pinterest").code == 0
    assert "pinterest" not in secrets.read_text("utf-8")
    assert "auth.none" in cli("boards", "list").err
    assert cli("auth", "status").out.count("\n") == 1


def test_secrets_that_others_may_read_are_not_used(cli: Cli, plan: Path) -> None:
    secrets = Path("config/sharekit/secrets.json")
    secrets.chmod(0o644)
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert (done.code, "auth.permissions" in done.err) == (7, True)
    secrets.chmod(0o600)
    secrets.write_text("[", "utf-8")
    assert "auth.damaged" in cli("boards", "list").err


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (("pinterest",), "auth.client", 2),
        (("mastodon", "--token-stdin"), "auth.server", 2),
        (("bluesky", "--sandbox"), "auth.sandbox", 2),
        (("bluesky", "--handle", "ida"), "auth.ask", 7),
        (("pinterest", "--token-stdin"), "auth.token", 7),
        (("pintrest",), "platform.unknown", 2),
    ],
)
def test_a_login_that_lacks_something_says_what(
    cli: Cli, arguments: tuple[str, ...], code: str, exit_code: int
) -> None:
    done = cli("auth", "login", *arguments)
    assert (done.code, code in done.err) == (exit_code, True), done.err


def test_a_platform_that_is_none_is_told_with_its_line(cli: Cli, plan: Path) -> None:
    plan.write_text(plan.read_text("utf-8").replace('"pinterest"', '"pintrest"', 1), "utf-8")
    for verb in (("plan", "check"), ("publish", "plan.toml", "--now", "--yes")):
        done = cli(*verb)
        assert (done.code, "platform.unknown" in done.err) == (2, True)
        assert "line 6: no platform is called 'pintrest'" in done.err


def test_a_login_without_https_is_refused(
    cli: Cli, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHAREKIT_NETWORK_ALLOW_PRIVATE")
    done = cli(
        "auth", "login", "mastodon", "--server", server.url, "--token-stdin", stdin=b"token1"
    )
    assert (done.code, "auth.insecure" in done.err) == (2, True)
    assert server.state.requests == []


def test_without_an_account_nothing_is_sent(cli: Cli, server: FaultyServer) -> None:
    cli("plan", "make", "--board", "Leadership")
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 7
    assert "sharekit auth login pinterest" in done.err
    assert "nothing is left" not in done.err


def test_two_accounts_must_be_told_apart(cli: Cli, server: FaultyServer, plan: Path) -> None:
    file = Path("config/sharekit/accounts.json")
    data = json.loads(file.read_text("utf-8"))
    data["accounts"].append({**data["accounts"][0], "name": "shop", "user": "43"})
    file.write_text(json.dumps(data), "utf-8")
    done = cli("boards", "list")
    assert (done.code, "auth.which" in done.err, "ida, shop" in done.err) == (7, True, True)


def test_boards_are_listed_and_made_once(cli: Cli, login: Callable[..., Result]) -> None:
    login()
    assert "1000000000000000001  Leadership" in cli("boards", "list").out
    assert "Tips" in cli("boards", "list", "--sections").out
    assert "Garden" in cli("boards", "create", "Garden").out
    assert "there already" in cli("boards", "create", "garden").err
    login("mastodon")
    assert "boards.none" in cli("boards", "list", "mastodon").err


def test_platforms_tell_how_honest_they_are(cli: Cli) -> None:
    out = cli("platforms").out
    assert "client_id" in out
    assert "300 graphemes and 3000 utf8" in out


def test_a_plan_for_several_platforms(
    cli: Cli, server: FaultyServer, login: Callable[..., Result]
) -> None:
    login()
    login("bluesky", "--handle", "alice.test")
    login("mastodon")
    login("wordpress", "--handle", "ida")
    made = cli("plan", "make", "--board", "Recipes", "--to", "pinterest,bluesky,mastodon,wordpress")
    assert "8 new" in made.err
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert done.code == 0, done.err
    assert len(server.state.posts) == 8


def test_no_secret_is_seen_anywhere(
    cli: Cli, server: FaultyServer, login: Callable[..., Result], place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The token goes through every command and fault; it stands in the keeper's file alone."""
    secret = TOKEN
    seen = [login(), login("bluesky", "--handle", "alice.test")]
    secret_refresh = server.state.refresh
    seen.append(cli("plan", "make", "--board", "Leadership", "--to", "pinterest,bluesky"))
    server.state.token = TOKEN
    for fault in ((500, f"oops {secret}"), (400, f"bad {secret}"), (403, secret), (429, secret)):
        server.state.refusal = (fault[0], {"message": fault[1]})
        seen.append(cli("publish", "plan.toml", "--now", "--yes", "-vv"))
        seen.append(cli("publish", "plan.toml", "--now", "--yes", "--json", "--again"))
    server.state.refusal = None
    for arguments in (
        ("auth", "status", "--json"), ("boards", "list"), ("outbox", "list", "--json"),
        ("outbox", "export"), ("publish", "plan.toml", "--now", "--yes"),
        ("auth", "logout", "pinterest"),
    ):  # fmt: skip
        seen.append(cli(*arguments, "-vv"))
    for result in seen:
        for value in (secret, secret_refresh):
            assert value not in result.out + result.err
    files = [path for path in place.rglob("*") if path.is_file() and path.name != "secrets.json"]
    for path in files:
        for value in (secret, secret_refresh):
            assert value.encode() not in path.read_bytes(), path
    assert secret not in " ".join(os.environ.values())


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
def test_no_process_tells_the_secret(server: FaultyServer, place: Path) -> None:
    """Real processes, looked at while their requests wait: words, environment, output, files."""
    seen: list[bytes] = []

    def watch() -> None:
        for process in Path("/proc").glob("[0-9]*"):
            for name in ("cmdline", "environ"):
                with contextlib.suppress(OSError):  # it ended, or is another's
                    seen.append((process / name).read_bytes())

    server.state.watch = watch
    server.state.refusal = (403, {"message": f"not with {TOKEN}"})
    commands = (
        ("auth", "login", "pinterest", "--server", server.url, "--token-stdin"),
        ("boards", "list"),
        ("plan", "make", "--board", "Leadership"),
        ("publish", "plan.toml", "--now", "--yes", "-vv"),
        ("auth", "status"),
    )
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "sharekit", *command], input=TOKEN.encode(),
            capture_output=True, check=False,
        )  # fmt: skip
        seen += [done.stdout, done.stderr]
    assert any(b"publish\0plan.toml" in each for each in seen)
    files = [path for path in place.rglob("*") if path.is_file() and path.name != "secrets.json"]
    seen += [path.read_bytes() for path in files]
    assert not [each for each in seen if TOKEN.encode() in each]


def test_what_is_not_sent_says_why_and_what_to_do(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    server.state.refusal = (400, {"code": 1, "message": "Invalid link"})
    assert "publish.refused" in cli("publish", "plan.toml", "--now", "--yes").err
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert (done.code, "publish.refused_before" in done.err) == (6, True)
    server.state.refusal = None
    for entry in cli("outbox", "list", "--json").json["entries"]:
        assert cli("outbox", "resolve", entry["key"], "--not-sent").code == 0
    server.state.plan = ["throttled"]
    server.state.retry_after = "7200"
    done = cli("publish", "plan.toml", "--now", "--yes")
    assert (done.code, "publish.throttled" in done.err) == (8, True)


def test_what_may_be_published_weighs_most(cli: Cli, server: FaultyServer, plan: Path) -> None:
    server.state.plan = ["reset"]
    server.state.date = False
    plan.write_text(plan.read_text("utf-8").replace('"Plan 1"', f'"{"x" * 101}"'), "utf-8")
    done = cli("publish", "plan.toml", "--now", "--yes", "--at-most-once")
    assert (done.code, "publish.outcome" in done.err) == (9, True)
    assert cli("publish", "plan.toml", "--now", "--yes", "--json").error["exit_code"] == 9


def test_a_list_that_names_no_platform_is_not_all_of_them(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    for words in (("publish", "plan.toml", "--now", "--yes"), ("plan", "make")):
        done = cli(*words, "--to", ",")
        assert done.code == 2
        assert "publish.to" in done.err
    assert server.state.posts == []
