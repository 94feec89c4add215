"""Themes are data: the bundled ones and a project's own, and what is said of mistakes in them."""

from __future__ import annotations

from pathlib import Path

import pytest

import sharekit
from running import Cli
from sharekit.cards.theme_files import read_theme, written
from sharekit.cards.themes import THEMES, bundled
from sharekit.drawing.scene.color import contrast, parse_color
from sharekit.errors import UsageError

FILES = Path(sharekit.__file__).parent / "cards" / "bundled_themes"
LEAST = '[colors]\nground = "#12324a"\naccent = "#ffcc33"\n'


def theme(text: str) -> object:
    return read_theme(text.encode(), "mine", "themes/mine.toml")


def own(place: Path, name: str, text: str = LEAST) -> None:
    """A theme file in `themes/`, and a configuration that knows of it."""
    (place / "themes").mkdir(exist_ok=True)
    (place / "themes" / f"{name}.toml").write_text(text, "utf-8")
    (place / "sharekit.toml").write_text('[brand]\nthemes = ["themes"]\n', "utf-8")


@pytest.mark.parametrize("name", THEMES)
def test_bundled_themes_are_toml_that_anybody_can_copy(name: str) -> None:
    document = (FILES / f"{name}.toml").read_bytes()
    assert read_theme(document, name, name) == THEMES[name]
    assert read_theme(written(bundled(name)), name, name) == THEMES[name]


def test_every_file_is_listed() -> None:
    assert {path.stem for path in FILES.iterdir()} == set(THEMES)


def test_one_ground_and_an_accent_are_enough() -> None:
    made = read_theme(LEAST.encode(), "mine", "mine.toml")
    assert made.start == parse_color("#12324a")
    assert made.dark
    assert made.end != made.start
    for color in (made.ink, made.accent, made.muted):
        assert contrast(color, made.start) >= 4.5
        assert contrast(color, made.end) >= 4.5


def test_a_remark_stays_one() -> None:
    document = written(bundled("paper"), ("from logo\n[colors]\x00\udcff.svg",))
    assert document.startswith("# from logo [colors] \ufffd.svg\ntitle".encode())
    assert read_theme(document, "paper", "paper.toml") == THEMES["paper"]


def test_colours_that_nobody_could_read_are_raised() -> None:
    text = (
        '[colors]\nground = ["#ffffff", "#f4f4f4"]\nink = "#dddddd"\naccent = "#ffee00"\n'
        'muted = "#eeeeee"\nbutton = "#ffee11"\n'
    )
    made = read_theme(text.encode(), "mine", "mine.toml")
    for color in (made.ink, made.accent, made.muted):
        assert contrast(color, made.end) >= 4.5
    assert contrast(made.on_accent, made.accent) >= 4.5


def test_and_that_is_said_once_a_run(place: Path, cli: Cli) -> None:
    own(place, "pale", '[colors]\nground = "#f3e9d2"\nink = "#e0c080"\naccent = "#8d2a00"\n')
    dull = ("card", "plan.md", "--theme", "pale", "-s", "og,square")
    told = cli(*dull).err
    assert told.count("(theme.raised)") == 1
    assert "the ink #e0c080 has 1.2:1 on its ground, so #" in told
    codes = [each["code"] for each in cli(*dull, "--json").json["diagnostics"]]
    assert codes.count("theme.raised") == 1
    assert "theme.raised" not in cli("card", "plan.md", "--theme", "paper").err
    palette = "brand.palette=#0b3d2e,#114433,#ffffff"
    told = cli("pin", "plan.md", "--pins", "3", "--set", palette, "-o", "pins").err
    assert told.count("(theme.raised)") == 1  # not of the other looks, which nobody chose
    assert "the accent #114433" in told
    fine = "brand.palette=#0b3d2e,#ffd27a,#ffffff"
    assert "theme.raised" not in cli("card", "plan.md", "--set", fine).err
    built = cli("build", "plan.md", "--set", palette, "-o", "built").err
    assert built.count("(theme.raised)") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[colors\n", "themes/mine.toml:1:8"),
        ('[colors]\naccent = "#fff"\n', "colors.ground is missing"),
        (LEAST + "[faces]\nweigth = 500\n", "no key of a theme is called 'faces.weigth'"),
        (LEAST + '[faces]\nweight = "bold"\n', "faces.weight is a number from 100 to 900"),
        (LEAST + "[faces]\nweight = true\n", "faces.weight is a number"),
        (LEAST + '[spacing]\ntracking = "wide"\n', "spacing.tracking is em from -0.1 to 0.2"),
        (LEAST + "[ornament]\nstrength = nan\n", "ornament.strength is a number from 0"),
        (LEAST + '[ornament]\nkinds = ["contour"]\n', "ornament.kinds is a list of contours"),
        (LEAST + "[ornament]\nkinds = []\n", "ornament.kinds is a list"),
        (LEAST + 'ink = "black"\n', "colors.ink is a colour such as #f4b03e, not 'black'"),
        (LEAST.replace('"#12324a"', '["#000", "#fff"]'), "colors.ground is one colour, or a list"),
        (LEAST.replace('"#12324a"', '["#000", "#000", "#000"]'), "colors.ground is"),
        (LEAST + 'run = "rm -rf /"\n', "no key of a theme is called 'colors.run'"),
        ("colors = 1\n", "no key of a theme is called 'colors'"),
        (f"title = {'9' * 5000}\n" + LEAST, "4300 digits"),
        ("#" * 70_000, "at most 64 KB"),
    ],
)
def test_mistakes_are_told_with_file_and_key(text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        theme(text)
    assert caught.value.code == "theme.invalid"
    assert said in str(caught.value)
    assert "themes/mine.toml" in str(caught.value)
    assert caught.value.hint


def test_a_near_key_is_named() -> None:
    with pytest.raises(UsageError) as caught:
        theme(LEAST.replace("accent", "acent"))
    assert caught.value.hint == "did you mean colors.accent?"


def test_a_card_in_a_theme_of_ones_own(place: Path, cli: Cli) -> None:
    own(place, "harbour", LEAST + '[faces]\nheading = "Bricolage Grotesque"\n')
    assert cli("card", "plan.md", "--theme", "harbour", "-o", "a.png").code == 0
    assert cli("card", "plan.md", "--set", "brand.theme=harbour", "-o", "b.png").code == 0
    assert Path("a.png").read_bytes() == Path("b.png").read_bytes()
    listed = {row["name"]: row for row in cli("themes", "--json").json["themes"]}
    assert set(listed) == {*THEMES, "harbour"}
    assert listed["harbour"]["file"] == "themes/harbour.toml"
    assert listed["forest"]["file"] is None


def test_a_theme_that_is_not_there(place: Path, cli: Cli) -> None:
    own(place, "harbour")
    result = cli("card", "plan.md", "--theme", "harbor", "--json")
    assert (result.code, result.error["code"]) == (2, "theme.unknown")
    assert result.error["hint"] == "did you mean harbour?"
    assert cli("card", "plan.md", "--theme", "../themes/harbour").code == 2


def test_a_broken_theme_is_told_by_every_command(place: Path, cli: Cli) -> None:
    own(place, "harbour", LEAST + "[faces]\nweight = 5\n")
    for command in (
        ("themes",),
        ("card", "plan.md", "--theme", "harbour"),
        ("build", ".", "--set", "brand.theme=harbour"),
    ):
        result = cli(*command, "--json")
        assert (result.code, result.error["code"]) == (2, "theme.invalid"), command
        assert result.error["where"] == "themes/harbour.toml"
    assert cli("card", "plan.md").code == 0


@pytest.mark.parametrize("name", ["forest", "My Theme"])
def test_a_name_that_no_theme_of_ones_own_can_have(place: Path, cli: Cli, name: str) -> None:
    own(place, name)
    result = cli("themes", "--json")
    assert (result.code, result.error["code"]) == (2, "theme.invalid")
    assert f"themes/{name}.toml" in result.error["where"]


def test_an_article_brings_no_theme_files(place: Path, cli: Cli) -> None:
    text = Path("plan.md").read_text("utf-8")
    Path("plan.md").write_text(text.replace("---\n", "---\nsharekit: {brand.themes: x}\n", 1))
    assert cli("card", "plan.md", "--json").error["code"] == "config.scope"


def test_a_sheet_of_all_themes(place: Path, cli: Cli) -> None:
    from PIL import Image

    own(place, "harbour")
    assert cli("themes", "--sheet", "themes.png").code == 0
    with Image.open("themes.png") as sheet:
        assert sheet.width == 2 * 616 + 16
        assert sheet.height == 4 * 331 + 16
    Path("themes.png").write_text("mine")
    assert cli("themes", "--sheet", "themes.png", "--json").error["code"] == "output.not_ours"
    assert Path("themes.png").read_text() == "mine"
