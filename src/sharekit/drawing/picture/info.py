"""`PictureInfo`: what layout may know of a picture. No pixels, no Pillow."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """A picture by the hash of its file.

    width, height: px, upright. ink: left, top, right, bottom of what is not transparent, px; the
    whole picture where it has no alpha.
    """

    sha256: str
    width: int
    height: int
    has_alpha: bool
    ink: tuple[int, int, int, int]
