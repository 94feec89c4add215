"""Dates in six languages, bylines, and telling languages apart."""

from datetime import date

import pytest

from sharekit.article.boilerplate.bylines import is_byline, read_byline, split_names
from sharekit.article.dates import parse_date
from sharekit.article.language import detect, normal_tag

DAY = date(2024, 3, 4)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2024-03-04", None, DAY),
        ("2024-03-04T23:59:00+02:00", None, DAY),
        ("March 4, 2024", None, DAY),
        ("Mar. 4th, 2024", None, DAY),
        ("4 March 2024", None, DAY),
        ("4. März 2024", None, DAY),
        ("le 4 mars 2024", None, DAY),
        ("1er mars 2024", None, date(2024, 3, 1)),
        ("4 de marzo de 2024", None, DAY),
        ("4 de março de 2024", None, DAY),
        ("4 marzo 2024", None, DAY),
        ("2024年3月4日", None, DAY),
        ("4 במרץ 2024", None, DAY),
        ("4 मार्च 2024", None, DAY),
        ("4 Μαρτίου 2024", None, DAY),
        ("4 Maret 2024", None, DAY),
        ("04.03.2024", None, DAY),
        ("25/03/2024", None, date(2024, 3, 25)),
        ("03/25/24", None, date(2024, 3, 25)),
        ("04/03/2024", None, None),
        ("04/03/2024", "fr", DAY),
        ("03/04/2024", "en-US", DAY),
        ("04/03/2024", "en-GB", DAY),
        ("31 February 2024", None, None),
        ("in the summer of 2024", None, None),
    ],
)
def test_dates(text: str, language: str | None, expected: date | None) -> None:
    assert parse_date(text, language) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By Dana Reyes",
        "Written by Dana Reyes and Bo Chen",
        "Posted on March 3, 2024 by Dana Reyes",
        "By Dana Reyes | March 3, 2024 | 4 min read",
        "Dana Reyes · Jun 2, 2023",
        "Updated: 3 June 2023",
        "5 min read",
        "3 days ago",
        "Filed under: Writing, Email",
        "Veröffentlicht am 4. Mai 2022 von Jana Klein",
    ],
)
def test_bylines(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By the time we left it was dark",
        "On March 3, 2024 we closed the shop.",
        "Dana Reyes",
        "4 minutes are enough for an egg",
        "By June the fields were dry",
    ],
)
def test_no_bylines(line: str) -> None:
    assert not is_byline(line)


def test_what_a_byline_names() -> None:
    told = read_byline("Written by Dana Reyes and Bo Chen, March 3, 2024", "en")
    assert told.authors == ("Dana Reyes", "Bo Chen")
    assert told.published == date(2024, 3, 3)
    assert read_byline("Updated March 3, 2024", "en").modified == date(2024, 3, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You cannot do both at the same time, and that is the point of it."),
        ("en", "A map is a promise about a place."),
        ("en", "A lunch is cheap. A dinner is a project."),
        ("fr", "Un Français sur cinq dort mal."),
        ("it", "Il pane è buono."),
        ("nl", "De kat is op de mat."),
        ("sv", "Katten sitter på mattan och sover."),
        ("hu", "Szeretem a kávét és a teát is, de a víz jobb."),
        ("de", "Wer fragt, verliert eine Stunde. Wer nicht fragt, verliert ein Jahr."),
        ("fr", "On ne dirige pas une équipe avec des tableaux, mais avec les oreilles."),
        ("es", "Nadie nace paciente, pero la paciencia se aprende con las cosas pequeñas."),
        ("pt", "Quem pergunta duas vezes não erra, mas perde um pouco do seu tempo."),
        ("it", "Il pane non ha fretta, e chi lo fa non dovrebbe averne."),
        ("nl", "Wie niet vraagt, krijgt ook geen antwoord van de mensen die het weten."),
        ("ru", "Кто спрашивает, теряет час, а кто не спрашивает, теряет год."),
        ("uk", "Хто питає, той втрачає годину, а хто ні, втрачає цілий рік її."),
        ("el", "Όποιος ρωτάει χάνει μια ώρα."),
        ("ja", "質問する人は一時間を失い、質問しない人は一年を失う。"),
        ("zh", "提问的人失去一个小时，不问的人失去一年。"),
        ("ko", "묻는 사람은 한 시간을 잃는다."),
        ("ar", "من يسأل يخسر ساعة، ومن لا يسأل يخسر سنة."),
        ("he", "מי ששואל מפסיד שעה."),
        ("hi", "जो पूछता है वह एक घंटा खोता है।"),
        ("th", "คนที่ถามเสียเวลาหนึ่งชั่วโมง"),
        (None, "12345 ..."),
        (None, "Xyzzy plugh"),
    ],
)
def test_languages(language: str | None, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en_us", "en-US"), ("ZH-hant-tw", "zh-Hant-TW"), ("de", "de"), ("x!", None), (None, None)],
)
def test_language_tags(tag: str | None, expected: str | None) -> None:
    assert normal_tag(tag) == expected


@pytest.mark.parametrize(
    ("names", "people"),
    [
        ("Otto von und zu Stein", ("Otto von und zu Stein",)),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Ana Ruiz y María Sol Vega", ("Ana Ruiz", "María Sol Vega")),
        ("Ida Voss und Karl Lund", ("Ida Voss", "Karl Lund")),
    ],
)
def test_names_are_parted_between_people(names: str, people: tuple[str, ...]) -> None:
    assert split_names(names) == people
