"""Pasted pages: what stands beside boxes, titles of others and forms, and is the article's."""

from __future__ import annotations

import pytest

from sharekit.article.model import BlockKind
from sharekit.article.parse import parse

ONE = (
    "The ferry left at six, and the whole village stood on the quay to see that it really did, "
    "with flags and thermos flasks and a dog that belonged to nobody."
)
TWO = (
    "Nobody had asked the captain, who was eighty and meant to stay aboard whatever they said to "
    "him about pensions, doctors or the price of diesel."
)
THREE = (
    "By noon the harbour was empty, and the gulls walked up the ramp as if they had paid for it, "
    "one after the other, in the order of their size."
)
HEAD = ["Menu", "Search", "Home", "The Last Ferry", "By Ann Lee", "3 May 2021", "Share", "Print"]
FOOT = ["Related stories", "Trains of the north", "Privacy Policy", "Terms of Use"]


def blocks(*lines: str, head: list[str] = HEAD, gap: str = "\n") -> list[str]:
    return [b.text for b in parse(gap.join([*head, *lines, *FOOT]), kind="text").blocks]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "short", ["He stayed.", "L'ascensore resta.", "It cost $5.", "“No.”", "「わかっています」"]
)
def test_a_last_line_too_short_for_a_sentence_stays(short: str, gap: str) -> None:
    assert blocks(ONE, TWO, short, gap=gap) == [ONE, TWO, short]


@pytest.mark.parametrize("short", ["It rained.", "Why not?", "Never!", "It cost $5."])
def test_short_lines_between_a_sentence_and_an_advertisement_stay(short: str) -> None:
    assert blocks(ONE, "Nobody came.", short, "Advertisement", TWO, THREE) == [
        ONE, "Nobody came.", short, TWO, THREE,
    ]  # fmt: skip


def test_a_title_as_long_as_the_others_and_not_told_of_is_no_subheading() -> None:
    box = ["Related stories", "Council bans brass bands", "Puffin count highest in a century"]
    found = blocks(ONE, "Two flashes", TWO, *box, THREE, "Afterwards", ONE + " Twice.")
    assert found == [ONE, "Two flashes", TWO, THREE, "Afterwards", ONE + " Twice."]


@pytest.mark.parametrize("last", ["Afterwards", "What the gulls and captain knew"])
def test_a_line_below_titles_that_is_short_or_told_of_is_a_subheading(last: str) -> None:
    box = ["Related stories", "Council bans all brass bands from town"]
    assert blocks(ONE, "Two flashes", TWO, *box, last, THREE) == [
        ONE, "Two flashes", TWO, last, THREE,
    ]  # fmt: skip


def test_a_title_that_asks_goes_where_another_follows() -> None:
    box = ["Related stories", "Who pays for the snow?", "Council bans all brass bands"]
    assert blocks(ONE, *box, TWO, THREE) == [ONE, TWO, THREE]
    assert "Who pays for it?" in blocks(ONE, "Related stories", "Who pays for it?", TWO, THREE)


def test_a_heading_that_names_a_section_goes_where_titles_follow() -> None:
    box = ["Latest in Features", "The last tin printer of Wales", "Box makers fear a wet spring"]
    assert blocks(ONE, *box, TWO, THREE) == [ONE, TWO, THREE]
    assert "News from Home" in blocks(ONE, "News from Home", TWO, THREE)


def test_a_line_that_ends_in_a_colon_below_a_title_is_prose() -> None:
    items = ["- one for an ice cream;", "- none for money."]
    found = blocks(ONE, TWO, "Related stories", "Fog in a bottle", "The quarrels:", *items, THREE)
    assert found == [
        ONE, TWO, "The quarrels:", "one for an ice cream;", "none for money.", THREE,
    ]  # fmt: skip


def test_named_items_below_a_colon_are_a_list_and_answers_are_not() -> None:
    article = parse(f"Counting\n\n{ONE}\n\nSo far:\n– April: 12\n– May: 88\n\n{TWO}", kind="text")
    items = [block.text for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    assert items == ["April: 12", "May: 88"]
    asked = parse(f"Asking\n\n{ONE}\n\nShe asked:\n– You?\n– Me.\n\n{TWO}", kind="text")
    assert "– You?" in [block.text for block in asked.blocks]


def test_captions_go_with_their_label_and_are_no_title() -> None:
    head = [
        "Menu", "Search", "Home", "Sign in", "", "The Last Ferry", "", "3 May 2021", "Share",
        "Image caption,", "Ann Moar with the captain of the ferry in the harbour", "By Ann Lee",
    ]  # fmt: skip
    article = parse("\n".join([*head, ONE, TWO, "Media caption,", "On deck", THREE]), kind="text")
    assert article.title == "The Last Ferry"
    assert [block.text for block in article.blocks] == [ONE, TWO, THREE]


def test_an_outlet_below_the_byline_goes_and_a_heading_stays() -> None:
    head = [*HEAD[:4], "3 May 2021", "By Ann Lee"]
    assert blocks("Haven Gazette, Stromay", ONE, TWO, THREE, head=head) == [ONE, TWO, THREE]
    assert blocks("The first winter", ONE, TWO, THREE, head=head)[0] == "The first winter"


def test_a_form_goes_with_its_consent_and_the_sentence_in_it() -> None:
    form = ["Newsletter: What we read", "Fridays only, never long.", "I accept the terms of use."]
    assert blocks(ONE, TWO, *form, THREE) == [ONE, TWO, THREE]
    signed = "I accept the terms, he wrote, and left."
    assert signed in blocks(ONE, TWO, signed, THREE)


def test_what_the_text_tells_of_is_no_button() -> None:
    coffee = "On the third day the first guest came aboard and asked for coffee and a blanket."
    found = blocks(ONE, coffee, "Advertisement", "Heat pumps, tested", "Coffee on deck", TWO)
    assert "Coffee on deck" in found


def test_a_biography_below_the_name_in_other_letters_goes() -> None:
    head = [*HEAD[:4], "ANN LEE", "3 May 2021", "Share"]
    bio = ["Ann Lee", "Editor for coasts. Before that she was a baker and a referee."]
    found = parse("\n".join([*head, ONE, TWO, THREE, *bio, "Comments (0)"]), kind="text")
    assert [block.text for block in found.blocks] == [ONE, TWO, THREE]
    assert found.authors == ("ANN LEE",)


FORM = ["Get the Gazette in your inbox", "Enter email", "Sign up now"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lists_without_bullets_below_a_box_stay(gap: str) -> None:
    recipe = ["What you need", "1 pie crust", "900 g of onions", "a pinch of nutmeg", "The oven"]
    assert blocks(ONE, TWO, *FORM, *recipe, THREE, gap=gap) == [ONE, TWO, *recipe, THREE]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lists_without_bullets_below_a_colon_stay(gap: str) -> None:
    told = "The council will vote in March, and three options are on the table:"
    items = ["leave it right", "put it back wrong", "run it backwards on Sundays, for £340"]
    found = blocks(ONE, TWO, "What happens next", told, *items, THREE, *FORM, ONE, gap=gap)
    assert found == [ONE, TWO, "What happens next", told, *items, THREE, ONE]


def test_items_that_end_in_semicolons_are_lines_of_their_own() -> None:
    items = ["monday tires the stairs more;", "walking down wears twice as much as up."]
    assert blocks(ONE, "The first results of it show that:", *items, TWO, THREE) == [
        ONE, "The first results of it show that:", *items, TWO, THREE,
    ]  # fmt: skip


def test_a_field_of_a_profile_is_no_title() -> None:
    head = ["Search", "Community", "Sign in", "", "I tried to mend my toaster, and now I own two"]
    head += ["", "solder_sam", "Posts: 1,204", "Member since: March 2014", "12 January 2020, 17:33"]
    article = parse("\n".join([*head, "2,871 views", ONE, TWO, THREE, *FOOT]), kind="text")
    assert article.title == "I tried to mend my toaster, and now I own two"


THREAD = ["Comments (3)", "gino63", "Ours sings instead.", "11 April 2024", "Report"]


def comments(*lines: str) -> list[tuple[str | None, str]]:
    article = parse("\n".join([*HEAD, ONE, TWO, THREE, *lines]), kind="text")
    assert [block.text for block in article.blocks] == [ONE, TWO, THREE]
    return [(one.author, one.text) for one in article.comments]


def test_names_alone_above_their_words_are_commenters() -> None:
    found = comments(*THREAD, "~franca b.", "Fifth floor, no lift, since 1970.", "Reply")
    assert found == [
        ("gino63", "Ours sings instead."),
        ("franca b.", "Fifth floor, no lift, since 1970."),
    ]


def test_who_comments_without_a_name_gets_none() -> None:
    lines = ["Comments (2)", "I was there, and it sang.", "Reply", "Me too, in the rain.", "Reply"]
    assert [author for author, _ in comments(*lines)] == [None, None]


def test_the_foot_of_a_page_is_no_comment() -> None:
    foot = ["Most read", "1. Glue prices fall again", "2. Fire at the sawmill", "Advertise with us"]
    dated = ["Ann K.", "2 May 2024, 10:10", "I was there, and it sang.", "Reply"]
    rest = ["Bo", "3 May 2024, 11:11", "It did not sing at all.", "Picture rights", "Barriers"]
    found = [("Ann K.", "I was there, and it sang."), ("Bo", "It did not sing at all.")]
    assert comments("Comments (2)", *dated, *rest) == found
    assert comments("Comments (2)", *dated, *rest[:3], *foot) == found


def test_a_date_with_its_article_names_nobody() -> None:
    lines = ["Commentaires (2)", "Colette 17", "Le 02/02/2024 à 19:20", "Bravo, et merci à elle."]
    lines += ["Signaler", "marais", "Le 03/02/2024 à 07:02", "On ne saura donc jamais la marque ?"]
    assert [author for author, _ in comments(*lines)] == ["Colette 17", "marais"]


def test_a_thread_without_a_heading_is_told_by_numbers_and_ages() -> None:
    lines = ["Versfuss", "#1 — 5 hours ago", "I always knew, and I do not mind.", "Reply"]
    lines += ["Karla N.", "#1.1 — 4 hours ago", "I do mind. I wrote a thesis on it."]
    assert [author for author, _ in comments(*lines)] == ["Versfuss", "Karla N."]


def test_a_title_set_apart_by_blank_lines_counts_more() -> None:
    head = ["Menu", "Search", "Home", "Two hurt in a crash with a tractor", "", "Ferry, last of"]
    text = "\n".join([*head, "", "3 May 2021", "Share", "Print", ONE, TWO, THREE, *FOOT])
    assert parse(text, kind="text").title == "Ferry, last of"
