"""The outbox itself: what it remembers, what it withstands."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from faulty import FaultyServer
from posting import PATIENCE, START, Desk

from sharekit.errors import InputError, OutputError, SharekitError
from sharekit.publish.carrying import dumps, loads
from sharekit.publish.lease import lease
from sharekit.publish.outbox import opened, writing
from sharekit.publish.outcomes import NotSentError, OutcomeUnknownError
from sharekit.publish.post import key_of
from sharekit.publish.states import (
    Dedupe,
    Entry,
    Look,
    Receipt,
    State,
    begun,
    looked,
    lost,
    sent,
    undelivered,
)

HERE = Path(__file__).parent


def planned(number: int = 1) -> Entry:
    return Entry(f"{number:064x}", "pinterest", "ida", "Leadership", "https://a.example/",
                 State.PLANNED)  # fmt: skip


def test_the_key_is_what_a_reader_would_call_the_same_post(desk: Desk) -> None:
    post = desk.post()
    same = post._replace(title="Other", text="Other", pictures=(), link="https://x.example/",
                         colour="#000000", board=" LEADERSHIP ",
                         url="https://SHOP.example:443/plan-1/")  # fmt: skip
    assert key_of(same) == key_of(post)
    for change in ({"variant": "v2"}, {"board": "Recipes"}, {"section": "Tips"},
                   {"account": "shop"}, {"platform": "bluesky"}, {"repeat": 1},
                   {"url": "https://shop.example/plan-2/"}):  # fmt: skip
        assert key_of(post._replace(**change)) != key_of(post)


def test_a_step_that_another_run_made_first_is_refused(desk: Desk) -> None:
    with opened(desk.outbox) as first, opened(desk.outbox) as second:
        (entry,) = first.add([desk.post()])
        second.move(entry, begun(entry, "1", START))
        with pytest.raises(OutputError) as caught:
            first.move(entry, begun(entry, "1", START))
    assert caught.value.code == "outbox.moved"


def test_one_writer_an_account(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    held = lease(desk.outbox, "pinterest ida", code="x", message="x")
    monkeypatch.setattr("sharekit.publish.outbox.lease",
                        lambda *a, **k: lease(*a, **k, seconds=0.1))  # fmt: skip
    with held, pytest.raises(OutputError) as caught, writing(desk.outbox, "pinterest", "ida"):
        pass
    assert (caught.value.code, caught.value.exit_code) == ("outbox.locked", 10)
    with writing(desk.outbox, "pinterest", "ida"):
        pass


def test_a_full_disk_sends_nothing_more_and_loses_nothing(desk: Desk, server: FaultyServer) -> None:
    with opened(desk.outbox) as outbox:
        (entry,) = outbox.add([desk.post()])
        outbox._sql.execute("PRAGMA max_page_count = 1")
        large = [desk.post(number, text="x" * 700) for number in range(2, 200)]
        with pytest.raises(OutputError) as caught:
            outbox.add(large)
        assert caught.value.code == "output.full"
        assert outbox.entry(entry.key) == entry
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert done.entry.state is State.SENT


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_a_limit_of_the_system_damages_no_outbox(desk: Desk) -> None:
    desk.deliver([desk.post()])
    large = [desk.post(number, text="x" * 700) for number in range(2, 200)]
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with opened(desk.outbox) as outbox:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
        try:
            with pytest.raises(OutputError) as caught:
                outbox.add(large)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "output.unwritable"
    assert len(desk.entries()) == 1


def test_a_receipt_that_cannot_be_noted_is_found_by_the_next_run(
    desk: Desk, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.publish.outbox import Outbox

    move = Outbox.move

    def full(self: Outbox, before: Entry, after: Entry) -> Entry:
        if after.state is State.SENT:
            raise OutputError("no space is left on the disk", code="output.full")
        return move(self, before, after)

    with monkeypatch.context() as patched:
        patched.setattr(Outbox, "move", full)
        with pytest.raises(SharekitError):
            desk.deliver([desk.post()])
    assert [entry.state for entry in desk.entries()] == [State.SENDING]
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert (done.entry.state, len(server.state.posts), desk.posted()) == (State.SENT, 1, 1)


def test_what_nobody_can_look_for_is_given_to_a_person() -> None:
    entry = begun(planned(), "1", START)
    unknown = OutcomeUnknownError("?", code="publish.unknown")
    after = undelivered(entry, unknown, START, Dedupe.NONE, PATIENCE)
    assert after.state is State.NEEDS_HUMAN


def test_looking_ends_only_with_two_whole_empty_listings_after_the_window() -> None:
    entry = lost(begun(planned(), "1", START), START, Dedupe.LISTABLE, PATIENCE)
    early = looked(entry, Look(None), START, Dedupe.LISTABLE, PATIENCE)
    late = START + timedelta(seconds=901)
    cut = looked(early, Look(None, whole=False), late, Dedupe.LISTABLE, PATIENCE)
    once = looked(cut, Look(None), late, Dedupe.LISTABLE, PATIENCE)
    assert [e.state for e in (early, cut, once)] == [State.UNKNOWN] * 3
    assert looked(once, Look(None), late, Dedupe.LISTABLE, PATIENCE).state is State.PLANNED
    found = looked(once, Look(Receipt("7")), late, Dedupe.LISTABLE, PATIENCE)
    assert (found.state, found.remote_id) == (State.SENT, "7")


def test_no_step_leads_from_unknown_to_sending() -> None:
    entry = lost(begun(planned(), "1", START), START, Dedupe.LISTABLE, PATIENCE)
    with pytest.raises(AssertionError):
        begun(entry, "1", START)
    problem = NotSentError("x", code="publish.server")
    refused = undelivered(begun(planned(), "1", START), problem, START, Dedupe.LISTABLE, PATIENCE)
    assert (refused.state, refused.attempts) == (State.PLANNED, 1)
    assert sent(refused, Receipt("1")).state is State.SENT


def test_of_many_entries_only_those_due_are_chosen(desk: Desk) -> None:
    """How fast, benchmarks/outbox.py tells."""
    post = desk.post()
    states = (State.PLANNED, State.SENT, State.SENT)
    later = START + timedelta(hours=1)
    rows = [planned(n)._replace(state=states[n % 3]) for n in range(1_000)]
    rows += [planned(n)._replace(not_before=later) for n in range(1_000, 1_010)]
    with opened(desk.outbox) as outbox:
        assert outbox.put((row, post) for row in rows) == len(rows)
        account = ("pinterest", "ida")
        assert len(outbox.entries([State.PLANNED], account, START)) == 334
        assert len(outbox.entries([State.PLANNED], account, later)) == 344
        assert outbox.entries() == rows


def run_two(desk: Desk, server: FaultyServer, count: int) -> None:
    """Two processes on one outbox: each post is one request.

    Whatever a machine that stands still for seconds leaves over, the next runs send: never twice.
    """
    script = HERE / "worker.py"
    times = ("settle=10", "run=60", "bounds=60")  # longer than a busy machine keeps one waiting
    command = [sys.executable, str(script), str(desk.folder), server.url, str(count), *times]
    workers = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    for worker in workers:
        _, problem = worker.communicate(timeout=600)
        assert worker.returncode == 0, problem.decode()
        with server.state.lock:
            assert len(server.state.posts) == server.state.commits, "one request each"
    for _ in range(3):
        if all(entry.state is State.SENT for entry in desk.entries()):
            break
        subprocess.run(command, check=True, timeout=600)
    assert {entry.state for entry in desk.entries()} == {State.SENT}
    assert (len(server.state.posts), server.state.commits) == (count, count)


def test_two_processes_on_one_outbox_send_each_post_once(desk: Desk, server: FaultyServer) -> None:
    run_two(desk, server, 60)


@pytest.mark.soak
def test_two_processes_with_a_thousand_posts(desk: Desk, server: FaultyServer) -> None:
    run_two(desk, server, 1000)


def test_whoever_makes_an_outbox_waits_for_others_who_do(desk: Desk) -> None:
    """SQLite refuses at once to make a file WAL that another connection is about to change."""
    with sqlite3.connect(desk.outbox, check_same_thread=False, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(0.3, other.execute, ["COMMIT"])
        timer.start()
        with opened(desk.outbox) as outbox:
            assert outbox.entries() == []
        timer.join()
    other.close()


def test_one_writer_an_account_by_whatever_name_it_calls_the_outbox(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sharekit.publish.outbox.lease",
                        lambda *a, **k: lease(*a, **k, seconds=0.1))  # fmt: skip
    link = desk.folder / "elsewhere" / "link.sqlite3"
    link.parent.mkdir()
    link.symlink_to(desk.outbox)
    with (
        writing(desk.outbox, "pinterest", "ida"),
        pytest.raises(OutputError, match="another run"),
        writing(link, "pinterest", "ida"),
    ):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of its memory from Linux")
def test_a_picture_of_twenty_megabytes_fits_into_memory(desk: Desk, server: FaultyServer) -> None:
    """In a process of its own, whose peak is its own; the server is in this one."""
    desk.picture.write_bytes(os.urandom(20_000_000))
    command = [sys.executable, str(HERE / "worker.py"), str(desk.folder), server.url, "1", "run=1"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    done = subprocess.run([*command, "memory"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    peak = int(done.stdout.split()[-1]) / 1000
    print(f"peak {peak:.0f} MB, children before {before / 1000:.0f} MB")  # noqa: T201 - seen with -rP
    assert peak < 150
    assert len(server.state.posts) == 1


@pytest.mark.parametrize(
    "change", ["entry SET state='lost'", "entry SET not_before=9e99", "hold SET until='soon'"]
)
def test_a_row_that_nobody_wrote_is_a_damaged_outbox(desk: Desk, change: str) -> None:
    desk.deliver([desk.post()])
    with opened(desk.outbox) as outbox:
        outbox.hold("pinterest", "ida", START)
        outbox._sql.execute(f"UPDATE {change}")
    with pytest.raises(InputError) as caught:
        desk.deliver([desk.post(), desk.post(2)])
    assert caught.value.code == "outbox.damaged"
    assert desk.posted() == 1


def test_a_damaged_place_hides_no_post_that_was_sent(desk: Desk) -> None:
    """A row whose key differs from its index is found by neither, and would be sent again."""
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    whole, key = desk.outbox.read_bytes(), done.entry.key.encode()
    other = key[:-1] + (b"0" if key[-1:] != b"0" else b"1")
    first, last = whole.index(key), whole.rindex(key)
    assert first != last, "in the row and in the index"
    for at in (first, last):
        desk.outbox.write_bytes(whole[:at] + other + whole[at + len(key) :])
        with pytest.raises(InputError) as caught:
            desk.deliver([desk.post()])
        assert caught.value.code == "outbox.damaged"
    desk.outbox.write_bytes(whole.replace(key, b"\xff" + key[1:]))
    with pytest.raises(InputError) as caught, opened(desk.outbox) as outbox:
        outbox.entries()
    assert caught.value.code == "outbox.damaged"
    assert desk.posted() == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="names of files are UTF-8 there")
def test_a_picture_whose_path_is_no_utf_8_goes_out(desk: Desk) -> None:
    place = Path(os.fsdecode(os.fsencode(desk.folder) + b"/caf\xe9.png"))
    desk.picture.rename(place)
    desk.picture = place
    (done,) = desk.deliver([desk.post()])
    assert done.entry is not None
    assert done.entry.state is State.SENT
    with opened(desk.outbox) as outbox:
        kept = (done.entry, outbox.post(done.entry.key))
    assert kept[1].pictures[0].path == str(place)
    assert loads(dumps([kept]).encode(), "outbox.json") == [kept]


def test_an_outbox_is_no_other_database(desk: Desk) -> None:
    with sqlite3.connect(desk.outbox) as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()
    with pytest.raises(SharekitError) as caught, opened(desk.outbox):
        pass
    assert caught.value.code == "outbox.damaged"
