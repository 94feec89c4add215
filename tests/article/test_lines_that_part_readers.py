"""Lines between a reader and the text or its comments, in several languages; and lists of links
to a page's own chapters."""

import pytest

from sharekit.article.boilerplate.lines import classify
from sharekit.article.parse import parse


@pytest.mark.parametrize(
    "line",
    [
        "この記事は有料記事です。残り1200文字。有料会員になると続きをお読みいただけます。",
        "本文为付费内容，订阅后可继续阅读",
        "이 기사는 유료회원 전용입니다",
        "This post is for paid subscribers",
        "You have reached your article limit",
        "Dit artikel is exclusief voor abonnees",
        "Para poder comentar debes ser suscriptor.",
        "Só assinantes podem comentar",
        "Reageren? Log in of maak een account aan.",
        "コメントを投稿するにはログインしてください",
        "Puedes seguir a EL FARO en Facebook y X, o apuntarte para recibir nuestra newsletter.",
        "Clique aqui para seguir o canal da Gazeta no WhatsApp",
        "Every product was chosen by our editors. We may earn commission from some links.",
        "Fun is a by-product. It turns up when people have finished something. Click To Tweet",
        "Media contact: Joel Ames, press@harrow.example",
        "joel@harrow.example",
        "Trending Nationally",
        "Läs mer: Kattcaféet som gick i konkurs",
        "Community Q&A",
        "टिप्पणियाँ",
    ],
)
def test_they_are_known(line: str) -> None:
    assert classify(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "This post is for my mother, who never subscribed to anything.",
        "You have reached the part of the river that nobody owns.",
        "We may earn less than our parents did, and we know it.",
        "Follow the path on the left until it ends.",
        "この記事は、海の近くで育った人のために書きました。",
    ],
)
def test_prose_that_begins_like_them_is_none(line: str) -> None:
    assert classify(line) is None


def test_links_to_a_pages_own_chapters_are_no_text() -> None:
    chapters = ("Best overall: Squall 9", "Best budget: Drizzle Mini")
    links = "".join(f"<li><a href='#{n}'>{name}</a></li>" for n, name in enumerate(chapters))
    told = "".join(
        f"<h2>{name}</h2><p>It turned inside out {n + 3} times and came back every time.</p>"
        for n, name in enumerate(chapters)
    )
    first = "<p>We walked a hundred miles in the wind, so that you can stay upright in it.</p>"
    page = f"<html><body><article><h1>Umbrellas</h1>{first}{{}}{told}</article></body></html>"
    assert parse(page.format(f"<ol>{links}</ol>")).text.count("Drizzle Mini") == 1
    announced = "".join(f"<li>{name}</li>" for name in chapters)
    assert parse(page.format(f"<ol>{announced}</ol>")).text.count("Drizzle Mini") == 2
