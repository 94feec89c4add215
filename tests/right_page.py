"""A right page and its picture, to be spoilt one thing at a time."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date

from PIL import Image

from sharekit.audit.pictures import TYPES
from sharekit.errors import InputError
from sharekit.world import Response, World

ADDRESS = "https://www.example.com/plan/"
CARD = "https://www.example.com/cards/plan.jpg"

RIGHT = """\
<!doctype html>
<html lang="en" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>How a small shop learned to plan</title>
<link rel="canonical" href="https://www.example.com/plan/">
<link rel="alternate" type="application/json+oembed" href="https://www.example.com/oembed?url=x">
<meta property="og:title" content="How a small shop learned to plan">
<meta property="og:type" content="article">
<meta property="og:url" content="https://www.example.com/plan/">
<meta property="og:image" content="https://www.example.com/cards/plan.jpg">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="A list on paper, half of it crossed out.">
<meta property="og:description" content="Two people, one long list of wishes, and a year.">
<meta property="og:site_name" content="Northbound">
<meta property="article:published_time" content="2026-09-01T08:00:00Z">
<meta property="article:modified_time" content="2026-09-02">
<meta property="article:author" content="Ida Berg">
<meta property="article:section" content="Planning">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@northbound">
<meta name="robots" content="max-image-preview:large">
<meta name="fediverse:creator" content="@ida@social.example">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Article",
 "headline": "How a small shop learned to plan",
 "image": [
  {"url": "https://www.example.com/cards/plan.jpg", "width": 1200, "height": 675},
  {"url": "https://www.example.com/cards/4.jpg", "width": 1200, "height": 900},
  {"url": "https://www.example.com/cards/1.jpg", "width": 1200, "height": 1200}],
 "datePublished": "2026-09-01", "dateModified": "2026-09-02",
 "author": {"@type": "Person", "name": "Ida Berg"}}
</script>
</head>
<body>
<article><p>The shop began with two people.</p></article>
<a href="https://x.com/intent/tweet?text=A%20plan&amp;url=https%3A%2F%2Fwww.example.com%2Fplan%2F"
   target="_blank" rel="noopener noreferrer">Share on X</a>
</body>
</html>
"""


def picture(width: int = 1200, height: int = 630, kind: str = "JPEG") -> bytes:
    """A plain picture of that size."""
    stream = io.BytesIO()
    Image.new("RGB", (width, height), "#0b3d2e").save(stream, kind)
    return stream.getvalue()


def noise(width: int, height: int) -> bytes:
    """A picture that doesn't compress."""
    stream = io.BytesIO()
    Image.effect_noise((width, height), 90).convert("RGB").save(stream, "JPEG", quality=95)
    return stream.getvalue()


def spoilt(old: str, new: str) -> str:
    """The right page with one thing changed; it must be there."""
    assert old in RIGHT, old
    return RIGHT.replace(old, new)


def without(start: str) -> str:
    """The right page without the line that holds this."""
    lines = RIGHT.splitlines(keepends=True)
    kept = [line for line in lines if start not in line]
    assert len(kept) == len(lines) - 1, start
    return "".join(kept)


def added(markup: str, before: str = "</head>") -> str:
    """The right page with something more."""
    return spoilt(before, markup + "\n" + before)


Answers = Mapping[str, bytes | Response | Exception]


def world(answers: Answers | None = None, files: Mapping[str, bytes] | None = None) -> World:
    """A World of a few files and addresses; everything else isn't there."""
    there = {CARD: picture()} if answers is None else dict(answers)

    def fetch(url: str, purpose: str = "source") -> Response:
        found = there.get(url)
        if isinstance(found, Exception):
            raise found
        if isinstance(found, Response):
            return found
        if found is None:
            raise InputError(
                "the server says that this page is not there (404)", code="fetch.missing"
            )
        kind = "text/plain" if url.endswith("robots.txt") else "text/html"
        kind = next((value for ending, value in TYPES.items() if url.endswith(ending)), kind)
        return Response(url, found, kind, "utf-8" if kind.startswith("text/") else None)

    def read(path: str) -> bytes:
        if files and path in files:
            return files[path]
        raise InputError("no such file", code="source.missing", where=path)

    return World(read=read, today=date(2026, 11, 25), fetch=fetch)
