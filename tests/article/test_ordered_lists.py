"""An ordered list says in which order its items come: that isn't lost in reading."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.article.ordered import number

ABOVE = "Do it in this order, and take your time over each of them:"


def numbers(document: str, kind: str) -> list[tuple[str, int | None]]:
    article = sharekit.parse(document, kind=kind, title="How to", lang="en")
    return [(block.text, block.number) for block in article.blocks]


def test_a_page_numbers_by_place_and_from_where_it_says() -> None:
    page = (
        f"<article><h1>How to</h1><p>{ABOVE}</p><ol><li>Boil the water.<ul><li>Cover it.</li></ul>"
        "</li><li>Add the salt.</li></ol><p>Then wait until all of it has dissolved.</p>"
        "<ol start='3'><li>Drain it all.</li></ol><ul><li>Serve it warm.</li></ul></article>"
    )
    assert numbers(page, "html") == [
        (ABOVE, None),
        ("Boil the water.", 1),
        ("Cover it.", None),
        ("Add the salt.", 2),
        ("Then wait until all of it has dissolved.", None),
        ("Drain it all.", 3),
        ("Serve it warm.", None),
    ]


def test_markdown_numbers_by_place() -> None:
    text = f"{ABOVE}\n\n1. Boil it.\n1. Salt it.\n\n   Not too much.\n1. Drain it.\n\n- Serve it."
    assert numbers(text, "markdown") == [
        (ABOVE, None),
        ("Boil it.", 1),
        ("Salt it.", 2),
        ("Not too much.", 2),
        ("Drain it.", 3),
        ("Serve it.", None),
    ]


@pytest.mark.parametrize(
    "marks",
    [("1. ", "2. "), ("1) ", "2) "), ("١. ", "٢. "), ("๑. ", "๒. "), ("① ", "②"), ("1、", "2、")],
)
def test_pasted_text_numbers_in_any_script(marks: tuple[str, str]) -> None:
    text = f"{ABOVE}\n\n{marks[0]}Boil the water.\n{marks[1]}Add the salt."
    assert numbers(text, "text")[1:] == [("Boil the water.", 1), ("Add the salt.", 2)]


def test_marks_without_a_number() -> None:
    assert [number(mark) for mark in ("-", "•", ">", "", "12.", "⑫", "３．")] == [
        *(None,) * 4, 12, 12, 3
    ]  # fmt: skip


def test_markdown_numbers_what_it_has_no_list_for() -> None:
    text = f"{ABOVE}\n\nIn short:\n① Boil it,\nslowly.\n② Salt it."
    assert numbers(text, "markdown")[1:] == [
        ("In short:", None),
        ("Boil it, slowly.", 1),
        ("Salt it.", 2),
    ]
    assert numbers("It was ② and\n② again, and so on.", "markdown") == [
        ("It was ② and ② again, and so on.", None)
    ]
