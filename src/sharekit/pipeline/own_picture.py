"""Is the picture that a page names one that we made? Then it isn't its author's, and no card shows
it. Pure.

Rows tell, and where those are lost, the form of a file's name: with its hash it is like no other.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from string import Formatter
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from sharekit.article.model import Article, Evidence
from sharekit.cards.formats import FORMATS
from sharekit.manifest import ArticleRow
from sharekit.pipeline.naming import EXTENSIONS
from sharekit.pipeline.places import DEFAULT_NAME


class Served(NamedTuple):
    """Where a site's cards lie and are served, and how they are named."""

    folder: str
    base_url: str | None
    pattern: str = DEFAULT_NAME

    def is_card(self, image: str) -> bool:
        """Is it one of the cards there, by its place and the form of its name?"""
        name = name_in(image, self.folder, self.base_url)
        return name is not None and is_card_name(name, self.pattern)


NOWHERE = Served("", None)


def without_own(article: Article, row: ArticleRow | None, served: Served) -> Article:
    """The article as it was before its page named a card of ours; a picture that was asked for
    stays. row: what is known of its cards."""
    if article.image is None or Evidence("image", "given") in article.evidence:
        return article
    image = article.image.url
    if is_one_of(image, files_of(row)) or served.is_card(image):
        return without_card(article)
    return article


def without_card(article: Article) -> Article:
    """The article without a card for its picture: the first one of its text stands in."""
    return replace(article, image=article.illustration)


def files_of(row: ArticleRow | None) -> frozenset[str]:
    """All files that a row names, earlier ones too."""
    if row is None:
        return frozenset()
    earlier = {old.file for card in row.cards for old in card.previous}
    return frozenset({card.file for card in row.cards} | earlier)


def is_one_of(image: str, files: frozenset[str]) -> bool:
    """Does the address or path name one of these files of the output folder?"""
    path = _path(image)
    return any(path == file or path.endswith(f"/{file}") for file in files)


def name_in(image: str, folder: str, base_url: str | None) -> str | None:
    """The file of the output folder that it may name, or None where it stands elsewhere."""
    base = f"{base_url.rstrip('/')}/" if base_url else None
    if base and image.startswith(base):
        return _path(image).removeprefix(_path(base))
    path = _path(image)
    if "://" in image:
        return None
    parts = [part for part in folder.replace(os.sep, "/").split("/") if part not in {"", "."}]
    for start in range(len(parts)):  # a site serves some folder above the output's
        below = "/".join(parts[start:]) + "/"
        if f"/{below}" in f"/{path}":
            return f"/{path}".rpartition(f"/{below}")[2]
    return None


def is_card_name(name: str, pattern: str) -> bool:
    """Does it look like a card's file, by a pattern that tells cards by their hash?"""
    return any(
        re.fullmatch(_form_of(each), name) is not None
        for each in (pattern, DEFAULT_NAME)
        if "{hash8}" in each
    )


@cache
def _form_of(pattern: str) -> str:
    formats = "|".join([*map(re.escape, FORMATS), r"\d+x\d+"])
    fields = {
        "slug": "[a-z0-9-]+",
        "size": f"(?:{formats})(?:-[a-z0-9-]+)?",
        "hash8": "[0-9a-f]{8}",
        "ext": f"(?:{'|'.join(EXTENSIONS.values())})",
        "template": "[a-z0-9_-]+",
        "theme": "[a-z0-9_-]+",
    }
    parts = Formatter().parse(pattern)
    return "".join(re.escape(text) + fields.get(name or "", "") for text, name, _, _ in parts)


def _path(image: str) -> str:
    try:
        return unquote(urlsplit(image).path)
    except ValueError:
        return ""
