"""What a page shows of its facts around the text: bylines, dates, the first picture.

Only near the title and right below the text: further away they are of other articles, or of
comments, and no author is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.boilerplate.byline_words import TIME
from sharekit.article.boilerplate.bylines import is_byline, is_name, names_explicitly, read_byline
from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.article.clean import fold
from sharekit.article.dates import from_iso, has_date, without_dates
from sharekit.article.frontmatter import fields
from sharekit.article.model import ArticleImage, BlockKind
from sharekit.article.page.authors import names_of
from sharekit.article.page.dom import Placed
from sharekit.article.page.metadata import alt_text, is_logo, joined
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ABOVE, _BELOW = 12, 6
_LEVELS = 3
_MOST_NAMES, _LONGEST_NAME, _MOST_PIECES, _LONGEST_DATED = 4, 50, 8, 60
_LEAST_SIDE = 160
_NO_PICTURE = lazy(
    r"(?:^|[\s_-])(?:avatar|gravatar|logo|icon|emoji|wp-smiley|author|profile|badge|spacer|pixel|"
    r"tracking|rounded-full|sponsor|ad)(?:$|[\s_-])",
    2,
)
_AUTHOR_NAMES = lazy(
    r"(?:^|[\s_-])(?:author|author-name|byline|by-line|post-author|autor(?:a|e|es|in)?|autrice|"
    r"auteure?|writer|reporter|verfasser(?:in)?|firma-+(?:nombre|nome|name)|firmante|schrijver|skribent|forfatter)"
    r"(?:$|[\s_-])"
)
_BUTTON_FILE = lazy(
    r"(?:^|[/_-])(?:pdf|print|printer|e-?mail|rss|feed|share|facebook|twitter|blank|spacer|pixel)"
    r"[\w-]{0,20}\.(?:png|gif|jpe?g|svg|webp)$|[_-](?:button|icon|btn)\.\w{3,4}$",
    2,
)
_COVER = lazy(
    r"(?:^|[\s_-])(?:spip_logo|page-cover|cover-image|post-cover|article-cover)(?:$|[\s_-])"
)
_PARTS = lazy(r"\s[-–—|·•]\s")
_NAMING = ("class", "data-testid", "data-test-id", "data-hook", "data-qa")
"""Attributes that say what an element is for."""
_LAZY_SOURCES = ("data-src", "data-lazy-src", "data-original", "src")


class Shown(NamedTuple):
    """What the page shows; empty where it shows nothing. lines: by fact, where it stands."""

    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    lines: tuple[tuple[str, str], ...] = ()


def read_shown(
    placed: Sequence[Placed],
    chosen: Sequence[bool],
    *,
    title: str | None,
    site: str | None,
    language: str | None,
) -> Shown:
    """Authors and dates in the lines around the text. placed: all lines of the pruned page."""
    prose = [i for i, keep in enumerate(chosen) if keep and is_sentence(placed[i].line.text)]
    headline = _headline(placed, title)
    prose = [i for i in prose if i > headline] or prose  # above it stands a notice
    if not prose:
        return Shown()
    shown = Shown()
    for index in _above(placed, prose[0], title):
        shown = _with(shown, _without_title(placed[index], title), site, language)
    for index in () if shown.authors else _above(placed, prose[0], title):
        text = _without_title(placed[index], title).line.text
        following = placed[index + 1 : index + 3]
        if is_name(text) and _dated_below(following, language):
            shown = _merged(shown, Shown(names_of((text,), site)), text)
    if not shown.authors:
        shown = _confirmed(shown, placed, _above(placed, prose[0], title), site)
    below = range(prose[-1] + 1, min(len(placed), prose[-1] + 1 + _BELOW))
    for index in below:
        text = placed[index].line.text
        if not shown.authors and names_explicitly(text) and not _by_publisher(text):
            told = read_byline(placed[index].line.text, language)
            found = Shown(names_of(told.authors, site), told.published)
            shown = _merged(shown, found, placed[index].line.text)
    return shown


def _confirmed(shown: Shown, placed: Sequence[Placed], above: range, site: str | None) -> Shown:
    """With `Ann Lee, 19 May 2021`, if the name stands alone elsewhere; else it can be a place."""
    for index in above:
        text = placed[index].line.text
        name = without_dates(text).strip(" ,·|–—-") if _mostly_date(text) else ""
        alone = (p.line.text == name for i, p in enumerate(placed) if i != index)
        if is_name(name) and any(alone):
            return _merged(shown, Shown(names_of((name,), site)), text)
    return shown


def _by_publisher(text: str) -> bool:
    """Below a text, `Published by` tells the service or the house, not who wrote."""
    return text.casefold().startswith("published by")


def _merged(shown: Shown, found: Shown, line: str) -> Shown:
    """What is known, with what another line tells and isn't known yet."""
    new = {
        fact: getattr(found, fact)
        for fact in ("authors", "published", "modified")
        if getattr(found, fact) and not getattr(shown, fact)
    }
    return shown._replace(**new, lines=(*shown.lines, *((fact, line) for fact in new)))


def _above(placed: Sequence[Placed], first: int, title: str | None) -> range:
    """The lines from the title, or a line above it, to the first of the text."""
    start = max(0, first - _ABOVE)
    said = letters(title or "")
    if said:
        for index in range(first, -1, -1):
            if letters(placed[index].line.text).startswith(said):
                start = max(0, index - _LEVELS)
                break
    return range(start, first)


def _headline(placed: Sequence[Placed], title: str | None) -> int:
    """Where the page's only `<h1>` says the title; -1 where none does, or several."""
    said = letters(title or "")
    titles = (i for i, one in enumerate(placed) if one.tag == "h1")
    found = [index for index in titles if letters(placed[index].line.text) == said]
    return found[0] if len(found) == 1 else -1


def _without_title(one: Placed, title: str | None) -> Placed:
    """Old pages set title and byline in one block (`Why We Walk<br>by Ann Lee, 5 May 2001`)."""
    if not title or not one.line.text.startswith(title):
        return one
    return replace(one, line=one.line._replace(text=one.line.text[len(title) :].strip(" .,|–—-")))


def _with(shown: Shown, one: Placed, site: str | None, language: str | None) -> Shown:
    text = one.line.text
    if one.line.kind is BlockKind.FIGURE or (len(text) > 160 and not is_byline(text)):
        return shown
    told = read_byline(text, language)
    named = _marked_name(one.element)
    undated = TIME.sub("", without_dates(text)).strip(" ,·|–—-") if has_date(text) else text
    parts = [part for part in _PARTS.split(undated) if part and part != site]
    undated = parts[0] if len(parts) == 1 else undated  # `Ann Lee - The Harbour Post`
    marked = named or (undated if _marked_as_author(one.element) and _may_be_name(undated) else "")
    authors: tuple[str, ...] = ()
    if is_byline(text) or marked or names_explicitly(text):
        authors = told.authors or ((marked,) if named or not is_byline(text) else ())
    dated = is_byline(text) or bool(authors) or _mostly_date(text)
    published = told.published if dated else None
    times = [from_iso(time) for time in _times(one.element)]
    found = Shown(
        names_of(authors, site),
        published or (times[0] if times else None),
        told.modified if dated else None,
    )
    return _merged(shown, found, text)


def _dated_below(following: Sequence[Placed], language: str | None) -> bool:
    """Does a byline follow that names nobody, so that the name above it is its author's?"""
    told = [text for each in following if is_byline(text := each.line.text)]
    return bool(told) and not any(read_byline(text, language).authors for text in told)


def _may_be_name(text: str) -> bool:
    """Is it short enough for a name alone, without a job title?"""
    return len(text.split()) <= _MOST_NAMES and len(text) <= _LONGEST_NAME


def _mostly_date(text: str) -> bool:
    """A date with a few words around it, near the title, whatever they say."""
    return len(text) <= _LONGEST_DATED and has_date(text) and not is_sentence(text)


def _marked_name(element: HtmlElement) -> str:
    """The words of the innermost element in the line that says that it holds the author's name."""
    for each in reversed(list(element.iter("a", "span", "b", "strong", "address"))[:_MOST_PIECES]):
        text = fold("".join(each.itertext()))
        if text and _is_marked(each) and _may_be_name(text) and not is_byline(text):
            return text
    return ""


def _marked_as_author(element: HtmlElement) -> bool:
    """Does the element, what holds it, or a link in it say that here is the author's name?"""
    holders = zip((element, *element.iterancestors()), range(_LEVELS), strict=False)
    near = [holder for holder, _ in holders] + list(element.iter("a", "span"))[:5]
    return any(map(_is_marked, near))


def _is_marked(element: HtmlElement) -> bool:
    told = " ".join(filter(None, map(element.get, _NAMING)))
    names = told[:300].lower().replace("__", "-")
    return (
        element.get("rel") == "author"
        or (element.get("itemprop") or "").lower() == "author"
        or _AUTHOR_NAMES.search(names) is not None
    )


def _times(element: HtmlElement) -> Iterator[str]:
    holders = [element] if element.tag == "time" else list(element.iter("time"))
    yield from (time.get("datetime") or "" for time in holders[:2] if time.get("datetime"))


def first_picture(
    root: HtmlElement,
    placed: Sequence[Placed],
    chosen: Sequence[bool],
    *,
    title: str | None,
    authors: Sequence[str],
    base: str | None,
) -> ArticleImage | None:
    """The first picture from the title to the end of the text that is no avatar, icon or logo."""
    kept = [placed[i].element for i, keep in enumerate(chosen) if keep]
    if not kept:
        return None
    said = letters(title or "")
    cover = _cover(root)
    if cover is not None:
        address = fields.safe_address(_source(cover))
        if address and not is_logo(address):
            return ArticleImage(joined(base, address) or address, alt_text(cover.get("alt")))
    headline = next(
        (p.element for p in placed if said and letters(p.line.text).startswith(said)), None
    )
    started, ended = headline is None, False
    last = set(kept[-1].iter("*"))
    for element in root.iter("*"):
        if element in last:
            ended = True
        elif ended:
            return None
        started = started or element is headline or element is kept[0]
        if started and element.tag == "img" and not _no_picture(element, authors):
            address = fields.safe_address(_source(element))
            if address and not is_logo(address):
                return ArticleImage(joined(base, address) or address, alt_text(element.get("alt")))
    return None


def _cover(root: HtmlElement) -> HtmlElement | None:
    """The picture that its class calls the page's cover, before the title or below it."""
    for image in root.iter("img"):
        if _COVER.search((image.get("class") or "")[:500].lower()) and not _no_picture(image, ()):
            return image
    return None


def alt_of(root: HtmlElement, address: str, base: str | None) -> str | None:
    """The alternative text that the page has for a picture somewhere else on it."""
    for image in root.iter("img"):
        source = _source(image)
        if source and (joined(base, source) or source) == address:
            return alt_text(image.get("alt"))
    return None


def _source(image: HtmlElement) -> str | None:
    """Where a picture is: what scripts load later counts more than its stand-in."""
    for name in _LAZY_SOURCES:
        address = (image.get(name) or "").strip()
        if address and not address.startswith("data:"):
            return address
    widest = (image.get("srcset") or image.get("data-srcset") or "").split(",")[-1].split()
    return widest[0] if widest else None


def _no_picture(image: HtmlElement, authors: Sequence[str]) -> bool:
    """Is it small, marked as an avatar, a logo or an icon, or the author's portrait?"""
    sides = [image.get("width"), image.get("height")]
    if any(side and side.isdigit() and int(side) < _LEAST_SIDE for side in sides):
        return True
    words = f"{image.get('class') or ''} {image.get('id') or ''}".replace("spip_logo", "")
    if _BUTTON_FILE.search((_source(image) or "").partition("?")[0][-100:]):
        return True
    return bool(_NO_PICTURE.search(words[:500])) or fold(image.get("alt") or "") in authors
