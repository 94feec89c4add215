"""Sentences end where a reader would say so."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.extract.language.sentences import split_sentences

CASES = json.loads((Path(__file__).parent / "data/splitter_cases.json").read_text("utf-8"))

MORE = [
    ("en", ["J. K. Rowling wrote it.", "It sold."]),
    ("en", ["We moved to Plan B.", "Then it worked."]),
    ("en", ["He works at Acme Inc.", "She does not."]),
    ("en", ["It grew 3.5 percent by 1990.", "Fine."]),
    ("en", ["She asked, “Why? I mean, really?” and left.", "Nobody knew."]),
    ("en", ['He said: "It works. It scales."', "Then he left."]),
    ("en", ["It works.[1]", "Then it broke."]),
    ("en", ["The U.S. Senate met in the U.S.", "It was late."]),
    ("en", ["iPhones sell.", "iPads do not."]),
    ("en", ["Wait. . . what?", "No. 5 is alive."]),
    ("en", ["No.", "That is wrong."]),
    ("en", ["Great! 🎉"]),
    ("en", ["They hadn't.", "Grout is a powder.", "Nobody could’ve.", "Caulk stays soft."]),
    ("en", ["I hope they don’t.", "Grout and J. Caulk."]),
    ("en", ["We are not alone, you and I.", "Americans are like that."]),
    ("en", ["1. First do the small thing.", "2. Then do the next."]),
    ("de", ["Am 3. Oktober feiern wir z. B. im Garten.", "Das ist schön."]),
    ("de", ["»Komm her.«", "Er wohnt in der Hauptstr. 5 bei Dr. Braun.", "„Nein!“, rief sie."]),
    ("fr", ["« Bonjour. »", "M. Dupont reste, etc.", "Voilà !", "C’est bon."]),
    ("es", ["El Sr. Pérez llegó a las 3 p.m.", "Después se fue.", "¡Qué día!"]),
    ("pt", ["O Sr. Silva chegou às 9 horas.", "É tarde."]),
    ("it", ["Il dott. Rossi è qui, ecc.", "Poi va via."]),
    ("nl", ["Dhr. Jansen komt om 9 uur.", "Dit is bijv. goed."]),
    ("ru", ["Он родился в 1990 г. в Москве, т. е. давно.", "Это так."]),
    ("ja", ["「行こう。」と彼は言った。", "そして去った。"]),
    ("zh", ["你好吗？", "我很好！", "谢谢。"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cases_without_a_language(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in split_sentences(text)] == expected


@pytest.mark.parametrize(("language", "expected"), MORE)
def test_languages(language: str, expected: list[str]) -> None:
    text = ("" if language in {"ja", "zh"} else " ").join(expected)
    assert [text[a:b] for a, b in split_sentences(text, language=language)] == expected


def test_a_blank_line_ends_a_sentence() -> None:
    text = "A heading without a stop\n\nThen a sentence."
    assert [text[a:b] for a, b in split_sentences(text)] == text.split("\n\n")


@given(st.text(alphabet=st.sampled_from('aB .!?…"“”()«»\n\u00a0。’1é🎉-'), max_size=80))
def test_spans_hold_all_that_is_written(text: str) -> None:
    spans = split_sentences(text)
    assert all(text[a:b] and text[a:b] == text[a:b].strip() for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


@pytest.mark.parametrize("piece", ["a. B! ", "Dr. ", "“a. ", '"', ".", " ", "(", "\n"])
def test_long_lines_take_linear_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    before = time.process_time()
    split_sentences(text, language="en")
    assert time.process_time() - before < 60
