"""What an article is like in which two things may be compared: one value for all candidates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests, signs, wordings
from sharekit.extract.comparing.points import conditional, parts
from sharekit.extract.language.kin import Name, tokens
from sharekit.extract.language.words import words
from sharekit.extract.lists.list_words import counted
from sharekit.extract.model import TITLE
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Features, Told, known, some

_TITLE = (
    "compare", "group", "is", "modal", "negates", "own", "person", "price", "schedule", "we", "you",
)  # fmt: skip
"""Kinds of words that are looked for in it, as `numbers.tongues` has them."""

_START = 6
"""Sentences that may ask what the text answers."""

_FIRST, _LAST = 4, 3
"""Sentences at the start, and at the end, that may speak of a choice."""


Numbers = Sequence[frozenset[int]]
"""Of either side the numbers of some sentences."""


class Setting(NamedTuple):
    """What an article is like.

    By sentence: whether it tells what was, speaks of two that were named, calls them unlike,
    counts two, sets a condition, or names a day.
    holding: by root the numbers of the sentences that hold it.
    parting: those that tell "the one" from "the other"; openers: the first sentences of paragraphs.
    """

    past: tuple[bool, ...]
    both: tuple[bool, ...]
    unlike: tuple[bool, ...]
    two: tuple[bool, ...]
    conditions: tuple[bool, ...]
    dated: tuple[bool, ...]
    holding: Mapping[str, tuple[int, ...]]
    parting: tuple[int, ...]
    openers: tuple[Sentence, ...]
    features: Features


def setting(of: Outline) -> Setting:
    """What the article is like."""
    texts = [sentence.text for sentence in of.sentences]
    there = Setting(
        tuple(contests.in_past(of, text) for text in texts),
        tuple(signs.BOTH.search(text) is not None for text in texts),
        tuple(signs.UNLIKE.search(text) is not None for text in texts),
        tuple(signs.TWO.search(text) is not None for text in texts),
        tuple(conditional(text) for text in texts),
        tuple(contests.dated(of, text) for text in texts),
        _holding(of),
        tuple(each.number for each in of.sentences if parts(each.text)),
        tuple(
            own[0] for block, own in of.by_block.items() if of.kind(block) is BlockKind.PARAGRAPH
        ),
        {},
    )
    return there._replace(
        features=known(
            (*_titled(of), *_started(of), *_built(of, there), *_worded(there), *_written(of))
        )
    )


def _holding(of: Outline) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for each in of.sentences:
        for root in {word.root for word in tokens(each.text)}:
            found.setdefault(root, []).append(each.number)
    return {root: tuple(numbers) for root, numbers in found.items()}


def naming(of: Outline, about: Setting, name: Name) -> frozenset[int]:
    """The numbers of the sentences in which a label stands, in full."""
    found = frozenset(about.holding.get(name.roots[0], ()))
    for root in name.roots[1:]:
        found &= frozenset(about.holding.get(root, ()))
    if len(name.roots) == 1:
        return found
    return frozenset(number for number in found if name.within(of.sentences[number].text))


def mentioning(about: Setting, name: Name, named: frozenset[int]) -> frozenset[int]:
    """The same, `named`, and those in which its last word stands."""
    return named.union(about.holding.get(name.head, ()) if name.head else ())


def _titled(of: Outline) -> Told:
    title = of.text(TITLE)
    held = told_by(title, of.language)
    yield from ((f"title:{kind}", kind in held) for kind in _TITLE)
    yield "title:asks", title.rstrip().endswith("?")
    yield "title:digit", any(map(str.isdigit, title))
    yield "title:counts", (counted(title.lower(), anything=True) or 0) > 2
    yield "title:score", contests.SCORE.search(title) is not None
    yield "title:case", contests.CASE.search(f" {title} ") is not None
    yield "title:past", contests.in_past(of, title)
    yield "title:event", contests.EVENT.search(title) is not None
    yield "title:says", contests.SAYS.search(title) is not None
    yield "title:against", contests.AGAINST.search(title) is not None
    yield "title:differ", wordings.DIFFERENCE.search(title) or signs.UNLIKE.search(title)
    yield "title:chooses", wordings.CHOOSES.search(title) is not None
    yield "title:advice", wordings.ADVICE.search(title) is not None
    yield "title:two", signs.TWO.search(title) is not None
    yield "title:confused", signs.confused(title)
    yield "title:words", some(len(words(title)), 12)


def _started(of: Outline) -> Told:
    title = of.text(TITLE)
    first = " ".join(sentence.text for sentence in of.sentences[:2])
    yield "start:event", contests.EVENT.search(first) is not None
    yield "start:recipe", contests.RECIPE.search(f"{title} {first}") is not None
    sentences, characters = contests.OPENING
    opening = " ".join([title, *(sentence.text for sentence in of.sentences[:sentences])])
    topics = contests.topics(opening.lower()[:characters], of.language)
    for name, number in zip(("court", "game", "vote"), topics, strict=True):
        yield f"start:{name}", some(number, 3)
        yield f"start:{name}:2", number >= 2
    yield "start:asks", any(each.text.endswith("?") for each in of.sentences[:_START])
    texts = [each.text for each in of.sentences]
    yield "start:confused", any(map(signs.confused, texts[:_START]))
    yield "start:chooses", any(map(signs.CHOOSING.search, texts[:_FIRST]))
    yield "ends:chooses", any(map(signs.CHOOSING.search, texts[-_LAST:]))
    yield (
        "start:alternatives",
        any(wordings.ALTERNATIVES.search(each.text) for each in of.sentences[: 2 * _START]),
    )


def _built(of: Outline, there: Setting) -> Told:
    kinds = [of.kind(block) for block in range(of.last)]
    headings = kinds.count(BlockKind.HEADING)
    yield f"headings:{headings if headings < 4 else 'many'}", True
    yield "items", some(kinds.count(BlockKind.LIST_ITEM), 6)
    yield "conditions", some(sum(there.conditions), 3)


def _worded(there: Setting) -> Told:
    yield "article:past", sum(there.past) / max(1, len(there.past))
    yield "article:both", some(sum(there.both), 2)
    yield "article:unlike", some(sum(there.unlike), 2)
    yield "article:two", some(sum(there.two), 2)
    yield "article:dated", sum(there.dated) / max(1, len(there.dated))


def _written(of: Outline) -> Told:
    """Names and numbers: more of them in news and tales."""
    texts, number = [each.text for each in of.sentences], max(1, len(of.sentences))
    if of.language != "de":
        named = sum(contests.NAME.search(text) is not None for text in texts)
        yield "article:names", named / number
    yield "article:digit", sum(any(map(str.isdigit, text)) for text in texts) / number
