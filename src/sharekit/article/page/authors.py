"""Who wrote a page, by what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from sharekit.article.boilerplate.bylines import in_order, is_name, split_names
from sharekit.article.clean import fold
from sharekit.article.page.dom import text_of
from sharekit.article.page.linked import Linked, is_organisation, name_of, unescaped
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BY = lazy(r"^(?:(?:written|posted|published)\s+)?(?:by|von|par|por|di|da)\s*:?\s+", 2)
_NOBODY = (
    r"^(?:(?:site|wp|web|blog)?-?(?:admin|administrator|editor|author|staff|guest|team|webmaster)|"
    r"user|anonymous|unknown|default|root|null|none)$"
)
_NO_NAME = lazy(rf"https?:|[@_<>{{}}]|\d\d|^(?-i:[a-z]+) of |{_NOBODY}", 2)
_NO_ACCOUNT = lazy(rf"https?:|[@<>{{}}\s]|^\W*\d|{_NOBODY}", 2)
_TITLE_BY = lazy(
    r"(?:^|\s[|·–—-])\s(?:by|par|por|von|door|av) (?P<name>[^|·–—]{3,40}?)\s?(?:$|[|·–—]|\s-\s)", 2
)
_LONGEST_TITLE, _LONGEST_ORGANISATION = 300, 60
_MOST_CITED = 50
_SHOWS_AUTHOR = lazy(r"author|user-?(?:name|details)|byline")
_POSTING, _LONGEST_ACCOUNT = ("/DiscussionForumPosting", "/SocialMediaPosting"), 40


class Found(NamedTuple):
    """A value, where it is from, and whether the page says that it is that."""

    value: Any = None
    origin: str = ""
    sure: bool = True


def first_told(*told: tuple[str, Any]) -> Found:
    """The first value that isn't empty, with its origin."""
    return next((Found(value, origin) for origin, value in told if value), Found())


def find_authors(
    root: HtmlElement, meta: Mapping[str, str], linked: Linked, site: str | None
) -> Found:
    """The people that a page says wrote it."""
    told = linked.get("author") or linked.get("creator")
    people = told if isinstance(told, list) else [told]
    by_label = "written by" in meta.get("twitter:label1", "").lower()
    labelled = names_of([meta.get("twitter:data1") if by_label else None], site)
    linked_names = names_of([name_of(one) for one in people if not is_organisation(one)], site)
    first_only = bool(linked_names) and set(linked_names) < set(labelled)  # as Ghost has it
    found = first_told(
        ("twitter:data1", labelled if first_only else ()),
        ("JSON-LD author", linked_names),
        *(
            (key, names_of([meta.get(key)], site))
            for key in ("author", "article:author", "dc.creator", "dcterms.creator",
                        "og:article:author", "parsely-author", "sailthru.author", "by")
        ),
        ("citation_author", names_of(_cited(root), site)),
        ("byl", names_of([meta.get("byl")], site)),
        ("twitter:data1", labelled),
        ("itemprop author", names_of(_itemprop_authors(root), site) or _poster(root)),
        ("class author vcard", names_of(_cards(root), site)),
        ("class p-author", names_of(_of_entry(root), site)),
        ("JSON-LD author", _account(root, [name_of(one) for one in people])),
    )  # fmt: skip
    return found if found.value else Found(_in_title(root, site), "the page's <title>", sure=False)


def _cited(root: HtmlElement) -> list[str]:
    """The names that a paper gives for catalogues, a tag for each: `Lee, Ann`."""
    told = (
        unescaped((e.get("content") or "")[:_LONGEST_TITLE])
        for e in root.iter("meta")
        if (e.get("name") or "").lower() == "citation_author"
    )
    return [in_order(name) for text in islice(told, _MOST_CITED) for name in text.split(";")]


def _in_title(root: HtmlElement, site: str | None) -> tuple[str, ...]:
    """`The Quiet Machine | by Tovah Lind | Longform`: some put the author there."""
    title = next(("".join(e.itertext()) for e in root.iter("title")), "")[:_LONGEST_TITLE]
    found = _TITLE_BY.search(unescaped(title))
    name = found["name"] if found else ""
    return names_of([name], site) if is_name(name) else ()


def _itemprop_authors(root: HtmlElement) -> list[str | None]:
    """Of the first element that is marked so, outside comments."""
    for element in root.iter("*"):
        if (element.get("itemprop") or "").lower() == "author" and not _in_comment(element):
            named = [e for e in element.iter("*") if (e.get("itemprop") or "").lower() == "name"]
            return [e.get("content") or text_of(e) for e in named or [element]][:5]
    return []


def _poster(root: HtmlElement) -> tuple[str, ...]:
    """Who began a forum's topic: there an account is all the name that there is."""
    post = next((e for e in root.iter("*") if (e.get("itemtype") or "").endswith(_POSTING)), None)
    names = _itemprop_authors(post) if post is not None else []
    return tuple(name for name in names[:1] if name and 2 <= len(name) <= _LONGEST_ACCOUNT)


def _cards(root: HtmlElement) -> Sequence[str]:
    """The name in the first hCard of an author inside an hAtom entry, outside comments."""
    for element in root.iter("span", "a", "p", "div", "address"):
        classes = _classes(element)
        if {"author", "vcard"} <= classes and not _in_comment(element):
            if not any("hentry" in _classes(each) for each in element.iterancestors()):
                continue
            return [text_of(e) for e in element.iter("*") if "fn" in _classes(e)][:1]
    return []


def _of_entry(root: HtmlElement) -> list[str]:
    """The author of a microformats entry, if there is only one. https://microformats.org/wiki/h-entry"""
    entries = [e for e in root.iter("*") if "h-entry" in _classes(e)]
    if len(entries) != 1:
        return []
    author = next((e for e in entries[0].iter("*") if "p-author" in _classes(e)), None)
    if author is None:
        return []
    named = next((e for e in author.iter("*") if "p-name" in _classes(e)), author)
    return [text_of(named)]


def _account(root: HtmlElement, told: Sequence[str | None]) -> tuple[str, ...]:
    """An account that is told as the author, where the page shows it as one, too: then it is all
    the name that there is."""
    names = {name for name in told if name and 2 <= len(name) <= _LONGEST_ACCOUNT}
    names = {name for name in names if not _NO_ACCOUNT.search(name)}
    if not names:
        return ()
    for element in root.iter("a", "span"):
        above = element.getparent()
        classes = _classes(element) | (_classes(above) if above is not None else set())
        marked = any(_SHOWS_AUTHOR.search(name) for name in classes)
        if marked and text_of(element)[: _LONGEST_ACCOUNT + 1] in names:
            return (text_of(element),)
    return ()


def _classes(element: HtmlElement) -> set[str]:
    return set((element.get("class") or "")[:500].lower().split())


def _in_comment(element: HtmlElement) -> bool:
    return any(
        "comment" in f"{each.get('class')} {each.get('itemprop')} {each.get('id')}".lower()
        for each in element.iterancestors()
        if each.tag not in {"body", "html"}
    )


def organisation(linked: Linked, site: str | None) -> str | None:
    """The author, where it is told as an organisation, for want of a person."""
    told = linked.get("author")
    for one in told if isinstance(told, list) else [told]:
        name = fold(unescaped(name_of(one) or "")) if is_organisation(one) else ""
        if 2 <= len(name) <= _LONGEST_ORGANISATION and names_of([name], site):
            return name
    return None


def names_of(told: Sequence[str | None], site: str | None) -> tuple[str, ...]:
    """Names of people in texts: without `By`, accounts, addresses and the site's own name."""
    names: list[str] = []
    for text in told:
        for name in split_names(_BY.sub("", unescaped(text or ""))):
            if not _NO_NAME.search(name) and 2 <= len(name) <= 60 and len(name.split()) <= 6:
                names.append(name)
    own = (site or "").casefold()
    return tuple(dict.fromkeys(name for name in names if name.casefold() != own))
