"""One request at a time to a host, its delay kept, its wishes (Retry-After, Crawl-delay) obeyed, its troubles eased.

The delay runs from the end of one exchange to the start of the next. It is the largest of the outlet's own, the
robots.txt's and, on a slow host, the time that the host took to answer.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime

from scraper.errors import FetchError

SLOW_S = 0.5  # a host whose answers take longer is given its own latency as a delay
LONGEST_ADAPTED_S = 30.0
STRIKES_BEFORE_REST = 4  # failures in a row, of different pages, before a host is rested
LONGEST_REST_S = 3600.0
LONGEST_RETRY_AFTER_S = 7 * 24 * 3600.0


class HostRestsError(FetchError):
    """The host is to be left alone for longer than anybody waits; nothing was asked of it."""


def retry_after_s(value: str | None, now: float) -> float | None:
    """Seconds that a Retry-After header (RFC 9110 §10.2.3) asks for: delay-seconds or an HTTP-date.

    >>> retry_after_s("120", 0.0), retry_after_s("Thu, 01 Jan 1970 00:01:00 GMT", 10.0), retry_after_s("soon", 0.0)
    (120.0, 50.0, None)
    """
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), LONGEST_RETRY_AFTER_S)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    return min(max(0.0, moment.timestamp() - now), LONGEST_RETRY_AFTER_S)


def backoff_s(attempt: int, base_s: float, *, longest_s: float = 60.0, rng: random.Random | None = None) -> float:
    """Seconds to wait after the failed attempt number `attempt` (from 1): doubling, with jitter in its upper half.

    >>> 1.0 <= backoff_s(2, 1.0) <= 2.0
    True
    """
    whole = min(longest_s, base_s * 2.0 ** (attempt - 1))
    return whole * (0.5 + 0.5 * (rng or random).random())


@dataclass(slots=True)
class Pace:
    """How one host is to be treated, and how it has behaved."""

    delay_s: float
    crawl_delay_s: float = 0.0
    latency_s: float = 0.0  # moving mean of the time to the first byte
    failed: set[str] = field(default_factory=set)  # URLs that failed since the last answer that showed the host alive
    ready_at: float = 0.0  # on the throttle's clock
    gate: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def effective_delay_s(self) -> float:
        """Seconds between the end of an exchange and the start of the next."""
        adapted = min(self.latency_s, LONGEST_ADAPTED_S) if self.latency_s >= SLOW_S else 0.0
        return max(self.delay_s, self.crawl_delay_s, adapted)


class Throttle:
    """The paces of all hosts. `clock` is monotonic, in seconds."""

    def __init__(
        self, delay_s: float = 1.0, *, longest_wait_s: float = 120.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._delay_s = delay_s
        self._longest_wait_s = longest_wait_s
        self._clock = clock
        self._paces: dict[str, Pace] = {}

    def pace(self, host: str) -> Pace:
        """The pace of `host`, made on first use."""
        found = self._paces.get(host)
        if found is None:
            found = self._paces[host] = Pace(self._delay_s)
        return found

    def set_delay(self, host: str, delay_s: float, *, start_after_s: float = 0.0) -> None:
        """The least delay of `host`; the first request is held back by `start_after_s`."""
        pace = self.pace(host)
        pace.delay_s = delay_s
        pace.ready_at = max(pace.ready_at, self._clock() + start_after_s)

    def wait_s(self, host: str) -> float:
        """Seconds until `host` may be asked again; 0 where it may be now."""
        return max(0.0, self.pace(host).ready_at - self._clock())

    def rest(self, host: str, seconds: float) -> None:
        """Leave `host` alone for `seconds` from now."""
        pace = self.pace(host)
        pace.ready_at = max(pace.ready_at, self._clock() + seconds)

    def note_answer(self, host: str, latency_s: float) -> None:
        """The host has answered as a host in health does, after `latency_s` seconds."""
        pace = self.pace(host)
        pace.latency_s = latency_s if pace.latency_s == 0 else 0.7 * pace.latency_s + 0.3 * latency_s
        pace.failed.clear()

    def note_failure(self, host: str, url: str) -> None:
        """The host has failed (5xx, time out, broken connection); rested where different pages fail in a row.

        One page that fails time and again says nothing of its host.
        """
        pace = self.pace(host)
        if url in pace.failed:
            return
        pace.failed.add(url)
        beyond = len(pace.failed) - STRIKES_BEFORE_REST
        if beyond > 0:
            self.rest(host, backoff_s(beyond, max(pace.delay_s, 0.1), longest_s=LONGEST_REST_S))

    @asynccontextmanager
    async def slot(self, host: str) -> AsyncIterator[Pace]:
        """The right to one exchange with `host`, given when its time has come.

        Raises `FetchError` where that is further off than the longest wait.
        """
        pace = self.pace(host)
        async with pace.gate:
            while (wait := pace.ready_at - self._clock()) > 0:
                if wait > self._longest_wait_s:
                    reason = f"{host} is left alone for another {wait:.0f} s"
                    raise HostRestsError(reason, outcome="server_error", retryable=True)
                await asyncio.sleep(wait)
            try:
                yield pace
            finally:
                pace.ready_at = max(pace.ready_at, self._clock() + pace.effective_delay_s)
