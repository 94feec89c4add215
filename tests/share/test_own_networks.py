"""Networks of one's own, from the configuration."""

from __future__ import annotations

import pytest

from decoding import assert_faithful
from sharekit.errors import UsageError
from sharekit.share.links import make_links, prepare
from sharekit.share.own import own_networks

TABLES = {
    "intranet": {
        "name": "Intranet",
        "url": "https://in.example/share?v=2&u={url}&t={text}",
        "limit": 20,
    },
    "x": {"url": "https://{instance}/post?words={message}"},
}  # fmt: skip


def test_they_are_rows_like_others() -> None:
    own = own_networks(TABLES, "sharekit.toml")
    share = prepare(
        url="https://example.com/", title="A title that is too long", instance="a.example"
    )
    made = make_links(share, ["intranet", "x", "reddit"], own=own)
    assert made.refused == ()
    assert made.links[0].url == (
        "https://in.example/share?v=2&u=https%3A%2F%2Fexample.com%2F&t=A%20title%20that%20is%20too%E2%80%A6"
    )
    assert made.links[0].name == "Intranet"
    assert made.links[1].url.startswith("https://a.example/post?words=A%20title")
    assert_faithful(own["intranet"]._replace(limit=None), share)


@pytest.mark.parametrize(
    "table",
    [
        {},
        {"url": "https://in.example/share"},
        {"url": "javascript:alert({url})"},
        {"url": "https://in.example/{url}"},
        {"url": "https://in.example/{instance}?u={url}"},
        {"url": "https://in.example/?u={uri}"},
        {"url": "https://in.example/?u=x{url}"},
        {"url": "https://in.example/?a b={url}"},
        {"url": "https://in.example/?u={url}", "limit": "20"},
        {"url": "https://in.example/?u={url}", "limit": 0},
        {"url": "https://in.example/?u={url}", "colour": "red"},
        {"url": "https://ida:secret@in.example/?u={url}"},
        {"url": 3},
    ],
)
def test_rows_that_can_be_none_are_refused(table: dict[str, str | int]) -> None:
    with pytest.raises(UsageError) as caught:
        own_networks({"intranet": table}, "sharekit.toml")
    assert caught.value.code == "config.network"
    assert caught.value.where == "sharekit.toml: share.networks.intranet"
    assert caught.value.hint
    assert "secret" not in str(caught.value)


def test_names_are_plain() -> None:
    with pytest.raises(UsageError, match="no fitting name"):
        own_networks({"My Net": {"url": "https://in.example/?u={url}"}}, "sharekit.toml")
