"""A contact sheet of a run's pins: one picture, and a plain page with the words beside each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from sharekit.drawing.scene.style import Direction
from sharekit.manifest import CardRow
from sharekit.pipeline.contact_sheet import Stretch, contact_sheet, stretches
from sharekit.pipeline.folder import Folder
from sharekit.pipeline.places import SHEET
from sharekit.store import file_sha256, output_error, sha256_hex, write_own

if TYPE_CHECKING:
    from PIL.Image import Image

    from sharekit.pins import Pin

PICTURE, PAGE = "pins.png", "pins.html"
_WIDTH, _GAP, _COLUMNS = 320, 24, 5
_OWN = re.compile(re.escape(SHEET).encode() + rb'\n<meta name="sheet" content="([0-9a-f]{64})">')
_LARGEST = 1_000_000
"""Bytes of an earlier page that are looked at."""
_STYLE = """\
body { margin: 2rem; background: #ececec; color: #1c1c1c; font: 16px/1.45 system-ui, sans-serif; }
ul { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
ul + ul { margin-top: 1.5rem; }
li { width: 20rem; }
img { width: 100%; height: auto; border-radius: .75rem; }
h2 { margin: .5rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
small { color: #555; }
"""


def write_sheet(folder: Folder, articles: Iterable[Sequence[CardRow]]) -> tuple[str, ...]:
    """Write `pins.png` and `pins.html` into the folder; their names, none in a dry run.

    articles: the rows of each. The picture lacks pins that aren't made of pixels. Raises
    OutputError (`output.not_ours`).
    """
    place, force = folder.output.folder, folder.output.force
    lists = list(stretches([(row.alt, row) for row in rows] for rows in articles))
    if folder.output.dry_run or not lists:
        return ()
    pins = {pin.picture: pin for pin in folder.pins}
    earlier = _earlier(place / PAGE)
    picture = _picture(place, lists)
    page = _page(lists, pins, sha256_hex(picture)).encode("utf-8", "surrogateescape")
    ours = {file_sha256(place / PAGE) or ""} if earlier else set()
    files = ((PICTURE, picture, {earlier}), (PAGE, page, ours))
    # The page tells whose the picture is: it is there before the first one, and changes after it.
    for name, data, known in files if earlier else reversed(files):
        write_own(place / name, data, known=known, force=force)
    return PICTURE, PAGE


def _earlier(page: Path) -> str:
    """The hash of the picture that an earlier page of ours shows, or nothing."""
    try:
        with page.open("rb") as stream:
            found = _OWN.search(stream.read(_LARGEST))
    except FileNotFoundError:
        return ""
    except OSError as problem:
        raise output_error(problem, str(page)) from None
    return found[1].decode() if found else ""


def _picture(place: Path, lists: Sequence[tuple[Direction, Sequence[CardRow]]]) -> bytes:
    shown = [
        Stretch([card for row in rows if (card := _small(place / row.file))], direction)
        for direction, rows in lists
    ]
    return contact_sheet(shown, width=_WIDTH, columns=_COLUMNS, gap=_GAP)


def _small(path: Path) -> Image | None:
    """The card as wide as a column; None where it isn't made of pixels (SVG)."""
    from PIL import Image

    try:
        with Image.open(path) as image:
            height = round(image.height * _WIDTH / image.width)
            return image.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS)
    except OSError:
        return None


def _page(
    lists: Sequence[tuple[Direction, Sequence[CardRow]]], pins: dict[str, Pin], picture: str
) -> str:
    body = "\n".join(_list(direction, rows, pins) for direction, rows in lists)
    return f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{SHEET}
<meta name="sheet" content="{picture}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pins</title>
<style>
{_STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""


def _list(direction: Direction, rows: Sequence[CardRow], pins: dict[str, Pin]) -> str:
    opening = '<ul dir="rtl">' if direction is Direction.RTL else "<ul>"
    return "\n".join((opening, *(_entry(row, pins.get(row.file)) for row in rows), "</ul>"))


def _entry(row: CardRow, pin: Pin | None) -> str:
    title, description, alt, link = (
        (pin.title, pin.description, pin.alt, pin.link)
        if pin is not None
        else (row.title, row.description, row.alt, row.link)
    )
    source = escape(_address(row.file))
    shown = link if (link or "").startswith(("https://", "http://")) else None
    lines = [
        f'<img src="{source}" alt="{escape(alt or "")}" width="{row.width}" height="{row.height}"'
        ' loading="lazy">',
        f"<h2>{escape(title or '')}</h2>",
        f"<p>{escape(description or '')}</p>",
        f'<p><a href="{escape(shown)}">{escape(shown)}</a></p>' if shown else "",
        f"<p><small>{escape(row.variant or row.template)}, in {escape(row.theme)}</small></p>",
    ]
    return "<li>\n" + "\n".join(line for line in lines if line) + "\n</li>"


def _address(file: str) -> str:
    from urllib.parse import quote

    return quote(file, errors="surrogateescape")
