"""A measurer without fonts: every character is half an em wide, so layouts can be reckoned."""

from __future__ import annotations

from sharekit.drawing.scene.frame import SetLine, SetText
from sharekit.drawing.scene.geometry import Rect
from sharekit.drawing.scene.style import Direction, Fit, Paragraph

ADVANCE, CAP = 0.5, 0.7


class SquareMeasurer:
    """Breaks at spaces; cap height .7 em; no descenders."""

    def set(
        self, paragraph: Paragraph, size: float, width: float, max_lines: int | None = None
    ) -> SetText:
        room = max(1, int(width / (size * ADVANCE)))
        lines: list[str] = []
        for word in paragraph.text.split(" "):
            if lines and len(lines[-1]) + 1 + len(word) <= room:
                lines[-1] += " " + word
            else:
                lines.append(word)
        step = size * paragraph.style.leading
        widths = [len(text) * size * ADVANCE for text in lines]
        widest = max(widths)
        rtl = paragraph.direction is Direction.RTL
        starts = [widest - own if rtl else 0.0 for own in widths]
        set_lines = tuple(
            SetLine(text, (), x, size * CAP + i * step, own, Rect(x, i * step, own, size * CAP))
            for i, (text, x, own) in enumerate(zip(lines, starts, widths, strict=True))
        )
        height = size * CAP + (len(lines) - 1) * step
        crowded = max_lines is not None and len(lines) > max_lines
        return SetText(
            size,
            set_lines,
            widest,
            height,
            Rect(0, 0, widest, height),
            overflow=widest > width or crowded,
        )

    def fit(self, paragraph: Paragraph, width: float, height: float, fit: Fit) -> SetText:
        size = fit.largest
        while size > fit.smallest:
            found = self.set(paragraph, size, width, fit.lines[1])
            if not found.overflow and found.height <= height:
                return found
            size -= 1.0
        found = self.set(paragraph, fit.smallest, width, fit.lines[1])
        return found._replace(overflow=found.overflow or found.height > height)
