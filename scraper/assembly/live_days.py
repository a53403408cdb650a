"""The days of a live blog's entries that print a time alone: told by the days of the first publication and the last change."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from msgspec.structs import replace

from scraper.extractors.live.entries import FoundUpdate
from scraper.extractors.live.marks import WRAP, runs_down

DAY_CHARS = 10  # of the day in a value
_DAY = timedelta(days=1)
_NUMBERS = re.compile(r"\d\s?([./])\s?\d{1,2}$")
_YEAR = re.compile(r"\d{4}|[./-]\s?\d{1,2}[./-]\s?\d\d$")


def with_days(
    updates: tuple[FoundUpdate, ...], published: str | None, modified: str | None, read: Callable[[str], str | None]
) -> tuple[FoundUpdate, ...]:
    """The entries with a day before each time that has none; as they are where the days do not add up. `read`: the value of a
    printed day, with its year.

    The oldest entry is of the day of publication, and each step over midnight leads into the next; the newest must be of the
    day of the last change.
    """
    if any(update.day for update in updates):
        return _with_printed_days(updates, published, modified, read)
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


def _with_printed_days(
    updates: tuple[FoundUpdate, ...], published: str | None, modified: str | None, read: Callable[[str], str | None]
) -> tuple[FoundUpdate, ...]:
    """The entries under lines that print a day; where this has no year, the article's own dates tell it."""
    texts = dict.fromkeys(update.day for update in updates if update.day)
    days = {text: _read_day(text, published, modified, read) for text in texts}
    found = [day for day in days.values() if day is not None]
    if len(found) < len(days) or (found != sorted(found) and found != sorted(found, reverse=True)):
        return updates
    return tuple(_with_day(update, day) if update.day and (day := days[update.day]) else update for update in updates)


def _read_day(text: str, published: str | None, modified: str | None, read: Callable[[str], str | None]) -> date | None:
    """The day that a line prints; of a year that it does not say the last one before the last change, or the first one from the
    publication on."""
    if _YEAR.search(text):
        return _day_of(read(text))
    end, start = _day_of(modified), _day_of(published)
    known = end or start
    if known is None:
        return None
    years = [known.year + step for step in ((0, -1) if end else (0, 1))]
    found = [day for year in years if (day := _day_of(read(_with_year(text.rstrip(" :"), year))))]
    return next((day for day in found if (day - _DAY <= end if end else start is not None and day + _DAY >= start)), None)


def _with_year(day: str, year: int) -> str:
    """
    >>> [_with_year(day, 2024) for day in ("18 July", "18. 7.", "18.7", "7月18日", "7월 18일")]
    ['18 July 2024', '18. 7.2024', '18.7.2024', '2024年7月18日', '2024년 7월 18일']
    """
    if "月" in day or "월" in day:
        return f"{year}年{day}" if "月" in day else f"{year}년 {day}"
    bare = day.rstrip(".")
    numbers = _NUMBERS.search(bare)
    return f"{bare}{numbers[1] if numbers else ' '}{year}"


def _day_of(value: str | None) -> date | None:
    return date.fromisoformat(value[:DAY_CHARS]) if value and len(value) >= DAY_CHARS else None


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
