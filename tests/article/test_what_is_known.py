"""A page's facts: right or empty, and where each is from."""

from __future__ import annotations

import json
from datetime import date

import pytest

from sharekit.article.model import Article, Evidence
from sharekit.article.parse import parse
from sharekit.article.reading import count_words, reading_minutes

PROSE = (
    "Nobody reads the minutes of a meeting, but everybody remembers who spoke first in it.",
    "So let the youngest person in the room begin, and keep your own opinion for the end.",
    "You will hear things that would never have survived the sound of your own voice.",
    "A good chair is measured by how little of the hour was spent looking at her.",
)
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
URL = "https://slowharbour.example/notes/meetings"


def read(body: str, head: str = "", **facts: str) -> Article:
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return parse(page, kind="html", **{"url": URL, **facts})


def linked(**told: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "Article", **told})}</script>'


def why(article: Article, fact: str) -> Evidence | None:
    return next((one for one in article.evidence if one.fact == fact), None)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Meetings | Slow Harbour</title>", "<h1>Meetings</h1>", "Meetings"),
        ("<title>Slow Harbour: Who Speaks First</title>", "<h1><a href='/'>Slow Harbour</a></h1>"
         "<h2>Who Speaks First</h2>", "Who Speaks First"),
        ("<title>Slow Harbour: Who Speaks First</title>", "<font>Who Speaks First</font>",
         "Who Speaks First"),
        ("<title>Rising: A Year</title>", "<h1>Rising: A Year</h1>", "Rising: A Year"),
        ("<meta property='og:title' content='Tom &amp;amp; Ann &amp;#8211; Slow Harbour'>"
         "<meta property='og:site_name' content='Slow Harbour'>", "", "Tom & Ann"),
        (linked(headline="The <em>real</em> cost"), "", "The real cost"),
    ],
)  # fmt: skip
def test_titles_are_cleaned(head: str, body: str, title: str) -> None:
    assert read(f"{body}<div>{TEXT}</div>", head).title == title


def test_the_site_is_named_by_the_title_only_where_the_host_agrees() -> None:
    named = read(f"<h1>Meetings</h1>{TEXT}", "<title>Meetings - Slow Harbour</title>")
    assert named.site_name == "Slow Harbour"
    assert why(named, "site_name") == Evidence("site_name", "the page's <title>", sure=False)
    other = read(f"<h1>Meetings</h1>{TEXT}", "<title>Meetings - Part 2</title>")
    assert other.site_name is None


def test_the_line_of_copyright_confirms_the_sites_name() -> None:
    foot = "<footer><p>© 2026 Crumb &amp; Crust</p></footer>"
    head = "<title>Meetings | Crumb &amp; Crust</title>"
    assert read(f"<h1>Meetings</h1>{TEXT}{foot}", head).site_name == "Crumb & Crust"
    other = f"<h1>On meeting</h1>{TEXT}<footer><p>© Ann Lee</p></footer>"
    assert read(other, head).site_name is None


@pytest.mark.parametrize(
    "told",
    ["northquay_admin", "admin", "editor", "info@e.example", "https://e.example/u", "Slow Harbour"],
)
def test_accounts_addresses_and_sites_are_no_authors(told: str) -> None:
    site = "<meta property='og:site_name' content='Slow Harbour'>"
    head = f"{site}<meta name='author' content='{told}'>"
    assert read(f"<h1>Meetings</h1>{TEXT}", head).authors == ()


def test_a_person_is_preferred_to_an_organisation() -> None:
    head = linked(author={"@type": "Organization", "name": "Harbour Press"})
    assert read(f"<h1>M</h1><p>By Ida Berg</p>{TEXT}", head).authors == ("Ida Berg",)
    assert read(f"<h1>M</h1>{TEXT}", head).authors == ("Harbour Press",)


def test_nobody_else_on_the_page_is_taken_for_the_author() -> None:
    article = read(
        f"<h1>Meetings</h1><article>{TEXT}</article>"
        "<div><h3>More stories</h3><div><h4><a href='/x'>Doors</a></h4>"
        "<p>A door is a promise. <a rel='author' href='/u'>Bo Falk</a></p>"
        "<time datetime='2011-01-01'>1 January 2011</time></div></div>"
        "<div><h3>2 comments</h3><div><b>Ann Lee</b><time>2 May 2012</time><p>So true.</p></div>"
        "<div><b>Tim Roe</b><time>3 May 2012</time><p>I disagree with all of it.</p></div></div>"
    )
    assert article.authors == ()
    assert article.published is None
    assert [comment.author for comment in article.comments] == ["Ann Lee", "Tim Roe"]


def test_a_byline_beside_the_title_is_read_and_quoted_as_evidence() -> None:
    article = read(f"<h1>Meetings</h1><p>By Ida Berg, 3 May 2021</p><article>{TEXT}</article>")
    assert (article.authors, article.published) == (("Ida Berg",), date(2021, 5, 3))
    told = why(article, "authors")
    assert told is not None
    assert (told.origin, told.sure) == ("the line “By Ida Berg, 3 May 2021”", False)


def test_a_line_below_the_text_may_name_the_author() -> None:
    article = read(f"<h1>Meetings</h1><div>{TEXT}<p>Written by Ida Berg</p></div>")
    assert article.authors == ("Ida Berg",)


@pytest.mark.parametrize(
    "picture",
    [
        "<img src='/desk.jpg' alt='A desk'>",
        "<img src='data:image/gif;base64,AA' data-src='/desk.jpg' alt='A desk'>",
        "<img srcset='/small.jpg 300w, /desk.jpg 900w' alt='A desk'>",
        "<img class='avatar' src='/ida.jpg'><img src='/pixel.gif' width='1'><img src='/logo.png'>"
        "<img src='/desk.jpg' alt='A desk'>",
    ],
)
def test_the_first_picture_of_the_text_leads(picture: str) -> None:
    article = read(f"<img src='/banner.jpg'><h1>Meetings</h1><div>{picture}{TEXT}</div>")
    assert article.image is not None
    assert article.image.url == "https://slowharbour.example/desk.jpg"
    assert article.image.alt == "A desk"
    assert why(article, "image") == Evidence("image", "the first picture of the text", sure=False)


def test_a_logo_is_no_lead_image_though_it_is_told() -> None:
    head = "<meta property='og:image' content='/static/logo.png'>"
    assert read(f"<h1>Meetings</h1>{TEXT}", head).image is None


def test_told_facts_are_sure_and_given_ones_win() -> None:
    head = "<meta property='og:title' content='Meetings'><meta name='author' content='Ida Berg'>"
    article = read(f"<h1>Meetings</h1>{TEXT}", head, author="Bo Falk")
    assert why(article, "title") == Evidence("title", "og:title")
    assert article.authors == ("Bo Falk",)
    assert why(article, "authors") == Evidence("authors", "given")
    assert why(article, "language") == Evidence("language", "the words of the text", sure=False)


def test_front_matter_is_sure_and_text_is_a_guess() -> None:
    markdown = parse("---\ntitle: T\ndate: 2024-05-03\n---\n\nA line of words.", kind="markdown")
    assert why(markdown, "title") == Evidence("title", "front matter")
    assert why(markdown, "published") == Evidence("published", "front matter")
    text = parse(f"Meetings\n\nBy Ida Berg\n\n{PROSE[0]}\n\n{PROSE[1]}", kind="text")
    assert why(text, "title") == Evidence("title", "the first line", sure=False)
    assert why(text, "authors") == Evidence("authors", "a line in the text", sure=False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's a well-known fact: 3.5 metres.", 6),
        ("日本語は空白で区切らない。", 6),
        ("ภาษาไทยเขียนติดกัน", 3),
        ("한국어는 띄어 씁니다", 3),
        ("", 0),
        ("…", 0),
    ],
)
def test_words_are_counted_by_characters_where_they_are_not_spaced(text: str, words: int) -> None:
    assert count_words(text) == words


def test_reading_takes_whole_minutes() -> None:
    assert reading_minutes("") == 0
    assert reading_minutes("word") == 1
    assert reading_minutes("word " * 1_190) == 5
    assert reading_minutes("字" * 2_500) == 5
