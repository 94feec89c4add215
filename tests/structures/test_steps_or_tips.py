"""Lines that tell what to do are steps where nothing promises a list, and tips where the title
does; sentences may count them, too."""

from __future__ import annotations

import pytest

import sharekit

OPENING = (
    "My aunt did this every spring, and I stood beside her with the towel. Work down the page."
)
TELLING = (
    ("Drain the tank to the last inch.", "The pump does it in ten minutes, the bucket in forty."),
    ("Scrub the glass with an old card.", "Keep soap away from it; the fish would not thank you."),
    ("Rinse the gravel until the water stays clear.", "It takes longer than anybody hopes."),
    ("Pour the fresh water onto a saucer.", "So nothing is stirred up that has just settled."),
    ("Switch the filter on again and wait an hour.", "Only then do the fish go home."),
)
CLOSING = "The cat watched all of it, as she does, from the piano."


def article(title: str, form: str) -> sharekit.Article:
    lines = {
        "bold": [f"**{head}** {rest}" for head, rest in TELLING],
        "headings": [line for head, rest in TELLING for line in (f"## {head[:-1]}", rest)],
    }[form]
    body = "\n\n".join((OPENING, *lines, CLOSING))
    return sharekit.parse(body, kind="markdown", title=title, lang="en")


@pytest.mark.parametrize("form", ["bold", "headings"])
def test_lines_that_tell_what_to_do_are_steps_where_no_list_is_promised(form: str) -> None:
    found = sharekit.steps(article("Cleaning a fish tank before the guests come", form))
    assert found is not None
    assert [step.head.rstrip(".") for step in found.steps] == [
        head.rstrip(".") for head, _ in TELLING
    ]


@pytest.mark.parametrize("form", ["bold", "headings"])
def test_the_same_lines_are_tips_where_the_title_says_so(form: str) -> None:
    read = article("5 tips for a clean fish tank", form)
    assert sharekit.steps(read) is None
    assert sharekit.items(read) is not None


@pytest.mark.parametrize(
    ("language", "title", "lines"),
    [
        (
            "en",
            "How to wash a wool coat",
            (
                "First, brush it from the collar down. The dust is the worst of it.",
                "Second, fill the bath with cold water. Cold, I said.",
                "Third, press it under and leave it. A quarter of an hour will do.",
                "Fourth comes the rinsing, twice, without wringing. Patience.",
                "Fifth and last, roll it in a towel and lay it flat. Not on the radiator.",
            ),
        ),
        (
            "de",
            "Anleitung: Eine Hecke schneiden",
            (
                "Als Erstes wird die Schnur gespannt. Freihändig geht es nie.",
                "Als Zweites schneidet man die Seiten. Unten breiter als oben.",
                "Als Drittes kommt die Oberkante dran. Von der Leiter, mit Helfer.",
                "Zum Schluss recht man das Laub zusammen. Die Amseln warten schon.",
            ),
        ),
        (
            "es",
            "Cómo limpiar una cafetera italiana",
            (
                "Lo primero es desmontar las tres piezas. Frías, por favor.",
                "Lo segundo es quitar la goma con el dedo. Sin cuchillos.",
                "En tercer lugar se frota todo con bicarbonato. Nada de jabón.",
                "Por último se seca al aire. Mi tía la dejaba en la ventana.",
            ),
        ),
    ],
)
def test_sentences_that_count_themselves_are_steps_under_a_how_to(
    language: str, title: str, lines: tuple[str, ...]
) -> None:
    body = "\n\n".join(lines)
    found = sharekit.steps(sharekit.parse(body, kind="text", title=title, lang=language))
    assert found is not None
    assert len(found.steps) == len(lines)


def test_a_singular_noun_promises_no_list() -> None:
    """ "The way my aunt did it", "the closing of the books": neither counts things."""
    read = article("Clean tank, clear water: the way my aunt taught me", "bold")
    assert sharekit.steps(read) is not None


@pytest.mark.parametrize(
    "title", ["Packliste für drei Tage im Kanu", "Die Checkliste fürs Kanuwochenende"]
)
def test_what_calls_itself_a_list_is_one(title: str) -> None:
    lines = (
        "- Trockensack, lieber zwei",
        "- Kocher und Gas",
        "- Mückennetz",
        "- Ersatzpaddel, am Steven festgebunden",
        "- ein Buch, das nass werden darf",
    )
    opening = "Im Regen von Rheinsberg haben wir gelernt, was man nicht vergisst."
    body = "\n\n".join((opening, "\n".join(lines), "Das Buch war von Fallada und lebt noch."))
    found = sharekit.items(sharekit.parse(body, kind="markdown", title=title, lang="de"))
    assert found is not None
    assert len(found.items) == len(lines)


def test_two_lines_are_no_steps() -> None:
    lines = ("1. Drain the tank to the last inch.", "2. Scrub the glass with an old card.")
    body = "\n\n".join((OPENING, *lines, CLOSING))
    read = sharekit.parse(body, kind="markdown", title="How to clean a fish tank", lang="en")
    assert sharekit.steps(read) is None


def test_what_stands_between_two_counted_paragraphs_and_tells_what_to_do_is_a_step() -> None:
    lines = (
        "Start by setting the kettle beside the hive. Cold water, mind.",
        "Next, light the smoker with dry grass. Damp grass sulks.",
        "Before the lid comes off, blow twice at the entrance. It calms them.",
        "Then lift the first frame straight up. No tilting.",
        "Last of all, close up and walk away slowly. They do notice.",
    )
    body = "\n\n".join(("My uncle never wore gloves.", *lines, "He did wear a hat."))
    read = sharekit.parse(body, kind="text", title="What to do at a hive", lang="en")
    found = sharekit.steps(read)
    assert found is not None
    assert [step.text for step in found.steps] == [line.split(". ")[0] + "." for line in lines]


def test_a_verb_may_end_like_a_doing() -> None:
    lines = ("Ring the bank first", "Find the papers", "Clear the shelves", "Swing the door open")
    body = "\n\n".join(line for head in lines for line in (f"## {head}", "It took me a week."))
    opening = "This is the order I suggest. Do it out of order and you pay twice."
    read = sharekit.parse(f"{opening}\n\n{body}", kind="markdown", title="Selling a house")
    found = sharekit.steps(read)
    assert found is not None
    assert [step.text for step in found.steps] == list(lines)
