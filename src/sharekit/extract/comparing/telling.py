"""What tells that a candidate is what an article compares: the features of the linear model."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.comparing import contests
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.placed import placed
from sharekit.extract.comparing.points import conditionals, under_headings
from sharekit.extract.comparing.setting import Numbers, Setting, mentioning, naming
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features, Told, known, some

_CROSSED = (
    ("block:heading", "headed"), ("join:and", "before:none"), ("join:or", "defines"),
    ("kinds:one/one", "open:both"), ("kinds:the/the", "around:both"),
    ("named in title:2", "after:none"), ("named in title:2", "around:both"),
    ("named in title:2", "names:begin"), ("named in title:2", "open:both"),
    ("named in title:2", "small"), ("named in title:2", "verb:same"),
    ("named in title:2", "written small:2"), ("names only", "names:begin"),
    ("names only", "open:both"), ("way:unnamed", "names:begin"), ("way:unnamed", "open:both"),
)  # fmt: skip
"""Features of which the one counts otherwise where the other holds."""


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
                *placed(of, each, spoken, about, seen),
            )
        ),
    }
    crossed = ((f"{one} & {other}", one, other) for one, other in _CROSSED)
    found |= {
        name: found[one] * found[other]
        for name, one, other in crossed
        if one in found and other in found
    }
    return found


def _written(of: Outline, pair: Pair, named: Numbers) -> Told:
    """How the text writes the names. named: the sentences in which either stands."""
    small = sum(contests.small(of, str(each)) for each in (pair.left, pair.right))
    yield f"written small:{small}", True
    yield "names only", contests.names_only(of, pair, named)


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
