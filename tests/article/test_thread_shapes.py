"""Comment threads that no class or id names: found by the shape of their items."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article
from sharekit.article.parse import parse

PROSE = (
    "<p>The last ferry left the pier at nine, and nobody on the quay said a word about it.</p>"
    "<p>It had carried mail, calves and one piano, and it had never once been late in winter.</p>"
    "<p>In spring the pier was taken down, plank by plank, and the planks became a dance floor.</p>"
)


def page(below: str) -> Article:
    document = f"<html><body><div><h1>The Last Ferry</h1>{PROSE}</div>{below}</body></html>"
    return parse(document, kind="html")


def told(article: Article) -> list[tuple[str | None, str]]:
    return [(one.author, one.text) for one in article.comments]


WANTED = [
    ("Ann Lee", "My aunt sold the tickets. She knew every calf by name."),
    ("quay_rat", "I danced on those planks, and they still smell of tar."),
]


@pytest.mark.parametrize(
    "below",
    [
        "<div><div>2 comments</div>"
        "<div><div><span>{0}</span><span>3 days ago</span></div><div>{1}</div>"
        "<div><button>Reply</button></div></div>"
        "<div><div><span>{2}</span><span>yesterday</span></div><div>{3}</div></div></div>",
        "<h3>Words</h3><div><div><b>{0}</b> 2020/06/29 21:14</div><div>{1}</div></div>"
        "<div><div><b>{2}</b> 2020/07/02 08:03</div><div>{3}</div></div>",
        "<table><tr><td><b>{0}</b> wrote on 15/10/2003:<br>{1}</td></tr>"
        "<tr><td><b>{2}</b> wrote on 16/10/2003:<br>{3}</td></tr></table>",
        "<ul><li><i>{0}</i>, 5 May 2021, 10:20<p>{1}</p><p>Thumb up (17) Flag</p></li>"
        "<li><i>{2}</i>, 6 May 2021, 11:40<p>{3}</p><p>Thumb up (4) Flag</p></li></ul>",
    ],
)
def test_names_dates_and_words_in_siblings_are_comments(below: str) -> None:
    article = page(below.format(*WANTED[0], *WANTED[1]))
    assert told(article) == WANTED
    assert not any(words in article.text for _, words in WANTED)
    assert article.text.endswith("dance floor.")


def test_an_answer_inside_of_a_comment_is_one_of_its_own() -> None:
    head = "<div><b>Pier</b> 5 May 2021, 12:00</div>"
    answer = f"<div>{head}<div>She did, all but the red one.</div></div>"
    items = "".join(
        f"<div><div><b>{name}</b> 5 May 2021, 10:20</div><div>{words}</div>{more}</div>"
        for (name, words), more in zip(WANTED, (answer, ""), strict=True)
    )
    assert told(page(f"<section>{items}</section>")) == [
        WANTED[0], ("Pier", "She did, all but the red one."), WANTED[1],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "below",
    [
        # other articles: their titles are links
        "<div><div><a href='/a'>Planks</a><span>3 May 2021, 10:00</span><p><a href='/a'>How a pier"
        " became a floor, and who danced on it.</a></p></div><div><a href='/b'>Calves</a>"
        "<span>4 May 2021, 11:00</span><p><a href='/b'>What a calf costs, and who may carry it.</a>"
        "</p></div></div>",
        # when and where it is played
        "<div><div><b>Berlin</b> 3 May 2021, 20:00<p>Old Hall</p></div>"
        "<div><b>Wien</b> 4 May 2021, 20:00<p>House of the Sea</p></div></div>",
    ],
)
def test_what_only_looks_like_it_is_none(below: str) -> None:
    assert page(below).comments == ()


def test_a_diary_of_days_stays_the_text() -> None:
    days = "".join(
        f"<section><h2>{place}, {day} May 2019</h2><p>We walked until the road ended and the river"
        " began to talk. Nobody was in a hurry, least of all the river.</p></section>"
        for day, place in ((3, "Lisbon"), (4, "Porto"), (5, "Braga"))
    )
    article = parse(f"<html><body><h1>Three days</h1>{days}</body></html>", kind="html")
    assert article.comments == ()
    assert article.text.count("least of all the river") == 3


def test_terms_and_descriptions_are_comments_too() -> None:
    rows = "".join(f"<dt><b>{name}</b> (5 May 2003)<dd>{words}" for name, words in WANTED)
    assert told(page(f"<h2>Notes</h2><dl>{rows}</dl><form><textarea></textarea></form>")) == WANTED


def test_a_badge_behind_a_name_is_no_part_of_it() -> None:
    items = "".join(
        f"<div class='{make}'><div><b>{name}</b> <i>Author</i> <span>1 day ago</span></div>"
        f"<p>{words}</p></div>"
        for make, (name, words) in zip(("flex", "ml-12 flex"), WANTED, strict=True)
    )
    assert told(page(f"<section><h2>2 comments</h2>{items}</section>")) == WANTED
