"""An HTML page → `Article`: prune, let trafilatura choose the main text, sift what it chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sharekit.article.age import warned
from sharekit.article.boilerplate.bylines import is_byline, names_explicitly
from sharekit.article.boilerplate.contents import contents
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import (
    Line,
    classify,
    finding_of,
    heads,
    is_sentence,
    normal,
)
from sharekit.article.clean import fold
from sharekit.article.comments.split import split_comments
from sharekit.article.comments.start import comments_start
from sharekit.article.comments.threads import within_thread
from sharekit.article.decode import MAX_TEXT_BYTES, check_lines, check_size
from sharekit.article.language import detect
from sharekit.article.model import (
    Article,
    ArticleImage,
    BlockKind,
    Dropped,
    Evidence,
    Facts,
    Preferences,
)
from sharekit.article.page.authors import names_of
from sharekit.article.page.captions import without_captions
from sharekit.article.page.copies import without_copies
from sharekit.article.page.dom import HEADINGS, Placed, parse_tree, walk
from sharekit.article.page.metadata import Metadata, read_metadata
from sharekit.article.page.prune import prune
from sharekit.article.page.regular import regularise
from sharekit.article.page.repeats import without_repeats
from sharekit.article.page.rows import is_row_of_links, without_link_rows
from sharekit.article.page.sections import take_out
from sharekit.article.page.select import choose
from sharekit.article.page.shown import Shown, alt_of, first_picture, read_shown
from sharekit.article.pullquotes import own, take_from_page
from sharekit.article.sift import Sifted, sift, without_last_headings
from sharekit.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OUTSIDE = "outside the main text"
_IN_TEXT = "a line in the text"
_BAR_PIECES = 3
_MOST_IN_BAR = 100
"""Elements in the block that a bar of labels is."""
_SHORT = 2_000
"""Characters of a text below which its page's scripts may hold more of it."""


def read(text: str, facts: Facts) -> Article:
    """The article of a clean page. Raises InputError (`html.depth`, `source.too_large`)."""
    article = _read(parse_tree(text), facts)
    shown = len(article.text)
    if shown >= _SHORT:
        return article
    from sharekit.article.page.scripted import filled  # few pages need it

    try:
        root = filled(text, shown)
        whole = _read(root, facts) if root is not None else article
    except InputError:  # what its scripts hold is no page; what it shows was read
        return article
    return whole if len(whole.text) > shown else article


def _read(root: HtmlElement, facts: Facts) -> Article:
    regularise(root)
    told = read_metadata(root, facts.url)
    title = facts.title or told.title
    pulled = take_from_page(root)
    comments, clutter = prune(root)
    placed = list(walk(root))
    check_lines(len(placed))
    check_size(sum(len(p.line.text) for p in placed), MAX_TEXT_BYTES)
    warning = _age_warning(placed)
    placed, copies = without_copies(root, placed)
    clutter = (*clutter, *copies)
    placed, below, beyond = _cut_comments(root, placed, title)
    placed, sections = take_out(root, placed, told.url)
    more_comments, leftovers = split_comments([p.line for p in below])
    if comments:  # told with their names: what has none below them is something else
        unnamed = [Dropped(c.text, _OUTSIDE) for c in more_comments if not c.author]
        leftovers = (*leftovers, *unnamed)
        more_comments = tuple(c for c in more_comments if c.author)
    chosen = [keep and not _is_bar(p) for p, keep in zip(placed, choose(root, placed), strict=True)]
    chosen = without_link_rows(placed, without_captions(placed, chosen))
    outside = [
        Dropped(p.line.text, _why(p)) for p, keep in zip(placed, chosen, strict=True) if not keep
    ]
    lines = [p for p, keep in zip(placed, chosen, strict=True) if keep]
    lines, repeats = without_repeats(lines)
    lines, listed = _without_contents(lines)
    outside += listed
    titled = any(p.tag == "h1" and _says(p.line.text, told.title or "") for p in placed)
    body = [_with_kind(p) for p in _without_title(lines, told.title, titled=titled)]
    language = told.language or detect("\n".join(line.text for line in body))
    shown = read_shown(placed, chosen, title=title, site=told.site_name, language=language)
    sifted = sift(body, title=title, language=language, authors=told.authors or shown.authors)
    sifted = without_last_headings(sifted, {p.line.text for p in lines if p.tag in HEADINGS})
    sifted = sifted._replace(
        comments=(*comments, *more_comments, *sifted.comments),
        dropped=(*clutter, *sections, *outside, *repeats, *sifted.dropped, *leftovers, *beyond),
        warning=sifted.warning or warning,
    )
    article = _article(told, shown, sifted, language)
    named = (*article.authors, facts.author or "")
    article = replace(article, preferences=Preferences(pull_quote=own(pulled, named)))
    picture = first_picture(
        root, placed, chosen, title=title, authors=article.authors, base=told.url
    )
    if told.image:
        alt = told.image.alt or alt_of(root, told.image.url, told.url)
        return replace(article, image=replace(told.image, alt=alt), illustration=picture)
    return _with_picture(article, picture) if picture else article


def _article(told: Metadata, shown: Shown, sifted: Sifted, language: str | None) -> Article:
    """Told facts win over shown ones, and those over what the sieve found in the text."""
    evidence = list(told.evidence)
    authors, published, modified = told.authors, told.published, told.modified
    lines = {fact: f"the line “{line}”" for fact, line in shown.lines}
    for one in (shown, sifted):
        names = names_of(one.authors, told.site_name)
        if not authors and names:
            authors = names
            evidence.append(Evidence("authors", lines.get("authors", _IN_TEXT), sure=False))
        if not published and one.published:
            published = one.published
            evidence.append(Evidence("published", lines.get("published", _IN_TEXT), sure=False))
        if not modified and one.modified:
            modified = one.modified
            evidence.append(Evidence("modified", lines.get("modified", _IN_TEXT), sure=False))
    if not authors and told.organisation:
        authors = (told.organisation,)
        evidence.append(Evidence("authors", "JSON-LD author, an organisation"))
    if language and not told.language:
        evidence.append(Evidence("language", "the words of the text", sure=False))
    return Article(
        source="",
        kind="html",
        title=told.title,
        authors=authors,
        published=published,
        modified=modified,
        language=language,
        site_name=told.site_name,
        url=told.url,
        description=told.description,
        tags=told.tags,
        blocks=sifted.blocks,
        comments=sifted.comments,
        dropped=sifted.dropped,
        age=warned(sifted.warning),
        evidence=tuple(evidence),
    )


def _with_picture(article: Article, picture: ArticleImage) -> Article:
    evidence = Evidence("image", "the first picture of the text", sure=False)
    told = (*article.evidence, evidence)
    return replace(article, image=picture, illustration=picture, evidence=told)


def _age_warning(placed: Sequence[Placed]) -> str | None:
    for one in placed:
        finding = classify(one.line.text)
        if finding and finding.kind is LineKind.AGE_WARNING:
            return one.line.text
    return None


def _why(placed: Placed) -> str:
    finding = classify(placed.line.text)
    if finding is None and _is_bar(placed):
        return str(LineKind.BYLINE)
    return str(finding.kind) if finding else _OUTSIDE


def _cut_comments(
    root: HtmlElement, placed: Sequence[Placed], title: str | None
) -> tuple[list[Placed], list[Placed], list[Dropped]]:
    """Takes comments out of the tree that only their words give away, not their markup.

    Returns the lines above them, theirs, and what is neither.
    """
    lines = [p.line for p in placed]
    end = comments_start(lines, [finding_of(line) for line in lines], title)
    above, below = list(placed[:end]), list(placed[end:])
    thread = [
        p for p in within_thread(placed, end) if classify(p.line.text) or not is_row_of_links(p)
    ]
    others = {id(p) for p in below} - {id(p) for p in thread}
    beyond = [Dropped(p.line.text, _why(p)) for p in below if id(p) in others]
    holders = {parent for p in above for parent in (p.element, *p.element.iterancestors())}
    for one in below:
        if (
            one.element not in holders
            and one.element is not root
            and one.element.getparent() is not None
        ):
            one.element.drop_tree()
    return above, thread, beyond


def _without_contents(placed: Sequence[Placed]) -> tuple[list[Placed], list[Dropped]]:
    """The lines without a table of contents: one of links, since a list can announce chapters."""
    table = set(contents([p.line for p in placed]))
    linked = {i for i in table if _is_link(placed[i])}
    gone = linked | {i for i in table if i + 1 in linked and placed[i].tag in HEADINGS}
    kept = [one for index, one in enumerate(placed) if index not in gone]
    return kept, [Dropped(placed[i].line.text, "table of contents") for i in sorted(gone)]


def _is_link(one: Placed) -> bool:
    """Is a line nothing but a link?"""
    words = "".join("".join(link.itertext()) for link in one.element.iter("a"))
    return normal(words) == normal(one.line.text)


def _is_bar(one: Placed) -> bool:
    """Is the line made of inline elements, several of them boilerplate and none a sentence?"""
    if len(one.element) > _MOST_IN_BAR:  # of loose text, which every one of its lines would ask
        return False
    inner = [fold("".join(e.itertext())) for e in one.element if e.tag in {"a", "span", "time"}]
    pieces = [piece for piece in inner if any(map(str.isalnum, piece))]
    if len(pieces) < 2 or sum(map(len, pieces)) < 0.7 * len(one.line.text):
        return False
    found = [is_byline(piece) or names_explicitly(piece) or classify(piece) for piece in pieces]
    if len(pieces) < _BAR_PIECES:  # two buttons beside each other
        return all(found) and sum(map(len, pieces)) > 0.9 * len(one.line.text)
    return sum(map(bool, found)) >= 2 and not any(
        len(piece.split()) > 7 and not told for piece, told in zip(pieces, found, strict=True)
    )


def _without_title(
    placed: Sequence[Placed], title: str | None, *, titled: bool
) -> Iterator[Placed]:
    """The lines without those that are the title: a headline isn't body text, nor is that of a
    recipe's card. titled: has the page an `<h1>` that says the title, so that others are headings
    of its chapters?"""
    seen = begun = False
    told = 0
    for one in placed:
        repeated = title and _says(one.line.text, title)
        if repeated and (not begun or one.line.kind is BlockKind.HEADING):
            seen = True
            continue
        headline = one.tag == "h1" and not titled and not told
        if not seen and (headline or _title_and_byline(one.line.text, title)):
            seen = True
            continue
        begun = True
        told += is_sentence(one.line.text)
        yield one


def _with_kind(one: Placed) -> Line:
    """A short bold paragraph without an end mark is a heading, whatever its tag says."""
    line = one.line
    inside = line.kind is BlockKind.PARAGRAPH and heads(line.text, bold=one.bold)
    return line._replace(kind=BlockKind.HEADING) if inside else line


def _says(text: str, title: str) -> bool:
    return normal(text) == normal(title)


def _title_and_byline(text: str, title: str | None) -> bool:
    """Old pages set title and byline in one block (`Why We Walk<br>by Ann Lee, 5 May 2001`)."""
    if not title or not text.startswith(title):
        return False
    rest = text[len(title) :].strip(" .,:|–—-")
    return not rest or is_byline(rest)
