"""What was found as GitHub's workflow commands: notes beside the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sharekit.audit.check import Checked, Located
from sharekit.diagnostics import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def workflow_commands(pages: Iterable[Checked]) -> Iterator[str]:
    """A line for each finding."""
    for page in pages:
        for located in page.found:
            yield _line(page.page, located)


def _line(page: str, located: Located) -> str:
    found = located.diagnostic
    told = {"file": page} if "://" not in page else {}
    if located.line is not None and told:
        told |= {"line": str(located.line), "col": str(located.column)}
    told["title"] = found.code
    properties = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in told.items())
    where = "" if "file" in told else f"{page}: "
    text = f"{where}{found.message}" + (f": {found.hint}" if found.hint else "")
    return f"::{_COMMANDS[found.severity]} {properties}::{text.translate(_DATA)}"
