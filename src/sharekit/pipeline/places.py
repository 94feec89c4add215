"""Where things come from and go to: a source's name, an address's host, the output folder."""

import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

PLAN = "pins.toml"
"""The plan of a folder's pins. `sharekit.pins`, which reads it, is loaded for pins alone."""
DEFAULT_NAME = "{slug}-{size}.{hash8}.{ext}"


class Output(NamedTuple):
    """Where cards go. name: the pattern of file names, or one file's own name.

    force: replace what is not ours. dry_run: do everything but write.
    """

    folder: Path
    name: str = DEFAULT_NAME
    force: bool = False
    dry_run: bool = False


def source_name(source: str) -> str:
    """A source as the manifest names it: relative to here, with forward slashes;
    `-` and addresses as they are."""
    if source == "-" or "://" in source:
        return source
    try:
        return Path(os.path.relpath(source)).as_posix()
    except ValueError:  # another drive
        return Path(source).name


def domain_of(url: str | None) -> str | None:
    """The host of a URL without `www.`, or None."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
