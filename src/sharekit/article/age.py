"""Is an article past its maximum age? By the page's own warning, else by its dates."""

from __future__ import annotations

from datetime import date

from sharekit.article.model import Age, AgeVerdict, Article


def warned(line: str | None) -> Age:
    """Stale by a line of the page that warns of its age; unknown where there is none."""
    return Age(AgeVerdict.STALE, line, warned=True) if line else Age()


def judge_age(article: Article, today: date | None, max_age_days: int | None) -> Age:
    """Stale by the page's own warning, else by its first publication, else unknown."""
    if article.age.warned:
        return article.age
    if today is None or max_age_days is None:
        return Age()
    if article.published:
        old = (today - article.published).days > max_age_days
        verdict = AgeVerdict.STALE if old else AgeVerdict.FRESH
        return Age(verdict, f"published {article.published}")
    if article.modified and (today - article.modified).days > max_age_days:
        return Age(AgeVerdict.STALE, f"last changed {article.modified}")
    return Age()
