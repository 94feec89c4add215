"""All cards of an article say the same; a number is drawn where it is the article's point."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.pipeline.choose import structure_template
from sharekit.pipeline.run import compose_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools

ESSAY = """---
title: Two ends of one rope
---
The person in front chooses the line, and the person behind keeps the rope.

Nobody who ever led a group over a glacier in bad weather has asked which of the two matters more
to those who walk between them.

A rope is no promise. It is the work of two people who can't see one another and pull no less.
"""
LONG_WINDED = """---
title: What a keeper of a light teaches
---
My grandfather kept a light on the north coast for thirty-one years.

Each evening he wound the clockwork and wrote three lines. The log is what the inspectors read.

Reliability is not a feature that you add at the end but a habit that you keep when nobody is
looking.
"""
NEWS = """---
title: How we work now
---
According to the Institute of Labour, 42 % of all workers stay at home on Fridays.

The survey has been repeated every year.
"""


MOVED = """---
title: We moved office
---
As of Monday, Brightline works from Harbour Street 14. The phone number stays the same.

The new place is on the second floor, next to the old fish market. Bicycles can be left in the yard.
"""
VERSE = """---
title: On feedback
---
Feedback that comes late is a verdict. Feedback that comes early is help.

Ask for it while you can still change your mind.
"""


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools(system_fonts=False)


def drawn(document: str, size: str, tools: Tools) -> tuple[str, str | None]:
    article = sharekit.parse(document, kind="markdown")
    card = compose_card(article, CardSettings(size=size), tools)
    return card.template, card.quote.text if card.quote else None


def test_usual_formats_show_the_same_quote(tools: Tools) -> None:
    said = {drawn(ESSAY, size, tools) for size in ("og", "x", "square", "portrait", "pin", "story")}
    assert len(said) == 1


@pytest.mark.parametrize("size", ["og", "x", "square", "portrait", "pin", "story"])
def test_the_quote_that_says_most_is_shown_in_somewhat_smaller_words(
    size: str, tools: Tools
) -> None:
    _, quote = drawn(LONG_WINDED, size, tools)
    assert quote is not None
    assert quote.startswith("Reliability is not a feature")


@pytest.mark.parametrize("size", ["og", "pin"])
def test_a_short_notice_shows_its_title_and_how_it_begins(size: str, tools: Tools) -> None:
    card = compose_card(sharekit.parse(MOVED, kind="markdown"), CardSettings(size=size), tools)
    texts = {item.role: item.setting.text for item in card.frame.texts}
    assert texts["title"] == "We moved office"
    assert texts["sub"].startswith("As of Monday")
    assert drawn(VERSE, size, tools)[0] == drawn(f"{MOVED}\n{ESSAY}", size, tools)[0] == "quote"


@pytest.mark.parametrize("size", ["og", "pin"])
def test_news_that_open_with_a_number_and_say_whose_show_it(size: str, tools: Tools) -> None:
    assert drawn(NEWS, size, tools)[0] == "stat"


BUILT_ON = """---
title: Who gets the keys
---
Ron mends shoes under the railway arch. He is sixty-eight, and nobody has asked for the bench.

He is why we put one more question to our members in the spring.

According to the Bench Survey, two out of three shoe repairers have nobody who takes over from them.

I read that on the train, and missed my stop. It is not a few old hands who grumble in a corner.

What people wrote in the margins was about time. It needs a free afternoon to teach somebody a welt.
"""


def test_a_short_article_that_is_built_on_a_number_shows_it(tools: Tools) -> None:
    assert drawn(BUILT_ON, "og", tools)[0] == "stat"


def test_a_number_further_down_leaves_the_quote(tools: Tools) -> None:
    opening = NEWS.rpartition("---\n")[2]
    assert drawn(f"{ESSAY}\n{opening}", "og", tools)[0] == "quote"


def test_a_picture_is_shown_rather_than_a_number(tools: Tools) -> None:
    article = sharekit.parse(NEWS, kind="markdown", image="valley.jpg")
    assert structure_template(article, CardSettings(), tools.memory) is None
