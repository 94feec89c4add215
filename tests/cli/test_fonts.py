"""`sharekit fonts`, `doctor`, cards: which font draws what, and what to install for the rest."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from running import Cli

SMALL = Path(__file__).parents[1] / "fonts"


@pytest.fixture
def system(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose only fonts are these: the folder that stands for the system's."""
    folder = place / "machine" / "fonts"
    folder.mkdir(parents=True)
    monkeypatch.delenv("SHAREKIT_FONTS_SYSTEM")
    monkeypatch.setattr("sharekit.drawing.text.system.system_folders", lambda *_: (folder,))
    monkeypatch.setattr("sharekit.drawing.text.system.package_folders", tuple)
    return folder


def test_a_check_names_the_font_of_each_stretch(cli: Cli) -> None:
    result = cli("fonts", "check", "Plan שלום हिन्दी 🙂", "--family", "Fraunces", "--json")
    assert result.code == 0
    assert [(run["text"], run["font"], run["origin"]) for run in result.json["runs"]] == [
        ("Plan", "Fraunces", "bundled"),
        ("שלום", "Noto Serif Hebrew", "bundled"),
        ("हिन्दी", "Noto Serif Devanagari", "bundled"),
        ("🙂", "Noto Color Emoji", "bundled"),
    ]
    assert (
        "Noto Serif Hebrew, 400 (bundled): שלום"
        in cli("fonts", "check", "שלום", "--family", "Fraunces").out
    )


@pytest.mark.parametrize(
    ("text", "named", "package"),
    [
        ("தமிழ்", "மி (U+0BAE U+0BBF)", "pip install fontpkg-noto-sans-tamil"),
        ("বাংলা", "of Bengali", "pip install fontpkg-hind-siliguri"),
        ("中文", "中 (U+4E2D), 文 (U+6587) of Chinese", "apt install fonts-noto-cjk"),
        ("時間です", "of Japanese", "npm install @expo-google-fonts/noto-sans-jp"),
        ("한국어", "한 (U+D55C)", "apt install fonts-noto-cjk"),
        ("ខ្មែរ", "of Khmer", "pip install fontpkg-noto-sans-khmer"),
        ("ქართული", "of Georgian", "apt install fonts-noto-core"),
        ("\U0010fff0", "private or unassigned", "remove the private"),
        ("⏣", "(U+23E3)", "for symbols"),
    ],
)
def test_what_is_missing_is_named_with_its_script_and_package(
    cli: Cli, text: str, named: str, package: str
) -> None:
    result = cli("fonts", "check", text)
    assert result.code == 5
    assert named in result.err
    assert package in result.err
    assert result.err.splitlines()[0].endswith("(font.glyph)")


def test_a_long_text_of_a_missing_script_is_still_one_short_line(cli: Cli) -> None:
    text = "".join(map(chr, range(0x4E00, 0x4F00)))
    error = cli("fonts", "check", text).err.splitlines()[0]
    assert "and 251 more" in error
    assert len(error) < 200


def test_fonts_of_the_machine_draw_what_no_other_has(cli: Cli, system: Path) -> None:
    assert cli("fonts", "check", "தமிழ்").code == 5
    shutil.copy(SMALL / "TestSansTamil.ttf", system)
    shutil.copy(SMALL / "TestSansJP.otf", system)
    shutil.copy(SMALL / "TestSansSC.otf", system)
    result = cli("fonts", "check", "தமிழ்", "--json")
    assert (result.json["runs"][0]["font"], result.json["runs"][0]["origin"]) == (
        "Test Sans Tamil", "system",
    )  # fmt: skip
    assert result.json["missing"] == []
    for language, family in (("ja", "Test Sans JP"), ("zh", "Test Sans SC")):
        runs = cli("fonts", "check", "直", "--lang", language, "--json").json["runs"]
        assert [run["font"] for run in runs] == [family]


def test_the_fonts_of_the_machine_can_be_left_out(
    cli: Cli, system: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(SMALL / "TestSansTamil.ttf", system)
    monkeypatch.setenv("SHAREKIT_FONTS_SYSTEM", "false")
    assert cli("fonts", "check", "தமிழ்").code == 5


def test_the_list_has_the_machines_fonts_when_asked(cli: Cli, system: Path) -> None:
    shutil.copy(SMALL / "TestSansTamil.ttf", system)
    assert "Test Sans Tamil" not in cli("fonts").out
    rows = {row["family"]: row for row in cli("fonts", "--all", "--json").json["fonts"]}
    assert rows["Test Sans Tamil"]["origin"] == "system"
    assert rows["Noto Naskh Arabic"]["weights"] == [400, 500, 700]
    assert rows["Inter"]["weights"] == [100, 900]


def test_the_doctor_lists_the_scripts_and_what_to_install(cli: Cli, system: Path) -> None:
    shutil.copy(SMALL / "TestSansTamil.ttf", system)
    (system / "broken.ttf").write_text("no font")
    result = cli("doctor", "--json")
    checks = {check["name"]: check for check in result.json["checks"]}
    assert {"Latin", "Arabic", "Thai", "Tamil"} <= set(checks["scripts"]["detail"].split(", "))
    assert "Japanese" in checks["scripts without"]["detail"]
    assert "apt install fonts-noto-cjk (Japanese" in checks["scripts without"]["hint"]
    assert "Tamil" not in checks["scripts without"]["detail"]
    assert "broken.ttf" in checks["fonts passed over"]["detail"]
    assert result.code == 0


def test_a_card_of_a_missing_script_says_what_to_install(cli: Cli, place: Path) -> None:
    (place / "a.md").write_text("# தமிழ் மொழி\n\nதமிழ் ஒரு மொழி.\n", "utf-8")
    result = cli("card", "a.md", "-t", "title")
    assert result.code == 5
    assert "of Tamil" in result.err
    assert "pip install fontpkg-noto-sans-tamil" in result.err
    assert "card.missing_glyph" in result.err


def test_a_brands_fonts_stand_beside_its_configuration(cli: Cli, place: Path) -> None:
    (place / "brand").mkdir()
    shutil.copy(SMALL / "TestSansKhmer.ttf", place / "brand" / "Khmer.ttf")
    (place / "sharekit.toml").write_text('[brand]\nfonts = ["brand/Khmer.ttf"]\n')
    (place / "posts").mkdir()
    assert "Test Sans Khmer" in cli("fonts").out
    assert cli("fonts", "check", "ខ្មែរ", "--family", "Test Sans Khmer").code == 0
    (place / "sharekit.toml").write_text('[brand]\nfonts = ["brand/nowhere.ttf"]\n')
    result = cli("fonts")
    assert result.code == 4
    assert "nowhere.ttf" in result.err
    (place / "sharekit.toml").write_text('[brand]\nfonts = "brand"\n')
    assert "a list of paths" in cli("fonts").err
