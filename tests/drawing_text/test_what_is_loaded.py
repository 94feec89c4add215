"""Text loads only the models of its own scripts."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from sharekit.drawing.scene.color import Color
from sharekit.drawing.scene.style import Face, Paragraph, Span, TextStyle
from sharekit.drawing.text.book import open_book
from sharekit.drawing.text.typesetter import Typesetter

style = TextStyle(Face("Inter"), Color(0, 0, 0))
Typesetter(open_book()).set(Paragraph((Span(sys.argv[1]),), style, sys.argv[2]), 40, 300)
print(*sorted({"budoux", "icu4py", "pyphen", "regex"} & set(sys.modules)))
"""


@pytest.mark.parametrize(
    ("text", "language", "loaded"),
    [
        ("A plain “text”, naïve – 👍", "en", ""),
        ("Привет, мир", "ru", ""),
        ("مرحبا", "ar", ""),
        ("좋은 지도", "ko", ""),
        ("Rindfleischetikettierungsüberwachung", "de", "pyphen"),
        ("Rindfleisch", "de", ""),
        ("よい地図", "ja", "budoux"),
        ("แผนที่ที่ดี", "th", "budoux"),
        ("ផែនទីល្អ", "km", "icu4py"),
    ],
)
def test_models_are_read_when_a_text_needs_them(text: str, language: str, loaded: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, text, language],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == loaded
