"""What a build tells GitHub: annotations at the files they are about, and the job's summary.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from sharekit.build.model import OUT_OF_DATE, Event, Fate
from sharekit.errors import SharekitError
from sharekit.pipeline.places import Home

_ROWS = 50
_WHAT = {
    Fate.MISSING: "is missing",
    Fate.STALE: "is stale",
    Fate.ORPHAN: "is an orphan",
    Fate.DIFFERS: "is not the one that was drawn",
}


def from_workspace(path: str, environment: Mapping[str, str]) -> str:
    """A path as GitHub wants it: from the top of what was checked out, wherever a step runs."""
    top = environment.get("GITHUB_WORKSPACE")
    if not top or "://" in path or path == "-":
        return path
    inside = Home(str(Path.cwd()), top).name(path)
    return path if inside.startswith("../") else inside


def annotation(event: Event, place: str) -> str | None:
    """The workflow command of an event, or None where there is nothing to say. place: the path or
    address of its page."""
    if event.error is not None:
        error = event.error
        text = error.message + (f" ({error.hint})" if error.hint else "")
        return _command("error", place, error.code, text)
    if event.fate in OUT_OF_DATE:
        text = f"its card {_WHAT[event.fate]}" + (f": {event.reason}" if event.reason else "")
        return _command("warning", place, f"sharekit {event.fate}", text)
    return None


def _command(kind: str, file: str, title: str, text: str) -> str:
    place = "" if "://" in file else f"file={_property(file)},"
    return f"::{kind} {place}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def job_summary(words: str, listed: Sequence[Event], problems: Sequence[SharekitError]) -> str:
    """The summary of a job in Markdown."""
    lines = ["### Share cards", "", _cell(words), ""]
    if listed or problems:
        lines += ["| page | what |", "|---|---|"]
        rows = [(p.where or "", f"{p.message} ({p.code})") for p in problems]
        rows += [(e.source, f"{e.fate}{f': {e.reason}' if e.reason else ''}") for e in listed]
        lines += [f"| {_cell(page)} | {_cell(what)} |" for page, what in rows[:_ROWS]]
        if len(rows) > _ROWS:
            lines.append(f"| … | {len(rows) - _ROWS} more |")
        lines.append("")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Text that stays text in Markdown."""
    plain = " ".join(text.split())
    for mark in "\\`*_[]<>|#!&":
        plain = plain.replace(mark, f"&#{ord(mark)};" if mark == "&" else f"\\{mark}")
    return plain
