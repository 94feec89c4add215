"""Pages of a made-up site, and what a build left in a folder."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

WORDS = ("teach", "build", "carry", "change", "outlast", "follow", "reward", "forgive", "surprise")
WHO = (
    "Leaders",
    "Teams",
    "Habits",
    "Plans",
    "Mornings",
    "Letters",
    "Rivers",
    "Gardens",
    "Teachers",
)


def text_of(number: int) -> str:
    """A body of four sentences, another for each number."""
    who, verb = WHO[number % len(WHO)], WORDS[number // len(WHO) % len(WORDS)]
    return (
        f"{who} {verb} the people who keep them, and nobody has to ask for number {number}. "
        "A plan is a promise that you make to your future self.\n\n"
        f"You cannot hurry {who.lower()}, but you can make room for them every morning. After a "
        "year, the list was shorter and the evenings were free.\n"
    )


class Pages:
    """A folder of Markdown pages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def write(self, name: str, body: str | None = None, **front: str) -> Path:
        """Write `NAME.md` with a title and these keys of front matter."""
        self.count += 1
        front = {"title": f"On {name}", "date": "2026-09-01", "lang": "en", **front}
        front.setdefault("url", f"https://site.example/{name}/")
        head = "".join(f"{key}: {value}\n" for key, value in front.items())
        path = self.folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{head}---\n\n{body or text_of(self.count)}", "utf-8")
        return path


def manifest_of(folder: Path) -> dict[str, Any]:
    """The rows of a folder's manifest by source; every card's file is as the row says."""
    rows = json.loads((folder / "manifest.json").read_text("utf-8"))["articles"]
    for row in rows:
        for card in row["cards"]:
            data = (folder / card["file"]).read_bytes()
            assert hashlib.sha256(data).hexdigest() == card["sha256"], card["file"]
    return {row["source"]: row for row in rows}


def tree_of(folder: Path) -> dict[str, str]:
    """Every file below a folder with the hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
