"""Cues spare most patterns, and never one that would match."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sharekit.article.boilerplate.lines import _matched, normal
from sharekit.article.boilerplate.patterns import PATTERNS

HERE = Path(__file__).resolve().parent
ALL = [pattern for patterns in PATTERNS.values() for pattern in patterns]


def by_all_patterns(form: str) -> object:
    for kind, patterns in PATTERNS.items():
        if any(re.fullmatch(pattern, form) for pattern in patterns):
            return kind
    return None


@pytest.mark.checkout
def test_the_cues_are_those_of_the_patterns() -> None:
    spec = importlib.util.spec_from_file_location(
        "line_cues", HERE.parents[1] / "tools/line_cues.py"
    )
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    lines = [line.strip() for line in tool.document().splitlines()]
    written = tool.TARGET.read_text(encoding="utf-8")
    # The file is formatted, so its values are compared, not its line breaks.
    space: dict[str, object] = {}
    other: dict[str, object] = {}
    exec(written, space)
    exec("\n".join(lines), other)
    assert space["CUES"] == other["CUES"], "run: python tools/line_cues.py"


def test_real_lines_are_found_as_by_all_patterns() -> None:
    pages = json.loads((HERE.parent / "data" / "pasted_dev.json").read_text(encoding="utf-8"))
    forms = {normal(text) for page in pages for _, text in page["rows"]}
    assert {form for form in forms if _matched(form) != by_all_patterns(form)} == set()


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(ALL).flatmap(lambda pattern: st.from_regex(pattern, fullmatch=True)))
def test_whatever_a_pattern_matches_passes_its_cues(form: str) -> None:
    assert _matched(form) == by_all_patterns(form)
