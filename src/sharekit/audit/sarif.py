"""What was found as SARIF 2.1.0, for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from sharekit.audit.check import Checked, Located
from sharekit.audit.checks import ROWS

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_RULES = {row.code: index for index, row in enumerate(ROWS)}


def sarif(pages: Sequence[Checked], version: str) -> dict[str, Any]:
    """One run over these pages. version: sharekit's own."""
    driver = {
        "name": "sharekit",
        "semanticVersion": version,
        "rules": [
            {
                "id": row.code,
                "shortDescription": {"text": f"{row.fires[:1].upper()}{row.fires[1:]}."},
                "help": {"text": f"{row.fix[:1].upper()}{row.fix[1:]}."},
                "defaultConfiguration": {"level": str(row.severity)},
            }
            for row in ROWS
        ],
    }
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(page.page, each) for page in pages for each in page.found],
            }
        ],
    }


def _result(page: str, located: Located) -> dict[str, Any]:
    found = located.diagnostic
    text = f"{found.message}: {found.hint}" if found.hint else found.message
    place: dict[str, Any] = {"artifactLocation": {"uri": uri_of(page)}}
    if located.line is not None:
        place["region"] = {"startLine": located.line, "startColumn": located.column}
    return {
        "ruleId": found.code,
        "ruleIndex": _RULES[found.code],
        "level": str(found.severity),
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }


def uri_of(page: str) -> str:
    """A page as a URI: an address as it is, a path with forward slashes, percent-encoded."""
    if "://" in page:
        return page
    path = PurePath(page).as_posix()
    return f"file://{quote(path)}" if path.startswith("/") else quote(path)
