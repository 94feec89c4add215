"""Which of a page's names for itself is the article's title, and which is the site's."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from sharekit.article.boilerplate.lines import is_sentence, letters
from sharekit.article.clean import fold
from sharekit.article.page.dom import text_of
from sharekit.article.page.linked import Linked, unescaped
from sharekit.article.told import is_unspaced
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SEPARATOR = lazy(r"\s+(?:[|·•—–»«:/-]|::)\s+|(?<=\w):\s+")
_SPACED = lazy(r"\s+(?:[|·•—–»«:/-]|::)\s+")
_MARKS = "|·•—–»«:/-"
_MARKUP = lazy(r"<[^<>]{1,200}>")
_REST = lazy(r"(?:^|(?<=\s))(?:[|·•—–»«:/-]|::)\s+|\s+(?:[|·•—–»«:/-]|::)(?:$|(?=\s))|:\s+$")
"""The marks between the article's title and what the page's title adds to it."""
_JOINED = lazy(r"[|｜_－—–：:-](?=\S)")
"""The same where words aren't spaced."""
_MOST_RESTS = 3
_NO_SITE = lazy(
    r"^(?:by|von|par|por|di|da|door|av)\s|\b(?:page|part|seite|teil)\s\d|^\W{0,9}\d{1,9}\W{0,9}$", 2
)
_SITE_CLASS = lazy(
    r"(?:^|\s)(?:wp-block-)?(?:site-(?:title|name)|header-title-logo|brand-name)(?:$|\s)"
)
_BRAND = lazy(r"(?:^|[\s_-])(?:brand|logo)(?:$|[\s_-])")
_LOGO = lazy(r"\b(?:the|logo|logotype|home ?page|home|startseite|accueil|inicio|start)\b", 2)
_LONGEST = 300
_LONGEST_SITE = 50
_HEADINGS = ("h1", "h2", "h3", "h4")
_MOST_HEADINGS, _MOST_PARTS = 60, 9
_WORDS = 4
"""Words of a part that can be a whole title; dashes in shorter ones are of the title itself."""
_FEW_STEPS = 3
_MOST_TEXTS, _LAST_TEXTS = 400, 100


class Title(NamedTuple):
    """The title, where it is from, and whether the page says that it is the title."""

    text: str | None = None
    origin: str = ""
    sure: bool = True


def find_title(
    root: HtmlElement,
    meta: Mapping[str, str],
    linked: Linked,
    site: str | None,
    address: str | None = None,
) -> Title:
    """The headline: told, else the heading that the page's title holds, else a part of that."""
    own = _path(address)
    page_title = without_site(_page_title(root), site)
    headings = [text for text in _headings(root, "h1", site, own) if len(text) < _LONGEST]
    for origin, told in (
        ("JSON-LD headline", linked.text("headline")),
        ("og:title", meta.get("og:title")),
        ("twitter:title", meta.get("twitter:title")),
    ):
        if told:
            title = without_site(_plain(told), site)
            # A heading that begins the told title shows where the site's suffix starts.
            near = next((text for text in headings if _begins(title, text)), None)
            return Title(near or title, origin)
    document = next((e for e in root.iter("h1") if "MsoTitle" in (e.get("class") or "")), None)
    if document is not None:  # Word's own name of the page is seldom the document's
        return Title(text_of(document), "the document's title")
    if headings and _begins(page_title, headings[0]):
        return Title(headings[0], "the heading <h1>")
    repeated = _repeated_heading(root, page_title, site, own)
    if repeated:
        return Title(repeated, "the heading that the page's <title> repeats")
    if len(headings) == 1 or (headings and not page_title):
        return Title(headings[0], "the heading <h1>", sure=False)
    return _from_page_title(root, page_title) if page_title else Title()


def find_site(root: HtmlElement, title: Title, address: str | None) -> str | None:
    """The site's name as the end (or beginning) of the page's title, where the host's name, the
    link to the home page or the line of copyright confirms it, or where the rest is told as the
    article's title; else what the page's markup calls the name of the site."""
    told = _confirmed_site(root, title.text, address) or _marked_site(root)
    return told or _rest(root, title) or _branded_site(root)


def _rest(root: HtmlElement, title: Title) -> str | None:
    """What the page's title adds to the article's: its last part, else what stands before it."""
    whole, own = _page_title(root), title.text
    if not own or not title.sure or own not in whole:
        return None
    before, after = (part.strip() for part in whole.split(own, 1))
    if (before and after) or after.startswith(":"):
        return None  # no site's name is joined on by a colon
    rest = f" {after}" if after else f"{before} "
    rest = _JOINED.sub(" | ", after) if is_unspaced(own) and _JOINED.match(after) else rest
    parts = [part.strip() for part in _REST.split(rest) if part.strip()]
    if not _REST.search(rest) or not parts or len(parts) > _MOST_RESTS:
        return None
    name = parts[-1] if after else parts[0]
    known = len(name) <= _LONGEST_SITE and not _NO_SITE.search(name) and not is_sentence(name)
    return name if known and any(map(str.isalpha, name)) else None


def _marked_site(root: HtmlElement) -> str | None:
    """The words of the first element of a class such as `site-title`, in the page's own head."""
    for element in islice(root.iter("a", "p", "h1", "h2", "div", "span", "strong"), _MOST_TEXTS):
        if _SITE_CLASS.search((element.get("class") or "")[:500].lower()):
            name = text_of(element)
            if 2 <= len(name) <= _LONGEST_SITE and any(map(str.isalpha, name)):
                return name
    return None


def _branded_site(root: HtmlElement) -> str | None:
    """The words, or the picture's, of a link to the home page that is the brand or a logo."""
    for link in islice(root.iter("a"), _MOST_TEXTS):
        if not _links_home(link):
            continue
        above = link.getparent()
        holders = [link] if above is None else [link, above]
        marked = any(_BRAND.search((each.get("class") or "")[:500].lower()) for each in holders)
        alt = next((image.get("alt") or "" for image in link.iter("img")), "")
        name = fold(_LOGO.sub(" ", text_of(link) if marked and text_of(link) else alt))
        if 2 <= len(name) <= _LONGEST_SITE and any(map(str.isalpha, name)):
            return name
    return None


def _confirmed_site(root: HtmlElement, title: str | None, address: str | None) -> str | None:
    parts = [part.strip() for part in _SEPARATOR.split(_page_title(root)) if part.strip()]
    if len(parts) < 2 or not title:
        return None
    host = letters((urlsplit(address).hostname or "") if address else "")
    home = {letters(text) for text in _home_names(root)}
    for part in (parts[-1], parts[0]):
        said = letters(part)
        known = said in home or (len(said) >= 4 and (said in host or _claimed(root, said)))
        if len(said) >= 2 and known and len(part) <= _LONGEST_SITE and part not in title:
            return part
    return None


def _claimed(root: HtmlElement, said: str) -> bool:
    """Does a line such as `© 2026 Crumb & Crust` hold the name? said: its letters."""
    body = root.find("body")
    last = deque((root if body is None else body).itertext(), maxlen=_LAST_TEXTS)
    lines = (fold(text) for text in last if "©" in text or "copyright" in text.casefold())
    return any(said in letters(line) for line in lines if len(line) <= _LONGEST)


def without_site(title: str, site: str | None) -> str:
    """`Headline - Site` → `Headline`, where its end is known to be the site's name."""
    if not site or not title.casefold().endswith(site.casefold()):
        return title
    rest = title[: len(title) - len(site)].rstrip()
    return rest.rstrip(_MARKS).rstrip() if rest.endswith(tuple(_MARKS)) else title


def _page_title(root: HtmlElement) -> str:
    return next((_plain("".join(element.itertext())) for element in root.iter("title")), "")


def _plain(title: str) -> str:
    """A title without markup that somebody escaped into it (`The <em>real</em> cost`)."""
    title = unescaped(title)
    return fold(_MARKUP.sub("", title)) if "<" in title else title


def _repeated_heading(root: HtmlElement, page_title: str, site: str | None, own: str) -> str | None:
    """The heading that is the page's title or a part of it; of several the longest."""
    parts = {part.strip() for part in _SEPARATOR.split(page_title)}
    found = [
        heading
        for heading in (*_headings(root, _HEADINGS, site, own), *_within_headings(root))
        if heading in parts or _begins(page_title, heading)
    ]
    return max(found, key=len, default=None)


def _within_headings(root: HtmlElement) -> Iterator[str]:
    """What headings hold beside a label of their own: `Opinion`, in a span above the headline."""
    for heading in islice(root.iter("h1"), _MOST_HEADINGS):
        parts = list(islice(heading, _MOST_PARTS))
        if len(parts) > 1:
            yield from filter(None, map(text_of, parts[1:]))


def _from_page_title(root: HtmlElement, page_title: str) -> Title:
    """The part of it that stands alone somewhere on the page; else the longest."""
    parts = [part.strip() for part in _SEPARATOR.split(page_title) if part.strip()]
    if len(parts) < 2:
        return Title(page_title, "the page's <title>")
    alone = _texts(root)
    repeated = [part for part in parts if part in alone]
    if repeated:
        return Title(max(repeated, key=len), "the page's <title>, without the site's name")
    by_space = [part.strip() for part in _SPACED.split(page_title)]
    longest = max(by_space[: max(2, len(by_space) - 1)], key=len)  # the last of three is the site
    if len(by_space) > 2 and len(longest.split()) < _WORDS:
        head, dash, _ = page_title.rpartition(" - ")
        longest = head if dash else longest
    return Title(longest, "the longest part of the page's <title>", sure=False)


def _begins(title: str, heading: str) -> bool:
    if not heading or not title.startswith(heading):
        return False
    rest = title[len(heading) :]
    joined = is_unspaced(heading) and _JOINED.match(rest)
    return not rest or bool(_SPACED.match(rest) or joined)


def _headings(
    root: HtmlElement, tags: str | tuple[str, ...], site: str | None, own: str
) -> Iterator[str]:
    """Headings, without those that only name the site. own: the path of the page itself."""
    names = (tags,) if isinstance(tags, str) else tags
    found = (element for element in root.iter(*names))
    for element, _ in zip(found, range(_MOST_HEADINGS), strict=False):
        text = text_of(element)
        if text and not _links_home(element, own) and (not site or letters(text) != letters(site)):
            yield text


def _path(address: str | None) -> str:
    try:
        return urlsplit(address or "").path
    except ValueError:
        return ""


def _links_home(heading: HtmlElement, own: str = "") -> bool:
    """Is it a link to the site's front page, or to one that the page itself stands below?"""
    link = next(heading.iter("a"), None)
    if link is None:
        link = next(heading.iterancestors("a"), None)
    if link is None:
        return False
    try:
        parts = urlsplit((link.get("href") or "")[:500])
    except ValueError:
        return False
    if parts.query:
        return False
    front = parts.path in {"/", "./", "../", "index.html", "/index.html"} or bool(
        parts.netloc and not parts.path
    )
    above = parts.path.endswith("/") and own.startswith(parts.path) and own != parts.path
    return front or (above and parts.path.count("/") <= _FEW_STEPS)


def _home_names(root: HtmlElement) -> Iterator[str]:
    """What links to the home page say: their words, and the alternative text of logos."""
    for link in root.iter("a"):
        if _links_home(link):
            yield text_of(link)
            yield from ((image.get("alt") or "")[:_LONGEST_SITE] for image in link.iter("img"))


def _texts(root: HtmlElement) -> set[str]:
    """The first texts of the page, each as it stands between two tags."""
    body = root.find("body")
    texts = (fold(text) for text in (root if body is None else body).itertext() if text.strip())
    return {text for text, _ in zip(texts, range(_MOST_TEXTS), strict=False)}
