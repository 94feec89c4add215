"""A page's picture into its front matter: `image` and `image_alt`, every other byte as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from sharekit.article.frontmatter.fields import image_of
from sharekit.article.frontmatter.inscribe import inscribe
from sharekit.article.frontmatter.keys import IMAGE, normal
from sharekit.article.frontmatter.reader import split
from sharekit.build.model import NAMED, Page
from sharekit.cards.formats import find_format
from sharekit.diagnostics import Diagnostic, warning
from sharekit.errors import OutputError
from sharekit.manifest import ArticleRow
from sharekit.pipeline.meta import is_preview, preview_of
from sharekit.pipeline.own_picture import files_of, is_one_of
from sharekit.store import clean_leftovers, sha256_hex, write_atomic

_ALT = next(iter(normal({"image_alt": ""})))
_MARKDOWN = (".md", ".markdown", ".mdx", ".mdown", ".mkd")


class Written(NamedTuple):
    """What was done, or would be. document: with our picture in it; None: as it is. row: the page's
    row by which it is told again; None: nothing changed.

    reason: why the front matter was left alone, or that it was written. notes: what of it stays.
    """

    document: bytes | None = None
    row: ArticleRow | None = None
    reason: str | None = None
    notes: tuple[Diagnostic, ...] = ()


def with_picture(
    page: Page, row: ArticleRow, base_url: str, is_ours: Callable[[str], bool]
) -> Written:
    """The page with its card named in its front matter, unless its author named another picture.

    base_url: the address at which cards are served. is_ours: is a picture that no row of the page
    names one of ours all the same? A text that was edited by hand stays. Raises InputError for
    front matter that can't be read.
    """
    made = row.build.files if row.build is not None else ()
    cards = [card for card in row.cards if card.file in made]
    card = preview_of(cards) or next(iter(cards), None)
    if card is None or row.build is None or not _is_markdown(page):
        return Written()
    document = page.document or b""
    table = _front_matter(document)
    named = image_of(table, *IMAGE)
    if named is not None and not is_one_of(named.url, files_of(row)) and not is_ours(named.url):
        return Written(reason="its author gave it a picture, which stays")
    written = inscribe(document, "image", f"{base_url.rstrip('/')}/{quote(card.file)}")
    alt, there = " ".join(card.alt.split()), table.get(_ALT)
    notes: tuple[Diagnostic, ...] = ()
    if there in (None, "", alt) or _fingerprint(str(there)) == row.build.inscribed:
        written = inscribe(written, "image_alt", alt)
    elif row.build.inscribed != _fingerprint(alt):
        notes = (_kept(page, alt),)
    sha256 = sha256_hex(written)
    build = replace(row.build, inscribed=_fingerprint(alt))
    after = replace(row, source_sha256=sha256, build=build)
    if written == document:
        return Written(row=after if after != row else None, notes=notes)
    return Written(written, after, NAMED, notes)


def told_of_previews(sizes: Sequence[str]) -> Iterator[Diagnostic]:
    """Says that none of a run's sizes makes a picture that stands for a page."""
    formats = sorted(map(find_format, sizes), key=lambda each: each.name)  # as rows have them
    if not any(is_preview(each.width, each.height) for each in formats):
        yield warning(
            "build.no_preview",
            f"pages will name their {formats[0].name}, which link previews cut: no size is wide",
            hint="add og to output.sizes",
            where="--write-front-matter",
        )


def write_picture(
    page: Page, row: ArticleRow, base_url: str, is_ours: Callable[[str], bool]
) -> Written:
    """Bring the page's front matter up to date. Raises as `with_picture`, and OutputError."""
    done = with_picture(page, row, base_url, is_ours)
    if done.document is None:
        return done
    path = Path(page.place).resolve()
    if path.read_bytes() != page.document:
        raise OutputError(
            "was changed while it was built",
            code="build.changed_meanwhile",
            hint="run the build again",
            where=page.place,
        )
    clean_leftovers(path.parent)
    write_atomic(path, done.document)
    return done


def picture_of(page: Page) -> str | None:
    """The picture that the front matter of a Markdown page names, or None."""
    named = image_of(_front_matter(page.document or b""), *IMAGE) if _is_markdown(page) else None
    return named.url if named is not None else None


def _is_markdown(page: Page) -> bool:
    return page.document is not None and page.source.lower().endswith(_MARKDOWN)


def _front_matter(document: bytes) -> dict[str, Any]:
    text = document.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return normal(split(text)[0])


def _fingerprint(alt: str) -> str:
    """Short enough to stay out of the way; it tells edits, it guards nothing."""
    return sha256_hex(alt.encode("utf-8", "surrogatepass"))[:12]


def _kept(page: Page, alt: str) -> Diagnostic:
    return warning(
        "build.alt_kept",
        f"its image_alt was edited by hand and stays; the card's is: {alt}",
        hint="check that it still fits; delete the image_alt line to have it written anew",
        where=page.place,
    )
