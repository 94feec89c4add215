"""The trail: one goes ahead and cuts the way, one walks at the back and keeps the rest together.

Wide and square pages show everyone in profile, captions beneath; tall ones a path up a hill,
captions beside it. The scene is laid first, from the foot of the page upwards; its sky is the
headline's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sharekit.cards.templates.strip import credits_of
from sharekit.cards.templates.versus_ascent import ascent
from sharekit.cards.templates.versus_frieze import frieze
from sharekit.cards.templates.versus_parts import Diagram, caption_sizes, captions_of, subs
from sharekit.cards.templates.versus_stage import LOOKS, Said, TrailLook
from sharekit.drawing.scene.nodes import Page


def variants(diagram: Diagram) -> Iterator[Page]:
    """With captions and the line under the names, then with shorter ones, then names alone."""
    look = LOOKS[diagram.brief.format.shape]
    draw = ascent if look.scene == "trail-tall" else frieze
    for said in _said(diagram, look):
        page = draw(diagram, look, said)
        if page is not None:
            yield page


def _said(diagram: Diagram, look: TrailLook) -> Iterator[Said]:
    brief, trail = diagram.brief, diagram.comparison.trail
    assert trail is not None
    rear, front = diagram.rear_and_front
    told = captions_of(brief, rear.side, trail.rear)
    led = captions_of(brief, front.side, trail.front)
    pairs: list[tuple[str | None, str | None]] = []
    if look.caption and diagram.quote is None:  # a quote wants the sky, and says enough
        pairs += zip(told[:3], led[:3], strict=False)
        pairs += [(min(told, key=len), min(led, key=len))] if told and led else []
    bare = diagram.quote is not None or not look.sub
    above = [None] if bare else list(subs(brief, diagram.comparison))
    signed = list(credits_of(brief))
    for pair in dict.fromkeys((*pairs, (None, None))):
        for sized, line, credit in product(caption_sizes(brief, look.caption), above, signed):
            yield Said(*pair, sized, line, credit)
