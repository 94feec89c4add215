"""Pages as the standard reads them: compared with html5lib, and in bounded time."""

from __future__ import annotations

import contextlib
import random
import time
import warnings
from html import unescape

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.errors import InputError
from sharekit.markup.encoding import _CODECS, _LABELS, find_codec
from sharekit.markup.entities import escape_attribute, unescape_attribute
from sharekit.markup.page import Place
from sharekit.markup.read import MAX_BYTES, read_page
from sharekit.markup.tokens import tokens

PIECES = (
    "<title>A &amp; b</title>", "<title>x", "</title>", "<meta name=a content='é &copy; b'>",
    "<head>", "</head>", "<body class=a>", "</body>", "<html lang=en>", "</html>",
    "<!-- <meta name=no> -->", "<!--", "-->", "<!-->", "--!>",
    "<script>if (a < b) { '<meta name=no>' }</script>", "<script><!-- <script>", "</script>",
    "<style>b > i { }</style>", "<noscript>", "</noscript>", "<img src=a alt='<'>", "<p>Words",
    "<link rel=stylesheet href=a.css>", '<meta name=d content="it\'s" name=twice>',
    "<a href='?a=1&copy=2&lt;&notit;&amp'>x</a>", "\r\n", "\n  ", "<", "</", "</ x>", "<!x>",
    "<?php '<meta name=no>' ?>", "<textarea><meta name=no>", "</textarea>", "<br/>",
    "<meta property=og:title content=Mine/>", '<div a="', '">', "<meta\tname = x\n content\f= y >",
    "<meta name=q content=a'b\"c>", "<meta =a name=z>", "<META NAME=Cap CONTENT=&#8217;&#x27>",
    "<meta name=e content=>", "<link/rel=x/href=y>", "<iframe><meta name=no></iframe>",
)  # fmt: skip
COMPARED = {"meta", "link", "a", "img"}


def by_html5lib(text: str) -> list[tuple[str, str, dict[str, str]]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        root = html5lib.parse(text, namespaceHTMLElements=False)
    return [
        (element.tag, place, dict(element.attrib))
        for place in ("head", "body")
        for element in (root.find(place).iter() if root.find(place) is not None else ())
        if element.tag in COMPARED
    ]


def by_us(text: str) -> list[tuple[str, str, dict[str, str]]]:
    found = [
        (e.name, str(e.place), e.attributes)
        for e in read_page(text.encode()).elements
        if e.name in COMPARED
    ]
    return sorted(found, key=lambda each: each[1] == "body")


@pytest.mark.parametrize("start", range(0, 1000, 250))
def test_the_same_elements_stand_in_the_same_places(start: int) -> None:
    for seed in range(start, start + 250):
        chance = random.Random(seed)
        text = "<!doctype html>" + "".join(chance.choices(PIECES, k=chance.randrange(1, 14)))
        assert by_us(text) == by_html5lib(text), (seed, text)


@given(st.text(st.sampled_from("<>!-/='\" ametscripl?\n&;"), max_size=60))
def test_any_text_is_read_to_its_end(text: str) -> None:
    position = 0
    for token in tokens(text):
        assert token.start >= position
        assert token.end > token.start
        position = token.end
    assert position <= len(text)


@given(st.text())
def test_what_is_escaped_comes_back(text: str) -> None:
    escaped = escape_attribute(text)
    assert not {"<", ">", '"'} & set(escaped)
    assert unescape_attribute(escaped) == text
    assert unescape(escaped) == text


HOSTILE = {
    "deep": b"<html>" + b"<div>" * 100_000,
    "deep and inline": b"<html>" + b"<b>" * 100_000,
    "many tags": b"<html>" + b"<p a=b>" * 300_000,
    "a comment never closed": b"<html>" + b"<!--" * 500_000,
    "quotes never closed": b"<html>" + b'<a b="' * 300_001,
    "one long tag": b"<html " + b"a=b/c " * 300_000,
    "one long attribute": b"<html a='" + b"x" * 2_000_000,
    "unquoted slashes": b"<html " + b"a=/////" * 300_000,
    "less than": b"<html>" + b"<" * 2_000_000,
    "scripts in scripts": b"<html><script><!--" + b"<script>" * 300_000,
    "titles": b"<html>" + b"<title>" * 300_000,
    "references": b"<meta content='" + b"&amp" * 500_000 + b"'>",
    "spaces": b"<html><meta" + b" " * 2_000_000 + b">",
    "metas": b"<html>" + b"<meta charset" * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_end_in_time(name: str) -> None:
    start = time.process_time()
    with contextlib.suppress(InputError):
        read_page(HOSTILE[name])
    assert time.process_time() - start < 60


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"<html>" + b"x" * MAX_BYTES, "source.too_large"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "source.binary"),
        (b"<html>" + bytes(1000), "source.binary"),
        (b"# A title\n\nSome **Markdown** with a <br> in it.", "page.not_html"),
        (b'{"title": "<b>"}', "page.not_html"),
        (b"", "page.not_html"),
        (b"<html>" + b"<div>" * 100_000, "html.depth"),
    ],
)
def test_what_is_no_page_is_refused(document: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_page(document, where="x.html")
    assert caught.value.code == code
    assert caught.value.where == "x.html"


def test_every_label_leads_to_a_known_encoding() -> None:
    assert {find_codec(label) for label in _LABELS} <= _CODECS
    assert find_codec("ISO-8859-1 ") == "cp1252"
    for label in ("utf-7", "base64", "rot13", "idna", "no such", "unicode_escape", "utf8mb4"):
        assert find_codec(label) is None


@pytest.mark.parametrize(
    ("document", "served", "codec", "certain"),
    [
        (b"\xef\xbb\xbf<meta charset=cp1252>", "koi8-r", "utf-8", True),
        (b"<meta charset=windows-1251>", None, "cp1251", True),
        (b"<meta charset=windows-1251>", "utf-8", "utf-8", True),
        (b"<meta http-equiv=content-type content='text/html; charset=sjis'>", None, "cp932", True),
        (b"<!-- <meta charset=koi8-r> --><meta charset = 'big5' >", None, "big5hkscs", True),
        (b"<meta charset=nonsense>caf\xe9", None, "cp1252", False),
        ("<title>é</title>".encode(), None, "utf-8", False),
    ],
)
def test_the_encoding_is_found(
    document: bytes, served: str | None, codec: str, certain: bool
) -> None:
    encoding = read_page(document, served=served).encoding
    assert (encoding.codec, encoding.certain) == (codec, certain)


def test_places_are_told_in_lines_and_characters() -> None:
    page = read_page("<base>\r\n<head>\r<title>é</title><meta name=é>\n<meta name=b>".encode())
    assert [page.position(e.start) for e in page.elements] == [(1, 1), (3, 1), (3, 17), (4, 1)]
    assert page.elements[2].get("name") == "é"


def test_what_a_template_holds_is_inert() -> None:
    page = read_page(b"<head><template><meta name=a><template></template><meta name=b></template>"
                     b"<meta name=c></head>")  # fmt: skip
    places = {e.get("name"): e.place for e in page.elements}
    assert places == {"a": Place.INERT, "b": Place.INERT, "c": Place.HEAD}
