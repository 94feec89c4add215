"""Where things come from and go to: a source's name, an address's host, the output folder."""

import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

PLAN = "pins.toml"
"""The plan of a folder's pins. `sharekit.pins`, which reads it, is loaded for pins alone."""
SHEET = '<meta name="generator" content="sharekit">'
"""What the pages say that sharekit writes to be looked at: by this they are told from others'."""
DEFAULT_NAME = "{slug}-{size}.{hash8}.{ext}"


class Home(NamedTuple):
    """Where sources are named from. here: the folder that a run is started in. folder: that of its
    configuration, or `here`; so a page has one name wherever a run is started. Absolute both."""

    here: str
    folder: str

    def name(self, source: str) -> str:
        """A source as the manifest names it: relative, with forward slashes; `-` and addresses as
        they are."""
        if source == "-" or "://" in source:
            return source
        try:
            path = os.path.relpath(os.path.join(self.here, source), self.folder)  # noqa: PTH118
        except ValueError:  # another drive
            return Path(source).name
        return path.replace(os.sep, "/")

    def place(self, source: str) -> str:
        """A source's absolute path, which means the same on other machines; `-` and addresses as
        they are."""
        if source == "-" or "://" in source:
            return source
        return os.path.join(self.here, source)  # noqa: PTH118

    def path(self, name: str) -> str:
        """The path, as seen from here, of what has this name."""
        if self.here == self.folder or name == "-" or "://" in name:
            return name
        return os.path.relpath(os.path.join(self.folder, name), self.here)  # noqa: PTH118


def home_at(configuration: Path | None) -> Home:
    """The home of a run that is started here. configuration: its file, if it has one."""
    here = str(Path.cwd())
    above = configuration.parent if configuration is not None else ""
    return Home(here, os.path.normpath(os.path.join(here, above)))  # noqa: PTH118 - links stay


class Output(NamedTuple):
    """Where cards go. name: the pattern of file names, or one file's own name.

    force: replace what is not ours. dry_run: do everything but write. home: where sources are named
    from; None: here.
    """

    folder: Path
    name: str = DEFAULT_NAME
    force: bool = False
    dry_run: bool = False
    home: Home | None = None


def domain_of(url: str | None) -> str | None:
    """The host of a URL without `www.`, or None."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
