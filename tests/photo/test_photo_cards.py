"""Photo cards: legible on the final pixels, no darker than that needs, at home in every format."""

from __future__ import annotations

import json
from itertools import pairwise, product
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter

from photographs import PHOTOS, close_up, grained, photo, portrait, subject
from sharekit.cards.brief import Brief, Logo
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.diagnostics import errors
from sharekit.drawing.layout.extent import distance, reach
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.picture.study import study
from sharekit.drawing.picture.windows import ends_at
from sharekit.drawing.render.cut import cut
from sharekit.drawing.render.exposure import RATIO, exposed, strengthened
from sharekit.drawing.render.feed import check_feed, in_feed
from sharekit.drawing.render.inspect import check_contrast
from sharekit.drawing.render.outrun import continued
from sharekit.drawing.render.paint import paint
from sharekit.drawing.render.svg import draw_svg
from sharekit.drawing.render.tint import spread
from sharekit.drawing.scene.color import parse_color, to_oklab
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem
from sharekit.drawing.scene.geometry import Rect, Side
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter
from sharekit.extract.model import Quote

WORDS = "Know who you are, then work in the role that suits you best."
LONGER = "Whoever keeps a lamp lit in the window for the others finds the way home by it as well."
ARABIC = "من يسير في المقدمة يختار الطريق، ومن يسير في الخلف يحرص على ألا يتأخر أحد."
DESIGNED = ("og", "pin", "square", "story")
BOOK = open_book()
SETTER = Typesetter(BOOK)
SEEN: dict[str, Seen] = {}
PIXELS: dict[str, Image.Image] = {}


def seen(kind: str, image: Image.Image | None = None) -> Seen:
    if kind not in SEEN:
        PIXELS[kind] = image or photo(kind)
        SEEN[kind] = Seen(kind, *PIXELS[kind].size, study(PIXELS[kind], PIXELS[kind].width))
    return SEEN[kind]


def field(kind: str) -> Seen:
    """Large and sharp, with no one thing to be seen: words may stand anywhere on it."""
    own = seen(kind)
    plain = own.study.salience
    plain = plain._replace(cells=bytes(len(plain.cells)))
    calm = own.study._replace(salience=plain, spread=0.0)
    return own._replace(width=2 * own.width, height=2 * own.height, study=calm)


def card(kind: str, size: str, words: str = WORDS, template: str = "photo", **facts: Any) -> Card:
    given: dict[str, Any] = {
        "title": "Two ends of one rope",
        "author": "Ines Okafor",
        "domain": "northbound.example",
        "picture": field(kind),
        **facts,
    }
    theme = THEMES[given.pop("theme", "forest")]
    quote = Quote(words, 1.0, 0, 0, len(words))
    return compose(Brief(FORMATS[size], theme, **given), TEMPLATES.get(template), [quote], SETTER)


def shown(frame: Frame, scale: float = 1.0) -> tuple[Frame, Image.Image]:
    done = exposed(frame, PIXELS, book=BOOK, scale=scale)
    return done, paint(done, book=BOOK, pictures=PIXELS, scale=scale)


def contrast_of(frame: Frame, image: Image.Image, scale: float = 1.0) -> float:
    return check_contrast(image, frame, book=BOOK, scale=scale)[0]


@pytest.mark.parametrize("kind", ["bright", "portrait"])
@pytest.mark.parametrize("size", FORMATS)
def test_every_format_passes_the_geometry_gates(kind: str, size: str) -> None:
    made = card(kind, size, age_label="First published 2019")
    assert errors(made.diagnostics) == ()
    assert made.frame.ground.photo is not None
    assert "First published 2019" in " ".join(item.setting.text for item in made.frame.texts)


@pytest.mark.parametrize(("kind", "size"), list(product(PHOTOS, DESIGNED)))
def test_text_is_legible_and_the_photograph_no_darker_than_that_needs(kind: str, size: str) -> None:
    frame, image = shown(card(kind, size).frame)
    photo_ = frame.ground.photo
    assert photo_ is not None
    got = contrast_of(frame, image)
    assert got >= RATIO
    if photo_.veil.alpha > 0:
        assert got < RATIO + 1.2  # a scrim for safety's sake would be more
    assert check_feed(image, frame, book=BOOK) == ()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ["bright", "dark"])
def test_themes_that_were_asked_for(theme: str, kind: str) -> None:
    made = card(kind, "og", theme=theme, chosen=True)
    frame, image = shown(made.frame)
    assert contrast_of(frame, image) >= RATIO
    veil = frame.ground.photo.veil if frame.ground.photo else None
    assert veil is not None
    pale = kind == "bright" and not THEMES[theme].dark
    assert (to_oklab(veil.color)[0] > 0.5) is pale


def test_a_dark_photograph_gets_no_scrim() -> None:
    frame, _ = shown(card("dark", "square").frame)
    assert frame.ground.photo is not None
    assert frame.ground.photo.veil.alpha < 0.2


def test_read_from_the_right_the_card_is_mirrored() -> None:
    for kind, size in zip(PHOTOS, (*DESIGNED, "email_header"), strict=True):
        made = card(kind, size, ARABIC, language="ar", author="ليلى حداد")
        assert errors(made.diagnostics) == ()
        frame, image = shown(made.frame)
        assert contrast_of(frame, image) >= RATIO
        (quote,) = (item for item in frame.texts if item.role == "quote")
        (rule,) = (item for item in frame.items if item.role == "rule")
        assert isinstance(rule, RectItem)
        assert abs(rule.rect.right - quote.ink.right) < 0.05 * frame.width


@pytest.mark.parametrize("size", ["pin", "story", "whatsapp", "yt_thumb"])
def test_at_twice_the_size(size: str) -> None:
    frame, image = shown(card("busy", size).frame, 2.0)
    assert image.size == (2 * frame.width, 2 * frame.height)
    assert contrast_of(frame, image, 2.0) >= RATIO


@pytest.mark.parametrize("side", Side)
def test_beyond_the_fade_the_photograph_is_untouched(side: Side) -> None:
    made = card("bright", "square")
    photo_ = made.frame.ground.photo
    assert photo_ is not None
    veil = photo_.veil._replace(side=side, fade=100.0, reach=200.0, alpha=0.6)
    photo_ = photo_._replace(crop=Rect(0.1, 0.0, 2 / 3, 1.0), veil=veil, melt=None)
    frame = made.frame._replace(items=(), ground=made.frame.ground._replace(photo=photo_))
    image = paint(frame, book=BOOK, pictures=PIXELS)
    plain = cut(PIXELS["bright"], photo_.crop, image.size)
    touched = ImageChops.difference(image, plain).getbbox()
    assert touched is not None
    near = {
        Side.TOP: Rect(0, 0, 1080, 302),
        Side.BOTTOM: Rect(0, 778, 1080, 302),
        Side.LEFT: Rect(0, 0, 302, 1080),
        Side.RIGHT: Rect(778, 0, 302, 1080),
    }[side]
    left, top, right, bottom = touched
    assert near.holds(Rect(left, top, right - left, bottom - top))


def test_the_veil_has_no_bands_and_no_edge() -> None:
    flat = Image.new("RGB", (1500, 1000), "#c9d4de")
    seen("flat", flat)
    _, image = shown(card("flat", "pin").frame)
    column = image.crop((990, 0, 991, 1500)).convert("L").tobytes()
    steps = [abs(a - b) for a, b in pairwise(column)]
    assert max(steps) <= 2
    assert max(column) - min(column) > 40  # there is a veil


def test_text_stands_on_blur_and_the_rest_is_sharp() -> None:
    frame, image = shown(card("busy", "pin").frame)
    veil = frame.ground.photo.veil if frame.ground.photo else None
    assert veil is not None
    edge = 1500 - round(veil.reach) if veil.side is Side.BOTTOM else round(veil.reach)
    halves = (0, 0, 60, edge - 320), (0, edge + 40, 60, 1500)
    if veil.side is Side.TOP:
        halves = (0, edge + 320, 60, 1500), (0, 0, 60, edge - 40)
    sharp, soft = (_detail(image.crop(box)) for box in halves)
    assert sharp > 3 * soft


def _detail(image: Image.Image) -> float:
    grey = image.convert("L")
    fine = ImageChops.difference(grey, grey.filter(ImageFilter.BoxBlur(1)))
    counts = fine.histogram()
    return sum(value * count for value, count in enumerate(counts)) / sum(counts)


def test_a_logo_stands_in_the_veil_at_the_far_end() -> None:
    logo = Logo("logo", 900, 200)
    for size in DESIGNED:
        frame = card("bright", size, logo=logo).frame
        (item,) = (i for i in frame.items if isinstance(i, PictureItem))
        done = exposed(frame, PIXELS, book=BOOK)
        assert done.ground.photo is not None
        veil = done.ground.photo.veil
        covers = {
            Side.TOP: item.rect.bottom <= veil.reach,
            Side.BOTTOM: item.rect.y >= frame.height - veil.reach - 1,
            Side.LEFT: item.rect.right <= veil.reach,
            Side.RIGHT: item.rect.x >= frame.width - veil.reach - 1,
        }
        assert covers[veil.side]
        (quote,) = (i for i in frame.texts if i.role == "quote")
        assert item.rect.x > quote.ink.x + 0.25 * quote.ink.width


def test_transparent_pictures_stand_on_the_ground() -> None:
    image = photo("bright").convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    seen("faded", image)
    frame, drawn = shown(card("faded", "og").frame)
    assert drawn.mode == "RGB"
    assert contrast_of(frame, drawn) >= RATIO
    with_dark = drawn.getpixel((1150, 4))
    assert max(with_dark) < 90  # type: ignore[arg-type, type-var]  # the ground, not white


def test_the_same_card_twice_is_the_same_to_the_byte() -> None:
    one, two = (shown(card("busy", "og").frame)[1].tobytes() for _ in range(2))
    assert one == two


def test_a_weak_veil_is_strengthened() -> None:
    frame, _ = shown(card("bright", "og").frame)
    assert frame.ground.photo is not None
    veil = frame.ground.photo.veil
    veil = veil._replace(alpha=veil.alpha / 6)
    ground = frame.ground._replace(photo=frame.ground.photo._replace(veil=veil))
    weak = frame._replace(ground=ground)
    before = contrast_of(weak, paint(weak, book=BOOK, pictures=PIXELS))
    strong = strengthened(weak)
    after = contrast_of(strong, paint(strong, book=BOOK, pictures=PIXELS))
    assert before < RATIO
    assert after > before


def test_text_that_a_feed_loses_is_an_error() -> None:
    frame, _ = shown(card("busy", "og").frame)
    flat = Image.new("RGB", (1200, 630), "#8c8c8c")
    (lost,) = check_feed(flat, frame, book=BOOK)
    assert lost.code == "card.feed"
    assert "236 px" in lost.message


def test_a_feed_shows_it_small_and_packed() -> None:
    small = in_feed(photo("bright", (1000, 1500)))
    assert small.size == (236, 354)


def test_svg_holds_photograph_and_scrim() -> None:
    frame, image = shown(card("bright", "og").frame)
    document = draw_svg(frame, book=BOOK, pictures=PIXELS).decode()
    assert document.count("data:image/jpeg;base64,") == 1
    assert 'id="veil"' in document
    assert "http" not in document.replace("http://www.w3.org", "")
    assert image.size == (1200, 630)


def test_the_alternative_text_tells_of_the_picture() -> None:
    told = seen("bright")._replace(alt="A red buoy below a pale sky")
    assert "A red buoy below a pale sky." in card("bright", "og", picture=told).copy.alt
    assert "buoy" not in card("bright", "og", template="quote", picture=told).copy.alt
    for poor in ("IMG_2041.jpg", "Two ends of one rope", "", None):
        alt = card("bright", "og", picture=told._replace(alt=poor)).copy.alt
        assert "IMG" not in alt
        assert alt.count("rope") == 0


def test_a_long_quote_leaves_the_photograph_to_a_shorter_one() -> None:
    long = " ".join(["The harbour keeps its lamps lit for the boats that come home late."] * 3)
    quotes = [Quote(text, 1.0, 0, 0, len(text)) for text in (long, WORDS)]
    brief = Brief(FORMATS["og"], THEMES["forest"], author="Ines Okafor", picture=seen("bright"))
    made = compose(brief, TEMPLATES.get("photo"), quotes, SETTER)
    assert made.quote is not None
    assert made.quote.text == WORDS
    assert json.dumps([d.code for d in made.diagnostics]) == '["quote.gave_way"]'


SUBJECTS = {"dark": (0.3, 0.34), "bright": (0.72, 0.66), "low": (0.5, 0.43), "portrait": (0.5, 0.4)}


@pytest.mark.parametrize(("kind", "size"), list(product(SUBJECTS, DESIGNED)))
def test_the_one_thing_to_be_seen_is_seen_whole(kind: str, size: str) -> None:
    """Words keep away from it: where the photograph fills the page, and where it ends on it."""
    made = card(kind, size, picture=seen(kind))
    assert errors(made.diagnostics) == ()
    at = SUBJECTS[kind]
    assert in_sight(made.frame, at)
    place, (x, _) = put(made.frame, at)
    assert place.x + 0.1 * place.width < x < place.right - 0.1 * place.width


def put(frame: Frame, at: tuple[float, float]) -> tuple[Rect, tuple[float, float]]:
    """Where the photograph is on the card, and where that point of it, in fractions, would be."""
    if frame.ground.photo is not None:
        place, crop = Rect(0, 0, frame.width, frame.height), frame.ground.photo.crop
    else:
        (shown_,) = (i for i in frame.items if isinstance(i, PictureItem) and i.role == "picture")
        place, crop = shown_.rect, shown_.crop or Rect(0, 0, 1, 1)
    x = place.x + place.width * (at[0] - crop.x) / crop.width
    y = place.y + place.height * (at[1] - crop.y) / crop.height
    return place, (x, y)


def in_sight(frame: Frame, at: tuple[float, float]) -> bool:
    """Is that point of the photograph on the card, away from the words?"""
    place, (x, y) = put(frame, at)
    quote = next(item for item in frame.texts if item.role == "quote")
    beside = not quote.ink.x - 60 < x < quote.ink.right + 60
    clear = beside or not quote.ink.y - 60 < y < quote.ink.bottom + 60
    return clear and place.x < x < place.right and place.y < y < place.bottom


@pytest.mark.parametrize(
    "size", ["og", "x", "whatsapp", "square", "pin_square", "portrait", "pin", "story", "x_summary"]
)
def test_a_large_face_is_on_every_card_and_no_word_upon_it(size: str) -> None:
    """Upon the photograph where there is room for both, else above the words or beside them."""
    words = "Know who you are." if size == "x_summary" else LONGER
    made = card("face", size, words, picture=seen("face", close_up()))
    assert errors(made.diagnostics) == ()
    for at in ((0.43, 0.3), (0.57, 0.3), (0.5, 0.45)):
        assert in_sight(made.frame, at)


@pytest.mark.parametrize("size", ["og", "square", "pin_square", "pin", "story", "x_summary"])
def test_a_face_that_nearly_fills_its_photograph_is_whole_and_no_word_upon_it(size: str) -> None:
    made = card("near", size, "Know who you are.", picture=seen("near", portrait()))
    assert errors(made.diagnostics) == ()
    for at in ((0.37, 0.42), (0.63, 0.42), (0.5, 0.68)):
        assert in_sight(made.frame, at)


def test_the_credit_stands_beside_a_slim_photograph_where_it_has_room() -> None:
    near = seen("near", portrait())
    frame = card("near", "square", picture=near).frame
    (shown_,) = (item for item in frame.items if isinstance(item, PictureItem))
    ink = {item.role: item.ink for item in frame.texts}
    assert ink["name"].x > shown_.rect.right
    assert ink["name"].y > shown_.rect.y
    assert ink["meta"].bottom < ink["quote"].y
    name = "Prof. Dr. Friedrich-Wilhelm von Schönborn-Wiesentheid"
    long = card("near", "square", picture=near, author=name)
    assert errors(long.diagnostics) == ()
    ink = {item.role: item.ink for item in long.frame.texts}
    assert ink["name"].y > ink["quote"].bottom


def test_a_pin_over_a_photograph_says_which_article_it_is_from() -> None:
    made = card("bright", "pin", picture=seen("bright", field("bright")))
    texts = {item.role: item.setting.text for item in made.frame.texts}
    assert texts["article"] == made.brief.title
    assert errors(made.diagnostics) == ()


def test_a_long_name_beside_a_face_takes_two_lines() -> None:
    """Else no layout but the one whose words cover the face has room for it."""
    name = "Friedrich-Wilhelm von Schönborn-Wiesentheid zu Löwenstein"
    made = card("face", "og", picture=seen("face", close_up()), author=name)
    assert errors(made.diagnostics) == ()
    for at in ((0.43, 0.3), (0.57, 0.3), (0.5, 0.45)):
        assert in_sight(made.frame, at)
    assert name in " ".join(item.setting.text for item in made.frame.texts)


def test_a_photograph_of_too_few_pixels_for_the_page_stands_above_the_words() -> None:
    small = field("bright")._replace(width=600, height=400)
    frame = card("bright", "story", picture=small).frame
    assert frame.ground.photo is None
    (picture,) = (i for i in frame.items if isinstance(i, PictureItem))
    quote = next(item for item in frame.texts if item.role == "quote")
    assert picture.rect.bottom < quote.ink.y


def test_words_beside_a_photograph_read_from_the_right() -> None:
    made = card(
        "portrait", "og", ARABIC, picture=seen("portrait"), language="ar", author="ليلى حداد"
    )
    assert errors(made.diagnostics) == ()
    photo_ = made.frame.ground.photo
    assert photo_ is not None
    assert photo_.veil.side is Side.RIGHT
    (quote,) = (item for item in made.frame.texts if item.role == "quote")
    assert quote.ink.x > 0.4 * made.frame.width


@pytest.mark.parametrize("size", ["pin", "story"])
def test_a_wide_photograph_keeps_its_width_on_a_tall_page(size: str) -> None:
    """It ends under the words, and nowhere else; what is seen sharp is the picture itself."""
    frame = exposed(card("bright", size, picture=seen("bright")).frame, PIXELS, book=BOOK)
    photo_ = frame.ground.photo
    assert photo_ is not None
    crop, veil = photo_.crop, photo_.veil
    assert crop.width > 0.6  # the whole page in its shape would show less than half
    end = ends_at(crop, veil.side, (frame.width, frame.height))
    melt = photo_.melt
    assert melt is not None
    assert 0 < end < melt.reach + 0.3 * melt.fade
    for side in set(Side) - {veil.side}:
        assert ends_at(crop, side, (frame.width, frame.height)) < 1


@pytest.mark.parametrize("side", Side)
def test_a_photograph_that_ends_on_the_page_goes_on_without_a_seam(side: Side) -> None:
    seen("bright")
    crops = {
        Side.TOP: Rect(0, -1, 1, 2),
        Side.BOTTOM: Rect(0, 0, 1, 2),
        Side.LEFT: Rect(-1, 0, 2, 1),
        Side.RIGHT: Rect(0, 0, 2, 1),
    }
    upright = side in {Side.TOP, Side.BOTTOM}
    size = (300, 400) if upright else (600, 200)
    page = continued(PIXELS["bright"], crops[side], side, size)
    shown = page.size[1] // 2 if upright else page.size[0] // 2
    before, behind = ((0, shown - 1, 300, shown), (0, shown, 300, shown + 1)) if upright else (
        (shown - 1, 0, shown, 200), (shown, 0, shown + 1, 200)
    )  # fmt: skip
    step = ImageChops.difference(page.crop(before), page.crop(behind)).convert("L")
    assert max(step.tobytes()) < 24
    assert page.size == size


def test_what_lies_beyond_the_picture_is_never_sharp() -> None:
    seen("busy")
    ground = card("busy", "pin").frame.ground
    assert ground.photo is not None
    crop = Rect(0.0, 0.0, 1.0, 2.25)
    veil = ground.photo.veil._replace(side=Side.BOTTOM, fade=200.0)
    melt = veil._replace(blur=50.0, reach=783.0, alpha=0.9)
    made = card("busy", "pin").frame
    few = tuple(item for item in made.texts if item.role == "name")  # far below the picture's end
    photo_ = ground.photo._replace(crop=crop, veil=veil, melt=melt)
    _, image = shown(made._replace(items=few, ground=ground._replace(photo=photo_)))
    end = 1500 - round(ends_at(crop, Side.BOTTOM, image.size))
    soft = _detail(image.crop((0, end + 20, 1000, 1300)))
    assert _detail(image.crop((0, 0, 1000, end - 250))) > 8 * soft


def test_a_photograph_that_lacks_a_little_is_seen_under_the_words() -> None:
    """Its own lower part is dark: no even ground takes its place, only its end melts away."""
    from sharekit.cards.templates.photo_ground import ground
    from sharekit.drawing.picture.framing import Framing

    picture = seen("dark")
    made = card("dark", "og", picture=picture)
    framing = Framing(Rect(0.0, 0.27, 1.0, 0.787), Side.BOTTOM)
    under = ground(made.brief, picture, framing)
    assert under.photo is not None
    assert under.photo.melt is not None
    assert under.photo.melt.reach + under.photo.melt.fade < 0.25 * made.frame.height


@pytest.mark.parametrize(("kind", "size"), list(product(PHOTOS, DESIGNED)))
def test_where_a_photograph_runs_out_its_colours_are_even_and_it_is_not_darkened(
    kind: str, size: str
) -> None:
    frame, image = shown(card(kind, size).frame)
    photo_ = frame.ground.photo
    assert photo_ is not None
    side, page = photo_.veil.side, (frame.width, frame.height)
    if not ends_at(photo_.crop, side, page):
        assert photo_.melt is None
        return
    assert photo_.melt is not None
    assert photo_.melt.alpha > 0.5
    bare = photo_._replace(veil=photo_.veil._replace(alpha=0.0), melt=None)
    unveiled = frame._replace(items=(), ground=frame.ground._replace(photo=bare))
    before = paint(unveiled, book=BOOK, pictures=PIXELS)
    far = {
        Side.TOP: (0, frame.height - 40, frame.width, frame.height),
        Side.BOTTOM: (0, 0, frame.width, 40),
        Side.LEFT: (frame.width - 40, 0, frame.width, frame.height),
        Side.RIGHT: (0, 0, 40, frame.height),
    }[side]
    assert image.crop(far).tobytes() == before.crop(far).tobytes()


def test_words_beside_a_thing_on_white_stand_on_a_dark_ground() -> None:
    """A scrim that is only as strong as they need would make it a flat middle grey."""
    image = Image.new("RGB", (1400, 1400), "#fafafa")
    subject(image, (0.5, 0.5), 0.2, "#c8552f")
    _, drawn = shown(card("studio", "og", LONGER, picture=seen("studio", grained(image))).frame)
    edges = [drawn.convert("L").getpixel((x, 40)) for x in (30, 1170)]
    assert min(edges) < 85  # type: ignore[type-var]  # of a grey picture
    assert max(edges) > 230  # type: ignore[type-var]


def test_a_button_stands_with_the_words_and_not_on_the_photograph() -> None:
    for kind in SUBJECTS:
        frame = card(kind, "pin", picture=seen(kind)).frame
        assert frame.ground.photo is not None
        (button,) = (i for i in frame.items if isinstance(i, RectItem) and i.role == "button")
        deep = reach(frame, frame.ground.photo.veil.side)
        assert distance(button.rect, frame.ground.photo.veil.side, frame)[1] <= deep


@pytest.mark.parametrize("size", ["portrait", "square"])
def test_a_panorama_is_no_scrap_behind_words(size: str) -> None:
    """The page in its shape would show a quarter of it, most of that under the words."""
    picture = field("bright")._replace(width=3600, height=900)
    frame = card("bright", size, LONGER, picture=picture).frame
    place, (left, _) = put(frame, (0.0, 0.5))
    _, (right, _) = put(frame, (1.0, 0.5))
    assert place.width / (right - left) > 0.28


def test_a_photograph_with_pixels_for_its_own_part_of_the_page_is_enough() -> None:
    """A page of 1080 × 1920 px takes one of 1400 × 900 that ends on it."""
    picture = seen("bright")._replace(width=1400, height=900)
    frame = card("bright", "story", picture=picture).frame
    assert frame.ground.photo is not None
    assert frame.width / (frame.ground.photo.crop.width * 1400) <= 1.61


@pytest.mark.parametrize(("one", "other"), [("#1c1008", "#20140c"), ("#f8f4ec", "#fcf8f0")])
def test_a_scrim_has_no_bands(one: str, other: str) -> None:
    """Between two colours four levels apart there are steps that are a part of a level."""
    colors = Image.new("RGB", (2, 1), one)
    colors.putpixel((1, 0), parse_color(other).rgb)
    wide = spread(colors, (640, 64), (0, 0, 2, 1)).getchannel("R")
    means = {sum(wide.crop((x, 0, x + 2, 64)).tobytes()) / 128 for x in range(0, 640, 2)}
    assert any(mean % 1 for mean in means)
    assert len(means) >= 9


def test_a_bright_sky_stays_blue_under_its_scrim() -> None:
    frame, image = shown(card("bright", "square").frame)
    photo_ = frame.ground.photo
    assert photo_ is not None
    assert max(photo_.veil.alpha, photo_.melt.alpha if photo_.melt else 0.0) > 0.2
    corner = 30 if photo_.veil.side is Side.TOP else image.height - 30
    red, _, blue = image.getpixel((30, corner))  # type: ignore[misc]
    assert photo_.veil.side is not Side.TOP or blue > red + 8
