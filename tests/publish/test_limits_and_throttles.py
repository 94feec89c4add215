"""Limits to the character, and rate headers in every form that servers write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from posting import Desk

from sharekit.diagnostics import errors
from sharekit.publish.platforms.bluesky import _facets
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.publish.post import Picture, Post, marked
from sharekit.publish.rules import check
from sharekit.publish.throttle import retry_at

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
PICTURE = Picture("pin.png", "0" * 64, "image/png", 1000, 1000, 1500, "alt")
LINK = "https://shop.example/"


def post(platform: str = "pinterest", **changes: object) -> Post:
    board = "Leadership" if platform == "pinterest" else ""
    base = Post(platform, "ida", LINK, "quote", board, "", LINK, "Title", "Text", (PICTURE,))
    return base._replace(**changes)  # type: ignore[arg-type]


def codes(made: Post) -> list[str]:
    return [each.code for each in errors(check(made, PLATFORMS.get(made.platform)))]


def link_of(length: int) -> str:
    return LINK + "x" * (length - len(LINK))


@pytest.mark.parametrize(
    ("fits", "breaks"),
    [
        ({"title": "x" * 100}, {"title": "x" * 101}),
        ({"title": "🙂" * 100}, {"title": "🙂" * 101}),
        ({"text": "x" * 800}, {"text": "x" * 801}),
        ({"link": link_of(2048)}, {"link": link_of(2049)}),
        ({"pictures": (PICTURE._replace(alt="x" * 500),)},
         {"pictures": (PICTURE._replace(alt="x" * 501),)}),
        ({"pictures": (PICTURE._replace(bytes=20_000_000),)},
         {"pictures": (PICTURE._replace(bytes=20_000_001),)}),
        ({"pictures": (PICTURE,) * 5}, {"pictures": (PICTURE,) * 6}),
        ({"pictures": (PICTURE,) * 2}, {"pictures": ()}),
    ],
)  # fmt: skip
def test_pinterests_limits_are_exact(fits: dict[str, object], breaks: dict[str, object]) -> None:
    assert codes(post(**fits)) == []
    assert len(codes(post(**breaks))) == 1


def test_blueskys_limits_are_exact() -> None:
    tail = len(f"\n\n{LINK}")
    assert codes(post("bluesky", text="é" * (300 - tail))) == []
    assert codes(post("bluesky", text="é" * (301 - tail))) == ["post.too_long"]
    family = "👨‍👩‍👧‍👦"  # one grapheme of 25 bytes
    assert codes(post("bluesky", text=family * 119)) == []
    assert codes(post("bluesky", text=family * 120)) == ["post.too_long"], "3,000 bytes"
    large = (PICTURE._replace(bytes=1_000_001),)
    assert codes(post("bluesky", pictures=large)) == ["post.picture_bytes"]
    assert codes(post("bluesky", pictures=(PICTURE,) * 5)) == ["post.picture_count"]


def test_mastodon_counts_a_link_as_twenty_three() -> None:
    long = "https://www.example.com/" + "x" * 500
    assert codes(post("mastodon", text="x" * (500 - 23 - 2), link=long)) == []
    assert codes(post("mastodon", text="x" * (501 - 23 - 2), link=long)) == ["post.too_long"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"board": ""}, "post.board_missing"),
        ({"link": ""}, "post.link_missing"),
        ({"link": "/plan/"}, "post.link"),
        ({"link": "http://localhost/plan/"}, "post.link"),
        ({"link": "http://10.0.0.7/plan/"}, "post.link"),
        ({"link": "http://[::1]/plan/"}, "post.link"),
        ({"link": "ftp://shop.example/"}, "post.link"),
        ({"pictures": (PICTURE._replace(media_type="image/webp"),)}, "post.picture_type"),
    ],
)
def test_what_would_be_refused_is_told_before(changes: dict[str, object], code: str) -> None:
    assert codes(post(**changes)) == [code]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"text": "x" * 501}, "post.text_long"),
        ({"title": "x" * 41}, "post.title_cut"),
        ({"title": "庭" * 31}, "post.title_cut"),
        ({"title": "حديقة " * 6}, "post.title_cut"),
        ({"pictures": (PICTURE._replace(alt=" "),)}, "post.alt_missing"),
        ({"pictures": (PICTURE._replace(width=1500),)}, "post.picture_cut"),
    ],
)
def test_what_is_unwise_is_warned_of(changes: dict[str, object], code: str) -> None:
    found = check(post(**changes), PLATFORMS.get("pinterest"))
    assert [each.code for each in found if each.severity == "warning"] == [code]


@pytest.mark.parametrize("title", ["x" * 40, "庭" * 30, "x" * 20 + "庭" * 20])
def test_a_title_that_lists_show_whole_is_not_warned_of(title: str) -> None:
    assert check(post(title=title), PLATFORMS.get("pinterest")) == ()


def test_nothing_to_say_is_no_post_and_unknown_shapes_are_told() -> None:
    empty = post("bluesky", text="", title="", link="", pictures=())
    assert codes(empty) == ["post.empty"]
    shapeless = post("bluesky", pictures=(PICTURE._replace(width=0),))
    assert "post.picture_shape" in [e.code for e in check(shapeless, PLATFORMS.get("bluesky"))]


def test_what_is_a_link_and_what_a_tag_ends_before_the_stop() -> None:
    text = "é: (https://x.example/a_(b)), https://y.example/a. #tag, #日本、 #1 #a.b!\n\n"
    text += "https://z.example/!"
    found = [
        text.encode()[each["index"]["byteStart"] : each["index"]["byteEnd"]].decode()
        for each in _facets(text, "https://z.example/!")
    ]
    assert found == [
        "https://x.example/a_(b)", "https://y.example/a", "https://z.example/!", "#tag", "#日本",
        "#a.b",
    ]  # fmt: skip


def test_a_tag_is_what_the_network_takes_for_one() -> None:
    long, break_ = "x" * 65, "\u200b"
    text = f"#️⃣ one #{long} #{break_}no ＃庭園。 #{'é' * 64} #half{break_}way #C#"
    found = {
        text.encode()[each["index"]["byteStart"] : each["index"]["byteEnd"]].decode(): each[
            "features"
        ][0]["tag"]
        for each in _facets(text, "")
    }
    assert found == {"＃庭園": "庭園", f"#{'é' * 64}": "é" * 64, "#half": "half", "#C": "C"}


FORMS = {
    "seconds": lambda s: {"retry-after": str(s)},
    "http date": lambda s: {
        "retry-after": format_datetime(NOW + timedelta(seconds=s), usegmt=True)
    },
    "reset span": lambda s: {"x-ratelimit-reset": str(s)},
    "reset epoch": lambda s: {"ratelimit-reset": str(int(NOW.timestamp()) + s)},
    "reset milliseconds": lambda s: {"x-ratelimit-reset": str((int(NOW.timestamp()) + s) * 1000)},
    "reset iso": lambda s: {"x-ratelimit-reset": (NOW + timedelta(seconds=s)).isoformat()},
    "reset iso z": lambda s: {
        "x-ratelimit-reset": (NOW + timedelta(seconds=s)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    },
    "draft": lambda s: {"ratelimit": f"limit=100, remaining=0, reset={s}"},
    "draft items": lambda s: {"ratelimit": f'"default";r=0;t={s}'},
    "structured window": lambda s: {"x-ratelimit-limit": f'9, 9;w=1;name="a", 99;w={s};name="b"'},
    "policy": lambda s: {"ratelimit-policy": f'"default";q=100;w={s}'},
    "several": lambda s: {"retry-after": "1", "x-ratelimit-reset": f"{s}, {max(s - 1, 0)}"},
}  # fmt: skip


@settings(max_examples=1000)
@given(st.sampled_from(sorted(FORMS)), st.integers(1, 86_400), st.sampled_from([-3600, 0, 3600]))
def test_no_form_of_header_lets_a_request_out_early(form: str, seconds: int, skew: int) -> None:
    headers = dict(FORMS[form](seconds))
    headers["date"] = format_datetime(NOW, usegmt=True)
    ours = NOW + timedelta(seconds=skew)  # our clock may be an hour off the server's
    wait = (retry_at(headers, ours) - ours).total_seconds()
    assert seconds <= wait <= seconds + 1


@given(st.dictionaries(
    st.sampled_from(["retry-after", "x-ratelimit-reset", "ratelimit", "date", "x-ratelimit-limit"]),
    st.text(max_size=60) | st.sampled_from(["-1", "1e99", "9" * 30, "nan", "Mon, 99 Foo"]),
))  # fmt: skip
def test_headers_that_say_nothing_sensible_break_nothing(headers: dict[str, str]) -> None:
    wait = (retry_at(headers, NOW) - NOW).total_seconds()
    assert 1 <= wait <= 2 * 86_400


@given(st.text("abc/?&=#%é", max_size=60), st.integers(0, 1000))
def test_a_marker_is_there_once_whatever_the_link(tail: str, number: int) -> None:
    marker = f"sk{number:012x}"
    link = marked(f"https://shop.example/{tail}", marker)
    assert marked(link, marker) == link
    other = marked(link, "skabcdefabcdef")
    assert link.count(marker[2:]) >= 1
    assert f"utm_content={marker}" not in other
    assert "abcdefabcdef" in other


def test_a_campaign_keeps_its_content_and_gets_a_parameter_of_its_own() -> None:
    link = marked("https://shop.example/?utm_content=quote#top", "sk0123456789ab")
    assert link == "https://shop.example/?utm_content=quote&sk=0123456789ab#top"


def test_a_limit_that_only_the_server_knows_stops_the_post(desk: Desk) -> None:
    long = desk.post(platform="mastodon", text="x" * 480, link="")
    (done,) = desk.deliver([long])
    assert done.problem is None
    from sharekit.publish.outcomes import RejectedError
    from sharekit.publish.platforms.mastodon import _bound

    with pytest.raises(RejectedError, match="takes 300") as caught:
        _bound("text", 301, 300)
    assert caught.value.code == "publish.limit"
