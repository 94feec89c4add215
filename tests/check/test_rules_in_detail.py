"""Where a rule's border runs: what must not be told, and files that decide for many pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from right_page import RIGHT, added, spoilt, world
from sharekit.audit.check import Checker, site_of
from sharekit.audit.pictures import Site, sniff
from sharekit.audit.robots import is_kept_out, parse
from sharekit.audit.sarif import uri_of
from sharekit.markup.encoding import detect

TWEET = '<blockquote class="twitter-tweet"><a href="https://x.com/a/status/1">1</a></blockquote>'
POST = "https://x.com/intent/tweet"
WIDGETS = '<script async src="https://platform.twitter.com/widgets.js"></script>'


def codes(page: str) -> list[str]:
    place = world(files={"a.html": page.encode()})
    return [each.code for each in Checker(place).check("a.html").diagnostics]


@pytest.mark.parametrize(
    "page",
    [
        spoilt('"article">', '"shop:offer">').replace('"Article"', '"NewsArticle"'),
        added('<meta property="og:locale:alternate" content="de_DE">'
              '<meta property="og:locale:alternate" content="fr_FR">'),
        added('<meta property="article:tag" content="a"><meta property="article:tag" content="b">'),
        added('<meta property="og:title" content="How a small shop learned to plan">'),
        spoilt("@northbound", "@Northbound_1"),
        spoilt("og:url\" content=\"https://www.example.com/", "og:url\" content=\"https://WWW.example.com:443/"),
        added('<template><meta property="og:title" content="Another"></template>'),
        added("<script>'<meta property=\"og:title\" content=x>'</script>"),
        spoilt("2026-09-01T08:00:00Z", "2026-08-31T23:30:00Z").replace(
            '"datePublished": "2026-09-01"', '"datePublished": "2026-09-01T01:30:00+02:00"'
        ),
        spoilt("Two people,", "Research &amp;amp Development &amp; more,"),
        added(TWEET + WIDGETS, "</body>"),
        added(f'<a href="{POST}?text=100%25%20plan"><img alt="Share" src="x"></a>', "</body>"),
        added(f'<a href="{POST}?text=A" aria-label="Share on X"><svg></svg></a>', "</body>"),
    ],
)  # fmt: skip
def test_what_is_right_is_not_told(page: str) -> None:
    assert [code for code in codes(page) if code not in {"pinterest.rich-pin"}] == []


ROBOTS = b"""\xef\xbb\xbf# who may come
User-agent: Twitterbot
User-agent: facebookexternalhit/1.1
Disallow: /private
Allow: /private/open$
Crawl-delay: 10

user-agent: *
disallow: /*.pdf$
disallow: /tmp*/x
nonsense
"""


@pytest.mark.parametrize(
    ("crawler", "path", "kept_out"),
    [
        ("twitterbot", "/private/a", True),
        ("twitterbot", "/private/open", False),
        ("twitterbot", "/private/open/", True),
        ("facebookexternalhit", "/private", True),
        ("twitterbot", "/a.pdf", False),
        ("slackbot", "/a.pdf", True),
        ("slackbot", "/a.pdf?b", False),
        ("slackbot", "/tmp/y/x1", True),
        ("slackbot", "/private", False),
    ],
)
def test_robots_txt_is_read_by_its_standard(crawler: str, path: str, kept_out: bool) -> None:
    assert is_kept_out(parse(ROBOTS), crawler, path) is kept_out


def test_hostile_robots_txt_ends_in_time() -> None:
    robots = parse(b"User-agent: *\nDisallow: /" + b"*a" * 100_000)
    assert not is_kept_out(robots, "slackbot", "/" + "a" * 100_000 + "b")


@pytest.mark.parametrize(
    ("file", "address", "site"),
    [
        ("public/plan/index.html", "https://e.example/plan/", ("https://e.example/", "public")),
        ("public/plan.html", "https://e.example/plan", ("https://e.example/", "public")),
        ("public/plan.html", "https://e.example/plan.html", ("https://e.example/", "public")),
        ("a/index.html", "https://e.example/b/a/", ("https://e.example/b/", ".")),
        ("index.html", "https://e.example/", ("https://e.example/", ".")),
        ("public/x.html", "https://e.example/plan/", None),
        ("public/x.html", "/x.html", None),
    ],
)
def test_the_served_folder_is_seen_from_a_page(
    file: str, address: str, site: tuple[str, str] | None
) -> None:
    found = site_of(Path(file), address)
    assert found == (Site(site[0], Path(site[1])) if site else None)


def test_no_address_leads_out_of_the_folder() -> None:
    site = Site("https://e.example/c/", Path("out"))
    assert site.file("http://www.e.example/c/a%20b.png?x#y") == Path("out/a b.png")
    for url in ("https://e.example/c/../x", "https://e.example/c/%2e%2e/x", "https://e.example/d/x",
                "https://e.example/c/a%00b", "https://other.example/c/x"):  # fmt: skip
        assert site.file(url) is None, url


def test_pictures_are_known_by_their_bytes() -> None:
    assert sniff(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "image/webp"
    assert sniff(b'<?xml version="1.0"?><svg/>') == "image/svg+xml"
    assert sniff(b"\x00\x00\x00 ftypavif") == "image/avif"
    assert sniff(b"<!doctype html><title>no</title>") is None
    assert sniff(b"") is None


def test_pages_are_uris_in_sarif() -> None:
    assert uri_of("a b/ü.html") == "a%20b/%C3%BC.html"
    assert uri_of("https://e.example/a b") == "https://e.example/a b"
    assert uri_of("/srv/a.html") == "file:///srv/a.html"


def test_a_page_in_another_encoding_is_read_in_it() -> None:
    latin = RIGHT.replace('charset="utf-8"', 'charset="iso-8859-1"').replace("half", "à moitié")
    assert codes(latin) != []
    place = world(files={"a.html": latin.encode("cp1252")})
    assert Checker(place).check("a.html").diagnostics == ()
    assert detect(latin.encode("cp1252")).codec == "cp1252"
