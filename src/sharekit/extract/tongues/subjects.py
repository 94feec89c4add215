"""How a language speaks of a subject that the text takes for known."""

from __future__ import annotations

import re
from typing import NamedTuple

from sharekit.extract.language.phrases import Phrases


class Subjects(NamedTuple):
    """articles: with elided ones. explains: what may follow a noun to say which. one_of_many:
    nouns that always mean one that was named. only_one: those of which there is but one.
    told: patterns of what was, once. is_now: words that say what is, too. days: of the week.
    bare_verbs: in front where the subject was named before; none where a language never leaves it
    out. follows: sentences with such a verb whose subject follows ("Es un error esperar"). should:
    verbs that say what one thing is to do.
    """

    articles: frozenset[str]
    elided: str
    explains: frozenset[str]
    one_of_many: frozenset[str]
    only_one: frozenset[str]
    told: re.Pattern[str]
    is_now: frozenset[str]
    days: frozenset[str]
    bare_verbs: Phrases | None = None
    follows: re.Pattern[str] | None = None
    should: frozenset[str] = frozenset()
