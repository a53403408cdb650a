"""What a printed date or time of day looks like, in any language: where a moment stands, not what it says."""

from __future__ import annotations

import re

#: A numeric date, a time of day, a year, or a number before the Chinese, Japanese or Korean word for year, month, day.
DATE = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\d[年月日년월일]")
#: A text that is a day and nothing else.
DAY_ALONE = re.compile(
    r"\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|[^\W\d]{3,10}\.? \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}"
)
#: How old a comment is, as networks print it: "2mo".
#: A year in the digits of another script.
YEAR_IN_OTHER_DIGITS = re.compile(r"(?:١٩|٢٠|۱[۳۴]|๒๕|१९|२०|১[৯৪]|২০)\d\d\b")
AGE = re.compile(r"\d{1,3}\s?(?:s|m|h|d|w|mo|y)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|\d[年년]")
find_digit = _DIGIT.search  # what `has_digit` asks, for loops in which its call would cost more than the look


def has_digit(text: str) -> bool:
    """Whether a text holds a digit of any script: without one it states no moment and no count.

    >>> has_digit("٣ comments"), has_digit("Comments")
    (True, False)
    """
    return find_digit(text) is not None


def states_day(text: str) -> bool:
    """Whether a text holds the numbers of a day, month and year.

    >>> states_day("12/05/2024"), states_day("18:44"), states_day("Budget 2024"), states_day("5 hours ago")
    (True, False, False, False)
    """
    return _DAY.search(text) is not None
