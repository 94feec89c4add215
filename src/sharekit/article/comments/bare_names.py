"""Names of commenters that stand alone above their words: the date stands below, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Line, classify, is_sentence
from sharekit.article.comments.heads import Head, is_short_name

_ENDS = frozenset({LineKind.RELATED, LineKind.NEWSLETTER})
_GUESTS = "~@"
"""Put before the names of those without an account."""
_ENOUGH = 2
_MOST_WORDS = 3


def bare_names(lines: Sequence[Line], heads: Sequence[Head | None]) -> frozenset[int]:
    """Which lines are such names. heads: what is known of each line by names with dates.

    A comment begins where buttons, counts or the date of the one above end. Where one does so with
    a sentence none has a name; the first other line that is none is of the page's foot.
    """
    names: set[int] = set()
    dated, begins, headed = 0, True, False
    for index, (line, head) in enumerate(zip(lines, heads, strict=True)):
        found = classify(line.text)
        if head:
            dated += 1
            begins, headed = False, True
        elif found:
            if found.sure and found.kind in _ENDS:
                break
            begins = not (headed and found.kind is LineKind.BYLINE)
        elif begins and is_sentence(line.text):
            return frozenset()
        elif begins:
            if not _names_somebody(index, lines):
                break
            names.add(index)
            begins, headed = False, True
        else:
            headed = False
    return frozenset(names) if names and len(names) + dated >= _ENOUGH else frozenset()


def guest_name(text: str) -> str:
    """The name itself (`~ann` is Ann who has no account)."""
    return text.lstrip(_GUESTS).strip()


def _names_somebody(index: int, lines: Sequence[Line]) -> bool:
    name = guest_name(lines[index].text)
    if not name or not is_short_name(name) or len(name.split()) > _MOST_WORDS:
        return False
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    return is_sentence(below) and not classify(below)
