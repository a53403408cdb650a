"""Dates within a printed line: each day of it with its time, zone and label; else a date told from the fetch.

The line's words and forms are the business of `date_lexer`, `date_forms`, `clock_forms` and `relative_dates`; here it
is decided which of them is a date at all, and which day it means.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

from msgspec.structs import replace

from scraper.normalizers.dates.clocks import Clock, find_clock_before, find_clock_behind
from scraper.normalizers.dates.date_words import RANGE_WORDS
from scraper.normalizers.dates.forms import SHORT_FORMS, DayFound, choose_month, find_days
from scraper.normalizers.dates.lexer import Line, read_line
from scraper.normalizers.dates.numeric_order import readings
from scraper.normalizers.dates.other_languages import parse_other_language
from scraper.normalizers.dates.relative import Ago, NamedDay, find_agos, find_named_day, moment_before
from scraper.normalizers.dates.values import (
    DateContext,
    DateFound,
    DateValue,
    Label,
    Time,
    UnreadableDateError,
    calendar_day,
    checked,
    in_zone,
    refuse_out_of_range,
    spoken,
)
from scraper.normalizers.dates.vocabulary import label_of

_MAX_UNKNOWN_RELATIVE = 3
_LABELS_BEHIND = frozenset(("更新", "修正", "公開", "配信", "掲載"))
_TWIN_CHARS = 14  # between two writings of one day
_DAY = 10  # characters of a value
_SOON = timedelta(days=183)
_LATE = timedelta(days=300)  # from an article on; a day that would be later was rather before it, and the article is dated anew
_ONE_DAY = timedelta(days=1)


def read_dates(text: str, context: DateContext, max_unknown: int | None) -> tuple[DateFound, ...]:
    """Every date of the text, in order; raises where there is none, with the reason of the most telling failure."""
    line = read_line(text)
    agos = find_agos(line)
    if agos and "Y" not in line.signature:  # "5 ago" is August in Spanish, "5m ago" is no August
        return _ago_dates(line, agos, context)
    found = _absolute(line, context, max_unknown)
    if isinstance(found, list) and found:
        return tuple(found)
    if agos:
        return _ago_dates(line, agos, context)
    if context.not_before is not None and (short := _short_date(line, context)) is not None:
        return (short,)
    named = find_named_day(line, spoken(context))
    if named is not None:
        return _named_date(line, named, context)
    if isinstance(found, UnreadableDateError):
        raise found
    value = _by_dateparser(line, context) if max_unknown is not None else None
    if value is not None:
        return (DateFound(value, 0, len(text), None),)
    raise UnreadableDateError("no date")


def _is_twin(line: Line, before: DateFound, value: DateValue, start: int) -> bool:
    """Whether a date with its time says the day before it once more, in another calendar: "22 شعبان 1444 - 14 مارس 2023"."""
    is_same_day = before.value.value == value.value[:_DAY] and before.value.precision == "day"
    if not is_same_day or value.precision == "day" or start - before.end > _TWIN_CHARS:
        return False
    year = int(value.value[:4])
    return not any(token.number == year for token in line.tokens if before.start <= token.start < before.end)


def _absolute(line: Line, context: DateContext, max_unknown: int | None) -> list[DateFound] | UnreadableDateError:
    days = find_days(line)
    found: list[DateFound] = []
    failure: UnreadableDateError | None = None
    spans = _spans_of_time(line, days)
    clocks_lead = len(days) > 1 and find_clock_before(line, 0, days[0].start, context.country) is not None
    taken = 0  # tokens up to here belong to the days before
    for at, day in enumerate(days):
        if at in spans:
            continue
        behind = days[at + 1].start if at + 1 < len(days) else len(line.tokens)
        before = days[at - 1].end if at else 0
        clock = _clock(line, day, before, behind, context, leads=clocks_lead, free=max(before, taken))
        taken = clock.end if clock else taken
        first, last = (min(day.start, clock.start), max(day.end, clock.end)) if clock else (day.start, day.end)
        label = _label(line, first, before) or _label_behind(line, last)
        after = _day_changed(day, label, found)
        if after is None and not _is_date_line(line, day, clock, max_unknown):
            continue
        try:
            value = _value(line, day, clock, context, after)
        except UnreadableDateError as error:
            failure = failure or error
            continue
        place = line.tokens[first].start, line.tokens[last - 1].end
        if found and _is_twin(line, found[-1], value, place[0]):
            place, label = (found[-1].start, place[1]), found.pop().label or label
        found.append(DateFound(value, *place, label))
        if label != "modified" and len(value.value) >= _DAY and max_unknown is None:
            found += _changes_that_day(line, value, range(last, behind), context)
    return found or failure or []


def _short_date(line: Line, context: DateContext) -> DateFound | None:
    """A day and a month in numbers alone beside a time of day, in a line that holds nothing else: "13.05, 14:32"."""
    for day in find_days(line, SHORT_FORMS):
        clock = _clock(line, day, 0, len(line.tokens), context, leads=False, free=0)
        if clock is None or not _is_date_line(line, day, clock, _MAX_UNKNOWN_RELATIVE):
            continue
        try:
            value = _value(line, day, clock, context)
        except UnreadableDateError:
            continue
        first, last = line.tokens[min(day.start, clock.start)], line.tokens[max(day.end, clock.end) - 1]
        return DateFound(value, first.start, last.end, None)
    return None


def _changes_that_day(line: Line, value: DateValue, among: range, context: DateContext) -> list[DateFound]:
    """The change told by its time alone behind the day of publication: "5 March 2024, 14:30 | Updated: 17:05"."""
    for at in among:
        token = line.tokens[at]
        if token.kind in "Lx" and label_of(token.word) == "modified":
            clock = find_clock_behind(line, at + 1, among.stop, context.country)
            if clock is None:
                return []
            time = Time(clock.hour, clock.minute, clock.second, clock.fraction, clock.offset)
            changed = checked(date.fromisoformat(value.value[:_DAY]), time, context)
            if changed.value[_DAY:] < value.value[_DAY : _DAY + 6]:
                return []  # before the publication: it was another day
            return [DateFound(changed, token.start, line.tokens[clock.end - 1].end, "modified")]
    return []


def _day_changed(day: DayFound, label: Label | None, found: list[DateFound]) -> date | None:
    """The day before it in the line, where a change is told by day and month alone: "5 March 2024, updated 6 March"."""
    if label != "modified" or not found or day.form.numeric or day.numbers[0] or not day.numbers[2]:
        return None
    value = found[-1].value.value[:10]
    return date.fromisoformat(value) if len(value) == 10 else None


def _spans_of_time(line: Line, days: tuple[DayFound, ...]) -> set[int]:
    """The days that begin or end a span, "21.10.2019 - 27.10.2019": neither is a moment."""
    spans: set[int] = set()
    for at, (first, second) in enumerate(pairwise(days)):
        between = line.tokens[first.end : second.start]
        if len(between) == 1 and (between[0].kind == "-" or between[0].word in RANGE_WORDS):
            spans |= {at, at + 1}
    return spans


def _clock(line: Line, day: DayFound, before: int, behind: int, context: DateContext, *, leads: bool, free: int) -> Clock | None:
    """The time that goes with a day. `leads`: of several days the first has its time before it, so the others have too.

    `free`: the first token that goes with no day before.
    """
    if day.clock:
        return find_clock_behind(line, day.clock[0], day.end, context.country)
    clock = find_clock_before(line, before, day.start, context.country) if leads else None
    clock = clock or find_clock_behind(line, day.end, _before_change(line, day.end, behind), context.country)
    return clock or find_clock_before(line, free, day.start, context.country)


def _before_change(line: Line, start: int, end: int) -> int:
    """The tokens from `start` on up to the label of a change, whose time is its own."""
    tokens = line.tokens
    return next((at for at in range(start, end) if tokens[at].kind == "L" and label_of(tokens[at].word) == "modified"), end)


def _is_date_line(line: Line, day: DayFound, clock: Clock | None, max_unknown: int | None) -> bool:
    """Whether a form as weak as this one is believed in this line."""
    if max_unknown is None and (not day.form.is_weak or (day.form.numeric and day.padded and clock is not None)):
        return True
    inside = set(range(day.start, day.end)) | (set(range(clock.start, clock.end)) if clock else set())
    around = _between_bars(line, min(inside), max(inside)) if day.form.is_weak else range(len(line.tokens))
    outside = [line.tokens[at] for at in around if at not in inside]
    unknown = sum(token.kind == "x" for token in outside)
    if day.form.is_weak:
        return not unknown and not any(token.number >= 0 or token.kind in "$€£%+*=#@?!mv" for token in outside)
    return max_unknown is None or unknown <= max_unknown


def _between_bars(line: Line, first: int, last: int) -> range:
    """The part of the line, between upright bars or dots in the middle, that holds these tokens: "Jo Doe | 31.10.23".

    A comma right before a day parts it from what stands before: "Culture, 31.10.23".
    """
    if first > 1 and line.signature[first - 2 : first] == "x," and line.signature[first:].startswith("D.D.D"):
        return range(first, len(line.tokens))
    start = next((at + 1 for at in range(first - 1, -1, -1) if line.tokens[at].kind == "|"), 0)
    end = next((at for at in range(last + 1, len(line.tokens)) if line.tokens[at].kind == "|"), len(line.tokens))
    return range(start, end)


def _label(line: Line, at: int, before: int) -> Label | None:
    labels = {label_of(token.word) for token in line.tokens[before:at] if token.kind == "L" or token.kind == "x"}
    return "modified" if "modified" in labels else "published" if "published" in labels else None


def _label_behind(line: Line, last: int) -> Label | None:
    """The label behind a date that ends its part of the line, as Japan's papers print it: "(6月15日 00:12 更新)"."""
    tokens = line.tokens
    is_last = last + 1 == len(tokens) or (last + 1 < len(tokens) and tokens[last + 1].kind in ")|")
    if not is_last or tokens[last].word not in _LABELS_BEHIND:
        return None
    return "modified" if label_of(tokens[last].word) == "modified" else "published"


def _value(line: Line, day: DayFound, clock: Clock | None, context: DateContext, after: date | None = None) -> DateValue:
    time = Time(clock.hour, clock.minute, clock.second, clock.fraction, clock.offset) if clock else None
    if day.form.numeric:
        return _numeric_value(line, day, time, context)
    month, ambiguous, calendar = _month(day, context)
    year = _year(day, context)
    numbers = (year or 0, month, day.numbers[2])
    if not numbers[2]:
        value = _month_value(*numbers[:2], calendar, context)
    elif not year and after is not None:
        value = checked(_day_soon(after, *numbers[1:], calendar, _SOON), time, context)
    elif not year:
        value = checked(_day_without_year(numbers[1], numbers[2], calendar, context), time, context)
    else:
        value = checked(calendar_day(numbers, context, calendar, is_era=day.era is not None), time, context)
    return replace(value, ambiguous=True) if ambiguous else value


def _month(day: DayFound, context: DateContext) -> tuple[int, bool, str | None]:
    """The month's number, whether its name may mean another, and the calendar its name belongs to."""
    if day.month is None:
        return day.numbers[1], False, None
    chosen = choose_month(day.month, day.numbers[0] if day.year_digits == 4 else 0, spoken(context))
    if chosen is None:
        raise UnreadableDateError("no such day")
    meaning, ambiguous = chosen
    return meaning.value, ambiguous, meaning.calendar


def _year(day: DayFound, context: DateContext) -> int | None:
    """The year in four digits, an era's offset added; None where none is printed."""
    year = day.numbers[0]
    if day.era is not None:
        era = next((meaning.value for meaning in day.era.meanings if meaning.kind == "e"), 0)
        return year + era + (2500 if era == -543 and day.year_digits == 2 else 0)
    if day.year_digits != 2:
        return year or None
    if "th" in spoken(context) or (day.month is not None and any(meaning.language == "th" for meaning in day.month.meanings)):
        return year + 2500
    return year + (2000 if year < 70 else 1900)


def _numeric_value(line: Line, day: DayFound, time: Time | None, context: DateContext) -> DateValue:
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
            numbers = _ordered(day, order, year)
            that_day = calendar_day(numbers, context, None) if numbers[0] else _day_without_year(*numbers[1:], None, context)
            refuse_out_of_range(that_day, context)
        except UnreadableDateError as error:
            failure = failure or error
            continue
        if that_day not in possible:
            possible.append(that_day)
    if not possible:
        raise failure or UnreadableDateError("no such day")
    fitting = [that_day for that_day in possible if that_day.weekday() == weekday]
    if len(fitting) == 1:
        return checked(fitting[0], time, context)
    chosen = possible[0] if decided or year else min(possible)
    if not decided and context.not_before is not None:  # readers write soon after the article
        chosen = min((that_day for that_day in possible if that_day >= context.not_before - _ONE_DAY), default=chosen)
    value = checked(chosen, time, context)
    return replace(value, ambiguous=True) if len(possible) > 1 and not decided else value


def _weekday(line: Line, context: DateContext) -> int | None:
    """The weekday (0: Monday) that the line names, where all its readings in the page's languages agree."""
    named = [meaning for token in line.tokens if token.kind == "w" for meaning in token.meanings if meaning.kind == "w"]
    known = {meaning.value for meaning in named if meaning.language in spoken(context)}
    values = known or {meaning.value for meaning in named}
    return values.pop() if len(values) == 1 else None


def _may_have_short_year(day: DayFound, context: DateContext) -> bool:
    """Not "3.2.24": that is a version as likely as a day, but in the languages whose papers print dates so."""
    return (
        day.padded or day.separator == "/" or (day.separator == "." and any(not tag.startswith("en") for tag in spoken(context)))
    )


def _ordered(day: DayFound, order: str, year: int) -> tuple[int, int, int]:
    """Year, month, day of a numeric date whose parts stand in this order."""
    third, second, first = day.numbers
    if order == "ymd":
        return first + (2000 if first < 70 else 1900), second, third
    if day.year_digits == 2:
        year = year + (2000 if year < 70 else 1900)
    return (year, second, first) if order == "dmy" else (year, first, second)


def _month_value(year: int, month: int, calendar: str | None, context: DateContext) -> DateValue:
    first = calendar_day((year, month, 1), context, calendar)
    refuse_out_of_range(first, context)
    if calendar not in (None, "gregorian"):  # such a month spans two of ours
        raise UnreadableDateError("no date")
    return DateValue(f"{first.year:04}-{first.month:02}", "month")


def _day_soon(after: date, month: int, day: int, calendar: str | None, within: timedelta) -> date:
    """The next such day from another on, in so much time."""
    for that_day in _such_days(month, day, calendar, range(after.year, after.year + 2)):
        if timedelta(0) <= that_day - after <= within:
            return that_day
    raise UnreadableDateError("no such day")


def _day_without_year(month: int, day: int, calendar: str | None, context: DateContext) -> date:
    """The first such day since the article (a day before it, for zones differ); else the latest that is not after the fetch."""
    latest = context.fetched_at.date() + _ONE_DAY if context.fetched_at is not None else None
    if context.not_before is not None:
        try:
            that_day = _day_soon(context.not_before - _ONE_DAY, month, day, calendar, _LATE)
        except UnreadableDateError:
            that_day = None
        if that_day is not None and (latest is None or that_day <= latest):
            return that_day
    if latest is None:
        raise UnreadableDateError("relative, and the fetch time is unknown")
    for that_day in _such_days(month, day, calendar, range(latest.year, latest.year - 5, -1)):  # five years hold a 29 February
        if that_day <= latest:
            return that_day
    raise UnreadableDateError("no such day")


def _such_days(month: int, day: int, calendar: str | None, years: range) -> Iterator[date]:
    """The days of this month and number in years of ours; none of the calendars whose months are no months of ours."""
    for year in years if calendar in (None, "gregorian") else ():
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _ago_dates(line: Line, agos: tuple[Ago, ...], context: DateContext) -> tuple[DateFound, ...]:
    inside = {at for ago in agos for at in range(ago.start, ago.end)}
    if sum(token.kind == "x" for at, token in enumerate(line.tokens) if at not in inside) > _MAX_UNKNOWN_RELATIVE:
        raise UnreadableDateError("no date")
    now = _now(context)
    found: list[DateFound] = []
    before = 0
    for ago in agos:
        try:
            moment = moment_before(now, ago)
        except ValueError:
            raise UnreadableDateError("no such day") from None
        found.append(_told(line, ago.start, ago.end, _moment_value(moment, ago.precision, context), before))
        before = ago.end
    return tuple(found)


def _named_date(line: Line, named: NamedDay, context: DateContext) -> tuple[DateFound, ...]:
    clock = find_clock_behind(line, named.end, len(line.tokens), context.country)
    clock = clock or find_clock_before(line, 0, named.start, context.country)
    inside = set(range(clock.start, clock.end)) if clock else set()
    others = [token for at, token in enumerate(line.tokens) if at not in inside and token.number >= 0]
    if others or _unknown_words(line, named.start, named.end):
        raise UnreadableDateError("no date")
    that_day = _now(context).date() + timedelta(days=named.days)
    time = Time(clock.hour, clock.minute, clock.second, clock.fraction, clock.offset) if clock else None
    return (_told(line, named.start, named.end, checked(that_day, time, context)),)


def _unknown_words(line: Line, start: int, end: int) -> int:
    return sum(token.kind == "x" for at, token in enumerate(line.tokens) if not start <= at < end)


def _now(context: DateContext) -> datetime:
    if context.fetched_at is None:
        raise UnreadableDateError("relative, and the fetch time is unknown")
    return in_zone(context.fetched_at, context)


def _told(line: Line, start: int, end: int, value: DateValue, before: int = 0) -> DateFound:
    first, last = line.tokens[start], line.tokens[end - 1]
    return DateFound(replace(value, is_relative=True), first.start, last.end, _label(line, start, before))


def _moment_value(moment: datetime, precision: Literal["year", "month", "day", "minute"], context: DateContext) -> DateValue:
    refuse_out_of_range(moment.date(), context)
    if precision == "minute":
        # the fetch knows its own offset, and so does a moment counted back from it
        return DateValue(moment.isoformat(timespec="minutes"), "minute", context.zone_source if context.zone else "page")
    return DateValue(moment.date().isoformat()[: {"year": 4, "month": 7, "day": 10}[precision]], precision)


def _by_dateparser(line: Line, context: DateContext) -> DateValue | None:
    """dateparser, for the page's languages that the month table does not hold."""
    parsed = parse_other_language(line, spoken(context))
    return None if parsed is None else checked(parsed, None, context)
