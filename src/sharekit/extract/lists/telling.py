"""What tells that a run of entries is an article's list, or its steps: the features of the linear
models, each once for all runs and once for runs of the same make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from sharekit.article.model import BlockKind
from sharekit.extract.comparison import comparison
from sharekit.extract.language.imperatives import share as telling
from sharekit.extract.language.words import WORD
from sharekit.extract.lists import catalogues, entries, list_words
from sharekit.extract.lists.entries import Run
from sharekit.extract.lists.leading import alike, leading, titled
from sharekit.extract.lists.parallels import chapters, parallel
from sharekit.extract.lists.titles import (
    names_a_list,
    promises_needed,
    promises_questions,
    promises_reasons,
    promises_things,
)
from sharekit.extract.lists.together import following, together
from sharekit.extract.numbers.signs import shares_of, told_by
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, Told, known, some
from sharekit.lazy import lazy

_Each = TypeVar("_Each")

_TITLE = ("group", "is", "modal", "negates", "own", "price", "schedule", "story", "we", "you")
_ABOVE = ("is", "own", "price", "schedule", "story", "we", "you")
_EARLY = 6
"""Words of a line before which its noun is what it is about."""
_ARTICLE = ("own", "price", "schedule", "story", "we", "you")
_ENTRY = (
    "age", "body", "change", "compare", "done", "finds", "group", "is", "label", "modal",
    "negates", "own", "person", "price", "rate", "sale", "schedule", "story", "study", "we", "you",
)  # fmt: skip
"""Kinds of words that are looked for in each place, as `numbers.tongues` has them."""
_OF_ALL = frozenset(f"title:{kind}" for kind in _TITLE) | {f"article:{kind}" for kind in _ARTICLE}
_STOPS = (".", "!", "。")
_NAMES = lazy(r"[A-ZÀ-Þ][\w’'.-]* [A-ZÀ-Þ]")
_CAPITAL = lazy(r"(?<=\s)[A-ZÀ-Þ][\w’'-]+")
_LONG = 260
"""Characters of a long paragraph."""
_SURELY = 0.8
"""The share of entries that must tell what to do, for all to be taken to."""


class Setting(NamedTuple):
    """What the article is like as a whole: one value for all its runs.

    counted: the number that its title counts; counted_anything: though that isn't usually listed.
    """

    headings: int
    length: int
    counted: int | None
    counted_anything: int | None
    features: Features


def setting(of: Outline) -> Setting:
    """What the article is like. Lengths are in characters."""
    title = of.article.title or ""
    shares = shares_of((each.text for each in of.sentences), _ARTICLE, of.language)
    found = {f"article:{kind}": share for kind, share in shares.items()}
    found["compared"] = float(comparison(of.article) is not None)
    return Setting(
        sum(of.kind(block) is BlockKind.HEADING for block in range(of.last)),
        max(1, sum(len(of.text(block)) for block in range(of.last))),
        list_words.counted(title),
        list_words.counted(title, anything=True),
        found | known(_titled(title, of.language)) | known(titled(title, of.language)),
    )


def features(of: Outline, run: Run, others: int, about: Setting) -> Features:
    """The features of a run that aren't 0. others: runs beside it."""
    make = _make(of, run)
    found = known(
        (
            ("bias", True),
            (make, True),
            *_counted(run, about),
            *_announced(of, run),
            *_built(of, run),
            *leading(of, run),
            *alike(of, run),
            *_worded(of, run),
            *_placed(of, run, others, about),
            *about.features.items(),
        )
    )
    found |= known(together(found))
    return found | {
        f"{make}:{name}": value
        for name, value in found.items()
        if name != make and name not in _OF_ALL
    }


def _make(of: Outline, run: Run) -> str:
    if run.kind is BlockKind.HEADING:
        return "numbered headings" if run.numbered else "headings"
    if run.kind is BlockKind.LIST_ITEM:
        return "ordered" if run.numbered else "bullets"
    if run.numbered:
        return "numbered paragraphs"
    return (
        "bold paragraphs" if all(of.lead(each.text.block) for each in run.entries) else "paragraphs"
    )


def _counted(run: Run, about: Setting) -> Told:
    """What the title says of how many there are."""
    number, anything = len(run.entries), about.counted_anything
    yield "title:counts", about.counted == number
    yield "title:counts_anything", anything == number != about.counted
    yield "title:counts_other", anything is not None and anything != number


def _titled(title: str, language: str | None) -> Told:
    """What the title says of any run."""
    line, told = title.lower(), told_by(title, language)
    yield "title:how_to", list_words.HOW_TO.search(line) is not None
    yield "title:listed", list_words.LISTED.search(line) is not None or promises_needed(title)
    yield "title:things", promises_things(title)
    yield "title:questions", promises_questions(title)
    yield "title:why", promises_reasons(title)
    yield "title:asks", title.rstrip().endswith("?")
    yield from ((f"title:{kind}", kind in told) for kind in _TITLE)


def _announced(of: Outline, run: Run) -> Told:
    """What the line above it says, and the end of the paragraph above that."""
    number, lead = len(run.entries), entries.lead(of, run)
    if lead is not None:
        line = lead.lower()
        told = told_by(str(lead), of.language)
        yield "lead:colon", line.rstrip().endswith((":", "："))
        yield "lead:listed", list_words.LISTED.search(line) is not None
        yield "lead:steps", list_words.STEPS.search(line) is not None
        yield "lead:questions", promises_questions(line)
        yield "lead:needed", list_words.NEEDED.search(line) is not None
        yield "lead:stock", list_words.STOCK.search(line) is not None
        yield "lead:elsewhere", list_words.ELSEWHERE.search(line) is not None
        yield "lead:how_to", list_words.HOW_TO.search(line) is not None
        yield "lead:counts", number in _counts(line)
        yield "lead:short", len(line.split()) <= 4
        yield from ((f"lead:{kind}", kind in told) for kind in _ENTRY)
    above = _above(of, run)
    if above:
        told = told_by(above, of.language)
        yield "above:listed", list_words.LISTED.search(above) is not None
        yield "above:promises", _promises(above)
        yield "above:questions", promises_questions(above)
        yield "above:list", names_a_list(above)
        yield "above:steps", list_words.STEPS.search(above) is not None
        yield "above:counts", list_words.counted(above) == number
        yield from ((f"above:{kind}", kind in told) for kind in _ABOVE)


def _promises(line: str) -> bool:
    """Is a listed noun what a line is about, and not said in passing: "… out of excuses to go"?"""
    found = list_words.LISTED.search(line)
    if found is None:
        return False
    early = len(line[: found.start()].split()) <= _EARLY
    return early or line.rstrip().endswith((":", "：")) or list_words.counted(line) is not None


def _counts(line: str) -> set[int | None]:
    return {list_words.counted(line), list_words.counted(line, anything=True)}


def _above(of: Outline, run: Run) -> str:
    """The last sentence of the paragraph above a run and its heading, in lower case."""
    _, own = entries.above(of, run)
    return own[-1].text.lower() if own else ""


def _built(of: Outline, run: Run) -> Told:
    """How its entries are built. Values are shares of entries, 0–1."""
    texts = [str(each.text) for each in run.entries]
    heads = [str(each.head) for each in run.entries]
    words = [len(WORD.findall(head)) for head in heads]
    number, whole = len(texts), [len(WORD.findall(text)) for text in texts]
    size = str(number) if number < 5 else "5-7" if number < 8 else "8 or more"
    yield f"entries:{size}", 1.0
    yield "said", run.said
    yield "words:3-4", _share(words, lambda n: 3 <= n <= 4)
    yield "words:5-8", _share(words, lambda n: 5 <= n <= 8)
    yield "words:9+", _share(words, lambda n: n >= 9)
    yield "words:20+", _share(whole, lambda n: n >= 20)
    yield "words:40+", _share(whole, lambda n: n >= 40)
    yield "bold", _share(run.entries, lambda each: of.lead(each.text.block) > 0)
    yield "body", _share([each.body for each in run.entries], bool)
    yield "stop", _share(texts, lambda text: text.rstrip().endswith(_STOPS))
    yield "question", _share(heads, lambda head: head.rstrip().endswith(("?", "？")))
    yield "lower", _share(heads, lambda head: head[:1].islower())
    yield "digit", _share(heads, lambda head: any(map(str.isdigit, head)))
    yield "comma", _share(heads, lambda head: "," in head)
    yield "colon", _share(texts, lambda text: ":" in text)
    yield "names", _share(texts, lambda text: _NAMES.search(text) is not None)
    capital = _NAMES if of.language == "de" else _CAPITAL
    yield "capital", _share(heads, lambda head: capital.search(head) is not None)
    tells = telling(heads, of.language)
    yield "tells", tells
    yield "tells:surely", tells >= _SURELY
    yield "facts", catalogues.share_of_facts(texts)
    yield "facts:head", catalogues.share_of_facts(heads)
    yield "people", catalogues.names(heads)
    yield "short", catalogues.short(heads)
    yield "parallel", parallel(heads, of.language)
    told_parts = chapters(heads, of.language)
    yield "chapters", told_parts
    yield "reasons", promises_reasons(of.article.title) and not told_parts
    yield from following(heads, of.language)
    firsts = [word[0] for word in (WORD.findall(head.lower()) for head in heads) if word]
    yield "same_first", max(map(firsts.count, firsts), default=0) / number


def _share(things: Sequence[_Each], holds: Callable[[_Each], bool]) -> float:
    return sum(map(holds, things)) / len(things)


def _worded(of: Outline, run: Run) -> Told:
    """Which kinds of words its entries hold, and what stands below or behind their heads."""
    texts = [str(each.text) for each in run.entries]
    bodies = [str(each.body or "") for each in run.entries]
    below = [_below(of, each.text.block) for each in run.entries]
    headed = run.kind is BlockKind.HEADING
    places = {"entry": texts} | ({"body": bodies} if any(bodies) else {})
    if headed:
        places["below"] = below
    for place, lines in places.items():
        told = [told_by(line, of.language) for line in lines]
        yield from (
            (f"{place}:{kind}", sum(kind in each for each in told) / len(told)) for kind in _ENTRY
        )


def _below(of: Outline, block: int) -> str:
    return " ".join(each.text for each in of.of_block(block + 1))


def _placed(of: Outline, run: Run, others: int, about: Setting) -> Told:
    """How it stands in the article."""
    blocks = [each.text.block for each in run.entries]
    own = sum(len(each.text) for each in run.entries)
    if run.kind is BlockKind.HEADING:
        below = [len(_below(of, block)) for block in blocks]
        own += sum(below)
        yield "below", _share(below, bool)
        yield "below:long", _share(below, lambda size: size > _LONG)
        lists = [of.kind(block + 1) is BlockKind.LIST_ITEM for block in blocks]
        yield "below:list", _share(lists, bool)
        yield "headings:all", about.headings == len(blocks)
    else:
        yield "headings", some(about.headings, 4)
    cover = own / about.length
    yield "cover", min(1.0, cover)
    yield "cover:small", cover < 0.2
    yield "cover:large", cover > 0.5
    yield "others", some(others, 3)
    yield "alone", others == 0
    yield "at_end", blocks[-1] >= of.last - 1
