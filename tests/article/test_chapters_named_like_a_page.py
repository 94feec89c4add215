"""Chapters that are headed as a page's own parts are: what stands below tells which they are."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse

ONE = "The ferry left at six, and the whole village stood on the quay to see that it did."
TWO = "Nobody had asked the captain, who was eighty and meant to stay aboard whatever came."
THREE = "That was the last word he said before the engine started."
FOUR = "By noon the harbour was empty, and the gulls walked up the ramp as if they had paid."


def kept(text: str, kind: str) -> list[str]:
    return [block.text for block in parse(text, kind=kind).blocks]


@pytest.mark.parametrize("named", ["Responses", "Discussion", "Comments", "About the author"])
@pytest.mark.parametrize(("kind", "mark"), [("markdown", "## "), ("text", "")])
def test_a_chapter_with_such_a_name_is_no_end(named: str, kind: str, mark: str) -> None:
    rows = [ONE, f"{mark}{named}", TWO, THREE, f"{mark}The last rope", FOUR]
    found = kept("\n\n".join(["# The Last Ferry", *rows]), kind)
    assert [text for text in found if text in {ONE, TWO, THREE, FOUR}] == [ONE, TWO, THREE, FOUR]


def test_a_paper_with_a_discussion_and_comments_stays_whole() -> None:
    named = ["Results", "Discussion", "Comments", "Conclusion"]
    rows = [part for pair in zip(named, [ONE, TWO, THREE, FOUR], strict=True) for part in pair]
    assert kept("The Last Ferry\n\n" + "\n\n".join(rows), "text") == rows


def test_an_invitation_above_prose_is_a_chapter_too() -> None:
    rows = ["Responses", TWO, "Join the conversation", THREE, "What silence costs", FOUR]
    assert kept("\n\n".join(["The Last Ferry", ONE, *rows]), "text")[-1] == FOUR


@pytest.mark.parametrize(
    "thread",
    [
        ["Ann Lee", "3 May 2021", TWO],
        ["Ann Lee says:", TWO],
        [TWO, "Reply", FOUR, "Reply"],
        [TWO, "Leave a comment", "Name *"],
    ],
)
def test_comments_below_such_a_heading_are_none_of_the_text(thread: list[str]) -> None:
    article = parse("\n\n".join(["The Last Ferry", ONE, THREE, "Responses", *thread]), kind="text")
    assert [block.text for block in article.blocks] == [ONE, THREE]
    assert TWO in [comment.text for comment in article.comments]


def test_a_biography_below_the_text_goes_with_what_is_beside_it() -> None:
    foot = ["About the author", TWO, "Related stories", "Trains of the north"]
    assert kept("\n\n".join(["The Last Ferry", ONE, THREE, *foot]), "text") == [ONE, THREE]


def test_below_invitations_the_text_goes_on_to_its_own_buttons() -> None:
    head = ["Subscribe", "Sign in", "The Last Ferry", "On the end of it", "Ann Lee", "3 May 2021"]
    invited = ["Leave a comment", "Share Quays", "If you know someone who likes it, send it on."]
    foot = ["412 Likes", "∙", "31 Restacks", "Share", "Discussion about this post", "Comments",
            "Restacks", "Bo Lin", "4 May", "I was the dog.", "Like (4)", "Reply"]  # fmt: skip
    told = "The kindest sentence on any quay is thank you for asking."
    page = [*head, ONE, TWO, *invited, "Refer a friend", told, *foot]
    article = parse("\n\n".join(page), kind="text")
    assert [block.text for block in article.blocks][-3:] == [ONE, TWO, told]
    assert [(c.author, c.text) for c in article.comments] == [("Bo Lin", "I was the dog.")]


SPONSOR = ["TOGETHER WITH BREWLY", "It makes kettles. Use code KETTLE for 15% off.", "Get yours →"]


def test_a_sponsors_box_and_an_emails_foot_go() -> None:
    foot = ["Was this email forwarded to you? Subscribe here.",
            "You received this email because you signed up at kettle.example."]  # fmt: skip
    last = ["The end", "", FOUR, "", "P.S. Reply to this email."]
    rows = ["The Last Ferry", "", ONE, "", TWO, "", *SPONSOR, "", *last, "", *foot]
    assert kept("\n".join(rows), "text") == [ONE, TWO, "The end", FOUR, last[-1]]


def test_a_chapter_about_working_together_stays() -> None:
    rows = [ONE, "Together with Anna", TWO, THREE, "Presented by the harbour", FOUR]
    assert kept("\n\n".join(["The Last Ferry", *rows]), "text") == rows
