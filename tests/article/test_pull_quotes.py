"""The author's own pull quote, however it is marked: found, and not said twice."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse
from sharekit.extract.quotes import quotes
from sharekit.pipeline.sharing import best_words

CHOSEN = "every border on a map is a promise that somebody made"
TEXT = (
    "A good map shows less than the land, and that is why it helps the people who walk.",
    f"The old surveyors knew it well enough: {CHOSEN}, and somebody else has to keep.",
    "Nobody ever got lost because of a river; people get lost because of a line on paper.",
)
MARKED = (
    '<aside class="pullquote"><p>“{}”</p></aside>',
    '<blockquote class="pullquote">{}</blockquote>',
    '<figure class="wp-block-pullquote"><blockquote><p>{}</p><cite>Ann Lee</cite></blockquote>'
    "</figure>",
    '<div class="entry__pull-quote"><p>{}</p></div>',
)


def page(element: str) -> Article:
    first, *rest = (f"<p>{text}</p>" for text in TEXT)
    body = "".join((first, element, *rest, *rest))
    head = "<title>Maps</title><meta name=author content='Ann Lee'>"
    html = f"<html lang=en>{head}<body><article><h1>Maps</h1>{body}</article></body>"
    return parse(html, kind="html")


def note(element: str) -> Article:
    head = "---\ntitle: Maps\nauthor: Ann Lee\n---\n"
    return parse(head + "\n\n".join((TEXT[0], element, *TEXT[1:])), kind="markdown")


@pytest.mark.parametrize("element", MARKED)
@pytest.mark.parametrize("form", [page, note])
def test_it_wins_and_stands_in_the_text(form: object, element: str) -> None:
    article = form(element.format(CHOSEN.capitalize()))  # type: ignore[operator]
    first = quotes(article)[0]
    assert first.text == CHOSEN.capitalize()
    assert first.reasons == ("the author's own choice",)
    assert article.blocks[first.block].kind is BlockKind.PARAGRAPH
    assert article.text.lower().count(CHOSEN) == sum(CHOSEN in text for text in TEXT) * (
        2 if form is page else 1
    )


@pytest.mark.parametrize("element", MARKED)
@pytest.mark.parametrize("form", [page, note])
def test_words_that_stand_nowhere_else_are_kept(form: object, element: str) -> None:
    own = "A line on paper is a wall in the mind"
    article = form(element.format(own))  # type: ignore[operator]
    assert quotes(article)[0].text == own
    assert article.text.count(own) == 1


def test_a_box_is_no_quote() -> None:
    assert page(MARKED[3].format("Long. " * 200)).preferences.pull_quote is None


@pytest.mark.parametrize(
    "element",
    [
        "{{{{< pullquote >}}}}\n{}\n{{{{< /pullquote >}}}}",
        '{{{{< pullquote author="Ann Lee" >}}}}\n{}\n{{{{< /pullquote >}}}}',
        "{{% pullquote %}}\n{}\n{{% endpullquote %}}",
        "<PullQuote>{}</PullQuote>",
    ],
)
def test_words_of_a_shortcode_are_kept(element: str) -> None:
    own = "A line on paper is a wall in the mind."
    article = note(element.format(own))
    assert quotes(article)[0].text == own
    assert article.text.count(own) == 1


@pytest.mark.parametrize(
    ("said", "marked"),
    [
        ("The land isn't *ever* yours.", "The land isn&rsquo;t <em>ever</em> yours."),
        ("The land isn’t ever yours.", "The land isn’t *ever* yours."),
        ("The land isn&rsquo;t **ever** yours.", "The land isn&#8217;t ever yours."),
    ],
)
@pytest.mark.parametrize("element", ['<aside class="pullquote">{}</aside>', ""])
def test_emphasis_and_character_references_hide_none(said: str, marked: str, element: str) -> None:
    told = "" if element else f'pullquote: "{marked}"\n'
    head = f"---\ntitle: Maps\n{told}---\n"
    body = (TEXT[0], element.format(marked), f"{TEXT[2]} {said}")
    article = parse(head + "\n\n".join(body), kind="markdown")
    first = quotes(article)[0]
    assert first.reasons == ("the author's own choice",)
    assert first.text.replace("'", "’") == "The land isn’t ever yours."
    assert article.text.count("yours") == 1


OTHERS = (
    '<figure class="wp-block-pullquote"><blockquote><p>{}</p><cite>Bo Lin</cite></blockquote>'
    "</figure>",
    '<aside class="pullquote"><p>{}</p><p>— Bo Lin, walker</p></aside>',
)


@pytest.mark.parametrize("words", [CHOSEN.capitalize(), "A line on paper is a wall in the mind."])
@pytest.mark.parametrize(
    ("form", "element"),
    [
        *((form, element) for form in (page, note) for element in OTHERS),
        (note, '{{{{< pullquote author="Bo Lin" >}}}}{}{{{{< /pullquote >}}}}'),
        (note, '<Quote author="Bo Lin">\n{}\n</Quote>'),
        (note, '<Testimonial name="Bo Lin">{}</Testimonial>'),
        (note, "<blockquote>\n<p>{}</p>\n<footer>Bo Lin</footer>\n</blockquote>"),
        (note, "<blockquote>\n\n{}\n\n</blockquote>"),
        (note, "<figure><blockquote>{}</blockquote><figcaption>— Bo Lin</figcaption></figure>"),
    ],
)
def test_what_another_says_is_not_the_authors(form: object, element: str, words: str) -> None:
    article = form(element.format(words))  # type: ignore[operator]
    found = quotes(article)
    assert all("the author's own choice" not in quote.reasons for quote in found)
    assert not [quote for quote in found if "wall" in quote.text]


def test_a_quotation_in_the_text_tells_who_says_a_pull_quote() -> None:
    said = f"<blockquote><p>{CHOSEN}</p><cite>Bo Lin</cite></blockquote>"
    article = page(f'{said}<aside class="pullquote">{CHOSEN}</aside>')
    assert article.preferences.pull_quote is None


def test_quotations_in_code_stay_code() -> None:
    code = "```html\n<blockquote>Words.</blockquote>\n```"
    assert [block.text for block in note(code).blocks if block.kind is BlockKind.CODE] == [
        "<blockquote>Words.</blockquote>"
    ]


KEPT = "Nobody mends a thing they never meant to keep."


@pytest.mark.parametrize(
    ("body", "own"),
    [
        (f"“{KEPT[:-1]},” says Walter Dunn.", False),
        (f"‘{KEPT[:-1]},’ says Walter Dunn.", False),
        (f"“{KEPT} It is a pity.” Walter Dunn looks up.", False),
        (f"Walter Dunn says {KEPT.lower()}", False),
        (f"> {KEPT}\n>\n> — Walter Dunn", False),
        (f"> {KEPT} — Walter Dunn", False),
        (f"> {KEPT} — Ann Lee", True),
        (f"> {KEPT}", True),
        (f"“{KEPT[:-1]},” I told him.", True),
        (f"{KEPT} He says so himself.", True),
    ],
)
def test_what_the_text_gives_to_another_is_not_drawn_as_the_authors(body: str, own: bool) -> None:
    head = f'---\ntitle: Mending\nauthor: Ann Lee\npullquote: "{KEPT}"\n---\n'
    article = parse(f"{head}The town has one cobbler left.\n\n{body}\n\nThe end.", kind="markdown")
    assert [quote.text for quote in quotes(article) if "mends" in quote.text] == [KEPT] * own
    assert (KEPT in (best_words(article) or "")) is own


@pytest.mark.parametrize(
    "sentence",
    [
        "I always say that {}",
        "You could say: {}",
        "It says a lot about us, but {}",
        "{}, whatever the timetable says",
        "People say time is money, but {}",
    ],
)
def test_the_authors_own_choice_is_the_authors_own(sentence: str) -> None:
    words = "a late bus is a gift of time that nobody asked for"
    text = sentence.format(words)
    source = f"---\ntitle: Buses\npullquote: {words}.\n---\n{text[0].upper()}{text[1:]}.\n"
    chosen = quotes(parse(source, kind="markdown", lang="en"), min_chars=10)
    assert [quote.text.lower().rstrip(".") for quote in chosen[:1]] == [words]
