"""How likely each candidate of an article is what it compares."""

from __future__ import annotations

from typing import NamedTuple

from sharekit.extract.comparing.candidates import Candidate, candidates
from sharekit.extract.comparing.glance import glance
from sharekit.extract.comparing.setting import setting
from sharekit.extract.comparing.telling import features
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import weigh

HOPELESS = -4.0
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
    first = [(weigh(own, "glance"), each, own) for each, own in zip(found, seen, strict=True)]
    likely = sorted((one for one in first if one[0] >= HOPELESS), key=lambda one: -one[0])[:MOST]
    if not likely:
        return []
    about = setting(of)
    return [
        Weighed(each, weigh(features(of, each, own, about), "comparison"))
        for _, each, own in likely
    ]
