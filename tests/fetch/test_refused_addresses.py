"""Never fetches what it shouldn't: hostile addresses are refused before any connection is made."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import ip_address

import pytest

from serving import Server, redirect, respond
from sharekit.errors import InputError, SharekitError
from sharekit.fetch.address import refusal
from sharekit.fetch.client import get
from sharekit.fetch.settings import Settings

NOTHING_BEHIND = (
    # plain
    "http://127.0.0.1/", "http://127.8.9.10:8080/", "http://10.0.0.1/", "http://172.16.0.1/",
    "http://172.31.255.254/", "http://192.168.1.1/", "http://169.254.1.1/", "http://100.64.0.1/",
    "http://0.0.0.0/", "http://0.1.2.3/", "http://192.0.0.8/", "http://192.0.2.1/",
    "http://198.18.0.1/", "http://198.51.100.7/", "http://203.0.113.9/", "http://192.88.99.1/",
    "http://224.0.0.1/", "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/",
    # metadata services
    "http://169.254.169.254/latest/meta-data/", "http://169.254.170.2/v2/credentials",
    "http://100.100.100.200/", "http://168.63.129.16/", "http://[fd00:ec2::254]/",
    # numbers in other spellings
    "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
    "http://017700000001/", "http://127.1/", "http://127.0.1/", "http://0/", "http://0x0/",
    "http://127.0.0.1./", "http://127.0.0.0x1/", "http://3232235777/", "http://0xC0.0xA8.0x1.0x1/",
    "http://00000000177.0.0.1/", "http://127.0.0.1.1/", "http://256.256.256.256/",
    # names that become numbers
    "http://１２７.0.0.1/", "http://127。0。0。1/", "http://①②⑦.⓪.⓪.①/", "http://%31%32%37.0.0.1/",
    # IPv6
    "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/", "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[ff02::1]/",
    "http://[fec0::1]/", "http://[2001:db8::1]/", "http://[100::1]/", "http://[3fff::1]/",
    # IPv4 in IPv6
    "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::10.0.0.1]/", "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/", "http://[2001:0:7f00:1::]/",
    "http://[::ffff:8.8.8.8]/", "http://[::ffff:0:127.0.0.1]/",
    # schemes and shapes
    "ftp://example.com/", "file:///etc/passwd", "FILE:///etc/passwd", "gopher://127.0.0.1:6379/_x",
    "javascript://x/%0aalert(1)", "data://text/html,x", "dict://127.0.0.1:11211/", "HtTp://127.0.0.1/",
    "hTTps://[::1]/", "http:///example.com/", "http://", "http://:80/", "http:/\\127.0.0.1/",
    "http://example.com\\@127.0.0.1/", "http://127.0.0.1\\.example.com/",
    # userinfo
    "http://user@example.com/", "http://user:secret@example.com/", "http://example.com@127.0.0.1/",
    "http://example.com:80@127.0.0.1/", "https://:@example.com/", "http://a@b@example.com/",
    # characters and ports
    "http://exa mple.com/", "http://example.com/\r\nHost: x", "http://example.com:0/",
    "http://example.com:65536/", "http://example.com:x/", "http://-example-.com/", "http://a..b.com/",
    "http://exam\u2028ple.com/", "http://example.com/\x00", "http://[::1/", "http://]/",
    "http://" + "a" * 64 + ".com/", "http://example.com/" + "a" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("url", NOTHING_BEHIND, ids=lambda url: repr(url[:60]))
def test_a_hostile_address_is_refused_unconnected(
    url: str, client: Callable[..., object], no_connection: Callable[[], int]
) -> None:
    with pytest.raises(InputError) as caught:
        client(url, allow_private=False)
    assert caught.value.code in {
        "fetch.address", "fetch.scheme", "fetch.credentials", "fetch.url",
    }  # fmt: skip
    assert caught.value.exit_code == 4
    assert caught.value.where
    assert "secret" not in f"{caught.value} {caught.value.hint}"
    assert no_connection() == 0


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"], ["10.1.2.3"], ["::1"], ["169.254.169.254"], ["::ffff:10.0.0.1"],
        ["64:ff9b::a00:1"], ["fe80::1%2"], ["93.184.216.34", "127.0.0.1"],
        ["2606:2800:220:1::1", "fd00::1"], ["100.127.255.255"], ["2002:a00:1::"],
    ],
)  # fmt: skip
def test_a_name_that_leads_inside_is_refused_unconnected(
    addresses: list[str], client: object, no_connection: Callable[[], int]
) -> None:
    client.names["news.example"] = addresses
    with pytest.raises(InputError) as caught:
        client("https://news.example/story", allow_private=False)
    assert caught.value.code == "fetch.address"
    assert "news.example" in str(caught.value)
    assert no_connection() == 0


def test_the_rule_is_named(client: object) -> None:
    client.names["news.example"] = ["192.168.0.7"]
    with pytest.raises(InputError, match=r"192\.168\.0\.7.*a private network") as caught:
        client("https://news.example/", allow_private=False)
    assert "--allow-private-network" in caught.value.hint
    with pytest.raises(InputError, match="metadata service") as caught:
        client("http://169.254.169.254/", allow_private=True)
    assert "--allow-private-network" not in caught.value.hint


def test_a_name_is_looked_up_once_and_connected_to_there(server: Server) -> None:
    """A resolver that answers otherwise the second time gains nothing: nobody asks it again."""
    server.answers["/"] = respond("<p>once</p>")
    answers = iter([["127.0.0.1"], ["169.254.169.254"]])
    settings = Settings(allow_private=True)
    url = server.url(host="rebinding.example")
    response = get(url, "source", settings, resolve=lambda _: next(answers))
    assert response.body == b"<p>once</p>"
    assert server.requests[0].headers["host"] == f"rebinding.example:{server.port}"
    assert next(answers) == ["169.254.169.254"]


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/", "//169.254.169.254/", "http://[fd00:ec2::254]/",
        "file:///etc/passwd", "http://0x7f.1/", "http://me:pw@127.0.0.1/", "http://224.0.0.1/",
        "javascript:alert(1)", "http://metadata.example/", "http://[::ffff:169.254.169.254]/",
    ],
)  # fmt: skip
def test_a_redirect_is_checked_like_an_address(
    location: str, server: Server, client: object
) -> None:
    client.names["metadata.example"] = ["169.254.169.254"]
    server.answers["/"] = redirect(location)
    with pytest.raises(InputError) as caught:
        client(server.url())
    assert caught.value.code.startswith("fetch.")
    assert server.connections == 1


def test_a_private_redirect_is_refused_where_private_ones_are(
    server: Server, client: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first hop passes as public here; the second is judged by the true rules."""
    from sharekit.fetch import guard

    public = {"127.0.0.1"}
    monkeypatch.setattr(
        guard, "refusal",
        lambda address, **_: None if str(address) in public else refusal(address),
    )  # fmt: skip
    server.answers["/"] = redirect(f"http://127.0.0.2:{server.port}/secret")
    with pytest.raises(InputError, match="loopback") as caught:
        client(server.url(), allow_private=False)
    assert caught.value.code == "fetch.address"
    assert server.paths() == ["/"]


@pytest.mark.parametrize(
    ("text", "allowed", "private"),
    [
        ("8.8.8.8", True, True), ("2606:4700::1111", True, True), ("127.0.0.1", False, True),
        ("10.0.0.1", False, True), ("fd12::1", False, True), ("::1", False, True),
        ("::ffff:10.0.0.1", False, True), ("64:ff9b::8.8.8.8", False, True),
        ("169.254.169.254", False, False), ("::ffff:169.254.169.254", False, False),
        ("2002:a9fe:a9fe::", False, False), ("224.0.0.1", False, False), ("0.0.0.0", False, False),
        ("fd00:ec2::254", False, False), ("168.63.129.16", False, False), ("::", False, False),
        ("2001::1", False, False), ("4000::1", False, False),
    ],
)  # fmt: skip
def test_which_addresses_may_be_connected_to(text: str, allowed: bool, private: bool) -> None:
    address = ip_address(text)
    assert (refusal(address) is None) is allowed
    assert (refusal(address, allow_private=True) is None) is private


def test_a_proxy_gets_no_bare_address_and_no_inner_name(client: object) -> None:
    for url in ("http://93.184.216.34/", "http://[2606:4700::1]/", "http://wiki/",
                "http://db.internal/", "http://printer.local/", "http://localhost/"):  # fmt: skip
        with pytest.raises(SharekitError) as caught:
            client(url, allow_private=False, proxy="http://127.0.0.1:9")
        assert caught.value.code == "fetch.address"
