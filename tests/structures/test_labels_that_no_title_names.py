"""Where the labels end of two things that only their sentences name."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import candidates
from sharekit.extract.comparison import comparison
from sharekit.extract.model import Comparison
from sharekit.extract.outline import outline

PAIRS = [
    ("en", "The tea-drinker never hurries.", "The coffee-drinker owns three alarm clocks."),
    ("en", "Drip lines carry a trickle to each pot.", "Watering cans put a person at each plant."),
    ("en", "Grades tell a pupil where she stands.", "Feedback tells a pupil what comes next."),
    ("en", "Renting a cello teaches you to choose.", "Owning a cello teaches you to dust it."),
    ("en", "Fixed costs stay the same all year.", "Variable costs rise with each order."),
    ("de", "Ein kleiner Garten gibt viel zu tun.", "Ein großer Balkon gibt viel zu sehen."),
    ("de", "Mit einem Angebot bindet man sich.", "Mit einer Schätzung bindet man sich nicht."),
    ("fr", "Le vélo électrique avale les côtes.", "La trottinette se plie en un geste."),
    ("fr", "Le compte joint réunit tout l’argent.", "Les comptes séparés gardent chacun le sien."),
    ("es", "El disco duro guarda las fotos en casa.", "La nube guarda las fotos en otra parte."),
    ("it", "Il treno notturno ti porta in centro.", "Il pullman ti lascia alle porte della città."),
    ("nl", "Een eigen fiets vraagt veel geld ineens.", "Een leasefiets kost elke maand wat."),
]  # fmt: skip
LABELS = [
    ("Tea-drinker", "Coffee-drinker"), ("Drip lines", "Watering cans"), ("Grades", "Feedback"),
    ("Renting a cello", "Owning a cello"), ("Fixed costs", "Variable costs"),
    ("Kleiner Garten", "Großer Balkon"), ("Angebot", "Schätzung"),
    ("Vélo électrique", "Trottinette"), ("Compte joint", "Comptes séparés"),
    ("Disco duro", "Nube"), ("Treno notturno", "Pullman"), ("Eigen fiets", "Leasefiets"),
]  # fmt: skip
MORE = {
    "en": "That is so at home. ", "de": "So ist das zu Hause. ", "fr": "C’est ainsi chez nous. ",
    "es": "Así es en casa. ", "it": "Da noi è così. ", "nl": "Zo is dat thuis. ",
}  # fmt: skip


def compared(body: list[str], title: str, language: str) -> Comparison:
    article = parse("\n\n".join(body), kind="markdown", title=title, lang=language)
    found = comparison(article)
    assert found is not None
    return found


@pytest.mark.parametrize(("told", "labels"), list(zip(PAIRS, LABELS, strict=True)))
def test_a_label_ends_before_the_verb(told: tuple[str, str, str], labels: tuple[str, str]) -> None:
    language, one, other = told
    body = "\n\n".join(f"{each} {MORE[language]}" for each in (one, other))
    of = outline(parse(body, kind="markdown", title="1", lang=language))
    found = [each.pair for each in candidates(of) if (each.left, each.right) == (one, other)]
    assert [(str(pair.left), str(pair.right)) for pair in found] == [labels]


def test_two_who_do_what_the_title_names_are_compared() -> None:
    body = [
        "My sister rents and I own, and on Sunday evenings we ring each other up to complain.",
        "The renter worries about a letter. Twice a year the landlord writes, and twice a year she"
        " reads it standing up.",
        "The owner worries about a noise. Something ticks behind the boiler, and nobody but me"
        " will ever pay to make it stop.",
        "The renter can leave in eight weeks. The owner can knock down a wall.",
    ]
    title = "Renting and Owning Are Two Kinds of Worry"
    found = compared(body, title, "en")
    assert (found.left.label, found.right.label) == ("Renter", "Owner")
    assert found.left.role == "The renter worries about a letter."
    assert found.right.role == "The owner worries about a noise."


def test_a_label_of_the_title_ends_before_a_pronoun() -> None:
    body = [
        "La cinta marca el ritmo por ti y amortigua cada pisada. No hay viento ni semáforos.",
        "El asfalto te obliga a empujar tu propio cuerpo contra las cuestas. A cambio, ves el mar.",
        "Con lluvia, la cinta; con sol, el asfalto.",
    ]
    title = "Lo que la cinta te da y el asfalto te exige"
    found = compared(body, title, "es")
    assert (found.left.label, found.right.label) == ("Cinta", "Asfalto")


def test_headings_that_the_title_repeats_are_the_labels() -> None:
    body = [
        "J’ai longtemps cru que c’était une affaire de goût. C’est une affaire d’eau.",
        "## Cuire à la vapeur",
        "La vapeur garde la couleur et presque toutes les vitamines. Elle ne pardonne pas l’oubli.",
        "## Rôtir au four",
        "Le four retire l’eau et concentre le sucre. Il demande une heure et de l’huile.",
        "## En résumé",
        "Un soir pressé appelle la vapeur, un dimanche appelle le four.",
    ]
    title = "Cuire à la vapeur ou rôtir au four : les légumes d’hiver"
    found = compared(body, title, "fr")
    assert (found.left.label, found.right.label) == ("Cuire à la vapeur", "Rôtir au four")
