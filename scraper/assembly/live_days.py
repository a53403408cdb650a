"""The days of a live blog's entries that print a time alone: told by the days of the first publication and the last change."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from scraper.extractors.live_entries import FoundUpdate
from scraper.extractors.live_marks import WRAP, runs_down

DAY_CHARS = 10  # of the day in a value


def with_days(updates: tuple[FoundUpdate, ...], published: str | None, modified: str | None) -> tuple[FoundUpdate, ...]:
    """The entries with a day before each time that has none; as they are where the days do not add up.

    The oldest entry is of the day of publication, and each step over midnight leads into the next; the newest must be of the
    day of the last change.
    """
    minutes = [update.minute for update in updates if update.minute is not None]
    if not minutes or published is None or len(published) < DAY_CHARS:
        return updates
    newest_first = runs_down(minutes)
    days = _days(minutes[::-1] if newest_first else minutes, date.fromisoformat(published[:DAY_CHARS]))
    last = modified[:DAY_CHARS] if modified and len(modified) >= DAY_CHARS else published[:DAY_CHARS]
    if days[-1].isoformat() != last:
        return updates
    left = iter(days[::-1] if newest_first else days)
    return tuple(update if update.minute is None else _with_day(update, next(left)) for update in updates)


def _days(minutes: list[int], day: date) -> list[date]:
    """The day of each moment, oldest first."""
    days: list[date] = []
    before = 0
    for minute in minutes:
        if minute < before - WRAP:
            day += timedelta(days=1)
        days.append(day)
        before = minute
    return days


def _with_day(update: FoundUpdate, day: date) -> FoundUpdate:
    return replace(update, times=tuple(f"{day.isoformat()} {time}" for time in update.times))
