"""A name and the date printed beside it in one line, taken apart by look, in any language."""

from __future__ import annotations

import re

from scraper.extractors.dates_by_look import DATE, has_digit

EDGE = " \t\n,;:|·•–—-−»«/"  # what may stand around a name or a date

# Words of at most three letters ("Sun", "Oct", "at", "am") and numbers, a year and a time of day among them.
DATE_LINE = re.compile(r"(?=.*\b(?:19|20)\d\d\b)(?=.*\d:\d\d)(?:[^\W\d]{1,3}\b\.?|\d+(?:st|nd|rd|th)?|[\s,.:/-])+")
_BY = re.compile(r"^.*?\b(?:by|von|de|par|por|di|da|door|av|af|przez|от|від)\s*[\s:]\s*(?=\S)", re.IGNORECASE)
_ON = re.compile(r"\s+(?:on|at|am|um|le|el|il|em|om|op|den|dne|dnia|a|à)$", re.IGNORECASE)


def split_date(text: str) -> tuple[str, tuple[str, ...]]:
    """A name and the date that follows it in one line.

    >>> split_date("Mara Quill | 3.4.2019 12:01")
    ('Mara Quill', ('3.4.2019 12:01',))
    >>> split_date("written by quill7 on 3 April 2019")
    ('quill7', ('3 April 2019',))
    >>> split_date("Posted by: Mara Quill | 3 April 2019")
    ('Mara Quill', ('3 April 2019',))
    >>> split_date("Mara Quill said..."), split_date("Мара пишет:")
    (('Mara Quill', ()), ('Мара', ()))
    >>> split_date("user2001"), split_date("13 Feb 2024, 22:15")
    (('user2001', ()), ('', ('13 Feb 2024, 22:15',)))
    """
    text = _SAYS.sub("", text.strip()).strip(EDGE)
    if not has_digit(text):
        return text, ()
    if _DATE_FIRST.match(text):
        return "", (text,)
    for found in _BEFORE_DATE.finditer(text):
        date = text[found.end() :].strip(EDGE)
        if found.start() and DATE.search(date):
            name = _ON.sub("", text[: found.start()].strip(EDGE))
            return _BY.sub("", name).strip(EDGE), (date,)
    return text, ()


# A day, a month in letters and a year, or the month first: no name stands before them.
_DATE_FIRST = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|[.ºª])?\s+(?:de\s+)?[^\W\d]{3,12}\.?|[^\W\d]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:de\s+)?(?:19|20)\d\d\b"
)

# "says:", "said...", "a écrit :": a small word or two before a colon or dots.
_SAYS = re.compile(r"(?<=\S)(?:\s+[a-zà-ÿ]{1,3})?\s+[a-zà-ÿа-яёіїєґα-ωά-ώ\u0590-\u06ff]{2,15}\s?(?::|\.{2,}|…)$")

# A name ends at a separator, or at a blank, where the date begins: at most two words, then a digit.
_BEFORE_DATE = re.compile(r"\s*[|·•(\n–—,]\s*(?=(?:[^\W\d]{1,15}[.,]?\s+){0,2}\d)|\s+(?=\d)")
