"""Whose site it is, and who wrote, where no tag tells it."""

import pytest

from sharekit.article.parse import parse

TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "The ferry left at six, and the whole village stood on the quay to see that it did.",
        "Nobody had asked the captain, who was eighty and meant to stay aboard in any case.",
        "By noon the harbour was empty, and the gulls walked up the ramp as if they had paid.",
    )
)


def page(title: str, *, above: str = "", byline: str = "", head: str = "", h1: str = "") -> str:
    heading = h1 or "The Last Ferry"
    return (
        f"<html><head><title>{title}</title>{head}</head><body>{above}<article>"
        f"<h1>{heading}</h1>{byline}{TEXT}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("The Last Ferry | Quayside", "Quayside"),
        ("The Last Ferry — Quayside Weekly", "Quayside Weekly"),
        ("The Last Ferry | Travel | Quayside", "Quayside"),
        ("Quayside: The Last Ferry", "Quayside"),
        ("The Last Ferry: what we know", None),
        ("The Last Ferry - by Ann Lee", None),
        ("The Last Ferry - Page 2", None),
        ("The Last Ferry", None),
    ],
)
def test_what_a_title_adds_to_the_headline_is_the_site(title: str, site: str | None) -> None:
    article = parse(page(title))
    assert (article.title, article.site_name) == ("The Last Ferry", site)


@pytest.mark.parametrize("joint", ["_", "：", "｜", "-"])
def test_titles_without_spaces(joint: str) -> None:
    told = parse(page(f"老茶馆的最后一张桌子{joint}江城晚报", h1="老茶馆的最后一张桌子"))
    assert (told.title, told.site_name) == ("老茶馆的最后一张桌子", "江城晚报")


def test_a_site_that_its_head_names() -> None:
    name = '<p class="wp-block-site-title"><a href="/blog/">Pinhole Diaries</a></p>'
    above = f"<header>{name}</header>"
    assert parse(page("Small update", above=above)).site_name == "Pinhole Diaries"


def test_a_site_that_its_logo_names() -> None:
    above = '<header><a href="//www.lampwork.example"><img alt="Lampwork logo"></a></header>'
    assert parse(page("Small update", above=above)).site_name == "Lampwork"
    menu = '<nav><a href="/">Home</a><a class="logo" href="/"><img alt="Logo"></a></nav>'
    assert parse(page("Small update", above=menu)).site_name is None


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<footer>Von <a>Anke Reimers</a>, 14. Juli 2022</footer>", "Anke Reimers"),
        ("<div class='footer'>21.09.2023 <b>Von Sabine Lohr</b></div>", "Sabine Lohr"),
        ("<p data-testid='author'>Femke Bol <time>8 oktober 2023, 06:00</time></p>", "Femke Bol"),
        ("<p class='Writer'>Ann Lee</p>", "Ann Lee"),
        ("<p>By Ann Lee, MS, RD</p>", "Ann Lee"),
        ("<p>by Ann Lee<br>Monday, November 18, 2019</p>", "Ann Lee"),
        ("<p>By Rick Monday</p>", "Rick Monday"),
        ("<div><span>بقلم: سلمى حداد</span> <span>20 فبراير 2024</span></div>", "سلمى حداد"),
    ],
)  # fmt: skip
def test_bylines_that_themes_hide(byline: str, names: str) -> None:
    assert parse(page("The Last Ferry", byline=byline)).authors == (names,)


def test_a_marked_name_counts_before_a_menu_above_a_date() -> None:
    above = "<div><a>Новости</a> <a>Статьи</a></div><div>12:40 14.02.2020</div>"
    byline = "<div class='article__author'>Ольга Синицына</div>"
    assert parse(page("The Last Ferry", above=above, byline=byline)).authors == ("Ольга Синицына",)


def test_who_asks_a_question_has_an_account_for_a_name() -> None:
    told = '{"@type":"QAPage","mainEntity":{"@type":"Question","author":{"name":"pulla"}}}'
    head = f'<script type="application/ld+json">{told}</script>'
    byline = "<div class='user-details'><a>pulla</a></div>"
    assert parse(page("The Last Ferry", head=head, byline=byline)).authors == ("pulla",)
