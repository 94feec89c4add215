"""A plan: what goes where and when. Pure; `plan_text.py` is how it stands in a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from typing import NamedTuple

from sharekit.article.clean import clean, tidy
from sharekit.errors import UsageError
from sharekit.publish.post import Post
from sharekit.share.address import page_of


@dataclass(frozen=True, slots=True)
class Planned:
    """One entry. pictures, sha256, alts: one for each picture. at: None: as soon as it is sent.

    focus: the point of the first picture that stays when it is cropped, from -1 to 1, right and up
    positive. published: when the article was, for its age. line: where it stands in the file.
    """

    platform: str
    url: str
    variant: str
    account: str = ""
    board: str = ""
    section: str = ""
    link: str = ""
    title: str = ""
    description: str = ""
    pictures: tuple[str, ...] = ()
    sha256: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()
    colour: str = ""
    language: str = ""
    focus: tuple[float, float] | None = None
    at: datetime | None = None
    published: date | None = None
    line: int = 0

    @property
    def identity(self) -> tuple[str, ...]:
        """What makes it the same entry when the plan is made again."""
        page = page_of(self.url)
        return (self.platform, self.account, self.board, self.section, page, self.variant)

    def post(self) -> Post:
        """The post, but for its pictures; its words without what can't be seen or deceives."""
        return Post(
            self.platform, self.account, self.url, self.variant, self.board, self.section,
            self.link, tidy(self.title), clean(self.description), (), self.colour, self.language,
        )  # fmt: skip


class Plan(NamedTuple):
    """The entries in their order, and the zone that times without one are in."""

    entries: tuple[Planned, ...]
    timezone: str = "UTC"


def first_lines(entries: Iterable[Planned]) -> dict[tuple[str, ...], int]:
    """Where each entry stands first, by its identity."""
    found: dict[tuple[str, ...], int] = {}
    for entry in entries:
        found.setdefault(entry.identity, entry.line)
    return found


def zone_of(name: str, where: str = "timezone") -> tzinfo:
    """A time zone by its IANA name. Raises UsageError (`plan.timezone`)."""
    from zoneinfo import ZoneInfo

    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        raise UsageError(
            f"there is no time zone '{name[:60]}'",
            code="plan.timezone",
            hint="write it as Europe/Berlin; where the system has none: pip install tzdata",
            where=where,
        ) from None


class Sure(NamedTuple):
    """What needs no word in a plan. accounts: by platform, where there is only one. boards: the
    platforms that send nothing without a board."""

    accounts: Mapping[str, str] = {}
    boards: Collection[str] = ()


NOTHING_SURE = Sure()


def identity(entry: Planned, sure: Sure) -> tuple[str, ...]:
    """What makes it the same entry, the account told where it is the only one on its platform."""
    account = entry.account or sure.accounts.get(entry.platform, "")
    return replace(entry, account=account).identity


def counterpart(
    entry: Planned, identities: Collection[tuple[str, ...]], sure: Sure
) -> tuple[str, ...] | None:
    """Which of the entries that are there it is: the same, or the same without a board yet.

    Only where a board is wanted: so that what has none was not posted.
    """
    if entry.identity in identities:
        return entry.identity
    bare = replace(entry, board="", section="").identity
    return bare if entry.platform in sure.boards and bare in identities else None
