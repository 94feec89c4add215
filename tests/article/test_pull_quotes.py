"""The author's own pull quote, however it is marked: found, and not said twice."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.quotes import quotes

CHOSEN = "every border on a map is a promise that somebody made"
TEXT = (
    "A good map shows less than the land, and that is why it helps the people who walk.",
    f"The old surveyors knew it well enough: {CHOSEN}, and somebody else has to keep.",
    "Nobody ever got lost because of a river; people get lost because of a line on paper.",
)
MARKED = (
    '<aside class="pullquote"><p>“{}”</p></aside>',
    '<blockquote class="pullquote">{}</blockquote>',
    '<figure class="wp-block-pullquote"><blockquote><p>{}</p><cite>A</cite></blockquote></figure>',
    '<div class="entry__pull-quote"><p>{}</p></div>',
)


def page(element: str) -> Article:
    first, *rest = (f"<p>{text}</p>" for text in TEXT)
    body = "".join((first, element, *rest, *rest))
    html = f"<html lang=en><title>Maps</title><body><article><h1>Maps</h1>{body}</article></body>"
    return parse(html, kind="html")


def note(element: str) -> Article:
    return parse("# Maps\n\n" + "\n\n".join((TEXT[0], element, *TEXT[1:])), kind="markdown")


@pytest.mark.parametrize("element", MARKED)
@pytest.mark.parametrize("form", [page, note])
def test_it_wins_and_stands_in_the_text(form: object, element: str) -> None:
    article = form(element.format(CHOSEN.capitalize()))  # type: ignore[operator]
    first = quotes(article)[0]
    assert first.text == CHOSEN.capitalize()
    assert first.reasons == ("the author's own choice",)
    assert article.blocks[first.block].kind is BlockKind.PARAGRAPH
    assert article.text.lower().count(CHOSEN) == sum(CHOSEN in text for text in TEXT) * (
        2 if form is page else 1
    )


@pytest.mark.parametrize("element", MARKED)
@pytest.mark.parametrize("form", [page, note])
def test_words_that_stand_nowhere_else_are_kept(form: object, element: str) -> None:
    own = "A line on paper is a wall in the mind"
    article = form(element.format(own))  # type: ignore[operator]
    assert quotes(article)[0].text == own
    assert article.text.count(own) == 1


def test_a_box_is_no_quote() -> None:
    assert page(MARKED[3].format("Long. " * 200)).preferences.pull_quote is None
