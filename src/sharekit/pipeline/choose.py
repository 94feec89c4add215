"""Choose what goes on a card: the template this article deserves, the quotes to try."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sharekit.article.clean import tidy
from sharekit.article.model import Article, BlockKind
from sharekit.cards.formats import Format, Shape
from sharekit.cards.scripts import script_of_language
from sharekit.cards.templates.base import TEMPLATES, Template
from sharekit.diagnostics import Diagnostic, note, warning
from sharekit.drawing.picture.info import Kind, Seen
from sharekit.drawing.scene.ports import Cache
from sharekit.errors import InputError, UsageError, shortened
from sharekit.extract.model import Comparison, Items, Passage, Quote, Stat, Steps
from sharekit.manifest import CardRow
from sharekit.pipeline.settings import AUTO, CardSettings
from sharekit.pipeline.understand import (
    authors_choice,
    best_quotes,
    is_announcement,
    structure_of,
)

SURE = 0.65
"""Confidence from which on a comparison is what an article is about."""
TOLD, COUNTED = 0.8, 0.95
"""Confidence from which on an article is its steps; its list, where the title counts it."""
CITED, TELLING, OPENING = 0.7, 0.5, 2
"""Confidence of a number whose source is told; the score from which on a quote says more; the
paragraphs that an article opens with."""
BUILT_ON, BRIEF, EARLY, BETTER = 0.97, 3_500, 0.6, 0.9
"""Of a short article that is built on a number whose source is told: its confidence, the article's
characters at most, the share of them in front of it, and the score from which on a quote says more
nevertheless."""
NOTICE = 800
"""Characters of a notice at most: its title says more than any of its sentences."""
COMMON, WIDEST, NEAR = (40, 96), (40, 140), 0.2
"""Characters of a quote that reads well in every usual format, and in the widest; how far behind
the best of those one of these may be, so that all the article's cards show the same."""
LONGEST = 400
"""Characters of a quote that the article's author chose: on a tall card there is room."""
FIRST, POOL = 3, 12
"""Quotes looked at for one card after the best: most take one of the first; all are enough for
every format."""


Choice = tuple[Template, tuple[Diagnostic, ...]]
"""A template, and why."""


def structure_template(
    article: Article, settings: CardSettings, cache: Cache | None
) -> Choice | None:
    """For `auto`: the template that draws what the article is made of, or None.

    Such a card has no use for the article's picture, so this is asked before it is looked at.
    """
    if settings.template != AUTO or settings.quote != AUTO:
        return None
    if authors_choice(article, cache) is not None:  # its author says what stands for it
        return None
    found = _compared(article, cache) or _formed(article, cache)
    if found is None:
        return None
    name, reason = found
    return TEMPLATES.get(name), (note("template.auto", f"{reason} (-t quote draws a quote)"),)


def choose_template(
    article: Article, settings: CardSettings, cache: Cache | None, picture: Seen | None = None
) -> Choice:
    """The template asked for; `auto`: a quote where there is one, else the title, saying so.

    picture: the article's own, where it is fit to be shown: the quote stands over a photograph, and
    beside a figure. Raises UsageError (`template.unknown`).
    """
    if settings.template != AUTO:
        return TEMPLATES.get(settings.template), ()
    if settings.quote == AUTO and _is_notice(article, cache):
        reason = "the article is a short notice, so its title is drawn (-t quote draws a quote)"
        return TEMPLATES.get("title"), (note("template.auto", reason),)
    if settings.quote != AUTO or best_quotes(article, cache, limit=1):
        if picture is not None:
            kind = picture.study.kind
            return TEMPLATES.get(kind.value), (note("template.auto", _PICTURED[kind]),)
        return TEMPLATES.get("quote"), ()
    if structure_of(article, "stat", cache) is not None:
        reason = "no sentence here is fit to stand alone as a quote, so its number is drawn"
        return TEMPLATES.get("stat"), (note("template.auto", reason),)
    if article.title:
        reason = "no sentence here is fit to stand alone as a quote, so the title is drawn"
        return TEMPLATES.get("title"), (note("template.auto", reason),)
    return TEMPLATES.get("quote"), ()


def _compared(article: Article, cache: Cache | None) -> tuple[str, str] | None:
    """The template of a comparison that is what the article is about, and why; else None."""
    found = structure_of(article, "comparison", cache)
    if not isinstance(found, Comparison) or found.confidence < SURE:
        return None
    both = f"{found.left.label} and {found.right.label}"
    return "versus", f"the article compares {both}, so that is drawn"


def _formed(article: Article, cache: Cache | None) -> tuple[str, str] | None:
    """The template that an article's own form asks for, and why: it tells steps, its title counts
    what it lists, or holds the number that it is about. None where its form is another."""
    steps = structure_of(article, "steps", cache)
    if isinstance(steps, Steps) and steps.confidence >= TOLD:
        return "steps", f"the article tells {len(steps.steps)} steps, so they are drawn"
    items = structure_of(article, "items", cache)
    if isinstance(items, Items) and items.confidence >= COUNTED:
        return "list", f"the title counts {len(items.items)} things, so they are drawn"
    return _numbered(article, cache)


def _numbered(article: Article, cache: Cache | None) -> tuple[str, str] | None:
    """The number card, where the number is the point: it is in the title, or the article opens with
    it, or is short and built on it, says whose it is and has no quote that says more."""
    title, first = article.title or "", _opening(article)
    brief = len(article.text) <= BRIEF
    if not brief and not any(map(str.isdecimal, title + first)):
        return None
    stat = structure_of(article, "stat", cache)
    if not isinstance(stat, Stat):
        return None
    if stat.number in title:
        return "stat", f"the title is about {stat.number}, so that number is drawn"
    if article.image is not None or stat.source is None or stat.confidence < CITED:
        return None
    quotes = best_quotes(article, cache, limit=1)
    best = quotes[0].score if quotes else 0.0
    if stat.sentence in first and best < TELLING:
        return "stat", f"the article opens with {stat.number} and says whose number it is"
    built_on = stat.confidence >= BUILT_ON and _how_far(article, stat.sentence) <= EARLY
    if brief and built_on and best < BETTER:
        return "stat", f"the article is built on {stat.number} and says whose number it is"
    return None


def _is_notice(article: Article, cache: Cache | None) -> bool:
    """Is it no more than an announcement, without a quote that says more than its title?"""
    if authors_choice(article, cache) is not None:
        return False
    if not is_announcement(article, cache, _in_script(article, (0, NOTICE))[1]):
        return False
    return all(quote.score < TELLING for quote in best_quotes(article, cache, limit=1))


def _how_far(article: Article, passage: Passage) -> float:
    """The share of the text that stands before the block of a passage, 0–1."""
    before = sum(len(block.text) for block in article.blocks[: passage.block])
    return before / max(1, sum(len(block.text) for block in article.blocks))


def _opening(article: Article) -> str:
    """The first paragraphs: what news begin with."""
    paragraphs = (b.text for b in article.blocks if b.kind is BlockKind.PARAGRAPH)
    return "\n".join(islice(paragraphs, OPENING))


_PICTURED = {
    Kind.PHOTO: "the article has a photograph, so the quote is shown with it",
    Kind.FIGURE: "the article's picture is a diagram, chart or screenshot, so it is shown whole",
}


def choose_quotes(
    article: Article,
    settings: CardSettings,
    format_: Format,
    cache: Cache | None,
    earlier: Sequence[CardRow] = (),
) -> Iterable[Quote]:
    """The quotes to try, best first, looked for as they are asked for; only one where the user
    chose it.

    The author's own pull quote comes first, then the one that this card showed before (earlier: the
    article's cards by the manifest), so that neither an edited paragraph nor a better ranker
    changes what is published; then those that suit every usual format, so that all the article's
    cards show the same one, those of a length that reads best in this format, behind any that are
    much better, and the others.
    Raises UsageError (`quote.number`) for a number that isn't there, InputError (`quote.not_found`)
    for words that the article doesn't hold.
    """
    wanted = settings.quote.strip()
    if wanted != AUTO:
        return (_chosen(article, wanted, cache, not_verbatim=settings.not_verbatim),)
    return _each_once(_by_merit(article, settings, format_, cache, earlier))


def left_pull_quote(article: Article, cache: Cache | None) -> Iterator[Diagnostic]:
    """A warning where the author's own choice of a quote can't be taken."""
    pulled = article.preferences.pull_quote
    if not pulled:
        return
    found = authors_choice(article, cache)
    if found is None:
        yield warning(
            "quote.not_found",
            f"the pull quote '{shortened(pulled)}' is not in the article, or is somebody else's"
            " there, so another is chosen",
            hint="copy it from the article word for word, or write one with sharekit quotes --pick",
        )
    elif len(found.text) > LONGEST:
        yield warning(
            "quote.long",
            f"the pull quote has {len(found.text)} characters, so another is chosen",
            hint=f"at most {LONGEST} are drawn: name a part of it",
        )


def _each_once(quotes: Iterable[Quote]) -> Iterator[Quote]:
    seen: set[Quote] = set()
    for quote in quotes:
        if quote not in seen:
            seen.add(quote)
            yield quote


def _by_merit(
    article: Article,
    settings: CardSettings,
    format_: Format,
    cache: Cache | None,
    earlier: Sequence[CardRow],
) -> Iterator[Quote]:
    pulled = authors_choice(article, cache)
    if pulled is not None and len(pulled.text) <= LONGEST:
        yield from best_quotes(article, cache, limit=1, max_chars=LONGEST)
    else:
        yield from _shown_before(article, settings, format_, earlier)
    yield from _common(article, format_, cache)
    least, most = suiting_length(article, format_)
    low, high = _in_script(article, WIDEST)
    better = best_quotes(article, cache, limit=FIRST, min_chars=low, max_chars=high)
    for limit in (1, FIRST, POOL):
        for quote in best_quotes(article, cache, limit=limit, min_chars=least, max_chars=most):
            yield from (each for each in better if each.score > quote.score + NEAR)
            yield quote
    yield from best_quotes(article, cache, limit=POOL)


def _common(article: Article, format_: Format, cache: Cache | None) -> Iterator[Quote]:
    """Quotes that suit every usual format, where they are about as good as any."""
    least, most = _in_script(article, COMMON)
    low, high = _in_script(article, WIDEST)
    best = best_quotes(article, cache, limit=1, min_chars=low, max_chars=high)
    longest = _longest(article, format_)
    for limit in (1, FIRST):
        for quote in best_quotes(article, cache, limit=limit, min_chars=least, max_chars=most):
            if quote.score >= best[0].score - NEAR and len(quote.text) <= longest:
                yield quote


def _longest(article: Article, format_: Format) -> int:
    """The most characters of a quote in the format; any of the usual formats bears the common."""
    most = suiting_length(article, format_)[1]
    return most if format_.shape in _SMALL else max(most, _in_script(article, COMMON)[1])


_SMALL = frozenset({Shape.THUMB, Shape.TILE, Shape.CENTRE})


def suiting_length(article: Article, format_: Format) -> tuple[int, int]:
    """From how many to how many characters a quote reads best in the format, in its script."""
    return _in_script(article, format_.length)


def _in_script(article: Article, characters: tuple[int, int]) -> tuple[int, int]:
    """The bounds of a length in Latin characters, in the script of the article."""
    share = script_of_language(article.language).length
    least, most = characters
    return round(share * least), round(share * most)


def _shown_before(
    article: Article, settings: CardSettings, format_: Format, earlier: Sequence[CardRow]
) -> tuple[Quote, ...]:
    """What the card of this size showed, while the article says it: the same template's first."""
    from sharekit.extract.locate import recall

    own = [row for row in earlier if row.size == format_.name and not row.series]
    rows = [] if settings.new_quote else own
    rows.sort(key=lambda row: (settings.template not in {AUTO, row.template}, row.further))
    for row in rows:
        shown = row.quote
        if shown is None or shown.block < 0:
            continue
        found = recall(article, shown.text, (shown.block, shown.start, shown.end), shown.edits)
        if found is not None:
            return (found,)
    return ()


def _chosen(article: Article, wanted: str, cache: Cache | None, *, not_verbatim: bool) -> Quote:
    if wanted.isdecimal() and len(wanted) < 4:
        ranked = best_quotes(article, cache, limit=max(POOL, int(wanted)))
        if not 1 <= int(wanted) <= len(ranked):
            raise UsageError(
                f"there is no quote {wanted}; the article has {len(ranked)}",
                code="quote.number",
                hint="see: sharekit quotes SRC",
                where="--quote",
            )
        return ranked[int(wanted) - 1]
    from sharekit.extract.locate import find

    found = find(article, wanted)
    if found is not None:
        return found
    if not not_verbatim:
        raise InputError(
            "these words are not in the article",
            code="quote.not_found",
            hint="copy them from `sharekit quotes SRC`, or draw them all the same with"
            " --not-verbatim",
            where="--quote",
        )
    return Quote(text=tidy(wanted), score=0.0, block=-1, start=0, end=0, whole=False)
