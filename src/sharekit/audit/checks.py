"""Every check of a page's tags, picture and links: one row each.

`docs/checks.md` is written from this table, and a test compares them. The rules themselves stand in
`rules_*.py`; severity, fix and the networks that care come from here alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.diagnostics import Severity

LARGE = (600, 315)
LEAST = (200, 200)
MOST = 4096
"""Pixels: the picture that is shown large, at all, and the longest side that X takes."""

PREVIEW_BYTES = 300_000
"""What every network's preview takes, WhatsApp's as well (its hard limit is twice that)."""

ASPECT = 1200 / 630
ASPECT_SLACK = 0.03
TITLE, X_TITLE = 100, 70
DESCRIPTION, X_DESCRIPTION = 300, 200
ALT = 420
HEAD_BYTES = 512_000  # what crawlers read of a page
CHARSET_BYTES = 1024

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


class Check(NamedTuple):
    """One row. fires: when. fix: what to do. networks: who cares; empty: everybody."""

    code: str
    severity: Severity
    fires: str
    fix: str
    networks: tuple[str, ...] = ()


_X, _PIN, _FEDI = ("x",), ("pinterest",), ("mastodon",)
_ARTICLES = ("facebook", "pinterest", "google", "linkedin")
_GOOGLE = ("google", "pinterest")

ROWS: tuple[Check, ...] = (
    Check("title.missing", ERROR, "there is neither og:title nor <title>", "add og:title"),
    Check("title.length", NOTE,
          f"the title has over {TITLE} characters, or over {X_TITLE} for X",
          "shorten it: the end is cut off"),
    Check("title.repeats-site-name", NOTE, "og:title ends with the site's name",
          "leave the suffix out: og:site_name says it"),
    Check("description.missing", WARNING,
          "there is neither og:description nor a meta description",
          "add a sentence or two that make sense alone"),
    Check("description.length", NOTE,
          f"the description has over {DESCRIPTION} characters, or over {X_DESCRIPTION} for X",
          "shorten it: the end is cut off"),
    Check("url.missing", WARNING, "there is no og:url", "add og:url with the canonical address"),
    Check("type.missing", NOTE, "there is no og:type", "add og:type: article or website"),
    Check("type.invalid", WARNING, "og:type is none that the protocol or a network knows",
          "use article or website"),
    Check("site-name.missing", NOTE, "there is no og:site_name", "add the site's name"),
    Check("image.missing", ERROR, "there is no og:image",
          "add an absolute https address of a picture: sharekit card makes one"),
    Check("image.relative", ERROR, "og:image is no absolute address",
          "write it out, from https:// on"),
    Check("image.insecure", WARNING, "og:image is served by http", "serve it by https"),
    Check("image.unreachable", ERROR,
          "the picture answers anything but 200 to a plain request, or can't be decoded",
          "publish the file where anyone can get it: no login, no block by robots.txt"),
    Check("image.content-type", ERROR,
          "the declared type, the Content-Type and the decoded type differ",
          "serve and declare the type that the file has"),
    Check("image.dimensions.undeclared", WARNING,
          "og:image:width or og:image:height is missing",
          "declare both: else the first share is shown without the picture"),
    Check("image.dimensions.mismatch", ERROR,
          "the declared size isn't that of the decoded file", "correct the tags"),
    Check("image.too-small", WARNING,
          f"the picture is under a network's least size ({LEAST[0]}×{LEAST[1]} px; "
          f"{LARGE[0]}×{LARGE[1]} px to be shown large)", "use 1200×630 px"),
    Check("image.too-large", WARNING, f"a side has over {MOST} px", "scale it down to 1200×630 px"),
    Check("image.bytes", WARNING,
          f"the file is over a network's limit, or over {PREVIEW_BYTES // 1000} KB for previews",
          "compress it, or use JPEG"),
    Check("image.format", WARNING,
          "the type is one that a network refuses (WebP on LinkedIn, AVIF on X)",
          "use JPEG or PNG"),
    Check("image.format.unusable", ERROR, "SVG or AVIF is the only picture", "use JPEG or PNG"),
    Check("image.alt.missing", WARNING, "there is no og:image:alt",
          "say in a sentence what the picture shows"),
    Check("image.alt.too-long", NOTE, f"the alternative text has over {ALT} characters",
          "shorten it"),
    Check("image.aspect", WARNING,
          "the picture's ratio is over 3 % from what the network shows", "use the network's size"),
    Check("image.crop-safe", NOTE,
          "a card that the manifest describes has lettering outside the middle square",
          "use a card of the size whatsapp or imessage there", ("whatsapp", "imessage")),
    Check("image.redirect", WARNING, "the picture's address redirects", "name the final address"),
    Check("image.expiring-url", WARNING,
          "the picture's address carries a signature or an expiry", "use a lasting address"),
    Check("image.order", NOTE,
          "properties of the picture stand before it, or there are several pictures",
          "name one og:image, and what belongs to it right after it"),
    Check("x.card.missing", WARNING, "there is no twitter:card",
          "add twitter:card: summary_large_image", _X),
    Check("x.card.invalid", ERROR, "twitter:card is none that X knows",
          "use summary_large_image or summary", _X),
    Check("x.card.no-image", ERROR, "twitter:card is summary_large_image, and there is no picture",
          "add og:image", _X),
    Check("x.player.incomplete", WARNING,
          "a player card lacks twitter:player, its width or its height", "add all three", _X),
    Check("x.handle.invalid", NOTE, "twitter:site or twitter:creator is no @name",
          "write @name: at most 15 letters, digits and _", _X),
    Check("canonical.missing", WARNING, "there is no canonical link",
          'add <link rel="canonical"> with the page\'s own address'),
    Check("canonical.mismatch", WARNING, "og:url isn't the canonical address", "make them equal"),
    Check("canonical.has-utm", WARNING, "og:url or the canonical address has utm_ parameters",
          "take them out: they split the counts of shares"),
    Check("canonical.suspect", WARNING,
          "the canonical address is relative, by http, or has a fragment",
          "use an absolute https address without #"),
    Check("article.dates.missing", NOTE,
          "an article lacks article:published_time or article:modified_time, or one is no ISO date",
          "add both in ISO 8601", _ARTICLES),
    Check("article.author.is-url", NOTE,
          "article:author is an address: Facebook wants one, Pinterest shows it as the name",
          "give the name", ("facebook", "pinterest")),
    Check("article.section.missing", NOTE, "an article has neither article:section nor article:tag",
          "add one", _ARTICLES),
    Check("json-ld.article.missing", WARNING, "an article's page has no Article in JSON-LD",
          "add it: sharekit meta writes it", _GOOGLE),
    Check("json-ld.article.images", NOTE,
          "the Article's pictures aren't there in 16:9, 4:3 and 1:1", "add the three", ("google",)),
    Check("json-ld.mismatch", WARNING,
          "title, picture, date or author differ between JSON-LD and Open Graph",
          "make them agree", _GOOGLE),
    Check("pinterest.rich-pin", NOTE, "what an article's rich pin needs is incomplete",
          "add og:type article and og:title", _PIN),
    Check("pinterest.nopin-conflict", WARNING, "a page that is meant to be pinned says nopin",
          "take nopin out", _PIN),
    Check("fediverse.creator.invalid", NOTE, "fediverse:creator is no @user@host",
          "write @user@host", _FEDI),
    Check("oembed.missing", NOTE, "there is no oEmbed discovery link",
          "optional: add one where the site has oEmbed"),
    Check("robots.preview-too-small", WARNING, "robots doesn't say max-image-preview:large",
          'add <meta name="robots" content="max-image-preview:large">', ("google",)),
    Check("robots.blocks-crawler", ERROR,
          "robots.txt or noindex keeps a crawler of previews out", "allow it"),
    Check("html.tags.misplaced", ERROR,
          f"tags stand outside the head, after {HEAD_BYTES // 1000} KB, or only in a script",
          "put them early into the head that the server sends"),
    Check("html.tags.duplicate", WARNING, "a property is there twice with different values",
          "keep one"),
    Check("html.escaping.double", WARNING, "a value is escaped twice (&amp;amp;)",
          "escape it once"),
    Check("html.charset", WARNING,
          f"the encoding isn't declared, not in the first {CHARSET_BYTES:,} bytes, or falsely",
          'put <meta charset="utf-8"> first in the head'),
    Check("links.dead-network", ERROR, "a share link leads to a network that is gone",
          "replace it or take it out"),
    Check("links.ignored-parameter", WARNING,
          "a share link carries a parameter that the network ignores", "leave it out"),
    Check("links.unencoded", ERROR,
          "a parameter of a share link is raw, encoded twice or wrongly", "encode it once"),
    Check("links.tracker", WARNING, "a share button loads a third party's script",
          "use plain links: sharekit buttons writes them"),
    Check("links.inaccessible", WARNING,
          "a share link has no accessible name, or opens a window without rel=noopener",
          'add a name such as "Share on X" and rel="noopener"'),
    Check("links.missing", NOTE, "an article has no share link",
          "optional: sharekit buttons writes them"),
    Check("image.unchecked", NOTE, "the picture was not looked at: there is no network",
          "check again with the network, or name the folder that is served"),
)  # fmt: skip

CHECKS: Mapping[str, Check] = MappingProxyType({row.code: row for row in ROWS})
