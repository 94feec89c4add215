"""Pages that show nothing, or the beginning, of an article that their scripts hold whole."""

import json
from datetime import date
from typing import Any

import pytest

from sharekit.article.parse import parse
from sharekit.errors import InputError

LINES = (
    "The library bought a thermometer in 1911, and somebody has written down every noon since.",
    "The handwriting changes eleven times, and the ink changes in the week the war ended.",
    "Nobody ever asked for the numbers: they were kept because it would be rude to stop.",
)
MARKUP = "".join(f"<p>{line}</p>" for line in LINES)


def shell(data: Any, kind: str = 'id="__NEXT_DATA__" type="application/json"') -> str:
    return (
        "<html lang='en'><head><title>Every noon since 1911 | Marginalia</title></head><body>"
        f"<div id='__next'></div><script {kind}>{json.dumps(data)}</script></body></html>"
    )


def post(**body: Any) -> dict[str, Any]:
    facts = {"title": "Every noon since 1911", "publishedAt": "2022-02-02T09:00:00Z"}
    return {"props": {"pageProps": {"post": {**facts, "author": {"name": "Sofia Brandt"}, **body}}}}


def block(kind: str, text: str) -> dict[str, Any]:
    return {"_type": "block", "style": kind, "children": [{"_type": "span", "text": text}]}


def node(kind: str, text: str) -> dict[str, Any]:
    return {"nodeType": kind, "content": [{"nodeType": "text", "value": text, "marks": []}]}


@pytest.mark.parametrize(
    "body",
    [
        {"contentHtml": MARKUP},
        {"content": "\n\n".join(LINES)},
        {"content": {"rendered": MARKUP}},
        {"body": [block("normal", line) for line in LINES]},
        {"body": {"json": {"nodeType": "document", "content": [node("p", x) for x in LINES]}}},
        {"body": {"raw": json.dumps({"content": [node("paragraph", x) for x in LINES]})}},
        {"blocks": [{"type": "paragraph", "data": {"text": line}} for line in LINES]},
    ],
)
def test_what_the_scripts_of_an_empty_page_would_show(body: dict[str, Any]) -> None:
    article = parse(shell(post(**body)))
    assert tuple(block.text for block in article.blocks) == LINES
    assert (article.title, article.authors) == ("Every noon since 1911", ("Sofia Brandt",))
    assert article.published == date(2022, 2, 2)


def test_kinds_of_blocks_in_rich_text() -> None:
    item = {**block("normal", "Coldest noon: minus eighteen."), "listItem": "bullet"}
    rows = [block("normal", LINES[0]), block("h2", "A column of weather"), item]
    rows += [block("blockquote", LINES[1]), {"_type": "image", "caption": "x"}]
    article = parse(shell(post(body=[*rows, block("normal", LINES[2])])))
    kinds = [str(one.kind) for one in article.blocks]
    assert kinds == ["paragraph", "heading", "list_item", "quotation", "paragraph"]


def test_the_whole_text_that_search_engines_are_told() -> None:
    told = {"@type": "NewsArticle", "headline": "Every noon", "articleBody": "\n".join(LINES)}
    page = (
        f'<html><head><title>Every noon</title><script type="application/ld+json">'
        f"{json.dumps(told)}</script></head><body><article><h1>Every noon</h1>"
        f"<p>{LINES[0][:60]}.</p></article></body></html>"
    )
    assert tuple(block.text for block in parse(page).blocks) == LINES


def test_texts_of_other_pages_are_not_this_page() -> None:
    others = [{"title": f"Clocks {n}", "contentHtml": MARKUP} for n in range(2)]
    with pytest.raises(InputError):
        parse(shell({"posts": others}))
    teaser = "<p>Seven clocks hang on this coast, and none of them agrees with any other.</p>"
    page = shell({"related": others[:1]}).replace("<div id='__next'>", f"<div>{teaser}")
    assert "thermometer" not in parse(page).text


def test_nuxt_writes_places_for_values() -> None:
    post = {"title": 4, "body": 5, "author": 6}
    rows: list[Any] = [["Reactive", 1], {"data": 2}, {"post": 3}, post]
    page = shell([*rows, "Every noon since 1911", MARKUP, "Sofia Brandt"], 'id="__NUXT_DATA__"')
    article = parse(page)
    assert tuple(block.text for block in article.blocks) == LINES
    assert article.authors == ("Sofia Brandt",)


def test_what_escapes_hold_is_cleaned_as_all_text_is() -> None:
    """Half an emoji, as a limit of length leaves it, and a mark that turns the text round."""
    cut = "\n\n".join((*LINES[:2], LINES[2] + " \u202e\ud83d"))
    text = parse(shell(post(content=cut))).text
    assert text.encode("utf-8")
    assert "\u202e" not in text


def test_a_page_that_shows_its_text_is_read_whatever_its_scripts_hold() -> None:
    nested = "<div>" * 3000 + LINES[0] * 9
    shown = f"<main><article><h1>Noons</h1>{MARKUP}</article></main>"
    page = shell(post(contentHtml=nested)).replace("<div id='__next'></div>", shown)
    assert LINES[1] in parse(page).text
