"""The two ports of the drawing wing: who measures text, who keeps bytes between runs."""

from __future__ import annotations

from typing import Protocol

from sharekit.drawing.scene.frame import SetText
from sharekit.drawing.scene.style import Fit, Paragraph


class Measurer(Protocol):
    """Typography as layout sees it. Results are values; equal questions get equal answers."""

    def fit(self, paragraph: Paragraph, width: float, height: float, fit: Fit) -> SetText:
        """Set the paragraph as large and as well broken as the box (px) and `fit` allow.

        Where even `fit.smallest` does not fit, the result at that size with `overflow` true.
        """
        ...

    def set(
        self, paragraph: Paragraph, size: float, width: float, max_lines: int | None = None
    ) -> SetText:
        """Break the paragraph well at a fixed size (px) into a width (px).

        `overflow` is true where a line is wider than `width`, or lines are more than `max_lines`.
        """
        ...


class Cache(Protocol):
    """A place for derived bytes. May forget at any time; never trusted beyond its key."""

    def get(self, key: str) -> bytes | None:
        """The bytes put under `key`, or None."""
        ...

    def put(self, key: str, value: bytes) -> None:
        """Keep the bytes; failures are silent."""
        ...
