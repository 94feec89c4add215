"""What is printed of a run: files on stdout, the plan of pins, what went wrong, a summary."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sharekit.cli.console import Console, counted
from sharekit.diagnostics import Diagnostic
from sharekit.errors import SharekitError
from sharekit.manifest import CardRow
from sharekit.manifest_text import as_json
from sharekit.pipeline.batch import Outcome, raise_worst
from sharekit.pipeline.folder import Folder
from sharekit.pipeline.output import Fate
from sharekit.pipeline.places import PLAN

if TYPE_CHECKING:
    from sharekit.pins import Pin

_SHOWN = ("title", "description", "alt", "link", "board")


@dataclass(slots=True)
class Report:
    """The outcomes of a run as they come in."""

    console: Console
    place: Path
    folder: Folder
    outcomes: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Tell people of one source as soon as it is done."""
        self.outcomes.append(outcome)
        if self.console.json:
            return
        for card in outcome.cards:
            self.console.data(str(self.place / card.row.file))
            self.console.detail(f"{card.fate}: {_described(card.row)}")
            self.console.diagnostics(card.row.diagnostics)
        for pin in self._plan(outcome):
            self._show(pin)

    def finish(self, *, as_json: bool = True) -> int:
        """The summary, the errors, and the exit code. Raises what stopped a single source.

        as_json: print the JSON object, too; not where something else follows that prints one.
        """
        if len(self.outcomes) == 1 and not self.outcomes[0].cards and len(self._problems) == 1:
            raise_worst(self.outcomes)
        if self.console.json:
            if as_json:
                self.console.object(self._as_json())
        else:
            self.console.diagnostics(self.folder.diagnostics)
            self.console.message(self._summary())
            if self.folder.pins:
                self.console.message(f"plan: {self.place / PLAN}")
        return self._tell_errors()

    @property
    def _problems(self) -> list[SharekitError]:
        return [problem for each in self.outcomes for problem in each.problems]

    def _summary(self) -> str:
        fates = Counter(card.fate for each in self.outcomes for card in each.cards)
        total = fates.total()
        cards = counted(total, "card")
        refused = sum(len(each.refused) for each in self.outcomes)
        parts = [f"{fates[fate]} {fate}" for fate in Fate if fates[fate]]
        told = ", ".join([*parts, f"{refused} refused"] if refused else parts)
        if self.folder.output.dry_run:
            return f"{cards}: {told or 'none'}; nothing is written in a dry run"
        if total and fates[Fate.UNCHANGED] == total:
            what = "its words were" if self.folder.wrote else "nothing was"
            return f"{cards} up to date: {what} written"
        return f"{cards}: {told}" if total else "no card was made"

    def _tell_errors(self) -> int:
        problems = self._problems
        try:
            raise_worst(self.outcomes)
        except SharekitError as worst:
            if self.console.json:
                self.console.errors(worst, problems)
                return worst.exit_code
            for problem in problems:
                self.console.error(problem)
            if worst not in problems:
                self.console.error(worst)
            return worst.exit_code
        return 0

    def _as_json(self) -> dict[str, object]:
        cards = [card for each in self.outcomes for card in each.cards]
        found: list[Diagnostic] = [each for card in cards for each in card.row.diagnostics]
        found += self.folder.diagnostics
        return {
            "source": self.outcomes[0].source if len(self.outcomes) == 1 else None,
            "sources": [
                {"source": each.source, "files": [card.row.file for card in each.cards]}
                for each in self.outcomes
            ],
            "output": str(self.place),
            "cards": [as_json(card.row) for card in cards],
            "diagnostics": [each.as_dict() for each in dict.fromkeys(found)],
        }

    def _plan(self, outcome: Outcome) -> list[Pin]:
        files = {card.row.file for card in outcome.cards}
        return [pin for pin in self.folder.pins if pin.picture in files]

    def _show(self, pin: Pin) -> None:
        for name in _SHOWN:
            value = getattr(pin, name)
            if value:
                self.console.data(f"  {name + ':':<13}{' '.join(value.split())}")


def _described(card: CardRow) -> str:
    size = f"{card.width}×{card.height} {card.format}, {card.bytes / 1000:.0f} KB"
    return f"{card.size}, {size}, {card.template} in {card.theme}"
