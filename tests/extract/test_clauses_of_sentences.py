"""A clause is cut only where nothing that was said to limit it is left behind."""

from __future__ import annotations

import pytest

from sharekit.extract.cutting.clauses import cuts
from sharekit.extract.language.words import tokens


def clauses(text: str) -> set[str]:
    return {text[start:end].rstrip(".") for start, end in cuts(text, tokens(text))}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The bottom line is that you need a plan.", "you need a plan"),
        ("Remember, every rope has two ends.", "every rope has two ends"),
        ("However, the rope holds only if you tie it.", "the rope holds only if you tie it"),
        ("Did you know that your soil is alive?", "your soil is alive"),
        ("You cannot push a rope, and every hour you try is lost.", "You cannot push a rope"),
        (
            "In small teams you do two jobs, but every hour you plan is an hour you don’t build.",
            "every hour you plan is an hour you don’t build",
        ),
        (
            "It rains, but every hour you plan is an hour you don’t build, not an hour of rest.",
            "every hour you plan is an hour you don’t build",
        ),
        ("You cannot hurry a root; give the soil its time.", "give the soil its time"),
        ("Every rope has knots because hemp is weak.", "Every rope has knots"),
        ("The beauty is that you need a plan.", "you need a plan"),
        (
            "The work is never done because gardens grow.",
            "The work is never done because gardens grow",
        ),
    ],
)
def test_clauses_that_stand_alone(text: str, clause: str) -> None:
    assert clause in clauses(text) | {text.rstrip(".")}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("For ropes, the market is bad, but I found a knot.", "I found a knot"),
        ("On other days we rest; the rope is dry.", "the rope is dry"),
        ("Other days are bad; the rope is wet and cold.", "the rope is wet and cold"),
        ("A few must know knots, but the group would be small.", "the group would be small"),
        ("We know the rope, and what the climber was doing.", "what the climber was doing"),
        ("He found every rope—all before we had a chance.", "all before we had a chance"),
        ("The rope is old, so the risk can be a lot higher.", "the risk can be a lot higher"),
        ("It bothers guests, so you need to be safe at night.", "you need to be safe at night"),
        ("Ropes are many, but the true one is one thing: hemp.", "the true one is one thing"),
        ("But there were a few ropes that broke.", "there were a few ropes that broke"),
        ("But you also need a rope.", "you also need a rope"),
        ("It rains, but you know what ropes can’t—or won’t—hold.", "you know what ropes can’t"),
        ("Mix a few ropes, such as hemp, with a cup of tar.", "Mix a few ropes"),
        ("A rope isn’t just a rope—it is a promise.", "A rope isn’t just a rope"),
        ("Finally, press the knot flat with a warm iron.", "press the knot flat with a warm iron"),
        ("Choose a rope from the menu; the knots will come along.", "the knots will come along"),
        (
            "It rains, but you need a rope, don’t need a knot, and don’t need any luck.",
            "you need a rope, don’t need a knot",
        ),
        ("You can stop watering, but only if it rains.", "You can stop watering"),
        ("If you hurry, you lose, and the rope is gone.", "the rope is gone"),
        ("The rope will hold, unless you cut it.", "The rope will hold"),
        ("Some people say that ropes lie, and every rope is a lie.", "every rope is a lie"),
        ("Ada thinks that you lose, and the rope is gone.", "the rope is gone"),
        ("You don’t win because you are fast.", "You don’t win"),
        (
            "A guide will show you the path, tie the knot, and carry the rope.",
            "A guide will show you the path, tie the knot",
        ),
        ("In winter, the path is ice, and the rope is all you have.", "the rope is all you have"),
        (
            "Ada, my old friend, and you are going to pull the rope.",
            "you are going to pull the rope",
        ),
        (
            "Choose a rope that you trust, tie the knot, and keep it dry.",
            "Choose a rope that you trust, tie the knot",
        ),
        ("You should go, or the rope will break.", "You should go"),
        ("It’s not that the rope is short, but the path is long.", "the path is long"),
        (
            "For guests who stay — and only those — the price is ten.",
            "the price is ten",
        ),
        ("Get the knot right, and the rope takes care of itself.", "the rope takes care of itself"),
        ("I can climb all day, and keep people on the path.", "keep people on the path"),
        (
            "It is likely that this is easy —and cheap—than a rope.",
            "It is likely that this is easy",
        ),
        ("A rope of steel costs about $400–600 a month.", "A rope of steel costs about $400"),
        ("Tie a knot that holds exactly because the rope is wet.", "Tie a knot that holds exactly"),
        ("The path is set; the pace doesn’t have to be.", "the pace doesn’t have to be"),
        (
            "We have a permit for the bridge, and a rope that is due tomorrow.",
            "a rope that is due tomorrow",
        ),
        (
            "Work with a guide who can show you the path, tie the knot, and carry the rope.",
            "carry the rope",
        ),
        (
            "The ropes that break are not the old ones – well, they break too.",
            "The ropes that break are not the old ones",
        ),
        (
            "A rope is a promise, not a thing, as Ada Grey explains in her book.",
            "A rope is a promise",
        ),
        (
            "Guides are not slow because they are old; it’s the rope that is slow.",
            "Guides are not slow because they are old",
        ),
        (
            "A knot has two parts: first, you make a loop; and second, you pull it.",
            "A knot has two parts: first, you make a loop",
        ),
        (
            "The words are strong, which means firm, and long, which means far.",
            "The words are strong",
        ),
        ("Your job is just to tie; they’ll climb it all.", "Your job is just to tie"),
        ("A rope is not a tool; it is a habit of yours.", "A rope is not a tool"),
        ("It is not hemp, not tar, not luck that holds.", "It is not hemp, not tar"),
        (
            "I have no problem with a rope; I just don’t like knots.",
            "I have no problem with a rope",
        ),
        ("What matters is not hemp, not tar, not luck.", "What matters is not hemp"),
        ("Look at your old ropes; clean them up.", "Look at your old ropes"),
        ("A ladder is near, so you can climb to the top.", "you can climb to the top"),
        ("The rope is a help—no need to waste a knot on it.", "no need to waste a knot on it"),
        ("Surely, as winter is near, so keep the rope dry.", "keep the rope dry"),
        (
            "Every rope is good precisely because it is dry, and because it is new.",
            "Every rope is good precisely because it is dry",
        ),
        ("Look at your old ropes; keep them in the sun.", "Look at your old ropes"),
        ("Ropes are changing because hemp is rare.", "Ropes are changing"),
        ("You can tie a rope because it bends, but you need time.", "You can tie a rope"),
        ("Every rope has the same goal — give the climber time.", "give the climber time"),
        ("You can call it a rope; you need a knot on the side.", "you need a knot on the side"),
        ("So is the rope too short, and the path is long?", "the path is long"),
    ],
)
def test_cuts_that_would_change_the_meaning(text: str, clause: str) -> None:
    assert clause not in clauses(text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Most climbers hold some rope, and the older you are, the more you have.",
            "the older you are, the more you have",
        ),
        (
            "There’s no harm in adding knots, but don’t expect a climber to thank you.",
            "don’t expect a climber to thank you",
        ),
        (
            "Yes, the tying is slow and hard, but you will never have to mend a net.",
            "you will never have to mend a net",
        ),
        ("Hemp is better for knots; steel is better for loads.", "Hemp is better for knots"),
        (
            "It is a good year for ropes; it is also a good year for nets.",
            "It is a good year for ropes",
        ),
        ("You want a strong rope, and nobody gives you that.", "You want a strong rope"),
        (
            "We have people on the rope, and we just want to keep it dry.",
            "We have people on the rope",
        ),
        (
            "Rope is cheap, but the even wealthier Kim has steel.",
            "the even wealthier Kim has steel",
        ),
        (
            "This takes nothing from hemp, but it is good to know the distance.",
            "it is good to know the distance",
        ),
        (
            "Every guild has what’s known as a log—they list each rope.",
            "Every guild has what’s known as a log",
        ),
    ],
)
def test_cuts_that_leave_a_half_of_a_thought(text: str, clause: str) -> None:
    assert clause not in clauses(text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Rope is cheap, but you get what you want.", "you get what you want"),
        ("Don’t pull the rope, but keep a hand on it.", "keep a hand on it"),
        ("It rains, but you have to know your rope.", "you have to know your rope"),
        ("Hemp is good for knots; steel has no give at all.", "Hemp is good for knots"),
    ],
)
def test_cuts_beside_those_that_stand_alone(text: str, clause: str) -> None:
    assert clause in clauses(text)
