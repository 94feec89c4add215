"""Whether two things are two of a row of more: "Wool, Linen, Cotton", each told in a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.article.model import BlockKind
from sharekit.extract.comparing.lines import ANY_FUNCTION, KINDS, kind_of
from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.setting import Numbers, Setting
from sharekit.extract.language.kin import tokens
from sharekit.extract.model import TITLE
from sharekit.extract.outline import Outline, Sentence
from sharekit.extract.weighing import Told

_MAX_HEADING = 40
"""Characters of a heading that may name a thing."""

_NEAR = 4
"""Blocks from both within which a third is told."""

_OPENING = 60
"""Characters at the start of a sentence in which its thing is named."""


def thirds(
    of: Outline, pair: Pair, both: tuple[Sentence, Sentence], spoken: Numbers, about: Setting
) -> Told:
    """How a third thing is told beside the two: under a heading that its paragraph echoes, by a
    title that names it, or set against one of them in a sentence elsewhere."""
    found = list(_thirds(of, pair, both, about))
    mine = {each.block for each in both}
    title = {word.root for word in tokens(of.text(TITLE))}
    named = spoken[0] | spoken[1]
    echoed = any(headed for _, _, headed in found)
    titled = any(thing in title for thing, _, _ in found)
    ranked = any(
        of.sentences[at].block not in mine | {block}
        for thing, block, _ in found
        for at in named.intersection(about.holding.get(thing, ()))
    )
    yield "third:echoed", echoed
    yield "third:titled", titled
    yield "third:ranked", ranked
    yield "third:any", echoed or titled or ranked
    yield "third:two", echoed + titled + ranked > 1


def _thirds(
    of: Outline, pair: Pair, both: tuple[Sentence, Sentence], about: Setting
) -> Iterator[tuple[str, int, bool]]:
    """The things that paragraphs open with as the two do, or as their heading says: each as root,
    its block, and whether a heading names it."""
    own = {root for name in pair.names for root in name.roots}
    alike = {kind_of(each.text) for each in both}
    in_form = len(alike) == 1 and both[0].start == both[1].start == 0
    in_form = in_form and both[0].block != both[1].block
    for first in about.openers:
        if first.block in {each.block for each in both}:
            continue
        thing = _opens_with(first.text)
        if thing is None or thing in own:
            continue
        if first.block and of.kind(first.block - 1) is BlockKind.HEADING:
            heading = of.text(first.block - 1)
            if len(heading) <= _MAX_HEADING and thing in {word.root for word in tokens(heading)}:
                yield thing, first.block, True
        elif in_form and kind_of(first.text) in alike and _near(first, both):
            yield thing, first.block, False


def _near(first: Sentence, both: tuple[Sentence, Sentence]) -> bool:
    return max(abs(first.block - each.block) for each in both) <= _NEAR


def _opens_with(text: str) -> str | None:
    """The root of the word that a sentence opens with, behind its determiner."""
    for word in tokens(text[:_OPENING])[:2]:
        plain = text[word.start : word.end].lower()
        if plain not in KINDS:
            return None if len(plain) < 3 or plain in ANY_FUNCTION else word.root
    return None
