"""The steps that an article tells its reader to take, in order.

Steps are what the text calls so ("Step 1: …"), a list or numbered headings under a title that says
how to do something, or sentences that open with First, Second, Finally. Where nothing calls them
steps, most of them must tell the reader to do something: a history has a first and a then, too.
Where a language's verbs don't show that, an ordered list under such a title is taken, less surely.
"""

from __future__ import annotations

from functools import lru_cache

from sharekit.article.model import Article, BlockKind
from sharekit.extract import entries, list_words
from sharekit.extract.entries import Run
from sharekit.extract.imperatives import share
from sharekit.extract.instructions import FORMS_KNOWN
from sharekit.extract.model import Entry, Passage, Steps
from sharekit.extract.ordinals import telling_run
from sharekit.extract.outline import Outline, outline

FEW = 2
LEAST, MOST = 3, 7
"""Items of an ordered list that is taken for steps though no form of its verbs says so."""

_LOOSE = frozenset({"ar", "he", "zh", "th", "vi", "id"})
"""Languages in which what tells somebody to do something may look like a statement."""


def steps(article: Article) -> Steps | None:
    """The steps of an article, or None. Verbatim; numbers in front of them are left out."""
    return _found(article)


@lru_cache(maxsize=2)
def _found(article: Article) -> Steps | None:
    of = outline(article)
    how_to = _how_to(of)
    weighed = [
        (confidence, -number, run)
        for number, run in enumerate(entries.runs(of))
        if (confidence := _confidence(of, run, how_to)) > 0
    ]
    if weighed:
        confidence, _, run = max(weighed, key=lambda each: each[:2])
        taken = _headed(run) if _headings_alone(run) else run.entries
        return Steps(taken, entries.lead(of, run), round(confidence, 2))
    ordinal = telling_run(of)
    if list_words.counted(article.title, anything=True) == len(ordinal) and not how_to:
        return None  # "3 considerations" that count themselves are a list
    return Steps(ordinal, None, 0.7) if ordinal else None


def _how_to(of: Outline) -> bool:
    title = (of.article.title or "").lower()
    if list_words.counted(title) is not None:
        return False
    return list_words.HOW_TO.search(title) is not None


def _confidence(of: Outline, run: Run, how_to: bool) -> float:
    """How surely a run is steps: 0 where it isn't, or can't be told."""
    if run.said:
        return 0.95
    announced = _announced(of, run)
    if announced is False:
        return 0.0
    telling = share([each.text for each in run.entries], of.language)
    if _headings_alone(run):
        kept = _headed(run)
        telling = share([each.text for each in kept], of.language)
        return 0.6 if how_to and len(kept) >= 3 and telling >= 0.7 else 0.0
    if len(run.entries) == FEW and not (announced and telling == 1):
        return 0.0
    if run.kind is BlockKind.HEADING:  # numbered ones
        if how_to or (announced and telling >= 0.5):
            return 0.85
        return 0.7 if telling >= 0.8 and not _called_list(of) else 0.0
    if of.language not in FORMS_KNOWN:
        return _abroad(of, run, telling, called=how_to or bool(announced))
    if announced:
        return 0.9 if telling >= 0.5 or (how_to and telling >= 0.3) else 0.0
    if how_to:
        return 0.8 if telling >= 0.6 else 0.0
    if telling >= 0.9 and announced is None and entries.colon(of, run):
        return 0.0 if _counted(of) else 0.65
    return 0.7 if run.numbered and telling >= 0.8 and not _counted(of) else 0.0


def _abroad(of: Outline, run: Run, telling: float, *, called: bool) -> float:
    """How surely a list is steps where a verb's form doesn't tell what is none.

    called: its title or the line above says so. Then the numbers in front of its items do, too.
    """
    if telling >= 0.6 and called:
        return 0.85 if run.numbered else 0.7
    if telling >= 0.9 and run.kind is BlockKind.LIST_ITEM and entries.colon(of, run):
        return 0.0 if _counted(of) else 0.65
    if not run.numbered or not LEAST <= len(run.entries) <= MOST:
        return 0.0
    if called:
        return 0.6
    sure = telling >= 0.8 and of.language not in _LOOSE and not _counted(of)
    return 0.65 if sure else 0.0


def _counted(of: Outline) -> bool:
    return list_words.counted(of.article.title) is not None


def _called_list(of: Outline) -> bool:
    title = (of.article.title or "").lower()
    return _counted(of) or list_words.LISTED.search(title) is not None


def _headings_alone(run: Run) -> bool:
    return run.kind is BlockKind.HEADING and not run.numbered


def _headed(run: Run) -> tuple[Entry, ...]:
    """Headings without those that can't be steps: questions, what is needed, the end."""
    return tuple(
        each
        for each in run.entries
        if not each.text.endswith("?")
        and not list_words.NEEDED.search(each.text.lower())
        and not list_words.CLOSING.match(each.text.lower())
    )


def _announced(of: Outline, run: Run) -> bool | None:
    """Does the line above call them steps? False where it calls them something else."""
    line: Passage | None = entries.lead(of, run)
    if line is None:
        return None
    text = line.lower()
    if list_words.NEEDED.search(text):
        return False
    if list_words.STEPS.search(text) or list_words.HOW_TO.search(text):
        return True
    if list_words.ELSEWHERE.search(text):
        return False
    return False if list_words.LISTED.search(text) else None
