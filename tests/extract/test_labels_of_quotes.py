"""A quote begins after the label at the head of its paragraph or item, or isn't taken."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.edits import apply
from sharekit.extract.model import Quote

SKY = "Look at the sky before you look at the forecast."


def found(body: str, language: str = "en") -> tuple[Quote, ...]:
    article = sharekit.parse(body, kind="markdown", title="Patience", lang=language)
    quotes = sharekit.quotes(article)
    for quote in quotes:
        piece = article.blocks[quote.block].text[quote.start : quote.end]
        assert apply(piece, quote.edits, language) == quote.text
    return quotes


@pytest.mark.parametrize(
    "label",
    ["Tip 3:", "Rule #2 –", "Lesson 4.", "Pro tip:", "Bottom line:", "Tip 3: Weather.", "Truth:"],
)
def test_a_label_is_left_out(label: str) -> None:
    (quote,) = found(f"{label} {SKY}")
    assert (quote.text, quote.whole, quote.edits) == (SKY, True, ())


def test_after_a_label_a_small_letter_is_raised_and_that_is_told() -> None:
    (quote,) = found(f"Tip: {SKY[0].lower()}{SKY[1:]}")
    assert (quote.text, quote.whole, quote.edits) == (SKY, False, ("capital",))


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", f"Ada’s answer: {SKY[0].lower()}{SKY[1:]}"),
        ("en", f"Their solution: {SKY[0].lower()}{SKY[1:]}"),
        ("es", "Solución de Ada: mira el cielo antes de mirar el pronóstico."),
        ("fr", "Solution de Ada : regarde le ciel avant de lire la météo du jour."),
    ],
)
def test_what_somebody_does_is_no_order_to_the_reader(language: str, body: str) -> None:
    assert found(body, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("de", "Tipp 2: Schau zum Himmel, bevor du den Wetterbericht liest.", "Schau zum Himmel"),
        ("fr", "Conseil : Regarde le ciel avant de lire la météo du jour.", "Regarde le ciel"),
        ("es", "Consejo 3: Mira el cielo antes de mirar el pronóstico.", "Mira el cielo"),
        ("it", "Regola 1: Guarda il cielo prima di guardare le previsioni.", "Guarda il cielo"),
    ],
)
def test_labels_of_other_languages(language: str, text: str, quote: str) -> None:
    assert [each.text[: len(quote)] for each in found(text, language)] == [quote]


def test_items_of_a_list_may_all_have_a_name() -> None:
    body = (
        f"- Neighbours. Ask who burns wood and what it costs them.\n- Weather. {SKY}\n"
        "- Money: Nobody ever counted the cost of a cold kitchen."
    )
    for quote in found(body):
        assert not quote.text.startswith(("Neighbours", "Weather", "Money"))


@pytest.mark.parametrize(
    "body",
    [
        f"Myth: {SKY}",
        f"Misconception 2: {SKY}",
        f"Mistake #4: {SKY}",
        f"Wrong: {SKY}",
        f"Step two: {SKY}",
        f"2. Step 2: {SKY}",
    ],
)
def test_what_its_label_calls_wrong_or_a_step_is_no_quote(body: str) -> None:
    assert found(body) == ()


def test_people_who_speak_once_each_are_not_robbed_of_their_words() -> None:
    body = (
        f"Anna: {SKY}\n\nBob: The best garden is the one that nobody planned.\n\n"
        "Cleo: Every garden plans its gardener instead."
    )
    assert found(body) == ()


def test_a_short_sentence_is_no_label() -> None:
    text = "Start small. Nobody ever regretted a small garden for long."
    assert found(text)[0].text == text


def test_a_sentence_in_a_script_without_spaces_is_no_label() -> None:
    first = ["庭は急がない人のものです。", "雨は待つ人の味方です。", "土は忘れない友人です。"]
    body = "\n\n".join(f"{sentence}水は朝に必要です。" for sentence in first)
    quotes = found(body, "ja")
    assert any(quote.text.startswith(first[0]) for quote in quotes)


def test_a_sentence_of_four_words_is_no_label_abroad() -> None:
    body = (
        "Ein Wald hat Zeit. Buchen brauchen einen tiefen Boden.\n\n"
        "Holz wächst sehr langsam. Wer es eilig hat, pflanzt Gras.\n\n"
        "Regen ist ein Geschenk. Ohne ihn steht der Förster dumm da."
    )
    assert {quote.text for quote in found(body, "de")} == set(body.split("\n\n"))


@pytest.mark.parametrize(
    ("language", "body", "text"),
    [
        (
            "es",
            "Mi regla: la cuota no debe pasar del treinta por ciento de lo que entra.",
            "La cuota",
        ),
        ("es", "Nota: la cuota no incluye los gastos del colectivo de vecinos.", None),
        ("it", "Ore 12: pranzo sotto il tendone, trecento posti per tutti", None),
        ("it", "Le cause sono note: condotte vecchie, pressioni troppo alte di notte.", None),
        ("fr", "Résultat : le tableur reste pour le budget de toute l’association.", "Le tableur"),
        ("fr", "Les causes sont connues : nuits loin de chez soi, attente sur les quais.", None),
        ("de", "Fazit: das Boot liegt im Winter besser an Land als im Wasser.", "Das Boot"),
    ],
)
def test_what_follows_a_label_is_a_sentence_or_no_quote(
    language: str, body: str, text: str | None
) -> None:
    quotes = found(body, language)
    assert [each.text[: len(text or "")] for each in quotes if not each.whole] == [text] * bool(
        text
    )


@pytest.mark.parametrize(
    "body",
    [
        "Next week: why the forecast is wrong in the hills whenever the wind turns.",
        "Round 1: knit nine and knit two together, eight times, then turn the work.",
        "What we fitted: a pump, a cylinder and five bigger radiators in the hall.",
    ],
)
def test_what_a_label_announces_or_limits_is_no_quote_without_it(body: str) -> None:
    assert found(body) == ()
