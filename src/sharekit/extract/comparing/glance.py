"""What a first look tells of a candidate: its names, its two sentences, and how the title holds it.

It costs little; what looks hopeless isn't looked at any further.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests, signs
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.lines import kind_of, names_nothing
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.roles import DETERMINERS, IS, WEAK_NEXT, subject_end
from sharekit.extract.comparing.titled import titled
from sharekit.extract.language.kin import in_a_row, tokens
from sharekit.extract.language.tense import told
from sharekit.extract.language.words import words
from sharekit.extract.lists.list_words import counted
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Told, known, some

_ROLE = (
    "age", "body", "change", "compare", "finds", "group", "is", "label", "modal", "negates",
    "own", "price", "rate", "says", "story", "study", "we", "you",
)  # fmt: skip
"""Kinds of words that are looked for in the two sentences."""

_SHORT = 3
_SOON = 3
"""Words of a sentence before its label."""
"""Letters of the words that hold a sentence together, at most; of an ending that two names share,
at least."""


def glance(of: Outline, each: Candidate, others: Sequence[Candidate]) -> dict[str, float]:
    """The features of a candidate that a first look shows and that aren't 0.

    others: all candidates of the article.
    """
    return known(
        (
            ("bias", True),
            *titled(of, each.pair),
            *_led_to(each, others),
            *_named(of, each.pair),
            *_roles(of, each),
        )
    )


def _led_to(each: Candidate, others: Sequence[Candidate]) -> Told:
    """By which ways it was found, and what else was."""
    yield from ((f"way:{way}", True) for way in each.ways)
    yield "ways", some(len(each.ways), 3)
    yield f"strength:{each.pair.strength}", each.pair.strength > 0
    wording = str(each.pair.left), str(each.pair.right)
    wordings = [(str(other.pair.left), str(other.pair.right)) for other in others]
    yield "rivals", some(len(set(wordings)) - 1, 3)
    yield "alone", len(wordings) == 1
    yield "first of its names", others[wordings.index(wording)] is each
    thirds = _thirds(each, others)
    yield "thirds", some(len({third for third, _ in thirds}), 2)
    yield "thirds:in title", some(len({third for third, in_title in thirds if in_title}), 2)
    triads = list(_triads(each, thirds))
    yield "triad", bool(triads)
    yield "triad:in title", any(triads)


def _triads(each: Candidate, thirds: Sequence[tuple[Passage, bool]]) -> Iterator[bool]:
    """The third things that are told in the form of both, each opening a paragraph of its own; and
    whether the title names them."""
    if each.left is None or each.right is None:
        return
    kinds = {kind_of(each.left), kind_of(each.right)}
    blocks = {each.left.block, each.right.block}
    for third, in_title in thirds:
        opens = third.start == 0 and third.block not in blocks and len(blocks) == 2
        alike = kinds == {kind_of(third)} and (in_title or kinds != {""})
        if opens and each.left.start == each.right.start == 0 and alike:
            yield in_title


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
    """What the two are called."""
    left, right = str(pair.left), str(pair.right)
    lengths = len(left.split()), len(right.split())
    in_title, headed = pair.left.block == TITLE, of.kind(pair.left.block) is BlockKind.HEADING
    yield f"block:{'title' if in_title else 'heading' if headed else 'text'}", True
    yield "label:words", some(max(lengths), 5)
    yield "label:single", lengths == (1, 1)
    yield "label:uneven", some(abs(lengths[0] - lengths[1]), 3)
    yield "label:digit", any(map(str.isdigit, left + right))
    ends = [word for each in (left, right) for word in (each.split()[0], each.split()[-1])]
    yield "label:function", any(names_nothing(word.lower(), of.language) for word in ends)
    rhyme = _rhyme(left.lower(), right.lower())
    yield "label:rhyme", rhyme >= _SHORT and some(rhyme, 5)
    yield "label:shared", bool(pair.names[0].before or pair.names[0].after)
    yield (
        "label:abstract",
        sum(signs.ABSTRACT.search(each) is not None for each in (left, right)) / 2,
    )
    yield "label:doing", signs.doings((left, right), of.language)
    yield "set phrase", contests.set_phrase(left, right)


def _rhyme(one: str, other: str) -> int:
    """The letters at the end that two names share: "Flexibility", "Mobility"."""
    ends = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], ends))


def _roles(of: Outline, each: Candidate) -> Told:
    """What the two sentences look like."""
    if each.left is None or each.right is None:
        return
    both = (each.left, each.right)
    if all(of.lead(side.block) for side in both):
        more = sum(of.lead(block) > 0 for block in range(of.last + 1)) - 2
        yield "bold:both", True
        yield "bold:more", some(max(0, more), 4)
    texts = (str(each.left), str(each.right))
    kinds = list(map(kind_of, texts))
    yield f"kinds:{'/'.join(sorted(kinds))}", True
    yield "kinds:same", kinds[0] == kinds[1]
    yield "names:begin", contests.begin_with_names(texts)
    yield "names:two", contests.two_names(of.language, texts)
    yield from _verbs(of, each.pair, both)
    labels = (each.pair.left, each.pair.right)
    yield "label:whole", _share([_holds(t, name) for t, name in zip(texts, labels, strict=True)])
    cut = [_cut_short(of, t, name) for t, name in zip(texts, labels, strict=True)]
    yield "label:cut short", _share(cut)
    yield "role:past", _share([contests.in_past(of, text) for text in texts])
    yield "role:first word", texts[0].split(None, 1)[0] == texts[1].split(None, 1)[0]
    held = [told_by(text, of.language) for text in texts]
    yield from ((f"role:{kind}", _share([kind in own for own in held])) for kind in _ROLE)
    lengths = sorted(map(len, texts))
    yield "role:short", lengths[0] < 35
    yield "role:even", lengths[0] / lengths[1]
    yield "role:digit", _share([any(map(str.isdigit, text)) for text in texts])
    yield "role:event", _share([contests.EVENT.search(text) is not None for text in texts])
    turned = zip(reversed(each.pair.names), texts, strict=True)
    yield "role:other", _share([name.within(text) for name, text in turned])
    sets = [set(words(text)) for text in texts]
    yield "role:alike", _alike(*sets)
    short = [{word for word in own if len(word) <= _SHORT} for own in sets]
    yield "role:skeleton", _alike(*short)
    long = [{word for word in own if len(word) > 4} for own in sets]
    yield "role:common", some(len(long[0] & long[1]), 3)
    if of.language != "de":
        yield "role:names", _share([contests.NAME.search(text) is not None for text in texts])
    yield "role:counts", _share([(counted(t.lower(), anything=True) or 0) > 2 for t in texts])


def _holds(text: str, label: str) -> bool:
    """Does a sentence have a label in full, as kin words in a row?"""
    roots = [word.root for word in tokens(label)]
    return next(in_a_row(tokens(text), roots), None) is not None


def _cut_short(of: Outline, text: str, label: Passage) -> bool:
    """Does the line that a label is from go on, or begin, as the sentence does: "aval" of "aval
    bancario"?"""
    own, words = tokens(of.text(label.block)), tokens(text)
    first = next((at for at, word in enumerate(own) if word.start >= label.start), None)
    roots = [word.root for word in tokens(label)]
    if first is None or not roots:
        return False
    start = next(in_a_row(words, roots), None)
    if start is None or start > _SOON:
        return False
    end, last = start + len(roots), first + len(roots)
    if end < len(words) and last < len(own) and words[end].root == own[last].root:
        return not names_nothing(text[slice(*words[end][1:])].lower(), of.language)
    before = start > 1 and first > 0 and words[start - 1].root == own[first - 1].root
    return before and text[slice(*words[start - 1][1:])].lower() not in DETERMINERS


def _alike(one: set[str], other: set[str]) -> float:
    """How much of two sets is in both."""
    return len(one & other) / max(1, len(one | other))


def _share(held: Sequence[bool]) -> float:
    return sum(held) / len(held)


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
    yield "weak", sum(not WEAK_NEXT.isdisjoint(verb[1:]) for verb in after) / 2
    yield "told", sum(told(verb, of.language) for verb in after) / 2
    yield "verb:same", bool(after[0]) and after[0][:1] == after[1][:1]
    yield "verbs:same", len(after[0]) == 2 and after[0] == after[1]
