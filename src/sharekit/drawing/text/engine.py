"""The font engine: the one import of uharfbuzz, refused clearly where it is missing."""

from __future__ import annotations

from sharekit.errors import FontError

try:
    import uharfbuzz as hb
except ImportError as problem:
    raise FontError(
        "the font engine uharfbuzz can't be loaded",
        code="font.engine",
        hint="pip install 'uharfbuzz>=0.57,<1'; on Windows on arm64 use an x64 Python",
    ) from problem

VERSION = f"uharfbuzz {hb.__version__}, HarfBuzz {hb.version_string()}"
"""Part of a card's fingerprint: another engine may draw other pixels."""

__all__ = ["VERSION", "hb"]
