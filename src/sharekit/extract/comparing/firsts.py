"""The sentences that bring in a side of which no sentence begins with its name: "Otra cosa es la
preferencia, que …", "Für alles andere ist der Reiseleiter da, der …"."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.points import side_named
from sharekit.extract.comparing.roles import MAX_ROLE, QUESTION, leading
from sharekit.extract.model import TITLE, Passage
from sharekit.extract.outline import Outline


def firsts(of: Outline, pair: Pair) -> Iterator[tuple[Passage, Passage]]:
    """Pairs of sentences of which one at least opens the first paragraph that begins with its side
    alone; the other may be the likeliest that begins with its name.

    None where the title doesn't name both.
    """
    if not all(name.within(of.text(TITLE)) for name in pair.names):
        return
    opened = _opened(of, pair)
    begun = [leading(of, name) for name in pair.names]
    for left, right in ((begun[0], opened[1]), (opened[0], begun[1]), (opened[0], opened[1])):
        if left is not None and right is not None and left != right:
            yield left, right


def _opened(of: Outline, pair: Pair) -> tuple[Passage | None, Passage | None]:
    """Of either side the first sentence of a paragraph that names it alone."""
    found: dict[int, Passage] = {}
    for block in range(of.last):
        own = of.of_block(block)
        if not own or of.kind(block) is not BlockKind.PARAGRAPH:
            continue
        text = own[0].text
        if len(text) > MAX_ROLE or text.rstrip(' "”»)').endswith(QUESTION):
            continue
        side = side_named(text, pair)
        if side is not None:
            found.setdefault(side, of.passage(block, own[0].start, own[0].end))
    return found.get(0), found.get(1)
