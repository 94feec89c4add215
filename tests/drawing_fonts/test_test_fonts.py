"""The small fonts of tests/fonts: small, free, and able to set what the tests set."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from sharekit.drawing.text.engine import hb

FOLDER = Path(__file__).parents[1] / "fonts"
ROWS: list[dict[str, Any]] = json.loads((FOLDER / "index.json").read_text("utf-8"))["fonts"]

SAMPLES = {
    "TestSans": "Příliš žluťoučký kůň, ğüşıöç, Tiếng Việt, ελληνικά, съешь ещё",
    "TestSansArabic": "السلام عليكم، پاکستان ۱۲۳",
    "TestSansHebrew": "שָׁלוֹם עולם",
    "TestSansDevanagari": "क्षेत्रीय हिन्दी श्री",
    "TestSansThai": "สวัสดีชาวโลก น้ำ",
    "TestSansBengali": "বাংলা ভাষা ক্ষ",
    "TestSansGurmukhi": "ਪੰਜਾਬੀ",
    "TestSansGujarati": "ગુજરાતી ક્ષ",
    "TestSansTamil": "தமிழ் கொ",
    "TestSerifTamil": "தமிழ் கொ",
    "TestSansTelugu": "తెలుగు క్ష",
    "TestSansKannada": "ಕನ್ನಡ",
    "TestSansMalayalam": "മലയാളം",
    "TestSansLao": "ສະບາຍດີ",
    "TestSansMyanmar": "မြန်မာဘာသာ",
    "TestSansGeorgian": "ქართული",
    "TestSansArmenian": "հայերեն",
    "TestSansEthiopic": "አማርኛ",
    "TestSansKhmer": "ភាសាខ្មែរ ស្រ្តី",
    "TestSansJP": "日本語の文章は、読みやすい。",
    "TestSansKR": "한국어 문장을 읽는다.",
    "TestSansSC": "简体中文的排版,“你好”。",
    "TestSansTC": "繁體中文的排版,「你好」。",
    "TestColorEmoji": "👩🏽‍🚀👨‍👩‍👧‍👦🇩🇪1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿",
}


@pytest.mark.parametrize("row", ROWS, ids=[Path(row["file"]).stem for row in ROWS])
def test_a_sample_of_its_script_is_set_without_a_box(row: dict[str, Any]) -> None:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FOLDER / row["file"]))))
    buffer = hb.Buffer()
    buffer.add_str(SAMPLES[Path(row["file"]).stem])
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    boxes = [info.cluster for info in buffer.glyph_infos if info.codepoint == 0]
    assert boxes == []


def test_an_emoji_sequence_of_the_small_font_is_one_glyph() -> None:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FOLDER / "TestColorEmoji.ttf"))))
    buffer = hb.Buffer()
    buffer.add_str(SAMPLES["TestColorEmoji"])
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    assert len(buffer.glyph_infos) == 5


def test_the_fonts_are_few_bytes_and_all_listed_with_their_licence() -> None:
    files = {path.name for suffix in ("ttf", "otf") for path in FOLDER.glob(f"*.{suffix}")}
    assert files == {row["file"] for row in ROWS}
    assert sum(row["bytes"] for row in ROWS) < 2_500_000
    licence = (FOLDER / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    for row in ROWS:
        data = (FOLDER / row["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == row["sha256"]
        assert row["copyright"] in licence
        assert row["package"]
        assert row["member"]
