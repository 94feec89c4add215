"""A page's picture into its front matter: `image` and `image_alt`, every other byte as it was."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from sharekit.article.fields import image_of
from sharekit.article.frontmatter import split
from sharekit.article.inscribe import inscribe
from sharekit.article.keys import IMAGE, normal
from sharekit.build.model import Page
from sharekit.build.own_picture import files_of, is_one_of
from sharekit.errors import OutputError
from sharekit.manifest import ArticleRow, CardRow
from sharekit.store import clean_leftovers, sha256_hex, write_atomic

_MARKDOWN = (".md", ".markdown", ".mdx", ".mdown", ".mkd")


class Written(NamedTuple):
    """What was done. row: the page's row with the hash of the new document; None: nothing changed.

    reason: why the front matter was left alone, or that it was written.
    """

    row: ArticleRow | None = None
    reason: str | None = None


def write_picture(page: Page, row: ArticleRow, base_url: str) -> Written:
    """Name the page's card in its front matter, unless its author named another picture.

    base_url: the address at which cards are served. Raises InputError for front matter that can't
    be read, OutputError.
    """
    card = _preview(row)
    if card is None or page.document is None or not page.source.lower().endswith(_MARKDOWN):
        return Written()
    url = f"{base_url.rstrip('/')}/{quote(card.file)}"
    known = files_of(row)
    text = page.document.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    named = image_of(normal(split(text)[0]), *IMAGE)
    if named is not None and not is_one_of(named.url, known):
        return Written(reason="its author gave it a picture, which stays")
    alt = " ".join(card.alt.split())
    document = inscribe(inscribe(page.document, "image", url), "image_alt", alt)
    if document == page.document:
        return Written()
    path = Path(page.place).resolve()
    if path.read_bytes() != page.document:
        raise OutputError(
            "was changed while it was built",
            code="build.changed_meanwhile",
            hint="run the build again",
            where=page.place,
        )
    clean_leftovers(path.parent)
    write_atomic(path, document)
    from dataclasses import replace

    return Written(replace(row, source_sha256=sha256_hex(document)), "front matter written")


def _preview(row: ArticleRow) -> CardRow | None:
    """The card that stands for the page in link previews: og, else the first that was made."""
    made = row.build.files if row.build is not None else ()
    cards = [card for card in row.cards if card.file in made]
    og = [card for card in cards if card.size == "og"]
    return next(iter(og or cards), None)
