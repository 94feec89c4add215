"""What is found in articles that no weights were fitted on, and that nothing is invented there.

`unseen/README.md` says whose they are. Whoever fits anew leaves them out.
"""

from __future__ import annotations

import pytest

from sharekit.extract.comparison import comparison
from sharekit.extract.items import items
from sharekit.extract.stat import stat
from sharekit.extract.steps import steps
from structuring import UNSEEN, Case, cases, faults

CASES = list(cases(folder=UNSEEN))
FINDERS = {"comparison": comparison, "steps": steps, "items": items, "stat": stat}
LEAST = {"comparison": 1.0, "steps": 0.8, "items": 0.8, "stat": 0.8}


def right(case: Case, kind: str) -> bool:
    """Are labels and roles, all entries, or the number with its sentence as they were marked?"""
    gold = case.gold[kind]
    if kind == "comparison":
        found = comparison(case.article)
        return found is not None and (
            [found.left.label, found.right.label] == gold["labels"]
            and [found.left.role, found.right.role] == gold["role"]
        )
    if kind == "stat":
        number = stat(case.article)
        return number is not None and (
            (number.number.lower(), number.sentence) == (gold["number"].lower(), gold["sentence"])
        )
    return not faults(case, kind)


@pytest.mark.parametrize("kind", FINDERS)
def test_most_of_what_is_there_is_found(kind: str) -> None:
    own = [case for case in CASES if kind in case.gold and kind not in case.either]
    missed = [case.name for case in own if not right(case, kind)]
    assert len(own) >= 6
    assert len(own) - len(missed) >= LEAST[kind] * len(own), missed


@pytest.mark.parametrize("kind", FINDERS)
def test_nothing_is_invented(kind: str) -> None:
    without = [case for case in CASES if kind not in case.gold and kind not in case.either]
    found = [case.name for case in without if FINDERS[kind](case.article) is not None]
    assert len(without) >= 60
    assert found == []
