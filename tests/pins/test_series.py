"""A carousel: cards that read as a series, the first a hook, the last a call to action."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat

from photographs import figure, photo
from sharekit.article.load import load
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.cards.compose import Card, main_size
from sharekit.cards.words import words_for
from sharekit.diagnostics import errors
from sharekit.drawing.scene.frame import PictureItem, RectItem, TextItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.style import Direction
from sharekit.errors import InputError, QualityError, SharekitError
from sharekit.pipeline.carousel import Series, carousel
from sharekit.pipeline.run import make, render_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools, open_tools

HEAD = """---
title: {title}
author: Ida Berg
url: https://www.example.com/rope/
lang: {language}
---

"""
ROPE = (
    HEAD.format(title="Two ends of one rope", language="en")
    + """A rope has two ends, and each of them needs a pair of hands. Climbers know this early.

## In front

The person in front chooses the line that all the others will walk. Courage is a habit of small
steps, and nobody learns it from a book.

## Behind

At the other end, hands keep the rope from going slack. A team is as fast as the one whom it waits
for.
"""
)
ARABIC = (
    HEAD.format(title="كيف تخبز خبزك الأول", language="ar")
    + """1. اخلط الدقيق والماء واتركهما نصف ساعة.
2. أضف الملح واعجن عشر دقائق.
3. اترك العجين يتخمر حتى يتضاعف.
4. اخبزه في فرن ساخن.
"""
)
SHARE = (
    HEAD.format(title="We stopped meeting on Wednesdays", language="en")
    + """According to a survey by the Institute for Working Time, 67% of employees say that meetings
keep them from finishing their most important work.

The calendar is the only budget that nobody audits.

A free day is worth more than eight free hours.
"""
)
THIN = HEAD.format(title="Maps", language="en") + "A good map shows less than the land does.\n"


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


def read(text: str) -> Article:
    return parse(text, kind="markdown", source="article.md")


def drawn(
    article: Article, tools: Tools, most: int = 5, size: str = "pin", **own: object
) -> list[Card]:
    cards, _ = carousel(article, CardSettings(size=size)._replace(**own), tools, Series(most))
    return cards


def lines(card: Card) -> set[str]:
    """All that is written on a card, text by text."""
    told = (" ".join(line.text for line in item.setting.lines) for item in card.frame.texts)
    return {" ".join(text.split()) for text in told}


def dots(card: Card) -> list[Rect]:
    return [i.rect for i in card.frame.items if isinstance(i, RectItem) and i.role == "dot"]


def roles(card: Card) -> set[str]:
    return {item.role for item in card.frame.items}


@pytest.mark.checkout
def test_a_how_to_is_told_step_by_step(articles: Path, tools: Tools) -> None:
    article = load(str(articles / "sourdough-in-a-busy-week.md"))
    hook, *steps, closing = drawn(article, tools)
    assert [card.variant for card in (hook, *steps, closing)] == [
        f"carousel-{n}" for n in range(1, 6)
    ]
    assert hook.copy.title == article.title
    assert "arrow" in roles(hook)
    heads = [
        "Wake the starter on Thursday evening",
        "Mix before breakfast",
        "Add the starter and the salt",
    ]
    assert [card.slices[0].text for card in steps] == heads
    assert [card.copy.alt[:3] for card in steps] == ["1. ", "2. ", "3. "]
    assert all(card.structure == "steps" for card in steps)
    assert closing.copy.alt.startswith("Read the article. How to Bake Sourdough")
    assert {"+ 4 more", "Read the article"} <= lines(closing)


def test_quotes_stand_in_the_order_of_the_article_and_never_twice(tools: Tools) -> None:
    article = read(ROPE)
    cards = drawn(article, tools)
    quotes = [card.quote for card in cards[1:-1]]
    assert len(quotes) == 3
    places = [(quote.block, quote.start) for quote in quotes if quote is not None]
    assert places == sorted(set(places))
    for quote in quotes:
        assert quote is not None
        assert article.blocks[quote.block].text[quote.start : quote.end] == quote.text


def test_without_a_title_the_sharpest_quote_opens(tools: Tools) -> None:
    article = replace(read(ROPE), title=None)
    hook, *points, _ = drawn(article, tools, 4)
    assert hook.quote is not None
    assert hook.quote not in [card.quote for card in points]


def test_words_that_were_asked_for_open(tools: Tools) -> None:
    words = "Courage is a habit of small steps"
    hook, *points, _ = drawn(read(ROPE), tools, quote=words)
    assert hook.quote is not None
    assert hook.quote.text.startswith(words)
    assert all(words not in card.copy.alt for card in points)


def test_two_cards_are_the_sharpest_quote_and_the_call(tools: Tools) -> None:
    hook, closing = drawn(read(ROPE), tools, 2)
    assert hook.quote is not None
    assert closing.copy.alt.startswith("Read the article. Two ends of one rope")


@pytest.mark.checkout
def test_the_sides_of_a_comparison_follow_one_another(articles: Path, tools: Tools) -> None:
    cards = drawn(load(str(articles / "leading-and-managing.md")), tools)
    left, right = cards[1:3]
    assert (left.structure, right.structure) == ("comparison", "comparison")
    assert [card.slices[0].text for card in (left, right)] == ["Leading", "Managing"]
    assert all("body" in roles(card) for card in (left, right))


@pytest.mark.parametrize(("text", "size"), [(ROPE, "pin"), (ROPE, "square"), (ARABIC, "pin")])
def test_the_ornament_runs_on_from_card_to_card(tools: Tools, text: str, size: str) -> None:
    """Where a card ends the next begins: on the right, or on the left where that is read first."""
    images = [
        render_card(card, tools).image.convert("RGB")
        for card in drawn(read(text), tools, size=size)
    ]
    width, height = images[0].size
    right, left = (width - 1, 0, width, height), (0, 0, 1, height)
    ends, begins = (left, right) if text is ARABIC else (right, left)
    for one, other in pairwise(images):
        seam = ImageChops.difference(one.crop(ends), other.crop(begins))
        assert max(ImageStat.Stat(seam).mean) < 1.0
        assert max(ImageStat.Stat(one.crop(ends)).stddev) > 5.0  # there is something to run on


def test_what_is_read_from_the_right_is_mirrored(tools: Tools) -> None:
    latin, arabic = (drawn(read(text), tools)[0] for text in (ROPE, ARABIC))
    for card, first in ((latin, True), (arabic, False)):
        middle = card.frame.width / 2
        (arrow,) = (
            i.rect for i in card.frame.items if i.role == "arrow" and not isinstance(i, TextItem)
        )
        assert (arrow.x > middle) is first
        assert all((dot.x < middle) is first for dot in dots(card))
        longest = max(dots(card), key=lambda rect: rect.width)
        assert longest.x == (min if first else max)(dot.x for dot in dots(card))


def test_a_title_in_other_letters_turns_no_card_around(tools: Tools) -> None:
    article = replace(read(ARABIC), title="WordPress")
    cards = drawn(article, tools)
    assert {card.page.direction for card in cards} == {Direction.RTL}
    assert not errors(each for card in cards for each in card.diagnostics)


def test_words_are_of_nearly_one_size(tools: Tools) -> None:
    sizes = [main_size(card) for card in drawn(read(ROPE), tools)[1:-1]]
    assert max(sizes) <= 1.2 * min(sizes) + 0.1


@pytest.mark.parametrize("language", ["de", "fr", "ja", "ar"])
def test_the_call_is_in_the_language_of_the_article(tools: Tools, language: str) -> None:
    closing = drawn(replace(read(ROPE), language=language), tools)[-1]
    assert closing.copy.alt.startswith(words_for(language).read)


def test_the_call_may_be_worded_by_hand(tools: Tools) -> None:
    closing = drawn(read(ROPE), tools, button="See both ends")[-1]
    assert closing.copy.alt.startswith("See both ends. Two ends")


@pytest.mark.parametrize("shown", ["photograph", "figure"])
def test_the_hook_shows_the_picture_and_stays_in_line(
    tools: Tools, tmp_path: Path, shown: str
) -> None:
    picture = photo("bright") if shown == "photograph" else figure("bars")
    picture.save(tmp_path / "a.png")
    (tmp_path / "a.md").write_text(ROPE.replace("lang: en", "lang: en\nimage: a.png"), "utf-8")
    hook, *others = drawn(load(str(tmp_path / "a.md")), tools)
    assert any(isinstance(item, PictureItem) for item in hook.frame.items)
    assert not any(isinstance(item, PictureItem) for card in others for item in card.frame.items)
    assert len({dots(card)[0].y for card in (hook, *others)}) == 1


@pytest.mark.parametrize("size", ["square", "portrait", "og", "story"])
def test_a_number_has_its_sign_on_its_baseline_and_moves_no_foot(tools: Tools, size: str) -> None:
    cards = drawn(read(SHARE), tools, size=size, theme="mist")
    (counted,) = (card for card in cards if card.structure == "stat")
    number, sign = (
        next(i for i in counted.frame.texts if i.role == role) for role in ("carousel", "unit")
    )
    assert (number.setting.text, sign.setting.text) == ("67", "%")
    assert sign.ink.x > number.ink.right
    assert (
        abs(number.y + number.setting.lines[0].baseline - sign.y - sign.setting.lines[0].baseline)
        < 0.1
    )
    assert len({round(dots(card)[0].y, 1) for card in cards}) == 1


@pytest.mark.parametrize(
    ("ground", "art", "ornament"),
    [("auto", True, False), ("plain", False, False), ("foliage", True, True)],
)
def test_a_ground_that_was_asked_for_is_kept(
    tools: Tools, ground: str, art: bool, ornament: bool
) -> None:
    grounds = [card.page.ground for card in drawn(read(ROPE), tools, brand=Brand(ground=ground))]
    assert {each.art is not None for each in grounds} == {art}
    assert {each.ornament is not None for each in grounds} == {ornament}
    assert len({each.ornament for each in grounds}) == 1


def test_the_age_stands_on_every_card(tools: Tools) -> None:
    from datetime import date

    from sharekit.article.age import judge_age

    article = replace(read(ROPE), published=date(2016, 5, 1))
    article = replace(article, age=judge_age(article, date(2026, 11, 26), 365))
    for card in drawn(article, tools):
        assert any("First published 2016" in line for line in lines(card))
        assert "First published 2016" in card.copy.alt


def test_fewer_cards_are_told_with_the_reason(tools: Tools) -> None:
    short = ROPE.partition("## Behind")[0].replace("## In front\n\n", "")
    cards, notes = carousel(
        read(short), CardSettings(size="pin", template="quote"), tools, Series(5)
    )
    assert (len(cards), [each.code for each in notes]) == (4, ["carousel.fewer"])
    assert "4 cards, not 5" in notes[0].message


@pytest.mark.parametrize(
    ("text", "settings", "code"),
    [
        (THIN, CardSettings(size="pin"), "carousel.points"),
        ("Nothing here.\n", CardSettings(size="pin"), "carousel.points"),
        (ROPE, CardSettings(size="email_header"), "carousel.size"),
        (ROPE, CardSettings(size="yt_thumb"), "carousel.size"),
        (ROPE, CardSettings(size="pin", template="photo"), "carousel.template"),
    ],
)
def test_what_makes_no_series_is_refused_with_the_reason(
    tools: Tools, text: str, settings: CardSettings, code: str
) -> None:
    with pytest.raises(SharekitError) as caught:
        carousel(read(text), settings, tools, Series(5))
    assert caught.value.code == code
    assert caught.value.hint


def test_one_point_is_no_series(tools: Tools) -> None:
    with pytest.raises(InputError, match="the article has one point that stands alone"):
        carousel(read(THIN), CardSettings(size="pin"), tools, Series(4))


def test_a_missing_font_is_the_reason_where_it_is_one(tools: Tools) -> None:
    text = HEAD.format(title="道具の手入れ", language="ja") + (
        "良い道具は、使う人の迷いを減らしてくれる。\n\n急いだ仕事は、あとで二度やり直すことになる。\n"
    )
    settings = CardSettings(size="pin")
    cards, _ = carousel(read(text), settings, tools, Series(4))
    with pytest.raises(QualityError) as caught:
        make(cards[1], settings, tools)
    assert caught.value.code == "card.missing_glyph"


def test_the_same_article_gives_the_same_series(tools: Tools) -> None:
    one, other = (
        [card.frame for card in drawn(read(ROPE), each)] for each in (tools, open_tools())
    )
    assert one == other


def test_the_library_gives_the_cards_in_their_order() -> None:
    import sharekit

    cards = sharekit.carousel(read(ROPE), cards=4, theme="paper", size="square")
    assert [card.variant for card in cards] == [f"carousel-{number}" for number in range(1, 5)]
    assert {card.brief.theme.name for card in cards} == {"paper"}
    for size, most in (("pin", 5), ("square", 10)):
        assert sharekit.carousel(read(ROPE), cards=most, size=size)
        with pytest.raises(SharekitError) as caught:
            sharekit.carousel(read(ROPE), cards=most + 1, size=size)
        assert caught.value.code == "carousel.cards"


def test_where_people_swipe_further_more_steps_get_a_card() -> None:
    import sharekit

    heads = ("Sort", "Delete", "Answer", "Archive", "Mute", "Leave", "Close", "Rest", "Begin anew")
    listed = "\n".join(f"{number}. {head}" for number, head in enumerate(heads, 1))
    article = sharekit.parse(f"Follow these steps:\n\n{listed}", title="How to empty an inbox")
    cards = sharekit.carousel(article, cards=10, size="square")
    said = [item.setting.text for card in cards for item in card.frame.texts]
    assert len(cards) == 10
    assert [head for head in heads if head in said] == list(heads[:8])
    assert "+ 1 more" in said
    for card in cards:  # the dots of ten cards leave room for where it stands
        dots = [i.rect for i in card.frame.items if i.role == "dot"]
        assert len(dots) == 10
        assert max(dot.right for dot in dots) < 0.6 * card.frame.width


def test_long_names_and_addresses_refuse_no_series(tools: Tools) -> None:
    names = ["Bartholomew Quincannon-Abernathy", "Maria Fernanda Gutiérrez de la Torre", "Ng Wei"]
    address = f"https://{'-'.join(['the-society-of-the-friends-of-ropes'] * 2)}.example/knots"
    told = replace(read(ROPE), authors=tuple(names * 2), url=address)
    cards = drawn(told, tools)
    assert not any(errors(card.diagnostics) for card in cards)
    assert f"{names[0]} et al." in lines(cards[0])


@pytest.mark.parametrize("size", ["square", "portrait", "story", "pin"])
def test_few_words_of_a_step_fill_its_card(tools: Tools, size: str) -> None:
    """Large, under a large number, and of one step as of the other."""
    steps = ("Fix the tap", "Fill the dishwasher", "Wash at night", "Mulch the beds", "Rest")
    listed = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    text = HEAD.format(title="Five ways to save water at home", language="en")
    cards = drawn(read(f"{text}Here is what helps.\n\n{listed}\n"), tools, size=size)
    points = [card for card in cards if card.structure in {"steps", "items"}]
    assert len(points) == 3
    sizes = [main_size(card) / card.brief.format.unit for card in points]
    assert min(sizes) > 0.12
    assert max(sizes) < 1.3 * min(sizes)
