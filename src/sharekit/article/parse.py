"""`parse`: a document → `Article`. Pure: no clock, no files, no network."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date

from sharekit.article.age import judge_age
from sharekit.article.clean import clean, tidy
from sharekit.article.dates import parse_date
from sharekit.article.decode import MAX_HTML_BYTES, MAX_TEXT_BYTES, check_lines, check_size, decode
from sharekit.article.kind import READERS, detect
from sharekit.article.language import detect as detect_language
from sharekit.article.language import normal_tag
from sharekit.article.model import (
    Article,
    ArticleImage,
    Block,
    BlockKind,
    Evidence,
    Fact,
    Facts,
    content_hash,
)
from sharekit.errors import InputError, UsageError, shortened
from sharekit.lazy import lazy
from sharekit.registry import unknown_name

_PAGE = lazy(r"\s*https?://[^/\s]", re.IGNORECASE)

DEFAULT_MAX_AGE_DAYS = 365


def parse(
    document: str | bytes,
    *,
    kind: str | None = None,
    url: str | None = None,
    source: str = "",
    today: date | None = None,
    max_age_days: int | None = DEFAULT_MAX_AGE_DAYS,
    **facts: Fact,
) -> Article:
    """The article that a document holds.

    kind: `html`, `markdown`, `text`, or None to detect. source: its path, for messages and for
    detecting. today: the date that its age is counted from; without it, only the page's own
    warning makes it stale. facts (title, author, site, url, date, lang, image) win over the source;
    only over a url of the same site a page's own canonical address wins.

    Raises UsageError (`kind.unknown`, `fact.unknown`, `date.syntax`, `lang.syntax`, `link.scheme`)
    and InputError (`source.empty`, `.binary`, `.encoding`, `.too_large`, `article.none`, `page.*`
    for what is no article, and readers' own).
    """
    known = _facts(facts, url)
    if kind is not None and kind not in READERS.names:
        READERS.get(kind)
    try:
        article = _read(document, kind, source, known)
    except InputError as problem:
        problem.where = problem.where or source or None
        raise
    article = _with_facts(article, known)
    return replace(
        article,
        source=source,
        language=article.language or detect_language(article.text),
        age=judge_age(article, today, max_age_days),
    )


def _read(document: str | bytes, kind: str | None, source: str, facts: Facts) -> Article:
    raw = document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")
    check_size(len(raw), MAX_HTML_BYTES)
    text = clean(decode(document) if isinstance(document, bytes) else document)
    if not text.strip():
        raise InputError("holds no text", code="source.empty", hint="pass a file with an article")
    kind = kind or detect(text, source)
    if kind != "html":
        check_size(len(raw), MAX_TEXT_BYTES)
        check_lines(text.count("\n"))
    article = READERS.get(kind)(text, facts)
    if not article.blocks and facts.title and tidy(text) == facts.title:
        # a text that is nothing but its title is still a text
        article = replace(article, blocks=(Block(BlockKind.PARAGRAPH, facts.title),))
    found = any(char.isalpha() for char in article.text)
    if kind == "html":
        from sharekit.article.page.unfit import refuse_other_pages  # pages alone need it

        refuse_other_pages(text, article if found else None)
    if not found:
        raise InputError(
            "no article found in it",
            code="article.none",
            hint="pass the page of one article, or its text",
        )
    return replace(article, kind=kind, source_sha256=content_hash(raw))


def _facts(facts: dict[str, Fact], url: str | None) -> Facts:
    names = [field.name for field in fields(Facts)]
    for name in facts:
        if name not in names:
            raise unknown_name("fact", name, names)
    tidied = {name: tidy(str(value)) or None for name, value in facts.items() if value is not None}
    _check_address(tidied.get("url", url))
    _check_language(tidied.get("lang"))
    return Facts(**{"url": url, **tidied})


def _check_address(url: str | None) -> None:
    """Raises UsageError for an address that no page has: it would be shared, and name files."""
    if url is not None and not _PAGE.match(url):
        raise UsageError(
            f"'{shortened(url)}' is no address of a web page",
            code="link.scheme",
            hint="give the whole address, from https:// on",
            where="url",
        )


def _check_language(tag: str | None) -> None:
    """Raises UsageError for what is no tag: no language's rules would set the article."""
    if tag is not None and normal_tag(tag) is None:
        raise UsageError(
            f"'{shortened(tag)}' is no language tag",
            code="lang.syntax",
            hint="write it as en, de or pt-BR",
            where="lang",
        )


def _with_facts(article: Article, facts: Facts) -> Article:
    published = article.published
    if facts.date:
        published = parse_date(facts.date, facts.lang or article.language)
        if published is None:
            raise UsageError(
                f"'{facts.date}' is no date",
                code="date.syntax",
                hint="write it as YYYY-MM-DD",
                where="date",
            )
    return replace(
        article,
        title=facts.title or article.title,
        authors=(facts.author,) if facts.author else article.authors,
        site_name=facts.site or article.site_name,
        url=_address(article, facts),
        published=published,
        language=normal_tag(facts.lang) or article.language,
        image=ArticleImage(facts.image) if facts.image else article.image,
        evidence=_evidence(article, facts),
    )


def _address(article: Article, facts: Facts) -> str | None:
    """Given, or told by the page: one that names itself canonical knows better than the address
    it was fetched from, if it is of the same site and no mere front page."""
    told = next((one.origin for one in article.evidence if one.fact == "url"), "")
    if not facts.url or not article.url or told != "link rel=canonical":
        return facts.url or article.url
    from urllib.parse import urlsplit  # pages alone need it

    try:
        given, own = urlsplit(facts.url), urlsplit(article.url)
        hosts = [(one.hostname or "").removeprefix("www.") for one in (given, own)]
    except ValueError:  # a broken address such as http://[
        return facts.url
    front = not own.path.strip("/") and not own.query and bool(given.path.strip("/"))
    return article.url if hosts[0] == hosts[1] and not front else facts.url


def _evidence(article: Article, facts: Facts) -> tuple[Evidence, ...]:
    """What the caller gave is sure; the rest as the reader says, in the order of the fields."""
    given = {
        "title": facts.title,
        "authors": facts.author,
        "site_name": facts.site,
        "url": facts.url if _address(article, facts) == facts.url else None,
        "published": facts.date,
        "language": normal_tag(facts.lang),
        "image": facts.image,
    }
    told = {one.fact: one for one in article.evidence}
    told |= {fact: Evidence(fact, "given") for fact, value in given.items() if value}
    order = [field.name for field in fields(Article)]
    return tuple(sorted(told.values(), key=lambda one: order.index(one.fact)))
