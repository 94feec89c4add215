"""What title and structure state plainly, whatever else the text tells besides: the title names
both and nothing before them, each has a heading or opens a paragraph, what follows is about the
one and then about the other, and something weighs both.

Anecdotes, numbers and people beside it change none of that.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.joined import breath
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import MOST_WORDS, side_named
from sharekit.extract.comparing.roles import MAX_ROLE, is_about
from sharekit.extract.comparing.setting import Numbers
from sharekit.extract.language.kin import tokens
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Told, some

_OF_TITLE = {
    "names": frozenset({"named in title:2"}),
    "before": frozenset({"before:none", "before:clause", "before:between"}),
    "between": frozenset(
        f"join:{how}" for how in ("and", "or", "versus", "asked", "mark", "not", "empty", "than")
    ),
    "after": frozenset(
        f"after:{what}" for what in ("none", "mark", "asks", "comma", "differ", "two")
    ),
}
"""Features of a title that is about two things, or of its part."""

_MOST = 4
"""Plain signs that leave no doubt."""


def evidence(
    of: Outline,
    pair: Pair,
    both: tuple[Sentence, Sentence],
    spoken: Numbers,
    seen: Mapping[str, float],
) -> Told:
    """The features of what is stated plainly. spoken: the sentences that mention either side;
    seen: what a first look has shown."""
    stated = all(not _OF_TITLE[part].isdisjoint(seen) for part in _OF_TITLE)
    headed = _headed(of, pair)
    below = headed is not None and all(
        each.block == at + 1 and each.start == 0 for each, at in zip(both, headed, strict=True)
    )
    opens = [each.start == 0 for each in both]
    about = [is_about(each.text, name) for each, name in zip(both, pair.names, strict=True)]
    apart = both[0].block != both[1].block
    defined = all(opens) and all(about) and apart
    first, last = sorted(both, key=lambda each: each.number)
    side = 0 if first is both[0] else 1
    one, other = spoken[side], spoken[1 - side]
    weighing = [at for at in one & other if at > last.number]
    short = [at for at in weighing if len(of.sentences[at].text) <= MAX_ROLE]
    until = min(weighing, default=len(of.sentences))
    strays = sum(first.number < at < last.number for at in other - one)
    strays += sum(last.number < at < until for at in one - other)
    kept = apart and strays == 0
    again = any(first.number < at < last.number for at in one)
    again = again and any(at > last.number for at in other)
    yield "ev:stated", stated
    yield "ev:headed", headed is not None
    yield "ev:below", below
    yield "ev:defined", defined
    yield "ev:about", sum(about) / 2
    yield "ev:weighed", bool(short)
    yield "ev:weighed late", any(at >= len(of.sentences) * 2 // 3 for at in short)
    yield "ev:weighed opens", any(of.sentences[at].start == 0 for at in short)
    yield "ev:kept", kept
    yield "ev:strays", some(strays, 3)
    yield "ev:again", again
    yield "ev:together before", any(at < first.number for at in one & other)
    own = {first.number, last.number}
    breaths = {
        at: how
        for at in sorted((one & other) - own)
        if (how := breath(of.sentences[at].text, *pair.names)) is not None
    }
    for how in ("or", "and", "versus"):
        yield f"ev:breath:{how}", how in breaths.values()
    yield "ev:breath", bool(breaths)
    yield "ev:breath before", any(at < first.number for at in breaths)
    yield "ev:breath just before", any(first.number - 3 <= at < first.number for at in breaths)
    yield "ev:breath & defined", bool(breaths) and defined
    yield "ev:breath & about", bool(breaths) and all(about)
    told = below or defined
    signs = sum((stated, told, headed is not None, kept, bool(short)))
    yield from ((f"ev:signs:{number}", signs >= number) for number in range(2, _MOST + 1))
    for name, sign in (
        ("headed", headed is not None),
        ("below", below),
        ("defined", defined),
        ("kept", kept),
        ("weighed", bool(short)),
        ("open", all(opens)),
    ):
        yield f"ev:stated & {name}", stated and sign
    yield "ev:told & weighed", told and bool(short)
    yield "ev:told & kept", told and kept
    yield "ev:told & weighed & kept", told and bool(short) and kept
    yield "ev:all", stated and told and bool(short)


def _headed(of: Outline, pair: Pair) -> tuple[int, int] | None:
    """The headings of which either names one side alone, in few words."""
    found: dict[int, int] = {}
    for block in range(of.last):
        if of.kind(block) is BlockKind.HEADING and len(tokens(of.text(block))) <= MOST_WORDS + 1:
            side = side_named(of.text(block), pair)
            if side is not None:
                found.setdefault(side, block)
    return (found[0], found[1]) if len(found) == 2 else None
