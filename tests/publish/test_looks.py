"""A picture's dominant colour and the point that stays when it is cropped, as they are planned."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import draw
from faulty import FaultyServer
from PIL import Image, ImageDraw

from running import Cli, Result
from sharekit.errors import InputError, UsageError
from sharekit.publish.looks import looks_of
from sharekit.publish.plan_text import loads

PLAN = b"""
[[post]]
platform = "mastodon"
url = "https://shop.example/"
variant = "quote"
focus = %s
"""


def picture(ground: str = "#0b3d2e", top: int = 100) -> bytes:
    """An upright picture of one colour with something to see at `top`."""
    image = Image.new("RGB", (400, 600), ground)
    draws = ImageDraw.Draw(image)
    for x in range(60, 340, 20):
        draws.rectangle((x, top, x + 9, top + 60), fill="#ffffff")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def test_the_colour_is_that_of_the_ground() -> None:
    assert looks_of(picture(), "pin.png").colour == "#0b3d2e"
    with pytest.raises(InputError):
        looks_of(b"GIF87a", "pin.gif")


@pytest.mark.parametrize(("top", "side"), [(40, 1), (500, -1)])
def test_the_focus_is_where_there_is_something_to_see(top: int, side: int) -> None:
    focus = looks_of(picture(top=top), "pin.png").focus
    assert focus is not None
    assert focus[1] * side > 0.3, "up is positive"
    assert abs(focus[0]) <= 0.1


def test_a_plan_says_both_and_they_are_posted(
    cli: Cli, server: FaultyServer, place: Path, login: Callable[..., Result]
) -> None:
    server.state.keeps_bodies = True
    login()
    login("mastodon")
    draw(place / "sharekit-out", count=1, data=picture(top=40))
    assert cli("plan", "make", "--board", "Leadership", "--to", "pinterest,mastodon").code == 0
    pin, status = loads(Path("plan.toml").read_bytes()).entries
    assert (pin.colour, pin.focus) == ("#0b3d2e", None)
    assert status.colour == ""
    assert status.focus is not None
    assert cli("publish", "plan.toml", "--now", "--yes").code == 0
    assert server.state.posts[0]["dominant_color"] == "#0b3d2e"
    (form,) = [body for _, path, _, body in server.state.bodies if path == "/api/v2/media"]
    assert b'name="focus"\r\n\r\n%.2f,%.2f\r\n' % status.focus in form


def test_drawn_in_another_theme_the_colour_follows_and_the_focus_stays(
    cli: Cli, place: Path
) -> None:
    draw(place / "sharekit-out", count=1, data=picture())
    make = ("plan", "make", "--board", "Leadership", "--to", "pinterest,mastodon")
    assert cli(*make).code == 0
    plan = Path("plan.toml")
    first, second = loads(plan.read_bytes()).entries
    assert second.focus is not None
    told = f"focus = [{second.focus[0]}, {second.focus[1]}]"
    own = plan.read_text("utf-8").replace(told, "focus = [0.5, 1]")
    plan.write_text(own, "utf-8")
    draw(place / "sharekit-out", count=1, data=picture("#7a1f2b", top=500))
    assert cli(*make).code == 0
    after = loads(plan.read_bytes()).entries
    assert [each.colour for each in after] == ["#7a1f2b", ""]
    assert [each.focus for each in after] == [None, (0.5, 1.0)]
    assert first.identity == after[0].identity


@pytest.mark.parametrize("text", ["0.5", "[0.5]", "[0, 2]", '["0", 0]', "[nan, 0]", "[0, 0, 0]"])
def test_a_focus_that_is_no_point_is_told_with_its_line(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        loads(PLAN % text.encode())
    assert (caught.value.code, caught.value.where) == ("plan.syntax", "plan.toml:6")


def test_a_picture_that_tells_nothing_is_planned_all_the_same(cli: Cli, place: Path) -> None:
    draw(place / "sharekit-out", count=1, data=b"\x89PNG, but cut")
    assert cli("plan", "make", "--board", "Leadership").code == 0
    (entry,) = loads(Path("plan.toml").read_bytes()).entries
    assert entry.colour == ""
