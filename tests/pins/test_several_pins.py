"""Several pins of one article: they differ in what they say and in how they look."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from shutil import copyfile

import pytest
from PIL import Image

from photographs import PHOTOS, figure, photo
from sharekit.article.load import load
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.cards.compose import Card
from sharekit.diagnostics import errors
from sharekit.drawing.render.likeness import ALIKE, difference_hash, distance
from sharekit.manifest import CardRow
from sharekit.pipeline.batch import Outcome, run
from sharekit.pipeline.folder import Folder, open_folder
from sharekit.pipeline.output import Fate
from sharekit.pipeline.pin_looks import looks_of
from sharekit.pipeline.pin_traits import Traits
from sharekit.pipeline.places import Output
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools, open_tools
from sharekit.pipeline.variety import Wanted, several
from sharekit.publish.planning import variant_of

EXAMPLES = ("boring-software.md", "leading-and-managing.md", "sourdough-in-a-busy-week.md")
SHORT = """---
title: On maps
url: https://www.example.com/maps/
---

A good map shows less than the land, and that is why you can carry it.
"""


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


@pytest.fixture(scope="module")
def five(
    tools: Tools, articles: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Path, tuple[CardRow, ...]]]:
    """Five pins of each example article, each in a folder of its own."""
    made = {}
    for name in EXAMPLES:
        place = tmp_path_factory.mktemp("pins")
        outcome, _ = pins(load(str(articles / name)), place, tools, 5)
        made[name] = (place, tuple(card.row for card in outcome.cards))
    return made


def pins(
    article: Article,
    place: Path,
    tools: Tools,
    most: int,
    settings: CardSettings | None = None,
    wanted: Wanted | None = None,
) -> tuple[Outcome, Folder]:
    folder = open_folder(Output(place))
    settings = settings or CardSettings(size="pin")
    (outcome,) = run(
        [article.source],
        lambda _: article,
        lambda _: [settings],
        folder,
        tools,
        pin=True,
        several=wanted or Wanted(most),
    )
    assert outcome.error is None, outcome.error
    return outcome, folder


def looks(place: Path, rows: tuple[CardRow, ...]) -> Iterator[str]:
    for row in rows:
        with Image.open(place / row.file) as image:
            yield difference_hash(image)


def said(row: CardRow) -> tuple[object, ...]:
    return row.template, row.quote and row.quote.text, row.structure


@pytest.mark.checkout
@pytest.mark.parametrize("name", EXAMPLES)
def test_five_pins_look_unlike_one_another(
    five: dict[str, tuple[Path, tuple[CardRow, ...]]], name: str
) -> None:
    place, rows = five[name]
    assert len(rows) == 5
    hashes = list(looks(place, rows))
    assert min(distance(*pair) for pair in combinations(hashes, 2)) >= ALIKE
    assert hashes == [row.dhash for row in rows]


@pytest.mark.checkout
@pytest.mark.parametrize("name", EXAMPLES)
def test_five_pins_say_different_things(
    five: dict[str, tuple[Path, tuple[CardRow, ...]]], name: str
) -> None:
    place, rows = five[name]
    assert len({said(row) for row in rows}) == 5
    assert len({variant_of([row], "") for row in rows}) == 5
    written = tomllib.loads((place / "pins.toml").read_text("utf-8"))["pin"]
    for field in ("title", "description", "alt", "link"):
        assert len({pin[field] for pin in written}) == 5, field
    assert all(len(pin["title"]) <= 100 for pin in written)
    content = [pin["link"].partition("utm_content=")[2] for pin in written]
    assert content == [row.variant for row in rows]
    for row in rows[1:]:
        assert f"-pin-{row.variant}." in row.file


def test_a_quote_that_the_summary_holds_has_other_words_beside_it(
    tools: Tools, tmp_path: Path
) -> None:
    pair = "Bread asks for patience and gives back a week. It asks for nothing else from anybody."
    text = f"Nobody in our street had ever baked a loaf before that winter.\n\n{pair}"
    pins(parse(text, kind="text", title="Bread"), tmp_path, tools, 3)
    written = tomllib.loads((tmp_path / "pins.toml").read_text("utf-8"))["pin"]
    assert len({pin["description"] for pin in written}) == len(written)


def test_no_description_says_a_sentence_twice_for_its_apostrophe(
    tools: Tools, tmp_path: Path
) -> None:
    text = (
        "A gardener's patience is the one tool that nobody can buy. A garden is a promise that you"
        " keep with a hose.\n\nA rose doesn't hurry for anybody. It doesn't need to be told."
    )
    pins(parse(text, kind="text", title="Roses"), tmp_path, tools, 3)
    written = tomllib.loads((tmp_path / "pins.toml").read_text("utf-8"))["pin"]
    for pin in written:
        told = pin["description"].replace("’", "'")
        assert told.count("A gardener's patience") <= 1
    assert any("A gardener" in pin["title"] for pin in written)


@pytest.mark.checkout
def test_the_first_is_the_one_that_a_plain_run_draws_and_fewer_are_the_first_of_many(
    five: dict[str, tuple[Path, tuple[CardRow, ...]]],
    articles: Path,
    tools: Tools,
    tmp_path: Path,
) -> None:
    article = load(str(articles / EXAMPLES[0]))
    three, _ = pins(article, tmp_path, tools, 3)
    rows = five[EXAMPLES[0]][1]
    assert [card.row.sha256 for card in three.cards] == [row.sha256 for row in rows[:3]]
    folder = open_folder(Output(tmp_path))
    (plain,) = run(
        [article.source], lambda _: article, lambda _: [CardSettings(size="pin")], folder, tools
    )
    assert [card.fate for card in plain.cards] == [Fate.UNCHANGED]


@pytest.mark.checkout
def test_a_second_run_writes_nothing_and_more_are_added(
    articles: Path, tools: Tools, tmp_path: Path
) -> None:
    article = load(str(articles / EXAMPLES[2]))
    pins(article, tmp_path, tools, 2)
    before = {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()}
    again, folder = pins(article, tmp_path, tools, 2)
    assert {card.fate for card in again.cards} == {Fate.UNCHANGED}
    assert not folder.wrote
    assert {p.name: p.stat().st_mtime_ns for p in tmp_path.iterdir()} == before
    more, _ = pins(article, tmp_path, tools, 4)
    assert [str(card.fate) for card in more.cards] == ["unchanged", "unchanged", "new", "new"]


@pytest.mark.checkout
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_theme_comes_again_only_where_no_other_is_apart(
    five: dict[str, tuple[Path, tuple[CardRow, ...]]], name: str
) -> None:
    themes = [row.theme for row in five[name][1]]
    assert len(set(themes[:4])) == 4, "the usual theme has had its turn, though nobody named it"


@pytest.mark.parametrize("kind", ["bright", "busy", "bars"])
def test_a_picture_is_put_into_a_frame_once(tools: Tools, tmp_path: Path, kind: str) -> None:
    picture = photo(kind) if kind in PHOTOS else figure(kind)
    picture.save(tmp_path / "a.png")
    text = SHORT.replace("title:", "image: a.png\ntitle:") + "\n".join(
        f"\nA {thing} is kept by those who {verb} it, and lost by those who only own it.\n"
        for thing, verb in (("path", "walk"), ("language", "speak"), ("garden", "water"))
    )
    (tmp_path / "a.md").write_text(text, "utf-8")
    found, _ = several(
        load(str(tmp_path / "a.md")),
        CardSettings(size="pin"),
        tools,
        output=Output(tmp_path / "out"),
        wanted=Wanted(5),
        earlier=(),
    )
    framed = [
        pin.card.template
        for pin in found
        if any(item.role in {"picture", "figure"} for item in pin.card.frame.items)
    ]
    assert len(found) >= 4
    assert len(framed) == 1


@pytest.mark.parametrize("template", ["quote", "title"])
def test_words_may_stand_high_or_low(tools: Tools, template: str) -> None:
    article = parse(SHORT, kind="markdown", source="maps.md")
    settings = CardSettings(size="pin", template=template)
    high, low = (compose_card(article, settings._replace(low=low), tools) for low in (False, True))

    def top(card: Card) -> float:
        return next(item.ink.y for item in card.frame.texts if item.role == template)

    assert top(low) > top(high) + 20
    assert not errors(low.diagnostics)
    assert low.copy == high.copy
    rules = [item.rect for item in low.frame.items if item.role == "rule"]
    if template == "title":  # a bare rule keeps to its title
        assert top(low) - rules[0].bottom < 0.12 * low.frame.height


def test_an_article_with_nothing_more_to_say_gets_fewer_and_that_is_told(
    tools: Tools, tmp_path: Path
) -> None:
    article = parse(SHORT, kind="markdown", source="maps.md")
    outcome, folder = pins(article, tmp_path, tools, 5)
    assert [said(card.row)[0] for card in outcome.cards] == ["quote", "title"]
    (note,) = folder.diagnostics
    assert note.code == "pins.fewer"
    assert "2 pins, not 5" in note.message
    assert note.where == "maps.md"


@pytest.mark.checkout
@pytest.mark.parametrize("remembered", [True, False])
def test_a_pin_that_the_manifest_knows_is_kept_apart_from(
    articles: Path, tools: Tools, tmp_path: Path, *, remembered: bool
) -> None:
    article = load(str(articles / EXAMPLES[0]))
    first, _ = pins(article, tmp_path / "first", tools, 2)
    other = first.cards[1].row
    # a pin of another name that looks as the second one would
    known = (tmp_path / "first" / "manifest.json").read_text("utf-8")
    place = tmp_path / "second"
    place.mkdir()
    renamed = known.replace(f'"variant": "{other.variant}"', '"variant": "title-of-another"')
    if not remembered:  # as earlier versions wrote it: then its picture tells
        renamed = re.sub(r', "dhash": "[0-9a-f]+"', "", renamed)
        copyfile(tmp_path / "first" / other.file, place / other.file)
    (place / "manifest.json").write_text(renamed, "utf-8")
    again, _ = pins(article, place, tools, 2)
    row = again.cards[1].row
    assert row.sha256 != other.sha256
    assert other.dhash is not None
    assert row.dhash is not None
    assert distance(row.dhash, other.dhash) >= ALIKE


@pytest.mark.checkout
def test_what_was_posted_elsewhere_is_not_drawn_again(
    articles: Path, tools: Tools, tmp_path: Path
) -> None:
    article = load(str(articles / EXAMPLES[0]))
    first, _ = pins(article, tmp_path / "first", tools, 2)
    gone = {variant_of([card.row], article.title or "") for card in first.cards}

    def posted(article: Article, card: Card) -> bool:
        return variant_of([card], article.title or "") in gone

    again, _ = pins(article, tmp_path / "second", tools, 2, wanted=Wanted(2, posted=posted))
    assert {said(card.row) for card in again.cards}.isdisjoint(
        said(card.row) for card in first.cards
    )
    here, _ = pins(article, tmp_path / "first", tools, 2, wanted=Wanted(2, posted=posted))
    assert {card.fate for card in here.cards} == {Fate.UNCHANGED}


@pytest.mark.checkout
def test_a_brand_keeps_its_colours(articles: Path, tools: Tools, tmp_path: Path) -> None:
    palette = ("#12324a", "#f2b33d", "#f7f1e5")
    settings = CardSettings(size="pin", brand=Brand(palette=palette))
    outcome, _ = pins(load(str(articles / EXAMPLES[0])), tmp_path, tools, 4, settings)
    rows = tuple(card.row for card in outcome.cards)
    assert len(rows) == 4
    assert {row.theme for row in rows} == {"brand"}
    hashes = list(looks(tmp_path, rows))
    assert min(distance(*pair) for pair in combinations(hashes, 2)) >= ALIKE


def test_the_two_sides_of_a_brand_kit_take_turns(tmp_path: Path) -> None:
    bundled = Path(str(files("sharekit") / "cards" / "bundled_themes"))
    copyfile(bundled / "forest.toml", tmp_path / "brand-dark.toml")
    copyfile(bundled / "paper.toml", tmp_path / "brand-light.toml")
    brand = Brand(theme="brand-light", themes=(str(tmp_path),))
    settings = CardSettings(size="pin", brand=brand)
    worn = [look.on(settings) for look in looks_of(settings, lambda path: Path(path).read_bytes())]
    assert [each.theme or brand.theme for each in worn[:4]] == ["brand-light", "brand-dark"] * 2
    assert len({(each.theme, each.turn) for each in worn}) == len(worn)


def test_looks_alone_make_no_other_pin() -> None:
    one = Traits((0, 0, 9), "quote", (), ("forest", "#000000"), "A title")
    assert not one.apart(one._replace(look=("plum", "#111111"), title="Another"))
    assert not one.apart(one._replace(said=(1, 0, 9)))
    assert one.apart(one._replace(said=(1, 0, 9), title="Another"))
    assert one.apart(one._replace(template="photo", said=None))


@pytest.mark.checkout
def test_a_template_that_was_asked_for_is_kept(
    articles: Path, tools: Tools, tmp_path: Path
) -> None:
    article = load(str(articles / EXAMPLES[2]))
    quotes, _ = pins(article, tmp_path / "a", tools, 3, CardSettings(size="pin", template="quote"))
    assert {card.row.template for card in quotes.cards} == {"quote"}
    assert len({said(card.row) for card in quotes.cards}) == 3
    steps, told = pins(
        article, tmp_path / "b", tools, 3, CardSettings(size="pin", template="steps")
    )
    assert len(steps.cards) == 1
    assert [note.code for note in told.diagnostics] == ["pins.fewer"]
