"""Builds killed at any moment: what they leave, and what the next run makes of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from site_pages import Pages, manifest_of, tree_of

LOOKS = ("forest", "paper", "mist", "plum")


def start(place: Path, folder: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A build of `content` into a folder."""
    return subprocess.Popen(
        [sys.executable, "-m", "sharekit", "build", "content", "-o", folder, *arguments],
        cwd=place,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ,
    )


def kill_again_and_again(place: Path, changes: int, kills: int, *arguments: str) -> int:
    """For each change of pages and theme, kill so many builds at random moments, then run one.

    After each kill every file is whole. After each change the tree is, byte by byte, that of builds
    that nobody disturbed. Returns how many were killed before they ended.
    """
    chance = random.Random(changes * 1000 + kills)
    pages = Pages(place / "content")
    for n in range(5):
        pages.write(f"page{n}")
    for folder in ("out", "calm"):
        assert start(place, folder, *arguments).wait() == 0
    killed = 0
    for change in range(changes):
        options = [*arguments, "--set", f"brand.theme={LOOKS[(change + 1) % len(LOOKS)]}"]
        if change % 3 == 1:
            pages.write(f"page{change % 5}", f"Text number {change} is one sentence of the page.\n")
        if change % 3 == 2:
            (place / "content" / f"page{change % 5}.md").unlink(missing_ok=True)
            options.append("--prune")
        began = time.monotonic()
        assert start(place, "calm", *options).wait() == 0
        whole = time.monotonic() - began
        for _ in range(kills):
            process = start(place, "out", *options)
            time.sleep(whole * chance.uniform(0.3, 1.0))
            process.send_signal(signal.SIGKILL)
            in_time = process.wait() == -signal.SIGKILL
            killed += in_time
            whole *= 1.03 if in_time else 0.8  # other runs of this machine come and go
            check_whole(place / "out")
        assert start(place, "out", *options).wait() == 0
        assert tree_of(place / "out") == tree_of(place / "calm")
    return killed


def check_whole(folder: Path) -> None:
    """No picture is half written, and every row of the manifest has its files."""
    for picture in folder.glob("*.png"):
        assert picture.read_bytes().endswith(b"IEND\xaeB`\x82"), picture
    manifest_of(folder)
