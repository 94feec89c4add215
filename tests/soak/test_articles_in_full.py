"""Ten thousand hostile documents: an Article or an error of ours, in time and in memory."""

from __future__ import annotations

import contextlib
import resource
import time
from pathlib import Path

import pytest

from fuzzing import mutations
from sharekit.article.parse import parse
from sharekit.errors import SharekitError

pytestmark = pytest.mark.soak
BLIND = Path(__file__).parents[1] / "article" / "blind"
DOCUMENTS, SEEDS, SLOWEST, LARGEST = 10_000, 10, 5.0, 1_000_000  # seconds, kilobytes


@pytest.mark.parametrize("seed", range(500, 500 + SEEDS))
def test_ten_thousand_mutated_documents(seed: int, articles: Path) -> None:
    folder = BLIND / "pages" if seed % 2 else articles
    slowest = 0.0
    for name, data in mutations(seed, DOCUMENTS // SEEDS, folder):
        started = time.process_time()
        with contextlib.suppress(SharekitError):
            parse(data, source=name)
        slowest = max(slowest, time.process_time() - started)
    assert slowest < SLOWEST
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < LARGEST
