"""Write docs/checks.md, what `sharekit check` looks for, from its table: python tools/list_checks.py

A test compares the file with what this prints.
"""

from __future__ import annotations

from pathlib import Path

from sharekit.audit.checks import ROWS
from sharekit.audit.previews import LABELS

TARGET = Path(__file__).resolve().parent.parent / "docs" / "checks.md"
HEAD = """\
# What `sharekit check` looks for

Written by `tools/list_checks.py` from the table that the program goes by.

An *error* ends the command with exit code 5; a *warning* asks for a look; a *note* is for whoever wants
everything right. With `--network` only what these networks care about is told; their limits are the
rows of `sharekit sizes`. A page is an address, an HTML file, or a folder of them.

A picture is got once: from the folder that is served, where `output.base_url` or the page's own address
tells which that is, else from the network. `--offline` checks everything but what only the network knows.
A page over 10 MB, of over 200,000 tags, or nested over 10,000 deep is refused, as is what isn't HTML; the
other pages are checked all the same.

| code | severity | fires when | what to do | networks |
|---|---|---|---|---|
"""


def document() -> str:
    """The whole of docs/checks.md."""
    lines = []
    for row in ROWS:
        networks = ", ".join(LABELS[name] for name in row.networks) or "all"
        fires = row.fires.replace("|", "\\|").replace("<", "&lt;")
        fix = row.fix.replace("|", "\\|").replace("<", "&lt;")
        fires = fires.replace("&amp;amp;", "`&amp;amp;`")
        lines.append(f"| `{row.code}` | {row.severity} | {fires} | {fix} | {networks} |")
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
    print(f"{len(ROWS)} checks")
