"""Warnings about age, and labels of a page between paragraphs; prose like them stays."""

from __future__ import annotations

import pytest

from sharekit.article.model import AgeVerdict
from sharekit.article.parse import parse

ONE = "The ferry left at six, and the whole village stood on the quay to see that it did."
TWO = "Nobody had asked the captain, who was eighty and meant to stay aboard whatever came."
THREE = "By noon the harbour was empty, and the gulls walked up the ramp as if they had paid."


def kept(line: str) -> list[str]:
    rows = ["The Last Ferry", ONE, TWO, line, THREE]
    return [block.text for block in parse("\n\n".join(rows), kind="text").blocks]


@pytest.mark.parametrize(
    "warning",
    [
        "⚠️ This post is over 3 years old. Information may be outdated.",
        "Editor’s note: this post was first published in 2016 and may be out of date.",
        "This content was last reviewed in 2018 and may no longer be accurate.",
        "Archived: this page is no longer maintained.",
        "この記事は公開から2年以上が経過しています。情報が古い可能性があります。",
        "この記事は最終更新日から1年以上が経過しています。",
        "※この記事は2016年に書かれたものです。",
    ],
)
def test_a_warning_about_age_makes_an_article_stale(warning: str) -> None:
    article = parse("\n\n".join(["The Last Ferry", warning, ONE, TWO]), kind="text")
    assert (article.age.verdict, article.age.evidence) == (AgeVerdict.STALE, warning)
    assert [block.text for block in article.blocks] == [ONE, TWO]


@pytest.mark.parametrize(
    "label",
    [
        "Lesezeit: 5 Minuten", "Temps de lecture : 5 min", "Tiempo de lectura: 5 min",
        "Estimated reading time: 7 minutes", "この記事は約5分で読めます。", "4 min read",
        "Filed under: Bees, Honey", "0:00 / 4:12", "Jump to Recipe",
        "Your browser does not support the video tag.",
    ],
)  # fmt: skip
def test_labels_between_paragraphs_go(label: str) -> None:
    assert kept(label) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "line",
    [
        "12 minutes",
        "Posted in Berlin for two years, he learned nothing.",
        "The page is no longer updated, and nobody in Haven minds.",
        "この記事を書いた人は、三年たっても戻らなかった。",
        "With our partners we built a school for the children of the harbour.",
    ],
)
def test_prose_like_them_stays(line: str) -> None:
    assert kept(line) == [ONE, TWO, line, THREE]
