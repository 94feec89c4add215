"""Whether a card would be drawn as it was: what its picture follows from, and what draws it."""

from __future__ import annotations

import hashlib
from functools import cache

from sharekit.cards.compose import Card
from sharekit.drawing.render.codec import CODEC, DRAWING
from sharekit.pipeline.settings import CardSettings


def fingerprint(card: Card, settings: CardSettings) -> str:
    """The sha256 of all that the picture follows from: its inputs, how it is drawn, the codec.

    Versions of libraries are not in it: a new Pillow is no reason to draw a whole site again.
    """
    inputs = (
        DRAWING,
        CODEC,
        card.frame,
        settings.format,
        settings.budget,
        settings.scale,
        settings.debug,
        card.brief.format.accepts,
    )
    return hashlib.sha256(repr(inputs).encode("utf-8", "surrogatepass")).hexdigest()


@cache
def renderer_versions() -> tuple[str, ...]:
    """What paints and encodes, with versions, for the record: `build --check=exact` compares."""
    from PIL import __version__ as pillow

    from sharekit import __version__
    from sharekit.drawing.text.engine import VERSION as ENGINE

    return (f"sharekit {__version__}", f"pillow {pillow}", ENGINE, CODEC)
