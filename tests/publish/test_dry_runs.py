"""A dry run answers what would be posted, word for word, and what a real run would stumble over."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from faulty import FaultyServer

from running import Cli, Result
from sharekit.publish.platforms.table import PLATFORMS

pytestmark = pytest.mark.usefixtures("place")
DRY = ("publish", "plan.toml", "--dry-run")


@pytest.fixture
def three(place: Path, cli: Cli, login: Callable[..., Result]) -> Path:
    """A plan for three platforms; logged in on one."""
    assert login("bluesky", "--handle", "alice.test").code == 0
    to = ("--to", "bluesky,telegram,pinterest", "--board", "Leadership")
    assert cli("plan", "make", *to).code == 0
    return Path("plan.toml")


def written_over(plan: Path, platform: str, key: str, value: str) -> None:
    """Give the first post of that platform another text."""
    head, _, rest = plan.read_text("utf-8").partition(f'platform = "{platform}"')
    rest = re.sub(rf"^{key} = .*$", lambda _: f'{key} = "{value}"', rest, count=1, flags=re.M)
    plan.write_text(f'{head}platform = "{platform}"{rest}', "utf-8")


@pytest.mark.usefixtures("three")
def test_everything_that_would_be_posted_is_shown(cli: Cli) -> None:
    out = cli(*DRY, "--now", "--to", "bluesky").out
    first, second = out.split("\n\nbluesky ")
    lines = [line.strip() for line in first.splitlines()]
    assert lines[0] == "bluesky alice.test"
    assert lines[1] == "when:     now; planned for Thu 2026-11-26 09:00 UTC"
    assert lines[2] == "title:    Plan 0"
    assert lines[3] == "text:     A plan is a promise."
    assert lines[5].startswith("https://shop.example/plan-0/?utm_content=sk")
    length = len(f"A plan is a promise.\n\n{lines[5]}")
    assert lines[6] == f"length:   {length} of 300 characters, {length} of 3,000 bytes"
    assert lines[7] == f"link:     {lines[5]}"
    assert lines[8].startswith("picture:  sharekit-out/plan-0-pin.")
    assert lines[9] == "alt:      A quote on green ground"
    assert "Plan 1" in second


@pytest.mark.usefixtures("three")
def test_programs_are_told_the_same(cli: Cli) -> None:
    rows = cli(*DRY, "--now", "--json").json["entries"]
    assert [row["platform"] for row in rows[::2]] == ["bluesky", "telegram", "pinterest"]
    first = rows[0]
    assert (first["account"], first["at"]) == ("alice.test", "2026-11-26T09:00:00+00:00")
    assert first["text"] == f"A plan is a promise.\n\n{first['link']}"
    assert first["counts"][0] == {
        "length": len(first["text"]), "limit": 300, "unit": "graphemes",
    }  # fmt: skip
    assert (first["title"], first["alt"]) == ("Plan 0", ["A quote on green ground"])
    assert Path(first["pictures"][0]).is_file()
    assert (first["state"], first["board"], rows[-1]["board"]) == ("planned", None, "Leadership")


def test_what_is_shown_is_what_is_sent(cli: Cli, server: FaultyServer, three: Path) -> None:
    server.state.keeps_bodies = True
    words = ("--now", "--to", "bluesky")
    shown = [row["text"] for row in cli(*DRY, *words, "--json").json["entries"]]
    planned = [row["text"] for row in cli("plan", "show", "--json").json["posts"]]
    assert planned[:2] == shown
    assert cli("publish", "plan.toml", *words, "--yes").code == 0
    assert sent(server) == shown
    again = [row["text"] for row in cli(*DRY, *words, "--again", "--json").json["entries"]]
    assert again[0] != shown[0], "its marker is another"
    assert cli("publish", "plan.toml", *words, "--again", "--yes").code == 0
    assert sent(server)[2:] == again


def sent(server: FaultyServer) -> list[str]:
    """The texts of Bluesky's posts, as they came."""
    bodies = [body for _, path, _, body in server.state.bodies if "putRecord" in path]
    return [json.loads(body)["record"]["text"] for body in bodies]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("now", [("--now",), ()], ids=["now", "due"])
def test_a_missing_account_is_told_once(cli: Cli, now: tuple[str, ...]) -> None:
    done = cli(*DRY, *now)
    assert done.code == 0
    assert done.err.count("no account on telegram: a real run ends with auth.none") == 1
    assert done.err.count("sharekit auth login pinterest") == 1
    assert "bluesky: a real run" not in done.err
    codes = [each["code"] for each in cli(*DRY, *now, "--json").json["diagnostics"]]
    assert codes == ["auth.none"] * 2


def test_what_would_be_refused_fails_the_dry_run(cli: Cli, three: Path) -> None:
    written_over(three, "bluesky", "description", "x" * 301)
    done = cli(*DRY, "--now", "--to", "bluesky")
    assert (done.code, "post.too_long" in done.err) == (6, True)
    assert "1 would be sent, 1 would not" in done.err
    assert re.search(r"length: +\d{3} of 300 characters", done.out), "it is shown all the same"
    assert "never, see below" in done.out


def test_what_would_be_refused_at_its_time_is_warned_of(cli: Cli, three: Path) -> None:
    written_over(three, "bluesky", "description", "x" * 301)
    done = cli(*DRY, "--to", "bluesky")
    assert done.code == 0, "a run today sends nothing, and fails at nothing"
    assert "warning: line 6 text: it would be refused when it is due: Bluesky takes 300" in done.err
    (told,) = cli(*DRY, "--to", "bluesky", "--json").json["diagnostics"]
    assert (told["severity"], told["code"]) == ("warning", "publish.rules")


def test_what_was_refused_before_would_be_again(
    cli: Cli, server: FaultyServer, three: Path
) -> None:
    words = ("--now", "--to", "bluesky")
    server.state.refusal = (400, {"error": "InvalidRequest", "message": "no"})
    assert cli("publish", "plan.toml", *words, "--yes").code == 6
    done = cli(*DRY, *words)
    assert (done.code, "publish.refused_before" in done.err) == (6, True)
    written_over(three, "bluesky", "description", "Other words.")
    assert "1 would be sent, 1 would not" in cli(*DRY, *words).err


@pytest.mark.usefixtures("three")
def test_a_plan_is_shown_short_and_whole(cli: Cli) -> None:
    short, whole = cli("plan", "show").out, cli("plan", "show", "-v").out
    assert "alt:" not in short
    assert whole.count("alt:      A quote on green ground") == 6
    assert whole.count("text:     A plan is a promise.") == 6
    assert "of 1,024 UTF-16 units" in whole
    assert [line for line in whole.splitlines() if line in short.splitlines()] == short.splitlines()


def test_a_plan_with_an_unknown_platform_is_shown_all_the_same(cli: Cli, three: Path) -> None:
    three.write_text(three.read_text("utf-8").replace('"telegram"', '"telegraph"'), "utf-8")
    assert "telegraph" in cli("plan", "show", "-v").out
    rows = cli("plan", "show", "--json").json["posts"]
    assert [row["counts"] for row in rows if row["platform"] == "telegraph"] == [[], []]


@pytest.mark.usefixtures("three")
def test_what_is_shown_obeys_no_terminal(cli: Cli) -> None:
    plan = Path("plan.toml")
    written_over(plan, "bluesky", "description", r"\u001b[31mred\u202e")
    for shown in (cli(*DRY, "--now").out, cli("plan", "show", "-v").out):
        assert "[31mred" in shown
        assert not {"\x1b", "\u202e"} & set(shown)


@pytest.mark.parametrize("name", PLATFORMS.names)
def test_every_platform_counts_what_it_bounds(name: str) -> None:
    from sharekit.publish.post import Post
    from sharekit.publish.rules import counts

    kind = PLATFORMS.get(name)
    told = counts(Post(name, "ida", "https://shop.example/", "quote", text="abc"), kind)
    assert [(each.length, each.limit, each.unit) for each in told] == [
        (3, most, unit) for most, unit in kind.limits.text
    ]
