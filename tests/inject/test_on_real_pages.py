"""Pages of others, where SHAREKIT_DATA names them: injected, parsed, checked."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from lxml import html

from right_page import world
from sharekit.audit.check import Checker
from sharekit.errors import InputError
from sharekit.markup.read import read_page
from sharekit.share.inject import inject
from sharekit.share.tags import Tag

TAGS = (Tag("name", "sharekit:test", "Plans & “promises”"), Tag("name", "sharekit:more", "計画"))


def pages(folder: Path) -> list[bytes]:
    samples = folder / "samples"
    packed = [gzip.decompress(path.read_bytes()) for path in sorted(samples.rglob("*.html.gz"))]
    return packed + [path.read_bytes() for path in sorted(samples.rglob("*.html"))]


def test_real_pages_get_their_tags_and_keep_the_rest(data_folder: Path) -> None:
    seen = 0
    for document in pages(data_folder):
        try:
            page = read_page(document)
        except InputError:
            continue
        after = inject(page, TAGS, None).document
        again = read_page(after)
        assert inject(again, TAGS, None).document == after
        assert inject(again, (), None).document == document
        root = html.document_fromstring(after, parser=html.HTMLParser(encoding=page.encoding.codec))
        found = [e.get("content") for e in root.iter("meta") if "sharekit" in (e.get("name") or "")]
        assert found == [tag.content for tag in TAGS]
        seen += 1
    assert seen > 20


def test_real_pages_are_checked_without_a_fault(data_folder: Path) -> None:
    documents = pages(data_folder)
    names = [str(number) for number in range(len(documents))]
    place = world({}, dict(zip(names, documents, strict=True)))
    found = list(Checker(place).check_all(names))
    if len(found) < 20:
        pytest.skip("too few pages")
    assert sum(isinstance(each, InputError) for each in found) < 0.1 * len(found)
