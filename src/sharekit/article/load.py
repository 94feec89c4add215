"""`load`: a path → `Article`. The only place in this room that touches the World."""

from __future__ import annotations

import re

from sharekit.article.model import Article
from sharekit.article.parse import DEFAULT_MAX_AGE_DAYS, parse
from sharekit.errors import InputError
from sharekit.world import World, real_world

_URL = re.compile(r"(?:https?|ftp|file)://", re.I)


def load(
    path: str,
    *,
    world: World | None = None,
    kind: str | None = None,
    max_age_days: int | None = DEFAULT_MAX_AGE_DAYS,
    **facts: str | None,
) -> Article:
    """The article in a file, or in standard input for `-`.

    facts: title, author, site, url, date, lang, image; each wins over what the source says.
    max_age_days: older ones are stale; None never judges by date.
    Raises InputError (`source.url`, `source.missing`, … and all of `parse`) and UsageError.
    """
    path = str(path)
    if _URL.match(path):
        raise InputError(
            "this version reads files, not addresses",
            code="source.url",
            hint="save the page as HTML and pass the file, with --url for its address",
            where=path,
        )
    world = world or real_world()
    return parse(
        world.read(path),
        kind=kind,
        source=path,
        today=world.today,
        max_age_days=max_age_days,
        **facts,
    )
