"""The example article in its three forms: one body, seven comments, an age, listed clutter."""

import re
import textwrap
from datetime import date
from pathlib import Path

import pytest

from sharekit.article.load import load
from sharekit.article.model import AgeVerdict, Article
from sharekit.article.parse import parse
from sharekit.world import World

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
WARNING = (
    "Warning: this content is older than 365 days. It may be out of date and no longer relevant."
)
WORLD = World(read=lambda path: Path(path).read_bytes(), today=date(2026, 11, 25))


def example(form: str) -> Article:
    return load(str(EXAMPLES / f"leading-and-managing.{form}"), world=WORLD)


@pytest.mark.parametrize("form", ["txt", "html", "md"])
def test_every_form_has_the_same_body_and_title(form: str) -> None:
    article = example(form)
    source = (EXAMPLES / "leading-and-managing.md").read_text("utf-8")
    _, _, body = source.split("---\n", 2)
    paragraphs = body.strip().split("\n\n")[1:]  # the first is the image
    assert article.text.split("\n\n") == paragraphs
    assert article.title == "Leading vs. Managing: Two Ends of One Rope"


@pytest.mark.parametrize("form", ["txt", "html"])
def test_comments_stand_apart_with_their_authors(form: str) -> None:
    comments = example(form).comments
    assert [comment.author for comment in comments] == [
        None, None, None, "Pilar Quintero", None, None, "Jonas Lindqvist",
    ]  # fmt: skip
    assert comments[3].text.startswith("Thank you, Maren.")
    assert comments[4].text.endswith("So who looks after the middle?")
    assert comments[6].text.count("\n\n") == 2


def test_the_words_alone_are_enough_where_the_markup_is_mute() -> None:
    mute = re.sub(
        r' (?:class|id)="[^"]*"', "", (EXAMPLES / "leading-and-managing.html").read_text()
    )
    mute = re.sub(r"</?(?:main|header|footer|nav)[ >]", "<div>", mute)
    article = parse(mute)
    assert article.text == example("md").text
    assert article.comments == example("html").comments


@pytest.mark.parametrize("width", [60, 72, 100])
def test_the_pasted_form_may_be_hard_wrapped(width: int) -> None:
    lines = (EXAMPLES / "leading-and-managing.txt").read_text("utf-8").split("\n")
    wrapped = [textwrap.fill(line, width, break_on_hyphens=False) for line in lines]
    article = parse("\n".join(wrapped), kind="text")
    assert article.text == example("md").text
    assert len(article.comments) == 7


@pytest.mark.parametrize(
    ("form", "evidence"), [("txt", WARNING), ("html", WARNING), ("md", "published 2024-05-14")]
)
def test_age_rests_on_the_warning_or_the_date(form: str, evidence: str) -> None:
    age = example(form).age
    assert age.verdict is AgeVerdict.STALE
    assert age.evidence == evidence


@pytest.mark.parametrize("form", ["txt", "html"])
@pytest.mark.parametrize(
    ("clutter", "reason"),
    [
        (WARNING, "the page's own warning about its age"),
        ("The difference between leading and managing.png", "caption or file name of an image"),
        ("You might also enjoy:", "links to other articles"),
        ("subscribe to my newsletter here", "newsletter or invitation to follow"),
        ("Take my Leading Small Teams course!", "promotion"),
        ("Join my Northbound Readers Slack Group!", "promotion"),
        ("7 responses to “Leading vs. Managing: Two Ends of One Rope”", "heading of the comments"),
        ("Leave a Reply", "comment form"),
        ("Pin It on Pinterest", "share buttons"),
    ],
)
def test_clutter_is_listed_with_a_reason(form: str, clutter: str, reason: str) -> None:
    assert reason in {d.reason for d in example(form).dropped if d.text == clutter}


def test_the_page_tells_its_facts() -> None:
    article = example("html")
    assert article.authors == ("Maren Holloway",)
    assert article.published == date(2024, 5, 14)
    assert article.modified == date(2024, 6, 2)
    assert article.language == "en-US"
    assert article.site_name == "Northbound Notes"
    assert article.url == "https://www.example.com/2024/05/leading-and-managing/"
    assert article.tags == ("Leadership", "Management", "Teams")
    assert article.image is not None
    assert article.image.url.endswith("/2024/05/leading-and-managing.png")
    assert article.image.alt == "The difference between leading and managing"


@pytest.mark.parametrize("name", ["sourdough-in-a-busy-week", "boring-software"])
def test_other_examples_lose_nothing(name: str) -> None:
    article = load(str(EXAMPLES / f"{name}.md"), world=WORLD)
    assert article.dropped == ()
    assert article.authors
    assert article.published
    assert len(article.blocks) >= 5
