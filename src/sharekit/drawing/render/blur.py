"""A Gaussian blur, at a fraction of the size where nobody sees the difference."""

from __future__ import annotations

from PIL import Image, ImageFilter

_SHARP = 1.25
"""Standard deviation in px that is left after shrinking: less would show the larger pixels."""


def blurred(image: Image.Image, radius: float) -> Image.Image:
    """The picture blurred; radius: the standard deviation in px."""
    factor = max(1, round(radius / _SHARP))
    if factor == 1:
        return image.filter(ImageFilter.GaussianBlur(radius))
    small = image.reduce(factor).filter(ImageFilter.GaussianBlur(radius / factor))
    # The last pixel of a side may stand for a part of `factor` px.
    box = (0.0, 0.0, image.width / factor, image.height / factor)
    filter_ = Image.Resampling.BILINEAR if image.mode == "L" else Image.Resampling.BICUBIC
    return small.resize(image.size, filter_, box=box)
