"""A network by its name, an alias, or a name from the configuration; near names for a wrong one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from sharekit.errors import ShareError, shortened
from sharekit.share.model import Network, Status
from sharekit.share.networks.alive import ROWS

DOZEN = (
    "facebook", "x", "linkedin", "pinterest", "threads", "bluesky",
    "mastodon", "reddit", "whatsapp", "telegram", "email", "sms",
)  # fmt: skip
"""The dozen that matter: what is made where no network is named."""

NONE: Mapping[str, Network] = MappingProxyType({})
_ALIVE = {row.id: row for row in ROWS}


def find(name: str, own: Mapping[str, Network] = NONE) -> Network:
    """The row of a network. own: networks of the configuration, which win.

    Raises ShareError (`link.unknown-network`).
    """
    key = name.strip().lower()
    row = own.get(key) or _ALIVE.get(key) or _by_any_name().get(key)
    if row is None:
        raise _unknown(name, own)
    return row


def linkable(name: str, own: Mapping[str, Network] = NONE) -> Network:
    """The row of a network that a link can be made for.

    Raises ShareError, also `link.dead-network` and `link.no-share-url`, with what to do instead.
    """
    row = find(name, own)
    if row.status is Status.DEAD:
        what, _, instead = row.advice.rpartition("; ")
        raise ShareError(
            f"{row.name} takes no links any more: {what}",
            code="link.dead-network",
            hint=instead,
            where="network",
        )
    if not row.endpoint:
        raise ShareError(
            f"{row.name} has no share URL",
            code="link.no-share-url",
            hint=row.advice,
            where="network",
        )
    return row


def alive(*, uncertain: bool = False) -> tuple[Network, ...]:
    """All rows that a link can be made for, in the table's order."""
    rows: tuple[Network, ...] = ROWS
    if uncertain:
        from sharekit.share.networks.uncertain import ROWS as MORE

        rows += MORE
    return tuple(row for row in rows if row.endpoint)


def every_row() -> tuple[Network, ...]:
    """The whole table: alive, uncertain, without a share URL, and gone."""
    return tuple(_every())


@cache
def _by_any_name() -> Mapping[str, Network]:
    """The whole table by name and alias; a name goes before an alias."""
    rows = list(_every())
    aliases = {alias: row for row in rows for alias in row.aliases}
    return aliases | {row.id: row for row in rows}


def _every() -> Iterator[Network]:
    yield from ROWS
    from sharekit.share.networks.uncertain import ROWS as UNCERTAIN

    yield from UNCERTAIN
    from sharekit.share.networks.closed import ROWS as CLOSED

    yield from CLOSED


def _unknown(name: str, own: Mapping[str, Network]) -> ShareError:
    from sharekit.registry import near_names

    names = [*own, *(each for row in _every() for each in (row.id, *row.aliases))]
    near = near_names(name.strip().lower(), names)
    return ShareError(
        f"no network is called '{shortened(name, 40)}'",
        code="link.unknown-network",
        hint=f"did you mean {' or '.join(near)}?" if near else "list them: sharekit networks",
        where="network",
    )
