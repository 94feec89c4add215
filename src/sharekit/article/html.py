"""An HTML page → `Article`: prune, let trafilatura choose the main text, sift what it chose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sharekit.article.boilerplate import LineKind
from sharekit.article.comments import split_comments
from sharekit.article.decode import MAX_TEXT_BYTES, check_lines, check_size
from sharekit.article.dom import Placed, parse_tree, walk
from sharekit.article.language import detect
from sharekit.article.lines import classify, normal
from sharekit.article.metadata import Metadata, read_metadata
from sharekit.article.model import Age, AgeVerdict, Article, BlockKind, Dropped, Facts
from sharekit.article.prune import prune
from sharekit.article.sections import take_out
from sharekit.article.select import choose
from sharekit.article.sift import Sifted, comments_start, sift

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OUTSIDE = "outside the main text"


def read(text: str, facts: Facts) -> Article:
    """The article of a clean page. Raises InputError (`html.depth`, `source.too_large`)."""
    root = parse_tree(text)
    told = read_metadata(root, facts.url)
    title = facts.title or told.title
    comments, clutter = prune(root)
    placed = list(walk(root))
    check_lines(len(placed))
    check_size(sum(len(p.line.text) for p in placed), MAX_TEXT_BYTES)
    warning = _age_warning(placed)
    placed, below = _cut_comments(root, placed, title)
    placed, sections = take_out(root, placed)
    more_comments, leftovers = split_comments([p.line for p in below])
    chosen = choose(root, placed)
    outside = [
        Dropped(p.line.text, _why(p)) for p, keep in zip(placed, chosen, strict=True) if not keep
    ]
    lines = [p for p, keep in zip(placed, chosen, strict=True) if keep]
    body = [p.line for p in _without_title(lines, told.title)]
    language = told.language or detect("\n".join(line.text for line in body))
    sifted = sift(body, title=title, language=language)
    sifted = sifted._replace(
        comments=(*comments, *more_comments, *sifted.comments),
        dropped=(*clutter, *sections, *outside, *sifted.dropped, *leftovers),
        warning=sifted.warning or warning,
    )
    return _article(told, sifted, language)


def _article(told: Metadata, sifted: Sifted, language: str | None) -> Article:
    return Article(
        source="",
        kind="html",
        title=told.title,
        authors=told.authors or sifted.authors,
        published=told.published or sifted.published,
        modified=told.modified or sifted.modified,
        language=language,
        site_name=told.site_name,
        url=told.url,
        description=told.description,
        image=told.image,
        tags=told.tags,
        blocks=sifted.blocks,
        comments=sifted.comments,
        dropped=sifted.dropped,
        age=Age(AgeVerdict.STALE, sifted.warning) if sifted.warning else Age(),
    )


def _age_warning(placed: Sequence[Placed]) -> str | None:
    for one in placed:
        finding = classify(one.line.text)
        if finding and finding.kind is LineKind.AGE_WARNING:
            return one.line.text
    return None


def _why(placed: Placed) -> str:
    finding = classify(placed.line.text)
    return str(finding.kind) if finding else _OUTSIDE


def _cut_comments(
    root: HtmlElement, placed: Sequence[Placed], title: str | None
) -> tuple[list[Placed], list[Placed]]:
    """Takes comments out of the tree that only their words give away, not their markup."""
    end = comments_start([p.line for p in placed], title)
    above, below = list(placed[:end]), list(placed[end:])
    holders = {parent for p in above for parent in (p.element, *p.element.iterancestors())}
    for one in below:
        if (
            one.element not in holders
            and one.element is not root
            and one.element.getparent() is not None
        ):
            one.element.drop_tree()
    return above, below


def _without_title(placed: Sequence[Placed], title: str | None) -> Iterator[Placed]:
    """The lines without the first heading that is the title: a headline isn't body text."""
    seen = False
    for one in placed:
        headline = (
            one.line.kind is BlockKind.HEADING and title and normal(one.line.text) == normal(title)
        )
        if (headline or one.tag == "h1") and not seen:
            seen = True
            continue
        yield one
