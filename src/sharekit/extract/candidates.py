"""Candidates for quotes: whole sentences, neighbouring pairs, and clauses that stand alone.

Each is a slice of one block of the author's own prose.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from sharekit.article.model import Article
from sharekit.extract import words as lexicon
from sharekit.extract.clauses import cuts
from sharekit.extract.heads import Head
from sharekit.extract.slices import Span, prose

MAX_CUT = 600
"""A longer sentence isn't cut into clauses: what it hangs together with is too far to see."""


class Sentence(NamedTuple):
    """A sentence of the author's own prose. number: its place among all of them.

    label: what stood before its small first letter at the head of the block.
    """

    block: int
    start: int
    end: int
    text: str
    number: int
    tokens: lexicon.Tokens
    label: str = ""


class Candidate(NamedTuple):
    """A slice that may be quoted. words: its own. before, after: what a clause was cut from."""

    block: int
    start: int
    end: int
    text: str
    number: int
    words: tuple[str, ...]
    sentences: int = 1
    before: str = ""
    after: str = ""

    @property
    def whole(self) -> bool:
        """Is it one or more whole sentences?"""
        return not self.before and not self.after


def sentences(
    article: Article, language: str | None, labels: Mapping[int, Head]
) -> tuple[Sentence, ...]:
    """All sentences of the article's paragraphs and list items, in order; bounded.

    labels: by block, at the heads of blocks: the first sentence begins after them.
    """
    spans = prose(article, language)
    return tuple(
        Sentence(block, start, end, text, number, lexicon.tokens(text), label)
        for number, (block, start, end, text, label) in enumerate(_after_labels(spans, labels))
    )


def _after_labels(
    spans: Iterable[Span], labels: Mapping[int, Head]
) -> Iterator[tuple[int, int, int, str, str]]:
    for block, start, end, text in spans:
        cut = max(0, labels[block].end - start) if block in labels else 0
        if cut < end - start:
            label = text[:cut] if text[cut].islower() else ""
            yield block, start + cut, end, text[cut:], label


def candidates(
    article: Article,
    own: tuple[Sentence, ...],
    language: str | None,
    max_chars: int,
    barred: Collection[int] = (),
) -> Iterator[Candidate]:
    """Every sentence, pair and clause, in the article's order. Clauses are English only.

    barred: the numbers of sentences that aren't to be quoted, not even in part.
    """
    for sentence, following in zip_longest(own, own[1:]):
        if sentence.number in barred:
            continue
        yield of_sentence(sentence)
        if (
            following is not None
            and following.block == sentence.block
            and following.number not in barred
            and not lacks_beginning(following.text)
            and following.end - sentence.start <= max_chars
        ):
            text = article.blocks[sentence.block].text[sentence.start : following.end]
            words = sentence.tokens.words + following.tokens.words
            yield Candidate(
                sentence.block,
                sentence.start,
                following.end,
                text,
                sentence.number,
                words,
                sentences=2,
                before=sentence.label,
            )
        if language == "en" and len(sentence.text) <= MAX_CUT:
            yield from clauses(sentence)


def lacks_beginning(text: str) -> bool:
    """ "will provide more.": a sentence whose subject was lost, as with a link; "iPhones are …"
    isn't one."""
    return text[:1].islower() and not text[1:2].isupper()


def of_sentence(sentence: Sentence) -> Candidate:
    """The sentence as a candidate."""
    return Candidate(*sentence[:5], words=sentence.tokens.words, before=sentence.label)


def clauses(sentence: Sentence) -> Iterator[Candidate]:
    """The clauses of an English sentence that say something by themselves."""
    seen: set[tuple[int, int]] = set()
    for start, end in cuts(sentence.text, sentence.tokens):
        if (start, end) in seen or end - start < 12:
            continue
        seen.add((start, end))
        yield Candidate(
            sentence.block,
            sentence.start + start,
            sentence.start + end,
            sentence.text[start:end],
            sentence.number,
            sentence.tokens.within(start, end),
            before=sentence.label + sentence.text[:start],
            after=sentence.text[end:],
        )
