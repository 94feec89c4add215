"""What a text tells of itself at its head → Markdown's front matter before its body."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.markdown import reader as markdown
from sharekit.article.model import Article, Facts


def read_told(told: Mapping[str, str], body: str, facts: Facts) -> Article:
    """The article of a body in Markdown, with the facts that have a value. Raises InputError as
    Markdown's reader does."""
    head = "".join(f"{name}: {value}\n" for name, value in told.items() if value)
    return markdown.read(f"{head}\n{body}" if head else body, facts)
