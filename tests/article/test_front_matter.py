"""Front matter in the forms that site generators write."""

from datetime import date

import pytest

from sharekit.article.frontmatter.reader import split
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.errors import InputError

BODY = "A paragraph that says something."


def read(front: str) -> Article:
    return parse(f"{front}\n\n{BODY}\n", kind="markdown")


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: A Title\nauthor: Ann Lee\ndate: 2024-03-02\ntags: [a, b]\n---",
        '---\ntitle: "A Title"\nauthors:\n  - Ann Lee\npublished: 2024-03-02T10:00:00Z\n'
        "categories: a, b\n---",
        "---\ntitle: A Title\nauthor:\n  name: Ann Lee\npubDate: March 2, 2024\n"
        "keywords: [a, b]\n...",
        '+++\ntitle = "A Title"\nauthors = ["Ann Lee"]\ndate = 2024-03-02\ntags = ["a", "b"]\n+++',
        '+++\ntitle = "A Title"\nauthor = "Ann Lee"\npublishDate = 2024-03-02T10:00:00Z\n'
        'tags = "a,b"\n+++',
        '{"title": "A Title", "author": "Ann Lee", "date": "2024-03-02", "tags": ["a", "b"]}',
        ';;;\n{"title": "A Title", "author": "Ann Lee", "date": "2024-03-02", "tags": "a, b"}\n;;;',
        "---json\n"
        '{"title": "A Title", "author": "Ann Lee", "date": "2024-03-02", "tags": "a, b"}\n---',
        "Title: A Title\nAuthor: Ann Lee\nDate: 2024-03-02\nTags: a, b",
        "\n---\r\ntitle: A Title\r\nauthor: Ann Lee\r\ndate: '2024-03-02 08:00'\r\n"
        "tags: [a, b]\r\n---",
        "\ufeff---\ntitle: A Title\nauthor: Ann Lee\ndate: 2024/03/02 #\n"
        "published: 2024-03-02\ntags: [a, b]\n---",
    ],
)
def test_every_form_tells_the_same(front: str) -> None:
    article = read(front)
    assert article.title == "A Title"
    assert article.authors == ("Ann Lee",)
    assert article.published == date(2024, 3, 2)
    assert article.tags == ("a", "b")
    assert article.text == BODY


@pytest.mark.parametrize(
    ("front", "url", "alt"),
    [
        ("image: a.png", "a.png", None),
        ("hero: /img/a.png\nimage_alt: A boat", "/img/a.png", "A boat"),
        ("heroImage:\n  src: a.png\n  alt: A boat", "a.png", "A boat"),
        ("images: [a.png, b.png]", "a.png", None),
        ("image: 'https://e.org/a.png'", "https://e.org/a.png", None),
    ],
)
def test_images(front: str, url: str, alt: str | None) -> None:
    image = read(f"---\ntitle: T\n{front}\n---").image
    assert image is not None
    assert (image.url, image.alt) == (url, alt)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:image/png;base64,AAAA"])
def test_other_schemes_are_no_images(address: str) -> None:
    assert read(f"---\ntitle: T\nimage: '{address}'\n---").image is None


def test_the_authors_wishes() -> None:
    wishes = read(
        "---\ntitle: T\npullquote: Ask first.\nsharekit:\n  template: quote\n  theme:\n"
        "    hue: 210\n  sizes: [og, pin]\n  logo: false\n---"
    ).preferences
    assert wishes.pull_quote == "Ask first."
    assert wishes.settings == (
        ("template", "quote"),
        ("theme.hue", "210"),
        ("sizes", "og,pin"),
        ("logo", "false"),
    )


@pytest.mark.parametrize(
    "text",
    [
        f"---\n\n{BODY}\n\n---\n\nMore words here.",
        f"---\n{BODY}",
        f"---\n\n{BODY}",
        f"***\n\n{BODY}",
    ],
)
def test_a_rule_stays_text(text: str) -> None:
    table, body = split(text)
    assert table == {}
    assert BODY in body


def test_empty_front_matter_is_taken_off() -> None:
    assert split(f"---\n---\n{BODY}") == ({}, BODY)


@pytest.mark.parametrize(
    ("front", "code"),
    [
        ("---\ntitle: A: b: c\n---", "frontmatter.syntax"),
        ("---\ntitle: 'open\n---", "frontmatter.syntax"),
        ("---\ntitle: T\ndate: 2024-13-45\n---", "frontmatter.syntax"),
        ("---\ntitle: !!python/object:os.system x\n---", "frontmatter.syntax"),
        ("+++\ntitle = broken\n+++", "frontmatter.syntax"),
        ("---json\n{broken}\n---", "frontmatter.syntax"),
        ("---\ntitle: T\na: " + "[" * 50_000 + "\n---", "frontmatter.syntax"),
        ("---\ntitle: " + "x" * 200_000 + "\n---", "frontmatter.too_large"),
        ("---\ntitle: Never closed\ndate: 2026-01-02\n", "frontmatter.unclosed"),
        ("---\n\nAuthor: Ida\n----\n", "frontmatter.unclosed"),
        ('+++\ntitle = "Never closed"\n', "frontmatter.unclosed"),
        ("---\ntitle: T\nsharekit: midnight\n---", "frontmatter.settings"),
        ("---\ntitle: T\nsharekit:\n- brand.theme: paper\n---", "frontmatter.settings"),
    ],
)
def test_broken_front_matter_says_so(front: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read(front)
    assert caught.value.code == code
    assert caught.value.hint
    assert "\n" not in caught.value.message


@pytest.mark.parametrize("front", ["---\nNote: this is a text.\n", "---\n\nAn essay.\n"])
def test_a_rule_above_a_text_is_no_front_matter(front: str) -> None:
    assert front.split("\n")[-2] in read(front).text


@pytest.mark.parametrize("says", ["true", "no", "'off'", "", "{}"])
def test_sharekit_may_be_switched_in_front_matter(says: str) -> None:
    assert read(f"---\ntitle: T\nsharekit: {says}\n---").preferences.settings == ()


def test_a_syntax_error_names_its_line() -> None:
    with pytest.raises(InputError, match=r"line 4"):
        read("---\ntitle: T\ntags: [a]\nbroken: a: b\n---")


def test_an_alias_bomb_ends_in_its_own_error() -> None:
    levels = "\n".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(8)
    )
    with pytest.raises(InputError) as caught:
        read(f"---\na: &a [lol, lol]\n{levels}\n---")
    assert caught.value.code == "frontmatter.aliases"


@pytest.mark.parametrize(
    "text",
    [
        "% Still Water\n% Ann Lee; Bo Marsh\n% 3 May 2021\n\nIt waits.\n",
        ".. title: Still Water\n.. author: Ann Lee, Bo Marsh\n.. date: 2021-05-03\n\nIt waits.\n",
        "#+TITLE: Still Water\n#+AUTHOR: Ann Lee, Bo Marsh\n#+DATE: <2021-05-03>\n\nIt waits.\n",
        "title: Still Water\nauthor: [Ann Lee, Bo Marsh]\ndate: 2021-05-03\n---\nIt waits.\n",
        '---\ntitle: Still Water\nauthor: ["[[Ann Lee]]", "[[people/bo|Bo Marsh]]"]\n'
        "date: 2021-05-03\n---\nIt waits.\n",
        "---\ntitle: Still Water\nauthor: [By Ann Lee, {name: by Bo Marsh}]\n"
        "date: 2021-05-03\n---\nIt waits.\n",
    ],
    ids=["pandoc", "nikola", "org", "unopened", "wiki links", "by"],
)
def test_forms_of_other_tools_tell_the_same(text: str) -> None:
    article = parse(text, kind="markdown")
    assert article.title == "Still Water"
    assert article.authors == ("Ann Lee", "Bo Marsh")
    assert str(article.published) == "2021-05-03"
    assert [block.text for block in article.blocks] == ["It waits."]


def test_pandocs_title_block_goes_on_in_indented_lines() -> None:
    table, body = split("% How to fold\n  a sail\n% Ann Lee;\n  Bo Roe\n% 3 May 2020\n\nOne.\n")
    assert table["title"] == "How to fold a sail"
    assert body.strip() == "One."
    article = parse("% How to fold\n% Ann Lee; Bo Roe\n\n#. one\n#. two\n", kind="markdown")
    assert article.authors == ("Ann Lee", "Bo Roe")
    assert [block.text for block in article.blocks] == ["one", "two"]


def test_semicolons_part_authors() -> None:
    assert read("Title: A\nAuthors: Ann Lee; Bo Roe").authors == ("Ann Lee", "Bo Roe")
    assert read("Title: A\nAuthors: Lee, Ann; Roe, Bo").authors == ("Ann Lee", "Bo Roe")


def test_a_headers_description_is_its_pictures_alternative_text() -> None:
    front = "---\ntitle: A\nheader:\n  image: /a.jpg\n  image_description: A boat\n---"
    image = read(front).image
    assert image
    assert image.alt == "A boat"


@pytest.mark.parametrize(
    ("row", "line", "column"),
    [("date: 2026-13-45", 3, 7), ("more:\n  - 1\n  - [a, 2026-02-31]", 5, 9)],
)
def test_an_impossible_value_is_told_where_it_stands(row: str, line: int, column: int) -> None:
    with pytest.raises(InputError) as caught:
        parse(f"---\ntitle: T\n{row}\nlang: en\n---\n\nA paragraph.", kind="markdown")
    assert f"line {line}, column {column}" in caught.value.message


NOTION = """\
# Slower hiring

Author: Marguerite Hall
Created: March 3, 2025 10:12 AM
Status: Published
Tags: hiring, teams

<aside>
💡 We hired nine people in a quarter and lost four of them in the next.

</aside>
"""


@pytest.mark.parametrize("above", ["", "---\nstatus: draft\n---\n"])
def test_properties_below_the_title_are_facts(above: str) -> None:
    article = parse(above + NOTION, kind="markdown")
    assert (article.title, article.authors) == ("Slower hiring", ("Marguerite Hall",))
    assert (str(article.published), article.tags) == ("2025-03-03", ("hiring", "teams"))
    assert article.text == "We hired nine people in a quarter and lost four of them in the next."


def test_lines_that_only_look_like_properties_are_text() -> None:
    article = parse("# Tea\n\nFirst: boil it.\nThen: wait for it.\n\nDrink.\n", kind="markdown")
    assert article.text == "First: boil it. Then: wait for it.\n\nDrink."
