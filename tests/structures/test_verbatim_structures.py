"""Whatever the text: what is found is a slice of it, and it is found soon."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.article.model import Article, Block, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.comparison import comparison
from sharekit.extract.model import TITLE, Passage, Structures
from sharekit.extract.structures import structures
from sharekit.extract.summary import summary
from structuring import DATA, cases

VOCABULARY = (
    "the The A vs. versus or and oder und et y is are means If When you need both neither without"
    " leader leading manager Strategy strategies tactics Step 1 2 3 : . , ? ! 1. 2. First, Second,"
    " Finally, 57 % percent 9 out of 10 people According to Gallup found that steps tips reasons 5"
    " How to Wash the ist sind est es l’autorité c’est (source: “ ” « » — \n é ß 日本 🙂 \u200b"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
LINES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TEXTS = st.one_of(LINES, st.text(max_size=120))
BLOCKS = st.builds(Block, st.sampled_from(list(BlockKind)), TEXTS)
ARTICLES = st.builds(
    Article,
    st.just("a"),
    st.just("text"),
    title=st.one_of(st.none(), TEXTS),
    language=st.sampled_from([None, "en", "de", "fr", "es", "ja", "it"]),
    blocks=st.lists(BLOCKS, max_size=14).map(tuple),
)


def passages(value: object) -> Iterator[Passage]:
    """All passages inside a value."""
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from passages(each)


def assert_verbatim(article: Article, found: Structures) -> None:
    labels = []
    if found.comparison is not None:
        labels = [found.comparison.left.label, found.comparison.right.label]
        assert 0 <= found.comparison.confidence <= 1
    for passage in passages(found):
        text = article.title if passage.block == TITLE else article.blocks[passage.block].text
        assert text is not None
        piece = text[passage.start : passage.end]
        assert passage
        if any(passage is label for label in labels):
            assert passage.text in {piece, piece[0].upper() + piece[1:]}
            continue
        assert passage.text == piece


@given(ARTICLES)
@settings(max_examples=150)
def test_whatever_is_found_stands_there_word_for_word(article: Article) -> None:
    found = structures(article)
    assert_verbatim(article, found)
    for passage in summary(article):
        text = article.blocks[passage.block].text
        assert passage.text == text[passage.start : passage.end]


@pytest.mark.parametrize("empty", ["", " "])
def test_what_holds_no_words_is_no_entry(empty: str) -> None:
    headings = (Block(BlockKind.HEADING, line) for line in ("the", empty, "the", empty))
    article = Article("a", "text", blocks=(Block(BlockKind.PARAGRAPH, "strategies"), *headings))
    assert_verbatim(article, structures(article))


@pytest.mark.parametrize("file", sorted(path.stem for path in DATA.glob("*.json")))
def test_what_is_found_in_articles_stands_there(file: str) -> None:
    for case in islice(cases(file), 0, None, 4):  # all would take half a minute
        assert_verbatim(case.article, structures(case.article))


@pytest.mark.parametrize(
    "text",
    [
        "a vs b " * 10_000,
        "The difference between " * 3_000,
        "1. " * 12_000,
        "one in " * 10_000,
        "According to " * 5_000,
        "A is. B is. " * 3_000,
        "x" * 60_000,
        "9 % " * 15_000,
        "step 1 " * 8_000,
        "“(" * 30_000,
        "comment " * 8_000,
    ],
    ids=lambda text: text[:22].strip(),
)
def test_an_attack_ends_soon(text: str) -> None:
    """A minute is far more than it takes anywhere; what isn't linear takes many."""
    article = Article(
        "a",
        "text",
        title=text,
        language="en",
        blocks=(
            Block(BlockKind.HEADING, text),
            Block(BlockKind.PARAGRAPH, text),
            *(Block(BlockKind.LIST_ITEM, text[:2_000]) for _ in range(30)),
        ),
    )
    started = time.monotonic()
    assert_verbatim(article, structures(article))
    summary(article)
    assert time.monotonic() - started < 60


def test_where_nothing_was_learned_only_a_wording_names_two() -> None:
    """A title whose words open two sentences is none in Vietnamese, whose words hold spaces."""
    title = "Nghệ thuật pha một tách trà ngon giữa thành phố ồn ào"
    body = (
        "Một tách trà ngon không bắt đầu từ lá trà.\n\nGiữa thành phố ồn ào, một phút yên lặng quý."
    )
    assert comparison(parse(body, kind="markdown", title=title, lang="vi")) is None
    named = "# Trà vs. Cà phê\n\nTrà là thức uống của buổi sáng.\n\nCà phê là thức uống của đêm."
    found = comparison(parse(named, kind="markdown", lang="vi"))
    assert found is not None
    assert (str(found.left.label), str(found.right.label)) == ("Trà", "Cà phê")
