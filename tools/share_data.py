"""Write the data files of `src/sharekit/share/`: python tools/share_data.py [WORK_FOLDER]

- `tlds.txt`: the top-level domains by which twitter-text tells a bare name from a link.
- `icons.json`: the networks' marks as SVG paths, each with its package, version and licence.

From pinned npm packages, by npm itself; only a maintainer runs it. A mark with a licence of its own
in the collection's data is left out: its network gets a neutral glyph.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from sharekit.share.find import every_row

TARGET = Path(__file__).resolve().parent.parent / "src" / "sharekit" / "share"
SIMPLE = "simple-icons@16.37.0"
BOOTSTRAP = "bootstrap-icons@1.13.2"
TWITTER_TEXT = "twitter-text@3.1.0"
FROM_BOOTSTRAP = {
    "linkedin": "linkedin",
    "microsoftteams": "microsoft-teams",
    "slack": "slack",
}
"""Marks that simple-icons doesn't have, by the names that bootstrap-icons gives them."""


def fetch(spec: str, work: Path) -> Path:
    """Download a package with npm and unpack it; its folder."""
    folder = work / re.sub(r"\W", "-", spec)
    if not folder.exists():
        folder.mkdir(parents=True)
        subprocess.run(["npm", "pack", "--silent", spec], cwd=folder, check=True)
        with tarfile.open(next(folder.glob("*.tgz"))) as tarball:
            tarball.extractall(folder, filter="data")
    return folder / "package"


def top_levels(package: Path) -> list[str]:
    """The names in twitter-text's two patterns."""
    names: set[str] = set()
    for file in ("validGTLD.js", "validCCTLD.js"):
        source = (package / "dist" / "regexp" / file).read_text(encoding="utf-8")
        literals = re.findall(r"'((?:[^'\\]|\\.)*)'", source[source.index("RegExp(") :])
        words = re.split(r"[|()?:]", "".join(literals))
        names |= {word.lower() for word in words if re.fullmatch(r"[^\W_]{2,63}", word)}
    return sorted(names)


def svg(text: str) -> tuple[str, list[str]]:
    """The view box and the paths of an SVG that holds nothing else."""
    box = re.search(r'viewBox="([^"]+)"', text)
    assert box is not None
    return box[1], re.findall(r'<path[^>]*? d="([^"]+)"', text)


def icons(simple: Path, bootstrap: Path) -> dict[str, dict[str, object]]:
    """One entry a mark that a row of the table names."""
    rows = json.loads((simple / "data" / "simple-icons.json").read_text(encoding="utf-8"))
    encumbered = {slug(row) for row in rows if "license" in row}
    found: dict[str, dict[str, object]] = {}
    for name in sorted({row.icon for row in every_row() if row.icon}):
        package, licence = SIMPLE, "CC0-1.0"
        file = simple / "icons" / f"{name}.svg"
        if name in FROM_BOOTSTRAP:
            package, licence = BOOTSTRAP, "MIT"
            file = bootstrap / "icons" / f"{FROM_BOOTSTRAP[name]}.svg"
        if name in encumbered or not file.exists():
            print(f"no free mark: {name}")
            continue
        box, paths = svg(file.read_text(encoding="utf-8"))
        found[name] = {"box": box, "paths": paths, "package": package, "licence": licence}
    return found


def slug(row: dict[str, str]) -> str:
    """The file name of a row of simple-icons, as its own code makes it."""
    if "slug" in row:
        return row["slug"]
    title = row["title"].lower().replace("+", "plus").replace(".", "dot").replace("&", "and")
    return re.sub(r"[^a-z0-9]", "", title)


def main() -> None:
    work = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    names = top_levels(fetch(TWITTER_TEXT, work))
    (TARGET / "tlds.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    marks = icons(fetch(SIMPLE, work), fetch(BOOTSTRAP, work))
    about = "Written by tools/share_data.py. The marks are trademarks of their owners."
    rows = [f"  {json.dumps(k)}: {json.dumps(v, sort_keys=True)}" for k, v in marks.items()]
    text = f'{{\n "about": {json.dumps(about)},\n "marks": {{\n' + ",\n".join(rows) + "\n }\n}\n"
    (TARGET / "icons.json").write_text(text, encoding="utf-8")
    print(f"{len(names)} top-level domains, {len(marks)} marks, {len(text)} bytes")


if __name__ == "__main__":
    main()
