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

#: Years of Ethiopia's calendar, which runs seven or eight years behind, and of Nepal's Bikram Sambat. Ethiopia's end with the
#: one of this release: a later number is rather a year of ours behind one of its months, and no day is better than a wrong one.
ETHIOPIAN_YEARS = range(1982, 2020)
BIKRAM_YEARS = range(2046, 2084)

_ETHIOPIAN_1 = 2796  # the ordinal of the first day of year 1, 29 August 8 of the Julian calendar
_BIKRAM_2046 = date(1989, 4, 13)
# Bikram Sambat's months have the lengths that the almanacs of Nepal give them, by no rule: a year is twelve digits, a
# month's days above 29. Source: the tables of the packages nepali-datetime 1.0.8 and nepali 1.2.0, which agree on every
# day of these years but one month's end (_DISPUTED); beyond them they do not.
_BIKRAM_SAMBAT = (
    "232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 "
    "232321110011 232321110102 223222101011 223231101011 232321110012 132321110102 223222101011 "
    "223321101011 232321110012 222322010102 223222101011 223321101011 232321110012 222322011002 "
    "223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 "
    "222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 "
    "232321110102 223222101011 223222101011"
)
_DISPUTED = ((2062, 1), (2062, 2))


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


def ethiopian_to_gregorian(year: int, month: int, day: int) -> date:
    """A day of the Ethiopian calendar: twelve months of 30 days, a thirteenth of five, of six every fourth year.

    >>> ethiopian_to_gregorian(2000, 1, 1), ethiopian_to_gregorian(2011, 13, 6)
    (datetime.date(2007, 9, 12), datetime.date(2019, 9, 11))
    """
    length = 30 if month <= 12 else 6 if year % 4 == 3 else 5
    if year not in ETHIOPIAN_YEARS or not 1 <= month <= 13 or not 1 <= day <= length:
        raise ValueError(f"no such day: {year}-{month}-{day}")
    return date.fromordinal(_ETHIOPIAN_1 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def bikram_to_gregorian(year: int, month: int, day: int) -> date:
    """A day of Nepal's Bikram Sambat.

    >>> bikram_to_gregorian(2079, 9, 11)
    datetime.date(2022, 12, 26)
    """
    if year not in BIKRAM_YEARS or not 1 <= month <= 12 or (year, month) in _DISPUTED:
        raise ValueError(f"no such month: {year}-{month}")
    years = [[29 + int(digit) for digit in months] for months in _BIKRAM_SAMBAT.split()]
    at = year - BIKRAM_YEARS.start
    if not 1 <= day <= years[at][month - 1]:
        raise ValueError(f"no such day: {year}-{month}-{day}")
    return _BIKRAM_2046 + timedelta(sum(map(sum, years[:at])) + sum(years[at][: month - 1]) + day - 1)
