"""Linear models that choose one of several things, or none; their weights are data, fitted by
`training/` and kept beside the code that computes the features."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import exp, fsum
from pathlib import Path

Features = Mapping[str, float]
"""Values by feature; what isn't named is 0."""
Told = Iterator[tuple[str, object]]
"""Features as they are told, one by one; what is false counts nothing, what is true one."""
Weights = Mapping[str, float]
"""What a value of each feature counts."""

_FILES = {
    "comparison": "comparing",
    "conclusion": "comparing",
    "figure": "numbers",
    "glance": "comparing",
    "source": "numbers",
    "items": "lists",
    "steps": "lists",
}
"""What is chosen → the folder beside this file whose `weights.json` holds its weights."""


def known(told: Iterable[tuple[str, object]]) -> dict[str, float]:
    """Features as numbers, without those that are none."""
    return {name: value if isinstance(value, float) else 1.0 for name, value in told if value}


def some(number: float, most: int) -> float:
    """A number as a share of what is many, 0–1."""
    return min(number, most) / most


def weigh(found: Features, model: str) -> float:
    """The log odds that a thing with these features is the one that is looked for, against that
    there is none."""
    return total(found, weights(model))


def total(found: Features, worth: Weights) -> float:
    """What the features come to; those that have no weight count nothing."""
    return fsum([value * worth.get(name, 0.0) for name, value in found.items()])


def odds_to_share(score: float) -> float:
    """Log odds as a probability, 0–1."""
    return 1 / (1 + exp(-max(-50.0, min(50.0, score))))


@cache
def weights(model: str) -> Weights:
    """The fitted weights of a model, by feature."""
    path = Path(__file__).parent / _FILES[model] / "weights.json"
    table: dict[str, float] = json.loads(path.read_text("utf-8"))[model]
    return table
