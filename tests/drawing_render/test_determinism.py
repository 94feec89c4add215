"""The same frame gives the same bytes in another process with another hash seed."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import hashlib
from sharekit.drawing.render.encode import encode
from sharekit.drawing.render.paint import paint
from sharekit.drawing.scene.color import parse_color
from sharekit.drawing.scene.frame import Frame, RectItem
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.paint import Contours, Gradient, Ground

dark, light = parse_color("#0c231b"), parse_color("#2b5a43")
lines = Contours(4, light.faded(0.3))
ground = Ground(Gradient(dark, light, 120), lines)
frame = Frame(300, 160, ground, (RectItem("rule", Rect(9.5, 80, 40, 3), light, 1.5),))
image = paint(frame, book=None, pictures={})
for kind in ("png", "jpeg", "webp"):
    print(kind, hashlib.sha256(encode(image, format=kind).data).hexdigest())
"""


def test_processes_agree_on_every_byte() -> None:
    printed = set()
    for seed in ("0", "1"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        printed.add(done.stdout)
    assert len(printed) == 1
    assert printed.pop().count("\n") == 3
