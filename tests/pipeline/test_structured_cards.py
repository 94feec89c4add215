"""Cards of steps, lists and numbers: chosen by the article's form, verbatim, recorded, verified."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.article.model import Article
from sharekit.audit.verify import verify
from sharekit.cards.compose import Card
from sharekit.errors import InputError, QualityError
from sharekit.manifest_text import as_json
from sharekit.pipeline.rows import card_row
from sharekit.pipeline.run import compose_card, make
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools

HOW_TO = """---
title: How to repot an orchid
author: Marisol Ibarra
---
Repot in spring. Follow these steps:

1. Water the orchid the day before.
2. Lift it out and shake off the old bark.
3. Cut away every root that isn't firm.
4. Set the plant level with the rim.
5. Fill in fresh bark between the roots.
6. Wait a week before you water it again.
"""
LISTICLE = """---
title: Four things to do from the back of the trail
---
Here are four things that help everyone:

- Keep everyone moving safely
- Hold the right pace
- Help stragglers keep up
- Stay with your charges
"""
NUMBER = """---
title: 67% of managers lose their mornings to meetings
---
The survey is new. 67% of managers say that their meetings keep them from their own work, according
to the Harvard Business Review.
"""
PLAIN = """---
title: On patience
---
The person in front chooses the line, and the person behind keeps the rope.
"""
ARTICLES = {"steps": HOW_TO, "list": LISTICLE, "stat": NUMBER}


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


def composed(
    document: str, tools: Tools, template: str = "auto", size: str = "og"
) -> tuple[Article, Card]:
    article = sharekit.parse(document, kind="markdown")
    return article, compose_card(article, CardSettings(template=template, size=size), tools)


@pytest.mark.parametrize("template", ARTICLES)
def test_an_articles_form_chooses_its_template_and_says_why(template, tools) -> None:
    _, card = composed(ARTICLES[template], tools)
    assert card.template == template
    (why,) = (each for each in card.diagnostics if each.code == "template.auto")
    assert "-t quote" in why.message


def test_another_form_gets_a_quote(tools) -> None:
    assert composed(PLAIN, tools)[1].template == "quote"


@pytest.mark.parametrize("size", ["og", "pin", "square", "story", "x_summary"])
@pytest.mark.parametrize("template", ARTICLES)
def test_every_word_is_recorded_and_stands_in_the_article(template, size, tools) -> None:
    article, card = composed(ARTICLES[template], tools, template, size)
    settings = CardSettings(template=template, size=size)
    row = as_json(card_row(article, make(card, settings, tools), "{slug}", inputs="", pin=False))
    assert row["structure"] == card.structure
    assert row["passages"]
    assert verify(row, article) == ()
    row["passages"][0]["text"] += " at once"
    assert {each.code for each in verify(row, article)} == {"verify.mismatch"}


TWO_WAYS = """# Canals vs. Rivers: What Ten Summers Taught Us

We have rowed both, in two boats and with three children.

## Canals

Canals keep you calm. You can stop wherever a wall is low. Somebody else mends the banks.

## Rivers

Rivers take you somewhere. Every bend is another mile that you didn't row. You learn
to read the weather.

Neither is the better way. Row canals while you are learning, rivers once you have learned.
"""


@pytest.mark.parametrize(
    "document", [TWO_WAYS, TWO_WAYS.replace("Canals vs. Rivers", "On canals vs. rivers")]
)
def test_only_edits_that_were_made_are_recorded(document, tools) -> None:
    article, card = composed(document, tools, "versus")
    assert card.slices
    for each in card.slices:
        whole = article.blocks[each.block].text if each.block >= 0 else article.title
        assert ("capital" in each.edits) == (whole[each.start] != each.text[0])


def test_the_first_that_fit_are_drawn_and_the_rest_is_counted(tools) -> None:
    steps = [f"{number}. Wait {number} weeks before you water it." for number in range(7, 10)]
    _, card = composed(HOW_TO + "\n".join(steps), tools)
    drawn = [item.setting.text for item in card.frame.texts if item.role == "step"]
    (more,) = (item.setting.text for item in card.frame.texts if item.role == "more")
    assert drawn[0] == "Water the orchid the day before"
    assert more == f"+ {9 - len(drawn)} more"
    assert "Cut away every root that isn’t firm" in card.copy.alt
    assert more in card.copy.alt


def test_a_sentence_that_opens_with_its_number_goes_on_after_it(tools) -> None:
    _, card = composed(NUMBER, tools)
    texts = {item.role: item.setting.text for item in card.frame.texts}
    assert (texts["stat"], texts["unit"]) == ("67", "%")
    assert texts["sentence"].startswith("of managers say")
    assert card.copy.alt.startswith("67% of managers say")


@pytest.mark.parametrize(
    ("template", "code"), [("steps", "steps.none"), ("list", "list.none"), ("stat", "stat.none")]
)
def test_what_an_article_lacks_is_named_with_what_to_do(template, code, tools) -> None:
    with pytest.raises(InputError) as caught:
        composed(PLAIN, tools, template)
    assert caught.value.code == code
    assert "-t quote" in (caught.value.hint or "")


RENT = """---
title: Renting or Buying?
url: https://pedals.example/rent
---
People ask every September.

**Renting**: you pay every month and the repairs are done for you.

**Buying**: you pay once and you do the repairs yourself.

Neither is cheaper. Rent while you are unsure, buy once you ride every day.
"""


def test_a_name_that_stands_above_its_sentence_is_said_once(tools) -> None:
    article, card = composed(RENT, tools, "versus")
    texts = {item.setting.text for item in card.frame.texts}
    assert {"Renting", "Buying"} <= texts
    assert "you pay once and you do the repairs yourself." in texts
    assert "Renting: you pay every month and" in card.copy.alt
    for each in card.slices:
        whole = article.blocks[each.block].text if each.block >= 0 else article.title
        assert each.text.lower() in whole.replace("'", "’").lower()


LONG = ", whenever the water comes down from the hills, brown and loud, with fence posts in it" * 4
LONG_STEPS = "---\ntitle: How to read a river\n---\nFollow these steps:\n\n" + "\n".join(
    f"{number}. {first}{LONG}."
    for number, first in enumerate(("Stand still", "Look twice", "Ask around", "Go home"), 1)
)


def test_what_an_article_is_made_of_gives_way_where_it_does_not_fit(tools) -> None:
    article, card = composed(LONG_STEPS, tools)
    assert sharekit.steps(article) is not None
    assert card.template == "title"
    said = [each.message for each in card.diagnostics if each.code == "template.auto"]
    assert said[-1] == "steps doesn't fit og, so title is drawn"
    make(card, CardSettings(), tools)


def test_steps_that_were_asked_for_are_refused_where_they_do_not_fit(tools) -> None:
    _, card = composed(LONG_STEPS, tools, "steps")
    with pytest.raises(QualityError, match="does not fit"):
        make(card, CardSettings(template="steps"), tools)


def test_a_missing_font_is_told_rather_than_hidden_behind_the_title(tools) -> None:
    said = "A sign like \U00012000 keeps a god and the whole sky in two strokes of a reed."
    _, card = composed(f"---\ntitle: Old signs\n---\n{said}\n", tools)
    assert card.template == "quote"
    assert "card.missing_glyph" in {each.code for each in card.diagnostics}


def test_where_there_is_nothing_else_to_draw_the_first_choice_says_what_does_not_fit(tools) -> None:
    words = "Wort" * 40
    verbs = ("Measure", "Cut", "Glue", "Press")
    steps = "\n".join(f"{n}. {verb} the beam and {words} it." for n, verb in enumerate(verbs, 1))
    _, card = composed(f"Follow these steps:\n\n{steps}\n", tools)
    assert card.template == "steps"
    assert "card.overflow" in {each.code for each in card.diagnostics}


@pytest.mark.parametrize("before", ["Selon l'étude, ", "Readers don't finish "])
def test_an_apostrophe_is_no_mark_that_is_left_open(before: str, tools: Tools) -> None:
    said = f"{before}37% of what they buy, according to the Book Office."
    text = f"---\ntitle: 37 % of readers\n---\n{said}\n"
    _, card = composed(text, tools, "stat", "square")
    said = [item.setting.text for item in card.frame.texts]
    assert sum("37" in words for words in said) == 1


def test_the_alternative_text_says_no_line_that_is_not_drawn(tools: Tools) -> None:
    text = (
        "---\ntitle: Reading at night\n---\nMost people read at night because nobody calls then.\n"
    )
    for size in ("og", "x_summary"):
        _, card = composed(text, tools, "title", size)
        drawn = " ".join(item.setting.text for item in card.frame.texts)
        assert ("Most people" in card.copy.alt) == ("Most people" in drawn)
