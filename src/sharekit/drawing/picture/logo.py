"""A logo's pixels: any picture that can be decoded, or an SVG."""

from __future__ import annotations

from sharekit.drawing.picture.decode import Decoded, shown


def read_logo(data: bytes, where: str) -> Decoded:
    """The logo in `data`. Raises InputError, as `shown` and `vector.rasterised` do."""
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")):
        return shown(data, where)
    from sharekit.drawing.picture.vector import is_svg, rasterised  # most logos are pixels

    return rasterised(data, where) if is_svg(data) else shown(data, where)
