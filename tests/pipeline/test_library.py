"""`sharekit.card` and `.encode` as a program calls them: settings, quotes, budgets."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

import sharekit
from sharekit.article.age import judge_age
from sharekit.article.model import Article
from sharekit.errors import InputError, QualityError, UsageError

PROSE = (
    "A good map shows less than the land, and that is why you can carry it.\n\n"
    "Nobody remembers the rule, but everybody remembers who bent it kindly when it mattered."
)


def article(text: str = PROSE, **facts: str) -> Article:
    return sharekit.parse(text, kind="markdown", title="Maps", **facts)


@pytest.fixture
def noisy(tmp_path: Path) -> Article:
    """An article whose picture no PNG of 300 KB holds."""
    dots = Image.frombytes("RGB", (600, 315), random.Random(7).randbytes(600 * 315 * 3))
    dots.resize((1200, 630), Image.Resampling.BICUBIC).save(tmp_path / "noise.png")
    return article(image=str(tmp_path / "noise.png"))


def kind(data: bytes) -> str | None:
    with Image.open(BytesIO(data)) as image:
        return image.format


def test_settings_are_taken_by_their_names() -> None:
    card = sharekit.card(article(), format="jpeg", brand_name="Example")
    assert kind(sharekit.render(card).encode()) == "JPEG"
    assert kind(sharekit.render(card).encode("png")) == "PNG"
    assert card.brief.site == "Example"
    assert sharekit.card(article(), size="pin", cta="Unfold it").brief.button == "Unfold it"
    told = sharekit.card(article(), brand_theme="plum", eyebrow="Atlas")
    assert (told.brief.theme.name, told.brief.eyebrow) == ("plum", "Atlas")


def test_gates_that_a_card_was_made_with_hold_when_it_is_rendered() -> None:
    for asked in ({"min_contrast_text": 21.0}, {"min_contrast_text": 21, "strict": False}):
        rendered = sharekit.render(sharekit.card(article(author="Ada Grey"), **asked))
        assert "card.contrast" in {found.code for found in rendered.diagnostics}


def test_an_age_may_be_asked_for_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    old = sharekit.parse(PROSE, kind="text", title="Maps", date="2019-05-01")
    assert sharekit.card(old).brief.age_label is None  # parsing looks at no clock
    assert sharekit.card(old, max_age="30d").brief.age_label is not None
    judged = replace(old, age=judge_age(old, old.published.replace(2026), 365))
    assert sharekit.card(judged).brief.age_label is not None
    assert sharekit.card(judged, max_age="99y").brief.age_label is None


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("formatt", "png", "config.unknown"),
        ("name", "Example", "config.unknown"),
        ("section", "Maps", "config.unknown"),
        ("strict", "yes", "config.type"),
        ("budget", "lots", "config.type"),
        ("dir", "cards", "config.scope"),
    ],
)
def test_a_mistaken_setting_is_named(name: str, value: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        sharekit.card(article(), **{name: value})
    assert (caught.value.code, caught.value.where) == (code, name)


def test_a_quote_is_drawn_as_it_was_found() -> None:
    told = article()
    for quote in sharekit.quotes(told):
        assert sharekit.card(told, quote=quote).quote == quote


def test_a_quote_of_another_article_is_no_quote_of_this_one() -> None:
    other = article("Paper forgets nothing, and so a good plan is written down before lunch.")
    (quote,) = sharekit.quotes(other)
    with pytest.raises(InputError) as caught:
        sharekit.card(article(), quote=quote)
    assert caught.value.code == "quote.not_found"


def test_a_budget_is_a_size(noisy: Article) -> None:
    rendered = sharekit.render(sharekit.card(noisy, template="photo"))
    assert len(rendered.encode(budget="250KB")) <= 250_000
    assert len(rendered.encode(budget=250_000)) <= 250_000
    for wrong in ("lots", 0, -5, "0 KB"):
        with pytest.raises(UsageError) as caught:
            rendered.encode(budget=wrong)
        assert caught.value.code == "config.type"


def test_no_budget_refuses_a_picture_but_one_that_was_given(noisy: Article) -> None:
    rendered = sharekit.render(sharekit.card(noisy, template="photo"))
    assert len(rendered.encode("png")) > 300_000
    with pytest.raises(QualityError):
        rendered.encode("png", budget="300KB")
    for strict in (True, False):
        card = sharekit.card(noisy, template="photo", format="png", budget="300KB", strict=strict)
        if strict:
            with pytest.raises(QualityError):
                sharekit.render(card).encode()
        else:
            assert kind(sharekit.render(card).encode()) == "PNG"


def test_a_message_is_one_line_whatever_it_quotes() -> None:
    with pytest.raises(sharekit.ShareError) as caught:
        sharekit.share_link("x", url="mail\nto:\u2028x")
    assert len(str(caught.value).splitlines()) == 1
    assert len(caught.value.message.splitlines()) == 1


def test_days_and_paths_are_taken_as_python_has_them(tmp_path: Path) -> None:
    place = tmp_path / "maps.md"
    place.write_text(PROSE, "utf-8")
    for day in (date(2019, 5, 1), datetime(2019, 5, 1, 9, 30), "2019-05-01"):
        found = sharekit.load(place, date=day, image=tmp_path / "a.png")
        assert found.published == date(2019, 5, 1)
        assert found.image is not None
        assert found.image.url == str(tmp_path / "a.png")
    assert sharekit.parse(PROSE, date=date(2019, 5, 1)).published == date(2019, 5, 1)
    assert sharekit.card(article(), image=tmp_path / "gone.png").brief is not None


def test_a_brand_may_be_written_as_the_configuration_has_it() -> None:
    brand = {"name": "Example", "palette": ["#0b3d2e", "#f4a300", "#ffffff"]}
    assert sharekit.card(article(), brand=brand).brief.site == "Example"
    with pytest.raises(UsageError) as caught:
        sharekit.card(article(), brand={"nmae": "Example"})
    assert "brand.name" in (caught.value.hint or "")
