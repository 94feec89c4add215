"""Folders of cards as nobody would make them: any words, addresses and sizes, from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from posting import tiny_png

from sharekit.manifest import ArticleRow, CardRow, Manifest, QuoteRow
from sharekit.manifest_text import dumps
from sharekit.publish.goal import Goal
from sharekit.publish.platforms.table import PLATFORMS
from sharekit.store import sha256_hex

_WORDS = (
    "plan", "Straße", "habit", "木漏れ日", "مرحبا", "שלום", "Привет", "ราคา", "क्षमा",
    "👨‍👩‍👧‍👦", "🏳️‍🌈", "e\u0301tude", "#1", "#growth", "@ida", "=SUM(A1)", "<b>", "&amp;",
    '"quoted"', "'", "\\", "100%", "don’t", "…", "https://other.example/a_(b).", "x" * 90,
    "\u202eabc\u202c", "\u200b", "a\tb", "line\nbreak", "\x85",
)  # fmt: skip
_HOSTS = ("shop.example", "www.shop.example", "straße.example", "例え.example", "shop.example:8443")
_PATHS = (
    "/", "/plan/", "/2026/11/how-to-plan.html", "/ä/ö", "/a%20b", "/p(1)", "/~ida/!",
    "/" + "x" * 1980,
)  # fmt: skip
_QUERIES = (
    "",
    "?p=1",
    "?a=b&a=c&=&x",
    "?utm_content=theirs",
    "?UTM_Content=theirs",
    "?utm_source=news",
    "?utm_content=sk0123456789ab",
    "?sk=0123456789ab",
    "?sk=other",
    "?q=a%26b%3Dc",
    "?q=é",
    "?&&",
)
_FRAGMENTS = ("", "", "", "#top", "#:~:text=a%20plan")
_UTM: tuple[dict[str, str], ...] = (
    {},
    {"source": "{network}", "medium": "{medium}", "campaign": "{slug}"},
    {"campaign": "Spring Sale", "content": "{variant}"},
    {"content": "{variant}-{network}", "term": "ä b"},
)
_SIZES = ((1000, 1500), (1000, 1500), (1000, 1500), (1200, 630), (1080, 1080), (0, 0))
_BYTES = (1, 300_000, 300_000, 300_000, 999_999, 1_000_000, 1_000_001, 20_000_000, 20_000_001)
_TYPES = ("png", "png", "png", "png", "jpeg", "jpeg", "jpeg", "webp", "svg")
_FILES = tuple(tiny_png(shade) for shade in range(8))


class Case(NamedTuple):
    """A platform and what is asked for. utm: campaign parameters."""

    goal: Goal
    utm: dict[str, str]


def folder_of(place: Path, seed: int, articles: int) -> Manifest:
    """Write a folder of so many articles' cards; the same for the same seed."""
    chance = random.Random(seed)
    place.mkdir()
    for data in _FILES:
        (place / f"{sha256_hex(data)[:8]}.png").write_bytes(data)
    rows = tuple(_article(chance, number) for number in range(articles))
    made = Manifest(tuple(sorted(rows, key=lambda row: row.source)))
    (place / "manifest.json").write_text(dumps(made), "utf-8", "surrogateescape")
    return made


def cases(seed: int) -> Iterator[Case]:
    """Each platform, once as it comes and once in carousels."""
    chance = random.Random(seed)
    for name in PLATFORMS.names:
        for carousel in (False, True):
            utm = chance.choice(_UTM)
            board = "1000000000000000001" if name == "pinterest" else "@example"
            place = board if PLATFORMS.get(name).limits.board else ""
            yield Case(Goal(name, "ida", place, "", utm, carousel), utm)


def address(chance: random.Random) -> str:
    """An article's address, public and odd."""
    scheme = chance.choice(("https", "http"))
    parts = (chance.choice(_HOSTS), chance.choice(_PATHS), chance.choice(_QUERIES))
    return f"{scheme}://{''.join(parts)}{chance.choice(_FRAGMENTS)}"


def words(chance: random.Random, longest: int) -> str:
    """Any words: few, as many characters as a limit allows, or, now and then, more."""
    over = (longest + 1, longest * 2) if chance.random() < 0.1 else ()
    wanted = chance.choice((0, 1, 20, 40, longest - 1, longest, *over))
    text = ""
    while len(text) < wanted:
        text += chance.choice(_WORDS) + " "
    return text[:wanted]


def _article(chance: random.Random, number: int) -> ArticleRow:
    url = address(chance)
    cards = tuple(_card(chance, url, at) for at in range(chance.choice((1, 1, 2, 3, 5, 6, 11))))
    return ArticleRow(
        source=f"{number:04}.md", source_sha256="0" * 64, url=url, title=words(chance, 100),
        published=chance.choice((None, "2026-09-01", "2020-01-01T09:00:00+01:00")), cards=cards,
    )  # fmt: skip


def _card(chance: random.Random, url: str, at: int) -> CardRow:
    data = chance.choice(_FILES)
    width, height = chance.choice(_SIZES)
    is_pin = chance.random() < 0.8
    quote = QuoteRow(text=words(chance, 180) or "a", block=at, start=0, end=20)
    return CardRow(
        file=f"{sha256_hex(data)[:8]}.png", sha256=f"{chance.getrandbits(256):064x}",
        bytes=chance.choice(_BYTES), width=width, height=height, format=chance.choice(_TYPES),
        size="pin", template=f"t{at}", theme="paper", variant=f"t{at}", inputs_sha256="0" * 64,
        alt=words(chance, 500), quote=chance.choice((quote, None)),
        title=words(chance, 100) if is_pin else None,
        description=words(chance, chance.choice((250, 800))) if is_pin else None,
        link=url if is_pin else None,
    )  # fmt: skip
