"""`card` and `pin`: what is written, said and left alone, on the first run and on the second."""

from __future__ import annotations

import hashlib
import io
import json
import random
import sys
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from running import ARTICLE, Cli
from sharekit.cli.boundary import run

OUT = Path("sharekit-out")


def tree() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(OUT.iterdir())}


def test_a_card_its_manifest_and_its_json(cli: Cli, article: str) -> None:
    answer = cli("card", article, "--json").json
    assert list(answer) == ["schema", "source", "sources", "output", "cards", "diagnostics"]
    assert (answer["source"], answer["output"]) == (article, "sharekit-out")
    (card,) = answer["cards"]
    picture = (OUT / card["file"]).read_bytes()
    assert hashlib.sha256(picture).hexdigest() == card["sha256"]
    assert (len(picture), card["width"], card["height"]) == (card["bytes"], 1200, 630)
    manifest = json.loads((OUT / "manifest.json").read_text("utf-8"))
    assert manifest["articles"][0]["cards"] == [card]
    assert manifest["articles"][0]["source"] == article


def test_the_same_again_writes_nothing_and_says_so(cli: Cli, article: str) -> None:
    first = cli("card", article, "-s", "og,square")
    before = tree()
    times = {path.name: path.stat().st_mtime_ns for path in OUT.iterdir()}
    second = cli("card", article, "-s", "og", "-s", "square")
    assert second.out == first.out
    assert "nothing was written" in second.err
    assert tree() == before
    assert {path.name: path.stat().st_mtime_ns for path in OUT.iterdir()} == times


def test_a_changed_card_takes_the_place_of_its_own_earlier_file(cli: Cli, article: str) -> None:
    old = cli("card", article, "-t", "title").out.strip()
    new = cli("card", article, "-t", "title", "--theme", "paper").out.strip()
    assert not Path(old).exists()
    assert Path(new).exists()
    assert len(list(OUT.glob("*.png"))) == 1


def test_files_of_others_are_not_replaced(cli: Cli, article: str) -> None:
    path = Path(cli("card", article).out.strip())
    path.write_bytes(b"retouched by hand")
    refused = cli("card", article)
    assert refused.code == 10
    assert "(output.not_ours)" in refused.err
    assert path.read_bytes() == b"retouched by hand"
    assert cli("card", article, "--force").code == 0
    assert path.read_bytes() != b"retouched by hand"


def test_a_pin_and_its_plan(cli: Cli, article: str) -> None:
    shown = cli("pin", article)
    assert shown.code == 0
    (pin,) = tomllib.loads((OUT / "pins.toml").read_text("utf-8"))["pin"]
    assert (OUT / pin["picture"]).exists()
    assert pin["link"] == "https://shop.example/plan/"
    for name in ("title", "description", "alt", "link"):
        assert " ".join(pin[name].split()) in shown.out
    card = cli("pin", article, "--json").json["cards"][0]
    assert {"title", "description", "link"} <= card.keys()
    assert (card["width"], card["height"]) == (1000, 1500)


def test_the_board_goes_into_the_plan(cli: Cli, article: str) -> None:
    assert "Gardens" in cli("pin", article, "--board", "Gardens").out
    (pin,) = tomllib.loads((OUT / "pins.toml").read_text("utf-8"))["pin"]
    assert pin["board"] == "Gardens"


def test_the_sites_domain_stands_in_for_a_missing_address(
    cli: Cli, article: str, place: Path
) -> None:
    bare = ARTICLE.replace("url: https://shop.example/plan/\n", "")
    (place / article).write_text(bare, "utf-8")
    (place / "sharekit.toml").write_text('[site]\nurl = "https://www.shop.example/"\n')
    (card,) = cli("card", article, "--json").json["cards"]
    assert "shop.example" in card["alt"]


def test_what_was_edited_in_the_plan_stays_and_is_told(cli: Cli, article: str) -> None:
    cli("pin", article, "-t", "title")
    plan = OUT / "pins.toml"
    text = plan.read_text("utf-8").replace("How a small shop learned to plan", "Mine", 1)
    plan.write_text(text, "utf-8")
    cli("pin", article, "-t", "title")
    assert "Mine" in plan.read_text("utf-8")
    changed = cli("pin", article, "-t", "title", "--title", "A plan that holds")
    assert changed.code == 0
    assert "(pins.changed_beneath)" in changed.err
    assert "A plan that holds" in changed.err
    (pin,) = tomllib.loads(plan.read_text("utf-8"))["pin"]
    assert pin["title"] == "Mine"
    assert (OUT / pin["picture"]).exists()


def test_another_article_is_added(cli: Cli, article: str, place: Path) -> None:
    other = ARTICLE.replace("How a small shop", "How a large ship").replace("/plan/", "/ship/")
    (place / "ship.md").write_text(other, "utf-8")
    cli("pin", article)
    cli("pin", "ship.md")
    manifest = json.loads((OUT / "manifest.json").read_text("utf-8"))
    assert [row["source"] for row in manifest["articles"]] == [article, "ship.md"]
    assert len(tomllib.loads((OUT / "pins.toml").read_text("utf-8"))["pin"]) == 2


def test_one_of_several_fails_and_the_others_are_done(cli: Cli, article: str) -> None:
    result = cli("card", "absent.md", article)
    assert result.code == 6
    assert "absent.md: no such file" in result.err
    assert len(result.out.splitlines()) == 1
    under_json = cli("card", "absent.md", article, "--json")
    assert under_json.code == 6
    assert len(under_json.json["cards"]) == 1
    problems = json.loads(under_json.err)
    assert problems["error"]["exit_code"] == 6
    assert [each["code"] for each in problems["errors"]] == ["source.missing"]


def test_a_dry_run_writes_nothing(cli: Cli, article: str) -> None:
    result = cli("card", article, "--dry-run")
    assert result.code == 0
    assert not OUT.exists()


def test_o_names_a_folder_a_picture_or_standard_output(
    cli: Cli, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli("card", article, "-o", "here").out.startswith("here/")
    assert cli("card", article, "-o", "there/{mine}.jpg").out == "there/{mine}.jpg\n"
    assert Path("there/{mine}.jpg").read_bytes().startswith(b"\xff\xd8\xff")
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw))
    assert run(("card", article, "-o", "-")) == 0
    assert raw.getvalue().startswith(b"\x89PNG")
    assert not OUT.exists()


@pytest.mark.parametrize("many", [("-s", "og,square"), ("other.md",)])
@pytest.mark.parametrize("place_", ["-", "one.png"])
def test_one_place_holds_one_card(
    cli: Cli, article: str, many: tuple[str, ...], place_: str
) -> None:
    result = cli("card", article, *many, "-o", place_)
    assert result.code == 2
    assert "(output.one)" in result.err


def test_settings_come_from_every_place(cli: Cli, article: str, place: Path) -> None:
    (place / "sharekit.toml").write_text(
        '[output]\ndir = "cards"\nsizes = ["square"]\nformat = "jpeg"\n[brand]\ntheme = "mist"\n'
    )
    (card,) = cli("card", article, "--json").json["cards"]
    assert (card["size"], card["format"], card["theme"]) == ("square", "jpeg", "mist")
    (card,) = cli("card", article, "--json", "--set", "brand.theme=plum").json["cards"]
    assert card["theme"] == "plum"
    assert (place / "cards").is_dir()


def test_the_articles_own_settings_stand_between_variables_and_files(
    cli: Cli, article: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = "lang: en\nsharekit:\n  brand:\n    theme: plum\n  output:\n    format: jpeg\n"
    (place / article).write_text(ARTICLE.replace("lang: en\n", front), "utf-8")
    (place / "sharekit.toml").write_text('[brand]\ntheme = "mist"\n')
    monkeypatch.setenv("SHAREKIT_OUTPUT_FORMAT", "png")
    (card,) = cli("card", article, "--json").json["cards"]
    assert (card["theme"], card["format"]) == ("plum", "png")


def test_a_wrong_setting_in_front_matter_names_the_article(
    cli: Cli, article: str, place: Path
) -> None:
    front = "lang: en\nsharekit:\n  brand:\n    tehme: plum\n"
    (place / article).write_text(ARTICLE.replace("lang: en\n", front), "utf-8")
    result = cli("card", article)
    assert result.code == 2
    assert result.err.startswith(f"error: {article}: no setting is called 'brand.tehme'")
    assert "brand.theme" in result.err
    assert not OUT.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("-t", "qoute"),
        ("--theme", "forst"),
        ("--quote", "99"),
        ("--set", "quality.on_stale=lable"),
    ],
)
def test_wrong_names_write_nothing(cli: Cli, article: str, arguments: tuple[str, ...]) -> None:
    result = cli("card", article, *arguments)
    assert result.code == 2
    assert "hint: " in result.err
    assert not OUT.exists()


def test_words_that_are_not_in_the_article(cli: Cli, article: str) -> None:
    words = "These words were never written by anyone in that shop"
    assert cli("card", article, "--quote", words).code == 4
    (card,) = cli("card", article, "--quote", words, "--not-verbatim", "--json").json["cards"]
    assert card["quote"]["block"] == -1


@pytest.mark.parametrize("where", ["file/below", "file"])
def test_an_output_that_cannot_be_written_is_10(
    cli: Cli, article: str, place: Path, where: str
) -> None:
    (place / "file").write_text("in the way")
    result = cli("card", article, "-o", where)
    assert result.code == 10
    assert "hint: " in result.err
    assert (place / "file").read_text() == "in the way"


def test_damaged_and_newer_manifests_and_plans_are_left_alone(cli: Cli, article: str) -> None:
    OUT.mkdir()
    for name, content, command, code in (
        ("manifest.json", '{"schema": 1', "card", 4),
        ("manifest.json", '{"schema": 9}', "card", 4),
        ("pins.toml", "[[pin]\n", "pin", 2),
    ):
        (OUT / name).write_text(content)
        result = cli(command, article)
        assert result.code == code
        assert (OUT / name).read_text() == content
        (OUT / name).unlink()


def test_only_a_budget_that_was_given_refuses_a_png(cli: Cli, article: str, place: Path) -> None:
    dots = Image.frombytes("RGB", (600, 315), random.Random(7).randbytes(600 * 315 * 3))
    dots.resize((1200, 630), Image.Resampling.BICUBIC).save(place / "noise.png")
    drawn = ("card", article, "-t", "photo", "--image", "noise.png", "-o", "card.png")
    free = cli(*drawn)
    assert (free.code, "warning:" in free.err, "image.bytes" in free.err) == (0, True, True)
    assert "allow JPEG, " in free.err  # not WebP, which link previews don't take
    bound = cli(*drawn, "--budget", "300KB", "--json")
    assert (bound.code, bound.error["code"]) == (5, "image.bytes")


PULLED = "---\npullquote: {}\n---\n\n"


def test_a_pull_quote_that_the_article_does_not_hold_is_told(cli: Cli, place: Path) -> None:
    (place / "plan.md").write_text(PULLED.format("Never said at all.") + ARTICLE.split("---")[2])
    for command in (("card", "plan.md"), ("quotes", "plan.md")):
        told = cli(*command)
        assert (told.code, "quote.not_found" in told.err) == (0, True)
        assert "Never said at all." in told.err
        (found,) = [d for d in cli(*command, "--json").json["diagnostics"] if d["where"] is None]
        assert (found["code"], found["severity"]) == ("quote.not_found", "warning")
    assert "Never" not in cli("links", "plan.md", "--network", "x").out


def test_a_pull_quote_that_fits_no_card_is_told(cli: Cli, place: Path) -> None:
    long = "Write it down " + "and read it again " * 30
    (place / "plan.md").write_text(PULLED.format(long) + ARTICLE.split("---")[2] + long)
    assert "quote.long" in cli("card", "plan.md").err


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("brand.theme: inkk", "b.md: brand.theme: no theme is called 'inkk'"),
        ("template: tittle", "b.md: template: no template is called 'tittle'"),
        ("brand.heading: Nofont", "b.md: brand.heading: no font family is called 'Nofont'"),
        ("quote: 99", "b.md: quote: there is no quote 99"),
        ("output.size: og", "b.md: no setting is called 'output.size'"),
    ],
)
def test_what_one_front_matter_has_wrong_is_told_with_its_place_and_stops_no_other(
    cli: Cli, article: str, setting: str, told: str
) -> None:
    head, line, rest = ARTICLE.partition("lang: en\n")
    Path("b.md").write_text(f"{head}{line}sharekit:\n  {setting}\n{rest}")
    done = cli("card", "b.md", article)
    assert (done.code, len(done.out.split())) == (6, 1)
    assert f"error: {told}" in done.err
    assert cli("card", "b.md").code == 2


def test_a_wrong_name_in_a_file_or_variable_is_told_with_its_place(
    cli: Cli, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("sharekit.toml").write_text('[[rule]]\nmatch = "*.md"\ntemplate = "tittle"\n')
    for command in ("card", "build"):
        done = cli(command, article)
        assert done.code == 2
        assert "error: sharekit.toml: rule 1: template: no template is called" in done.err
    assert "error: no template is called 'nope'" in cli("card", article, "-t", "nope").err
    Path("sharekit.toml").write_text('[output]\nformat = "webp"\n')
    assert "error: sharekit.toml: output.format: the format 'webp'" in cli("card", article).err
    Path("sharekit.toml").write_text('[output]\nname = "{slug"\n')
    for command in ("card", "build", "quotes", "read"):
        assert (
            "error: sharekit.toml: output.name: '{slug' can't be read" in cli(command, article).err
        )
    Path("sharekit.toml").unlink()
    monkeypatch.setenv("SHAREKIT_BRAND_THEME", "inkk")
    assert "error: SHAREKIT_BRAND_THEME: brand.theme: no theme" in cli("card", article).err
