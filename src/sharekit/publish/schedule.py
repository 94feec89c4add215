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


def moment_of(text: str, now: datetime, rhythm: Rhythm) -> datetime:
    """A moment as a person writes it: `2026-12-01 09:00`, a day (its first slot), `09:00` (next).

    In the rhythm's zone, unless it says its own. Raises UsageError (`plan.time`, `plan.past`).
    """
    hint = "write it as 2026-12-01 09:00, 2026-12-01 or 09:00"
    try:
        found = _moment_in(text.strip(), now, rhythm)
    except (ValueError, OverflowError):
        raise UsageError(
            f"'{text[:30]}' is no time", code="plan.time", hint=hint, where="--at"
        ) from None
    if found <= now:
        raise UsageError(
            f"{found:%Y-%m-%d %H:%M} is past",
            code="plan.past",
            hint="give a time to come, or leave it out to post at once",
            where="--at",
        )
    return found


def scheduled(
    entries: Sequence[Planned],
    there: Sequence[Planned],
    start: datetime,
    rhythm: Rhythm,
    *,
    first: datetime | None = None,
) -> list[Planned]:
    """The entries with a time each: the first slot after `start` that is free for it.

    there: what the plan holds already, which keeps its slots. first: when the first entry goes
    out, whatever else does; the others follow it. Raises UsageError (`plan.full`).
    """
    calendar = _Calendar(start if first is None else first, rhythm)
    for entry in there:
        if entry.at is not None:
            calendar.enter(entry)
    result: list[Planned] = []
    for entry in entries:
        at = first if first is not None and not result else calendar.next_free(entry)
        if at is None:
            raise UsageError(
                "no slot is free in the next ten years",
                code="plan.full",
                hint="give more slots, a smaller min_gap or more posts a day",
            )
        result.append(replace(entry, at=at))
        calendar.enter(result[-1])
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
            moment = _real(local)
            if moment > start:
                yield moment


class _Calendar:
    """What is taken: moments and days by account, moments by page."""

    def __init__(self, start: datetime, rhythm: Rhythm) -> None:
        self._rhythm = rhythm
        self._coming = _slots(start, rhythm)
        self._slots: list[datetime] = []  # those that were looked at
        self._taken: set[tuple[str, str, datetime]] = set()
        self._days: Counter[tuple[str, str, date]] = Counter()
        self._pages: dict[tuple[str, ...], list[datetime]] = {}
        self._full: Counter[tuple[str, str]] = Counter()  # so many slots are full, for good

    def enter(self, entry: Planned) -> None:
        at, who = _moment(entry), (entry.platform, entry.account)
        self._taken.add((*who, at))
        self._days[(*who, at.astimezone(self._rhythm.zone).date())] += 1
        self._pages.setdefault(_page(entry), []).append(at)

    def next_free(self, entry: Planned) -> datetime | None:
        who = (entry.platform, entry.account)
        others, gap = self._pages.get(_page(entry), ()), self._rhythm.gap
        number = self._full[who]
        while (slot := self._slot(number)) is not None:
            if self._is_full(slot, who):
                self._full[who] += number == self._full[who]
            elif all(abs(other - slot) >= gap for other in others):
                return slot
            number += 1
        return None

    def _slot(self, number: int) -> datetime | None:
        while len(self._slots) <= number:
            slot = next(self._coming, None)
            if slot is None:
                return None
            self._slots.append(slot)
        return self._slots[number]

    def _is_full(self, slot: datetime, who: tuple[str, str]) -> bool:
        per_day = self._rhythm.per_day
        return (*who, slot) in self._taken or self._days[(*who, slot.date())] >= per_day


def _moment_in(text: str, now: datetime, rhythm: Rhythm) -> datetime:
    """The moment that these words name. Raises ValueError, OverflowError."""
    if len(text) > 40:
        raise ValueError
    if len(text) <= 5:  # a time of day: today's or tomorrow's
        of_day = time.fromisoformat(text.zfill(5))
        today = now.astimezone(rhythm.zone).date()
        both = (_real(datetime.combine(today + timedelta(d), of_day, rhythm.zone)) for d in (0, 1))
        return next((moment for moment in both if moment > now), now)
    if len(text) == 10:
        day = datetime.combine(date.fromisoformat(text), rhythm.slots[0], rhythm.zone)
        return _real(day)
    moment = datetime.fromisoformat(text)
    return _real(moment if moment.tzinfo else moment.replace(tzinfo=rhythm.zone))


def _real(local: datetime) -> datetime:
    """By way of UTC, so that an hour that a clock change leaves out becomes a real one."""
    return local.astimezone(UTC).astimezone(local.tzinfo)


def _page(entry: Planned) -> tuple[str, ...]:
    return entry.platform, entry.account, entry.board, entry.url


def _moment(entry: Planned) -> datetime:
    assert entry.at is not None, "only entries with a time are compared"
    return entry.at
