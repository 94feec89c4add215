"""A reader's way is told by the link: each platform's post says of itself where they came from."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from running import ARTICLE, Cli
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads

pytestmark = pytest.mark.usefixtures("place")
PLATFORMS = ("pinterest", "bluesky", "mastodon", "telegram", "wordpress")


@pytest.fixture
def pins(place: Path, cli: Cli) -> Path:
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("pin", "plan.md", "--pins", "3", "-o", "pins").code == 0
    return place / "pins" / "pins.toml"


def planned(cli: Cli, *words: str) -> list[Planned]:
    done = cli("plan", "make", "pins", "--to", ",".join(PLATFORMS), *words)
    assert done.code == 0, done.err
    return list(loads(Path("plan.toml").read_bytes()).entries)


def parameters(link: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(link).query))


@pytest.mark.usefixtures("pins")
def test_each_platforms_post_has_its_own_campaign(cli: Cli) -> None:
    for entry in planned(cli):
        told = parameters(entry.link)
        assert told["utm_source"] == entry.platform
        assert (told["utm_medium"], told["utm_campaign"]) == ("social", "plan")
        assert told["utm_content"]
        assert told["sk"], "the marker is there, too"


def test_a_link_that_a_person_wrote_stays_on_every_platform(cli: Cli, pins: Path) -> None:
    lines = pins.read_text("utf-8").splitlines()
    own = 'link = "https://shop.example/plan/?utm_source=me&ref=a"'
    lines = [own if line.startswith("link = ") else line for line in lines]
    pins.write_text("\n".join(lines) + "\n", "utf-8")
    for entry in planned(cli):
        told = parameters(entry.link)
        assert (told.pop("utm_source"), told.pop("ref")) == ("me", "a")
        assert set(told) == {"utm_content"}, "nothing but the marker"


def test_a_link_without_a_campaign_gets_none(cli: Cli, place: Path) -> None:
    """One pin alone has none, and neither have its posts, unless the settings name one."""
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("pin", "plan.md", "-o", "pins").code == 0
    assert all("utm_source" not in parameters(entry.link) for entry in planned(cli))
    Path("sharekit.toml").write_text('[share.utm]\ncampaign = "spring"\n', "utf-8")
    Path("plan.toml").unlink()
    for entry in planned(cli):
        told = parameters(entry.link)
        assert (told["utm_source"], told["utm_campaign"]) == (entry.platform, "spring")
