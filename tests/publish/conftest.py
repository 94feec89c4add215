"""A server with faults, a clock that only moves when it is told to, and posts to send."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from faulty import FaultyServer, serving
from posting import Desk


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with serving() as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, server: FaultyServer) -> Desk:
    return Desk(tmp_path, server.url)
