"""What sharekit writes is right by its own checks: every network's link, in a page of buttons."""

from __future__ import annotations

from html import escape

from right_page import RIGHT, added, world
from sharekit.audit.check import Checker
from sharekit.audit.share_hosts import IGNORED, target_of
from sharekit.errors import ShareError
from sharekit.share.find import alive, every_row
from sharekit.share.links import share_link
from sharekit.share.model import Status

WORDS = "100% of “plans” & promises: a/b?c=d#e + f – 計画 👩🏽‍🚀 %20"


def links() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in alive(uncertain=True):
        try:
            found[row.id] = share_link(
                row.id, url="https://www.example.com/plan/?a=1&b=%C3%A9", title=WORDS, text=WORDS,
                description=WORDS, media="https://www.example.com/a b.png", instance="m.example",
                hashtags=("Plans",), via="northbound", app_id="1",
            )  # fmt: skip
        except ShareError:
            continue
    return found


def test_every_link_that_is_made_is_right() -> None:
    made = links()
    assert len(made) > 60
    anchors = "".join(
        f'<li><a href="{escape(url)}" target="_blank" rel="noopener">Share on {name}</a></li>'
        for name, url in made.items()
        if url.startswith(("http", "mailto"))
    )
    page = added(anchors, "</body>")
    found = Checker(world(files={"a.html": page.encode()})).check("a.html").found
    lines = page.splitlines()
    assert [(each.diagnostic, lines[(each.line or 1) - 1][:0]) for each in found] == []


def test_most_of_them_are_known_for_what_they_are() -> None:
    made = {name: url for name, url in links().items() if url.startswith("https")}
    known = {name for name, url in made.items() if target_of(url) is not None}
    assert len(known) > 0.75 * len(made), sorted(set(made) - known)
    for name in ("x", "facebook", "linkedin", "pinterest", "reddit", "whatsapp", "telegram"):
        target = target_of(made[name])
        assert target is not None
        assert target.network == name


def test_what_is_ignored_is_ignored_by_networks_that_are_there() -> None:
    rows = {row.id: row for row in every_row()}
    for network, names in IGNORED.items():
        taken = {name for name, _ in rows[network].params}
        assert not taken & names, "a parameter that the table says works can't be ignored"


def test_links_that_share_nothing_are_left_alone() -> None:
    for address in (
        "https://x.com/northbound", "https://www.facebook.com/northbound", "/plan/?u=a",
        "mailto:ida@example.com", "https://x.com/intent/follow?screen_name=a", "https://[", "",
        "javascript:void(0)", "https://www.google.com/search?q=plan", "#share",
    ):  # fmt: skip
        assert target_of(address) is None, address
    gone = target_of("https://plus.google.com/share?url=x")
    assert gone is not None
    assert gone.gone
    assert {row.status for row in every_row()} >= {Status.DEAD}
    assert "Share on X" in RIGHT
