"""In which order day and month stand in `05/03/2024`: what the page's other dates, its country and its language say."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.normalizers.dates.forms import DayFound, Order

# Sources: Unicode CLDR's short date patterns.
_MONTH_FIRST = frozenset(("US", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "PH"))
#: Countries that write both ways.
_MIXED = frozenset(("CA", "BZ", "PA", "KY", "LR"))
_YEAR_FIRST = frozenset(("zh", "ja", "ko", "hu", "lt", "mn"))


def readings(day: DayFound, hint: Order | None, country: str | None, languages: tuple[str, ...]) -> Iterator[tuple[Order, bool]]:
    """The orders to try, the likeliest first, each with whether the page decides for it.

    A reading that is decided is the only one but for numbers that do not fit it.
    """
    if day.year_digits in (0, 2) and any(tag.partition("-")[0] in _YEAR_FIRST for tag in languages):
        yield ("ymd" if day.year_digits else "mdy"), True
        return
    order, is_decided = _order(day, hint, country, languages)
    yield order, is_decided
    yield ("mdy" if order == "dmy" else "dmy"), is_decided


def _order(day: DayFound, hint: Order | None, country: str | None, languages: tuple[str, ...]) -> tuple[Order, bool]:
    if hint is not None:
        return hint, True
    if day.separator == "." and country != "US":
        return "dmy", True  # with dots nobody puts the month first
    if country is not None and country not in _MIXED:
        english = not languages or any(tag.lower().startswith(("en", "fil", "tl")) for tag in languages)
        if country in _MONTH_FIRST:
            return "mdy", english
        return "dmy", True
    tags = tuple(tag.lower() for tag in languages)
    if country is None and "en-us" in tags:
        return "mdy", True
    if any(not tag.startswith("en") or "-" in tag for tag in tags):
        return "dmy", country not in _MIXED
    return "dmy", False
