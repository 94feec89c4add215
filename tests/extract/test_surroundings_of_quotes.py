"""What stands around a sentence may turn what it says; then it isn't quoted."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.quotes import quotes

P, H, ITEM = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM
FIT = "Every garden is a promise that you keep to yourself."


def quoted(*blocks: tuple[BlockKind, str], language: str = "en") -> list[str]:
    article = Article(
        "garden.md",
        "markdown",
        title="Roses",
        language=language,
        blocks=tuple(Block(kind, text) for kind, text in blocks),
    )
    return [quote.text for quote in quotes(article, limit=20, min_chars=15)]


@pytest.mark.parametrize(
    ("language", "text", "turned"),
    [
        ("en", "Roses need water every single day. Wrong. Some days are enough.", "Roses need"),
        ("en", "You never have to water a rose. Unless it is August.", "You never"),
        ("en", "Every rose wants the sun. That’s a myth. Shade is fine.", "Every rose"),
        ("en", "A rose is easy to keep alive. Right?", "A rose is easy"),
        ("en", "The age of the rose is over. Well, sort of.", "The age"),
        ("en", "Why not water it? The soil is dry where you put it in the sun.", "The soil"),
        ("en", "So what happens then? Well, roses have to find their water.", "Roses have"),
        (
            "en",
            "Roses die, roses are back, and roses cost a lot. What’s the real story?",
            "Roses die",
        ),
        ("en", "Every garden needs a rose. The key to it is “”.", "Every garden"),
        ("en", "Every garden needs a rose. The name of it is [].", "Every garden"),
        ("de", "Die Zeit der Rosen ist vorbei. Na ja, jedenfalls fast.", "Die Zeit"),
        ("de", "Was tun wir dafür? Rosen geben wir dafür jeden Tag Wasser.", "Rosen geben"),
        ("fr", "Le temps des roses est fini. Enfin, presque.", "Le temps"),
        ("de", "Rosen brauchen jeden Tag viel Wasser. Falsch! Wenig reicht.", "Rosen brauchen"),
        ("fr", "Les roses ont soif tous les jours. C’est faux. Un peu suffit.", "Les roses"),
        ("es", "Las rosas piden agua cada día. No es cierto. Poca basta.", "Las rosas"),
        ("it", "Le rose chiedono acqua ogni giorno. Non è vero. Poca basta.", "Le rose"),
        ("pt", "As rosas pedem água todo dia. Não é verdade. Pouca basta.", "As rosas"),
        ("nl", "Rozen hebben elke dag water nodig. Dat klopt niet. Weinig volstaat.", "Rozen"),
        ("ja", "バラには毎日たくさんの水が必要である。それは誤解だ。", "バラには毎日"),
        ("zh", "玫瑰每天都需要很多的水和阳光。事实并非如此。", "玫瑰每天"),
        ("ar", "تحتاج الورود إلى الماء كل يوم. هذا غير صحيح. القليل يكفي.", "تحتاج الورود"),
    ],
)
def test_what_the_next_sentence_takes_back(language: str, text: str, turned: str) -> None:
    assert not [quote for quote in quoted((P, text), language=language) if turned in quote]


@pytest.mark.parametrize(
    ("lead", "kept"),
    [
        ((P, "Never do this to a rose:"), False),
        ((H, "Myths about roses"), False),
        ((H, "Five mistakes to avoid"), False),
        ((P, "If your soil is heavy clay:"), False),
        ((P, "Old gardeners do four things:"), True),
        ((H, "What a rose wants"), True),
        ((P, "A rose is never finished."), True),
    ],
)
def test_items_mean_what_their_line_says(lead: tuple[BlockKind, str], *, kept: bool) -> None:
    item = "Water your roses at noon in the sun."
    assert (item in quoted(lead, (ITEM, item))) is kept


def test_what_somebody_else_says_at_length() -> None:
    long = (
        "“Roses are a school of patience. " + "They teach you to wait. " * 20 + "You learn slowly.”"
    )
    assert quoted((P, f"{long} {FIT}")) == [FIT]
    assert (
        quoted((P, "“Roses are a school of patience."), (P, "“You learn from them slowly.”")) == []
    )


def test_a_conversation_is_not_the_authors() -> None:
    said = [
        (P, f"{name}: {text}")
        for text in (
            "Roses teach you how to wait for good things.",
            "You learn to wait in a garden.",
        )
        for name in ("Ada", "Ben")
    ]
    assert quoted(*said, (P, FIT)) == [FIT]
    assert quoted((P, f"Tip: {FIT}"))


ASKED, ANSWER, MORE = (
    "What would you tell a young gardener?",
    "Buy fewer roses and better shears.",
    "A rose is the only clock that lets you wait.",
)
TURNS = {
    "letters": [(P, "Q: Why roses?"), (P, f"A: {ANSWER}"), (P, "Q: Why?"), (P, f"A: {MORE}")],
    "initials": [
        (H, "Casper Holm: Why roses?"),
        (P, f"Ilse Brand: {ANSWER}"),
        (P, "CH: Why?"),
        (P, f"IB: {ANSWER}"),
    ],
    "bare": [(P, "Why roses?"), (P, ANSWER), (P, "You have said so."), (P, MORE)],
}


@pytest.mark.parametrize("turns", TURNS.values(), ids=list(TURNS))
def test_answers_of_an_interview_are_not_the_authors(turns: list[tuple[BlockKind, str]]) -> None:
    rest = [(P, ASKED), (P, f"{ANSWER} {MORE}"), (P, FIT)]
    assert quoted((P, "An interview with Ilse Brand"), *turns, *rest) == [FIT]
    met = "Her shears are older than her roses. We met Ilse Brand under the arch."
    assert quoted((P, met), *turns, *rest)[-1:] == [FIT]
    assert not any(
        each in quote for quote in quoted((P, met), *turns, *rest) for each in (MORE, ANSWER)
    )


def test_questions_that_the_author_answers_are_the_authors() -> None:
    again = (P, "And why do you grow roses?")
    assert MORE in quoted((P, "How to ace any interview"), (P, ASKED), (P, MORE), again, (P, FIT))
    assert MORE in quoted((P, ASKED), (P, MORE), again, (P, FIT))


def test_labels_that_come_again_leave_what_stands_between() -> None:
    said = [(P, f"{label}: Roses climb.") for label in ("Pros", "Cons", "Pros", "Cons")]
    assert FIT in quoted(*said[:2], (P, FIT), *said[2:])


def test_all_that_stands_behind_a_persons_name() -> None:
    assert quoted((P, f"Mo Fry: Roses never knock. {MORE}"), (P, FIT)) == [FIT]
    assert any(MORE in quote for quote in quoted((P, f"Pro Tip: Wait in a garden. {MORE}")))


def test_a_teaser_that_is_cut_off() -> None:
    assert quoted((P, f"{MORE} It is the only one that you […]"), (P, FIT)) == [FIT]
