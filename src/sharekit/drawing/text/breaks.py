"""Where lines may break: the Unicode line breaking algorithm (UAX #14, Unicode 18).

https://www.unicode.org/reports/tr14/. The rules are tried in their order for each place between
two characters. What languages ask for beyond it: `legal`.
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.drawing.text.properties import (
    EAST_ASIAN,
    FINAL_QUOTE,
    INITIAL_QUOTE,
    MARK,
    PICTOGRAPH,
    TRAITS,
    UNASSIGNED,
)

_RESOLVED = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}
_UNASSIGNED_PICTURE = PICTOGRAPH | UNASSIGNED


class _Classes(dict[str, str]):
    """Line_Break after LB1: ambiguous and complex classes resolved, small kana as non-starters."""

    def __missing__(self, character: str) -> str:
        traits = TRAITS[character]
        found = _RESOLVED.get(traits.line, traits.line)
        if found == "SA":
            found = "CM" if traits.flags & MARK else "AL"
        self[character] = found
        return found


LINE_CLASS = _Classes()
"""The class of each character."""


@lru_cache(maxsize=1024)
def opportunities(text: str) -> tuple[tuple[int, bool], ...]:
    """(position, mandatory) of every break inside the text, its two ends left out."""
    units = _Units(text)
    found = []
    left = units.kinds[0] if units.kinds else ""
    for i, right in enumerate(units.kinds):
        # Most places are inside of words, before a space, or between ideographs: LB28, LB7 and
        # LB31, looked at first.
        plain = right == "AL" if left == "AL" else right == "SP" and left not in _HARD
        if i and not plain:
            free = left == right == "ID" and not units.joiners
            verdict = _MAY if free else _verdict(units, i)
            if verdict != _NEVER:
                found.append((units.starts[i], verdict == _MUST))
        left = right
    return tuple(found)


class _Units:
    """The text after LB9 and LB10: a base with its combining marks is one unit.

    joiners: units that end in a zero width joiner. halves: first halves of flags.
    """

    __slots__ = ("bases", "halves", "joiners", "kinds", "starts")

    def __init__(self, text: str) -> None:
        kinds, starts, joiners = list[str](), list[int](), set[int]()
        last = ""
        for position, character in enumerate(text):
            kind = LINE_CLASS[character]
            if kind in _MARKS:
                joined = kind == "ZWJ"
                if last and last not in _UNMARKED:
                    index = len(kinds) - 1
                    joiners.discard(index)
                    if joined:
                        joiners.add(index)
                    continue
                if joined:
                    joiners.add(len(kinds))
                kind = "AL"
            kinds.append(kind)
            starts.append(position)
            last = kind
        self.kinds, self.starts, self.joiners = kinds, starts, joiners
        self.bases = text if len(starts) == len(text) else [text[start] for start in starts]
        self.halves = _first_halves(kinds) if "RI" in kinds else frozenset[int]()

    def kind(self, index: int) -> str:
        """The class at an index; "" outside the text."""
        return self.kinds[index] if 0 <= index < len(self.kinds) else ""

    def before_spaces(self, index: int) -> int:
        """The index of the last unit before `index` that is no space, or -1."""
        index -= 1
        while index >= 0 and self.kinds[index] == "SP":
            index -= 1
        return index

    def east_asian(self, index: int) -> bool:
        return 0 <= index < len(self.bases) and self.has(index, EAST_ASIAN)

    def has(self, index: int, flag: int) -> bool:
        """Has the unit's base all bits of a flag?"""
        return TRAITS[self.bases[index]].flags & flag == flag


def _first_halves(kinds: list[str]) -> frozenset[int]:
    halves: set[int] = set()
    for i, kind in enumerate(kinds):
        if kind == "RI" and i - 1 not in halves:
            halves.add(i)
    return frozenset(halves)


_MARKS = frozenset({"CM", "ZWJ"})
_UNMARKED = frozenset({"BK", "CR", "LF", "NL", "SP", "ZW"})
_HARD = frozenset({"BK", "CR", "LF", "NL"})
_LETTERS = frozenset({"AL", "HL"})
_IDEOGRAPHIC = frozenset({"ID", "EB", "EM"})
_HANGUL = frozenset({"JL", "JV", "JT", "H2", "H3"})
_DOTTED = "\u25cc"
_NEVER, _MAY, _MUST = 0, 1, 2


def _verdict(u: _Units, i: int) -> int:
    """May the line break before unit i?"""
    left, right = u.kinds[i - 1], u.kinds[i]
    if left in _HARD:  # LB4, LB5
        return _NEVER if left == "CR" and right == "LF" else _MUST
    if right in _HARD or right in {"SP", "ZW"}:  # LB6, LB7
        return _NEVER
    b = u.before_spaces(i)
    before = u.kind(b)
    if before == "ZW":  # LB8
        return _MAY
    if i - 1 in u.joiners:  # LB8a
        return _NEVER
    if "WJ" in {left, right} or left == "GL":  # LB11, LB12
        return _NEVER
    if right == "GL" and left not in {"SP", "HY", "HH"}:  # LB12a
        return _NEVER
    if right in {"CL", "CP", "EX", "SY"} or before == "OP":  # LB13, LB14
        return _NEVER
    if _quotes(u, i, b) or _numeric_or_dashes(u, i, b, before):
        return _NEVER
    if left == "SP":  # LB18
        return _MAY
    if _unspaced_quotes(u, i):
        return _NEVER
    if "CB" in {left, right}:  # LB20
        return _MAY
    return _NEVER if _pair(u, i, left, right) else _MAY


def _quotes(u: _Units, i: int, b: int) -> bool:
    """LB15a, LB15b: no break inside of quotation marks, even over spaces."""
    if u.kind(b) == "QU" and u.has(b, INITIAL_QUOTE):
        outside = u.kind(b - 1)
        if outside in _HARD or outside in {"", "OP", "QU", "GL", "SP", "ZW"}:
            return True
    if u.kinds[i] == "QU" and u.has(i, FINAL_QUOTE):
        inside = u.kind(i + 1)
        return inside in _HARD or inside in {
            "",
            "SP",
            "GL",
            "WJ",
            "CL",
            "QU",
            "CP",
            "EX",
            "IS",
            "SY",
            "ZW",
        }
    return False


def _numeric_or_dashes(u: _Units, i: int, b: int, before: str) -> bool:
    """LB15c, LB15d, LB16, LB17. A space before a decimal mark may break: that is no `never`."""
    right = u.kinds[i]
    if right == "IS" and not (u.kinds[i - 1] == "SP" and u.kind(i + 1) == "NU"):
        return True
    if right == "NS" and before in {"CL", "CP"}:
        return True
    return right == "B2" and before == "B2" and b >= 0


def _unspaced_quotes(u: _Units, i: int) -> bool:
    """LB19, LB19a: quotation marks stick to both sides, except between East Asian characters."""
    left, right = u.kinds[i - 1], u.kinds[i]
    if right == "QU":
        if not u.has(i, INITIAL_QUOTE) or not u.east_asian(i - 1):
            return True
        if u.kind(i + 1) == "" or not u.east_asian(i + 1):
            return True
    if left == "QU":
        if not u.has(i - 1, FINAL_QUOTE) or not u.east_asian(i):
            return True
        if u.kind(i - 2) == "" or not u.east_asian(i - 2):
            return True
    return False


def _pair(u: _Units, i: int, left: str, right: str) -> bool:
    """LB20a to LB30b: the rules about neighbours; true forbids the break."""
    return (
        _hyphens(u, i, left, right)
        or _letters_and_numbers(left, right)
        or _number_parts(u, i, left, right)
        or _korean_and_brahmic(u, i, left, right)
        or _rest(u, i, left, right)
    )


def _hyphens(u: _Units, i: int, left: str, right: str) -> bool:
    # LB20a: a hyphen that begins a word stays with it
    starts = u.kind(i - 2) in _HARD or u.kind(i - 2) in {"", "SP", "ZW", "CB", "GL"}
    if left in {"HY", "HH"} and right in _LETTERS and starts:
        return True
    if right in {"BA", "HH", "HY", "NS"} or left == "BB":  # LB21
        return True
    if u.kind(i - 2) == "HL" and left in {"HY", "HH"} and right != "HL":  # LB21a
        return True
    return (left == "SY" and right == "HL") or right == "IN"  # LB21b, LB22


def _letters_and_numbers(left: str, right: str) -> bool:
    """LB23, LB23a, LB24."""
    return (
        (left in _LETTERS and right == "NU")
        or (left == "NU" and right in _LETTERS)
        or (left == "PR" and right in _IDEOGRAPHIC)
        or (left in _IDEOGRAPHIC and right == "PO")
        or (left in {"PR", "PO"} and right in _LETTERS)
        or (left in _LETTERS and right in {"PR", "PO"})
    )


def _number_parts(u: _Units, i: int, left: str, right: str) -> bool:
    """LB25: numbers with their signs, marks, brackets and units."""
    if right in {"PO", "PR"}:
        closed = i - 2 if left in {"CL", "CP"} else i - 1
        if _in_number(u, closed):
            return True
    if right == "NU":
        if left in {"PO", "PR", "HY", "NU", "IS"}:
            return True
        return left == "SY" and _in_number(u, i - 1)
    if left in {"PO", "PR"} and right == "OP":
        return u.kind(i + 1) == "NU" or (u.kind(i + 1) == "IS" and u.kind(i + 2) == "NU")
    return False


def _in_number(u: _Units, index: int) -> bool:
    """Does NU (SY | IS)* end at the index?"""
    while u.kind(index) in {"SY", "IS"}:
        index -= 1
    return u.kind(index) == "NU"


def _korean_and_brahmic(u: _Units, i: int, left: str, right: str) -> bool:
    if left == "JL" and right in {"JL", "JV", "H2", "H3"}:  # LB26
        return True
    if left in {"JV", "H2"} and right in {"JV", "JT"}:
        return True
    if left in {"JT", "H3"} and right == "JT":
        return True
    if (left in _HANGUL and right == "PO") or (left == "PR" and right in _HANGUL):  # LB27
        return True
    if left in _LETTERS and right in _LETTERS:  # LB28
        return True
    return _aksara(u, i, left, right)


def _aksara(u: _Units, i: int, left: str, right: str) -> bool:
    """LB28a: orthographic syllables of Brahmic scripts."""

    def syllable(index: int) -> bool:
        inside = 0 <= index < len(u.kinds)
        return inside and (u.kinds[index] in {"AK", "AS"} or u.bases[index] == _DOTTED)

    if left == "AP" and syllable(i):
        return True
    if syllable(i - 1) and right in {"VF", "VI"}:
        return True
    if syllable(i - 2) and left == "VI" and (right == "AK" or u.bases[i] == _DOTTED):
        return True
    return syllable(i - 1) and syllable(i) and u.kind(i + 1) == "VF"


def _rest(u: _Units, i: int, left: str, right: str) -> bool:
    if left == "IS" and right in _LETTERS:  # LB29
        return True
    if left in {"AL", "HL", "NU"} and right == "OP" and not u.east_asian(i):  # LB30
        return True
    if left == "CP" and right in {"AL", "HL", "NU"} and not u.east_asian(i - 1):
        return True
    if left == "RI" and right == "RI":  # LB30a: flags stay in pairs
        return i - 1 in u.halves
    if right == "EM":  # LB30b
        return left == "EB" or u.has(i - 1, _UNASSIGNED_PICTURE)
    return False
