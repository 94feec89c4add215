"""The 2×2 Bayer matrix: the order in which neighbouring pixels take the next level, for dithers."""

from PIL import Image

_ORDER = ((0, 2), (3, 1))

LEVELS = 4
"""How many thresholds there are."""


def thresholds(size: tuple[int, int], *, step: int = 1, first: int = 0) -> Image.Image:
    """The matrix tiled over `size` px, as an "L" image: the lowest threshold is `first`, the others
    follow `step` apart."""
    width, height = size
    rows = [
        (bytes(first + step * order for order in row) * (width // 2 + 1))[:width] for row in _ORDER
    ]
    return Image.frombytes("L", size, (b"".join(rows) * (height // 2 + 1))[: width * height])
