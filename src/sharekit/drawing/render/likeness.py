"""How alike do two pictures look to somebody who scrolls past? A hash of a thumbnail's light.

The difference hash: the thumbnail in grey on 9 × 8 px, a bit for each pixel that is brighter than
its right neighbour. Pictures look alike where few bits differ.
"""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image

THUMBNAIL = 128
"""px of the longer side of what is compared."""
ALIKE = 14
"""Of 64 bits: fewer that differ, and a follower sees the same picture again."""
_ACROSS, _DOWN = 9, 8
_WAYS = (Image.Resampling.LANCZOS, Image.Resampling.BOX, Image.Resampling.BICUBIC)


class Likeness(NamedTuple):
    """The hashes of one picture, made smaller in the ways that others may make it smaller."""

    hashes: tuple[str, ...]

    def distance(self, other: Likeness) -> int:
        """The fewest bits in which the hashes of both differ, made in the same way."""
        pairs = zip(self.hashes, other.hashes, strict=False)
        return min(distance(one, another) for one, another in pairs)


def likeness(image: Image.Image) -> Likeness:
    """What a picture looks like in small; its first hash is `difference_hash`."""
    return Likeness(tuple(_hash(image, way) for way in _WAYS))


def difference_hash(image: Image.Image) -> str:
    """The hash of a picture's thumbnail in 16 hex digits."""
    return _hash(image, _WAYS[0])


def distance(one: str, other: str) -> int:
    """How many of 64 bits of two such hashes differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _hash(image: Image.Image, way: Image.Resampling) -> str:
    small = image.convert("RGB")
    small.thumbnail((THUMBNAIL, THUMBNAIL), way)
    light = small.convert("L").resize((_ACROSS, _DOWN), way).tobytes()
    bits = 0
    for row in range(_DOWN):
        for column in range(row * _ACROSS, (row + 1) * _ACROSS - 1):
            bits = bits << 1 | (light[column] > light[column + 1])
    return f"{bits:016x}"
