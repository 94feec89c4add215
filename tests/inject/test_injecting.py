"""Tags into built pages: parsed by others they are the same, and nothing else has changed."""

from __future__ import annotations

import codecs
import json
import random
import re
import warnings
from collections.abc import Mapping
from typing import Any

import html5lib
import pytest
from lxml import html

from sharekit.markup.read import read_page
from sharekit.share.inject import BEGIN, END, Injected, inject, own_blocks
from sharekit.share.tags import Tag

TAGS = (
    Tag("rel", "canonical", "https://www.example.com/plan/?a=1&copy=2"),
    Tag("property", "og:title", "Plans & “promises” — a <b>test</b>, déjà vu 計画"),
    Tag("property", "og:image", "https://www.example.com/cards/plan.png"),
    Tag("property", "og:image:alt", 'Says "no" – it\'s & stays'),
    Tag("property", "article:tag", "planning"),
    Tag("property", "article:tag", "teams"),
    Tag("name", "twitter:card", "summary_large_image"),
)
LD = {"@context": "https://schema.org", "@type": "Article", "headline": "</script><!-- <script> é"}

PAGES = {
    "plain": "<!doctype html><html><head><meta charset=utf-8><title>A</title></head><body>B</body>",
    "no head": "<!doctype html><meta charset=utf-8><title>A</title><p>Body</p>",
    "nothing of a head": "<!doctype html><p>Body</p>",
    "empty": "<!doctype html>",
    "text first": "<!doctype html>\n  Hello <b>there</b>",
    "two heads": "<html><head><title>A</title></head><head><meta name=x></head><body></body>",
    "a head in the body": "<html><body><p>x</p><head><title>A</title></head></body></html>",
    "no end of the head": "<html><head><title>A</title><body><p>x",
    "head never closed": "<html><head><title>A</title>",
    "body in the head": "<html><head><title>A</title><div>x</div><meta name=a></head></html>",
    "comment": "<html><!-- <head></head> --><head><!-- </head> --><title>A</title></head><body>",
    "script": "<html><head><script>var a = '</head><body>'; // <head></script></head><body>",
    "script in a script": "<head><script><!-- <script></script></head> --></script></head><body>",
    "template": "<html><head><template><head><meta name=t></head></template></head><body>x</body>",
    "style": "<html><head><style>a::after { content: '</head>' }</style></head><body></body>",
    "title": "<html><head><title></head> &amp; <body></title></head><body>x</body></html>",
    "noscript with a picture": "<head><title>A</title><noscript><img src=p></noscript></head>",
    "noscript with a style": "<head><noscript><link rel=x><style>a</style></noscript></head>",
    "capitals": "<HTML><HEAD><TITLE>A</TITLE></HEAD><BODY>x</BODY></HTML>",
    "odd attributes": "<html lang=en/><head a=b/c d='e>' f=\">\" /><title></title></head ><body>",
    "conditional": "<html><head><!--[if IE]><head><![endif]--><title>A</title></head><body></body>",
    "never closed style": "<html><head><title>A</title><style>a { }",
    "frames": "<html><head><title>A</title></head><frameset><frame src=a></frameset></html>",
    "svg": "<html><head><title>A</title></head><body><svg><title><b></title><style></svg></body>",
    "xhtml": '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body/></html>',
}  # fmt: skip


def put(document: bytes, tags: tuple[Tag, ...] = TAGS, ld: Any = LD, **more: Any) -> Injected:
    return inject(read_page(document), tags, ld, **more)


def tags_by_lxml(document: bytes, encoding: str) -> list[tuple[str, str]]:
    root = html.document_fromstring(document, parser=html.HTMLParser(encoding=encoding))
    return [_tag(e.attrib, e.tag) for e in root.iter("meta", "link") if _tag(e.attrib, e.tag)[0]]


def tags_by_html5lib(document: bytes, encoding: str) -> list[tuple[str, str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        root = html5lib.parse(document, transport_encoding=encoding, namespaceHTMLElements=False)
    head = root.find("head")
    return [
        _tag(e.attrib, e.tag)
        for e in head.iter()
        if e.tag in {"meta", "link"} and _tag(e.attrib, e.tag)[0]
    ]


def _tag(attributes: Mapping[str, str], name: str) -> tuple[str, str]:
    if name == "link":
        return attributes.get("rel", ""), attributes.get("href", "")
    return attributes.get("property") or attributes.get("name", ""), attributes.get("content", "")


WANTED = [(tag.key, tag.content) for tag in TAGS]


def ours(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    keys = {tag.key for tag in TAGS}
    return [pair for pair in found if pair[0] in keys]


@pytest.mark.parametrize("name", PAGES)
def test_two_parsers_see_the_same_tags(name: str) -> None:
    document = put(PAGES[name].encode()).document
    assert ours(tags_by_lxml(document, "utf-8")) == WANTED
    assert ours(tags_by_html5lib(document, "utf-8")) == WANTED
    scripts = re.findall(rb'<script type="application/ld\+json">(.*?)</script>', document)
    assert [json.loads(script) for script in scripts] == [LD]


@pytest.mark.parametrize("name", PAGES)
def test_nothing_else_changes_and_twice_is_once(name: str) -> None:
    before = PAGES[name].encode()
    after = put(before).document
    start, end = after.index(BEGIN.encode()), after.index(END.encode()) + len(END)
    assert before.startswith(after[:start])
    assert after.endswith(before[start:])
    assert not after[end : len(after) - len(before) + start].strip(b"\n ")
    assert put(after).document == after
    assert put(after, (), None).document == before, (
        "without tags the block goes, and all is as it was"
    )


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"), ("cp1252", "iso-8859-1"), ("cp1251", "windows-1251"),
        ("shift_jis", "shift_jis"), ("gb18030", "gbk"), ("big5", "big5"), ("euc_kr", "euc-kr"),
        ("euc_jp", "euc-jp"), ("iso2022_jp", "iso-2022-jp"), ("koi8-r", "koi8-r"),
        ("cp1252", ""), ("utf-8", ""),
    ],
)  # fmt: skip
def test_legacy_encodings_stay_what_they_are(encoding: str, declared: str) -> None:
    words = {
        "cp1252": "Déjà vu",
        "cp1251": "План",
        "koi8-r": "План",
        "euc_kr": "계획",
        "big5": "計劃",
    }
    told = words.get(encoding, "計画表")
    charset = f'<meta charset="{declared}">' if declared else ""
    before = f"<html><head>{charset}<title>{told}</title>\r\n</head><body>{told}</body>".encode(
        encoding
    )
    after = put(before).document
    assert put(after).document == after
    block = after.index(BEGIN.encode()), after.index(END.encode()) + len(END) + 2
    assert after[: block[0]] + after[block[1] :] == before
    assert b"\r\n" in after[block[0] : block[1]]
    assert b"\n" not in after[block[0] : block[1]].replace(b"\r\n", b"")
    assert ours(tags_by_lxml(after, declared or "cp1252")) == WANTED or encoding == "utf-8"
    assert ours(tags_by_html5lib(after, declared or "cp1252")) == WANTED or encoding == "utf-8"


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_byte_order_marks_stay(mark: bytes) -> None:
    codec = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le"}.get(mark, "utf-16-be")
    page = (
        "<!doctype html><html><head>\n\t<title>計画 👩🏽‍🚀</title>\n\t</head><body>x</body></html>"
    )
    before = mark + page.encode(codec)
    after = put(before).document
    assert after.startswith(mark)
    assert put(after).document == after
    assert put(after, (), None).document == before
    text = after[len(mark) :].decode(codec)
    assert f"\n\t{BEGIN}\n\t<link" in text, "it stands where the page's own lines stand"
    assert ours(tags_by_lxml(text.encode(), "utf-8")) == WANTED


def test_the_authors_own_tags_win() -> None:
    head = (
        "<meta name='og:title' content=Mine><meta property='og:image:width' content=9>"
        "<link href=/mine rel='shortlink CANONICAL'>"
    )
    done = put(f"<html><head>{head}</head><body></body></html>".encode())
    text = done.document.decode()
    assert done.kept == ("canonical", "og:title", "og:image", "og:image:alt")
    assert done.added == ("article:tag", "twitter:card", "json-ld")
    assert head in text
    assert "og:image:alt" not in text, "what belongs to a picture never stands by another's"


def test_the_authors_own_article_wins() -> None:
    graph = {"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Mine"}]}
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    page = f"<html><head>{script}</head><body></body></html>".encode()
    assert "json-ld" in put(page).kept
    replaced = put(page, replace=True)
    assert "json-ld" in replaced.kept, "a graph holds more than the article, so it stays"
    alone = script.replace(json.dumps(graph), '{"@type": "Article"}')
    replaced = put(f"<html><head>\n{alone}\n</head><body></body></html>".encode(), replace=True)
    assert "json-ld" in replaced.added
    assert replaced.document.count(b"ld+json") == 1


def test_the_authors_own_tags_give_way_when_told() -> None:
    page = (
        b'<html><head>\n  <meta property="og:title" content="Old">\n  <title>A</title>'
        b'<meta property="og:image:alt" content="Old"><meta name="other" content="Kept">\n'
        b'</head><body><meta property="og:title" content="Lost"></body></html>'
    )
    done = put(page, replace=True)
    assert not done.kept
    assert b"Old" not in done.document
    assert b"Lost" not in done.document
    assert b'<title>A</title><meta name="other" content="Kept">\n' in done.document
    assert ours(tags_by_html5lib(done.document, "utf-8")) == WANTED
    assert put(done.document, replace=True).document == done.document


def test_a_changed_card_takes_its_own_place() -> None:
    before = put(PAGES["plain"].encode()).document
    tags = (*TAGS[:2], TAGS[2]._replace(content="https://www.example.com/cards/new.png"))
    after = put(before, tags).document
    assert after.count(BEGIN.encode()) == 1
    assert b"new.png" in after
    assert b"plan.png" not in after


def test_a_block_that_slid_into_the_body_comes_back() -> None:
    after = put(PAGES["plain"].encode()).document
    moved = after.replace(b"<title>A</title>", b"<title>A</title><p>Oh</p>")
    again = put(moved).document
    assert ours(tags_by_html5lib(again, "utf-8")) == WANTED
    assert again.count(BEGIN.encode()) == 1


def test_comments_that_only_look_like_ours_do_no_harm() -> None:
    inside = f"{BEGIN}<script>'{BEGIN}'</script><!-- {END}<template>{BEGIN}{END}</template>"
    page = f"<html><head>{inside}</head><body>{END}</body></html>".encode()
    after = put(page).document
    block = put(b"<title>x</title>").document.removeprefix(b"<title>x</title>")
    assert after.count(block) == 1
    assert after.replace(block, b"") == page
    assert put(after).document == after


def test_in_a_huge_head_the_tags_come_early() -> None:
    style = f"<style>{'a' * 600_000}</style>"
    page = f"<html><head><meta charset=utf-8>{style}</head><body></body></html>".encode()
    after = put(page).document
    assert after.index(BEGIN.encode()) < 1_000
    assert after.index(b"charset") < after.index(BEGIN.encode())
    assert put(after).document == after


PIECES = (
    "<title>A &amp; b</title>", "<title>x", "</title>", "<meta charset='utf-8'>", "<head>",
    "</head>", "<body class=a>", "</body>", "<html lang=en>", "</html>", "<!-- <head> -->", "<!--",
    "-->", "<!-->", "<script>if (a < b) { '</head>' }</script>", "<script><!-- <script>",
    "</script>", "<style>b > i { }</style>", "<template>", "</template>", "<noscript>",
    "</noscript>", "<img src=a alt='<'>", "<p>Words ‘é’ 計", "<link rel=stylesheet href=a.css>",
    "<meta name=description content=\"it's\">", "<a href='?a=1&copy=2'>x</a>", "<svg><title>",
    "</svg>", "\r\n", "\n  ", "\t", "<", "</", "<!doctype html>", "<?php echo '<head>' ?>", "&lt;",
    "<textarea></head>", "</textarea>", f"{BEGIN}", f"{END}", "<br/>", "<base href=/>",
    "<meta property=og:title content=Mine>", "<div a=\"", "\">", "<![CDATA[", "]]>",
)  # fmt: skip


def generated(seed: int) -> bytes:
    chance = random.Random(seed)
    pieces = chance.choices(PIECES, k=chance.randrange(2, 30))
    page = "".join(["<!doctype html>" * chance.randrange(2), "<title>t</title>", *pieces])
    codec = chance.choice(["utf-8", "utf-8", "cp1252", "utf-16"])
    return page.encode(codec, "replace")


@pytest.mark.parametrize("start", range(0, 500, 50))
def test_generated_pages_keep_every_other_byte(start: int) -> None:
    for seed in range(start, start + 50):
        before = generated(seed)
        while own_blocks(read_page(before)):  # no block of an earlier run
            before = put(before, (), None).document
        after = put(before).document
        assert put(after).document == after, seed
        assert put(after, (), None).document == before, seed
        assert len(after) > len(before), seed
