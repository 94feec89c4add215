"""Answers that are short, odd, or say less than was posted: nothing is doubled, nothing lost."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from faulty import FaultyServer
from posting import START, Desk

from running import Cli, Result
from sharekit.publish.delivery import Delivered
from sharekit.publish.outbox import opened
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.states import Entry, Patience, State
from sharekit.world import Answer, Request

HTML = b"<html>welcome to the wireless network</html>"


def forget(desk: Desk) -> None:
    """The outbox is gone, as on a machine of CI."""
    for file in desk.folder.glob("outbox*"):
        file.unlink()


def state_of(done: Delivered) -> State:
    assert done.entry is not None
    return done.entry.state


@pytest.mark.parametrize(
    ("platform", "told"),
    [
        ("bluesky", {"uri": 2**70}),
        ("mastodon", {"id": 2**70, "url": ["https://social.example/1"]}),
        ("wordpress", {"id": 2**70, "link": {"rendered": "x"}}),
    ],
)
def test_a_receipt_of_odd_kinds_is_kept_all_the_same(
    desk: Desk, platform: str, told: dict[str, object]
) -> None:
    commits = ("putRecord", "/statuses", "%2Fwp%2Fv2%2Fposts")

    def send(request: Request) -> Answer:
        if request.method == "POST" and request.url.endswith(commits):
            return Answer(200, {}, json.dumps(told).encode())
        return desk.send(request)

    desk.world = desk.world._replace(send=send)
    (done,) = desk.deliver([desk.post(platform=platform)])
    assert done.entry is not None
    assert (done.entry.state, done.entry.remote_id) == (State.SENT, str(2**70))


def test_half_a_character_in_what_a_server_says_breaks_nothing(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.refusal = (400, {"code": 1, "message": "not this: \ud83d"})
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert (done.entry.state, done.entry.code) == (State.FAILED, "publish.refused")
    assert "not this:" in done.entry.error


@pytest.mark.parametrize(
    ("polls", "state"), [(0, State.SENT), (5, State.SENT), (99, State.PLANNED)]
)
def test_a_picture_that_is_being_digested_is_waited_for(
    desk: Desk, server: FaultyServer, polls: int, state: State
) -> None:
    small = {"id": "900", "url": None, "preview_url": "https://social.example/small/900.png"}
    left = [polls]

    def send(request: Request) -> Answer:
        if "/media" not in request.url:
            return desk.send(request)
        left[0] -= 1
        going = left[0] >= 0
        status = (202 if request.method == "POST" else 206) if going else 200
        return Answer(status, {}, json.dumps(small).encode())

    desk.world = desk.world._replace(send=send)
    (done,) = desk.deliver([desk.post(platform="mastodon")])
    assert (state_of(done), len(server.state.posts)) == (state, int(state is State.SENT))
    assert (desk.clock.paused > 2) is (polls > 0)
    assert desk.clock.paused < 40


@pytest.mark.parametrize("most", [1, 20, 40])
def test_pages_of_statuses_that_are_shorter_than_asked_for_are_read_on(
    desk: Desk, server: FaultyServer, most: int
) -> None:
    server.state.statuses = most
    post = desk.post(platform="mastodon")
    desk.deliver([post])
    for number in range(45):
        server.state.commit({"status": f"another {number}", "media_ids": []})
    forget(desk)
    (done,) = desk.deliver([post])
    assert (state_of(done), desk.posted()) == (State.SENT, 1)


def test_a_long_listing_is_read_once_for_all_posts_of_a_run(
    desk: Desk, server: FaultyServer
) -> None:
    old = [desk.post(number, platform="mastodon") for number in (1, 2)]
    desk.deliver(old)
    for number in range(400):
        server.state.commit({"status": f"another {number}", "media_ids": []})
    forget(desk)
    new = [desk.post(number, platform="mastodon") for number in (3, 4, 5)]
    before = len(server.state.requests)
    done = desk.deliver([*new, *old])
    assert ([state_of(each) for each in done], desk.posted()) == ([State.SENT] * 5, 5)
    asked = [path for _, path in server.state.requests[before:] if path.endswith("/statuses")]
    assert len(asked) - len(new) <= 20, "eleven pages for the first, then the newest alone"


def test_a_server_whose_statuses_have_no_pages_is_read_once_more_and_posted_to(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.pages = False
    server.state.commit({"status": "another", "media_ids": []})
    (done,) = desk.deliver([desk.post(platform="mastodon")])
    assert (state_of(done), desk.posted()) == (State.SENT, 1)
    for number in range(60):
        server.state.commit({"status": f"another {number}", "media_ids": []})
    forget(desk)
    (done,) = desk.deliver([desk.post(2, platform="mastodon")])
    assert (state_of(done), desk.posted()) == (State.PLANNED, 1), "the end is not seen"


@pytest.mark.parametrize("links", ["bare", "none"])
def test_a_pin_that_has_lost_its_marker_is_known_by_title_board_and_time(
    desk: Desk, server: FaultyServer, links: str
) -> None:
    server.state.links = links
    desk.deliver([desk.post(1, title="The same"), desk.post(2)])
    server.state.plan = ["lost_reply"]
    stamp(server, START + timedelta(minutes=3))
    (done,) = desk.deliver([desk.post(3, title="Plan 2")])
    stamp(server, desk.clock.now())
    desk.clock.pause(60)
    (done,) = desk.deliver([desk.post(3, title="Plan 2")])
    assert (state_of(done), len(server.state.posts)) == (State.SENT, 3)
    assert done.entry is not None
    assert done.entry.remote_id == server.state.posts[2]["id"], "not the one of that title before"


def stamp(server: FaultyServer, moment: Any) -> None:
    for row in server.state.posts:
        row.setdefault("created_at", moment.replace(tzinfo=None).isoformat())


@pytest.mark.parametrize("links", ["bare", "none"])
def test_a_pin_that_may_be_it_is_never_posted_over(
    desk: Desk, server: FaultyServer, links: str
) -> None:
    server.state.links = links
    server.state.plan = ["lost_reply"]
    for _ in range(5):
        (done,) = desk.deliver([desk.post()])  # the listing doesn't say when
        desk.clock.pause(2000)
    assert (state_of(done), desk.posted()) == (State.UNKNOWN, 1)
    assert done.entry is not None
    assert "may be it" in done.entry.error
    forget(desk)
    (done,) = desk.deliver([desk.post()])
    assert done.problem is not None
    assert (done.problem.code, desk.posted()) == ("publish.alike", 1)
    (done,) = desk.deliver([desk.post(title="Another title")])
    assert (state_of(done), desk.posted()) == (State.SENT, 2)


@pytest.mark.parametrize("platform", PLATFORMS.names)
def test_an_answer_without_an_id_is_no_receipt(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    server.state.nameless = True
    (done,) = desk.deliver([desk.post(platform=platform)])
    assert done.entry is not None
    assert "None" not in done.entry.remote_url + done.entry.remote_id
    assert len(server.state.posts) == 1
    lists = platform != "telegram"
    assert state_of(done) is (State.SENT if lists else State.NEEDS_HUMAN), "it was looked for"


@pytest.mark.parametrize("platform", PLATFORMS.names)
@pytest.mark.parametrize(
    "odd", [HTML, {"items": None}, (302, {}), (408, {}), (500, {}), [], None, b""], ids=repr
)
def test_one_odd_answer_before_posting_is_no_refusal(
    desk: Desk, server: FaultyServer, platform: str, odd: object
) -> None:
    for at in range(4):  # boards, limits, uploads, listings: whatever is asked for first
        server.state.odd = [odd] * (at + 1)
        (done,) = desk.deliver([desk.post(platform=platform)])
        assert state_of(done) in (State.PLANNED, State.SENT), done
    server.state.odd = []
    (done,) = desk.deliver([desk.post(platform=platform)])
    assert (state_of(done), len(server.state.posts)) == (State.SENT, 1)


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("odd", [HTML, {"items": None}, None, (302, {})], ids=repr)
def test_boards_that_cannot_be_listed_are_neither_none_nor_made(
    cli: Cli, server: FaultyServer, login: Callable[..., Result], odd: object
) -> None:
    login()
    before = len(server.state.boards)
    for words in (("list",), ("create", "Leadership")):
        server.state.odd = [odd]
        done = cli("boards", *words)
        assert done.code == 8
        assert "run again later" in done.err
    assert len(server.state.boards) == before
    assert cli("boards", "create", "Leadership").code == 0
    assert len(server.state.boards) == before, "it is there already"


@pytest.mark.usefixtures("place")
def test_what_a_platform_has_asked_to_wait_for_is_named_in_every_run(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    server.state.plan = ["throttled"]
    server.state.retry_after = "3600"
    send = ("publish", str(plan), "--now", "--yes")
    assert cli(*send).code == 8
    for words in (send, ("publish", str(plan), "--now", "--dry-run")):
        done = cli(*words)
        assert done.code == 8
        assert "pinterest ida, 2 posts: the platform has asked to wait" in done.err
        assert "run again after 2026-11-25 10:00" in done.err
    assert "0 would be sent, 2 would not" in done.err
    assert [e["error"] for e in cli(*send, "--json").json["entries"]]
    assert server.state.posts == []


@pytest.mark.parametrize("status", [400, 500])
def test_the_encoded_pair_of_a_login_is_a_secret_too(
    desk: Desk, server: FaultyServer, status: int
) -> None:
    pair = base64.b64encode(b"alice.test:password-of-test").decode()
    server.state.refusal = (status, {"message": f"bad header: Basic {pair}"})
    (done,) = desk.deliver([desk.post(platform="wordpress")])
    told = f"{done} {done.problem} {desk.outbox.read_bytes().decode('latin-1')}"
    assert pair not in told
    if status == 400:
        assert "bad header: Basic ***" in told


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize("fault", ["error_after_commit", "slow_body"])
def test_what_is_unknown_is_told_in_one_breath(
    cli: Cli, server: FaultyServer, plan: Path, fault: str
) -> None:
    server.state.plan = [fault]
    server.state.lag = 1000.0
    done = cli("publish", str(plan), "--now", "--yes")
    assert done.code == 9
    assert done.err.count("it may be published") == 1
    assert "PLATFORM" not in done.err


@pytest.mark.usefixtures("place")
def test_a_login_that_was_refused_is_named_with_its_platform(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    server.state.refusal = (401, {"message": "no"})
    assert "sharekit auth login pinterest" in cli("publish", str(plan), "--now", "--yes").err


@pytest.mark.usefixtures("place")
def test_a_pin_that_may_be_there_is_a_persons_to_tell(
    cli: Cli, server: FaultyServer, plan: Path
) -> None:
    server.state.links = "none"
    server.state.plan = ["lost_reply"]
    done = cli("publish", str(plan), "--now", "--yes")
    assert f"pin/{server.state.posts[0]['id']}/ may be it" in done.err
    assert "sharekit outbox resolve" in done.err


@pytest.mark.parametrize(
    "text", ["A plan is a promise.", "Two lines:\n<one> & “two”\n\nand a paragraph  #tag"]
)
def test_a_status_without_a_link_is_known_by_its_words(
    desk: Desk, server: FaultyServer, text: str
) -> None:
    server.state.plan = ["lost_reply"]
    server.state.date = False
    post = desk.post(platform="mastodon", link="", text=text)
    server.state.commit({"status": f"{text} More.", "media_ids": []})
    for _ in range(4):
        (done,) = desk.deliver([post])
        desk.clock.pause(2000)
    assert (state_of(done), desk.posted(), len(server.state.posts)) == (State.SENT, 1, 2)


def test_of_a_server_without_a_name_nothing_was_kept(desk: Desk) -> None:
    desk.url = "https://nowhere.invalid"
    (done,) = desk.deliver([desk.post()])
    assert done.problem is not None
    assert (done.problem.code, state_of(done)) == ("publish.not_sent", State.PLANNED)
    assert "--offline" not in (done.problem.hint or "")


@pytest.mark.usefixtures("place")
def test_boards_without_ids_or_names_are_none(
    cli: Cli, server: FaultyServer, login: Callable[..., Result]
) -> None:
    login()
    for row in ({"id": "1"}, {"id": None, "name": "Tips"}, {"id": ["1"], "name": "Tips"}, "Tips"):
        server.state.odd = [{"items": [row]}]
        assert cli("boards", "list").code == 8
    server.state.odd = [{"items": []}, {"id": None, "name": "Tips"}]
    done = cli("boards", "create", "Tips")
    assert (done.code, done.out) == (9, "")
    assert "sharekit boards list" in done.err


def test_a_pin_that_the_outbox_knows_is_not_told_to_be_another(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.links = "bare"
    first = desk.post(1)
    desk.deliver([first])
    server.state.plan, server.state.late = ["late_commit"], 3600.0
    second = first._replace(variant="another creative")
    desk.deliver([second])
    desk.clock.pause(100)
    (done,) = desk.deliver([second])
    assert state_of(done) is State.UNKNOWN
    assert done.entry is not None
    assert "may be it" not in done.entry.error


@pytest.mark.parametrize("platform", PLATFORMS.names)
def test_asked_to_wait_it_is_looked_for_before_it_is_sent_again(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    """A server that counted the request against its limit may have obeyed it all the same."""
    if platform == "telegram":
        pytest.skip("which lists nothing")
    server.state.plan = ["throttled_after_commit", "throttled"]
    posts = [desk.post(number, platform) for number in range(3)]
    done = desk.deliver(posts)
    assert [state_of(each) for each in done] == [State.SENT] * 3
    assert len(server.state.posts) == 3
    assert desk.posted() == 4, "the one that was there wasn't sent again"


@pytest.mark.parametrize("platform", ["pinterest", "mastodon", "wordpress"])
def test_what_is_listed_late_after_a_throttle_is_not_sent_again(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    server.state.plan = ["throttled_after_commit"]
    server.state.lag = 3600.0
    pause = desk.clock.pause

    def paused(seconds: float) -> None:
        pause(seconds)
        if desk.clock.paused > 20:  # by the first look it isn't listed yet
            server.state.lag = 0.0

    desk.world = desk.world._replace(pause=paused)
    (done,) = desk.deliver([desk.post(platform=platform)])
    assert (state_of(done), len(server.state.posts), desk.posted()) == (State.SENT, 1, 1)


def test_a_run_that_ends_before_the_second_look_says_when_to_run_again(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.plan = ["throttled"]
    posts = [desk.post(1), desk.post(2)]
    first, second = desk.deliver(posts, patience=Patience(looks=(5.0, 25.0), run=10))
    assert (state_of(first), state_of(second)) == (State.PLANNED, State.SENT)
    assert first.problem is not None
    assert (first.problem.code, first.problem.exit_code) == ("publish.throttled", 8)
    desk.clock.pause(30)
    (done,) = desk.deliver(posts[:1])
    assert (state_of(done), len(server.state.posts)) == (State.SENT, 2)


def test_a_long_list_of_statuses_is_read_back_to_the_attempt_and_no_further(
    desk: Desk, server: FaultyServer
) -> None:
    old = (START - timedelta(days=30)).isoformat()
    for number in range(2_000):
        server.state.commit({"status": str(number), "media_ids": [], "created_at": old})
    server.state.plan = ["reset"]
    before = Entry("0" * 64, "mastodon", "ida", "", "https://a.example/", State.SENT, attempts=1)
    with opened(desk.outbox) as outbox:  # one that knows the account: nothing is looked for first
        outbox.put([(before, desk.post(9, "mastodon"))])
    (done,) = desk.deliver([desk.post(platform="mastodon")])
    assert done.entry is not None
    assert (done.entry.state, done.entry.seen is not None) == (State.UNKNOWN, True)
    listed = [path for method, path in server.state.requests if path.endswith("7/statuses")]
    assert len(listed) == done.entry.looks, "one page a look, and not fifty"


def test_a_clock_that_was_far_ahead_ends_no_listing_early(desk: Desk, server: FaultyServer) -> None:
    """What it notes as the attempt's time lies after all that the server has."""
    desk.deliver([desk.post(0, "mastodon")])
    server.state.plan = ["lost_reply"]
    desk.deliver([desk.post(1, "mastodon")], patience=Patience(run=0))
    for row in server.state.posts:
        row["created_at"] = (datetime.now(UTC) - timedelta(days=60)).isoformat()
    with opened(desk.outbox) as outbox:
        (entry,) = outbox.entries([State.UNKNOWN])
        outbox.move(entry, entry._replace(since=datetime.now(UTC) + timedelta(days=30)))
    desk.clock.pause(2000)
    (done,) = desk.deliver([desk.post(1, "mastodon")])
    assert (state_of(done), len(server.state.posts)) == (State.SENT, 2)


@pytest.mark.parametrize("platform", PLATFORMS.names)
def test_a_picture_that_was_put_back_is_sent(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    """The hint says so: what was missing before the request was refused by nobody."""
    post, data = desk.post(platform=platform), desk.picture.read_bytes()
    desk.picture.unlink()
    (done,) = desk.deliver([post])
    assert done.problem is not None
    assert (done.problem.code, desk.posted()) == ("publish.picture", 0)
    desk.picture.write_bytes(data)
    (done,) = desk.deliver([post])
    assert (state_of(done), len(server.state.posts)) == (State.SENT, 1)
