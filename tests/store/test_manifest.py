"""The manifest survives a round trip, merges without loss and refuses what it can't keep."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit import manifest, manifest_text
from sharekit.diagnostics import Diagnostic, Severity
from sharekit.errors import InputError
from sharekit.manifest import ArticleRow, CardRow, FileRow, Manifest, QuoteRow

text = st.text(st.characters(), max_size=30)
optional = st.none() | text
name = st.text("abcäж -_.", min_size=1, max_size=12).map(lambda stem: f"cards/x{stem}.png")
quote = st.builds(
    QuoteRow,
    text=text,
    block=st.integers(-1, 50),
    start=st.integers(0, 900),
    end=st.integers(0, 900),
    edits=st.lists(text, max_size=3).map(tuple),
)
diagnostic = st.builds(
    Diagnostic,
    severity=st.sampled_from(list(Severity)),
    code=text,
    message=text,
    hint=optional,
    where=optional,
)
ratio = st.none() | st.floats(0, 21, allow_nan=False)
pin_facts = st.none() | st.tuples(text, optional, optional)


@st.composite
def cards(draw: st.DrawFn) -> CardRow:
    return draw(
        st.builds(
            CardRow,
            file=name,
            sha256=text,
            bytes=st.integers(0),
            width=st.integers(0),
            height=st.integers(0),
            format=text,
            size=text,
            template=text,
            theme=text,
            variant=optional,
            inputs_sha256=text,
            alt=text,
            quote=st.none() | quote,
            structure=optional,
            contrast_min=ratio,
            font_px_min=ratio,
            missing_glyphs=st.lists(text, max_size=2).map(tuple),
            previous=st.lists(st.builds(FileRow, file=name, sha256=text), max_size=2).map(tuple),
            diagnostics=st.lists(diagnostic, max_size=2).map(tuple),
            title=optional,
            description=optional,
            link=optional,
        )
    )


articles = st.builds(
    ArticleRow,
    source=text | st.just("-"),
    source_sha256=text,
    url=optional,
    title=optional,
    published=optional,
    age=text,
    cards=st.lists(cards(), max_size=3, unique_by=lambda card: card.identity).map(tuple),
)


def card(**changes: Any) -> CardRow:
    base = CardRow(
        file="a-og.png",
        sha256="00",
        bytes=1,
        width=1200,
        height=630,
        format="png",
        size="og",
        template="quote",
        theme="paper",
        inputs_sha256="11",
        alt="Words on paper",
    )
    return replace(base, **changes)


def article(source: str = "a.md", *rows: CardRow, **changes: Any) -> ArticleRow:
    return replace(
        ArticleRow(source=source, source_sha256="22", cards=rows or (card(),)), **changes
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(articles, max_size=4))
def test_round_trip_and_order(rows: list[ArticleRow]) -> None:
    whole, backwards = Manifest(), Manifest()
    for row in rows:
        whole = manifest.merge(whole, row)
    written = manifest_text.dumps(whole)
    written.encode()  # lone surrogates, as file names may hold them, are escaped
    assert manifest_text.loads(written) == whole
    assert manifest_text.dumps(manifest_text.loads(written)) == written
    assert written.count("\n") == len(whole.articles) + (2 if whole.articles else 1)
    for line in written.split("\n")[1:-2]:
        assert json.loads(line.removesuffix(","))["source"] is not None
    for row in reversed(whole.articles):
        backwards = manifest.merge(backwards, row)
    assert manifest_text.dumps(backwards) == written


def test_another_article_is_added_and_sorted() -> None:
    whole = manifest.merge(manifest.merge(Manifest(), article("b.md")), article("a.md"))
    assert [row.source for row in whole.articles] == ["a.md", "b.md"]


def test_a_changed_card_takes_its_own_place_and_others_stay() -> None:
    whole = manifest.merge(Manifest(), article("a.md", card(), card(size="pin", file="a-pin.png")))
    changed = card(sha256="33", file="a-og.33.png", theme="night")
    (row,) = manifest.merge(whole, article("a.md", changed, source_sha256="44")).articles
    assert row.source_sha256 == "44"
    assert [(each.size, each.sha256) for each in row.cards] == [("og", "33"), ("pin", "00")]


def test_variants_live_side_by_side() -> None:
    whole = manifest.merge(Manifest(), article("a.md", card(variant="1")))
    whole = manifest.merge(whole, article("a.md", card(variant="2", file="b.png")))
    assert len(whole.articles[0].cards) == 2


def test_two_pasted_articles_are_two_articles() -> None:
    whole = manifest.merge(Manifest(), article("-", title="One"))
    whole = manifest.merge(whole, article("-", title="Two"))
    assert [row.title for row in whole.articles] == ["One", "Two"]


def test_a_card_is_found_by_its_file() -> None:
    whole = manifest.merge(Manifest(), article())
    assert whole.card("a-og.png") == card()
    assert whole.card("other.png") is None


def test_the_card_object_has_the_documented_keys() -> None:
    keys = [
        "file",
        "sha256",
        "bytes",
        "width",
        "height",
        "format",
        "size",
        "template",
        "theme",
        "variant",
        "inputs_sha256",
        "alt",
        "quote",
        "structure",
        "passages",
        "contrast_min",
        "font_px_min",
        "missing_glyphs",
        "previous",
        "diagnostics",
    ]
    assert list(manifest_text.as_json(card())) == keys
    pin = manifest_text.as_json(card(title="T", description="D", link="https://example.com/"))
    assert list(pin) == [*keys, "title", "description", "link", "dhash"]
    quoted = manifest_text.as_json(card(quote=QuoteRow(text="t", block=1, start=0, end=1)))
    assert list(quoted["quote"]) == ["text", "block", "start", "end", "edits"]


def stored(change: Any) -> str:
    document = json.loads(manifest_text.dumps(manifest.merge(Manifest(), article())))
    change(document)
    return json.dumps(document)


def delete(*path: Any) -> Any:
    def change(document: Any) -> None:
        for key in path[:-1]:
            document = document[key]
        del document[path[-1]]

    return change


def assign(value: Any, *path: Any) -> Any:
    def change(document: Any) -> None:
        for key in path[:-1]:
            document = document[key]
        document[path[-1]] = value

    return change


CARD = ("articles", 0, "cards", 0)


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("", "manifest.json:1:1"),
        ('{"schema": 1,\n"articles": [}', "manifest.json:2:14"),
        ("[]", "manifest.json"),
        ("null", "manifest.json"),
        ("{}", "manifest.json"),
        ("[" * 100_000, "manifest.json"),
        ('{"schema": ' + "9" * 5_000 + "}", "manifest.json"),
        (stored(assign("1", "schema")), "manifest.json"),
        (stored(delete("articles")), "manifest.json"),
        (stored(assign({}, "articles")), "articles"),
        (stored(assign([1], "articles")), "articles[0]"),
        (stored(delete(*CARD, "sha256")), "articles[0].cards[0]"),
        (stored(assign(True, *CARD, "width")), "articles[0].cards[0].width"),
        (stored(assign("x", *CARD, "contrast_min")), "articles[0].cards[0].contrast_min"),
        (stored(assign(float("nan"), *CARD, "contrast_min")), "manifest.json"),
        (stored(assign([{"severity": "x"}], *CARD, "diagnostics")), ""),
        (stored(assign("../../etc/passwd", *CARD, "file")), "manifest.json"),
        (stored(assign("/etc/passwd", *CARD, "file")), "manifest.json"),
        (stored(assign("C:/x", *CARD, "file")), "manifest.json"),
        (stored(assign("a\\..\\..\\b", *CARD, "file")), "manifest.json"),
        (stored(lambda document: document["articles"].append(document["articles"][0])), ""),
    ],
)
def test_damage_is_named_with_its_place(written: str, where: str) -> None:
    with pytest.raises(InputError) as caught:
        manifest_text.loads(written)
    assert caught.value.code == "manifest.damaged"
    assert caught.value.hint
    assert (caught.value.where or "").removeprefix("manifest.json: ").startswith(where)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        '{"schema": 2, "anything": []}',
        stored(assign(1, "later")),
        stored(assign(1, *CARD, "later")),
    ],
)
def test_a_newer_manifest_is_refused_not_pruned(written: str) -> None:
    with pytest.raises(InputError) as caught:
        manifest_text.loads(written)
    assert caught.value.code == "manifest.newer"


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_mutations_end_in_an_error_or_a_manifest(data: st.DataObject) -> None:
    written = stored(lambda _: None)
    at = data.draw(st.integers(0, len(written)))
    cut = data.draw(st.integers(0, 12))
    mutated = written[:at] + data.draw(st.text(max_size=4)) + written[at + cut :]
    try:
        manifest_text.loads(mutated)
    except InputError as error:
        caught = error
    else:
        return
    assert caught.code.startswith("manifest.")
