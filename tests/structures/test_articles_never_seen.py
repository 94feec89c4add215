"""What is found in articles that no weights were fitted on, and that nothing is invented there.

`unseen/README.md` says whose they are. Whoever fits anew leaves them out.
"""

from __future__ import annotations

import pytest

from structuring import UNSEEN, Case, cases, faults

CASES = list(cases(folder=UNSEEN))
LEAST = {"comparison": 1.0, "steps": 0.8, "items": 0.8, "stat": 0.8}
ASKED = {"comparison": ("labels", "role"), "stat": ("number", "sentence")}
"""Of what is marked, what must be right."""


def right(case: Case, kind: str) -> bool:
    """Are labels and roles, all entries, or the number with its sentence as they were marked?"""
    gold = case.gold[kind]
    asked = {key: gold[key] for key in ASKED[kind]} if kind in ASKED else gold
    return not faults(case._replace(gold={kind: asked}), kind)


@pytest.mark.parametrize("kind", LEAST)
def test_most_of_what_is_there_is_found(kind: str) -> None:
    own = [case for case in CASES if kind in case.gold and kind not in case.either]
    missed = [case.name for case in own if not right(case, kind)]
    assert len(own) >= 6
    assert len(own) - len(missed) >= LEAST[kind] * len(own), missed


@pytest.mark.parametrize("kind", LEAST)
def test_nothing_is_invented(kind: str) -> None:
    without = [case for case in CASES if kind not in case.gold and kind not in case.either]
    found = [case.name for case in without if faults(case, kind)]
    assert len(without) >= 60
    assert found == []
