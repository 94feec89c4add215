"""The article's words on a card that draws a structure: printed, and recorded with their place."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sharekit.drawing.scene.nodes import Box, Column, Node, Row, Text
from sharekit.extract.edits import apply, needed
from sharekit.extract.model import Comparison, Entry, Items, Passage, Steps
from sharekit.lazy import lazy

_COLON = lazy(r"\s?[:：]\s*|\s[–—-]\s+")
MAX_UNSTOPPED = 60
"""Characters of a head that is set without its full stop: a longer one is a sentence to be read."""
_INNER_STOP = lazy(r"\.|[.!?…]$")
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


class Slice(NamedTuple):
    """Words as they are drawn: `article.blocks[block].text[start:end]` after the edits named.

    block −1: a slice of the article's title.
    """

    text: str
    block: int
    start: int
    end: int
    edits: tuple[str, ...] = ()


def printed(passage: Passage, language: str) -> Slice:
    """The passage as its language prints it: curly marks, real ellipses, folded white space."""
    text, named = str(passage), []
    for edit in needed(text):
        edited = apply(text, (edit,), language)
        if edited != text:
            named.append(edit)
        text = edited
    return Slice(text, passage.block, passage.start, passage.end, tuple(named))


def headed(head: Passage, language: str) -> Slice:
    """The head of an entry as it is printed: with a capital, but for "iPhone" and "pH"."""
    slice_ = printed(head, language)
    word = slice_.text.split(maxsplit=1)[:1]
    if not word or not word[0][:1].islower() or any(map(str.isupper, word[0])):
        return slice_
    raised = apply(slice_.text, ("capital",), language)
    if raised == slice_.text:
        return slice_
    return slice_._replace(text=raised, edits=(*slice_.edits, "capital"))


def once_named(comparison: Comparison) -> Comparison:
    """The comparison with what is said of its sides behind their names and a colon: where a name
    stands above its sentence, once is enough ("Renting: you pay every month")."""
    left, right = (
        side._replace(
            role=side.role and _behind(side.label, side.role),
            points=tuple(_behind(side.label, point) for point in side.points),
        )
        for side in (comparison.left, comparison.right)
    )
    trail = comparison.trail
    if trail is not None:
        ahead, after = (left, right) if trail.ahead == "left" else (right, left)
        front, rear = _behind(ahead.label, trail.front), _behind(after.label, trail.rear)
        trail = trail._replace(front=front, rear=rear)
    return comparison._replace(left=left, right=right, trail=trail)


def _behind(label: Passage, said: Passage) -> Passage:
    rest = said[len(label) :] if said.lower().startswith(label.lower()) else ""
    colon = _COLON.match(rest)
    if colon is None or colon.end() == len(rest):
        return said
    text = rest[colon.end() :]
    return Passage(text, said.block, said.end - len(text), said.end)


def unstopped(structure: Steps | Items) -> Steps | Items:
    """The structure with its heads as a list is set: short ones without their full stops."""
    match structure:
        case Steps(steps=entries):
            return structure._replace(steps=tuple(map(_unstopped, entries)))
        case Items(items=entries):
            return structure._replace(items=tuple(map(_unstopped, entries)))


def _unstopped(entry: Entry) -> Entry:
    head = entry.head
    bare = head[:-1]
    if not head.endswith(".") or len(head) > MAX_UNSTOPPED or _INNER_STOP.search(bare):
        return entry
    return entry._replace(head=Passage(bare, head.block, head.start, head.end - 1))


def main_passages(structure: object) -> tuple[str, tuple[Passage, ...]]:
    """What a structure counts (`steps`, `items`, `points`), and these; nothing of any other."""
    match structure:
        case Steps():
            return "steps", tuple(each.head for each in structure.steps)
        case Items():
            return "items", tuple(each.head for each in structure.items)
        case Comparison():
            return "points", (*structure.left.points, *structure.right.points)
    return "", ()


def drawn(slices: Iterable[Slice], root: Node) -> tuple[Slice, ...]:
    """Those of the slices that a page's tree draws, each once."""
    texts = set(_texts(root))
    return tuple(dict.fromkeys(each for each in slices if each.text in texts))


def _texts(node: Node) -> Iterator[str]:
    match node:
        case Text():
            yield node.paragraph.text.translate(_ISOLATES)
            # the names of a comparison stand in one line, each in its own colour
            yield from (span.text.translate(_ISOLATES) for span in node.paragraph.spans)
        case Row() | Column():
            for child in node.children:
                yield from _texts(child)
        case Box():
            yield from _texts(node.child)
