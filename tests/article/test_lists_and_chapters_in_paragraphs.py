"""Lists that are set as paragraphs, chapters in `<h1>`, and text in boxes of one paragraph each."""

import pytest

from sharekit.article.model import BlockKind
from sharekit.article.parse import parse

ONE = "We took a little more than we spent, and the rest is in a jar that is really a bank."
TWO = "If you are a member and any of this surprises you, come on the ninth and say so."
ITEMS = ["Bread: two thirds of everything.", "Coffee: less than you think.", "The workshop."]


def blocks(body: str, title: str = "Quarter in a jar") -> list[tuple[str, str]]:
    page = f"<html lang='en'><head><title>{title}</title></head><body>{body}</body></html>"
    return [(str(b.kind), b.text) for b in parse(page).blocks]


@pytest.mark.parametrize(
    "items",
    [
        "<p>" + "<br>".join(f"• {item}" for item in ITEMS) + "</p>",
        "<p>" + "<br/>".join(f"<span>●</span> {item}" for item in ITEMS) + "<br></p>",
        "".join(f"<p>• {item}</p>" for item in ITEMS),
        "".join(f"<p><b>·<i>&nbsp;&nbsp; </i></b>{item}<o:p></o:p></p>" for item in ITEMS),
    ],
)
def test_lines_with_bullets_are_items(items: str) -> None:
    body = f"<article><h1>Quarter in a jar</h1><p>{ONE}</p>{items}<p>{TWO}</p></article>"
    told = [("list_item", item) for item in ITEMS]
    assert blocks(body) == [("paragraph", ONE), *told, ("paragraph", TWO)]


def test_what_announces_items_stays_a_paragraph() -> None:
    items = "<br>".join(f"• {item}" for item in ITEMS)
    body = f"<article><h1>A jar</h1><p>{ONE}</p><p>Where it came from:<br>{items}</p></article>"
    told = [("list_item", item) for item in ITEMS]
    assert blocks(body)[1:] == [("paragraph", "Where it came from:"), *told]


def test_a_chapter_below_prose_is_no_title() -> None:
    body = (
        f"<div><p class=MsoTitle>The shed that became a school</p><p>{ONE}</p>"
        f"<h1>A stove and a register</h1><p>{TWO}</p></div>"
    )
    found = blocks(body, "Draft")
    headings = [text for kind, text in found if kind == BlockKind.HEADING]
    assert headings == ["A stove and a register"]
    page = f"<html><head><title>Draft</title></head><body>{body}</body></html>"
    assert parse(page).title == "The shed that became a school"


def test_slides_of_one_paragraph_each_are_the_text() -> None:
    slides = "".join(
        f"<div class='slide'><h2>Bridge number {n}</h2><figure><img src='{n}.jpg'></figure>"
        f"<p>One arch, brown water and a ledge on which somebody has scratched {n} feet.</p></div>"
        for n in ("six", "nine")
    )
    body = f"<article><h1>Bridges</h1><p>{ONE}</p>{slides}</article>"
    assert [text for kind, text in blocks(body, "Bridges") if kind == "heading"] == [
        "Bridge number six",
        "Bridge number nine",
    ]


def test_a_thousand_links_in_a_row_are_no_text() -> None:
    links = " ".join(f"<a href='/{n}'>Town number {n}</a>" for n in range(1_000))
    told = "".join(f"<p>{line}</p>" for line in (ONE, TWO))
    body = f"<main><h1>Quarter in a jar</h1>{told}<div>{links}</div></main>"
    assert blocks(body) == [("paragraph", ONE), ("paragraph", TWO)]


ROPE = "A rope is only as good as the hand that coils it, and hands forget what they did."


def test_text_around_lines_with_bullets_keeps_its_place() -> None:
    prose, behind = f"<p>{ROPE}</p>" * 3, ROPE.replace("rope", "knot")
    listed = f"<p>Pack:<br>• a lamp<br>• a knife</p>{behind}"
    page = f"<html><body><article><h1>Ropes</h1>{prose}{listed}{prose}</article></body></html>"
    text = parse(page, kind="html").text
    assert text.index("a lamp") < text.index("a knife") < text.index(behind)
