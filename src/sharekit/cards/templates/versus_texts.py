"""What two columns say of either side: all that there is, and less of it, in turn."""

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.formats import Shape
from sharekit.cards.passages import printed
from sharekit.cards.templates.versus_parts import Diagram
from sharekit.extract.model import Passage, Side

_STACKED_NAME, _STACKED_TEXT = 14, 23
"""Characters of a name, or of what is said of a side, that on a square ask for the whole width."""
_WORD = 14
"""Letters of a word that one half of a square has no room for at a good size."""
_JOINING = 10
"""Letters of a title that are beside the names, and yet say no more than that there are two."""
_TIMES, _MORE = 4, 110
"""What one column says beside the other is too much: so many times, and so many characters more."""
_KIN = 4
"""Letters that words of one kin begin with: leader, leading."""

Texts = tuple[list[tuple[str, bool]], list[tuple[str, bool]]]
"""The sentences of either side; True: it is one of several points."""


def wordy(diagram: Diagram) -> bool:
    """Is it a square whose columns would tear names or sentences into many lines?"""
    share = diagram.brief.script.length
    sides = (diagram.comparison.left, diagram.comparison.right)
    longest = max(map(len, _said(diagram)), default=0)
    return _narrow(diagram) and (
        max(len(side.label) for side in sides) > _STACKED_NAME * share
        or longest > _STACKED_TEXT * share
        or long_words(diagram)
    )


def long_words(diagram: Diagram) -> bool:
    """Is it a square whose columns would part words?"""
    words = (word for part in _said(diagram) for word in part.split())
    longest = max(map(len, words), default=0)
    return _narrow(diagram) and longest > _WORD * diagram.brief.script.length


def _narrow(diagram: Diagram) -> bool:
    return diagram.brief.format.shape in {Shape.SQUARE, Shape.TILE}


def _said(diagram: Diagram) -> list[Passage]:
    """All that is said of either side."""
    sides = (diagram.comparison.left, diagram.comparison.right)
    return [part for side in sides for part in (side.role, *side.points) if part]


def title_of(diagram: Diagram) -> str | None:
    """The article's title, where it says more than the two names."""
    brief = diagram.brief
    if not brief.title:
        return None
    rest, kin = brief.title.casefold(), set[str]()
    for side in (diagram.comparison.left, diagram.comparison.right):
        label = side.label.casefold()
        rest = rest.replace(label, " ")
        kin |= {word[:_KIN] for word in label.split()}
    others = [word for word in rest.split() if word[:_KIN] not in kin]
    letters = sum(letter.isalnum() for word in others for letter in word)
    return brief.title if letters > _JOINING * brief.script.length else None


def with_points(diagram: Diagram, most: int) -> Iterator[Texts]:
    """Roles with their points, then with fewer: some that can be read are worth more than all."""
    brief = diagram.brief
    sides = (diagram.comparison.left, diagram.comparison.right)
    there = min(most, max(len(side.points) for side in sides))
    for count in range(there, 0, -1):
        left, right = (_texts(brief, side, count, role=True) for side in sides)
        if min(len(left), len(right)) >= 2:
            yield left, right


def fuller_first(diagram: Diagram, most: int) -> Iterator[Texts]:
    """Roles and points, then fewer points; the points alone; roles alone; the shortest of all.

    Points often lean on the role ("It lasts …"), so it goes last but for its being alone.
    """
    brief = diagram.brief
    sides = (diagram.comparison.left, diagram.comparison.right)
    there = min(most, max(len(side.points) for side in sides))
    counts = [
        *((n, True) for n in range(there, 0, -1)),
        (there, False),
        (0, True),
        (1, False),
    ]
    for count, role in dict.fromkeys(counts):
        left, right = (_texts(brief, side, count, role=role) for side in sides)
        if most and left and right:
            yield left, right
    left, right = (_texts(brief, side, len(side.points), role=True) for side in sides)
    if most and left and right:
        first, second = (min(texts, key=lambda each: len(each[0]))[0] for texts in (left, right))
        yield [(first, False)], [(second, False)]


def lopsided(brief: Brief, texts: Texts) -> bool:
    """Is so much more said of one side that the other's column would stand empty beside it?"""
    less, more = sorted(sum(len(text) for text, _ in side) for side in texts)
    return more > _TIMES * less and more - less > _MORE * brief.script.length


def _texts(brief: Brief, side: Side, count: int, *, role: bool) -> list[tuple[str, bool]]:
    apart = role and side.role is not None and side.role not in side.points
    found = [(printed(side.role, brief.language).text, False)] if side.role and apart else []
    points = [printed(point, brief.language).text for point in side.points[:count]]
    return found + [(point, len(points) > 1) for point in points]
