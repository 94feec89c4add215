"""`check`: a page, its picture and its share links, against every rule of `checks.py`.

read → rules over its words → its picture, once → robots.txt → findings by severity and place
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from sharekit.audit import rules_article, rules_html, rules_image, rules_links, rules_tags
from sharekit.audit.checks import CHECKS
from sharekit.audit.facts import Facts, Finding, is_absolute
from sharekit.audit.once import Once
from sharekit.audit.pictures import Picture, Pictures, Site
from sharekit.audit.previews import LABELS
from sharekit.audit.robots import CRAWLERS, Robots, is_kept_out, parse
from sharekit.diagnostics import Diagnostic, Severity
from sharekit.errors import ShareError, SharekitError
from sharekit.markup.page import Page
from sharekit.markup.read import read_page
from sharekit.registry import unknown_name
from sharekit.share.find import every_row, find
from sharekit.share.tags_page import Said
from sharekit.world import World

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
WORKERS, _AT_ONCE = 2, 64
_ADDRESS = ("http://", "https://")


class Located(NamedTuple):
    """A finding with its place: line and column from 1, or None for the page as a whole."""

    diagnostic: Diagnostic
    line: int | None = None
    column: int | None = None


class Checked(NamedTuple):
    """All that there is to say of a page, errors first. page: as named."""

    page: str
    found: tuple[Located, ...]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Without places of their own: `where` says them."""
        return tuple(each.diagnostic for each in self.found)

    @property
    def counts(self) -> dict[str, int]:
        """How many of each severity: error, warning, note."""
        counted = Counter(each.severity for each in self.diagnostics)
        return {str(severity): counted[severity] for severity in _ORDER}


class Checker:
    """Checks pages of one run: pictures and robots.txt are got once for all of them."""

    def __init__(
        self,
        world: World,
        *,
        networks: Iterable[str] = (),
        pictures: Pictures | None = None,
    ) -> None:
        self.world = world
        self.networks = find_networks(networks)
        self.pictures = pictures or Pictures(world)
        self._robots: Once[Robots] = Once()

    def check(self, page_or_url: str) -> Checked:
        """Check a file or an address. Raises InputError, NetworkError for what can't be read."""
        if page_or_url.lower().startswith(_ADDRESS):
            response = self.world.fetch(page_or_url)
            page = read_page(response.body, served=response.charset, where=page_or_url)
            return self.check_page(page, page_or_url, address=response.url, robots=response.robots)
        page = read_page(self.world.read(page_or_url), where=page_or_url)
        return self.check_page(page, page_or_url)

    def check_all(self, pages: Sequence[str]) -> Iterator[Checked | SharekitError]:
        """Check many, in their order; what is wrong with one, as its error, hides no other.

        Two at a time: while one picture is decoded or fetched, another page is read.
        """
        if len(pages) < 2:
            yield from map(self._attempt, pages)
            return
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(WORKERS) as pool:
            for start in range(0, len(pages), _AT_ONCE):
                yield from pool.map(self._attempt, pages[start : start + _AT_ONCE])

    def _attempt(self, page: str) -> Checked | SharekitError:
        try:
            return self.check(page)
        except SharekitError as problem:
            problem.where = problem.where or page
            return problem

    def check_page(
        self, page: Page, name: str, *, address: str | None = None, robots: str = ""
    ) -> Checked:
        """Check a page that was read. name: for messages; address: where it was fetched; robots:
        the X-Robots-Tag that came with it."""
        facts = Facts(page, address=address, networks=self.networks, robots=robots)
        found = [finding for rule in _RULES for finding in rule(facts)]
        found += self._pictures(facts, name)
        found += self._robots_txt(facts, name)
        kept = (f for f in dict.fromkeys(found) if self._is_wanted(f.code))
        located = [_located(page, finding, name) for finding in kept]
        located.sort(key=lambda each: (_ORDER.index(each.diagnostic.severity), each.line or 0))
        return Checked(name, tuple(located))

    def _is_wanted(self, code: str) -> bool:
        networks = CHECKS[code].networks
        return not networks or not self.networks or not self.networks.isdisjoint(networks)

    def _pictures(self, facts: Facts, name: str) -> Iterator[Finding]:
        """What the files tell: of the page's picture, and of X's where that is another."""
        told, for_x = rules_image.main_image(facts), rules_image.x_image(facts)
        if told is not None and (picture := self._look(facts, name, told)):
            yield from rules_image.looked_at(facts, picture)
        if for_x is not None and (picture := self._look(facts, name, for_x)):
            yield from rules_image.looked_at_for_x(for_x, picture)

    def _look(self, facts: Facts, name: str, told: Said) -> Picture | None:
        url = facts.absolute(told.value)
        if not is_absolute(url):
            return None
        site = self._site(facts, name)
        return self.pictures.look(url, site, fetched_page=facts.address is not None)

    def _site(self, facts: Facts, name: str) -> Site | None:
        """The folder in which files of the page's site lie, as seen from its own place."""
        if facts.address is not None:
            return None
        return site_of(Path(name), facts.value("canonical") or facts.value("og:url"))

    def _robots_txt(self, facts: Facts, name: str) -> Iterator[Finding]:
        address = facts.address or facts.absolute(facts.value("canonical", "og:url"))
        if out := self._kept_out(address, facts, name):
            yield Finding("robots.blocks-crawler", f"robots.txt keeps out {', '.join(out)}")
        told = rules_image.main_image(facts)
        if told and (out := self._kept_out(facts.absolute(told.value), facts, name)):
            yield Finding(
                "robots.blocks-crawler",
                f"robots.txt keeps {', '.join(out)} from the picture",
                told.element.start,
            )

    def _kept_out(self, address: str, facts: Facts, name: str) -> list[str]:
        """The networks whose crawlers an address's robots.txt keeps from it."""
        if not is_absolute(address):
            return []
        parts = urlsplit(address)
        robots = self._robots_of(f"{parts.scheme}://{parts.netloc}/", self._site(facts, name))
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return [
            LABELS[network]
            for network, crawler in CRAWLERS.items()
            if facts.concerns(network) and is_kept_out(robots, crawler, path)
        ]

    def _robots_of(self, origin: str, site: Site | None) -> Robots:
        """What robots.txt says: the folder's for a file; asked for once for an address."""
        if site is not None:
            file = site.file(f"{origin}robots.txt")
            if file is None:
                return {}
            origin = str(file)
        return self._robots.get(origin, lambda: self._read_robots(origin))

    def _read_robots(self, origin: str) -> Robots:
        try:
            if origin.lower().startswith(_ADDRESS):
                return parse(self.world.fetch(f"{origin}robots.txt").body)
            return parse(self.world.read(origin))
        except SharekitError:  # where there is none, everybody may come
            return {}


def check(
    page_or_url: str, *, networks: Iterable[str] | None = None, world: World | None = None
) -> tuple[Diagnostic, ...]:
    """What is wrong with a page's tags, picture and share links, errors first.

    page_or_url: an HTML file or an address. networks: those that matter; None: all. Codes, what
    each means and how to mend it: `docs/checks.md`. Raises UsageError (`network.unknown`),
    InputError and NetworkError for a page that can't be read.
    """
    if world is None:
        from sharekit.fetch.outside import online_world

        world = online_world()
    return Checker(world, networks=networks or ()).check(str(page_or_url)).diagnostics


def find_networks(names: Iterable[str]) -> frozenset[str]:
    """Networks by name or alias. Raises UsageError (`network.unknown`) with the near names."""
    found: set[str] = set()
    for name in names:
        key = name.strip().lower()
        if key in LABELS:
            found.add(key)
            continue
        try:
            found.add(find(key).id)
        except ShareError:
            known = dict.fromkeys([*LABELS, *(row.id for row in every_row())])
            raise unknown_name("network", name, known) from None
    return frozenset(found)


def site_of(file: Path, address: str) -> Site | None:
    """The served folder, where a file's place in it tells itself by the page's own address."""
    if not is_absolute(address):
        return None
    parts = urlsplit(address)
    path = [part for part in unquote(parts.path).split("/") if part]
    place = list(file.parts)
    if place and file.stem.lower() == "index":
        place.pop()
        path = path[:-1] if path and path[-1].lower() == file.name.lower() else path
    elif path and place and path[-1].lower() in {file.name.lower(), file.stem.lower()}:
        place.pop()
        path.pop()
    else:
        return None
    while path and place and path[-1] == place[-1]:
        path.pop()
        place.pop()
    prefix = "".join(f"{part}/" for part in path)
    return Site(f"{parts.scheme}://{parts.netloc}/{prefix}", Path(*place) if place else Path())


def _located(page: Page, finding: Finding, name: str) -> Located:
    row = CHECKS[finding.code]
    line, column = page.position(finding.at) if finding.at is not None else (None, None)
    where = f"{name}:{line}:{column}" if line else name
    diagnostic = Diagnostic(row.severity, row.code, finding.message, row.fix, where)
    return Located(diagnostic, line, column)


_RULES = (
    *rules_tags.RULES,
    *rules_html.RULES,
    rules_image.declared,
    *rules_article.RULES,
    *rules_links.RULES,
)
