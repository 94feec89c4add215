"""`read` for people: what is certain, what was guessed and from what, at one look."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cli

PROSE = "A plan is a promise that you make to your future self, on paper, before the day begins."
PAGE = f"""<!doctype html><html><head><title>Plans | Shop</title>
<meta property="og:title" content="Plans"></head><body><h1>Plans</h1><p>By Ida Berg, 3 May 2021</p>
<article><img src="/desk.jpg" alt="A desk">{f"<p>{PROSE}</p>" * 3}</article>
<h3>1 comment</h3><p>Bo wrote on 4 May 2021: So true.</p></body></html>"""


@pytest.fixture
def page(place: Path) -> str:
    (place / "page.html").write_text(PAGE, "utf-8")
    return "page.html"


def line(out: str, fact: str) -> str:
    return next(each for each in out.splitlines() if each[2:].startswith(f"{fact} "))


def test_every_fact_tells_where_it_is_from(cli: Cli, page: str) -> None:
    out = cli("read", page).out
    assert line(out, "title").startswith("  title")
    assert line(out, "title").endswith("og:title")
    assert line(out, "author").startswith("? author     Ida Berg")
    assert line(out, "author").endswith("the line “By Ida Berg, 3 May 2021”")
    assert line(out, "image").endswith("the first picture of the text")
    assert "stale: published 2021-05-03" in line(out, "age")
    assert line(out, "site").startswith("? site       Shop")
    assert line(out, "not told").endswith("url")


def test_json_has_the_same_evidence(cli: Cli, page: str) -> None:
    answer = cli("read", page, "--json").json
    assert answer["evidence"]["title"] == {"from": "og:title", "certain": True}
    assert answer["evidence"]["published"]["certain"] is False
    assert answer["reading_minutes"] == 1


def test_comments_and_what_was_set_aside_are_counted(cli: Cli, page: str) -> None:
    out = cli("read", page).out
    assert "1 comment, never quoted:\n      Bo: So true." in out
    assert "Set aside: " in out
    assert "[" not in cli("read", page).out.split("Set aside: ")[1]
    assert (
        "count of likes, shares or followers] 1 comment" in cli("read", page, "--show-dropped").out
    )


def test_long_texts_show_how_they_begin_and_end(cli: Cli, place: Path) -> None:
    paragraphs = [f"Paragraph {n}. {PROSE} {PROSE}" for n in range(60)]
    (place / "long.txt").write_text("A title\n\n" + "\n\n".join(paragraphs), "utf-8")
    short, full = cli("read", "long.txt").out, cli("read", "long.txt", "--full").out
    assert "Paragraph 0." in short
    assert "Paragraph 59." in short
    assert "Paragraph 30." not in short
    assert "46 more blocks" in short
    assert all(paragraph in full for paragraph in paragraphs)
    assert PROSE + " " + PROSE not in short
