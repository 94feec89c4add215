"""What was recorded, with which browser and fonts, and that it is enough."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from oracle.rows import Row, all_rows, font_path, recordings
from sharekit.drawing.text.properties import TRAITS

NO_SCRIPT = frozenset({"Zyyy", "Zinh", "Zzzz"})


def scripts(row: Row) -> set[str]:
    return {TRAITS[character].script for character in row.text} - NO_SCRIPT


def test_positions_are_of_many_texts_and_scripts() -> None:
    placed = {(row.text, row.direction): scripts(row) for row in all_rows() if row.placed}
    assert len(placed) >= 200
    assert len(set().union(*placed.values())) >= 12


def test_breaks_and_lines_are_of_many_paragraphs_and_languages() -> None:
    assert len({row.text for row in all_rows()}) >= 200
    assert len({row.text for row in all_rows() if len(row.lines) >= 3}) >= 200
    assert len({row.language for row in all_rows()}) >= 12


@pytest.mark.parametrize("corpus", recordings())
def test_a_recording_names_its_browser_date_and_fonts(corpus: str) -> None:
    found = recordings()[corpus]
    assert re.fullmatch(r"Chromium \d+(\.\d+){3}", found["browser"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", found["recorded"])
    for file, sha256 in found["fonts"].items():
        now = hashlib.sha256(font_path(file).read_bytes()).hexdigest()
        # A small font that was made again, with characters more, may set the texts as before.
        assert now == sha256 or file.startswith("tests/fonts/"), (
            f"{file} is another than was recorded: run tools/record_oracle/record.py"
        )


@pytest.mark.checkout
def test_the_recordings_are_of_the_texts_as_they_are() -> None:
    texts = {
        (path.stem, line)
        for path in Path(__file__).with_name("texts").glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    recorded = {
        (name, row["text"]) for name, found in recordings().items() for row in found["rows"]
    }
    assert recorded == texts, "run tools/record_oracle/record.py"
