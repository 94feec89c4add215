"""A clause isn't quoted where what it was cut from, or what stands beside it, says how it is
meant; such a sentence is quoted whole or not at all."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.quotes import quotes

CASES = [
    # What is granted is taken back: the writer's point is the opposite.
    ("Of course, every gardener knows more than a book. However, too many forget it.", "every"),
    ("Obviously, a large garden gives you plenty of roses. A drawback is the work.", "a large"),
    # It follows from what stood before.
    ("Weeds grow wherever roses do. So every gardener is going to be fine with them.", "every"),
    # It is one more of what stood before.
    # It came to be so.
    ("We oiled the lock. Now, every gardener can open the old shed alone.", "every"),
    ("Now, imagine a garden with more roses than you have ever seen.", "imagine"),
    # It hangs on the first half of its sentence.
    # It would be so: if what?
    ("And most of your roses would become useless in a garden.", "most"),
    # It is denied in part, granted, or said of things that were told before.
    ("But every garden varies not just by the roses it is growing.", "every"),
    ("But things become harder when the rose in question is a gardener’s own.", "things"),
    # What it only begins to say was cut off.
    ("Gardeners have only a few good roses, including the white ones of the south.", "Gardeners"),
    ("Ask many good questions of every gardener, such as:", "Ask"),
]


@pytest.mark.parametrize(("text", "first"), CASES)
def test_a_clause_that_leans_is_no_quote(text: str, first: str) -> None:
    article = parse(text, kind="text", title="Roses in a garden", lang="en")
    told = [quote.text for quote in quotes(article) if not quote.whole]
    assert not any(quote.lower().startswith(first.lower()) for quote in told)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Weeds grow anywhere. So, your garden must make a great first impression.",
            "Your garden must make a great first impression.",
        ),
        (
            "Weeds grow anywhere. Therefore, the best time for roses is when you are ready.",
            "The best time for roses is when you are ready.",
        ),
        (
            "Weeds grow. Third, don’t exaggerate the importance of one rose.",
            "Don’t exaggerate the importance of one rose.",
        ),
        (
            "Now, every rose is a promise that you made to the weather.",
            "Every rose is a promise that you made to the weather.",
        ),
    ],
)
def test_a_clause_that_stands_by_itself_is_one(text: str, quote: str) -> None:
    article = parse(text, kind="text", title="Roses in a garden", lang="en")
    assert quote in [each.text for each in quotes(article)]
