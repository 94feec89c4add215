"""One integer, `DRAWING`, tells that the same article may get another card: it is raised with that.

Signed together with it: the layouts that other tests sign, and pictures of every painter. After a
deliberate change: look at the cards, raise DRAWING in drawing/render/codec.py, sign the layouts,
then this by `SHAREKIT_UPDATE=1 python -m pytest tests/pipeline/test_revision.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image

from sharekit.article.parse import parse
from sharekit.cards.brief import Brief
from sharekit.cards.compose import compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.drawing.render.codec import DRAWING
from sharekit.pipeline.fingerprint import renderer_versions
from sharekit.pipeline.run import Rendered, compose_card, render_card
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools, open_tools
from structured import structure_for

TESTS = Path(__file__).parents[1]
SIGNED = Path(__file__).with_name("revision.json")
LAYOUTS = ("cards/layouts.json", "drawing_text/paragraphs.json")
SCENES = tuple(f"scenes/trail-{shape}.json" for shape in ("wide", "square", "tall"))
GROUNDS = ("contours", "glow", "foliage", "paper", "plain")
ROWS = ("steps", "list", "stat", "versus", "title")
WORDS = "A good map shows less than the land, and that is why you can carry it."


class Signature(NamedTuple):
    """What was signed. painters: versions by which the pictures came about; others are no error."""

    drawing: int
    layouts: dict[str, str]
    painters: list[str]
    pictures: dict[str, str]


def verdict(signed: Signature, now: Signature, *, update: bool) -> str | None:
    """Why this may not stand, in words; None: all is as signed, or may be signed now."""
    seen = now if now.painters == signed.painters else now._replace(pictures=signed.pictures)
    if (seen.drawing, seen.layouts, seen.pictures) == (
        signed.drawing, signed.layouts, signed.pictures
    ):  # fmt: skip
        return None
    if update and now.drawing > signed.drawing:
        return None
    wants = {**seen.layouts, **seen.pictures}.items() - {
        **signed.layouts,
        **signed.pictures,
    }.items()
    what = ", ".join(sorted(name for name, _ in wants)) or "nothing that is signed"
    if now.drawing > signed.drawing:
        return f"DRAWING was raised, and {what} changed: sign it by SHAREKIT_UPDATE=1"
    return (
        f"{what} changed, and DRAWING is still {now.drawing}: raise it in drawing/render/codec.py"
    )


@pytest.fixture(scope="module")
def tools() -> Tools:
    return open_tools(system_fonts=False)


def cards(tools: Tools, folder: Path) -> Iterator[tuple[str, Rendered]]:
    """A card by every painter."""
    article = parse(f"# Maps\n\n{WORDS}", kind="markdown", source=str(folder / "a.md"))
    for ground in GROUNDS:
        settings = CardSettings(brand=Brand(ground=ground))
        yield f"on {ground}", render_card(compose_card(article, settings, tools), tools, scale=0.5)
    wave = Image.radial_gradient("L").resize((1600, 1000), Image.Resampling.BICUBIC)
    Image.merge("RGB", (wave, wave.rotate(180), wave)).save(folder / "p.png")
    pictured = parse(f"# Maps\n\n![]({folder}/p.png)\n\n{WORDS}", kind="markdown", source="a.md")
    for template in ("photo", "figure"):
        settings = CardSettings(template=template)
        card = compose_card(pictured, settings, tools)
        yield template, render_card(card, tools, scale=0.5)
    for template in ROWS:
        held = structure_for(template, WORDS, ["One road", "Two roads", "Three roads"], [])
        brief = Brief(FORMATS["og"], THEMES["mist"], title="Maps of the land", structure=held)
        card = compose(brief, TEMPLATES.get(template), (), tools.typesetter)
        yield template, render_card(card, tools, scale=0.5)


def signature(tools: Tools, folder: Path) -> Signature:
    pictures = {
        name: hashlib.sha256(card.image.tobytes()).hexdigest()[:16]
        for name, card in cards(tools, folder)
    }
    layouts = {
        name: hashlib.sha256((TESTS / name).read_bytes()).hexdigest()[:16] for name in LAYOUTS
    }
    for name in SCENES:
        drawn = resources.files("sharekit.cards").joinpath(name).read_bytes()
        layouts[name] = hashlib.sha256(drawn).hexdigest()[:16]
    painters = [name for name in renderer_versions() if not name.startswith("sharekit ")]
    return Signature(DRAWING, layouts, painters, pictures)


def test_cards_look_as_they_did_when_the_integer_was_raised(tools: Tools, tmp_path: Path) -> None:
    signed = Signature(**json.loads(SIGNED.read_text("utf-8")))
    now = signature(tools, tmp_path)
    update = bool(os.environ.get("SHAREKIT_UPDATE"))
    assert verdict(signed, now, update=update) is None
    if update and now.drawing > signed.drawing:
        SIGNED.write_text(json.dumps(now._asdict(), indent=1) + "\n", encoding="utf-8")


BEFORE = Signature(3, {"layouts": "a"}, ["pillow 13"], {"paper": "b"})


@pytest.mark.parametrize(
    ("changes", "update", "told"),
    [
        ({}, False, None),
        ({}, True, None),
        ({"layouts": {"layouts": "x"}}, False, "layouts changed, and DRAWING is still 3"),
        ({"layouts": {"layouts": "x"}}, True, "layouts changed, and DRAWING is still 3"),
        ({"pictures": {"paper": "x"}}, True, "paper changed, and DRAWING is still 3"),
        ({"pictures": {"paper": "x"}, "painters": ["pillow 14"]}, False, None),
        ({"pictures": {"paper": "x"}, "drawing": 4}, False, "sign it by SHAREKIT_UPDATE=1"),
        ({"pictures": {"paper": "x"}, "drawing": 4}, True, None),
        ({"drawing": 4}, False, "DRAWING was raised, and nothing that is signed changed"),
        ({"pictures": {"paper": "b", "foil": "c"}}, False, "foil changed"),
    ],
)
def test_nothing_is_signed_anew_without_raising_it(
    changes: dict[str, Any], update: bool, told: str | None
) -> None:
    found = verdict(BEFORE, BEFORE._replace(**changes), update=update)
    assert (found is None) if told is None else (found is not None and told in found)
