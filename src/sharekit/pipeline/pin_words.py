"""The words that go with each of several pins: a title, a description and a link of its own.

Every word is the article's own, or a fixed word of its language; those of a further pin are taken
from around what it draws.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice

from sharekit.article.model import Article, BlockKind
from sharekit.cards.against import against
from sharekit.cards.compose import Card
from sharekit.cards.copy import ELLIPSIS, TITLE_LIMIT, described, shorten
from sharekit.errors import ShareError
from sharekit.extract.model import Comparison, Items, Stat, Steps
from sharekit.share.address import canonical
from sharekit.share.find import find
from sharekit.share.utm import campaign, slug
from sharekit.store import sha256_hex

NETWORK = "pinterest"
_WORDS, _CHARACTERS = 5, 40
"""Of a quote, in the name of its pin."""
_OPENING = 2
"""Paragraphs that an article opens with."""


def variant_name(card: Card) -> str:
    """What tells a further pin of an article from the others: its template; of a quote also its
    first words and six digits of their hash."""
    if card.quote is None:
        return card.template
    said = card.quote.text
    words = "-".join(slug(said[:200]).split("-")[:_WORDS])[:_CHARACTERS].strip("-")
    digest = sha256_hex(said.encode("utf-8", "surrogatepass"))[:6]
    return "-".join(part for part in (card.template, words, digest) if part)


def worded(
    card: Card, article: Article, taken: Collection[str], utm: Mapping[str, str], *, first: bool
) -> Card:
    """The card with words of its own. taken: titles of other pins; first: it keeps the article's
    title and summary. utm: campaign parameters, `share.utm.DEFAULTS` where they say nothing."""
    copy, brief = card.copy, card.brief
    if not first:
        said = {"", *map(_plain, taken)}
        titles = (title for title in _titles(card, article) if _plain(title) not in said)
        copy = copy._replace(
            title=next(titles, copy.title), description=described(brief, _told(card, article))
        )
    link = tagged_link(article, card.variant or card.template, utm)
    return card._replace(copy=copy, brief=brief._replace(link=link))


def _titles(card: Card, article: Article) -> Iterator[str]:
    """Titles that would suit, the most telling first."""
    quote = card.quote
    if quote is None:
        yield from _structure_titles(card)
        said = card.brief.description or ""
        yield said if len(said) <= TITLE_LIMIT else shorten(said, TITLE_LIMIT)
        yield from _sentences(article)
        return
    if len(quote.text) <= TITLE_LIMIT:
        yield quote.text
    heading = _heading(article, quote.block)
    if heading:
        yield shorten(" – ".join(filter(None, (heading, article.title))), TITLE_LIMIT)
    yield shorten(quote.text, TITLE_LIMIT)


def _structure_titles(card: Card) -> Iterator[str]:
    match card.brief.structure:
        case Comparison(left=left, right=right):
            yield shorten(f"{left.label} {against(card.brief.language)} {right.label}", TITLE_LIMIT)
        case Stat(sentence=sentence):
            yield shorten(sentence, TITLE_LIMIT)
        case Steps(lead=lead, steps=entries) | Items(lead=lead, items=entries):
            heads = ", ".join(entry.head.rstrip(".:") for entry in entries)
            if lead and card.brief.title:
                yield shorten(f"{lead.rstrip('.:')} – {card.brief.title}", TITLE_LIMIT)
            yield shorten(heads, TITLE_LIMIT)
        case _:
            return


def _sentences(article: Article) -> Iterator[str]:
    """Those of the opening that are no longer than a title."""
    from sharekit.extract.language.sentences import split_sentences

    for text in _paragraphs(article):
        whole = (text[start:end] for start, end in split_sentences(text, language=article.language))
        yield from (each for each in whole if len(each) <= TITLE_LIMIT)


def _paragraphs(article: Article) -> list[str]:
    """The opening: the first paragraphs, without one that is but the title."""
    title = _plain(article.title or "")
    prose = (b.text for b in article.blocks if b.kind is BlockKind.PARAGRAPH)
    return list(islice((text for text in prose if _plain(text) != title), _OPENING))


def _plain(text: str) -> str:
    """What is heard of a title: its letters and digits."""
    return "".join(filter(str.isalnum, text)).casefold()


def _heading(article: Article, block: int) -> str | None:
    above = article.blocks[:block]
    return next((b.text for b in reversed(above) if b.kind is BlockKind.HEADING), None)


def _told(card: Card, article: Article) -> str:
    """What a further pin's description says: the quote's own paragraph, or what is drawn; the
    first that isn't the summary, which the first pin has."""
    summary = card.brief.summary or ""
    ways = [text for text in _descriptions(card, article, summary) if text]
    return next((text for text in ways if _plain(text) != _plain(summary)), summary)


def _descriptions(card: Card, article: Article, summary: str) -> Iterator[str]:
    opening = " ".join(_paragraphs(article))
    quote = card.quote
    if quote is None:
        yield _drawn(card, summary)
    elif quote.block < 0:
        yield _followed(quote.text, summary)
    else:
        paragraph = article.blocks[quote.block].text
        before, after = paragraph[: quote.start], paragraph[quote.start :]
        enough = len(after) > 2 * len(quote.text)
        if enough or (not before.strip() and len(after) > len(quote.text) + 2):
            yield after
        yield _followed(quote.text, summary)
        yield _followed(quote.text, opening)
    yield opening


def _drawn(card: Card, summary: str) -> str:
    """What a card with a structure draws, and the summary."""
    match card.brief.structure:
        case Comparison(left=left, right=right):
            said = " ".join(str(side.role) for side in (left, right) if side.role is not None)
        case Stat(sentence=sentence):
            said = str(sentence)
        case Steps(steps=entries) | Items(items=entries):
            heads = (entry.head.rstrip(" .;:") for entry in entries)
            said = "; ".join(f"{at}. {head}" for at, head in enumerate(heads, 1)) + "."
        case _:
            return ""
    return f"{said} {summary}"


def _followed(quote: str, summary: str) -> str:
    """A quote and the article's summary, "…" between them for all that is left out."""
    if not summary or _plain(quote) in _plain(summary):  # which has its marks as they are written
        return summary or quote
    return f"{quote} {ELLIPSIS} {summary}"


def tagged_link(article: Article, variant: str, utm: Mapping[str, str]) -> str | None:
    """The article's address with its campaign; as it stands where it is no address."""
    if article.url is None:
        return None
    try:
        tagged = campaign(canonical(article.url), utm, title=article.title or "", variant=variant)
    except ShareError:
        return article.url
    return tagged.tagged(find(NETWORK))
