"""A plan has the order of `pins.toml`; where an article is one post, what it leaves out is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawn import draw

from running import ARTICLE, Cli
from sharekit.publish.plan import Planned
from sharekit.publish.plan_text import loads

pytestmark = pytest.mark.usefixtures("place")


@pytest.fixture
def pins(place: Path) -> Path:
    """Two articles of three pins each; pins.toml has them as they were drawn, the best first."""
    draw(place / "sharekit-out", templates=("a", "b", "c"))
    return ordered(place, "c", "a", "b")


def ordered(place: Path, *templates: str) -> Path:
    """pins.toml in the order of these templates."""
    from sharekit import manifest_text

    folder = place / "sharekit-out"
    rows = manifest_text.loads((folder / "manifest.json").read_text("utf-8")).articles
    cards = [card for row in reversed(rows) for card in row.cards]
    cards = [card for name in templates for card in cards if card.template == name]
    text = "".join(f'[[pin]]\npicture = "{card.file}"\n\n' for card in cards)
    (folder / "pins.toml").write_text(text, "utf-8")
    return folder / "pins.toml"


def planned(cli: Cli, *words: str) -> list[Planned]:
    done = cli("plan", "make", *words)
    assert done.code == 0, done.err
    return list(loads(Path("plan.toml").read_bytes()).entries)


def shown(entries: list[Planned]) -> list[str]:
    return [f"{entry.variant[0]}{entry.url[-2]}" for entry in entries]


@pytest.mark.usefixtures("pins")
def test_pins_go_out_in_the_order_of_their_file(cli: Cli) -> None:
    made = planned(cli, "--board", "Leadership")
    assert shown(made) == ["c1", "c0", "a1", "a0", "b1", "b0"]


@pytest.mark.usefixtures("pins")
def test_where_one_is_chosen_it_is_the_first(cli: Cli) -> None:
    assert shown(planned(cli, "--to", "bluesky")) == ["c1", "c0"]


@pytest.mark.usefixtures("pins")
def test_what_is_left_out_is_told_with_its_reason(cli: Cli) -> None:
    done = cli("plan", "make", "--to", "bluesky,telegram,pinterest", "-v")
    assert "4 pictures are left out on Bluesky: an article is one post there" in done.err
    assert "--carousel puts up to 4 of one size into it" in done.err
    assert done.err.count("plan-1-pin.") == 4, "by name, with -v: two a platform"
    telegram = next(line for line in done.err.splitlines() if "on Telegram" in line)
    assert "--carousel" not in telegram, "it takes one picture"
    assert "left out on Pinterest" not in done.err
    left = cli("plan", "make", "--to", "bluesky", "--json").json["left"]
    assert [(each["platform"], each["reason"]) for each in left] == [("bluesky", "one_post")] * 4


def test_a_format_that_a_platform_does_not_take_is_told(cli: Cli, place: Path) -> None:
    draw(place / "sharekit-out", count=1, templates=("a", "b"))
    manifest = place / "sharekit-out" / "manifest.json"
    manifest.write_text(
        manifest.read_text("utf-8").replace('"format": "png"', '"format": "webp"', 1), "utf-8"
    )
    done = cli("plan", "make", "--board", "Leadership")
    assert "plan.toml: 1 new" in done.err
    assert "1 picture is left out on Pinterest: it takes jpeg, png" in done.err


def test_a_pin_that_is_moved_up_is_not_posted_besides(cli: Cli, pins: Path, place: Path) -> None:
    """Bluesky has a pin of the page in its plan; another that is first now is no second post."""
    before = planned(cli, "--to", "bluesky")
    ordered(place, "b", "c", "a")
    assert planned(cli, "--to", "bluesky") == before
    Path("plan.toml").unlink()
    assert shown(planned(cli, "--to", "bluesky")) == ["b1", "b0"]


def pictured(place: Path, entry: Planned) -> str:
    """The templates of an entry's pictures, in their order."""
    from sharekit import manifest_text

    text = (place / "sharekit-out" / "manifest.json").read_text("utf-8")
    cards = {c.sha256: c for row in manifest_text.loads(text).articles for c in row.cards}
    assert entry.alts == tuple(cards[digest].alt for digest in entry.sha256)
    return "".join(cards[digest].template for digest in entry.sha256)


def test_a_carousel_opens_with_the_first_pin_and_stays_the_same_post(
    cli: Cli, pins: Path, place: Path
) -> None:
    words = ("--board", "Leadership", "--carousel")
    before = planned(cli, *words)
    assert [pictured(place, entry) for entry in before] == ["cab", "cab"]
    ordered(place, "b", "c", "a")
    assert planned(cli, *words) == before, "the plan keeps its order, and its alt texts"
    Path("plan.toml").unlink()
    again = planned(cli, *words)
    assert [pictured(place, entry) for entry in again] == ["bca", "bca"]
    assert {entry.identity for entry in again} == {entry.identity for entry in before}


def test_a_carousel_that_is_drawn_anew_keeps_the_order_of_its_plan(cli: Cli, place: Path) -> None:
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    draws = ("pin", "plan.md", "--pins", "3", "-o", "pins")
    make = ("plan", "make", "pins", "--to", "bluesky", "--carousel")
    assert (cli(*draws).code, cli(*make).code) == (0, 0)
    (before,) = loads(Path("plan.toml").read_bytes()).entries
    assert cli(*draws, "--cta", "Read on").code == 0
    text = (place / "pins" / "pins.toml").read_text("utf-8")
    head, *blocks = text.split("[[pin]]")
    blocks = [f"[[pin]]{block.rstrip()}\n\n" for block in reversed(blocks)]
    (place / "pins" / "pins.toml").write_text(head + "".join(blocks), "utf-8")
    assert "0 new, 1 there already" in cli(*make).err
    (after,) = loads(Path("plan.toml").read_bytes()).entries
    assert after.sha256 != before.sha256
    assert [name.split(".")[0] for name in after.pictures] == [
        name.split(".")[0] for name in before.pictures
    ]


def test_of_several_carousels_the_one_in_the_plan_stays(cli: Cli, place: Path) -> None:
    draw(place / "sharekit-out", count=1, templates=("a", "b", "c", "d", "e", "f"))
    ordered(place, *"abcdef")
    before = planned(cli, "--to", "bluesky", "--carousel")
    assert pictured(place, before[0]) == "abc"
    ordered(place, *"fedcba")
    assert planned(cli, "--to", "bluesky", "--carousel") == before
    Path("plan.toml").unlink()
    (other,) = planned(cli, "--to", "bluesky", "--carousel")
    assert pictured(place, other) == "fed"


def test_an_article_that_is_named_is_planned_where_another_card_speaks_for_it(
    cli: Cli, place: Path
) -> None:
    """A card for link previews goes out on Bluesky, though the pins alone are drawn."""
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert cli("card", "plan.md").code == 0
    made = cli("plan", "make", "plan.md", "--to", "bluesky")
    assert "plan.toml: 1 new" in made.err
    (entry,) = loads(Path("plan.toml").read_bytes()).entries
    assert "-og." in entry.pictures[0]
