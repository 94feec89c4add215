"""Whatever is read and asked for ends in a card or in an error of our own."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sharekit
from fuzzing import SPICE, mutations
from sharekit.cards.formats import FORMATS

anything = st.one_of(
    st.text(max_size=300), st.lists(st.sampled_from(SPICE), max_size=8).map(" ".join)
)


def drawn(document: str | bytes, source: str, size: str, **facts: str) -> None:
    """Read, compose, paint, inspect and encode; our own errors are fine."""
    with contextlib.suppress(sharekit.SharekitError):
        article = sharekit.parse(document, source=source, **facts)
        for template in ("auto", "title"):
            card = sharekit.card(article, size=size, template=template)
            rendered = sharekit.render(card, scale=0.25)
            assert rendered.image.width == round(FORMATS[size].width * 0.25)
            assert rendered.encode("jpeg")


@pytest.mark.parametrize("seed", range(3))
def test_mutated_examples(articles: Path, seed: int) -> None:
    sizes = list(FORMATS)
    for number, (name, data) in enumerate(mutations(seed, 8, articles)):
        drawn(data, name, sizes[number % len(sizes)])


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(anything, anything, anything, st.sampled_from(list(FORMATS)))
def test_any_title_author_and_text(title: str, author: str, body: str, size: str) -> None:
    text = f"A sentence that says enough to stand alone, {body} and then it ends well."
    drawn(text, "a.txt", size, title=title, author=author)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(anything)
def test_any_words_given_by_hand(words: str) -> None:
    article = sharekit.parse("A sentence that says enough to stand alone.", kind="text")
    with contextlib.suppress(sharekit.SharekitError):
        card = sharekit.card(article, quote=words, not_verbatim=True)
        assert sharekit.render(card, scale=0.25).image.width == 300
