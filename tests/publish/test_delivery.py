"""Every platform behind the one protocol: posted once, whatever goes wrong, and known again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from faulty import FaultyServer
from posting import Desk

from sharekit.publish.outbox import opened as open_outbox
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.post import Post, dumps
from sharekit.publish.states import Dedupe, State

NAMES = PLATFORMS.names
LOOKING = [name for name in NAMES if PLATFORMS.get(name).dedupe is not Dedupe.NONE]
AFTER_COMMIT = ["lost_reply", "error_after_commit", "slow_body"]


@pytest.fixture(params=NAMES)
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_post_goes_out_once_and_a_repeated_run_sends_nothing(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    post = desk.post(platform=platform)
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, done.problem) == (State.SENT, None)
    assert done.entry.remote_id
    assert len(server.state.posts) == 1
    before = len(desk.requests)
    (again,) = desk.deliver([post])
    assert again.entry == done.entry
    assert len(desk.requests) == before, "a finished run repeated makes no request at all"


@pytest.mark.parametrize("platform", LOOKING)
@pytest.mark.parametrize("fault", AFTER_COMMIT)
def test_what_was_posted_without_an_answer_is_found_not_sent_again(
    desk: Desk, server: FaultyServer, platform: str, fault: str
) -> None:
    server.state.plan = [fault]
    (done,) = desk.deliver([desk.post(platform=platform)])
    assert done.entry is not None
    assert (done.entry.state, done.problem) == (State.SENT, None)
    assert (len(server.state.posts), desk.posted()) == (1, 1)
    assert desk.clock.paused >= 5, "it looked no earlier than it should"


@pytest.mark.parametrize("fault", [*AFTER_COMMIT, "reset"])
def test_where_one_cannot_look_a_person_is_asked(
    desk: Desk, server: FaultyServer, fault: str
) -> None:
    server.state.plan = [fault]
    for _ in range(3):
        (done,) = desk.deliver([desk.post(platform="telegram")])
        desk.clock.pause(2000)
    assert done.entry is not None
    assert (done.entry.state, desk.posted()) == (State.NEEDS_HUMAN, 1)


@pytest.mark.parametrize("platform", LOOKING)
def test_what_never_arrived_is_sent_again_only_after_the_window(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    server.state.plan = ["reset"]
    server.state.date = False  # its clock does not run with ours
    post = desk.post(platform=platform)
    (done,) = desk.deliver([post])
    assert done.entry is not None
    if platform == "bluesky":  # the record has our name: the same again is harmless
        assert done.entry.state is State.SENT
        return
    assert done.entry.state is State.UNKNOWN
    assert done.problem is not None
    assert done.problem.exit_code == 9
    desk.clock.pause(600)
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, desk.posted()) == (State.UNKNOWN, 1)
    desk.clock.pause(600)
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, desk.posted()) == (State.SENT, 2)
    assert len(server.state.posts) == 1


def test_a_listing_that_was_cut_counts_for_nothing(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["reset"]
    server.state.date = False
    post = desk.post()
    desk.deliver([post])
    for _ in range(5):
        desk.clock.pause(2000)
        server.state.token = "another"  # listing fails now
        (done,) = desk.deliver([post])
        assert done.entry is not None
        assert done.entry.state is State.UNKNOWN
    assert desk.posted() == 1


def test_at_most_once_never_sends_what_is_unknown_again(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["reset"]
    server.state.date = False
    post = desk.post()
    for _ in range(4):
        (done,) = desk.deliver([post], at_most_once=True)
        desk.clock.pause(2000)
    assert done.entry is not None
    assert (done.entry.state, desk.posted()) == (State.NEEDS_HUMAN, 1)


def test_a_clock_that_was_a_year_ahead_holds_nothing_for_a_year(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.date = False
    desk.clock.moment += timedelta(days=365)
    server.state.plan = ["throttled", "reset"]
    server.state.retry_after = "86400"
    lost, throttled = desk.post(1), desk.post(2)
    desk.deliver([throttled])  # held for a day of next year
    desk.clock.moment += timedelta(days=2)
    desk.deliver([lost])
    assert [entry.state for entry in desk.entries()] == [State.PLANNED, State.UNKNOWN]
    desk.clock.moment -= timedelta(days=367)
    for _ in range(3):
        done = desk.deliver([lost, throttled])
        desk.clock.pause(1000)
    assert [each.entry and each.entry.state for each in done] == [State.SENT, State.SENT]
    assert len(server.state.posts) == 2


@pytest.mark.parametrize("skew", [3600.0, -3600.0])
def test_a_clock_that_jumps_opens_no_window(desk: Desk, server: FaultyServer, skew: float) -> None:
    server.state.plan = ["reset"]
    server.state.skew = skew
    post = desk.post()
    desk.deliver([post])
    desk.clock.pause(3600)  # our clock alone: by the server's, no second has passed
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, desk.posted()) == (State.UNKNOWN, 1)


def test_a_throttled_account_sends_nothing_before_the_reset(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.plan = ["throttled"]
    server.state.retry_after = "3600"
    posts = [desk.post(number) for number in (1, 2, 3)]
    done = desk.deliver(posts)
    assert [each.entry.state for each in done if each.entry] == [State.PLANNED] * 3
    assert {each.problem.exit_code for each in done if each.problem} == {8}
    assert desk.posted() == 1
    desk.clock.pause(3500)
    desk.deliver(posts)
    assert desk.posted() == 1, "another run keeps to it, too"
    desk.clock.pause(101)
    done = desk.deliver(posts)
    assert [each.entry.state for each in done if each.entry] == [State.SENT] * 3


def test_not_even_looking_goes_before_the_reset(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["reset", "throttled"]
    server.state.retry_after = "3600"
    posts = [desk.post(number) for number in (1, 2)]
    desk.deliver(posts)
    before = len(desk.requests)
    desk.clock.pause(3000)
    desk.deliver(posts)
    assert len(desk.requests) == before
    assert desk.clock.paused < 3100, "and the run does not wait that long"


def test_an_account_that_another_run_uses_does_not_stop_the_others(
    desk: Desk, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.publish.lease import lease

    monkeypatch.setattr(
        "sharekit.publish.outbox.lease", lambda *a, **k: lease(*a, **k, seconds=0.05)
    )
    with lease(desk.outbox, "pinterest ida", code="x", message="x"):
        first, second = desk.deliver([desk.post(1), desk.post(2, platform="mastodon")])
    assert first.problem is not None
    assert first.problem.code == "outbox.locked"
    assert second.entry is not None
    assert second.entry.state is State.SENT


def test_a_short_throttle_is_waited_for(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["throttled"]
    server.state.retry_after = "7"
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert done.entry.state is State.SENT
    assert 7 + 25 <= desk.clock.paused < 33, "the throttle, and one more look"


def test_a_spam_block_stops_the_run_and_the_day(desk: Desk, server: FaultyServer) -> None:
    server.state.refusal = (429, {"code": 8, "message": "Blocked: this looks like spam"})
    posts = [desk.post(number) for number in (1, 2)]
    first, second = desk.deliver(posts)
    assert first.problem is not None
    assert (first.problem.code, first.problem.exit_code) == ("publish.blocked", 8)
    assert "rid-1" in str(first.problem)
    assert second.entry is not None
    assert (second.entry.state, desk.posted()) == (State.PLANNED, 1)
    server.state.refusal = None
    desk.clock.pause(3600)
    desk.deliver(posts)
    assert desk.posted() == 1


@pytest.mark.parametrize(
    ("refusal", "code", "exit_code", "words"),
    [
        ((400, {"code": 1, "message": "Invalid link"}), "publish.refused", 6, "link"),
        ((403, {"code": 29, "message": "Not permitted"}), "publish.trial", 7, "--sandbox"),
        ((403, {"code": 3, "message": "Scope"}), "publish.scope", 7, "grant"),
        ((403, {"code": 235, "message": "Broken"}), "publish.refused", 6, "anew"),
        ((401, {"code": 2, "message": "Auth"}), "publish.login", 7, "auth login"),
    ],
)
def test_a_refusal_says_what_to_do(
    desk: Desk, server: FaultyServer, refusal: tuple[int, dict[str, object]], code: str,
    exit_code: int, words: str,
) -> None:  # fmt: skip
    server.state.refusal = refusal
    (done,) = desk.deliver([desk.post()])
    assert done.problem is not None
    assert (done.problem.code, done.problem.exit_code) == (code, exit_code)
    assert words in (done.problem.hint or "")
    assert server.state.posts == []


def test_a_refused_post_waits_until_it_is_edited(desk: Desk, server: FaultyServer) -> None:
    server.state.refusal = (400, {"code": 1, "message": "Invalid link"})
    desk.deliver([desk.post()])
    desk.deliver([desk.post()])
    assert desk.posted() == 1
    server.state.refusal = None
    (done,) = desk.deliver([desk.post(title="Another title")])
    assert done.entry is not None
    assert (done.entry.state, len(server.state.posts)) == (State.SENT, 1)


@pytest.mark.parametrize(
    ("board", "code", "words"),
    [
        ("Leadershp", "publish.board", "did you mean Leadership?"),
        ("Twice", "publish.ambiguous", "1000000000000000003"),
    ],
)
def test_a_board_is_found_by_its_name_or_the_near_ones_are_told(
    desk: Desk, server: FaultyServer, board: str, code: str, words: str
) -> None:
    (done,) = desk.deliver([desk.post(board=board)])
    assert done.problem is not None
    assert (done.problem.code, done.problem.exit_code) == (code, 6)
    assert words in (done.problem.hint or "")
    assert desk.posted() == 0


def test_a_post_goes_to_its_board_once_somebody_has_made_it(
    desk: Desk, server: FaultyServer
) -> None:
    (before,) = desk.deliver([desk.post(board="Herbs")])
    server.state.boards.append({"id": "1000000000000000009", "name": "Herbs"})
    (after,) = desk.deliver([desk.post(board="Herbs")])
    assert before.problem is not None
    assert (before.problem.code, before.problem.exit_code) == ("publish.board", 6)
    assert (after.problem, len(server.state.posts)) == (None, 1)
    assert after.entry is not None
    assert after.entry.state is State.SENT


def test_a_board_that_is_missing_is_asked_for_once_a_run(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["lost_reply"]
    found, missing = desk.deliver([desk.post(1), desk.post(2, board="Herbs")])
    assert desk.clock.paused > 0
    assert (found.entry and found.entry.state, missing.entry and missing.entry.state) == (
        State.SENT, State.PLANNED,
    )  # fmt: skip
    assert [request.url.partition("?")[0] for request in desk.requests].count(
        f"{server.url}/boards"
    ) == 2


def test_a_wait_that_is_over_keeps_no_run_busy(desk: Desk, server: FaultyServer) -> None:
    server.state.plan = ["throttled"]
    desk.deliver([desk.post(1)])
    waited = desk.clock.paused
    desk.clock.pause(3600)
    desk.deliver([desk.post(2, board="Herbs")])
    assert (waited > 0, desk.clock.paused) == (True, waited + 3600)


def test_one_failed_post_does_not_stop_the_others(desk: Desk, server: FaultyServer) -> None:
    done = desk.deliver(
        [desk.post(1, board="Nowhere"), desk.post(2), desk.post(3, title="x" * 101)]
    )
    assert [each.problem.code if each.problem else "" for each in done] == [
        "publish.board", "", "publish.rules",
    ]  # fmt: skip
    assert len(server.state.posts) == 1


def test_the_same_creative_on_the_same_board_is_refused(desk: Desk, server: FaultyServer) -> None:
    desk.deliver([desk.post()])
    (done,) = desk.deliver([desk.post(board="1000000000000000001")])
    assert done.problem is not None
    assert done.problem.code == "publish.twice"
    assert len(server.state.posts) == 1


def test_rendered_anew_it_is_the_same_post(desk: Desk) -> None:
    desk.deliver([desk.post()])
    desk.picture.write_bytes(desk.picture.read_bytes() + b"another encoder")
    before = len(desk.requests)
    (done,) = desk.deliver([desk.post(title="Edited", text="Edited, too")])
    assert done.entry is not None
    assert (done.entry.state, len(desk.requests)) == (State.SENT, before)


def test_a_picture_changed_after_planning_is_not_sent(desk: Desk) -> None:
    post = desk.post()
    desk.picture.write_bytes(b"something else")
    (done,) = desk.deliver([post])
    assert done.problem is not None
    assert (done.problem.code, desk.posted()) == ("publish.picture", 0)


def test_again_repeats_on_purpose_and_once_a_run(desk: Desk, server: FaultyServer) -> None:
    post = desk.post()
    desk.deliver([post])
    desk.deliver([post], again=True)
    desk.deliver([post])
    assert len(server.state.posts) == 2
    links = {row["link"] for row in server.state.posts}
    assert len(links) == 2, "each can be told from the other"


def test_a_wordpress_post_that_is_repeated_is_brought_up_to_date(
    desk: Desk, server: FaultyServer
) -> None:
    desk.deliver([desk.post(platform="wordpress")])
    desk.deliver([desk.post(platform="wordpress", text="Revised.")], again=True)
    (row,) = server.state.posts
    assert "Revised." in row["content"]


def test_a_wordpress_whose_search_finds_nothing_is_asked_by_slug(
    desk: Desk, server: FaultyServer
) -> None:
    server.state.plan = ["lost_reply"]
    server.state.searches = False
    post = desk.post(platform="wordpress")
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, len(server.state.posts)) == (State.SENT, 1)
    theirs = {**server.state.posts[0], "content": "<p>Somebody else wrote this.</p>"}
    server.state.posts[:] = [theirs]
    desk.deliver([post], again=True)
    assert server.state.posts[0] == theirs, "a post of that name that isn't ours stays as it is"
    assert len(server.state.posts) == 2


@pytest.mark.parametrize("platform", LOOKING)
def test_without_its_outbox_it_looks_before_it_sends(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    post = desk.post(platform=platform)
    desk.deliver([post])
    for file in desk.folder.glob("outbox*"):
        file.unlink()  # as on a machine of CI, which forgets
    (done,) = desk.deliver([post])
    assert done.entry is not None
    assert (done.entry.state, len(server.state.posts), desk.posted()) == (State.SENT, 1, 1)


def test_an_outbox_that_lost_its_memory_looks_for_every_account_that_it_knows_nothing_of(
    desk: Desk, server: FaultyServer
) -> None:
    posts = [desk.post(), desk.post(platform="mastodon")]
    desk.deliver(posts)
    for file in desk.folder.glob("outbox*"):
        file.unlink()
    with open_outbox(desk.outbox) as outbox:  # somebody has looked into it before it posts
        assert outbox.entries() == []
    desk.deliver(posts[:1])  # and the run was killed before the next account's turn
    done = desk.deliver(posts)
    assert [each.entry.state for each in done if each.entry] == [State.SENT, State.SENT]
    assert (len(server.state.posts), desk.posted()) == (2, 2)


@pytest.mark.parametrize("platform", LOOKING)
def test_one_post_of_an_earlier_outbox_tells_that_there_may_be_more(
    desk: Desk, server: FaultyServer, platform: str
) -> None:
    posts = [desk.post(number, platform=platform) for number in (1, 2)]
    desk.deliver(posts)
    for file in desk.folder.glob("outbox*"):
        file.unlink()
    desk.deliver(posts[:1])
    (done,) = desk.deliver(posts[1:])  # of another plan, or a pin that is posted by itself
    assert done.entry is not None
    assert done.entry.state is State.SENT
    assert (len(server.state.posts), desk.posted()) == (2, 2)


def test_a_run_that_is_killed_while_it_notes_its_posts_has_noted_none(
    desk: Desk, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    posts = [desk.post(number) for number in (1, 2)]
    desk.deliver(posts)
    for file in desk.folder.glob("outbox*"):
        file.unlink()

    def killed_at_the_second(post: Post) -> str:
        if post.url == posts[1].url:
            raise KeyboardInterrupt
        return dumps(post)

    with monkeypatch.context() as patched:
        patched.setattr("sharekit.publish.outbox.dumps", killed_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            desk.deliver(posts)
    desk.deliver(posts)
    assert (len(server.state.posts), desk.posted()) == (2, 2)


def test_a_server_that_is_not_there_gets_nothing(desk: Desk) -> None:
    desk.url = "http://127.0.0.1:9"
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert done.problem is not None
    assert (done.entry.state, done.problem.code) == (State.PLANNED, "publish.not_sent")
    assert "nothing was posted" in str(done.problem.hint)


def test_a_carousel_goes_out_as_one_pin(desk: Desk, server: FaultyServer) -> None:
    post = desk.post()
    (picture,) = post.pictures
    post = post._replace(pictures=(picture._replace(title="One"), picture._replace(title="Two")))
    (done,) = desk.deliver([post])
    assert done.problem is None
    source = server.state.posts[0]["media_source"]
    assert source["source_type"] == "multiple_image_base64"
    assert [item["title"] for item in source["items"]] == ["One", "Two"]


def test_a_section_is_named_too(desk: Desk, server: FaultyServer) -> None:
    desk.deliver([desk.post(section="tips")])
    assert server.state.posts[0]["board_section_id"] == "2000000000000000001"
