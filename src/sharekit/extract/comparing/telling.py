"""What tells that a candidate is what an article compares: the features of the linear model."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.placed import placed
from sharekit.extract.comparing.points import conditionals, under_headings
from sharekit.extract.comparing.setting import Numbers, Setting, mentioning, naming
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, Told, known, some

_CROSSED = (
    "block:heading", "block:text", "join:and", "join:or", "kinds:/", "kinds:one/one",
    "kinds:the/the", "named in title:2", "names only", "one paragraph", "way:unnamed",
)  # fmt: skip
_WITH = (
    "after:asks", "after:none", "article:past", "around:both", "around:unlike", "before:none",
    "cover:paragraphs", "defines", "goes back", "headed", "names:begin", "open:both",
    "parted", "small", "start:court:2", "start:game:2", "start:vote:2", "told",
    "verb:same", "written small:2",
)  # fmt: skip
"""Features that count otherwise where another holds: of the first with the others."""


def features(of: Outline, each: Candidate, seen: Mapping[str, float], about: Setting) -> Features:
    """The features of a candidate that aren't 0. seen: those that a first look has shown."""
    named = [naming(of, about, name) for name in each.pair.names]
    spoken = [mentioning(about, *both) for both in zip(each.pair.names, named, strict=True)]
    found = {
        **about.features,
        **seen,
        **known(
            (
                *_written(of, each.pair, named),
                *_covered(of, named, spoken),
                *_sided(of, each),
                *placed(of, each, spoken, about),
            )
        ),
    }
    for name in _CROSSED:
        if name in found:
            value = found[name]
            found |= {
                f"{name} & {other}": value * found[other] for other in _WITH if other in found
            }
    return found


def _written(of: Outline, pair: Pair, named: Numbers) -> Told:
    """How the text writes the names. named: the sentences in which either stands."""
    small = sum(contests.small(of, str(each)) for each in (pair.left, pair.right))
    yield f"written small:{small}", True
    yield "names only", contests.names_only(of, pair, named)
    headings = [block for block in range(of.last) if of.kind(block) is BlockKind.HEADING]
    both = sum(any(name.within(of.text(at)) for at in headings) for name in pair.names)
    yield f"in headings:{both}", both > 0


def _covered(of: Outline, named: Numbers, spoken: Numbers) -> Told:
    """How much of the text is about the two. spoken: the sentences that mention either."""
    left, right = spoken
    any_, both, number = left | right, left & right, len(of.sentences)
    yield "cover", len(any_) / max(1, number)
    yield "cover:both", some(len(both), 3)
    least = min(len(left), len(right))
    yield "cover:least", some(least, 4)
    yield "cover:once", least <= 1
    yield "cover:even", least / max(1, len(left), len(right))
    blocks = {each.block for each in of.sentences}
    held = {of.sentences[at].block for numbers in named for at in numbers}
    yield "cover:paragraphs", len(held) / max(1, len(blocks))
    yield "ends:named", some(sum(at >= number - 2 for at in any_), 2)
    yield "ends:both", any(at >= number - 4 for at in both)


def _sided(of: Outline, each: Candidate) -> Told:
    """What stands beneath headings, or follows from either."""
    yield "listed", all(under_headings(of, each.pair))
    follows = list(map(bool, conditionals(of, each.pair)))
    yield "follows:both", all(follows)
    yield "follows:one", sum(follows) == 1
