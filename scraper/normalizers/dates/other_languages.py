"""Dates in a language that the month table does not hold: dateparser, kept from guessing.

dateparser turns many strings into *now* or fills in what is missing from *now*. So its result counts only where it
is the
same for two different moments taken as now, with all parts required, relative parsers off, and the page's language
given.
"""

from __future__ import annotations

from datetime import date, datetime

from scraper.normalizers.dates.lexer import Line
from scraper.normalizers.dates.months import GREGORIAN

_KNOWN = frozenset(language.partition("-")[0] for language in GREGORIAN) | {"zh", "ja", "ko", "nb", "nn", "fa", "tl"}
_BASES = (datetime(1971, 2, 3, 4, 5), datetime(1983, 10, 27, 16, 48))
_MAX_LENGTH = 80


def parse_other_language(line: Line, languages: tuple[str, ...]) -> date | None:
    """The day of a date-like line (a day, a year, few words) in one of the languages, or None.

    Imports dateparser only where a language needs it.
    """
    others = [language for language in languages if language and language not in _KNOWN]
    if not others or not _is_date_like(line):
        return None
    try:
        days = {_parse(line.text, others, base) for base in _BASES}
    except (ValueError, OverflowError):  # dateparser raises on languages and numbers it does not know
        return None
    return days.pop() if len(days) == 1 else None


def _is_date_like(line: Line) -> bool:
    signature = line.signature
    numbers = sum(kind in "DYN" for kind in signature)
    return (
        len(line.text) <= _MAX_LENGTH
        and "D" in signature
        and "Y" in signature
        and numbers <= 5
        and 1 <= signature.count("x") <= 6
    )


def _parse(text: str, languages: list[str], base: datetime) -> date | None:
    import dateparser

    parsed: datetime | None = dateparser.parse(
        text,
        languages=languages,
        settings={
            "RELATIVE_BASE": base,
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
            "DATE_ORDER": "DMY",
        },
    )
    return parsed.date() if parsed else None
