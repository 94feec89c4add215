"""How likely each candidate of an article is what it compares."""

from __future__ import annotations

from typing import NamedTuple

from sharekit.extract.comparing.candidates import Candidate, candidates
from sharekit.extract.comparing.pairs import pairs
from sharekit.extract.comparing.setting import setting
from sharekit.extract.comparing.telling import Ways, features
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, weigh


class Weighed(NamedTuple):
    """A candidate, and the log odds that it is compared, against that nothing is."""

    candidate: Candidate
    odds: float


def weighed(of: Outline) -> list[Weighed]:
    """All candidates of an article."""
    return [Weighed(each, weigh(own, "comparison")) for each, own in told(of)]


def told(of: Outline) -> list[tuple[Candidate, Features]]:
    """All candidates, with what tells of each."""
    found = candidates(of)
    if not found:
        return []
    strengths: dict[tuple[str, str], float] = {}
    for pair in pairs(of):
        wording = str(pair.left), str(pair.right)
        strengths[wording] = max(pair.strength, strengths.get(wording, 0.0))
    ways, about = Ways(found, strengths), setting(of)
    return [(each, features(of, each, ways, about)) for each in found]
