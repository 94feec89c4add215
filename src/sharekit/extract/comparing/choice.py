"""How likely each candidate of an article is what it compares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sharekit.extract.comparing.candidates import Candidate, candidates
from sharekit.extract.comparing.glance import glance
from sharekit.extract.comparing.setting import setting
from sharekit.extract.comparing.telling import features
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import weigh

HOPELESS = -4.5
"""Log odds below which a first look has seen enough of a candidate."""

MOST = 6
"""Candidates that are looked at closely."""


class Weighed(NamedTuple):
    """A candidate, and the log odds that it is compared, against that nothing is."""

    candidate: Candidate
    odds: float


def weighed(of: Outline) -> list[Weighed]:
    """The candidates of an article that aren't hopeless."""
    found = candidates(of)
    seen = [glance(of, each, found) for each in found]
    likely = left([weigh(own, "glance") for own in seen])
    if not likely:
        return []
    about = setting(of)
    return [
        Weighed(found[at], weigh(features(of, found[at], seen[at], about), "comparison"))
        for at in likely
    ]


def left(odds: Sequence[float]) -> list[int]:
    """Which candidates a first look leaves, by their log odds at it; the likeliest first."""
    hopeful = (at for at, each in enumerate(odds) if each >= HOPELESS)
    return sorted(hopeful, key=lambda at: -odds[at])[:MOST]
