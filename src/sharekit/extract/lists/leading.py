"""What makes a run of entries what its article is about, in whatever words: how the title begins,
what the paragraphs above point at, whether its entries are of one build and follow one another."""

from __future__ import annotations

from collections import Counter

from sharekit.article.model import BlockKind
from sharekit.extract.language import imperatives
from sharekit.extract.language.words import WORD
from sharekit.extract.lists import list_words
from sharekit.extract.lists.builds import builds, doing, taken_up
from sharekit.extract.lists.entries import Run, above, entry
from sharekit.extract.lists.order_words import HERE, ORDER, THEN
from sharekit.extract.lists.titles import promises_what
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Told
from sharekit.lazy import lazy

_ALIKE = 0.7
"""The share of entries of one build that makes it the run's."""
_EARLY = 3
"""Words of a title before which its noun is what it promises."""
_MANY = 4
"""Entries of which one may be odd."""
_LAST, _NEAR = 2, 6
"""Sentences right above a run, and those that may tell what is to come."""
_BREAK = lazy(r"[:–—?!.,(]")


def titled(title: str, language: str | None) -> Told:
    """What the title promises by how it begins, and by where in it a listed noun stands."""
    line = title.lower()
    parts = [part.strip() for part in _BREAK.split(title) if part.strip()]
    acts = [_acts(part, language) for part in parts[:3]]
    yield "title:acts", any(acts)
    yield "title:acts:first", bool(acts) and acts[0]
    yield "title:what", promises_what(title)
    found = list_words.LISTED.search(line)
    yield "title:listed:early", found is not None and len(line[: found.start()].split()) <= _EARLY


def _acts(part: str, language: str | None) -> bool:
    several = len(WORD.findall(part)) > 1
    return several and (imperatives.tells(part, language) or doing(part, language))


def leading(of: Outline, run: Run) -> Told:
    """What the paragraph right above says, or the one above the heading."""
    language = of.language
    here, order = HERE.get(language or ""), ORDER.get(language or "")
    block, own = above(of, run)
    last = [each.text.lower() for each in own[-_LAST:]]
    if here is not None and last:
        yield "above:here", any(map(here.search, last))
    if order is not None:
        near = [at for at in (block - 1, block) if of.kind(at) is BlockKind.PARAGRAPH]
        lines = [each.text.lower() for at in near for each in of.of_block(at)]
        yield "above:order", any(map(order.search, lines[-_NEAR:]))
        yield "above:order:last", any(map(order.search, last))
    yield "above:none", not own
    yield "above:told", imperatives.share([each.text for each in own[-_LAST:]], language) > 0


def _stops(line: str) -> bool:
    return line.rstrip(' »”"').endswith((".", "!", "?", "。"))


def _neighbours(of: Outline, run: Run) -> tuple[list[str], list[str]]:
    """What stands in front of a run and behind it, and might be one of its entries."""
    if run.kind is BlockKind.LIST_ITEM:
        return [], []
    first, last = run.entries[0].text.block, run.entries[-1].text.block
    if run.kind is BlockKind.HEADING:
        sides = (range(first - 1, -1, -1), range(last + 1, of.last))
    else:
        sides = (range(first - 1, first), range(last + 1, last + 2))
    found: list[list[str]] = []
    for side in sides:
        block = next((b for b in side if of.kind(b) is run.kind), None)
        each = None if block is None else entry(of, block)
        may = each is not None and (run.kind is BlockKind.HEADING or each.body is not None)
        found.append([str(each.head)] if each is not None and may else [])
    return found[0], found[1]


def alike(of: Outline, run: Run) -> Told:
    """Are the entries of one build, and does one lead to the next?"""
    heads = [str(each.head) for each in run.entries]
    texts = [str(each.text) for each in run.entries]
    number = len(heads)
    front, behind = _neighbours(of, run)
    row = builds([*front, *heads, *behind], of.language)
    inner = row[len(front) : len(row) - len(behind)]
    found = Counter(inner)
    kind, most = max(found.items(), key=lambda pair: (pair[1], pair[0]))
    stops = list(map(_stops, heads))
    stop = sum(stops) * 2 > number
    for place, beside, own in (("front", front, row[:1]), ("behind", behind, row[-1:])):
        like = beside and own == [kind] and _stops(beside[0]) == stop
        yield f"{place}:like", bool(like)
        yield f"{place}:unlike", bool(beside) and not like
    if number >= _MANY:
        for name, at in (("first", 0), ("last", -1)):
            rest = most - (inner[at] == kind)
            odd = inner[at] != kind and rest >= _ALIKE * (number - 1)
            yield f"odd:{name}", odd
            yield f"odd:{name}:stop", stops[at] != stop
    yield "doing", found["doing"] / number
    yield "acting", (found["doing"] + found["imperative"]) / number
    yield "one_build", most / number
    yield f"build:{kind}", most >= _ALIKE * number
    yield "build:statement:share", found["statement"] / number
    yield "build:negated:share", found["negated"] / number
    bodies = sum(each.body is not None for each in run.entries)
    yield "body:all", bodies == number
    yield "body:mixed", 0 < bodies < number
    yield "stop:mixed", 0 < sum(stops) < number
    yield "bold_like", bodies == number and all(stops)
    then = THEN.get(of.language or "")
    whole = [text.lower() for text in texts]
    if run.kind is BlockKind.HEADING:
        whole = [
            " ".join([line, *(each.text.lower() for each in of.of_block(e.text.block + 1))])
            for line, e in zip(whole, run.entries, strict=True)
        ]
    if then is not None:
        yield "then", sum(then.search(text) is not None for text in whole) / number
    yield "taken_up:whole", taken_up(whole)
    yield "taken_up:head", taken_up(heads)
