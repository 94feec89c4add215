"""Buttons: HTML that asks nobody anything, and can be read, heard and reached. QR codes."""

from __future__ import annotations

import re
import struct
from html.parser import HTMLParser

import pytest

from sharekit.errors import ShareError
from sharekit.share.buttons import APP_REL, WEB_REL, buttons, page, pin_image, refused_as_button
from sharekit.share.find import alive, find
from sharekit.share.formats import as_csv, as_html, as_markdown
from sharekit.share.labels import LABELS, RIGHT_TO_LEFT, row_of
from sharekit.share.links import make_links, prepare
from sharekit.share.qr import qr_png, qr_svg

HOSTILE = "\"><script>alert('1')</script>&amp;"
SHARE = prepare(
    url="https://example.com/a?b=1&c=2", title=HOSTILE, instance="a.example", app_id="1"
)
NAMES = [row.id for row in alive(uncertain=True) if refused_as_button(row) is None]
LINKS = make_links(SHARE, NAMES).links
LOADS = {"script", "img", "iframe", "link", "object", "embed", "source", "video", "audio", "use"}


class Elements(HTMLParser):
    """Start tags with their attributes, and the text of each element's inside."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs))
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_nothing_is_loaded_and_nothing_runs() -> None:
    html = buttons(LINKS)
    read = Elements(html)
    assert {tag for tag, _ in read.found} & LOADS == set()
    assert not re.search(r"url\(|@import|javascript:|\son\w+=", html.replace("javascript", "x", 0))
    assert all(not name.startswith("on") for _, given in read.found for name in given)


def test_each_link_is_escaped_exactly_once() -> None:
    hrefs = [given["href"] for given in Elements(buttons(LINKS)).all("a")]
    assert hrefs == [link.url for link in LINKS]
    listed = [given["href"] for given in Elements(as_html(LINKS)).all("a")]
    assert listed == hrefs


def test_web_pages_open_in_a_tab_that_is_announced_and_nothing_else_does() -> None:
    html = buttons(LINKS)
    for row in re.findall(r"<li>.*?</li>", html):
        anchor = Elements(row).all("a")[0]
        web = str(anchor["href"]).startswith("https:")
        assert anchor.get("target") == ("_blank" if web else None)
        assert anchor["rel"] == (WEB_REL if web else APP_REL)
        assert ("(opens in a new tab)" in row) == web


def test_pictures_are_skipped_by_screen_readers() -> None:
    drawn = Elements(buttons(LINKS)).all("svg")
    assert len(drawn) == len(LINKS)
    assert all(d["aria-hidden"] == "true" and d["focusable"] == "false" for d in drawn)


@pytest.mark.parametrize("look", ["names", "icons"])
def test_the_group_is_named_and_so_is_every_link(look) -> None:  # type: ignore[no-untyped-def]
    read = Elements(buttons(LINKS, look=look))
    section, heading = read.all("section")[0], read.all("h2")[0]
    assert section["aria-labelledby"] == heading["id"]
    words = "".join(read.text)
    for link in LINKS:
        assert find(link.network).name in words or link.network in ("email", "sms")


@pytest.mark.parametrize("language", LABELS)
def test_words_in_every_language(language: str) -> None:
    labels = LABELS[language]
    assert all(part.strip() == part and part for part in labels)
    assert "{network}" in labels.share
    assert "{network}" in labels.save
    assert "{network}" in labels.open
    assert labels == LABELS["en"] or len(set(labels) & set(LABELS["en"])) == 0
    html = buttons(LINKS[:3], language=language)
    rtl = language.partition("-")[0] in RIGHT_TO_LEFT
    assert f'dir="{"rtl" if rtl else "ltr"}"' in html
    assert f"<bdi>{LINKS[0].name}</bdi>" in html
    assert labels.heading in html


def test_there_are_twenty_languages_and_more() -> None:
    assert len(LABELS) >= 20
    assert {"ar", "he", "hi", "th", "ja", "zh", "ko"} <= set(LABELS)


@pytest.mark.parametrize(
    ("tag", "row"),
    [("de-CH", "de"), ("zh-TW", "zh-hant"), ("zh_Hant_HK", "zh-hant"), ("zh-CN", "zh"),
     ("no", "nb"), ("iw", "he"), ("tlh", "en"), (None, "en"), ("", "en")],
)  # fmt: skip
def test_tags_find_their_row(tag: str | None, row: str) -> None:
    assert row_of(tag) == row


def test_two_groups_on_a_page_have_names_of_their_own() -> None:
    first, second = buttons(LINKS[:3]), buttons(LINKS[3:5])
    assert Elements(first).all("h2")[0]["id"] != Elements(second).all("h2")[0]["id"]
    assert buttons(LINKS[:3]) == first
    assert "<style>" not in buttons(LINKS, style=False)


def test_a_page_is_whole() -> None:
    html = page(buttons(LINKS, language="he"), title=HOSTILE, language="he")
    assert html.startswith('<!doctype html>\n<html lang="he" dir="rtl">')
    assert Elements(html).all("script") == []


def test_pin_it_attributes() -> None:
    html = pin_image("/a.png", alt="", url="https://example.com/?a&b", media="https://example.com/a.png",
                     description=HOSTILE)  # fmt: skip
    assert Elements(html).all("img") == [
        {
            "src": "/a.png", "alt": "", "data-pin-url": "https://example.com/?a&b",
            "data-pin-media": "https://example.com/a.png", "data-pin-description": HOSTILE,
        }
    ]  # fmt: skip


def test_csv_runs_no_formula_and_markdown_keeps_its_brackets() -> None:
    links = make_links(prepare(url="https://example.com/", title='=1+1,"x"'), ["x", "copy"]).links
    head, first, second = as_csv(links).splitlines()
    assert head == "network,name,url,text,length,limit,unit,warnings"
    assert '"\'=1+1,""x"""' in first
    assert second == "copy,Copy link,https://example.com/,,,,,"
    odd = links[0]._replace(name="A [b](c) *d*")
    assert as_markdown([odd]).startswith("- [A \\[b\\](c) \\*d\\*](<https://x.com/")


def test_qr_codes_as_vectors_and_pixels() -> None:
    svg = qr_svg("https://example.com/?a=1&b=2").decode()
    assert svg.startswith("<svg")
    assert "<title>https://example.com/?a=1&amp;b=2</title>" in svg
    assert "script" not in svg
    png = qr_png("https://example.com/")
    width, height = struct.unpack(">II", png[16:24])
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert width == height >= 300
    assert qr_png("https://example.com/") == png


@pytest.mark.parametrize(
    ("url", "code"),
    [("javascript:x", "link.scheme"), ("https://example.com/" + "a" * 1300, "link.qr")],
)
def test_qr_codes_are_refused(url: str, code: str) -> None:
    with pytest.raises(ShareError) as caught:
        qr_svg(url)
    assert caught.value.code == code
