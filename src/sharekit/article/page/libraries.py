"""The HTML reader's libraries: imported when a page is read, and refused clearly where missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sharekit.errors import InputError


@contextmanager
def html_libraries() -> Iterator[None]:
    """Imports in its body end in words that help. Raises InputError (`html.library`).

    Some installers leave out what trafilatura asks for by an extra's older name, and only the
    first page tells.
    """
    try:
        yield
    except ImportError as problem:
        name = (problem.name or "").partition(".")[0]
        missing = name or ("lxml_html_clean" if "lxml_html_clean" in str(problem) else "")
        raise InputError(
            f"HTML can't be read here: {missing or problem} is missing",
            code="html.library",
            hint=f"pip install {missing}" if missing else "install sharekit-cards again",
        ) from problem
