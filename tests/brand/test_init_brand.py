"""`sharekit init --brand`: a kit that works at once, is told, and overwrites nothing."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from shutil import copytree

import pytest
from PIL import Image

from logos import logo
from running import Cli
from sharekit.cards.theme_files import read_theme
from site_pages import Pages, manifest_of

KIT = {
    "brand/brand-dark.toml", "brand/brand-light.toml",
    "brand/logo-on-dark.png", "brand/logo-on-light.png",
    "brand/sample-dark-og.png", "brand/sample-dark-pin.png",
    "brand/sample-light-og.png", "brand/sample-light-pin.png",
}  # fmt: skip


def save(name: str, file: str) -> str:
    Path(file).write_bytes(logo(name))
    return file


@pytest.mark.parametrize(
    ("name", "file"),
    [("teal-coral", "logo.svg"), ("yellow-star", "logo.png"), ("red-jpeg", "logo.jpg")],
)
def test_a_kit_that_cards_are_drawn_with_at_once(
    place: Path, cli: Cli, name: str, file: str
) -> None:
    made = cli("init", "--brand", save(name, file), "--site", "https://brand.example/", "--json")
    assert made.code == 0
    assert set(made.json["written"]) == {"sharekit.toml", *KIT}
    told = made.json["brand"]
    assert told["theme"] in {"brand-light", "brand-dark"}
    assert all(color.startswith("#") for color in told["colors"])
    settings = tomllib.loads(Path("sharekit.toml").read_text("utf-8"))["brand"]
    assert settings == {
        "themes": ["brand"],
        "theme": told["theme"],
        "logo": "brand/logo-on-light.png",
        "logo_dark": "brand/logo-on-dark.png",
    }
    for theme in ("brand-light", "brand-dark"):
        document = Path(f"brand/{theme}.toml").read_bytes()
        assert read_theme(document, theme, theme).dark is (theme == "brand-dark")
    listed = {row["name"] for row in cli("themes", "--json").json["themes"]}
    assert {"brand-light", "brand-dark"} < listed
    card = cli("card", "plan.md", "--json")
    assert card.code == 0, card.err
    other = cli("card", "plan.md", "--theme", "brand-dark", "--json")
    assert other.code == 0, other.err


def test_what_was_seen_and_mended_is_told(place: Path, cli: Cli) -> None:
    told = cli("init", "--brand", save("yellow-star", "logo.png")).err
    assert "colours of the logo: #ffd500" in told
    assert "headings: Bricolage Grotesque, text: Inter (heavy strokes and a loud colour)" in told
    assert "(brand.no_pair)" in told
    assert "(brand.repaired)" in told
    said = r"would vanish on the light ground \(1\.\d:1\): there it is in one colour \(5\.\d:1\)"
    assert re.search(said, told)
    assert "(brand.logo_version)" in told
    grey = cli("init", "--brand", save("near-black", "logo.png"), "--force").err
    assert "(brand.grey)" in grey


def test_the_same_again_writes_nothing_and_another_logo_needs_force(place: Path, cli: Cli) -> None:
    save("green-leaf", "logo.svg")
    assert cli("init", "--brand", "logo.svg").code == 0
    before = tree()
    assert cli("init", "--brand", "logo.svg", "--json").json["written"] == []
    assert tree() == before
    other = cli("init", "--brand", save("lime-neon", "other.png"), "--json")
    assert (other.code, other.error["code"]) == (10, "output.not_ours")
    assert tree() == before
    assert cli("init", "--brand", "other.png", "--force").code == 0
    assert tree() != before


def test_a_configuration_that_is_there_stays_and_is_told_what_to_take_in(
    place: Path, cli: Cli
) -> None:
    Path("sharekit.toml").write_text("# mine\n")
    made = cli("init", "--brand", save("green-leaf", "logo.svg"))
    assert made.code == 0
    assert Path("sharekit.toml").read_text() == "# mine\n"
    assert '\nlogo_dark = "brand/logo-on-dark.png"\n' in made.err
    dry = cli("init", "--brand", save("lime-neon", "other.png"), "--force", "--dry-run")
    assert "brand/brand-dark.toml" in dry.out
    assert b"logo.svg" in Path("brand/brand-dark.toml").read_bytes()


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"no picture", "image.format"),
        (b"\x89PNG\r\n\x1a\n", "image.unreadable"),
        (b"<svg viewBox='0 0 9 9'><text>Brand</text></svg>", "svg.text"),
        (b"<svg viewBox='0 0 9 9'/>", "image.empty"),
    ],
)
def test_a_file_that_is_no_logo(place: Path, cli: Cli, document: bytes, code: str) -> None:
    Path("logo.svg").write_bytes(document)
    result = cli("init", "--brand", "logo.svg", "--json")
    assert (result.code, result.error["code"]) == (4, code)
    assert not Path("sharekit.toml").exists()


def test_a_picture_without_ink(place: Path, cli: Cli) -> None:
    for ground in ((0, 0, 0, 0), (255, 255, 255)):
        mode = "RGBA" if len(ground) == 4 else "RGB"
        Image.new(mode, (40, 40), ground).save("logo.png")
        assert cli("init", "--brand", "logo.png", "--json").error["code"] == "image.empty"


def test_two_brands_in_one_project(place: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder, name in (("sea", "navy-mark"), ("sun", "orange-mark")):
        save(name, "logo.png")
        assert cli("init", "--brand", "logo.png", "--force").code == 0
        copytree("brand", f"brands/{folder}")
        for ground in ("light", "dark"):
            Path(f"brands/{folder}/brand-{ground}.toml").rename(
                f"brands/{folder}/{folder}-{ground}.toml"
            )
    Path("sharekit.toml").write_text(
        '[brand]\nthemes = ["brands/sea", "brands/sun"]\n'
        + "".join(
            f'[[rule]]\nmatch = "content/{name}/**"\nbrand.theme = "{name}-dark"\n'
            f'brand.name = "The {name}"\nbrand.logo = "brands/{name}/logo-on-light.png"\n'
            f'brand.logo_dark = "brands/{name}/logo-on-dark.png"\n'
            for name in ("sea", "sun")
        ),
        "utf-8",
    )
    Path("plan.md").unlink()
    pages = Pages(place / "content")
    for name in ("sea/first", "sun/first", "plain"):
        pages.write(name)
    assert cli("build", "content", "--set", "output.dir=cards").code == 0
    drawn = manifest_of(Path("cards"))
    grounds = {}
    for source, row in drawn.items():
        with Image.open(Path("cards") / row["cards"][0]["file"]) as card:
            grounds[Path(source).parent.name] = card.convert("RGB").getpixel((4, card.height - 4))
    for name in ("sea", "sun"):
        theme = read_theme(Path(f"brands/{name}/{name}-dark.toml").read_bytes(), name, name)
        assert grounds[name] == pytest.approx(theme.start.rgb, abs=12)
    assert len(set(grounds.values())) == 3
    assert cli("build", "content", "--set", "output.dir=cards", "--check").code == 0
    changed = Path("brands/sun/sun-dark.toml")
    changed.write_text(changed.read_text("utf-8").replace("[colors]", "[colors] # ours"), "utf-8")
    assert cli("build", "content", "--set", "output.dir=cards", "--check").code == 0
    text = changed.read_text("utf-8")
    accent = text.partition('accent = "')[2][:7]
    changed.write_text(text.replace(accent, "#ffffff"), "utf-8")
    result = cli("build", "content", "--set", "output.dir=cards", "--check", "--json")
    assert result.code == 3
    assert "content/sun/first.md" in result.out
    assert "content/sea/first.md" not in result.out


def tree() -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path("brand").iterdir())
    }
