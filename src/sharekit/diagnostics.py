"""`Diagnostic`: one type for everything that gates, checks and notes have to say.

Codes are dotted (`card.overflow`, `image.bytes`) and documented in `docs/diagnostics.md`, each with
the test that raises it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """`error` stops a strict run; `warning` asks for a look; `note` explains a choice."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What was found, where, and what to do about it."""

    severity: Severity
    code: str
    message: str
    hint: str | None = None
    where: str | None = None

    def as_dict(self) -> dict[str, str | None]:
        """The JSON form: severity, code, message, hint, where."""
        return {
            "severity": str(self.severity),
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
            "where": self.where,
        }


def error(
    code: str, message: str, *, hint: str | None = None, where: str | None = None
) -> Diagnostic:
    """A diagnostic that stops a strict run."""
    return Diagnostic(Severity.ERROR, code, message, hint, where)


def warning(
    code: str, message: str, *, hint: str | None = None, where: str | None = None
) -> Diagnostic:
    """A diagnostic that asks for a look."""
    return Diagnostic(Severity.WARNING, code, message, hint, where)


def note(
    code: str, message: str, *, hint: str | None = None, where: str | None = None
) -> Diagnostic:
    """A diagnostic that explains a choice."""
    return Diagnostic(Severity.NOTE, code, message, hint, where)


def errors(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Only those that stop a strict run, in order."""
    return tuple(d for d in diagnostics if d.severity is Severity.ERROR)
