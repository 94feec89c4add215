"""Rules over a page's own words: title, description, addresses, X, Pinterest, HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from sharekit.audit import checks
from sharekit.audit.facts import Facts, Finding, is_absolute
from sharekit.audit.robots import told_by_header
from sharekit.share.tags_page import Said

_TYPES = frozenset(
    {"article", "book", "profile", "website", "payment.link"}
    | {"music.song", "music.album", "music.playlist", "music.radio_station"}
    | {"video.movie", "video.episode", "video.tv_show", "video.other"}
    # not the protocol's, but what Facebook and Pinterest take
    | {"blog", "product", "product.item", "product.group", "place", "game", "object"}
)
_OWN_TYPE = re.compile(r"[a-z0-9_-]{1,40}:[a-z0-9_.-]{1,80}", re.IGNORECASE)
_CARDS = frozenset({"summary", "summary_large_image", "app", "player"})
_HANDLE = re.compile(r"@[A-Za-z0-9_]{1,15}")
_FEDIVERSE = re.compile(r"@[\w.-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_UTM = re.compile(r"[?&]utm_\w+=", re.IGNORECASE)
_LARGE = re.compile(r"max-image-preview\s*:\s*large", re.IGNORECASE)
_BLOCKING = re.compile(r"(?:^|,)\s*(?:noindex|none)\s*(?:,|$)", re.IGNORECASE)


def titles(facts: Facts) -> Iterator[Finding]:
    """Title and description: there, and short enough for who shows them."""
    title, description = facts.first("og:title"), facts.first("og:description", "description")
    if not facts.value("og:title", "twitter:title") and not facts.title:
        yield Finding("title.missing", "the page has no title")
    if description is None and not facts.value("twitter:description"):
        yield Finding("description.missing", "the page has no description")
    yield from _length(facts, "title", checks.TITLE, checks.X_TITLE, facts.title)
    yield from _length(
        facts, "description", checks.DESCRIPTION, checks.X_DESCRIPTION, facts.value("description")
    )
    site = facts.value("og:site_name")
    if title and site and title.value.casefold() != site.casefold():
        end = title.value.casefold().removesuffix(site.casefold()).rstrip()
        if end != title.value.casefold() and end.endswith(
            ("|", "-", "–", "—", "·", "•", ":", "»", "/")
        ):
            yield Finding(
                "title.repeats-site-name", f"og:title ends with “{site}”", title.element.start
            )


def _length(facts: Facts, what: str, most: int, x_most: int, other: str) -> Iterator[Finding]:
    told = facts.first(f"og:{what}")
    text = told.value if told else other
    at = told.element.start if told else None
    if facts.networks != {"x"} and len(text) > most:
        yield Finding(
            f"{what}.length", f"the {what} has {len(text)} characters; {most} are shown", at
        )
        return
    for_x = facts.first(f"twitter:{what}")
    text = for_x.value if for_x else text
    at = for_x.element.start if for_x else at
    if facts.concerns("x") and len(text) > x_most:
        yield Finding(
            f"{what}.length", f"the {what} has {len(text)} characters; X shows {x_most}", at
        )


def kinds(facts: Facts) -> Iterator[Finding]:
    """Type, site, address."""
    kind = facts.first("og:type")
    if kind is None:
        yield Finding("type.missing", "the page doesn't say what it is (og:type)")
    elif kind.value.lower() not in _TYPES and not _OWN_TYPE.fullmatch(kind.value):
        yield Finding(
            "type.invalid", f"nobody knows the og:type “{_short(kind.value)}”", kind.element.start
        )
    if not facts.value("og:site_name"):
        yield Finding("site-name.missing", "the page doesn't name its site (og:site_name)")
    if not facts.value("og:url"):
        yield Finding("url.missing", "the page doesn't give its address (og:url)")


def canonicals(facts: Facts) -> Iterator[Finding]:
    """The canonical address, and og:url beside it."""
    canonical, url = facts.first("canonical"), facts.first("og:url")
    if canonical is None:
        yield Finding("canonical.missing", "the page has no canonical address")
    elif not is_absolute(canonical.value):
        yield _suspect(canonical, "is relative")
    elif canonical.value.lower().startswith("http:"):
        yield _suspect(canonical, "is served by http")
    elif "#" in canonical.value:
        yield _suspect(canonical, "has a fragment")
    if (
        canonical
        and url
        and _normal(facts.absolute(canonical.value)) != _normal(facts.absolute(url.value))
    ):
        message = f"og:url is {_short(url.value)}, the canonical address {_short(canonical.value)}"
        yield Finding("canonical.mismatch", message, url.element.start)
    for told in (canonical, url):
        if told and _UTM.search(told.value):
            what = "og:url" if told is url else "the canonical address"
            yield Finding("canonical.has-utm", f"{what} has utm_ parameters", told.element.start)


def _suspect(canonical: Said, why: str) -> Finding:
    return Finding(
        "canonical.suspect",
        f"the canonical address {why}: {_short(canonical.value)}",
        canonical.element.start,
    )


def _normal(address: str) -> tuple[str, ...]:
    """An address as comparable parts: the host's case, a default port, a bare host's path."""
    try:
        parts = urlsplit(address)
        port = parts.port if parts.port not in {80, 443} else None
        host = parts.hostname or ""
    except ValueError:
        return (address,)
    return parts.scheme.lower(), host, str(port or ""), parts.path or "/", parts.query


def x_cards(facts: Facts) -> Iterator[Finding]:
    """What X reads by the names that it kept from Twitter."""
    card = facts.first("twitter:card")
    if card is None:
        yield Finding("x.card.missing", "X is not told which card to show (twitter:card)")
    elif card.value.lower() not in _CARDS:
        yield Finding(
            "x.card.invalid", f"X knows no card “{_short(card.value)}”", card.element.start
        )
    elif card.value.lower() == "summary_large_image" and not facts.value(
        "twitter:image", "twitter:image:src", "og:image", "og:image:url"
    ):
        yield Finding("x.card.no-image", "the large card has no picture", card.element.start)
    elif card.value.lower() == "player":
        needed = ("twitter:player", "twitter:player:width", "twitter:player:height")
        if missing := [key for key in needed if not facts.value(key)]:
            yield Finding(
                "x.player.incomplete",
                f"the player card lacks {', '.join(missing)}",
                card.element.start,
            )
    for key in ("twitter:site", "twitter:creator"):
        told = facts.first(key)
        if told and not _HANDLE.fullmatch(told.value):
            yield Finding(
                "x.handle.invalid", f"{key} is “{_short(told.value)}”, no @name", told.element.start
            )


def pins_and_more(facts: Facts) -> Iterator[Finding]:
    """Pinterest, the fediverse, oEmbed, robots."""
    if facts.is_article or not facts.value("og:type"):
        lacking = [key for key, there in (
            ("og:title", facts.value("og:title")),
            ("og:type article", facts.value("og:type").lower() in {"article", "blog"}),
        ) if not there]  # fmt: skip
        if lacking:
            yield Finding(
                "pinterest.rich-pin", f"an article's rich pin lacks {' and '.join(lacking)}"
            )
    nopin = next((said for said in facts.all("pinterest") if "nopin" in said.value.lower()), None)
    if nopin and (facts.is_article or _is_for_pins(facts)):
        yield Finding("pinterest.nopin-conflict", "the page forbids to pin it", nopin.element.start)
    creator = facts.first("fediverse:creator")
    if creator and not _FEDIVERSE.fullmatch(creator.value):
        yield Finding(
            "fediverse.creator.invalid",
            f"fediverse:creator is “{_short(creator.value)}”",
            creator.element.start,
        )
    if not any(_is_oembed(said) for said in facts.said):
        yield Finding("oembed.missing", "the page offers no oEmbed")
    robots = [said for key in ("robots", "googlebot") for said in facts.all(key)]
    header = told_by_header(facts.robots)
    if not any(map(_LARGE.search, (header, *(said.value for said in robots)))):
        yield Finding("robots.preview-too-small", "search engines may show no large picture")
    if _BLOCKING.search(header):
        yield Finding(
            "robots.blocks-crawler",
            f"the server keeps crawlers out: X-Robots-Tag says {_short(facts.robots)}",
        )
    for said in robots:
        if _BLOCKING.search(said.value):
            yield Finding(
                "robots.blocks-crawler",
                f"the page keeps crawlers out: {said.key} says {_short(said.value)}",
                said.element.start,
            )


def _is_for_pins(facts: Facts) -> bool:
    links = (e.get("href") for e in facts.elements("a"))
    marks = any(
        name.startswith("data-pin-") for e in facts.elements("img", "a") for name in e.attributes
    )
    return marks or any("pinterest." in link and "/pin/create" in link for link in links)


def _is_oembed(said: Said) -> bool:
    kind = said.element.get("type").lower()
    return said.key == "alternate" and kind in {
        "application/json+oembed",
        "text/xml+oembed",
        "application/xml+oembed",
    }


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


RULES = (titles, kinds, canonicals, x_cards, pins_and_more)
