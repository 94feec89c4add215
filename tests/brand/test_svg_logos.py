"""SVG logos: drawn as they are, without scripts, without anything from outside, within bounds."""

from __future__ import annotations

import base64
import io
import socket
import sys
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from logos import logo
from running import Cli
from sharekit.drawing.picture.logo import read_logo
from sharekit.errors import InputError

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
RED = '<rect x="1" y="1" width="6" height="3" fill="#ff0000"/>'


def svg(body: str, attributes: str = 'viewBox="0 0 9 9"') -> bytes:
    return f"<svg {SPACES} {attributes}>{body}</svg>".encode()


def refused(document: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read_logo(document, "logo.svg")
    return caught.value


@pytest.mark.parametrize(
    "document",
    [
        svg(RED),
        svg(RED, 'width="9cm" height="9cm"'),
        b"\xef\xbb\xbf<!-- made by hand --><svg viewBox='0 0 9 9'>" + RED.encode() + b"</svg>",
        '<?xml version="1.0" encoding="UTF-16"?>'.encode("utf-16")
        + svg(RED).decode().encode("utf-16-le"),
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/y.dtd" '
        b'[<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 9 9">'
        + RED.encode()
        + b"</svg>",
        svg(f"<script>alert(1)</script><g onclick='alert(1)'>{RED}</g>"),
        svg(f"<metadata><x>1</x></metadata><title>Logo</title>{RED}<animate/>"),
        svg(f'<a href="https://www.example.com/">{RED}</a>'),
        svg(f'<defs><g id="part">{RED}</g></defs><use xlink:href="#part"/>'),
        svg("<style>.a{fill:#ff0000}</style>" + RED.replace('fill="#ff0000"', 'class="a"')),
        svg(f'<switch><foreignObject requiredExtensions="x"><p/></foreignObject>{RED}</switch>'),
    ],
)
def test_a_logo_is_drawn_and_its_margins_are_cut_off(document: bytes) -> None:
    image = read_logo(document, "logo.svg").image
    assert image.mode == "RGBA"
    assert image.width > 500
    assert image.width / image.height == pytest.approx(2, abs=0.03)
    assert image.getpixel((image.width // 2, image.height // 2)) == (255, 0, 0, 255)


def test_a_small_mark_on_a_large_page_is_still_sharp() -> None:
    image = read_logo(svg('<circle cx="700" cy="90" r="8"/>', 'viewBox="0 0 900 900"'), "a").image
    assert min(image.size) > 300


def test_a_picture_within_the_file_is_drawn() -> None:
    out = io.BytesIO()
    Image.new("RGB", (2, 2), "red").save(out, "PNG")
    data = base64.b64encode(out.getvalue()).decode()
    body = f'<image width="6" height="6" xlink:href="data:image/png;base64,{data}"/>'
    assert read_logo(svg(body), "logo.svg").image.getpixel((300, 300)) == (255, 0, 0, 255)


OUTSIDE = [
    '<image href="http://127.0.0.1:9/a.png" width="9" height="9"/>',
    '<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
    '<image href="logo.png" width="9" height="9"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
    '<use href="other.svg#part"/>',
    '<use xlink:href="file:///etc/passwd#a"/>',
    '<rect width="9" height="9" fill="url(http://127.0.0.1:9/a.svg#b)"/>',
    '<rect width="9" height="9" style="fill: URL( \'//x.example/a#b\' )"/>',
    "<style>@import 'http://127.0.0.1:9/a.css';</style>",
    "<style>@font-face{font-family:a;src:url(http://127.0.0.1:9/a.woff)}</style>",
    '<linearGradient id="a" href="http://127.0.0.1:9/a.svg#b"/>',
]


@pytest.mark.parametrize("body", OUTSIDE)
def test_nothing_from_outside(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no_socket)
    assert refused(svg(body + RED)).code == "svg.external"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (svg("<text>Brand</text>"), "svg.text"),
        (svg(f"<filter id='a'><feTurbulence numOctaves='99'/></filter>{RED}"), "svg.unsupported"),
        (svg(f"<marker id='a'>{RED}</marker>"), "svg.unsupported"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("&a;"), "svg.entities"),
        (b'<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>' + svg("&b;"), "svg.entities"),
        (b'<!DOCTYPE svg [<!ENTITY % a "b">]>' + svg(RED), "svg.entities"),
        (
            f'<!DOCTYPE svg [<!ENTITY a "{"x" * 300}">]>'.encode()
            + svg(f"<title>{'&a;' * 20_000}</title>"),
            "svg.entities",
        ),
        (svg('<g id="a"><use href="#a"/></g>'), "svg.complex"),
        (svg(RED * 9_000), "svg.complex"),
        (svg("<filter id='a'>" + "<feOffset/>" * 60 + "</filter>"), "svg.complex"),
        (svg("<g opacity='.5'>" * 100 + RED + "</g>" * 100), "svg.complex"),
        (svg(f"<g style='mix-blend-mode:multiply'>{RED}</g>" * 100), "svg.complex"),
        (svg('<path d="M0 0H9" stroke-dasharray=".0001"/>' * 10), "svg.complex"),
        (svg("<g>" * 3_000 + RED + "</g>" * 3_000), "image.unreadable"),
        (svg(RED, ""), "image.unreadable"),
        (svg(RED, 'viewBox="0 0 0 0"'), "image.unreadable"),
        (svg(RED, f'width="9{" " * 900_000}x" height="9"'), "image.unreadable"),
        (svg(f"<style>{'.a' * 900_000}</style>"), "image.empty"),
        (svg(f"<style>.a{{fill:url({' ' * 900_000}</style>"), "svg.external"),
        (svg(f"<g style='stroke{' ' * 900_000}'/>"), "image.empty"),
        (b"<!ENTITY " + b" " * 3_000 + svg(RED), "svg.entities"),
        (svg(RED, 'viewBox="0 0 1e30 1e30"'), "image.unreadable"),
        (svg(RED)[:-9], "image.unreadable"),
        (b"<svg", "image.unreadable"),
        (b"<?xml version='1.0'?><x><svg:svg/></x>", "image.unreadable"),
        (svg(RED).replace(b"www.w3.org", b"www.w3.com"), "image.unreadable"),
        (svg(""), "image.empty"),
        (svg(RED + " " * 2_100_000), "image.too_large"),
    ],
)
def test_what_is_refused_is_said(document: bytes, code: str) -> None:
    problem = refused(document)
    assert problem.code == code
    assert problem.hint


@pytest.mark.parametrize("links", ["<use href='#g{}'/>", "<rect fill='url(#g{})'/>"])
def test_parts_made_of_parts_made_of_parts(links: str) -> None:
    groups = "".join(
        f'<g id="g{n}">{links.format(n - 1) * 10}</g>' if n else f'<g id="g0">{RED}</g>'
        for n in range(12)
    )
    assert refused(svg(f"<defs>{groups}</defs>{links.format(11)}")).code == "svg.complex"


CLASSED = '<g class="c{}"/>'


def test_what_ends_the_renderer_ends_nothing_else() -> None:
    pattern = '<pattern id="p" width="1e6" height="1e6" patternUnits="userSpaceOnUse">'
    document = svg(f'<defs>{pattern}<rect width="9" height="9"/></pattern></defs>'
                   '<rect width="9" height="9" fill="url(#p)"/>')  # fmt: skip
    assert refused(document).code == "svg.complex"
    assert read_logo(svg(RED), "logo.svg").width > 500


def test_long_strokes_cost_more_than_areas() -> None:
    path = "M0 0" + "L9 9 0 1" * 9_000
    assert read_logo(svg(f'<path d="{path}"/>'), "logo.svg").width > 500
    no_stroke = f'<path d="{path}" style="stroke: none" stroke="none"/>'
    assert read_logo(svg(no_stroke), "logo.svg").width > 500
    for stroke in ('stroke="red"', 'style="stroke: red"', 'class="a"'):
        body = f'<style>.a{{stroke:red}}</style><path d="{path}" {stroke}/>'
        assert refused(svg(body)).code == "svg.complex"


def test_by_classes_too() -> None:
    masks = "".join(f"<mask id='m{n}'>{CLASSED.format(n - 1) * 10}</mask>" for n in range(1, 9))
    sheet = "".join(f".c{n}{{mask:url(#m{n})}}" for n in range(1, 9))
    document = svg(f'<style>{sheet}</style><defs>{masks}</defs><g class="c8">{RED}</g>')
    assert refused(document).code == "svg.complex"


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    problem = refused(svg(RED + "<!-- not kept -->"))
    assert problem.code == "svg.missing"
    assert 'pip install "sharekit-cards[svg]"' in (problem.hint or "")


def test_damaged_drawings_end_in_an_error_or_a_picture() -> None:
    chance = Random(7)
    sources = [logo(name) for name in ("green-leaf", "teal-coral")]
    sources.append(
        svg(f"<defs><clipPath id='c'>{RED}</clipPath></defs><g clip-path='url(#c)'>{RED}</g>")
    )
    ends = []
    for _ in range(80):
        data = bytearray(chance.choice(sources))
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(3)] = bytes(
                chance.choice(b'<>"=/#0123456789eMzalk. -') for _ in range(chance.randrange(4))
            )
        ends.append(end_of(bytes(data)))
    assert {end.partition(".")[0] for end in ends} <= {"drawn", "svg", "image"}
    assert ends.count("drawn") >= 5


def end_of(document: bytes) -> str:
    """`drawn`, or the code of the error that a drawing ends in."""
    try:
        read_logo(document, "logo.svg")
    except InputError as problem:
        return problem.code
    return "drawn"


def test_a_logo_on_a_card(place: Path, cli: Cli) -> None:
    Path("logo.svg").write_bytes(logo("teal-coral"))
    Path("logo.png").write_bytes(logo("near-white"))
    assert cli("card", "plan.md", "-o", "without.png").code == 0
    assert cli("card", "plan.md", "--set", "brand.logo=logo.svg", "-o", "with.png").code == 0
    assert TEAL in colors_of("with.png")
    both = ("--set", "brand.logo=logo.svg", "--set", "brand.logo_dark=logo.png")
    assert cli("card", "plan.md", *both, "--theme", "paper", "-o", "light.png").code == 0
    assert cli("card", "plan.md", *both, "-o", "dark.png").code == 0
    assert TEAL in colors_of("light.png")
    assert TEAL not in colors_of("dark.png")


TEAL = (14, 138, 138)


def colors_of(file: str) -> set[object]:
    with Image.open(file) as card:
        found = card.convert("RGB").getcolors(card.width * card.height) or ()
    return {pixel for _, pixel in found}


def test_an_articles_own_picture_is_no_svg(place: Path, cli: Cli) -> None:
    Path("drawing.svg").write_bytes(logo("green-leaf"))
    result = cli("card", "plan.md", "-t", "title", "--image", "drawing.svg", "-o", "card.png")
    assert "SVG pictures can't be drawn" in result.err
