"""An outbox where nothing can be written: it is listed, shown and exported all the same."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from posting import Desk

from running import Cli

pytestmark = pytest.mark.usefixtures("place")


@pytest.mark.parametrize("verb", ["list", "show", "export"])
def test_what_can_only_be_read_is_read_and_left_as_it_is(
    cli: Cli, desk: Desk, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    desk.deliver([desk.post()])
    (entry,) = desk.entries()
    folder = desk.folder / "read only"
    folder.mkdir()
    box = Path(desk.outbox).rename(folder / "out?box.sqlite3")
    before = box.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)  # as of a file system that is read only
    folder.chmod(0o555)
    named = [entry.key[:8]] if verb == "show" else []
    done = cli("outbox", verb, *named, "--outbox", str(box), *(["--json"] * (verb != "export")))
    folder.chmod(0o755)
    assert done.code == 0, done.err
    assert entry.key in json.dumps(done.out)
    assert (box.read_bytes(), [each.name for each in folder.iterdir()]) == (before, [box.name])


def test_an_outbox_that_nobody_may_look_for_is_not_told_to_be_empty(cli: Cli) -> None:
    told = cli("outbox", "list", "--outbox", "x" * 300)  # as a folder without permission: no answer
    assert (told.code, told.out) == (10, "")
    assert "xxx: can't be written (File name too long)" in told.err
