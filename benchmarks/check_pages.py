"""How long `sharekit check` takes for a site of 1,000 pages, offline: python benchmarks/check_pages.py

Each page has its own picture, 1200×630, and 60 KB of markup. Prints a Markdown row.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageDraw

PAGES = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
SITE = "https://www.example.com"
HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page {n}</title>
<link rel="canonical" href="{site}/p{n}/"><meta property="og:title" content="Page {n}">
<meta property="og:type" content="article"><meta property="og:url" content="{site}/p{n}/">
<meta property="og:image" content="{site}/p{n}/card.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="The number {n}"><meta name="twitter:card" content="summary">
<meta property="og:description" content="All about {n}."></head><body>
<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fwww.example.com%2Fp{n}%2F">Share</a>"""
LINKS = "".join(f'<li><a class="l" href="/p{i}/">Page {i}</a></li>' for i in range(40))
BLOCK = """<div class="c-{i}" data-x="{i}"><p>Words of some <b>weight</b>, <i>more</i> of it
and yet more.</p></div>
"""


def build(folder: Path) -> None:
    """The site, the same every time."""
    chance = random.Random(1)
    for n in range(PAGES):
        place = folder / f"p{n}"
        place.mkdir()
        body = LINKS + "".join(BLOCK.format(i=chance.randrange(PAGES)) for _ in range(600))
        (place / "index.html").write_text(HEAD.format(n=n, site=SITE) + body, "utf-8")
        image = Image.new("RGB", (1200, 630), (n % 256, 80, 120))
        draw = ImageDraw.Draw(image)
        for _ in range(40):
            x, y = chance.randrange(1200), chance.randrange(630)
            draw.ellipse((x, y, x + 90, y + 60), fill=(chance.randrange(256), n % 200, 90))
        image.save(place / "card.png", compress_level=1)


def main() -> None:
    """Build, check once, tell."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder)
        command = [sys.executable, "-m", "sharekit", "check", str(folder), "--offline", "--json"]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, check=False, cwd=folder)
        wall = time.perf_counter() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert b'"image.unchecked"' not in done.stdout, "the pictures were not looked at"
    assert done.returncode in {0, 5}, done.stderr.decode()
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    print(
        f"| {PAGES:,} pages checked offline | {wall:.1f} s ({cpu:.1f} s of CPU, {memory:.0f} MB) |"
    )


if __name__ == "__main__":
    main()
