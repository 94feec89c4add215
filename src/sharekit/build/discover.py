"""Which pages there are: of folders by globs, of a feed, sitemap or table entry by entry."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sharekit.article.source import HEAD_BYTES, stream_kind
from sharekit.build.model import Page
from sharekit.errors import InputError, SharekitError, UsageError
from sharekit.globs import matches
from sharekit.lazy import lazy
from sharekit.pipeline.places import Home
from sharekit.store import sha256_hex
from sharekit.world import World, may_never_end

if TYPE_CHECKING:
    from sharekit.article.streams.entry import Entry

MAX_FOUND = 1_000_000
_HERE = os.curdir + os.sep
_SKIPPED = frozenset({"node_modules", "__pycache__"})
_TEXTS = (".txt", ".text")
_OF_PROGRAMS = lazy(
    r"(?:robots|humans|security|(?:app-)?ads|llms(?:-full)?|cmakelists|licen[cs]e.*|notice.*"
    r"|requirements.*|constraints.*|manifest|version|changelog)\.txt",
    re.IGNORECASE,
)
"""Text files that lie in a site and that nobody would call an article."""


class _Globs(NamedTuple):
    include: Sequence[str]
    exclude: Sequence[str]


class LeftOut(NamedTuple):
    """What a build leaves out of folders, though somebody may think it is in.

    texts: text files that no glob asks for and that may be articles. links: links to folders
    elsewhere that hold pages.
    """

    texts: set[str]
    links: set[str]


class Found(NamedTuple):
    """A file that a build is about. source: as the manifest names it. named: by the user.

    error: nobody knows which pages there are: a folder that can't be read, a path that isn't there.
    """

    path: str
    source: str
    named: bool = False
    error: SharekitError | None = None


def find(
    paths: Sequence[str],
    home: Home,
    include: Sequence[str],
    exclude: Sequence[str],
    left: LeftOut | None = None,
) -> list[Found]:
    """The files below these paths, each once, sorted as the manifest is.

    Hidden folders are left out, links to folders aren't followed. A glob holds for the path below
    the folder that was named, or as the manifest names it. left: gets what is left out. Raises
    InputError (`source.too_large`; where nothing at all can be looked at, why).
    """
    found: dict[str, Found] = {}
    globs = _Globs(include, exclude)
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - a hundred thousand times
            for each in _below(path, home, globs, left):
                found.setdefault(each.source, each)
        elif os.path.exists(path):  # noqa: PTH110 - as above
            name = home.name(path)
            found[name] = Found(path.removeprefix(_HERE), name, named=True)
        else:
            name = home.name(path)
            found[name] = Found(path, name, named=True, error=_missing(path))
    if left is not None:
        left.links.difference_update(map(os.path.normpath, paths))
    told = _without_links([found[name] for name in sorted(found)])
    if len(told) == len(paths) and (first := told[0].error) and all(each.error for each in told):
        raise first
    return told


def _without_links(files: list[Found]) -> list[Found]:
    """Without links to what is among the files, or to what another link leads to: a page is one."""
    links = {file for file in files if os.path.islink(file.path)}  # noqa: PTH114 - as above
    if not links:
        return files
    seen = {_identity(file.path) for file in files if file not in links} - {None}
    doubled: set[Found] = set()
    for link in sorted(links):
        one = _identity(link.path)
        if one in seen:
            doubled.add(link)
        elif one is not None:
            seen.add(one)
    return [file for file in files if file not in doubled]


def _identity(path: str) -> tuple[int, int] | None:
    """The same for a file and all links to it, or None where it isn't there."""
    try:
        told = os.stat(path)  # noqa: PTH116 - as above
    except (OSError, ValueError):
        return None
    return told.st_dev, told.st_ino


def _missing(path: str) -> InputError:
    return InputError(
        "no such file or folder",
        code="source.missing",
        hint=f"a feed or a sitemap: --from {path}" if "://" in path else "check the path",
        where=path,
    )


def _no_listing(problem: OSError) -> InputError:
    return InputError(
        f"the folder can't be read ({problem.strerror})",
        code="source.unreadable",
        hint="check its permissions; cards of its pages stay as they are until it can be read",
        where=str(problem.filename),
    )


def _holding_pages(links: Iterable[str], folder: str, home: Home, globs: _Globs) -> Iterator[str]:
    """Those of the links that lead out of the folder, to where there are pages."""
    top = os.path.join(os.path.realpath(folder), "")  # noqa: PTH118 - with the slash
    for link in links:
        inside = f"{os.path.realpath(link)}{os.sep}".startswith(top)
        if not inside and any(not each.error for each in _below(link, home, globs, None)):
            yield link.removeprefix(_HERE)


def _below(folder: str, home: Home, globs: _Globs, left: LeftOut | None) -> Iterator[Found]:
    count, root, (include, exclude) = 0, home.name(folder), globs
    unread: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(f for f in folders if f[0] != "." and f not in _SKIPPED)
        if left is not None:
            below = [os.path.join(place, name) for name in folders]  # noqa: PTH118 - as below
            links = filter(os.path.islink, below)
            left.links.update(_holding_pages(links, folder, home, globs))
        for name in sorted(files):
            path = os.path.join(place, name)  # noqa: PTH118 - a hundred thousand times
            inner = path[len(folder) :].replace(os.sep, "/").lstrip("/")
            seen = inner if root == "." else f"{root}/{inner}"
            wanted = matches(inner, include) or matches(seen, include)
            if not wanted and not (name.endswith(_TEXTS) and not _OF_PROGRAMS.fullmatch(name)):
                continue
            if matches(inner, exclude) or matches(seen, exclude):
                continue
            if not wanted:
                if left is not None:
                    left.texts.add(path.removeprefix(_HERE))
                continue
            count += 1
            if count > MAX_FOUND:
                raise InputError(
                    f"holds more than {MAX_FOUND:,} pages",
                    code="source.too_large",
                    hint="name the folders below it one by one",
                    where=folder,
                )
            yield Found(path.removeprefix(_HERE), seen)
    for problem in unread:
        path = str(problem.filename)
        yield Found(path, home.name(path), error=_no_listing(problem))


def changed_since(revision: str, files: Sequence[Found]) -> list[Found]:
    """Those of the files that git says have changed since a revision, or are new.

    Raises UsageError (`build.git`).
    """
    if revision.startswith("-"):
        raise _git_error(f"'{revision}' is no revision")
    top = _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").strip()
    names = _git("diff", "--name-only", "-z", "--no-renames", revision, "--", ":/")
    names += _git("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/")
    changed = {
        os.path.realpath(os.path.join(top, os.fsdecode(name)))  # noqa: PTH118 - bytes of git
        for name in names.split(b"\0")
        if name
    }
    return [file for file in files if file.error or os.path.realpath(file.path) in changed]


def _git(*arguments: str) -> bytes:
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except OSError:
        raise _git_error("git can't be run") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _git_error(told[0] if told else "git failed")
    return done.stdout


def _git_error(message: str) -> UsageError:
    return UsageError(
        message,
        code="build.git",
        hint="name a revision that is here: a shallow clone has few (fetch-depth: 0)",
        where="--changed-since",
    )


def read_page(file: Found, world: World) -> Page:
    """A file as a page; one that can't be read has its error in it."""
    try:
        if file.error is not None:
            raise file.error
        if may_never_end(file.path):
            raise _no_file(file.path)
        document = world.read(file.path)
        if file.named and (form := stream_kind(document[:HEAD_BYTES], file.path)):
            raise _several(form, file.path)
    except SharekitError as problem:
        return Page(file.source, named=file.named, error=problem, path=file.path)
    return Page(file.source, document, sha256_hex(document), named=file.named, path=file.path)


def _several(form: str, path: str) -> InputError:
    return InputError(
        f"is no page but a source of several ({form})",
        code="build.stream",
        hint=f"draw all of its articles: sharekit build --from {path}",
        where=path,
    )


def _no_file(path: str) -> InputError:
    return InputError(
        "is a pipe, a socket or a device, not a file",
        code="source.unreadable",
        hint="move it away, or leave it out: build.exclude",
        where=path,
    )


def entry_pages(stream: str, world: World, home: Home) -> Iterator[Page]:
    """The articles of a feed, sitemap, export or table, in its order, in flat memory.

    An entry without its text is fetched; one that can't be read has its error in it. Raises
    InputError, NetworkError where the stream itself can't be read.
    """
    from sharekit.article.load import open_stream
    from sharekit.article.streams.article import holds_text

    origin = home.name(stream)
    opened = open_stream(stream, world=world)
    for number, entry in opened.rows:
        if isinstance(entry, InputError):
            yield Page(f"{origin}#{number}", origin=origin, error=entry, number=number)
            continue
        source = entry.url or f"{origin}#{number}"
        page = Page(source, None, _digest(entry), entry, origin, number=number)
        if holds_text(entry, opened.kind):
            yield page
        elif entry.url is None:
            yield page._replace(entry=None, error=_no_text(source))
        else:
            yield _fetched(page, entry, world)


def _fetched(page: Page, entry: Entry, world: World) -> Page:
    try:
        document = world.fetch(page.source).body
    except SharekitError as problem:
        return page._replace(entry=None, error=problem)
    return page._replace(document=document, sha256=sha256_hex(document + _digest(entry).encode()))


def _digest(entry: Entry) -> str:
    return sha256_hex(repr(entry).encode("utf-8", "surrogatepass"))


def _no_text(source: str) -> InputError:
    return InputError(
        "holds no text, and names no page",
        code="stream.no_text",
        hint="give the entry a text or an address",
        where=source,
    )
