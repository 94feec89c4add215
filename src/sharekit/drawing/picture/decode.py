"""Decode a picture that anyone may have made: bounded, upright, in sRGB, or a clear error.

Only the four formats below are opened, each by its own Pillow plugin, so that no other decoder is
ever reached and none is imported in vain.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PIL import Image, ImageFile

from sharekit.drawing.picture.info import PictureInfo
from sharekit.errors import InputError

MAX_BYTES = 25_000_000
MAX_PIXELS = 80_000_000
MAX_PIXELS_WEBP = 40_000_000  # its decoder holds every pixel three times: 800 MB at this limit
_FAINT = 8  # alpha up to this (of 255) is no ink: it is the dust of exporters

# Signature → plugin module and its class.
_PLUGINS: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PIL.PngImagePlugin", "PngImageFile"),
    (b"\xff\xd8\xff", "PIL.JpegImagePlugin", "JpegImageFile"),
    (b"RIFF", "PIL.WebPImagePlugin", "WebPImageFile"),
    (b"GIF87a", "PIL.GifImagePlugin", "GifImageFile"),
    (b"GIF89a", "PIL.GifImagePlugin", "GifImageFile"),
)
_ACCEPTED = "export it as PNG, JPEG, WebP or GIF"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Pixels, RGB or RGBA, upright and in sRGB. sha256: of the file's bytes.

    width, height: of the file, upright; the pixels are fewer where it was decoded scaled down.
    """

    image: Image.Image
    sha256: str
    width: int
    height: int

    @property
    def info(self) -> PictureInfo:
        has_alpha = self.image.mode == "RGBA"
        return PictureInfo(self.sha256, self.width, self.height, has_alpha, ink_box(self.image))


def decode(data: bytes, where: str, cover: tuple[int, int] | None = None) -> Decoded:
    """The picture in `data`; of an animation the first frame.

    cover: width and height in px that will do: it comes scaled down by a whole number, as far as
    it still covers them, in a fraction of the time and the memory. None: every pixel.
    Raises InputError: `image.too_large` (over 25 MB, or 80 megapixels, of WebP 40; told before
    decoding), `image.format` (no PNG, JPEG, WebP or GIF), `image.unreadable` (damaged or cut).
    """
    if len(data) > MAX_BYTES:
        raise InputError(
            f"the picture has {len(data) / 1e6:.1f} MB; {MAX_BYTES / 1e6:.0f} MB is the limit",
            code="image.too_large",
            hint="export it smaller, say 2400 px wide",
            where=where,
        )
    plugin = _plugin(data, where)
    with warnings.catch_warnings():
        # Pillow warns of odd metadata; the pixels are all that matters here.
        warnings.simplefilter("ignore")
        image = _open(plugin, data, where)
        _refuse_too_many_pixels(image, where)
        try:
            turn = _TURNS.get(image.getexif().get(_EXIF_ORIENTATION, 1))
            turned = turn in _QUARTERS
            width, height = image.size[::-1] if turned else image.size
            upright = _upright(image, turn, cover[::-1] if cover and turned else cover)
        except Exception as error:  # whatever a decoder raises on damaged data, it is damaged
            raise _unreadable(where) from error
    return Decoded(upright, hashlib.sha256(data).hexdigest(), width, height)


def shown(data: bytes, where: str, cover: tuple[int, int] | None = None) -> Decoded:
    """As `decode`, of a picture that is to be looked at: also raises `image.empty` where it is
    transparent all over."""
    decoded = decode(data, where, cover)
    image = decoded.image
    if image.mode == "RGBA" and not any(image.getchannel("A").histogram()[_FAINT + 1 :]):
        raise InputError(
            "nothing is to be seen in it: it is transparent all over",
            code="image.empty",
            hint="open it in a viewer: what does it show?",
            where=where,
        )
    return decoded


def ink_box(image: Image.Image) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is not transparent; the whole where nothing is left."""
    whole = (0, 0, image.width, image.height)
    if image.mode != "RGBA":
        return whole
    solid = image.getchannel("A").point([0] * (_FAINT + 1) + [255] * (255 - _FAINT))
    return solid.getbbox() or whole


def _plugin(data: bytes, where: str) -> tuple[str, str]:
    for signature, module, name in _PLUGINS:
        if data.startswith(signature) and (signature != b"RIFF" or data[8:12] == b"WEBP"):
            return module, name
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"<svg") or (head.startswith((b"<?xml", b"<!")) and b"<svg" in head):
        message, hint = "SVG pictures can't be drawn", "export it as PNG, about 1000 px wide"
    elif data[4:8] == b"ftyp":
        message, hint = "AVIF and HEIC pictures can't be read", _ACCEPTED
    elif not data:
        message, hint = "the picture is empty", "look at the file"
    else:
        message, hint = "this is no picture that can be read", _ACCEPTED
    raise InputError(message, code="image.format", hint=hint, where=where)


def _open(plugin: tuple[str, str], data: bytes, where: str) -> ImageFile.ImageFile:
    module, name = plugin
    opener = cast(Callable[[io.BytesIO], ImageFile.ImageFile], getattr(import_module(module), name))
    try:
        return opener(io.BytesIO(data))
    except Exception as error:  # as above: a header that can't be parsed
        raise _unreadable(where) from error


def _refuse_too_many_pixels(image: ImageFile.ImageFile, where: str) -> None:
    limit = MAX_PIXELS_WEBP if image.format == "WEBP" else MAX_PIXELS
    if image.width * image.height > limit:
        raise InputError(
            f"the picture is {image.width} × {image.height} px; "
            f"{limit // 1_000_000} megapixels is the limit",
            code="image.too_large",
            hint="export it smaller, say 2400 px wide",
            where=where,
        )


def _unreadable(where: str) -> InputError:
    return InputError(
        "the picture is damaged or cut short",
        code="image.unreadable",
        hint="open it in a viewer and export it again",
        where=where,
    )


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_QUARTERS = (
    Image.Transpose.TRANSPOSE,
    Image.Transpose.ROTATE_270,
    Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_90,
)
_EXIF_ORIENTATION = 0x0112


def _upright(
    image: ImageFile.ImageFile, turn: Image.Transpose | None, cover: tuple[int, int] | None
) -> Image.Image:
    if cover is not None:
        image.draft(None, cover)  # a JPEG's own halves, quarters and eighths; nothing for others
    image.load()
    pixels = _in_srgb(_scaled_down(image, cover))
    return pixels if turn is None else pixels.transpose(turn)


def _scaled_down(image: Image.Image, cover: tuple[int, int] | None) -> Image.Image:
    """The image by a whole number smaller, as long as it covers; before its colours are converted,
    which takes longer."""
    factor = min(image.width // cover[0], image.height // cover[1]) if cover else 1
    if factor < 2 or image.mode not in {"L", "RGB", "RGBA", "CMYK"}:
        return image
    smaller = image.reduce(factor)
    smaller.info = image.info
    return smaller


def _in_srgb(image: Image.Image) -> Image.Image:
    """RGB pixels, or RGBA where some are transparent, in sRGB."""
    profile = image.info.get("icc_profile")
    see_through = "A" in image.getbands() or "transparency" in image.info
    if image.mode.startswith("I"):  # 16 bits a channel, which Pillow would clip
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    wanted = ("RGBA",) if see_through else ("L", "RGB", "CMYK")
    if image.mode not in wanted:
        image = image.convert("RGBA" if see_through else "RGB")
    if profile:
        image = _by_profile(image, profile)
    if see_through and image.getchannel("A").getextrema()[0] != 255:
        return image
    # Converting to the same mode would copy: 320 MB at the limit.
    return image if image.mode == "RGB" else image.convert("RGB")


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """The image brought to sRGB; as it was where the profile or the engine is of no use."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        from PIL import ImageCms  # loads a library that few pictures need

        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, source, target, outputMode=mode)
    except Exception:  # a damaged profile, or Pillow built without LittleCMS: keep the pixels
        return image
    return converted or image
