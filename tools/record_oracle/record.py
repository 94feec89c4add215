"""Records what a browser does with `tests/oracle/texts/`: positions, legal breaks, lines.

    python tools/record_oracle/record.py [--browser chromium-headless-shell] [--other-version]

Writes `tests/oracle/recorded/`, a file a language; the tests beside it hold sharekit to them. Needs
Debian's package chromium-headless-shell; only a maintainer runs it, when texts or fonts change.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import regex
import uharfbuzz as hb
from browser import ask, version
from corpus import AXES, ROOT, SIZE, WIDTHS, Question, questions

PINNED = "156.0.8078.108"
TARGET = ROOT / "tests" / "oracle" / "recorded"
_NEEDS_NO_GLYPH = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--browser", default="chromium-headless-shell")
    parser.add_argument("--other-version", action="store_true", help=f"than {PINNED}")
    options = parser.parse_args()
    found = version(options.browser)
    if found != PINNED and not options.other_version:
        raise SystemExit(f"this is {found}, the answers are of {PINNED}: --other-version, or pin")
    asked = list(questions())
    names = {file: f"font{n}" for n, file in enumerate(sorted({f for q in asked for f in q.fonts}))}
    covered = {file: set(_face(file).unicodes) for file in names}
    cases = [_case(question, names, covered) for question in asked]
    job = {"size": SIZE, "widths": WIDTHS, "cases": cases}
    answers = ask(options.browser, job, {name: ROOT / file for file, name in names.items()})
    head = {"browser": f"Chromium {found}", "recorded": date.today().isoformat()}
    for corpus in dict.fromkeys(question.corpus for question in asked):
        pairs = [(q, a) for q, a in zip(asked, answers, strict=True) if q.corpus == corpus]
        write(TARGET / f"{corpus}.json", head, pairs)


def write(path: Path, head: dict[str, str], pairs: list[tuple[Question, dict[str, Any]]]) -> None:
    """A file with a head on how it was recorded, and a row a line."""
    files = sorted({file for question, _ in pairs for file in question.fonts})
    hashes = {file: hashlib.sha256((ROOT / file).read_bytes()).hexdigest() for file in files}
    facts = {**head, "size": SIZE, "widths": WIDTHS, "axes": AXES, "fonts": hashes}
    rows = [_dump(_row(question, answer, files)) for question, answer in pairs]
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ",\n".join(rows)
    path.write_text(f'{_dump(facts)[:-1]},"rows":[\n{body}\n]}}\n', encoding="utf-8")
    placed = sum("left" in answer for _, answer in pairs)
    print(f"{path.name}: {len(rows)} rows, {placed} with positions and lines")


def _case(
    question: Question, names: dict[str, str], covered: dict[str, set[int]]
) -> dict[str, Any]:
    """The question as the page takes it; widths count only where the fonts have all characters."""
    wanted = {ord(c) for c in _NEEDS_NO_GLYPH.sub("", question.text)}
    lost = wanted.difference(*(covered[file] for file in question.fonts))
    if lost:
        print(f"{question.corpus}: no font has {''.join(map(chr, sorted(lost)))}: breaks only")
    return {
        **question._asdict(),
        "fonts": [names[file] for file in question.fonts],
        "axes": ", ".join(f'"{tag}" {value}' for tag, value in AXES.items()),
        "placed": not lost,
    }


def _row(question: Question, answer: dict[str, Any], files: list[str]) -> dict[str, Any]:
    """The answer with places in characters (the browser counts UTF-16 units).

    clusters: [start, length] of graphemes of several characters. left, right: edges of the
    graphemes in 1/64 px, null where one has none; right only where they don't simply ascend.
    """
    at = _characters(question.text)
    starts = [at[unit] for unit in answer["graphemes"]]
    ends = [*starts[1:], len(question.text)]
    row: dict[str, Any] = {
        "text": question.text,
        "language": question.language,
        "direction": question.direction,
        "word_break": question.word_break,
        "fonts": [files.index(file) for file in question.fonts],
        "clusters": [[s, e - s] for s, e in zip(starts, ends, strict=True) if e - s > 1],
        "legal": [at[unit] for unit in answer["legal"]],
    }
    if "left" in answer:
        row["lines"] = [[at[unit] for unit in starts] for starts in answer["lines"]]
        row["left"] = answer["left"]
        if _steps_back(answer["left"]):
            row["right"] = answer["right"]
        row["width"] = answer["width"]
    return row


def _steps_back(left: Iterable[int | None]) -> bool:
    known = [edge for edge in left if edge is not None]
    return known != sorted(known)


def _characters(text: str) -> dict[int, int]:
    """The character at each UTF-16 unit that begins one, and the end."""
    places, unit = {}, 0
    for number, character in enumerate(text):
        places[unit] = number
        unit += len(character.encode("utf-16-le")) // 2
    return places | {unit: len(text)}


def _face(file: str) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(str(ROOT / file)))


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()
