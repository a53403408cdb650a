"""Candidates to provenance: what was chosen, from where, and what was not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scraper.draft import NOWHERE, Candidate
from scraper.record import Candidate as Rejected
from scraper.record import FieldProvenance

Where = Callable[[int], str]
_MAX_REJECTED = 5
_MAX_RAW = 300


def provenance_of(
    chosen: Candidate, value: str, rejected: Iterable[tuple[str, str]], where: Where, confidence: float | None = None
) -> FieldProvenance:
    """The evidence for a field: `rejected` are values with their sources, best first; those equal to `value` are left out."""
    trust = chosen.confidence if confidence is None else confidence
    others: dict[str, Rejected] = {}
    for other, source in rejected:
        if other and other != value and other not in others:
            others[other] = Rejected(value=other[:_MAX_RAW], source=source)
            if len(others) == _MAX_REJECTED:
                break
    return FieldProvenance(
        source=chosen.source,
        confidence=round(min(1.0, max(0.0, trust)), 2),
        where=where(chosen.node) if chosen.node != NOWHERE else None,
        raw=chosen.value[:_MAX_RAW] if chosen.value != value and chosen.value else None,
        rejected=tuple(others.values()),
    )
