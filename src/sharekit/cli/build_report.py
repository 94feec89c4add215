"""What is printed of a build: files, progress, what went wrong, a summary; the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sharekit.build.jobs import Site
from sharekit.build.model import NAMED, NAMES_NO_CARD, OF_FILES, OUT_OF_DATE, Event, Fate
from sharekit.cli.annotations import annotation, from_workspace, job_summary
from sharekit.cli.console import Console, abandon_stdout, counted
from sharekit.cli.progress import Progress
from sharekit.config.layers import DEFAULT
from sharekit.errors import PartialError, SharekitError

STALE = 3
_WORST_FIRST = (7, 8, 10, 5)
_MOST_ERRORS = 1_000
_MOST_ALIKE = 5
_MOST_REASONS = 3
_WHAT = {
    Fate.MISSING: "missing",
    Fate.STALE: "stale",
    Fate.ORPHAN: "orphan",
    Fate.DIFFERS: "differs",
}


class BuildReport:
    """The events of a build as they come in; flat memory, however many."""

    def __init__(
        self,
        console: Console,
        site: Site,
        *,
        annotations: bool,
        environment: Mapping[str, str],
    ) -> None:
        self.console, self.site, self.annotations = console, site, annotations
        self.environment = environment
        self.expected = 0
        self.counts: Counter[Fate] = Counter()
        self.files: Counter[Fate] = Counter()
        self.problems: list[SharekitError] = []
        self.codes: Counter[int] = Counter()
        self.listed: list[Event] = []
        self.renamed = False
        self.named = 0
        self.alike: Counter[tuple[str, str]] = Counter()
        self.skipped: Counter[str] = Counter()
        self.texts: set[str] = set()
        silent = console.json or console.quiet
        self.progress = None if silent else Progress(console, dict(environment))

    def expect(self, count: int | None) -> None:
        """How many pages there are to come, where that is known."""
        self.expected = count or 0
        if self.progress is not None:
            self.progress.total = count

    def add(self, event: Event) -> None:
        """Tell of one event."""
        self.counts[event.fate] += 1
        self.files[event.fate] += len(event.files)
        if event.fate is Fate.SKIPPED:
            self.skipped[event.reason or ""] += 1
        if self.progress is not None and event.fate not in OF_FILES:
            self.progress.step(drawn=event.fate is Fate.RENDERED)
        self.renamed |= event.reason == NAMES_NO_CARD
        self.named += event.reason == NAMED
        problem = event.error
        if problem is not None:
            self.codes[problem.exit_code] += 1
            if len(self.problems) < _MOST_ERRORS:
                self.problems.append(problem)
        if event.fate in OUT_OF_DATE and len(self.listed) < _MOST_ERRORS:
            self.listed.append(event)
        with self._heard_or_not():
            if self.console.jsonl:
                self._line(event)
            elif not self.console.json:
                self._tell(event)
            if self.annotations:
                self._annotate(event)

    @contextmanager
    def _heard_or_not(self) -> Iterator[None]:
        """A build goes on where nobody reads what is printed of it (`| head`)."""
        try:
            yield
        except BrokenPipeError:
            if self.site.run.check:
                raise
            abandon_stdout()

    def _line(self, event: Event) -> None:
        value: dict[str, Any] = {"event": str(event.fate), "source": event.source}
        if event.files:
            value["files"] = list(event.files)
        if event.reason:
            value["reason"] = event.reason
        if event.error is not None:
            value["error"] = _error(event.error)
        if event.notes:
            value["diagnostics"] = [asdict(each) for each in event.notes]
        self.console.line(value)

    def _tell(self, event: Event) -> None:
        folder = self.site.output.folder
        if event.fate is Fate.PLANNED:
            self._clear()
            self.console.data(str(folder / event.source))
            self.console.diagnostics_of_many(event.notes)
        elif event.fate is Fate.RENDERED or event.fate is Fate.PRUNED:
            self._clear()
            for file in event.files:
                verb = "" if event.fate is Fate.RENDERED else "pruned: "
                self.console.data(f"{verb}{folder / file}")
        elif event.fate in OUT_OF_DATE:
            self._clear()
            files = f" ({', '.join(event.files)})" if event.files else ""
            reason = f": {event.reason}" if event.reason else ""
            self.console.data(f"{_WHAT[event.fate]}: {event.source}{files}{reason}")
        elif event.error is not None:
            self._tell_error(event.error)
        if event.error is None and event.fate not in OUT_OF_DATE:
            self._clear_for_detail(event)
        if event.fate is not Fate.PLANNED:
            self.console.diagnostics(event.notes)
        if event.row is not None:
            found = [each for card in event.row.cards for each in card.diagnostics]
            if found and event.fate is Fate.RENDERED:
                self.console.diagnostics_of_many(
                    replace(each, where=event.source) for each in found
                )

    def _tell_error(self, error: SharekitError) -> None:
        """An error; of many that say the same (a font nobody has) only the first."""
        key = (error.code, error.message)
        self.alike[key] += 1
        if self.alike[key] <= _MOST_ALIKE:
            self._clear()
            self.console.error(error)

    def _clear_for_detail(self, event: Event) -> None:
        if self.console.verbosity:
            self._clear()
            reason = f" ({event.reason})" if event.reason else ""
            self.console.detail(f"{event.fate}: {event.source}{reason}")

    def _clear(self) -> None:
        if self.progress is not None:
            self.progress.clear()

    def _annotate(self, event: Event) -> None:
        place = self.site.setup.home.path(event.source)
        line = annotation(event, from_workspace(place, self.environment))
        if line is not None:
            self.console.note(line)

    def finish(self) -> int:
        """The summary, and the exit code."""
        worst = self._worst()
        code = worst.exit_code if worst is not None else self._stale_code()
        with self._heard_or_not():
            self._sum_up(worst, code)
        target = self.environment.get("GITHUB_STEP_SUMMARY")
        if self.annotations and target:
            with Path(target).open("a", encoding="utf-8") as stream:
                stream.write(job_summary(self._words(), self.listed, self.problems))
        return code

    def _sum_up(self, worst: SharekitError | None, code: int) -> None:
        self._clear()
        for (code_of, message), times in self.alike.items():
            if times > _MOST_ALIKE:
                more = times - _MOST_ALIKE
                self.console.message(f"… {more} more pages: {message} ({code_of})")
        if self.console.jsonl:
            self.console.line({"event": "summary", **self._summary(), "exit_code": code})
        elif self.console.json:
            self.console.object(self._as_json(code))
        else:
            self.console.message(self._words())
            self._tell_of_stop()
            self._tell_of_texts()
        if worst is not None:
            self._tell_worst(worst)
        self.console.flush()

    def _tell_of_texts(self) -> None:
        """Of text files that are left out, where nobody chose the globs or they found nothing."""
        config = self.site.config
        globs = config.value("build.include")
        found = any(self.counts[fate] for fate in Fate if fate not in OF_FILES)
        if self.texts and (not found or config.origin("build.include") == DEFAULT):
            count = counted(len(self.texts), "text file")
            with_them = ",".join([*globs, "*.txt"])
            self.console.message(
                f"left out: {count}, such as {min(self.texts)}; "
                f'to draw them, too: --set "build.include={with_them}"'
            )
        elif not found and self.site.run.changed_since is not None:
            self.console.message(f"no page has changed since {self.site.run.changed_since}")
        elif not found and self.site.run.stream is None:
            self.console.message(f"no page is there: build.include is {', '.join(globs)}")

    def _tell_worst(self, worst: SharekitError) -> None:
        if self.console.json:
            self.console.errors(worst, self.problems)
        elif worst not in self.problems:
            self.console.error(worst)

    def _stale_code(self) -> int:
        return STALE if self.site.run.check and any(self.counts[f] for f in OUT_OF_DATE) else 0

    def _worst(self) -> SharekitError | None:
        failed = self.counts[Fate.FAILED]
        if not failed:
            return None
        pages = sum(self.counts[f] for f in Fate if f not in OF_FILES)
        if max(pages, self.expected) == 1 and self.problems:  # some may be left undone
            return self.problems[0]
        for code in _WORST_FIRST:
            for problem in self.problems:
                if problem.exit_code == code:
                    return problem
        done = "the others are compared" if self.site.run.check else "the others are done"
        if self.expected > pages:
            done = "the rest comes then"
        return PartialError(
            f"{failed} of {pages} pages failed",
            code="build.partial",
            hint=f"mend the pages named above and run it again; {done}",
        )

    def _summary(self) -> dict[str, Any]:
        return {str(fate): self.counts[fate] for fate in Fate if self.counts[fate]}

    def _as_json(self, code: int) -> dict[str, Any]:
        return {
            "output": str(self.site.output.folder),
            "counts": self._summary(),
            "left_out": sorted(self.texts)[:_MOST_ERRORS],
            "out_of_date": [
                {
                    "event": str(each.fate),
                    "source": each.source,
                    "files": list(each.files),
                    "reason": each.reason,
                }
                for each in self.listed
            ],
            "errors": [_error(problem) for problem in self.problems],
            "exit_code": code,
        }

    def _words(self) -> str:
        counts = self.counts
        if self.site.run.check:
            stale = ", ".join(f"{counts[f]} {_WHAT[f]}" for f in _WHAT if counts[f])
            told = f"{stale}; {self._cure()} to bring them up to date" if stale else ""
            fresh = f"{counted(counts[Fate.FRESH], 'page')} up to date"
            return f"{fresh}; {told}" if told else fresh
        parts = [f"{counts[Fate.RENDERED]} drawn", f"{counts[Fate.FRESH]} up to date"]
        if self.named:
            parts.append(f"front matter written to {counted(self.named, 'page')}")
        if counts[Fate.SKIPPED]:
            parts.append(f"{counts[Fate.SKIPPED]} skipped ({self._why_skipped()})")
        if counts[Fate.FAILED]:
            parts.append(f"{counts[Fate.FAILED]} failed")
        if counts[Fate.ORPHAN]:
            parts.append(f"{counts[Fate.ORPHAN]} orphaned (--prune removes them)")
        if counts[Fate.PRUNED]:
            parts.append(f"{counted(counts[Fate.PRUNED], 'file')} pruned")
        if self.site.run.dry_run:
            parts.append("nothing is written in a dry run")
        return "pages: " + ", ".join(parts)

    def _cure(self) -> str:
        """The run after which nothing is out of date."""
        wanted = {
            "--write-front-matter": self.renamed and not self.site.run.front_matter,
            "--prune": self.counts[Fate.ORPHAN] and not self.site.run.prune,
            "--force": self.counts[Fate.DIFFERS] and not self.site.run.force,
        }
        flags = " ".join(flag for flag, is_needed in wanted.items() if is_needed)
        return f"run it without --check{f', with {flags},' if flags else ''}"

    def _tell_of_stop(self) -> None:
        """Of pages that were not looked at, since too many had failed."""
        most, failed = self.site.run.max_failures, self.counts[Fate.FAILED]
        if most is None or self.site.run.check or failed <= most:
            return
        left = self.expected - sum(self.counts[f] for f in Fate if f not in OF_FILES)
        if left > 0:
            pages = "1 page was" if left == 1 else f"{left} pages were"
            rest = f"{pages} not looked at"
        elif self.expected:
            return  # it was the last one
        else:
            rest = "the rest was not looked at"
        self.console.message(f"stopped after {counted(failed, 'failure')}: {rest}")

    def _why_skipped(self) -> str:
        reasons = self.skipped.most_common(_MOST_REASONS)
        told = [f"{count}: {reason}" if len(reasons) > 1 else reason for reason, count in reasons]
        if len(self.skipped) > len(reasons):
            told.append("…")
        return "; ".join(told if self.console.verbosity else [*told, "-v names them"])


def _error(problem: SharekitError) -> dict[str, Any]:
    value = {"code": problem.code, "message": problem.message, "hint": problem.hint}
    return {**value, "where": problem.where, "exit_code": problem.exit_code}
