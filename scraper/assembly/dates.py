"""Candidates for a date to the date: each is read, those that agree on a day speak for each other, the rest is rejected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from scraper.draft import Candidate
from scraper.normalizers.dates.date_words import MODIFIED
from scraper.normalizers.dates.normalize import (
    DateContext,
    DateFound,
    DateValue,
    UnreadableDateError,
    date_from_url,
    find_dates,
    find_order,
    normalize_date,
    parse_date,
)
from scraper.record import Warning

_MODIFIED_ASCII = tuple(filter(str.isascii, MODIFIED))
_MACHINE = ("json-ld:", "meta:", "feed:")
_DATE_LINES = ("zone:", "below:")  # lines that date the article by their place
_LINES = (*_DATE_LINES, "near:", "opening:", "lone:", "some:")
_LAST = ("near:", "lone:", "some:", "script:")  # not read where something better says a day
_HEAD = "near:head"  # a line of the page's head: when the site changed last, not the article
_PRINTED = (*_LINES, "class:", "microdata:", "time")  # lines, and an element's text where not one of its attributes
_ELEMENTS = ("class", "time")
_YEAR = re.compile(r"\d{4}|\d\s?[./\-]\s?\d{1,2}\s?[./\-]\s?\d\d|年|['’]\d\d|\d\D+\d\d(?!\d|:)")
_WHOLE_DAY = re.compile(r"\d{1,2}\D{1,20}\d{4}|\d{4}\D|\d{1,2}[./-]\d{1,2}[./-]\d\d")
_CLOCK = re.compile(r"\d[:.h]\d\d")
_NUMBER = re.compile(r"\d+")
_SLASHED = re.compile(r"\b\d\d?[/-]\d\d?[/-]\d{4}\b")
_MOMENT = re.compile(r"\d-\d\dT\d\d:")  # a machine's writing; beside a date for people it is hidden, often the last change
_ENOUGH = 0.7  # with a reading of this trust, lines that merely stand near are not read
_SOME = 0.5  # with one of this, a line anywhere and inline state are not read
_STATED = 0.9  # trust above which a stated date is meant as that of publication
_FROM_MODIFIED = 0.4  # share of its confidence that a date of change keeps as one of publication
_SAME = 60  # minutes that clocks of one system may differ by
_DAY = 10  # characters of a value
_SECOND = 19  # the same with its clock time
_OFFSET = re.compile(r":\d\d(?:\.\d+)?[+-](?!00:00)\d\d:\d\d$")
_TIME_OF_DAY = re.compile(
    r"(?<![\d.:])\d{1,2}(?::\d\d(?::\d\d)?|\s?[hH]\s?\d\d|[時时시]\s?\d\d[分분])(?!\d)"
    r"(?:\s?[^\W\d]{1,2}\b\.?(?:\w\b\.?)?)?"
)
_LOOSE = 45  # characters beside the date that make a line no date line
_AGREEMENT = 0.08  # what another kind of source adds to a day that it confirms
_COARSE = {"year": 0.5, "month": 0.35, "day": 0.0, "minute": 0.0, "second": 0.0}  # what an incomplete date loses
_ORDERS: tuple[Literal["dmy", "mdy"], ...] = ("dmy", "mdy")
_CLOCKS = ("minute", "second")
_OWN_LINES = (*_DATE_LINES, "class:", "microdata:", "time")
_MIDNIGHT = re.compile(r"T00:00(?::00(?:\.0+)?)?(?=[+-]|$)")
_EASTERN_MIDNIGHT = re.compile(r"T2[0-3]:00(?::00(?:\.0+)?)?\+00:00")  # where clocks are some hours before UTC's


class Reading(NamedTuple):
    """A candidate and what it says."""

    candidate: Candidate
    value: DateValue

    @property
    def day(self) -> str:
        return self.value.value[:10]

    @property
    def kind(self) -> str:
        """The kind of its source: what agrees with its own kind confirms nothing."""
        return self.candidate.source.partition(":")[0].partition("[")[0]


class ChosenDate(Struct, frozen=True):
    """The date of a field, where it comes from and the readings that were not taken."""

    reading: Reading
    confidence: float
    rejected: tuple[Reading, ...]


def read_dates(candidates: Iterable[Candidate], context: DateContext, label: str) -> tuple[list[Reading], list[Warning]]:
    """Every candidate that says a date of this `label`; a warning for each stated one that says none."""
    candidates = tuple(candidates)
    readings, warnings = _read(candidates, context, label)
    if context.order_hint is None and (any(reading.value.ambiguous for reading in readings) or _is_swapped(readings)):
        order = find_order(candidate.value for candidate in candidates)
        if order is None:
            order = _order_by_agreement(readings, context)
        if order is not None:
            readings, warnings = _read(candidates, replace(context, order_hint=order), label)
    return readings, warnings


def without_changes(readings: list[Reading], printed: Iterable[Candidate], context: DateContext) -> list[Reading]:
    """The readings but those of elements whose day the printed lines call the day of a change and nothing else.

    "Updated <time>5 March 2024</time>": the element does not say so by itself.
    """
    if not any(reading.kind in _ELEMENTS for reading in readings):
        return readings
    changed: set[str] = set()
    others: set[str] = set()
    for candidate in printed:
        if candidate.source.startswith(_LINES) and _speaks_of_change(candidate.value):
            for found in _line_dates(candidate.value, context):
                (changed if found.label == "modified" else others).add(found.value.value[:10])
    for reading in readings:
        if reading.kind not in _ELEMENTS:
            others.add(reading.day)
    return [reading for reading in readings if reading.kind not in _ELEMENTS or reading.day not in changed - others]


def choose_date(readings: list[Reading], modified_day: str | None = None) -> ChosenDate | None:
    """The day with most behind it, and of its readings the one that says most.

    `modified_day`: the day of the last change as stated, where one is. A system that states the day of its last change
    as that of publication too is not believed against an earlier day that the page prints.
    """
    if not readings:
        return None
    given = [reading for reading in readings if reading.candidate.source.startswith("outlet:")]
    if given:
        return ChosenDate(given[0], given[0].candidate.confidence, tuple(r for r in readings if r is not given[0]))
    if len(readings) == 1:  # as on many pages
        return ChosenDate(readings[0], max(0.05, min(0.99, _trust(readings[0]))), ())
    printed = [
        r
        for r in readings
        if r.candidate.source.startswith(_DATE_LINES) and r.value.precision not in ("year", "month") and not r.value.ambiguous
    ]
    readings = [_in_local_time(reading, printed) for reading in readings]  # late in the evening the day is another one in UTC
    by_day: dict[str, list[Reading]] = {}
    for reading in readings:
        by_day.setdefault(reading.day, []).append(reading)
    scores = {day: _score(own) for day, own in by_day.items()}
    day = max(scores, key=lambda d: scores[d])
    if printed and printed[0].day < day and (_is_change(day, modified_day) or _days_between(printed[0].day, day) > 1):
        day = printed[0].day
    own = _without_utc_of_local(by_day[day])
    midnights = {_moment(r.value) for r in own if _MIDNIGHT.search(r.value.value)}  # systems write a day so
    chosen = max(
        own,
        key=lambda r: (
            *(r.value.precision in _CLOCKS, not midnights or _moment(r.value) not in midnights),
            *(r.value.zone_source == "page", _trust(r)),
        ),
    )
    rest = tuple(sorted((r for r in readings if r is not chosen), key=_trust, reverse=True))
    against = (len(readings) - len(own)) / len(readings)
    return ChosenDate(chosen, max(0.05, min(0.99, scores[day] - 0.15 * against)), rest)


def _is_change(day: str, modified_day: str | None) -> bool:
    return modified_day is not None and day >= modified_day


def _days_between(first: str, second: str) -> int:
    """Days from the first date to the second, where both are known to the day; else 0."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days if len(first) == len(second) == 10 else 0


def with_clock(chosen: ChosenDate, printed: Iterable[Candidate], context: DateContext) -> ChosenDate:
    """The day that a byline prints, with the time that one other line of the byline prints alone: "Posted by Jo at 9:42 PM"."""
    reading = chosen.reading
    if reading.value.precision != "day" or reading.value.ambiguous or not reading.candidate.source.startswith(_DATE_LINES):
        return chosen
    clocks = [
        found
        for line in printed
        if line.source == "zone:byline" and not _WHOLE_DAY.search(line.value) and not _speaks_of_change(line.value)
        for found in (_TIME_OF_DAY.search(line.value),)
        if found
    ]
    if len(clocks) != 1:  # none, or the entries of a live blog
        return chosen
    found = find_dates(f"{reading.day} {clocks[0][0]}", context)
    if not found or found[0].value.precision not in _CLOCKS:
        return chosen
    candidate = replace(reading.candidate, value=f"{reading.candidate.value} | {clocks[0][0]}")
    return replace(chosen, reading=Reading(candidate, found[0].value))


def as_day(chosen: ChosenDate, printed: Iterable[Candidate], context: DateContext, label: str) -> ChosenDate:
    """The date, where it is stated as the first moment of a day that the page prints or states without a time: that day."""
    reading = chosen.reading
    day = _begun_day(reading.value)
    if day is None or reading.candidate.source.startswith(_LINES):
        return chosen
    lines = (
        Reading(replace(line, value=line.value[found.start : found.end]), found.value)
        for line in printed
        if line.source.startswith(_OWN_LINES) and not line.source.endswith("]")
        for found in _line_dates(line.value, context)
        if found.label == label or (found.label is None and label == "published")
    )
    alone = None
    for other in (*chosen.rejected, *lines):
        if other.day != day or other.candidate.source == "url":
            continue
        if other.value.precision in _CLOCKS and _moment(other.value) != _moment(reading.value):
            return chosen
        if alone is None and other.value.precision == "day" and not other.value.ambiguous:
            alone = other
    return chosen if alone is None else replace(chosen, reading=alone)


def with_offset(day: ChosenDate, stated: ChosenDate) -> ChosenDate:
    """A day for its first moment; where the page states that with an offset, the moment that says where the day begins."""
    moment = stated.reading.value
    if day is stated or moment.zone_source != "page" or not _MIDNIGHT.search(moment.value):
        return day
    return replace(day, reading=Reading(stated.reading.candidate, replace(moment, precision="day")))


def _begun_day(value: DateValue) -> str | None:
    """The day whose first moment a value is; one in UTC may be that of the next day further east."""
    if value.precision not in _CLOCKS:
        return None
    if _MIDNIGHT.search(value.value):
        return value.value[:_DAY]
    if _EASTERN_MIDNIGHT.search(value.value):
        return (date.fromisoformat(value.value[:_DAY]) + timedelta(days=1)).isoformat()
    return None


def changed_that_day(first: ChosenDate, printed: Iterable[Candidate], context: DateContext) -> list[Reading]:
    """Changes that lines of the byline tell by their time alone: "Updated: 17:05" was the day of publication."""
    value = first.reading.value
    is_told = first.reading.candidate.source.startswith(_DATE_LINES) or value.precision in _CLOCKS
    if len(value.value) < _DAY or value.ambiguous or value.zone_source == "page" or not is_told:
        return []
    readings: list[Reading] = []
    for line in printed:
        if line.source == "zone:byline" and not _WHOLE_DAY.search(line.value) and _speaks_of_change(line.value):
            dates = find_dates(f"{value.value[:16]} | {line.value}", context)
            readings += [Reading(line, found.value) for found in dates if found.label == "modified"]
    return readings


def without_ends(published: list[Reading], last: ChosenDate) -> list[Reading]:
    """The readings but days behind the last change that a line merely near the headline says: something ends then.

    "Available until 3 April 2027", "Apply by 15 March".
    """
    return [r for r in published if not r.candidate.source.startswith("near:") or r.day <= last.reading.day]


def is_before(one: ChosenDate, other: ChosenDate) -> bool:
    """Whether a date is certainly earlier than another one: by a day or more, or by the moments of one zone or of known zones."""
    first, second = one.reading.value.value, other.reading.value.value
    length = min(len(first), len(second))
    if length <= _DAY or first[_DAY:].startswith("T00:00"):  # a day, written as its first moment
        length = min(length, _DAY)
        return first[:length] < second[:length]
    moments = [datetime.fromisoformat(value) for value in (first, second)]
    if (moments[0].tzinfo is None) == (moments[1].tzinfo is None):
        return moments[0] + timedelta(minutes=_SAME) < moments[1]
    return moments[0].replace(tzinfo=None) + timedelta(days=1) < moments[1].replace(tzinfo=None)


def published_from_modified(last: ChosenDate) -> ChosenDate | None:
    """The date of the last change, as readers are shown it or the article's data state it, for want of one of publication.

    Its evidence says so (`modified:zone:byline`) and its confidence is low. None for what metas alone state: systems give
    pages that were never published as articles such a date too.
    """
    candidate = last.reading.candidate
    if candidate.source.startswith("meta:"):
        return None
    reading = last.reading._replace(candidate=replace(candidate, source=f"modified:{candidate.source}"))
    return ChosenDate(reading, _FROM_MODIFIED * last.confidence, ())


def _score(own: list[Reading]) -> float:
    """What speaks for a day: its most trusted reading, and that sources of other kinds say it too."""
    return max(map(_trust, own)) + _AGREEMENT * (len({reading.kind for reading in own}) - 1)


def _in_local_time(chosen: Reading, printed: list[Reading]) -> Reading:
    """A moment stated in UTC, written as the page prints it: the printed clock tells the offset.

    Only where the printed line says the very minute, some half hours away.
    """
    stated = _moment(chosen.value)
    if stated is None or stated.tzinfo is None or stated.utcoffset():
        return chosen
    for reading in printed:
        local = _moment(reading.value)
        if local is None or local.tzinfo is not None:
            continue
        offset = local.replace(second=0, microsecond=0) - stated.replace(tzinfo=None, second=0, microsecond=0)
        minutes = round(offset.total_seconds() / 60)
        if minutes and minutes % 60 in (0, 30) and -12 * 60 <= minutes <= 14 * 60:
            moment = stated.astimezone(timezone(timedelta(minutes=minutes)))
            fine = "milliseconds" if moment.microsecond % 1000 == 0 and moment.microsecond else "auto"
            text = moment.isoformat(timespec="minutes" if chosen.value.precision == "minute" else fine)
            return chosen._replace(value=replace(chosen.value, value=text))
    return chosen


def _moment(value: DateValue) -> datetime | None:
    return datetime.fromisoformat(value.value) if value.precision in _CLOCKS else None


def _without_utc_of_local(readings: list[Reading]) -> list[Reading]:
    """The readings but those that give in UTC the clock time that another one gives with its offset.

    Systems that keep the local time alone call it UTC: "15:40:14+00:00" beside "15:40:14+02:00".
    """
    local = {value[:_SECOND] for value in (r.value.value for r in readings) if _OFFSET.search(value)}
    return (
        [r for r in readings if not (r.value.value.endswith("+00:00") and r.value.value[:_SECOND] in local)]
        if local
        else readings
    )


def _trust(reading: Reading) -> float:
    loss = 0.2 * reading.value.is_relative + 0.3 * reading.value.ambiguous
    return reading.candidate.confidence - _COARSE[reading.value.precision] - loss


def _read(candidates: tuple[Candidate, ...], context: DateContext, label: str) -> tuple[list[Reading], list[Warning]]:
    readings: list[Reading] = []
    warnings: list[Warning] = []
    machine = _for_machines(context)
    stated: dict[str, DateValue] = {}  # several sources state the same string
    for candidate in candidates:
        source = candidate.source
        if source == "url":
            value = date_from_url(candidate.value, context)
            if value is not None:
                readings.append(Reading(candidate, value))
        elif source.startswith(_PRINTED) and not source.endswith("]"):
            if not _is_settled(candidate, readings):
                readings += _printed(candidate, context, label)
        elif not (source.startswith(_LAST) and _is_settled(candidate, readings)):
            try:
                if candidate.value not in stated:
                    stated[candidate.value] = parse_date(candidate.value, machine)
                readings.append(Reading(candidate, stated[candidate.value]))
            except UnreadableDateError as error:
                if source.startswith(_MACHINE):
                    message = f"{source} holds no date that can be read: {error.reason}"
                    warnings.append(Warning(code="date_unreadable", message=message, raw=candidate.value[:200]))
    return readings, warnings


@lru_cache(maxsize=8)  # a page's dates are read several times
def _for_machines(context: DateContext) -> DateContext:
    return replace(context, is_machine=True)


def _is_settled(candidate: Candidate, readings: list[Reading]) -> bool:
    """Whether a line need not be read: it merely stands near, or it prints the day that is stated with its time and zone."""
    if candidate.source.startswith(_LAST):
        needed = _ENOUGH if candidate.source.startswith("near:") else _SOME
        return any(_trust(reading) >= needed for reading in readings)
    if not candidate.source.startswith(_DATE_LINES) or _are_at_odds(readings):
        return False
    for reading in readings:
        value = reading.value
        is_told = value.zone_source is not None and not value.value.endswith("+00:00")
        is_local = is_told or not _CLOCK.search(candidate.value)  # else the line may tell the offset
        if value.precision in _CLOCKS and reading.kind in ("json-ld", "meta") and is_local:
            numbers = {number.lstrip("0") for number in _NUMBER.findall(candidate.value)}
            return value.value[:4] in numbers and value.value[8:10].lstrip("0") in numbers
    return False


def _are_at_odds(readings: list[Reading]) -> bool:
    """Whether those that state a date state different days: what is printed decides."""
    return len({reading.day for reading in readings if reading.kind in ("json-ld", "meta") and _trust(reading) > _STATED}) > 1


def _printed(candidate: Candidate, context: DateContext, label: str) -> list[Reading]:
    """The first date of a printed line that bears the label; what bears none was published then."""
    if context.fetched_at is None and not _YEAR.search(candidate.value):
        return []  # a day of no year, or a relative one, is none where the moment of the fetch is unknown
    if label == "modified" and (candidate.source == _HEAD or not _speaks_of_change(candidate.value)):
        return []
    dates = _line_dates(candidate.value, context)
    by_people = [found for found in dates if not _MOMENT.search(candidate.value, found.start, found.end)]
    for found in _labelled_first(by_people or dates, candidate.value):
        if found.label != label and not (
            found.label is None and label == "published" and not candidate.source.startswith("some:")
        ):
            continue
        beside = len(candidate.value) - (found.end - found.start)
        if (
            candidate.source.startswith(("near:", "lone:"))
            and found.label is None
            and (
                (beside > _LOOSE and any(map(str.isalnum, candidate.value[: found.start])))
                or found.value.precision in ("year", "month")
            )
        ):
            continue
        return [Reading(replace(candidate, value=candidate.value[found.start : found.end]), found.value)]
    return []


def _labelled_first(dates: Sequence[DateFound], text: str) -> Sequence[DateFound]:
    """The dates of a line, those labelled as publication before others: "Received 3 May, published 9 June"."""
    if len(dates) > 1 and dates[0].label is None and text[: dates[0].start].rstrip(" :,")[-1:].isalpha():
        return sorted(dates, key=lambda found: found.label != "published")
    return dates


@lru_cache(maxsize=256)  # asked of a page's lines for either date
def _speaks_of_change(text: str) -> bool:
    folded = text.casefold()
    return any(map(folded.__contains__, _MODIFIED_ASCII if folded.isascii() else MODIFIED))


@lru_cache(maxsize=256)
def _line_dates(text: str, context: DateContext) -> tuple[DateFound, ...]:
    """Both dates of a page are looked for in the same lines."""
    return find_dates(text, context)


def _is_numeric(reading: Reading) -> bool:
    return reading.value.ambiguous or bool(_SLASHED.search(reading.candidate.value))


def _is_swapped(readings: list[Reading]) -> bool:
    """Whether a printed 10/12/2023 says the day that a machine wrote as 2023-10-12, had month and day been read the other way."""
    numeric = list(filter(_is_numeric, readings))
    if not numeric:
        return False
    stated = {reading.day for reading in readings if reading not in numeric}
    return any(r.day not in stated and f"{r.day[:5]}{r.day[8:]}-{r.day[5:7]}" in stated for r in numeric)


def _order_by_agreement(readings: list[Reading], context: DateContext) -> Literal["dmy", "mdy"] | None:
    """The order in which an ambiguous date says a day that another source says without ambiguity."""
    sure = {reading.day for reading in readings if not (reading.value.ambiguous or _is_numeric(reading))}
    for reading in readings:
        if _is_numeric(reading):
            for order in _ORDERS:
                value = normalize_date(reading.candidate.value, replace(context, order_hint=order))
                if value is not None and value.value[:10] in sure:
                    return order
    return None
