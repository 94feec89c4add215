"""Kinds of pages and pasted pages, each told by its shape and words, not by a known template."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article
from sharekit.article.parse import parse

ONE = "Nobody reads the minutes of a meeting, but everybody remembers who spoke first in it."
TWO = "The second speaker only ever repeats the first one, in a slightly lower voice."
THREE = "By the third, the coffee is cold, and whoever wanted to decide something has left."
PROSE = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"


def page(body: str, head: str = "", url: str | None = None) -> Article:
    html = f"<html lang='en'><head><title>Minutes</title>{head}</head><body>{body}</body></html>"
    return parse(html, kind="html", url=url)


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "menu",
    [
        ("Skip to content", "Sections", "Search", "Design"),
        ("Zum Inhalt springen", "Wirtschaft", "Abo testen"),
        ("Home", "About"),
        (),
    ],
)
def test_the_title_of_a_pasted_page_is_found_below_its_menu(menu: tuple[str, ...]) -> None:
    lines = (*menu, "Who Speaks First in Here", "By Ann Lee", "May 3, 2024", ONE, TWO, THREE)
    article = parse("\n\n".join(lines), kind="text")
    assert article.title == "Who Speaks First in Here"
    assert article.authors == ("Ann Lee",)
    assert texts(article) == [ONE, TWO, THREE]


def test_a_title_of_two_words_stays_the_title_above_a_longer_heading() -> None:
    article = parse(f"Slow Bread\n\nWhat the oven taught me\n\n{ONE}\n\n{TWO}", kind="text")
    assert article.title == "Slow Bread"


def test_a_heading_below_another_articles_title_stays() -> None:
    lines = ("A Day", ONE, "Read also", "How to leave a meeting early", "Cold coffee", TWO, THREE)
    article = parse("\n\n".join(lines), kind="text")
    assert texts(article) == [ONE, "Cold coffee", TWO, THREE]


def test_prose_between_an_invitation_and_an_advertisement_stays() -> None:
    lines = ("A Day", ONE, "Subscribe to our newsletter", TWO, "Advertisement", THREE)
    assert texts(parse("\n\n".join(lines), kind="text")) == [ONE, TWO, THREE]


def test_a_box_around_an_email_field_goes_whole_in_any_language() -> None:
    box = "<div><h3>Bréf á föstudögum</h3><p>Eitt bréf, ekkert meira.</p><input type='email'></div>"
    article = page(f"<h1>Minutes</h1><div><p>{ONE}</p>{box}<p>{TWO}</p><p>{THREE}</p></div>")
    assert texts(article) == [ONE, TWO, THREE]
    assert any("Bréf" in dropped.text for dropped in article.dropped)


def test_what_is_printed_twice_and_larger_is_read_once() -> None:
    quote = "<div class='q7'>everybody remembers who spoke first</div>"
    article = page(f"<h1>Minutes</h1><div><p>{ONE}</p><p>{TWO}</p>{quote}<p>{THREE}</p></div>")
    assert texts(article) == [ONE, TWO, THREE]


def test_a_refrain_is_no_pull_quote() -> None:
    line = "And nobody wrote it down, not then and not later."
    body = f"<p>{ONE}</p><p>{line}</p><p>{TWO}</p><p>{line}</p><p>{THREE}</p>"
    assert texts(page(f"<h1>Minutes</h1><div>{body}</div>")).count(line) == 2


def test_figures_that_lead_to_notes_are_no_part_of_a_sentence() -> None:
    noted = (
        f"<p>{ONE}<sup><a href='#n1'>1</a></sup></p><p>{TWO}<a href='#n2'><sup>[2]</sup></a></p>"
    )
    water = (
        "<p>Water is H<sub>2</sub>O, and ten square metres are 10 m<sup>2</sup>, as we know.</p>"
    )
    found = texts(page(f"<h1>Minutes</h1><div>{noted}{water}<p>{THREE}</p></div>"))
    assert found[:2] == [ONE, TWO]
    assert found[2].endswith("10 m2, as we know.")


def test_a_service_is_nobodys_byline() -> None:
    article = page(f"<h1>Minutes</h1><div>{PROSE}</div><div>Published by Google Docs</div>")
    assert article.authors == ()


def test_an_author_in_the_pages_title_is_a_guess() -> None:
    html = f"<title>Minutes | by Ann Lee | Longform</title><h1>Minutes</h1><div>{PROSE}</div>"
    article = parse(html, kind="html")
    assert article.authors == ("Ann Lee",)
    assert [one.sure for one in article.evidence if one.fact == "authors"] == [False]


def test_names_and_times_that_only_styles_part_are_parted() -> None:
    comment = "<div><div><span>Milo Kerr</span><span>8 months ago</span></div><div>{}</div></div>"
    words = "We did the same, with tea instead of coffee, and it went no better."
    thread = f"<h3>1 comment</h3>{comment.format(words)}"
    article = page(f"<h1>Minutes</h1><div>{PROSE}</div><div>{thread}</div>")
    assert [(one.author, one.text) for one in article.comments] == [("Milo Kerr", words)]
    assert texts(article) == [ONE, TWO, THREE]


def test_a_guest_book_below_the_text_is_no_text() -> None:
    book = (
        "<p><b>Gunvor</b> (17/2 1999)<br>We saw you coming over the ice!</p>"
        "<p><b>Sture P</b> (2/3 1999)<br>Do you still have the journal?</p>"
    )
    article = page(f"<h1>Minutes</h1><div>{PROSE}<hr>{book}</div>")
    assert texts(article) == [ONE, TWO, THREE]
    assert [one.author for one in article.comments] == ["Gunvor", "Sture P"]


def test_people_with_their_years_are_no_guest_book() -> None:
    people = (
        "Ada Lovelace (1815-1852) wrote notes that were longer than what they were about.",
        "Grace Hopper (1906-1992) kept a clock that ran backwards, to make a point of it.",
    )
    body = "".join(f"<p>{each}</p>" for each in (ONE, *people))
    assert texts(page(f"<h1>Minutes</h1><div>{body}</div>")) == [ONE, *people]


@pytest.mark.parametrize(
    ("given", "canonical", "expected"),
    [
        ("https://e.org/a?utm_source=x", "https://e.org/a", "https://e.org/a"),
        ("https://www.e.org/a", "https://e.org/a", "https://e.org/a"),
        ("https://e.org/a", "https://other.org/a", "https://e.org/a"),
        ("https://e.org/a", "https://e.org/", "https://e.org/a"),
        ("https://e.org/a", "", "https://e.org/a"),
    ],
)
def test_a_page_knows_its_address_better_than_a_link_to_it(
    given: str, canonical: str, expected: str
) -> None:
    head = f"<link rel='canonical' href='{canonical}'>" if canonical else ""
    article = page(f"<h1>Minutes</h1><div>{PROSE}</div>", head, url=given)
    assert article.url == expected
    origin = next(one.origin for one in article.evidence if one.fact == "url")
    assert origin == ("given" if expected == given else "link rel=canonical")


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("作者：林知远", "林知远", None),
        ("2023.11.18 文：高木 みのり 写真：大野 健", "高木 みのり", "2023-11-18"),
        ("door Wouter Haan, 3 mei 2024", "Wouter Haan", "2024-05-03"),
        ("av Bengta Lindroth, 14 februari 1999", "Bengta Lindroth", "1999-02-14"),
    ],
)
def test_bylines_of_more_languages(line: str, name: str, day: str | None) -> None:
    article = page(f"<h1>Minutes</h1><p>{line}</p><div>{PROSE}</div>")
    assert article.authors == (name,)
    assert (article.published and article.published.isoformat()) == day


def test_front_matter_dates_with_slashes_and_references_in_titles() -> None:
    article = parse(
        "---\ntitle: Slow &amp; Late\ndate: 2023/04/09 13:20:11\n---\n\nIt leaves.", kind="markdown"
    )
    assert article.title == "Slow & Late"
    assert article.published is not None
    assert article.published.isoformat() == "2023-04-09"


def test_a_blogs_name_as_first_heading_is_not_the_title() -> None:
    html = (
        "<html lang='en'><title>Mist &raquo; Archive &raquo; The Last Booth</title>"
        "<h1><a href='http://m.org/blog/'>Mist</a></h1>"
        f"<h2><a href='http://m.org/blog/2006/the-last-booth/'>The Last Booth</a></h2>{PROSE}"
    )
    found = parse(html, kind="html", url="http://m.org/blog/2006/the-last-booth/")
    assert found.title == "The Last Booth"


def test_classes_of_two_letters_say_nothing() -> None:
    line = "<div class='ad ae'><span>By Ann Lee</span><span>May 3, 2024</span></div>"
    rows = "".join(f"<p class='a{c} b{c}'>{ONE} {c}.</p>" for c in "cdefghijklmn")
    article = page(f"<h1 class='zz'>Minutes</h1>{line}<div>{rows}</div>")
    assert article.authors == ("Ann Lee",)
    assert article.published is not None
