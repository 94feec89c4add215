"""The pipeline's choices and refusals, each as a user meets it."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

import sharekit
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.diagnostics import Severity
from sharekit.errors import InputError, OutputError, PartialError, QualityError, UsageError
from sharekit.pipeline.batch import Outcome, raise_worst
from sharekit.pipeline.run import compose_card, encode_rendered, make, render_card
from sharekit.pipeline.settings import Brand, CardSettings, Quality
from sharekit.pipeline.tools import Tools, open_tools

PROSE = (
    "A good map shows less than the land, and that is why you can carry it.\n\n"
    "Nobody remembers the rule, but everybody remembers who bent it kindly when it mattered."
)


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools()


def article(text: str = PROSE, **facts: str) -> Article:
    return parse(text, kind="markdown", source="a.md", title=facts.pop("title", "Maps"), **facts)


def test_auto_takes_the_quote_template(tools: Tools) -> None:
    card = compose_card(article(), CardSettings(), tools)
    assert card.template == "quote"
    assert card.quote is not None
    assert card.quote.text in PROSE


def test_auto_draws_the_title_where_no_sentence_stands_alone_and_says_so(tools: Tools) -> None:
    card = compose_card(article("Why?\n\nIs it so?"), CardSettings(), tools)
    assert card.template == "title"
    assert [d.code for d in card.diagnostics] == ["template.auto"]


def test_nothing_to_quote_offers_the_title_card(tools: Tools) -> None:
    with pytest.raises(InputError) as caught:
        compose_card(article("Why?"), CardSettings(template="quote"), tools)
    assert caught.value.code == "quote.none"
    assert "-t title" in (caught.value.hint or "")


def test_a_title_card_without_a_title(tools: Tools) -> None:
    untitled = parse(PROSE, kind="text", source="a.txt")
    with pytest.raises(InputError) as caught:
        compose_card(untitled, CardSettings(template="title"), tools)
    assert caught.value.code == "title.none"


def test_a_quote_by_number(tools: Tools) -> None:
    wanted = sharekit.quotes(article(), limit=9)[1]
    card = compose_card(article(), CardSettings(quote="2"), tools)
    assert card.quote == wanted


def test_a_number_that_is_not_there(tools: Tools) -> None:
    with pytest.raises(UsageError) as caught:
        compose_card(article(), CardSettings(quote="40"), tools)
    assert caught.value.code == "quote.number"


def test_words_that_the_article_holds_are_drawn_as_it_has_them(tools: Tools) -> None:
    card = compose_card(article(), CardSettings(quote="a good map shows less than the land"), tools)
    assert card.quote is not None
    assert PROSE[: card.quote.end].endswith("land")
    assert card.quote.verbatim


def test_words_that_it_does_not_hold_are_refused(tools: Tools) -> None:
    with pytest.raises(InputError) as caught:
        compose_card(article(), CardSettings(quote="A bad map shows all of the land"), tools)
    assert caught.value.code == "quote.not_found"


def test_or_drawn_with_not_verbatim_and_recorded_as_such(tools: Tools) -> None:
    asked = CardSettings(quote="A bad map shows all of the land", not_verbatim=True)
    card = compose_card(article(), asked, tools)
    assert card.quote is not None
    assert not card.quote.verbatim
    assert "quote.not_verbatim" in {d.code for d in card.diagnostics}


OLD = {"date": "2016-10-05"}


@pytest.fixture
def old() -> Article:
    return parse(
        PROSE, kind="markdown", source="a.md", title="Maps", today=date(2026, 11, 25), **OLD
    )


def test_an_old_article_carries_its_year(tools: Tools, old: Article) -> None:
    texts = " ".join(i.setting.text for i in compose_card(old, CardSettings(), tools).frame.texts)
    assert "First published 2016" in texts


def test_or_is_blocked(tools: Tools, old: Article) -> None:
    with pytest.raises(QualityError) as caught:
        compose_card(old, CardSettings(quality=Quality(on_stale="block")), tools)
    assert caught.value.code == "age.blocked"


def test_or_its_age_is_ignored(tools: Tools, old: Article) -> None:
    card = compose_card(old, CardSettings(quality=Quality(on_stale="ignore")), tools)
    assert all("2016" not in item.setting.text for item in card.frame.texts)


def test_a_palette_that_is_no_colour(tools: Tools) -> None:
    with pytest.raises(UsageError) as caught:
        compose_card(article(), CardSettings(brand=Brand(palette=("forest green",))), tools)
    assert caught.value.code == "color.syntax"


def test_a_logo_stands_on_the_card(tools: Tools, tmp_path: Path) -> None:
    place = tmp_path / "logo.png"
    Image.new("RGBA", (300, 100), "#ff0000").save(place)
    settings = CardSettings(brand=Brand(logo=str(place)))
    card = compose_card(article(), settings, tools)
    (logo,) = (item for item in card.frame.items if item.role == "logo")
    image = render_card(card, tools).image
    rect = logo.rect  # type: ignore[union-attr]
    assert image.getpixel((int(rect.x + rect.width / 2), int(rect.y + rect.height / 2))) == (
        255,
        0,
        0,
    )


def test_strict_refuses_what_a_gate_calls_an_error(tools: Tools) -> None:
    harsh = Quality(min_contrast_text=20.0)
    card = compose_card(article(author="Ada Grey"), CardSettings(quality=harsh), tools)
    with pytest.raises(QualityError) as caught:
        make(card, CardSettings(quality=harsh), tools)
    assert caught.value.code == "card.contrast"
    lenient = CardSettings(quality=Quality(strict=False, min_contrast_text=20.0))
    made = make(card, lenient, tools)
    assert any(d.severity is Severity.ERROR for d in made.diagnostics)


def test_an_empty_alt_text_is_an_error(tools: Tools) -> None:
    card = compose_card(article(), CardSettings(), tools)
    mute = card._replace(copy=card.copy._replace(alt=" "))
    assert "card.alt" in {d.code for d in render_card(mute, tools).diagnostics}


@pytest.mark.parametrize("name", ["png", "jpeg"])
def test_encode_makes_what_was_asked_for(name: str) -> None:
    data = sharekit.render(sharekit.card(article())).encode(name)
    with Image.open(BytesIO(data)) as image:
        assert image.format == name.upper()
        assert image.size == (1200, 630)


def test_a_format_that_the_destination_does_not_take() -> None:
    with pytest.raises(UsageError) as caught:
        sharekit.render(sharekit.card(article())).encode("webp")
    assert caught.value.code == "format.unknown"


def test_a_budget_that_nothing_can_keep() -> None:
    with pytest.raises(QualityError) as caught:
        sharekit.render(sharekit.card(article())).encode("jpeg", budget=500)
    assert caught.value.code == "image.bytes"


def test_scale_draws_sharper_not_other(tools: Tools) -> None:
    card = compose_card(article(), CardSettings(), tools)
    image = render_card(card, tools, scale=2).image
    assert image.size == (2400, 1260)


def test_x_takes_webp(tools: Tools) -> None:
    card = compose_card(article(), CardSettings(size="x"), tools)
    assert encode_rendered(render_card(card, tools), encoding="webp").format == "webp"


def test_the_same_inputs_are_recognised_before_a_pixel_is_painted(tools: Tools) -> None:
    from sharekit.pipeline.fingerprint import fingerprint

    settings = CardSettings()
    first = fingerprint(compose_card(article(), settings, tools), settings)
    assert first == fingerprint(compose_card(article(), settings, open_tools()), settings)
    other = CardSettings(theme="plum")
    assert first != fingerprint(compose_card(article(), other, tools), other)
    assert first != fingerprint(compose_card(article(), settings, tools), CardSettings(scale=2.0))


def outcome(error: Exception | None) -> Outcome:
    return Outcome("a.md", error=error)  # type: ignore[arg-type]


def test_one_source_ends_with_its_own_error() -> None:
    problem = InputError("x", code="source.missing")
    with pytest.raises(InputError):
        raise_worst([outcome(problem)])


def test_several_end_with_what_weighs_most() -> None:
    unreadable = outcome(InputError("x", code="source.missing"))
    refused = outcome(QualityError("x", code="card.contrast"))
    full = outcome(OutputError("x", code="output.full"))
    with pytest.raises(PartialError) as caught:
        raise_worst([outcome(None), unreadable])
    assert (caught.value.code, caught.value.exit_code) == ("batch.partial", 6)
    with pytest.raises(QualityError):
        raise_worst([unreadable, refused])
    with pytest.raises(OutputError):
        raise_worst([refused, full, unreadable])
    raise_worst([outcome(None)])


def test_the_front_matter_has_a_say_in_the_library_too() -> None:
    asked = "---\ntitle: Maps\nsharekit:\n  brand:\n    theme: plum\n---\n\n" + PROSE
    card = sharekit.card(parse(asked, kind="markdown", source="a.md"))
    assert card.brief.theme.name == "plum"
    over = sharekit.card(parse(asked, kind="markdown", source="a.md"), theme="mist")
    assert over.brief.theme.name == "mist"


def test_one_article_cannot_set_what_holds_for_a_run() -> None:
    asked = "---\ntitle: Maps\nsharekit:\n  output:\n    dir: elsewhere\n---\n\n" + PROSE
    with pytest.raises(UsageError) as caught:
        sharekit.card(parse(asked, kind="markdown", source="a.md"))
    assert caught.value.code == "config.scope"


def test_an_articles_own_limit_makes_it_old() -> None:
    from sharekit.pipeline.configure import completed, config_of

    asked = "---\ntitle: Maps\ndate: 2026-10-01\nsharekit:\n  quality.max_age: 10d\n---\n\n" + PROSE
    read = parse(asked, kind="markdown", source="a.md")
    aged = completed(read, config_of(read, (), ()), date(2026, 11, 25))
    assert str(aged.age.verdict) == "stale"


@pytest.mark.parametrize("scale", [0, -1, 0.1, 50])
def test_a_scale_that_cannot_be_drawn(scale: float) -> None:
    with pytest.raises(UsageError) as caught:
        sharekit.render(sharekit.card(article()), scale=scale)
    assert caught.value.code == "scale.range"


def test_a_quote_by_its_number_as_a_number() -> None:
    assert sharekit.card(article(), quote=1).quote == sharekit.quotes(article(), limit=9)[0]
