"""Numbered headings, as many as the title counts: a list, whatever their words are."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.items import items

NAMES = (
    "Museum of Ropes, Zagreb",
    "Casa Sorolla, Madrid",
    "The Pencil House, Keswick",
    "Letters, Ghent",
)


def _found(title: str, names: tuple[str, ...]) -> list[str] | None:
    chapters = (
        f"## {n}. {name}\n\nYou ring a bell, and it opens." for n, name in enumerate(names, 1)
    )
    text = "\n\n".join(("Small doors are the best ones.", *chapters))
    article = sharekit.parse(text, kind="markdown", title=title, lang="en")
    found = items(article)
    return None if found is None else [str(each.text) for each in found.items]


@pytest.mark.parametrize("title", ["4 Small Museums Worth a Detour", "Four Museums"])
def test_headings_that_count_themselves_are_what_the_title_counts(title: str) -> None:
    found = _found(title, NAMES)
    assert found is not None
    assert len(found) == 4


def test_another_number_in_the_title_is_no_such_sign() -> None:
    assert _found("I walked 9 miles through Keswick", NAMES) is None


@pytest.mark.parametrize("counted", ["chapters", "acts", "episodes"])
def test_the_numbered_chapters_of_a_story_are_no_list(counted: str) -> None:
    parts = (
        ("A quarry nobody wanted", "The slate ran out in 1911, and rain did the rest."),
        ("The money of a major", "He had made it in tin mugs, and paid for the concrete."),
        ("War and weed", "The army kept a pump at the deep end in 1942."),
        ("The long queue", "By the late fifties people came from three counties."),
    )
    body = "\n\n".join(f"## {n}. {head}\n\n{told}" for n, (head, told) in enumerate(parts, 1))
    title = f"The pool at Redruth in four {counted}"
    assert sharekit.items(sharekit.parse(body, kind="markdown", title=title, lang="en")) is None
