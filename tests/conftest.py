"""Shared helpers of the tests are plain modules beside this file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

os.environ["SHAREKIT_FONTS_SYSTEM"] = "false"  # no test draws with a font of this machine

settings.register_profile("sharekit", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("sharekit")

BROAD = (
    "tests/conformance/",
    "tests/oracle/",
    "tests/cards/test_layouts.py::test_a_full_card_passes_the_geometry_gates",
    "tests/cards/test_layouts.py::test_missing_facts_leave_no_hole",
    "tests/drawing_text/test_unicode",
)
"""Tests over every row of large tables, whose outcome no other Python would change."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(BROAD):
            item.add_marker(pytest.mark.broad)


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """Others' data for measuring: SHAREKIT_DATA names it; skipped, saying so, elsewhere."""
    folder = os.environ.get("SHAREKIT_DATA")
    if not folder or not Path(folder, "samples").is_dir():
        pytest.skip("SHAREKIT_DATA names no data folder: measurement on others' data skipped")
    return Path(folder)


@pytest.fixture(scope="session")
def articles() -> Path:
    """The project's own example articles."""
    return HERE.parent / "examples" / "articles"
