"""What an element of a page is, as its own markup tells: by its tag, role, class and id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.bylines import is_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import classify
from sharekit.article.page.dom import text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Parts of class names and ids, between hyphens and underscores, in lower case.
_PARTS: Mapping[LineKind, str] = {
    LineKind.REPLY: r"comment-respond|respond|comment-?form|comment-reply-title|reply-form|"
    r"comments?-(?:closed|policy|link|count)",
    LineKind.SHARE: r"share|shares|sharing|share-?daddy|addtoany|add-?this|share-?this|sharebar|"
    r"social-?(?:share|sharing|icons?|links?|buttons?|media|bar|networks?|follow|list|menu)|"
    r"et-social|ssba|a2a|shareaholic|heateor|pin-it|tweet-this|sassy-social|socials",
    LineKind.RELATED: r"related|related-?(?:posts?|articles?|content|stories|links)|"
    r"jp-relatedposts|"
    r"recommend(?:ed|ations?)|more-(?:stories|posts|articles|from)|read-?next|up-next|yarpp|"
    r"outbrain|"
    r"taboola|(?:popular|recent|latest|similar|trending)-(?:posts?|articles?|stories)|"
    r"post-?navigation|nav-(?:links|previous|next|single)|prev-next|pagination|"
    r"(?:also|might|may)-(?:also-)?(?:like|enjoy)|most-(?:read|popular)|teaser-?list|see-also",
    LineKind.NEWSLETTER: r"newsletter|newsletters|subscribe|subscription|sign-?up|mc-embed|"
    r"mailchimp|"
    r"opt-?in|mailing-list|convertkit|formkit|mailpoet|email-(?:form|capture)|follow-(?:us|me)",
    LineKind.PROMOTION: r"ads?|advert|adverts|advertisement|advertising|adsbygoogle|ad-(?:slot|"
    r"unit|"
    r"container|wrapper)|sponsor(?:ed|s)?|promos?|promotion|promoted|promo-?box|cta|"
    r"(?:post-)?author-?(?:bio|box|info|card|profile|description|about)|about-(?:the-)?author|"
    # modules of Divi, WPBakery, Elementor, Beaver Builder, Fusion and Kadence
    r"et-pb-(?:blurb|promo|signup|blog-grid|team-member|pricing|testimonial|countdown|widget-area)|"
    r"vc-cta\d?|vc-grid|elementor-(?:posts|cta|price-table|testimonial|author-box)|"
    r"fl-(?:module-callout|module-cta|post-grid|subscribe-form)|fusion-(?:alert|testimonials|"
    r"pricing)|kt-blocks-info-box|"
    r"product-(?:block|card|box|excerpt|price|title|widget)|add-to-cart|buy-box|price-box|"
    r"donat(?:e|ion)|affiliate|sticky-?(?:bar|footer)|patreon|tip-jar|buy-?me",
    LineKind.BYLINE: r"published-dates?|(?:update|change|revision|page|edit|version)s?-?history|"
    r"change-?notes?|last-?(?:updated|modified|reviewed)",
    LineKind.LEGAL: r"cookies?|cookie-?(?:bar|banner|notice|consent|law)|gdpr|consent|"
    r"bread-?crumbs?|menu|sub-?menu|navbar|nav-?menu|main-?nav|navigation|sidebar|widget-area|"
    r"skip-(?:link|to)|screen-reader-text|sr-only|visually-?hidden|(?<![a-z]-)footer|site-?(?:footer|header)|"
    r"colophon|"
    r"copyright|masthead|modal|popup|pop-up|lightbox|overlay|off-?canvas|toc|table-of-contents|"
    r"post-?(?:tags|categories)|tag-?links|cat-?links|language-switcher|print-only|"
    r"md-content-{1,2}button|(?:theme-)?edit-(?:this-)?page(?:-link)?|"
    # of MediaWiki: links to edit, doubts, what else bears the name
    r"mw-editsection|noprint|hatnote|navbox",
}
_BY_TAG: Mapping[str, LineKind] = {
    "nav": LineKind.LEGAL,
    "footer": LineKind.LEGAL,
    "aside": LineKind.RELATED,
    "dialog": LineKind.LEGAL,
    "menu": LineKind.LEGAL,
    "form": LineKind.REPLY,
    "button": LineKind.LEGAL,
}
_BY_ROLE: Mapping[str, LineKind] = {
    "navigation": LineKind.LEGAL,
    "banner": LineKind.LEGAL,
    "contentinfo": LineKind.LEGAL,
    "search": LineKind.LEGAL,
    "dialog": LineKind.LEGAL,
    "alertdialog": LineKind.LEGAL,
    "complementary": LineKind.RELATED,
    "menu": LineKind.LEGAL,
    "menubar": LineKind.LEGAL,
}
_COMPILED = tuple(
    (kind, re.compile(rf"(?:^|[-_ ])(?:{parts})(?:$|[-_ ])")) for kind, parts in _PARTS.items()
)
_REMARK = re.compile(
    r"(?:^|[-_ ])(?:admonition|callout|note|tip|hint|info|caution|warning|important|danger)"
    r"(?:$|[-_ ])"
)
_ASKS = re.compile(r"(?:^|[-_ ])call-to-action(?:$|[-_ ])")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden")
_BODY_CLASS = re.compile(
    r"(?:^|[\s_-])(?:entry-content|post-content|article-body|article-content|post-body|"
    r"articlebody|story-body|blog-post-content)(?:$|[\s_-])"
)
NEVER = frozenset({"html", "body", "main", "h1"})
"""Tags of what is never taken out, whatever it is called."""
_MANY_SHORT = 12
_LONGEST_BYLINE = 120
LONGEST_ATTRIBUTE = 500
"""Characters that are looked at; what is longer is no name."""


def clutter_in(root: HtmlElement) -> dict[HtmlElement, LineKind]:
    """The elements below it that aren't the article's, and what each is, in document order."""
    minified = _is_minified(root)
    return {
        element: kind
        for element in root.iter("*")
        if not (minified and _named_shortly(element))
        and (kind := _kind_of(element)) is not None
        and not (kind is LineKind.LEGAL and _is_byline(element))
    }


def _kind_of(element: HtmlElement) -> LineKind | None:
    tag = str(element.tag)
    if tag in NEVER:
        return None
    if tag == "button" and _is_reply(element):
        return None  # it shows where comments are
    if tag in _BY_TAG and not (tag == "aside" and _is_remark(element)):
        return _BY_TAG[tag]
    if tag == "header" and not _inside_article(element):
        return LineKind.LEGAL
    role = _BY_ROLE.get((element.get("role") or "").lower())
    if role:
        return role
    if element.get("hidden") is not None or _HIDDEN.search(
        (element.get("style") or "")[:LONGEST_ATTRIBUTE]
    ):
        return LineKind.LEGAL
    names = names_of(element)
    if not names:
        return None
    if tag == "table" and "infobox" in names.split():
        return LineKind.LEGAL
    if _ASKS.search(names) and any(True for _ in element.iter("a", "button", "input")):
        return LineKind.PROMOTION  # without a button it is a warning, or a notice
    return _told_by(names)


def _is_byline(element: HtmlElement) -> bool:
    """Is it all of a byline? Some themes set it in a footer, above the text or below it."""
    words = 0
    for text in element.itertext():
        words += len(text.strip())
        if words > _LONGEST_BYLINE:
            return False
    return words > 0 and element.tag not in {"nav", "button"} and is_byline(text_of(element))


def _is_remark(element: HtmlElement) -> bool:
    """Is it the text's own, set apart: a note or a warning, as manuals have them?"""
    names = names_of(element)
    return (
        _REMARK.search(names) is not None
        and _told_by(names) is None
        and _inside_article(element)
        and not any(True for _ in element.iter("form", "button", "input"))
    )


def told_by_names(classes: str) -> LineKind | None:
    """What an element is by its classes alone; None for anything else."""
    return _told_by(_plain(classes))


def _told_by(names: str) -> LineKind | None:
    return next((kind for kind, parts in _COMPILED if parts.search(names)), None)


def _is_reply(element: HtmlElement) -> bool:
    finding = classify(text_of(element)[:100])
    return finding is not None and finding.kind is LineKind.REPLY and not finding.sure


def names_of(element: HtmlElement) -> str:
    """Its classes and id in one form: lower case, parts joined by hyphens."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:LONGEST_ATTRIBUTE]
    return _plain(names)


def _plain(names: str) -> str:
    return _CAMEL.sub("-", names).lower().replace("_", "-").strip()


def _is_minified(root: HtmlElement) -> bool:
    """Are classes of one or two letters the rule? Then `ad` is none of the page's words."""
    short = (True for element in root.iter("div", "span", "p", "a") if _named_shortly(element))
    return sum(1 for _ in islice(short, _MANY_SHORT)) == _MANY_SHORT


def _named_shortly(element: HtmlElement) -> bool:
    names = (element.get("class") or "")[:LONGEST_ATTRIBUTE].split()
    return bool(names) and all(len(name) <= 2 for name in names) and not element.get("id")


def holds_article(element: HtmlElement) -> bool:
    """Does something in it say that it is the page's text?"""
    for inner in element.iter("article", "main", "div", "section"):
        if inner.tag == "main" or (inner.get("itemprop") or "").lower() == "articlebody":
            return True
        if _BODY_CLASS.search((inner.get("class") or "")[:LONGEST_ATTRIBUTE].lower()):
            return True
    return False


def _inside_article(element: HtmlElement) -> bool:
    return any(parent.tag in {"article", "main"} for parent in element.iterancestors())
