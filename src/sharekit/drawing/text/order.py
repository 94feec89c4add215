"""In which order fonts are asked for a character that the requested face lacks.

First the fonts at hand (bundled, and of the user's folders), then those of packages, then the
system's. Among them: the locale's own Han forms, then the mood of the requested face (a serif for
a serif), then what is made for running text. Where the locale is only guessed, as of a Japanese
name in an English text, the mood comes first. One file a family: the nearest in slope and weight.
"""

from __future__ import annotations

from collections.abc import Iterable

from sharekit.drawing.scene.style import Face
from sharekit.drawing.text.fontfile import FontFile, Kind
from sharekit.drawing.text.han import HanForm, mismatch

DEFAULTS = ("Source Serif 4", "Inter")
"""The families with the widest coverage of their kind: first behind the requested one."""

_FAR = {"package": 0, "system": 1}


def nearest(files: Iterable[FontFile], face: Face) -> FontFile:
    """The face of a family nearest in slope, then in weight. A roman stands in for an italic."""
    return min(files, key=lambda f: (f.italic is not face.italic, f.distance(face.weight)))


def at_hand(
    families: Iterable[list[FontFile]], face: Face, kind: Kind, han: HanForm, *, told: bool
) -> tuple[FontFile, ...]:
    """The fonts at hand behind the requested family: its kind's default, its kind, the others."""
    chosen = [nearest(files, face) for files in families]
    chosen.sort(
        key=lambda f: (
            f.kind == "emoji",
            *_likeness(f, kind, han, told=told),
            f.family not in DEFAULTS,
        )
    )
    return tuple(chosen)


def installed(
    files: Iterable[FontFile], face: Face, kind: Kind, han: HanForm, *, told: bool
) -> tuple[FontFile, ...]:
    """The fonts of packages and of the system, in an order that no folder's order changes."""
    families: dict[tuple[str, str], list[FontFile]] = {}
    for file in files:
        families.setdefault((file.origin, file.family), []).append(file)
    chosen = [nearest(family, face) for family in families.values()]
    chosen.sort(
        key=lambda f: (
            _FAR.get(f.origin, 0),
            f.odd,
            *_likeness(f, kind, han, told=told),
            not f.family.startswith(("Noto Sans", "Noto Serif")),
            f.family,
        )
    )
    return tuple(chosen)


def _likeness(file: FontFile, kind: Kind, han: HanForm, *, told: bool) -> tuple[int, int]:
    """How far a font is from what is wanted, in form and mood, the weightier first."""
    form, mood = mismatch(file.han, han), int(file.kind != kind)
    return (form, mood) if told else (mood, form)
