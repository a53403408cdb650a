"""Dates of other calendars -> Gregorian dates. Each function raises `ValueError` for a day that does not exist."""

from __future__ import annotations

from datetime import date, timedelta

# Tables are read better as they stand.
# fmt: off

#: Year 1 of each era stands for this Gregorian year + 1: Japan's eras, the Republic of China's years, the Buddhist era.
ERAS: dict[str, int] = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
    "中华民国": 1911,
    "พ.ศ.": -543,
    "พุทธศักราช": -543,
    "ค.ศ.": 0,
    "คริสต์ศักราช": 0,
    "西暦": 0,
    "公元": 0,
    "西元": 0,
}

#: Thai years count from the Buddha's death; a year of this range is one.
BUDDHIST_YEARS = range(2500, 2700)
_BUDDHIST_OFFSET = 543

#: Years that Iran's solar and the Islamic lunar calendar have in common with our time (1921 to 2077).
JALALI_YEARS = range(1300, 1457)
HIJRI_YEARS = range(1410, 1501)

_JALALI_1300 = date(1921, 3, 21)
# Leap years within the 33-year cycle by which the calendar runs in this time.
_JALALI_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))

_HIJRI_1410 = date(1989, 8, 2)
# Umm al-Qura, the calendar of Saudi Arabia: a year is three hexadecimal digits, a bit a month from Muharram on,
# set where the month has 30 days. Source: the tables published by the Umm al-Qura calendar's authority.
_UMM_AL_QURA = (
    "ba9 5b4 9ba 4db 25d 52d aa5 ad4 aea 56d 4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 "
    "b92 ba9 "
    "5d4 ada 55a aab 595 749 764 baa 5b5 2b6 a56 d2a e95 72a 755 35a 95d 49b a4d d26 d53 5aa aad 4b6 a57 527 a95 b4a "
    "b55 36c "
    "9ae 4b6 a96 b4a da5 5d2 5d9 2dc 96d 4ad 655 6d2 b69 374 9b6 4d7 2ab 54b 6a5 752 b69 56b 2ad 94d c95 d4a ea5 6ca "
    "ad5 556 c97"
)


def jalali_to_gregorian(year: int, month: int, day: int) -> date:
    """A day of the Iranian solar calendar.

    >>> jalali_to_gregorian(1402, 12, 15)
    datetime.date(2024, 3, 5)
    """
    if year not in JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= _jalali_month_length(year, month):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    leaps = sum(1 for before in range(JALALI_YEARS.start, year) if before % 33 in _JALALI_LEAPS)
    days = (year - JALALI_YEARS.start) * 365 + leaps + min(month - 1, 6) * 31 + max(month - 7, 0) * 30 + day - 1
    return _JALALI_1300 + timedelta(days)


def _jalali_month_length(year: int, month: int) -> int:
    if month == 12:
        return 30 if year % 33 in _JALALI_LEAPS else 29
    return 31 if month <= 6 else 30


def hijri_to_gregorian(year: int, month: int, day: int) -> date:
    """A day of the Islamic calendar, as Umm al-Qura fixes it; a country that sights the moon may differ by a day.

    >>> hijri_to_gregorian(1445, 8, 24)
    datetime.date(2024, 3, 5)
    """
    if year not in HIJRI_YEARS or not 1 <= month <= 12:
        raise ValueError(f"no such month: {year}-{month}")
    lengths = _UMM_AL_QURA.split()
    at = year - HIJRI_YEARS.start
    days = sum(_months_before(int(mask, 16), 12) for mask in lengths[:at])
    mask = int(lengths[at], 16)
    if not 1 <= day <= 29 + (mask >> (12 - month) & 1):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    return _HIJRI_1410 + timedelta(days + _months_before(mask, month - 1) + day - 1)


def _months_before(mask: int, months: int) -> int:
    """Days of the first `months` months of a year."""
    return 29 * months + (mask >> (12 - months)).bit_count()


def buddhist_to_gregorian_year(year: int) -> int:
    """
    >>> buddhist_to_gregorian_year(2567)
    2024
    """
    return year - _BUDDHIST_OFFSET
