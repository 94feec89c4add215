"""What was understood of an article, kept in the cache between runs.

The same article is read again and again: `read`, `quotes`, then a card in one theme and another.
To read and rank it takes longer than to draw a card, and so does importing what reads. A key
covers all that the answer follows from: the arguments, the code of the rooms that read, and the
libraries installed. An entry that can't be understood counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache as kept
from pathlib import Path
from typing import Any, TypeVar, cast

from sharekit.article import model as article_model
from sharekit.drawing.scene.ports import Cache
from sharekit.extract import model as extract_model

T = TypeVar("T")

_TYPES: dict[str, Any] = {
    value.__name__: value
    for module in (article_model, extract_model)
    for value in vars(module).values()
    if isinstance(value, type) and value.__module__ == module.__name__
}


def remembered(
    cache: Cache | None,
    question: tuple[Any, ...],
    answer: Callable[[], T],
    keep: Callable[[T], bool] = lambda _: True,
) -> T:
    """The answer to a question: from the cache, or worked out and kept there.

    question: its name and arguments; their `repr` must tell all that the answer follows from. The
    answer is made of the values of `article.model` and `extract.model`, dates, tuples and plain
    values. What `answer` raises isn't kept, nor what `keep` refuses.
    """
    key = _key(question) if cache is not None else None
    if cache is None or key is None:
        return answer()
    entry = cache.get(key)
    if entry is not None:
        try:
            return cast("T", _thaw(json.loads(entry)))
        except (ValueError, TypeError, LookupError, RecursionError):
            pass  # another program's entry, or a damaged one
    found = answer()
    if keep(found):
        cache.put(key, json.dumps(_freeze(found)).encode("ascii"))
    return found


def _key(question: tuple[Any, ...]) -> str | None:
    stamp = code_stamp()
    text = repr(question).encode("utf-8", "surrogatepass")
    return f"understood {stamp} {hashlib.sha256(text).hexdigest()}" if stamp else None


@kept
def code_stamp() -> str:
    """Tells one state of the reading code from another: names, sizes and times of its files, the
    names (with versions) of the installed distributions, Python's version. Empty where the code
    doesn't lie in folders.
    """
    root = Path(__file__).parent.parent
    seen: list[object] = [sys.version]
    try:
        for room in ("article", "extract"):
            for folder, inner, names in os.walk(root / room, onerror=_raise):
                inner[:] = sorted(name for name in inner if name != "__pycache__")
                for name in sorted(names):
                    about = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - 5 ms less
                    seen.append((name, about.st_size, about.st_mtime_ns))
    except OSError:
        return ""
    for entry in sys.path:
        if os.path.isdir(entry):  # noqa: PTH112 - as above
            seen.append(sorted(n for n in os.listdir(entry) if n.endswith("-info")))  # noqa: PTH208
    return hashlib.sha256(repr(seen).encode("utf-8", "surrogatepass")).hexdigest()


def _raise(problem: OSError) -> None:
    raise problem


def _freeze(value: Any) -> Any:
    """A value as JSON: `[…]` is a tuple, `{"is": type, "of": […]}` any other."""
    if isinstance(value, StrEnum):
        return {"is": type(value).__name__, "of": [value.value]}
    if isinstance(value, extract_model.Passage):
        return {"is": "Passage", "of": [value.text, value.block, value.start, value.end]}
    if value is None or isinstance(value, str | int | float):
        return value
    name = type(value).__name__
    known = _TYPES.get(name) is type(value)
    if isinstance(value, tuple) and not known:
        return [_freeze(each) for each in value]
    if isinstance(value, date):
        return {"is": "date", "of": [value.isoformat()]}
    if not known:
        raise TypeError(f"a {name} can't be kept")
    names = getattr(value, "_fields", None) or value.__dataclass_fields__
    fields = [_freeze(getattr(value, field)) for field in names]
    return {"is": name, "of": fields}


def _thaw(value: Any) -> Any:
    if isinstance(value, list):
        return tuple([_thaw(each) for each in value])
    if not isinstance(value, dict):
        return value
    fields = [_thaw(each) for each in value["of"]]
    if value["is"] == "date":
        return date.fromisoformat(*fields)
    return _TYPES[value["is"]](*fields)
