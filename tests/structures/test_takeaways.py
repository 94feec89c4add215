"""What stands below a comparison: a word on the two, or advice; never a farewell or an anecdote."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, Block, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.comparison import comparison
from sharekit.extract.slices import MAX_PROSE

ARTICLES = {
    "en": (
        "Cotton vs. Linen",
        "Cotton is soft from the first night and dries slowly.",
        "Linen is stiff at first and cool in summer.",
    ),
    "de": (
        "Baumwolle oder Leinen?",
        "Baumwolle ist vom ersten Abend an weich und trocknet langsam.",
        "Leinen ist anfangs steif und im Sommer kühl.",
    ),
    "fr": (
        "Coton ou lin ?",
        "Le coton est doux dès le premier soir et sèche lentement.",
        "Le lin est raide au début et frais en été.",
    ),
    "es": (
        "Algodón vs. lino",
        "El algodón es suave desde la primera noche y se seca despacio.",
        "El lino es rígido al principio y fresco en verano.",
    ),
}


def left_with(language: str, last: str) -> str | None:
    title, *sides = ARTICLES[language]
    found = comparison(parse("\n\n".join((*sides, last)), kind="markdown", title=title))
    assert found is not None
    assert (found.left.role, found.right.role) == tuple(sides)
    return found.takeaway


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("en", "Decide first. Then sleep."),
        ("en", "Before you buy, touch both and think of a hot night."),
        ("en", "Next time, wash a sample before you order a set."),
        ("en", "If you sweat, take the second."),
        ("de", "Waschen Sie beide vor dem ersten Schlaf."),
        ("de", "Wer leicht friert, nimmt das erste."),
        ("fr", "Pour une nuit d’été, prenez le second."),
        ("es", "Piensa en el verano y lava los dos."),
    ],
)
def test_advice_and_what_is_said_of_both_is_taken_away(language: str, last: str) -> None:
    assert left_with(language, last) == last


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("en", "She kept the blue set."),
        ("en", "Our next open evening is in Leeds in March. Bring the drawer."),
        ("en", "Bring a pillow."),
        ("en", "We tried both for a month and slept badly."),
        ("en", "By the way, the cat prefers wool."),
        ("en", "Samples are in the shop on Tuesdays until 6."),
        ("de", "Die Musterecke ist samstags bis zwei geöffnet. Mofas bitte draußen lassen."),
        ("de", "Der Kater schläft übrigens auf Wolle."),
        ("fr", "Nos prochaines ventes ont lieu à Nantes et à Lille."),
        ("fr", "Le chat a choisi."),
        ("es", "Abrimos a las ocho y media."),
        ("es", "La primera funda es gratis hasta final de mes. Avisa a Marta."),
    ],
)
def test_farewells_anecdotes_and_notices_are_not(language: str, last: str) -> None:
    assert left_with(language, last) is None


def test_what_stands_behind_the_text_that_is_read_is_none() -> None:
    title, *sides = ARTICLES["en"]
    texts = (*sides, "Sheets are folded. " * (MAX_PROSE // 18), "Wash both before you sleep.")
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    found = comparison(Article("x", "text", title, language="en", blocks=blocks))
    assert found is not None
    assert found.takeaway is None
