"""Every check fires on a page of its own, and only there; the right page is right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from right_page import ADDRESS, CARD, RIGHT, Answers, added, noise, picture, spoilt, without, world
from sharekit.audit.check import Checked, Checker
from sharekit.audit.checks import CHECKS, ROWS
from sharekit.audit.pictures import Pictures, Site
from sharekit.audit.share_hosts import target_of
from sharekit.diagnostics import Severity
from sharekit.errors import InputError, NetworkError
from sharekit.manifest import ArticleRow, CardRow, Manifest
from sharekit.store import sha256_hex
from sharekit.world import Purpose, Response

PNG, WEBP = CARD.replace(".jpg", ".png"), CARD.replace(".jpg", ".webp")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'
SHARE = "https://x.com/intent/tweet?text=A%20plan&amp;url="
ANSWER = {CARD: picture()}
ROBOTS = "https://www.example.com/robots.txt"
MOVED, FRAME = "https://cdn.example/p.jpg", "https://www.facebook.com/plugins/share_button.php"
IMAGE = '<meta property="og:image"'
LATIN = RIGHT.replace("utf-8", "iso-8859-1").replace("half of it", "à moitié")


def swapped(ending: str, media_type: str) -> str:
    return RIGHT.replace("plan.jpg", f"plan.{ending}").replace("image/jpeg", media_type)


def link(href: str, words: str = "Share", more: str = "") -> str:
    return added(f'<a href="{href}" {more}>{words}</a>', "</body>")


def re_imaged(image: str) -> str:
    """The right page with another picture in its JSON-LD."""
    start, end = RIGHT.index('"image": ['), RIGHT.index('"datePublished"')
    return RIGHT[:start] + f'"image": {image},\n' + RIGHT[end:]


# Code → pages (and what the network answers, where that isn't the right picture) that it fires on.
CASES: dict[str, list[str | bytes | tuple[str, Answers]]] = {
    "title.missing": [without("<title>").replace('property="og:title"', 'property="x"')],
    "title.length": [
        spoilt('og:title" content="How', 'og:title" content="' + "long " * 20 + "How"),
        added(f'<meta name="twitter:title" content="{"x" * 71}">'),
    ],
    "title.repeats-site-name": [spoilt('to plan">', 'to plan | Northbound">')],
    "description.missing": [without("og:description")],
    "description.length": [
        spoilt("Two people,", "Two people, " * 30),
        added(f'<meta name="twitter:description" content="{"x" * 201}">'),
    ],
    "url.missing": [without("og:url")],
    "type.missing": [without("og:type")],
    "type.invalid": [spoilt('"article">', '"essay">')],
    "site-name.missing": [without("og:site_name")],
    "image.missing": [
        RIGHT.replace('property="og:image"', 'property="x"').replace("og:image:", "x:")
    ],
    "image.relative": [
        spoilt(f'og:image" content="{CARD}', 'og:image" content="/cards/plan.jpg'),
        spoilt(f'og:image" content="{CARD}', 'og:image" content="//www.example.com/cards/plan.jpg'),
    ],
    "image.insecure": [RIGHT.replace(CARD, CARD.replace("https", "http"))],
    "image.unreachable": [
        (RIGHT, {}),
        (RIGHT, {CARD: NetworkError("the server is silent", code="fetch.timeout")}),
        (RIGHT, {CARD: picture()[:700]}),
        (RIGHT, {CARD: b""}),
    ],
    "image.content-type": [
        spoilt('content="image/jpeg"', 'content="image/png"'),
        (RIGHT, {CARD: picture(kind="PNG")}),
        (RIGHT, {CARD: Response(CARD, picture(), "application/octet-stream")}),
        (RIGHT, {CARD: b"<!doctype html><title>Log in</title>"}),
    ],
    "image.dimensions.undeclared": [without("og:image:width"), without("og:image:height")],
    "image.dimensions.mismatch": [spoilt('content="630"', 'content="600"')],
    "image.too-small": [(RIGHT, {CARD: picture(150, 79)}), (RIGHT, {CARD: picture(400, 210)})],
    "image.too-large": [(RIGHT, {CARD: picture(4200, 2205)})],
    "image.bytes": [(RIGHT, {CARD: noise(1200, 630)})],
    "image.format": [(swapped("webp", "image/webp"), {WEBP: picture(kind="WEBP")})],
    "image.format.unusable": [
        (swapped("svg", "image/svg+xml"), {CARD.replace("jpg", "svg"): SVG}),
        (
            swapped("avif", "image/avif"),
            {CARD.replace("jpg", "avif"): b"\x00\x00\x00\x20ftypavif" + bytes(40)},
        ),
    ],
    "image.alt.missing": [without("og:image:alt")],
    "image.alt.too-long": [spoilt("A list on paper,", "A list on paper, " * 30)],
    "image.aspect": [(RIGHT, {CARD: picture(1200, 1200)}), (RIGHT, {CARD: picture(1200, 660)})],
    "image.redirect": [(RIGHT, {CARD: Response(MOVED, picture(), "image/jpeg")})],
    "image.expiring-url": [
        (RIGHT.replace(CARD, CARD + "?X-Amz-Signature=1"), {CARD + "?X-Amz-Signature=1": picture()})
    ],
    "image.order": [
        without("og:image:width").replace(
            IMAGE, f'<meta property="og:image:width" content="1200">{IMAGE}', 1
        ),
        added(f'<meta property="og:image" content="{PNG}">'),
    ],
    "image.unchecked": [(RIGHT, {CARD: NetworkError("no", code="fetch.offline")})],
    "x.card.missing": [without("twitter:card")],
    "x.card.invalid": [spoilt("summary_large_image", "large")],
    "x.card.no-image": [
        RIGHT.replace('property="og:image"', 'property="x"').replace("og:image:", "x:")
    ],
    "x.player.incomplete": [
        added('<meta name="twitter:player" content="https://www.example.com/p">').replace(
            "summary_large_image", "player"
        )
    ],
    "x.handle.invalid": [
        spoilt("@northbound", "northbound"),
        added('<meta name="twitter:creator" content="@a name">'),
        spoilt("@northbound", "https://x.com/northbound"),
    ],
    "canonical.missing": [without("canonical")],
    "canonical.mismatch": [spoilt('og:url" content="https://www', 'og:url" content="https://m')],
    "canonical.has-utm": [
        RIGHT.replace('plan/">', 'plan/?utm_source=x">'),
        spoilt(f'og:url" content="{ADDRESS}', f'og:url" content="{ADDRESS}?a=1&amp;utm_medium=y'),
    ],
    "canonical.suspect": [
        spoilt(f'href="{ADDRESS}', 'href="/plan/'),
        spoilt(f'href="{ADDRESS}', f'href="{ADDRESS}#top'),
        spoilt('href="https://www.example.com/plan', 'href="http://www.example.com/plan'),
    ],
    "article.dates.missing": [
        without("published_time"),
        without("modified_time"),
        spoilt("2026-09-01T08:00:00Z", "1 September"),
    ],
    "article.author.is-url": [spoilt('"Ida Berg">', '"https://www.example.com/ida">')],
    "article.section.missing": [without("article:section")],
    "json-ld.article.missing": [spoilt('"@type": "Article"', '"@type": "WebSite"')],
    "json-ld.article.images": [spoilt('"height": 900', '"height": 1200')],
    "json-ld.mismatch": [
        spoilt('"headline": "How', '"headline": "Why'),
        spoilt('"datePublished": "2026-09-01"', '"datePublished": "2025-09-01"'),
        spoilt('"datePublished": "2026-09-01"', '"datePublished": "2026-09-02T08:30:00+01:00"'),
        spoilt('"name": "Ida Berg"', '"name": "Jo March"'),
re_imaged('"https://www.example.com/other.jpg"'),
    ],
    "pinterest.rich-pin": [
        spoilt('"article">', '"website">'),
        spoilt('property="og:title"', 'property="x"'),
    ],
    "pinterest.nopin-conflict": [added('<meta name="pinterest" content="nopin">')],
    "fediverse.creator.invalid": [
        spoilt("@ida@social.example", "@ida"),
        spoilt("@ida@social.example", "https://social.example/@ida"),
    ],
    "oembed.missing": [without("oembed")],
    "robots.preview-too-small": [without("max-image-preview"), spoilt(":large", ":standard")],
    "robots.blocks-crawler": [
        spoilt("max-image-preview:large", "max-image-preview:large, noindex"),
        (RIGHT, ANSWER | {"https://www.example.com/robots.txt": b"User-agent: *\nDisallow: /\n"}),
        (
            RIGHT,
            ANSWER
            | {
                "https://www.example.com/robots.txt": b"User-agent: *\nDisallow:\n\n"
                b"User-agent: Twitterbot\nDisallow: /*an/$\n"
            },
        ),
        (RIGHT, ANSWER | {ROBOTS: b"User-agent: twitterbot\nDisallow: /*.jpg$\n"}),
    ],
    "html.tags.misplaced": [
        spoilt("<title>", "<div></div><title>"),
        spoilt("<title>", f"<style>{'a' * 520_000}</style><title>"),
        RIGHT.replace('property="og:', 'property="x:').replace(
            "</head>", "<script>add('og:title', 'A'); add('og:image', 'b')</script></head>"
        ),
    ],
    "html.tags.duplicate": [
        added('<meta property="og:title" content="Another">'),
        added('<link rel="canonical" href="https://www.example.com/other/">'),
    ],
    "html.escaping.double": [
        spoilt("<title>", "<title>Plans &amp;amp; "),
        spoilt("Two people,", "Two people &amp;amp; a dog &amp;#8217;")],
    "html.charset": [
        without("charset"),
        spoilt("utf-8", "utf8mb4"),
        spoilt('<meta charset="utf-8">', f'<!-- {"x" * 1100} --><meta charset="utf-8">'),
        LATIN.encode("utf-8"),
        RIGHT.replace("half of it", "à moitié").encode("cp1252"),
    ],
    "links.dead-network": [
        link("https://plus.google.com/share?url=https%3A%2F%2Fwww.example.com%2F"),
        link("https://getpocket.com/save?url=https%3A%2F%2Fwww.example.com%2F"),
    ],
    "links.ignored-parameter": [
        link("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fe.example%2F&amp;quote=a"),
        link("https://www.linkedin.com/shareArticle?mini=true&amp;url=https%3A%2F%2Fe.example%2F"),
    ],
    "links.unencoded": [
        link(SHARE + "https://www.example.com/plan/"),
        link(SHARE + "https%253A%252F%252Fwww.example.com%252Fplan%252F"),
        link("https://x.com/intent/tweet?text=A plan"),
        link("https://x.com/intent/tweet?text=A%2520plan"),
        link("https://x.com/intent/tweet?text=100%"),
        link("https://x.com/intent/tweet?text=caf%E9"),
        link("mailto:?subject=A%20plan&amp;body=A+plan"),
        link("https://x.com/intent/tweet?text=A&amp;amp;url=https%3A%2F%2Fe.example%2F"),
        link("whatsapp://send?text=A plan"),
        link("viber://forward?text=100%"),
    ],
    "links.tracker": [
        added('<script async src="https://platform.twitter.com/widgets.js"></script>', "</body>"),
        added('<script src="//s7.addthis.com/js/300/addthis_widget.js"></script>', "</body>"),
        added(f'<iframe src="{FRAME}?href=x"></iframe>', "</body>"),
    ],
    "links.inaccessible": [
        link(SHARE, '<svg aria-hidden="true"><title>X</title></svg>'),
        link(SHARE, '<i class="icon-x"></i>'),
        link(SHARE, "Share on X", 'target="_blank"'),
    ],
    "links.missing": [spoilt("https://x.com/intent/tweet?", "https://x.com/northbound?")],
}  # fmt: skip


def codes(page: str | bytes, answers: Answers | None = None) -> list[str]:
    document = page.encode() if isinstance(page, str) else page
    pages = {"page.html": document}
    checked = Checker(world(answers, pages)).check("page.html")
    assert all(each.diagnostic.message and each.diagnostic.hint for each in checked.found)
    return [each.diagnostic.code for each in checked.found]


def unpacked() -> list[tuple[str, str | bytes, Answers | None]]:
    return [
        (code, *case) if isinstance(case, tuple) else (code, case, None)
        for code, cases in CASES.items()
        for case in cases
    ]


def str_of(value: object) -> str:
    return value if isinstance(value, str) and len(value) < 40 else ""


def test_nothing_is_wrong_with_the_right_page() -> None:
    assert codes(RIGHT) == []


@pytest.mark.parametrize(
    ("code", "page", "answers"),
    unpacked(),
    ids=str_of,
)
def test_a_check_fires_on_its_page(code: str, page: str | bytes, answers: Answers | None) -> None:
    assert code in codes(page, answers)


def test_every_check_has_its_page() -> None:
    assert set(CASES) | {"image.crop-safe"} == set(CHECKS)
    assert len(ROWS) == len(CHECKS), "a code stands twice in the table"


def card(size: str, data: bytes) -> CardRow:
    return CardRow(
        file="plan.jpg", sha256=sha256_hex(data), bytes=len(data), width=1200, height=630,
        format="jpeg", size=size, template="quote", theme="ink", inputs_sha256="", alt="A",
    )  # fmt: skip


@pytest.mark.parametrize(("size", "fires"), [("og", True), ("whatsapp", False), (None, False)])
def test_only_of_our_own_cards_is_known_what_a_crop_cuts(size: str | None, fires: bool) -> None:
    data = picture()
    cards = (card(size, data),) if size else ()
    manifest = Manifest((ArticleRow(source="a.md", source_sha256="", cards=cards),))
    place = world({CARD: data}, {"page.html": RIGHT.encode()})
    checked = Checker(place, pictures=Pictures(place, manifest=manifest)).check("page.html")
    assert ("image.crop-safe" in [each.code for each in checked.diagnostics]) is fires


@pytest.mark.parametrize("page", [RIGHT, without("og:image:type")])
def test_an_address_that_gives_a_page_for_a_picture_is_told(page: str) -> None:
    answer = InputError("is no picture but text/html", code="fetch.type")
    place = world({CARD: answer}, {"page.html": page.encode()})
    (found,) = Checker(place).check("page.html").diagnostics
    assert (found.code, found.severity) == ("image.content-type", "error")
    assert "served as text/html, the file is no picture" in found.message


@pytest.mark.parametrize("page", [RIGHT, without("og:image:type")])
def test_a_picture_too_large_to_be_looked_at_is_that_alone(page: str) -> None:
    answer = InputError("is larger than 25 MB", code="fetch.too_large")
    place = world({CARD: answer}, {"page.html": page.encode()})
    assert [d.code for d in Checker(place).check("page.html").diagnostics] == ["image.bytes"]


X_OWN = "https://www.example.com/x.png"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (picture(kind="PNG"), None),
        (InputError("gone", code="fetch.missing"), "image.unreachable"),
        (SVG, "image.format"),
        (b"<!doctype html><title>Log in</title>", "image.content-type"),
        (InputError("is no picture but text/html", code="fetch.type"), "image.content-type"),
        (InputError("too large", code="fetch.too_large"), "image.bytes"),
        (picture(4200, 10, "PNG"), "image.too-large"),
        (picture(kind="PNG") + bytes(5_000_000), "image.bytes"),
        (NetworkError("no", code="fetch.offline"), "image.unchecked"),
    ],
)
def test_a_picture_for_x_alone_is_looked_at(answer: bytes | Exception, code: str | None) -> None:
    page = added(f'<meta name="twitter:image" content="{X_OWN}">')
    place = world({CARD: picture(), X_OWN: answer}, {"page.html": page.encode()})
    assert [d.code for d in Checker(place).check("page.html").diagnostics] == (
        [code] if code else []
    )
    assert Checker(place, networks=["linkedin"]).check("page.html").diagnostics == ()


def test_three_crops_need_not_hold_the_preview() -> None:
    crops = '["https://www.example.com/1.jpg", "https://www.example.com/2.jpg", "/3.jpg"]'
    assert codes(re_imaged(crops)) == []


def test_of_a_published_page_the_published_picture_counts() -> None:
    file, page = "out/plan.jpg", {"page.html": RIGHT.encode()}
    sites = (Site("https://www.example.com/cards/", Path("out")),)
    place = world({ADDRESS: RIGHT.encode()}, page | {file: picture()})
    checker = Checker(place, pictures=Pictures(place, sites=sites))
    assert checker.check("page.html").diagnostics == ()
    assert [d.code for d in checker.check(ADDRESS).diagnostics] == ["image.unreachable"]


def test_a_picture_is_got_once() -> None:
    asked: list[str] = []
    place = world(files={f"{n}.html": RIGHT.encode() for n in range(40)})

    def fetch(url: str, purpose: Purpose = "source") -> Response:
        asked.append(url)
        return place.fetch(url, purpose)

    found = list(Checker(place._replace(fetch=fetch)).check_all([f"{n}.html" for n in range(40)]))
    assert all(isinstance(one, Checked) and one.found == () for one in found)
    assert sorted(asked) == [CARD, "https://www.example.com/robots.txt"]


def test_a_file_of_the_site_is_found_by_the_pages_own_place() -> None:
    files = {"public/plan/index.html": RIGHT.encode(), "public/cards/plan.jpg": picture(),
             "public/robots.txt": b"User-agent: *\nDisallow: /plan"}  # fmt: skip
    found = Checker(world({}, files)).check("public/plan/index.html").diagnostics
    assert [each.code for each in found] == ["robots.blocks-crawler"]


def test_what_is_told_is_where_it_stands() -> None:
    place = world(files={"page.html": spoilt("summary_large_image", "large").encode()})
    (found,) = Checker(place).check("page.html").found
    line = RIGHT.splitlines()[found.line - 1] if found.line else ""
    assert "twitter:card" in line
    assert found.diagnostic.where == f"page.html:{found.line}:1"
    assert found.diagnostic.severity is Severity.ERROR


def test_what_nobody_asked_for_is_not_told() -> None:
    page = without("twitter:card").replace("og:image:alt", "x")
    assert set(codes(page)) == {"x.card.missing", "image.alt.missing"}
    place = world(files={"page.html": page.encode()})
    for network, wanted in (("linkedin", set()), ("twitter", {"x.card.missing"})):
        found = Checker(place, networks=[network]).check("page.html").diagnostics
        assert {each.code for each in found} - {"image.alt.missing", "image.aspect"} == wanted


@pytest.mark.parametrize(
    ("network", "kind", "fires"),
    [("linkedin", "WEBP", True), ("discord", "WEBP", False), ("linkedin", "PNG", False)],
)
def test_a_network_refuses_its_own_formats(network: str, kind: str, fires: bool) -> None:
    url = WEBP if kind == "WEBP" else PNG
    page = swapped(kind.lower(), f"image/{kind.lower()}").encode()
    place = world({url: picture(kind=kind)}, {"page.html": page})
    found = Checker(place, networks=[network]).check("page.html").diagnostics
    assert ("image.format" in [each.code for each in found]) is fires


def test_json_ld_that_is_no_json_is_told_with_its_line() -> None:
    page = spoilt('"@type": "Article",', '"@type": "Article",,')
    place = world({CARD: picture()}, {"page.html": page.encode()})
    (found,) = Checker(place).check("page.html").diagnostics
    line = page[: page.index("application/ld+json")].count("\n") + 1
    assert (found.code, found.message) == (
        "json-ld.article.missing", "no Article in JSON-LD: this script is no JSON",
    )  # fmt: skip
    assert (found.where or "").startswith(f"page.html:{line}:")


def test_json_ld_in_a_graph_is_found() -> None:
    start, end = RIGHT.index('{"@context"'), RIGHT.index("</script>")
    graph = json.dumps({"@graph": [{"@type": "WebSite"}, json.loads(RIGHT[start:end])]})
    assert codes(RIGHT[:start] + graph + RIGHT[end:]) == []


@pytest.mark.parametrize(
    "told", ["noindex", "noindex, nofollow", "none", "otherbot: all, googlebot: nofollow, noindex",
             "*: noindex", "max-snippet:-1, noindex", "Twitterbot:none"],
)  # fmt: skip
def test_a_server_that_keeps_crawlers_out_is_told(told: str) -> None:
    page = Response(ADDRESS, RIGHT.encode(), "text/html", "utf-8", robots=told)
    found = Checker(world(ANSWER | {ADDRESS: page})).check(ADDRESS).diagnostics
    assert [each.code for each in found] == ["robots.blocks-crawler"]
    assert f"X-Robots-Tag says {told}" in found[0].message


@pytest.mark.parametrize(
    "told", ["otherbot: noindex, none", "max-image-preview:large", "googlebot: nosnippet"]
)
def test_what_a_server_tells_others_keeps_no_preview_away(told: str) -> None:
    page = Response(ADDRESS, RIGHT.encode(), "text/html", "utf-8", robots=told)
    assert Checker(world(ANSWER | {ADDRESS: page})).check(ADDRESS).diagnostics == ()


def test_large_pictures_may_be_allowed_by_the_server() -> None:
    body = without("max-image-preview").encode()
    page = Response(ADDRESS, body, "text/html", "utf-8", robots="all, max-image-preview: large")
    assert Checker(world(ANSWER | {ADDRESS: page})).check(ADDRESS).diagnostics == ()


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("whatsapp://send?text=A%20plan", "whatsapp"),
        ("tg://msg_url?url=https%3A%2F%2Fe.example%2F", "telegram"),
        ("viber://forward?text=A", "viber"),
        ("sms:?&body=A", "sms"),
        ("whatsapp://call", None),
        ("tel:+15550100", None),
    ],
)
def test_apps_are_shared_to_as_well(address: str, network: str | None) -> None:
    found = target_of(address)
    assert (found.network if found else None) == network
