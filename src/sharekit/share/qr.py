"""QR codes of an address: for networks without a share URL (WeChat), slides and print."""

from __future__ import annotations

from io import BytesIO

from sharekit.errors import ShareError
from sharekit.share import address

QUIET = 4
"""Modules of white around a code: what the standard asks for."""

MAX_BYTES = 1200
"""Bytes of an address beyond which a code is too fine for a phone at arm's length."""


def qr_svg(url: str) -> bytes:
    """The code as an SVG that scales, black on white, at error correction M. Raises ShareError."""
    out = BytesIO()
    _code(url).save(
        out, kind="svg", scale=8, border=QUIET, dark="#000", light="#fff", xmldecl=False,
        svgclass=None, lineclass=None, omitsize=True, title=url, nl=True,
    )  # fmt: skip
    return out.getvalue()


def qr_png(url: str) -> bytes:
    """The code as a PNG of 12 px a module. Raises ShareError."""
    out = BytesIO()
    _code(url).save(out, kind="png", scale=12, border=QUIET, dark="#000", light="#fff")
    return out.getvalue()


def _code(url: str):  # type: ignore[no-untyped-def]  # segno ships no types
    import segno

    url = address.canonical(url)
    if len(url) > MAX_BYTES:
        raise ShareError(
            f"the address has {len(url)} characters: its QR code would be too fine to read",
            code="link.qr",
            hint=f"share one of at most {MAX_BYTES}",
            where="url",
        )
    return segno.make(url, error="m", micro=False, boost_error=False)
