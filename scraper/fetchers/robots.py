"""robots.txt by RFC 9309: what an answer means, how long it holds, and what it allows. No I/O.

4xx means that nothing is forbidden; 429 and 5xx, or no answer, mean wait: nothing is fetched until the file can be had,
unless an older copy is still at hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from protego import Protego

#: The product token that robots.txt files know us by.
AGENT = "scraper"

MAX_BYTES = 512_000  # RFC 9309 §2.5 asks for 500 kibibytes at least; what follows is not read
EXPIRY_S = 24 * 3600.0  # RFC 9309 §2.4: no longer than a day
SHORTEST_EXPIRY_S = 600.0
WAIT_S = 300.0  # after a 5xx, before it is asked for again
STALE_S = 30 * 24 * 3600.0  # how old a copy may be used while the file cannot be had

_MAX_AGE = re.compile(r"(?i)\bmax-age\s*=\s*(\d+)")


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """A robots.txt as it was had, or the fact that it was not."""

    origin: str  # scheme and host it speaks for
    body: bytes | None  # None: it could not be had; b"": nothing is forbidden
    fetched_at: float  # Unix time
    expires_at: float  # Unix time


class RobotsStore(Protocol):
    """Where robots.txt files outlive a process."""

    def load_robots(self, origin: str) -> RobotsFile | None:
        """The file kept for `origin`, expired or not."""

    def keep_robots(self, file: RobotsFile) -> None:
        """Keep `file` in place of an older one."""


class NoStore:
    """Keeps nothing."""

    def load_robots(self, origin: str) -> RobotsFile | None:
        return None

    def keep_robots(self, file: RobotsFile) -> None:
        return None


def read_answer(origin: str, status: int | None, body: bytes, headers: Mapping[str, str], now: float) -> RobotsFile:
    """What an answer to GET /robots.txt means. `status` is None where there was no answer.

    >>> read_answer("http://a.example", 404, b"<h1>", {}, 0.0).body
    b''
    >>> read_answer("http://a.example", 503, b"", {}, 0.0).body is None
    True
    """
    if status is not None and 200 <= status < 300:
        return RobotsFile(origin, body[:MAX_BYTES], now, now + _expiry_s(headers))
    if status is not None and (300 <= status < 500) and status != 429:
        return RobotsFile(origin, b"", now, now + _expiry_s(headers))
    return RobotsFile(origin, None, now, now + WAIT_S)


def _expiry_s(headers: Mapping[str, str]) -> float:
    match = _MAX_AGE.search(headers.get("cache-control", ""))
    return min(EXPIRY_S, max(SHORTEST_EXPIRY_S, float(match[1][:9]))) if match else EXPIRY_S


class Rules:
    """What a robots.txt allows us.

    >>> rules = Rules(b"User-agent: *\\nDisallow: /desk/\\nCrawl-delay: 2\\nSitemap: http://a.example/s.xml")
    >>> rules.allows("http://a.example/desk/1"), rules.crawl_delay_s, rules.sitemaps
    (False, 2.0, ('http://a.example/s.xml',))
    """

    def __init__(self, body: bytes) -> None:
        self._parsed = Protego.parse(body.decode("utf-8-sig", "replace")) if body.strip() else None
        self.sitemaps: tuple[str, ...] = tuple(self._parsed.sitemaps) if self._parsed else ()
        self.crawl_delay_s = self._delay_s()

    def allows(self, url: str) -> bool:
        """Whether our user agent may fetch `url`."""
        return self._parsed is None or bool(self._parsed.can_fetch(url, AGENT))

    def _delay_s(self) -> float:
        if self._parsed is None:
            return 0.0
        delay = float(self._parsed.crawl_delay(AGENT) or 0.0)
        rate = self._parsed.request_rate(AGENT)
        return max(delay, rate.seconds / rate.requests if rate and rate.requests else 0.0)
