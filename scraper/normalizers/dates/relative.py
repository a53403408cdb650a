"""Dates told from the moment of reading: "3 hours ago", "vor 2 Stunden", "منذ 3 ساعات", "yesterday, 14:30".

Only with the moment of the fetch can they be turned into a date. A period is no more precise than its unit:
"3 hours ago" is known to the day, "2 weeks ago" to the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Literal

from scraper.normalizers.dates import date_words
from scraper.normalizers.dates.lexer import Line
from scraper.normalizers.dates.vocabulary import fold_word

Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
Precision = Literal["year", "month", "day", "minute"]

_SECONDS: dict[str, int] = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_PRECISION: dict[str, Precision] = {
    "second": "minute", "minute": "minute", "hour": "day", "day": "day", "week": "month", "month": "month",
    "year": "year",
}  # fmt: skip
_LONGEST = 3
_MAX_AMOUNT = 999
_AND = frozenset(", and und et y e en og och и i".split())  # between the parts of a period


@dataclass(frozen=True, slots=True)
class Ago:
    """A period before now. `unit` decides the precision."""

    amount: int
    unit: str
    start: int
    end: int

    @property
    def precision(self) -> Precision:
        return _PRECISION[self.unit]


@dataclass(frozen=True, slots=True)
class NamedDay:
    """Today (0), yesterday (-1), the day before (-2)."""

    days: int
    start: int
    end: int


# In East Asian writing number, unit and "ago" stand without spaces.
_CJK_AGO = re.compile(
    r"(\d{1,3})\s?(?:(秒)|(分钟|分鐘|分|분)|(小时|小時|時間|시간|个小时|個小時)|(天|日|일)|(周|週間|週|星期|주"
    r"|个星期)|(个月|個月|ヶ月|か月|カ月|개월|달)|(年|년))\s?(?:之)?(?:前|전)"
)
_UNITS: tuple[str, ...] = ("second", "minute", "hour", "day", "week", "month", "year")


def may_tell_ago(text: str) -> bool:
    """Whether a text holds a word that may put a period before now; quicker than to read it.

    >>> may_tell_ago("Updated 6 minutes ago"), may_tell_ago("Jane Doe, 5 March 2024")
    (True, False)
    """
    return not _tables().signs.isdisjoint(map(fold_word, text.split())) or (
        not text.isascii() and _CJK_AGO.search(text) is not None
    )


def find_agos(line: Line) -> tuple[Ago, ...]:
    """The periods that the line puts before now; tokens of the whole line where East Asian writing is read.

    >>> from scraper.normalizers.dates.lexer import read_line
    >>> find_agos(read_line("vor 2 Stunden"))
    (Ago(amount=2, unit='hour', start=0, end=3),)
    >>> [(ago.amount, ago.unit) for ago in find_agos(read_line("3 hours ago, updated 20 minutes ago"))]
    [(3, 'hour'), (20, 'minute')]
    >>> find_agos(read_line("1 hour, 5 minutes ago"))[0].amount, find_agos(read_line("1 Monat her"))[0].unit
    (65, 'month')
    >>> find_agos(read_line("hours, 5 minutes ago 3"))
    (Ago(amount=5, unit='minute', start=2, end=5),)
    >>> find_agos(read_line("2 Stunden lang"))
    ()
    """
    if not line.text.isascii() and (found := tuple(_find_cjk_agos(line))):
        return found
    words = [token.word for token in line.tokens]
    if _tables().signs.isdisjoint(words):  # as in nearly every line
        return ()
    agos: list[Ago] = []
    for at, token in enumerate(line.tokens):
        if token.number > _MAX_AMOUNT or (agos and at < agos[-1].end):
            continue
        amount, next_at = _amount(words, token.number, at)
        found_unit = _unit(words, next_at, amount, at)
        if found_unit is None:
            continue
        end = next_at + 1
        before, behind = _ago_before(words, at), _ago_behind(words, end) or _ago_of_language(words, end)
        if before or behind:
            ago = Ago(amount, found_unit, at - before, end + behind)
            agos.append(ago if before else _with_larger(line, words, ago, agos[-1].end if agos else 0))
    return tuple(agos)


def _with_larger(line: Line, words: list[str], ago: Ago, first: int) -> Ago:
    """A period with what stands before it in larger units, from token `first` on: "1 hour, 5 minutes ago"."""
    at = ago.start - 1
    while at > first:
        at -= words[at] in _AND
        if at == first:  # a unit without its number
            break
        unit, number = _tables().units.get(words[at]), line.tokens[at - 1].number
        if unit is None or not 0 <= number <= _MAX_AMOUNT or _UNITS.index(unit) <= _UNITS.index(ago.unit):
            break
        ago = _sum(Ago(number, unit, at - 1, ago.end), ago)
        at -= 2
    return ago


def _sum(larger: Ago, smaller: Ago) -> Ago:
    """Both periods in the smaller unit; the larger one alone where its length in that unit is not known."""
    if larger.unit == "year" and smaller.unit == "month":
        ratio = 12
    elif larger.unit in _SECONDS:
        ratio = _SECONDS[larger.unit] // _SECONDS[smaller.unit]
    else:
        return Ago(larger.amount, larger.unit, larger.start, smaller.end)
    return Ago(larger.amount * ratio + smaller.amount, smaller.unit, larger.start, smaller.end)


def _find_cjk_agos(line: Line) -> Iterator[Ago]:
    for found in _CJK_AGO.finditer(line.text):
        unit = _UNITS[next(at for at, piece in enumerate(found.groups()[1:]) if piece)]
        inside = [at for at, token in enumerate(line.tokens) if found.start() <= token.start < found.end()]
        if inside:
            yield Ago(int(found[1]), unit, inside[0], inside[-1] + 1)


def _amount(words: list[str], number: int, at: int) -> tuple[int, int]:
    """How many, and where the unit stands."""
    if number >= 0:
        return number, at + 1
    if words[at] in _tables().two:
        return 2, at
    if words[at] in _tables().one:
        return 1, at + 1
    return 1, at


def _unit(words: list[str], at: int, amount: int, start: int) -> str | None:
    if at >= len(words):
        return None
    if at == start and amount == 2:
        return _tables().two.get(words[at])
    if at == start and words[at] not in _tables().bare:
        return None
    return _tables().units.get(words[at])


def _ago_before(words: list[str], at: int) -> int:
    """Number of words in front that make the period one before now."""
    if at and words[at - 1] in _tables().before:
        return 1
    # il y a 3 heures; dhá uair
    if at > 2 and words[at - 3 : at] == ["il", "y", "a"]:
        return 3
    if at > 1 and words[at - 2 : at] == ["y", "a"]:
        return 2
    return 0


def _ago_behind(words: list[str], at: int) -> int:
    if at < len(words) and words[at] in _tables().after:
        return 1
    if at + 1 < len(words) and "_".join(words[at : at + 2]) in _tables().after:
        return 2
    return 0


def _ago_of_language(words: list[str], at: int) -> int:
    """The same for words that mean it behind the units of one language alone: "1 Monat her"."""
    return int(at < len(words) and words[at - 1] in _tables().after_own.get(words[at], ()))


def find_named_day(line: Line, languages: tuple[str, ...] = ()) -> NamedDay | None:
    """The first "today" or "yesterday" of the line; `languages` are those of the page, without regions.

    >>> from scraper.normalizers.dates.lexer import read_line
    >>> find_named_day(read_line("heute, 12:03 Uhr"))
    NamedDay(days=0, start=0, end=1)
    """
    words = [token.word for token in line.tokens]
    for at in range(len(words)):
        for length in range(_LONGEST, 0, -1):
            name = "_".join(words[at : at + length])
            days = _tables().days.get(name)
            only = date_words.DAYS_OF_ONE_LANGUAGE.get(name)
            if days is not None and at + length <= len(words) and (only is None or only in languages):
                return NamedDay(days, at, at + length)
    return None


def moment_before(now: datetime, ago: Ago) -> datetime:
    """`now` less the period; months and years by the calendar. Raises `ValueError` before year 1.

    >>> moment_before(datetime(2024, 3, 31, 12), Ago(1, "month", 0, 0))
    datetime.datetime(2024, 2, 29, 12, 0)
    """
    if ago.unit in _SECONDS:
        try:
            return now - timedelta(seconds=ago.amount * _SECONDS[ago.unit])
        except OverflowError as error:
            raise ValueError("before all time") from error
    months = now.year * 12 + now.month - 1 - ago.amount * (12 if ago.unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    for day in range(now.day, 27, -1):
        try:
            return now.replace(year=year, month=month, day=day)
        except ValueError:
            continue
    return now.replace(year=year, month=month)


@dataclass(frozen=True, slots=True)
class _Tables:
    units: dict[str, str]
    two: dict[str, str]
    one: frozenset[str]
    bare: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    after_own: dict[str, frozenset[str]]  # what puts a period before now behind some units alone
    signs: frozenset[str]  # words of which one stands in each period before now
    days: dict[str, int]


@cache
def _tables() -> _Tables:
    units: dict[str, str] = {}
    for unit, words in date_words.PERIODS.items():
        for word in words.split():
            units.setdefault(fold_word(word), unit)
    before = frozenset(map(fold_word, date_words.AGO_BEFORE))
    after = frozenset(map(fold_word, date_words.AGO_AFTER))
    after_own = {fold_word(word): frozenset(map(fold_word, own)) for word, own in date_words.AGO_AFTER_OWN.items()}
    return _Tables(
        units=units,
        two={fold_word(word): unit for word, unit in date_words.TWO.items()},
        one=frozenset(map(fold_word, date_words.ONE)),
        bare=frozenset(map(fold_word, date_words.BARE)),
        before=before,
        after=after,
        after_own=after_own,
        signs=before | {name.partition("_")[0] for name in after} | after_own.keys() | {"y"},  # "il y a"
        days={fold_word(word): days for word, days in date_words.RELATIVE_DAYS.items()},
    )
