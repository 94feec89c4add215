"""robots.txt by RFC 9309: which crawlers of previews does it keep out of a path?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

CRAWLERS = {
    "facebook": "facebookexternalhit",
    "x": "twitterbot",
    "linkedin": "linkedinbot",
    "pinterest": "pinterestbot",
    "slack": "slackbot",
    "discord": "discordbot",
    "whatsapp": "whatsapp",
    "telegram": "telegrambot",
    "google": "googlebot",
}
"""Network → the product token of its crawler."""

_WITH_VALUES = frozenset(
    {"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"}
)
"""What has a colon in an X-Robots-Tag and is no crawler's name."""
MAX_BYTES = 500_000  # what the RFC asks parsers to read
_MAX_STARS = 50


class Rule(NamedTuple):
    """One line of a group. path: with `*` and a final `$` as wildcards."""

    allows: bool
    path: str


Robots = dict[str, list[Rule]]
"""Rules by product token in lower case; `*` for everybody else."""


def told_by_header(header: str) -> str:
    """What an X-Robots-Tag tells everybody or a crawler of previews, without their names.

    A name holds for what follows, up to the next: `googlebot: noindex, nofollow, otherbot: none`.
    """
    told: list[str] = []
    ours = True
    for part in header.split(","):
        name, colon, rest = (each.strip() for each in part.partition(":"))
        is_named = bool(colon) and name.lower() not in _WITH_VALUES
        if is_named:
            ours = name.lower() in ("*", *CRAWLERS.values())
        if ours:
            told.append(rest if is_named else part.strip())
    return ", ".join(told)


def parse(document: bytes) -> Robots:
    """The groups of a robots.txt. Whatever can't be understood is passed over."""
    groups: Robots = {}
    agents: list[str] = []
    in_rules = False
    for key, value in _lines(document[:MAX_BYTES].decode("utf-8", "replace")):
        if key == "user-agent":
            agents = agents if not in_rules else []
            in_rules = False
            agents.append(value.lower().split("/")[0].strip())
            groups.setdefault(agents[-1], [])
        elif key in {"allow", "disallow"}:
            in_rules = True
            for agent in agents:
                if value:
                    groups[agent].append(Rule(key == "allow", value))
    return groups


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.removeprefix("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield key.strip().lower(), value.strip()


def is_kept_out(robots: Robots, crawler: str, path: str) -> bool:
    """Is the crawler kept out of a path (with its query)? The longest matching rule decides."""
    rules = robots.get(crawler, robots.get("*", []))
    matching = [rule for rule in rules if _matches(rule.path, path)]
    best = max(matching, key=lambda rule: (len(rule.path), rule.allows), default=None)
    return best is not None and not best.allows


def _matches(pattern: str, path: str) -> bool:
    """Prefix match with `*` and `$`; each piece is looked for once, so it is linear enough."""
    anchored = pattern.endswith("$")
    first, *pieces = pattern.removesuffix("$").split("*")
    if len(pieces) > _MAX_STARS or not path.startswith(first):
        return False
    position = len(first)
    if not pieces:
        return not anchored or position == len(path)
    for piece in pieces[:-1]:
        found = path.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    last = pieces[-1]
    if anchored:
        return path.endswith(last) and len(path) - len(last) >= position
    return path.find(last, position) >= 0
