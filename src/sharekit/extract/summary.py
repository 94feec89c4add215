"""Two sentences of an article that make sense alone: what a pin's description says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from sharekit.article.model import Article, BlockKind
from sharekit.extract.comparing.points import conditional
from sharekit.extract.comparison import comparison
from sharekit.extract.edits import apply
from sharekit.extract.filters.alone import stands_alone
from sharekit.extract.keywords import keywords
from sharekit.extract.language.instructions import instructs
from sharekit.extract.language.kin import root
from sharekit.extract.language.words import WORD
from sharekit.extract.model import USUAL, Passage
from sharekit.extract.outline import Outline, Sentence, outline
from sharekit.extract.ranking.order import ranked
from sharekit.lazy import lazy

SHORTEST, LONGEST = 25, 240
"""Characters of a sentence."""

MAX_TOGETHER = 480
_STOPS = frozenset(".!。！．؟।")
"""What a sentence ends with, and an item of a list often doesn't."""
QUOTABLE = 40
"""Of the sentences that may be quoted, the best so many are looked at."""

# All that makes a sentence lean on others, ask, sell, or speak with another's voice.
_FILTERS = frozenset(
    {
        *("question", "unbalanced", "link", "call_to_action", "age_warning", "dated", "lead_in"),
        *("list_marker", "title", "shouting", "fragment", "noise", "others_words", "opening"),
        *("dangling", "sales"),
    }
)
_FOLLOWS = _FILTERS - {"opening", "dangling", "lead_in"}
"""What a sentence needn't be alone for that stands behind its own neighbour."""


_OWN = lazy(r"\b(?:I|me|my|we|us|our|ich|mich|mein\w*|je|me|mon|ma|yo|mi|mis)\b|\b[IJj]['’]")


def summary(article: Article) -> tuple[Passage, ...]:
    """At most two sentences, in the article's order, that make sense alone.

    Of a comparison: what its two sides are. Else the one that speaks most of the article's own
    terms, early ones first, with its neighbour where that goes with it, or another such sentence;
    instructions, conditions and the author's own story come last. Fewer where none stands alone.
    """
    return _found(article)


@lru_cache(maxsize=4)
def _found(article: Article) -> tuple[Passage, ...]:
    of = outline(article)
    sides = _sides(article)
    if sides is not None:
        return sides
    terms = frozenset(root(word) for term in keywords(article) for word in WORD.findall(term))
    best = sorted(_possible(of), key=lambda each: (-_telling(of, each, terms), each.number))
    first = next((sentence for sentence in best if _alone(of, sentence)), None)
    if first is None:
        return ()
    seconds = (each for each in _seconds(of, best, first) if _goes_with(each, first))
    chosen = [first, *islice(seconds, 1)]
    chosen.sort(key=lambda sentence: sentence.number)
    return tuple(of.passage(each.block, each.start, each.end) for each in chosen)


def _sides(article: Article) -> tuple[Passage, ...] | None:
    """What the two sides of a comparison are, in the article's order."""
    compared = comparison(article)
    roles = (compared.left.role, compared.right.role) if compared is not None else ()
    told = [role for role in roles if role and len(role) <= LONGEST and role[-1] in _STOPS]
    if len(told) < 2:
        return None
    return tuple(sorted(told, key=lambda role: (role.block, role.start)))


def _seconds(of: Outline, best: list[Sentence], first: Sentence) -> Iterator[Sentence]:
    """What may stand beside the most telling sentence, the best first: what goes on from it, what
    it goes on from, else another that makes sense alone."""
    for each in of.of_block(first.block):
        if each.number == first.number + 1 and _alone(of, each, _FOLLOWS):
            yield each
    others = [each for each in best if each is not first]
    others.sort(key=lambda each: each.block != first.block or each.number != first.number - 1)
    yield from (each for each in others if _alone(of, each))


def _goes_with(second: Sentence, first: Sentence) -> bool:
    together = len(first.text) + 1 + len(second.text)
    long_enough = SHORTEST <= len(second.text) <= LONGEST
    return long_enough and together <= MAX_TOGETHER and not _alike(first, second)


def told(article: Article) -> str | None:
    """The summary as a text, "…" where sentences between its two are left out; None without one.

    The sides of a comparison need no such sign: each is named by its own sentence.
    """
    found = summary(article)
    near = _sides(article) is not None or _adjoin(article, found)
    return (" " if near else " … ").join(map(str, found)) or None


def _adjoin(article: Article, found: tuple[Passage, ...]) -> bool:
    """Does nothing stand between the sentences?"""
    if len(found) < 2 or found[0].block != found[1].block:
        return len(found) < 2
    return not article.blocks[found[0].block].text[found[0].end : found[1].start].strip()


def _possible(of: Outline) -> list[Sentence]:
    """The sentences of paragraphs that might be quoted: they make sense to those who haven't read
    the article."""
    quotable = (entry.candidate for entry in ranked(of.article, *USUAL))
    whole = (each for each in quotable if each.whole and each.sentences == 1)
    ends = {(each.block, each.end) for each in islice(whole, QUOTABLE)}
    stops = [_ends(each, of.language) for each in of.sentences]
    stopped = 2 * sum(stops) > len(stops)  # Thai writes none
    return [
        sentence
        for sentence in of.sentences
        if (sentence.block, sentence.end) in ends
        and of.kind(sentence.block) is BlockKind.PARAGRAPH
        and len(sentence.text) >= SHORTEST
        and (stops[sentence.number] or not stopped)
    ]


def _ends(sentence: Sentence, language: str | None) -> bool:
    """Does it end with a stop? What doesn't is a heading, a link or a caption."""
    return apply(sentence.text, ("stop",), language) == sentence.text


def _alone(of: Outline, sentence: Sentence, filters: frozenset[str] = _FILTERS) -> bool:
    return stands_alone(of, of.passage(sentence.block, sentence.start, sentence.end), filters)


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
