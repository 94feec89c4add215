"""What the bytes of a picture follow from beside its frame: the drawing's revision, the deflate."""

from __future__ import annotations

import zlib
from types import ModuleType

DRAWING = 18
"""Raised with every change by which the same article may get another card: of the quotes chosen,
of templates and themes, of layout and paint. Every page is then read, and its cards drawn, again.
`tests/pipeline/test_revision.py` holds it to that."""

try:
    from zlib_ng import zlib_ng
except ImportError:
    DEFLATE: ModuleType = zlib
    FALLBACK, CODEC = True, f"zlib {zlib.ZLIB_RUNTIME_VERSION}"
else:
    DEFLATE = zlib_ng
    FALLBACK, CODEC = False, f"zlib-ng {zlib_ng.ZLIBNG_RUNTIME_VERSION}"
