"""When posts go out: the next free slots of the day, far enough apart. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from sharekit.errors import UsageError
from sharekit.publish.plan import Planned

_MOST_DAYS = 3660


class Rhythm(NamedTuple):
    """slots: times of day, in that zone. gap: between two posts of one page on one board.

    per_day: most posts a day and account.
    """

    slots: tuple[time, ...]
    zone: tzinfo
    gap: timedelta = timedelta(days=7)
    per_day: int = 5


def slots_of(texts: Iterable[str]) -> tuple[time, ...]:
    """Times of day, written as 09:00. Raises UsageError (`plan.slot`)."""
    found = []
    for text in texts:
        try:
            hour, _, minute = text.strip().partition(":")
            found.append(time(int(hour), int(minute)))
        except ValueError:
            raise UsageError(
                f"'{text[:20]}' is no time of day",
                code="plan.slot",
                hint="write slots as 09:00,18:30",
                where="slots",
            ) from None
    if not found:
        raise UsageError("there is no slot", code="plan.slot", hint="--slots 09:00", where="slots")
    return tuple(sorted(set(found)))


def scheduled(
    entries: Sequence[Planned], there: Sequence[Planned], start: datetime, rhythm: Rhythm
) -> list[Planned]:
    """The entries with a time each: the first slot after `start` that is free for it.

    there: what the plan holds already, which keeps its slots. Raises UsageError (`plan.full`).
    """
    placed = [entry for entry in there if entry.at is not None]
    result = []
    for entry in entries:
        at = next(
            (slot for slot in _slots(start, rhythm) if _is_free(slot, entry, placed, rhythm)), None
        )
        if at is None:
            raise UsageError(
                "no slot is free in the next ten years",
                code="plan.full",
                hint="give more slots, a smaller min_gap or more posts a day",
            )
        placed.append(replace(entry, at=at))
        result.append(placed[-1])
    return result


def too_close(entries: Sequence[Planned], rhythm: Rhythm) -> list[tuple[Planned, Planned]]:
    """Pairs of one page and board that stand closer than the gap, the later one first."""
    last: dict[tuple[str, ...], Planned] = {}
    found = []
    for entry in sorted((e for e in entries if e.at is not None), key=_moment):
        before = last.get(_page(entry))
        if before is not None and _moment(entry) - _moment(before) < rhythm.gap:
            found.append((entry, before))
        last[_page(entry)] = entry
    return found


def crowded_days(entries: Sequence[Planned], rhythm: Rhythm) -> list[tuple[date, str, int]]:
    """Days that hold more posts of an account than they should: day, account, how many."""
    counts = Counter(
        (_moment(entry).astimezone(rhythm.zone).date(), f"{entry.platform} {entry.account}".strip())
        for entry in entries
        if entry.at is not None
    )
    full = [(day, who, count) for (day, who), count in counts.items() if count > rhythm.per_day]
    return sorted(full)


def _slots(start: datetime, rhythm: Rhythm) -> Iterator[datetime]:
    day = start.astimezone(rhythm.zone).date()
    for number in range(_MOST_DAYS):
        for slot in rhythm.slots:
            local = datetime.combine(day + timedelta(days=number), slot, rhythm.zone)
            # by way of UTC, so that an hour that a clock change leaves out becomes a real one
            moment = local.astimezone(UTC).astimezone(rhythm.zone)
            if moment > start:
                yield moment


def _is_free(slot: datetime, entry: Planned, placed: Sequence[Planned], rhythm: Rhythm) -> bool:
    today = 0
    for other in placed:
        if (other.platform, other.account) != (entry.platform, entry.account):
            continue
        if _moment(other) == slot:
            return False
        today += _moment(other).astimezone(rhythm.zone).date() == slot.date()
        if _page(other) == _page(entry) and abs(_moment(other) - slot) < rhythm.gap:
            return False
    return today < rhythm.per_day


def _page(entry: Planned) -> tuple[str, ...]:
    return entry.platform, entry.account, entry.board, entry.url


def _moment(entry: Planned) -> datetime:
    assert entry.at is not None, "only entries with a time are compared"
    return entry.at
