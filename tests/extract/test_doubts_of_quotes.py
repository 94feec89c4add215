"""Doubts: what each is about, and the neighbour that gives none."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, Block, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.candidate import Candidate
from sharekit.extract.cutting.candidates import sentences
from sharekit.extract.doubts.english import DOUBTS, cost, doubts
from sharekit.extract.doubts.namings import Known, known
from sharekit.extract.language.words import tokens
from sharekit.extract.quotes import quotes

ABOUT = Known(
    frozenset({"on", "leadership"}),
    frozenset({"dana", "kim"}),
    frozenset({"good"}),
    frozenset({"lead"}),
    [("every", "harbour", "has", "a", "beacon"), (), ("rest",)],
)


def given(text: str) -> tuple[str, ...]:
    return doubts(Candidate(0, 0, len(text), text, 1, tokens(text).words), ABOUT)


CASES = [
    ("bare", "The system is never finished.", "The leader is never finished."),
    ("bare", "Work hard, because the list is long.", "Work hard, because the key to luck is work."),
    ("bare", "The system bears no blame for a storm.", "The leader bears no blame for a storm."),
    ("bare", "The deck and rope are quite nice.", "A deck and rope are quite nice."),
    ("momentary", "We’ll continue to see boats.", "Boats continue to sail."),
    ("momentary", "Current market conditions are slow.", "Your current harbour is slow."),
    ("momentary", "In today’s market, boats wait.", "In every market, boats wait."),
    ("concedes", "Normally we sail at noon.", "Normally we sail, but fog is fog."),
    ("acts_on_told", "Pick one that sails well.", "Pick one boat that sails well."),
    ("tells_of_somebody", "Dana sails, but rowing was her dream.", "Dana sails, and so can you."),
    ("foretells", "Boats will be built and crews will be paid.", "Boats will be built by crews."),
    ("of_kin", "My husband loves boats.", "A husband loves boats."),
    ("counts_known", "Fiddle with the five knobs.", "Use the five senses."),
    ("counts_known", "Fiddle with the five knobs.", "Use the five knobs that you trust."),
    ("tops_unsaid", "You have fewer boats to tow.", "You have fewer boats than you need."),
    ("offers", "You can tow as many boats as you like.", "You tow boats as you like."),
    ("presents", "There are only a few boats.", "There are few boats without a leak."),
    ("momentary", "Boats are looking to leave.", "Look to leave boats that leak."),
    ("momentary", "The fog will soon be gone.", "The fog will be gone as soon as it rains."),
    ("notice", "Doors open at 7 p.m. every day.", "Doors open to those who knock."),
    ("of_a_day", "Rents should fall by spring.", "Rents fall when nobody moves."),
    ("of_a_day", "It’s expected that demand stays.", "What is expected of a crew stays."),
    ("of_a_day", "We’re now entering a fog.", "Now and then we enter a fog."),
    ("of_a_day", "Inventory has been tight.", "A rope has been tight for ages."),
    ("of_a_day", "Boats are now 45% of sales.", "Boats are 45% of a harbour."),
    ("momentary", "Boats are selling for 90 dollars.", "Boats that sail are 90 years old."),
    ("of_a_day", "The lists for boats aren’t out yet.", "The best boats are yet to come."),
    ("of_a_day", "More boats will be for sale.", "If it rains, more boats will be for sale."),
    ("of_a_day", "Demand will fall soon enough.", "As rates rise, demand will fall."),
    ("of_a_day", "Experts are divided on boats.", "Experts are people who sail."),
    ("goes_on", "No one bothered to count the boats.", "No one bothers to count boats."),
    ("bare", "The faster the machine sails, the more.", "The faster a machine sails, the more."),
    ("acts_on_told", "Ignore the rope; it is for show.", "Ignore a rope; it is for show."),
    ("says_little", "Find ways, ask questions, get answers.", "Find ways, ask sailors, get boats."),
    ("denies_half", "What matters is not rank, not luck.", "It is not rank, not luck, but work."),
    ("bare", "The coffee-table publication is big.", "The beauty is that luck is free."),
    ("of_company", "The five boats need a plan.", "The crews of a port need a plan."),
    ("of_company", "The toll is 44 boats.", "The toll of a storm is 44 boats."),
    ("momentary", "Boats have started to sink.", "Boats start to sink."),
    ("momentary", "Boat prices are rising.", "When boat prices are rising, wait."),
    ("of_a_day", "Harbours are at an all-time low.", "Harbours are low at all times."),
    ("momentary", "Boats grew in recent years.", "Boats grow in a year."),
    ("narrates", "No one knew where the boats were.", "No one ever knew too much."),
    ("reports", "All year, we’ve been hearing of boats.", "All year, boats are heard of."),
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
    ("momentary", "No mast falls anytime soon.", "A mast falls as soon as it is dry."),
    ("momentary", "We should see calm seas.", "You should see the sea."),
    ("momentary", "A port is getting harder to reach.", "A port is hard to reach."),
    ("momentary", "Just because summer’s over you can sail.", "Summer is over when you stop."),
    ("momentary", "There are lots of people on boats.", "There are people who need boats."),
    ("is_vague", "Every boat is different.", "Every boat is a house."),
    ("sums_up", "The bottom line is that people sail.", "A bottom line holds boats."),
    ("presents", "There have been no storms for a week.", "There is no storm without a calm."),
    ("told_before", "Nobody repairs the beacon alone.", "Nobody repairs the beacon of hope alone."),
    ("acts_on_told", "Take care of the rope; it is old.", "Take care of the rope that holds you."),
    ("acts_on_told", "Once you divide the sum by four, you rest.", "Once you rest, you see it."),
    ("lacks_place", "Include a drawing of your crew.", "Include a drawing in your letter."),
    ("tells_from_others", "The age of other kinds of boats is over.", "Some sail, others row."),
    ("tells_from_others", "A mast is another matter.", "One boat is worth another."),
    ("likens_to_unsaid", "A ferry follows the same course.", "Two ferries follow the same course."),
    ("likens_to_unsaid", "Pilots must think in such a world.", "There is no such a thing."),
    ("stops_short", "The older you are, the more you have.", "Love what you have."),
    ("denies_half", "You aren’t just buying a boat.", "You aren’t just buying a boat, but a life."),
    ("denies_unsaid", "The search for a mast is not.", "A rope is cheap, and a mast is not."),
    ("denies_unsaid", "A captain of two crews doesn’t.", "If crews sleep a captain doesn’t."),
    ("concedes", "I understand the fear of storms.", "I understand the fear, but I sail."),
    ("concedes", "At a high level, a boat is a box.", "A boat at sea is a box."),
    ("concedes", "It’s a fact that boats are slow.", "Boats are slow, and that’s a fact."),
    ("concedes", "Just make sure that the rope is dry.", "Make the rope dry, and it holds."),
    ("wishes", "I wish I could sail.", "A wish is no plan."),
    (
        "strings",
        "Winds go up, winds go down, boats are lost, boats win, sails.",
        "Winds go up, winds go down, and boats go on.",
    ),
    ("sums_up", "The point is, people still sail.", "The point of a boat is to sail."),
    ("sums_up", "The ones who row win.", "Those who row win."),
    ("urges", "Now is the time to sail.", "There is a time to sail."),
    ("is_vague", "We live in a port, and things are happening.", "Good things take time."),
    ("is_vague", "If you see a leak, do something about it.", "If you see a leak, stop it."),
    ("says_little", "You don’t have a lot of time, so get to the point.", "You can’t row a storm."),
    ("singles_out", "It is just the ropes that cost.", "It is the ropes that cost."),
    ("tops_unsaid", "A mast gets a lot more expensive.", "A mast costs a lot more than a rope."),
    (
        "as_others_see",
        "Fog is often seen as an enemy.",
        "Fog is often seen as an enemy, but helps.",
    ),
    ("as_others_see", "Many people believe that boats are slow.", "Many people row."),
    ("as_others_see", "The usual argument for motors is speed.", "The argument is over."),
    ("names_what_it_is", "Hope is the mechanism: it holds.", "Hope is the key: it holds."),
]


@pytest.mark.parametrize(("name", "doubtful", "clear"), CASES)
def test_a_doubt_is_about_one_thing(name: str, doubtful: str, clear: str) -> None:
    assert name in given(doubtful)
    assert name not in given(clear)


def test_every_doubt_has_a_case() -> None:
    assert {doubt.name for doubt in DOUBTS} == {name for name, _, _ in CASES} | {
        "leads_on",
        "is_answered",
        "answers_cut",
    }


def test_what_leads_on_to_the_next_sentence() -> None:
    words = tokens("A captain of two crews has no time.").words
    candidate = Candidate(0, 0, 35, "A captain of two crews has no time.", 0, words)
    for after, leads in ((("that's", "why", "we", "row"), True), (("we", "row"), False)):
        about = ABOUT._replace(told=[words, after])
        assert ("leads_on" in doubts(candidate, about)) is leads


def test_what_leans_is_shown_where_there_is_nothing_else() -> None:
    words = tokens("Include the same rope.").words
    candidate = Candidate(0, 0, 22, "Include the same rope.", 1, words)
    assert len(doubts(candidate, ABOUT)) > 1
    assert cost(candidate, ABOUT) is not None


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


def test_a_name_that_everybody_knows_gives_no_doubt() -> None:
    text = "Nobody waits for Kim, and most Americans wait for luck."
    article = parse(text, kind="markdown", title="On boats", lang="en")
    assert known("On boats", sentences(article, "en", {})).names == {"kim"}


def test_the_clearer_of_two_goes_first() -> None:
    text = (
        "The rudder needs more care than any sail will ever need.\n\n"
        "A good rudder needs more care than any sail will ever need from you."
    )
    found = quotes(parse(text, kind="markdown", title="On boats", lang="en"))
    assert found[0].block == 1


@pytest.mark.parametrize(
    ("before", "answers"),
    [
        ("You needn’t win, but ", True),
        ("Nevertheless, ", True),
        ("But ", False),
        ("You needn’t win, and ", False),
        ("", False),
    ],
)
def test_what_answers_a_cut_clause(before: str, answers: bool) -> None:
    text = "You can sail a boat all day."
    candidate = Candidate(0, 0, len(text), text, 1, tokens(text).words, before=before)
    assert ("answers_cut" in doubts(candidate, ABOUT)) is answers


def test_a_single_word_gives_doubts_like_any_text() -> None:
    """ "The ***!", of a text whose marks are no words."""
    for text in ("The ***!", "One!", "It …", "A"):
        given(text)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl"])
@pytest.mark.parametrize("text", ["***", "Die …", "La !", "Also …", "The ***!"])
def test_texts_of_a_word_or_none_are_looked_at_like_any(text: str, language: str) -> None:
    block = Block(BlockKind.PARAGRAPH, f"{text} {text}")
    article = Article("a", "text", "A rope", language=language, blocks=(block,))
    assert len(quotes(article, min_chars=1, max_chars=200)) <= 2
