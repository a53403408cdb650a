"""Candidates for a date to the date: each is read, those that agree on a day speak for each other, the rest is rejected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from scraper.draft import Candidate
from scraper.normalizers.dates import (
    DateContext,
    DateFound,
    DateValue,
    UnreadableDateError,
    date_from_url,
    find_dates,
    find_order,
    normalize_date,
    parse_date,
)
from scraper.record import Warning

_MACHINE = ("json-ld:", "meta:", "feed:")
_LINES = ("zone:", "near:")
_AGREEMENT = 0.08  # what another kind of source adds to a day that it confirms
_COARSE = {"year": 0.5, "month": 0.35, "day": 0.0, "minute": 0.0, "second": 0.0}  # what an incomplete date loses
_ORDERS: tuple[Literal["dmy", "mdy"], ...] = ("dmy", "mdy")
_CLOCKS = ("minute", "second")


@dataclass(frozen=True, slots=True)
class Reading:
    """A candidate and what it says."""

    candidate: Candidate
    value: DateValue

    @property
    def day(self) -> str:
        return self.value.value[:10]

    @property
    def kind(self) -> str:
        """The kind of its source: what agrees with its own kind confirms nothing."""
        return self.candidate.source.partition(":")[0].partition("[")[0]


@dataclass(frozen=True, slots=True)
class ChosenDate:
    """The date of a field, where it comes from and the readings that were not taken."""

    reading: Reading
    confidence: float
    rejected: tuple[Reading, ...]


def read_dates(candidates: Iterable[Candidate], context: DateContext, label: str) -> tuple[list[Reading], list[Warning]]:
    """Every candidate that says a date of this `label` ("published" or "modified"); a warning for each stated one that says none."""
    candidates = tuple(candidates)
    readings, warnings = _read(candidates, context, label)
    if context.order_hint is None and any(reading.value.ambiguous for reading in readings):
        order = find_order(candidate.value for candidate in candidates)
        if order is None:
            order = _order_by_agreement(readings, context)
        if order is not None:
            readings, warnings = _read(candidates, replace(context, order_hint=order), label)
    return readings, warnings


def choose_date(readings: list[Reading]) -> ChosenDate | None:
    """The day with most behind it, and of its readings the one that says most."""
    if not readings:
        return None
    scores: dict[str, float] = {}
    for day in {reading.day for reading in readings}:
        own = [reading for reading in readings if reading.day == day]
        best = max(_trust(reading) for reading in own)
        scores[day] = best + _AGREEMENT * (len({reading.kind for reading in own}) - 1)
    day = max(scores, key=lambda d: (scores[d], -next(i for i, reading in enumerate(readings) if reading.day == d)))
    own = [reading for reading in readings if reading.day == day]
    chosen = max(own, key=lambda r: (r.value.precision in _CLOCKS, r.value.zone_source == "page", _trust(r)))
    rest = tuple(sorted((r for r in readings if r is not chosen), key=_trust, reverse=True))
    against = sum(r.day != day for r in readings) / len(readings)
    return ChosenDate(chosen, min(0.99, scores[day] - 0.15 * against), rest)


def _trust(reading: Reading) -> float:
    return reading.candidate.confidence - _COARSE[reading.value.precision] - (0.2 if reading.value.is_relative else 0.0)


def _read(candidates: tuple[Candidate, ...], context: DateContext, label: str) -> tuple[list[Reading], list[Warning]]:
    readings: list[Reading] = []
    warnings: list[Warning] = []
    machine = replace(context, is_machine=True)
    for candidate in candidates:
        if candidate.source == "url":
            value = date_from_url(candidate.value, context)
            if value is not None:
                readings.append(Reading(candidate, value))
        elif candidate.source.startswith(_LINES):
            readings += [
                Reading(candidate, found.value)
                for found in _line_dates(candidate.value, context)
                if found.label == label or (found.label is None and label == "published")
            ][:1]
        else:
            stated = candidate.source.startswith(_MACHINE) or candidate.source.endswith("]")
            try:
                readings.append(Reading(candidate, parse_date(candidate.value, machine if stated else context)))
            except UnreadableDateError as error:
                if candidate.source.startswith(_MACHINE):
                    message = f"{candidate.source} holds no date that can be read: {error.reason}"
                    warnings.append(Warning(code="date_unreadable", message=message, raw=candidate.value[:200]))
    return readings, warnings


@lru_cache(maxsize=64)
def _line_dates(text: str, context: DateContext) -> tuple[DateFound, ...]:
    """Both dates of a page are looked for in the same lines."""
    return find_dates(text, context)


def _order_by_agreement(readings: list[Reading], context: DateContext) -> Literal["dmy", "mdy"] | None:
    """The order in which an ambiguous date says a day that another source says without ambiguity."""
    sure = {reading.day for reading in readings if not reading.value.ambiguous}
    for reading in readings:
        if reading.value.ambiguous:
            for order in _ORDERS:
                value = normalize_date(reading.candidate.value, replace(context, order_hint=order))
                if value is not None and value.value[:10] in sure:
                    return order
    return None
