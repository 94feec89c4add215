"""A person's choice among an article's quotes, written where its author would write it."""

from __future__ import annotations

from pathlib import Path

from sharekit.article.model import Article
from sharekit.errors import InputError, UsageError
from sharekit.extract.model import Quote
from sharekit.fetch.url import looks_like_url

KEY = "pullquote"
"""The key of front matter that names the author's own pull quote."""


def check_pickable(article: Article, source: str, *, entry: int | None) -> None:
    """Raises UsageError (`pick.source`) for what has no front matter of its own to write to."""
    if (
        entry is None
        and source != "-"
        and not looks_like_url(source)
        and article.kind == "markdown"
    ):
        return
    raise UsageError(
        "only a Markdown file has front matter to write the choice to",
        code="pick.source",
        hint="draw it with: sharekit card SRC --quote N; the manifest remembers the choice",
        where="--pick",
    )


def inscribed(document: bytes, article: Article, quote: Quote) -> bytes:
    """The Markdown document with the quote as its pull quote.

    article: as it was read from the document. Raises InputError (`frontmatter.*`, `pick.changed`).
    """
    from sharekit.article.frontmatter.inscribe import inscribe
    from sharekit.article.model import content_hash
    from sharekit.article.parse import parse
    from sharekit.extract.locate import find

    changed = inscribe(document, KEY, quote.text)
    read = parse(changed, kind="markdown", lang=article.language)
    found = find(read, read.preferences.pull_quote or "")
    if content_hash(document) != article.source_sha256 or found is None or found.text != quote.text:
        raise InputError(
            "the file was changed meanwhile, or the words aren't found in it again",
            code="pick.changed",
            hint=f"write it into the front matter by hand: {KEY}: {quote.text}",
        )
    return changed


def write_choice(
    source: str, document: bytes, article: Article, quote: Quote, *, dry_run: bool = False
) -> bool:
    """Write the choice into the file; False where it stands there already. Raises OutputError."""
    from sharekit.store import write_atomic

    changed = inscribed(document, article, quote)
    if changed == document:
        return False
    if not dry_run:
        write_atomic(Path(source).resolve(), changed)  # a link stays a link
    return True
