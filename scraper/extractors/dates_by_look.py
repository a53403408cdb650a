"""What a printed date or time of day looks like, in any language: where a moment stands, not what it says."""

from __future__ import annotations

import re

#: A numeric date, a time of day, a year, or a number before the Chinese, Japanese or Korean word for year, month, day.
DATE = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\d[年月日년월일]")
_DIGIT = re.compile(r"\d")


def has_digit(text: str) -> bool:
    """Whether a text holds a digit of any script: without one it states no moment and no count.

    >>> has_digit("٣ comments"), has_digit("Comments")
    (True, False)
    """
    return _DIGIT.search(text) is not None
