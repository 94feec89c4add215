"""Names and dates as pages print them: above a pasted text, and in a page's own tags."""

from __future__ import annotations

from datetime import date

import pytest

from sharekit.article.model import Article
from sharekit.article.parse import parse

ONE = "The ferry left at six, and the whole village stood on the quay to see that it did."
TWO = "Nobody had asked the captain, who was eighty and meant to stay aboard whatever came."
JA = "毎年夏になると、誰かが庭の門の前で立ち止まり、蜂蜜はいつできるのかと尋ねます。"


def pasted(head: str, *text: str) -> Article:
    return parse("\n\n".join(["The Last Ferry", head, *(text or (ONE, TWO))]), kind="text")


def page(head: str) -> Article:
    rows = f"<h1>The Last Ferry</h1><p>{ONE}</p><p>{TWO}</p>"
    return parse(f"<html lang=en><head>{head}</head><body><article>{rows}</article></body></html>")


@pytest.mark.parametrize(
    "name",
    ["佐々木 美咲", "野々村 真", "奈々子", "𠮷田 太郎", "ヨハン・シュミット", "ガルシア＝マルケス"],
)
def test_a_name_without_capitals_is_read_whole(name: str) -> None:
    article = pasted(f"著者:{name}", JA, JA)
    assert article.authors == (name,)
    assert [block.text for block in article.blocks] == [JA, JA]


def test_a_sentence_behind_such_a_label_names_nobody() -> None:
    told = "著者:私はその日から毎朝五時に起きて、海まで歩くようになりました。"
    assert pasted(told, JA).authors == ()
    assert told in pasted(told, JA).text


@pytest.mark.parametrize(
    "job", ["Staff Writer", "Contributing Writer", "Food Correspondent", "Redakteurin"]
)
def test_a_job_is_no_author(job: str) -> None:
    assert pasted(f"By Ann Lee, {job}\n3 May 2021").authors == ("Ann Lee",)
    assert page(f'<meta name="author" content="Ann Lee, {job}">').authors == ("Ann Lee",)


def test_a_label_above_the_title_is_no_author() -> None:
    head = "Opinion\n\nGuest Essay\n\nLet the Last of the Ferries Go\nMay 3, 2021"
    assert parse(f"{head}\n\n{ONE}\n\n{TWO}", kind="text").authors == ()


def test_names_for_catalogues_are_turned_and_all_told() -> None:
    told = "".join(f'<meta name="citation_author" content="{n}">' for n in ("Lee, Ann", "Bo Ray"))
    assert page(told).authors == ("Ann Lee", "Bo Ray")


def test_the_date_of_another_article_is_not_this_ones() -> None:
    head = "Every Monday twelve people sit and wait. A plea for the empty calendar.\n\nAnn Lee"
    foot = "You might also like\n\nWhy we measure work\nSep 28, 2023\nClosing time\nSep 12, 2023"
    article = pasted(f"{head}\nOct 4, 2023 • 6 min read", ONE, TWO, foot)
    assert (article.authors, article.published) == (("Ann Lee",), date(2023, 10, 4))
    undated = pasted("By Ann Lee", ONE, TWO, foot)
    assert undated.published is None


@pytest.mark.parametrize(
    ("head", "author", "published", "modified"),
    [
        ("Posted on March 14, 2019 by Ann Lee — 23 Comments ↓", "Ann Lee", 2019, None),
        ("March 14, 2019 By Ann Lee 23 Comments", "Ann Lee", 2019, None),
        ("Ann Lee, BBC News\n14 March 2019", "Ann Lee", 2019, None),
        ("By Ann Lee\n2019-03-14T08:00:00Z", "Ann Lee", 2019, None),
        ("Thu 14 Mar 2019 06.00 GMT\nLast modified on Fri 14 Mar 2020 09.13 GMT", "", 2019, 2020),
        ("Ein Gastbeitrag von Ann Lee\n14.03.2019, 10:33 Uhr", "Ann Lee", 2019, None),
        ("Postado em 14 de março de 2019 por Ann Lee | 12 comentários", "Ann Lee", 2019, None),
        ("Por Ann Lee — São Paulo\n14/03/2019 07h00 Atualizado há 2 anos", "Ann Lee", 2019, None),
        ("di Ann Lee\n14 marzo 2019 (modifica il 14 marzo 2020 | 12:10)", "Ann Lee", 2019, 2020),
        ("2019年3月14日 公開 / 2020年3月14日 更新", "", 2019, 2020),
        ("Par Ann Lee (Rennes, envoyée spéciale)\nPublié le 14 mars 2019", "Ann Lee", 2019, None),
        ("Ann Lee avec AFP\nPublié le 14/03/2019 à 06:00", "Ann Lee", 2019, None),
        ("Ann Lee\nMadrid - 14 MAR 2019 - 05:30 CET", "Ann Lee", 2019, None),
        ("Por Ann Lee | 14 de marzo de 2019 | Actualizado a las 10:30h", "Ann Lee", 2019, None),
    ],
)
def test_bylines_as_pages_print_them(
    head: str, author: str, published: int, modified: int | None
) -> None:
    article = pasted(head)
    assert [block.text for block in article.blocks] == [ONE, TWO]
    assert article.authors == ((author,) if author else ())
    assert article.published == date(published, 3, 14)
    assert article.modified == (date(modified, 3, 14) if modified else None)


@pytest.mark.parametrize(
    "line",
    ["Ann Lee, who never came back", "Of cats (Part two)", "In 2019, Ann Lee with the Kims"],
)
def test_lines_like_bylines_stay(line: str) -> None:
    assert line in pasted("By Bo Ray", ONE, line, TWO).text
