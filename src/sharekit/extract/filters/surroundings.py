"""What stands around a sentence may turn what it says: then it isn't quoted at all.

A claim that the next sentence takes back ("Wrong.", "Unless …"), an item of a list of mistakes or
of a list under a condition, what somebody else says over several sentences or in a conversation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise

from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.candidate import Sentence
from sharekit.extract.filters.signs import opens, shows, table
from sharekit.extract.filters.spoken import spoken
from sharekit.extract.filters.table import reports
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import holds
from sharekit.extract.language.sentences import split_within
from sharekit.extract.model import Quote
from sharekit.extract.slices import language_of
from sharekit.lazy import lazy

_MARK = lazy(r"(?<!\d)[“”„«»「」\"]")  # not the mark of inches
_MARKS = '“”„«»「」"'
_SPEECH = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_QUESTION = ("?", "？", "؟")
READ = 2_000
"""Characters at the end of a paragraph that may announce a list."""


def turned(article: Article, own: tuple[Sentence, ...], language: str | None) -> frozenset[int]:
    """The indices of the sentences that mean something else where they stand."""
    found = {index for index, after in _pairs(own) if _takes_back(after, language)}
    found.update(_answers(own, language))
    if language in {None, "en"}:
        found.update(after.number for one, after in pairwise(own) if _FINE.match(one.text))
    listed = _turned_items(article, language) | spoken(article) | _lost(article)
    listed.update(_introduced(article, language))
    found |= {sentence.number for sentence in own if sentence.block in listed}
    return frozenset(found.union(_within_quotations(article, own)))


def _pairs(own: tuple[Sentence, ...]) -> Iterator[tuple[int, Sentence]]:
    return ((one.number, after) for one, after in pairwise(own))


# Pronouns that a question and its answer share: both mean what was named before them.
_PRONOUNS = {
    "en": lexicon.listed("it them they he she him her then there"),
    "de": lexicon.listed("ihn ihm ihnen er damit dabei dafür dann"),
    "fr": lexicon.listed("elle ils elles lui leur eux cela ça"),
    "es": lexicon.listed("ella ellos ellas él eso esto"),
    "pt": lexicon.listed("ele ela eles elas isso isto"),
    "it": lexicon.listed("lui lei loro ciò"),
    "nl": lexicon.listed("hem haar hen hij zij daarmee"),
}
_REPLIES = lexicon.listed("well yes no yeah yep nope sure so then absolutely simple simply")


def _answers(own: tuple[Sentence, ...], language: str | None) -> Iterator[int]:
    """The answers that say "it" for what their question calls "it", too, or that answer "So what
    happens then?"."""
    pronouns = _PRONOUNS.get(language or "en")
    if pronouns is None:
        return
    for asked, answer in pairwise(own):
        if asked.block != answer.block or not asked.text.rstrip("\"'”’ ").endswith(_QUESTION):
            continue
        meant = pronouns.intersection(asked.tokens.words)
        replies = answer.tokens.words[:1] and answer.tokens.words[0] in _REPLIES
        if meant and (replies or not meant.isdisjoint(answer.tokens.words)):
            yield answer.number


# "If your roof is new, great.": what the next sentence says is so under that condition.
_FINE = lazy(
    r"If [^.!?]{3,120},? (?:then )?(?:great|good|fine|perfect|wonderful|okay|ok|awesome)[.!]$"
)


def _takes_back(sentence: Sentence, language: str | None) -> bool:
    """Does the sentence take back the one before it? "Right?" doubts it, too."""
    words = sentence.tokens.words
    if opens("taken_back", language, words, sentence.text):
        return True
    return 0 < len(words) <= 2 and sentence.text.rstrip("\"'”’ ").endswith(_QUESTION)


def _turned_items(article: Article, language: str | None) -> set[int]:
    """List items under a heading or a line that denies or limits what they say."""
    found: set[int] = set()
    under = False
    for number, block in enumerate(article.blocks):
        if block.kind is BlockKind.LIST_ITEM:
            if under:
                found.add(number)
        elif block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
            under = _turns_items(block, language)
    return found


def _introduced(article: Article, language: str | None) -> Iterator[int]:
    """Paragraphs below a line that says who speaks: "As she wrote in 2002:"."""
    for number, (block, below) in enumerate(pairwise(article.blocks), 1):
        announces = block.text[-9:].rstrip().endswith((":", "："))
        if announces and block.kind in _SPEECH and below.kind is BlockKind.PARAGRAPH:
            last = _last_sentence(block, language)
            if shows("said", language, lexicon.words(last), last):
                yield number


def _turns_items(block: Block, language: str | None) -> bool:
    announces = block.text.rstrip().endswith((":", "："))
    if not announces and block.kind is not BlockKind.HEADING:
        return False
    last = _last_sentence(block, language)
    words = lexicon.words(last)
    if shows("refuted", language, words, last):
        return True
    return announces and shows("conditional", language, words, last)


def _last_sentence(block: Block, language: str | None) -> str:
    spans = split_within(block.text[-READ:], READ, language=language)
    return block.text[-READ:][slice(*spans[-1])] if spans else ""


def _lost(article: Article) -> set[int]:
    """Blocks that lost words, as code or links: "The key is [] or “”.", or their end: "[…]"."""
    return {
        number
        for number, block in enumerate(article.blocks)
        if block.text.endswith(_CUT_OFF)
        or (any(mark in block.text for mark in _EMPTY) and _HOLE.search(block.text) is not None)
    }


_CUT_OFF = ("[…]", "[...]", "[. . .]")
_EMPTY = ("[]", "()", "“”", '""', "``", "«»")
_HOLE = lazy(r"(?:^|[\s(])(?:\[\]|\(\)|“”|\"\"|``|«»)(?=[\s.,;:!?)]|$)")


def _within_quotations(article: Article, own: tuple[Sentence, ...]) -> Iterator[int]:
    """The sentences before which, in their block, a quotation opens that hasn't closed."""
    for number, sentences in groupby(own, key=lambda sentence: sentence.block):
        text = article.blocks[number].text
        if not any(mark in text for mark in _MARKS):
            continue
        read, seen = 0, Counter[str]()
        for sentence in sentences:
            seen.update(_MARK.findall(text, read, sentence.start))
            read = sentence.start
            if _is_open(seen):
                yield sentence.number


def said_by_another(article: Article, quote: Quote) -> bool:
    """Does the text give the quote's words to somebody else, by a name or the words around them?"""
    block = article.blocks[quote.block]
    if block.kind is BlockKind.QUOTATION:
        below = article.blocks[quote.block + 1 : quote.block + 2]
        credit = block.text[quote.end :].lstrip(_ENDS) or "".join(one.text for one in below)
        return _CREDIT.match(credit) is not None and not _names_author(credit, article)
    language = language_of(article)
    spans = split_within(block.text, len(block.text), language=language)
    around = [(start, end) for start, end in spans if start < quote.end and quote.start < end]
    if not around:
        return False
    before = block.text[around[0][0] : quote.start]
    marked = before.rstrip()[-1:] in _OPENS
    if marked or _is_open(Counter(_MARK.findall(block.text, 0, quote.start))):
        outside = f"{before}… {block.text[quote.end : around[-1][1]]}"
        words = lexicon.words(outside)
        return reports(outside, words, language) or lexicon.FIRST_SINGULAR.isdisjoint(words)
    said = lexicon.words(before)  # not "I always say that …", nor "whatever the timetable says"
    others = lexicon.FIRST_SINGULAR.isdisjoint(said) and lexicon.YOU.isdisjoint(said)
    return others and holds(table("said", language), said[-2:])


_OPENS = frozenset("‘‚“„«‹\"'「『")
_ENDS = ' .!?…。！？"“”’»'
_CREDIT = lazy(r"(?:[—–―]|--) ?\w")


def _names_author(credit: str, article: Article) -> bool:
    told = lexicon.words(credit)
    return any(lexicon.words(author)[-1:] == [word] for author in article.authors for word in told)


def _is_open(seen: Counter[str]) -> bool:
    if seen["„"]:  # German and its neighbours close with “, others with ”
        return seen["„"] > seen["“"] + seen["”"]
    pairs = seen["“"] > seen["”"] or seen["「"] > seen["」"] or seen["«"] != seen["»"]
    return pairs or seen['"'] % 2 == 1
