"""Each filter refuses what it is for, and lets its neighbour through."""

from __future__ import annotations

import pytest

from sharekit.extract.candidate import Candidate
from sharekit.extract.filters.table import FILTERS, limits, refusal
from sharekit.extract.language.words import tokens

TITLE = "How to keep a garden alive"


def refused(text: str, language: str = "en") -> str | None:
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words)
    found = refusal(candidate, limits(TITLE, language, min_chars=10, max_chars=180))
    return found.name if found else None


ENGLISH = [
    ("coarse", "The maker of roses is a bastard.", "The maker of a rose is the rain."),
    ("list_marker", "Reason: roses need a wall to climb.", "Roses need a reason: a wall to climb."),
    ("lead_in", "There are three things every rose needs.", "There are no roses without thorns."),
    ("lead_in", "Ask yourself two questions about roses.", "Ask old gardeners about roses."),
    ("sales", "The firm specializes in old roses.", "A gardener who loves roses waits."),
    ("opening", "The biggest downside is the thorns.", "The biggest rose has the longest thorns."),
    ("opening", "Sure enough, the roses bloomed in May.", "Roses are sure to bloom in May."),
    ("opening", "You know, roses have thorns.", "You know that roses have thorns."),
    ("dangling", "You also need a wall for your roses.", "Roses need not only water but also sun."),
    ("dangling", "If you instead wait, roses will come.", "Plant roses instead of grass."),
    ("dangling", "Old roses smell even better in May.", "Old roses smell better than new roses."),
    ("dangling", "Never ask that question about roses.", "Ask a question that a gardener knows."),
    ("dangling", "Gardeners may not know it exists.", "A garden is more than it shows."),
    ("dangling", "The roses they cut are for the table.", "Gardeners cut what they love."),
    ("dangling", "We made a plan that let them know.", "Guests return if you let them know."),
    ("dangling", "Ask a gardener how you get there.", "Stay close to roses: joy is there."),
    ("dangling", "A wall needs this kind of rose.", "A wall needs a kind of rose that climbs."),
    ("call_to_action", "Your browser doesn’t support the video tag.", "A browser is a garden."),
    ("noise", "A garden is love with a spade &amp", "A garden is love with a spade & a list."),
    ("lead_in", "A rose is a promise that you keep […]", "A rose is a promise that you keep."),
    ("length", "Water it.", "Water early and water deep."),
    ("length", "Water " * 40 + "now.", "Roots follow the water down."),
    ("question", "How much water does a rose need?", "A rose needs more than water."),
    ("unbalanced", "Roses (like people need room.", "Roses (like people) need room."),
    ("unbalanced", "A “good year is a lot of small days.", "A “good” year is small days."),
    ("link", "The plans are at example.com for all.", "The plans are for all gardeners."),
    ("link", "Write to rose@example.org about soil.", "Write down what the soil was like."),
    ("call_to_action", "Sign up to get a plan each Friday.", "A plan each Friday is enough."),
    (
        "call_to_action",
        "We’d love to help you plant a tree.",
        "We love trees that need no help.",
    ),
    ("sales", "We help our clients to plant in autumn.", "Plants help their neighbours in autumn."),
    ("sales", "Our team knows what your roses need.", "Your roses know what they need."),
    ("lead_in", "Let’s look at the roots of a rose.", "Roots talk, and roses listen to roots."),
    ("dangling", "Make sure a larger one has water.", "A rose is a plant, and a thirsty one."),
    (
        "dangling",
        "Every garden is old, and she planted it.",
        "My mother knew that she would plant.",
    ),
    ("dangling", "You can read the story of roses here.", "A rose grows wherever a wall is warm."),
    ("dangling", "Roses wait, and you learn from that.", "Roses wait, and you learn from roses."),
    ("dangling", "There are tools that make it work.", "A good tool knows that it works."),
    ("dangling", "For young roses, that’s a danger.", "For young roses, frost is a danger."),
    ("others_words", "Most people think roses are weak.", "Most people have roses and no time."),
    (
        "age_warning",
        "Warning: this content is older than 365 days.",
        "Old gardens teach patience.",
    ),
    ("dated", "We planted forty roses two years ago.", "A rose is forty years of patience."),
    ("lead_in", "A garden needs four things:", "A garden needs four things."),
    ("lead_in", "Above all, here are the rules of watering.", "The rules of watering are few."),
    ("list_marker", "3. Water deep, not often.", "Water deep, not often."),
    ("title", "How to keep the garden alive.", "A garden stays alive through habit."),
    ("shouting", "NEVER WATER AT NOON, EVER.", "Never water at noon in August."),
    (
        "fragment",
        "A rose has two needs: a wall that keeps the wind away.",
        "A rose has two needs: a wall and a gardener.",
    ),
    ("fragment", "Why roses are worth a wall.", "Why roses bloom is a secret of the soil."),
    ("fragment", "Only if you want to prune a rose.", "Only if you prune does a rose bloom."),
    ("opening", "Let’s say a rose needs a wall.", "Let a rose have its own time."),
    (
        "dangling",
        "A rambler, as they call it, needs a wall.",
        "A rambler, as gardeners call it, climbs.",
    ),
    ("sales", "Look to your local real estate agents.", "Look to your local gardeners."),
    ("sales", "An agent is a good place to start.", "A wall is a good place to start."),
    ("dangling", "Old gardens have many of them.", "Old gardens have many roses."),
    ("dangling", "See if a rose will put that there.", "Put a rose there is no wind to bend."),
    (
        "dangling",
        "Roses bloom. Other days are cold and wet.",
        "Days are warm. Other days are cold.",
    ),
    (
        "lead_in",
        "In a garden, remember the four Rs.",
        "In a garden, remember the frost.",
    ),
    ("opening", "You mentioned that roses need a wall.", "You mention roses, and people smile."),
    ("opening", "The later I call a rose of the wall.", "The later you prune, the better."),
    ("sales", "A garden letter sponsored by Rose & Co.", "A mill powered by water is slow."),
    ("noise", "Gardens are accompanied, accompanied by bees.", "A very, very old garden hums."),
    ("sales", "Planters is a leading supplier of roses.", "Water is a leading cause of rot."),
    (
        "sales",
        "You need to hire a good agent for a garden.",
        "A good agent buys a garden for love.",
    ),
    ("sales", "Ask for the expertise of a local agent.", "Ask for the wisdom of a local gardener."),
    ("opening", "It’s not just about roses.", "It’s not just about roses, but about bees."),
    ("fragment", "and water runs off the leaves.", "Water runs off the leaves."),
    ("noise", "Call water() twice a day.", "Water the garden twice a day."),
    ("noise", "The soil is what you feed1.", "The soil is what you feed."),
    ("others_words", "“Soil is a bank account,” Ada said.", "Soil is a bank account."),
    ("others_words", "According to Ada, soil is a bank.", "Soil is a bank for water."),
    ("opening", "They need more water in spring.", "Roses need more water in spring."),
    ("opening", "However, roses need water.", "Every rose needs water."),
    ("opening", "This is why roses fail.", "Thirst is why roses fail."),
    ("opening", "It makes the leaves turn yellow.", "It takes years to know a garden."),
    ("opening", "It is a book about how to prune.", "It is a mistake to prune in May."),
    ("opening", "For example, roses need water.", "Roses in pots need water."),
    (
        "dangling",
        "You cannot do both in one hour.",
        "You need both to grow; neither is enough.",
    ),
    (
        "dangling",
        "Knowing this will save you a year.",
        "Knowing your soil will save you a year.",
    ),
    (
        "dangling",
        "You must learn these rules in spring.",
        "Rules are kept; break these rules once.",
    ),
    ("dangling", "You can always ask them for advice.", "Old gardeners know; ask them."),
    ("dangling", "Roses, however, need water.", "Roses need water, however old."),
    ("dangling", "Never plant roses in that soil.", "Plant roses in soil that drains."),
    ("opening", "One of the benefits is that it saves time.", "A plan is good: it saves time."),
    ("dangling", "We dug all day, and I learned this.", "We dug all day, and I learned a lot."),
    ("opening", "Without it, roses fade by noon.", "Without water, roses fade by noon."),
    ("opening", "Most don’t bloom in shade.", "Most roses don’t bloom in shade."),
    ("opening", "The ones in pots need water.", "The ones who plant also water."),
    ("call_to_action", "Ask on my blog for more roses.", "Ask an old gardener for more roses."),
    ("others_words", "As Ada jokes: Soil is a bank.", "As a joke, soil is no bank."),
    ("list_marker", "(02:25) Water deep, not often.", "Water deep at 02:25, not often."),
    ("dangling", "Roses like the shade as well.", "Roses like the shade in August."),
    ("sales", "The winter box of roses is nearly gone.", "The winter of the roses is over."),
    ("sales", "The first garden walk sold out.", "The first gardener sold roses."),
    (
        "fragment",
        "A few things to check: water, shade, and soil.",
        "Roses work like a gardener: slow, patient, and at dawn.",  # "a …er": a verb elsewhere
    ),
]


@pytest.mark.parametrize(("name", "bad", "good"), ENGLISH)
def test_english(name: str, bad: str, good: str) -> None:
    assert refused(bad) == name
    assert refused(good) is None


@pytest.mark.parametrize(
    ("language", "bad", "good"),
    [
        ("de", "Das ist der Grund dafür.", "Das Wasser ist der Grund."),
        ("de", "Aber Rosen brauchen Wasser.", "Rosen brauchen Wasser und Zeit."),
        ("de", "Rosen brauchen deshalb Wasser.", "Wer Rosen liebt, hat deshalb Geduld."),
        ("fr", "Mais les roses ont soif.", "Les roses ont toujours soif."),
        ("fr", "Les roses ont pourtant soif.", "Les roses ont soif, et pourtant elles durent."),
        ("es", "Pero las rosas tienen sed.", "Las rosas siempre tienen sed."),
        ("es", "Las rosas, sin embargo, tienen sed.", "Las rosas tienen sed y memoria."),
        ("ja", "しかし、庭には水が必要です。", "庭には水と時間が必要です。"),
    ],
)
def test_openings_in_other_languages(language: str, bad: str, good: str) -> None:
    assert refused(bad, language) == "opening"
    assert refused(good, language) is None


@pytest.mark.parametrize(
    ("language", "name", "bad"),
    [
        ("de", "question", "Wie viel Wasser braucht eine Rose?"),
        ("de", "call_to_action", "Abonnieren Sie unseren Brief über Rosen."),
        ("de", "age_warning", "Dieser Beitrag ist älter als 365 Tage."),
        ("de", "dated", "Wir pflanzen nächste Woche vierzig Rosen."),
        ("de", "others_words", "Eine Rose braucht Zeit, sagt der Gärtner."),
        ("de", "sales", "Die Rosen vom Markt sind fast ausverkauft."),
        ("fr", "sales", "Les rosiers anciens sont presque épuisés."),
        ("es", "sales", "Las rosas del mercado están casi agotadas."),
        ("fr", "call_to_action", "Cliquez pour lire notre lettre sur les roses."),
        ("fr", "unbalanced", "Les roses « anciennes ont soif."),
        ("es", "call_to_action", "Haz clic para leer sobre las rosas."),
        ("es", "others_words", "Según Ada, las rosas tienen memoria."),
        ("ja", "question", "バラにはどれだけの水が必要ですか？"),
    ],
)
def test_filters_beyond_english(language: str, name: str, bad: str) -> None:
    assert refused(bad, language) == name


def test_every_filter_says_why() -> None:
    assert len({each.name for each in FILTERS}) == len(FILTERS)
    assert all(each.reason and not each.reason.endswith(".") for each in FILTERS)


def test_every_filter_is_shown_at_work() -> None:
    assert {name for name, _, _ in ENGLISH} == {each.name for each in FILTERS}
