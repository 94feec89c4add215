# ruff: noqa: E501 - pages stand in few lines
"""Addresses and feeds on the command line, against a server on loopback."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import Cli
from serving import Server, redirect, respond

PRIVATE = "--allow-private-network"
PROSE = (
    "A plan is a promise that you make to your future self. Good teams write it down before they "
    "argue about it, because paper does not forget. You cannot hurry a habit, but you can make "
    "room for it every single morning. Nobody remembers the meeting in which a thing was decided. "
    "Everybody remembers who carried it home. After a year, the list was shorter and the evenings "
    "were free, which is the only measure that a family will accept. The shop began with two people "
    "and a long list of wishes. The list did not shrink because they worked harder. It shrank "
    "because they asked, of every line, who would miss it."
)
PAGE = (
    '<html lang="en"><head><title>How a shop learned to plan - The Shop</title>'
    '<meta property="og:site_name" content="The Shop"><meta name="author" content="Ida Berg">'
    '<meta property="article:published_time" content="2026-09-01">'
    '<meta property="og:image" content="/plan.jpg"></head><body><article>'
    f"<h1>How a shop learned to plan</h1><p>{PROSE}</p></article></body></html>"
)


def feed(*items: str) -> str:
    return f"<rss><channel><title>The Shop</title>{''.join(items)}</channel></rss>"


def item(title: str, link: str, text: str = "") -> str:
    return (
        f"<item><title>{title}</title><link>{link}</link><pubDate>Tue, 01 Sep 2026 08:00:00 GMT"
        f"</pubDate><author>a@shop.example (Ida Berg)</author><description>{text}</description></item>"
    )


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    running.answers["/plan"] = respond(PAGE)
    yield running
    running.close()


@pytest.mark.parametrize("command", ["read", "quotes", "card", "pin"])
def test_an_address_is_read(cli: Cli, server: Server, command: str) -> None:
    server.answers["/"] = redirect("/plan")
    result = cli(command, server.url(), PRIVATE)
    assert result.code == 0, result.err
    assert server.paths()[:2] == ["/", "/plan"]


def test_what_is_understood_starts_from_where_it_was_found(cli: Cli, server: Server) -> None:
    server.answers["/"] = redirect("/plan")
    read = cli("read", server.url(), PRIVATE, "--json").json
    assert read["title"] == "How a shop learned to plan"
    assert (read["authors"], read["published"]) == (["Ida Berg"], "2026-09-01")
    assert read["url"] == server.url("/plan")
    assert read["image"]["url"] == server.url("/plan.jpg")
    assert read["source"] == server.url()


def test_a_pin_leads_to_the_page(cli: Cli, server: Server, place: Path) -> None:
    assert cli("pin", server.url("/plan"), PRIVATE).code == 0
    assert server.url("/plan") in (place / "sharekit-out" / "pins.toml").read_text("utf-8")


def test_the_servers_charset_counts(cli: Cli, server: Server) -> None:
    page = PAGE.replace("a family", "a café – «une famille»")
    server.answers["/a"] = respond(page.encode("cp1252"), kind="text/html; charset=ISO-8859-1")
    server.answers["/b"] = respond(page.encode("utf-8"), kind="text/html; charset=nonsense")
    server.answers["/c"] = respond(
        page.encode("shift_jis", "replace"), kind="text/html; charset=sjis"
    )
    for path in ("/a", "/b"):
        assert (
            "café – «une famille»" in cli("read", server.url(path), PRIVATE, "--json").json["text"]
        )
    assert cli("read", server.url("/c"), PRIVATE).code == 0


def test_ones_own_network_is_asked_for(cli: Cli, server: Server) -> None:
    result = cli("card", server.url("/plan"))
    assert result.code == 4
    assert "(fetch.address)" in result.err
    assert PRIVATE in result.err
    assert server.connections == 0


def test_settings_decide_as_well(
    cli: Cli, server: Server, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "sharekit.toml").write_text("[network]\nallow_private = true\n", "utf-8")
    assert cli("read", server.url("/plan")).code == 0
    monkeypatch.setenv("SHAREKIT_NETWORK_OFFLINE", "true")
    assert cli("read", server.url("/plan")).code == 0
    assert "(fetch.offline)" in cli("read", server.url("/other")).err
    assert len(server.requests) == 1


def test_a_proxy_is_spoken_of(cli: Cli, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAREKIT_NETWORK_PROXY", server.url().rstrip("/"))
    server.answers["http://shop.example/plan"] = respond(PAGE)
    result = cli("read", "http://shop.example/plan")
    assert result.code == 0
    assert "(fetch.proxied)" in result.err


def test_offline_answers_from_what_was_kept(cli: Cli, server: Server) -> None:
    assert cli("read", server.url("/plan"), "--offline").code == 8
    online = cli("read", server.url("/plan"), PRIVATE)
    server.close()
    offline = cli("read", server.url("/plan"), "--offline")
    assert (offline.code, offline.out) == (0, online.out)


def test_one_page_of_several_that_is_out_of_reach(cli: Cli, server: Server, article: str) -> None:
    server.answers["/busy"] = respond("", status="503 Busy")
    result = cli("card", article, server.url("/busy"), PRIVATE)
    assert result.code == 8
    assert "(fetch.server)" in result.err


def test_pages_that_are_no_articles(cli: Cli, server: Server) -> None:
    server.answers["/gone"] = respond(
        "<title>Page not found</title><h1>Page not found</h1><p>Oh.</p>"
    )
    server.answers["/app"] = respond('<div id="root"></div><script src="a.js"></script>')
    server.answers["/pdf"] = respond(b"%PDF-1.7", kind="application/octet-stream")
    server.answers["/empty"] = respond("")
    for path, code in (("/gone", "page.not_found"), ("/app", "page.empty_shell"),
                       ("/pdf", "source.binary"), ("/empty", "source.empty")):  # fmt: skip
        result = cli("card", server.url(path), PRIVATE)
        assert (result.code, f"({code})" in result.err) == (4, True), result.err


class TestFeeds:
    @pytest.fixture(autouse=True)
    def shop(self, server: Server) -> None:
        whole = item("A whole one", server.url("/whole"), f"&lt;p&gt;{PROSE}&lt;/p&gt;")
        teaser = item("A teaser", server.url("/plan"), "A plan is a promise […]")
        server.answers["/feed"] = respond(feed(whole, teaser), kind="application/rss+xml")

    def test_reading_it_lists_its_articles(self, cli: Cli, server: Server) -> None:
        result = cli("read", server.url("/feed"), PRIVATE)
        assert result.code == 0
        assert result.out.splitlines() == [
            "   1  2026-09-01  A whole one",
            "   2  2026-09-01  A teaser",
        ]
        listed = cli("read", server.url("/feed"), PRIVATE, "--json").json
        assert [entry["number"] for entry in listed["entries"]] == [1, 2]
        assert listed["more"] is False
        assert server.paths() == ["/feed", "/feed"]

    def test_one_is_picked_by_its_number(self, cli: Cli, server: Server) -> None:
        read = cli("read", server.url("/feed"), PRIVATE, "--entry", "1", "--json").json
        assert (read["title"], read["authors"]) == ("A whole one", ["Ida Berg"])
        assert (read["url"], read["published"]) == (server.url("/whole"), "2026-09-01")
        assert read["text"] == PROSE
        assert read["site_name"] == "The Shop"
        assert server.paths() == ["/feed"]

    def test_the_page_of_a_teaser_is_fetched(self, cli: Cli, server: Server) -> None:
        read = cli("read", server.url("/feed"), PRIVATE, "--entry", "2", "--json").json
        assert read["title"] == "How a shop learned to plan"
        assert read["text"] == PROSE

    @pytest.mark.parametrize("command", ["card", "pin", "quotes"])
    def test_the_others_want_a_number(self, cli: Cli, server: Server, command: str) -> None:
        result = cli(command, server.url("/feed"), PRIVATE)
        assert result.code == 4
        assert "(stream.entry_needed)" in result.err
        assert "2: A teaser" in result.err
        assert cli(command, server.url("/feed"), PRIVATE, "--entry", "1").code == 0

    def test_cards_of_two_entries_lie_side_by_side(
        self, cli: Cli, server: Server, place: Path
    ) -> None:
        for number in ("1", "2"):
            assert cli("card", server.url("/feed"), PRIVATE, "--entry", number).code == 0
        (card,) = (place / "sharekit-out").glob("whole-*.png")
        assert len(list((place / "sharekit-out").glob("*.png"))) == 2
        checked = cli("verify", str(card), "--source", server.url("/feed"), "--entry", "1", PRIVATE)
        assert checked.code == 0, checked.err

    @pytest.mark.parametrize(
        ("document", "entry", "code"),
        [
            (feed(), None, "stream.empty"), (feed(), "1", "stream.empty"),
            (feed(item("a", "/a")), "2", "stream.entry"), (feed("<item>"), "1", "stream.xml"),
            (feed("<item><title>Only this</title></item>"), "1", "stream.no_text"),
            (PAGE, "1", "stream.none"),
        ],
    )  # fmt: skip
    def test_what_is_not_there(
        self, cli: Cli, place: Path, document: str, entry: str | None, code: str
    ) -> None:
        (place / "feed.xml").write_text(document, "utf-8")
        result = cli("card", "feed.xml", *(("--entry", entry) if entry else ()))
        assert (result.code, f"({code})" in result.err) == (4, True), result.err
        assert "feed.xml" in result.err

    def test_an_only_entry_needs_no_number(self, cli: Cli, place: Path) -> None:
        (place / "feed.xml").write_text(feed(item("Only", "https://e.example/", PROSE)), "utf-8")
        assert "A plan is a promise" in cli("read", "feed.xml").out

    def test_from_standard_input_and_packed(self, cli: Cli, place: Path) -> None:
        rows = "title,url,content\n" + "".join(
            f'Row {number},https://e.example/{number},"{PROSE}"\n' for number in range(60)
        )
        result = cli("read", "-", "--entry", "60", stdin=rows.encode())
        assert "Row 59" in result.out
        (place / "rows.csv.gz").write_bytes(gzip.compress(rows.encode()))
        result = cli("read", "rows.csv.gz")
        assert len(result.out.splitlines()) == 50
        assert "there are more" in result.err

    @pytest.mark.parametrize("name", ["bomb.xml.gz", "bomb.jsonl.gz", "bomb.html.gz"])
    def test_a_packed_bomb_is_put_down(self, cli: Cli, place: Path, name: str) -> None:
        head = b"<rss><channel><item><title>" if "xml" in name else b"<p>"
        (place / name).write_bytes(gzip.compress(head + bytes(60_000_000), 1))
        result = cli("read", name)
        assert result.code == 4
        assert len(result.err.splitlines()) == 2

    def test_damaged_packing(self, cli: Cli, place: Path) -> None:
        packed = gzip.compress(b"title,url\n" * 9_000)
        (place / "cut.csv.gz").write_bytes(packed[:-20])
        (place / "nonsense.csv.gz").write_bytes(b"\x1f\x8b nonsense")
        for name in ("cut.csv.gz", "nonsense.csv.gz"):
            result = cli("read", name, "--entry", "100000")
            assert (result.code, "(source.unreadable)" in result.err) == (4, True), result.err

    def test_a_sitemap_of_sitemaps(self, cli: Cli, server: Server) -> None:
        space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        server.answers["/index.xml"] = respond(
            f"<sitemapindex {space}><sitemap><loc>{server.url('/a.xml.gz')}</loc></sitemap>"
            f"<sitemap><loc>{server.url('/b.xml')}</loc></sitemap></sitemapindex>",
            kind="application/xml",
        )
        for path, loc in (("/a.xml.gz", "/other"), ("/b.xml", "/plan")):
            sitemap = f"<urlset {space}><url><loc>{server.url(loc)}</loc></url></urlset>".encode()
            packed = gzip.compress(sitemap) if path.endswith("gz") else sitemap
            server.answers[path] = respond(packed, kind="application/octet-stream")
        listed = cli("read", server.url("/index.xml"), PRIVATE)
        assert [line.split()[-1] for line in listed.out.splitlines()] == [
            server.url("/other"),
            server.url("/plan"),
        ]
        read = cli("read", server.url("/index.xml"), PRIVATE, "--entry", "2", "--json").json
        assert read["title"] == "How a shop learned to plan"

    def test_the_pages_of_wordpress_posts_are_turned(self, cli: Cli, server: Server) -> None:
        def posts(*names: str) -> bytes:
            rows = [
                {"title": {"rendered": name}, "content": {"rendered": f"<p>{PROSE}</p>"}}
                for name in names
            ]
            return respond(json.dumps(rows), kind="application/json")

        path = "/wp-json/wp/v2/posts?per_page=2"
        server.answers[path] = posts("one", "two")
        server.answers[f"{path}&page=2"] = posts("three", "four")
        server.answers[f"{path}&page=3"] = respond("{}", status="400 Bad Request")
        listed = cli("read", server.url(path), PRIVATE).out
        assert [line.split()[-1] for line in listed.splitlines()] == ["one", "two", "three", "four"]

    def test_the_library_picks_and_iterates(self) -> None:
        import sharekit
        from sharekit.article.load import entries
        from sharekit.errors import InputError

        Path("feed.xml").write_text(feed(item("One", "https://e.example/1", PROSE) * 2), "utf-8")
        assert sharekit.load("feed.xml", entry=2).title == "One"
        assert [entry.title for entry in entries("feed.xml")] == ["One", "One"]
        with pytest.raises(InputError) as caught:
            list(entries(__file__))
        assert caught.value.code == "stream.none"


def test_a_card_from_a_file_loads_no_network_and_no_streams(article: str, place: Path) -> None:
    code = (
        f"import sys; from sharekit.cli.boundary import run; assert run(['card', {article!r}, '-q']) == 0;"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "sharekit.fetch.outside" in loaded
    heavy = {"requests", "urllib3", "http.client", "ssl", "lxml", "csv", "trafilatura"}
    assert loaded & (heavy | {"sharekit.fetch.client", "sharekit.article.streams.detect"}) == set()
