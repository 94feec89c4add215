"""What a quote may change: five edits, never a word, and a check that undoes exactly those."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.extract.edits import EDITS, apply, matches, needed

SLICES = st.text(
    alphabet=st.sampled_from("abcXYZ éß 012.,;:!?…\"'“”’«»„-—\u00a0\n()"), min_size=1, max_size=60
)
SETS = st.sets(st.sampled_from(EDITS))


def words(text: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"[^\W_]+", text)]


@pytest.mark.parametrize(
    ("edit", "text", "language", "expected"),
    [
        ("capital", "every minute counts", "en", "Every minute counts"),
        ("capital", "“every minute” counts", "en", "“Every minute” counts"),
        ("stop", "every minute counts,", "en", "every minute counts."),
        ("stop", "Enough!", "en", "Enough!"),
        ("stop", "很好，", "zh", "很好。"),
        ("space", "one\n two", "en", "one two"),
        ("space", "C’est vrai\u00a0!  Oui", "fr", "C’est vrai\u00a0! Oui"),
        ("ellipsis", "well...", "en", "well…"),
        ("marks", "\"It's\" a 'small' dog's world", "en", "“It’s” a ‘small’ dog’s world"),
        ("marks", '"Ja"', "de", "„Ja“"),
        ("marks", '"Oui"', "fr", "«\u202fOui\u202f»"),
        ("marks", "He is 6'2\" tall", "en", "He is 6'2\" tall"),
        ("marks", "rock 'n' roll of the '90s", "en", "rock ‘n’ roll of the ’90s"),
    ],
)
def test_each_edit(edit: str, text: str, language: str, expected: str) -> None:
    assert apply(text, (edit,), language) == expected
    assert matches(expected, text, (edit,))
    assert expected == text or not matches(expected, text, ())


@given(SLICES, SETS, st.sampled_from(["en", "de", "fr", "ja", None]))
def test_an_edited_slice_matches_its_original(
    text: str, edits: set[str], language: str | None
) -> None:
    edited = apply(text, edits, language)
    assert matches(edited, text, edits)
    assert words(edited) == words(text)


@given(SLICES, SETS, st.integers(0, 59), st.sampled_from("qQ7"))
def test_a_changed_letter_is_found_out(text: str, edits: set[str], at: int, other: str) -> None:
    changed = text[: at % len(text)] + other + text[at % len(text) + 1 :]
    if words(changed) != words(text):
        assert not matches(changed, text, edits)


@pytest.mark.parametrize(("said", "drawn"), [("You need both?", "You need both."),
                                            ("Nothing works!", "Nothing works.")])  # fmt: skip
def test_a_question_or_shout_is_no_statement(said: str, drawn: str) -> None:
    assert not matches(drawn, said, EDITS)


@given(SLICES)
def test_print_needs_an_edit_only_where_it_changes_something(text: str) -> None:
    assert (apply(text, needed(text), "en") == text) == (not needed(text))
