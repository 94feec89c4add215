"""Whatever comes in: an Article, or an error of ours; never another exception."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzzing import mutations
from sharekit.article.boilerplate.lines import classify
from sharekit.article.clean import clean
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.errors import SharekitError

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
SEEDS = {
    "text": (EXAMPLES / "leading-and-managing.txt").read_bytes(),
    "markdown": (EXAMPLES / "sourdough-in-a-busy-week.md").read_bytes(),
    "html": (EXAMPLES / "leading-and-managing.html").read_bytes(),
}
PIECES = [
    b"---\n", b"+++\n", b"<div>", b"</div>", b"<p>", b"<table><tr><td>", b"<!--", b"]]>", b"&#0;",
    b"\xff", b"\x00", b"\xe2\x80\xae", b"7 responses to \"", b"Leave a Reply\n", b"1. ", b"> " * 30,
    b"{% ", b"{{< pullquote >}}", b": &a [*a]\n", b"<script type=application/ld+json>{",
    b"Avatar\n",
    b"title: [", b"date: 9999-99-99\n", b"<ol class=comment-list>", b"\r", b"\xc2\xa0", b"\n" * 9,
]  # fmt: skip


def outcome(document: bytes | str, kind: str | None) -> Article | SharekitError:
    try:
        return parse(document, kind=kind)
    except SharekitError as problem:
        return problem


def check(document: bytes | str, kind: str | None) -> None:
    result = outcome(document, kind)
    if isinstance(result, SharekitError):
        assert result.code
        assert "\n" not in str(result)
        return
    for block in result.blocks:
        assert block.text.strip()
        assert clean(block.text) == block.text
    assert outcome(document, kind) == result  # the same input, the same article


def test_mutated_pages_of_every_make() -> None:
    for name, document in mutations(11, 60, Path(__file__).parent / "blind" / "pages"):
        check(document, "html" if name.endswith(".html") else "text")


WORDS = st.sampled_from(["the", "rope", "holds", "every", "careful", "team", "on", "ice"])
edits = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True), st.integers(0, 400), st.sampled_from([b"", *PIECES])
    ),
    min_size=1,
    max_size=6,
)


@pytest.mark.parametrize("kind", sorted(SEEDS))
@settings(deadline=None, max_examples=40)
@given(edits=edits)
def test_mutated_articles(kind: str, edits: list[tuple[float, int, bytes]]) -> None:
    document = SEEDS[kind]
    for place, cut, piece in edits:
        at = int(place * len(document))
        document = document[:at] + piece + document[at + cut :]
    check(document, kind)


@pytest.mark.parametrize("kind", sorted(SEEDS))
@settings(deadline=None, max_examples=60)
@given(pieces=st.lists(st.sampled_from(PIECES) | st.binary(max_size=12), max_size=30))
def test_heaps_of_markup(kind: str, pieces: list[bytes]) -> None:
    check(b"".join(pieces), kind)


@settings(deadline=None, max_examples=100)
@given(text=st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(text, None)


@settings(deadline=None, max_examples=200)
@given(line=st.text(max_size=200))
def test_only_words_of_the_tables_are_boilerplate(line: str) -> None:
    found = classify(line)
    if found and found.sure:
        assert re.search(r"[^\W\d_]|© ?(?:19|20)\d\d", line)


@settings(deadline=None, max_examples=60)
@given(
    sentences=st.lists(
        st.lists(
            WORDS,
            min_size=4,
            max_size=12,
        ),
        min_size=2,
        max_size=8,
    )
)
def test_no_paragraph_of_prose_is_lost(sentences: list[list[str]]) -> None:
    paragraphs = [" ".join(words).capitalize() + "." for words in sentences]
    text = "A Plain Title\n\n" + "\n\n".join(paragraphs)
    assert parse(text, kind="text").text.split("\n\n") == paragraphs
    assert (
        parse(f"# A Plain Title\n\n{text[15:]}", kind="markdown").text.split("\n\n") == paragraphs
    )
