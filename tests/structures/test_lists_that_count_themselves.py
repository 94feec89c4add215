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
