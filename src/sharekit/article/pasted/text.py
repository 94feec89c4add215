"""Text pasted or saved from a page → `Article`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.article.age import warned
from sharekit.article.boilerplate.contents import without_contents
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import (
    Line,
    classify,
    finding_of,
    heads_related,
    is_sentence,
)
from sharekit.article.boilerplate.other_titles import reads_as_subheading, subheadings, telling
from sharekit.article.comments.start import comments_start, read_comments
from sharekit.article.frame.page import pasted, take_off
from sharekit.article.language import detect, normal_tag
from sharekit.article.model import (
    Article,
    BlockKind,
    Comment,
    Dropped,
    Evidence,
    Facts,
)
from sharekit.article.pasted.paged import unpaged
from sharekit.article.pasted.title_lines import take_title
from sharekit.article.pasted.wrapped import paragraphs
from sharekit.article.sift import Sifted, sift

_ENOUGH_PROSE, _LONGEST_NAME, _NEAR = 3, 40, 9
_OPENING = '"“„«‘'


def read(text: str, facts: Facts) -> Article:
    """The article in clean text. Raises nothing: an article without blocks is the caller's case."""
    language = normal_tag(facts.lang) or detect(text)
    lines = list(paragraphs(unpaged(text.split("\n"))))
    page = pasted(lines)
    title, rest, dropped = take_title(lines, facts.title, page=page)
    end = _comments_start(rest, facts.title or title)
    body, listed = without_contents(rest[:end])
    body, beside = take_off(body) if page else (body, [])
    sifted = sift(_with_headings(body), title=facts.title or title, language=language)
    comments, below = _comments(rest[end:], page=page)
    return Article(
        source="",
        kind="text",
        title=title,
        authors=sifted.authors,
        published=sifted.published,
        modified=sifted.modified,
        language=language,
        blocks=sifted.blocks,
        comments=(*sifted.comments, *comments),
        dropped=(*dropped, *listed, *beside, *sifted.dropped, *below),
        age=warned(sifted.warning),
        evidence=tuple(_evidence(title, sifted, language, facts)),
    )


def _comments_start(lines: Sequence[Line], title: str | None) -> int:
    """Where the comments begin: at a heading, else where names with dates follow one another."""
    end = comments_start(lines, [finding_of(line) for line in lines], title)
    prose = 0
    for index in range(end - 1):
        text, below = lines[index].text, classify(lines[index + 1].text)
        prose += is_sentence(text) and not classify(text)
        dated = below is not None and below.kind is LineKind.BYLINE
        may_begin = prose >= _ENOUGH_PROSE and dated and len(text) <= _LONGEST_NAME
        if may_begin and _begins_thread(lines[index : index + _NEAR]):
            return index
    return end


def _comments(
    lines: Sequence[Line], *, page: bool
) -> tuple[tuple[Comment, ...], tuple[Dropped, ...]]:
    """The comments in the lines, of a page without its foot; and what else stands there."""
    comments, below = read_comments(lines)
    if not page or not comments:
        return comments, below
    from sharekit.article.comments.split import without_foot

    comments, foot = without_foot(comments)
    return comments, (*below, *foot)


def _begins_thread(lines: Sequence[Line]) -> bool:
    from sharekit.article.comments.signs import begins_thread

    return begins_thread(lines)


def _evidence(
    title: str | None, sifted: Sifted, language: str | None, facts: Facts
) -> Iterator[Evidence]:
    """Text says nothing of itself: all is guessed."""
    if title:
        yield Evidence("title", "the first line", sure=False)
    for fact, found in (
        ("authors", sifted.authors),
        ("published", sifted.published),
        ("modified", sifted.modified),
    ):
        if found:
            yield Evidence(fact, "a line in the text", sure=False)
    if language and not facts.lang:
        yield Evidence("language", "the words of the text", sure=False)


def _surely_boilerplate(text: str) -> bool:
    finding = classify(text)
    return finding is not None and finding.sure


def _like_a_heading(text: str) -> bool:
    return text[-1].isalnum() and (text[0].isupper() or text[0].isdigit())


def _with_headings(lines: Sequence[Line]) -> list[Line]:
    """The same lines, short ones that stand alone above prose marked as headings."""
    marked = list(lines)
    others = subheadings(lines, [classify(line.text) for line in lines])
    told = telling(lines)
    related = False
    titles: list[str] = []
    for index, line in enumerate(lines[:-1]):
        below = lines[index + 1]
        if heads_related(line.text):
            related, titles = True, []
            continue
        related = related and not is_sentence(line.text)
        # The first below such a label is another article's title, and so are those like it.
        item = related and not (titles and reads_as_subheading(line.text, titles, others, told))
        titles += [line.text] if item else []
        quoted = related and line.text[0] in _OPENING
        if (
            line.kind is BlockKind.PARAGRAPH
            and line.gap
            and below.gap
            and len(line.text) <= 80
            and (quoted or _like_a_heading(line.text))
            and is_sentence(below.text)
            and (quoted or not item)
            and not _surely_boilerplate(line.text)
        ):
            marked[index] = Line(line.text, BlockKind.HEADING, gap=True)
    return marked
