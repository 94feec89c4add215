"""Diagrams: a spec's article, its words found there, and which shape a comparison is drawn in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import PurePath

from sharekit.article.model import Article
from sharekit.cards.compose import Card
from sharekit.cards.diagram_spec import (
    COLUMNS,
    FACTS,
    TRAIL,
    Place,
    Spec,
    in_columns,
    on_trail,
    own,
)
from sharekit.cards.passages import once_named
from sharekit.diagnostics import Diagnostic, note
from sharekit.errors import InputError
from sharekit.extract.model import TITLE, Comparison, Passage, Side, Trail
from sharekit.fetch.url import looks_like_url
from sharekit.pipeline.settings import AUTO
from sharekit.store import sha256_hex


def shaped(comparison: Comparison, kind: str) -> tuple[Comparison, tuple[Diagnostic, ...]]:
    """The comparison in the shape asked for (`auto`: its own), and a note where it is a trail, on
    who leads. Two columns say nothing that would need one."""
    comparison = once_named(comparison)
    if kind == TRAIL and comparison.trail is None:
        return on_trail(comparison, "left"), _why("the trail was asked for; the left side leads")
    if kind == COLUMNS or comparison.trail is None:
        return in_columns(comparison), ()
    left, right = comparison.left.label, comparison.right.label
    ahead, rest = (left, right) if comparison.trail.ahead == "left" else (right, left)
    reason = f"{ahead} goes ahead, {rest} keeps the rest together: the trail"
    return comparison, _why(reason, "take two columns with --set diagram.kind=columns")


def fell_back(card: Card) -> Iterator[Diagnostic]:
    """A note where a trail had no room on a card and two columns took its place."""
    of = card.brief.structure
    if isinstance(of, Comparison) and of.trail is not None and card.frame.ground.art is None:
        yield note(
            "diagram.kind",
            f"{card.brief.format.name} has no room for the trail with such long words: two columns",
            hint="shorten the names in a spec: see sharekit diagram",
        )


def _why(reason: str, hint: str | None = None) -> tuple[Diagnostic, ...]:
    return (note("diagram.kind", reason, hint=hint),)


def spec_of(article: Article, comparison: Comparison, kind: str = AUTO) -> Spec:
    """What would be drawn of an article, as a spec to be edited."""
    comparison, _ = shaped(comparison, kind)
    if article.source != "-":
        return Spec(comparison, article.source)
    facts = {
        "title": article.title,
        "author": ", ".join(article.authors),
        "site": article.site_name,
        "url": article.url,
        "date": article.published.isoformat() if article.published else None,
        "lang": article.language,
    }
    return Spec(comparison, None, {key: value for key, value in facts.items() if value})


def article_of(
    spec: Spec, name: str, document: bytes, read: Callable[[str, Mapping[str, str]], Article]
) -> Article:
    """The article that a spec names, read with the facts that it gives; without one, an article of
    those facts alone. name: the spec's own, beside which its article stands."""
    if spec.article is None:
        return _bare(spec, name, document)
    source = spec.article
    if not looks_like_url(source) and name != "-":
        source = (PurePath(name).parent / source).as_posix()
    return read(source, spec.facts)


def _bare(spec: Spec, name: str, document: bytes) -> Article:
    facts = {key: spec.facts.get(key) for key in FACTS}
    author, day = facts["author"], facts["date"]
    try:
        published = date.fromisoformat(day) if day else None
    except ValueError:
        raise InputError(
            f"'{day}' is no day",
            code="diagram.value",
            hint="write it as YYYY-MM-DD",
            where=name,
        ) from None
    return Article(
        source=name,
        kind="diagram",
        title=facts["title"],
        authors=(author,) if author else (),
        published=published,
        language=facts["lang"],
        site_name=facts["site"],
        url=facts["url"],
        source_sha256=sha256_hex(document),
    )


def grounded(spec: Spec, article: Article, name: str, *, not_verbatim: bool) -> Comparison:
    """The spec's comparison, each of its texts as the article's slice.

    Words that the article doesn't say are a person's own: drawn where the spec names no article, or
    with `not_verbatim`. Raises InputError (`diagram.words`) with line and column otherwise.
    """
    free = not_verbatim or spec.article is None

    def found(text: Passage | None, *, label: bool = False) -> Passage | None:
        if text is None:
            return None
        passage = _label(article, text) if label else _sentence(article, text)
        if passage is not None:
            return passage
        if free:
            return own(text)
        raise _not_there(text, name, spec.places.get(str(text)))

    def side(of: Side) -> Side:
        points = (found(point) for point in of.points)
        label = found(of.label, label=True)
        assert label is not None
        return Side(label, found(of.role), tuple(point for point in points if point is not None))

    of = spec.comparison
    left, right = side(of.left), side(of.right)
    comparison = Comparison(
        left, right, found(of.conclusion), found(of.takeaway), of.confidence, None
    )
    trail: Trail | None = of.trail
    return on_trail(comparison, trail.ahead) if trail is not None else comparison


def _sentence(article: Article, text: str) -> Passage | None:
    from sharekit.extract.locate import find

    quote = find(article, text)
    if quote is None:
        return None
    whole = article.blocks[quote.block].text[quote.start : quote.end]
    return Passage(whole, quote.block, quote.start, quote.end)


def _label(article: Article, text: str) -> Passage | None:
    """A name where the article writes it, in its title first; its first letter may differ."""
    texts = [(TITLE, article.title or ""), *((i, b.text) for i, b in enumerate(article.blocks))]
    for block, whole in texts:
        for form in (text, text[:1].lower() + text[1:]):
            start = whole.find(form)
            if start >= 0:
                return Passage(text, block, start, start + len(form))
    return None


def _not_there(text: str, name: str, place: Place | None) -> InputError:
    where = f"{name}:{place.line}:{place.column}" if place else name
    short = text if len(text) <= 40 else f"{text[:39].rstrip()}…"
    return InputError(
        f"the article doesn't say “{short}”",
        code="diagram.words",
        hint="take its own words, or draw yours all the same with --not-verbatim",
        where=where,
    )
