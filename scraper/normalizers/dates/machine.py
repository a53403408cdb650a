"""Dates that a machine wrote: ISO 8601 in its forms, seconds since 1970, a bare year; and the day in an address."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from scraper.normalizers.dates.values import (
    EARLIEST,
    LATEST,
    NO_CONTEXT,
    DateContext,
    DateValue,
    Time,
    UnreadableDateError,
    calendar_day,
    checked,
    day_of,
    refuse_future,
)

_ISO = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)"
    r"(?:(?:[Tt]|\s{1,3})(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?"
    r"\s?(?:([Zz])|([+-])(\d\d):?(\d\d)?(?::00)?(?:\[[A-Za-z_/]+\])?)?)?\s*"
)
#: What PHP's "Y-m-dTH:i:s" makes of an unescaped "T": the zone's name or hours between day and time of day; "Z" its seconds.
_ZONE_FOR_T = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[A-Z]{3,5}|[+-]\d\d)(\d\d:\d\d:\d\d)(?:([+-]\d\d:?\d\d)|([+-]?\d{4,5}))?\s*")
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):?(\d\d)?)?)?\s*")
_EPOCH = re.compile(r"\s*(\d{10})(?:\.\d+)?\s*|\s*(\d{13})\s*")
_YEAR_ALONE = re.compile(r"\s*(\d{4})\s*")

_LONGEST_DAY = 12
_FARTHEST = 14 * 60  # minutes that a zone is ahead of UTC or behind; more is none
_OLDEST = 1600  # years before it are of another calendar, or nobody's: 0001-01-01 is what systems print for none

_URL_DATES = (
    re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.\-?]|$)"),
    re.compile(r"/((?:19|20)\d\d)/?(\d\d)(\d\d)/"),
    re.compile(r"/(?:[^/?]*[_-])?((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-_./?]|$)"),
    re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\d{1,2})/", re.I),
    re.compile(r"[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.\-]|$)"),
    re.compile(
        r"/[A-Za-z]?((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d\d{2,8}$"
    ),  # an article's number: moment, count
)
#: The day first, as sites outside of English write it: /29-10-2021, /08112021-story.
_URL_DAY_FIRST = re.compile(r"/(\d\d)(-?)(\d\d)\2((?:19|20)\d\d)(?=[-_./?]|$)")
_URL_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def find_iso_date(raw: str, context: DateContext) -> DateValue | None:
    """The date of a text that is ISO 8601 and nothing else, or meant to be. Raises `UnreadableDateError` for an impossible day.

    >>> [find_iso_date(raw, NO_CONTEXT).value for raw in ("2018-11-28CET11:59:00+0100", "2022-05-04-0305:49:00-10800")]
    ['2018-11-28T11:59:00+01:00', '2022-05-04T05:49:00-03:00']
    >>> find_iso_date("٢٠٢٣-١١-٢١T١٠:٣٠:٠٠.٠٤Z", NO_CONTEXT).value
    '2023-11-21T10:30:00.04+00:00'
    """
    if len(raw) > _LONGEST_DAY and raw.lstrip()[10:11] not in "T t" and (meant := _ZONE_FOR_T.fullmatch(raw)):
        raw = f"{meant[1]}T{meant[2]}{meant[3] or _offset_of(meant[4])}"
    found = _ISO.fullmatch(raw)
    return _from_groups(found, context) if found else None


def _offset_of(seconds: str | None) -> str:
    """Seconds that a zone is ahead of UTC, as an offset."""
    if not seconds:
        return ""
    hours, minutes = divmod(abs(int(seconds)) // 60, 60)
    return f"{'-' if seconds.startswith('-') else '+'}{hours:02}:{minutes:02}"


def find_machine_date(raw: str, context: DateContext) -> DateValue | None:
    """The date of a bare number: seconds or milliseconds since 1970, `20240305T120300Z`, a year. Raises as above."""
    if not (context.is_machine or raw.strip()[:8].isdigit()):
        return None
    epoch = _EPOCH.fullmatch(raw)
    if epoch and (context.is_machine or epoch[2]):
        seconds = int(epoch[1]) if epoch[1] else int(epoch[2]) // 1000
        moment = datetime.fromtimestamp(seconds, UTC)
        if moment.year >= EARLIEST:
            refuse_future(moment.date(), context)
            return DateValue(moment.isoformat(), "second", "page")
    compact = _COMPACT.fullmatch(raw)
    if compact and EARLIEST <= int(compact[1]) < LATEST:
        return _from_groups(compact, context)
    year = _YEAR_ALONE.fullmatch(raw)
    if year and context.is_machine and EARLIEST <= int(year[1]) < LATEST:
        refuse_future(date(int(year[1]), 1, 1), context)
        return DateValue(year[1], "year")
    return None


def _from_groups(found: re.Match[str], context: DateContext) -> DateValue:
    """Year, month, day; hour, minute, second, fraction; Z or sign, hours, minutes."""
    year, month, day, hour, minute, second, fraction, utc, sign, zone_hours, zone_minutes = found.groups()
    numbers = int(year), int(month), int(day)
    is_ours = _OLDEST <= numbers[0] < LATEST
    that_day = day_of(*numbers) if is_ours else calendar_day(numbers, context, None)
    if hour is None:
        return checked(that_day, None, context)
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return checked(that_day, None, context)
    offset = None
    if utc:
        offset = 0
    elif sign and (minutes := int(zone_hours) * 60 + int(zone_minutes or 0)) <= _FARTHEST:
        offset = minutes if sign == "+" else -minutes
    return checked(
        that_day,
        Time(int(hour), int(minute), int(second) if second else None, _plain_digits(fraction or "").rstrip("0")[:6], offset),
        context,
    )


def _plain_digits(number: str) -> str:
    """A number in the digits of whatever script, in those of ASCII; its zeros stay."""
    return "".join([str(int(digit)) for digit in number])


def date_from_url(url: str, context: DateContext = NO_CONTEXT) -> DateValue | None:
    """The day in an address's path; never more precise than that.

    >>> date_from_url("https://example.org/2024/03/05/story").value
    '2024-03-05'
    >>> date_from_url("https://example.org/29-10-2021-story").value
    '2021-10-29'
    >>> date_from_url("https://example.org/article/A2024030514320005196").value
    '2024-03-05'
    >>> date_from_url("https://example.org/story-20240399")
    """
    path = url.partition("?")[0].partition("#")[0]
    for pattern in _URL_DATES:
        found = pattern.search(path)
        if found:
            month = _URL_MONTHS.index(found[2].lower()) + 1 if found[2].isalpha() else int(found[2])
            try:
                return checked(day_of(int(found[1]), month, int(found[3])), None, context)
            except UnreadableDateError:
                continue
    return _day_first(path, context)


def _day_first(path: str, context: DateContext) -> DateValue | None:
    """The day of a path in which the year comes last; where the month could be the first number, only off English."""
    found = _URL_DAY_FIRST.search(path)
    if found is None:
        return None
    is_foreign = bool(context.languages) and not context.languages[0].startswith("en")
    if int(found[1]) <= 12 and not is_foreign:
        return None
    try:
        return checked(day_of(int(found[4]), int(found[3]), int(found[1])), None, context)
    except UnreadableDateError:
        return None
