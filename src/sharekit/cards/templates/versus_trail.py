"""The trail: one goes ahead and cuts the way, one walks at the back and keeps the rest together.

Wide and square pages show everyone in profile, captions beneath; tall ones a path up a hill,
captions beside it. The scene is laid first, from the foot of the page upwards; its sky is the
headline's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from sharekit.cards.templates.base import Form
from sharekit.cards.templates.credit import Credit
from sharekit.cards.templates.strip import credits_of
from sharekit.cards.templates.versus_ascent import ascent
from sharekit.cards.templates.versus_frieze import frieze
from sharekit.cards.templates.versus_parts import (
    Diagram,
    Sized,
    caption_sizes,
    captions_of,
    subs,
)
from sharekit.cards.templates.versus_stage import LOOKS, Said, TrailLook
from sharekit.drawing.scene.color import ensure_contrast
from sharekit.drawing.scene.nodes import Page

_ON_SCENES = 7.0
"""The contrast of the ink on the theme's ground: hills are lighter, or darker."""


def variants(diagram: Diagram) -> Iterator[Form]:
    """With captions and the line under the names, then with shorter ones, then names alone."""
    theme = diagram.brief.theme
    ink = ensure_contrast(theme.ink, (theme.start, theme.end), _ON_SCENES)
    brief = diagram.brief._replace(theme=theme._replace(ink=ink))
    diagram = diagram._replace(brief=brief)
    look = LOOKS[brief.format.shape]
    bare = diagram.quote is not None or not look.sub
    above = (None,) if bare else tuple(subs(brief, diagram.comparison))
    axes = (tuple(caption_sizes(brief, look.caption)), above, tuple(credits_of(brief)))
    draw = ascent if look.scene == "trail-tall" else frieze

    def page(
        rear: str | None, front: str | None, sized: Sized, line: str | None, credit: Credit
    ) -> Page | None:
        return draw(diagram, look, Said(rear, front, sized, line, credit))

    for rear, front in _captions(diagram, look):
        yield Form(partial(page, rear, front), axes)


def _captions(diagram: Diagram, look: TrailLook) -> Iterable[tuple[str | None, str | None]]:
    """What may be said of the one at the back and the one in front; last, nothing."""
    brief, trail = diagram.brief, diagram.comparison.trail
    assert trail is not None
    rear, front = diagram.rear_and_front
    told = captions_of(brief, rear.side, trail.rear)
    led = captions_of(brief, front.side, trail.front)
    pairs: list[tuple[str | None, str | None]] = []
    if look.caption and diagram.quote is None:  # a quote wants the sky, and says enough
        pairs += zip(told[:3], led[:3], strict=False)
        pairs += [(min(told, key=len), min(led, key=len))] if told and led else []
    return dict.fromkeys((*pairs, (None, None)))
