"""Bytes from pixels under a budget: PNG, JPEG or WebP, and what had to give way.

PNG keeps text crisp and is used as long as the destination takes it and the budget allows. A lossy
format starts at a quality where no loss is seen and goes down only as far as the budget demands,
never below the floor at which text edges fray.
"""

import io
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PIL import Image

from sharekit.diagnostics import Diagnostic, error, note, warning
from sharekit.drawing.render.codec import FALLBACK
from sharekit.drawing.render.png import Filter, best_filter, write_png
from sharekit.errors import UsageError

FORMATS = ("png", "jpeg", "webp")

_BEST, _FLOOR = 90, 70
# PNG bytes a pixel above which a picture is photographic, and a lossy format serves it better.
_PHOTOGRAPHIC = 0.75


class Encoded(NamedTuple):
    """A file's bytes. quality: of a lossy format, 70–90. notes: choices and failures."""

    data: bytes
    format: str
    quality: int | None = None
    notes: tuple[Diagnostic, ...] = ()


def encode(
    image: Image.Image,
    *,
    format: str = "auto",  # noqa: A002 - the public word for it
    budget: int | None = None,
    limit: int | None = None,
    allowed: tuple[str, ...] = FORMATS,
) -> Encoded:
    """The RGB image as a file of at most `budget` bytes in one of the `allowed` formats.

    format: a wish, or "auto". Over the budget at the lowest quality the smallest try comes back
    with the error `image.bytes`, or the warning where it keeps to the limit, which is the budget
    where none is given. Raises UsageError (`format.unknown`) for a format that is unknown
    or not allowed.
    """
    candidates = [known for known in FORMATS if known in allowed]
    if format != "auto":
        candidates = [format] if format in candidates else []
    if not candidates:
        raise UsageError(
            f"the format '{format}' can't be used here",
            code="format.unknown",
            hint=f"accepted: {', '.join(allowed)}",
        )
    choosing = format == "auto" and len(candidates) > 1 and "png" in candidates
    chosen = best_filter(image) if choosing else None
    if chosen is not None and chosen.lean > _PHOTOGRAPHIC:
        candidates.remove("png")  # photographs shrink to a tenth without a visible loss
    tries: list[Encoded] = []
    for kind in candidates:
        png = kind == "png"
        tries.append(_as_png(image, budget, chosen) if png else _lossy(image, kind, budget))
        if budget is None or len(tries[-1].data) <= budget:
            return _explained(tries, budget)
    others = [
        known.upper() for known in ("jpeg", "webp") if known in allowed and known not in candidates
    ]
    return _over(min(tries, key=lambda encoded: len(encoded.data)), budget, limit, others)


def _explained(tries: list[Encoded], budget: int | None) -> Encoded:
    """The last try, with a note where the budget changed format or quality."""
    last, notes = tries[-1], list(tries[-1].notes)
    lowered = last.quality is not None and last.quality < _BEST
    if len(tries) > 1 or lowered:
        why = f"PNG would take {_kilobytes(len(tries[0].data))}; " if len(tries) > 1 else ""
        at = f" at quality {last.quality}" if last.quality is not None else ""
        notes.append(
            note(
                "image.quality",
                f"{why}{last.format.upper()}{at} keeps the {_kilobytes(budget or 0)} allowed",
            )
        )
    return Encoded(last.data, last.format, last.quality, tuple(notes))


def _over(
    smallest: Encoded, budget: int | None, limit: int | None, others: Sequence[str]
) -> Encoded:
    """The smallest try with what is to be said of its size. others: formats that weren't tried."""
    size = len(smallest.data)
    at = f" at quality {smallest.quality}" if smallest.quality is not None else ""
    takes = f"{_kilobytes(size)} as {smallest.format.upper()}{at}"
    instead = f"allow {' or '.join(others)}, " if others else ""
    if limit is None or size > limit:
        problem = error(
            "image.bytes",
            f"the picture takes {takes}; {_kilobytes(limit or budget or 0)} are allowed",
            hint=f"{instead}take a calmer picture, or raise the budget",
        )
    else:
        problem = warning(
            "image.bytes",
            f"the picture takes {takes}; {_kilobytes(budget or 0)} are advisable here",
            hint=f"{instead}take a calmer picture, or say with a budget how much it may be",
        )
    return Encoded(smallest.data, smallest.format, smallest.quality, (*smallest.notes, problem))


def _as_png(image: Image.Image, budget: int | None, chosen: Filter | None) -> Encoded:
    notes: tuple[Diagnostic, ...] = ()
    if FALLBACK:
        notes = (
            note(
                "encode.fallback",
                "zlib-ng is missing: files are packed by the standard library",
                hint="pip install zlib-ng, for the same bytes on every computer",
            ),
        )
    return Encoded(write_png(image, budget=budget, chosen=chosen), "png", None, notes)


def _lossy(image: Image.Image, kind: str, budget: int | None) -> Encoded:
    """The highest quality from 90 down to 70 that keeps the budget, by bisection."""
    save = _SAVERS[kind]
    data = save(image, _BEST)
    if budget is None or len(data) <= budget:
        return Encoded(data, kind, _BEST)
    best = Encoded(save(image, _FLOOR), kind, _FLOOR)
    low, high = _FLOOR, _BEST  # low is known, high is known not to fit
    while len(best.data) <= budget and high - low > 1:
        middle = (low + high) // 2
        data = save(image, middle)
        if len(data) <= budget:
            low, best = middle, Encoded(data, kind, middle)
        else:
            high = middle
    return best


def _jpeg(image: Image.Image, quality: int) -> bytes:
    from PIL import JpegImagePlugin  # noqa: F401 - registers itself; not all cards need it

    # 4:4:4: halved colour resolution frays coloured text.
    return _saved(image, "JPEG", quality=quality, subsampling=0)


def _webp(image: Image.Image, quality: int) -> bytes:
    from PIL import WebPImagePlugin  # noqa: F401 - as above

    return _saved(image, "WEBP", quality=quality, method=2)


_SAVERS: dict[str, Callable[[Image.Image, int], bytes]] = {"jpeg": _jpeg, "webp": _webp}


def _saved(image: Image.Image, name: str, **options: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


def _kilobytes(count: int) -> str:
    return f"{count / 1000:.0f} KB" if count >= 1000 else f"{count} bytes"
