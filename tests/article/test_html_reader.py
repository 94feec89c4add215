"""Pages: metadata, pruning, comments, block kinds."""

import logging
import subprocess
import sys
from datetime import date

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.page.titles import without_site
from sharekit.article.parse import parse
from sharekit.errors import InputError

PROSE = [
    "Nobody reads the minutes of a meeting, but everybody remembers who spoke first in it.",
    "So let the youngest person in the room begin, and keep your own opinion for the end.",
    "You will hear things that would never have survived the sound of your own voice.",
    "A good chair is measured by how little of the hour was spent looking at her.",
]
ARTICLE = "".join(f"<p>{text}</p>" for text in PROSE)


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"


def read(body: str, head: str = "", url: str | None = None) -> Article:
    return parse(page(body, head), url=url)


def test_the_kind_is_seen_in_the_content() -> None:
    assert read(f"<article>{ARTICLE}</article>").kind == "html"


def test_block_kinds_and_order_are_kept() -> None:
    article = read(
        f"<h1>Meetings</h1><article><p>{PROSE[0]}</p><h2>The order</h2><p>{PROSE[1]}</p>"
        f"<blockquote><p>{PROSE[2]}</p></blockquote><ul><li>{PROSE[3]}</li></ul></article>"
    )
    assert article.title == "Meetings"
    assert [(b.kind, b.text) for b in article.blocks] == [
        (BlockKind.PARAGRAPH, PROSE[0]),
        (BlockKind.HEADING, "The order"),
        (BlockKind.PARAGRAPH, PROSE[1]),
        (BlockKind.QUOTATION, PROSE[2]),
        (BlockKind.LIST_ITEM, PROSE[3]),
    ]


def test_inline_markup_never_splits_words() -> None:
    article = read(f"<article><p>A <b>bo</b>ld <a href='/x'>mo</a>ve,<br>then rest.</p>{ARTICLE}")
    assert article.blocks[0].text == "A bold move, then rest."


CLUTTER = """
<div class="sharedaddy"><h3>Share this:</h3><a href="#">Facebook</a></div>
<aside class="sidebar"><h2>Popular posts</h2><ul><li><a href="/a">Ten doors</a></li></ul></aside>
<div class="newsletter-box"><p>Get the best of our thinking every Tuesday at nine.</p></div>
<nav><a href="/">Home</a><a href="/about">About us</a></nav>
<footer><p>© 2024 Somebody. All rights reserved.</p></footer>
<div class="cookie-banner"><p>We use cookies to make this site work better for you.</p></div>
"""


def test_clutter_is_pruned_and_listed() -> None:
    article = read(f"<main><article>{ARTICLE}</article></main>{CLUTTER}")
    assert [b.text for b in article.blocks] == PROSE
    said = " ".join(d.text for d in article.dropped)
    for words in ("Share this", "Ten doors", "every Tuesday", "About us", "©", "cookies"):
        assert words in said


def test_a_wrapper_named_like_clutter_is_not_pruned() -> None:
    article = read(f"<div class='page has sidebar newsletter'><div>{ARTICLE}</div></div>")
    assert [b.text for b in article.blocks] == PROSE


def test_comments_by_markup_with_authors() -> None:
    article = read(
        f"<article>{ARTICLE}</article><section id='comments'><h2>2 Comments</h2><ol>"
        "<li class='comment'><cite class='fn'>Ann Lee</cite> says:"
        "<div class='comment-content'><p>Quite so.</p><p>And more.</p></div>"
        "<ol><li class='comment'><cite class='fn'>Bob</cite>"
        "<div class='comment-content'><p>I disagree.</p></div></li></ol></li></ol></section>"
    )
    assert [(c.author, c.text) for c in article.comments] == [
        ("Ann Lee", "Quite so.\n\nAnd more."),
        ("Bob", "I disagree."),
    ]
    assert [b.text for b in article.blocks] == PROSE


def test_comments_without_helpful_markup() -> None:
    long = "I have tried this for a year and would say that it works on most days. "
    article = read(
        f"<div><h1>Meetings</h1>{ARTICLE}<h3>2 responses to “Meetings”</h3>"
        f"<p>Ann says:</p><p>{long * 4}</p><p>Bob says:</p><p>{long * 5}</p>"
        "<p>Leave a Reply</p></div>"
    )
    assert [b.text for b in article.blocks] == PROSE
    assert [c.author for c in article.comments] == ["Ann", "Bob"]


def test_linked_data_wins_and_ids_are_resolved() -> None:
    head = (
        '<meta property="og:title" content="Other"><script type="application/ld+json">'
        '{"@graph": [{"@type": "BlogPosting", "headline": "Meetings &amp; Minutes",'
        '"author": [{"@id": "#a"}, {"name": "Bo Chen"}], "datePublished": "2024-02-03T23:00:00Z",'
        '"image": {"@id": "#i"}, "publisher": {"@id": "#o"}},'
        '{"@id": "#a", "@type": "Person", "name": "Ann Lee"},'
        '{"@id": "#i", "@type": "ImageObject", "url": "/a.png"},'
        '{"@id": "#o", "@type": "Organization", "name": "The Chair"}]}</script>'
    )
    article = read(f"<article>{ARTICLE}</article>", head, "https://e.org/2024/meetings/")
    assert article.title == "Meetings & Minutes"
    assert article.authors == ("Ann Lee", "Bo Chen")
    assert article.published == date(2024, 2, 3)
    assert article.site_name == "The Chair"
    assert article.image is not None
    assert article.image.url == "https://e.org/a.png"


def test_meta_elements_tell_where_linked_data_is_broken() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "Article", </script>'
        "<title>M - The Chair</title>"
        '<meta property="og:site_name" content="The Chair">'
        '<meta name="author" content="By Ann Lee">'
        '<meta property="article:published_time" content="2024-02-03">'
        '<meta property="og:locale" content="en_GB"><link rel="canonical" href="https://e.org/m">'
    )
    article = read(f"<article>{ARTICLE}</article>", head)
    assert (article.title, article.authors) == ("M", ("Ann Lee",))
    assert (article.published, article.url) == (date(2024, 2, 3), "https://e.org/m")


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Ask First | The Chair", "The Chair", "Ask First"),
        ("Ask First – the chair", "The Chair", "Ask First"),
        ("Ask - Then Answer - The Chair", "The Chair", "Ask - Then Answer"),
        ("Why I Left The Chair", "The Chair", "Why I Left The Chair"),
        ("Ask First", None, "Ask First"),
    ],
)
def test_titles_lose_the_sites_suffix(title: str, site: str | None, expected: str) -> None:
    assert without_site(title, site) == expected


def test_a_page_without_an_article_says_so() -> None:
    with pytest.raises(InputError) as caught:
        read("<nav><a href='/'>Home</a></nav><footer>© 2024</footer>")
    assert caught.value.code == "article.none"


def test_deep_nesting_ends_in_its_own_error() -> None:
    with pytest.raises(InputError) as caught:
        read("<div>" * 100_000 + PROSE[0])
    assert caught.value.code == "html.depth"


def test_an_entity_bomb_is_not_expanded() -> None:
    document = (
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body>'
        f"<p>Nobody expands &b; here.</p>{ARTICLE}</body></html>"
    )
    assert "aaaaaaaaaa" not in parse(document).text


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        read("<p>Short words here.</p>")
    assert not [r for r in caplog.records if r.levelno >= logging.WARNING]


def test_text_and_markdown_import_nothing_of_html() -> None:
    code = (
        "import sys; from sharekit.article.parse import parse;"
        "parse('---\\ntitle: T\\n---\\nSome words here.', kind='markdown');"
        "parse('T\\n\\nSome words here.', kind='text');"
        "heavy = {'lxml', 'trafilatura', 'htmldate', 'requests', 'urllib3', 'dateparser', 'PIL'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "notes",
    [
        '<section class="footnotes"><ol><li><p>{} <a href="#r1">↩</a></p></li></ol></section>',
        '<div role="doc-endnotes"><ol><li>{} <a href="#r1">^</a></li></ol></div>',
    ],
)
def test_footnotes_are_set_aside(notes: str) -> None:
    note = "The phrase is my grandmother’s, who drew maps for a living."
    article = read(f"<article><h1>Chairs</h1>{ARTICLE}{notes.format(note)}</article>")
    assert [block.text for block in article.blocks] == PROSE
    assert [dropped.reason for dropped in article.dropped if note in dropped.text] == ["footnote"]


def test_a_newsletter_that_is_named_and_asks_for_an_address_is_set_aside_once() -> None:
    box = '<div class="newsletter"><p>Get our letter</p><input type="email"></div>'
    article = read(f"<article><h1>Chairs</h1>{ARTICLE}{box}</article>")
    assert [dropped.text for dropped in article.dropped] == ["Get our letter"]


@pytest.mark.parametrize(
    "element",
    [
        '<div class="testimonial"><p>{}</p><p class="name">Bo Lin, walker</p></div>',
        '<p class="quote">{}</p>',
        '<div class="quote-box"><span>{}</span></div>',
    ],
)
def test_what_its_class_calls_a_quotation_is_one(element: str) -> None:
    said = "Naming is the slowest form of thinking that still pays."
    article = read(f"<article><h1>Chairs</h1>{ARTICLE}{element.format(said)}{ARTICLE}</article>")
    assert {block.kind for block in article.blocks if said in block.text} == {BlockKind.QUOTATION}
