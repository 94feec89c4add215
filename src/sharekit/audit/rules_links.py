"""Rules over the share links and buttons of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote_to_bytes

from sharekit.audit.facts import Facts, Finding
from sharekit.audit.share_hosts import IGNORED, ShareTarget, advice, target_of
from sharekit.markup.page import Element
from sharekit.markup.tokens import Kind, tokens

_TRACKERS = (
    "platform.twitter.com/widgets.js", "platform.x.com/widgets.js", "connect.facebook.net/",
    "assets.pinterest.com/js/pinit", "platform.linkedin.com/in.js", "addthis.com/js",
    "addtoany.com/menu/page.js", "platform-api.sharethis.com/", "buttons-config.sharethis.com/",
    "w.sharethis.com/", "apis.google.com/js/platform.js", "apis.google.com/js/plusone.js",
    "vk.com/js/api/share.js", "assets.tumblr.com/share-button.js", "shareaholic.com/",
    "line-scdn.net/r/web/social-plugin", "b.st-hatena.com/js/bookmark_button.js",
    "redditstatic.com/button", "widgets.getpocket.com/", "static.getbutton.io/",
    "facebook.com/plugins/share_button.php", "facebook.com/plugins/like.php",
    "platform.twitter.com/widgets/tweet_button", "yastatic.net/share2", "yandex.st/share2",
    "cdn.jsdelivr.net/sharer.js", "share.baidu.com/", "s7.addthis.com/", "buttons.github.io/",
)  # fmt: skip
# Scripts that show posts of others as well: where only that is meant, no button is loaded.
_EMBEDS = {
    "twitter": ("twitter-tweet", "twitter-share-button"),
    "connect.facebook.net": ("fb-post", "fb-share-button"),
    "assets.pinterest": ("embedPin", "buttonPin"),
}
_RAW = re.compile(r"[\x00-\x20\x7f-\U0010ffff\"<>`{}|\\^]")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_RAW_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_TWICE_ADDRESS = re.compile(r"https?%25(?:3a|253a)", re.IGNORECASE)
_TWICE_TEXT = re.compile(r"%25(?:[2-7][0-9a-f]|[c-f][0-9a-f]%25)", re.IGNORECASE)
_ESCAPED_TWICE = re.compile(r"(?:amp|#0*38|#x0*26);", re.IGNORECASE)
"""What is left of `&amp;amp;` before a parameter's name."""
_OPENER = re.compile(r"\b(?:noopener|noreferrer)\b", re.IGNORECASE)
_VOID = frozenset({"img", "br", "wbr", "hr", "input"})
_MAX_INNER = 20_000


def share_links(facts: Facts) -> Iterator[Finding]:
    """Each share link: its network, its parameters, its name."""
    found = 0
    for link in facts.elements("a"):
        address = link.get("href")
        target = target_of(address)
        if target is None:
            continue
        found += 1
        if not facts.concerns(target.network):
            continue
        if target.gone:
            yield Finding(
                "links.dead-network",
                f"a share link leads to {target.network}: {advice(target.network)}",
                link.start,
            )
        else:
            yield from _parameters(address, target, link)
        yield from _accessible(link, target)
    if facts.is_article and not found:
        yield Finding("links.missing", "the article has no share link")


def _parameters(address: str, target: ShareTarget, link: Element) -> Iterator[Finding]:
    query = address.partition("?")[2] if "?" in address else address.partition("#")[2]
    query = query.partition("#")[0] if "?" in address else query
    pairs = [part.partition("=")[::2] for part in query.split("&") if part]
    ignored = [name for name, _ in pairs if name.lower() in IGNORED.get(target.network, ())]
    if ignored:
        yield Finding(
            "links.ignored-parameter",
            f"{target.network} ignores {', '.join(dict.fromkeys(ignored))}",
            link.start,
        )
    if any(_ESCAPED_TWICE.match(name) for name, _ in pairs):
        yield Finding(
            "links.unencoded", f"the link to {target.network} is escaped twice", link.start
        )
        return
    for name, value in pairs:
        if wrong := _wrong(value, mail=target.network == "email"):
            yield Finding(
                "links.unencoded", f"{name} of the link to {target.network} {wrong}", link.start
            )
            return


def _wrong(value: str, *, mail: bool) -> str | None:
    """What is wrong with a parameter's encoding, or None."""
    if _RAW_ADDRESS.match(value) or _RAW.search(value):
        return "is not encoded"
    if _BAD_ESCAPE.search(value):
        return "holds a % that encodes nothing"
    if _TWICE_ADDRESS.match(value):
        return "is encoded twice"
    is_address = value.lower().startswith(("http%3a", "https%3a"))
    if not is_address and "%20" not in value and _TWICE_TEXT.search(value):
        return "is encoded twice"
    if mail and "+" in value:
        return "has + for spaces, which mail programs show"
    try:
        unquote_to_bytes(value).decode("utf-8")
    except UnicodeDecodeError:
        return "is not encoded as UTF-8"
    return None


def _accessible(link: Element, target: ShareTarget) -> Iterator[Finding]:
    if not _name_of(link):
        yield Finding(
            "links.inaccessible",
            f"the share link to {target.network} has no name for screen readers",
            link.start,
        )
    elif link.get("target").lower() == "_blank" and not _OPENER.search(link.get("rel")):
        yield Finding(
            "links.inaccessible",
            f"the share link to {target.network} opens a window without rel=noopener",
            link.start,
        )


def _name_of(link: Element) -> str:
    """The accessible name, roughly as browsers reckon it: what is hidden from readers is none."""
    told = link.get("aria-label") or link.get("aria-labelledby")
    return told or "".join(_words(link.inner[:_MAX_INNER])).strip() or link.get("title")


def _words(inner: str) -> Iterator[str]:
    """The words in a link, and those that stand for its pictures."""
    position = 0
    hidden: list[str] = []  # the open elements, from one that says aria-hidden
    for token in tokens(inner):
        if not hidden:
            yield unescape(inner[position : token.start])
        position = token.end
        if token.kind is Kind.CUT:
            return
        if token.kind is Kind.START and not token.closed and token.name not in _VOID:
            if hidden or token.attributes.get("aria-hidden", "").lower() == "true":
                hidden.append(token.name)
        elif token.kind is Kind.END and token.name in hidden:
            del hidden[len(hidden) - 1 - hidden[::-1].index(token.name) :]
        if token.kind is Kind.START and not hidden:
            named = (token.attributes.get(key, "") for key in ("alt", "aria-label", "title"))
            yield unescape("".join(named))
    if not hidden:
        yield unescape(inner[position:])


def trackers(facts: Facts) -> Iterator[Finding]:
    """Scripts and frames of third parties that share buttons load."""
    markup = None
    for element in facts.elements("script", "iframe"):
        source = element.get("src") or (element.inner if element.name == "script" else "")
        host = next((tracker for tracker in _TRACKERS if tracker in source[:100_000]), None)
        if host is None or element.get("type").lower() == "application/ld+json":
            continue
        markup = facts.page.text if markup is None else markup
        embed = next((marks for name, marks in _EMBEDS.items() if name in host), None)
        if embed and embed[0] in markup and embed[1] not in markup:
            continue
        yield Finding(
            "links.tracker", f"a share button loads {host.partition('/')[0]}", element.start
        )
        return


RULES = (share_links, trackers)
