"""A date as printed, or as a machine wrote it -> an ISO 8601 value with what is known of it.

ISO 8601 is read by one pattern; everything else by tokens and patterns over them (`date_lexer`, `date_forms`,
`clock_forms`); dateparser only for a language that the month table does not hold. Nothing is invented: no zone that is
neither printed nor given, no time that is not printed, no date from a word alone. `05/03/2024` is read by the page's
other dates, its country, its language; where none decides, the value says `ambiguous`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from scraper.normalizers.dates.machine import date_from_url, find_iso_date, find_machine_date
from scraper.normalizers.dates.values import NO_CONTEXT, DateContext, DateFound, DateValue, UnreadableDateError

__all__ = [
    "NO_CONTEXT",
    "DateContext",
    "DateFound",
    "DateValue",
    "UnreadableDateError",
    "date_from_url",
    "find_dates",
    "find_order",
    "normalize_date",
    "parse_date",
]

_MAX_LINE = 160
_MAX_TEXT = 2000
_MAX_UNKNOWN = 5

_HAS_DIGIT = re.compile(r"\d|[〇零一二三四五六七八九十]")


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
    value = find_iso_date(raw, context) or find_machine_date(raw, context)
    if value is not None:
        return value
    if len(raw) > _MAX_LINE:
        raise UnreadableDateError("no date")
    from scraper.normalizers.dates.printed import read_dates  # not before a line needs it: its tables are large

    found = read_dates(raw, context, _MAX_UNKNOWN)
    first = next((date_found for date_found in found if date_found.label != "modified"), found[0])
    return first.value


def find_dates(text: str, context: DateContext = NO_CONTEXT) -> tuple[DateFound, ...]:
    """All dates in a byline or another line of the page's furniture, each with the label that stands before it.

    >>> found = find_dates("Published 5 March 2024 | Updated: 6 March 2024, 14:30")
    >>> [(each.value.value, each.label) for each in found]
    [('2024-03-05', 'published'), ('2024-03-06T14:30', 'modified')]
    """
    from scraper.normalizers.dates.printed import read_dates

    try:
        return read_dates(text[:_MAX_TEXT], context, None)
    except UnreadableDateError:
        return ()


def find_order(raws: Iterable[str]) -> Literal["dmy", "mdy"] | None:
    """How day and month stand in a page's dates, where one of them (a number above 12) decides and none contradicts.

    >>> find_order(["05/03/2024", "25/03/2024"]), find_order(["05/03/2024"])
    ('dmy', None)
    """
    from scraper.normalizers.dates.forms import find_days
    from scraper.normalizers.dates.lexer import read_line

    orders: set[Literal["dmy", "mdy"]] = set()
    for raw in raws:
        for day in find_days(read_line(raw[:_MAX_LINE])) if _HAS_DIGIT.search(raw) else ():
            _, second, first = day.numbers
            if day.form.numeric and day.separator == "/" and first <= 31 and second <= 31 and (first > 12) != (second > 12):
                orders.add("dmy" if first > 12 else "mdy")
    return orders.pop() if len(orders) == 1 else None
