"""How a language writes numbers: the pieces that the patterns of `figures` are made of."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple

KNOWN = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
"""Languages with a table in `tongues`."""


class Numerals(NamedTuple):
    """Pieces of patterns, each without the bar around it; case doesn't matter.

    small, tens: number words; alone: those that are no more than an article. many: multipliers.
    percent: units of a share. out_of: between the two numbers of a ratio; every: between so many
    and what they are of. parts: fractions; of: what follows one; by: what stands before one that
    something changed by. times: "times"; more: what follows it. factors: "doubled", "twice as".
    each: "jeder dritte". to: between the ends of a range. among, only: "of the 212 nests, only
    19". per: before how often, intervals: its units. duration: units of time. adjective: what may
    stand before the noun that is counted. no_unit: words that a number doesn't count; ago: what
    makes a number one of time or place when it follows; label: when it stands before.
    """

    small: str
    tens: str
    alone: str
    many: str
    percent: str
    out_of: str
    every: str
    parts: str
    of: str
    by: str
    times: str
    more: str
    factors: str
    to: str
    among: str
    only: str
    per: str
    intervals: str
    duration: str
    no_unit: str
    ago: str
    label: str
    adjective: str = r"(?!)"
    each: str = r"(?!)"


@cache
def numerals(language: str | None) -> Numerals:
    """The table of a language; where it has none, the English one: digits are read everywhere."""
    name = language if language in KNOWN else "en"
    found: Numerals = import_module(f"sharekit.extract.numbers.tongues.{name}").NUMERALS
    return found


@cache
def signs(language: str | None) -> dict[str, str]:
    """What the words of a sentence say of its numbers, by kind; none without a table."""
    if language not in KNOWN:
        return {}
    found: dict[str, str] = import_module(f"sharekit.extract.numbers.tongues.{language}").SIGNS
    return found
