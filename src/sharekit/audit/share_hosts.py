"""Share links as they stand in pages: which network an address belongs to, and what it ignores."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

# Where networks took or take links besides their row's endpoint: host, path, network.
_ALSO = (
    ("x.com", "/intent/post", "x"), ("twitter.com", "/intent/tweet", "x"),
    ("twitter.com", "/share", "x"), ("twitter.com", "/home", "x"), ("x.com", "/share", "x"),
    ("facebook.com", "/sharer.php", "facebook"), ("facebook.com", "/share.php", "facebook"),
    ("facebook.com", "/dialog/share", "facebook"), ("facebook.com", "/dialog/feed", "facebook"),
    ("facebook.com", "/sharer", "facebook"),
    ("linkedin.com", "/shareArticle", "linkedin"), ("linkedin.com", "/cws/share", "linkedin"),
    ("pinterest.com", "/pin/create", "pinterest"),
    ("threads.net", "/intent/post", "threads"), ("wa.me", "/", "whatsapp"),
    ("web.whatsapp.com", "/send", "whatsapp"), ("telegram.me", "/share/url", "telegram"),
    ("t.me", "/share", "telegram"), ("lineit.line.me", "/share/ui", "line"),
    ("instapaper.com", "/edit", "instapaper"), ("buffer.com", "/add", "buffer"),
    ("old.reddit.com", "/submit", "reddit"), ("reddit.com", "/submit", "reddit"),
    ("mastodon.social", "/share", "mastodon"), ("toot.kytta.dev", "/", "mastodon"),
    ("tumblr.com", "/share", "tumblr"), ("tumblr.com", "/share/link", "tumblr"),
    ("vkontakte.ru", "/share.php", "vk"), ("vk.com", "/share.php", "vk"),
)  # fmt: skip
_APPS = {"whatsapp": "whatsapp", "tg": "telegram", "fb-messenger": "messenger", "line": "line",
         "twitter": "x", "bluesky": "bluesky"}  # fmt: skip
"""Schemes by which apps are opened, besides those of the rows' endpoints."""
_GONE = (
    ("plus.google.com", "/share", "googleplus"), ("getpocket.com", "/save", "pocket"),
    ("getpocket.com", "/edit", "pocket"), ("stumbleupon.com", "/submit", "stumbleupon"),
    ("stumbleupon.com", "/badge", "stumbleupon"), ("del.icio.us", "/", "delicious"),
    ("delicious.com", "/save", "delicious"), ("delicious.com", "/post", "delicious"),
    ("digg.com", "/submit", "digg"), ("google.com", "/bookmarks/mark", "googlebookmarks"),
    ("web.skype.com", "/share", "skype"), ("work.facebook.com", "/sharer.php", "workplace"),
    ("myspace.com", "/post", "myspace"), ("typepad.com", "/services/quickpost", "typepad"),
    ("flattr.com", "/submit/auto", "flattr"), ("share.v.t.qq.com", "/", "tencentweibo"),
    ("v.t.qq.com", "/share", "tencentweibo"), ("widget.renren.com", "/", "renren"),
    ("share.renren.com", "/", "renren"), ("cang.baidu.com", "/", "baidu"),
    ("diandian.com", "/share", "diandian"), ("surfingbird.ru", "/share", "surfingbird"),
    ("mashable.com", "/submit", "mashable"), ("yummly.com", "/urb/verify", "yummly"),
    ("share.aim.com", "/", "aim"), ("friendfeed.com", "/", "friendfeed"),
    ("newsvine.com", "/_tools", "newsvine"), ("ping.fm", "/ref", "pingfm"),
    ("addthis.com", "/bookmark.php", "addthis"), ("api.addthis.com", "/", "addthis"),
    ("partners.viadeo.com", "/share", "viadeo"), ("bobrdobr.ru", "/", "bobrdobr"),
    ("cabozo.com", "/share.php", "cabozo"), ("chuza.gl", "/", "chuza"),
    ("blinklist.com", "/index.php", "blinklist"), ("netvouz.com", "/action", "netvouz"),
    ("netlog.com", "/go/manage", "netlog"), ("tuenti.com", "/share", "tuenti"),
    ("oknotizie.virgilio.it", "/", "oknotizie"), ("segnalo.virgilio.it", "/", "segnalo"),
)  # fmt: skip
IGNORED = {
    "facebook": frozenset({"quote", "t", "title", "description", "picture", "text", "summary"}),
    "linkedin": frozenset({"title", "summary", "source", "mini", "text", "description", "ro"}),
    "telegram": frozenset({"to"}),
    "bluesky": frozenset({"url", "title", "hashtags", "via"}),
    "pinterest": frozenset({"title", "hashtags", "text"}),
    "whatsapp": frozenset({"url", "title"}),
}
"""Parameters that a network is known to drop without a word."""


class ShareTarget(NamedTuple):
    """A share link's network, and whether that is gone."""

    network: str
    gone: bool = False


def target_of(address: str) -> ShareTarget | None:
    """The network that an address shares on, or None where it is another link."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme.lower() == "mailto":
        return ShareTarget("email") if "body=" in parts.query.lower() else None
    if not parts.query and "=" not in parts.fragment:
        return None
    if parts.scheme.lower() in _apps():
        return ShareTarget(_apps()[parts.scheme.lower()])
    for prefix in ("www.", "m.", "mobile."):
        host = host.removeprefix(prefix)
    path = parts.path.rstrip("/") or "/"
    for start, target in _table().get(host, ()):
        if f"{path}/".startswith(start if start == "/" else f"{start}/"):
            return target
    return None


def advice(network: str) -> str:
    """What to use in place of a network that is gone."""
    from sharekit.share.find import find

    return find(network).advice


@cache
def _apps() -> dict[str, str]:
    from sharekit.share.find import alive

    rows = [row for row in alive(uncertain=True) if row.scheme not in {"http", "https"}]
    return _APPS | {row.scheme: row.id for row in rows}


@cache
def _table() -> dict[str, tuple[tuple[str, ShareTarget], ...]]:
    from sharekit.share.find import alive
    from sharekit.share.model import Kind

    found: dict[str, dict[str, ShareTarget]] = {}
    rows = [(host, path, ShareTarget(network, gone=True)) for host, path, network in _GONE]
    rows += [(host, path, ShareTarget(network)) for host, path, network in _ALSO]
    for row in alive(uncertain=True):
        if row.kind is Kind.AI:  # a link to a search is no share button
            continue
        if row.scheme in {"http", "https"} and "{" not in row.endpoint.partition("?")[0]:
            parts = urlsplit(row.endpoint)
            host = (parts.hostname or "").removeprefix("www.")
            rows.append((host, parts.path.rstrip("/") or "/", ShareTarget(row.id)))
    for host, path, target in rows:
        found.setdefault(host, {}).setdefault(path, target)
    return {  # the longest path first
        host: tuple(sorted(paths.items(), key=lambda pair: -len(pair[0])))
        for host, paths in found.items()
    }
