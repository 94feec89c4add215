"""Is an article past its maximum age? By the page's own warning, else by its dates."""

from __future__ import annotations

from datetime import date

from sharekit.article.model import Age, AgeVerdict, Article


def judge_age(article: Article, today: date | None, max_age_days: int | None) -> Age:
    """Stale by the page's own warning, else by its first publication, else unknown."""
    evidence = article.age.evidence
    if article.age.verdict is AgeVerdict.STALE and evidence not in _dated(article):
        return article.age
    if today is None or max_age_days is None:
        return Age()
    if article.published:
        old = (today - article.published).days > max_age_days
        verdict = AgeVerdict.STALE if old else AgeVerdict.FRESH
        return Age(verdict, _dated(article)[0])
    if article.modified and (today - article.modified).days > max_age_days:
        return Age(AgeVerdict.STALE, _dated(article)[1])
    return Age()


def _dated(article: Article) -> tuple[str, str]:
    """What a verdict by a date names; it may be another by another age, the page's own may not."""
    return f"published {article.published}", f"last changed {article.modified}"
