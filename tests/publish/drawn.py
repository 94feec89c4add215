"""What `sharekit pin` leaves in a folder, made without drawing: pictures, a manifest, words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from posting import tiny_png

from sharekit.manifest import ArticleRow, CardRow, Manifest, QuoteRow
from sharekit.manifest_text import dumps
from sharekit.store import sha256_hex


def draw(
    folder: Path, count: int = 2, published: str = "2026-09-01", shade: int = 0,
    templates: Sequence[str] = ("quote",), width: int = 1000, data: bytes | None = None,
) -> None:  # fmt: skip
    """So many articles with a pin of each template. data: every picture, instead of a tiny one."""
    folder.mkdir(exist_ok=True)
    articles = [
        ArticleRow(
            source=f"plan-{number}.md",
            source_sha256="0" * 64,
            title=f"Plan {number}",
            url=f"https://shop.example/plan-{number}/",
            published=published,
            cards=tuple(
                _card(folder, number, template, data or tiny_png(number + shade + 10 * at), width)
                for at, template in enumerate(templates)
            ),
        )
        for number in range(count)
    ]
    (folder / "manifest.json").write_text(dumps(Manifest(tuple(articles))), "utf-8")


def _card(folder: Path, number: int, template: str, data: bytes, width: int) -> CardRow:
    digest = sha256_hex(data)
    file = f"plan-{number}-pin.{digest[:8]}.png"
    (folder / file).write_bytes(data)
    return CardRow(
        file=file, sha256=digest, bytes=len(data), width=width, height=1500, format="png",
        size="pin", template=template, theme="paper", variant=template, inputs_sha256="0" * 64,
        alt=f"A {template} on green ground",
        quote=QuoteRow(text="A plan is a promise.", block=3, start=0, end=20),
        title=f"Plan {number}", description="A plan is a promise.",
        link=f"https://shop.example/plan-{number}/",
    )  # fmt: skip
