"""Posts of any words, addresses and sizes: none that breaks a rule reaches the socket."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import documented
import generated
import pytest

from sharekit.diagnostics import errors
from sharekit.publish.drafting import drafts_of
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads, merge
from sharekit.publish.planning import as_post, cards_beside
from sharekit.publish.platforms.base import Account, Kind, Platform, Prepared, opened
from sharekit.publish.platforms.pin_body import pin_of
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.post import Post, key_of, with_marker
from sharekit.publish.rules import check
from sharekit.secret import Secret
from sharekit.world import Answer, Request

ANSWER = {
    "id": "1", "link": "", "uri": "at://did:plc:a/app.bsky.feed.post/b", "url": "", "ok": True,
    "result": {"message_id": 1},
}  # fmt: skip
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class Socket:
    """Where requests end. A platform with its account, and what it was asked."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        return Answer(201, {}, json.dumps(ANSWER).encode())

    def open(self, kind: Kind) -> Platform:
        account = Account(kind.name, "ida", "https://api.example", "did:plc:a", "ida")
        secrets = {name: Secret("token-of-the-test") for name in ("access", "password")}
        return opened(kind, account, secrets, self.send, now=lambda: NOW)


def run(place: Path, seed: int, articles: int) -> Counter[str]:
    """Plan, check and publish everything in a generated folder; how many of what kind."""
    counts: Counter[str] = Counter()
    folder = place / f"cards-{seed}"
    generated.folder_of(folder, seed, articles)
    for number, case in enumerate(generated.cases(seed)):
        kind = PLATFORMS.get(case.goal.platform)
        entries = drafts_of(folder, case.goal, kind, beside=place).entries
        if number == seed % 10:  # once a folder: it takes longer than all the rest
            assert drafts_of(folder, case.goal, kind, beside=place).entries == entries
            entries = through_the_file(entries)
        cards = cards_beside(place, tuple(entries))
        for entry in entries:
            counts["posts"] += 1
            counts[publish(as_post(entry, place, cards), kind, entry, case)] += 1
    return counts


def through_the_file(entries: list[Planned]) -> list[Planned]:
    """What a plan says once it was written; writing it again changes no byte."""
    document = merge(None, entries, timezone="UTC")
    assert merge(None, entries, timezone="UTC") == document
    assert merge(document, entries, timezone="UTC") == document
    planned = list(loads(document).entries)
    assert [_said(entry) for entry in planned] == [_said(entry) for entry in entries]
    return planned


def _said(entry: Planned) -> Planned:
    """The entry without its line; no alt text and an empty one are the same."""
    return replace(entry, line=0, alts=entry.alts if any(entry.alts) else ())


def publish(post: Post, kind: Kind, entry: Planned, case: generated.Case) -> str:
    """Send it, if it passes the check, and hold what was sent against the platform's documents."""
    key = key_of(post)
    assert key == key_of(post._replace(title="x", text="y", link="z", pictures=(), colour="#123"))
    ready = with_marker(post)
    assert with_marker(ready) == ready
    if broken := errors(check(ready, kind)):
        long = any((each.code, each.where) == ("post.too_long", "text") for each in broken)
        assert not long or len(entry.url) > 300, "the tool's own words fit"
        return "refused"
    socket = Socket()
    place = case.goal.board if kind.limits.board else ""
    media = tuple({"ref": number} for number in range(len(ready.pictures)))
    ready = ready._replace(pictures=tuple(p._replace(sha256="") for p in ready.pictures))
    platform = socket.open(kind)
    given = {"wordpress": (1,), "pinterest": (pin_of(ready, place),)}.get(kind.name, media)
    prepared = platform.prepare(ready) if kind.name == "telegram" else Prepared(place, given)
    platform.publish(ready, prepared, key)
    (request,) = socket.requests
    link = documented.PLATFORMS[kind.name](request)
    assert link == ready.link
    kept = not case.utm or "utm_campaign=" in link
    assert kept or max(map(len, entry.title.split())) > 40, "it gives way to a word alone"
    documented.campaign_holds(link, entry.url, case.utm if kept else {}, kind.name, key)
    return "carousels" if len(post.pictures) > 1 else "sent"


@pytest.mark.parametrize("seed", range(2))
def test_no_generated_post_breaks_a_platforms_rules(tmp_path: Path, seed: int) -> None:
    counts = run(tmp_path, seed, 40)
    assert counts["posts"] >= 400
    assert counts["sent"] >= 150, "the check can pass"
    assert counts["carousels"] >= 5
    assert counts["refused"] >= 100, "and refuse"


@pytest.mark.soak
def test_ten_thousand_generated_posts_break_no_rule(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    for seed in range(100, 123):
        counts += run(tmp_path, seed, 40)
    print(dict(counts))  # noqa: T201 - seen with -rP
    assert counts["posts"] >= 10_000
