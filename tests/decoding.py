"""A share link taken apart as a browser would: the WHATWG rules, written apart from the program."""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from sharekit.share.links import build
from sharekit.share.model import Field, Network, Share

LINK = re.compile(r"([a-z][a-z0-9+.-]*):(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.S)
SAFE = re.compile(r"[A-Za-z0-9\-._~%!$&'()*+,;=:@/?#\[\]|]+")
HELD = {Field.URL, Field.MESSAGE, Field.NOTE, Field.LETTER, Field.PROMPT, Field.FRONT_MATTER}
PLACES = "".join(map(chr, (0, 7, 9, 10, 13, 0x85, 0x202E, 0x200F, 0xAD, 0x301, 0xFEFF, 0xD800)))
SPECIMENS = (
    *PLACES, *"&=?#%+/\\\"'<>(){}[]|^`~;:@,. $!*", "é", "語", "א", "😀", "👩🏽\u200d🚒", "🇩🇪",
    "%00", "%0d%0a", "&amp;", "javascript:", "//evil.example", "?cc=evil@example.com", "{instance}",
    "{url}", "\r\nBcc: x@example.com", "@evil.example", "word", "x" * 40, "https://evil.example/",
    "../",
    "%2e%2e/",
)  # fmt: skip


class Decoded(NamedTuple):
    """The parts of a link; params as (name, value), decoded."""

    scheme: str
    host: str
    path: str
    params: list[tuple[str, str]]


def taken_apart(link: str) -> Decoded:
    """What a browser would read."""
    found = LINK.fullmatch(link)
    assert found, link
    fragment = found[5] or ""
    query = fragment if fragment.startswith("text=") else found[4] or ""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return Decoded(
        found[1],
        found[2] or "",
        found[3],
        [(_read(name), _read(value)) for name, _, value in pairs],
    )


def _read(text: str) -> str:
    """application/x-www-form-urlencoded, decoded."""
    data, at = bytearray(), 0
    raw = text.replace("+", " ").encode()
    while at < len(raw):
        digits = raw[at + 1 : at + 3]
        if raw[at] == 0x25 and re.fullmatch(rb"[0-9A-Fa-f]{2}", digits):
            data.append(int(digits, 16))
            at += 3
        else:
            data.append(raw[at])
            at += 1
    return data.decode("utf-8", "replace")


def assert_faithful(network: Network, share: Share) -> None:
    """The link leads where the row says, and decodes to what was shared, whatever that was."""
    link = build(network, share).url
    got = taken_apart(link)
    if network.endpoint.endswith(("{raw}", "{url}")):
        assert SAFE.fullmatch(re.sub(r"[{}^`]", "", link)), link  # which queries may hold bare
        assert share.url in link or share.url in _read(link)
        return
    assert SAFE.fullmatch(link), link
    endpoint = network.endpoint.replace("{instance}", share.instance).replace("{to}", "")
    if network.hub and not share.instance:
        endpoint = network.hub
    home = taken_apart(endpoint)
    assert got[:3] == home[:3], (network.id, link)
    fixed = len(home.params)
    assert got.params[:fixed] == home.params
    names = [name for name, _ in network.params]
    rest = got.params[fixed:]
    assert [name for name, _ in rest] == [name for name in names if name in dict(rest)]
    fields = dict(network.params)
    for name, value in rest:
        field = fields[name]
        if field in HELD and name != "redirect_uri":
            assert share.url in value, (network.id, name, value)
        if field is Field.URL:
            assert value == share.url
        if field is Field.TITLE and not network.title_limit:
            assert value == share.title
        if field is Field.TEXT:
            whole = share.text or share.title
            assert value == whole or whole.startswith(value.removesuffix("…").rstrip()), value
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e]", value)


def hostile(chance: random.Random, most: int = 12) -> str:
    """Words that somebody means ill with."""
    return "".join(chance.choice(SPECIMENS) for _ in range(chance.randrange(most)))
