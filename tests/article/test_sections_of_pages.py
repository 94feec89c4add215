"""Clutter that only shape and words give away, and text that must not go with it."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

PROSE = (
    "Nobody reads the minutes of a meeting, but everybody remembers who spoke first in it.",
    "So let the youngest person in the room begin, and keep your own opinion for the end.",
    "You will hear things that would never have survived the sound of your own voice.",
    "A good chair is measured by how little of the hour was spent looking at her.",
)
FIRST = "".join(f"<p>{text}</p>" for text in PROSE[:2])
LAST = "".join(f"<p>{text}</p>" for text in PROSE[2:])


def read(body: str) -> Article:
    return parse(f"<!doctype html><html lang='en'><body><h1>Meetings</h1>{body}</body></html>")


def texts(body: str) -> list[str]:
    return [block.text for block in read(body).blocks]


@pytest.mark.parametrize(
    "clutter",
    [
        "<div><h3>You might also like</h3><a href='/a'>Doors</a><p>A door is a promise.</p></div>",
        "<div><div><h2>Weitere Beiträge</h2></div><p>Warum Türen ein promise sind.</p></div>",
        "<div><p>Tired of it?</p><p>Our tool ends it.</p><a class='btn' href='/x'>More</a></div>",
        "<div><p>Sie suchen Ruhe?</p><p>Wir haben sie.</p><a href='/x'>Jetzt testen</a></div>",
        "<div><article><h3><a href='/a'>Doors</a></h3><p>A door is a promise.</p></article></div>",
    ],
)  # fmt: skip
def test_such_sections_are_set_aside(clutter: str) -> None:
    article = read(f"<div>{FIRST}{clutter}{LAST}</div>")
    assert [block.text for block in article.blocks] == list(PROSE)
    assert "promise" not in article.text


@pytest.mark.parametrize(
    "own",
    [
        "<ul><li>Start late.</li><li>End early.</li></ul>",
        "<div><ul><li><p>Start late.</p></li><li><p>End early.</p></li></ul></div>",
        "<blockquote>Start late, and end early if you can.</blockquote>",
        "<div class='module'><h2>Start late</h2></div>",
        "<h2><a href='#late'>Start late</a></h2>",
        "<p><b>Start late</b></p>",
    ],
)
def test_short_things_among_the_text_are_kept(own: str) -> None:
    found = texts(f"<div>{FIRST}{own}{LAST}</div>")
    assert [text for text in found if text in PROSE] == list(PROSE)
    assert any(text.startswith("Start late") for text in found)


def test_a_bold_line_is_a_heading() -> None:
    blocks = read(f"<div>{FIRST}<p><strong>Start late</strong></p>{LAST}</div>").blocks
    assert next(block for block in blocks if block.text == "Start late").kind is BlockKind.HEADING


def test_sections_whose_headings_lead_to_other_sites_are_text() -> None:
    tools = ("It rings when time is up.", "It keeps a list of who spoke.", "It hides the clock.")
    items = "".join(
        f"<div><h2><a href='https://e{n}.example/'>Tool {n}</a></h2><p>{tool} {PROSE[n]}</p></div>"
        for n, tool in enumerate(tools)
    )
    found = "\n".join(texts(f"<article>{FIRST}{items}{LAST}</article>"))
    assert all(tool in found for tool in tools)


def test_modules_of_the_same_make_are_one_text() -> None:
    modules = "".join(
        f"<div class='row'><div class='text-module'><div class='inner'><p>{a}</p><p>{b}</p></div>"
        "</div></div>"
        for a, b in (PROSE[:2], PROSE[2:])
    )
    assert texts(f"<div id='page'>{modules}</div>") == list(PROSE)


def test_text_goes_on_in_a_fold() -> None:
    folded = "".join(f"<p>{text} And so on, for a while.</p>" for text in PROSE)
    found = texts(f"<div class='body'>{FIRST}<div class='fold'>{folded}{LAST}</div></div>")
    assert found[:2] == list(PROSE[:2])
    assert len(found) == 8


@pytest.mark.parametrize(
    "bar",
    [
        "<p><span>Posted by</span> <a>Ida Berg</a> <span>3 comments</span> <a>Share on X</a></p>",
        "<p><time>3 May 2021</time> <span>4 min read</span> <a>Share</a></p>",
    ],
)  # fmt: skip
def test_rows_of_small_labels_are_no_text(bar: str) -> None:
    assert texts(f"<div>{FIRST}{LAST}{bar}</div>") == list(PROSE)


def test_cells_beside_the_text_of_an_old_page() -> None:
    cells = (
        f"<td>Our shop is open from ten till four.</td><td>{FIRST}{LAST}</td><td>Pears today.</td>"
    )
    assert texts(f"<table><tr>{cells}</tr></table>") == list(PROSE)


@pytest.mark.parametrize(
    ("thread", "authors"),
    [
        ("<p>Ann Lee wrote on 3 May 2021: So very true, all of it.</p>"
         "<p>bo_f wrote on 4 May 2021: I tried it and it works.</p>", ["Ann Lee", "bo_f"]),
        ("<div><p>Ann L.</p><p>vor 2 Jahren</p><p>So very true.</p><button>Antworten</button></div>"
         "<div><p>Bo</p><p>vor 1 Jahr</p><p>It works.</p><button>Antworten</button></div>",
         ["Ann L.", "Bo"]),
        ("<div><p>So very true.</p><i>Ann</i> <time>3 May 2021</time></div>"
         "<div><p>It works for me.</p><i>Bo</i> <time>4 May 2021</time></div>", ["Ann", "Bo"]),
        ("<ol><li><b>Ann</b>, le 3 mai 2021 à 8 h 12<p>So very true.</p><a>Répondre</a>"
         "<ol><li><b>Bo</b>, le 4 mai 2021 à 9 h 30<p>It works.</p></li></ol></li></ol>",
         ["Ann", "Bo"]),
    ],
)  # fmt: skip
def test_comments_that_no_class_gives_away(thread: str, authors: list[str]) -> None:
    article = read(
        f"<div>{FIRST}{LAST}</div><h3>2 comments</h3><div>{thread}</div>"
        "<div><h3>Related posts</h3><a href='/a'>Doors and what they promise</a></div>"
    )
    assert [block.text for block in article.blocks] == list(PROSE)
    assert [comment.author for comment in article.comments] == authors
    assert not [comment for comment in article.comments if "Doors" in comment.text]
