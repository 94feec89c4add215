"""Every request to Pinterest against its official description, where SHAREKIT_DATA has it.

Here is one of every kind that the program can make. The server of the tests (`conftest.py`) checks
those of all other tests, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import described
import pytest
from faulty import FaultyServer
from posting import TOKEN, Desk
from test_logins import browse

from sharekit.publish.platforms.base import Account, Prepared
from sharekit.publish.platforms.pinterest import KIND, _renew
from sharekit.secret import Secret

PLACE = Prepared("1000000000000000001")
LOGIN = f"Bearer {TOKEN}"


@pytest.fixture(scope="module")
def description(data_folder: Path) -> dict[str, Any]:
    found = described.description()
    if found is None:
        pytest.skip(f"{data_folder} has no facts/pinterest/strict.json")
    return found


@pytest.fixture(scope="module")
def validate(description: dict[str, Any]) -> described.Validate:
    pytest.importorskip("openapi_core", reason="openapi-core is not installed")
    found = described.validator()
    assert found is not None
    return found


def kind_of(method: str, path: str, body: bytes) -> str:
    """What is asked for, without who and which: `GET /boards/{id}/pins?bookmark,page_size`."""
    parts = urlsplit(path)
    names = ",".join(sorted({name for name, _ in parse_qsl(parts.query)}))
    told = f"{method} {re.sub(r'/[0-9]+', '/{id}', parts.path)}{'?' + names if names else ''}"
    if parts.path == "/oauth/token":
        told += f" {dict(parse_qsl(body.decode()))['grant_type']}"
    if (method, parts.path) == ("POST", "/pins"):
        told += f" {json.loads(body)['media_source']['source_type']}"
    return told


def test_every_request_is_as_described(
    desk: Desk, server: FaultyServer, validate: described.Validate
) -> None:
    """Every kind that is ever made: pins of each form, listings in pages, boards, logins."""
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
    platform.create_board("Kitchen", "")  # type: ignore[attr-defined]
    browse(server, desk, {"code": "abc"})
    account = Account("pinterest", "ida", desk.url, client="1234")
    secrets = {"client": Secret("secret-of-the-app"), "refresh": Secret(server.state.refresh)}
    _renew(account, secrets, desk.world.send, desk.clock.now())
    kinds = set()
    for method, path, headers, body in server.state.bodies:
        kinds.add(kind_of(method, path, body))
        validate(method, path, headers, body)
    assert kinds == {
        "POST /pins image_base64",
        "POST /pins multiple_image_base64",
        "GET /boards?page_size",
        "GET /boards?bookmark,page_size",
        "POST /boards",
        "GET /boards/{id}/pins?page_size",
        "GET /boards/{id}/pins?bookmark,page_size",
        "GET /boards/{id}/sections?page_size",
        "GET /boards/{id}/sections/{id}/pins?page_size",
        "GET /user_account",
        "POST /oauth/token authorization_code",
        "POST /oauth/token refresh_token",
    }


Wrong = Callable[[dict[str, Any]], object]
WRONG: Mapping[str, Wrong] = {
    "title too long": lambda pin: pin.update(title="x" * 101),
    "text too long": lambda pin: pin.update(description="x" * 801),
    "alt too long": lambda pin: pin.update(alt_text="x" * 501),
    "link too long": lambda pin: pin.update(link="https://shop.example/" + "x" * 2048),
    "board by name": lambda pin: pin.update(board_id="Leadership"),
    "no board": lambda pin: pin.pop("board_id"),
    "section by name": lambda pin: pin.update(board_section_id="Tips"),
    "no picture": lambda pin: pin.pop("media_source"),
    "unknown key": lambda pin: pin.update(note="x"),
    "webp": lambda pin: pin["media_source"].update(content_type="image/webp"),
    "not base64": lambda pin: pin["media_source"].update(data="~"),
    "one in a carousel": lambda pin: carousel(pin, 1),
    "six in a carousel": lambda pin: carousel(pin, 6),
}


def carousel(pin: dict[str, Any], count: int) -> None:
    one = {key: pin["media_source"][key] for key in ("content_type", "data")}
    pin["media_source"] = {
        "source_type": "multiple_image_base64", "items": [one] * count, "index": 0,
    }  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_the_description_refuses_what_is_wrong(
    desk: Desk, server: FaultyServer, validate: described.Validate, name: str
) -> None:
    """The contract can fail: each of these is refused by it as well."""
    desk.open("pinterest", "ida")[1].publish(desk.post(), PLACE, "0" * 64)
    method, path, headers, body = server.state.bodies.pop()
    validate(method, path, headers, body)
    pin = json.loads(body)
    WRONG[name](pin)
    with pytest.raises(Exception, match="Request body validation error"):
        validate(method, path, headers, json.dumps(pin).encode())


@pytest.mark.parametrize(
    ("path", "login", "words"),
    [
        ("/boards?page_size=251", LOGIN, "page_size"),
        ("/boards?limit=25", LOGIN, "limit"),
        ("/board", LOGIN, "not found"),
        ("/boards", "", "no login"),
    ],
)
def test_a_listing_can_be_wrong_too(
    validate: described.Validate, path: str, login: str, words: str
) -> None:
    validate("GET", "/boards?page_size=250", {"Authorization": LOGIN}, b"")
    with pytest.raises(Exception, match=words):
        validate("GET", path, {"Authorization": login}, b"")


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
