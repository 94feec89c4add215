"""A numbered paragraph is an entry by the sentence that opens it, however long it goes on."""

import pytest

import sharekit
from sharekit.extract.lists.entries import MAX_ENTRY
from sharekit.extract.model import Items

LONG = "It takes one evening and a screwdriver, and nobody who did it was ever sorry. " * 8


def found(*paragraphs: str, title: str = "3 mistakes that ruin a good bicycle") -> Items | None:
    text = "\n\n".join(f"{number}. {line}" for number, line in enumerate(paragraphs, 1))
    return sharekit.items(
        sharekit.parse(
            f"We asked around.\n\n{text}\n\nThat is all.",
            kind="text",
            title=title,
            lang="en",
        )
    )


def test_a_list_of_long_paragraphs_is_found() -> None:
    list_ = found(f"Leaving it wet. {LONG}", f"Oiling it daily. {LONG}", f"Lending it. {LONG}")
    assert list_ is not None
    assert [each.head for each in list_.items] == [
        "Leaving it wet.",
        "Oiling it daily.",
        "Lending it.",
    ]
    for each in list_.items:
        assert each.body is not None
        assert each.body.endswith("sorry.")
        assert len(each.text) <= MAX_ENTRY


@pytest.mark.parametrize(
    "opening",
    [
        "70% of those we asked had left it out all winter.",
        "Nobody dries it.",
    ],
)
def test_what_follows_a_head_may_begin_with_a_number(opening: str) -> None:
    more = "It rusts from the inside, where nobody looks, and by the spring the chain is gone. " * 3
    list_ = found(f"Leaving it wet. {opening} {more}", f"Oiling it. {more}", f"Lending it. {more}")
    assert list_ is not None
    assert list_.items[0].head == "Leaving it wet."
    assert str(list_.items[0].body).startswith(opening)


def test_a_long_question_may_head_an_entry() -> None:
    asked = (
        "How long have you been mending bicycles for a living, and how many of them are like mine?"
    )
    paragraphs = (f"{asked} {LONG}", f"What does it cost? {LONG}", f"Who rides it home? {LONG}")
    list_ = found(*paragraphs, title="3 questions to ask whoever mends your bicycle")
    assert list_ is not None
    assert list_.items[0].head == asked
