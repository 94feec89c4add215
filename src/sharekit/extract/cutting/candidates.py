"""Candidates for quotes: whole sentences, neighbouring pairs, and clauses that stand alone.

Each is a slice of one block of the author's own prose.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import zip_longest

from sharekit.article.model import Article
from sharekit.extract.candidate import Candidate, Sentence, lacks_beginning
from sharekit.extract.cutting.clauses import cuts
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.heads import Head
from sharekit.extract.slices import Span, prose

MAX_CUT = 600
"""A longer sentence isn't cut into clauses: what it hangs together with is too far to see."""


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
