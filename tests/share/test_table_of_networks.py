"""Conformance: every row of the table builds, parses, counts, is documented and can be shown."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from decoding import assert_faithful, taken_apart
from sharekit.errors import ShareError
from sharekit.share.counting import text_length
from sharekit.share.find import DOZEN, alive, every_row, find, linkable
from sharekit.share.glyphs import GLYPHS, marks, picture_of
from sharekit.share.links import build, prepare
from sharekit.share.model import Evidence, Field, Kind, Network, Status

ROWS = every_row()
LINKABLE = [row for row in ROWS if row.endpoint]
PAGE = "https://example.com/plan/?a=1&b=2#c"
by_id = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
linkable_ones = pytest.mark.parametrize("row", LINKABLE, ids=lambda row: row.id)


def share_for(row: Network, **more: str):  # type: ignore[no-untyped-def]
    needed = {"instance": "social.example"} if "{instance}" in row.endpoint else {}
    if Field.APP_ID in row.carries:
        needed["app_id"] = "123"
    given = {"title": "A title", "text": "Words", "media": "/a.png", **needed, **more}
    return prepare(url=PAGE, **given)


def test_the_table_is_complete_and_says_everything_once() -> None:
    assert Counter(row.status for row in ROWS) == {
        Status.ALIVE: 57, Status.UNCERTAIN: 61, Status.DEAD: 50, Status.NO_SHARE_URL: 10,
    }  # fmt: skip
    names = [name for row in ROWS for name in (row.id, *row.aliases)]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert all(re.fullmatch(r"[a-z0-9_.+-]+", name) for name in names)
    assert [find(name).status for name in DOZEN] == [Status.ALIVE] * 12


@by_id
def test_a_row_is_documented(row: Network) -> None:
    assert row.name.strip()
    assert re.fullmatch(r"https://[a-z0-9.-]+/\S*", row.docs)
    assert row.evidence in Evidence
    assert row.kind in Kind
    assert (row.advice == "") == bool(row.endpoint)


@by_id
def test_a_row_has_a_mark_or_the_glyph_of_its_kind(row: Network) -> None:
    picture = picture_of(row)
    assert picture.paths
    assert all(re.fullmatch(r"[MmLlHhVvCcSsQqTtAaZz0-9 ,.+-]+", path) for path in picture.paths)
    if row.icon:
        assert row.icon in marks(), "run tools/share_data.py, or leave the mark out"
        assert picture == marks()[row.icon]
    else:
        assert picture == GLYPHS[row.kind]


def test_no_mark_is_carried_that_no_row_shows() -> None:
    assert set(marks()) == {row.icon for row in ROWS if row.icon}


@linkable_ones
def test_a_row_builds_a_link_that_decodes(row: Network) -> None:
    share = share_for(row)
    link = build(row, share)
    assert link.network == row.id
    assert_faithful(row, share)
    assert taken_apart(link.url).scheme == ("https" if row.endpoint == "{raw}" else row.scheme)
    assert (link.length is None) == (link.limit is None) == (link.unit is None)


@linkable_ones
def test_a_row_counts(row: Network) -> None:
    assert text_length("plan", row.id) == 4
    assert 1 <= text_length("語", row.id) <= 3


@linkable_ones
def test_a_row_takes_an_address_alone(row: Network) -> None:
    needed = {"instance": "social.example", "app_id": "1"}
    link = build(row, prepare(url=PAGE, **needed)).url
    assert "None" not in link
    assert not re.search(r"=(?:&|$)", link.replace("tl=en", "tl=x"))


@linkable_ones
def test_a_row_refuses_what_it_must(row: Network) -> None:
    with pytest.raises(ShareError):
        build(row, prepare(url="javascript:alert(1)"))
    if "{instance}" in row.endpoint and row.hub is None:
        with pytest.raises(ShareError) as caught:
            build(row, share_for(row, instance=""))
        assert caught.value.code == "link.instance"
    if Field.APP_ID in row.carries:
        with pytest.raises(ShareError) as caught:
            build(row, share_for(row, app_id=""))
        assert caught.value.code == "link.app_id"
        assert row.keyed in str(caught.value)
    if Field.MEDIA in row.carries:
        with pytest.raises(ShareError) as caught:
            build(row, share_for(row, media="data:image/png,x"))
        assert caught.value.where == "media"


@pytest.mark.parametrize("row", [r for r in ROWS if not r.endpoint], ids=lambda row: row.id)
def test_a_row_without_a_link_says_what_to_do(row: Network) -> None:
    with pytest.raises(ShareError) as caught:
        linkable(row.id)
    dead = row.status is Status.DEAD
    assert caught.value.code == ("link.dead-network" if dead else "link.no-share-url")
    assert caught.value.hint
    if dead:
        instead = re.findall(r"[a-z]+", caught.value.hint.removeprefix("use "))
        named = [name for name in instead if name not in ("or", "instead", "sharekit", "buttons")]
        assert all(find(name).endpoint for name in named)


@pytest.mark.parametrize("alias", ["twitter", "FB", " Reddit ", "hn", "wa", "google+", "mail"])
def test_aliases_and_cases(alias: str) -> None:
    assert find(alias).id


def test_those_that_nobody_could_confirm_are_asked_for() -> None:
    assert {row.status for row in alive()} == {Status.ALIVE}
    more = {row.status for row in alive(uncertain=True)}
    assert more == {Status.ALIVE, Status.UNCERTAIN}
