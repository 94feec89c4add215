"""Lists that are told by how they are built, whatever the title says of them."""

from __future__ import annotations

from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.extract.items import items
from sharekit.extract.model import Items


def article(title: str, *blocks: str, language: str = "en") -> Article:
    return parse("\n\n".join(blocks), kind="markdown", title=title, lang=language)


def heads(found: Items | None) -> list[str]:
    return [] if found is None else [str(each.head) for each in found.items]


BEFORE = (
    "Our landlady gave us a bicycle that had stood in the shed since her son left for Leeds.",
    "The saddle was gone and so were the brakes, and there was a nest in the basket.",
)
AFTER = "It squeaks on hills. We have grown fond of the squeak, and the birds have moved next door."


def test_a_short_sentence_before_the_list_is_none_of_its_entries() -> None:
    found = items(
        article(
            "Errores que cometimos al montar el coro",
            "Empezamos en un sótano prestado, con nueve sillas y un piano desafinado.",
            "La culpa fue nuestra. Nadie nos obligó a cantar a Bach el primer mes.",
            "**Elegir obras demasiado difíciles.** En mayo lloraban todos.",
            "**Ensayar sin descanso.** Dos horas seguidas no las aguanta nadie.",
            "**Olvidar la llave en casa.** Cantamos en la acera y nos aplaudió un repartidor.",
            "**Dejar las partituras en el coche.** Se las llevó la grúa.",
            "Ahora somos veinte y ensayamos los martes en la biblioteca.",
            language="es",
        )
    )
    assert heads(found)[0] == "Elegir obras demasiado difíciles."
    assert len(heads(found)) == 4


def test_a_heading_of_another_build_ends_a_list() -> None:
    under = "We saw it again last Saturday, and nobody dared to say a word about it until tea."
    found = items(
        article(
            "Mistakes I watch new bell-ringers make",
            BEFORE[0],
            "## Pulling too hard",
            under,
            "## Watching the ceiling",
            under,
            "## Letting the rope wander",
            under,
            "## Skipping the theory",
            under,
            "## A word for the tower captain",
            under,
        )
    )
    assert heads(found)[-1] == "Skipping the theory"
    assert len(heads(found)) == 4


def test_what_one_carries_is_a_list_though_the_title_counts_nothing() -> None:
    found = items(
        article(
            "What lives in my basket on a market day",
            BEFORE[0],
            "So here's the full inventory after nine years. Yours will differ.",
            "- **A ball of string.** Something always comes apart.\n"
            "- **Two cloth bags.** The second is for what you didn't mean to buy.\n"
            "- **A flask of tea.** The van sells coffee, and only coffee.\n"
            "- **Dry socks.** You'll know when.\n"
            "- **Small change.** Nobody on a stall wants your twenty.\n"
            "- **A pencil.** Prices change at noon and pens freeze.",
            AFTER,
        )
    )
    assert heads(found)[0] == "A ball of string."
    assert len(heads(found)) == 6
