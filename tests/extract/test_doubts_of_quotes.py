"""Doubts: what each is about, and the neighbour that gives none."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.candidates import Candidate
from sharekit.extract.doubts import DOUBTS, cost, doubts
from sharekit.extract.namings import Known
from sharekit.extract.quotes import quotes
from sharekit.extract.words import tokens

ABOUT = Known(
    frozenset({"on", "leadership"}),
    frozenset({"dana", "kim"}),
    frozenset({"good"}),
    frozenset({"lead"}),
)


def given(text: str) -> tuple[str, ...]:
    return doubts(Candidate(0, 0, len(text), text, 0, tokens(text).words), ABOUT)


CASES = [
    ("bare", "The system is never finished.", "The leader is never finished."),
    ("bare", "Work hard, because the list is long.", "Work hard, because the key to luck is work."),
    ("bare", "The coffee-table publication is big.", "The beauty is that luck is free."),
    ("of_company", "The five boats need a plan.", "The crews of a port need a plan."),
    ("of_company", "The toll is 44 boats.", "The toll of a storm is 44 boats."),
    ("momentary", "Boats have started to sink.", "Boats start to sink."),
    ("of_company", "The car needs a plan.", "The leader needs a plan."),
    ("of_company", "The company needs a plan.", "A company needs a plan."),
    ("ends_bare", "You can taste all the flavours.", "You can taste the flavours of a year."),
    ("names_by_kind", "The Foundation helps boats.", "The Foundation of Boats helps."),
    ("sets_up", "Some crews want to sail.", "Some crews want to sail, others to sleep."),
    ("presents", "There is a ferry that sails at noon.", "There is no ferry without a pilot."),
    ("opens_with_name", "Dana counts the boats.", "Patience counts the boats."),
    ("opens_with_name", "Erin Sands counts the boats.", "Good Boats count."),
    ("opens_with_name", "Erin and Theo count the boats.", "Good and old boats count."),
    ("off_title", "You can count the boats.", "You can lead a crew of boats."),
    ("names", "Nobody waits for Kim in a harbour.", "Nobody waits for luck in a harbour."),
    ("several_names", "Nobody sails from Kim to Dana.", "Nobody sails from Kim to sea."),
    ("several_names", "A boat needs Kim’s luck.", "A boat needs Kim and luck."),
    ("acts_on_bare", "Send the notice to a pilot.", "Send the pilot that you trust."),
    ("initials", "The EGM circle is patient.", "The US circle is patient."),
    ("like_name", "Ask a pilot like Kim, who knows.", "Ask a pilot like that one, who knows."),
    ("narrates", "Everything started to slip.", "Nobody ever planned an accident."),
    ("counts", "In all 28 boats were lost.", "Nobody counts the 28 boats."),
    ("bare", "The harbour system’s age is a joke.", "The leader’s age is a joke."),
    ("goes_on", "Everything started to slip.", "Everything starts with a question."),
    ("tells", "I brought three boats so we can sail.", "I bring what I love."),
    ("offers", "Kim’s yard helps you save your boat.", "A yard helps you save a boat."),
    ("tells", "We sold three boats in a week.", "We sell what we love."),
    ("tells_plainly", "We sold three boats.", "We learned that boats need luck."),
    ("begins_tale", "In a week, we sold three boats.", "I learned that boats are patient."),
    ("reports", "We’re sailing on Sundays.", "A crew is sailing for the love of it."),
    ("confides", "You can bring my boat back.", "You can bring a boat back."),
    ("asks_trust", "You can trust me with a boat.", "You can trust a boat with a pilot."),
    ("offers", "You can rent a boat from Kim’s.", "You can rent a boat from a pilot."),
    ("here", "A pilot waits here for good luck.", "A pilot waits for good luck."),
    ("them", "Pilots know that they need luck.", "Pilots know that luck needs them."),
    ("momentary", "Boats are cheap right now.", "Boats are never cheap."),
]


@pytest.mark.parametrize(("name", "doubtful", "clear"), CASES)
def test_a_doubt_is_about_one_thing(name: str, doubtful: str, clear: str) -> None:
    assert name in given(doubtful)
    assert name not in given(clear)


def test_every_doubt_has_a_case() -> None:
    assert {doubt.name for doubt in DOUBTS} == {name for name, _, _ in CASES}


def test_several_nouns_side_by_side_are_any_of_their_kind() -> None:
    text = "The view is different, the work is different, but the summit is the same."
    assert "bare" not in given(text)


def test_too_many_doubts_forbid_a_quote() -> None:
    story = "In less than a week, we sold three boats from the yard."
    text = f"{story}\n\nA boat that nobody sails is only a very slow tree."
    found = quotes(parse(text, kind="markdown", title="On boats", lang="en"))
    candidate = Candidate(0, 0, len(story), story, 0, tokens(story).words)
    assert cost(candidate, ABOUT) is None
    assert [quote.text for quote in found] == ["A boat that nobody sails is only a very slow tree."]


def test_the_clearer_of_two_goes_first() -> None:
    text = (
        "The rudder needs more care than any sail will ever need.\n\n"
        "A good rudder needs more care than any sail will ever need from you."
    )
    found = quotes(parse(text, kind="markdown", title="On boats", lang="en"))
    assert found[0].block == 1
