"""What was understood of an article, for a person who has ten seconds to see if it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from sharekit.article.model import AgeVerdict, Article, Block, BlockKind

_MARKS = {
    BlockKind.HEADING: "# ",
    BlockKind.LIST_ITEM: "- ",
    BlockKind.QUOTATION: "> ",
    BlockKind.FIGURE: "[picture] ",
    BlockKind.CODE: "[code] ",
}
_WIDTH = 96
_FACT = 44
_MOST_BLOCKS = 24
_AT_THE_START, _AT_THE_END = 8, 6
_COMMENTS = 3
_REASONS = 6


def shown(article: Article, *, full: bool, show_dropped: bool) -> Iterator[str]:
    """Lines: facts with their evidence, the text from its first to its last block, what was set
    aside. full: every word of the text and of the comments."""
    yield from _facts(article)
    yield ""
    yield from _text(article, full=full)
    yield ""
    yield from _aside(article, full=full, show_dropped=show_dropped)


def _facts(article: Article) -> Iterator[str]:
    evidence = {each.fact: each for each in article.evidence}
    rows = (
        ("title", "title", article.title),
        ("author", "authors", ", ".join(article.authors)),
        ("published", "published", _day(article.published)),
        ("modified", "modified", _day(article.modified)),
        ("site", "site_name", article.site_name),
        ("url", "url", article.url),
        ("language", "language", article.language),
        ("image", "image", article.image.url if article.image else None),
        ("alt text", "", article.image.alt if article.image else None),
        ("about", "description", article.description),
        ("tags", "", ", ".join(article.tags)),
    )
    for label, fact, value in rows:
        told = evidence.get(fact)
        if value:
            guessed = "?" if told and not told.sure else " "
            where = f"   {told.origin}" if told else ""
            yield f"{guessed} {label:<10} {_cut(value, _WIDTH):<{_FACT}}{where}".rstrip()
    yield f"  {'age':<10} {_age(article)}"
    lacking = [label for label, _, value in rows if not value and label not in _NOT_MISSED]
    if lacking:
        yield f"  {'not told':<10} {', '.join(lacking)}"


_NOT_MISSED = frozenset({"modified", "alt text", "about", "tags"})


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _age(article: Article) -> str:
    age = article.age
    if age.verdict is AgeVerdict.UNKNOWN:
        return "unknown: no date, and the page gives no warning"
    return f"{age.verdict}: {age.evidence}" if age.evidence else str(age.verdict)


def _text(article: Article, *, full: bool) -> Iterator[str]:
    kinds = Counter(block.kind for block in article.blocks)
    told = [
        f"{kinds[kind]} {name}{'' if kinds[kind] == 1 else 's'}"
        for kind, name in (
            (BlockKind.PARAGRAPH, "paragraph"),
            (BlockKind.HEADING, "heading"),
            (BlockKind.LIST_ITEM, "list item"),
            (BlockKind.QUOTATION, "quotation"),
            (BlockKind.FIGURE, "figure"),
            (BlockKind.CODE, "code block"),
        )
        if kinds[kind]
    ]
    minutes = article.reading_minutes
    yield f"Text, {minutes} min: {', '.join(told)} ({article.kind})"
    if full or len(article.blocks) <= _MOST_BLOCKS:
        yield from _blocks(article.blocks, 0, full=full)
        return
    end = len(article.blocks) - _AT_THE_END
    yield from _blocks(article.blocks[:_AT_THE_START], 0, full=False)
    headings = sum(b.kind is BlockKind.HEADING for b in article.blocks[_AT_THE_START:end])
    yield (
        f"      … {end - _AT_THE_START} more blocks, {headings} of them headings: --full shows them"
    )
    yield from _blocks(article.blocks[end:], end, full=False)


def _blocks(blocks: Sequence[Block], first: int, *, full: bool) -> Iterator[str]:
    for index, block in enumerate(blocks, first):
        mark = f"{block.number}. " if block.number else _MARKS.get(block.kind, "")
        text = mark + block.text
        yield f"{index:>4}  {text if full else _cut(text, _WIDTH)}"


def _aside(article: Article, *, full: bool, show_dropped: bool) -> Iterator[str]:
    comments = article.comments
    if comments:
        yield f"{len(comments)} comment{'' if len(comments) == 1 else 's'}, never quoted:"
        for comment in comments if full else comments[:_COMMENTS]:
            text = f"{comment.author or 'someone'}: {comment.text}"
            yield f"      {text if full else _cut(text, _WIDTH)}"
        if not full and len(comments) > _COMMENTS:
            yield f"      … {len(comments) - _COMMENTS} more"
    if show_dropped:
        yield f"{len(article.dropped)} set aside:"
        for each in article.dropped:
            yield f"      [{each.reason}] {each.text}"
    elif article.dropped:
        reasons = Counter(each.reason for each in article.dropped)
        most = reasons.most_common(_REASONS)
        told = "; ".join(f"{count} {reason}" for reason, count in most)
        rest = len(article.dropped) - sum(count for _, count in most)
        yield f"Set aside: {told}{f'; {rest} more' if rest else ''} (--show-dropped)"


def _cut(text: str, width: int) -> str:
    """The text on one line, cut at a word where it is longer than `width` characters."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return line[: width - 1].rsplit(" ", 1)[0] + " …" if " " in line[:width] else line[:width] + "…"
