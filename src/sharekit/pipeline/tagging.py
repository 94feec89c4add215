"""The tags of many articles into their built pages; what goes wrong with one stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace as replaced
from pathlib import Path
from typing import NamedTuple, Protocol

from sharekit.article.model import Article
from sharekit.errors import InputError, SharekitError, UsageError
from sharekit.pipeline.meta import PageTags
from sharekit.pipeline.pages import (
    SUFFIXES,
    Built,
    Entry,
    address_below,
    find_page,
    html_files,
    read_built,
)
from sharekit.share.inject import Injected, inject
from sharekit.store import clean_leftovers, write_atomic
from sharekit.world import World, is_folder


class Load(Protocol):
    """How an article is read. document: what its source holds, where that is known already."""

    def __call__(self, source: str, document: bytes | None = None) -> Article: ...


class Tagging(NamedTuple):
    """How pages get their tags.

    tell: the tags of an article, given what its page's author says. known: sources that the
    manifest names. site: address of the site, for pages that don't give their own.
    """

    world: World
    load: Load
    tell: Callable[[Article, Mapping[str, str]], PageTags]
    known: Sequence[str] = ()
    site: str | None = None
    replace: bool = False
    dry_run: bool = False


class Tagged(NamedTuple):
    """What became of a page, or of a source without one. skipped: why it was left alone."""

    path: str
    source: str
    injected: Injected | None = None
    told: PageTags | None = None
    changed: bool = False
    skipped: str | None = None
    problem: SharekitError | None = None


def tag_pages(sources: Sequence[str], target: Path, run: Tagging) -> Iterator[Tagged]:
    """Put the tags of these articles into the page, or the pages below the folder, `target`.

    Without sources a page is its own source: the page named, or every one that is an article by
    its own tags or by the manifest. Raises InputError for a target that isn't there.
    """
    if is_folder(target):
        yield from _folder(sources, target, run)
        return
    if len(sources) > 1:
        raise UsageError(
            "one page is no place for the tags of several articles",
            code="inject.one_page",
            hint="name one article, or the folder of their pages",
            where=f"--inject {target}",
        )
    built = read_built(target, run.world)
    if sources:
        yield _tagged(built, run, lambda: run.load(sources[0]), sources[0])
    else:
        yield _itself(built, run)


def _folder(sources: Sequence[str], root: Path, run: Tagging) -> Iterator[Tagged]:
    entries, broken = _entries(root, run)
    named = sources or _known_sources(root, run)
    used: set[Path] = set()
    for source in named:
        try:
            article = run.load(source)
            path = find_page(article, entries, root)
            if path is not None:
                used.add(path)
                yield _tagged(read_built(path, run.world), run, _always(article), source, root)
            elif sources:
                raise _no_page(root, source)
        except SharekitError as problem:
            if sources:
                yield Tagged("", source, problem=problem)
    if sources:
        return
    yield from broken
    for entry in entries:
        if entry.path not in used:
            yield _page_of_folder(entry.path, root, run)


def _entries(root: Path, run: Tagging) -> tuple[list[Entry], list[Tagged]]:
    """What each page is found by; those that can't be read as pages are told, not fatal."""
    entries: list[Entry] = []
    broken: list[Tagged] = []
    for path in html_files(root):
        try:
            entries.append(read_built(path, run.world).entry)
        except InputError as problem:
            broken.append(Tagged(str(path), str(path), problem=problem))
    return entries, broken


def _known_sources(root: Path, run: Tagging) -> list[str]:
    """The manifest's sources that are still there and are no built pages themselves."""
    return [
        source
        for source in run.known
        if Path(source).is_file()
        and not (source.lower().endswith(SUFFIXES) and _is_below(Path(source), root))
    ]


def _is_below(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())


def _page_of_folder(path: Path, root: Path, run: Tagging) -> Tagged:
    try:
        built = read_built(path, run.world)
    except InputError as problem:
        return Tagged(str(path), str(path), problem=problem)
    if not built.is_article:
        return Tagged(str(path), str(path), skipped="its tags don't say that it is an article")
    return _itself(built, run, root)


def _itself(built: Built, run: Tagging, root: Path | None = None) -> Tagged:
    source = str(built.path)
    return _tagged(built, run, lambda: run.load(source, built.without_ours), source, root)


def _tagged(
    built: Built,
    run: Tagging,
    load: Callable[[], Article],
    source: str,
    root: Path | None = None,
) -> Tagged:
    path = str(built.path)
    try:
        article = load()
        if article.url is None and run.site and root is not None:
            article = replaced(article, url=address_below(run.site, built.path, root))
        told = run.tell(article, {} if run.replace else built.own)
        done = inject(built.page, told.tags, told.json_ld, replace=run.replace)
        changed = done.document != built.page.document
        if changed and not run.dry_run:
            place = built.path.resolve()
            clean_leftovers(place.parent)  # of a run that was killed
            write_atomic(place, done.document)
    except SharekitError as problem:
        return Tagged(path, source, problem=problem)
    return Tagged(path, source, done, told, changed)


def _always(article: Article) -> Callable[[], Article]:
    return lambda: article


def _no_page(root: Path, source: str) -> InputError:
    return InputError(
        f"no page below {root} is this article's",
        code="inject.no_page",
        hint="give its address with --url, or name the page itself with --inject",
        where=source,
    )
