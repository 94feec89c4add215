"""How a title holds two names: what stands before, between and behind them."""

from __future__ import annotations

from sharekit.extract.comparing import signs, wordings
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.language.kin import Name, tokens
from sharekit.extract.language.words import words
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Told, some

_WHOLE = ("and", "or", "empty", "mark", "other", "and among others", "clauses")
"""Ways of joining two names, where it counts if a title is no more than both."""


def titled(of: Outline, pair: Pair) -> Told:
    """What a title says of both, if it names both."""
    title = of.text(TITLE)
    own = (
        _place(title, name, label)
        for name, label in zip(pair.names, (pair.left, pair.right), strict=True)
    )
    places = sorted(place for place in own if place is not None)
    yield f"named in title:{len(places)}", True
    if len(places) < 2:
        return
    (start, end), (second, last) = places
    between, before, after = title[end:second], title[:start], title[last:].strip().lower()
    bare = signs.bare(between)
    how = signs.joined(bare)
    yield f"join:{how}", True
    yield "between:words", some(len(words(between)), 8)
    introduced = wordings.ANY_DETERMINER.sub("", before).strip().lower()
    yield "before:none", not introduced
    yield "before:words", some(len(words(introduced)), 6)
    yield "before:clause", introduced.endswith((":", "–", "—", "?", "!", "."))
    yield "before:comma", introduced.endswith(",")
    yield "before:between", signs.BETWEEN.search(introduced)
    ends = after in {"", "?", ".", "!"}
    yield "after:none", ends
    yield "after:asks", after.startswith("?")
    yield "after:mark", after.startswith((":", "–", "—"))
    yield "after:comma", after.startswith(",")
    yield "after:purpose", wordings.PURPOSE.match(title[last:])
    yield "after:words", some(len(words(after)), 6)
    yield "after:differ", wordings.DIFFERENCE.search(after)
    yield "after:two", signs.TWO.search(after)
    if of.language == "de":
        yield "small:de", title[start].islower() or title[second].islower()
    else:
        yield "small", title[second].islower()
    articles = [wordings.ANY_DETERMINER.search(each) is not None for each in (before, between)]
    yield f"articles:{sum(articles)}", True
    if how in _WHOLE:
        yield f"join:{how}:whole", not introduced and ends


def _place(title: str, name: Name, label: Passage) -> tuple[int, int] | None:
    """Where a title has a name: as the label, else the first place that has its words."""
    if label.block == TITLE:
        return label.start, label.end
    places = name.places(title)
    if not places:
        return None
    found = tokens(title)
    last = min(len(found), places[0] + len(name.roots)) - 1
    return found[places[0]].start, found[last].end
