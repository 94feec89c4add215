"""Where no list says more of both sides, the sentences behind their roles do."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.comparison import comparison


def _points(title: str, lang: str, *paragraphs: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    article = sharekit.parse("\n\n".join(paragraphs), kind="markdown", title=title, lang=lang)
    found = comparison(article)
    assert found is not None
    return tuple(map(str, found.left.points)), tuple(map(str, found.right.points))


def test_what_a_paragraph_goes_on_to_say_of_its_side_are_points() -> None:
    assert _points(
        "Espresso vs. Filter Coffee",
        "en",
        "Espresso is a short sentence. It forces hot water through fine grounds. It punishes a"
        " careless hand.",
        "Filter coffee is a long letter. It lets gravity do the work. It forgives a coarse grind.",
        "Neither is better.",
    ) == (
        ("It forces hot water through fine grounds.", "It punishes a careless hand."),
        ("It lets gravity do the work.", "It forgives a coarse grind."),
    )


def test_french_pronouns_agree_with_the_article() -> None:
    assert _points(
        "La sieste ou la méditation ?",
        "fr",
        "La sieste rend au corps le sommeil que la nuit lui a volé. Elle fait baisser la tension.",
        "La méditation entraîne l’attention à revenir. Elle ne repose pas vraiment. Il faut du"
        " temps pour apprendre.",
    ) == (("Elle fait baisser la tension.",), ("Elle ne repose pas vraiment.",))


@pytest.mark.parametrize(
    "behind",
    [
        "They soon back away.",  # the slugs
        "It takes patience to lay it.",
        "It lasted three years in our garden.",
        "Gravel does that, too.",
        "What more could you want?",
        "I like the look of copper. It shines.",
    ],
)
def test_what_is_not_said_of_the_side_is_no_point(behind: str) -> None:
    assert _points(
        "Copper Tape vs. Gravel",
        "en",
        f"Copper tape gives slugs a small jolt when they cross it. {behind}",
        "Gravel gives slugs a rough road to travel on. It costs little.",
    ) == ((), ())


def test_a_role_of_a_name_alone_is_followed_by_nothing_unheard_of() -> None:
    """Names in the plural have no verb to tell one from many."""
    from sharekit.extract.comparing.sequels import _taken_up
    from sharekit.extract.language.kin import Name
    from sharekit.extract.model import Passage

    role, name = Passage("Budgets.", 0, 0, 8), Name(("budg",))
    assert _taken_up("en", role, name, ["they", "decide"])
    assert not _taken_up("en", role, name, ["it", "decides"])


def test_both_sides_have_as_many_points() -> None:
    left, right = _points(
        "Copper Tape vs. Gravel",
        "en",
        "Copper tape gives slugs a small jolt when they cross it. It lasts. It shines. It is dear.",
        "Gravel gives slugs a rough road to travel on. It costs little.",
    )
    assert left == ("It lasts.",)
    assert right == ("It costs little.",)
