"""The long runs: `make soak`. Bounded in count and time, not part of `make test`."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest

import sharekit
from fuzzing import mutations
from sharekit.cards.formats import FORMATS

pytestmark = pytest.mark.soak
ROUNDS, CARDS, LONGEST = 10, 300, 5.0


@pytest.mark.parametrize("seed", range(100, 100 + ROUNDS))
def test_thousands_of_hostile_articles(articles: Path, seed: int) -> None:
    slow: list[float] = []
    for number, (name, data) in enumerate(mutations(seed, CARDS, articles)):
        started = time.process_time()
        with contextlib.suppress(sharekit.SharekitError):
            article = sharekit.parse(data, source=name)
            card = sharekit.card(article, size=list(FORMATS)[number % len(FORMATS)])
            sharekit.render(card, scale=0.25).encode("jpeg")
        slow.append(time.process_time() - started)
    assert max(slow) < LONGEST
