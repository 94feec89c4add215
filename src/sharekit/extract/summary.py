"""Two sentences of an article that make sense alone: what a pin's description says."""

from __future__ import annotations

from functools import lru_cache

from sharekit.article.model import Article, BlockKind
from sharekit.extract.alone import stands_alone
from sharekit.extract.comparison import comparison
from sharekit.extract.instructions import instructs
from sharekit.extract.keywords import keywords
from sharekit.extract.kin import root
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.points import conditional
from sharekit.extract.words import WORD
from sharekit.lazy import lazy

SHORTEST, LONGEST = 25, 240
"""Characters of a sentence."""

MAX_TOGETHER = 480
READ = 400
"""Sentences that are looked at."""

# All that makes a sentence lean on others, ask, sell, or speak with another's voice.
_FILTERS = frozenset(
    {
        *("question", "unbalanced", "link", "call_to_action", "age_warning", "dated", "lead_in"),
        *("list_marker", "title", "shouting", "fragment", "noise", "others_words", "opening"),
        *("dangling", "sales"),
    }
)


_OWN = lazy(r"\b(?:I|me|my|we|us|our|ich|mich|mein\w*|je|me|mon|ma|yo|mi|mis)\b|\b[IJj]['’]")


def summary(article: Article) -> tuple[Passage, ...]:
    """At most two sentences, in the article's order, each of which makes sense alone.

    Of a comparison: what its two sides are. Else the two that speak of the article's own terms,
    early ones first; instructions, conditions and the author's own story come last. Fewer where no
    sentence stands alone.
    """
    return _found(article)


@lru_cache(maxsize=4)
def _found(article: Article) -> tuple[Passage, ...]:
    of = outline(article)
    compared = comparison(article)
    if compared is not None and compared.left.role and compared.right.role:
        roles = compared.left.role, compared.right.role
        if max(map(len, roles)) <= LONGEST:
            return tuple(sorted(roles, key=lambda role: (role.block, role.start)))
    terms = frozenset(root(word) for term in keywords(article) for word in WORD.findall(term))
    best = sorted(_possible(of), key=lambda each: (-_telling(of, each, terms), each.number))
    chosen: list[Sentence] = []
    for sentence in best:
        length = sum(len(other.text) + 1 for other in chosen) + len(sentence.text)
        alike = any(_alike(sentence, other) for other in chosen)
        if length <= MAX_TOGETHER and not alike and _alone(of, sentence):
            chosen.append(sentence)
        if len(chosen) == 2:
            break
    chosen.sort(key=lambda sentence: sentence.number)
    return tuple(of.passage(each.block, each.start, each.end) for each in chosen)


def _possible(of: Outline) -> list[Sentence]:
    return [
        sentence
        for sentence in of.sentences[:READ]
        if of.kind(sentence.block) is BlockKind.PARAGRAPH
        and SHORTEST <= len(sentence.text) <= LONGEST
    ]


def _alone(of: Outline, sentence: Sentence) -> bool:
    return stands_alone(of, of.passage(sentence.block, sentence.start, sentence.end), _FILTERS)


def _telling(of: Outline, sentence: Sentence, terms: frozenset[str]) -> float:
    """How much a sentence says of the article's subject to somebody who hasn't read it."""
    own = {root(word) for word in WORD.findall(sentence.text)}
    early = 1.0 - sentence.number / max(1, len(of.sentences))
    score = min(2, len(own & terms)) + 2.0 * early + 0.5 * (sentence.start == 0)
    score -= 1.5 * instructs(sentence.text, of.language) + 1.0 * conditional(sentence.text)
    score -= 1.0 * any(map(str.isdecimal, sentence.text))
    return score - 0.7 * (_OWN.search(sentence.text) is not None)


def _alike(one: Sentence, other: Sentence) -> bool:
    """Do two sentences share most of their words?"""
    first, second = (
        {root(word) for word in WORD.findall(each.text) if len(word) > 3} for each in (one, other)
    )
    return len(first & second) > 0.6 * max(1, min(len(first), len(second)))
