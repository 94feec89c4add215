"""Thumbnails and pictures side by side, for sheets that people look at."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from sharekit.build.lines import open_lines, rows_in
from sharekit.errors import SharekitError
from sharekit.manifest_text import NAME, lying_in
from sharekit.pipeline.places import SHEET
from sharekit.store import check_marked, write_stream

WIDTH = 320
"""Px of a thumbnail: as wide as a card is in a feed."""
STYLE = """\
body{font:14px/1.4 system-ui,sans-serif;margin:2rem;background:#f4f4f2;color:#222}
section{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:1.5rem}
section+section{margin-top:1.5rem}
figure{margin:0}img{width:320px;height:auto;display:block;background:#ddd}
figcaption{overflow-wrap:anywhere;padding:.3rem 0}.pair{display:flex;gap:.5rem;flex-wrap:wrap}
@media(prefers-color-scheme:dark){body{background:#1c1c1a;color:#eee}}
"""


def cards_in(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The cards of a folder by its manifest, with their page's source, as JSON.

    Raises InputError for a damaged manifest.
    """
    with lying_in(folder), open_lines(folder / NAME) as stream:
        for _, _, row in rows_in(stream):
            for card in row["cards"]:
                yield row["source"], card


def thumbnail(path: Path) -> str:
    """A picture as a small JPEG in a `data:` address; empty where it can't be shown."""
    from sharekit.drawing.picture.decode import decode

    try:
        image = decode(path.read_bytes(), str(path)).image
    except (OSError, SharekitError):
        return ""
    image.thumbnail((WIDTH, WIDTH * 3))
    held = io.BytesIO()
    image.convert("RGB").save(held, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(held.getvalue()).decode("ascii")


def check_place(target: Path, *, force: bool = False) -> None:
    """May a sheet stand there? Raises OutputError (`output.not_ours`) where anything else does."""
    check_marked(target, SHEET.encode(), force=force)


def write_page(target: Path, title: str, lines: Iterator[str], *, force: bool = False) -> None:
    """Write an HTML page that needs nothing else. Raises OutputError as `check_place` does."""
    check_place(target, force=force)
    write_stream(target, (piece.encode("utf-8", "replace") for piece in _page(title, lines)))


def _page(title: str, lines: Iterator[str]) -> Iterator[str]:
    yield (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">{SHEET}'
        f"<title>{escape(title)}</title>"
        f'<meta name="viewport" content="width=device-width">\n<style>{STYLE}</style></head>'
        f"<body>\n<h1>{escape(title)}</h1>\n"
    )
    yield from lines
    yield "</body></html>\n"


def figure(source: str, alt: str, caption: str) -> str:
    """One picture with its words. source: what `thumbnail` gave."""
    shown = f'<img src="{source}" alt="{escape(alt)}">' if source else "<p>(no picture)</p>"
    return f'<figure>{shown}<figcaption dir="auto">{escape(caption)}</figcaption></figure>\n'
