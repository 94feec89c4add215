"""Lines of portals in more languages, and prose that looks like them."""

from __future__ import annotations

import pytest

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.labels import LABELS
from sharekit.article.boilerplate.lines import classify, heads_caption, heads_related, normal
from sharekit.article.boilerplate.phrases import PHRASES
from sharekit.article.hints import hints
from sharekit.article.parse import parse
from sharekit.article.told import share_told, words_told


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Czytaj też:", LineKind.RELATED),
        ("Najczęściej czytane", LineKind.RELATED),
        ("Polityka prywatności", LineKind.LEGAL),
        ("Wydawca: Kurier Nadwiślański sp. z o.o.", LineKind.LEGAL),
        ("Zapisz się na newsletter", LineKind.NEWSLETTER),
        ("Udostępnij", LineKind.SHARE),
        ("Odpowiedz", LineKind.REPLY),
        ("Skomentuj (3)", LineKind.REPLY),
        ("Pan Zenon na pętli. Fot. Marek Sowa", LineKind.CAPTION),
        ("Lees ook:", LineKind.RELATED),
        ("Algemene voorwaarden", LineKind.LEGAL),
        ("Vul je e-mailadres in", LineKind.NEWSLETTER),
        ("Plaats reactie", LineKind.REPLY),
        ("Läs vidare", LineKind.RELATED),
        ("Personuppgiftspolicy", LineKind.LEGAL),
        ("Ansvarig utgivare: Lars Fjällgren", LineKind.LEGAL),
        ("Visa fler kommentarer", LineKind.REPLY),
        ("アクセスランキング", LineKind.RELATED),
        ("プライバシーポリシー", LineKind.LEGAL),
        ("返信", LineKind.REPLY),
        ("Ir a los comentarios", LineKind.REPLY),
        ("Zu den Kommentaren", LineKind.REPLY),
        ("Reaktionen auf diesen Kommentar anzeigen", LineKind.REPLY),
        ("Notre sélection", LineKind.RELATED),
        ("Quizá también te interese", LineKind.RELATED),
        ("Mehr aus Kultur", LineKind.RELATED),
        ("Already a subscriber? Log in.", LineKind.NEWSLETTER),
        ("Vous pouvez vous désinscrire à tout moment.", LineKind.NEWSLETTER),
        ("Vous aimez nos articles ?", LineKind.NEWSLETTER),
        ("The boats in Shed 9. Credit...Lena Abruzzo for Portside", LineKind.CAPTION),
        ("Image source, Ruaridh Begg", LineKind.CAPTION),
        ("Te recomendamos: Siete estaciones de tren", LineKind.RELATED),
        ("Something went wrong, please try again later.", LineKind.NEWSLETTER),
        ("Me gusta (31)", LineKind.SOCIAL_COUNT),
        ("A 12 personas les gusta", LineKind.SOCIAL_COUNT),
        ("P.Iva 00906800000", LineKind.LEGAL),
        ("Seite 1 von 3", LineKind.LEGAL),
        ("#1.2 — vor 4 Stunden", LineKind.BYLINE),
    ],
)
def test_what_portals_print(line: str, kind: LineKind) -> None:
    found = classify(line)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize(
    "line",
    [
        "Mehr aus weniger.",
        "More from less, that was his motto.",
        "12.",
        "¿Ya eres feliz?",
        "Puede cancelar la cita y venir otro día.",
        "Do you like our village?",
        "Er nickte. Foto genügt, sagte er.",
        "See how the city replies",
        "Nip and tuck",
        "Director: Ana Pérez",
        "Publisher: Penguin",
        "He crossed the river with the deck half empty",
    ],
)
def test_prose_that_only_begins_like_them(line: str) -> None:
    assert classify(line) is None


@pytest.mark.parametrize("line", ["Plus de cent ans", "Más de lo mismo", "Mais de 300 casas"])
def test_quantities_are_no_more_of_something(line: str) -> None:
    found = classify(line)
    assert found is not None
    assert not found.sure
    assert not heads_related(line)


def test_lines_of_the_portals_are_in_the_form_that_lines_are_compared_in() -> None:
    for table in (PHRASES, LABELS):
        for entries in table.values():
            odd = {each for each in entries if normal(each) != each and not each.endswith("*")}
            assert all("?" in each or each.startswith(("+", "lo +")) for each in odd), odd


def test_captions_stand_below_their_label() -> None:
    assert heads_caption("Image caption,")
    assert heads_caption("Bildunterschrift:")
    assert not heads_caption("The caption")


@pytest.mark.parametrize(
    "line",
    [
        "Ich willige in die Verarbeitung meiner Daten ein.",
        "He leído y acepto la política de privacidad",
        "Ao subscrever, aceita a nossa política de dados.",
        "Confermo di aver letto l'informativa",
        "Wyrażam zgodę na przetwarzanie danych",
        "Jag godkänner villkoren",
    ],
)
def test_consent_is_a_hint(line: str) -> None:
    assert {"consent", "terms"} <= hints(line)


def test_a_text_tells_of_what_its_subheadings_name() -> None:
    told = words_told(["The ferries left at six.", "Nobody asked the captain."])
    assert share_told("What the captain left", told) >= 0.5
    assert share_told("Puffins at record high", told) == 0.0
    assert share_told("坂の町", words_told(["坂の町に住む。"])) == 1.0
    assert share_told("…", told) == 0.0


PL = """Przejdź do treści
Zaloguj się
Prenumerata
Wiadomości
Szukaj

Rowerzysta, który wozi śnieg

Autor: Ewa Nowak
3 marca 2023, 08:10
Udostępnij
Posłuchaj artykułu
Jan Wolski jeździ zimą do szkoły z workiem śniegu, bo na boisku zawsze go brakuje.
Nikt go nie prosił.
REKLAMA
Worek
Worek waży trzydzieści kilo i przecieka, więc za rowerem zostaje ślad, po którym wraca się do domu.
Czytaj też:
Most zamknięty na zimę do odwołania
Kot pilnuje biblioteki od dziewięciu lat
W kwietniu woził wodę. Tłumaczył, że to ten sam śnieg, tylko trochę wcześniej albo później.
Topniał.
Zapisz się na newsletter
Twój adres e-mail
Komentarze (2)
~sąsiad
Widziałem go wczoraj przy moście.
3.03.2023, 09:33
Odpowiedz
~ala
A kto sprząta po rowerze?
Zgłoś
Najczęściej czytane
Podwyżka cen ciepła
Regulamin
Wszelkie prawa zastrzeżone"""


def test_a_polish_page_is_read_like_one_of_the_six_languages() -> None:
    article = parse(PL, kind="text")
    assert article.title == "Rowerzysta, który wozi śnieg"
    assert [block.text.split()[0] for block in article.blocks] == [
        "Jan", "Nikt", "Worek", "Worek", "W", "Topniał.",
    ]  # fmt: skip
    assert [(one.author, one.text) for one in article.comments] == [
        ("sąsiad", "Widziałem go wczoraj przy moście."),
        ("ala", "A kto sprząta po rowerze?"),
    ]
