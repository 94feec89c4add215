"""BidiTest, of Unicode: half a million lines of classes, each at up to three base levels."""

from __future__ import annotations

import pytest

from conformance import bidi_classes
from sharekit.drawing.text.bidi import first_strong, levels_at_line_end, levels_of, reorder

pytestmark = pytest.mark.soak

SHARES = 8
"""The file is cut so that several processes can work on it."""


@pytest.mark.parametrize("share", range(SHARES))
def test_bidirectional_classes(share: int) -> None:
    count, wrong = 0, []
    for number, case in enumerate(bidi_classes()):
        if number % SHARES != share:
            continue
        count += 1
        shown = [i for i, level in enumerate(case.levels) if level is not None]
        wanted = [case.levels[i] for i in shown]
        for asked in case.bases:
            base = first_strong(case.classes) if asked is None else asked
            levels = levels_of("a" * len(case.classes), case.classes, base)
            levels = levels_at_line_end(case.classes, levels, base)
            found = [levels[i] for i in shown]
            if found != wanted or reorder(shown, found) != case.order:
                wrong.append((case, asked))
    assert count > 60_000
    assert wrong == []
