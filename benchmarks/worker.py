"""sharekit as a benchmark worker: one JSON card a line in, one reply a line out.

    {"text": "…", "attribution": "…", "domain": "…", "size": [1200, 630], "out": "card.png"}

With `"photo": "file.jpg"` a landscape card is a quote over it, a pin its title with it below.

The path measured is the library's own: compose → lay out → paint → gate → encode → write. With
`--no-gates` the pixels aren't inspected. A file name instead of input makes one card and ends.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from sharekit.article.model import Article, ArticleImage
from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.drawing.render.encode import encode
from sharekit.drawing.render.exposure import exposed
from sharekit.drawing.render.paint import paint
from sharekit.extract.model import Quote
from sharekit.pipeline.api import default_tools
from sharekit.pipeline.pictures import find_picture, pixels_of
from sharekit.pipeline.run import render_card

SIZES = {(f.width, f.height): f for f in reversed(FORMATS.values())}


def composed(job: dict[str, Any]) -> Card:
    """The card of a job: its quote, or on a pin with a photograph its title."""
    text, format_ = str(job["text"]), SIZES[tuple(job["size"])]
    titled = "photo" in job and format_.height > format_.width
    brief = Brief(
        format_,
        THEMES["forest"],
        title=text if titled else "What we learned",
        author=job["attribution"],
        domain=job["domain"],
        seed=3,
    )
    template = "quote"
    if "photo" in job:
        template = "title" if titled else "photo"
        article = Article("-", "text", image=ArticleImage(job["photo"]))
        seen, _ = find_picture(article, format_, 1.0, default_tools(), needed=True)
        brief = brief._replace(picture=seen)
    quote = Quote(text, 1.0, 0, 0, len(text))
    return compose(brief, TEMPLATES.get(template), [quote], default_tools().typesetter)


def draw(job: dict[str, Any], *, gates: bool = True) -> bytes:
    """The PNG of a job."""
    tools = default_tools()
    card = composed(job)
    if gates:
        return render_card(card, tools).encode(format="png", budget=8_000_000)
    pictures = pixels_of(card.frame, tools)
    frame = exposed(card.frame, pictures, book=tools.book)
    image = paint(frame, book=tools.book, pictures=pictures, cache=tools.cache)
    return encode(image, format="png", budget=None, allowed=("png",)).data


def serve() -> None:
    arguments = sys.argv[1:]
    gates = "--no-gates" not in arguments
    files = [a for a in arguments if not a.startswith("--")]
    lines = Path(files[0]).read_text(encoding="utf-8").splitlines()[:1] if files else sys.stdin
    for line in lines:
        job = json.loads(line)
        try:
            Path(job["out"]).write_bytes(draw(job, gates=gates))
            reply = {"ok": True, "out": job["out"]}
        except Exception as problem:  # the bench wants a reply for every card
            reply = {"ok": False, "error": repr(problem)}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    serve()
