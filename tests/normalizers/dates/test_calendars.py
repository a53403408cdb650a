"""Other calendars against days that are fixed by the calendars' own rules and by almanacs."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from scraper.normalizers.dates.calendars import HIJRI_YEARS, hijri_to_gregorian, jalali_to_gregorian
from scraper.normalizers.dates.normalize import DateContext, normalize_date


@pytest.mark.parametrize(
    ("jalali", "gregorian"),
    [
        ((1300, 1, 1), date(1921, 3, 21)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1375, 1, 1), date(1996, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
    ],
)
def test_jalali(jalali: tuple[int, int, int], gregorian: date) -> None:
    assert jalali_to_gregorian(*jalali) == gregorian


@pytest.mark.parametrize(
    ("hijri", "gregorian"),
    [
        ((1410, 1, 1), date(1989, 8, 2)),
        ((1445, 9, 1), date(2024, 3, 11)),
        ((1445, 10, 1), date(2024, 4, 10)),
        ((1446, 1, 1), date(2024, 7, 7)),
        ((1444, 9, 1), date(2023, 3, 23)),
        ((1440, 1, 1), date(2018, 9, 11)),
    ],
)
def test_hijri(hijri: tuple[int, int, int], gregorian: date) -> None:
    assert hijri_to_gregorian(*hijri) == gregorian


def test_months_follow_each_other_without_a_gap() -> None:
    """Every month begins 29 or 30 days after the one before it."""
    starts = [hijri_to_gregorian(year, month, 1) for year in HIJRI_YEARS for month in range(1, 13)]
    assert {later - earlier for earlier, later in pairwise(starts)} == {timedelta(29), timedelta(30)}


@pytest.mark.parametrize("day", [(1402, 12, 30), (1402, 13, 1), (1402, 7, 31), (1299, 1, 1), (1402, 1, 0)])
def test_no_such_jalali_day(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such"):
        jalali_to_gregorian(*day)


@pytest.mark.parametrize("day", [(1409, 1, 1), (1445, 13, 1), (1445, 9, 31), (1445, 0, 1), (1501, 1, 1)])
def test_no_such_hijri_day(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such"):
        hijri_to_gregorian(*day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ne", "जेठ ५, २०६२"),  # the almanacs differ on where this month begins
        ("ne", "पुष ३२, २०७९"),  # no such day
        ("ne", "पुष ५, २०९५"),  # beyond the tables
        ("hi", "पौष ५, २०७९"),  # in India the month follows the moon
        ("am", "ጳጉሜን 6 ቀን 2012 ዓ.ም."),  # no such day
    ],
)
def test_days_of_other_calendars_that_are_not_sure_are_none(language: str, text: str) -> None:
    assert normalize_date(text, DateContext(languages=(language,))) is None
