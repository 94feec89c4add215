"""Conditional logit of one or none: which of several things is chosen, if any.

Standard library only, no randomness: the same data gives the same weights.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, log, sqrt
from pathlib import Path

FOLDS = 8
ROUNDS, REMEMBERED = 300, 8
ENOUGH = 1e-3
"""The steepest slope at which a fit has come to its end."""
NOBODY = -50.0
"""Log odds where there is nothing to choose."""

Row = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Things of which one is to be chosen, or none: their features, the right ones, a weight."""

    rows: tuple[Row, ...]
    right: frozenset[int]
    weight: float = 1.0


@dataclass(slots=True)
class Tally:
    """How often what is looked for was found, another thing was, or nothing; and how often a thing
    was found where there is none."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    invented: int = 0
    without: int = 0

    def count(self, found: int | None, right: frozenset[int], *, held: bool) -> None:
        """Counts a finding. right: those that are meant. held: is there anything to find?"""
        if not held:
            self.without += 1
            self.invented += found is not None
        elif found is None:
            self.missed += 1
        else:
            self.right += found in right
            self.wrong += found not in right

    def __str__(self) -> str:
        held = self.right + self.wrong + self.missed
        return (
            f"{self.right} of {held} found; {self.wrong} others taken, {self.missed} missed;"
            f" {self.invented} in {self.without} articles without"
        )


class Index(dict[str, int]):
    """Features by name, numbered as they come."""

    def row(self, found: Mapping[str, float]) -> Row:
        """Features as (number, value)."""
        return tuple((self.setdefault(k, len(self)), v) for k, v in sorted(found.items()))

    def table(self, weights: Sequence[float]) -> dict[str, float]:
        """Weights by feature, in the order of their names, rounded; without those of nothing."""
        named = {name: round(weights[place], 3) for name, place in sorted(self.items())}
        return {name: weight for name, weight in named.items() if weight}

    def score(self, found: Mapping[str, float], weights: Sequence[float]) -> float:
        """The log odds of a thing; features that no weight was fitted for don't count."""
        return fsum([value * weights[self[k]] for k, value in found.items() if k in self])


def fit(choices: Sequence[Choice], size: int, penalty: float) -> list[float]:
    """The weights, by L-BFGS. penalty: L2, keeps rare features near zero."""
    weights = [0.0] * size
    loss, slope = _loss(choices, weights, penalty)
    past: deque[tuple[list[float], list[float], float]] = deque(maxlen=REMEMBERED)
    for _ in range(ROUNDS):
        if max(map(abs, slope)) < ENOUGH:
            break
        direction = _direction(slope, past)
        fall = _dot(slope, direction)
        step = 1.0 if past else 1 / max(1.0, sqrt(_dot(slope, slope)))
        while True:
            ahead = [w + step * d for w, d in zip(weights, direction, strict=True)]
            there, steeper = _loss(choices, ahead, penalty)
            if there <= loss + 1e-4 * step * fall or step < 1e-10:
                break
            step /= 2
        moved = [a - w for a, w in zip(ahead, weights, strict=True)]
        turned = [a - b for a, b in zip(steeper, slope, strict=True)]
        bend = _dot(moved, turned)
        if bend > 1e-12:
            past.append((moved, turned, bend))
        weights, loss, slope = ahead, there, steeper
    return weights


def _direction(
    slope: Sequence[float], past: Sequence[tuple[list[float], list[float], float]]
) -> list[float]:
    """Downhill, as far as the last steps tell how the ground bends."""
    down = [-each for each in slope]
    shares: list[float] = []
    for moved, turned, bend in reversed(past):
        share = _dot(moved, down) / bend
        shares.append(share)
        down = [d - share * t for d, t in zip(down, turned, strict=True)]
    if past:
        _, turned, bend = past[-1]
        down = [d * bend / _dot(turned, turned) for d in down]
    for (moved, turned, bend), share in zip(past, reversed(shares), strict=True):
        back = share - _dot(turned, down) / bend
        down = [d + back * m for d, m in zip(down, moved, strict=True)]
    return down


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return fsum([a * b for a, b in zip(one, other, strict=True)])


def _loss(
    choices: Sequence[Choice], weights: Sequence[float], penalty: float
) -> tuple[float, list[float]]:
    """The penalised negative log likelihood, and its slope."""
    slope = [penalty * each for each in weights]
    lost = [penalty / 2 * _dot(weights, weights)]
    for choice in choices:
        scores = [sum([weights[i] * value for i, value in row]) for row in choice.rows]
        top = max(0.0, *scores)
        odds = [exp(score - top) for score in scores]
        none = exp(-top)
        mass = none + sum(odds)
        good = sum([odds[i] for i in choice.right]) if choice.right else none
        lost.append(choice.weight * (log(mass) - log(good)))
        for i, row in enumerate(choice.rows):
            pull = odds[i] / mass - (odds[i] / good if i in choice.right else 0.0)
            if abs(pull) > 1e-9:
                for name, value in row:
                    slope[name] += choice.weight * pull * value
    return fsum(lost), slope


def fold(file: str) -> int:
    """Which part a file belongs to: sha256 of its name mod 8."""
    return int(hashlib.sha256(file.encode()).hexdigest(), 16) % FOLDS


def digest(folder: Path) -> str:
    """The SHA-256 of all the data's bytes, in the order of the files' names."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.json")):
        found.update(path.read_bytes())
    return found.hexdigest()
