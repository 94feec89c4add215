"""Markdown with its front matter → `Article`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sharekit.article.age import warned
from sharekit.article.boilerplate.lines import Line, normal
from sharekit.article.frontmatter import fields, keys
from sharekit.article.frontmatter import reader as frontmatter
from sharekit.article.language import detect, normal_tag
from sharekit.article.markdown import dialects, shortcodes
from sharekit.article.markdown.body import Body, as_read, read_body
from sharekit.article.model import (
    Article,
    ArticleImage,
    BlockKind,
    Evidence,
    Facts,
)
from sharekit.article.pullquotes import own
from sharekit.article.sift import Sifted, sift, without_last_headings

# Of the generators, only Quarto reads `3/5/2024`: as Americans do.
_QUARTO = frozenset({"format", "execute", "datemodified", "bibliography", "imagealt", "jupyter"})


def read(text: str, facts: Facts) -> Article:
    """The article in clean Markdown. Raises InputError (`frontmatter.*`)."""
    table, body_text = frontmatter.split(text)
    plain = shortcodes.take_out(body_text)
    unified = dialects.unify(plain.text)
    body = read_body(unified.text)
    table = keys.normal(table)
    told = fields.words_of(table, *keys.TITLE)
    title, lines = _take_title(body, told, facts.title)
    given = normal_tag(facts.lang) or normal_tag(fields.text_of(table, *keys.LANGUAGE))
    language = given or detect("\n".join(line.text for line in lines))
    authors = fields.names_of(table, *keys.AUTHORS)
    sifted = sift(lines, title=facts.title or title, language=language, authors=authors)
    told_headings = {line.text for line in lines if line.kind is BlockKind.HEADING}
    sifted = without_last_headings(sifted, told_headings)
    article = _article(table, sifted, body.images, language)
    preferences = article.preferences
    pulled = preferences.pull_quote or own(plain.pulls, (*article.authors, facts.author or ""))
    if pulled:
        pulled = as_read(pulled)
    guessed = [] if told or not title else [Evidence("title", "the first heading")]
    if language and not given:
        guessed.append(Evidence("language", "the words of the text", sure=False))
    return replace(
        article,
        title=title,
        language=language,
        preferences=replace(preferences, pull_quote=pulled),
        dropped=(*plain.dropped, *unified.dropped, *body.dropped, *sifted.dropped),
        evidence=(*article.evidence, *guessed),
    )


def _article(
    table: Mapping[str, Any],
    sifted: Sifted,
    images: Sequence[ArticleImage],
    language: str | None,
) -> Article:
    url = fields.text_of(table, *keys.URL)
    day = "en-US" if _QUARTO.intersection(table) else language
    authors = fields.names_of(table, *keys.AUTHORS)
    published, modified = (
        fields.date_of(table, *names, *keys.like(table, fact), language=day)
        for fact, names in (("published", keys.PUBLISHED), ("modified", keys.MODIFIED))
    )
    alt = (*keys.ALT, *keys.like(table, "alt"))
    image = fields.image_of(table, *keys.IMAGE, *keys.like(table, "image"), alt=alt)
    evidence = [
        _evidence("title", bool(fields.text_of(table, *keys.TITLE)), False),
        _evidence("authors", bool(authors), bool(sifted.authors)),
        _evidence("published", bool(published), bool(sifted.published)),
        _evidence("modified", bool(modified), bool(sifted.modified)),
        _evidence("language", bool(fields.text_of(table, *keys.LANGUAGE)), False),
        _evidence("image", image is not None, bool(images), "the first picture of the text"),
    ]
    return Article(
        source="",
        kind="markdown",
        authors=authors or sifted.authors,
        published=published or sifted.published,
        modified=modified or sifted.modified,
        site_name=fields.text_of(table, *keys.SITE),
        url=url if url and url.startswith(("http://", "https://")) else None,
        description=fields.words_of(table, *keys.DESCRIPTION),
        image=_lead_image(image, images),
        illustration=next(iter(images), None),
        tags=fields.tags_of(table, *keys.TAGS, spaced="layout" in table)
        or fields.tags_of(table, *keys.KEYWORDS),
        blocks=sifted.blocks,
        comments=sifted.comments,
        age=warned(sifted.warning),
        preferences=fields.preferences_of(table),
        evidence=tuple(one for one in evidence if one),
    )


def _evidence(
    fact: str, told: bool, found: bool, where: str = "a line in the text"
) -> Evidence | None:
    """Front matter is sure; what the text shows is a guess; None where neither has the fact."""
    if told:
        return Evidence(fact, "front matter")
    return Evidence(fact, where, sure=False) if found else None


def _lead_image(told: ArticleImage | None, images: Sequence[ArticleImage]) -> ArticleImage | None:
    """The front matter's image, with the alternative text that the body has for it."""
    if told is None:
        return images[0] if images else None
    alt = told.alt or next((image.alt for image in images if image.url == told.url), None)
    return ArticleImage(told.url, alt)


def _take_title(body: Body, told: str | None, given: str | None) -> tuple[str | None, list[Line]]:
    """The title, and the lines without the heading that repeats it. given: the caller's, beside
    which a first heading that is one of several of its level heads a section."""
    lines = list(body.lines)
    first = next((i for i, line in enumerate(lines) if line.kind is not BlockKind.FIGURE), None)
    if first is None or not body.levels[first]:
        return told, lines
    alone = body.levels[first] == 1 or 1 not in body.levels
    heading = normal(lines[first].text)
    if told and normal(told) != heading:
        return told, lines
    if given and normal(given) != heading and body.levels.count(body.levels[first]) > 1:
        return told, lines
    if not told and not alone:
        return None, lines
    title = told or lines[first].text
    return title, lines[:first] + lines[first + 1 :]
