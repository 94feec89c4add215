"""Language tags, as far as the word lists need them; `article.language` detects."""

from __future__ import annotations

import re


def primary(tag: str | None) -> str | None:
    """The language of a BCP 47 tag, in lower case (`en-US` → `en`); None stays None."""
    return re.split(r"[-_]", tag.strip(), maxsplit=1)[0].lower() or None if tag else None
