"""The ways a day is printed: patterns over a line's signature (`scraper.normalizers.dates.lexer`) -> year, month, day.

The patterns stand in order of trust; a pattern takes what those before it left. A strong form is a date wherever it
stands. A weak one (no year, a year of two digits, no day) is a date only in a line that holds nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from scraper.normalizers.dates.calendars import BIKRAM_YEARS, ETHIOPIAN_YEARS
from scraper.normalizers.dates.date_words import RANGE_WORDS
from scraper.normalizers.dates.lexer import Line, Token
from scraper.normalizers.dates.vocabulary import Meaning

Order = Literal["dmy", "mdy", "ymd"]


class Form(NamedTuple):
    """One way to print a day. `needs`: kinds without which it cannot match; `numeric`: day and month may be swapped."""

    name: str
    pattern: re.Pattern[str]
    needs: frozenset[str]
    is_weak: bool = False
    numeric: bool = False


class DayFound(NamedTuple):
    """A day as printed: numbers not yet checked against a calendar, `0` where none is printed.

    `start` and `end` count tokens. `month` is a number or, by name, a token; `era` is an era's token.
    """

    form: Form
    start: int
    end: int
    numbers: tuple[int, int, int]
    month: Token | None
    era: Token | None
    year_digits: int
    padded: bool
    separator: str
    clock: tuple[int, int] | None = None


# What may stand between the parts of a date whose month has a name.
_GAP = r"[fw,.()\-/]{0,4}"
_NAME = r"(?P<name>m)\.?(?:[/(\-]m\)?)?"  # Arabic papers print both names: آذار/مارس
_YEAR = r"(?:(?P<era>e)[.f]?)?(?P<y>Y)"


def _form(name: str, needs: str, pattern: str, *, is_weak: bool = False, numeric: bool = False) -> Form:
    return Form(name, re.compile(pattern), frozenset(needs), is_weak, numeric)


FORMS: tuple[Form, ...] = (
    _form("2024-03-05", "YD", r"(?P<y>Y)(?P<s>[-/.])(?P<m>D)(?P=s)(?P<d>D)"),
    _form("2024年3月5日", "Dl", r"(?:(?P<era>e)(?P<ey>[DN])y|(?P<y>Y)[yf])f?(?P<m>D)[-o]{0,2}l[.,]?(?P<d>D)(?![:Hu])d?"),
    _form("Mar 5 14:30 2024", "mDY:", r"(?P<name>m)(?P<d>D)(?P<clock>D:D(?::D)?)(?:z|[+-][YD])?(?P<y>Y)(?!:)"),
    _form("5 March 2024", "DmY", rf"(?P<d>D)(?:-?o)?{_GAP}{_NAME}{_GAP}{_YEAR}"),
    _form("March 5, 2024", "mDY", rf"{_NAME}[f\-/]{{0,2}}(?P<d>D)(?:-?o)?{_GAP}{_YEAR}"),
    _form("2024. március 5.", "YmD", rf"(?P<y>Y)[yfo.,\-/]{{0,3}}{_NAME}{_GAP}(?P<d>D)(?![:Hu])"),
    _form("2024. gada 5. marts", "YDm", rf"(?P<y>Y)[yfo.,\-]{{0,4}}(?P<d>D)[o.\-f]{{0,3}}{_NAME}"),
    _form("5 tháng 3 năm 2024", "DvY", r"(?P<d>D)[,\-/]?v(?P<m>D)[,f\-/]{0,2}(?P<y>Y)"),
    _form("05/03/2024", "DY", r"(?P<a>D)(?P<s>[/.\-|])(?P<b>D)(?P=s)(?P<y>Y)", numeric=True),
    _form("05/03-2024", "DY", r"(?P<a>D)(?P<s>[/.])(?P<b>D)-?(?P<y>Y)", numeric=True),
    _form("R6.3.5", "eD", r"(?P<era>e)(?P<ey>[DN])(?P<s>[/.\-])(?P<m>D)(?P=s)(?P<d>D)"),
    _form("05/03/24", "D", r"(?P<a>D)(?P<s>[/.\-])(?P<b>D)(?P=s)(?P<c>D)", is_weak=True, numeric=True),
    _form(
        "5 Mar 24",
        "Dm",
        r"(?P<d>D)o?[.\-]?(?P<name>m)[.\-,'’]{0,2}(?:(?P<era>e)[.f]?)?(?P<yy>D)(?![:uHp]|\.D)",
        is_weak=True,
    ),
    _form("5 March", "Dm", rf"(?P<d>D)(?:-?o)?{_GAP}{_NAME}", is_weak=True),
    _form("March 5", "mD", r"(?P<name>m)\.?f?(?P<d>D)o?(?!:)", is_weak=True),
    _form("24年3月5日", "Dyld", r"(?P<yy>D)y(?P<m>D)l(?P<d>D)d", is_weak=True),
    _form("3月5日", "Dld", r"(?P<m>D)l(?P<d>D)d", is_weak=True),
    _form("5 tháng 3", "Dv", r"(?P<d>D)[,\-/]?v(?P<m>D)", is_weak=True),
    _form("2024年3月", "ylD", r"(?:(?P<era>e)(?P<ey>[DN])|(?P<y>Y))yf?(?P<m>D)l", is_weak=True),
    _form("March 2024", "mY", rf"(?P<name>m)\.?{_GAP}{_YEAR}", is_weak=True),
    _form("2024 March", "mY", r"(?P<y>Y)[yf.,]{0,3}(?P<name>m)", is_weak=True),
    _form("2024-03", "Y-D", r"(?P<y>Y)-(?P<m>D)", is_weak=True),
    _form("03/2024", "Y/D", r"(?P<m>D)/(?P<y>Y)", is_weak=True),
)

#: A day and a month in numbers alone, as threads print them: "13.05, 14:32". It may be a fraction or a score as well.
SHORT_FORMS = (_form("05/03", "D", r"(?P<a>D)(?P<s>[/.\-])(?P<b>D)", is_weak=True, numeric=True),)

_NUMERIC_TOUCH = re.compile(r"[\d/\-:.#$€£¥₹№%+=_@]")
_CLOCK_BEHIND = re.compile(r"[-_]?\d{1,2}:\d\d")
_YEAR_SUFFIX = re.compile("[A-Za-z]")


def find_days(line: Line, forms: tuple[Form, ...] = FORMS) -> tuple[DayFound, ...]:
    """All days printed in the line, in order of appearance; none overlaps another."""
    found: list[DayFound] = []
    left = line.signature  # what is taken turns into a kind that no form has
    kinds = set(left)
    for form in forms:
        if not form.needs <= kinds:
            continue
        for day in _matches(form, line, left):
            found.append(day)
            left = left[: day.start] + "#" * (day.end - day.start) + left[day.end :]
            kinds = set(left)
    return tuple(sorted(found, key=lambda day: day.start))


def _matches(form: Form, line: Line, signature: str) -> Iterator[DayFound]:
    for match in form.pattern.finditer(signature):
        start, end = match.span()
        if _is_cut_out(line, start, end):
            continue
        groups = {name: line.tokens[at] for name in form.pattern.groupindex if (at := match.start(name)) >= 0}
        clock = match.span("clock") if "clock" in groups else None
        yield _day(form, start, end, groups, clock)


def _day(form: Form, start: int, end: int, groups: dict[str, Token], clock: tuple[int, int] | None) -> DayFound:
    year = groups.get("y") or groups.get("ey") or groups.get("yy") or groups.get("c")
    first, second = groups.get("a") or groups.get("d"), groups.get("b") or groups.get("m")
    month, day = groups.get("m") or groups.get("b"), groups.get("d") or groups.get("a")
    numbers = (year.number if year else 0, month.number if month else 0, day.number if day else 0)
    padded = all(len(token.word) == 2 for token in (first, second) if token is not None)
    separator = groups["s"].word if "s" in groups else ""
    return DayFound(
        form,
        start,
        end,
        numbers,
        groups.get("name"),
        groups.get("era"),
        len(year.word) if year else 0,
        padded,
        separator,
        clock,
    )


def _is_cut_out(line: Line, start: int, end: int) -> bool:
    """Whether the match is a piece of something longer: a telephone number, a version, a path, a range of days."""
    first, last = line.tokens[start], line.tokens[end - 1]
    before = line.text[first.start - 1 : first.start]
    behind = line.text[last.end : last.end + 2]
    if _CLOCK_BEHIND.match(line.text, last.end):
        behind = ""
    if first.number >= 0:
        behind_word = before in (".", ":") and line.signature[start - 2 : start - 1] in ("f", "w", "x", "L")  # "Datum:26. Mai"
        if _NUMERIC_TOUCH.match(before) and not behind_word:
            return True
        if before.isascii() and before.isalpha():
            return True
        if _is_range(line, start):
            return True
    if last.number >= 0 and behind:
        return (
            (behind[0] in "/-.:_" and behind[1:].isdigit())
            or behind[0] in "%$€£=@"
            or (line.signature[end : end + 1] != "o" and _is_stuck(behind))
        )
    return False


def _is_range(line: Line, start: int) -> bool:
    """Whether the day ends a span of time, which is no moment: "5-7 March", "5. bis 7. März"; not "14:30 - 7 March"."""
    before = line.signature[max(0, start - 4) : start]
    if before[-1:] and before[-2:-1] in ("D", ".") and line.tokens[start - 1].word in RANGE_WORDS:
        return "D" in before[-3:-1]
    return before.endswith("D.-") or (before.endswith("D-") and before[-3:-2] not in (":", "."))


def _is_stuck(behind: str) -> bool:
    return bool(_YEAR_SUFFIX.match(behind)) and behind[0] not in "TtZhuo"


def choose_month(token: Token, year: int, languages: tuple[str, ...]) -> tuple[Meaning, bool] | None:
    """The month a name means in this year of a calendar, and whether another reading was as good; None where none "
    "fits."""
    wanted = _calendars(year, languages)
    fitting = [meaning for meaning in token.meanings if meaning.kind == "m" and meaning.calendar in wanted]
    if not fitting:
        return None
    spoken = [meaning for meaning in fitting if meaning.language in languages]
    best = (spoken or fitting)[0]
    return best, any(meaning.value != best.value or meaning.calendar != best.calendar for meaning in (spoken or fitting))


def _calendars(year: int, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The calendars that a year may be of. Hindu months are Nepal's on its pages alone: elsewhere they follow the moon."""
    if 1300 <= year <= 1500:
        return ("jalali", "hijri")
    if year in BIKRAM_YEARS and "ne" in languages:
        return ("gregorian", "bikram")
    if year in ETHIOPIAN_YEARS and "am" in languages:
        return ("gregorian", "ethiopian")
    return ("gregorian",)
