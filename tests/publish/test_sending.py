"""One request, once: what was never sent and what may have arrived are told apart."""

from __future__ import annotations

import json
import socket

import pytest
from faulty import FaultyServer
from hypothesis import given, settings
from hypothesis import strategies as st
from posting import QUICK, START, Desk

from sharekit.errors import InputError, NetworkError, SharekitError, UnansweredError
from sharekit.fetch.outside import sender
from sharekit.fetch.send import send
from sharekit.fetch.settings import Bounds, Settings
from sharekit.publish.api import Api
from sharekit.publish.outcomes import OutcomeUnknownError, ThrottledError, Undelivered
from sharekit.publish.platforms.base import Account, opened
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.secret import Secret
from sharekit.world import Answer, Request


def caught(url: str, settings: Settings = QUICK) -> SharekitError:
    with pytest.raises(SharekitError) as found:
        send(Request("POST", url, {"Authorization": "Bearer x"}, b"{}"), settings)
    return found.value


def test_no_connection_is_nothing_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    problem = caught(f"http://127.0.0.1:{port}/pins?secret=1")
    assert not isinstance(problem, UnansweredError)
    assert "secret" not in str(problem)


def test_a_server_that_speaks_no_tls_is_nothing_sent(server: FaultyServer) -> None:
    problem = caught(server.url.replace("http:", "https:"))
    assert (problem.code, type(problem)) == ("send.unsafe", NetworkError)


def test_a_server_that_says_nothing_may_have_obeyed(server: FaultyServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        quick = QUICK._replace(sending=Bounds(1.0, 0.2, 1.0))
        problem = caught(f"http://127.0.0.1:{port}/botSECRET/sendPhoto", quick)
    assert (problem.code, type(problem)) == ("send.unanswered", UnansweredError)
    assert "SECRET" not in f"{problem} {problem.where} {problem.hint}"


def test_a_private_address_gets_nothing(server: FaultyServer) -> None:
    problem = caught(server.url, QUICK._replace(allow_private=False))
    assert isinstance(problem, InputError)
    assert server.state.requests == []


def test_offline_sends_nothing() -> None:
    with pytest.raises(NetworkError) as found:
        sender(Settings(offline=True))(Request("POST", "https://api.example/"))
    assert found.value.code == "fetch.none"


def test_a_proxy_that_is_not_there_is_nothing_sent() -> None:
    problem = caught("http://api.example/", QUICK._replace(proxy="http://127.0.0.1:9"))
    assert problem.code in ("send.failed", "fetch.unreachable", "fetch.dns")
    assert not isinstance(problem, UnansweredError)


def test_each_request_has_a_connection_of_its_own(desk: Desk, server: FaultyServer) -> None:
    server.state.keeps_bodies = True
    desk.deliver([desk.post(number) for number in range(3)])
    assert len(server.state.bodies) == len(desk.requests)


@pytest.mark.parametrize("status", [200, 201, 301, 303, 408, 499, 500, 502, 503, 504])
def test_whatever_may_have_been_obeyed_is_unknown(status: int) -> None:
    answer = Answer(status, {"retry-after": "5"}, b"<html>")
    api = Api("https://api.example", lambda _: answer, lambda: START)
    with pytest.raises(OutcomeUnknownError):
        api.commit("POST", "/pins", json={})


def test_what_is_throttled_says_until_when() -> None:
    answer = Answer(429, {"retry-after": "90"}, b"{}")
    api = Api("https://api.example", lambda _: answer, lambda: START)
    with pytest.raises(ThrottledError) as found:
        api.commit("POST", "/pins", json={})
    assert found.value.code == "publish.throttled"
    assert "09:01:30 UTC" in (found.value.hint or "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["id", "items", "bookmark", "link", "uri", "blob", "result", "content",
                         "message", "code", "name", "raw", "did", "message_id", "url", "error"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=80)
@given(
    st.sampled_from(PLATFORMS.names),
    st.lists(st.tuples(st.sampled_from([200, 201, 204, 302, 400, 401, 403, 404, 429, 500]), JSON),
             min_size=1, max_size=6),
    st.binary(max_size=30),
)  # fmt: skip
def test_answers_that_make_no_sense_end_in_an_outcome(
    name: str, answers: list[tuple[int, object]], noise: bytes
) -> None:
    """Whatever a server answers, delivering ends in a state, and never in a traceback."""
    import tempfile
    from pathlib import Path

    from sharekit.publish.delivery import How, deliver
    from sharekit.publish.outbox import opened as open_outbox
    from sharekit.publish.states import Patience, State

    asked: list[Request] = []

    def answer(request: Request) -> Answer:
        asked.append(request)
        status, data = answers[len(asked) % len(answers)]
        body = noise if data is None else json.dumps(data).encode()
        return Answer(status, {}, body)

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), "https://api.example")
        kind = PLATFORMS.get(name)
        account = Account(name, "ida", desk.url, "42", "ida")
        secrets = {"access": Secret("token-of-the-test"), "password": Secret("password-of-test")}
        platform = opened(kind, account, secrets, answer, now=desk.clock.now)
        how = How(Patience(run=100))
        with open_outbox(desk.outbox) as outbox:
            (done,) = deliver([desk.post(platform=name)], outbox, lambda *_: (kind, platform),
                              desk.world, how)  # fmt: skip
        assert done.entry is not None
        assert done.entry.state is not State.SENDING
        assert done.problem is None or isinstance(done.problem, Undelivered)
        assert len(asked) < 4000
