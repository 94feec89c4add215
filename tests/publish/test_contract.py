"""Every request to Pinterest against its official description, where SHAREKIT_DATA has it.

The description is others' and stays where it is; a tightened copy refuses unknown keys.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from faulty import FaultyServer
from posting import Desk

from sharekit.publish.platforms.base import Account
from sharekit.publish.platforms.pinterest import KIND, _renew
from sharekit.secret import Secret

pytestmark = pytest.mark.filterwarnings("ignore:Unsupported scheme type")
BASE = "https://api.pinterest.com/v5"


@pytest.fixture(scope="module")
def description(data_folder: Path) -> dict[str, Any]:
    file = data_folder / "facts" / "pinterest" / "strict.json"
    if not file.is_file():
        pytest.skip("SHAREKIT_DATA has no facts/pinterest/strict.json")
    found: dict[str, Any] = json.loads(file.read_bytes())
    found["servers"] = [{"url": BASE}]
    return found


@pytest.fixture(scope="module")
def validate(description: dict[str, Any]) -> Any:
    core = pytest.importorskip("openapi_core", reason="openapi-core is not installed")
    return core.OpenAPI.from_dict(description).validate_request


class Asked:
    """A request of ours in the form that openapi-core takes."""

    def __init__(self, request: Any, base: str) -> None:
        from openapi_core.datatypes import RequestParameters
        from werkzeug.datastructures import Headers, ImmutableMultiDict

        parts = urlsplit(request.url.replace(base, BASE))
        self.host_url = "https://api.pinterest.com"
        self.path = parts.path
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = dict(request.headers).get("Content-Type", "application/json")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query)),
            header=Headers(dict(request.headers)),
            cookie=ImmutableMultiDict(),
        )


def test_every_request_is_as_described(desk: Desk, server: FaultyServer, validate: Any) -> None:
    """Every kind of request that is ever made: pins of each form, listings, boards, accounts."""
    server.state.page = 2
    (picture,) = desk.post().pictures
    picture = picture._replace(title="One", description="Two", link="https://shop.example/")
    posts = [
        desk.post(1, colour="#0b3d2e"),
        desk.post(2, section="Tips"),
        desk.post(3, pictures=(picture,) * 5),
        desk.post(4, title="x" * 100, text="y" * 800),
    ]
    server.state.plan = ["lost_reply", "", "error_after_commit"]
    done = desk.deliver(posts, look_first=True)
    assert [each.problem for each in done] == [None] * 4
    _, platform = desk.open("pinterest", "ida")
    platform.who()
    platform.create_board("Garden", "Of words")  # type: ignore[attr-defined]
    account = Account("pinterest", "ida", desk.url, client="1234")
    secrets = {"client": Secret("secret-of-the-app"), "refresh": Secret("refresh-of-the-test")}
    _renew(account, secrets, desk.world.send, desk.clock.now())
    kinds = set()
    for request in desk.requests:
        path = urlsplit(request.url).path
        kinds.add((request.method, path.replace("1000000000000000001", "{id}")))
        validate(Asked(request, desk.url))
        assert request.headers.get("Authorization", "").startswith(("Bearer ", "Basic "))
    assert kinds >= {
        ("POST", "/pins"), ("GET", "/boards"), ("POST", "/boards"), ("GET", "/boards/{id}/pins"),
        ("GET", "/boards/{id}/sections"), ("GET", "/user_account"), ("POST", "/oauth/token"),
    }  # fmt: skip


def test_the_description_would_refuse_what_is_wrong(desk: Desk, validate: Any) -> None:
    """The contract can fail: a title too long is refused by it as well."""
    from sharekit.publish.platforms.base import Prepared

    _, platform = desk.open("pinterest", "ida")
    platform.publish(desk.post(title="x" * 101), Prepared("1000000000000000001"), "0" * 64)
    with pytest.raises(Exception, match="Request body validation error"):
        validate(Asked(desk.requests[-1], desk.url))


def test_our_limits_are_those_of_the_description(description: dict[str, Any]) -> None:
    pin = description["components"]["schemas"]["PinCreate"]["properties"]
    limits = KIND.limits
    assert limits.title is not None
    assert limits.alt is not None
    assert limits.title.limit == pin["title"]["maxLength"]
    assert limits.text[0].limit == pin["description"]["maxLength"]
    assert limits.alt.limit == pin["alt_text"]["maxLength"]
    assert limits.link == pin["link"]["maxLength"]
    items = description["components"]["schemas"]["PinMediaSourceImagesBase64"]["properties"][
        "items"
    ]
    assert (limits.pictures[1], items["minItems"]) == (items["maxItems"], 2)
    types = description["components"]["schemas"]["ContentType"]["enum"]
    assert set(limits.types) == set(types)
