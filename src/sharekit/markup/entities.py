"""Character references, in text and in attributes, as HTML reads them.

The standard library's `html.unescape` knows texts alone: in an attribute `?a=1&copy=2` is an
address, not a copyright sign (https://html.spec.whatwg.org/#named-character-reference-state).
"""

from __future__ import annotations

import html
import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9A-Fa-f]{1,8};?|[A-Za-z][A-Za-z0-9]{0,40};?)")


def unescape_attribute(value: str) -> str:
    """An attribute's value with its references resolved."""
    if "&" not in value:
        return value
    return _REFERENCE.sub(lambda found: _resolved(found, value), value)


def _resolved(found: re.Match[str], value: str) -> str:
    reference = found[0]
    if reference[1] == "#":
        return html.unescape(reference)
    if reference[-1] != ";" and value.startswith("=", found.end()):
        return reference
    return html5.get(reference[1:], reference)


def escape_attribute(value: str) -> str:
    """The text as it stands between double quotes, in HTML and XHTML."""
    return html.escape(value, quote=True).replace("&#x27;", "'")
