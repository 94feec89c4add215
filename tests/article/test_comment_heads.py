"""How comments begin where no markup tells them: rows, loose names, accounts."""

from __future__ import annotations

import pytest

from sharekit.article.boilerplate.bylines import is_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify
from sharekit.article.comments.split import split_comments
from sharekit.article.model import Article
from sharekit.article.parse import parse

TEXT = "".join(
    f"<p>The ferry of {year} left at six, and the whole village stood on the quay to see it.</p>"
    for year in ("spring", "summer", "autumn")
)


def page(below: str, head: str = "") -> Article:
    html = f"<html lang=en><head>{head}</head><body><h1>The Last Ferry</h1>{TEXT}{below}</body>"
    return parse(html, kind="html")


def test_rows_of_a_name_a_time_and_words_are_comments() -> None:
    rows = "".join(
        f"<tr><td><b>{name}</b><br>{day}.06.2012 21:{day}</td><td>{words}</td></tr>"
        for name, day, words in (
            ("rower60", 18, "We had the same boat until 1994."),
            ("A. Lind", 19, "Thank you, send me a picture!"),
            ("Kate from the shop", 20, "It still floats :)"),
        )
    )
    article = page(f"<table>{rows}</table>")
    assert "rower60" not in article.text
    assert [(one.author, one.text) for one in article.comments] == [
        ("rower60", "We had the same boat until 1994."),
        ("A. Lind", "Thank you, send me a picture!"),
        ("Kate from the shop", "It still floats :)"),
    ]


def test_dates_of_concerts_are_no_comments() -> None:
    rows = "".join(
        f"<tr><td>{town}</td><td>1{day}.06.2012 20:00</td><td>{hall}</td></tr>"
        for day, (town, hall) in enumerate(
            (("Berlin", "Old Hall, upper floor"), ("Wien", "House of the Sea"))
        )
    )
    article = page(f"<table>{rows}</table>")
    assert not article.comments
    assert "House of the Sea" in article.text


@pytest.mark.parametrize("name", ["don Silvano", "Loli de la esquina"])
def test_a_name_in_small_letters_counts_where_others_tell_dates(name: str) -> None:
    lines = [
        f"{name}, 6 November 2023", "All true but the steps.",
        "Bo Roe, 7 November 2023", "I skipped the last two.",
        "Ann F., 8 November 2023", "What is the pitch of the gear?",
    ]  # fmt: skip
    found, _ = split_comments([Line(text) for text in lines])
    assert [one.author for one in found] == [name, "Bo Roe", "Ann F."]


def test_an_account_before_a_name_goes() -> None:
    lines = [
        "id:misodama Miso Ball",
        "2024-02-12",
        "I did that, too.",
        "Bo Roe",
        "2024-02-13",
        "Ha.",
    ]
    found, _ = split_comments([Line(text) for text in lines])
    assert [one.author for one in found] == ["Miso Ball", "Bo Roe"]


def test_labels_with_facts_are_a_byline() -> None:
    assert is_byline("added: 17.06.2012, author: Ann Lee, views: 3127")
    assert not is_byline("Two rules: be early, three facts: none of 17.06.2012 is true, he said.")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("odpowiedz | zgłoś", LineKind.REPLY),
        ("Read next: What a log is good for", LineKind.RELATED),
        ("Подписывайтесь на наш канал, там веселее", LineKind.NEWSLETTER),
        ("See the full gallery (14 photos)", LineKind.SHARE),
        ("The crane after the repair, May 2012 (fot. autor)", LineKind.CAPTION),
    ],
)
def test_lines_of_more_languages(line: str, kind: LineKind) -> None:
    found = classify(line)
    assert found
    assert found.kind is kind


def test_an_entrys_hcard_names_its_author_and_a_commenters_does_not() -> None:
    card = "<span class='author vcard'><span class='fn'>{}</span></span>"
    entry = f"<div class=hentry>{TEXT}{card.format('yuna')}</div>"
    assert page(entry).authors == ("yuna",)
    assert page(f"<div class=comments>{entry}</div>").authors == ()


def test_an_account_that_the_page_shows_too_is_its_author() -> None:
    told = (
        '<script type="application/ld+json">{"@type": "Article", "headline": "The Last Ferry",'
        ' "author": {"@type": "Person", "name": "icebreaker_77"}}</script>'
    )
    shown = "<a class='user__username' href='/u'>icebreaker_77</a>"
    assert page(shown, told).authors == ("icebreaker_77",)
    assert page("", told).authors == ()


def test_a_last_sentence_that_begins_with_the_authors_name_is_about_her() -> None:
    head = "<meta name=author content='Ann Lee'>"
    about = "Ann Lee (1958) – electrician, keeps this page since 2004."
    assert about not in page(f"<p>{about}</p>", head).text
    other = "Tim Roe kept the page until 2004."
    assert other in page(f"<p>{other}</p>", head).text


def test_a_frame_of_one_cell_around_a_link_goes_and_a_table_of_figures_stays() -> None:
    frame = (
        "<table border=1><tr><td><b>GIVE US 1%</b> <a href='/give'>see how</a></td></tr></table>"
    )
    figures = "<table><tr><td>boats</td><td><a href='/b'>12</a></td></tr></table>"
    article = page(f"{frame}{TEXT}{figures}<p>And that is the whole count of them, all told.</p>")
    assert "GIVE US" not in article.text
    assert "12" in article.text


def test_numbered_comments_without_spaces_are_none_of_a_short_text() -> None:
    text = [
        "雨の日になると、駅前の本屋は少しだけ賢くなる。",
        "本を読む人は、雨を待つことができる人だ。",
        "急がない時間だけが、あとに残る。",
    ]
    told = [
        "いい話ですね。うちの近所の本屋はもうありません。",
        "雨の日に読むなら何がおすすめですか。",
    ]
    thread = "".join(
        f"<p>{number}. {name} 2012年6月1{number}日 08:12<br>{words}</p>"
        for number, (name, words) in enumerate(zip(("猫助", "ゆき"), told, strict=True), start=1)
    )
    article = parse(
        "<title>雨の日の本屋</title><div><h2>雨の日の本屋</h2>"
        "<div>投稿日:2012年6月9日 投稿者:小川 千夏</div>"
        f"<div>{'<br><br>'.join(text)}</div><div>コメント(2){thread}</div></div>"
    )
    assert [block.text for block in article.blocks] == text
    assert [(one.author, one.text) for one in article.comments] == [
        ("猫助", told[0]),
        ("ゆき", told[1]),
    ]
    assert article.authors == ("小川 千夏",)


def test_a_russian_thread_below_tabs_is_none_of_the_text() -> None:
    text = [
        "Я девять лет работал быстро и ни разу не закончил вовремя.",
        "Спешка — это способ занять у завтрашнего дня без спроса.",
    ]
    thread = [
        "Комментарии", "9", "Публикации", "Лучшие за сутки", "ivan_petrov", "12 мая 2023 в 11:02",
        "У нас срочное — это всё, что попросил директор.", "+12", "Ответить", "olga_k",
        "12 мая 2023 в 12:45", "Медленно — значит один раз.", "+7", "Ответить",
    ]  # fmt: skip
    article = parse("\n".join(["Как я перестал спешить", "", *text, *thread]), kind="text")
    assert [block.text for block in article.blocks] == text
    assert [(one.author, one.text) for one in article.comments] == [
        ("ivan_petrov", "У нас срочное — это всё, что попросил директор."),
        ("olga_k", "Медленно — значит один раз."),
    ]
