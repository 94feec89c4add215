"""Two sets of cards compared: which came, went or changed, by how many pixels; a sheet of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sharekit.build.pictures import cards_in, figure, thumbnail, write_page
from sharekit.errors import InputError, SharekitError
from sharekit.manifest_text import NAME
from sharekit.store import file_sha256
from sharekit.world import is_file, is_folder

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_MOST = 500
"""Cards on a sheet."""


class Change(NamedTuple):
    """A card that isn't the same in both. before, after: its files, None where it isn't there.

    pixels: the share of pixels that differ, 0–1; None where the pictures can't be laid over one
    another (another size, or one of them alone).
    """

    what: str
    name: str
    before: str | None = None
    after: str | None = None
    pixels: float | None = None
    alt: str = ""


def compare(before: Path, after: Path) -> Iterator[Change]:
    """What changed from one folder of cards to another, sorted by page and size.

    Cards are told apart by the manifests; without those, pictures by their names. Whether they
    are the same, their bytes tell. Raises
    InputError (`source.missing`, and what is wrong with a manifest).
    """
    old, new = _cards(before), _cards(after)
    for key in sorted(old.keys() | new.keys()):
        name = " ".join(part for part in key if part)
        was, now = old.get(key), new.get(key)
        if was is None and now is not None:
            yield Change("added", name, None, now["file"], alt=now["alt"])
        elif now is None and was is not None:
            yield Change("removed", name, was["file"], None, alt=was["alt"])
        elif was is not None and now is not None and was["sha256"] != now["sha256"]:
            files = was["file"], now["file"]
            share = _difference(before / files[0], after / files[1])
            yield Change("changed", name, *files, share, now["alt"])


def _cards(folder: Path) -> dict[tuple[str, str], dict[str, Any]]:
    if not is_folder(folder):
        raise InputError(
            "is a file, not a folder of cards" if is_file(folder) else "no such folder of cards",
            code="source.missing",
            hint="name the two folders that -o of `card` or `build` named",
            where=str(folder),
        )
    if (folder / NAME).exists():
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for source, card in cards_in(folder):
            key = (source, card["size"])
            if key in found:
                key = (source, f"{card['size']} {card['variant']}")
            found[key] = {**card, "sha256": file_sha256(folder / card["file"])}
        return found
    pictures = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _PICTURES)
    names = [(path.relative_to(folder).as_posix(), path) for path in pictures]
    return {(n, ""): {"file": n, "sha256": file_sha256(path), "alt": n} for n, path in names}


def _difference(before: Path, after: Path) -> float | None:
    from PIL import ImageChops

    from sharekit.drawing.picture.decode import decode

    try:
        decoded = [decode(path.read_bytes(), str(path)).image for path in (before, after)]
    except (OSError, SharekitError):
        return None
    images = [image.convert("RGB") for image in decoded]
    if images[0].size != images[1].size:
        return None
    bands = ImageChops.difference(*images).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    same = most.histogram()[0]
    return 1 - same / (most.width * most.height)


def write_comparison(
    changes: Sequence[Change], before: Path, after: Path, target: Path, *, force: bool = False
) -> None:
    """Write a sheet of the changes, before and after side by side. force: whatever stands there.

    Raises OutputError (also `output.not_ours`).
    """
    write_page(target, "What changed", _pairs(changes, before, after), force=force)


def _pairs(changes: Sequence[Change], before: Path, after: Path) -> Iterator[str]:
    for change in changes[:_MOST]:
        yield '<div class="pair">\n'
        if change.before is not None:
            yield figure(thumbnail(before / change.before), change.alt, f"before: {change.name}")
        if change.after is not None:
            yield figure(thumbnail(after / change.after), change.alt, f"after: {told(change)}")
        yield "</div>\n"
    if len(changes) > _MOST:
        yield f"<p>and {len(changes) - _MOST} more</p>\n"
    if not changes:
        yield "<p>Nothing.</p>\n"


def told(change: Change) -> str:
    """A change on one line."""
    if change.what != "changed":
        return f"{change.what}: {change.name}"
    how = "another shape" if change.pixels is None else f"{change.pixels:.1%} of its pixels"
    return f"{change.what}: {change.name} ({how})"
