"""What is printed of a build: files, progress, what went wrong, a summary; the exit code."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sharekit.build.jobs import Site
from sharekit.build.model import OF_FILES, OUT_OF_DATE, Event, Fate
from sharekit.cli.annotations import annotation, from_workspace, job_summary
from sharekit.cli.build_tally import WHAT, Tally, error_json
from sharekit.cli.console import Console, abandon
from sharekit.cli.progress import Progress
from sharekit.errors import SharekitError

_MOST_ALIKE = 5


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
        self.tally = Tally(site)
        self.alike: Counter[tuple[str, str]] = Counter()
        silent = console.json or console.quiet
        self.progress = None if silent else Progress(console, dict(environment))

    def expect(self, count: int | None) -> None:
        """How many pages there are to come, where that is known."""
        self.tally.expected = count or 0
        if self.progress is not None:
            self.progress.total = count

    def add(self, event: Event) -> None:
        """Tell of one event."""
        self.tally.count(event)
        if self.progress is not None and event.fate not in OF_FILES:
            self.progress.step(drawn=event.fate is Fate.RENDERED)
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
            abandon(sys.stdout)

    def _line(self, event: Event) -> None:
        value: dict[str, Any] = {"event": str(event.fate), "source": event.source}
        if event.files:
            value["files"] = list(event.files)
        if event.reason:
            value["reason"] = event.reason
        if event.error is not None:
            value["error"] = error_json(event.error)
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
            self.console.data(f"{WHAT[event.fate]}: {event.source}{files}{reason}")
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
        worst = self.tally.worst()
        code = self.tally.exit_code(worst)
        words = self.tally.words(verbose=bool(self.console.verbosity))
        with self._heard_or_not():
            self._sum_up(words, worst, code)
        target = self.environment.get("GITHUB_STEP_SUMMARY")
        if self.annotations and target:
            with Path(target).open("a", encoding="utf-8") as stream:
                stream.write(job_summary(words, self.tally.listed, self.tally.problems))
        return code

    def _sum_up(self, words: str, worst: SharekitError | None, code: int) -> None:
        self._clear()
        for (code_of, message), times in self.alike.items():
            if times > _MOST_ALIKE:
                more = times - _MOST_ALIKE
                self.console.message(f"… {more} more pages: {message} ({code_of})")
        if self.console.jsonl:
            self.console.line({"event": "summary", **self.tally.summary(), "exit_code": code})
        elif self.console.json:
            self.console.object(self.tally.as_json(code))
        else:
            for message in (words, *self.tally.remarks()):
                self.console.message(message)
        if worst is not None:
            self._tell_worst(worst)
        self.console.flush()

    def _tell_worst(self, worst: SharekitError) -> None:
        if self.console.json:
            self.console.errors(worst, self.tally.problems)
        elif worst not in self.tally.problems:
            self.console.error(worst)
