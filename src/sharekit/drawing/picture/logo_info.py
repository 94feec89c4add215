"""What others may know of a logo: its colours and its character. No pixels, no Pillow."""

from __future__ import annotations

import math
from typing import NamedTuple

from sharekit.drawing.scene.color import Lab

_SHADES = 0.16
"""OKLab distance up to which a colour is a shade of another one."""


class Tone(NamedTuple):
    """A colour of a logo in OKLab, and the share (0–1) of its ink."""

    lab: Lab
    share: float


class LogoTraits(NamedTuple):
    """What was seen in a logo.

    tones: its colours, the largest first. rich: more colours than can be told apart, as in
    photographs and many gradients. tile: it fills its whole box, so it brings its own ground.
    solid: the share (0–1) of its box that is ink. stroke: how thick its parts are, as a share of
    its height. straight: share (0–1) of its outline that runs level or upright for a good length.
    """

    tones: tuple[Tone, ...]
    rich: bool
    tile: bool
    solid: float
    stroke: float
    straight: float

    @property
    def single(self) -> bool:
        """Is all of it of one colour and its shades, but for the soft edges that a JPEG makes?"""
        first, *others = self.tones
        return (
            not self.rich
            and first.share >= 0.5
            and all(t.share <= 0.05 or math.dist(t.lab, first.lab) <= _SHADES for t in others)
        )
