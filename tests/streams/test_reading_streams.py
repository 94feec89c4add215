# ruff: noqa: E501 - documents stand in few lines
"""Feeds, sitemaps, exports and tables → entries, with the mistakes that they have in the wild."""

from __future__ import annotations

import contextlib
import html
import io
import json
import tracemalloc
from collections.abc import Iterator
from datetime import date
from itertools import chain, repeat

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sharekit.article.model import ArticleImage
from sharekit.article.streams.detect import STREAMS, detect
from sharekit.article.streams.entry import Entry, Origin
from sharekit.article.streams.xml import Mender
from sharekit.errors import InputError, SharekitError

BASE = "https://mill.example/feed/"


def entries(document: str | bytes, name: str = "", charset: str | None = None) -> list[Entry]:
    raw = document if isinstance(document, bytes) else document.encode()
    kind = detect(raw[:16_384], name)
    assert kind is not None
    return list(STREAMS.get(kind)(io.BytesIO(raw), Origin(BASE, charset)))


def failure(code: str, document: str | bytes, name: str = "") -> InputError:
    with pytest.raises(InputError) as caught:
        entries(document, name)
    assert (caught.value.code, caught.value.exit_code) == (code, 4)
    assert caught.value.hint
    return caught.value


RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Mill &amp; Lane</title><link>https://mill.example/</link><language>en-gb</language>
<item><title>Bread &amp;amp; <![CDATA[<b>water</b>]]></title><link>/bread?a=1&amp;b=2</link>
 <dc:creator><![CDATA[Ida Berg]]></dc:creator><pubDate>Wed, 02 Sep 2026 23:30:00 +0200</pubDate>
 <category>Baking</category><category><![CDATA[Uncategorized]]></category>
 <description>A teaser</description><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded>
 <media:content url="https://mill.example/b.jpg" medium="image"><media:description>A loaf
 </media:description></media:content></item>
<item><title>Water</title><author>jo@mill.example (Jo Lane)</author>
 <guid isPermaLink="true">https://mill.example/water</guid>
 <description>&lt;p&gt;Escaped&lt;/p&gt;</description></item>
</channel></rss>"""


def test_rss() -> None:
    bread, water = entries(RSS)
    assert bread == Entry(
        title="Bread & water", url="https://mill.example/bread?a=1&b=2",
        content="<p>All of it.</p>", form="html", summary="A teaser", authors=("Ida Berg",),
        published=date(2026, 9, 2), language="en-GB", site_name="Mill & Lane",
        image=ArticleImage("https://mill.example/b.jpg", "A loaf"), tags=("Baking",),
        base="https://mill.example/bread?a=1&b=2",
    )  # fmt: skip
    assert (water.url, water.authors) == ("https://mill.example/water", ("Jo Lane",))
    assert (water.content, water.form) == ("<p>Escaped</p>", "html")


def test_atom_with_bases_and_markup() -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://a.example/x/">
    <title>Mühle</title><link href="https://a.example/"/><author><name>Alle</name></author>
    <entry xml:base="sub/"><title type="html">&lt;i&gt;Brot&lt;/i&gt; &amp;amp; Salz</title>
    <link rel="self" href="no"/><link rel="alternate" href="brot.html"/>
    <published>2026-01-02T03:04:05Z</published><updated>2026-02-03T00:00:00Z</updated>
    <category term="b" label="Backen"/><content type="xhtml">
    <div xmlns="http://www.w3.org/1999/xhtml"><p>Text <a href="k">l</a>&#8212;</p></div></content>
    </entry><entry><title>Zwei</title><content type="text">a &lt; b</content></entry></feed>"""
    first, second = entries(atom)
    assert (first.title, first.url) == ("Brot & Salz", "https://a.example/x/sub/brot.html")
    assert (first.published, first.modified) == (date(2026, 1, 2), date(2026, 2, 3))
    assert (first.language, first.authors, first.tags) == ("de", ("Alle",), ("Backen",))
    assert first.base == "https://a.example/x/sub/"
    assert "<p>Text" in (first.content or "")
    assert "l</a>—</p>" in html.unescape(first.content or "")
    assert (second.content, second.form) == ("a < b", "text")


def test_rss_1_and_old_ones() -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="x"><title>Dix</title><link>https://t.example</link>
    <dc:language>fr</dc:language></channel>
    <item rdf:about="y"><title>Un</title><link>https://t.example/1</link>
    <dc:date>2020-01-02T10:00:00Z</dc:date><dc:subject>Pain</dc:subject></item></rdf:RDF>"""
    (one,) = entries(rdf)
    assert (one.title, one.language, one.site_name) == ("Un", "fr", "Dix")
    assert (one.published, one.tags) == (date(2020, 1, 2), ("Pain",))
    old = ('<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
           '"http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>'
           "<item><title>Old</title><link>http://o.example/</link></item></channel></rss>")  # fmt: skip
    assert [entry.title for entry in entries(old)] == ["Old"]


def test_wordpress_export() -> None:
    item = """<item><title>{0}</title><link>https://w.example/{0}</link>
    <dc:creator>ida</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph --><p>{0}</p>]]>
    </content:encoded><excerpt:encoded><![CDATA[Short]]></excerpt:encoded>
    <wp:post_date>2026-03-04 05:06:07</wp:post_date><wp:status>{1}</wp:status>
    <wp:post_type>{2}</wp:post_type><category domain="category" nicename="x"><![CDATA[Bread]]>
    </category></item>"""
    items = [("one", "publish", "post"), ("draft", "draft", "post"), ("img", "inherit", "attachment"),
             ("menu", "publish", "nav_menu_item"), ("about", "publish", "page")]  # fmt: skip
    export = f"""<?xml version="1.0"?><!-- This is a WordPress eXtended RSS file. -->
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>W</title><wp:author><wp:author_login>ida</wp:author_login>
    <wp:author_display_name><![CDATA[Ida Berg]]></wp:author_display_name></wp:author>
    {"".join(item.format(*each) for each in items)}</channel></rss>"""
    found = entries(export)
    assert [entry.title for entry in found] == ["one", "about"]
    assert (found[0].authors, found[0].summary) == (("Ida Berg",), "Short")
    assert (found[0].published, found[0].tags) == (date(2026, 3, 4), ("Bread",))


def test_sitemaps() -> None:
    sitemap = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc> https://s.example/1 </loc><lastmod>2026-05-06</lastmod>
    <image:image><image:loc>https://s.example/i.jpg</image:loc></image:image></url>
    <url><loc>https://s.example/2</loc><news:news><news:publication><news:name>S</news:name>
    <news:language>pt</news:language></news:publication>
    <news:publication_date>2026-07-08</news:publication_date><news:title>Duas &amp; meia</news:title>
    </news:news></url><url><loc>javascript:alert(1)</loc></url></urlset>"""
    one, two = entries(sitemap)
    assert (one.url, one.modified) == ("https://s.example/1", date(2026, 5, 6))
    assert one.image == ArticleImage("https://s.example/i.jpg")
    assert (two.title, two.language, two.site_name) == ("Duas & meia", "pt", "S")
    index = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
    <loc>https://s.example/a.xml</loc></sitemap></sitemapindex>"""
    assert [(entry.url, entry.nested) for entry in entries(index)] == [
        ("https://s.example/a.xml", True)
    ]


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1", "title": "Mill", "language": "it",
        "home_page_url": "https://mill.example/", "authors": [{"name": "Ida Berg"}],
        "items": [
            {"id": "1", "url": "/uno", "title": "Uno", "content_html": "<p>Tutto</p>",
             "date_published": "2026-01-02T00:00:00Z", "tags": ["pane"], "image": "/u.jpg"},
            {"id": "2", "external_url": "https://x.example/", "content_text": "Due"},
            "nonsense",
        ],
    }  # fmt: skip
    one, two = entries(json.dumps(feed))
    assert (one.url, one.form, one.language) == ("https://mill.example/uno", "html", "it")
    assert (one.authors, one.tags) == (("Ida Berg",), ("pane",))
    assert one.image == ArticleImage("https://mill.example/u.jpg")
    assert (two.url, two.content, two.form) == ("https://x.example/", "Due", "text")


def test_wordpress_posts() -> None:
    post = {
        "id": 7, "date": "2026-02-03T04:05:06", "link": "https://w.example/p",
        "title": {"rendered": "Bread &#8211; and water"},
        "content": {"rendered": "<p>All</p>", "protected": False},
        "excerpt": {"rendered": "<p>Some [&hellip;]</p>"},
        "_embedded": {
            "author": [{"name": "Ida Berg"}],
            "wp:featuredmedia": [{"source_url": "https://w.example/f.jpg", "alt_text": "A loaf"}],
            "wp:term": [[{"taxonomy": "category", "name": "Baking"}], []],
        },
    }  # fmt: skip
    (entry,) = entries(json.dumps([post]))
    assert (entry.title, entry.url) == ("Bread – and water", "https://w.example/p")
    assert (entry.authors, entry.tags) == (("Ida Berg",), ("Baking",))
    assert entry.image == ArticleImage("https://w.example/f.jpg", "A loaf")
    assert (
        entries(json.dumps([{**post, "content": {"rendered": "", "protected": True}}]))[0].content
        is None
    )


def test_tables() -> None:
    table = (
        "\ufeffTitle;Link;Content HTML;Author;Publish Date;Tags;Featured Image;Lang\r\n"
        'Bread;https://c.example/1;"<p>All ""of""\r\n\r\nit</p>";Ida Berg;2026-01-02;"a, b";'
        "https://c.example/i.jpg;es\r\n;;;;;;;\r\nWater;https://c.example/2;;;;;;\r\n"
    )
    bread, water = entries(table, "posts.csv")
    assert bread.content == '<p>All "of"\r\n\r\nit</p>'
    assert (bread.form, bread.authors, bread.tags) == ("html", ("Ida Berg",), ("a", "b"))
    assert (bread.published, bread.language) == (date(2026, 1, 2), "es")
    assert bread.image == ArticleImage("https://c.example/i.jpg")
    assert (water.title, water.content) == ("Water", None)
    assert entries("title\turl\tbody\nA\thttps://c.example/\tWords\n")[0].content == "Words"
    lines = '{"headline": "A", "body_markdown": "# Hi", "author": {"name": "Jo Lane"}}\n\n{"url": "https://j.example/"}\n'
    one, two = entries(lines)
    assert (one.title, one.content, one.form, one.authors) == (
        "A",
        "# Hi",
        "markdown",
        ("Jo Lane",),
    )
    assert two.url == "https://j.example/"
    (three,) = entries('[{"title": "A", "text": "Words"}]', "posts.json")
    assert (three.title, three.content) == ("A", "Words")


@pytest.mark.parametrize(
    ("document", "title"),
    [
        ("<rss><channel><item><title>AT&T a&&b &nbsp;x &eacute; &#11;&#xD800;&unknown;</title>",
         "AT&T a&&b x é &unknown;"),
        ("<rss><channel><item><title>a\x0bb\x00c</title>", "abc"),
        ("<rss><channel><item><odd:x>1</odd:x><title>t</title>", "t"),
        ("\n\n  <?xml version='1.0'?><rss><channel><item><title>t</title>", "t"),
        ("<rss><channel><item><title><![CDATA[a && b &nbsp; <i>c</i>]]></title>", "a && b c"),
        ("<rss><channel><item><title a='1' a='2'>t</title>", "t"),
    ],
)  # fmt: skip
def test_small_mistakes_are_mended(document: str, title: str) -> None:
    (entry,) = entries(document + "</item></channel></rss> trailing")
    assert entry.title == title


@pytest.mark.parametrize(
    ("raw", "charset"),
    [
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>{}', None),
        (b'<?xml version="1.0" encoding="windows-1252"?>{}', None),
        (b'<?xml version="1.0" encoding="utf-8"?>{}', None),
        (b'<?xml version="1.0"?>{}', "windows-1252"),
    ],
)
def test_encodings_and_mistaken_ones(raw: bytes, charset: str | None) -> None:
    body = "<rss><channel><item><title>Café – “crème”</title></item></channel></rss>"
    document = raw.replace(b"{}", body.encode("cp1252"))
    assert entries(document, charset=charset)[0].title == "Café – “crème”"


def test_utf_16() -> None:
    document = f'<?xml version="1.0" encoding="utf-16"?>{RSS.partition("?>")[2]}'
    assert len(entries(document.encode("utf-16"))) == 2


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ("<rss><channel>\n<item><title>a<br>b</title></item></channel></rss>", "line 2"),
        ("<rss><channel><item><title>a</title></item>\n<item><title>b</ti", "line 2"),
        ("<rss><channel><item><title>a</title></item>", "line 1"),
        ('<feed a="1><entry/></feed>', "line 1"),
        ("<rss>" + "<a>" * 400, "256"),
    ],
)
def test_broken_xml_says_where(document: str, place: str) -> None:
    assert place in str(failure("stream.xml", document))


def test_entities_are_no_bombs() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    failure("stream.entities", f'<!DOCTYPE r [<!ENTITY l0 "ha">{laughs}]><rss>&l11;</rss>')
    failure(
        "stream.entities", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>'
    )
    hidden = (
        f'<!--<a>--><!DOCTYPE r [<!ENTITY l0 "hahaha">{laughs}]><rss><channel><item><title>&l11;'
    )
    try:
        found = entries(hidden + "</title></item></channel></rss>")
    except SharekitError:
        return
    assert "hahaha" not in str(found)


def test_a_feed_that_is_too_large() -> None:
    failure("source.too_large", f"<rss><channel><item><title>{'t' * 9_000_000}</title></item>" * 3)


def test_too_many_entries() -> None:
    failure(
        "stream.too_many",
        "<rss><channel>" + "<item><title>t</title></item>" * 10_001 + "</channel></rss>",
    )


@pytest.mark.parametrize(
    ("document", "name", "code", "says"),
    [
        ('{"version": "https://jsonfeed.org/version/1", "items": [', "", "stream.json", "line 1, column 57"),
        ("[" * 100_000, "a.json", "stream.json", "deep"),
        ('{"title": "a"}\n{"title": \n', "a.jsonl", "stream.row", "line 2"),
        ("[1]\n", "a.jsonl", "stream.row", "line 1"),
        ("a,b,c\n1,2,3\n", "a.csv", "stream.columns", "title"),
        ("", "a.csv", "stream.columns", "title"),
        ("title,url\n" + '"' + "x" * 6_000_000, "a.csv", "stream.row", "line 2"),
        ('{"title": "' + "x" * 6_000_000, "a.jsonl", "stream.row", "5 MB"),
        ("<?xml version='1.0'?><svg/>", "", "stream.unknown", "svg"),
        ("<?xml version='1.0'?><opml><body/></opml>", "", "stream.unknown", "opml"),
        ('<?xml version="1.0" encoding="klingon-1"?><rss/>', "", "source.encoding", "klingon-1"),
    ],
)  # fmt: skip
def test_broken_streams_have_their_own_errors(
    document: str, name: str, code: str, says: str
) -> None:
    raw = document.encode()

    def read() -> list[Entry]:
        kind = detect(raw[:16_384], name) or "json"
        return list(STREAMS.get(kind)(io.BytesIO(raw), Origin()))

    with pytest.raises(InputError) as caught:
        read()
    assert caught.value.code == code
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("<!doctype html><html><p>x", ""), ("<?xml version='1.0'?><html xmlns='x'>", ""),
        ("<p>A fragment</p>", ""), ("# Heading\n\nText", "a.md"), ("", ""), ("[1] A footnote.", ""),
        ('{"title": "A"}\n\nFront matter in JSON.', "a.md"), ("{% comment %} x", ""),
        ("Title, url and content are words.\n", ""), ("[Photo: a mill]\n\nText", "a.txt"),
        ("{\n \"title\": \"x\"\n}\n\nBody of it.", ""), ("---\ntitle: x\n---\n", "a.md"),
    ],
)  # fmt: skip
def test_what_is_one_article_is_no_stream(document: str, name: str) -> None:
    assert detect(document.encode(), name) is None


class Made(io.RawIOBase):
    """A file of so many rows that is made as it is read."""

    def __init__(self, head: bytes, row: bytes, tail: bytes, count: int) -> None:
        super().__init__()
        self._pieces: Iterator[bytes] = chain([head], repeat(row, count), [tail])
        self._held = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._held:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._held = piece
        piece, self._held = self._held[: len(buffer)], self._held[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


@pytest.mark.parametrize(
    ("kind", "head", "row", "tail"),
    [
        ("csv", b"title,url,content\n", b"Title,https://e.example/a," + b"word " * 2_000 + b"\n", b""),
        ("json lines", b"", b'{"title": "A", "content": "' + b"word " * 2_000 + b'"}\n', b""),
        ("wordpress export", b"<rss><channel>",
         b"<item><title>A</title><description>" + b"word " * 2_000 + b"</description></item>",
         b"</channel></rss>"),
    ],
)  # fmt: skip
def test_long_streams_take_flat_memory(kind: str, head: bytes, row: bytes, tail: bytes) -> None:
    read = STREAMS.get(kind)

    def peak(count: int) -> int:
        stream = io.BufferedReader(Made(head, row, tail, count))
        tracemalloc.start()
        assert sum(1 for _ in read(stream, Origin())) == count
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(10)  # what is loaded once
    assert peak(400) < peak(40) + 100_000


@given(st.lists(st.text(alphabet="&;<>![CDAT]amp#x09 \x00é", max_size=30), max_size=8))
@example(["&amp", ";&000", "0000"])
def test_mending_does_not_depend_on_where_the_pieces_end(pieces: list[str]) -> None:
    whole, parts = Mender(), Mender()
    text = "".join(pieces)
    assert whole.mend(text) + whole.rest() == "".join(map(parts.mend, pieces)) + parts.rest()


@given(st.binary(max_size=300))
def test_nonsense_is_read_or_refused(document: bytes) -> None:
    for kind in STREAMS.names:
        with contextlib.suppress(SharekitError):
            list(STREAMS.get(kind)(io.BytesIO(document), Origin()))


@given(st.integers(0, len(RSS)), st.integers(0, 60), st.binary(max_size=6))
def test_mutations_are_read_or_refused(at: int, cut: int, spice: bytes) -> None:
    raw = RSS.encode()
    try:
        entries(raw[:at] + spice + raw[at + cut :], "feed.xml")
    except (SharekitError, AssertionError):
        return
