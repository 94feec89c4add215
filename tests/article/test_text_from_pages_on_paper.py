"""Text copied from PDF files, word processors, mails and posts of networks."""

import pytest

from sharekit.article.model import BlockKind
from sharekit.article.parse import parse

HEAD = "The Journal of Small Museums                      Vol. 14, No. 2 (2019)"
PAPER = f"""{HEAD}

Labels That People Read

Most guidance on label writing concerns length. Curators are told to keep to fifty words.

                              23
{HEAD}

Method

An observer sat on a bench with a stopwatch hidden in a cata-
logue. A visitor was counted as reading if the eyes of a well-
known kind of camera moved from left to right at least twice, and as stop-

                              24
{HEAD}

ping if both feet were still. The camera was a well-known one.
"""


def test_heads_and_numbers_of_pages_are_no_text() -> None:
    article = parse(PAPER, kind="text")
    assert article.title == "Labels That People Read"
    assert "Journal" not in article.text
    assert "23" not in article.text
    assert [b.text for b in article.blocks if b.kind is BlockKind.HEADING] == ["Method"]


def test_words_parted_at_the_ends_of_lines_are_whole() -> None:
    text = parse(PAPER, kind="text").text
    assert "hidden in a catalogue. A visitor" in text
    assert "a well-known kind" in text
    assert "and as stopping if both feet" in text


@pytest.mark.parametrize("mark", ["→ ", "✅ ", "👉 ", "o\t", "§\t", "·\t"])
def test_marks_that_begin_items(mark: str) -> None:
    items = [f"They hide the pipeline number {n}." for n in "abc"]
    text = "What stars do to teams\n\nHere is what nobody tells you about star performers:\n\n"
    article = parse(text + "\n".join(f"{mark}{item}" for item in items), kind="text")
    assert [b.text for b in article.blocks if b.kind is BlockKind.LIST_ITEM] == items


def test_the_first_sentence_of_a_post_is_no_title_of_it() -> None:
    first = "I fired our best salesperson in March."
    lines = [first, "Revenue went up.", "Four quiet people closed more than he ever had closed."]
    asks = ["♻️ Repost if this helped someone on your team.", "🔔 Follow me for daily insights."]
    article = parse("\n\n".join([*lines, *asks]), kind="text")
    assert [b.text for b in article.blocks] == lines


def test_a_masthead_in_capitals_is_no_title() -> None:
    body = "Plot 14 had been empty for nine years, and everyone told me why with great pleasure."
    menu = ["Skip to content", "Home", "About", "THE ALLOTMENT POST", "The Bean Row Nobody Wanted"]
    page = "\n".join([*menu, "Posted on April 9, 2023 by Wilf Tanner", body, body.upper()])
    assert parse(page, kind="text").title == "The Bean Row Nobody Wanted"


def test_the_foot_of_a_mail_is_no_text() -> None:
    body = "".join(
        f"<p>On the road to Clun there is shed number {n} with eggs, jam and an honesty box.</p>"
        for n in range(3)
    )
    foot = (
        "<p>Our mailing address is:<br>Corner Shop, PO Box 9, Clun</p><p>Want to change how you "
        "receive these emails? You can unsubscribe from this list.</p>"
    )
    page = f"<html><body><h1>The shop</h1>{body}{foot}</body></html>"
    assert len(parse(page, kind="html").blocks) == 3


def test_lines_of_figures_are_no_heads_of_pages() -> None:
    prose = "The gauge was read by whoever came past it first, and nobody argued about the number."
    lines = (prose, "1", "48%", prose.upper() + ".", "2", "12,500", prose, "3", "99.5 %", prose)
    text = parse("Notes on a gauge\n\n" + "\n\n".join(lines), kind="text").text
    assert all(figure in text for figure in ("48%", "12,500", "99.5 %"))


def test_a_long_paragraph_of_wrapped_lines_is_joined_line_by_line() -> None:
    line = "the water stood where it had stood for years and nobody thought of moving it"
    text = parse("A pond\n\n" + "\n".join([line] * 3000), kind="text").text
    assert text.count("the water stood") == 3000
