"""A hundred thousand hostile inputs for share links: `make soak`."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

pytestmark = pytest.mark.soak
TESTS = Path(__file__).resolve().parents[1] / "share" / "test_links_of_hostile_words.py"


@pytest.mark.parametrize("seed", range(100, 120))
def test_a_hundred_thousand_hostile_inputs(seed: int) -> None:
    spec = importlib.util.spec_from_file_location("hostile_links", TESTS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.assert_thousands(seed=seed, count=5_000)
