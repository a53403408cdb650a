"""When an outlet's round is due: a cron line ("*/20 6-22 * * *") or "every 15m". No clock: the time comes in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

_EVERY = re.compile(r"(?i)^every\s+(\d+)\s*(s|m|h|d|sec|seconds?|min|minutes?|hours?|days?)$")
_UNIT_S = {"s": 1, "m": 60, "h": 3600, "d": 86_400}

FIRST_INTERVAL_S = 1800.0  # without a schedule, before the outlet's rhythm is known
SHORTEST_INTERVAL_S = 300.0
LONGEST_INTERVAL_S = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class Schedule:
    """A parsed schedule; one of the two is set."""

    text: str
    every_s: float | None = None
    cron: str | None = None

    def next_after(self, now: float, zone: str | None) -> float:
        """The next moment after `now` (both Unix time). A cron line is read in `zone`, else in the machine's."""
        if self.every_s is not None:
            return now + self.every_s
        from cronsim import CronSim

        where: tzinfo | None = ZoneInfo(zone) if zone else None
        here = datetime.fromtimestamp(now, UTC).astimezone(where)
        return next(CronSim(self.cron or "", here)).timestamp()


def parse_schedule(value: Any) -> Schedule:
    """The schedule in a text. Raises `ValueError`.

    >>> parse_schedule("every 15m").every_s, parse_schedule("0 6 * * *").cron
    (900.0, '0 6 * * *')
    """
    if not isinstance(value, str):
        raise ValueError('a cron line or "every 15m" is wanted')
    text = " ".join(value.split())
    match = _EVERY.match(text)
    if match:
        seconds = float(match[1]) * _UNIT_S[match[2][0].lower()]
        if seconds <= 0:
            raise ValueError("the interval must be more than 0")
        return Schedule(text, every_s=seconds)
    from cronsim import CronSim, CronSimError

    try:
        CronSim(text, datetime(2026, 1, 1, tzinfo=UTC))
    except CronSimError as error:
        raise ValueError(f"{text!r} is neither a cron line nor an interval ({error})") from error
    return Schedule(text, cron=text)


def rhythm_interval_s(rhythm_s: float | None) -> float:
    """How long to wait between rounds of an outlet that brings a new article each `rhythm_s` seconds.

    >>> rhythm_interval_s(None), rhythm_interval_s(3600), rhythm_interval_s(10), rhythm_interval_s(10**6)
    (1800.0, 1800.0, 300.0, 21600.0)
    """
    if rhythm_s is None:
        return FIRST_INTERVAL_S
    return min(LONGEST_INTERVAL_S, max(SHORTEST_INTERVAL_S, rhythm_s / 2))


def update_rhythm_s(rhythm_s: float | None, elapsed_s: float, new: int) -> float:
    """The rhythm after a round that brought `new` articles, `elapsed_s` seconds after the round before.

    >>> update_rhythm_s(None, 3600, 4), update_rhythm_s(1000, 600, 0) > 1000
    (900.0, True)
    """
    seen = elapsed_s / new if new else max(2 * elapsed_s, rhythm_s or 0)
    return seen if rhythm_s is None else 0.7 * rhythm_s + 0.3 * seen
