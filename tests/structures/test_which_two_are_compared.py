"""What tells that two things are set against each other, and that they only stand side by side."""

from __future__ import annotations

from sharekit.article.parse import parse
from sharekit.extract.comparing.candidates import candidates
from sharekit.extract.comparison import comparison
from sharekit.extract.model import Comparison
from sharekit.extract.outline import outline


def compared(language: str, title: str, *paragraphs: str) -> Comparison | None:
    return comparison(parse("\n\n".join(paragraphs), kind="markdown", title=title, lang=language))


def test_two_of_three_that_are_ranked_are_no_comparison() -> None:
    assert not compared(
        "de",
        "Böden für das Kinderzimmer",
        "Wir haben ein Jahr lang auf jedem gespielt, gegessen und geschlafen.",
        "## Kork",
        "Kork dämpft den Schritt und bleibt auch im Winter warm. Er bleicht in der Sonne aus.",
        "## Filz",
        "Filz schluckt jedes Geräusch und ist weich wie ein Teppich. Flecken vergisst er nie.",
        "## Linoleum",
        "Linoleum hält vierzig Jahre und lässt sich feucht wischen. Am Anfang riecht es.",
        "Am Ende lag Linoleum vorn, Kork wurde Zweiter und Filz Dritter.",
    )


def test_two_things_that_are_confused_and_taken_up_by_their_place_are_compared() -> None:
    found = compared(
        "es",
        "Lo que aprendí en la cola del banco",
        "Todo el mundo confunde las dos cosas, y yo también lo hacía hasta que firmé.",
        "La hipoteca es un préstamo que se garantiza con la casa. Dura media vida.",
        "El aval es una promesa de pagar si el otro no paga. No se ve hasta el día en que se ve.",
        "Con la primera se duerme mal; con el segundo, peor.",
    )
    assert found is not None
    assert (found.left.label, found.right.label) == ("Hipoteca", "Aval")


def test_two_pieces_of_news_are_no_comparison() -> None:
    assert not compared(
        "en",
        "Should You Update? Maps and Reminders Reach the Allotment App",
        "The update reached all phones on Tuesday.",
        "Maps show you every plot and who looks after it. They are drawn from above."
        " Mrs. Ahmed found 3 lost forks this way.",
        "Reminders tell you when to water and when to sow. They come as often as you like."
        " They stop by themselves.",
        "Thanks to everyone who tested the beta in June.",
    )


def test_a_verb_that_ends_a_german_title_is_no_name() -> None:
    lines = [
        "Beim Zuruf spricht mich jemand auf dem Flur an, und ich gehe im besten Fall mit.",
        "Seitdem läuft beides nebeneinander, und nach einem halben Jahr sage ich etwas dazu.",
    ]
    title = "Zuruf oder Ticket? Wie bei uns die IT-Hilfe läuft"
    article = parse("\n\n".join(lines), kind="markdown", title=title, lang="de")
    labels = {str(each.pair.right) for each in candidates(outline(article))}
    assert "Läuft" not in labels


def test_a_sentence_that_brings_in_a_side_late_may_say_what_it_is() -> None:
    lines = [
        "La notoriedad es el hueco que una marca ocupa en la memoria de la gente.",
        "Se mide fácil, además. Preguntas por la calle y cuentas.",
        "Otra cosa es la preferencia, que solo aparece cuando el cliente tiene opciones delante.",
    ]
    title = "Notoriedad y preferencia: lo que aprendí en una ferretería"
    article = parse("\n\n".join(lines), kind="markdown", title=title, lang="es")
    found = {(each.left, each.right) for each in candidates(outline(article))}
    assert (lines[0], lines[2]) in found
