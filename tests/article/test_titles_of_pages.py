"""Which words are the title: of a pasted page, and of one whose tags say little."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse

ONE = (
    "The ferry left at six, and the whole village stood on the quay to see that it really did, "
    "with flags and thermos flasks and a dog that belonged to nobody."
)
TWO = (
    "Nobody had asked the captain, who was eighty and meant to stay aboard whatever they said to "
    "him about pensions, doctors or the price of diesel."
)


def pasted(*head: str) -> str | None:
    return parse("\n".join([*head, "", ONE, "", TWO]), kind="text").title


def page(head: str, body: str) -> str | None:
    document = f"<html lang=en><head>{head}</head><body><div>{body}<p>{ONE}</p><p>{TWO}</p></div>"
    return parse(document, kind="html").title


def test_the_line_above_is_the_title_and_a_longer_one_right_below_its_second() -> None:
    menu = ["Open in app", "Sign up", "Sign in", "Write", "Search", "", "Calm Engines", "",
            "Member-only story", ""]  # fmt: skip
    title = ["Your Test Suite Is Lying to You Politely", "What four green checks taught me of it"]
    byline = [
        "",
        "Ann Lee",
        "Ann Lee",
        "",
        "Follow",
        "7 min read",
        "May 6, 2024",
        "Listen",
        "Share",
    ]
    assert pasted(*menu, *title, *byline) == title[0]


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        ("Your privacy is important", "We and our 842 partners store information on a device."),
        ("Votre vie privée est importante", "Avec nos 842 partenaires, nous stockons tout."),
    ],
)
def test_a_banner_is_neither_title_nor_text(heading: str, notice: str) -> None:
    menu = [
        "Skip to content",
        "Sign in",
        "Politics",
        "Sport",
        "",
        heading,
        notice,
        "Accept all",
        "",
    ]
    text = "\n".join([*menu, "The Last Ferry of Haven", "By Ann Lee", "", ONE, "", TWO])
    article = parse(text, kind="text")
    assert article.title == "The Last Ferry of Haven"
    assert [block.text for block in article.blocks] == [ONE, TWO]


@pytest.mark.parametrize(
    "line", ["DRAFT – not for circulation", "Confidential: do not distribute", "by Ann Lee"]
)
def test_a_warning_above_the_title_is_none(line: str) -> None:
    assert pasted(line, "", "The Museum of Unfinished Things", "By Ann Lee") == (
        "The Museum of Unfinished Things"
    )


def test_a_date_and_a_section_are_no_title() -> None:
    assert pasted("by Ann Lee", "posted 3 days ago in Essays") is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A House - With a View - The Daily Roof", "A House - With a View"),
        ("Why We Stayed - A House With a View - The Daily Roof", "A House With a View"),
        ("A House With a View | Homes | The Daily Roof", "A House With a View"),
    ],
)
def test_the_last_of_three_parts_is_the_site(title: str, expected: str) -> None:
    assert page(f"<title>{title}</title>", "") == expected


@pytest.mark.parametrize(
    ("head", "heading", "expected"),
    [
        ("A House - Roof", "<h1><span>Opinion</span><span>A House</span></h1>", "A House"),
        ("x", "<h1>A House With a <span>View</span><sup>1</sup></h1>", "A House With a View"),
        ("x", "<h1>Rent per m<sup>2</sup></h1>", "Rent per m2"),
        ("x", '<div role="heading" aria-level="1">A House</div>', "A House"),
    ],
)
def test_a_heading_without_label_and_mark_is_the_title(
    head: str, heading: str, expected: str
) -> None:
    assert page(f"<title>{head}</title>", heading) == expected
