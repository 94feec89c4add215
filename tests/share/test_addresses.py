"""Addresses: canonical by WHATWG rules, or refused with a code and what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sharekit.errors import ShareError
from sharekit.share.address import MAX_LENGTH, canonical, join
from sharekit.share.host import canonical_host

DATA = Path(__file__).parent / "data"
RECORDED = json.loads((DATA / "addresses.json").read_text("utf-8"))["rows"]


@pytest.mark.parametrize("row", RECORDED, ids=lambda row: ascii(row["address"])[:60])
def test_as_nodes_url_has_it(row: dict[str, str | dict[str, str] | None]) -> None:
    address, node = row["address"], row["node"]
    assert isinstance(address, str)
    if "refused" in row:
        with pytest.raises(ShareError) as caught:
            canonical(address)
        assert caught.value.code == row["refused"]
        return
    form = canonical(address)
    assert form == row["canonical"]
    assert form == row["again"], "Node would change it"
    assert isinstance(node, dict)
    assert form.split("/")[2] == node["host"]
    ours = form.replace("%25", "%").replace(
        "%5E", "^"
    )  # a stray % is mended; ^ by the new standard
    assert ours == node["href"].replace("%25", "%")


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("javascript:alert(1)", "link.scheme"),
        ("/plan.html", "link.scheme"),
        ("", "link.scheme"),
        ("ftp://example.com/", "link.scheme"),
        ("https://ida:secret@example.com/", "link.userinfo"),
        ("https://example.com\\@evil.example/", "link.backslash"),
        ("https://exa\tmple.com/", "link.control-character"),
        ("https://example.com/\x85", "link.control-character"),
        ("https:///plan", "link.host"),
        ("https://0x7f.1/", "link.host"),
        ("https://exa mple.com/", "link.host"),
        ("https://[::g]/", "link.host"),
        ("https://xn--a.example/", "link.host"),
        ("https://example.com:70000/", "link.port"),
        ("https://example.com:" + "9" * 5000 + "/", "link.port"),
        ("https://example.com/" + "a" * MAX_LENGTH, "link.too-long"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_refusals(address: str, code: str) -> None:
    with pytest.raises(ShareError) as caught:
        canonical(address)
    problem = caught.value
    assert problem.code == code
    assert problem.where == "url"
    assert problem.hint
    assert "\n" not in str(problem)
    assert len(str(problem)) < 200
    assert "secret" not in str(problem)


@pytest.mark.parametrize(
    ("reference", "form"),
    [
        ("/img/a b.png", "https://example.com/img/a%20b.png"),
        ("b.png", "https://example.com/2026/b.png"),
        ("../b.png?x=1", "https://example.com/b.png?x=1"),
        ("//cdn.example/b.png", "https://cdn.example/b.png"),
        ("?x", "https://example.com/2026/plan?x"),
        ("#top", "https://example.com/2026/plan?q#top"),
        ("http://cdn.example", "http://cdn.example/"),
        ("", "https://example.com/2026/plan?q"),
    ],
)
def test_references_are_meant_on_their_page(reference: str, form: str) -> None:
    assert join("https://example.com/2026/plan?q#end", reference, field="media") == form


def test_a_data_reference_is_refused_by_its_field() -> None:
    with pytest.raises(ShareError) as caught:
        join("https://example.com/", "data:image/png;base64,AAAA", field="media")
    assert (caught.value.code, caught.value.where) == ("link.scheme", "media")


def test_hosts_are_those_of_browsers_not_of_the_standard_library() -> None:
    assert canonical_host("straße.example") == "xn--strae-oqa.example"
    assert canonical_host("faß.de") != canonical_host("fass.de")
