"""Look at a picture once, small, and tell what layout needs to know of it."""

from __future__ import annotations

from typing import cast

from PIL import Image, ImageChops, ImageFilter, ImageStat

from sharekit.drawing.picture.hues import edge_color, shade_of, summed_up, vivid_of
from sharekit.drawing.picture.info import Grid, Study
from sharekit.drawing.picture.kind import kind_of
from sharekit.drawing.picture.sharpness import spread_of

LONGEST = 48
"""Cells along the longer side of the grids."""
_LOOKED_AT = 256  # px along the longer side of the copy that is looked at
_CENTRE = 0.35  # of the salience is only as strong at the edges as this share less
_SKIN_AT_EDGES = 70.0  # mean likeness to skin there, of 255
_RIM = 3  # cells along an edge
_LIVELY = 2, 8  # cells from a place to the eyes and the hair of a small face, and of a near one
_OVER_REST = 0.75
_SKIN = (224, 172, 142)


def study(image: Image.Image, across: int) -> Study:
    """What is to be seen in `image` (RGB or RGBA). across: px of its width in the file, by which
    its sharpness is told."""
    clear, pale = 0.0, False
    opaque = image
    if image.mode == "RGBA":
        opaque, clear, pale = _flattened(image)
    copy = _copy(opaque)
    light = copy.convert("L")
    cells = _cells(copy.size)
    detail = _detail(light)
    small = copy.resize(cells, Image.Resampling.BOX)
    palette = summed_up(small)
    return Study(
        kind=kind_of(opaque, clear),
        light=_grid(light.resize(cells, Image.Resampling.BOX)),
        detail=_grid(detail.resize(cells, Image.Resampling.BOX)),
        salience=_grid(_salience(small, detail.resize(cells, Image.Resampling.BOX))),
        shade=shade_of(palette),
        vivid=vivid_of(palette),
        ground=edge_color(copy),
        spread=spread_of(opaque, detail) * across / image.width,
        clear=clear,
        pale=pale,
    )


def _flattened(image: Image.Image) -> tuple[Image.Image, float, bool]:
    """The picture on the ground that its ink stands out from, the share that is clear, and whether
    the ink is light."""
    alpha = image.getchannel("A")
    seen = ImageStat.Stat(image.convert("L"), alpha.point(lambda value: 255 * (value > 127)))
    pale = bool(seen.count[0]) and seen.mean[0] > 150
    flat = Image.new("RGB", image.size, (24, 24, 24) if pale else (255, 255, 255))
    flat.paste(image, mask=alpha)
    clear = sum(alpha.histogram()[:16]) / (image.width * image.height)
    return flat, clear, pale


def _copy(image: Image.Image) -> Image.Image:
    """The copy that is looked at: of one size, so that the same is seen in a picture however many
    of its pixels were decoded."""
    longer = max(image.size)
    smaller = image.reduce(max(1, longer // _LOOKED_AT))
    width, height = (max(1, round(_LOOKED_AT * side / longer)) for side in image.size)
    return smaller.resize((width, height), Image.Resampling.BILINEAR)


def _cells(size: tuple[int, int]) -> tuple[int, int]:
    longer = max(size)
    return max(1, round(LONGEST * size[0] / longer)), max(1, round(LONGEST * size[1] / longer))


def _detail(light: Image.Image) -> Image.Image:
    """How much each pixel differs from its surroundings, at two sizes of detail."""
    fine = ImageChops.difference(light, light.filter(ImageFilter.BoxBlur(2)))
    coarse = ImageChops.difference(
        light.filter(ImageFilter.BoxBlur(2)), light.filter(ImageFilter.BoxBlur(8))
    )
    return ImageChops.add(fine.point(_TRIPLE), coarse)


_TRIPLE = [min(255, 3 * value) for value in range(256)]


def _salience(small: Image.Image, detail: Image.Image) -> Image.Image:
    """What draws the eye: colour unlike the rest, detail, skin; a little more in the middle."""
    mean = tuple(round(value) for value in ImageStat.Stat(small).mean)
    unlike = _distance(small, Image.new("RGB", small.size, mean))
    wide = small.filter(ImageFilter.GaussianBlur(max(2.0, max(small.size) / 6)))
    apart = _distance(small, wide)
    mixed = ImageChops.add(ImageChops.add(unlike, apart, 2), detail, 2)
    calm = mixed.filter(ImageFilter.GaussianBlur(1.2))
    low, high = cast("tuple[int, int]", calm.getextrema())
    spread = max(12, high - low)
    # Squared, so that one thing that stands out weighs more than a restless half of the picture.
    stretched = [max(0.0, min(1.0, (value - low) / spread)) for value in range(256)]
    peaked = calm.point([round(255 * share * share) for share in stretched])
    faces = _faces(small, detail)
    strongest = cast("tuple[int, int]", faces.getextrema())[1] / 255
    # Who looks at us wins over what they wear.
    rest = peaked.point([round(v * (1.0 - _OVER_REST * strongest)) for v in range(256)])
    return ImageChops.multiply(ImageChops.add(rest, faces), _central(small.size))


def _faces(small: Image.Image, detail: Image.Image) -> Image.Image:
    """Where faces may be: hue of skin, with something in it."""
    skin = ImageChops.multiply(_like_skin(small), _lively(detail))
    # Along the edges that hue is a field's, a floor's or a table's; a near face leaves them free.
    rare = max(0.0, 1.0 - ImageStat.Stat(skin, _edges(small.size)).mean[0] / _SKIN_AT_EDGES)
    squared = [round(255 * rare * (value / 255) ** 2) for value in range(256)]
    return skin.filter(ImageFilter.GaussianBlur(1.2)).point(squared)


def _edges(size: tuple[int, int]) -> Image.Image:
    """255 along the edges."""
    width, height = size
    rim = Image.new("L", size, 255)
    if min(size) > 2 * _RIM:
        rim.paste(0, (_RIM, _RIM, width - _RIM, height - _RIM))
    return rim


def _distance(one: Image.Image, other: Image.Image) -> Image.Image:
    """How far the pixels are apart, 0–255: in hue rather than in lightness."""
    pair = one.convert("YCbCr"), other.convert("YCbCr")
    light, blue, red = ImageChops.difference(*pair).split()
    hue = ImageChops.add(blue, red).point(_TRIPLE)
    return ImageChops.add(light, hue, 1.5)


def _like_skin(small: Image.Image) -> Image.Image:
    """How near each pixel's hue is to that of skin, which is much the same for all people."""
    _, blue, red = ImageChops.difference(
        small.convert("YCbCr"), Image.new("RGB", small.size, _SKIN).convert("YCbCr")
    ).split()
    return ImageChops.add(blue, red).point(
        [min(255, max(0, 255 - 10 * (value - 12))) for value in range(256)]
    )


def _lively(detail: Image.Image) -> Image.Image:
    """255 where there are eyes and hair rather than sand."""
    near, about = (detail.filter(ImageFilter.BoxBlur(cells)) for cells in _LIVELY)
    return ImageChops.lighter(near, about).point([min(255, 8 * value) for value in range(256)])


def _central(size: tuple[int, int]) -> Image.Image:
    """255 in the middle, a little less at the edges, of that size."""
    gradient = Image.radial_gradient("L").resize(size, Image.Resampling.BILINEAR)
    return gradient.point([round(255 - _CENTRE * min(value, 255)) for value in range(256)])


def _grid(image: Image.Image) -> Grid:
    return Grid(image.width, image.height, image.tobytes())
