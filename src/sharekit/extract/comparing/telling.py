"""What tells that a candidate is what an article compares: the features of the linear model."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.model import BlockKind
from sharekit.extract.comparing import contests
from sharekit.extract.comparing.candidates import Candidate
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.placed import placed
from sharekit.extract.comparing.points import conditionals, under_headings
from sharekit.extract.comparing.setting import Setting, mentioning, naming
from sharekit.extract.comparing.told import Told, known, some
from sharekit.extract.outline import Outline
from sharekit.extract.weighing import Features

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
    found = {
        **about.features,
        **seen,
        **known(
            (
                *_written(of, each.pair, about),
                *_covered(of, each.pair, about),
                *_sided(of, each),
                *placed(of, each, about),
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


def _written(of: Outline, pair: Pair, about: Setting) -> Told:
    """How the text writes the names."""
    naming_both = [naming(of, about, name) for name in pair.names]
    small = sum(contests.small(of, str(each)) for each in (pair.left, pair.right))
    yield f"written small:{small}", True
    yield "names only", contests.names_only(of, pair, naming_both)
    headings = [block for block in range(of.last) if of.kind(block) is BlockKind.HEADING]
    both = sum(any(name.within(of.text(at)) for at in headings) for name in pair.names)
    yield f"in headings:{both}", both > 0


def _covered(of: Outline, pair: Pair, about: Setting) -> Told:
    """How much of the text is about the two."""
    left, right = (mentioning(of, about, name) for name in pair.names)
    any_, both, number = left | right, left & right, len(of.sentences)
    yield "cover", len(any_) / max(1, number)
    yield "cover:both", some(len(both), 3)
    least = min(len(left), len(right))
    yield "cover:least", some(least, 4)
    yield "cover:once", least <= 1
    yield "cover:even", least / max(1, len(left), len(right))
    blocks = {each.block for each in of.sentences}
    named = {of.sentences[at].block for name in pair.names for at in naming(of, about, name)}
    yield "cover:paragraphs", len(named) / max(1, len(blocks))
    yield "ends:named", some(sum(at >= number - 2 for at in any_), 2)
    yield "ends:both", any(at >= number - 4 for at in both)


def _sided(of: Outline, each: Candidate) -> Told:
    """What stands beneath headings, or follows from either."""
    yield "listed", all(under_headings(of, each.pair))
    follows = list(map(bool, conditionals(of, each.pair)))
    yield "follows:both", all(follows)
    yield "follows:one", sum(follows) == 1
