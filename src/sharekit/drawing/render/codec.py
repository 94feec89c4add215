"""Which deflate is at hand, and its name with version: the bytes of a PNG follow from it."""

from __future__ import annotations

import zlib
from types import ModuleType

try:
    from zlib_ng import zlib_ng
except ImportError:
    DEFLATE: ModuleType = zlib
    FALLBACK, CODEC = True, f"zlib {zlib.ZLIB_RUNTIME_VERSION}"
else:
    DEFLATE = zlib_ng
    FALLBACK, CODEC = False, f"zlib-ng {zlib_ng.ZLIBNG_RUNTIME_VERSION}"
