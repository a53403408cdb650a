"""What a date is and what is known beside it; numbers of any calendar and a time of day -> `DateValue`.

Here stand the rules that hold for every date: no day before 1990 nor after the fetch, an offset exactly when the zone
is printed or given. Structs, for a thread has a date a comment, and a frozen dataclass takes ten times as long to make.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct

from scraper.normalizers.dates import calendars

Precision = Literal["year", "month", "day", "minute", "second"]
Label = Literal["published", "modified"]
ZoneSource = Literal["page", "outlet", "user"]
Reason = Literal["empty", "no date", "no such day", "in the future", "before 1990", "relative, and the fetch time is unknown"]


class DateContext(Struct, frozen=True):
    """What is known beside the text.

    `languages` and `country`: of the page, BCP 47 and ISO 3166-1. `fetched_at`: aware. `zone`: IANA name, and who
    says so.
    `order_hint`: how the page's other dates stand (`find_order`). `is_machine`: the text is an attribute or a JSON
    value,
    so that a bare number may be seconds since 1970 or a year. `not_before`: the day from which on the text was
    written, which tells the year of a day that is printed without one: no comment is older than its article.
    """

    languages: tuple[str, ...] = ()
    country: str | None = None
    fetched_at: datetime | None = None
    zone: str | None = None
    zone_source: Literal["outlet", "user"] = "outlet"
    order_hint: Literal["dmy", "mdy"] | None = None
    is_machine: bool = False
    not_before: date | None = None


class DateValue(Struct, frozen=True):
    """A date: `value` as `scraper.record.IsoDate`, with an offset exactly when the zone is known."""

    value: str
    precision: Precision
    zone_source: ZoneSource | None = None
    ambiguous: bool = False
    is_relative: bool = False


class DateFound(Struct, frozen=True):
    """A date within a longer text: its place, and whether a label says published or modified."""

    value: DateValue
    start: int
    end: int
    label: Label | None


class UnreadableDateError(ValueError):
    """No date could be read; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


NO_CONTEXT = DateContext()

EARLIEST = 1990
LATEST = 2100


class Time(NamedTuple):
    hour: int
    minute: int
    second: int | None
    fraction: str = ""
    offset: int | str | None = None


def day_of(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableDateError("no such day") from None


def refuse_out_of_range(that_day: date, context: DateContext) -> None:
    if that_day.year < EARLIEST:
        raise UnreadableDateError("before 1990")
    refuse_future(that_day, context)


def refuse_future(that_day: date, context: DateContext) -> None:
    if that_day.year >= LATEST or (context.fetched_at is not None and that_day > context.fetched_at.date() + timedelta(days=1)):
        raise UnreadableDateError("in the future")


def checked(that_day: date, time: Time | None, context: DateContext) -> DateValue:
    """The value of a day and a time, with the offset that is printed or given."""
    refuse_out_of_range(that_day, context)
    if time is None:
        return DateValue(that_day.isoformat(), "day")
    text = f"{that_day.isoformat()}T{time.hour:02}:{time.minute:02}"
    precision: Precision = "minute"
    if time.second is not None:
        text += f":{time.second:02}" + (f".{time.fraction}" if time.fraction else "")
        precision = "second"
    moment = datetime(that_day.year, that_day.month, that_day.day, time.hour, time.minute, time.second or 0)
    offset, source = _offset(moment, time.offset, context)
    return DateValue(text + _offset_text(offset), precision, source)


def _offset(moment: datetime, printed: int | str | None, context: DateContext) -> tuple[int | None, ZoneSource | None]:
    """Minutes east of UTC, and who says so."""
    if isinstance(printed, int):
        return printed, "page"
    if printed is not None:
        minutes = _zone_offset(moment, printed)
        if minutes is not None:
            return minutes, "page"
    if context.zone is None:
        return None, None
    minutes = _zone_offset(moment, context.zone)
    return (minutes, context.zone_source) if minutes is not None else (None, None)


def _zone_offset(moment: datetime, zone: str) -> int | None:
    from zoneinfo import ZoneInfo

    try:
        offset = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (KeyError, ValueError, OSError):  # no such zone
        return None
    return None if offset is None else int(offset.total_seconds()) // 60


def _offset_text(minutes: int | None) -> str:
    if minutes is None:
        return ""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def in_zone(moment: datetime, context: DateContext) -> datetime:
    if context.zone is None:
        return moment
    from zoneinfo import ZoneInfo

    return moment.astimezone(ZoneInfo(context.zone))


def spoken(context: DateContext) -> tuple[str, ...]:
    """The page's languages without their regions."""
    return _bare(context.languages)


@lru_cache(maxsize=256)
def _bare(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(language.partition("-")[0].lower() for language in languages)


def calendar_day(numbers: tuple[int, int, int], context: DateContext, calendar: str | None, *, is_era: bool = False) -> date:
    """The Gregorian day of numbers in the calendar of the month's name, else in the one that year and page suggest."""
    year, month, day = numbers
    calendar = calendar if calendar and calendar != "gregorian" else _calendar_of(year, context, has_name=calendar is not None)
    try:
        if calendar == "jalali":
            return calendars.jalali_to_gregorian(year, month, day)
        if calendar == "hijri":
            return calendars.hijri_to_gregorian(year, month, day)
        if calendar == "ethiopian":
            return calendars.ethiopian_to_gregorian(year, month, day)
        if calendar == "bikram":
            return calendars.bikram_to_gregorian(year, month, day)
        if calendar == "buddhist" and not is_era:
            year = calendars.buddhist_to_gregorian_year(year)
    except ValueError:
        raise UnreadableDateError("no such day") from None
    return day_of(year, month, day)


def _calendar_of(year: int, context: DateContext, *, has_name: bool) -> str | None:
    languages = spoken(context)
    if year in calendars.BUDDHIST_YEARS and (has_name or "th" in languages or context.country == "TH"):
        return "buddhist"
    if year in calendars.JALALI_YEARS and ("fa" in languages or context.country in ("IR", "AF")):
        return "jalali"
    if year in calendars.HIJRI_YEARS and "ar" in languages:
        return "hijri"
    return None
