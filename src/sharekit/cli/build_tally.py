"""What a build came to: how many pages of what fate, what went wrong, and what to say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sharekit.build.discover import LeftOut
from sharekit.build.jobs import Site
from sharekit.build.model import NAMED, NAMES_NO_CARD, OF_FILES, OUT_OF_DATE, Event, Fate
from sharekit.cli.console import counted
from sharekit.config.layers import DEFAULT
from sharekit.errors import PartialError, SharekitError

STALE = 3
WHAT = {
    Fate.MISSING: "missing",
    Fate.STALE: "stale",
    Fate.ORPHAN: "orphan",
    Fate.DIFFERS: "differs",
}
_WORST_FIRST = (7, 8, 10, 5)
_MOST_ERRORS = 1_000
_MOST_REASONS = 3


class Tally:
    """The events of a build, counted; flat memory, however many.

    expected: pages that there are; 0: nobody knows. problems, listed: errors, and what is out of
    date, the first thousand. left: what is left out.
    """

    def __init__(self, site: Site) -> None:
        self.site, self.run = site, site.run
        self.expected = 0
        self.counts: Counter[Fate] = Counter()
        self.problems: list[SharekitError] = []
        self.listed: list[Event] = []
        self.left = LeftOut(set(), set())
        self._renamed = False
        self._named = 0
        self._skipped: Counter[str] = Counter()

    def count(self, event: Event) -> None:
        """Take one event in."""
        self.counts[event.fate] += 1
        if event.fate is Fate.SKIPPED:
            self._skipped[event.reason or ""] += 1
        self._renamed |= event.reason == NAMES_NO_CARD
        self._named += event.reason == NAMED
        if event.error is not None and len(self.problems) < _MOST_ERRORS:
            self.problems.append(event.error)
        if event.fate in OUT_OF_DATE and len(self.listed) < _MOST_ERRORS:
            self.listed.append(event)

    def _pages(self) -> int:
        return sum(self.counts[fate] for fate in Fate if fate not in OF_FILES)

    def worst(self) -> SharekitError | None:
        """The error that the exit code is of: a page's own, or that some failed."""
        failed = self.counts[Fate.FAILED]
        if not failed:
            return None
        pages = self._pages()
        if max(pages, self.expected) == 1 and self.problems:  # some may be left undone
            return self.problems[0]
        for code in _WORST_FIRST:
            for problem in self.problems:
                if problem.exit_code == code:
                    return problem
        done = "the others are compared" if self.run.check else "the others are done"
        if self.expected > pages:
            done = "the rest comes then"
        return PartialError(
            f"{failed} of {pages} pages failed",
            code="build.partial",
            hint=f"mend the pages named above and run it again; {done}",
        )

    def summary(self) -> dict[str, Any]:
        """How many of each fate there were."""
        return {str(fate): self.counts[fate] for fate in Fate if self.counts[fate]}

    def as_json(self, code: int) -> dict[str, Any]:
        """The whole build as one object."""
        return {
            "output": str(self.site.output.folder),
            "counts": self.summary(),
            "left_out": sorted({*self.left.texts, *self.left.links})[:_MOST_ERRORS],
            "out_of_date": [
                {
                    "event": str(each.fate),
                    "source": each.source,
                    "files": list(each.files),
                    "reason": each.reason,
                }
                for each in self.listed
            ],
            "errors": [error_json(problem) for problem in self.problems],
            "exit_code": code,
        }

    def exit_code(self, worst: SharekitError | None) -> int:
        """Of the worst error; else 3 where a check found what is out of date."""
        if worst is not None:
            return worst.exit_code
        return STALE if self.run.check and any(self.counts[f] for f in OUT_OF_DATE) else 0

    def words(self, *, verbose: bool) -> str:
        """The build in one line. verbose: the pages that were skipped are named already."""
        counts = self.counts
        if self.run.check:
            stale = ", ".join(f"{counts[f]} {WHAT[f]}" for f in WHAT if counts[f])
            told = f"{stale}; {self._cure()} to bring them up to date" if stale else ""
            fresh = f"{counted(counts[Fate.FRESH], 'page')} up to date"
            return f"{fresh}; {told}" if told else fresh
        parts = [f"{counts[Fate.RENDERED]} drawn", f"{counts[Fate.FRESH]} up to date"]
        if self._named:
            parts.append(f"front matter written to {counted(self._named, 'page')}")
        if counts[Fate.SKIPPED]:
            parts.append(f"{counts[Fate.SKIPPED]} skipped ({self._why_skipped(verbose=verbose)})")
        if counts[Fate.FAILED]:
            parts.append(f"{counts[Fate.FAILED]} failed")
        if counts[Fate.ORPHAN]:
            parts.append(f"{counts[Fate.ORPHAN]} orphaned (--prune removes them)")
        if counts[Fate.PRUNED]:
            parts.append(f"{counted(counts[Fate.PRUNED], 'file')} pruned")
        if self.run.dry_run:
            parts.append("nothing is written in a dry run")
        return "pages: " + ", ".join(parts)

    def _cure(self) -> str:
        """The run after which nothing is out of date."""
        wanted = {
            "--write-front-matter": self._renamed and not self.run.front_matter,
            "--prune": self.counts[Fate.ORPHAN] and not self.run.prune,
            "--force": self.counts[Fate.DIFFERS] and not self.run.force,
        }
        flags = " ".join(flag for flag, is_needed in wanted.items() if is_needed)
        return f"run it without --check{f', with {flags},' if flags else ''}"

    def _why_skipped(self, *, verbose: bool) -> str:
        reasons = self._skipped.most_common(_MOST_REASONS)
        told = [f"{count}: {reason}" if len(reasons) > 1 else reason for reason, count in reasons]
        if len(self._skipped) > len(reasons):
            told.append("…")
        return "; ".join(told if verbose else [*told, "-v names them"])

    def remarks(self) -> Iterator[str]:
        """What else a person should know: of pages and files that weren't looked at."""
        yield from self._stop()
        yield from self._left_out()

    def _stop(self) -> Iterator[str]:
        """Of pages that were not looked at, since too many had failed."""
        most, failed = self.run.max_failures, self.counts[Fate.FAILED]
        if most is None or self.run.check or failed <= most:
            return
        left = self.expected - self._pages()
        if left > 0:
            pages = "1 page was" if left == 1 else f"{left} pages were"
            rest = f"{pages} not looked at"
        elif self.expected:
            return  # it was the last one
        else:
            rest = "the rest was not looked at"
        yield f"stopped after {counted(failed, 'failure')}: {rest}"

    def _left_out(self) -> Iterator[str]:
        """Of links that aren't followed; of text files, where nobody chose the globs or they found
        nothing."""
        texts, links = self.left
        if links:
            count = "1 link to a folder" if len(links) == 1 else f"{len(links)} links to folders"
            yield f"left out: {count} of pages, such as {min(links)}; name it, too, to draw them"
        config = self.site.config
        globs = config.value("build.include")
        found = self._pages()
        if texts and (not found or config.origin("build.include") == DEFAULT):
            count = counted(len(texts), "text file")
            with_them = ",".join([*globs, "*.txt"])
            yield (
                f"left out: {count}, such as {min(texts)}; "
                f'to draw them, too: --set "build.include={with_them}"'
            )
        elif not found and self.run.changed_since is not None:
            yield f"no page has changed since {self.run.changed_since}"
        elif not found and self.run.stream is None:
            yield f"no page is there: build.include is {', '.join(globs)}"


def error_json(problem: SharekitError) -> dict[str, Any]:
    """An error as an object."""
    value = {"code": problem.code, "message": problem.message, "hint": problem.hint}
    return {**value, "where": problem.where, "exit_code": problem.exit_code}
