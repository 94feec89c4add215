"""Gates on geometry: what a frame's positions alone can tell.

Contrast needs pixels and is inspected by render.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from sharekit.diagnostics import Diagnostic, error, note
from sharekit.drawing.scene.frame import Frame, PictureItem, RectItem, TextItem
from sharekit.drawing.scene.geometry import Rect

SLACK = 1.0
"""Pixels of antialiasing and rounding that no gate minds."""

_UNSPACED = {"Khmr": "Khmer", "Laoo": "Lao", "Mymr": "Burmese"}
CONTROLS = frozenset({"button", "logo"})
"""Roles that must stay out of a frame's `keep_out` areas."""


def check(frame: Frame, foot: float = 0.0) -> tuple[Diagnostic, ...]:
    """All geometry gates: overflow, overlap, what networks cover, size, missing glyphs.

    foot: px at the lower edge that no text may reach into: the page's own margin.
    """
    found = list(_foot(frame, foot)) if foot else []
    for gate in (_overflow, _overlap, _safe_area, _covered, _keep_out, _small, _missing, _unparted):
        found.extend(gate(frame))
    return tuple(found)


def _overflow(frame: Frame) -> Iterator[Diagnostic]:
    page = Rect(0, 0, frame.width, frame.height)
    for item in frame.texts:
        if item.setting.overflow or not page.holds(item.ink, SLACK):
            yield error(
                "card.overflow",
                f"the {item.role} does not fit its place",
                hint="use a shorter text or a larger size",
                where=item.role,
            )


def _foot(frame: Frame, foot: float) -> Iterator[Diagnostic]:
    for item in frame.texts:
        if frame.height - foot + SLACK < item.ink.bottom <= frame.height + SLACK:
            yield error(
                "card.overflow",
                f"the {item.role} runs into the margin at the foot",
                hint="use a shorter text or a larger size",
                where=item.role,
            )


def _overlap(frame: Frame) -> Iterator[Diagnostic]:
    inks = [(item, item.ink) for item in frame.texts]
    for (first, ink), (second, other) in combinations(inks, 2):
        if ink.overlaps(other, SLACK):
            yield error(
                "card.overlap",
                f"the {first.role} and the {second.role} lie on one another",
                hint="use a shorter text",
                where=first.role,
            )
    rules = [i for i in frame.items if isinstance(i, RectItem) and i.role in ("rule", "hairline")]
    for item, ink in inks:
        near = [rule.rect for rule in rules if ink.overlaps(rule.rect, SLACK)]
        lines = [line.ink.moved(item.x, item.y) for line in item.setting.lines] if near else ()
        if any(line.overlaps(rect, SLACK) for line in lines for rect in near):
            yield error(
                "card.overlap",
                f"a rule runs through the {item.role}",
                hint="use a shorter text",
                where=item.role,
            )


def _safe_area(frame: Frame) -> Iterator[Diagnostic]:
    page = Rect(0, 0, frame.width, frame.height)
    safe = page.inset(frame.safe)
    for item in frame.texts:
        if page.holds(item.ink, SLACK) and not safe.holds(item.ink, SLACK):
            yield error(
                "card.safe_area",
                f"the {item.role} reaches into the area that the network covers or cuts",
                hint="use a shorter text or another size",
                where=item.role,
            )


def _covered(frame: Frame) -> Iterator[Diagnostic]:
    for item in frame.items:
        if not isinstance(item, TextItem) and item.role not in CONTROLS:
            continue
        box = item.ink if isinstance(item, TextItem) else item.rect
        if any(box.overlaps(area, SLACK) for area in frame.covered):
            yield error(
                "card.covered",
                f"the {item.role} stands where the network lays something of its own",
                hint="use a shorter text or another size",
                where=item.role,
            )


def _keep_out(frame: Frame) -> Iterator[Diagnostic]:
    for item in frame.items:
        if not isinstance(item, RectItem | PictureItem) or item.role not in CONTROLS:
            continue
        if any(item.rect.overlaps(area, SLACK) for area in frame.keep_out):
            yield error(
                "card.keep_out",
                f"the {item.role} stands where the network lays its own icons",
                hint="use another template or leave it out",
                where=item.role,
            )


def _small(frame: Frame) -> Iterator[Diagnostic]:
    for item in frame.texts:
        if item.setting.size < item.smallest - 0.01:
            yield error(
                "card.small",
                f"the {item.role} is {item.setting.size:.0f} px, under the legible"
                f" {item.smallest:.0f} px",
                hint="use a shorter text",
                where=item.role,
            )


def _missing(frame: Frame) -> Iterator[Diagnostic]:
    if frame.missing:
        from sharekit.drawing.text.missing import explain  # hardly any card needs it

        message, hint = explain(frame.missing)
        yield error("card.missing_glyph", message, hint=hint)


def _unparted(frame: Frame) -> Iterator[Diagnostic]:
    scripts = {script for item in frame.texts for script in item.setting.unparted}
    names = [_UNSPACED.get(script, script) for script in sorted(scripts)]
    if names:
        yield note(
            "text.words",
            f"lines of {' and '.join(names)} may end inside of words: no dictionary is installed",
            hint="pip install 'sharekit-cards[words]'",
        )


def smallest_text(frame: Frame) -> float:
    """The size in px of the smallest text of a frame; 0 if there is none."""
    return min((item.setting.size for item in frame.texts), default=0.0)
