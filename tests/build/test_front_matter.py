"""`--write-front-matter`: the page names its card; its author's own picture and every byte stay."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from photographs import photo
from running import Cli
from site_pages import Pages, manifest_of

OUT = Path("sharekit-out")
FIRST = Path("content/first.md")


@pytest.fixture(autouse=True)
def served(place: Path) -> None:
    Path("sharekit.toml").write_text('[output]\nbase_url = "https://site.example/cards/"\n')


def card(name: str = "first") -> dict[str, Any]:
    found: dict[str, Any] = manifest_of(OUT)[f"content/{name}.md"]["cards"][0]
    return found


def test_the_card_is_named_and_every_other_byte_kept(pages: Pages, cli: Cli, events: Any) -> None:
    document = FIRST.read_bytes().replace(b"lang: en\n", b"lang: en # English\n# a remark\n")
    FIRST.write_bytes(document)
    result = cli("build", "content", "--write-front-matter")
    assert (result.code, "front matter written to 3 pages" in result.err) == (0, True)
    image = f'image: "https://site.example/cards/{card()["file"]}"\n'.encode()
    alt = f'image_alt: "{card()["alt"]}"\n'.encode()
    written = FIRST.read_bytes()
    assert written.replace(image, b"").replace(alt, b"") == document
    assert len(written) == len(document) + len(image) + len(alt)
    assert [event for event, _ in events("content", "--write-front-matter")[0]] == ["fresh"] * 3
    assert FIRST.read_bytes() == written
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3
    assert cli("build", "content", "--check").code == 0


def test_a_card_that_changes_is_named_anew(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content", "--write-front-matter")
    before = card()["file"]
    text = FIRST.read_text().replace("your future self", "your older self")
    FIRST.write_text(text)
    assert ("rendered", str(FIRST)) in events("content", "--write-front-matter")[0]
    assert card()["file"] != before
    assert FIRST.read_text().count("image:") == 1
    assert f"/cards/{card()['file']}" in FIRST.read_text()


def test_what_build_wrote_is_no_reason_to_draw(pages: Pages, cli: Cli, events: Any) -> None:
    cli("build", "content", "--write-front-matter")
    text = FIRST.read_text()
    FIRST.write_text("".join(line for line in text.splitlines(True) if "image_alt" not in line))
    assert [event for event, _ in events("content")[0]] == ["fresh"] * 3
    assert cli("build", "content", "--check").code == 0


def test_an_authors_own_picture_stays(pages: Pages, cli: Cli) -> None:
    pages.write("first", image="/photos/mine.jpg", template="quote")
    document = FIRST.read_bytes()
    result = cli("build", "content", "--write-front-matter", "-v", "--set", "template=quote")
    assert result.code == 0
    assert "its author gave it a picture" in result.err
    assert FIRST.read_bytes() == document
    assert card()["file"]


def test_pages_with_pictures_of_their_own_can_be_skipped(pages: Pages, events: Any) -> None:
    pages.write("first", image="/photos/mine.jpg")
    told, _ = events("content", "--set", "build.own_image=skip")
    assert ("skipped", str(FIRST)) in told


def test_a_page_that_was_renamed_brings_our_picture_along(pages: Pages, cli: Cli) -> None:
    cli("build", "content", "--write-front-matter")
    FIRST.rename("content/moved.md")
    assert (
        cli("build", "content", "--write-front-matter", "--set", "build.own_image=skip").code == 0
    )
    text = Path("content/moved.md").read_text()
    assert text.count("image:") == 1
    assert f"/cards/{card('moved')['file']}" in text


def test_toml_and_none(pages: Pages, cli: Cli, events: Any) -> None:
    words = "A plan is a promise that you make to your future self. It is kept or it is not.\n"
    toml = '+++\ntitle = "On plans" # its title\n\n[params]\nx = 1\n+++\n'
    Path("content/toml.md").write_text(toml + words)
    Path("content/none.md").write_bytes(b"\xef\xbb\xbf" + words.replace("\n", "\r\n").encode())
    assert cli("build", "content", "--write-front-matter").code == 0
    text = Path("content/toml.md").read_text()
    assert text.index("image = ") < text.index("[params]")
    assert text.endswith(words)
    assert Path("content/none.md").read_bytes().startswith(b"\xef\xbb\xbf---\r\nimage: ")
    assert {event for event, _ in events("content", "--write-front-matter")[0]} == {"fresh"}


def test_without_an_address_there_is_nothing_to_write(pages: Pages, cli: Cli) -> None:
    Path("sharekit.toml").unlink()
    result = cli("build", "content", "--write-front-matter", "--json")
    assert (result.code, result.error["code"]) == (2, "build.base_url")


def change_first() -> None:
    FIRST.write_text(FIRST.read_text().replace("your future self", "your older self"))


def test_a_card_that_is_gone_is_not_named_for_ever(pages: Pages, cli: Cli) -> None:
    cli("build", "content", "--write-front-matter")
    old = card()["file"]
    for words in ("your older self", "your wiser self"):
        FIRST.write_text(re.sub("your .* self", words, FIRST.read_text()))
        assert cli("build", "content").code == 0
    assert cli("build", "content", "--check").code == 0  # the old card is there: nothing is broken
    assert cli("build", "content", "--check", "--write-front-matter").code == 3
    cli("build", "content", "--prune")
    assert not (OUT / old).exists()
    result = cli("build", "content", "--check")
    assert result.code == 3
    assert "content/first.md" in result.out
    assert "its front matter names a card that is gone" in result.out
    assert "run it without --check, with --write-front-matter, to bring" in result.err
    assert cli("build", "content", "--write-front-matter").code == 0
    assert f"/cards/{card()['file']}" in FIRST.read_text()
    assert cli("build", "content", "--check", "--write-front-matter").code == 0


@pytest.mark.parametrize("lost", ["manifest.json", "*"])
def test_our_card_is_no_photograph_where_what_we_knew_is_lost(
    pages: Pages, cli: Cli, lost: str
) -> None:
    cli("build", "content", "--write-front-matter")
    before, document = card(), FIRST.read_bytes()
    for path in OUT.glob(lost):
        path.unlink()
    assert cli("build", "content", "--write-front-matter").code == 0
    assert card() == before
    assert FIRST.read_bytes() == document
    change_first()
    (OUT / "manifest.json").unlink()
    assert cli("build", "content", "--write-front-matter").code == 0
    assert card()["sha256"] != before["sha256"]
    assert f"/cards/{card()['file']}" in FIRST.read_text()


def test_an_alternative_text_that_was_edited_stays(pages: Pages, cli: Cli) -> None:
    cli("build", "content", "--write-front-matter")
    generated = card()["alt"]
    FIRST.write_text(FIRST.read_text().replace(f'"{generated}"', "Words of mine"))
    result = cli("build", "content", "--write-front-matter")
    assert "image_alt: Words of mine\n" in FIRST.read_text()
    assert "edited by hand" not in result.err  # it was meant so, and nothing has changed since
    change_first()
    told = cli("build", "content", "--write-front-matter").err
    assert card()["alt"] != generated
    assert "content/first.md: its image_alt was edited by hand and stays" in told
    assert "build.alt_kept" in told
    assert "image_alt: Words of mine\n" in FIRST.read_text()
    assert f"/cards/{card()['file']}" in FIRST.read_text()
    assert "edited by hand" not in cli("build", "content", "--write-front-matter").err
    FIRST.write_text(FIRST.read_text().replace("image_alt: Words of mine\n", ""))
    cli("build", "content", "--write-front-matter")
    assert f'image_alt: "{card()["alt"]}"' in FIRST.read_text()


def test_a_page_names_the_card_that_previews_show(pages: Pages, cli: Cli) -> None:
    result = cli("build", "content", "-s", "pin,square,discord", "--write-front-matter")
    assert "-discord." in FIRST.read_text()
    assert "build.no_preview" not in result.err
    cli("build", "content", "-s", "pin,square", "--write-front-matter")
    assert "-square." in FIRST.read_text()
    result = cli("build", "content", "-s", "pin,story", "--write-front-matter")
    assert "pages will name their pin, which link previews cut" in result.err
    assert result.err.count("build.no_preview") == 1
    assert "-pin." in FIRST.read_text()


def test_a_page_that_names_its_card_keeps_the_photograph_of_its_text(
    pages: Pages, cli: Cli
) -> None:
    photo("person").save("content/photo.png")
    FIRST.write_text(FIRST.read_text().replace("\n---\n", "\n---\n\n![A view](photo.png)\n", 1))
    cli("build", "content", "--write-front-matter")
    before = card()
    assert before["template"] == "photo"
    cli("build", "content", "--force")
    assert card() == before
    cli("card", str(FIRST))
    assert card() == before


@pytest.mark.parametrize("where", [(), ("-o", "elsewhere")])
def test_no_card_shows_another_card(pages: Pages, cli: Cli, where: tuple[str, ...]) -> None:
    Path("sharekit.toml").write_text('[output]\nbase_url = "/sharekit-out"\n')
    cli("build", "content", "--write-front-matter")
    assert f'image: "/sharekit-out/{card()["file"]}"' in FIRST.read_text()
    drawn = cli("pin", str(FIRST), "--json", *where).json
    assert (drawn["cards"][0]["template"], drawn["diagnostics"]) == ("quote", [])
    ours = str(OUT / card()["file"])  # who asks for it gets it
    assert cli("card", str(FIRST), "-s", "square", "--image", ours, "--json").json["cards"][0][
        "template"
    ] in {"photo", "figure"}
