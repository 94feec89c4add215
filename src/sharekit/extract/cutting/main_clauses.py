"""Does an English piece of a sentence look like a main clause? By its first words and its verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sharekit.extract.language import words as lexicon

# "You, Ada and I are": half a subject; "— no need to wait": no verb.
_NO_CLAUSES = frozenset({("i", "are"), ("no", "need")})
_NO_OPENING = lexicon.CONNECTIVES | lexicon.listed(
    "who whom whose which that to of than as not with for from in on at by then is are was were"
    " will would can could has have had do does did couple just especially through"
)
_SUBJECT_OPENING = lexicon.listed(
    "you we i every everyone everything everybody nothing nobody no your our my the a an each all"
    " people great good success life time money there it's you're we're you'll we'll i'm one most"
    " it what doing being getting having making knowing leading managing working anyone anything"
    " this these they he she neither both"
)
# Where the subject of a clause is a doing, one of these says something of it.
_SAYS_OF_DOING = lexicon.listed(
    "is isn't was takes means requires makes can can't will won't costs helps gives beats matters"
    " becomes brings leads teaches creates builds saves feels"
)


def is_clause(text: str, start: int, words: Sequence[str]) -> bool:
    """Does it look like a main clause: a subject or an imperative, a finite verb near?"""
    if len(words) < 4 or words[0] in _NO_OPENING or tuple(words[:2]) in _NO_CLAUSES:
        return False
    if is_command(words) and words[1] not in {"is", "are", "and", "or", "of"}:
        return True
    if words[0].endswith("ing") and _SAYS_OF_DOING.isdisjoint(words[1:]):
        return False
    subject = words[0] in _SUBJECT_OPENING or text[start : start + 1].isupper()
    return subject and has_main_verb(words[:9])


def opens_well(words: Sequence[str]) -> bool:
    """May a sentence begin so, once its lead-in is gone? That what follows is a clause is sure."""
    return len(words) > 3 and words[0] not in _NO_OPENING


def has_main_verb(words: Sequence[str]) -> bool:
    """Is there a finite verb that isn't a relative clause's ("a plan that is made")?"""
    return is_command(words) or any(
        word in lexicon.FINITE and before not in {"that", "which", "who", "to"}
        for before, word in pairwise(words)
    )


def is_command(words: Sequence[str]) -> bool:
    return bool(words) and words[0] in lexicon.IMPERATIVES
