"""Whatever is shared, a link never leads elsewhere, and decodes to what went in."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decoding import assert_faithful, hostile, taken_apart
from sharekit.errors import ShareError
from sharekit.share.address import canonical
from sharekit.share.find import alive, find
from sharekit.share.links import build, prepare
from sharekit.share.model import Share

DATA = Path(__file__).parent / "data"
RECORDED = json.loads((DATA / "links.json").read_text("utf-8"))
NETWORKS = alive(uncertain=True)
MEMBER = {"instance": "social.example", "app_id": "123456"}


@pytest.mark.parametrize("row", RECORDED["rows"], ids=lambda r: f"{r['network']}-{r['given']}")
def test_nodes_url_reads_what_was_shared(row: dict[str, object]) -> None:
    network = find(str(row["network"]))
    given_ = RECORDED["given"][row["given"]]
    share = prepare(**given_, **MEMBER)
    link = build(network, share).url
    assert link == row["link"], "links changed: run tools/record_share_oracles.py"
    read = taken_apart(link)
    assert f"{read.scheme}:" == row["protocol"]
    assert read.host == row["host"]
    if "mailto" not in link:
        assert [list(pair) for pair in read.params] == row["params"]
    assert_faithful(network, share)


def test_every_network_was_recorded() -> None:
    assert {row["network"] for row in RECORDED["rows"]} == {row.id for row in NETWORKS}


@given(st.text(max_size=60), st.text(max_size=200), st.sampled_from(NETWORKS))
def test_any_words_come_back(title: str, text: str, network) -> None:  # type: ignore[no-untyped-def]
    share = prepare(url="https://example.com/a?b=1&c=2#d", title=title, text=text, **MEMBER)
    assert_faithful(network, share)


@given(st.text(max_size=80))
def test_any_address_is_refused_or_a_fixed_point(tail: str) -> None:
    for address in (tail, f"https://{tail}", f"https://example.com/{tail}"):
        try:
            form = canonical(address)
        except ShareError:
            continue
        assert canonical(form) == form
        assert form.isascii()
        if address.startswith("https://example.com/"):
            assert form.startswith("https://example.com/")


def test_thousands_of_hostile_inputs_lead_nowhere_else() -> None:
    assert_thousands(seed=1, count=3_000)


def assert_thousands(seed: int, count: int) -> None:
    """Hostile words for every field, in turn on every network."""
    chance = random.Random(seed)
    for number in range(count):
        network = NETWORKS[number % len(NETWORKS)]
        share = hostile_share(chance)
        if share is not None:
            with suppress(ShareError):  # a picture that is none
                assert_faithful(network, share)


def hostile_share(chance: random.Random) -> Share | None:
    """Something shared with ill intent; None where its address was refused."""
    try:
        return prepare(
            url=f"https://example.com/{hostile(chance, 6)}",
            title=hostile(chance),
            text=hostile(chance, 40) if chance.random() < 0.5 else None,
            description=hostile(chance),
            media=hostile(chance, 4) if chance.random() < 0.3 else None,
            hashtags=[hostile(chance, 4) for _ in range(chance.randrange(4))],
            via=hostile(chance, 3),
            site=hostile(chance, 3),
            **MEMBER,
        )
    except ShareError:
        return None


@pytest.mark.parametrize("field", ["to", "instance", "app_id"])
def test_hostile_recipients_servers_and_ids_are_refused_or_harmless(field: str) -> None:
    chance = random.Random(2)
    refused = 0
    for _ in range(2_000):
        value = "a@example.com" * (field == "to" and chance.random() < 0.5) + hostile(chance, 4)
        for name in ("email", "whatsapp", "sms", "gmail", "lemmy", "messenger", "mastodon"):
            given_ = {"instance": "social.example", "app_id": "1", field: value}
            try:
                link = build(
                    find(name), prepare(url="https://example.com/", title="T", **given_)
                ).url
            except ShareError:
                refused += 1
                continue
            read = taken_apart(link)
            assert [key for key, _ in read.params] == list(dict.fromkeys(k for k, _ in read.params))
            assert not {"cc", "bcc"} & {key.lower() for key, _ in read.params}
            if name == "messenger":
                assert read[:3] == ("https", "www.facebook.com", "/dialog/send")
            if name == "lemmy":
                assert read.path == "/create_post"
    assert refused > 1_000
