"""What a page says about itself: JSON-LD, Open Graph, meta elements, its own headings."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from sharekit.article import fields
from sharekit.article.bylines import split_names
from sharekit.article.clean import fold, tidy
from sharekit.article.dates import from_iso
from sharekit.article.dom import text_of
from sharekit.article.language import normal_tag
from sharekit.article.model import ArticleImage

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_JSON = 500_000
_ARTICLE_TYPES = re.compile(
    r"(?:\w*Article|BlogPosting|\w*Posting|Report|Review|Recipe|HowTo|WebPage|CreativeWork)$"
)
_PAGE_TYPES = re.compile(r"(?:WebPage|CreativeWork)$")
_SEPARATOR = re.compile(r"\s+(?:[|·•—–»«:/-]|::)\s+")
_MARKS = "|·•—–»«:/-"
_BY = re.compile(r"^(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|da)\s*:?\s+", re.I)
_NO_NAME = re.compile(
    r"https?:|@|\d\d|^(?-i:[a-z]+) of |^(?:admin|administrator|editor|author|staff|guest|team)$",
    re.I,
)
_FILE_NAME = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif)$", re.I)
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own facts; None and empty where it says nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None
    language: str | None = None
    site_name: str | None = None
    url: str | None = None
    description: str | None = None
    image: ArticleImage | None = None
    tags: tuple[str, ...] = ()


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """Read from the whole page, before anything is taken out of it."""
    meta = _meta(root)
    article, objects = _linked_data(root)
    site = meta.get("og:site_name") or _name(_resolved(article.get("publisher"), objects))
    address = _address(root, meta, article, url)
    return Metadata(
        title=_title(root, meta, article, site),
        authors=_authors(root, meta, article, objects),
        published=_first_date(
            article.get("datePublished"),
            meta.get("article:published_time"),
            meta.get("datepublished"),
            *_dates(root, "datepublished", "published"),
            meta.get("date"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            meta.get("pubdate"),
            meta.get("sailthru.date"),
            meta.get("parsely-pub-date"),
            meta.get("publish-date"),
            *_times(root),
        ),
        modified=_first_date(
            article.get("dateModified"),
            meta.get("article:modified_time"),
            meta.get("og:updated_time"),
            *_dates(root, "datemodified", "updated"),
            meta.get("last-modified"),
        ),
        language=normal_tag(
            root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        )
        or normal_tag(meta.get("og:locale"))
        or normal_tag(_text(article.get("inLanguage")))
        or normal_tag(meta.get("content-language")),
        site_name=site,
        url=address,
        description=meta.get("og:description")
        or meta.get("description")
        or _text(article.get("description")),
        image=_image(root, meta, article, objects, address or url),
        tags=_tags(root, article, meta),
    )


def without_site(title: str, site: str | None) -> str:
    """`Headline - Site` → `Headline`, where its end is known to be the site's name."""
    if not site or not title.casefold().endswith(site.casefold()):
        return title
    rest = title[: len(title) - len(site)].rstrip()
    return rest.rstrip(_MARKS).rstrip() if rest.endswith(tuple(_MARKS)) else title


def _title(
    root: HtmlElement, meta: Mapping[str, str], article: Mapping[str, Any], site: str | None
) -> str | None:
    headings = [text_of(heading) for heading in root.iter("h1")]
    heading = next((text for text in headings if text and len(text) < 300), None)
    shown = next((fold("".join(element.itertext())) for element in root.iter("title")), "")
    page_title = without_site(_unescaped(shown), site)
    told = _text(article.get("headline")) or meta.get("og:title") or meta.get("twitter:title")
    if told:
        told = without_site(_unescaped(told), site)
        # A heading that begins the told title shows where the site's suffix starts.
        near = next((text for text in headings if text and _begins(told, text)), None)
        return near or told
    if heading and (len(headings) == 1 or _begins(page_title, heading)):
        return heading
    if page_title:
        parts = _SEPARATOR.split(page_title)
        return next((text for text in headings if text and text in page_title), max(parts, key=len))
    return heading


def _begins(title: str, heading: str) -> bool:
    return title == heading or (
        title.startswith(heading) and bool(_SEPARATOR.match(title[len(heading) :]))
    )


def _authors(
    root: HtmlElement,
    meta: Mapping[str, str],
    article: Mapping[str, Any],
    objects: Mapping[str, Any],
) -> tuple[str, ...]:
    told = article.get("author") or article.get("creator")
    linked = [
        _name(_resolved(one, objects)) for one in (told if isinstance(told, list) else [told])
    ]
    names = _names(linked)
    for key in (
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "sailthru.author",
        "twitter:data1",
    ):
        if key != "twitter:data1" or "written by" in meta.get("twitter:label1", "").lower():
            names = names or _names([meta.get(key)])
    if names:
        return names
    for path in (
        "//*[@rel='author']",
        "//*[@itemprop='author']//*[@itemprop='name']",
        "//*[@itemprop='author']",
        "//*[contains(concat(' ',@class,' '),' author-name ')]",
        "//*[contains(concat(' ',@class,' '),' byline ')]",
    ):
        names = _names([text_of(element) for element in root.xpath(path)[:3]])
        if names:
            return names
    return ()


def _names(told: Sequence[str | None]) -> tuple[str, ...]:
    names: list[str] = []
    for text in told:
        for name in split_names(_BY.sub("", _unescaped(text or ""))):
            if not _NO_NAME.search(name) and 2 <= len(name) <= 60 and len(name.split()) <= 6:
                names.append(name)
    return tuple(dict.fromkeys(names))


def _address(
    root: HtmlElement, meta: Mapping[str, str], article: Mapping[str, Any], url: str | None
) -> str | None:
    links = root.xpath("//link[@rel='canonical']/@href")
    told = [str(link) for link in links[:1]]
    told += [meta.get("og:url") or "", _text(article.get("url")) or "", url or ""]
    for address in told:
        whole = _joined(url, address)
        if whole and whole.startswith(("http://", "https://")):
            return whole
    return None


def _image(
    root: HtmlElement,
    meta: Mapping[str, str],
    article: Mapping[str, Any],
    objects: Mapping[str, Any],
    base: str | None,
) -> ArticleImage | None:
    linked = article.get("image")
    linked = _resolved(linked[0] if isinstance(linked, list) and linked else linked, objects)
    if isinstance(linked, Mapping):
        linked = linked.get("url") or linked.get("contentUrl")
        linked = linked[0] if isinstance(linked, list) and linked else linked
    figures = root.xpath("//article//img[@src] | //main//img[@src] | //figure//img[@src]")
    first = figures[0].get("src") if figures else None
    for told in (
        linked,
        meta.get("og:image"),
        meta.get("og:image:url"),
        meta.get("twitter:image"),
        first,
    ):
        address = fields.safe_address(_text(told))
        if address:
            alt = meta.get("og:image:alt") or meta.get("twitter:image:alt")
            alt = alt or next((f.get("alt") for f in figures if f.get("src") == told), None)
            return ArticleImage(_joined(base, address) or address, _alt(alt))
    return None


def _alt(alt: str | None) -> str | None:
    """Alternative text without a file's ending; none where it is only a file's name."""
    alt = tidy(alt or "")
    named = _FILE_NAME.sub("", alt)
    return None if not named or (named != alt and " " not in named) else named


def _joined(base: str | None, address: str) -> str | None:
    try:
        return urljoin(base or "", address) or None
    except ValueError:  # a broken address such as http://[
        return None


def _tags(
    root: HtmlElement, article: Mapping[str, Any], meta: Mapping[str, str]
) -> tuple[str, ...]:
    told = [str(value) for value in root.xpath("//meta[@property='article:tag']/@content")[:50]]
    keywords = article.get("keywords") or meta.get("keywords") or ""
    told += keywords.split(",") if isinstance(keywords, str) else [str(k) for k in keywords][:50]
    return tuple(dict.fromkeys(filter(None, (_unescaped(tag) for tag in told))))


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        key = (key or element.get("http-equiv") or "").strip().lower()
        value = _unescaped((element.get("content") or "")[:_LONGEST])
        if key and value:
            found.setdefault(key, value)
    return found


def _dates(root: HtmlElement, *names: str) -> Iterator[str | None]:
    for element in root.iter("*"):
        named = (element.get("itemprop") or element.get("class") or "")[:200].lower().split()
        if any(name in named for name in names):
            yield element.get("content") or element.get("datetime") or text_of(element)[:100]


def _times(root: HtmlElement) -> Iterator[str | None]:
    times = list(root.iter("time"))
    marked = [time for time in times if time.get("pubdate") is not None]
    for time in [*marked, *times][:3]:
        yield time.get("datetime") or text_of(time)[:100]


def _first_date(*told: object) -> date | None:
    return next((day for day in map(from_iso, told) if day), None)


def _linked_data(root: HtmlElement) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The JSON-LD object about the article, and all objects by their @id."""
    found: list[Mapping[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _objects((script.text or "")[:_MAX_JSON])
    by_id = {str(one["@id"]): one for one in reversed(found) if "@id" in one and len(one) > 1}
    articles = [one for one in found if _is_a(one, _ARTICLE_TYPES)]
    articles.sort(key=lambda one: (_is_a(one, _PAGE_TYPES), "headline" not in one))
    if not articles:
        return {}, by_id
    if _is_a(articles[0], _PAGE_TYPES):  # the page's name has the site's suffix
        return {**articles[0], "headline": None}, by_id
    return articles[0], by_id


def _objects(script: str) -> list[Mapping[str, Any]]:
    script = script.strip().removeprefix("<![CDATA[").removesuffix("]]>").rstrip("; \n")
    try:
        loaded = json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return []
    found: list[Mapping[str, Any]] = []
    waiting = [loaded]
    while waiting and len(found) < 500:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = one[:500] + waiting
        elif isinstance(one, Mapping):
            found.append(one)
            waiting = [
                one[k] for k in ("@graph", "mainEntity", "mainEntityOfPage") if k in one
            ] + waiting
    return found


def _is_a(one: Mapping[str, Any], types: re.Pattern[str]) -> bool:
    told = one.get("@type")
    return any(
        types.fullmatch(str(name)[:100]) for name in (told if isinstance(told, list) else [told])
    )


def _resolved(value: Any, objects: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping) and "@id" in value and "name" not in value and "url" not in value:
        return objects.get(str(value["@id"]), value)
    return value


def _name(value: Any) -> str | None:
    if isinstance(value, Mapping):
        return _text(value.get("name"))
    return _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return _unescaped(value[:_LONGEST]) or None if isinstance(value, str) else None


def _unescaped(text: str) -> str:
    """Titles are often escaped twice (`&amp;#8217;`)."""
    return tidy(html.unescape(text)) if "&" in text else tidy(text)
