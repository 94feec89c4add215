"""Properties of characters, of Unicode 18: read from `properties.bin`.

`tools/unicode_tables.py` writes that file and the conformance tests from one version of the
database, so no update of another package moves a line.
"""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

EAST_ASIAN, INITIAL_QUOTE, FINAL_QUOTE, MARK, UNASSIGNED = 1, 2, 4, 8, 16
PICTOGRAPH, EMOJI, EMOJI_PRESENTATION, EMOJI_MODIFIER, IGNORABLE = 32, 64, 128, 256, 512
"""Bits of `Traits.flags`. EAST_ASIAN: width F, W or H; MARK: category Mn or Mc; IGNORABLE:
Default_Ignorable_Code_Point; PICTOGRAPH: Extended_Pictographic."""


class Traits(NamedTuple):
    """What typesetting asks about a character.

    line, bidi: Line_Break and Bidi_Class by their short names. cluster: Grapheme_Cluster_Break,
    with pictographs, linking consonants and linkers told apart. script: ISO 15924; scripts: of a
    common mark, those it is used with, or empty. flags: the bits above.
    """

    line: str
    bidi: str
    cluster: str
    script: str
    scripts: tuple[str, ...]
    flags: int


def _read() -> tuple[dict[str, Any], array[int], array[int]]:
    head, _, body = Path(__file__).with_name("properties.bin").read_bytes().partition(b"\n")
    facts = json.loads(head)
    starts, numbers = array("I"), array("H")
    border = facts["stretches"] * starts.itemsize
    starts.frombytes(body[:border])
    numbers.frombytes(body[border:])
    if sys.byteorder == "big":
        starts.byteswap()
        numbers.byteswap()
    return facts, starts, numbers


_FACTS, _STARTS, _NUMBERS = _read()
UNICODE_VERSION: str = _FACTS["unicode"]

CLOSING_BRACKETS: dict[str, str] = dict(_FACTS["brackets"])
"""Closing brackets by their opening ones (Bidi_Paired_Bracket)."""


@cache
def _record(number: int) -> Traits:
    line, bidi, cluster, script, scripts, flags = _FACTS["records"][number]
    return Traits(line, bidi, cluster, sys.intern(script), tuple(scripts.split()), flags)


class _ByCharacter(dict[str, Traits]):
    """Filled as characters are asked for: no larger than the characters there are."""

    def __missing__(self, character: str) -> Traits:
        found = self[character] = _record(_NUMBERS[bisect_right(_STARTS, ord(character)) - 1])
        return found


TRAITS = _ByCharacter()
"""The traits of each character."""
