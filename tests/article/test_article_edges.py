"""What comes in: encodings, binaries, sizes, invisible characters, facts, files."""

import contextlib
import json
import time
from datetime import date
from pathlib import Path

import pytest

from sharekit.article.kind import detect
from sharekit.article.load import load
from sharekit.article.model import AgeVerdict, Article, content_hash
from sharekit.article.parse import parse
from sharekit.errors import InputError, NetworkError, UsageError
from sharekit.world import World

TODAY = date(2026, 11, 25)
TEXT = "A Title\n\nThe words of the article are here.\n\nAnd they go on a little."


@pytest.mark.parametrize(
    ("document", "code", "what"),
    [
        (b"", "source.empty", "no text"),
        (b" \n\t\n", "source.empty", "no text"),
        ("\u200b\ufeff\u202e".encode(), "source.empty", "no text"),
        (b"\x89PNG\r\n\x1a\n....", "source.binary", "PNG"),
        (b"%PDF-1.7 ....", "source.binary", "PDF"),
        (b"PK\x03\x04....", "source.binary", "ZIP"),
        (b"some\x00thing", "source.binary", "binary"),
        ("Żółć gęś".encode() + b"\xff\xfe broken", "source.encoding", "UTF-8"),
        (b"\xff\xfeA\x00B", "source.encoding", "UTF-16"),
        (b"x" * 5_000_001, "source.too_large", "5 MB"),
        (b"<html>" + b"x" * 10_000_000, "source.too_large", "10 MB"),
        (b"a\n" * 30_000, "source.too_large", "lines"),
        (
            b"<html><p " + b" ".join(b'a%d="<>"' % n for n in range(100_000)) + b">Some words.</p>",
            "source.too_large",
            "attributes",
        ),
        (b"...\n\n---\n", "article.none", "no article"),
    ],
)
def test_what_is_no_article_says_so(document: bytes, code: str, what: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(document, source="a-file")
    assert caught.value.code == code
    assert what in caught.value.message
    assert caught.value.where == "a-file"
    assert caught.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(encoding: str) -> None:
    article = parse(TEXT.encode(encoding))
    assert (article.title, len(article.blocks)) == ("A Title", 2)


def test_windows_text_is_read() -> None:
    article = parse("Ein Titel\n\nGrüße aus Köln, “mit” Strichen – und allem.".encode("cp1252"))
    assert article.text == "Grüße aus Köln, “mit” Strichen – und allem."


def test_a_page_is_read_as_it_declares() -> None:
    body = "<p>Это первая строка статьи, и она достаточно длинная для проверки.</p>" * 4
    document = f'<html><head><meta charset="windows-1251"></head><body>{body}</body></html>'
    assert "первая строка" in parse(document.encode("cp1251")).text


def test_invisible_and_deceiving_characters_go_and_needed_ones_stay() -> None:
    family, flag = "👩\u200d👧", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    document = (
        f"A Title\n\nNo\u202e ev\u200bil\x07 he\ud800re\u00ad, but {family} and {flag} "
        "and می\u200cخواهم stay.\U000e0041"
    )
    assert parse(document).text == f"No evil here, but {family} and {flag} and می\u200cخواهم stay."


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("unit", ["word ", "[", "*a ", "<", "`", "&amp;", '"', "{{"])
def test_megabytes_on_one_line_end_fast(kind: str, unit: str) -> None:
    started = time.process_time()
    with contextlib.suppress(InputError):
        parse("Some words. " + unit * (1_500_000 // len(unit)), kind=kind)
    assert time.process_time() - started < 60


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("<!DOCTYPE html><html>", "", "html"),
        ("  <html lang=en>", "page.txt", "html"),
        ("Words", "page.htm", "html"),
        ("Words", "a.MD", "markdown"),
        ("---\ntitle: x\n---\n", "", "markdown"),
        ("# Heading\n\nWords", "-", "markdown"),
        ("See [a](https://e.org) and **b**", "", "markdown"),
        ("<div><p>Words</p></div>", "", "html"),
        ("Words\n\n- one\n- two", "notes.txt", "text"),
        ("#hashtag is no heading", "", "text"),
    ],
)
def test_kinds_are_told_by_name_and_content(text: str, name: str, kind: str) -> None:
    assert detect(text, name) == kind


def test_an_unknown_kind_names_the_near_ones() -> None:
    with pytest.raises(UsageError) as caught:
        parse(TEXT, kind="markdwon")
    assert caught.value.code == "kind.unknown"
    assert "markdown" in str(caught.value.hint)


def test_facts_win_over_the_source() -> None:
    article = parse(
        "---\ntitle: Old\nauthor: Old\ndate: 2001-01-01\n---\nThe words are here.",
        title="New",
        author="Ann Lee",
        site="The Chair",
        date="2024-02-03",
        lang="en_gb",
        image="a.png",
        url="https://e.org/x",
    )
    assert (article.title, article.authors) == ("New", ("Ann Lee",))
    assert (article.published, article.language) == (date(2024, 2, 3), "en-GB")
    assert (article.site_name, article.url) == ("The Chair", "https://e.org/x")
    assert article.image is not None
    assert article.image.url == "a.png"


def test_a_fact_that_is_no_date_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        parse(TEXT, date="soon")
    assert caught.value.code == "date.syntax"


@pytest.mark.parametrize("tag", ["zzzz", "english", "-", "e"])
def test_a_language_that_is_no_tag_is_refused(tag: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(TEXT, lang=tag)
    assert caught.value.code == "lang.syntax"


def test_an_unknown_fact_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        parse(TEXT, autor="Ann")
    assert caught.value.code == "fact.unknown"
    assert "author" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("published", "max_age", "verdict"),
    [
        ("2026-01-01", 365, AgeVerdict.FRESH),
        ("2025-11-25", 365, AgeVerdict.FRESH),
        ("2025-11-24", 365, AgeVerdict.STALE),
        ("2025-11-24", 400, AgeVerdict.FRESH),
        ("2001-01-01", None, AgeVerdict.UNKNOWN),
        (None, 365, AgeVerdict.UNKNOWN),
    ],
)
def test_age_by_date(published: str | None, max_age: int | None, verdict: AgeVerdict) -> None:
    age = parse(TEXT, date=published, today=TODAY, max_age_days=max_age).age
    assert age.verdict is verdict
    assert age.evidence == (
        f"published {published}" if age.verdict is not AgeVerdict.UNKNOWN else None
    )


def test_without_today_no_date_makes_it_old() -> None:
    assert parse(TEXT, date="2001-01-01").age.verdict is AgeVerdict.UNKNOWN


@pytest.mark.parametrize("url", ["https://e.org/a", "HTTP://e.org", "ftp://e.org/a"])
def test_a_world_without_a_network_refuses_addresses_kindly(url: str) -> None:
    with pytest.raises(NetworkError) as caught:
        load(url, world=World(read=dict[str, bytes]().__getitem__, today=TODAY))
    assert caught.value.code == "fetch.none"
    assert "save the page" in str(caught.value.hint)


def test_load_reads_through_the_world_alone() -> None:
    raw = TEXT.encode()
    article = load("-", world=World(read={"-": raw}.__getitem__, today=TODAY), date="2020-01-01")
    assert article.source == "-"
    assert article.source_sha256 == content_hash(raw)
    assert article.age.evidence == "published 2020-01-01"


def row(**told: str) -> Article:
    lines = {"rows.jsonl": json.dumps(told).encode()}
    return load("rows.jsonl", entry=1, world=World(read=lines.__getitem__, today=TODAY))


def test_a_date_that_another_one_overrules_makes_nothing_old() -> None:
    body = TEXT.replace("Title\n", "Title\n\n3 May 2019\n")
    assert row(text=body).age.evidence == "published 2019-05-03"
    told = row(text=body, date=str(TODAY))
    assert (told.age.verdict, told.age.evidence) == (AgeVerdict.FRESH, f"published {TODAY}")


def test_a_row_of_a_table_is_read_from_its_own_text() -> None:
    article = row(title="Doors", text=TEXT, url="https://e.org/doors", byline="By Ann Lee")
    assert (article.title, article.url) == ("Doors", "https://e.org/doors")
    assert article.authors == ("Ann Lee",)
    assert article.text in TEXT


def test_a_missing_file_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load(str(tmp_path / "none.md"))
    assert caught.value.code == "source.missing"


@pytest.mark.parametrize(
    ("kind", "piece"),
    [
        ("html", ". "), ("text", "* "), ("html", "\\("), ("markdown", "<!--"),
        ("markdown", "<!-- a\n"),
    ],
)  # fmt: skip
def test_marks_without_end_take_linear_time(kind: str, piece: str) -> None:
    marks = piece * (19_000 if piece.endswith("\n") else 300_000 // len(piece))
    rows = f"{TEXT}\n\n{marks}"
    document = f"<html><body><article><p>{rows}</p></article></body></html>"
    before = time.process_time()
    parse(document if kind == "html" else rows, kind=kind)
    assert time.process_time() - before < 60


def test_comments_in_markdown_are_no_words() -> None:
    told = parse("# A\n\n<p>Kept <!-- gone --> <!-- a <!-- b --> here.</p>\n\nAnd so on.")
    assert [block.text for block in told.blocks] == ["Kept here.", "And so on."]


def test_a_stray_quotation_mark_in_a_tag_opens_none() -> None:
    """Else the tag would go on through the text, whose words would be its attributes."""
    prose = "The harbour isn't as old as the bridge, but it has seen more of the town's people. "
    stray = "<a title='Don't miss' href=/x>more</a><img alt=\"a 5\" pipe\" src=p.png>"
    page = (
        f"<html><body><article><h1>Harbour</h1>{stray}<p>{prose * 60}</p></article></body></html>"
    )
    assert prose.strip() in parse(page, kind="html").text
    bomb = "<p x' y\" " + " ".join(f"a{n}='b>'" for n in range(600)) + f">{prose}</p>"
    with pytest.raises(InputError, match="attributes"):
        parse(f"<html><body>{bomb}</body></html>", kind="html")
