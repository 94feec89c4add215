"""From an article to its picture on a card, by the command line: what is found, chosen, refused."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFilter

from photographs import as_bytes, close_up, figure, photo
from running import ARTICLE, Cli, Result, empty_project
from sharekit.article.load import load
from sharekit.cache import DiskCache
from sharekit.cards.formats import FORMATS
from sharekit.drawing.render.inspect import check_contrast
from sharekit.errors import InputError, NetworkError, QualityError
from sharekit.pipeline.api import card as compose_one
from sharekit.pipeline.pictures import find_picture, pixels_of
from sharekit.pipeline.run import compose_card, make, render_card
from sharekit.pipeline.settings import CardSettings
from sharekit.pipeline.tools import Tools, open_tools
from sharekit.world import Response, World, real_world


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return empty_project(tmp_path, monkeypatch)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    from sharekit.cli.boundary import run

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        capsys.readouterr()
        code = run(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


def written(place: Path, data: bytes | None, name: str = "hill.jpg", head: str = "") -> str:
    """An article in a folder of posts, with this picture beside it."""
    folder = place / "posts"
    folder.mkdir(exist_ok=True)
    if data is not None:
        (folder / name).write_bytes(data)
    text = ARTICLE.replace(
        "lang: en", f"lang: en\nimage: {head or name}\nimage_alt: A hill at noon"
    )
    (folder / "plan.md").write_text(text, "utf-8")
    return "posts/plan.md"


def made(result: Result) -> Any:
    (row,) = result.json["cards"]
    return row


def codes(row: Any) -> list[str]:
    return [found["code"] for found in row["diagnostics"]]


JPEG = as_bytes(photo("bright"), quality=88)
CHART = as_bytes(figure("bars"), "PNG")


def test_a_photograph_makes_a_photo_card_and_that_is_said(cli: Cli, place: Path) -> None:
    row = made(cli("card", written(place, JPEG), "--json"))
    assert row["template"] == "photo"
    assert "A hill at noon." in row["alt"]
    assert row["contrast_min"] >= 4.5
    assert row["format"] == "jpeg"
    result = cli("card", "posts/plan.md", "--force")
    assert "the article has a photograph" in result.err


def test_a_figure_makes_a_figure_card(cli: Cli, place: Path) -> None:
    row = made(cli("card", written(place, CHART, "chart.png"), "--json"))
    assert row["template"] == "figure"
    assert codes(row) == ["template.auto"]
    with Image.open(place / "sharekit-out" / row["file"]) as image:
        assert any(
            abs(p[0] - 0x0B) < 6 and abs(p[1] - 0x68) < 6
            for _, p in image.convert("RGB").getcolors(1 << 20) or []
        )  # type: ignore[index]


@pytest.mark.parametrize("size", ["og", "pin", "square", "story"])
def test_a_title_with_its_picture(cli: Cli, place: Path, size: str) -> None:
    row = made(cli("card", written(place, JPEG), "-t", "title", "-s", size, "--json"))
    assert row["template"] == "title"
    assert "A hill at noon." in row["alt"]


def test_a_quote_card_looks_at_no_picture(cli: Cli, place: Path) -> None:
    row = made(cli("card", written(place, b"no picture at all"), "-t", "quote", "--json"))
    assert codes(row) == []
    assert "hill" not in row["alt"]


@pytest.mark.parametrize("template", ["auto", "photo", "figure", "title"])
def test_a_missing_picture_is_a_warning(cli: Cli, place: Path, template: str) -> None:
    result = cli("card", written(place, None), "-t", template, "--json")
    assert result.code == 0
    row = made(result)
    assert "image.missing" in codes(row)
    assert "hill" not in row["alt"]


def test_no_picture_at_all_is_a_warning_where_one_was_asked_for(cli: Cli, place: Path) -> None:
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    assert codes(made(cli("card", "plan.md", "-t", "photo", "--json"))) == ["image.none"]
    assert codes(made(cli("card", "plan.md", "--json", "--force"))) == []


@pytest.mark.parametrize("where", ["static/img/hill.jpg", "public/img/hill.jpg", "img/hill.jpg"])
def test_addresses_from_the_sites_root(cli: Cli, place: Path, where: str) -> None:
    (place / where).parent.mkdir(parents=True)
    (place / where).write_bytes(JPEG)
    row = made(cli("card", written(place, None, head="/img/hill.jpg?v=2"), "--json"))
    assert row["template"] == "photo"


def test_an_image_by_option_is_found_from_here(cli: Cli, place: Path) -> None:
    (place / "my hill.jpg").write_bytes(JPEG)
    (place / "posts").mkdir()
    (place / "posts" / "plan.md").write_text(ARTICLE, "utf-8")
    row = made(cli("card", "posts/plan.md", "--image", "my hill.jpg", "--json"))
    assert row["template"] == "photo"


SMALL = as_bytes(photo("bright", (480, 320)))
SOFT = as_bytes(photo("bright").filter(ImageFilter.GaussianBlur(14)))
DOT = as_bytes(Image.new("RGB", (1, 1), "#808080"), "PNG")
THREAD = as_bytes(Image.new("RGB", (30_000, 90), "#8899aa"), "PNG")


@pytest.mark.parametrize(
    ("data", "template", "code"),
    [
        (SMALL, "photo", "photo.small"),
        (SOFT, "photo", "photo.soft"),
        (DOT, "photo", "photo.small"),
        (DOT, "figure", "figure.small"),
        (THREAD, "photo", "photo.small"),
        (THREAD, "figure", "figure.shape"),
    ],
)
def test_unfit_pictures_are_refused_with_advice(
    cli: Cli, place: Path, data: bytes, template: str, code: str
) -> None:
    source = written(place, data)
    refused = cli("card", source, "-t", template, "--json")
    assert refused.code == 5
    assert refused.error["code"] == code
    assert refused.error["hint"]
    loose = cli("card", source, "-t", template, "--no-strict", "--json")
    assert code in codes(made(loose))
    told = made(cli("card", source, "--json", "-o", "auto"))
    assert told["template"] == "quote"
    assert all(found["severity"] == "note" for found in told["diagnostics"])
    assert told["diagnostics"]


def test_a_quote_over_a_diagram_is_warned_of(cli: Cli, place: Path) -> None:
    row = made(cli("card", written(place, CHART, "chart.png"), "-t", "photo", "--json"))
    assert "photo.figure" in codes(row)


@pytest.mark.parametrize(("size", "hidden"), [("x_summary", True), ("square", False)])
def test_a_face_that_no_layout_can_show_is_told_of(
    cli: Cli, place: Path, size: str, hidden: bool
) -> None:
    source = written(place, as_bytes(close_up(), quality=80))
    words = (
        "Whoever keeps a lamp lit in the window for the others finds the way home by it as well."
    )
    with (place / source).open("a", encoding="utf-8") as article:
        article.write(f"\n\n{words}\n")
    asked = ("-t", "photo", "-s", size, "--quote", words, "--json")
    row = made(cli("card", source, *asked))
    assert ("photo.hidden" in codes(row)) is hidden


def bomb() -> bytes:
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(100_000))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


BAD = {
    "truncated": (JPEG[: len(JPEG) // 3], "image.unreadable"),
    "bomb": (bomb(), "image.too_large"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image.format"),
    "text": (b"<!doctype html><p>not found", "image.format"),
    "empty": (b"", "image.format"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_picture_is_an_error_where_it_was_asked_for(cli: Cli, place: Path, kind: str) -> None:
    data, code = BAD[kind]
    source = written(place, data)
    refused = cli("card", source, "-t", "photo", "--json")
    assert (refused.code, refused.error["code"]) == (4, code)
    assert refused.error["hint"]
    row = made(cli("card", source, "--json"))
    assert row["template"] == "quote"
    assert codes(row) == ["image.unusable"]


def animated() -> bytes:
    frames = [photo("bright", (1300, 800)), photo("dark", (1300, 800))]
    buffer = io.BytesIO()
    frames[0].save(buffer, "WEBP", save_all=True, append_images=frames[1:], duration=90)
    return buffer.getvalue()


def sixteen_bit() -> bytes:
    grey = photo("bright", (1300, 800)).convert("L")
    buffer = io.BytesIO()
    grey.convert("I").point(lambda value: value * 257).convert("I;16").save(buffer, "PNG")
    return buffer.getvalue()


ODD: dict[str, Callable[[], bytes]] = {
    "cmyk": lambda: as_bytes(photo("bright").convert("CMYK")),
    "grey": lambda: as_bytes(photo("bright").convert("L")),
    "animated": animated,
    "sixteen": sixteen_bit,
    "alpha": lambda: as_bytes(photo("bright").convert("RGBA"), "WEBP"),
    "progressive": lambda: as_bytes(photo("bright"), progressive=True),
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_pictures_are_drawn(cli: Cli, place: Path, kind: str) -> None:
    row = made(cli("card", written(place, ODD[kind]()), "-t", "photo", "--json"))
    assert row["template"] == "photo"
    assert row["contrast_min"] >= 4.5


def test_other_bytes_make_another_card(cli: Cli, place: Path) -> None:
    source = written(place, JPEG)
    first = made(cli("card", source, "--json"))
    assert made(cli("card", source, "--json"))["inputs_sha256"] == first["inputs_sha256"]
    written(place, as_bytes(photo("dark"), quality=88))
    other = made(cli("card", source, "--json"))
    assert other["inputs_sha256"] != first["inputs_sha256"]
    assert other["sha256"] != first["sha256"]


def test_the_same_from_cache_and_afresh(cli: Cli, place: Path) -> None:
    source = written(place, as_bytes(photo("bright", (2460, 1300)), quality=90))
    rows = [made(cli("card", source, "--json", "-o", f"out{n}")) for n in range(2)]
    assert rows[0]["sha256"] == rows[1]["sha256"]
    for kept in (place / "cache").glob("??/*"):
        kept.write_bytes(b"damaged")
    assert made(cli("card", source, "--json", "-o", "out3"))["sha256"] == rows[0]["sha256"]


def test_svg_holds_the_photograph(cli: Cli, place: Path) -> None:
    assert cli("card", written(place, JPEG), "-o", "card.svg").code == 0
    assert "data:image/jpeg;base64," in (place / "card.svg").read_text("utf-8")


def tools_with(
    fetch: Callable[..., Response] | None = None, cache: DiskCache | None = None
) -> Tools:
    world: World = real_world()
    return open_tools(world._replace(fetch=fetch) if fetch else world, cache=cache)


def test_a_space_in_its_address_is_encoded_as_browsers_do(place: Path) -> None:
    asked = []

    def fetch(url: str, purpose: str = "source") -> Response:
        asked.append(url)
        return Response(url, JPEG, "image/jpeg")

    article = load(written(place, None, head="https://pics.example/my hill.jpg"))
    seen, notes = find_picture(article, FORMATS["og"], 1.0, tools_with(fetch))
    assert asked == ["https://pics.example/my%20hill.jpg"]
    assert (seen is not None, notes) == (True, ())


def test_a_remote_picture_is_fetched_as_a_picture(place: Path) -> None:
    asked = []

    def fetch(url: str, purpose: str = "source") -> Response:
        asked.append((url, purpose))
        return Response(url, JPEG, "image/jpeg")

    article = load(written(place, None, head="https://img.example/hill.jpg"))
    made_ = compose_card(article, CardSettings(), tools_with(fetch))
    assert made_.template == "photo"
    assert asked == [("https://img.example/hill.jpg", "image")]


def test_without_the_network_the_card_does_without(place: Path) -> None:
    def refuse(url: str, purpose: str = "source") -> Response:
        raise NetworkError("is not kept", code="fetch.offline", hint="run without --offline")

    article = load(written(place, None, head="https://img.example/hill.jpg"))
    made_ = compose_card(article, CardSettings(template="photo"), tools_with(refuse))
    assert [d.code for d in made_.diagnostics] == ["image.missing"]
    assert made_.frame.ground.photo is None


def test_a_picture_that_fell_out_of_memory_is_read_again(place: Path) -> None:
    tools = tools_with()
    article = load(written(place, JPEG))
    composed = compose_card(article, CardSettings(), tools)
    tools.photos.clear()
    assert render_card(composed, tools).contrast_min >= 4.5
    tools.photos.clear()
    (place / "posts" / "hill.jpg").write_bytes(as_bytes(photo("dark")))
    with pytest.raises(InputError) as caught:
        render_card(composed, tools)
    assert caught.value.code == "image.changed"


def test_memory_holds_the_latest_pictures_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sharekit.pipeline.pictures.KEPT_BYTES", 3_000_000)
    tools = tools_with()
    for number in range(4):
        image = Image.new("RGB", (800, 600), (number, 90, 90))
        source = written(place, as_bytes(image, "PNG"), f"{number}.png")
        seen, _ = find_picture(load(source), FORMATS["story"], 1.5, tools)
        assert seen is not None
    weight = sum(image.width * image.height * 3 for image in tools.photos.values())
    assert 0 < weight <= 3_000_000


def test_strict_refuses_what_a_feed_would_lose(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sharekit.drawing.render import feed

    monkeypatch.setattr(feed, "NEEDED", 25.0)
    tools = tools_with()
    with pytest.raises(QualityError) as caught:
        make(compose_card(load(written(place, JPEG)), CardSettings(), tools), CardSettings(), tools)
    assert caught.value.code == "card.feed"


def test_the_library_takes_an_image(place: Path) -> None:
    (place / "hill.jpg").write_bytes(JPEG)
    (place / "plan.md").write_text(ARTICLE, "utf-8")
    composed = compose_one(load("plan.md"), image="hill.jpg", size="square")
    assert composed.template == "photo"


def test_frames_name_all_their_pictures(place: Path) -> None:
    tools = tools_with()
    composed = compose_card(load(written(place, JPEG)), CardSettings(), tools)
    found = pixels_of(composed.frame, tools)
    assert set(found) == set(composed.frame.pictures)
    rendered = render_card(composed, tools)
    assert check_contrast(rendered.image, rendered.frame, book=tools.book)[1] == ()


def test_a_picture_that_is_transparent_all_over_is_no_picture(cli: Cli, place: Path) -> None:
    clear = as_bytes(Image.new("RGBA", (1200, 900), (255, 255, 255, 0)), "PNG")
    source = written(place, clear, "clear.png")
    row = made(cli("card", source, "--json"))
    assert row["template"] == "quote"
    assert "image.unusable" in codes(row)
    assert cli("card", source, "-t", "photo", "--json").error["code"] == "image.empty"
    logo = ("--set", "brand.logo=posts/clear.png")
    assert cli("card", source, "-t", "quote", *logo, "--json").error["code"] == "image.empty"
