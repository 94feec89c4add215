"""A page's tree without what its own markup says isn't the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sharekit.article.boilerplate import LineKind
from sharekit.article.dom import remove, text_of
from sharekit.article.lines import classify
from sharekit.article.model import Comment, Dropped
from sharekit.article.thread_shapes import take_threads
from sharekit.article.threads import is_thread, read_thread
from sharekit.article.told import is_unspaced

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
_NEVER = frozenset({"html", "body", "main", "h1"})
_MANY_SHORT = 12
_NOTES = re.compile(
    r"(?:^|[-_ ])(?:(?:foot|end)-?notes?|references|reflist|doc-endnotes)(?:$|[-_ ])"
)
_EMAIL_FIELD = re.compile(r"e-?mail|correo|courriel|メール|邮箱|بريد", re.I)
_SIGN_UP = re.compile(
    r"newsletter|subscrib|sign ?up|abonn|boletín|boletim|suscr[ií]b|inscrev|assin[ae]|"
    r"iscriv|nieuwsbrief|prenumer|zapisz się|구독|購読|登録|订阅|訂閱|اشترك|подписа",
    re.I,
)
_MOST_FIELDS, _LONGEST_BUTTON = 50, 60
_LONGEST_BOX = 300
"""Characters of the words around a field for an e-mail address."""
_MOST_OF_PROSE = 0.25
_SHORT_PROSE, _UNSPACED_PROSE = 40, 14
"""Characters from which a stretch is prose; fewer where words aren't spaced."""
_LONGEST_ATTRIBUTE = 500


def prune(root: HtmlElement) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """Takes comments and clutter out of the tree. Returns the comments, and the clutter's words."""
    comments: list[Comment] = []
    dropped: list[Dropped] = []
    for element in _outermost(root, [e for e in root.iter("*") if is_thread(e)]):
        if _holds_article(element):
            continue
        found, rest = read_thread(element)
        comments += found
        dropped += rest
        remove(element)
    dropped += _take_footnotes(root)
    prose = _prose_lengths(root)
    shaped, rest = take_threads(root, prose)
    if shaped:
        comments += shaped
        dropped += rest
        prose = _prose_lengths(root)
    limit = _MOST_OF_PROSE * prose.get(root, 0)
    minified = _is_minified(root)
    marked = [
        (e, kind)
        for e in root.iter("*")
        if not (minified and _named_shortly(e)) and (kind := _clutter(e)) is not None
    ]
    kinds = dict(marked)
    for element, kind in _form_boxes(root, prose, limit):
        marked.append((element, kind))
        kinds.setdefault(element, kind)
    places = {element: place for place, element in enumerate(root.iter("*"))}
    marked.sort(key=lambda one: places[one[0]])
    for element in _outermost(root, [e for e, _ in marked if _removable(e, prose, limit)]):
        text = text_of(element)
        if text:
            dropped.append(Dropped(text, str(kinds[element])))
        remove(element)
    return tuple(comments), tuple(dropped)


def _is_minified(root: HtmlElement) -> bool:
    """Are classes of one or two letters the rule? Then `ad` is none of the page's words."""
    short = (True for element in root.iter("div", "span", "p", "a") if _named_shortly(element))
    return sum(1 for _ in islice(short, _MANY_SHORT)) == _MANY_SHORT


def _named_shortly(element: HtmlElement) -> bool:
    names = (element.get("class") or "")[:_LONGEST_ATTRIBUTE].split()
    return bool(names) and all(len(name) <= 2 for name in names) and not element.get("id")


def _take_footnotes(root: HtmlElement) -> Iterator[Dropped]:
    """The notes below a text: lists whose entries lead back to where they are called."""
    found = [
        e
        for e in root.iter("section", "div", "aside", "ol", "ul", "dl")
        if _NOTES.search(f"{_names(e)} {e.get('role') or ''}") and not _holds_article(e)
    ]
    for element in _outermost(root, found):
        entries = list(element.iter("li", "dd")) or list(element.iter("p"))
        if entries and all(_leads_back(entry) for entry in entries):
            yield Dropped(text_of(element), "footnote")
            remove(element)


def _leads_back(entry: HtmlElement) -> bool:
    return any((link.get("href") or "").startswith("#") for link in entry.iter("a"))


def _form_boxes(
    root: HtmlElement, prose: Mapping[HtmlElement, int], limit: float
) -> Iterator[tuple[HtmlElement, LineKind]]:
    """The largest boxes of a few words around a field for an e-mail address, or a button to
    subscribe, with or without a form: heading and promise of a newsletter, in any language."""
    for field in islice(root.iter("input", "button"), _MOST_FIELDS):
        names = " ".join(field.get(name) or "" for name in ("type", "name", "placeholder"))
        asks = _EMAIL_FIELD.search(names[:_LONGEST_ATTRIBUTE]) or _signs_up(field)
        if not asks:
            continue
        best = None
        for holder in field.iterancestors():
            if (
                holder.tag in _NEVER
                or not _has_few_words(holder)
                or not _removable(holder, prose, limit)
                or holder.find(".//h1") is not None
                or holder.find(".//article") is not None
            ):
                break
            best = holder
        if best is not None:
            yield best, LineKind.NEWSLETTER


def _signs_up(field: HtmlElement) -> bool:
    return field.tag == "button" and _SIGN_UP.search(text_of(field)[:_LONGEST_BUTTON]) is not None


def _has_few_words(element: HtmlElement) -> bool:
    told = 0
    for text in element.itertext():
        told += len(text.strip())
        if told > _LONGEST_BOX:
            return False
    return True


def _clutter(element: HtmlElement) -> LineKind | None:
    """What an element is by its tag, role, class and id; None for anything else."""
    tag = str(element.tag)
    if tag in _NEVER:
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
        (element.get("style") or "")[:_LONGEST_ATTRIBUTE]
    ):
        return LineKind.LEGAL
    names = _names(element)
    if not names:
        return None
    if tag == "table" and "infobox" in names.split():
        return LineKind.LEGAL
    if _ASKS.search(names) and any(True for _ in element.iter("a", "button", "input")):
        return LineKind.PROMOTION  # without a button it is a warning, or a notice
    return _told_by(names)


def _is_remark(element: HtmlElement) -> bool:
    """Is it the text's own, set apart: a note or a warning, as manuals have them?"""
    names = _names(element)
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


def _names(element: HtmlElement) -> str:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST_ATTRIBUTE]
    return _plain(names)


def _plain(names: str) -> str:
    return _CAMEL.sub("-", names).lower().replace("_", "-").strip()


def _removable(element: HtmlElement, prose: Mapping[HtmlElement, int], limit: float) -> bool:
    """Clutter is short beside the article; a wrapper named `has-sidebar` is not."""
    if prose.get(element, 0) > max(limit, 1):
        return False
    return element.tag == "nav" or not (
        _holds_article(element) or element.find(".//h1") is not None
    )


def _holds_article(element: HtmlElement) -> bool:
    for inner in element.iter("article", "main", "div", "section"):
        if inner.tag == "main" or (inner.get("itemprop") or "").lower() == "articlebody":
            return True
        if _BODY_CLASS.search((inner.get("class") or "")[:_LONGEST_ATTRIBUTE].lower()):
            return True
    return False


def _inside_article(element: HtmlElement) -> bool:
    return any(parent.tag in {"article", "main"} for parent in element.iterancestors())


def _prose_lengths(root: HtmlElement) -> dict[HtmlElement, int]:
    """Characters of running text below each element: long stretches outside links."""
    lengths: dict[HtmlElement, int] = {}
    for paragraph in root.iter("p", "li", "blockquote", "div", "td", "pre"):
        own = len((paragraph.text or "").strip()) + sum(
            len((child.tail or "").strip())
            + (
                len("".join(child.itertext()).strip())
                if child.tag in {"em", "strong", "b", "i", "span", "font"}
                else 0
            )
            for child in paragraph
        )
        if own < _SHORT_PROSE and (
            own < _UNSPACED_PROSE or not is_unspaced(paragraph.text_content())
        ):
            continue
        for holder in (paragraph, *paragraph.iterancestors()):
            lengths[holder] = lengths.get(holder, 0) + own
            if holder is root:
                break
    return lengths


def _outermost(root: HtmlElement, elements: Sequence[HtmlElement]) -> list[HtmlElement]:
    """Those elements that stand in no other of them. In document order, as given."""
    chosen: set[HtmlElement] = set()
    result = []
    for element in elements:
        if element is not root and not any(parent in chosen for parent in element.iterancestors()):
            chosen.add(element)
            result.append(element)
    return result
