"""How the two sentences stand in a text, what is around them, and what their paragraphs say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests, signs, wordings
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.endings import in_two_clauses, to_each_its_own
from sharekit.extract.comparing.evidence import evidence
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import IT, side_named
from sharekit.extract.comparing.roles import MAX_ROLE, is_about, late
from sharekit.extract.comparing.setting import Numbers, Setting
from sharekit.extract.comparing.thirds import thirds
from sharekit.extract.language.words import words
from sharekit.extract.lists.list_words import counted
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.numbers.signs import told_by
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Told, some

AROUND = 3
"""Paragraphs behind the two whose first sentences may speak of them."""

_AT_LENGTH = 3
"""Sentences of a paragraph that has much to say of its thing."""

_BODY = ("compare", "negates", "own", "you")
_LAST = 3
"""Sentences at the end that may speak of both."""

_MUCH = 4
"""Ways of saying that two are apart that leave no doubt."""

_PEOPLE = frozenset({"person", "group", "says"})

_Two = tuple[Sentence, Sentence]


def placed(
    of: Outline, each: Candidate, spoken: Numbers, about: Setting, seen: Mapping[str, float]
) -> Told:
    """The features of where the two sentences stand. spoken: the sentences that mention either."""
    one, other = _sentence(of, each.left), _sentence(of, each.right)
    if one is None or other is None:
        return
    both = one, other
    yield from _apart(of, both)
    yield from _headed(of, each.pair, both, spoken)
    yield from _around(of, both, about)
    yield from _after(of, both, spoken, about)
    yield from _told_in(of, both, about)
    yield from _set_apart(of, each.pair, both, spoken, about)
    yield from _of_each_body(of, both, spoken)
    yield from thirds(of, each.pair, both, spoken, about)
    yield from evidence(of, each.pair, both, spoken, seen)


def _sentence(of: Outline, role: Passage | None) -> Sentence | None:
    """The sentence that a role is, or stands in."""
    if role is None:
        return None
    own = of.of_block(role.block)
    return next((each for each in own if each.start <= role.start < each.end), None)


def _apart(of: Outline, both: _Two) -> Told:
    numbers, number = sorted(each.number for each in both), max(1, len(of.sentences))
    apart = abs(both[0].block - both[1].block)
    yield "open", sum(each.start == 0 for each in both) / 2
    yield "open:both", all(each.start == 0 for each in both)
    yield "in order", both[0].number < both[1].number
    yield f"apart:{apart if apart < 4 else 'far'}", True
    yield "one paragraph", apart == 0
    yield "one sentence", numbers[0] == numbers[1]
    yield "next to each other", numbers[1] - numbers[0] == 1
    yield "near", numbers[1] - numbers[0] <= 3
    yield "late", numbers[1] / number > 0.6
    yield "early", numbers[0] / number < 0.3
    yield "one paragraph:late", apart == 0 and late(of, numbers[0])


def _headed(of: Outline, pair: Pair, both: _Two, spoken: Numbers) -> Told:
    """Whether they are the first to speak of their things, and under which headings."""
    earlier = [
        any(at < each.number and is_about(of.sentences[at].text, name) for at in numbers)
        for name, each, numbers in zip(pair.names, both, spoken, strict=True)
    ]
    yield "earlier", sum(earlier) / 2
    above = [of.kind(each.block - 1) is BlockKind.HEADING for each in both]
    yield "under heading", sum(above) / 2
    yield (
        "headed",
        all(above) and [side_named(of.text(each.block - 1), pair) for each in both] == [0, 1],
    )
    yield "item", sum(of.kind(each.block) is BlockKind.LIST_ITEM for each in both) / 2


def _around(of: Outline, both: _Two, about: Setting) -> Told:
    """What stands before, between and behind them."""
    first, last = sorted(both, key=lambda each: each.number)
    near = list(_near(of, first, last))
    yield "around:both", any(about.both[at] for at in near)
    yield "around:two", any(about.two[at] for at in near)
    yield "around:unlike", any(about.unlike[at] for at in near)
    before = of.sentences[max(0, first.number - 2) : first.number]
    yield "before:both", any(about.both[: first.number])
    yield "before:asked", any(each.text.endswith("?") for each in before)
    yield "before:counts", any((counted(s.text.lower(), anything=True) or 0) > 2 for s in before)
    yield "follow", some(sum(each.block > last.block for each in about.openers), 4)
    yield "lead", some(sum(each.block < first.block for each in about.openers), 4)


def _near(of: Outline, first: Sentence, last: Sentence) -> Iterator[int]:
    """The two sentences before them, the two after, and those that open what follows."""
    yield from range(max(0, first.number - 2), first.number)
    yield from range(last.number + 1, min(len(of.sentences), last.number + 3))
    for block in range(last.block + 1, last.block + AROUND):
        yield from (each.number for each in of.of_block(block)[:1])


def _after(of: Outline, both: _Two, spoken: Numbers, about: Setting) -> Told:
    """What the text makes of both."""
    last = max(sentence.block for sentence in both)
    number = max(sentence.number for sentence in both)
    yield "parted", any(at > number for at in about.parting)
    behind = range(max(own.number for own in of.of_block(last)) + 1, len(of.sentences))
    yield "behind:dated", any(about.dated[at] for at in behind)
    yield "ends:both word", any(about.both[at] for at in behind[-_LAST:])
    yield (
        "condition:named",
        any(
            about.conditions[at] and of.sentences[at].block > last
            for numbers in spoken
            for at in numbers
        ),
    )


def _told_in(of: Outline, both: _Two, about: Setting) -> Told:
    """What the paragraphs of the two say."""
    bodies = [of.of_block(each.block) for each in both]
    texts = [" ".join(each.text for each in own) for own in bodies]
    held_in = [{word for word in words(text) if len(word) > 4} for text in texts]
    yield "body:common", len(held_in[0] & held_in[1]) / max(1, min(map(len, held_in)))
    yield "body:trades", sum(signs.TRADES.search(text) is not None for text in texts) / 2
    yield "body:trades:both", all(map(signs.TRADES.search, texts))
    openers = [{s.text.lower().split(None, 1)[0] for s in own[1:]} for own in bodies]
    yield "body:openers", bool(openers[0] & openers[1])
    yield "body:pronoun", sum(not IT.isdisjoint(own) for own in openers) / 2
    longer = sorted(map(len, bodies))
    yield "body:even", longer[0] / longer[1]
    yield "at length", all(len(own) >= _AT_LENGTH for own in bodies)
    yield "single", sum(len(own) == 1 for own in bodies) / 2
    back = [
        any(s.number != each.number and about.past[s.number] for s in own)
        for each, own in zip(both, bodies, strict=True)
    ]
    yield "goes back", sum(back) / 2
    yield "goes back:both", all(back)
    held = [told_by(s.text, of.language) for own in bodies for s in own]
    share = 1 / max(1, len(held))
    yield from ((f"body:{kind}", share * sum(kind in own for own in held)) for kind in _BODY)
    yield "body:people", share * sum(not _PEOPLE.isdisjoint(own) for own in held)
    yield "body:past", share * sum(about.past[s.number] for own in bodies for s in own)
    if of.language != "de":
        names = [contests.NAME.search(s.text) is not None for own in bodies for s in own]
        yield "body:names", share * sum(names)


def _set_apart(of: Outline, pair: Pair, both: _Two, spoken: Numbers, about: Setting) -> Told:
    """In how many ways title and text say that the two are apart."""
    first, last = sorted(each.number for each in both)
    near = [*range(max(0, first - 3), first), *range(last + 1, min(len(of.sentences), last + 3))]
    weighing = [of.sentences[at].text for at in spoken[0] & spoken[1] if at > last]
    weighing = [text for text in weighing if len(text) <= MAX_ROLE]
    in_clauses = any(in_two_clauses(text, pair) for text in weighing)
    yield "weighs:clauses", in_clauses
    yield "weighs:each", any(to_each_its_own(text, pair) for text in weighing)
    title = of.text(TITLE)
    said = sum(
        (
            wordings.DIFFERENCE.search(title) is not None,
            signs.confused(title),
            any(signs.confused(of.sentences[at].text) for at in near),
            any(about.unlike[at] for at in near),
            any(about.both[at] for at in near),
            any(about.two[:first]),
            any(signs.in_order(each.text) for each in of.sentences[last + 1 :]),
            any(at > last for at in about.parting),
            in_clauses,
        )
    )
    yield "said", some(said, _MUCH)
    yield from ((f"said:{number}", said >= number) for number in range(1, _MUCH))


def _of_each_body(of: Outline, both: _Two, spoken: Numbers) -> Told:
    """What the paragraphs of the two say beside their two sentences, in one alone or in both."""
    roles = {each.number for each in both}
    bodies = [[s for s in of.of_block(each.block) if s.number not in roles] for each in both]
    yield (
        "body:other",
        any(s.number in spoken[1 - side] for side, own in enumerate(bodies) for s in own),
    )
    counts = (any(any(map(str.isdigit, s.text)) for s in own) for own in bodies)
    yield "body:digits:one", _in_one(counts)
    if of.language != "de":
        named = (any(contests.NAME.search(s.text) for s in own) for own in bodies)
        yield "body:names:one", _in_one(named)
    yield "body:titles", any(contests.SOMEBODY.search(s.text) for s in chain(both, *bodies))
    later = max((0, 1), key=lambda side: both[side].number)
    texts = [both[later].text, *(s.text for s in bodies[later])]
    yield "body:trades:second", any(map(signs.TRADES.search, texts))


def _in_one(held: Iterable[bool]) -> bool:
    return sum(held) == 1
