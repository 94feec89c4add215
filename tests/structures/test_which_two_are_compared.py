"""What tells that two things are set against each other, and that they only stand side by side."""

from __future__ import annotations

from sharekit.article.parse import parse
from sharekit.extract.comparison import comparison
from sharekit.extract.model import Comparison


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
