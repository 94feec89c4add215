"""An entry → `Article`: from the text that the stream holds, or from the page it names."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urljoin

from sharekit.article.age import judge_age
from sharekit.article.model import Article, ArticleImage
from sharekit.article.parse import parse
from sharekit.article.streams.detect import TABLES
from sharekit.article.streams.entry import Entry
from sharekit.article.streams.text import plain

_TEASER = 600
"""Characters below which a stream's text is taken for a teaser where it names the page, too."""
_CUT_OFF = re.compile(
    r"(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|\b(?:continue reading|read (?:more|on|the rest)|"
    r"weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|leggi tutto)\W{0,9})\s*$",
    re.IGNORECASE,
)
_APPEARED = re.compile(
    r"<p>[^<>]{0,9}The post <a[^<>]{0,500}>[^<>]{0,300}</a> (?:first )?appeared first on "
    r"<a[^<>]{0,500}>[^<>]{0,300}</a>\.?</p>\s*$"
)
"""What WordPress adds to every entry of a feed."""
_MARKUP = re.compile(
    r"<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|section|article)\b", re.IGNORECASE
)


def holds_text(entry: Entry, kind: str) -> bool:
    """Does a stream of this kind hold the article itself, not only a teaser of a page that it
    names?"""
    if entry.content is None:
        return False
    if entry.url is None or kind in TABLES:
        return True
    text = plain_end(entry.content)
    return len(text) >= _TEASER and _CUT_OFF.search(text[-200:]) is None


def plain_end(content: str) -> str:
    """The words of a text, as far as they tell a teaser from an article."""
    shown = plain(_APPEARED.sub("", content[-15_000:]))
    return shown or ""


def read_entry(
    entry: Entry,
    *,
    source: str,
    today: date | None,
    max_age_days: int | None,
    **facts: str | None,
) -> Article:
    """The article that an entry holds. Raises as `parse` does."""
    content = entry.content or ""
    form = entry.form
    if form is None and _MARKUP.search(content[:20_000]):
        form = "html"
    article = parse(
        _page(content, entry) if form == "html" else content,
        kind=form,
        source=source,
        today=today,
        max_age_days=max_age_days,
        **facts,
    )
    return told(article, entry, today, max_age_days, wins=True, **facts)


def told(
    article: Article,
    entry: Entry,
    today: date | None,
    max_age_days: int | None,
    *,
    wins: bool,
    **facts: str | None,
) -> Article:
    """The article with what the stream says of it. wins: over what its own text says.

    What the caller knows (`facts`) wins over both.
    """

    def either(name: str, fact: str | None = None) -> Any:
        own, streamed = getattr(article, name), getattr(entry, name)
        if facts.get(fact or name):
            return own
        return (streamed or own) if wins else (own or streamed)

    result = replace(
        article,
        title=either("title"),
        url=either("url"),
        authors=either("authors", "author"),
        published=either("published", "date"),
        modified=either("modified"),
        language=either("language", "lang"),
        site_name=either("site_name", "site"),
        image=either("image"),
        tags=article.tags or entry.tags,
        description=article.description or entry.summary,
    )
    image = result.image
    if image is not None and entry.base and not facts.get("image"):
        result = replace(result, image=ArticleImage(_joined(entry.base, image.url), image.alt))
    return replace(result, age=judge_age(result, today, max_age_days))


def _page(content: str, entry: Entry) -> str:
    """A page with nothing but the entry, so that the reader of pages reads it like one."""
    content = _APPEARED.sub("", content)
    lang = f' lang="{html.escape(entry.language)}"' if entry.language else ""
    base = f'<base href="{html.escape(entry.base)}">' if entry.base else ""
    title = html.escape(entry.title or "")
    return (
        f"<!doctype html><html{lang}><head>{base}<title>{title}</title></head><body><main><article>"
        f"<h1>{title}</h1>\n{content}\n</article></main></body></html>"
    )


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address
