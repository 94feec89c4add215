"""What tells that a candidate is what an article compares: the features of the linear model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests, signs
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.lines import kind_of
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.placed import placed
from sharekit.extract.comparing.points import conditionals, under_headings
from sharekit.extract.comparing.roles import HAS, IS, TAKEN_UP, WEAK_NEXT, subject_end
from sharekit.extract.comparing.setting import Setting, Told, known, some
from sharekit.extract.comparing.titled import titled
from sharekit.extract.kin import mentions, tokens
from sharekit.extract.list_words import counted
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline
from sharekit.extract.tense import told
from sharekit.extract.weighing import Features
from sharekit.extract.words import words

_ROLE = (
    "age", "body", "change", "compare", "done", "finds", "group", "is", "label", "modal",
    "negates", "own", "person", "price", "rate", "sale", "says", "schedule", "story", "study",
    "we", "you",
)  # fmt: skip
"""Kinds of words that are looked for in the two sentences."""

_CROSSED = (
    "block:heading", "block:text", "join:and", "join:or", "kinds:/", "kinds:one/one",
    "kinds:the/the", "named in title:2", "one paragraph",
)  # fmt: skip
_WITH = (
    "after:asks", "after:none", "article:past", "around:both", "around:unlike", "before:none",
    "cover:paragraphs", "defines", "earlier", "goes back", "headed", "names:begin", "open:both",
    "parted", "small", "told", "verb:same", "weighed", "written small:2",
)  # fmt: skip
"""Features that count otherwise where another holds: each of the first with each of the others."""


class Ways(NamedTuple):
    """All candidates of an article and, by wording, how strong the title's is."""

    candidates: Sequence[Candidate]
    strengths: dict[tuple[str, str], float]


def features(of: Outline, each: Candidate, ways: Ways, about: Setting) -> Features:
    """The features of a candidate that aren't 0."""
    found = dict(about.features) | known(
        (
            ("bias", True),
            *titled(of, each.pair),
            *_led_to(each, ways),
            *_named(of, each.pair),
            *_covered(of, each.pair),
            *_sided(of, each),
            *_roles(of, each),
            *placed(of, each, about),
        )
    )
    for name in _CROSSED:
        if name in found:
            value = found[name]
            found |= {
                f"{name} & {other}": value * found[other] for other in _WITH if other in found
            }
    return found


def _led_to(each: Candidate, ways: Ways) -> Told:
    """By which ways it was found, and what else was."""
    yield from ((f"way:{way}", True) for way in each.ways)
    yield "ways", some(len(each.ways), 3)
    wording = str(each.pair.left), str(each.pair.right)
    if wording in ways.strengths:
        yield f"strength:{ways.strengths[wording]}", True
    wordings = [(str(other.pair.left), str(other.pair.right)) for other in ways.candidates]
    yield "rivals", some(len(set(wordings)) - 1, 3)
    yield "alone", len(wordings) == 1
    yield "first of its names", ways.candidates[wordings.index(wording)] is each
    thirds = list(_thirds(each, ways.candidates))
    yield "thirds", some(len({third for third, _ in thirds}), 2)
    yield "thirds:in title", some(len({third for third, titled in thirds if titled}), 2)


def _thirds(each: Candidate, others: Sequence[Candidate]) -> list[tuple[Passage, bool]]:
    """Sentences that are told side by side with one of the two, of a third thing."""
    own = (each.pair.left.lower(), each.pair.right.lower())
    found: list[tuple[Passage, bool]] = []
    for other in others:
        labels = other.pair.left.lower(), other.pair.right.lower()
        told = other.left, other.right
        for side in (0, 1):
            third, name = told[1 - side], labels[1 - side]
            shared = told[side] is not None and told[side] in (each.left, each.right)
            if not shared or third is None or third in (each.left, each.right):
                continue
            if not any(name in label or label in name for label in own):
                found.append((third, "title" in other.ways))
    return found


def _named(of: Outline, pair: Pair) -> Told:
    """What the two are called, and how the text writes it."""
    left, right = str(pair.left), str(pair.right)
    lengths = len(left.split()), len(right.split())
    in_title, headed = pair.left.block == TITLE, of.kind(pair.left.block) is BlockKind.HEADING
    yield f"block:{'title' if in_title else 'heading' if headed else 'text'}", True
    yield "label:words", some(max(lengths), 5)
    yield "label:single", lengths == (1, 1)
    yield "label:uneven", some(abs(lengths[0] - lengths[1]), 3)
    yield "label:digit", any(map(str.isdigit, left + right))
    yield "label:shared", bool(pair.names[0].before or pair.names[0].after)
    yield (
        "label:abstract",
        sum(signs.ABSTRACT.search(each) is not None for each in (left, right)) / 2,
    )
    small = sum(contests.small(of, each) for each in (left, right))
    yield f"written small:{small}", True
    yield "names only", contests.names_only(of, pair)
    yield "set phrase", contests.set_phrase(left, right)
    headings = [block for block in range(of.last) if of.kind(block) is BlockKind.HEADING]
    both = sum(any(name.within(of.text(at)) for at in headings) for name in pair.names)
    yield f"in headings:{both}", both > 0


def _covered(of: Outline, pair: Pair) -> Told:
    """How much of the text is about the two."""
    named = [tuple(mentions(name, each.text) for name in pair.names) for each in of.sentences]
    number = max(1, len(named))
    sides = [sum(each[side] for each in named) for side in (0, 1)]
    yield "cover", sum(any(each) for each in named) / number
    yield "cover:both", some(sum(all(each) for each in named), 3)
    yield "cover:least", some(min(sides), 4)
    yield "cover:once", min(sides) <= 1
    yield "cover:even", min(sides) / max(1, *sides)
    blocks = [block for block in range(of.last) if of.of_block(block)]
    held = sum(any(name.within(of.text(block)) for name in pair.names) for block in blocks)
    yield "cover:paragraphs", held / max(1, len(blocks))
    yield "ends:named", some(sum(any(each) for each in named[-2:]), 2)
    yield "ends:both", any(all(each) for each in named[-4:])


def _sided(of: Outline, each: Candidate) -> Told:
    """What stands beneath headings, or follows from either."""
    yield "listed", all(under_headings(of, each.pair))
    follows = list(map(bool, conditionals(of, each.pair)))
    yield "follows:both", all(follows)
    yield "follows:one", sum(follows) == 1


def _roles(of: Outline, each: Candidate) -> Told:
    """What the two sentences look like."""
    if each.left is None or each.right is None:
        return
    both = (each.left, each.right)
    texts = (str(each.left), str(each.right))
    kinds = list(map(kind_of, texts))
    yield f"kinds:{'/'.join(sorted(kinds))}", True
    yield "kinds:same", kinds[0] == kinds[1]
    yield "names:begin", contests.begin_with_names(texts)
    yield "names:two", contests.two_names(of.language, texts)
    yield from _verbs(of, each.pair, both)
    share = partial(_share, texts)
    yield "role:past", share([contests.in_past(of, text) for text in texts])
    yield "role:first word", texts[0].split(None, 1)[0] == texts[1].split(None, 1)[0]
    held = [told_by(text, of.language) for text in texts]
    yield from ((f"role:{kind}", share([kind in own for own in held])) for kind in _ROLE)
    lengths = sorted(map(len, texts))
    yield "role:long", some(lengths[1], 260)
    yield "role:short", lengths[0] < 35
    yield "role:even", lengths[0] / lengths[1]
    yield "role:digit", share([any(map(str.isdigit, text)) for text in texts])
    yield "role:quoted", share([text[:1] in '"“„«' for text in texts])
    yield "role:event", share([contests.EVENT.search(text) is not None for text in texts])
    turned = zip(reversed(each.pair.names), texts, strict=True)
    yield "role:other", share([name.within(text) for name, text in turned])
    long = [{word for word in words(text) if len(word) > 4} for text in texts]
    yield "role:common", some(len(long[0] & long[1]), 3)
    if of.language != "de":
        yield "role:names", share([contests.NAME.search(text) is not None for text in texts])
    yield "role:counts", share([(counted(t.lower(), anything=True) or 0) > 2 for t in texts])


def _share(of: Sequence[object], held: Sequence[bool]) -> float:
    return sum(held) / len(of)


def _verbs(of: Outline, pair: Pair, both: tuple[Passage, Passage]) -> Told:
    """What follows the names, where the sentences begin with them."""
    after: list[list[str]] = []
    for text, name in zip(both, pair.names, strict=True):
        found = tokens(text)
        end = subject_end(text, found, name)
        own = [] if end is None else found[end : end + 2]
        after.append([text[word.start : word.end].lower().replace("’", "'") for word in own])
    yield "begin with names", sum(map(bool, after)) / 2
    yield "defines", sum(not IS.isdisjoint(verb[:1]) for verb in after) / 2
    yield "has", sum(not HAS.isdisjoint(verb[:1]) for verb in after) / 2
    yield "weak", sum(not WEAK_NEXT.isdisjoint(verb[1:]) for verb in after) / 2
    yield "told", sum(told(verb, of.language) for verb in after) / 2
    yield "verb:same", bool(after[0]) and after[0][:1] == after[1][:1]
    yield "verbs:same", len(after[0]) == 2 and after[0] == after[1]
    yield "taken up", all(TAKEN_UP.search(text[:60]) for text in both)
