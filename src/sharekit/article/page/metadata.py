"""What a page says about itself: JSON-LD, Open Graph, meta elements, its own headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from sharekit.article.clean import tidy
from sharekit.article.dates import from_iso
from sharekit.article.frontmatter import fields
from sharekit.article.language import normal_tag
from sharekit.article.model import ArticleImage, Evidence
from sharekit.article.page.authors import Found, find_authors, first_told, organisation
from sharekit.article.page.dom import text_of
from sharekit.article.page.linked import Linked, unescaped
from sharekit.article.page.linked import text_of as linked_text
from sharekit.article.page.titles import find_site, find_title
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FILE_NAME = lazy(r"\.(?:png|jpe?g|gif|webp|svg|avif)$", 2)
_LOGO = lazy(
    r"(?:^|[/_.-])(?:(?:logos?|favicon|icon|placeholder|blank|spacer|sprite|avatar)"
    r"(?:[/_.-]|\d|$)|default(?:[_.-]|\d|$))|\.svg(?:\?|$)",
    2,
)
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own facts; None and empty where it says nothing. evidence: where each is from.

    organisation: an author that is told as an organisation, for want of a person.
    """

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
    organisation: str | None = None
    evidence: tuple[Evidence, ...] = ()


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """Read from the whole page, before anything is taken out of it."""
    meta = _meta(root)
    linked = Linked(root)
    address = _address(root, meta, linked, url)
    site = first_told(
        ("og:site_name", meta.get("og:site_name")),
        ("JSON-LD publisher", linked.name("publisher")),
        ("application-name", meta.get("application-name")),
        ("citation_journal_title", meta.get("citation_journal_title")),
    )
    title = find_title(root, meta, linked, site.value, address.value)
    evidence = [Evidence("title", title.origin, title.sure)] if title.text else []
    if not site.value:
        guessed = find_site(root, title, address.value)
        if guessed:
            site = Found(guessed, "the page's <title>")
            evidence.append(Evidence("site_name", site.origin, sure=False))
    found = {
        "authors": find_authors(root, meta, linked, site.value),
        "published": _published(root, meta, linked),
        "modified": _modified(root, meta, linked),
        "language": _language(root, meta, linked),
        "site_name": site,
        "url": address,
        "description": first_told(
            ("og:description", meta.get("og:description")),
            ("meta description", meta.get("description")),
            ("JSON-LD description", linked.text("description")),
        ),
        "image": _image(root, meta, linked, address.value or url),
    }
    told = {one.fact for one in evidence}
    evidence += [
        Evidence(fact, one.origin, one.sure)
        for fact, one in found.items()
        if one.value and one.origin and fact not in told
    ]
    values = {fact: one.value for fact, one in found.items()}
    values["authors"] = values["authors"] or ()
    return Metadata(
        title=title.text,
        tags=_tags(root, linked, meta),
        organisation=organisation(linked, site.value),
        evidence=tuple(evidence),
        **values,
    )


def _published(root: HtmlElement, meta: Mapping[str, str], linked: Linked) -> Found:
    names = (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
        "dcterms.created", "pubdate", "sailthru.date", "parsely-pub-date", "publish-date",
        "publication_date", "citation_publication_date",
    )  # fmt: skip
    return _first_date(
        [
            ("JSON-LD datePublished", linked.get("datePublished")),
            *((name, meta.get(name)) for name in names),
            *(("itemprop datePublished", told) for told in _dates(root, "datepublished")),
            *(("<time pubdate>", told) for told in _marked_times(root)),
            *(("class dt-published", told) for told in _entry_times(root)),
        ]
    )


def _modified(root: HtmlElement, meta: Mapping[str, str], linked: Linked) -> Found:
    names = ("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")
    return _first_date(
        [
            ("JSON-LD dateModified", linked.get("dateModified")),
            *((name, meta.get(name)) for name in names),
            *(("itemprop dateModified", told) for told in _dates(root, "datemodified")),
        ]
    )


def _language(root: HtmlElement, meta: Mapping[str, str], linked: Linked) -> Found:
    xml = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    body = root.find("body")
    return first_told(
        ("<html lang>", normal_tag(root.get("lang") or root.get("xml:lang") or xml)),
        ("<body lang>", normal_tag(body.get("lang") if body is not None else None)),
        ("og:locale", normal_tag(meta.get("og:locale"))),
        ("JSON-LD inLanguage", normal_tag(linked.text("inLanguage"))),
        ("content-language", normal_tag(meta.get("content-language"))),
    )


def _address(root: HtmlElement, meta: Mapping[str, str], linked: Linked, url: str | None) -> Found:
    links = root.xpath("//link[@rel='canonical']/@href")
    for origin, told in (
        ("link rel=canonical", str(links[0]) if links else None),
        ("og:url", meta.get("og:url")),
        ("JSON-LD url", linked.text("url")),
        ("the address that it was read from", url),
    ):
        whole = joined(url, told) if told else None
        if whole and whole.startswith(("http://", "https://")):
            return Found(whole, origin)
    return Found()


def _image(root: HtmlElement, meta: Mapping[str, str], linked: Linked, base: str | None) -> Found:
    """The first told image that isn't a logo; a logo is better than nothing only for `Found`."""
    value = linked.get("image")
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, Mapping):
        value = value.get("url") or value.get("contentUrl")
    alt = meta.get("og:image:alt") or meta.get("twitter:image:alt")
    for origin, told in (
        ("JSON-LD image", linked_text(value)),
        ("og:image", meta.get("og:image") or meta.get("og:image:url")),
        ("twitter:image", meta.get("twitter:image") or meta.get("twitter:image:src")),
        ("link rel=image_src", next(iter(root.xpath("//link[@rel='image_src']/@href")), None)),
    ):
        address = fields.safe_address(told)
        if address and not is_logo(address):
            whole = joined(base, address) or address
            return Found(ArticleImage(whole, alt_text(alt)), origin)
    return Found()


def is_logo(address: str) -> bool:
    """Does a picture's address say that it is a logo, an icon or a stand-in?"""
    return bool(_LOGO.search(address.rsplit("?", 1)[0]))


def alt_text(alt: str | None) -> str | None:
    """Alternative text without a file's ending; none where it is only a file's name."""
    alt = tidy(alt or "")
    named = _FILE_NAME.sub("", alt)
    return None if not named or (named != alt and " " not in named) else named


def joined(base: str | None, address: str) -> str | None:
    """An address on a page made whole; None for a broken one."""
    try:
        return urljoin(base or "", address) or None
    except ValueError:  # a broken address such as http://[
        return None


def _tags(root: HtmlElement, linked: Linked, meta: Mapping[str, str]) -> tuple[str, ...]:
    told = [str(value) for value in root.xpath("//meta[@property='article:tag']/@content")[:50]]
    keywords = linked.get("keywords") or meta.get("keywords") or ""
    if isinstance(keywords, str):
        told += keywords.split(",")
    elif isinstance(keywords, list):
        told += [str(keyword) for keyword in keywords[:50]]
    return tuple(dict.fromkeys(filter(None, (unescaped(tag) for tag in told))))


def _meta(root: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        value = unescaped((element.get("content") or "")[:_LONGEST])
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").strip().lower()
            if key and value:
                found.setdefault(key, value)
    return found


def _dates(root: HtmlElement, name: str) -> Iterator[str | None]:
    for element in root.iter("*"):
        if name in (element.get("itemprop") or "")[:200].lower().split():
            yield element.get("content") or element.get("datetime") or text_of(element)[:100]


def _marked_times(root: HtmlElement) -> Iterator[str | None]:
    for time in root.iter("time"):
        if time.get("pubdate") is not None:
            yield time.get("datetime") or text_of(time)[:100]


def _entry_times(root: HtmlElement) -> Iterator[str | None]:
    """When the only entry in microformats, or in WordPress' classes, was published."""
    classes = ((e, set((e.get("class") or "")[:500].split())) for e in root.iter("time"))
    times = [e for e, own in classes if "dt-published" in own or {"entry-date", "published"} <= own]
    if len(times) == 1:
        yield times[0].get("datetime") or text_of(times[0])[:100]


def _first_date(told: Iterable[tuple[str, object]]) -> Found:
    for origin, value in told:
        day = from_iso(value)
        if day:
            return Found(day, origin)
    return Found()
