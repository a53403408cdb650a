"""A date as printed, or as a machine wrote it -> an ISO 8601 value with what is known of it.

ISO 8601 is read by one pattern; everything else by tokens and patterns over them (`date_lexer`, `date_forms`,
`clock_forms`); dateparser only for a language that the month table does not hold. Nothing is invented: no zone that is
neither printed nor given, no time that is not printed, no date from a word alone. `05/03/2024` is read by the page's other
dates, its country, its language; where none decides, the value says `ambiguous`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scraper.normalizers.clock_forms import Clock
    from scraper.normalizers.date_forms import DayFound
    from scraper.normalizers.date_lexer import Line

Precision = Literal["year", "month", "day", "minute", "second"]
ZoneSource = Literal["page", "outlet", "user"]
Reason = Literal["empty", "no date", "no such day", "in the future", "before 1990", "relative, and the fetch time is unknown"]
Label = Literal["published", "modified"]


@dataclass(frozen=True, slots=True)
class DateContext:
    """What is known beside the text.

    `languages` and `country`: of the page, BCP 47 and ISO 3166-1. `fetched_at`: aware. `zone`: IANA name, and who says so.
    `order_hint`: how the page's other dates stand (`find_order`). `is_machine`: the text is an attribute or a JSON value,
    so that a bare number may be seconds since 1970 or a year.
    """

    languages: tuple[str, ...] = ()
    country: str | None = None
    fetched_at: datetime | None = None
    zone: str | None = None
    zone_source: Literal["outlet", "user"] = "outlet"
    order_hint: Literal["dmy", "mdy"] | None = None
    is_machine: bool = False


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date: `value` as `scraper.record.IsoDate`, with an offset exactly when the zone is known."""

    value: str
    precision: Precision
    zone_source: ZoneSource | None = None
    ambiguous: bool = False
    is_relative: bool = False


@dataclass(frozen=True, slots=True)
class DateFound:
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

_EARLIEST = 1990
_LATEST = 2100
_MAX_LINE = 160
_MAX_TEXT = 2000
_MAX_UNKNOWN = 8

_ISO = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)"
    r"(?:(?:[Tt]|\s{1,3})(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?"
    r"\s?(?:([Zz])|([+-])(\d\d):?(\d\d)?(?::00)?(?:\[[A-Za-z_/]+\])?)?)?\s*"
)
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):?(\d\d)?)?)?\s*")
_EPOCH = re.compile(r"\s*(\d{10})(?:\.\d+)?\s*|\s*(\d{13})\s*")
_HAS_DIGIT = re.compile(r"\d|[〇零一二三四五六七八九十]")
_YEAR_ALONE = re.compile(r"\s*(\d{4})\s*")


def normalize_date(raw: str | None, context: DateContext = NO_CONTEXT) -> DateValue | None:
    """The date, or None where there is none (`parse_date` says why).

    >>> normalize_date("2018-02-13 12:03:00")
    DateValue(value='2018-02-13T12:03:00', precision='second', zone_source=None, ambiguous=False, is_relative=False)
    >>> normalize_date("Stand: 05.03.2024, 14:30 Uhr").value
    '2024-03-05T14:30'
    >>> normalize_date("05/03/2024").ambiguous, normalize_date("05/03/2024", DateContext(country="US")).value
    (True, '2024-05-03')
    >>> normalize_date("version 3.2.1")
    """
    try:
        return parse_date(raw, context)
    except UnreadableDateError:
        return None


def parse_date(raw: str | None, context: DateContext = NO_CONTEXT) -> DateValue:
    """The one date of `raw`; of several, the first that is not labelled as a change. Raises `UnreadableDateError`."""
    if not raw or raw.isspace():
        raise UnreadableDateError("empty")
    iso = _ISO.fullmatch(raw)
    if iso:
        return _from_groups(iso, context)
    if context.is_machine or raw.strip()[:8].isdigit():
        value = _machine_date(raw, context)
        if value is not None:
            return value
    if len(raw) > _MAX_LINE:
        raise UnreadableDateError("no date")
    found = _read(raw, context, _MAX_UNKNOWN)
    first = next((date_found for date_found in found if date_found.label != "modified"), found[0])
    return first.value


def find_dates(text: str, context: DateContext = NO_CONTEXT) -> tuple[DateFound, ...]:
    """All dates in a byline or another line of the page's furniture, each with the label that stands before it.

    >>> [(found.value.value, found.label) for found in find_dates("Published 5 March 2024 | Updated: 6 March 2024, 14:30")]
    [('2024-03-05', 'published'), ('2024-03-06T14:30', 'modified')]
    """
    try:
        return _read(text[:_MAX_TEXT], context, None)
    except UnreadableDateError:
        return ()


def find_order(raws: Iterable[str]) -> Literal["dmy", "mdy"] | None:
    """How day and month stand in a page's dates, where one of them (a number above 12) decides and none contradicts.

    >>> find_order(["05/03/2024", "25/03/2024"]), find_order(["05/03/2024"])
    ('dmy', None)
    """
    from scraper.normalizers.date_forms import find_days
    from scraper.normalizers.date_lexer import read_line

    orders: set[Literal["dmy", "mdy"]] = set()
    for raw in raws:
        for day in find_days(read_line(raw[:_MAX_LINE])) if _HAS_DIGIT.search(raw) else ():
            _, second, first = day.numbers
            if day.form.numeric and day.separator == "/" and first <= 31 and second <= 31 and (first > 12) != (second > 12):
                orders.add("dmy" if first > 12 else "mdy")
    return orders.pop() if len(orders) == 1 else None


_URL_DATES = (
    re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.\-?]|$)"),
    re.compile(r"/((?:19|20)\d\d)/?(\d\d)(\d\d)/"),
    re.compile(r"/(?:[^/?]*[_-])?((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[-_./?]|$)"),
    re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\d{1,2})/", re.I),
    re.compile(r"[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.\-]|$)"),
)
_URL_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def date_from_url(url: str, context: DateContext = NO_CONTEXT) -> DateValue | None:
    """The day in an address's path; never more precise than that.

    >>> date_from_url("https://example.org/2024/03/05/story").value
    '2024-03-05'
    >>> date_from_url("https://example.org/story-20240399")
    """
    path = url.partition("?")[0].partition("#")[0]
    for pattern in _URL_DATES:
        found = pattern.search(path)
        if found:
            month = _URL_MONTHS.index(found[2].lower()) + 1 if found[2].isalpha() else int(found[2])
            try:
                return _checked(_day(int(found[1]), month, int(found[3])), None, context)
            except UnreadableDateError:
                continue
    return None


# --- machine-written dates


def _machine_date(raw: str, context: DateContext) -> DateValue | None:
    epoch = _EPOCH.fullmatch(raw)
    if epoch and (context.is_machine or epoch[2]):
        seconds = int(epoch[1]) if epoch[1] else int(epoch[2]) // 1000
        moment = datetime.fromtimestamp(seconds, UTC)
        if moment.year >= _EARLIEST:
            _refuse_future(moment.date(), context)
            return DateValue(moment.isoformat(), "second", "page")
    compact = _COMPACT.fullmatch(raw)
    if compact and _EARLIEST <= int(compact[1]) < _LATEST:
        return _from_groups(compact, context)
    year = _YEAR_ALONE.fullmatch(raw)
    if year and context.is_machine and _EARLIEST <= int(year[1]) < _LATEST:
        _refuse_future(date(int(year[1]), 1, 1), context)
        return DateValue(year[1], "year")
    return None


def _from_groups(found: re.Match[str], context: DateContext) -> DateValue:
    """Year, month, day; hour, minute, second, fraction; Z or sign, hours, minutes."""
    year, month, day, hour, minute, second, fraction, utc, sign, zone_hours, zone_minutes = found.groups()
    if int(year) >= _LATEST or int(year) < 1600:
        return _other_calendar(int(year), int(month), int(day), hour and f"T{hour}:{minute}" + (f":{second}" if second else ""), context)
    that_day = _day(int(year), int(month), int(day))
    if hour is None:
        return _checked(that_day, None, context)
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return _checked(that_day, None, context)
    offset = None
    if utc:
        offset = 0
    elif sign:
        offset = (int(zone_hours) * 60 + int(zone_minutes or 0)) * (1 if sign == "+" else -1)
    return _checked(that_day, _Time(int(hour), int(minute), int(second) if second else None, (fraction or "").rstrip("0")[:6], offset), context)


@dataclass(frozen=True, slots=True)
class _Time:
    hour: int
    minute: int
    second: int | None
    fraction: str = ""
    offset: int | str | None = None


def _other_calendar(year: int, month: int, day: int, time: str | None, context: DateContext) -> DateValue:
    that_day = _calendar_day((year, month, day), context, None)
    plain = _ISO.fullmatch(that_day.isoformat() + (time or ""))
    if plain is None:
        raise UnreadableDateError("no date")
    return _from_groups(plain, context)


# --- printed dates


def _read(text: str, context: DateContext, max_unknown: int | None) -> tuple[DateFound, ...]:
    """Every date of the text, in order; raises where there is none, with the reason of the most telling failure."""
    from scraper.normalizers.date_lexer import read_line

    line = read_line(text)
    found = _absolute(line, context, max_unknown)
    if isinstance(found, list) and found:
        return tuple(found)
    relative = _relative(line, context, max_unknown)
    if relative is not None:
        return (relative,)
    if isinstance(found, UnreadableDateError):
        raise found
    value = _by_dateparser(line, context) if max_unknown is not None else None
    if value is not None:
        return (DateFound(value, 0, len(text), None),)
    raise UnreadableDateError("no date")


def _absolute(line: Line, context: DateContext, max_unknown: int | None) -> list[DateFound] | UnreadableDateError:
    from scraper.normalizers.date_forms import find_days

    days = find_days(line)
    found: list[DateFound] = []
    failure: UnreadableDateError | None = None
    for at, day in enumerate(days):
        behind = days[at + 1].start if at + 1 < len(days) else len(line.tokens)
        before = days[at - 1].end if at else 0
        clock = _clock(line, day, before, behind, context)
        if not _is_date_line(line, day, clock, max_unknown):
            continue
        try:
            value = _value(line, day, clock, context)
        except UnreadableDateError as error:
            failure = failure or error
            continue
        start, end = line.tokens[day.start].start, line.tokens[(max(day.end, clock.end) if clock else day.end) - 1].end
        found.append(DateFound(value, start, end, _label(line, day.start, before)))
    return found or failure or []


def _clock(line: Line, day: DayFound, before: int, behind: int, context: DateContext) -> Clock | None:
    from scraper.normalizers.clock_forms import find_clock_before, find_clock_behind

    if day.clock:
        return find_clock_behind(line, day.clock[0], day.end, context.country)
    clock = find_clock_behind(line, day.end, behind, context.country)
    return clock or (find_clock_before(line, before, day.start, context.country) if before == 0 else None)


def _is_date_line(line: Line, day: DayFound, clock: Clock | None, max_unknown: int | None) -> bool:
    """Whether a form as weak as this one is believed in this line."""
    if not day.form.is_weak and max_unknown is None:
        return True
    inside = set(range(day.start, day.end)) | (set(range(clock.start, clock.end)) if clock else set())
    outside = [token for at, token in enumerate(line.tokens) if at not in inside]
    unknown = sum(token.kind == "x" for token in outside)
    if day.form.is_weak:
        return not unknown and not any(token.number >= 0 or token.kind in "$€£%+*=#@?!mv" for token in outside)
    return max_unknown is None or unknown <= max_unknown


def _label(line: Line, at: int, before: int) -> Label | None:
    from scraper.normalizers.date_lexer import label_of

    labels = {label_of(token.word) for token in line.tokens[before:at] if token.kind == "L" or token.kind == "x"}
    return "modified" if "modified" in labels else "published" if "published" in labels else None


def _value(line: Line, day: DayFound, clock: Clock | None, context: DateContext) -> DateValue:
    time = _Time(clock.hour, clock.minute, clock.second, clock.fraction, clock.offset) if clock else None
    if day.form.numeric:
        return _numeric_value(line, day, time, context)
    month, ambiguous, calendar = _month(day, context)
    year = _year(day, context)
    numbers = (year or 0, month, day.numbers[2])
    if not numbers[2]:
        return replace(_month_value(*numbers[:2], calendar, context), ambiguous=ambiguous)
    if not year:
        return replace(_checked(_day_without_year(numbers[1], numbers[2], calendar, context), time, context), ambiguous=ambiguous)
    that_day = _calendar_day(numbers, context, calendar, is_era=day.era is not None)
    return replace(_checked(that_day, time, context), ambiguous=ambiguous)


def _month(day: DayFound, context: DateContext) -> tuple[int, bool, str | None]:
    """The month's number, whether its name may mean another, and the calendar its name belongs to."""
    from scraper.normalizers.date_forms import choose_month

    if day.month is None:
        return day.numbers[1], False, None
    chosen = choose_month(day.month, day.numbers[0] if day.year_digits == 4 else 0, _spoken(context))
    if chosen is None:
        raise UnreadableDateError("no such day")
    meaning, ambiguous = chosen
    return meaning.value, ambiguous, meaning.calendar


def _spoken(context: DateContext) -> tuple[str, ...]:
    return tuple(language.partition("-")[0].lower() for language in context.languages)


def _year(day: DayFound, context: DateContext) -> int | None:
    """The year in four digits, an era's offset added; None where none is printed."""
    year = day.numbers[0]
    if day.era is not None:
        era = next((meaning.value for meaning in day.era.meanings if meaning.kind == "e"), 0)
        return year + era + (2500 if era == -543 and day.year_digits == 2 else 0)
    if day.year_digits != 2:
        return year or None
    if "th" in _spoken(context) or (day.month is not None and any(meaning.language == "th" for meaning in day.month.meanings)):
        return year + 2500
    return year + (2000 if year < 70 else 1900)


def _numeric_value(line: Line, day: DayFound, time: _Time | None, context: DateContext) -> DateValue:
    from scraper.normalizers.numeric_order import readings

    year = day.numbers[0]
    if day.year_digits == 1 or (day.year_digits == 2 and not _may_have_short_year(day, context)):
        raise UnreadableDateError("no date")
    weekday = _weekday(line, context)
    possible: list[date] = []
    failure: UnreadableDateError | None = None
    decided = True
    for order, certain in readings(day, context.order_hint, context.country, context.languages):
        decided = decided and certain
        try:
            that_day = _calendar_day(_ordered(day, order, year), context, None)
            _refuse_out_of_range(that_day, context)
        except UnreadableDateError as error:
            failure = failure or error
            continue
        if that_day not in possible:
            possible.append(that_day)
    if not possible:
        raise failure or UnreadableDateError("no such day")
    fitting = [that_day for that_day in possible if that_day.weekday() == weekday]
    if len(fitting) == 1:
        return _checked(fitting[0], time, context)
    return replace(_checked(possible[0], time, context), ambiguous=len(possible) > 1 and not decided)


def _weekday(line: Line, context: DateContext) -> int | None:
    """The weekday (0: Monday) that the line names, where all its readings in the page's languages agree."""
    named = [meaning for token in line.tokens if token.kind == "w" for meaning in token.meanings if meaning.kind == "w"]
    spoken = {meaning.value for meaning in named if meaning.language in _spoken(context)}
    values = spoken or {meaning.value for meaning in named}
    return values.pop() if len(values) == 1 else None


def _may_have_short_year(day: DayFound, context: DateContext) -> bool:
    """"3.2.24" is a version as likely as a day, but for papers that print dates so."""
    return day.padded or day.separator == "/" or (day.separator == "." and any(not tag.startswith("en") for tag in _spoken(context)))


def _ordered(day: DayFound, order: str, year: int) -> tuple[int, int, int]:
    """Year, month, day of a numeric date whose parts stand in this order."""
    third, second, first = day.numbers
    if order == "ymd":
        return first + (2000 if first < 70 else 1900), second, third
    if day.year_digits == 2:
        year = year + (2000 if year < 70 else 1900)
    return (year, second, first) if order == "dmy" else (year, first, second)


def _calendar_day(numbers: tuple[int, int, int], context: DateContext, calendar: str | None, *, is_era: bool = False) -> date:
    """The Gregorian day of numbers in the calendar of the month's name, else in the one that year and page suggest."""
    from scraper.normalizers import calendars

    year, month, day = numbers
    calendar = calendar if calendar and calendar != "gregorian" else _calendar_of(year, context, has_name=calendar is not None)
    try:
        if calendar == "jalali":
            return calendars.jalali_to_gregorian(year, month, day)
        if calendar == "hijri":
            return calendars.hijri_to_gregorian(year, month, day)
        if calendar == "buddhist" and not is_era:
            year = calendars.buddhist_to_gregorian_year(year)
    except ValueError:
        raise UnreadableDateError("no such day") from None
    return _day(year, month, day)


def _calendar_of(year: int, context: DateContext, *, has_name: bool) -> str | None:
    from scraper.normalizers.calendars import BUDDHIST_YEARS, HIJRI_YEARS, JALALI_YEARS

    spoken = _spoken(context)
    if year in BUDDHIST_YEARS and (has_name or "th" in spoken or context.country == "TH"):
        return "buddhist"
    if year in JALALI_YEARS and ("fa" in spoken or context.country in ("IR", "AF")):
        return "jalali"
    if year in HIJRI_YEARS and "ar" in spoken:
        return "hijri"
    return None


def _month_value(year: int, month: int, calendar: str | None, context: DateContext) -> DateValue:
    first = _calendar_day((year, month, 1), context, calendar)
    _refuse_out_of_range(first, context)
    if calendar in ("jalali", "hijri"):  # such a month spans two of ours
        raise UnreadableDateError("no date")
    return DateValue(f"{first.year:04}-{first.month:02}", "month")


def _day_without_year(month: int, day: int, calendar: str | None, context: DateContext) -> date:
    """The latest such day that is not after the fetch."""
    if context.fetched_at is None or calendar in ("jalali", "hijri"):
        raise UnreadableDateError("relative, and the fetch time is unknown")
    latest = context.fetched_at.date() + timedelta(days=1)
    for year in range(latest.year, latest.year - 5, -1):  # five years hold a 29 February
        try:
            that_day = date(year, month, day)
        except ValueError:
            continue
        if that_day <= latest:
            return that_day
    raise UnreadableDateError("no such day")


# --- relative dates


def _relative(line: Line, context: DateContext, max_unknown: int | None) -> DateFound | None:
    from scraper.normalizers.relative_dates import find_ago, find_named_day, moment_before

    ago = find_ago(line)
    named = None if ago else find_named_day(line)
    span = ago or named
    if span is None:
        return None
    unknown = sum(token.kind == "x" for at, token in enumerate(line.tokens) if not span.start <= at < span.end)
    if unknown > (3 if max_unknown is None else min(max_unknown, 3)):
        return None
    if context.fetched_at is None:
        raise UnreadableDateError("relative, and the fetch time is unknown")
    now = _in_zone(context.fetched_at, context)
    if ago is not None:
        try:
            moment = moment_before(now, ago)
        except ValueError:
            raise UnreadableDateError("no such day") from None
        value = _moment_value(moment, ago.precision, context)
    else:
        value = _named_day_value(line, span.end, now.date() + timedelta(days=named.days if named else 0), context)
    start, end = line.tokens[span.start].start, line.tokens[span.end - 1].end
    return DateFound(replace(value, is_relative=True), start, end, _label(line, span.start, 0))


def _named_day_value(line: Line, at: int, that_day: date, context: DateContext) -> DateValue:
    from scraper.normalizers.clock_forms import find_clock_before, find_clock_behind

    clock = find_clock_behind(line, at, len(line.tokens), context.country) or find_clock_before(line, 0, at - 1, context.country)
    time = _Time(clock.hour, clock.minute, clock.second, clock.fraction, clock.offset) if clock else None
    return _checked(that_day, time, context)


def _in_zone(moment: datetime, context: DateContext) -> datetime:
    if context.zone is None:
        return moment
    from zoneinfo import ZoneInfo

    return moment.astimezone(ZoneInfo(context.zone))


def _moment_value(moment: datetime, precision: Literal["year", "month", "day", "minute"], context: DateContext) -> DateValue:
    _refuse_out_of_range(moment.date(), context)
    if precision == "minute":
        # the fetch knows its own offset, and so does a moment counted back from it
        return DateValue(moment.isoformat(timespec="minutes"), "minute", context.zone_source if context.zone else "page")
    return DateValue(moment.date().isoformat()[: {"year": 4, "month": 7, "day": 10}[precision]], precision)


# --- the value


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableDateError("no such day") from None


def _refuse_out_of_range(that_day: date, context: DateContext) -> None:
    if that_day.year < _EARLIEST:
        raise UnreadableDateError("before 1990")
    _refuse_future(that_day, context)


def _refuse_future(that_day: date, context: DateContext) -> None:
    if that_day.year >= _LATEST or (context.fetched_at is not None and that_day > context.fetched_at.date() + timedelta(days=1)):
        raise UnreadableDateError("in the future")


def _checked(that_day: date, time: _Time | None, context: DateContext) -> DateValue:
    """The value of a day and a time, with the offset that is printed or given."""
    _refuse_out_of_range(that_day, context)
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
    return datetime(2000, 1, 1, tzinfo=timezone(timedelta(minutes=minutes))).isoformat()[19:]


# --- the last resort


def _by_dateparser(line: Line, context: DateContext) -> DateValue | None:
    """dateparser, for the page's languages that the month table does not hold."""
    from scraper.normalizers.other_languages import parse_other_language

    parsed = parse_other_language(line, _spoken(context))
    return None if parsed is None else _checked(parsed, None, context)
