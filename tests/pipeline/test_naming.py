"""File names: from the URL, else the title, else a hash; never out of the folder."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.errors import UsageError
from sharekit.pipeline.naming import DEFAULT_NAME, SLUG_LIMIT, check_pattern, slug_of


def article(**facts: object) -> Article:
    return Article("a.md", "markdown", source_sha256="0123456789abcdef" * 4, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "slug"),
    [
        ({"url": "https://e.com/2016/10/leading-well/"}, "leading-well"),
        ({"url": "https://e.com/a/Leading%20Well.html?x=1"}, "leading-well"),
        ({"url": "https://e.com/", "title": "Führen & folgen"}, "fuhren-folgen"),
        ({"title": "Привет, мир"}, "privet-mir"),
        ({"title": "../../etc/passwd"}, "etc-passwd"),
        ({"title": "CON"}, "con-article"),
        ({"url": "http://[broken", "title": "Ok then"}, "ok-then"),
        ({"title": "!!!"}, "article-0123456789ab"),
        ({}, "article-0123456789ab"),
    ],
)
def test_slug(facts: dict[str, str], slug: str) -> None:
    assert slug_of(article(**facts)) == slug


@given(st.text(max_size=400), st.text(max_size=200))
def test_a_slug_suits_every_file_system(title: str, path: str) -> None:
    slug = slug_of(article(title=title, url="https://e.com/" + path))
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= SLUG_LIMIT + len("-article")


@pytest.mark.parametrize(
    ("front", "slug"),
    [
        ("title: On plans\nslug: How We Plan", "how-we-plan"),
        ("title: On plans\nslug: /2026/planning/", "planning"),
        ("title: On plans\nslug: ''", "on-plans"),
        ("title: On plans\nslug: mine\nurl: https://e.com/its-address/", "its-address"),
    ],
)
def test_front_matter_may_name_the_slug(front: str, slug: str) -> None:
    read = parse(f"---\n{front}\n---\nSome words.", kind="markdown", today=date(2026, 11, 25))
    assert slug_of(read) == slug


@pytest.mark.parametrize("pattern", [DEFAULT_NAME, "{size}/{slug}.{ext}", "{hash8}.{ext}"])
def test_patterns_that_name_files(pattern: str) -> None:
    assert check_pattern(pattern) == pattern


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("{slug}-{sise}.{ext}", "{sise}"),
        ("{slug-{size}.{ext}", "can't be read"),
        ("card.png", "needs {slug}"),
        ("{slug}.{ext}", "overwrite"),
        ("../{slug}-{size}.{ext}", "inside"),
        ("/tmp/{slug}-{size}.{ext}", "inside"),
        ("{slug}-{size}:{ext}", "inside"),
        ("{slug!r}-{size}.{ext}", "plain"),
    ],
)
def test_patterns_that_are_refused(pattern: str, why: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_pattern(pattern)
    assert caught.value.code == "name.pattern"
    assert why in caught.value.message
