"""The tags of an article: what stands in them, in which order, and that nothing slips out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sharekit
from sharekit.article.model import Article, ArticleImage, Block, BlockKind
from sharekit.manifest import ArticleRow, CardRow, Manifest
from sharekit.pipeline.meta import Cards, tags_of
from sharekit.share.tags import Profile, ShareImage, Tag, json_ld, json_ld_html, meta_tags
from sharekit.share.tags_locale import locale_of

ARTICLE = Article(
    source="plan.md",
    kind="markdown",
    title="How a small shop learned to plan",
    authors=("Ida Berg", "Jo March"),
    published=date(2026, 9, 1),
    modified=date(2026, 9, 2),
    language="de",
    site_name="Northbound",
    url="https://www.example.com/plan/?page=2&utm_source=x&UTM_medium=y#top",
    description="Two people, one long list of wishes, and a year.",
    tags=("planning", "teams"),
    blocks=(Block(BlockKind.PARAGRAPH, "The shop began with two people."),),
)
CARD = ShareImage("https://www.example.com/cards/plan.png", "image/png", 1200, 630, "A list.")
PROFILE = Profile("northbound", "@ida", "ida@social.example", "Work")


def keyed(tags: tuple[Tag, ...]) -> list[tuple[str, str]]:
    return [(tag.key, tag.content) for tag in tags]


def test_the_whole_of_it_in_order() -> None:
    assert keyed(meta_tags(ARTICLE, image=CARD, profile=PROFILE)) == [
        ("canonical", "https://www.example.com/plan/?page=2"),
        ("og:title", "How a small shop learned to plan"),
        ("og:type", "article"),
        ("og:url", "https://www.example.com/plan/?page=2"),
        ("og:image", "https://www.example.com/cards/plan.png"),
        ("og:image:secure_url", "https://www.example.com/cards/plan.png"),
        ("og:image:type", "image/png"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        ("og:image:alt", "A list."),
        ("og:description", "Two people, one long list of wishes, and a year."),
        ("og:site_name", "Northbound"),
        ("og:locale", "de_DE"),
        ("article:published_time", "2026-09-01"),
        ("article:modified_time", "2026-09-02"),
        ("article:author", "Ida Berg"),
        ("article:author", "Jo March"),
        ("article:section", "Work"),
        ("article:tag", "planning"),
        ("article:tag", "teams"),
        ("twitter:card", "summary_large_image"),
        ("twitter:site", "@northbound"),
        ("twitter:creator", "@ida"),
        ("twitter:title", "How a small shop learned to plan"),
        ("twitter:description", "Two people, one long list of wishes, and a year."),
        ("twitter:image", "https://www.example.com/cards/plan.png"),
        ("twitter:image:alt", "A list."),
        ("robots", "max-image-preview:large"),
        ("fediverse:creator", "@ida@social.example"),
    ]


def test_what_is_not_known_is_not_said() -> None:
    tags = keyed(meta_tags(Article(source="a", kind="text", title="A")))
    assert tags == [
        ("og:title", "A"),
        ("og:type", "article"),
        ("twitter:card", "summary"),
        ("twitter:title", "A"),
        ("robots", "max-image-preview:large"),
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://a/b", "http://"])
def test_only_addresses_of_web_pages_are_named(url: str) -> None:
    article = Article(source="a", kind="text", title="A", url=url, image=ArticleImage(url))
    keys = {key for key, _ in keyed(meta_tags(article, image=url))}
    assert not keys & {"canonical", "og:url", "og:image", "twitter:image"}
    assert "url" not in json_ld(article)


def test_the_articles_own_picture_stands_in_and_is_made_absolute() -> None:
    article = Article(
        source="a", kind="html", url="https://e.example/b/c/", image=ArticleImage("../p.jpg", "Alt")
    )
    tags = dict(keyed(meta_tags(article)))
    assert tags["og:image"] == "https://e.example/b/p.jpg"
    assert tags["og:image:alt"] == "Alt"
    assert "og:image:width" not in tags


def test_x_gets_no_more_than_it_shows() -> None:
    article = Article(source="a", kind="text", title="word " * 40, description="many words " * 60)
    image = CARD._replace(alt="letters " * 100)
    tags = dict(keyed(meta_tags(article, image=image)))
    assert len(tags["twitter:title"]) <= 70
    assert len(tags["twitter:description"]) <= 200
    assert len(tags["twitter:image:alt"]) <= 420
    assert len(tags["og:description"]) <= 300
    assert tags["twitter:title"].endswith("word…")
    assert tags["og:title"].startswith(tags["twitter:title"][:-1])


def test_a_square_picture_is_a_small_card() -> None:
    tags = dict(keyed(meta_tags(ARTICLE, image=CARD._replace(height=1200))))
    assert tags["twitter:card"] == "summary"


@pytest.mark.parametrize(
    ("language", "locale"),
    [("en", "en_US"), ("en-GB", "en_GB"), ("pt_BR", "pt_BR"), ("zh-Hant", "zh_TW"), ("zh", "zh_CN"),
     ("sr-Latn-RS", "sr_RS"), ("iw", "he_IL"), ("tlh", None), ("", None), (None, None)],
)  # fmt: skip
def test_a_language_has_a_locale(language: str | None, locale: str | None) -> None:
    assert locale_of(language) == locale


def test_names_that_are_none_are_left_out() -> None:
    profile = Profile("no handle", "https://x.com/ida", "@ida", None)
    keys = {key for key, _ in keyed(meta_tags(ARTICLE, profile=profile))}
    assert not keys & {"twitter:site", "twitter:creator", "fediverse:creator"}


def test_json_ld_says_what_open_graph_says() -> None:
    value = json_ld(ARTICLE, image=CARD, images=(CARD, CARD._replace(url=CARD.url + "?2")))
    assert value["@type"] == "Article"
    assert value["headline"] == ARTICLE.title
    assert [one["url"] for one in value["image"]] == [CARD.url, CARD.url + "?2"]
    assert value["image"][0]["width"] == 1200
    assert value["author"] == [
        {"@type": "Person", "name": "Ida Berg"},
        {"@type": "Person", "name": "Jo March"},
    ]
    assert (value["datePublished"], value["dateModified"]) == ("2026-09-01", "2026-09-02")
    assert value["publisher"] == {"@type": "Organization", "name": "Northbound"}


@given(st.text(max_size=200))
def test_nothing_gets_out_of_its_element(text: str) -> None:
    article = Article(source="a", kind="text", title=text, authors=(text,), description=text)
    for tag in meta_tags(article):
        markup = tag.html()
        assert markup.count("<") == markup.count(">") == 1
        assert markup.count('"') == 4
        assert unescape(markup.split('content="')[1][:-2]) == tag.content
    script = json_ld_html(json_ld(article))
    assert script.count("<") == script.count(">") == 2
    assert script.isascii()
    assert json.loads(script[script.index("{") : script.rindex("}") + 1]) == json_ld(article)


def card(size: str, width: int, height: int) -> CardRow:
    return CardRow(
        file=f"a/plan {size}.png", sha256="0", bytes=1, width=width, height=height, format="png",
        size=size, template="quote", theme="ink", inputs_sha256="", alt=f"The {size} card.",
    )  # fmt: skip


CARDS = Cards(
    Manifest(
        (
            ArticleRow(
                source="plan.md", source_sha256="0", url="https://www.example.com/plan/",
                cards=(card("discover", 1600, 900), card("og", 1200, 630),
                       card("square", 1080, 1080), card("x", 1200, 600)),
            ),
        )
    ),
    "https://cdn.example.com/c/",
)  # fmt: skip


def test_the_card_is_named_where_it_is_served() -> None:
    told = tags_of(ARTICLE, CARDS, PROFILE)
    tags = dict(keyed(told.tags))
    assert tags["og:image"] == "https://cdn.example.com/c/a/plan%20og.png"
    assert (tags["og:image:width"], tags["og:image:height"]) == ("1200", "630")
    assert (tags["og:image:type"], tags["og:image:alt"]) == ("image/png", "The og card.")
    pictures = [one["url"].rpartition("%20")[2] for one in told.json_ld["image"]]
    assert pictures == ["og.png", "discover.png", "square.png"]
    assert told.notes == ()


def test_without_an_address_of_the_cards_that_is_said() -> None:
    told = tags_of(ARTICLE, CARDS._replace(base_url=None), PROFILE)
    assert [note.code for note in told.notes] == ["meta.base_url"]
    assert "og:image" not in dict(keyed(told.tags))


def test_a_tall_card_stands_for_no_page_but_a_square_one_may() -> None:
    for sizes, named in (
        ([("pin", 1000, 1500)], None),
        ([("pin", 1000, 1500), ("square", 1080, 1080)], "square"),
    ):
        row = replace(CARDS.manifest.articles[0], cards=tuple(card(*each) for each in sizes))
        told = tags_of(ARTICLE, CARDS._replace(manifest=Manifest((row,))), PROFILE)
        picture = dict(keyed(told.tags)).get("og:image")
        assert (picture is None) == (named is None)
        assert picture is None or f"{named}.png" in picture


def test_without_a_card_that_is_said_unless_the_article_has_a_picture() -> None:
    bare = Article(source="plan.md", kind="markdown", title="A", url="https://www.example.com/b/")
    (note,) = tags_of(bare, CARDS._replace(manifest=Manifest()), PROFILE).notes
    assert (note.code, note.severity) == ("meta.no_picture", "warning")
    assert "sharekit card plan.md" in (note.hint or "")
    own = {"og:image": "https://www.example.com/own.jpg"}
    assert tags_of(bare, Cards(), PROFILE, own=own).notes == ()
    pictured = replace(bare, image=ArticleImage("https://www.example.com/a.jpg"))
    assert tags_of(pictured, Cards(), PROFILE).notes == ()


def test_the_article_is_found_by_its_address_too() -> None:
    page = Article(source="plan.html", kind="html", url="https://www.example.com/plan/")
    assert CARDS.row(page) is not None
    assert CARDS.row(Article(source="other.md", kind="markdown")) is None


def test_the_picture_that_was_asked_for_wins() -> None:
    tags = dict(keyed(tags_of(ARTICLE, CARDS, PROFILE, image="https://e.example/own.jpg").tags))
    assert tags["og:image"] == "https://e.example/own.jpg"
    tags = dict(keyed(tags_of(ARTICLE, CARDS, PROFILE, image="out/a/plan x.png").tags))
    assert tags["og:image"].endswith("plan%20x.png"), "a card's own name means that card"


def test_what_the_author_says_holds_for_all_tags() -> None:
    own = {
        "og:title": "Mine", "og:image": "https://e.example/mine.jpg", "og:image:alt": "Mine, too",
        "canonical": "https://e.example/mine/", "article:author": "https://e.example/ida",
    }  # fmt: skip
    told = tags_of(ARTICLE, CARDS, PROFILE, own=own)
    tags = dict(keyed(told.tags))
    assert tags["twitter:title"] == told.json_ld["headline"] == "Mine"
    assert tags["twitter:image"] == told.json_ld["image"][0]["url"] == "https://e.example/mine.jpg"
    assert tags["og:url"] == "https://e.example/mine/"
    assert tags["article:author"] == "Jo March", "an address is no name"


def test_the_library_has_it() -> None:
    tags = sharekit.meta_tags(ARTICLE, image="https://www.example.com/c.png")
    assert tags[0].as_dict() == {
        "rel": "canonical",
        "content": "https://www.example.com/plan/?page=2",
    }
    assert tags[1].as_dict() == {"property": "og:title", "content": ARTICLE.title}
    assert tags[-1].as_dict() == {"name": "robots", "content": "max-image-preview:large"}
    assert re.fullmatch(r'<link rel="canonical" href="[^"]+">', tags[0].html())
    assert tags[1].html(closed=True).endswith('" />')
